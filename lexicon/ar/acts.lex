# What people do to people. `subtype` is the codebook's; `rank` says how much a word decides the
# subtype (0 a killing of any kind, 1 an attack of any kind, 2 and more a kind of its own).
# `measure` and `affects` say whom a verb counts; `voice=happen` marks what has no doer as subject.

[verb act | subtype=attack rank=0 measure=killed affects=obj]
قتل | root=ق ت ل | form=1 | vowel=u | vn=قتل,مقتل
صرع | root=ص ر ع | form=1 | vowel=a | only=past
استشهد | root=ش ه د | form=10 | affects=subj | vn=استشهاد
[verb act | subtype=attack rank=1 measure=killed affects=obj]
اغتال | root=غ و ل | form=8 | one=yes
أعدم | root=ع د م | form=4 | class=weak-act
ذبح | root=ذ ب ح | form=1 | weapon=blade
نحر | root=ن ح ر | form=1 | weapon=blade
أردى | root=ر د ي | form=4 | vowel=i | only=past | class=weak-act
[word act | subtype=attack rank=1 measure=killed affects=next]
تصفية
[noun act | subtype=attack rank=1 measure=killed]
مجزرة، مذبحة | pl=مجازر,مذابح
محاولة اغتيال | pl=محاولات اغتيال | measure=

# Deaths and wounds that name no act: they count people, they open no incident alone.
[verb harm | measure=killed affects=subj]
مات | root=م و ت | form=1 | vowel=u | vn=موت | only=v
توفي | root=و ف ي | form=5 | vn=وفاة | also=توفيت،توفيا،توفوا
هلك | root=ه ل ك | form=1 | only=v
قضى | root=ق ض ي | form=1 | vowel=i | only=v | class=weak-harm
[verb harm | measure=killed affects=obj]
أباد | root=ب ي د | form=4 | only=v | class=weak-harm
[word harm | measure=killed affects=next]
مصرع، وفاة، أرواح، حياة، هلاك
[verb harm | measure=injured affects=obj]
أصاب | root=ص و ب | form=4 | only=v,n
جرح | root=ج ر ح | form=1 | vn=جرح | only=v,n | bare=yes
[word harm | measure=missing affects=next]
فقدان، اختفاء

[verb act | subtype=attack rank=1]
هاجم | root=ه ج م | form=3
اعتدى | root=ع د و | form=8 | vowel=i | vn=اعتداء
استهدف | root=ه د ف | form=10 | only=v,n | class=targeting
باغت | root=ب غ ت | form=3 | only=v
[noun act | subtype=attack rank=1]
هجوم | pl=هجمات
عملية إرهابية، عمل إرهابي، عملية فدائية، عملية مسلحة، عملية نوعية | pl=عمليات إرهابية,أعمال إرهابية,العمليات الإرهابية,الأعمال الإرهابية
هجوم مسلح، هجوم إرهابي، اعتداء إرهابي، اعتداء مسلح، هجوم دام، هجوم مباغت | pl=هجمات مسلحة,هجمات إرهابية,اعتداءات إرهابية
حادث إرهابي، حادثة إرهابية، حادث أمني، الحادث الإرهابي
[verb act | subtype=attack rank=1]
داهم | root=د ه م | form=3 | class=raid
اقتحم | root=ق ح م | form=8 | class=raid
[noun act | subtype=attack rank=2 weapon=blade]
طعن | affects=next
عملية طعن، حادث طعن، هجوم بسكين، هجوم بالسكين | pl=عمليات طعن
[verb act | subtype=attack rank=2 weapon=blade measure=injured affects=obj]
طعن | root=ط ع ن | form=1 | only=v
[verb act | subtype=attack rank=2 weapon=firearms measure=killed affects=obj]
قنص | root=ق ن ص | form=1 | measure=
[noun act | subtype=attack rank=2 weapon=vehicle_ramming]
دهس | affects=next
عملية دهس، حادث دهس، هجوم دهس | pl=عمليات دهس
[verb act | subtype=attack rank=2 weapon=vehicle_ramming measure=injured affects=obj]
دهس | root=د ه س | form=1 | only=v
[word act | subtype=attack rank=2 weapon=firearms]
إطلاق نار، إطلاق نيران، إطلاق النيران، إطلاق الأعيرة النارية، إطلاق طلقات نارية، إطلاق عيارات نارية، إطلاق وابل من الرصاص، إطلاق وابل من النيران، وابل من الرصاص، وابل من النيران، وابل من الطلقات، وابلا من الرصاص، فتح النيران، رشقات نارية، رشقة نارية، رشقات رشاشة، إطلاق النار، إطلاق رصاص، إطلاق الرصاص، إطلاق أعيرة نارية، بإطلاق نار، بإطلاق النار، هجوم بالأسلحة النارية، هجوم بالرصاص، حادث إطلاق نار
أطلق النار، أطلق النيران، أطلقت النيران، أطلقوا النيران، أطلقا النيران، أطلق نيرانه، أطلقت نيرانها، أطلقوا نيرانهم، يطلق النيران، تطلق النيران، فتح النيران، فتحت النيران، فتحوا النيران، فتح نيرانه، فتحت نيرانها، فتحوا نيرانهم، أطلقوا النار، أطلقا النار، فتحا النار، أطلقا الرصاص، أطلق نيران، فتح النار، فتحوا النار، فتح نيران، يطلق النار، يطلقون النار، أطلقت النار، أطلق الرصاص، أطلقوا الرصاص، أطلقت الرصاص، فتحت النار، تطلق النار | finite=yes

