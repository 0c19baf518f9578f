# Rules: patterns over classes and phrases, each with what it must read and what it must not.
# The language is described in lexicon/README.md.

[rule ar-toll-both]
match p=$people/num ( ما )? بين ( قتيل | شهيد | قتلى | شهداء ) ( وجريح | ومصاب | وجرحى | ومصابين )
emit toll killed of=$p superseded=yes
reads سقط 21 شخصا بين قتيل وجريح. => toll killed of=21 superseded=yes
not سقط 21 شخصا بين الحواجز.

[rule ar-toll-relative]
match p=$people ~2 الذين/الذي/التي/اللذان/اللذين @act.v[measure=killed] !$people
emit toll killed of=$p
reads المسلحان الاثنان اللذان قتلا في المداهمة من سكان القرية. => toll killed of=2
reads أما المهاجمون الثلاثة (الذين قتلوا لاحقا) فمن المدينة نفسها. => toll killed of=3
not وصل العمال الثلاثة الذين يعملون في الميناء.

[rule ar-toll-both-of-them-killed]
match ( أسفر/أسفرت/يسفر عن | أدى/أدت إلى | تسبب/تسببت في | أفضى/أفضت إلى ) ( مقتلهما | استشهادهما | مصرعهما | وفاتهما )
match ( أنهما | لكنهما | ثم ) ( توفيا | ماتا | فارقا | قضيا ) ~1 ( متأثرين | الحياة | بعد | في )
emit toll killed count=2
reads نقل القاضي ونجله إلى المستشفى غير أنهما توفيا متأثرين بجروحهما. => toll killed count=2
reads أطلقوا النار على القاضي وسائقه ما أسفر عن مقتلهما على الفور. => toll killed count=2
not تحدث الرئيس عن ظروف مقتلهما.

# Who is killed for what he has just done did it: "قتلت الشرطة رجلا بعدما طعن شخصين".
[rule ar-mark-stopped]
match t=@act[measure=killed] ~3 by=$people ~5 ( بعدما | بعد أن ) طعن/طعنت/هاجم/هاجمت/دهس/دهست/أصاب/اعتدى
match t=@act[measure=killed] ~3 by=$people ~5 ( بعد | عقب | إثر ) ( إطلاقه | محاولته | محاولتها | تنفيذه | اعتدائه | طعنه/طعنها/دهسه/دهسها/مهاجمته/مهاجمتها/إصابته $people )
match طعن/هاجم/دهس ~30 t=أردته/قتلته/صرعته @force
match قبل أن t=تقتله/يقتله/ترديه/يرديه/تصرعه/يصرعه/تقتلها/ترديها
match طعن/دهس/طعنا/طعنه ~40 قبل أن t=يستشهد/يقتل/يردى
emit mark stopped on=$t by=$by
reads قتلت الشرطة رجلا بعد أن طعن شخصين في السوق. => mark stopped on=قتلت by=1
reads مقتل شاب برصاص الجيش بعد طعنه جنديا. => mark stopped on=مقتل by=1
reads طعن رجل شخصين قبل أن تقتله الشرطة. => mark stopped on=تقتله
reads أصيب جندي في عملية دهس نفذها شاب قبل أن يستشهد بنيران الجيش. => mark stopped on=يستشهد
reads هاجم شاب الحراس بسكين فأردته الشرطة قتيلا. => mark stopped on=فاردته
not قتلت الشرطة رجلا بعد أن أوقفته.
not توفي رجل متأثرا بجروحه بعد طعنه في السوق.

# The attacker who was shot at last: "قبل أن ترديه الشرطة".
[rule ar-toll-attacker-shot]
match ( @attacker | رجل/شاب/شابة/فتى/فتاة/شخص/امرأة/سيدة/شابا/رجلا ) ~40 قبل أن ( يقتل | يقتله | تقتله | ترديه | يرديه | يردى | تصرعه | يصرعه | يستشهد )
emit toll killed count=1 side=attackers
reads طعن المهاجم ثلاثة من المارة قبل أن ترديه الشرطة. => toll killed count=1 side=attackers
not طعن المهاجم ثلاثة من المارة قبل أن يفر.

[rule ar-toll-him-killed]
match ( أسفر/أسفرت/يسفر عن | أدى/أدت/يؤدي إلى | تسبب/تسببت في | أفضى/أفضت إلى ) ( مقتله | مقتلها | استشهاده | استشهادها | مصرعه | مصرعها | وفاته | وفاتها )
emit toll killed count=1
reads أطلق مجهولون النار على مواطن ما أدى إلى مقتله في الحال. => toll killed count=1
not تحدث الرئيس عن ظروف مقتله.

[rule ar-toll-both-of-them-injured]
match ( أسفر/أسفرت/يسفر عن | أدى/أدت إلى | تسبب/تسببت في/ب ) ( إصابتهما | جرحهما )
emit toll injured count=2
reads انفجرت العبوة تحت سيارة الضابط ومرافقه وأدت إلى إصابتهما. => toll injured count=2
not نقل الزميلان إلى البيت بعد إصابتهما بالزكام.

[rule ar-toll-perish]
match قضى/قضت/قضوا p=$people ~2 ( بنيران | برصاص | ب+قصف/غارة/انفجار/هجوم/تفجير | إثر | جراء | نتيجة )
match p=$people ( قضوا | قضيا | ارتقوا | سقطوا ) ~1 ( في | خلال | إثر | جراء | برصاص | بنيران | أثناء | نتيجة )
match قضى/قضت/قضوا p=$people ( نحبهم | نحبهما | نحبه | نحبها )
match لفظ/لفظت/لفظوا p=$people ( أنفاسهم | أنفاسهما | أنفاسه | أنفاسها )
match قضى/قضت/قضوا p=$people في ( قصف | غارة | انفجار | هجوم | تفجير | كمين | اشتباكات )
emit toll killed of=$p
reads قضى أربعة صيادين بنيران زورق حربي. => toll killed of=4
reads نعت الوزارة ستة من رجالها قضوا في الكمين. => toll killed of=6
reads قضى ثلاثة مدنيين نحبهم في القصف. => toll killed of=3
not قضى القضاة الثلاثة ببراءة الموظف.

# Of those counted as wounded: "فارق جريحان الحياة", "أجهز مسلحون على جريحين".
[rule ar-toll-hurt-who-died]
match فارق/فارقت/فارقا/فارقوا p=$people ~2 الحياة
match ( توفي | توفيت | استشهد | قضى | مات | وفاة | استشهاد ) p=@casualty[measure=injured]
match أجهز/أجهزت/أجهزوا ( $agent )? ~1 على p=$people
emit toll killed of=$p even=hurt
reads فارق جريحان الحياة في المستشفى. => toll killed of=2 even=hurt
reads أجهز مسلحون على ثلاثة جرحى. => toll killed of=3 even=hurt
not فارق جريحان المستشفى أمس.

[rule ar-event-finished-off]
match t=أجهز/أجهزت/أجهزوا ( by=$agent )? ~1 على on=$people
emit event attack at=$t by=$by on=$on rank=1
reads أجهز مسلحون على ثلاثة جرحى. => event attack at=اجهز by=people on=3 rank=1
not أجهز الفريق على منافسه في الشوط الثاني.

[rule ar-event-found-killed]
match ( وجد | وجدت | وجدوا | عثر ~2 على ) on=$people ~3 t=مقتولين/مقتولا/مقتولة/مقتولتين/مذبوحين/مذبوحا/مذبوحة
emit event attack at=$t on=$on rank=0
emit toll killed of=$on
reads وجد خمسة عمال مقتولين بالرصاص. => event attack at=مقتولين on=5 rank=0; toll killed of=5
not وجد خمسة عمال مأوى في البلدة.

[rule ar-toll-ascend]
match ارتقاء ( p=$people | p=$num شهيدا/شهيدة/شهداء )
emit toll killed of=$p
reads أدى القصف إلى ارتقاء تسعة مدنيين. => toll killed of=9
not عمل المدرب على ارتقاء مستوى الفريق.

[rule ar-toll-number-killed]
match p=$num ( قد )? ( قتلوا | استشهدوا ) !$people !$actor
emit toll killed of=$p
reads أضاف رئيس البلدية أن تسعة قتلوا في القصف. => toll killed of=9
not قال إن الجنود التسعة قتلوا مدنيين.

[rule ar-toll-of-them]
match ( قتل/قتلت/قتلوا/تقتل/مقتل/أردت/أردى/صرعت ) منهم p=$num
emit toll killed of=$p
reads صدت القوات المهاجمين وقتلت منهم تسعة. => toll killed of=9
not قتل بينهم 12 طالبا.

[rule ar-toll-number-injured]
match p=$num ( قد )? ( أصيبوا | جرحوا )
emit toll injured of=$p
reads ذكر المسعفون أن 14 أصيبوا بينهم ثلاثة أطفال. => toll injured of=14
not أضاف أن المسعفين أصيبوا بالذعر.

# "دهست سيارة مارة … وأصابت عشرة": a verb joined to the act, whose figure no noun follows.
[rule ar-toll-hit-so-many]
match @act ~12 ( وأصاب | وأصابت | وأصابوا | وجرح | وجرحت | وجرحوا ) p=$num ( منهم | آخرين | بجروح | على الأقل | $ )
emit toll injured of=$p
reads دهست سيارة المارة في برلين أمس وأصابت عشرة. => toll injured of=10
reads هاجم مسلح المصلين وأصاب ثلاثة بجروح. => toll injured of=3
not قصفت الطائرات البلدة وأصابت عشرة منازل.

[rule ar-toll-meet-death]
match لقي/لقيت/لقوا/لقيا/لقيتا/يلقى p=$people ~18 حتفه/حتفهم/حتفها/مصرعه/مصرعهم/مصرعها/حتفهما/مصرعهما
match لقي/لقيت/لقوا/لقيا/لقيتا/يلقى p=@office ~18 حتفه/حتفهم/حتفها/مصرعه/مصرعهم/مصرعها/حتفهما/مصرعهما
match p=$people لقي/لقيت/لقوا/لقيا/لقيتا ~2 حتفه/حتفهم/حتفها/مصرعه/مصرعهم/مصرعها/حتفهما/مصرعهما
emit toll killed of=$p
reads قالت اللجنة إن متظاهرين اثنين لقيا مصرعهما أمس. => toll killed of=2
reads لقي سبعة جنود على الأقل مصرعهم في الكمين. => toll killed of=at_least:7
reads لقي ستة أشخاص بينهم قائد قوات الحدود ومدير إدارة الجوازات في الإقليم مصرعهم. => toll killed of=6
not لقي الوزير استقبالا حافلا من أربعة سفراء.

[rule ar-toll-claimed-lives]
match ( بحياة | ب+حياة | أرواح | حياة ) p=$people/num
emit toll killed of=$p
reads انهار السقف بعد القصف وأودى بحياة 12 شخصا. => toll killed of=12
reads حصد الهجوم أرواح ثلاثين مدنيا. => toll killed of=30
not تحدثت عن حياة اللاجئين في المخيم.

[rule ar-toll-victim]
match راح/راحت/يروح/ذهب ( ضحيته/ضحيتها/ضحيتهما | ضحية ) ~9 p=$people/num
match راح/راحت/يروح/ذهب p=$people ( ضحية | ضحايا )
emit toll killed of=$p
reads وقع هجوم راح ضحيته تسعة من رجال الشرطة. => toll killed of=9
reads راح ضحية الانفجار الذي هز السوق ظهر أمس عشرون شخصا. => toll killed of=20
not راح الصحفي يسأل عن الضحية أمام خمسة شهود.

[rule ar-toll-rises]
match @toll-word ~2 ( @casualty[measure=killed] | ضحايا ) ~12 ( إلى | بلغ/بلغت/يبلغ ) p=$people/num
match @toll-word ~1 ( @casualty[measure=killed] | ضحايا ) ~26 ( ارتفع/ارتفعت/وصل/وصلت/زاد/قفز/قفزت ) ~1 إلى p=$people/num
match ارتفع/ارتفعت/وصل/زاد/قفز إلى p=$people/num @toll-word ~1 ( @casualty[measure=killed] | ضحايا )
emit toll killed of=$p
reads ارتفع إلى أربعة عدد قتلى الانفجار. => toll killed of=4
reads ارتفع عدد القتلى في تفجير السوق إلى 61 قتيلا. => toll killed of=61
reads حصيلة ضحايا الهجوم ارتفعت إلى أكثر من أربعين. => toll killed of=more_than:41
reads عدد القتلى جراء هجوم شنه مسلحون قبل يومين على مسجد ومنازل قريبة منه وسط البلدة ارتفع أمس إلى خمسين شخصا. => toll killed of=50
not ارتفع عدد الطلاب إلى 61 طالبا.

# The later figure, in which those told before are counted: "لترتفع الحصيلة إلى تسعة قتلى".
[rule ar-toll-risen]
match ( ارتفع/ارتفعت/ترتفع/لترتفع/يرتفع/ليرتفع/رفع/يرفع/ليرفع/ترفع/لترفع/رافعا/قفزت/لتصل/لتبلغ ) ~2 ( الحصيلة | حصيلة !@casualty[measure=injured] ) ~8 إلى p=$people/num
match ( ترتفع/لترتفع/يرتفع/ليرتفع/رفع/يرفع/ليرفع/رافعا/ليصل/ليبلغ ) ~2 @toll-word ~1 ( @casualty[measure=killed] | ضحايا ) ~8 إلى p=$people/num
match ( ارتفع/ارتفعت ) ~1 @toll-word ~1 ( @casualty[measure=killed] | ضحايا ) ~26 إلى p=$people/num
match ( يرفع/ترفع/رفع/رفعت/ليرتفع/يرتفع/ارتفع/ليصبح/ليصل ) ( المجموع/الإجمالي/الحصيلة/العدد/المجموعة | عدد القتلى | مجموع القتلى | إجمالي القتلى ) ~3 إلى p=$people/num
emit toll killed of=$p risen=yes
reads ارتفعت حصيلة قتلى التفجير الذي وقع في العاصمة كابل مساء أمس الخميس إلى 13 قتيلا. => toll killed of=13 risen=yes
reads توفي جريحان في المستشفى لترتفع الحصيلة إلى تسعة. => toll killed of=9 risen=yes
reads عثر المسعفون على جثتين، ما يرفع عدد القتلى إلى تسعة أشخاص. => toll killed of=9 risen=yes
not ارتفعت حصيلة المصابين إلى 40 جريحا.

[rule ar-toll-rises-verb-first]
match بلغ/بلغت/يبلغ @toll-word ~1 ( @casualty[measure=killed] | ضحايا ) ~14 p=$people/num
emit toll killed of=$p
reads بلغ عدد القتلى حتى الآن 19 قتيلا. => toll killed of=19
not بلغ عدد السكان 19 ألف نسمة.

