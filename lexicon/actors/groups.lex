# Armed groups: slug | Arabic names | English names | countries, since, until, parent, form.
# `form` is what short forms say: تنظيم, حركة, جماعة … Names are those outlets use, hostile ones too.

[actors | kind=rebel_group]
islamic-state | تنظيم الدولة الإسلامية، الدولة الإسلامية، داعش، تنظيم داعش، تنظيم الدولة، تنظيم داعش الإرهابي، داعش الإرهابي، تنظيم الدولة الإسلامية في العراق والشام، الدولة الإسلامية في العراق والشام، تنظيم الدولة الاسلامية، الدواعش، دواعش، داعشي، داعشية، داعشيا، داعشيان، داعشيين، داعشيون، الداعشي، الداعشية، دواعش، عصابات داعش، تنظيم "الدولة الإسلامية"، التنظيم المتشدد داعش | Islamic State, Islamic State group, ISIS!, ISIL!, Daesh, IS!, so-called Islamic State, the Islamic State, Islamic State in Iraq and Syria, Islamic State of Iraq and the Levant, IS group, Isis^, Isil^ | countries=IQ SY | before=2013:IQ:al-qaeda-iraq | since=1999 | form=tanzim
islamic-state-khorasan | ولاية خراسان، تنظيم الدولة الإسلامية ولاية خراسان، داعش خراسان، تنظيم داعش خراسان، الدولة الإسلامية في خراسان، تنظيم الدولة الإسلامية في خراسان | Islamic State Khorasan, ISIS-K, ISIL-K, IS-K, ISKP!, Islamic State Khorasan Province, Islamic State-Khorasan, ISIS-Khorasan, Khorasan Province | countries=AF PK | since=2015 | parent=islamic-state | form=tanzim
islamic-state-west-africa | ولاية غرب أفريقيا، تنظيم الدولة الإسلامية في غرب أفريقيا، داعش غرب أفريقيا، تنظيم الدولة الإسلامية ولاية غرب أفريقيا، الدولة الإسلامية في غرب إفريقيا، تنظيم الدولة في غرب أفريقيا | Islamic State West Africa Province, ISWAP!, Islamic State in West Africa, Islamic State West Africa | countries=NG NE TD CM | since=2015 | parent=islamic-state | form=tanzim
islamic-state-sahel | تنظيم الدولة الإسلامية في الصحراء الكبرى، داعش في الصحراء الكبرى، تنظيم الدولة الإسلامية في الساحل، الدولة الإسلامية في الصحراء الكبرى، ولاية الساحل | Islamic State in the Greater Sahara, ISGS!, Islamic State Sahel Province, Islamic State Sahel, IS Sahel | countries=ML NE BF | since=2015 | parent=islamic-state | form=tanzim
islamic-state-sinai | ولاية سيناء، أنصار بيت المقدس، تنظيم ولاية سيناء، داعش سيناء، تنظيم أنصار بيت المقدس | Sinai Province, Wilayat Sinai, Ansar Beit al-Maqdis, Islamic State in Sinai | countries=EG | since=2011 | parent=islamic-state | form=tanzim
islamic-state-libya | تنظيم الدولة الإسلامية في ليبيا، داعش ليبيا، تنظيم داعش في ليبيا | Islamic State in Libya | countries=LY | since=2014 | parent=islamic-state | form=tanzim
islamic-state-yemen | تنظيم الدولة الإسلامية في اليمن، داعش اليمن، ولاية عدن أبين | Islamic State in Yemen | countries=YE | since=2014 | parent=islamic-state | form=tanzim
islamic-state-somalia | تنظيم الدولة الإسلامية في الصومال، داعش الصومال | Islamic State in Somalia, Islamic State Somalia | countries=SO | since=2015 | parent=islamic-state | form=tanzim
islamic-state-central-africa | ولاية وسط أفريقيا، تنظيم الدولة الإسلامية في وسط أفريقيا | Islamic State Central Africa Province, Islamic State Central African Province, Islamic State's Central Africa Province, ISCAP! | countries=CD MZ | since=2018 | parent=islamic-state | form=tanzim
islamic-state-mozambique | تنظيم الدولة الإسلامية في موزمبيق، ولاية موزمبيق، أنصار السنة في موزمبيق | Islamic State Mozambique, Ansar al-Sunna Mozambique, Ahlu-Sunnah Wa-Jama | countries=MZ | since=2017 | parent=islamic-state | form=tanzim
al-qaeda | تنظيم القاعدة، القاعدة، تنظيم القاعدة الإرهابي | al-Qaeda, al Qaeda, al-Qaida, al Qaida, Al Qaeda network | since=1988 | form=tanzim | thing=قاعدة | elsewhere=YE:al-qaeda-arabian-peninsula SA:al-qaeda-arabian-peninsula DZ:al-qaeda-islamic-maghreb IQ:al-qaeda-iraq
al-qaeda-arabian-peninsula | تنظيم القاعدة في جزيرة العرب، القاعدة في جزيرة العرب، تنظيم القاعدة في شبه الجزيرة العربية، القاعدة في اليمن، أنصار الشريعة في اليمن، تنظيم القاعدة في اليمن | al-Qaeda in the Arabian Peninsula, AQAP! | countries=YE SA | since=2009 | parent=al-qaeda | form=tanzim
al-qaeda-islamic-maghreb | تنظيم القاعدة ببلاد المغرب الإسلامي، تنظيم القاعدة في بلاد المغرب الإسلامي، القاعدة في المغرب الإسلامي، القاعدة ببلاد المغرب الإسلامي، القاعدة في بلاد المغرب الإسلامي، تنظيم القاعدة في المغرب الإسلامي، القاعدة في بلاد المغرب، القاعدة ببلاد المغرب، تنظيم القاعدة في بلاد المغرب، تنظيم القاعدة ببلاد المغرب، القاعدة في بلاد المغرب العربي، تنظيم القاعدة في بلاد المغرب العربي | al-Qaeda in the Islamic Maghreb, AQIM! | countries=DZ ML TN | since=2007 | parent=al-qaeda | form=tanzim
al-qaeda-iraq | تنظيم القاعدة في العراق، القاعدة في العراق، تنظيم القاعدة في بلاد الرافدين، دولة العراق الإسلامية | al-Qaeda in Iraq, AQI!, Islamic State of Iraq | countries=IQ | since=2004 | until=2013 | parent=al-qaeda | form=tanzim
al-qaeda-indian-subcontinent | تنظيم القاعدة في شبه القارة الهندية، القاعدة في شبه القارة الهندية | al-Qaeda in the Indian Subcontinent, AQIS! | countries=PK IN BD | since=2014 | parent=al-qaeda | form=tanzim
jnim | جماعة نصرة الإسلام والمسلمين، جماعة نصرة الإسلام، نصرة الإسلام والمسلمين، جماعة دعم الإسلام والمسلمين | Jama'at Nasr al-Islam wal-Muslimin, JNIM!, Jama'a Nusrat ul-Islam wa al-Muslimin, Group to Support Islam and Muslims, Group for the Support of Islam and Muslims, Jamaat Nusrat al-Islam wal-Muslimin | countries=ML BF NE | since=2017 | parent=al-qaeda | form=jamaa
ansar-dine | أنصار الدين، جماعة أنصار الدين | Ansar Dine | countries=ML | since=2012 | form=jamaa
al-mourabitoun | المرابطون، تنظيم المرابطون، جماعة المرابطون | al-Mourabitoun, Al Mourabitoun | countries=ML | since=2013 | form=tanzim
macina-katiba | كتيبة ماسينا، جبهة تحرير ماسينا | Katiba Macina, Macina Liberation Front, Macina Brigade | countries=ML | since=2015 | form=katiba
ansaroul-islam | أنصار الإسلام في بوركينا فاسو، جماعة أنصار الإسلام | Ansaroul Islam | countries=BF | since=2016 | form=jamaa
boko-haram | بوكو حرام، بوكوحرام، جماعة بوكو حرام، حركة بوكو حرام، جماعة أهل السنة للدعوة والجهاد | Boko Haram, Jama'atu Ahlis Sunna Lidda'awati wal-Jihad | countries=NG CM TD NE | since=2002 | form=jamaa
al-shabaab | حركة الشباب، جماعة الشباب، جماعة الشباب الصومالية، جماعة الشباب المجاهدين، تنظيم الشباب، تنظيم الشباب الصومالي، حركة الشباب المجاهدين، الشباب المجاهدين، حركة الشباب الصومالية، حركة الشباب الإسلامية، مقاتلي الشباب، مسلحي الشباب، حركة شباب المجاهدين، ميليشيات الشباب، مليشيات الشباب | al-Shabaab, al Shabaab, al-Shabab, al Shabab, al-Shebab, al Shebab, Shebab^, Shabaab^, Shabab^, Harakat al-Shabaab | countries=SO KE | since=2006 | parent=al-qaeda | form=haraka
taliban | طالبان، حركة طالبان، حركة طالبان الأفغانية، طالبان الأفغانية، طالبان أفغانستان | Taliban, Afghan Taliban, Taleban | countries=AF | elsewhere=PK:ttp | since=1994 | form=haraka
ttp | حركة طالبان باكستان، طالبان باكستان، طالبان الباكستانية، حركة طالبان الباكستانية، تحريك طالبان باكستان | Tehreek-e-Taliban Pakistan, Tehrik-i-Taliban Pakistan, TTP!, Pakistani Taliban, Pakistan Taliban, Tehrik-e-Taliban Pakistan | countries=PK | since=2007 | form=haraka
jamaat-ul-ahrar | جماعة الأحرار، جماعت الأحرار | Jamaat-ul-Ahrar, Jamaatul Ahrar | countries=PK | since=2014 | parent=ttp | form=jamaa
haqqani-network | شبكة حقاني | Haqqani network, Haqqani Network | countries=AF PK | since=1970 | form=shabaka
lashkar-e-jhangvi | لشكر جنجوي، عسكر جنقوي، جماعة لشكر جنجوي | Lashkar-e-Jhangvi, Lashkar-i-Jhangvi, LeJ | countries=PK | since=1996 | form=jamaa
lashkar-e-taiba | لشكر طيبة، عسكر طيبة، جماعة عسكر طيبة | Lashkar-e-Taiba, Lashkar-e-Tayyiba, Lashkar-e-Toiba, LeT | countries=PK IN | since=1987 | form=jamaa
jaish-e-mohammed | جيش محمد، جماعة جيش محمد | Jaish-e-Mohammed, Jaish-e-Mohammad, Jaish-i-Mohammed | countries=PK IN | since=2000 | form=jamaa
bla | جيش تحرير بلوشستان، جيش تحرير البلوش | Balochistan Liberation Army, Baloch Liberation Army, BLA!, Baluchistan Liberation Army | countries=PK | since=2000 | form=jaysh
jaish-al-adl | جيش العدل، جماعة جيش العدل | Jaish al-Adl, Jaish ul-Adl, Jaysh al-Adl | countries=IR PK | since=2012 | form=jamaa
hizbul-mujahideen | حزب المجاهدين | Hizbul Mujahideen, Hizb-ul-Mujahideen | countries=IN | since=1989 | form=hizb
hayat-tahrir-al-sham | هيئة تحرير الشام، تحرير الشام | Hayat Tahrir al-Sham, HTS!, Hayat Tahrir al Sham, Tahrir al-Sham | countries=SY | since=2017 | until=2025 | form=haya
al-nusra | جبهة النصرة، النصرة، جبهة فتح الشام، تنظيم جبهة النصرة، فتح الشام | al-Nusra Front, Nusra Front, Jabhat al-Nusra, Jabhat Fateh al-Sham, al Nusra Front | countries=SY | since=2012 | until=2017 | parent=al-qaeda | form=jabha
jaish-al-islam | جيش الإسلام، فصيل جيش الإسلام | Jaish al-Islam, Jaysh al-Islam, Army of Islam | countries=SY | since=2011 | form=jaysh
ahrar-al-sham | أحرار الشام، حركة أحرار الشام، حركة أحرار الشام الإسلامية | Ahrar al-Sham, Ahrar al Sham | countries=SY | since=2011 | form=haraka
islamic-front-syria | الجبهة الإسلامية | Islamic Front | countries=SY | since=2013 | elsewhere=DZ:fis
faylaq-al-rahman | فيلق الرحمن | Faylaq al-Rahman, Failaq al-Rahman | countries=SY | since=2013 | form=faylaq
free-syrian-army | الجيش السوري الحر، الجيش الحر، الجيش الوطني السوري، فصائل الجيش الحر | Free Syrian Army, FSA!, Syrian National Army | countries=SY | since=2011 | form=jaysh
syrian-rebels | المعارضة السورية المسلحة، فصائل المعارضة، فصائل المعارضة السورية، فصائل معارضة، الفصائل المعارضة، الفصائل المسلحة، الفصائل المقاتلة، فصائل مقاتلة، الكتائب المقاتلة، كتائب المعارضة، الكتائب المعارضة، مقاتلي المعارضة، مقاتلو المعارضة، المعارضة المسلحة، المعارضة السورية | Syrian rebels, Syrian opposition fighters, Syrian rebel groups, Syrian opposition | countries=SY | since=2011 | form=fasail
sdf | قوات سوريا الديمقراطية، قوات سوريا الديموقراطية، قسد | Syrian Democratic Forces, SDF! | countries=SY | since=2015 | form=quwwat
ypg | وحدات حماية الشعب، وحدات حماية الشعب الكردية، وحدات حماية الشعب الكردي، المقاتلين الأكراد، المقاتلون الأكراد | People's Protection Units, YPG!, Kurdish People's Protection Units | countries=SY | since=2011 | form=wahdat
pkk | حزب العمال الكردستاني، العمال الكردستاني، حزب العمال الكوردستاني، العمال الكوردستاني، الحزب العمال الكوردستاني، بي كا كا، بي كي كي، حزب العمال الكردي | Kurdistan Workers' Party, PKK!, Kurdistan Workers Party | countries=TR IQ | since=1978 | form=hizb
tak | صقور حرية كردستان | Kurdistan Freedom Falcons, Kurdistan Freedom Hawks | countries=TR | since=2004 | form=jamaa
peshmerga | البيشمركة، قوات البيشمركة، البشمركة، قوات البشمركة | Peshmerga, Kurdish Peshmerga | countries=IQ | since=1946 | kind=state_forces
hezbollah | حزب الله، حزب الله اللبناني | Hezbollah, Hizbollah, Hizbullah, Hizballah | countries=LB | since=1982 | form=hizb
hamas | حماس، حركة حماس، حركة المقاومة الإسلامية حماس، حركة المقاومة الإسلامية، كتائب القسام، كتائب عز الدين القسام، القسام، كتائب الشهيد عز الدين القسام، كتائب الشهيد القسام | Hamas, al-Qassam Brigades, Qassam Brigades, Izz ad-Din al-Qassam Brigades, Hamas militants, Izz al-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades | countries=PS | since=1987 | form=haraka
islamic-jihad | الجهاد الإسلامي، حركة الجهاد الإسلامي، سرايا القدس، حركة الجهاد الإسلامي الفلسطينية | Palestinian Islamic Jihad, Islamic Jihad, al-Quds Brigades, PIJ! | countries=PS | since=1981 | form=haraka
aqsa-brigades | كتائب شهداء الأقصى، كتائب الأقصى | al-Aqsa Martyrs' Brigades, al-Aqsa Martyrs Brigades | countries=PS | since=2000 | form=katiba
pflp | الجبهة الشعبية لتحرير فلسطين، الجبهة الشعبية | Popular Front for the Liberation of Palestine, PFLP! | countries=PS | since=1967 | form=jabha
palestinian-factions | الفصائل الفلسطينية، المقاومة الفلسطينية، فصائل فلسطينية، فصائل المقاومة الفلسطينية، فصائل المقاومة | Palestinian factions, Palestinian militant groups, Palestinian militants | countries=PS | form=fasail
fatah-al-islam | فتح الإسلام، تنظيم فتح الإسلام، حركة فتح الإسلام | Fatah al-Islam | countries=LB | since=2006 | form=tanzim
abdullah-azzam | كتائب عبد الله عزام | Abdullah Azzam Brigades | countries=LB | since=2009 | form=katiba
houthis | الحوثيون، الحوثيين، حوثيون، حوثيين، حوثي، حوثية، حوثيا، الحوثية، حوثيان، جماعة الحوثي، حركة الحوثي، ميليشيات الحوثي، ميليشيا الحوثي، مليشيا الحوثي، مليشيات الحوثي، أنصار الله، جماعة أنصار الله، المتمردون الحوثيون، المتمردين الحوثيين، الحوثي، جماعة الحوثيين، ميليشيا الحوثيين، ميليشيات الحوثيين، مليشيا الحوثيين، حركة أنصار الله، الميليشيات الحوثية، المليشيات الحوثية، ميليشيات الحوثي الإيرانية، المليشيا الحوثية، الميليشيا الحوثية، الانقلابيين الحوثيين، مسلحي الحوثي | Houthis, Houthi rebels, Houthi movement, Houthi militia, Houthi, Ansar Allah, Ansarullah, Huthis, Huthi rebels, Houthi fighters | countries=YE | elsewhere=LB:ansar-allah-lebanon | since=1994 | form=jamaa
southern-transitional-council | المجلس الانتقالي الجنوبي، المجلس الانتقالي، قوات المجلس الانتقالي الجنوبي، قوات الحزام الأمني، الحزام الأمني | Southern Transitional Council, STC!, Security Belt Forces | countries=YE | since=2017
popular-resistance-yemen | المقاومة الشعبية، المقاومة الشعبية اليمنية | Popular Resistance | countries=YE | since=2015
popular-mobilization | الحشد الشعبي، قوات الحشد الشعبي، هيئة الحشد الشعبي، ميليشيات الحشد الشعبي، فصائل الحشد الشعبي، الحشد الشعبي العراقي | Popular Mobilization Forces, Popular Mobilisation Forces, PMF!, PMU!, Hashd al-Shaabi, Hashed al-Shaabi, Popular Mobilization Units | countries=IQ | since=2014 | kind=political_militia
tribal-mobilization | الحشد العشائري، قوات الحشد العشائري | Tribal Mobilization Forces, Sunni tribal fighters | countries=IQ | since=2014 | kind=political_militia
kataib-hezbollah | كتائب حزب الله، كتائب حزب الله العراقي، كتائب حزب الله العراق | Kataib Hezbollah, Kata'ib Hezbollah, Hezbollah Brigades | countries=IQ | since=2003 | form=katiba
asaib-ahl-al-haq | عصائب أهل الحق، حركة عصائب أهل الحق | Asaib Ahl al-Haq, League of the Righteous | countries=IQ | since=2006 | form=haraka
islamic-resistance-iraq | المقاومة الإسلامية في العراق | Islamic Resistance in Iraq | countries=IQ | since=2023
mahdi-army | جيش المهدي، ميليشيا جيش المهدي | Mahdi Army, Jaysh al-Mahdi | countries=IQ | since=2003 | form=jaysh
badr | منظمة بدر، فيلق بدر، قوات بدر | Badr Organization, Badr Brigade, Badr Organisation | countries=IQ | since=1982
ansar-al-islam | أنصار الإسلام، أنصار السنة، جيش أنصار السنة | Ansar al-Islam, Ansar al-Sunna | countries=IQ | since=2001 | form=jamaa
mujahedin-khalq | مجاهدي خلق، مجاهدو خلق، منظمة مجاهدي خلق | Mujahedin-e Khalq, MEK!, People's Mujahedin | countries=IR | since=1965 | form=munazzama
irgc | الحرس الثوري، الحرس الثوري الإيراني، حرس الثورة، قوات الحرس الثوري | Islamic Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard, IRGC!, Iranian Revolutionary Guards | countries=IR | since=1979 | kind=state_forces
basij | الباسيج، قوات الباسيج | Basij | countries=IR | since=1979 | kind=state_forces
libyan-national-army | الجيش الوطني الليبي، قوات حفتر، قوات المشير خليفة حفتر، مليشيات حفتر، ميليشيات حفتر، مليشيا حفتر، ميليشيا حفتر، مسلحي حفتر، مسلحو حفتر، طيران حفتر، طائرات حفتر، قذائف حفتر، صواريخ حفتر، عناصر حفتر، كتائب حفتر، قوات خليفة حفتر، مليشيات خليفة حفتر، ميليشيات خليفة حفتر، مليشيا خليفة حفتر، ميليشيا خليفة حفتر، قوات اللواء المتقاعد خليفة حفتر، مليشيات اللواء المتقاعد خليفة حفتر، ميليشيات اللواء المتقاعد خليفة حفتر، مليشيا اللواء المتقاعد خليفة حفتر، ميليشيا اللواء المتقاعد خليفة حفتر، قوات اللواء خليفة حفتر، مليشيات اللواء خليفة حفتر، ميليشيات اللواء خليفة حفتر، مليشيا اللواء خليفة حفتر، ميليشيا اللواء خليفة حفتر، مليشيات المشير خليفة حفتر، ميليشيات المشير خليفة حفتر، مليشيا المشير خليفة حفتر، ميليشيا المشير خليفة حفتر، قوات الجنرال خليفة حفتر، مليشيات الجنرال خليفة حفتر، ميليشيات الجنرال خليفة حفتر، مليشيا الجنرال خليفة حفتر، ميليشيا الجنرال خليفة حفتر، قوات الجنرال المتقاعد خليفة حفتر، مليشيات الجنرال المتقاعد خليفة حفتر، ميليشيات الجنرال المتقاعد خليفة حفتر، مليشيا الجنرال المتقاعد خليفة حفتر، ميليشيا الجنرال المتقاعد خليفة حفتر، قوات اللواء المتقاعد حفتر، مليشيات اللواء المتقاعد حفتر، ميليشيات اللواء المتقاعد حفتر، مليشيا اللواء المتقاعد حفتر، ميليشيا اللواء المتقاعد حفتر، قوات الجنرال الانقلابي خليفة حفتر، مليشيات الجنرال الانقلابي خليفة حفتر، ميليشيات الجنرال الانقلابي خليفة حفتر، مليشيا الجنرال الانقلابي خليفة حفتر، ميليشيا الجنرال الانقلابي خليفة حفتر، قوات اللواء حفتر، مليشيات اللواء حفتر، ميليشيات اللواء حفتر، مليشيا اللواء حفتر، ميليشيا اللواء حفتر، قوات المشير حفتر، مليشيات المشير حفتر، ميليشيات المشير حفتر، مليشيا المشير حفتر، ميليشيا المشير حفتر، قوات شرق ليبيا، قوات القيادة العامة | Libyan National Army, LNA!, Haftar's forces, Haftar forces, Haftar's militia, Haftar's militias, Haftar's army, forces loyal to Khalifa Haftar, forces loyal to Haftar, forces of Khalifa Haftar, Khalifa Haftar's forces, forces led by Khalifa Haftar, forces of eastern commander Khalifa Haftar, forces loyal to General Khalifa Haftar | countries=LY | since=2014
gna-forces | قوات حكومة الوفاق، قوات الوفاق، قوات البنيان المرصوص، حكومة الوفاق الوطني | Government of National Accord forces, GNA! | countries=LY | since=2015 | kind=state_forces
benghazi-defence | سرايا الدفاع عن بنغازي، مجلس شورى ثوار بنغازي، مجلس شورى مجاهدي درنة | Benghazi Defence Brigades, Benghazi Revolutionaries Shura Council | countries=LY | since=2014
ansar-al-sharia-libya | أنصار الشريعة، تنظيم أنصار الشريعة | Ansar al-Sharia | countries=LY TN | since=2011 | form=tanzim
okba-ibn-nafaa | كتيبة عقبة بن نافع، كتيبة عقبة ابن نافع | Okba Ibn Nafaa Brigade, Uqba ibn Nafi Brigade | countries=TN | since=2012 | parent=al-qaeda-islamic-maghreb | form=katiba
jund-al-khilafa | جند الخلافة، تنظيم جند الخلافة | Jund al-Khilafah, Soldiers of the Caliphate | countries=DZ TN | since=2014 | parent=islamic-state | form=tanzim
gia | الجماعة الإسلامية المسلحة | Armed Islamic Group, GIA! | countries=DZ | since=1992 | until=2004 | form=jamaa
gspc | الجماعة السلفية للدعوة والقتال | Salafist Group for Preaching and Combat, GSPC! | countries=DZ | since=1998 | until=2007 | form=jamaa
hasm | حركة حسم، حسم | Hasm Movement, Hasm | countries=EG | since=2016 | form=haraka
liwa-al-thawra | لواء الثورة | Liwa al-Thawra | countries=EG | since=2016 | form=liwa
ajnad-misr | أجناد مصر | Ajnad Misr | countries=EG | since=2013 | form=tanzim
muslim-brotherhood | الإخوان المسلمين، جماعة الإخوان المسلمين، الإخوان المسلمون، جماعة الإخوان، الإخوان | Muslim Brotherhood | countries=EG | since=1928 | form=jamaa | kind=political_militia
rapid-support-forces | قوات الدعم السريع، الدعم السريع، ميليشيا الدعم السريع، مليشيا الدعم السريع | Rapid Support Forces, RSF! | countries=SD | since=2013 | form=quwwat
janjaweed | الجنجويد، جنجويد، ميليشيا جنجويد، ميليشيا الجنجويد، مليشيا الجنجويد، ميليشيات الجنجويد | Janjaweed | countries=SD | since=2003 | kind=political_militia
splm-north | الحركة الشعبية لتحرير السودان قطاع الشمال، الحركة الشعبية شمال، الجيش الشعبي لتحرير السودان شمال | SPLM-N, Sudan People's Liberation Movement-North | countries=SD | since=2011 | form=haraka
jem | حركة العدل والمساواة | Justice and Equality Movement, JEM! | countries=SD | since=2000 | form=haraka
slm | حركة تحرير السودان، جيش تحرير السودان | Sudan Liberation Movement, Sudan Liberation Army, SLM!, SLA! | countries=SD | since=2001 | form=haraka
splm-io | الحركة الشعبية في المعارضة، قوات رياك مشار، قوات مشار | SPLM-IO, SPLA-IO, Sudan People's Liberation Movement-in-Opposition | countries=SS | since=2013 | form=haraka
tplf | جبهة تحرير تيغراي، الجبهة الشعبية لتحرير تيغراي، جبهة تحرير شعب تيغراي | Tigray People's Liberation Front, TPLF! | countries=ET | since=1975 | form=jabha
fano | ميليشيا فانو، فانو | Fano militia, Fano | countries=ET | kind=identity_militia
oromo-liberation-army | جيش تحرير أورومو، جيش تحرير أوروميا، جيش تحرير الأورومو، جبهة تحرير أورومو شيني | Oromo Liberation Army, OLA!, OLF-Shane, OLF Shane, OLF-Shene, OLF Shene, OLA-Shane, OLA-Shene, Oromo Liberation Army-Shene, Oromo Liberation Army-Shane | countries=ET | since=2018 | form=jaysh
onlf | الجبهة الوطنية لتحرير أوغادين | Ogaden National Liberation Front, ONLF! | countries=ET | since=1984 | form=jabha
m23 | حركة 23 مارس، حركة إم 23، إم 23، متمردو إم 23، حركة أم 23، إم23 | M23, March 23 Movement, M23 rebels | countries=CD | since=2012 | form=haraka
adf | القوات الديمقراطية المتحالفة، تحالف القوى الديمقراطية، القوات الديموقراطية المتحالفة | Allied Democratic Forces, ADF! | countries=CD UG | since=1995
fdlr | القوات الديمقراطية لتحرير رواندا | Democratic Forces for the Liberation of Rwanda, FDLR! | countries=CD | since=2000
codeco | كوديكو، ميليشيا كوديكو، تعاونية تنمية الكونغو، جماعة تعاونية تنمية الكونغو | CODECO!, Cooperative for the Development of the Congo, Cooperative for the Development of Congo, Cooperative for Development of the Congo, Cooperative for Development of Congo | countries=CD | since=2018 | kind=identity_militia
mai-mai | ماي ماي، ميليشيا ماي ماي، ميليشيات ماي ماي | Mai-Mai, Mayi-Mayi, Mai Mai militia | countries=CD | kind=identity_militia
lra | جيش الرب، جيش الرب للمقاومة | Lord's Resistance Army, LRA! | countries=UG CF CD | since=1987 | form=jaysh
seleka | سيليكا، متمردو سيليكا، تحالف سيليكا | Seleka, Ex-Seleka | countries=CF | since=2012
anti-balaka | أنتي بالاكا، ميليشيا أنتي بالاكا، ميليشيات أنتي بالاكا | anti-balaka, Anti-Balaka | countries=CF | since=2013 | kind=identity_militia
cpc-car | ائتلاف الوطنيين من أجل التغيير | Coalition of Patriots for Change | countries=CF | since=2020
mnla | الحركة الوطنية لتحرير أزواد، حركة تحرير أزواد، الحركات الأزوادية، تنسيقية الحركات الأزوادية | National Movement for the Liberation of Azawad, MNLA! | countries=ML | since=2011 | form=haraka
tuareg-rebels | متمردو الطوارق، المتمردون الطوارق، الطوارق | Tuareg rebels, Tuareg separatists | countries=ML NE
ambazonia | انفصاليو الكاميرون، انفصاليو أمبازونيا، قوات دفاع أمبازونيا، الانفصاليين الناطقين بالإنجليزية، انفصاليون ناطقون بالإنجليزية | Ambazonian separatists, Ambazonia Defence Forces, Ambazonia Restoration Forces, Ambazonian forces, Ambazonian fighters, Ambazonia fighters, Amba fighters, Amba boys, Amba Boys, Ambazonian rebels, Ambazonian militants, anglophone separatists, anglophone rebels | countries=CM | since=2017
fulani-militia | الفولاني، رعاة الفولاني، ميليشيا الفولاني | Fulani herdsmen, Fulani militia, Fulani herders | countries=NG ML | kind=identity_militia
ansaru | جماعة أنصارو، أنصارو | Ansaru | countries=NG | since=2012 | form=jamaa
dan-na-ambassagou | دان نا أمباساغو | Dan Na Ambassagou | countries=ML | kind=identity_militia
wagner | فاغنر، مجموعة فاغنر، مرتزقة فاغنر، قوات فاغنر | Wagner, Wagner Group, Wagner mercenaries | countries=RU | since=2014 | kind=private_security
donetsk-separatists | جمهورية دونيتسك الشعبية، الانفصاليين الموالين لروسيا، الانفصاليون الموالون لروسيا، الانفصاليين في شرق أوكرانيا، قوات جمهورية دونيتسك الشعبية | Donetsk People's Republic, pro-Russian separatists, Russian-backed separatists, DPR! | countries=UA | since=2014
luhansk-separatists | جمهورية لوغانسك الشعبية، قوات جمهورية لوغانسك الشعبية | Luhansk People's Republic, LPR! | countries=UA | since=2014
caucasus-emirate | إمارة القوقاز | Caucasus Emirate | countries=RU | since=2007
eta | إيتا، منظمة إيتا، منظمة إيتا الباسكية | ETA! | countries=ES | since=1959 | until=2018 | form=munazzama
ira | الجيش الجمهوري الأيرلندي، الجيش الجمهوري الإيرلندي | Irish Republican Army, IRA!, Provisional IRA, Continuity IRA, Continuity Irish Republican Army, Irish Republican Army dissidents, IRA dissidents | countries=GB IE | since=1919 | form=jaysh
farc | فارك، القوات المسلحة الثورية الكولومبية، حركة فارك | FARC!, Revolutionary Armed Forces of Colombia | countries=CO | since=1964 | form=haraka
eln | جيش التحرير الوطني الكولومبي، جيش التحرير الوطني | National Liberation Army, ELN! | countries=CO | since=1964 | form=jaysh
clan-del-golfo | كلان ديل غولفو، عصابة كلان ديل غولفو | Clan del Golfo, Gulf Clan | countries=CO | kind=political_militia
shining-path | الدرب المضيء | Shining Path | countries=PE | since=1980
tamil-tigers | نمور التاميل، جبهة نمور تحرير تاميل إيلام | Tamil Tigers, Liberation Tigers of Tamil Eelam, LTTE! | countries=LK | since=1976 | until=2009
national-thowheeth-jamath | جماعة التوحيد الوطنية، التوحيد الوطنية | National Thowheeth Jama'ath, National Thowheed Jamath, NTJ! | countries=LK | since=2014 | form=jamaa
naxalites | الماويون، الماويين، ماويون، ماويين، ماويان، المتمردون الماويون، المتمردين الماويين، الناكساليون | Maoist rebels, Naxalites, Naxalite, Naxals, Naxal, Maoist insurgents, Maoist guerrillas, Maoist insurgents, Maoists, Communist Party of India (Maoist) | countries=IN | since=1967
ulfa | جبهة تحرير آسام المتحدة | United Liberation Front of Assam, ULFA! | countries=IN | since=1979 | form=jabha
abu-sayyaf | أبو سياف، جماعة أبو سياف، جماعة أبي سياف، أبي سياف | Abu Sayyaf, Abu Sayyaf Group | countries=PH | since=1991 | form=jamaa
maute | جماعة ماوتي، ماوتي | Maute group, Maute | countries=PH | since=2012 | form=jamaa
new-peoples-army | الجيش الشعبي الجديد | New People's Army, NPA! | countries=PH | since=1969 | form=jaysh
milf | جبهة مورو الإسلامية للتحرير، جبهة تحرير مورو الإسلامية | Moro Islamic Liberation Front, MILF! | countries=PH | since=1978 | form=jabha
biff | مقاتلو بانغسامورو الإسلاميون من أجل الحرية | Bangsamoro Islamic Freedom Fighters, BIFF! | countries=PH | since=2010
jemaah-islamiyah | الجماعة الإسلامية في إندونيسيا، الجماعة الإسلامية الإندونيسية | Jemaah Islamiyah, Jemaah Islamiah | countries=ID | since=1993 | form=jamaa
jad | جماعة أنصار الدولة | Jamaah Ansharut Daulah, JAD! | countries=ID | since=2015 | form=jamaa
free-papua | منظمة بابوا الحرة | Free Papua Movement, Free Papua Organization, Free Papua Organisation, OPM! | countries=ID
arsa | جيش إنقاذ روهينغا أراكان، جيش خلاص روهينغا أراكان | Arakan Rohingya Salvation Army, ARSA! | countries=MM | since=2013 | form=jaysh
arakan-army | جيش أراكان | Arakan Army | countries=MM | since=2009 | form=jaysh
kachin-independence-army | جيش استقلال كاشين | Kachin Independence Army, KIA! | countries=MM | since=1961 | form=jaysh
karen-national-union | اتحاد كارين الوطني | Karen National Union, Karen National Liberation Army | countries=MM | since=1947
pdf-myanmar | قوات الدفاع الشعبي في ميانمار | People's Defence Force, People's Defense Force, People's Defence Forces, People's Defense Forces, People's Defence Force militias | countries=MM | since=2021
turkistan-islamic-party | الحزب الإسلامي التركستاني، حركة تركستان الشرقية الإسلامية | Turkistan Islamic Party, East Turkestan Islamic Movement, ETIM! | countries=CN SY | since=1988 | form=hizb
imu | الحركة الإسلامية في أوزبكستان، حركة أوزبكستان الإسلامية | Islamic Movement of Uzbekistan, IMU! | countries=UZ AF | since=1998 | form=haraka
dhkp-c | جبهة حزب التحرر الشعبي الثوري | DHKP-C, Revolutionary People's Liberation Party-Front | countries=TR | since=1994
polisario | جبهة البوليساريو، البوليساريو | Polisario Front, Polisario | countries=EH | since=1973 | form=jabha
amal | حركة أمل | Amal Movement | countries=LB | since=1974 | form=haraka | kind=political_militia
fatah | حركة فتح | Fatah movement, Fatah | countries=PS | since=1959 | form=haraka | kind=political_militia
liwa-fatemiyoun | لواء فاطميون، فاطميون | Fatemiyoun Brigade, Liwa Fatemiyoun | countries=SY AF | since=2013 | kind=political_militia
ms-13 | إم إس 13 | MS-13, Mara Salvatrucha | countries=SV HN | kind=political_militia
sinaloa-cartel | كارتل سينالوا | Sinaloa Cartel | countries=MX | kind=political_militia
cjng | كارتل خاليسكو | Jalisco New Generation Cartel, Jalisco New Generation, Jalisco Nueva Generación Cartel, Jalisco Nueva Generación, Jalisco Nueva Generacion, Jalisco cartel, CJNG! | countries=MX | kind=political_militia
g9-haiti | عصابة جي 9 | G9 gang, G9 Family and Allies | countries=HT | kind=political_militia
aum-shinrikyo | أوم شينريكيو | Aum Shinrikyo | countries=JP | until=2000