[verb act | subtype=armed_clash rank=2 voice=happen]
اشتبك | root=ش ب ك | form=8
[noun act | subtype=armed_clash rank=2]
اشتباك، معركة، مواجهة مسلحة | pl=اشتباكات,معارك,مواجهات مسلحة
كمين | pl=كمائن | onesided=yes
قتال، قتال عنيف، معارك عنيفة، اقتتال، مواجهات عنيفة
تبادل لإطلاق النار، تبادل إطلاق النار، تبادل إطلاق نار، تبادل لإطلاق نار، تبادلا لإطلاق النار | class=exchange
[verb act | subtype=armed_clash rank=2]
تصدى | root=ص د ي | form=5 | class=weak-act | voice=defend
صد | root=ص د د | form=1 | class=weak-act | voice=defend | only=v
[noun act | subtype=armed_clash rank=1]
مداهمة، إنزال جوي، عملية خاصة | pl=مداهمات | class=operation
# "العملية العسكرية" is mostly a campaign of months.
عملية أمنية، عملية عسكرية، حملة عسكرية، حملة أمنية | pl=عمليات أمنية,عمليات عسكرية | class=operation | fixed=yes

[verb act | subtype=remote_explosive_landmine_ied rank=3 weapon=explosive_device]
فجر | root=ف ج ر | form=2 | only=past | class=weak-act
نسف | root=ن س ف | form=1 | vowel=i | only=v | class=weak-act
[word act | subtype=remote_explosive_landmine_ied rank=3 weapon=explosive_device]
يفجر | class=weak-act
يفجرون | class=weak-act
[verb act blast | subtype=remote_explosive_landmine_ied rank=3 weapon=explosive_device voice=happen]
انفجر | root=ف ج ر | form=7
[noun act | subtype=remote_explosive_landmine_ied rank=3 weapon=explosive_device]
انفجار عبوة، انفجار عبوة ناسفة، انفجار قنبلة يدوية الصنع، انفجار عبوة يدوية الصنع، انفجار قنابل يدوية الصنع، تفجير قنبلة يدوية الصنع، هجوم بقنبلة يدوية الصنع، هجوم بقنابل يدوية الصنع، تفجير عبوة، تفجير مزدوج، تفجيران | pl=انفجارات عبوات
[noun act | subtype=remote_explosive_landmine_ied rank=3 weapon=vehicle_bomb]
تفجير سيارة مفخخة، انفجار سيارة مفخخة، انفجار سيارة ملغومة، هجوم بسيارة مفخخة، انفجار شاحنة مفخخة، انفجار دراجة مفخخة، هجوم بسيارة ملغومة، انفجار سيارة ملغمة
[noun act | subtype=remote_explosive_landmine_ied rank=3 weapon=mine]
انفجار لغم، انفجار ألغام، انفجار لغم أرضي
[noun act | subtype=suicide_bomb rank=5 weapon=suicide_vest]
تفجير انتحاري، هجوم انتحاري، عملية انتحارية، اعتداء انتحاري، عملية استشهادية، تفجير انتحاري مزدوج، هجوم انغماسي | pl=تفجيرات انتحارية,هجمات انتحارية,عمليات انتحارية,تفجيرين انتحاريين,اعتداءات انتحارية,هجومين انتحاريين,التفجيرات الانتحارية,الهجمات الانتحارية,العمليات الانتحارية
التفجير الانتحاري، الهجوم الانتحاري، العملية الانتحارية، الاعتداء الانتحاري
فجر نفسه، فجر انتحاري نفسه، فجرت نفسها، فجرا نفسيهما، يفجر نفسه، فجروا أنفسهم، تفجير نفسه، بتفجير نفسه، تفجير نفسها، فجرت انتحارية نفسها، فجر انتحاريان نفسيهما، فجر نفسيهما، يفجرون أنفسهم، فجر مهاجم نفسه، فجر مهاجم انتحاري نفسه، فجر انتحاري سيارة، فجر انتحاري حزاما ناسفا، فجر سيارته المفخخة | finite=yes

