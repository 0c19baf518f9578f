# Nouns for people. `group` is what the coding calls them, `kind` the codebook's kind.

[noun person | kind=civilians group=people]
شخص | pl=أشخاص
فرد | pl=أفراد | group=members
ضحية | pl=ضحايا
نسمة، إنسان، آدمي، نفر، نفس بشرية
روح | pl=أرواح

[noun person | kind=civilians group=civilians]
مدني | pl=ون | f=مدنية
مواطن | pl=ون | f=مواطنة
ساكن | pl=سكان
قروي | pl=ون | f=قروية | side_kind=identity_militia
أهالي، أهل
مزارع | pl=ون | side_kind=identity_militia
راع، راعي | pl=رعاة | side_kind=identity_militia
صياد | pl=ون
تاجر | pl=تجار
عامل | pl=عمال | group=workers
سائق | pl=ون | group=drivers
مسافر | pl=ون | group=passengers
عابر سبيل | pl=عابري سبيل
ماش | pl=مارة
راكب | pl=ركاب | group=passengers
متسوق | pl=ون
زائر | pl=زوار
سائح | pl=سياح | f=سائحة | group=tourists
أجنبي | pl=أجانب | f=أجنبية | group=foreigners
رهينة | pl=رهائن | group=hostages
لاجئ | pl=ون | f=لاجئة | group=refugees
نازح | pl=ون | f=نازحة | group=displaced
مهاجر | pl=ون | group=migrants
طالب | pl=طلاب,طلبة | f=طالبة | group=students
تلميذ | pl=تلاميذ | f=تلميذة | group=students
معلم | pl=ون | f=معلمة | group=teachers
# Without its feminine: مدرسة is a school.
مدرس | pl=ون | group=teachers
أستاذ | pl=أساتذة | group=teachers
طبيب | pl=أطباء | f=طبيبة | group=medical_workers
ممرض | pl=ون | f=ممرضة | group=medical_workers
مسعف | pl=ون | f=مسعفة | group=medical_workers
مهندس | pl=ون | group=workers
عالم | pl=علماء
كاتب | pl=كتاب
باحث | pl=ون
داعية | pl=دعاة | group=clergy
خطيب، إمام مسجد، إمام جامع، إمام وخطيب مسجد، إمام وخطيب جامع، إمام وخطيب، خطيب مسجد، خطيب جامع | pl=خطباء,أئمة مساجد,أئمة وخطباء,خطباء مساجد | group=clergy
رجل أعمال | pl=رجال أعمال
مدون | pl=ون | group=journalists
مترجم | pl=ون
متسلق | pl=ون
عجوز، كهل، مسنة
بائع | pl=باعة
حلاق | pl=ون
راعي غنم، راعي أغنام، راعي ماشية، راعي إبل، راعي مواش | pl=رعاة غنم,رعاة أغنام,رعاة ماشية,رعاة إبل
موظف | pl=ون | f=موظفة | group=workers
محام، محامي | pl=محامين | group=lawyers
قاض | pl=قضاة | group=judges
مسيحي | pl=ون | f=مسيحية | group=christians
قبطي | pl=أقباط | group=christians
مسلم | pl=ون | group=muslims
شيعي | pl=شيعة | group=shia
سني | pl=سنة | group=sunni
إيزيدي، أيزيدي، يزيدي | pl=ون | f=إيزيدية | group=yazidis
يهودي | pl=يهود | group=jews
هندوسي | pl=هندوس | group=hindus
كردي | pl=أكراد,كرد | group=kurds
مستوطن، مستعمر | pl=ون | f=مستوطنة بشرية | group=settlers | side=israeli-settlers
مصل، مصلي | pl=مصلين,مصلون | group=worshippers
حاج | pl=حجاج | group=pilgrims
معتمر | pl=ون | group=pilgrims
راهب | pl=رهبان | group=clergy
قس | pl=قساوسة | group=clergy
كاهن | pl=كهنة | group=clergy
رجل دين | pl=رجال دين | group=clergy
صحفي، صحافي | pl=ون | f=صحفية | group=journalists
مراسل | pl=ون | f=مراسلة | group=journalists
إعلامي | pl=ون | f=إعلامية | group=journalists
مصور | pl=ون | group=journalists
ناشط | pl=نشطاء,ناشطون,ناشطين | f=ناشطة | group=activists
حقوقي | pl=ون | group=activists
متظاهر | pl=ون | f=متظاهرة | kind=protesters | group=protesters
محتج | pl=ون | f=محتجة | kind=protesters | group=protesters
معتصم | pl=ون | kind=protesters | group=protesters
متطوع | pl=ون | group=aid_workers
عامل إغاثة | pl=عمال إغاثة,عمال الإغاثة,موظفي الإغاثة | f=عاملة إغاثة | group=aid_workers
سجين | pl=سجناء | group=prisoners
معتقل | pl=ون | group=prisoners
أسير | pl=أسرى | group=prisoners
مسؤول، مسئول | pl=ون | f=مسؤولة | group=officials
مسؤول حكومي، مسؤول محلي، مسؤول سياسي، مسؤول حزبي | pl=مسؤولين حكوميين,مسؤولين محليين,مسؤولون حكوميون,مسؤولون محليون | group=officials
وزير | pl=وزراء | office=yes | group=officials
نائب | pl=نواب | group=officials | office=yes
محافظ | pl=محافظين | office=yes | group=officials
سياسي | pl=ون | group=officials
دبلوماسي | pl=ون | f=دبلوماسية | group=diplomats
سفير | pl=سفراء | office=yes | group=diplomats
مرشح | pl=ون | group=officials
زعيم | pl=زعماء | office=yes | group=leaders
وجيه | pl=وجهاء,أعيان | group=leaders
مختار قرية، مختار القرية، مختار بلدة، مختار البلدة، مختار المنطقة، مختار الحي | pl=مخاتير | group=leaders
مدير مدرسة، مدير المدرسة، مدير مكتب، مدير ناحية، مدير الناحية، مدير مستشفى، مدير المستشفى، مدير بلدية، مدير مصرف، مدير شركة | pl=مدراء مدارس | group=officials
شيخ | pl=شيوخ | group=leaders | office=yes
ناخب | pl=ون
مشيع | pl=ون | group=mourners
شخصية | pl=شخصيات
عائلة، أسرة | pl=عائلات,أسر | collective=yes
حشد | pl=حشود | collective=yes
بحار | pl=بحارة | group=crew
رجل | pl=رجال | group=men