[actors | kind=external_forces]
us-led-coalition | تحالف تقوده الولايات المتحدة، تحالف دولي تقوده الولايات المتحدة، تحالف تقوده واشنطن، تحالف بقيادة الولايات المتحدة، تحالف بقيادة واشنطن، التحالف بقيادة الولايات المتحدة، التحالف الدولي الذي تقوده الولايات المتحدة، التحالف الدولي الذي تقوده واشنطن، التحالف الدولي بقيادة واشنطن، التحالف الدولي، التحالف الدولي ضد داعش، التحالف الدولي بقيادة الولايات المتحدة، التحالف الذي تقوده الولايات المتحدة، التحالف بقيادة واشنطن، قوات التحالف الدولي، طيران التحالف الدولي، طائرات التحالف الدولي، التحالف الأميركي، التحالف الأمريكي، التحالف الذي تقوده واشنطن، التحالف الدولي لمحاربة داعش | US-led coalition, U.S.-led coalition, international coalition, anti-ISIS coalition, American-led coalition | countries=US | since=2014 | form=tahaluf
saudi-led-coalition | التحالف العربي، تحالف دعم الشرعية، التحالف العربي لدعم الشرعية، التحالف بقيادة السعودية، التحالف الذي تقوده السعودية، طيران التحالف العربي، التحالف السعودي، العدوان السعودي، تحالف العدوان، طيران العدوان، قوات التحالف العربي، مقاتلات التحالف العربي، مقاتلات التحالف، طيران التحالف، قوات التحالف، طائرات التحالف، التحالف بقيادة المملكة | Saudi-led coalition, Saudi-led military coalition, Arab coalition | countries=SA AE | elsewhere=SY:us-led-coalition IQ:us-led-coalition AF:nato | since=2015 | form=tahaluf
nato | حلف شمال الأطلسي، الناتو، حلف الناتو، قوات الناتو، حلف الأطلسي، قوات حلف شمال الأطلسي، القوة الدولية للمساعدة على إرساء الأمن | NATO!, North Atlantic Treaty Organization, Nato, NATO-led forces
un-peacekeepers | قوات حفظ السلام، قوات حفظ السلام الدولية، القبعات الزرق، قوات الأمم المتحدة | UN peacekeepers, U.N. peacekeepers, peacekeeping forces
amisom | بعثة الاتحاد الأفريقي، قوات الاتحاد الأفريقي، أميصوم، قوات الاتحاد الإفريقي، بعثة الاتحاد الإفريقي | AMISOM!, African Union troops, African Union forces, African Union mission | countries=SO
barkhane | قوة برخان، عملية برخان، قوات برخان | Operation Barkhane, Barkhane force | countries=FR ML
g5-sahel | قوة مجموعة دول الساحل الخمس، قوة الساحل | G5 Sahel force, G5 Sahel | countries=ML
us-central-command | القيادة المركزية الأميركية، القيادة المركزية الأمريكية، سنتكوم، القيادة الأميركية الوسطى | US Central Command, U.S. Central Command, CENTCOM!, United States Central Command | countries=US | said=security_forces | kind=state_forces
us-africa-command | القيادة العسكرية الأميركية في أفريقيا، أفريكوم، القيادة الأميركية في أفريقيا، القيادة العسكرية الأمريكية في أفريقيا | US Africa Command, U.S. Africa Command, AFRICOM! | countries=US | said=security_forces | kind=state_forces
pentagon | البنتاغون، وزارة الدفاع الأميركية، وزارة الدفاع الأمريكية، البنتاجون | Pentagon, US Department of Defense, U.S. Defense Department | countries=US | said=government | kind=state_forces
cia | وكالة الاستخبارات المركزية، السي آي إيه، وكالة المخابرات المركزية الأميركية، سي آي إيه | CIA!, Central Intelligence Agency | countries=US | kind=state_forces
fbi | مكتب التحقيقات الفيدرالي، مكتب التحقيقات الفدرالي، إف بي آي، الإف بي آي، مكتب التحقيقات الاتحادي | FBI!, Federal Bureau of Investigation | countries=US | kind=state_forces | said=security_forces
mossad | الموساد، جهاز الموساد | Mossad | countries=IL | kind=state_forces
shin-bet | الشاباك، جهاز الأمن العام الإسرائيلي، شين بيت | Shin Bet, Shabak | countries=IL | kind=state_forces