[verb act | subtype=shelling_artillery_missile_attack rank=3]
قصف | root=ق ص ف | form=1 | weapon=artillery | class=shelling | any_arm=yes
[noun act | subtype=shelling_artillery_missile_attack rank=3 weapon=artillery]
قصف مدفعي، قصف بالمدفعية، قصف بقذائف الهاون، قذائف الهاون، قصف صاروخي، سقوط قذائف، سقوط قذيفة، سقوط صاروخ، سقوط صواريخ، سقوط مقذوف، سقوط مقذوفات، إطلاق صواريخ، إطلاق صاروخ، إطلاق قذائف، هجوم صاروخي، قصف مدفعي وصاروخي، رشقة صاروخية | pl=هجمات صاروخية
أطلق صواريخ، أطلقت صواريخ، أطلق صاروخا، أطلق عدة صواريخ، أطلقوا صواريخ، أطلقت صاروخا، أطلقت عدة صواريخ | finite=yes
[verb act | subtype=air_drone_strike rank=3]
# Only its past: تغير is mostly "changes".
أغار | root=غ و ر | form=4 | weapon=aircraft | only=past | afoot=yes
[noun act | subtype=air_drone_strike rank=4 weapon=aircraft]
# Also said of men who come by land.
غارة، غارة ليلية | pl=غارات,غارات ليلية | afoot=yes
غارة جوية، ضربة جوية، قصف جوي، هجوم جوي | pl=غارات جوية,ضربات جوية,الضربات الجوية,الغارات الجوية
قصف الطيران، قصف الطائرات، القصف الجوي، قصف طيران
[noun act | subtype=air_drone_strike rank=4 weapon=drone]
هجوم بالطائرات المسيرة، هجوم بالطائرة المسيرة، هجوم بالمسيرات، هجوم بمسيرات، هجوم بمسيرتين، هجوم بطائرتين مسيرتين، هجوم بطائرة من دون طيار، هجوم بطائرات من دون طيار، هجوم بالطائرات بدون طيار، هجوم بالطائرات من دون طيار، غارة بالطائرات المسيرة، غارة بالطائرة المسيرة، غارة بالمسيرات، غارة بمسيرات، غارة بمسيرتين، غارة بطائرتين مسيرتين، غارة بطائرات مسيرة، غارة بطائرة من دون طيار، غارة بطائرات من دون طيار، غارة بالطائرات بدون طيار، غارة بالطائرات من دون طيار، ضربة بالطائرات المسيرة، ضربة بالطائرة المسيرة، ضربة بالمسيرات، ضربة بمسيرات، ضربة بمسيرتين، ضربة بطائرتين مسيرتين، ضربة بطائرات مسيرة، ضربة بطائرة من دون طيار، ضربة بطائرات من دون طيار، ضربة بالطائرات بدون طيار، ضربة بالطائرات من دون طيار، قصف بالطائرات المسيرة، قصف بالطائرة المسيرة، قصف بالمسيرات، قصف بمسيرات، قصف بمسيرتين، قصف بطائرتين مسيرتين، قصف بطائرات مسيرة، قصف بطائرة من دون طيار، قصف بطائرات من دون طيار، قصف بالطائرات بدون طيار، قصف بالطائرات من دون طيار، اعتداء بالطائرات المسيرة، اعتداء بالطائرة المسيرة، اعتداء بالمسيرات، اعتداء بمسيرات، اعتداء بمسيرتين، اعتداء بطائرتين مسيرتين، اعتداء بطائرات مسيرة، اعتداء بطائرة من دون طيار، اعتداء بطائرات من دون طيار، اعتداء بالطائرات بدون طيار، اعتداء بالطائرات من دون طيار، هجوم بطائرة بلا طيار، هجوم بطائرات بلا طيار، هجوم بالطائرات بلا طيار، غارة بطائرة بلا طيار، غارة بطائرات بلا طيار، غارة بالطائرات بلا طيار، ضربة بطائرة بلا طيار، ضربة بطائرات بلا طيار، ضربة بالطائرات بلا طيار، قصف بطائرة بلا طيار، قصف بطائرات بلا طيار، قصف بالطائرات بلا طيار، اعتداء بطائرة بلا طيار، اعتداء بطائرات بلا طيار، اعتداء بالطائرات بلا طيار | pl=هجمات بالطائرات المسيرة,هجمات بالمسيرات,هجمات بمسيرات,ضربات بطائرات مسيرة,ضربات بالطائرات المسيرة,ضربات بمسيرات,ضربات بالمسيرات,غارات بالطائرات المسيرة,غارات بمسيرات,غارات مسيرة
غارة لطائرة بدون طيار، غارة بطائرة مسيرة، ضربة بطائرة مسيرة، هجوم بطائرة مسيرة، هجوم بمسيرة، ضربة بمسيرة، هجوم بطائرات مسيرة، هجوم بطائرات بدون طيار، غارة طائرة بدون طيار، قصف بطائرة مسيرة، قصف مسيرة، قصف بمسيرة، غارة لطائرة بلا طيار، هجوم بطائرات بلا طيار، غارة طائرة بلا طيار | pl=هجمات بطائرات مسيرة,غارات بطائرات مسيرة
[noun act | subtype=chemical_weapon rank=6 weapon=chemical]
هجوم كيميائي، هجوم كيماوي، هجوم بالغاز، هجوم بغاز السارين، قصف كيماوي، هجوم بغاز الكلور، الهجوم الكيميائي، الهجوم الكيماوي، هجوم بالأسلحة الكيماوية، هجوم بأسلحة كيميائية، القصف الكيماوي، هجوم بالكلور | pl=هجمات كيميائية,هجمات كيماوية
[noun act | subtype=grenade rank=4 weapon=grenade]
هجوم بقنبلة يدوية، هجوم بالقنابل اليدوية، إلقاء قنبلة يدوية، انفجار قنبلة يدوية، هجوم بقنابل يدوية، إلقاء قنبلة، إلقاء قنابل، ألقى قنبلة، ألقى قنبلة يدوية، ألقوا قنبلة، ألقوا قنبلة يدوية

