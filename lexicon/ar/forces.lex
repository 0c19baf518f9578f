# Forces of a state, named by what they are; the nationality beside them says whose.

[noun force | force=police kind=state_forces said=security_forces]
شرطة
قوات شرطة، قوات الشرطة، أجهزة الشرطة، عناصر الشرطة، رجال الشرطة، أفراد الشرطة
[noun force | force=military kind=state_forces said=security_forces]
جيش | pl=جيوش
قوات مسلحة، القوات المسلحة، القوات البرية، قوات الجيش، وحدات الجيش، قوات عسكرية، الطيران الحربي، القوات الجوية، سلاح الجو، القوات البحرية، القوات الخاصة، قوات خاصة، الحرس الجمهوري، رئاسة الأركان، قيادة الجيش، هيئة الأركان، طائرات حربية، الطائرات الحربية، مقاتلات حربية، المدفعية
# "الجيش الوطني": of the land, but that of no state where a side of a civil war calls itself so.
[noun force | force=military kind=state_forces said=security_forces]
الجيش الوطني | elsewhere=SY:free-syrian-army LY:libyan-national-army
[word force | force=forces kind=state_forces said=security_forces]
قوات، القوات، قواتنا، قوات الاحتلال، جيش الاحتلال، جنود الاحتلال
[noun force | force=forces kind=state_forces said=security_forces needs=nation]
قوة، قوة خاصة، قوة مشتركة، قوة عسكرية، وحدة خاصة | pl=وحدات خاصة
[word force | force=security kind=state_forces said=security_forces]
قوات الأمن، قوات أمن، الأجهزة الأمنية، أجهزة الأمن، القوات الأمنية، قوات أمنية، الأمن العام، قوى الأمن، قوى الأمن الداخلي، القوى الأمنية، الوحدات الأمنية، الأمن الداخلي، الدرك الوطني، الدرك، الحرس الوطني، مكافحة الإرهاب، قوات مكافحة الإرهاب، جهاز مكافحة الإرهاب، الاستخبارات، المخابرات، جهاز المخابرات، جهاز الأمن، حرس الحدود، قوات حرس الحدود، الشرطة القضائية، الأمن الوطني، المصالح الأمنية، السلطات الأمنية، الفرق الأمنية، الحرس الرئاسي، قوات التدخل، الشرطة الاتحادية، وحدات الحرس الوطني
# "الأمن المصري يقتل ستة": bare, the word is mostly of what is kept, not of who keeps it.
[word force | force=security kind=state_forces said=security_forces needs=nation]
الأمن
[word force | force=government kind=state_forces said=government]
القوات الحكومية، قوات الحكومة، القوات الموالية للحكومة، القوات النظامية، قوات حكومية، القوات الشرعية، قوات الشرعية

# Arms that stand for the forces of a state where its adjective follows ("مقاتلات تركية"). Not what is as often the target:
# planes, tanks, boats.
[noun arm | force=forces kind=state_forces said=security_forces strike=air_drone_strike]
طائرة حربية، طائرة مسيرة، مسيرة، مقاتلة، مروحية، طائرة مروحية، طائرة مقاتلة، طائرة استطلاع، قاذفة | pl=طائرات حربية,طائرات مسيرة,مسيرات,مقاتلات,مروحيات,طائرات مروحية,طائرات مقاتلة,طائرات استطلاع,قاذفات
طائرة بدون طيار، طائرة من دون طيار، طائرة دون طيار، طائرة بلا طيار | pl=طائرات بدون طيار,طائرات من دون طيار,طائرات دون طيار,طائرات بلا طيار
طيران، طيران حربي، طيران مسير
مدفعية | strike=shelling_artillery_missile_attack
صاروخ، صاروخ باليستي، صاروخ مجنح، صاروخ كروز، صاروخ موجه، قذيفة، قذيفة مدفعية، قذيفة هاون، قذيفة صاروخية | pl=صواريخ,صواريخ باليستية,صواريخ مجنحة,صواريخ كروز,صواريخ موجهة,قذائف,قذائف مدفعية,قذائف هاون,قذائف صاروخية | strike=shelling_artillery_missile_attack
قنبلة موجهة، قنبلة انزلاقية | pl=قنابل موجهة,قنابل انزلاقية
[word arm | force=forces kind=state_forces said=security_forces strike=air_drone_strike]
طائرات، الطائرات، الطيران الحربي، الطيران المسير، شنتها طائرة، نفذتها طائرة، شنته طائرة، نفذته طائرة