[rule ar-toll-injured-rises]
match @toll-word ~2 @casualty[measure=injured] ~6 ( إلى | بلغ/بلغت/يبلغ ) p=$people/num
emit toll injured of=$p
reads وصل عدد المصابين في الانفجار إلى 80 مصابا. => toll injured of=80
not وصل عدد المصابين بالزكام إلى المستشفى.

[rule ar-toll-up-from]
match ( بعدما كان/كانت ~3 | بعد أن كان/كانت ~3 | مقارنة ب+@toll-word ~2 | ( حصيلة سابقة | الحصيلة السابقة ) ~14 ( مقتل | سقوط )? ) p=$people/num
emit toll killed of=$p superseded=yes
reads ارتفع عدد القتلى إلى 61 بعدما كان 32 قتيلا. => toll killed of=32 superseded=yes
not قتل 32 شخصا بعدما اقتحم مسلحون القرية.

[rule ar-toll-none]
match ( دون/بدون ( وقوع/تسجيل/سقوط/حدوث/وجود/أن/أي/حصول/إحداث/ذكر )? ~1 | لم ~4 ) ( @casualty | ضحايا | خسائر بشرية | أضرار بشرية | خسائر في الأرواح )
match لم أسفر/يسفر/تسفر/يؤد/تؤد/يوقع/توقع/يخلف/تخلف/يتسبب/تتسبب ~9 ( عن | إلى | في | ب )? ( وقوع/سقوط/أي/أية ) ~1 ( @casualty | إصابات | ضحايا | خسائر بشرية )
emit toll killed count=0
emit toll injured count=0
reads انفجرت العبوة دون وقوع إصابات. => toll killed count=0; toll injured count=0
reads سقط الصاروخ في أرض خالية ولم يسفر عن ضحايا. => toll killed count=0
not أسفر الانفجار عن سقوط ضحايا وإصابات.

[rule ar-toll-among-killed]
match بين ( القتلى | الضحايا ) p=$people/num
emit toll killed of=$p part=yes
reads قالت السفارة إن بين القتلى أربعة باكستانيين. => toll killed of=4 part=yes
not جرى تبادل الجثامين بين القتلى وذويهم.

[rule ar-toll-among-injured]
match بين ( الجرحى | المصابين ) p=$people/num
emit toll injured of=$p part=yes
reads ذكر الطبيب أن بين الجرحى سبعة أطفال. => toll injured of=7 part=yes
not وزع المتطوعون الدواء بين الجرحى.

[rule ar-toll-another-one]
match أصيب/أصيبت/جرح/جرحت/إصابة/جرح ( آخر | أخرى | ثان | ثانية )
emit toll injured count=1
reads استشهد شاب وأصيب آخر في المخيم. => toll injured count=1
reads أدى الكمين إلى مقتل شرطي وإصابة آخر. => toll injured count=1
not أصيب آخرون في المخيم.
not وأصيب للمرة الثانية في ركبته.

[rule ar-toll-others-injured]
match أصيب/أصيبت/جرح/جرحت/إصابة ( آخرون | آخرين | أخريات )
emit toll injured count=vague
reads قتل جندي وأصيب آخرون في الكمين. => toll injured count=vague
reads انفجر اللغم وأدى إلى مقتل راع وإصابة آخرين. => toll injured count=vague
not وأصيب تسعة آخرون في الكمين.

[rule ar-toll-another-killed]
match ( قتل/قتلت/مقتل/استشهاد/استشهد/مصرع ) ( آخر | أخرى ) ( ب+@weapon | برصاص | في | إثر | جراء | متأثرا | خلال | $ )
emit toll killed count=1
reads أصيب شرطيان وقتل آخر في الاشتباك. => toll killed count=1
not قتل آخر ملوك المدينة قبل قرون.

[rule ar-toll-to-death]
match p=$people ~3 حتى الموت
emit toll killed of=$p
reads طعن الملثمون أربعة نازحين حتى الموت. => toll killed of=4
not انتظر أربعة مرضى حتى الموعد.

[rule ar-toll-another-two]
match أصيب/أصيبت/جرح/جرحت ( آخران | أخريان | اثنان آخران )
emit toll injured count=2
reads قتل شخص وأصيب آخران في الهجوم. => toll injured count=2
not أصيب آخرون في الهجوم.

[rule ar-toll-another]
match ( وأصيب | وجرح ) ( ثالث/رابع/خامس/سادس )
emit toll injured count=1
reads قتل شابان في المخيم وأصيب ثالث بجروح. => toll injured count=1
not وأصيب الثلث الأخير من المبنى بأضرار.

# Attacked with words.
[rule ar-mark-with-words]
match t=هاجم/هاجمت/يهاجم/تهاجم/هاجموا/مهاجمة/مهاجما ~4 ( سياسة/سياسات/السياسة/السياسات/قرار/قرارات/القرار/خطة/تصريحات/مواقف/موقف/أداء/قانون/مشروع/خصومه/خصومها/منتقديه/منتقديها/معارضيه/معارضيها/الإعلام/الصحافة )
match t=هاجم/هاجمت/يهاجم/تهاجم ( وزير/وزيرة/الوزير/الوزيرة/رئيس/رئيسة/الرئيس/زعيم/زعيمة/نائب/نائبة/النائب/النائبة/مرشح/مرشحة/المرشح/السيناتور/سيناتور/أمين/الأمين/كاتب/الكاتب/الإعلامي/إعلامي/صحيفة/المتحدث/الناطق/سفير/السفير/البابا/الفنان/الممثل/مدرب/المدرب/نواب/سياسيون/سياسيين )
match ( وزير/وزيرة/الوزير/الوزيرة/رئيس/رئيسة/الرئيس/زعيم/زعيمة/نائب/نائبة/النائب/النائبة/مرشح/مرشحة/المرشح/السيناتور/سيناتور/أمين/الأمين/كاتب/الكاتب/الإعلامي/إعلامي/صحيفة/المتحدث/الناطق/سفير/السفير/البابا/الفنان/الممثل/مدرب/المدرب/نواب/سياسيون/سياسيين ) ~4 t=يهاجم/تهاجم
match ( شن/شنت/يشن/تشن ) ( وزير/وزيرة/الوزير/الوزيرة/رئيس/رئيسة/الرئيس/زعيم/زعيمة/نائب/نائبة/النائب/النائبة/مرشح/مرشحة/المرشح/السيناتور/سيناتور/أمين/الأمين/كاتب/الكاتب/الإعلامي/إعلامي/صحيفة/المتحدث/الناطق/سفير/السفير/البابا/الفنان/الممثل/مدرب/المدرب/نواب/سياسيون/سياسيين ) ~6 t=هجوما/هجومه/هجومها !كيماويا/كيميائيا/عسكريا/صاروخيا/جويا/مسلحا/إرهابيا/دمويا/مباغتا/بريا/بالصواريخ/بالمسيرات
match ( وزير/وزيرة/الوزير/الوزيرة/رئيس/رئيسة/الرئيس/زعيم/زعيمة/نائب/نائبة/النائب/النائبة/مرشح/مرشحة/المرشح/السيناتور/سيناتور/أمين/الأمين/كاتب/الكاتب/الإعلامي/إعلامي/صحيفة/المتحدث/الناطق/سفير/السفير/البابا/الفنان/الممثل/مدرب/المدرب/نواب/سياسيون/سياسيين ) ~4 ( شن/شنت/يشن/تشن ) ~1 t=هجوما/هجومه/هجومها !كيماويا/كيميائيا/عسكريا/صاروخيا/جويا/مسلحا/إرهابيا/دمويا/مباغتا/بريا/بالصواريخ/بالمسيرات
match t=هجوم/لهجوم/هجوما/لهجمات/هجمات ~2 من ~1 ( وزير/وزيرة/الوزير/الوزيرة/رئيس/رئيسة/الرئيس/زعيم/زعيمة/نائب/نائبة/النائب/النائبة/مرشح/مرشحة/المرشح/السيناتور/سيناتور/أمين/الأمين/كاتب/الكاتب/الإعلامي/إعلامي/صحيفة/المتحدث/الناطق/سفير/السفير/البابا/الفنان/الممثل/مدرب/المدرب/نواب/سياسيون/سياسيين )
emit mark metaphor on=$t
reads هاجم رئيس الوزراء سياسة المعارضة في البرلمان. => mark metaphor on=هاجم
reads شن زعيم الحزب هجوما على الحكومة. => mark metaphor on=هجوما
reads تعرضت الوزارة إلى هجوم من نواب في المجلس. => mark metaphor on=هجوم
not هاجم مسلحون مقر الحزب.
not قال إن الرئيس شن هجوما كيماويا على البلدة.

[rule ar-mark-trial]
match ( محاكمة/متهم/متهمة/متهمون/المتهمة/المتهمون/باتهامه/باتهامها/باتهامهم/بالضلوع/الضلوع/متهمين/متهما/المتهم/المتهمين/بتهمة/تهمة/تهم/بتهم/التهم/بتهمتي/اتهامات/إدانة/أدين/أدينوا/مدان/المدان/بتورطه/بتورطهم/لاتهامه/لاتهامهم/لتورطه/لتورطهم/ضلوعه/ضلوعهم/لإدانته ) ~6 t=@act.n
emit mark spoken-of on=$t
reads بدأت محاكمة أربعة متهمين بتنفيذ تفجير السفارة. => mark spoken-of on=تفجير
reads حكم عليه بالسجن المؤبد لإدانته في هجوم المتحف. => mark spoken-of on=هجوم
not نفذ مسلحون هجوما على نقطة تفتيش.

[rule ar-mark-condemn]
match ( أدان/أدانت/يدين/تدين/استنكر/استنكرت/ندد/نددت/إدانة/إدانات/شجب/تعازي/عزى/عزت/تعازيه ) ~5 t=@act.n
emit mark condemned on=$t
reads أدانت الأمم المتحدة الهجوم على القافلة. => mark condemned on=الهجوم
not شن المسلحون الهجوم فجرا.

[rule ar-mark-response]
match ( ردا على | رد على | انتقاما من | انتقاما ل | ثأرا ل | على خلفية | للثأر من | للرد على ) ~1 t=@act.n
emit mark earlier on=$t
reads قصف الجيش القرية ردا على استهداف الحركة موقعا له. => mark earlier on=استهداف
not قصف الجيش القرية بعد إنذار سكانها.

[rule ar-event-fell]
match t=سقط/سقطت/سقطوا/يسقط/سقطا/وسقط/وسقطت p=$people ~1 ( شهيدا/شهيدة/شهداء/شهيدين/قتيلا/قتيلة/قتلى/قتيلين/صريعا/صرعى )
match t=سقط/سقطت/سقطوا/يسقط/سقطا/وسقط/وسقطت $date p=$people ~1 ( شهيدا/شهيدة/شهداء/شهيدين/قتيلا/قتيلة/قتلى/قتيلين/صريعا/صرعى )
emit toll killed of=$p
emit event attack at=$t rank=0
reads سقط صباح اليوم شاب فلسطيني شهيدا في المخيم. => toll killed of=1
reads سقط أحد المدنيين شهيدا إثر استهدافه بطلقة قناص. => toll killed of=1
reads سقط ثلاثة جنود قتلى قرب الحدود. => toll killed of=3
not سقط ثلاثة لاعبين في فخ الإصابات.

[rule ar-toll-earlier-count-hurt]
match ( حصيلة سابقة | حصيلة أولية | حصيلة أولى ) ~18 ( إصابة | جرح ) p=$people/num
emit toll injured of=$p superseded=yes
reads وكانت حصيلة سابقة تحدثت عن مقتل ستة وإصابة تسعة. => toll injured of=9 superseded=yes
not تحدثت المصادر عن إصابة تسعة.

# What two sides do to each other all the time is no incident.
[rule ar-mark-goes-on]
match t=تتبادل/يتبادل/تتبادلان/يتبادلان ~14 ( منذ | يوميا | بشكل يومي | بشكل شبه يومي | على نحو شبه يومي )
match ( تتبادل/يتبادل/تتبادلان/يتبادلان ) ~12 t=@act.n ~6 ( منذ | يوميا | بشكل يومي | بشكل شبه يومي | على نحو شبه يومي )
match ( يشهد/تشهد ) ~8 ( تبادلا يوميا | تبادلا شبه يومي | تبادل يومي | تبادل شبه يومي ) ~2 t=@act.n
emit mark habitual on=$t
reads يتبادل الجيش والحركة القصف عبر الحدود منذ أشهر. => mark habitual on=يتبادل
not تبادل الجيش والحركة القصف عبر الحدود أمس.

# Whoever is killed or seized over an attack did not die or fall into hands in it.
[rule ar-mark-sought-for]
match ( قتل/قتلت/يقتل/تقتل/قتلوا/مقتل/تصفية/صفى/صفت/تصفي/القضاء/تحييد/حيدت/اعتقل/اعتقلت/يعتقل/تعتقل/اعتقال/توقيف/أوقف/أوقفت/ضبط/ضبطت/القبض ) ~10 ( اتهمته/اتهمتها/اتهمتهم/تتهمه/تتهمها/تتهمهم/متهم/متهمة/متهمين/متهما/متهمان/يشتبه/تشتبه/مشتبه/متورط/متورطة/متورطين/ضالعين/مطلوب/مطلوبين/مسؤول/مسؤولة/مسؤولين ) ~4 ( بتنفيذ | بتدبير | بالوقوف وراء | وقوفهم وراء | بالتورط في | بالضلوع في | بالمشاركة في | بالتخطيط | تورطهم في | ضلوعهم في | مشاركتهم في | عن | على خلفية | في | وراء | بتهمة ) ~4 t=@act.n
match ( قتل/قتلت/يقتل/تقتل/قتلوا/مقتل/تصفية/صفى/صفت/تصفي/القضاء/تحييد/حيدت/اعتقل/اعتقلت/يعتقل/تعتقل/اعتقال/توقيف/أوقف/أوقفت/ضبط/ضبطت/القبض ) ~8 ( العقل المدبر | مدبر | المدبر | الرأس المدبر | مخطط | مدبري | المخطط | الضالعين في | المتورطين في | المشاركين في ) ~3 t=@act.n
emit mark sought on=$t
reads قتل الجيش أربعة مسلحين متهمين بتنفيذ تفجير في الميناء. => mark sought on=تفجير
reads اعتقلت الشرطة ثلاثة يشتبه في تورطهم في هجوم على فندق. => mark sought on=هجوم
reads أعلن الجيش مقتل العقل المدبر لهجوم السوق. => mark sought on=لهجوم
not قتل تسعة أشخاص في تفجير نفذه انتحاري.