# A blast may be of gas or a tyre: it needs a device, a doer or a toll by attack to be an act.
[verb act blast | subtype=remote_explosive_landmine_ied rank=2 voice=happen]
دوى | root=د و ي | form=2 | vowel=i | only=v | class=weak-act
[noun act blast | subtype=remote_explosive_landmine_ied rank=3]
انفجار | pl=انفجارات | weapon=explosive_device
تفجير | pl=تفجيرات | weapon=explosive_device

[verb act | subtype=abduction_forced_disappearance rank=3 measure=abducted affects=obj]
خطف | root=خ ط ف | form=1 | vn=خطف
اختطف | root=خ ط ف | form=8
احتجز | root=ح ج ز | form=8 | class=weak-act
[word act | subtype=abduction_forced_disappearance rank=3]
احتجاز رهائن، احتجز رهائن، أخذ رهائن، اختفاء قسري، احتجاز الرهائن

[verb act | subtype=sexual_violence rank=4]
اغتصب | root=غ ص ب | form=8
[word act | subtype=sexual_violence rank=4]
عنف جنسي، اعتداء جنسي، اعتداءات جنسية، اغتصاب جماعي

[verb act | subtype=arrests rank=1 measure=arrested affects=obj]
اعتقل | root=ع ق ل | form=8
[word act | subtype=arrests rank=1 measure=arrested affects=next]
ألقى القبض على، ألقت القبض على، القبض على، إلقاء القبض على، ألقي القبض على، تلقي القبض على، يلقي القبض على، ضبط خلية، تفكيك خلية، توقيف، فككت خلية، الإيقاع بخلية، إيقاف، تم توقيف، حملة اعتقالات، احتفظت ب
[verb act | subtype=arrests rank=1 measure=arrested affects=obj]
أوقف | root=و ق ف | form=4 | only=past | class=weak-act