[noun person | kind=civilians group=women women=yes]
امرأة | pl=نساء,نسوة
سيدة | pl=سيدات
فتاة | pl=فتيات

[noun person | kind=civilians group=children children=yes]
طفل | pl=أطفال | f=طفلة
رضيع | pl=رضع
فتى | pl=فتيان
صبي | pl=صبية
قاصر | pl=قصر
حدث | pl=أحداث صغار
طفلا رضيعا
طفله، طفلها، طفلته، طفلتها، رضيعه، رضيعها | class=kin

[noun person | kind=civilians group=civilians]
شاب | pl=شبان,شباب | f=شابة
مسن | pl=ون | f=مسنة
شقيق | pl=أشقاء | f=شقيقة
قريب | pl=أقارب
مرافق | pl=ون | f=مرافقة شخصية
أم، أب | needs=tie
[word person | kind=civilians group=civilians of_them=2]
ابناه، ابناها، ابنيه، ابنيها، ابناهما، ابنيهما، ابنتاه، ابنتاها، ابنتيه، ابنتيها، ابنتاهما، ابنتيهما، ولداه، ولداها، ولديها، نجليه، نجليها، نجلتيه، شقيقيه، شقيقيها، شقيقتيه، شقيقتيها، حفيديه، حفيديها، والداه، والداها، زميليه، زميلاه، زوجتيه، قريبيه، قريباه، حارسيه، حارساه، صديقيه، صديقاه | class=kin
[word person | kind=civilians group=children children=yes of_them=2]
طفليه، طفليها، طفليهما، طفلتيه، طفلتيها، طفلتاه، طفلتاها، رضيعيها، رضيعيه | class=kin
[noun person | kind=civilians group=civilians]
زوج | pl=أزواج | f=زوجة
نجل | pl=أنجال
مهرب | pl=ون
عابر سبيل، سائقه، مرافقه، حارسه | pl=عابري سبيل
ابنه، ابنها، ابنته، ابنتها، والده، والدها، والدته، والدتها، زوجته، زوجها، نجله، نجلها، شقيقه، شقيقها، شقيقته، شقيقتها | class=kin