[rule ar-mark-earlier]
match ( سبق ( أن | وأن )? ~3 ) t=@act.v.past
match بعد ~3 ( من | على ) ( وقوع | مقتل )? ~1 t=@act.n
match يأتي/تأتي/جاء/جاءت ~4 ( بعد | غداة | عقب | إثر | في أعقاب ) ~4 t=@act.n
match يأتي/تأتي/جاء/جاءت ~4 ( بعد | غداة | عقب | إثر | في أعقاب ) t=@act
match يأتي/تأتي/جاء/جاءت ~4 ( في وقت | بينما | فيما | في ظل | وسط | بالتزامن مع ) ~6 t=@act
match كان/كانت ~6 ( تبنى/تبنت | أعلن/أعلنت ~2 مسؤوليته/مسؤوليتها/مسئوليته/مسئوليتها/المسؤولية ) ~8 t=@act.n.indef
match ( منطقة/المنطقة/مدينة/المدينة/بلدة/البلدة/قرية/القرية/ولاية/الولاية/محافظة/المحافظة/المكان/الموقع ) ( التي | الذي ) ( شهدت | شهد | عرفت | عرف | وقع فيها | وقعت فيها | قتل فيها ) ~2 t=@act
match ( سلسلة | موجة | عشرات | العديد من ) ~14 منذ ~8 ( بما في ذلك | من بينها | بينها | منها | أبرزها | آخرها ) ~1 t=@act
match بدأ/بدأت/أطلق/أطلقت/شن/شنت ~3 ( عملية | حملة | عمليات ) ~30 ( بعد | عقب | إثر ) t=@act.n
emit mark earlier on=$t
reads شهد الإقليم سلسلة من الهجمات الدامية منذ بداية العام، بما في ذلك انفجار قنبلة. => mark earlier on=انفجار
reads وكان الجيش بدأ عملية واسعة في الجبل عقب مقتل سبعة جنود. => mark earlier on=مقتل
reads تمشط القوات المنطقة التي شهدت مقتل سبعة جنود يوم الجمعة. => mark earlier on=مقتل
reads وكانت الجماعة أعلنت مسؤوليتها الشهر الماضي عن هجمات على القاعدة. => mark earlier on=هجمات
reads ويأتي الكمين في وقت يقصف فيه الجيش قرى الوادي. => mark earlier on=يقصف
reads سبق أن استهدف التنظيم المدينة. => mark earlier on=استهدف
reads ويأتي الحادث في أعقاب إطلاق نار على حافلة. => mark earlier on=اطلاق
reads جاء الانفجار بعد أسبوع من تفجير في السوق. => mark earlier on=تفجير
not هاجم مسلحون المطار.

[rule ar-mark-wanted]
match ( مطلوب/مطلوبين/المطلوب/ملاحق/مشتبه/المشتبه/متورط/متورطا/متورطين/المتورط/المتورطين/ضالع/ضالعين/الضالعين/مدبر/العقل ) ~4 t=@act.n
emit mark spoken-of on=$t
reads أوقفت الشرطة رجلا متورطا في تفجير الفندق. => mark spoken-of on=تفجير
not وقع تفجير قرب الفندق.

[rule ar-mark-responsible]
match ( مسؤول/مسؤولين/مسؤولون/المسؤول/المسؤولين/المسؤولون ) ( عن ) ~3 t=@act.n
emit mark spoken-of on=$t
reads اعتقلت الشرطة عشرة رجال قالت إنهم مسؤولون عن تفجيرات سابقة. => mark spoken-of on=تفجيرات
not أعلن التنظيم مسؤوليته عن تفجيرات السوق.
not أعلنت الحركة هجوما على الميناء.
not قال مسؤولون إن غارة جوية قتلت خمسة جنود.

[rule ar-mark-denied]
match ( نفى/نفت/ينفي/تنفي/نفيا/نفي ) ~4 t=@act.n
match ( نفى/نفت/ينفي/تنفي/نفيا/نفي ) ~4 أن ( يكون/تكون/يكونوا ) ~5 t=@act.v
emit mark denied on=$t
reads نفت الوزارة وقوع أي هجوم على الميناء. => mark denied on=هجوم
not أكدت الوزارة وقوع هجوم على الميناء.

[rule ar-event-disperse]
match t=فرق/فرقت/فرقوا/يفرق/تفرق/يفرقون by=$agent ~5 ( @person[kind=protesters] | @act.n[subtype=peaceful_protest] | احتجاج | احتجاجات | مسيرة | متظاهرين | المتظاهرين | محتجين | المحتجين | مظاهرة | المظاهرة | تظاهرة | التظاهرة | معتصمين | المعتصمين | احتجاجا | الحشود )
emit event protest_with_intervention at=$t by=$by rank=4
reads فرقت الشرطة المصرية مساء متظاهرين في الميدان. => event protest_with_intervention at=فرقت by=eg-police rank=4
not فرقت المحكمة بين الزوجين.

[rule ar-event-open-fire]
match t=أطلق/أطلقت/أطلقوا/يطلق/تطلق/يطلقون/فتح/فتحت/فتحوا/يفتح عليه/عليها/عليهم/عليهما/صوبه/نحوه/نحوهم/تجاهه/تجاههم by=$agent ~3 ( النار | النيران | نيران | نار | الرصاص | نيرانه | نيرانها | نيرانهم | رصاصات )
match t=أطلق/أطلقت/أطلقوا/أطلقا/أطلقتا/يطلق/تطلق/يطلقون/فتح/فتحت/فتحوا/فتحا/يفتح ( by=$agent )? ~4 ( النار | النيران | نيران | نار | الرصاص | نيرانه | نيرانها | رصاصات | نيرانهم | أعيرة ) ~2 على on=$people
match t=أطلق/أطلقت/أطلقوا/أطلقا/أطلقتا/يطلق/تطلق/يطلقون/فتح/فتحت/فتحوا/فتحا/يفتح ( by=$agent )? ~4 ( النار | النيران | نيران | نار | الرصاص | نيرانه | نيرانها | رصاصات | نيرانهم | أعيرة )
match t=أمطر/أمطرت/أمطروا/أمطرا/يمطر/يمطرون/أمطروه/أمطروها/أمطراه ( by=$agent )? ~6 ( بوابل | بزخات | بالرصاص | برصاص | بالنيران | وابلا )
emit event attack at=$t by=$by on=$on rank=2 weapon=firearms
reads أمطر مسلحون سيارة القاضي بوابل من الرصاص. => event attack at=امطر by=people rank=2 weapon=firearms
reads استشهد شاب بعدما أطلقت عليه القوات الإسرائيلية النار. => event attack at=اطلقت by=israel-defense-forces rank=2 weapon=firearms
reads فتح مسلح أمس نيران بندقيته على المارة. => event attack at=فتح by=1 on=people rank=2 weapon=firearms
reads أطلقت القوات الإسرائيلية الرصاص على المتظاهرين. => event attack at=اطلقت by=israel-defense-forces on=people rank=2 weapon=firearms
not فتح المتجر أبوابه أمس.

# Both sides of a fight: "اشتباكات عنيفة صباح اليوم بين الجيش وقوات الدعم السريع".
[rule ar-sides]
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/معركة/معارك/المعارك/المعركة/مواجهة/مواجهات/المواجهات/قتال/القتال ~18 بين a=$agent ~3 b=$agent
match t=@act.n[subtype=armed_clash] ~4 بين a=$agent ~3 b=$agent
emit mark sides on=$t by=$a with=$b
reads اندلعت اشتباكات بعد ظهر اليوم في مخيم للاجئين في ضاحية من ضواحي مدينة صيدا جنوب لبنان، بين حركة فتح وجند الشام. => mark sides on=اشتباكات by=fatah with=jund-al-sham
reads اندلعت معارك صباح اليوم بين الجيش السوداني وقوات الدعم السريع. => mark sides on=معارك by=sd-military with=rapid-support-forces
not دارت معارك في محيط المدينة.

# "اشتباكات بين حركة فتح، وجماعة فلان": one side is known by name, the other is not.
[rule ar-sides-one-known]
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/معركة/معارك/المعارك/المعركة/مواجهة/مواجهات/المواجهات/قتال/القتال ~12 بين a=$actor ~1 جماعة/مجموعة/فصيل/ميليشيا/مليشيا/حركة/مجموعات/جماعات/فصائل/ميليشيات/كتيبة/تنظيم !$actor
emit mark sides on=$t by=$a
reads تدور اشتباكات متقطعة بين حركة فتح، وجماعة أبي خالد في المخيم. => mark sides on=اشتباكات by=fatah
not دارت اشتباكات بين البيوت.

# "إشكال بين … تطور إلى اشتباكات": who quarrelled fought.
[rule ar-sides-quarrel]
match ( إشكال | خلاف | شجار | مشادة | تلاسن ) ~8 بين a=$agent ~3 b=$agent ~20 t=اشتباك/اشتباكات/معركة/مواجهات/مواجهة
emit mark sides on=$t by=$a with=$b
reads وقع إشكال بين حركة فتح وجند الشام وتطور إلى اشتباكات. => mark sides on=اشتباكات by=fatah with=jund-al-sham
not وقع خلاف بين الحركتين على المقاعد.

# "بين مجموعتين من فصيل السلطان مراد": both sides are the group's own.
[rule ar-sides-within]
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/معركة/معارك/المعارك/المعركة/مواجهة/مواجهات/المواجهات/قتال/القتال ~12 بين ( مجموعتين | فصيلين | عناصر | فصائل | مجموعات | مقاتلين | كتيبتين | جناحين ) ~1 ( من | تابعتين | تتبعان | تابعة | تتبع | داخل | تنتميان ) ( ل | إلى )? a=$actor
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/معركة/معارك/المعارك/المعركة/مواجهة/مواجهات/المواجهات/قتال/القتال ~12 ( داخل | ضمن ) ( صفوف )? a=$actor
emit mark sides on=$t by=$a as=within
reads جرح مدني باشتباكات بين مجموعتين من فرقة الحمزة. => mark sides on=باشتباكات by=hamza-division as=within
not جرت اشتباكات بين مجموعتين في المدينة.

# "اشتباكات جرت بينه وبين الجبهة الشامية": the one told before fought the other.
[rule ar-sides-pronoun]
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/معركة/معارك/المعارك/المعركة/مواجهة/مواجهات/المواجهات/قتال/القتال ~9 بينه/بينها/بينهم وبين a=$agent
emit mark sides on=$t by=$a
reads شيع الفصيل قتيلين بعد اشتباكات جرت السبت بينه وبين الجبهة الشامية. => mark sides on=اشتباكات by=levant-front
not جرت اشتباكات بينهم في المدينة.

# "واقتادوهم إلى جهة مجهولة": whoever leads people away to no one knows where abducts them, whatever it is called.
[rule ar-event-led-away]
match t=اقتاد/اقتادوا/اقتادوه/اقتادوها/اقتادوهم/اقتادوهما/اقتاده/اقتادهم/اقتادته/اقتادتها/اقتادتهم/اقتيد/اقتيدوا/اقتيدت/يقتادون/يقتادونه/يقتادونهم/اقتادت/اقتياد/اقتياده/اقتيادهم/اقتيادها/نقلوهم/نقلوه/أخذوهم/أخذوه ~1 ( إلى | نحو | باتجاه ) ( جهة | مكان | وجهة | منطقة ) ( مجهولة | مجهول | غير )
emit event abduction_forced_disappearance at=$t rank=3
reads أوقف مسلحون السيارة واقتادوهم إلى مكان مجهول. => event abduction_forced_disappearance at=واقتادوهم rank=3
not اقتادوهم إلى مركز الشرطة.

# "اشتباكات بين مجموعات مسلحة": both sides in one word.
[rule ar-sides-alike]
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/معركة/معارك/المعارك/المعركة/مواجهة/مواجهات/المواجهات/قتال/القتال ~6 بين a=$agent
emit mark sides on=$t by=$a as=alike
reads اندلعت اشتباكات أمس بين مجموعات مسلحة. => mark sides on=اشتباكات by=people as=alike
reads تجدد القتال بين ميليشيات متناحرة. => mark sides on=القتال by=people as=alike
not دارت معارك بين التلال.

# "فجرت امرأتان متنكرتان بزي رجال نفسيهما": whoever he is, and whatever is told of him, stands between.
[rule ar-event-blew-himself-up]
match t=فجر/فجرت/فجرا/فجروا/يفجر/تفجر/فجرتا by=$people ~7 ( نفسه/نفسها/نفسيهما/نفسهما/أنفسهم/أنفسهن )
emit event suicide_bomb at=$t by=$by rank=5 weapon=suicide_vest
reads فجرت امرأتان متنكرتان بزي رجال نفسيهما قرب السوق. => event suicide_bomb at=فجرت by=2 rank=5 weapon=suicide_vest
reads فجر شاب يرتدي حزاما ناسفا نفسه عند المدخل. => event suicide_bomb at=فجر by=1 rank=5 weapon=suicide_vest
not فجر شاب سيارة عند المدخل.

# "سيارة مفخخة اصطدمت بحافلة": a car that is a bomb goes off where it hits.
[rule ar-event-car-bomb-hits]
match t=@weapon[weapon=vehicle_bomb] ~6 ( اصطدمت/تصطدم/ارتطمت/ترتطم/اقتحمت/تقتحم/اندفعت/صدمت )
match ( اصطدمت/تصطدم/ارتطمت/ترتطم/اقتحمت/تقتحم/اندفعت/صدمت ) ~2 t=@weapon[weapon=vehicle_bomb]
emit event remote_explosive_landmine_ied at=$t rank=3 weapon=vehicle_bomb
reads قال الضابط إن سيارة مفخخة يقودها انتحاري اصطدمت بحافلة. => event remote_explosive_landmine_ied at=سيارة rank=3 weapon=vehicle_bomb
not عثر الجنود على سيارة مفخخة قرب الجسر.

# "اشتباكات بين مزارعين ورعاة": two peoples, neither of them armed men by trade; each is a side.
[rule ar-sides-people]
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/معركة/معارك/المعارك/المعركة/مواجهة/مواجهات/المواجهات/قتال/القتال/اقتتال/الاقتتال/نزاع/صدامات/الصدامات/صدام/عنف/العنف ~8 بين ~1 a=$people ~3 b=$people
emit mark sides on=$t by=$a with=$b as=people
reads قتل تسعة في اشتباكات بين مزارعين ورعاة جنوب البلاد. => mark sides on=اشتباكات by=vague:2 with=people as=people
reads اندلعت مواجهات أمس بين رعاة من العرب وقرويين. => mark sides on=مواجهات by=people with=vague:2 as=people
not دارت معارك بين التلال في الجنوب.