[actors | kind=state_forces]
oman-royal-police | شرطة عمان السلطانية، شرطة عُمان السلطانية، شرطة سلطنة عمان | Royal Oman Police | countries=OM | said=security_forces
israel-defense-forces | الجيش الإسرائيلي، جيش الاحتلال، جيش الاحتلال الإسرائيلي، قوات الاحتلال، قوات الاحتلال الإسرائيلي، القوات الإسرائيلية، جيش الدفاع الإسرائيلي، الاحتلال الإسرائيلي، قوات الاحتلال الصهيوني، جيش العدو، جيش العدو الإسرائيلي، طائرات الاحتلال، طيران الاحتلال، طائرات الاحتلال الإسرائيلي، الاحتلال، جنود الاحتلال، آليات الاحتلال، زوارق الاحتلال، بحرية الاحتلال، قناصة الاحتلال، العدو الإسرائيلي، العدو الصهيوني، قوات العدو الإسرائيلي، قوات العدو الصهيوني، جيش العدو الصهيوني، كيان الاحتلال، الكيان الصهيوني، طائرات العدو، طيران العدو | Israel Defense Forces, Israel Defence Forces, IDF!, Israeli military, Israeli army, Israeli forces, Israeli troops, Israeli soldiers | countries=IL | same=il-military il-forces | abroad=yes
syrian-army | الجيش السوري، قوات النظام، قوات النظام السوري، القوات الحكومية السورية، جيش النظام، قوات الحكومة السورية، الجيش العربي السوري، النظام السوري، قوات الأسد، قوات نظام الأسد، نظام الأسد، قوات بشار الأسد، جيش الأسد، طيران الأسد، طائرات الأسد، طيران نظام الأسد، ميليشيات الأسد، قوات الجيش السوري، طائرات النظام السوري، طيران النظام السوري، قوات النظام والميليشيات، طيران النظام، الطيران السوري، طائرات النظام، الطيران الحربي السوري | Syrian army, Syrian government forces, Syrian regime forces, Syrian Arab Army, Syrian regime, Assad's forces, Syrian military, Syrian troops | countries=SY | same=sy-military sy-forces sy-government
civil-defence-syria | الخوذ البيضاء، الدفاع المدني السوري | White Helmets, Syrian Civil Defence | countries=SY | said=ngo_monitor