[noun person | kind=state_forces group=police]
شرطي | pl=ون,عناصر شرطة | f=شرطية | dual=yes
رجل شرطة، رجل الشرطة | pl=رجال شرطة,رجال الشرطة
ضابط شرطة | pl=ضباط شرطة,ضباط الشرطة
عنصر شرطة | pl=عناصر شرطة,عناصر الشرطة,أفراد الشرطة,أفراد شرطة

[noun person | kind=state_forces group=military]
خبير متفجرات | pl=خبراء متفجرات,خبراء المتفجرات
خبير ألغام | pl=خبراء ألغام,خبراء الألغام
جندي | pl=جنود | f=جندية
ضابط | pl=ضباط
ضابط صف | pl=ضباط صف
ضابط جيش، ضابط في الجيش | pl=ضباط جيش,ضباط الجيش,ضباط في الجيش
مجند | pl=ون | f=مجندة
عقيد، عميد، لواء، نقيب، ملازم، رائد، مقدم | pl=عقداء
طيار | pl=ون
حارس حدود | pl=حراس حدود,حرس حدود
قائد عسكري | pl=قادة عسكريين

# Mostly an adjective: a person where he is counted or harmed ("11 عسكريا", "مقتل عسكري").
عسكري | pl=ون | counted=harm

[noun person | kind=state_forces group=security_forces]
رجل أمن، رجل الأمن | pl=رجال أمن,رجال الأمن
ضابط أمن، ضابط مخابرات، ضابط استخبارات، ضابط أمني | pl=ضباط أمن,ضباط الأمن,ضباط مخابرات,ضباط المخابرات,ضباط استخبارات,ضباط أمنيين
عنصر أمن، عنصر أمني | pl=عناصر أمن,عناصر الأمن,عناصر أمنية,أفراد أمن,أفراد الأمن
مسؤول أمني، مسؤول عسكري، مسئول أمني، مسئول عسكري، قائد أمني، قائد عسكري، قيادي أمني، قيادي عسكري | pl=مسؤولين أمنيين,مسؤولون أمنيون,مسؤولين عسكريين,مسؤولون عسكريون,قادة عسكريين,قادة عسكريون,قادة أمنيين
حارس | pl=حراس
دركي | pl=ون,رجال درك
جمركي | pl=ون
رجل إطفاء | pl=رجال إطفاء,رجال الإطفاء | kind=civilians | group=rescue_workers
مخبر | pl=ون
عون أمن، عون | pl=أعوان,أعوان أمن,أعوان الأمن

[noun person | kind=unidentified_armed_group group=members membership=yes]
عنصر | pl=عناصر
عضو | pl=أعضاء
قيادي | pl=ون | group=leaders
قائد | pl=قادة | group=leaders
مقاتل | pl=ون | group=fighters
متمرد | pl=ون | group=fighters
انفصالي | pl=ون | group=fighters
مرتزق | pl=مرتزقة | group=fighters
ميليشياوي | pl=ون | group=fighters
معارض مسلح | pl=معارضون مسلحون,معارضين مسلحين | group=fighters