# "معارك بين أفراد من قبيلتي …": the tribes are the sides, whoever of them fought.
[rule ar-sides-tribes]
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/معركة/معارك/المعارك/المعركة/مواجهة/مواجهات/المواجهات/قتال/القتال/اقتتال/الاقتتال/نزاع/النزاع/صدامات/الصدامات/صدام ~9 بين ~4 a=@person[tribe=yes]
match t=@act.n[subtype=armed_clash] ~9 بين ~4 a=@person[tribe=yes]
emit mark sides on=$t by=$a as=alike
reads اندلعت مواجهات أمس بين أفراد من قبيلتي الفور والتامة. => mark sides on=مواجهات by=قبيلتي as=alike
not زارت الوفود القبيلتين أمس.

# "اشتباكات بين عشائر عربية والجيش": a people on one side, and who bears arms on the other.
[rule ar-sides-mixed]
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/معركة/معارك/المعارك/المعركة/مواجهة/مواجهات/المواجهات/قتال/القتال/اقتتال/الاقتتال ~9 بين ~2 a=@person[side_kind=identity_militia] ~4 b=$agent
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/معركة/معارك/المعارك/المعركة/مواجهة/مواجهات/المواجهات/قتال/القتال/اقتتال/الاقتتال ~9 بين a=$agent ~4 b=@person[side_kind=identity_militia]
emit mark sides on=$t by=$a with=$b as=mixed
reads اندلعت اشتباكات أمس بين عشائر عربية وقوات سوريا الديمقراطية. => mark sides on=اشتباكات by=عشائر with=sdf as=mixed
not زارت القوات العشائر أمس.

# "تبادلت الهند وباكستان إطلاق النار": the verb says that it was a fight, whatever was exchanged.
[rule ar-event-exchange]
match t=تبادل/تبادلت/يتبادل/تتبادل ~1 $actor ~2 $actor ~3 ( إطلاق/اطلاق/النار/النيران/الرصاص/رشقات )
emit event armed_clash at=$t rank=3
reads تبادلت الهند وباكستان إطلاق النار. => event armed_clash at=تبادلت rank=3
not تبادلت الهند وباكستان قوائم السجناء.

[rule ar-sides-exchange]
match t=تبادل/تبادلت/يتبادل/تتبادل ~1 a=$actor ~2 b=$actor ~3 ( إطلاق/اطلاق/النار/النيران/الرصاص/رشقات )
match ( تبادل/تبادلت/يتبادل/تتبادل ) ~1 a=$actor ~2 b=$actor ~6 t=@act.n
emit mark sides on=$t by=$a with=$b
reads تبادل الجيش السوداني وقوات الدعم السريع القصف المدفعي. => mark sides on=القصف by=sd-military with=rapid-support-forces
not تبادل الوزيران التهاني بالعيد.

[rule ar-event-destroyed-drones]
match t=تدمير ~2 ( مسيرة/مسيرات/مسيرتين | طائرات مسيرة | طائرة مسيرة | زورق/زوارق/زورقين ) ~2 ( ل+$actor | تابعة | أطلقها/أطلقتها/أطلقت | انطلقت )
match t=دمر/دمرت/دمرنا by=$actor ~2 ( مسيرة/مسيرات/مسيرتين/زورقا/زوارق/زورقين | طائرة مسيرة | طائرات مسيرة | طائرتين مسيرتين )
emit event disrupted_weapons_use at=$t rank=3
reads أعلن الجيش تدمير أربع مسيرات تابعة للحوثيين. => event disrupted_weapons_use at=تدمير rank=3
not دمرت مسيرة روسية مخزنا للوقود.

[rule ar-sides-with]
match t=اشتباك/اشتباكات/الاشتباك/الاشتباكات/باشتباكات/اشتباكه/معركة/معارك/المعارك/المعركة/قتال/القتال/مواجهة/مواجهات/المواجهات ~5 مع a=$agent
match t=@act.v[subtype=armed_clash] ~4 مع a=$agent
emit mark sides on=$t by=$a
reads قتل جندي في معركة شرسة مع مسلحين قرب الحدود. => mark sides on=معركة by=vague:2
reads اشتبكت قوات الأمن أمس مع حركة الشباب. => mark sides on=اشتبكت by=al-shabaab
not قتل جندي في معركة قرب الحدود مع بزوغ الفجر.
not اشتبك نائبان تحت القبة مع انطلاق الجلسة.

# "خاض الجيش معارك", "تخوض القوات اشتباكات": who goes into a fight is a side of it.
[rule ar-sides-waged]
match ( خاض/خاضت/خاضوا/يخوض/تخوض/يخوضون ) ~1 a=$agent ~3 t=@act.n[subtype=armed_clash]
match a=$agent ( خاض/خاضت/خاضوا/يخوض/تخوض/يخوضون ) ~2 t=@act.n[subtype=armed_clash]
emit mark sides on=$t by=$a
reads خاضت قوات الأمن أمس معارك عنيفة في المدينة. => mark sides on=معارك by=actor
not خاض المنتخب معركة التأهل.

[rule ar-event-confrontation]
match t=مواجهة/مواجهات/المواجهة/المواجهات/بمواجهات/مجابهات/صدامات ~12 بين a=$actor ~3 b=$actor
match t=مواجهة/مواجهات/المواجهة/المواجهات/بمواجهات/مجابهات/صدامات ~12 بين a=$actor !@person[kind=protesters] b=$agent
match t=مواجهة/مواجهات/المواجهة/المواجهات/بمواجهات/مجابهات/صدامات ~12 بين !@person[kind=protesters] a=$people ~3 b=$actor
match t=مواجهة/مواجهات/المواجهة/المواجهات/مجابهة ~3 مع a=$agent
emit event armed_clash at=$t by=$a on=$b rank=2
reads وقعت مواجهات بين حركة الشباب ومقاتلين محليين. => event armed_clash at=مواجهات by=al-shabaab on=vague:2 rank=2
reads دارت مواجهات ضارية بين الجيش السوداني وقوات الدعم السريع. => event armed_clash at=مواجهات by=sd-military on=rapid-support-forces rank=2
not أجرى المنتخب مواجهة ودية أمس.
not وقعت مواجهات بين محتجين والشرطة.
not وقعت مواجهات بين الشرطة ومحتجين.

# "مواجهات بين عصابات مسلحة": one word for both sides, who fight by trade.
[rule ar-event-confrontation-alike]
match t=مواجهة/مواجهات/المواجهة/المواجهات/بمواجهات/صدامات ~3 بين @attacker[collective=yes]
emit event armed_clash at=$t rank=2
reads قتل عشرة في مواجهات بين عصابات مسلحة. => event armed_clash at=مواجهات rank=2
not وقعت مواجهات بين محتجين والشرطة.

[rule ar-claim-blamed]
match حمل/حملت/حملوا/يحمل/تحمل ~4 by=$actor ( المرتبطة/المرتبط/الموالية/الموالي/التابعة/التابع/الإرهابية/الإرهابي/المتشددة/المتشدد/المحظورة/المتطرفة ) ~3 ( مسؤولية | المسؤولية | مسئولية | المسئولية )
match حمل/حملت/حملوا/يحمل/تحمل/حملا/محملا/محملة ~4 by=$actor ~1 ( مسؤولية | المسؤولية | مسئولية | المسئولية )
match ألقى/ألقت/ألقوا/يلقي/تلقي/أنحى/أنحت ~4 ( باللوم | اللوم | باللائمة | المسؤولية | بالمسؤولية ) ~2 على ~1 by=$actor
emit claim blamed by=$by
reads وحملت الشرطة حركة الشباب مسؤولية الهجوم. => claim blamed by=al-shabaab
reads ألقت السلطات باللوم على حركة الشباب. => claim blamed by=al-shabaab
not حملت حركة الشباب السلاح.

# Who the attackers are said to be: "المهاجمون من مقاتلي بوكو حرام", "هي من نفذت الهجوم".
[rule ar-claim-identified]
match ( المهاجمين/المهاجمون/المنفذين/المنفذون/المهاجم/المنفذ/الانتحاري/الجناة ) ( جميعا | كانوا )? ( من | ينتمون/ينتمي/ينتميان إلى | تابعون/تابعين ل | منتمون/منتمين إلى ) ( عناصر/مقاتلي/مسلحي/أفراد/أعضاء/صفوف/خلايا )? by=$actor
match ( ينتمي/انتمى ) ( المهاجمون | المسلحون | المنفذون | المهاجم | الانتحاري ) ~3 إلى by=$actor
match نسب/نسبت/نسبوا/ينسب/تنسب ~3 ( الهجوم | التفجير | القصف | العملية | الكمين | الاعتداء | الاغتيال ) ( إلى ) by=$actor
match @attacker ~1 ( يعتقد/يشتبه/يرجح/يظن/يبدو ) ( أنهم/أنهما/أنه/أنها/بأنهم/بأنهما/بأنه/بأنها | في أنهم | في أنه | في أنهما ) ( من | أعضاء/أفراد/عناصر/مقاتلون/مسلحون/مقاتلين/مسلحين ( في | من | ب ) | ينتمون/ينتمي/ينتميان/تنتمي إلى | تابعون/تابع/تابعين ل | من أعضاء/عناصر/مقاتلي/مسلحي/أفراد )? by=$actor
match by=$actor ~2 ( هي | هو | هم ) ( من | التي | الذي ) ( نفذ/نفذت/نفذوا/شن/شنت/شنوا/ارتكب/ارتكبت/ارتكبوا )
match @act.n ( يرجح/ويرجح | يعتقد/ويعتقد | يشتبه/ويشتبه | يظن ) ( أنه | أنها | بأنه | بأنها | في أنه ) ( من تنفيذ | نفذه | نفذها | ل+$actor )? by=$actor
match @act.n ( يرجح/ويرجح | يعتقد/ويعتقد | يشتبه/ويشتبه | يظن ) ( أنه | أنها | بأنه | بأنها ) ( by=ل+$actor | ل+$actor )
match زرع/زرعت/أطلق/أطلقت ( اللغم | العبوة | القذيفة | الصاروخ | القنبلة ) by=$actor
match ( يحمل/تحمل/حمل/حملت/عليه/عليها/عليهما ) ~3 بصمات/بصمة ~1 by=$actor
match ( الشبهات | شبهات | الشكوك | شكوك | الاتهامات | أصابع ) ~3 ( حول | نحو | إلى | صوب ) by=$actor
match ( الشبهات | شبهات | الشكوك ) ~2 by=$actor
match رجح/رجحت/يرجح/ترجح/ترجيح/اشتبه/يشتبه/تشتبه/يعتقد/تعتقد/يظن/رجحوا/أكد/أكدت/تأكيد ~6 ( ضلوع | بضلوع | تورط | بتورط | مسؤولية | بمسؤولية ) by=$actor
emit claim blamed by=$by
reads هاجم مسلحون يعتقد أنهم أعضاء في حركة الشباب القرية. => claim blamed by=al-shabaab
reads ويحمل الهجوم بصمات تنظيم القاعدة. => claim blamed by=al-qaeda
reads وتحوم الشبهات حول حركة الشباب. => claim blamed by=al-shabaab
reads ورجحت مصادر أمنية ضلوع حركة الشباب في التفجير. => claim blamed by=al-shabaab
reads قال سكان إن المهاجمين من مقاتلي بوكو حرام. => claim blamed by=boko-haram
reads وينتمي المهاجمون وفق الوكالة إلى جيش العدل. => claim blamed by=jaish-al-adl
reads رجحت مصادر أن خلايا تنظيم الدولة هي من نفذت الهجوم. => claim blamed by=islamic-state
reads ونسبت السلطات الهجوم إلى حزب العمال الكردستاني. => claim blamed by=pkk
not قتلت الشرطة المهاجمين قبل وصول الجيش.

[rule ar-claim-announced]
match أعلن/أعلنت/أكد/أكدت/قال/قالت a=$actor ~3 ( استهداف/قصف/تفجير/إطلاق/مهاجمة/استهدافه/استهدافها/قصفه/قصفها/تنفيذ/تنفيذه/تنفيذها/إسقاط/إسقاطها/تدمير/اقتحام/قنص/أسر )
match أعلن/أعلنت/أكد/أكدت a=$actor ~2 $date ~1 ( استهداف/قصف/تفجير/إطلاق/مهاجمة/استهدافه/استهدافها/قصفه/قصفها/تنفيذ/تنفيذه/تنفيذها/إسقاط/إسقاطها/تدمير/اقتحام/قنص/أسر )
match أعلن/أعلنت/أكد/أكدت/تعلن/يعلن/تؤكد/يؤكد a=$actor ~14 ( تنفيذ/تنفيذه/تنفيذها/إطلاقه/إطلاقها/استهدافه/استهدافها/قصفه/قصفها/تفجيره/تفجيرها )
match a=$actor ( تعلن | يعلن | تؤكد | يؤكد ) ( عن )? ( استهداف/قصف/تفجير/إطلاق/مهاجمة/تنفيذ/إسقاط/تدمير/اقتحام/قنص/أسر )
match أعلن/أعلنت/أكد/أكدت/قال/قالت a=$actor ~3 ( أنه/أنها/إنه/إنها ) ( استهدف/استهدفت/قصف/قصفت/أطلق/أطلقت/هاجم/هاجمت/فجر/فجرت/نفذ/نفذت/شن/شنت/أسقط/أسقطت/دمر/دمرت/قتل/قتلت/ضرب/ضربت )
match أعلن/أعلنت/أكد/أكدت/قال/قالت ~1 a=$actor ~6 ( أن | إن ) ( مقاتليه/مقاتليها/عناصره/عناصرها/مجاهديه/مجاهديها/مسلحيه/مسلحيها/قواتها/قواته/رجالها/أفرادها ) ~1 ( استهدفوا/قصفوا/أطلقوا/هاجموا/فجروا/نفذوا/نفذوه/نفذوها/شنوا/قتلوا/اقتحموا/زرعوا/نصبوا/كمنوا/اشتبكوا/استهدفت/قصفت/هاجمت )
emit claim claimed by=$a
reads أعلن حزب الله أمس استهداف موقع للجيش بصاروخ موجه. => claim claimed by=hezbollah
reads قالت حركة الشباب إنها قصفت المطار. => claim claimed by=al-shabaab
reads حزب الله يعلن استهداف ثكنة بالمسيرات. => claim claimed by=hezbollah
reads وأعلنت كتائب القسام أن عناصرها زرعوا عبوة على الطريق. => claim claimed by=hamas
reads بدورها، أعلنت "كتائب القسام" أن مقاتليها "فجروا" العبوة. => claim claimed by=hamas
not أعلن حزب الله مقتل ثلاثة من عناصره.