[verb act | subtype=peaceful_protest rank=3]
تظاهر | root=ظ ه ر | form=6
اعتصم | root=ع ص م | form=8
احتج | root=ح ج ج | form=8 | class=weak-act
تجمهر | root=ج م ه ر | form=2
[noun act | subtype=peaceful_protest rank=3]
مظاهرة، تظاهرة، مسيرة مليونية، مليونية، موكب احتجاجي، مسيرة احتجاجية، وقفة احتجاجية، مسيرة حاشدة، تجمع احتجاجي، مسيرة سلمية، مسيرة مناهضة، مسيرة رافضة، مسيرة تضامنية، مسيرة منددة، مسيرة العودة، حركة احتجاجية | pl=مظاهرات,تظاهرات,احتجاجات,مسيرات احتجاجية,وقفات احتجاجية,مسيرات حاشدة,تحركات احتجاجية,مسيرات مليونية,مليونيات,مواكب احتجاجية,مواكب حاشدة,مواكب سلمية,مسيرات سلمية,مسيرات مناهضة,مسيرات رافضة,مسيرات تضامنية,مسيرات منددة,مسيرات العودة
خرج متظاهرون، خرج المتظاهرون، خرج محتجون، نزل المتظاهرون، نزل متظاهرون، خرجوا متظاهرين، خرج آلاف المتظاهرين، خرج مئات المتظاهرين، خرجوا إلى الشوارع، خرج الآلاف، خرج عشرات الآلاف، نزل الآلاف إلى الشوارع، خرج المئات، تجمع متظاهرون، تجمع المتظاهرون، تجمع محتجون، تجمع آلاف المتظاهرين، تجمع مئات المتظاهرين، تجمع عشرات المتظاهرين، تجمع المحتجون، خرجت مسيرة، خرجت مسيرات، سار المتظاهرون، سار متظاهرون، خرج عشرات المتظاهرين، نزول المتظاهرين، خرج سكان، خرج الأهالي | finite=yes
[word act | subtype=violent_demonstration rank=2]
أعمال عنف، أحداث عنف، العنف القبلي، عنف قبلي | class=weak-act | costly=yes
[word act | subtype=violent_demonstration rank=4]
أعمال شغب، مصادمات بين المتظاهرين، رشق المتظاهرون، رشق متظاهرون، رشقوا بالحجارة، أحرق المتظاهرون، أحرق متظاهرون، أضرم المتظاهرون، أضرم متظاهرون، أضرم محتجون، أحرق محتجون، اقتحم متظاهرون، اقتحم المتظاهرون، اقتحم محتجون، أغلق متظاهرون، أغلق محتجون، قطع محتجون، قطع المحتجون، اشتباكات مع المتظاهرين، مواجهات مع الشرطة، مواجهات بين المتظاهرين، صدامات بين المتظاهرين، اشتباكات بين المتظاهرين، مواجهات مع قوات الأمن، أحرق المحتجون، هاجم المتظاهرون، هاجم محتجون، حطم المتظاهرون
[word act | subtype=protest_with_intervention rank=4]
تفريق المتظاهرين، لتفريق المتظاهرين، تفريق مظاهرة، تفريق متظاهرين، لتفريق متظاهرين، لتفريق المحتجين، تفريق المحتجين، لتفريق محتجين، فض اعتصام، فض الاعتصام، تفريق تظاهرة، فض مسيرة، فض المسيرة، فض مسيرات، فض المسيرات، فض تجمع، فض التجمع، فض مظاهرة، فض المظاهرة، فض مظاهرات، فض المظاهرات، فض تظاهرة، فض التظاهرة، فض تظاهرات، فض التظاهرات، فض وقفة، فض الوقفة، فض احتجاج، فض الاحتجاج، فض احتجاجات، فض الاحتجاجات، فض المعتصمين، فض معتصمين، فض الاعتصامات، فض حشود، فض الحشود، فض مسيرة احتجاجية، فض تجمهر، فض التجمهر، تفريق مسيرة، تفريق المسيرة، تفريق مسيرات، تفريق المسيرات، تفريق تجمع، تفريق التجمع، تفريق مظاهرات، تفريق المظاهرات، تفريق التظاهرة، تفريق تظاهرات، تفريق التظاهرات، تفريق وقفة، تفريق الوقفة، تفريق احتجاج، تفريق الاحتجاج، تفريق احتجاجات، تفريق الاحتجاجات، تفريق المعتصمين، تفريق معتصمين، تفريق الاعتصامات، تفريق اعتصام، تفريق الاعتصام، تفريق حشود، تفريق الحشود، تفريق مسيرة احتجاجية، تفريق تجمهر، تفريق التجمهر، تفريق المظاهرة، لتفريق مظاهرة، لتفريق الحشود، طوقت الشرطة مظاهرة
[word act | subtype=mob_violence rank=4]
عنف طائفي، أعمال عنف طائفية، قتله حشد، سحل