[noun attacker person | kind=unidentified_armed_group group=gunmen]
مسلح | pl=ون
قاطع طريق، قاطع طرق | pl=قطاع طرق,قطاع الطرق,قطاع الطريق
مهاجم | pl=ون | f=مهاجمة شخص | deed=yes
إرهابي | pl=ون | f=إرهابية شخص
متشدد | pl=ون
متطرف | pl=ون
تكفيري | pl=ون
جهادي | pl=ون
منفذ الهجوم، منفذ العملية، منفذ التفجير، منفذ الاعتداء، منفذ | pl=منفذي,منفذو,منفذين,منفذي الهجوم,منفذو الهجوم | deed=yes
مجهول | pl=ون
ملثم | pl=ون
خاطف | pl=ون | deed=yes
قاتل | pl=قتلة | deed=yes
قناص | pl=قناصة | deed=yes
مخرب | pl=ون | deed=yes
انقلابي | pl=ون
مشتبه به، مشتبه فيه | pl=مشتبه بهم,مشتبه فيهم | deed=yes
معتد | pl=معتدين | deed=yes
قرصان | pl=قراصنة
مسلح مجهول | pl=مسلحون مجهولون,مسلحين مجهولين
عنصر إرهابي، عنصر تكفيري، عنصر مسلح | pl=عناصر إرهابية,عناصر تكفيرية,عناصر مسلحة,العناصر الإرهابية,العناصر التكفيرية
مسلحي
طاعن | deed=yes
جان، جاني | pl=جناة | deed=yes
مطلق النار، مطلق نار | pl=مطلقي النار | deed=yes

[noun attacker person | kind=unidentified_armed_group group=gunmen collective=yes]
خلايا، خلايا نائمة، مجموعة مسلحة، جماعة مسلحة، عصابة مسلحة، مجموعة مجهولة، مجموعة إرهابية، جماعة إرهابية، مجموعة متطرفة، خلية إرهابية، جماعة متشددة، جماعة متطرفة، مجموعة تكفيرية، تنظيم مسلح، تنظيم إرهابي، تنظيم متطرف، تنظيم متشدد، فصيل معارض، جماعة جهادية، جماعة إسلامية مسلحة، جماعة إسلامية متشددة، ميليشيا مسلحة، مليشيا مسلحة، ميليشيا شيعية، مليشيا شيعية، ميليشيا طائفية، مليشيا طائفية، ميليشيا قبلية، مليشيا قبلية، ميليشيا محلية، مليشيا محلية، عصابة إجرامية، عصابة إجرامية مسلحة، فصيل مسلح | pl=ميليشيات مسلحة,مليشيات مسلحة,ميليشيات شيعية,مليشيات شيعية,ميليشيات طائفية,مليشيات طائفية,ميليشيات قبلية,مليشيات قبلية,ميليشيات محلية,مليشيات محلية,فصائل مسلحة,تنظيمات مسلحة,تنظيمات إرهابية,تنظيمات متطرفة,تنظيمات متشددة,فصائل معارضة,مجموعات مسلحة,جماعات مسلحة,عصابات مسلحة,مجموعات مجهولة,مجموعات إرهابية,جماعات إرهابية,خلايا إرهابية
عصابة | pl=عصابات

[noun attacker person | kind=lone_attacker group=suicide_bombers suicide=yes]
انتحاري | pl=ون | f=انتحارية شخص
مفجر انتحاري | pl=مفجرون انتحاريون,مفجرين انتحاريين
انغماسي | pl=ون

# Nouns that say by themselves what happened to people.
[noun casualty | measure=killed]
قتيل | pl=قتلى | f=قتيلة
شهيد | pl=شهداء | f=شهيدة
صريع | pl=صرعى
وفاة | pl=وفيات
جثة، جثمان | pl=جثث,جثامين
حالة وفاة | pl=حالات وفاة
ضحية مقتولة
ميت | pl=موتى
[noun casualty | measure=injured]
جريح | pl=جرحى | f=جريحة
مصاب | pl=ون | f=مصابة
إصابة | pl=إصابات | counted=yes
[noun casualty | measure=missing]
مفقود | pl=ون | f=مفقودة
[noun casualty | measure=abducted]
مختطف | pl=ون | f=مختطفة
مخطوف | pl=ون
[noun casualty | measure=arrested]
موقوف | pl=ون | f=موقوفة

[word one-of]
أحد، إحدى، واحد من، واحدة من

[word others]
آخرين، آخرون، آخر، آخران، آخرَين، أخرى، أخريات، غيرهم، سواهم