[rule ar-mark-done-by-who-announces]
match أعلن/أعلنت/أكد/أكدت/تعلن/يعلن/تؤكد a=$actor ~14 ( تنفيذ/تنفيذه/تنفيذها ) ~2 t=@act.n
match a=$actor ( تعلن | يعلن | تؤكد ) ( عن )? تنفيذ ~1 t=@act.n
match أعلن/أعلنت/أكد/أكدت/تعلن/يعلن/تؤكد/يؤكد a=$actor ( عن )? t=استهداف/استهدافه/استهدافها/قصف/قصفه/قصفها/تفجير/مهاجمة/اقتحام/قنص
match أعلن/أعلنت/أكد/أكدت/تعلن/يعلن/تؤكد/يؤكد a=$actor ~2 $date ~1 ( عن )? t=استهداف/استهدافه/استهدافها/قصف/قصفه/قصفها/تفجير/مهاجمة/اقتحام/قنص
match a=$actor ( تعلن | يعلن | تؤكد | يؤكد ) ( عن )? t=استهداف/استهدافه/استهدافها/قصف/تفجير/مهاجمة/اقتحام/قنص
emit mark sides on=$t by=$a as=announced
reads أعلن حزب الله أمس تنفيذ هجوم بالمسيرات. => mark sides on=هجوم by=hezbollah as=announced
reads أعلن حزب الله، صباح اليوم الأحد، استهداف ثكنة للجيش قرب الحدود. => mark sides on=استهداف by=hezbollah as=announced
not أعلن حزب الله أمس موعد الجنازة.

[rule ar-event-protesters-gather]
match t=خرج/خرجت/يخرج/تجمع/تجمعت/نزل/احتشد/احتشدت/سار/سارت/انطلق/انطلقت/شارك/جاب/اعتصم/تجمهر ~3 @person[kind=protesters]
match t=خرج/خرجت/تجمع/تجمعوا/نزل/نزلوا/احتشد/احتشدوا/سار/أضرب/تجمهر/تجمهروا/اعتصم/اعتصموا/خرجوا ~12 ( احتجاجا/للاحتجاج/تنديدا/للتنديد/للمطالبة/رفضا/مطالبين/منددين/متظاهرين )
match t=@person[kind=protesters] !الذين !ممن ~2 ( خرجوا | تجمعوا | احتشدوا | نزلوا | ساروا | جابوا | اعتصموا )
match t=رفع/ردد/هتف/يهتف/يرددون/يرددن/نصب/أطلق ~2 @person[kind=protesters] ( ~4 ( شعارات/هتافات/لافتات/أعلاما/صورا/خياما/خيامهم/شعار/صور ) )?
emit event peaceful_protest at=$t rank=3
reads خرج آلاف المتظاهرين في العاصمة أمس. => event peaceful_protest at=خرج rank=3
reads نزل سكان الحي إلى الشارع احتجاجا على انقطاع الكهرباء. => event peaceful_protest at=نزل rank=3
reads ردد المحتجون هتافات تطالب برحيل الحاكم. => event peaceful_protest at=ردد rank=3
reads عشرون متظاهرا تجمعوا قبالة البلدية. => event peaceful_protest at=متظاهرا rank=3
not خرج العمال من المصنع بعد انتهاء الدوام.

[rule ar-event-protesters-violent]
match t=رشق/رشقوا/أحرق/أضرم/أغلق/قطع/حطم/اقتحم/هاجم/حاصر/اشتبك/اصطدم ~2 @person[kind=protesters]
emit event violent_demonstration at=$t rank=4
reads أغلق مئات المحتجين الطريق الساحلي أمس. => event violent_demonstration at=اغلق rank=4
reads حاصر متظاهرون غاضبون مبنى القنصلية. => event violent_demonstration at=حاصر rank=4
not أغلق صاحب المتجر أبوابه أمام الزبائن.

[rule ar-event-drop-from-air]
match t=أسقط/أسقطت/ألقى/ألقت/تلقي/تسقط ~2 ( طائرة/الطائرة/مسيرة/طائرات/الطائرات/مسيرات/مروحية/مروحيات/الطيران/مقاتلة/مقاتلات ) ~4 ( قنبلة/قنابل/برميلا/براميل/عبوة/عبوات/ذخيرة/ذخائر/متفجرات/قذيفة/قذائف )
match ( طائرة/الطائرة/مسيرة/طائرات/الطائرات/مسيرات/مروحية/مروحيات/الطيران/مقاتلات ) ~4 t=أسقطت/أسقط/ألقت/ألقى/تلقي/يلقي ~3 ( قنبلة/قنابل/برميلا/براميل/عبوة/عبوات/ذخيرة/ذخائر/متفجرات/قذيفة/قذائف )
match t=إلقاء/إسقاط/بإلقاء/بإسقاط/لإلقاء/لإسقاط ~1 ( طائرة/مسيرة/طائرات/مسيرات/مروحية/مروحيات/مقاتلة/مقاتلات ) ( by=@nationality.adj )? ~3 ( قنبلة/قنابل/قنبلتين/برميلا/براميل/عبوة/عبوات/ذخيرة/ذخائر/متفجرات/قذيفة/قذائف )
emit event air_drone_strike at=$t by=$by rank=4 weapon=drone
reads أصيب عاملان جراء إلقاء مسيرة مجهولة قنبلة على الحقل. => event air_drone_strike at=القاء rank=4 weapon=drone
reads أسقطت مسيرة مجهولة قنبلتها ثم قنبلة أخرى على السوق. => event air_drone_strike at=اسقطت rank=4 weapon=drone
reads ألقت مروحية عسكرية برميلا على الحي. => event air_drone_strike at=القت rank=4 weapon=drone
not أسقطت الدفاعات الجوية طائرة مسيرة فوق القاعدة.

[rule ar-event-shot-down]
match t=أسقط/أسقطت/أسقطوا/اعترض/اعترضت ( by=$agent )? ~4 ( طائرة/مسيرة/مسيرتين/طائرتين/طائرات/مسيرات/صاروخا/صاروخ/صاروخين/صواريخ )
emit event disrupted_weapons_use at=$t by=$by rank=3
reads أسقطت الدفاعات الجوية طائرة مسيرة فوق القاعدة. => event disrupted_weapons_use at=اسقطت rank=3
not أسقط البرلمان مشروع القانون.

[rule ar-event-weapons-found]
match t=ضبط/ضبطت/ضبطوا/صادر/صادرت/عثر/عثرت/عثروا/حجز/حجزت/كشف/كشفت/فكك/فككت/تضبط ( by=$agent )? ~7 ( أسلحة/الأسلحة/سلاح/متفجرات/ذخائر/ذخيرة/عبوة/عبوات/رشاشات/بنادق/صواريخ/قذائف/قنابل/قنبلة )
emit event disrupted_weapons_use at=$t by=$by rank=3
reads ضبطت الشرطة التونسية أمس مستودع ذخائر قرب الحدود. => event disrupted_weapons_use at=ضبطت by=tn-police rank=3
not ضبطت الجمارك شحنة سجائر.

[rule ar-event-control]
match t=سيطر/سيطرت/سيطروا/تسيطر/يسيطر/استولى/استولت/استولوا/بسط/بسطت ( by=$agent )? ~7 على ~1 ( @place-head | $place )
emit event non_state_actor_overtakes_territory at=$t by=$by rank=2
reads سيطرت حركة الشباب أمس على بلدة في وسط الصومال. => event non_state_actor_overtakes_territory at=سيطرت by=al-shabaab rank=2
not سيطر رجال الإطفاء على حريق في المصنع.

[rule ar-event-regains]
match t=استعاد/استعادت/استعادوا/يستعيد/تستعيد/حرر/حررت/استرد/استردت ( by=$agent )? ~3 ( السيطرة | @place-head | $place )
emit event government_regains_territory at=$t by=$by rank=2
reads استعاد الجيش الصومالي أمس بلدة من حركة الشباب. => event government_regains_territory at=استعاد by=so-military rank=2
not استعاد اللاعب لياقته بعد الإصابة.

[rule ar-event-put-an-end]
match t=قضى/قضت/قضوا/تقضي/يقضي ( by=$agent )? ~4 على on=$people
match by=$agent ~1 ( من | في ) t=القضاء على on=$people
match t=القضاء/بالقضاء/للقضاء على on=$people
match by=$agent t=حيد/حيدت/تحيد/يحيد on=$people
match t=حيد/حيدت/تحيد/يحيد by=$agent on=$people
match t=تحييد/بتحييد/حيد/حيدت/لتحييد/وتحييد/تحيد/يحيد/تحيّد/يحيّد ( نحو | حوالي | قرابة | أكثر )? on=$people
emit event armed_clash at=$t by=$by on=$on rank=2
emit toll killed of=$on side=attackers
reads قضى الجيش الجزائري على ثلاثة إرهابيين في الجبل. => event armed_clash at=قضي by=dz-military on=3 rank=2; toll killed of=3 side=attackers
reads أعلن الجيش تحييد 41 من المرتزقة. => event armed_clash at=تحييد on=41 rank=2; toll killed of=41 side=attackers
not قضى رئيس المحكمة بسجن ثلاثة متهمين.

[rule ar-event-bodies]
match t=جثة/جثث/جثامين/جثتين/الجثث ~6 ( مكبل/مكبلة/مكبلين/مكبلي/معصوب/معصوبة/معصوبي/مقطوع/مقطوعة/مقطوعي/مذبوح/مذبوحة/مذبوحين/المكبلة/المقيدة/مقيدة/مقيدي )
match t=جثة/جثث/جثامين/جثتين/الجثث ~8 ( آثار | علامات ) ~1 ( رصاص/الرصاص/طلق/طلقات/طلقات/تعذيب/التعذيب/عيارات/إطلاق/ذبح/عنف )
match t=جثة/جثث/جثامين/جثتين/الجثث ~8 ( مصاب/مصابة/مصابين/مصابا/مصابون/بها/تحمل/يحملون/مثقوبة/مثقوبين/قتلوا/أعدموا ) ~1 ( طلقات/طلقا/رصاص/رصاصات/عيارات/رميا )
match t=جثة/جثث/جثامين/جثتين/الجثث ~8 ( بطلقات/بعيارات/بالرصاص/برصاص/بطلق )
emit event attack at=$t rank=0
reads عثر رعاة على جثث أربعة شبان مصابين بطلقات نارية. => event attack at=جثث rank=0
reads عثر رعاة على جثث ثلاثة رجال معصوبي الأعين قرب الطريق. => event attack at=جثث rank=0
not نقلت جثث ضحايا الزلزال إلى المشرحة.

[rule ar-toll-bodies]
match جثة/جثث/جثامين/جثتي/جثمان/جثماني p=$people
emit toll killed of=$p
reads عثر رعاة على جثث ثلاثة رجال معصوبي الأعين. => toll killed of=3
not تحدث الطبيب عن جثث متحللة.

# One dead beside those hurt: "عن قتيل و12 جريحا".
[rule ar-toll-one-dead]
match ( أسفر/أسفرت/يسفر/تسفر | أدى/أدت/يؤدي/تؤدي | تسبب/تسببت ) ~14 ( عن | إلى | في ) ( سقوط | وقوع )? ( قتيل | شهيد )
match ( إلى | عن | ب+سقوط | سقوط | سقط | وقوع | وقع | هي | حصيلة ) ( قتيل | شهيد ) ( $num | $people/num | @casualty )
match ( إلى | عن | ب+سقوط | سقوط | سقط | وقوع | وقع | هي | حصيلة ) ( قتيل | شهيد ) وعدد من
match خلف/خلفت/أوقع/أوقعت ( الهجوم | الانفجار | القصف | الحادث | التفجير | الاعتداء | الاشتباك )? ( قتيلا | شهيدا )
emit toll killed count=1
reads أسفر إلقاء قنبلة داخل حانة عن قتيل و12 جريحا. => toll killed count=1
reads خلف الهجوم قتيلا وعدة جرحى. => toll killed count=1
reads ارتفعت حصيلة الاشتباكات إلى قتيل وتسعة جرحى. => toll killed count=1
not أسفر الهجوم عن 12 قتيلا.

[rule ar-toll-one-hurt]
match ( قتيلان | قتيلين | قتلى | شهيدان | شهيدين | شهداء ) ( وجريح | وجريحا | ومصاب | ومصابا )
match ( عن | إلى | ب+سقوط | سقوط ) ( قتيل | شهيد ) ( وجريح | ومصاب )
emit toll injured count=1
reads أسفرت الاشتباكات عن ثلاثة قتلى وجريح. => toll injured count=1
not سقط العشرات بين قتيل وجريح.

# "ضرب الجيش المدينة بقنبلة": a strike by what it was struck with.
[rule ar-event-missile-hit-it]
match t=أصابه/أصابها/دمره/دمرها/استهدفه/استهدفها/ضربه/ضربها/طاله/طالها/أصابته/استهدفته/دمرته/ضربته ( @weapon[weapon=rocket_missile] | @weapon[weapon=artillery] | صاروخ/صواريخ/قذيفة/قذائف )
emit event shelling_artillery_missile_attack at=$t rank=3 weapon=rocket_missile
reads انتشلت فرق الإنقاذ الجثث من تحت مبنى أصابه صاروخ روسي. => event shelling_artillery_missile_attack at=اصابه rank=3 weapon=rocket_missile
not أصابه الإرهاق بعد السباق.

[rule ar-event-salvo]
match ( أطلق/أطلقت/أطلقوا/يطلق/تطلق/إطلاق ) ( by=$agent )? ~1 t=رشقة/رشقات/دفعة/وابلا/وابل/صلية/صليات ~1 ( صاروخية/صواريخ/الصواريخ/قذائف/صاروخي/الصاروخية )
emit event shelling_artillery_missile_attack at=$t by=$by rank=3 weapon=rocket_missile
reads أطلق حزب الله رشقة صاروخية على البلدة. => event shelling_artillery_missile_attack at=رشقة by=hezbollah rank=3 weapon=rocket_missile
not أطلقت الوزارة دفعة جديدة من المنح.

[rule ar-event-to-death]
match t=ضرب/ضربت/ضربوا/طعن/طعنت/طعنوا/سحل/سحلت/سحلوا/رجم/رجمت/رجموا/عذب/عذبوا/عذبت ( by=$agent )? on=$people ~4 حتى الموت
emit event attack at=$t by=$by on=$on rank=1
reads ضرب ملثمون تاجرا حتى الموت. => event attack at=ضرب by=people on=1 rank=1
not انتظر المرضى الثلاثة حتى المساء.

# "قضت القوات، أمس الاثنين، على مسلحين": the verb and its preposition stand apart.
[rule ar-event-eliminated]
match by=$agent t=قضى/قضت/قضوا/تقضي/يقضي ~7 على !مستقبل ~1 on=$people
match t=قضى/قضت/قضوا/تقضي/يقضي by=$agent ~6 على !مستقبل ~1 on=$people
emit event armed_clash at=$t by=$by on=$on rank=2
emit toll killed of=$on
reads قضت قوات الجيش، أمس الاثنين، على إرهابيين اثنين في كمين. => event armed_clash at=قضت by=actor on=2 rank=2; toll killed of=2
not قضت المحكمة بسجن المتهم.