[verb act | subtype=looting_property_destruction rank=2]
نهب | root=ن ه ب | form=1
أحرق | root=ح ر ق | form=4 | class=weak-act
أضرم | root=ض ر م | form=4 | class=weak-act
دمر | root=د م ر | form=2 | class=weak-act
هدم | root=ه د م | form=1 | class=weak-act
[word act | subtype=looting_property_destruction rank=3 weapon=incendiary]
إضرام النار، أضرم النار، أضرموا النار، إحراق، حرق منازل، حرق منزل، حرق مركبة، حرق مركبات، حرق سيارة، حرق سيارات، حرق محاصيل، حرق مسجد، حرق كنيسة، حرق مقر، حرق ممتلكات، حرق محال، حرق خيام، أشعل النار، أشعلوا النار

[word act | subtype=disrupted_weapons_use rank=3]
ضبط أسلحة، مصادرة أسلحة، ضبط كمية من الأسلحة، العثور على أسلحة، ضبط متفجرات، إبطال مفعول، إبطال مفعول عبوة، تفكيك عبوة، تفكيك عبوة ناسفة، تفكيك قنبلة، تفكيك سيارة مفخخة، العثور على مخبأ أسلحة، ضبط شحنة أسلحة، كشف مخزن للأسلحة، أبطل مفعول، إبطال عبوة، ضبط حزام ناسف، حجز أسلحة، تدمير مخابئ، كشف مخبأ للأسلحة، إسقاط طائرة مسيرة، اعتراض صاروخ، اعتراض صواريخ، اعترضت صاروخا، اعتراض صاروخ باليستي، اعترض صاروخا، اعتراض وتدمير، اعتراض طائرة مسيرة