[adj people-adjective]
مدني، أعزل، بريء، مسن، صغير، أجنبي، محلي، مجهول، مسلح، ملثم، بالغ، شيعي، سني، مسيحي، كردي، متشدد، إرهابي، متطرف، إسلامي، جهادي، تكفيري، مشتبه، انتحاري، موال، متمرد، عسكري، أمني، ميداني، بارز، كبير، شاب، رفيع، سابق | pl=ون
[word people-adjective]
الأقل، عزل، أبرياء، صغار، كبار، موالين، مجهولي الهوية، مجهول الهوية، على متنها، في عمر الزهور

# Between people and the group they are of.
[word belongs]
يعتقد أنهم من، يعتقد أنه من، يشتبه بأنهم من، تابع، تابعين، تابعون، تابعة، التابع، التابعين، التابعون، التابعة، ينتمي، ينتمون، ينتميان، يتبعان، تنتمي، المنتمي، المنتمين، منتمين، منتمون، يتبع، يتبعون، تتبع، ينتمي إلى، ينتمون إلى، المنتمين إلى، موالون، موالين، الموالين، بايعوا، محسوبين على، محسوبون على، يشتبه بانتمائهم، يشتبه في انتمائهم، يشتبه في انتمائهما، يشتبه بانتمائهما، يشتبه بانتمائه، يشتبه في انتمائه، يعتقد بانتمائهم، يعتقد بانتمائهما، يعتقد بانتمائه، يعتقد انتماؤهم، يعتقد انتماؤهما، يعتقد انتماؤه، يرجح انتماؤهم، يرجح انتماؤهما، يرجح انتماؤه، يعتقد أنهما من، يعتقد أنها من، يعتقد أنهم ينتمون إلى، يعتقد أنهما ينتميان إلى، يشتبه بانتمائه، يشتبه في انتمائهم إلى، يشتبه بانتمائهم إلى، يرجح انتماؤهم إلى، يعتقد انتماؤهم إلى، يعتقد انتماؤهما إلى، يعتقد انتماؤه إلى، يعتقد بانتمائهما إلى، يعتقد بانتمائهم إلى، يشتبه بانتمائهما إلى، يشتبه في انتمائهما إلى، يرجح انتماؤهما إلى
[word besides]
إلى جانب، فضلا عن، بالإضافة إلى، إضافة إلى، علاوة على، عدا، باستثناء، مع

[word including]
بينهم، من بينهم، ومن بينهم، بينهن، من بينهن، منهم، منهن، بمن فيهم، بما فيهم، من ضمنهم، ضمنهم، بينها، معظمهم، غالبيتهم، أغلبهم، جلهم، أكثرهم، أحدهم، إحداهن، بينهما، من بينها، بما في ذلك

# How many they are, told after them.
[word numbering]
البالغ عددهم، البالغ عددهن، وعددهم، والبالغ عددهم، يبلغ عددهم، الذين يبلغ عددهم، الذي يبلغ عددهم، يقدر عددهم ب، المقدر عددهم ب

# What stands after is a grade, not another person.
[word rank]
برتبة، رتبة، بدرجة

# حشود تقتل وتحرق.
[noun person | kind=rioters group=rioters collective=yes]
حشد غاضب، جمع غاضب، غوغاء، مجموعة غاضبة | pl=حشود غاضبة,جموع غاضبة
[noun person | kind=rioters group=rioters]
مشاغب | pl=ون

# Of one's own family or household: what is done to them at home is a private matter.
[word kin]
طليقته، طليقها، خطيبته، خطيبها، عشيقته، عشيقها، صديقته، والديه، والديها، أمه، أمها، أباه، أباها، أبيه، أبيها، أبوه، أبوها، أبناءه، أبنائه، أبناءها، أبنائها، بناته، بناتها، أخاه، أخيه، أخوه، أخاها، أخيها، أخوها، أخته، أختها، أشقائه، أشقاءه، أشقائها، نجليه، كريمته، عمه، عمها، عمته، عمتها، خاله، خالها، خالته، خالتها، جده، جدها، جدته، جدتها، حفيده، حفيدته، صهره، حماته، حماه، ابن عمه، ابن عمها، ابن خاله، ابن أخيه، ابن شقيقه، ابن أخته، ابنة عمه، ابنة خاله، أسرته، أسرتها، عائلته، عائلتها، جاره، جارته، زميله في السكن