[rule ar-event-mine-hit]
match t=أصابت/استهدفت/ضربت/طالت/دمرت/أصاب/استهدف/ضرب/دمر ( عبوة/لغم/قنبلة ) ( ناسفة | متفجرة | أرضي | مزروعة | موقوتة | لاصقة )
emit event remote_explosive_landmine_ied at=$t rank=3 weapon=explosive_device
reads أصابت عبوة ناسفة مركبة الدورية قرب الجسر. => event remote_explosive_landmine_ied at=اصابت rank=3 weapon=explosive_device
not أصاب الحارس بالون ملون.

[rule ar-toll-confirmed-dead]
match p=$people ( قد )? ( تأكد/تأكدت/ثبت/ثبتت ) ( مقتلهم | وفاتهم | مصرعهم | استشهادهم | مقتله | وفاته )
match ( تأكد/تأكدت ) ( مقتل | وفاة | مصرع | استشهاد ) p=$people
emit toll killed of=$p
reads ذكرت فرق الإسعاف أن 13 شخصا تأكد مقتلهم. => toll killed of=13
not تأكد المدرب من لياقة 13 لاعبا.

[rule ar-event-killed-in-protests]
match ( @toll-word ~1 | ارتفع/ارتفعت ~3 ) ( قتلى | القتلى | ضحايا | شهداء ) ~6 t=احتجاجات/الاحتجاجات/مظاهرات/المظاهرات/تظاهرات/التظاهرات/متظاهري/متظاهرين/المتظاهرين
emit event excessive_force_against_protesters at=$t rank=1
reads ارتفع عدد قتلى احتجاجات البصرة إلى سبعة. => event excessive_force_against_protesters at=احتجاجات rank=1
not ارتفع عدد المشاركين في الاحتجاجات إلى سبعة آلاف.

[rule ar-event-struck-with]
match t=ضرب/ضربت/تضرب/يضرب by=$actor ~6 ( ب+@weapon[weapon=rocket_missile] | ب+@weapon[weapon=artillery] | بقنبلة | بقنابل | بصاروخ | بصواريخ )
emit event shelling_artillery_missile_attack at=$t by=$by rank=3
reads ضرب الجيش الروسي المدينة بقنبلة ليلا. => event shelling_artillery_missile_attack at=ضرب by=ru-military rank=3
not ضرب الزلزال المدينة بقوة.

# Strikes with whose they were and on what: a bare "ضربة" is a word of many meanings, and of plans.
[rule ar-event-strikes]
match ( في | ب | جراء | إثر | نتيجة | بعد | بفعل ) t=ضربة/ضربات/ضربتين by=@nationality.adj ~2 ( على | في | ضد | قرب )
match t=بضربة/بضربات/بضربتين by=@nationality.adj ~2 ( على | في | ضد | قرب )
match t=ضربة/ضربات/ضربتان/ضربتين/الضربة/الضربات by=@nationality.adj !قوية/موجعة/قاصمة/مالية/اقتصادية/محتملة/استباقية/مرتقبة/وشيكة ~6 ( استهدفت/استهدف/تستهدف/طالت/أصابت/أصاب/دمرت/أسفرت/تسفر/أدت/تؤدي/أودت/تودي/أوقعت/توقع/خلفت/تخلف/قتلت/تقتل/أجهزت )
match ( استهدفته/استهدفتها/استهدفتهم/قتلته/قتلتهم/استهدفت/استهدف/تستهدف/طالت/أصابت/أصاب/دمرت/أسفرت/تسفر/أدت/تؤدي/أودت/تودي/أوقعت/توقع/خلفت/تخلف/قتلت/تقتل/أجهزت ) ~1 t=ضربة/ضربات/ضربتان by=@nationality.adj
match t=ضربة/ضربات/بضربة/بضربات/الضربة/الضربات by=ل+$actor ~6 ( استهدفت/استهدف/تستهدف/طالت/أصابت/أصاب/دمرت/أسفرت/تسفر/أدت/تؤدي/أودت/تودي/أوقعت/توقع/خلفت/تخلف/قتلت/تقتل/أجهزت | على )
match ( في | ب | جراء | إثر | نتيجة ) t=ضربة/ضربات ( استهدفت/طالت/أصابت/دمرت ) ~1 ( @site | $place )
emit event air_drone_strike at=$t by=$by rank=2
reads ضربات روسية على البلدة تقتل خمسة. => event air_drone_strike at=ضربات by=روسية rank=2
reads الضربة الأميركية على المزرعة أسفرت عن مقتل تسعة. => event air_drone_strike at=الضربة by=الاميركية rank=2
reads ضربة لحزب الله على القاعدة أصابت أربعة. => event air_drone_strike at=ضربة by=hezbollah rank=2
reads قتل القيادي في ضربة أميركية في الصومال. => event air_drone_strike at=ضربة by=اميركية rank=2
not وجهت المحكمة ضربة أميركية قوية للشركة.
reads قتل شخصان بضربة تركية على قرية حدودية. => event air_drone_strike at=بضربة by=تركية rank=2
reads قتل ستة أشخاص في ضربات روسية على المدينة. => event air_drone_strike at=ضربات by=روسية rank=2
not هددت واشنطن بتوجيه ضربة أميركية على القاعدة.

[rule ar-event-missile-strikes]
match ( في | ب | جراء | إثر | نتيجة ) t=ضربة/ضربات صاروخية ( by=@nationality.adj )? ~2 ( على | استهدفت )
match t=بضربة/بضربات صاروخية ( by=@nationality.adj )? ~2 ( على | استهدفت )
emit event shelling_artillery_missile_attack at=$t by=$by rank=3 weapon=rocket_missile
reads قتل سبعة أشخاص في ضربة صاروخية روسية استهدفت مطبعة. => event shelling_artillery_missile_attack at=ضربة by=روسية rank=3 weapon=rocket_missile
reads سبعة قتلى بضربة صاروخية على المدينة. => event shelling_artillery_missile_attack at=بضربة rank=3 weapon=rocket_missile
not هددت واشنطن بتوجيه ضربة صاروخية على القاعدة.

# An attack by a drone: "هجوم مسيرة", "هجمات بواسطة طائرات مسيرة".
[rule ar-event-drone]
match t=@act.n[subtype=attack] ( بواسطة | باستخدام )? @weapon[weapon=drone]
match t=استهداف @weapon[weapon=drone] ~1 ل+$actor
emit event air_drone_strike at=$t rank=4
reads قتل اثنان بهجوم مسيرة على البلدة. => event air_drone_strike at=بهجوم rank=4
reads قتل مدنيون في هجمات بواسطة طائرات مسيرة. => event air_drone_strike at=هجمات rank=4
not وقع هجوم على مسيرة في البلدة.

[rule ar-event-finish-off]
match t=أجهز/أجهزت/أجهزوا/يجهز ( by=$agent )? على on=$people
emit event attack at=$t by=$by on=$on rank=1
emit toll killed of=$on
reads أجهز مسلحون على ثلاثة من الحراس. => event attack at=اجهز by=people on=3 rank=1; toll killed of=3
not أجهز الموظف على ما بقي من العمل.

[rule ar-toll-aboard]
match خطف/اختطف/خطفوا/اختطفوا/خطفت/اختطفت/خطف/اختطاف ~6 ( تقل/كانت تقل/متنها/يقل/تنقل ) p=$people
emit toll abducted of=$p
reads خطف مجهولون حافلة كانت تقل ثلاثين راكبا. => toll abducted of=30
not وصلت حافلة تقل ثلاثين راكبا.

[rule ar-event-tear-gas]
match ( @person[kind=protesters] | @act[subtype=peaceful_protest] ) ~14 t=أطلق/أطلقت/أطلقوا/تطلق/استخدم/استخدمت/استخدموا ( by=$agent )? ~4 ( الغاز المسيل | غازا مسيلا | قنابل الغاز | قنابل مسيلة | القنابل المسيلة | خراطيم المياه | مدافع المياه | الرصاص المطاطي | رصاصا مطاطيا )
match t=أطلق/أطلقت/أطلقوا/تطلق/يطلق/استخدم/استخدمت/يستخدم/تستخدم by=$agent ( $date )? ~2 ( الغاز | غازات | غازا | قنابل الغاز | القنابل المسيلة | قنابل مسيلة | الغازات | خراطيم المياه | الرصاص المطاطي ) ~6 ( @person[kind=protesters] | لتفريق | على المحتشدين | مظاهرة/المظاهرة/تظاهرة/مسيرة/المسيرة/متظاهرين/المتظاهرين/محتجين/المحتجين )
emit event protest_with_intervention at=$t by=$by rank=4
reads أطلقت الشرطة يوم الأحد الغاز المسيل للدموع على متظاهرين في الساحة. => event protest_with_intervention at=اطلقت by=actor rank=4
reads تظاهر المئات في العاصمة أمس واستخدمت الشرطة السودانية خراطيم المياه. => event protest_with_intervention at=واستخدمت by=sd-police rank=4
not استخدمت فرق الإطفاء خراطيم المياه لإخماد الحريق.

[rule ar-event-launch-from-air]
match t=أطلق/أطلقت/أطلقوا/يطلق/تطلق/ألقت/ألقى ~5 ( طائرة | طائرات | مروحية | مروحيات | مقاتلات ) ~12 ( صاروخ/صاروخا/صاروخين/صواريخ/قذائفها/قنابل/قنبلة/صواريخها/نيرانها )
match ( طائرة | طائرات | الطائرات | مروحية | مروحيات | مقاتلات ) ~9 t=أطلقت/ألقت/تطلق ~5 ( صاروخ/صاروخا/صاروخين/صواريخ/قذائفها/قنابل/صواريخها )
emit event air_drone_strike at=$t rank=4 weapon=aircraft
reads أطلقت طائرة من دون طيار صباح أمس صاروخين على منزل. => event air_drone_strike at=اطلقت rank=4 weapon=aircraft
reads قال السكان إن الطائرات الإسرائيلية أطلقت خمسة صواريخ على الموقع. => event air_drone_strike at=اطلقت rank=4 weapon=aircraft
not أقلعت طائرة ركاب تحمل صواريخ ألعاب نارية.

# "أصيب 12 شخصا بصاروخ": a wound is told with what made it; which act that was the weapon says.
[rule ar-event-hurt-with]
match t=أصيب/أصيبت/أصيبوا/أصيبا/جرح/جرحت/جرحوا/جرحا/إصابة/بإصابة/لإصابة $people ~1 ( ب+@weapon[weapon=mine] | ب+@weapon[weapon=explosive_device] | ب+@weapon[weapon=vehicle_bomb] | ب+@weapon[weapon=grenade] | ب+@weapon[weapon=artillery] | ب+@weapon[weapon=rocket_missile] | ب+@weapon[weapon=drone] )
match t=أصيب/أصيبت/أصيبوا/أصيبا/جرح/جرحت/جرحوا/جرحا/إصابة/بإصابة/لإصابة $num ( ب+@weapon[weapon=mine] | ب+@weapon[weapon=explosive_device] | ب+@weapon[weapon=vehicle_bomb] | ب+@weapon[weapon=grenade] | ب+@weapon[weapon=artillery] | ب+@weapon[weapon=rocket_missile] | ب+@weapon[weapon=drone] )
emit event attack at=$t rank=1
reads أصيب 12 شخصا بصواريخ أطلقت على حيفا أمس. => event attack at=اصيب rank=1
reads أصيب ثلاثة أطفال أمس بلغم قرب المدرسة. => event attack at=اصيب rank=1
not أصيب 12 شخصا بالكوليرا أمس.
not أصيب لاعبان بكسر في الساق.

# Only where a report or paragraph opens with it: further down the shots are those of the act told of before.
[rule ar-event-hurt-by-shots]
match ^ t=أصيب/أصيبت/أصيبوا/أصيبا/جرح/جرحت/جرحوا/جرحا/إصابة $people ~1 ( بالرصاص | بطلقات | بطلق | بأعيرة | بعيارات | بعيار )
match ^ t=أصيب/أصيبت/أصيبوا/أصيبا/جرح/جرحت/جرحوا/جرحا/إصابة $num ( بالرصاص | بطلقات | بطلق | بأعيرة | بعيارات | بعيار )
emit event attack at=$t rank=1 weapon=firearms
reads أصيب شرطيان بطلقات نارية في عدن. => event attack at=اصيب rank=1 weapon=firearms
not رد الحراس بالرصاص فأصيب اثنان منهم.

[rule ar-event-hurt-by-shrapnel]
match t=أصيب/أصيبت/أصيبوا/أصيبا/جرح/جرحت/جرحوا/جرحا/إصابة/بإصابة/لإصابة $people ~1 ( بشظايا | بشظية ) ( @weapon[weapon=artillery] | @weapon[weapon=rocket_missile] )
match t=أصيب/أصيبت/أصيبوا/أصيبا/جرح/جرحت/جرحوا/جرحا/إصابة/بإصابة/لإصابة $num ( بشظايا | بشظية ) ( @weapon[weapon=artillery] | @weapon[weapon=rocket_missile] )
emit event shelling_artillery_missile_attack at=$t rank=2
reads أدى ذلك إلى إصابة 12 بشظايا قذيفة. => event shelling_artillery_missile_attack at=اصابة rank=2
not أصيب 12 بشظايا زجاج.

[rule ar-event-fall]
match t=سقط/سقطت/تساقط/تساقطت/يسقط/تسقط ~1 ( @weapon[weapon=rocket_missile] | @weapon[weapon=artillery] )
match t=سقط/سقطت/تساقط/تساقطت/سقوط/بسقوط/لسقوط ( عدد من | عشرات | عدة | بعض | العديد من | $num | أكثر من $num | ما لا يقل عن $num | نحو $num | مئات ) ( @weapon[weapon=rocket_missile] | @weapon[weapon=artillery] )
match t=أصاب/أصابت/ضرب/ضربت/طال/طالت/دمر/دمرت/يصيب/تصيب/يضرب/تضرب ( @weapon[weapon=rocket_missile] | @weapon[weapon=artillery] )
match ( @weapon[weapon=rocket_missile] | @weapon[weapon=artillery] ) ~1 t=أصاب/أصابت/ضرب/ضربت/طال/طالت/دمر/دمرت/يصيب/تصيب/يضرب/تضرب/سقط/سقطت/تسقط/يسقط
emit event shelling_artillery_missile_attack at=$t rank=3 weapon=rocket_missile
reads سقطت قذيفة فجر اليوم على سوق الخضار. => event shelling_artillery_missile_attack at=سقطت rank=3 weapon=rocket_missile
reads جرح طفلان نتيجة سقوط عدد من قذائف الهاون على الحي. => event shelling_artillery_missile_attack at=سقوط rank=3 weapon=rocket_missile
reads أصاب صاروخ بيتا في الحي القديم. => event shelling_artillery_missile_attack at=اصاب rank=3 weapon=rocket_missile
not سقطت الحكومة بعد تصويت البرلمان.
not سقوط عدد من الجرحى في حادث سير.