[adj force-adjective]
أمني، عسكري، مسلح، حكومي، وطني، نظامي، خاص، بري، جوي، بحري، اتحادي، سلطاني، ملكي، شرعي، محلي، مشترك، داخلي، احتلالي، خفر | pl=ون
[word force-adjective]
الجوية، الخاصة

# Parts of a force, named before it: "وحدات من الجيش", "قوة تابعة للشرطة".
[noun unit-head]
وحدة | pl=وحدات
قوة | pl=قوى
دورية | pl=دوريات
مفرزة | pl=مفارز
سرية | pl=سرايا
كتيبة | pl=كتائب
لواء | pl=ألوية
فرقة | pl=فرق
تشكيل | pl=تشكيلات
رتل | pl=أرتال

# What kind of group a name in quotation marks is of.
[word group-head]
تنظيم، حركة، جماعة، حزب، جبهة، ميليشيا، مليشيا، ميليشيات، مليشيات، منظمة، كتائب، سرايا، ألوية، خلايا، خلية، فصيل، جيش

# What a group that no table has is said to be: "جماعة تطلق على نفسها …".
[word group-word]
جماعة، مجموعة، تنظيم، منظمة، فصيل، حركة، كتيبة، خلية، جبهة، جهة، ما يسمى، ما تسمى
[word group-word | kind=political_militia]
ميليشيا، مليشيا

# Definite short forms that stand for the group last named.
[word short-actor | for=tanzim definite=yes]
التنظيم
# Only of a coalition named before.
[word short-actor | for=tahaluf definite=yes strict=yes]
التحالف
[word short-actor | for=haraka definite=yes]
الحركة
[word short-actor | for=jamaa definite=yes]
الجماعة
[word short-actor | for=hizb definite=yes]
الحزب
[word short-actor | definite=yes for=tanzim loose=yes]
التنظيم الإرهابي، التنظيم المتطرف، التنظيم المتشدد
[word short-actor | definite=yes for=haraka loose=yes]
الحركة المتشددة، الحركة الإرهابية، الحركة المتمردة
[word short-actor | definite=yes]
الميليشيا، الميليشيات، المليشيا، الجماعة المتشددة، الجماعة الإرهابية، الجماعة المسلحة

# Names that contain an actor's word and are none.
[word not-actor]
مجلس الأمن، مستشار الأمن، وزير الأمن، وزارة الأمن، وزراء الأمن، لجنة الأمن، حفظ الأمن، ملف الأمن، انعدام الأمن، تهديد الأمن، حماية الأمن، زعزعة الأمن، صون الأمن
الحسم، حسم المعركة، حسم المعارك، حسم الأمر، حسم الأمور، حسم الموقف، حسم نتيجة، حسم مصير، حسم الصراع، حسم ملف، حسم قضية، حسم عسكري، الشباب والرياضة، وزارة الشباب، كأس العالم للشباب، منتخب الشباب، نادي الشباب، قاعدة عسكرية، قاعدة جوية، قاعدة بيانات، القاعدة العسكرية، القاعدة الجوية، القاعدة الشعبية، على هذه القاعدة، وفق القاعدة، القاعدة البحرية، القاعدة الأميركية، القاعدة الأمريكية، القاعدة الروسية، نجوم الجيش، الجيش الملكي المغربي، فريق الجيش الملكي، نادي الشرطة، فريق الشرطة، طلائع الجيش، نادي الجيش، اتحاد الشرطة، الأمين العام، الدولة الإسلامية الأولى، حسم المباراة، هيئة الأمم

# What a speaker has of his own: "إن قواته قصفت".
[word own-force]
قوات، جنود، مقاتلات، مقاتلين، مقاتلي، مقاتلو، طائرات، طيران، وحدات، عناصر، كتائب، ألوية، مدفعية، بحرية، سفن، دفاعات، جيش، رجال، قناصة