[verb act | subtype=non_state_actor_overtakes_territory rank=2]
استولى | root=و ل ي | form=10 | vowel=i | vn=استيلاء
[word act | subtype=non_state_actor_overtakes_territory rank=2]
سيطر على، سيطروا على، سيطرت على، سيطرة على، السيطرة على، بسط سيطرته على، أحكم سيطرته على، تسيطر على، يسيطر على، بسطت سيطرتها على، سيطرتها على، سيطرته على | class=control
[word act | subtype=government_regains_territory rank=2]
استعاد السيطرة على، استعادت السيطرة على، استعادة السيطرة على، تحرير مدينة، حررت، تحرير بلدة، طرد تنظيم، تحرير قرية، استعادت مدينة، استعادت بلدة، استعاد الجيش، استعادت القوات، استعادة مدينة، استعادة بلدة

# Sites' words that are none.
[word no-site]
سيارة إسعاف، سيارات إسعاف، سيارات الإسعاف، سيارة الإسعاف، سيارات الإطفاء، سيارة الإطفاء، سيارات الدفاع المدني

# Words around acts.
[verb occur]
وقع | root=و ق ع | form=1 | only=v
حدث | root=ح د ث | form=1 | only=v
حصل | root=ح ص ل | form=1 | only=v
اندلع | root=د ل ع | form=7
جرى | root=ج ر ي | form=1 | vowel=i | only=v
هز | root=ه ز ز | form=1 | vowel=u | only=v
ضرب | root=ض ر ب | form=1 | only=v
شهد | root=ش ه د | form=1 | only=v | class=locative-verb
تجدد | root=ج د د | form=5 | only=v
دارت | root=د و ر | form=1 | vowel=u | only=v
# Who goes on with an act does it: "واصل الجيش قصفه".
[verb go-on]
واصل | root=و ص ل | form=3 | only=v
جدد | root=ج د د | form=2 | only=v
كثف | root=ك ث ف | form=2 | only=v
استأنف | root=ء ن ف | form=10 | only=v
[verb carry-out]
شن | root=ش ن ن | form=1 | vowel=u
نفذ | root=ن ف ذ | form=2
ارتكب | root=ر ك ب | form=8
قام | root=ق و م | form=1 | vowel=u | only=v
أقدم | root=ق د م | form=4 | only=v
نصب | root=ن ص ب | form=1 | only=v
أعد | root=ع د د | form=4 | only=v
[verb suffer]
تعرض | root=ع ر ض | form=5 | only=v
نجا | root=ن ج و | form=1 | vowel=u | only=v
# What the dead and wounded do where no one counts them: "أسفر عن سقوط قتلى".
[word fall]
سقوط، وقوع، سقط، وقع، لسقوط، بسقوط، بوقوع

[verb result]
أسفر | root=س ف ر | form=4
أدى | root=ء د ي | form=2 | vowel=i
تسبب | root=س ب ب | form=5
أودى | root=و د ي | form=4 | vowel=i
خلف | root=خ ل ف | form=2
أوقع | root=و ق ع | form=4
نجم | root=ن ج م | form=1
حصد | root=ح ص د | form=1