[rule ar-mark-separate]
match t=@act.n ( آخر/أخرى/ثان/ثانية/ثانيا/منفصل/منفصلة/منفصلين )
match t=هجومان/هجومين/الهجومان/الهجومين/اعتداءان/اعتداءين/تفجيران/تفجيرين/انفجاران/انفجارين/غارتان/غارتين/ضربتان/ضربتين/عمليتان/عمليتين ( آخران/آخرين/أخريان/أخريين/منفصلان/منفصلين/مماثلان/مماثلين )
match ( حادث/حادثة/هجوم/واقعة ) ( آخر/أخرى/منفصل/منفصلة ) ~6 t=@act
emit mark separate on=$t
reads ويأتي ذلك بعد هجومين آخرين وقعا في البلد المجاور. => mark separate on=هجومين
reads واستهدفت غارة أخرى مخزنا في البلدة المجاورة. => mark separate on=غارة
not واستهدفت الغارة مخزنا في البلدة المجاورة.

[rule ar-event-grenade-thrown]
match t=ألقى/ألقيا/ألقوا/ألقت/رمى/رموا/قذف/قذفوا/يلقي by=$people ~1 ( قنبلة | قنبلتين | قنابل | رمانة ) !الغاز/غاز/صوت/الصوت/صوتية/الصوتية/دخانية/دخان/مسيلة/غازية/المولوتوف/مولوتوف
emit event grenade at=$t by=$by rank=4 weapon=grenade
reads ألقى مجهولان قنبلة يدوية على متجر. => event grenade at=القي by=2 rank=4 weapon=grenade
reads رمى ملثمون ليلا قنبلة على المقهى. => event grenade at=رمي by=people rank=4 weapon=grenade
not ألقى الوزير كلمة في المؤتمر.
not ألقى الجنود قنابل الغاز على الحشد.

[rule ar-event-launch-drones]
match t=أطلق/أطلقت/أطلقوا/يطلق/تطلق/يطلقون/إطلاق/بإطلاق by=$agent ~6 ( @weapon[weapon=drone] | المسيرات | مسيرات ) ~4 ( على/نحو/باتجاه/صوب/تجاه/ضد )
match t=أطلق/أطلقت/أطلقوا/يطلق/تطلق/يطلقون/إطلاق/بإطلاق ~6 ( @weapon[weapon=drone] | المسيرات | مسيرات ) ~4 ( على/نحو/باتجاه/صوب/تجاه/ضد )
emit event air_drone_strike at=$t by=$by rank=4 weapon=drone
reads أطلق الجيش ليلا عشرات المسيّرات على مدينة الميناء. => event air_drone_strike at=اطلق by=actor rank=4 weapon=drone
reads أدى إطلاق ثلاث طائرات مسيرة باتجاه المطار إلى حريق. => event air_drone_strike at=اطلاق rank=4 weapon=drone
not أطلقت الشركة طائرة مسيرة جديدة لتوصيل الطرود.

[rule ar-event-launch]
match t=أطلق/أطلقت/أطلقوا/يطلق/تطلق/يطلقون by=$agent ~6 ( صاروخ/صاروخا/صاروخين/صواريخ/قذيفة/قذائف/قذيفتين/قذائفها/القذيفة )
match t=أطلق/أطلقت/أطلقوا/يطلق/تطلق/يطلقون by=$agent ~6 ( الصواريخ/القذائف ) ~4 ( على/نحو/باتجاه/صوب/تجاه/ضد )
match t=أطلق/أطلقت/أطلقوا/يطلق/تطلق/يطلقون ~6 ( صاروخ/صاروخا/صاروخين/صواريخ/قذيفة/قذائف/قذيفتين/قذائفها/القذيفة )
match ( صاروخ/صاروخا/صاروخين/صواريخ/قذيفة/قذائف/مقذوف/الصاروخ/الصواريخ ) ~3 t=أطلقته/أطلقتها/أطلقه/أطلقها/أطلقتهما by=$agent ~14 ( سقط/سقطت/أصاب/أصابت )
match t=إطلاق/بإطلاق/باطلاق/لإطلاق by=$agent ~6 ( صاروخ/صاروخا/صاروخين/صواريخ/قذيفة/قذائف/قذيفتين )
match t=إطلاق/بإطلاق/باطلاق/لإطلاق ~2 ( صاروخ/صاروخين/صواريخ/قذيفة/قذائف/قذيفتين )
emit event shelling_artillery_missile_attack at=$t by=$by rank=3 weapon=rocket_missile
reads وقال إن صاروخا أطلقته مليشيا الحوثي فجر اليوم سقط في الحقول. => event shelling_artillery_missile_attack at=اطلقته by=houthis rank=3 weapon=rocket_missile
reads أطلقت دبابة قذيفة على تجمع للسكان. => event shelling_artillery_missile_attack at=اطلقت rank=3 weapon=rocket_missile
reads قام من فيها بإطلاق ثلاثة صواريخ باتجاه الشمال. => event shelling_artillery_missile_attack at=باطلاق rank=3 weapon=rocket_missile
reads جرح سبعة إثر إطلاق القوات الحكومية المتمركزة شرق المدينة صاروخا على الحي. => event shelling_artillery_missile_attack at=اطلاق by=actor rank=3 weapon=rocket_missile
not أطلقت الشركة هاتفا جديدا.

[rule ar-event-behead]
match t=قطع/قطعت/قطعوا/يقطع/تقطع/يقطعون by=$agent ( رأس | رؤوس | رءوس | أعناق ) p=$people
match t=قطع/قطعت/قطعوا/يقطع/تقطع/يقطعون/بقطع ( رأس | رؤوس | رءوس | أعناق ) p=$people
emit event attack at=$t by=$by on=$p rank=3 weapon=blade
emit toll killed of=$p
reads قطعت رؤوس سبعة قرويين في الهجوم. => event attack at=قطعت on=7 rank=3 weapon=blade
not قطع رأس المال الأجنبي شوطا طويلا.

[rule ar-toll-lose]
match خسر/خسرت/خسروا/فقد/فقدت/فقدوا/فقدان/خسارة ~2 p=$num من ( عناصره/عناصرها/عناصرهم/مقاتليه/مقاتليها/مقاتليهم/جنوده/جنودها/جنودهم/أفراده/أفرادها/أفرادهم/رجاله/رجالها/مسلحيه/مسلحيها/قواته/قواتها/ضباطه/ضباطها/كوادره/كوادرها )
match فقد/فقدت/فقدوا/فقدان p=$people ~4 ( حياته/حياتهم/حياتها/حياتهما/أرواحهم/حياتهن )
match كلف/كلفت/يكلف/كلفهم ~2 p=$people ~2 ( حياته/حياتهم/حياتها/حياتهما/أرواحهم/حياتهن )
emit toll killed of=$p
reads كلف الهجوم جنديين حياتهما. => toll killed of=2
reads خسرت الكتيبة سبعة من مقاتليها في المعركة. => toll killed of=7
reads أسفر القصف عن فقدان أربعة جنود حياتهم. => toll killed of=4
not خسر الفريق ثلاثة من لاعبيه قبل المباراة.

[rule ar-event-strike-launched]
match شن/شنت/شنوا/تشن/يشن/نفذ/نفذت/تنفذ/ينفذ/نفذوا ~4 t=ضربة/ضربات/ضربتين/الضربة/الضربات !قوية/موجعة/قاصمة/مالية/اقتصادية/قضائية/استباقية
match t=الضربة/الضربات/ضربة/ضربات ( التي )? نفذتها/شنتها/نفذها/شنها/نفذته
emit event air_drone_strike at=$t rank=2
reads القوات الأميركية شنت ضربة قرب المدينة أمس. => event air_drone_strike at=ضربة rank=2
reads وأضاف أن الضربة التي نفذتها طائرة كانت دقيقة. => event air_drone_strike at=الضربة rank=2
not وجه القرار ضربة قوية للاقتصاد.

[rule ar-toll-loss-of-life]
match فقدان of=$people ~2 لحياته/لحياتهم/لحياتها/لحياتهما
match فقدان of=$people ~2 حياته/حياتهم/حياتها/حياتهما
emit toll killed of=$of
reads أدى الانفجار إلى فقدان ثلاثة عمال لحياتهم. => toll killed of=3
not أدى الانفجار إلى فقدان ثلاثة عمال.

[rule ar-toll-went-missing]
match فقد/فقدت/فقدوا/يفقد p=$people/num !حياته/حياتهم/حياتها/حياتهما/أرواحهم/حياتهن
emit toll missing of=$p
reads قتل تسعة جنود وفقد سبعة آخرون في الكمين. => toll missing of=7
not فقد الجيش السيطرة على البلدة.

[rule ar-mark-first-since]
match ( الأول | الأولى | أول | أولى ) ~5 منذ !$date ~6 t=@act.n
emit mark earlier on=$t
reads وهذا الهجوم الأول في المدينة منذ مقتل زعيم الحركة. => mark earlier on=مقتل
not شن المسلحون أول هجوم لهم منذ عام.

# The last one before that of the report, with a day of its own.
[rule ar-mark-last-one]
match كان/كانت ( آخر ) ~1 t=@act.n ~6 $date
match كان/كانت ( آخر ) ~1 عملية/العمليات/عملياتها ~3 t=@act ~6 $date
match كان/كانت ( آخر ) ~1 عملية/العمليات/عملياتها ~3 $date ~6 t=@act
emit mark earlier on=$t
reads وكان آخر هجوم في المدينة قد وقع يوم الثلاثاء. => mark earlier on=هجوم
reads وكانت آخر عملية نفذتها الحركة يوم الأحد وأدت إلى مقتل حارسين. => mark earlier on=مقتل
not وقع آخر هجوم يوم الثلاثاء.

[rule ar-event-shots-at-protest]
match t=إطلاق/إطلاقها/إطلاقهم ( نار | النار | النيران | نيران | رصاص | الرصاص ) ~2 على ~1 ( @person[kind=protesters] | @act.n[subtype=peaceful_protest] )
match t=أطلق/أطلقت/أطلقوا/يطلق/تطلق/يطلقون/فتح/فتحت/فتحوا ~4 ( النار | النيران | الرصاص | رصاص | نيران | نيرانها | الأعيرة ) ~3 على ~1 ( @person[kind=protesters] | @act.n[subtype=peaceful_protest] )
emit event excessive_force_against_protesters at=$t rank=5 weapon=firearms
reads أطلق جنود الرصاص الحي على مظاهرة قرب القصر. => event excessive_force_against_protesters at=اطلق rank=5 weapon=firearms
reads سقط قتلى في إطلاق نار على المتظاهرين. => event excessive_force_against_protesters at=اطلاق rank=5 weapon=firearms
not أطلقت الوزارة حملة على وسائل التواصل.

[rule ar-toll-breathed-last]
match فارق/فارقت/فارقوا/فارقا/يفارق of=$people ~2 الحياة
match of=$people فارق/فارقت/فارقوا/فارقا الحياة
match لفظ/لفظت/لفظوا of=$people ~1 أنفاسه/أنفاسها/أنفاسهم
match of=$people لفظ/لفظت/لفظوا ~1 أنفاسه/أنفاسها/أنفاسهم
match أحرق/أحرقوا/أحرقت ( by=$agent )? of=$people أحياء
emit toll killed of=$of
reads فارق ثلاثة جرحى الحياة في المستشفى. => toll killed of=3
reads لفظ شرطي أنفاسه الأخيرة بعد الهجوم. => toll killed of=1
not فارق النوم عينيه.

[rule ar-toll-came-to-harm]
match تعرض/تعرضت/تعرضوا/تعرضا/يتعرض of=$people ~1 لإصابات/لإصابة/لجروح/لجراح/لحروق/لكسور
match of=$people تعرض/تعرضت/تعرضوا/تعرضا ~1 لإصابات/لإصابة/لجروح/لجراح/لحروق/لكسور
emit toll injured of=$of
reads تعرض خمسة عمال لحروق متفاوتة جراء القصف. => toll injured of=5
not تعرض الفريق لانتقادات.

[rule ar-event-shots-to-disperse]
match t=أطلق/أطلقت/أطلقوا/يطلق/تطلق/يطلقون/فتح/فتحت/فتحوا ( by=$agent )? ~4 ( النار | النيران | الرصاص | رصاص | رصاصا | نيران | نيرانها | الأعيرة | أعيرة ) ~4 ( لتفريق | بهدف تفريق | لفض | للتصدي | لقمع | لصد ) ~3 ( @person[kind=protesters] | @act[subtype=peaceful_protest] | تجمع/تجمعات/حشد/حشود/الحشود/الحشد/التجمع/اعتصام/محتجين )
match t=استخدم/استخدمت/استخدموا/تستخدم/يستخدم/يستخدمون/استعملت/استعمل ( by=$agent )? ~8 ( الرصاص | رصاص | رصاصا | الذخيرة | ذخيرة ) ~5 ( تفريق | لتفريق | لفض | للتصدي | لقمع | لصد | ضد | بوجه ) ~3 ( @person[kind=protesters] | @act[subtype=peaceful_protest] | تجمع/تجمعات/حشد/حشود/الحشود/الحشد/التجمع/اعتصام/محتجين )
emit event excessive_force_against_protesters at=$t by=$by rank=5 weapon=firearms
reads أطلقت الشرطة النار لتفريق تجمع أمام المحكمة. => event excessive_force_against_protesters at=اطلقت by=actor rank=5 weapon=firearms
reads استخدم الجنود أمس الرصاص الحي لتفريق المتظاهرين. => event excessive_force_against_protesters at=استخدم by=people rank=5 weapon=firearms
not استخدم الصيادون الرصاص لصيد الطيور.

[rule ar-event-confrontation-with-protesters]
match t=مواجهة/مواجهات/المواجهات/صدامات ~2 بين ~2 @person[kind=protesters]
match t=مواجهة/مواجهات/المواجهات/صدامات ~2 بين ~4 و+@person[kind=protesters]
match t=مواجهة/مواجهات/المواجهات/صدامات ~1 مع ~1 @person[kind=protesters]
match @person[kind=protesters] ~6 t=مواجهة/مواجهات/المواجهات/بمواجهات/صدامات/الصدامات/مصادمات ~1 مع ~1 $actor
emit event violent_demonstration at=$t rank=1
reads وقعت مواجهات بين الشرطة ومحتجين قرب الجسر. => event violent_demonstration at=مواجهات rank=1
reads جرح عشرة متظاهرين في صدامات مع الشرطة. => event violent_demonstration at=صدامات rank=1
not دارت مواجهات بين الجيش ومسلحين قرب الجسر.

