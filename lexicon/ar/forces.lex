# Forces of a state, named by what they are; the nationality beside them says whose.

[noun force | force=police kind=state_forces said=security_forces]
شرطة
قوات شرطة، قوات الشرطة، أجهزة الشرطة، عناصر الشرطة، رجال الشرطة، أفراد الشرطة
[noun force | force=military kind=state_forces said=security_forces]
جيش | pl=جيوش
قوات مسلحة، القوات المسلحة، القوات البرية، قوات الجيش، وحدات الجيش، قوات عسكرية، الطيران الحربي، القوات الجوية، سلاح الجو، القوات البحرية، القوات الخاصة، قوات خاصة، الحرس الجمهوري، الجيش الوطني، رئاسة الأركان، قيادة الجيش، هيئة الأركان، طائرات حربية، الطائرات الحربية، مقاتلات حربية، المدفعية
[word force | force=forces kind=state_forces said=security_forces]
قوات، القوات، قواتنا
[word force | force=security kind=state_forces said=security_forces]
قوات الأمن، قوات أمن، الأجهزة الأمنية، أجهزة الأمن، القوات الأمنية، قوات أمنية، الأمن العام، قوى الأمن، قوى الأمن الداخلي، القوى الأمنية، الوحدات الأمنية، الأمن الداخلي، الدرك الوطني، الدرك، الحرس الوطني، مكافحة الإرهاب، قوات مكافحة الإرهاب، جهاز مكافحة الإرهاب، الاستخبارات، المخابرات، جهاز المخابرات، جهاز الأمن، حرس الحدود، قوات حرس الحدود، الشرطة القضائية، الأمن الوطني، المصالح الأمنية، السلطات الأمنية، الفرق الأمنية، الحرس الرئاسي، قوات التدخل، الشرطة الاتحادية، وحدات الحرس الوطني
[word force | force=government kind=state_forces said=government]
القوات الحكومية، قوات الحكومة، القوات الموالية للحكومة، القوات النظامية، قوات حكومية، القوات الشرعية، قوات الشرعية

# Arms that stand for the forces of a state where its adjective follows ("مقاتلات تركية"). Not what is as often the target:
# planes, tanks, boats.
[noun arm | force=forces kind=state_forces said=security_forces strike=air_drone_strike]
طائرة حربية، طائرة مسيرة، مسيرة، مقاتلة، مروحية، طائرة مروحية، طائرة مقاتلة، طائرة استطلاع، قاذفة | pl=طائرات حربية,طائرات مسيرة,مسيرات,مقاتلات,مروحيات,طائرات مروحية,طائرات مقاتلة,طائرات استطلاع,قاذفات
طائرة بدون طيار، طائرة من دون طيار، طائرة دون طيار | pl=طائرات بدون طيار,طائرات من دون طيار,طائرات دون طيار
طيران، طيران حربي، طيران مسير
مدفعية | strike=shelling_artillery_missile_attack
[word arm | force=forces kind=state_forces said=security_forces strike=air_drone_strike]
طائرات، الطائرات، الطيران الحربي، الطيران المسير، شنتها طائرة، نفذتها طائرة، شنته طائرة، نفذته طائرة

[adj force-adjective]
أمني، عسكري، مسلح، حكومي، وطني، نظامي، خاص، بري، جوي، بحري، اتحادي، سلطاني، ملكي، شرعي، محلي، مشترك، داخلي، احتلالي، خفر | pl=ون
[word force-adjective]
الجوية، الخاصة

# What kind of group a name in quotation marks is of.
[word group-head]
تنظيم، حركة، جماعة، حزب، جبهة، ميليشيا، مليشيا، ميليشيات، مليشيات، منظمة، كتائب، سرايا، ألوية، خلايا، خلية، فصيل، جيش

# Definite short forms that stand for the group last named.
[word short-actor | for=tanzim definite=yes]
التنظيم
[word short-actor | for=haraka definite=yes]
الحركة
[word short-actor | for=jamaa definite=yes]
الجماعة
[word short-actor | for=hizb definite=yes]
الحزب
[word short-actor | definite=yes]
الميليشيا، الميليشيات، المليشيا، التنظيم الإرهابي، التنظيم المتطرف، الجماعة المتشددة، الحركة المتشددة، التنظيم المتشدد، الجماعة الإرهابية، الجماعة المسلحة

# Names that contain an actor's word and are none.
[word not-actor]
الشباب والرياضة، وزارة الشباب، كأس العالم للشباب، منتخب الشباب، نادي الشباب، قاعدة عسكرية، قاعدة جوية، قاعدة بيانات، القاعدة العسكرية، القاعدة الجوية، القاعدة الشعبية، على هذه القاعدة، وفق القاعدة، القاعدة البحرية، القاعدة الأميركية، القاعدة الأمريكية، القاعدة الروسية، نجوم الجيش، الجيش الملكي المغربي، فريق الجيش الملكي، نادي الشرطة، فريق الشرطة، طلائع الجيش، نادي الجيش، اتحاد الشرطة، الأمين العام، الدولة الإسلامية الأولى، حسم المباراة، هيئة الأمم