[rule ar-event-clash-with-protesters]
match t=@act.n[subtype=armed_clash] ~2 بين ~2 @person[kind=protesters]
match t=@act.n[subtype=armed_clash] ~1 بين ~4 و+@person[kind=protesters]
match t=@act.n[subtype=armed_clash] ~1 مع ~1 @person[kind=protesters]
emit event violent_demonstration at=$t rank=4
reads دارت معارك بين المتظاهرين والشرطة قرب الجسر. => event violent_demonstration at=معارك rank=4
reads وقعت اشتباكات بين محتجين وقوات الأمن في الساحة. => event violent_demonstration at=اشتباكات rank=4
not دارت معارك بين الجيش ومسلحين قرب الجسر.

[rule ar-claim-member]
match @attacker ~22 ( كان/كانت/وكان/هو/وهو ) ~1 ( عضوا/عضو/عنصرا/عنصر/ينتمي/منتميا/تابعا/قياديا ) ( في | إلى | من )? by=$actor
emit claim blamed by=$by
reads قالت الشرطة إن الانتحاري الذي استهدف السوق كان عضوا في حركة طالبان باكستان. => claim blamed by=ttp
not قالت الشرطة إن الوزير كان عضوا في حزب العمال.

[rule ar-mark-since-stepped-up]
match منذ أن? ( كثف/كثفت/كثفوا/صعد/صعدت/بدأ/بدأت/بدؤوا/شن/شنت ) ~9 t=@act.n
emit mark habitual on=$t
reads وهو من أعنف ما شهدته المدينة منذ كثف متشددون هجماتهم على الجيش. => mark habitual on=هجماتهم
not كثف الجيش أمس هجماته على المدينة.

[rule ar-mark-also-claimed]
match كما ~1 ( تبنى/تبنت/تبنوا ) ~3 t=@act.n.indef
match ( تبنى/تبنت ) ~2 أيضا ~2 t=@act.n.indef
emit mark separate on=$t
reads كما تبنت الجماعة هجوما على حاجز قرب المدينة. => mark separate on=هجوما
not تبنت الجماعة هجوما على حاجز قرب المدينة.

[rule ar-mark-private]
match ( أقدم/أقدمت/يقدم/تقدم/إقدام/قام/قامت/قيام/يقوم ) ~9 ( على | ب )? t=@act.n 0+@kin
match $people ~5 t=@act.v 0+@kin
match t=@act.v $people 0+@kin
match ( أب/أم/زوج/زوجة/ابن/ابنة/شقيق/أخ/سيدة/رجل/شاب/شابة/فتى/مراهق/مسن ) ~2 t=@act.v.pres 0+@kin
match t=@act/harm ~18 ( على يد | بيد | على أيدي | من قبل | من طرف | من جانب ) ( أحد )? @kin
match t=@act/harm ~14 ( إثر/اثر/بسبب/خلال/أثناء/بعد/عقب/نتيجة/جراء ) ~1 ( خلاف/خلافات/شجار/مشاجرة/خصومة/مشادة/نزاع ) !بين ( عائلي/عائلية/أسري/أسرية/زوجي/زوجية/شخصي/شخصية/مالي/مالية/كلامي/كلامية/عنيف/حاد/حادة/نشب/بسيط/بسيطة/اندلع )
emit mark private on=$t
reads أقدم عامل على قتل زوجته داخل المنزل. => mark private on=قتل
reads طعن شاب شقيقه أمس في البلدة. => mark private on=طعن
reads قتلت معلمة طعنا على يد زوجها في المدينة. => mark private on=قتلت
not قتل مسلحون ضابطا وزوجته في المدينة.

[rule ar-mark-in-fiction]
match ( يحكي/تحكي/يروي/تروي/يتناول/تتناول/يستعرض/يصور/تصور/يسرد/تدور/تستعرض ) ~2 ( الفيلم/فيلم/المسلسل/مسلسل/الرواية/رواية/المسرحية/القصة/قصة/أحداث ) ~22 t=@act
match ( الفيلم/فيلم/المسلسل/مسلسل/الرواية/رواية ) ~2 ( يحكي/تحكي/يروي/تروي/يتناول/تتناول/يستعرض/يصور/تصور ) ~22 t=@act
match t=@act ~6 في ( الفيلم/فيلم/المسلسل/الرواية )
emit mark spoken-of on=$t
reads يحكي الفيلم قصة حارس ينجو من تفجير في السوق. => mark spoken-of on=تفجير
not قتل حارس في تفجير في السوق.

[rule ar-mark-planted]
match ( زرع/زرعوا/زرعت/وضع/وضعوا/وضعت/ألصق/ألصقوا/ألصقت/دس/دسوا/ثبت/ثبتوا ) ~1 by=$agent ~2 @weapon ~12 t=@blast.v
match ( زرع/زرعوا/زرعت/وضع/وضعوا/وضعت/ألصق/ألصقوا/ألصقت/دس/دسوا/ثبت/ثبتوا ) ~1 by=$agent ~2 @weapon ~12 t=@act.v[subtype=remote_explosive_landmine_ied]
match by=$agent ~6 ( زرعوا/وضعوا/ألصقوا/زرعت/وضعت/دسوا/ثبتوا ) ~1 @weapon ~12 t=@blast.v
match by=$agent ~6 ( زرعوا/وضعوا/ألصقوا/زرعت/وضعت/دسوا/ثبتوا ) ~1 @weapon ~12 t=@act.v[subtype=remote_explosive_landmine_ied]
match by=$agent ~3 ( قاموا/قامت/قام/أقدموا/أقدمت ) ~3 ( بزرع/بوضع/بإلصاق/بدس/زرع/وضع/إلصاق ) ~1 @weapon ~12 t=@act.v[subtype=remote_explosive_landmine_ied]
match ( زرع/زرعوا/زرعت/وضع/وضعوا/وضعت/ألصق/ألصقوا/ألصقت/دس/دسوا/ثبت/ثبتوا ) ~1 by=$agent ~2 t=@weapon
match by=$agent ~3 ( قاموا/قامت/قام/أقدموا/أقدمت ) ~3 ( بزرع/بوضع/بإلصاق/بدس/زرع/وضع/إلصاق ) ~1 t=@weapon
emit mark done on=$t by=$by
reads زرع مسلحون عبوة ناسفة انفجرت لدى مرور دورية في البلدة. => mark done on=انفجرت by=people
reads قال المصدر إن مسلحين قاموا بزرع عبوة قرب السوق وفجروها عن بعد. => mark done on=وفجروها by=vague:2
reads قال المصدر إن مسلحين زرعوا عبوة قرب السوق وفجروها عن بعد. => mark done on=وفجروها by=vague:2
not انفجرت عبوة ناسفة زرعت أمام منزل الضابط.

[rule ar-mark-announces-killing]
match أعلن/أعلنت/أكد/أكدت/يعلن/تعلن/يؤكد/تؤكد a=$actor ~4 t=تصفية/اغتيال/قتل/قنص/تصفيته/تصفيتها/اغتياله/قتله
match a=$actor ( يعلن | تعلن | يؤكد | تؤكد | يزعم | أعلن | أعلنت ) ~2 t=تصفية/اغتيال/قتل/قنص
emit mark done on=$t by=$a kind=state_forces
reads الجيش الإسرائيلي يعلن تصفية قيادي بغارة على بلدة. => mark done on=تصفية by=israel-defense-forces kind=state_forces
not أعلنت وزارة الصحة مقتل قيادي بغارة على بلدة.

[rule ar-event-rammed]
match t=صدم/صدمت/صدموا/يصدم/دهس ( by=$people )? ~1 ( بسيارته/بسيارة/بمركبته/بشاحنته/بشاحنة/بسيارتها/بمركبة/بحافلة/بجرافة/بجرافته ) ~4 ( @person | @site )
emit event attack at=$t by=$by rank=2 weapon=vehicle_ramming
reads صدم شاب بسيارته جنودا عند الحاجز. => event attack at=صدم by=1 rank=2 weapon=vehicle_ramming
not صدم قرار الوزير المواطنين.

[rule ar-mark-thought-to-have-done]
match t=@act.n ~16 ( يشتبه | يعتقد | يرجح | يظن ) ( في | ب )? ( وقوف/بوقوف ) by=$agent ( وراءها/وراءه/خلفها/خلفه )
match t=@act.n ~1 ( يشتبه | يعتقد | يرجح | يظن ) ~1 ( أن/بأن/ان/بان ) by=$agent ~2 نفذوه/نفذه/نفذوها/نفذتها/نفذته/شنوه/شنه/شنوها/ارتكبوه/ارتكبوها/نفذاه/وراءه/وراءها
emit mark done on=$t by=$by
reads قتل أربعة جنود في هجوم يعتقد أن متشددين نفذوه قرب الحدود. => mark done on=هجوم by=vague:2
reads انفجرت قنبلة في حافلة أمس، في هجوم يشتبه في وقوف طالبان وراءه. => mark done on=هجوم by=taliban
not قتل أربعة جنود في هجوم يعتقد أنه انتقام.

[rule ar-mark-went-so-far-as]
match أقدم/أقدمت/أقدموا/يقدم/تقدم by=$agent ~8 على t=@act.n
emit mark done on=$t by=$by
reads أقدم مسلحون، فجر الأحد، على إحراق مركبة في البلدة. => mark done on=احراق by=people
not أقدمت الشركة على طرح منتج جديد.

[rule ar-event-drone-struck]
match ( @arm[strike=air_drone_strike] ) ~2 t=ضربت/أصابت/طالت/ضرب/أصاب/انفجرت/تضرب/تصيب/انقضت ( في | على | قرب | داخل | @site | @place-head | $place | منطقة/منطقه/حقل/حقلا/مبنى/موقعا/محطة/منشأة/سيارة/منزلا )
match ( @arm[strike=air_drone_strike] ) ~2 t=سقطت/تسقط ~1 ( على | فوق )
match t=ضربت/أصابت/طالت/انفجرت ( @arm[strike=air_drone_strike] ) ~3 ( في | على | قرب | داخل | @site | @place-head | $place )
emit event air_drone_strike at=$t rank=3 weapon=drone
reads ضربت مسيرة مفخخة محطة الكهرباء فجر اليوم. => event air_drone_strike at=ضربت rank=3 weapon=drone
reads قال مسؤول إن طائرة مسيرة ضربت حقلا للغاز أمس. => event air_drone_strike at=ضربت rank=3 weapon=drone
not ضربت عاصفة رملية المدينة أمس.
not سقطت طائرة مسيرة في البحر أمس.

# One plane is as often what is struck; where it strikes, it is its owner's: "قصفت طائرة إسرائيلية سيارة".
[rule ar-event-plane-struck]
match t=قصفت/تقصف/أغارت/تغير/استهدفت/تستهدف/ضربت/دمرت ( طائرة | طائرتان | الطائرة ) ~2 ( by=@nationality | تابعة ~1 by=$actor )
match ( طائرة | طائرتان | طائرتين ) ~1 by=@nationality ~3 t=قصفت/تقصف/أغارت/تغير/استهدفت/تستهدف/ضربت/دمرت
emit event air_drone_strike at=$t by=$by rank=4 weapon=aircraft
reads قصفت طائرة إسرائيلية سيارة في غزة أمس. => event air_drone_strike at=قصفت by=اسرائيلية rank=4 weapon=aircraft
reads طائرتان روسيتان تقصفان الحي، ثم طائرة روسية قصفت السوق. => event air_drone_strike at=قصفت by=روسية rank=4 weapon=aircraft
not قصفت المدفعية طائرة إسرائيلية على المدرج.

# "قصف إسرائيلي جوي": whose it was stands between.
[rule ar-event-air-shelling]
match t=قصف/القصف/قصفا/هجوم/الهجوم ( @nationality | عنيف/عنيفا | مكثف/مكثفا | مركز ) ( جوي/الجوي/جويا )
emit event air_drone_strike at=$t rank=4 weapon=aircraft
reads استشهد مدنيان في قصف إسرائيلي جوي على الحي. => event air_drone_strike at=قصف rank=4 weapon=aircraft
not سمع قصف عنيف قرب القاعدة الجوية.

[rule ar-event-air-operation]
match ( نفذ/نفذت/تنفيذ/شن/شنت/بتنفيذ ) ~2 t=عملية/عمليات/طلعة/طلعات/عمليتين ( جوية/قتالية/جويتين )
emit event air_drone_strike at=$t rank=3 weapon=aircraft
reads أعلن التحالف تنفيذ تسع عمليات جوية على مواقع المسلحين. => event air_drone_strike at=عمليات rank=3 weapon=aircraft
not نفذت الشركة عمليات صيانة في المصنع.

[rule ar-event-shot-at-drone]
match t=أطلق/أطلقت/أطلقوا/فتح/فتحت/إطلاق/بفتح/فتح ( by=$agent )? ~2 ( النار | النيران | نيرانها | نيران | الرصاص ) ~1 ( على | باتجاه | صوب | نحو ) ~1 ( @arm[strike=air_drone_strike] )
emit event disrupted_weapons_use at=$t by=$by rank=6
reads أطلقت الدفاعات الجوية النار على طائرة مسيرة قرب المطار. => event disrupted_weapons_use at=اطلقت rank=6
not أطلقت قوات الأمن النار على المتظاهرين قرب المطار.

[rule ar-event-tribes-fight]
match t=مواجهات/مواجهة/المواجهات/اقتتال/الاقتتال/قتال/القتال/نزاع/صدامات/صدام ( قبلية/قبلي/القبلية/القبلي/عشائرية/عشائري/العشائرية/العشائري )
match t=مواجهات/مواجهة/المواجهات/اقتتال/الاقتتال/قتال/القتال/صدامات/معارك ~5 بين ~4 ( قبيلتين/قبيلتي/القبيلتين/قبائل/قبيلة/عشيرتين/عشيرتي/عشائر/عشيرة )
match t=أعمال/اعمال/أحداث/احداث ( عنف | العنف ) ( قبلية/قبلي/القبلية/القبلي/عشائرية/العشائرية )
match t=أعمال/اعمال/أحداث/احداث ( عنف | العنف ) ~6 بين ~4 @person[tribe=yes]
emit event armed_clash at=$t rank=3
reads أودت أعمال العنف بين أفراد من قبيلتي الفلاتة والتعايشة بحياة تسعة. => event armed_clash at=اعمال rank=3
reads اندلعت مواجهات قبلية جنوب البلاد أسفرت عن قتلى. => event armed_clash at=مواجهات rank=3
reads دارت مواجهات أمس بين قبيلتين على المرعى. => event armed_clash at=مواجهات rank=3
not جرت مواجهة بين الفريقين أمس.
