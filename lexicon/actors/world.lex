# More armed groups, forces and organisations, by region: slug | Arabic names | English names | countries, since, until,
# parent, form (see groups.lex). Names as outlets print them.

# Palestine, Israel, Lebanon, Syria
[actors | kind=rebel_group]
saraya-al-quds | سرايا القدس الجناح العسكري | Saraya al-Quds | countries=PS | since=1987 | parent=islamic-jihad | form=katiba
nasser-salah-al-din | ألوية الناصر صلاح الدين، لجان المقاومة الشعبية، لجان المقاومة | Popular Resistance Committees, al-Nasser Salah al-Deen Brigades | countries=PS | since=2000 | form=katiba
abu-ali-mustafa | كتائب الشهيد أبو علي مصطفى، كتائب أبو علي مصطفى | Abu Ali Mustafa Brigades | countries=PS | since=2001 | parent=pflp | form=katiba
dflp | الجبهة الديمقراطية لتحرير فلسطين، الجبهة الديمقراطية، كتائب المقاومة الوطنية | Democratic Front for the Liberation of Palestine, DFLP! | countries=PS | since=1969 | form=jabha
pflp-gc | الجبهة الشعبية القيادة العامة | PFLP-GC!, Popular Front for the Liberation of Palestine-General Command | countries=SY PS | since=1968 | form=jabha
lions-den | عرين الأسود، مجموعة عرين الأسود | Lions' Den, Lion's Den | countries=PS | since=2022 | form=jamaa
jenin-brigade | كتيبة جنين، كتيبة جنين التابعة لسرايا القدس | Jenin Brigade, Jenin Brigades, Jenin Battalion | countries=PS | since=2021 | form=katiba
tulkarm-brigade | كتيبة طولكرم | Tulkarm Brigade, Tulkarem Brigade | countries=PS | since=2022 | form=katiba
balata-brigade | كتيبة بلاطة | Balata Brigade | countries=PS | since=2022 | form=katiba
israeli-settlers | مستوطنون إسرائيليون، مستوطنين إسرائيليين، المستوطنون الإسرائيليون، المستوطنين الإسرائيليين، مستوطنون متطرفون، مستوطنون يهود، عصابات المستوطنين، ميليشيات المستوطنين، فتية التلال | Israeli settlers, Jewish settlers, settler militias, Hilltop Youth | countries=PS IL | kind=identity_militia | form=jamaa
lehi-stern | عصابة شتيرن، شتيرن | Stern Gang, Lehi^ | countries=IL | until=1949 | form=jamaa
radwan-force | قوة الرضوان، قوات الرضوان | Radwan Force, Radwan forces | countries=LB | since=2006 | parent=hezbollah | form=quwwa
lebanese-resistance-brigades | سرايا المقاومة اللبنانية | Lebanese Resistance Brigades | countries=LB | since=1997 | parent=hezbollah
fajr-forces | قوات الفجر، الجماعة الإسلامية في لبنان | Fajr Forces, al-Jamaa al-Islamiya in Lebanon | countries=LB | since=1982 | form=jamaa
lebanese-forces | حزب القوات اللبنانية | Lebanese Forces party | countries=LB | since=1976 | form=hizb | kind=political_militia
ssnp | الحزب السوري القومي الاجتماعي، نسور الزوبعة | Syrian Social Nationalist Party, SSNP! | countries=LB SY | since=1932 | form=hizb | kind=political_militia
asbat-al-ansar | عصبة الأنصار | Asbat al-Ansar | countries=LB | since=1985 | form=jamaa
ansar-allah-lebanon | أنصار الله اللبنانية، أنصار الله الفلسطينية، جماعة أنصار الله الفلسطينية، حركة أنصار الله الفلسطينية | Ansar Allah in Lebanon, Palestinian Ansar Allah | countries=LB | since=1990 | form=haraka
jund-al-sham | جند الشام | Jund al-Sham | countries=LB SY | since=1999 | form=jamaa
hurras-al-din | حراس الدين، تنظيم حراس الدين | Hurras al-Din, Guardians of Religion | countries=SY | since=2018 | parent=al-qaeda | form=tanzim
jund-al-aqsa | جند الأقصى، تنظيم جند الأقصى | Jund al-Aqsa | countries=SY | since=2014 | until=2017 | form=tanzim
nour-al-din-al-zenki | حركة نور الدين الزنكي، نور الدين الزنكي | Nour al-Din al-Zenki, Nureddin al-Zinki | countries=SY | since=2011 | form=haraka
levant-front | الجبهة الشامية | Levant Front, al-Jabha al-Shamiya | countries=SY | since=2014 | form=jabha
sultan-murad | فرقة السلطان مراد، لواء السلطان مراد، فصيل السلطان مراد، فصيل فرقة السلطان مراد، السلطان مراد | Sultan Murad Division, Sultan Murad Brigade | countries=SY | since=2013 | form=firqa
hamza-division | فرقة الحمزة، فرقة الحمزات | Hamza Division | countries=SY | since=2016 | form=firqa
ahrar-al-sharqiya | أحرار الشرقية، تجمع أحرار الشرقية | Ahrar al-Sharqiya | countries=SY | since=2016 | form=jamaa
jaysh-al-sharqiya | جيش الشرقية، فصيل جيش الشرقية | Jaysh al-Sharqiya, Army of the East | countries=SY | since=2017 | form=jaysh
national-liberation-front-syria | الجبهة الوطنية للتحرير | National Liberation Front, National Front for Liberation | countries=SY | since=2018 | form=jabha
liwa-al-quds | لواء القدس | Liwa al-Quds | countries=SY | since=2013 | form=liwa | kind=political_militia
national-defence-forces-syria | قوات الدفاع الوطني، ميليشيا الدفاع الوطني | National Defence Forces, National Defense Forces | countries=SY | since=2012 | kind=political_militia
tiger-forces | قوات النمر | Tiger Forces | countries=SY | since=2013 | kind=state_forces
liwa-zaynabiyoun | لواء زينبيون، زينبيون | Zaynabiyoun Brigade, Liwa Zainebiyoun | countries=SY | since=2013 | form=liwa | kind=political_militia
asayish | الأسايش، قوى الأمن الداخلي الكردية، الآسايش | Asayish, Kurdish internal security forces | countries=SY IQ | since=2012 | kind=state_forces
ypj | وحدات حماية المرأة | Women's Protection Units, YPJ! | countries=SY | since=2013 | parent=ypg
saraya-ansar-al-sunna | سرايا أنصار السنة | Saraya Ansar al-Sunna | countries=SY | since=2025 | form=jamaa
syrian-transitional-forces | قوات الأمن العام السورية، إدارة الأمن العام، الأمن العام السوري، قوات وزارة الدفاع السورية | General Security forces, Syrian General Security, General Security Service | countries=SY | since=2024 | kind=state_forces
suwayda-factions | رجال الكرامة، حركة رجال الكرامة، فصائل السويداء، المجلس العسكري في السويداء | Men of Dignity, Druze militias, Druze fighters | countries=SY | since=2013 | form=haraka | kind=identity_militia
bedouin-tribes-syria | مسلحو العشائر، مسلحي العشائر، مقاتلو العشائر، عشائر البدو | Bedouin tribes, Bedouin fighters | countries=SY | kind=identity_militia

# Iraq, Iran, Turkey, the Gulf
harakat-al-nujaba | حركة النجباء | Harakat al-Nujaba, Hezbollah al-Nujaba, Nujaba Movement | countries=IQ SY | since=2013 | form=haraka | kind=political_militia
kataib-sayyid-al-shuhada | كتائب سيد الشهداء | Kataib Sayyid al-Shuhada, Sayyid al-Shuhada Brigades | countries=IQ | since=2013 | form=katiba | kind=political_militia
saraya-al-salam | سرايا السلام | Saraya al-Salam, Peace Companies | countries=IQ | since=2014 | form=katiba | kind=political_militia
ashab-al-kahf | تشكيل أصحاب الكهف | Ashab al-Kahf | countries=IQ | since=2019 | form=jamaa | kind=political_militia
alwiyat-al-waad-al-haq | ألوية الوعد الحق | Alwiyat al-Waad al-Haq, True Promise Brigades | countries=IQ | since=2021 | form=liwa | kind=political_militia
naqshbandi-army | جيش رجال الطريقة النقشبندية، جيش النقشبندية | Naqshbandi Army, Naqshbandi Order | countries=IQ | since=2006 | form=jaysh
islamic-army-iraq | الجيش الإسلامي في العراق | Islamic Army in Iraq | countries=IQ | since=2003 | form=jaysh
white-banners | الرايات البيضاء، أصحاب الرايات البيضاء | White Banners | countries=IQ | since=2017 | form=jamaa
sinjar-resistance-units | وحدات مقاومة سنجار، وحدات حماية سنجار | Sinjar Resistance Units, YBS! | countries=IQ | since=2014
hpg | قوات الدفاع الشعبي الكردستاني | People's Defence Forces of the PKK, HPG! | countries=TR IQ | since=2000 | parent=pkk
iraqi-counter-terrorism-service | جهاز مكافحة الإرهاب العراقي، جهاز مكافحة الإرهاب | Counter-Terrorism Service, Iraqi Counter Terrorism Service, Golden Division | countries=IQ | since=2003 | kind=state_forces
iraqi-security-media-cell | خلية الإعلام الأمني العراقية | Security Media Cell, Iraqi Security Media Cell | countries=IQ | kind=state_forces
quds-force | فيلق القدس، قوة القدس | Quds Force, Qods Force | countries=IR | since=1988 | parent=irgc | kind=state_forces
pjak | حزب الحياة الحرة الكردستاني، بيجاك | Kurdistan Free Life Party, PJAK! | countries=IR IQ | since=2004 | parent=pkk | form=hizb
kdpi | الحزب الديمقراطي الكردستاني الإيراني، الحزب الديمقراطي الكردستاني في إيران | Democratic Party of Iranian Kurdistan, KDPI!, PDKI! | countries=IR | since=1945 | form=hizb
komala | كومله، حزب كومله | Komala party | countries=IR | since=1969 | form=hizb
jundallah | جند الله، جماعة جند الله، حركة جند الله | Jundallah, Jundullah | countries=IR PK | since=2003 | form=jamaa
asmla | حركة النضال العربي لتحرير الأحواز | Arab Struggle Movement for the Liberation of Ahvaz, ASMLA! | countries=IR | since=1999 | form=haraka
ansar-al-furqan | أنصار الفرقان، جماعة أنصار الفرقان | Ansar al-Furqan | countries=IR | since=2013 | form=jamaa
gray-wolves | الذئاب الرمادية | Grey Wolves, Gray Wolves | countries=TR | since=1969 | kind=political_militia
fetullah-gulen | منظمة فتح الله غولن، منظمة غولن، جماعة غولن | Gulen movement, FETO!, Fethullahist Terrorist Organisation | countries=TR | kind=political_militia | form=tanzim
saraya-al-ashtar | سرايا الأشتر | al-Ashtar Brigades, Saraya al-Ashtar | countries=BH | since=2013 | form=katiba

# Yemen, Egypt, Libya, the Maghreb
giants-brigades | ألوية العمالقة، قوات العمالقة | Giants Brigades, al-Amaliqa | countries=YE | since=2015 | form=liwa
national-resistance-yemen | قوات طارق صالح، حراس الجمهورية، القوات المشتركة في الساحل الغربي | National Resistance Forces, Guardians of the Republic | countries=YE | since=2018
shabwa-elite | النخبة الشبوانية، قوات النخبة الشبوانية، قوات دفاع شبوة | Shabwani Elite Forces, Shabwa Defence Forces | countries=YE | since=2016
hadrami-elite | النخبة الحضرمية، قوات النخبة الحضرمية | Hadrami Elite Forces | countries=YE | since=2016
ansar-al-sharia-yemen | أنصار الشريعة، جماعة أنصار الشريعة | Ansar al-Sharia | countries=YE | since=2011 | parent=al-qaeda-arabian-peninsula | form=jamaa
gamaa-islamiya | الجماعة الإسلامية المصرية، الجماعة الإسلامية في مصر | al-Gama'a al-Islamiyya, Gamaa Islamiya | countries=EG | since=1973 | form=jamaa
egyptian-islamic-jihad | جماعة الجهاد المصرية، الجهاد المصري | Egyptian Islamic Jihad | countries=EG | since=1979 | form=tanzim
sinai-tribes-union | اتحاد قبائل سيناء | Union of Sinai Tribes, Sinai Tribal Union | countries=EG | since=2015 | kind=identity_militia
misrata-brigades | كتائب مصراتة، قوات مصراتة | Misrata brigades, Misratan forces | countries=LY | since=2011 | form=katiba
zintan-brigades | كتائب الزنتان، قوات الزنتان | Zintan brigades, Zintani forces | countries=LY | since=2011 | form=katiba
rada-force | قوة الردع الخاصة، جهاز الردع | Special Deterrence Force, Rada force, RADA! | countries=LY | since=2012 | form=quwwa
444-brigade | اللواء 444، لواء 444 قتال | 444 Brigade, 444th Brigade | countries=LY | since=2019 | form=liwa | kind=state_forces
stability-support-libya | جهاز دعم الاستقرار | Stability Support Apparatus, Stability Support Authority | countries=LY | since=2021
kaniyat | ميليشيا الكانيات، الكانيات، اللواء السابع الليبي | Kaniyat, Kani militia, 7th Brigade | countries=LY | since=2015 | kind=political_militia
tebu-militia | مسلحو التبو، قبائل التبو | Tebu militia, Tebu fighters | countries=LY TD | kind=identity_militia
petroleum-facilities-guard | حرس المنشآت النفطية | Petroleum Facilities Guard, Petroleum Facilities Guards | countries=LY | since=2012
ansar-al-sharia-tunisia | أنصار الشريعة في تونس، تنظيم أنصار الشريعة التونسي | Ansar al-Sharia in Tunisia | countries=TN | since=2011 | form=tanzim
fis | الجبهة الإسلامية للإنقاذ | Islamic Salvation Front | countries=DZ | since=1989 | form=jabha
salafia-jihadia | السلفية الجهادية | Salafia Jihadia | countries=MA | since=1990

# The Sahel and West Africa
mujao | حركة التوحيد والجهاد في غرب أفريقيا، التوحيد والجهاد | Movement for Oneness and Jihad in West Africa, MUJAO! | countries=ML | since=2011 | until=2013 | form=haraka
hcua | المجلس الأعلى لوحدة أزواد | High Council for the Unity of Azawad, HCUA! | countries=ML | since=2013
azawad-liberation-front | جبهة تحرير أزواد، الإطار الاستراتيجي الدائم، تنسيقية حركات أزواد | Azawad Liberation Front, Permanent Strategic Framework, Coordination of Azawad Movements, CMA! | countries=ML | since=2014 | form=jabha
gatia | جماعة الدفاع الذاتي للطوارق، إمغاد وحلفاؤهم | GATIA!, Imghad Tuareg Self-Defense Group | countries=ML | since=2014 | kind=identity_militia
msa-azawad | حركة إنقاذ أزواد | Movement for the Salvation of Azawad | countries=ML | since=2016 | form=haraka
dozo-hunters | ميليشيا الدوزو، صيادو الدوزو، صيادي الدوزو | Dozo hunters, Dozos, Donso hunters | countries=ML BF CI | kind=identity_militia
vdp-burkina | متطوعو الدفاع عن الوطن، متطوعي الدفاع عن الوطن، المتطوعون للدفاع عن الوطن، المتطوعين للدفاع عن الوطن، المتطوعين من أجل الدفاع عن الوطن، متطوعون للدفاع عن الوطن | Volunteers for the Defence of the Fatherland, Volunteers for the Defense of the Homeland, Volunteers for the Defense of the Fatherland, VDP! | countries=BF | since=2020 | kind=political_militia
koglweogo | كوغلويوغو | Koglweogo | countries=BF | since=2014 | kind=identity_militia
lakurawa | لاكوراوا، جماعة لاكوراوا | Lakurawa | countries=NG NE | since=2018 | form=jamaa
civilian-jtf | قوة المهام المشتركة المدنية | Civilian Joint Task Force, CJTF!, civilian JTF | countries=NG | since=2013 | kind=political_militia
ipob | السكان الأصليون لبيافرا، حركة شعوب بيافرا الأصلية، حركة بيافرا | Indigenous People of Biafra, IPOB!, Eastern Security Network | countries=NG | since=2012 | form=haraka
niger-delta-avengers | منتقمو دلتا النيجر | Niger Delta Avengers | countries=NG | since=2016 | form=jamaa
mend | حركة تحرير دلتا النيجر | Movement for the Emancipation of the Niger Delta | countries=NG | since=2004 | form=haraka
islamic-movement-nigeria | الحركة الإسلامية في نيجيريا | Islamic Movement in Nigeria, Islamic Movement of Nigeria | countries=NG | since=1979 | form=haraka | kind=political_militia
fact-chad | جبهة التناوب والوفاق، جبهة التغيير والوفاق في تشاد، جبهة التغيير والوفاق | Front for Change and Concord in Chad | countries=TD LY | since=2016 | form=jabha
ufr-chad | اتحاد قوى المقاومة | Union of Resistance Forces | countries=TD | since=2009
mfdc | حركة القوى الديمقراطية في كازامانس | Movement of Democratic Forces of Casamance, MFDC! | countries=SN | since=1982 | form=haraka

# Sudan, the Horn, East and Central Africa
sla-minnawi | حركة تحرير السودان جناح مناوي | SLM-MM!, SLM-Minnawi | countries=SD | since=2002 | form=haraka
joint-force-darfur | القوة المشتركة لحركات الكفاح المسلح، القوات المشتركة لحركات الكفاح المسلح، حركات الكفاح المسلح | Joint Force of Armed Struggle Movements, Darfur Joint Protection Force | countries=SD | since=2023 | form=quwwa
sudan-shield | درع السودان، قوات درع السودان | Sudan Shield Forces | countries=SD | since=2022
al-bara-battalion | كتيبة البراء بن مالك، كتائب البراء بن مالك | al-Bara bin Malik Brigade, Al-Baraa ibn Malik Battalion | countries=SD | since=2023 | form=katiba | kind=political_militia
beja-congress | مؤتمر البجا | Beja Congress | countries=SD | since=1958
white-army | الجيش الأبيض، ميليشيا الجيش الأبيض | White Army | countries=SS | since=1991 | form=jaysh | kind=identity_militia
nas-south-sudan | جبهة الخلاص الوطني | National Salvation Front | countries=SS | since=2017 | form=jabha
tigray-defense-forces | قوات دفاع تيغراي، قوات تيغراي، قوات تيغراي الإقليمية | Tigray Defense Forces, Tigray forces, Tigrayan forces, TDF! | countries=ET | since=2020 | parent=tplf
amhara-forces | قوات أمهرة الخاصة، ميليشيا أمهرة | Amhara special forces, Amhara militia | countries=ET | kind=political_militia
eritrean-forces | القوات الإريترية، الجيش الإريتري | Eritrean troops, Eritrean forces | countries=ER | kind=state_forces
puntland-forces | قوات بونتلاند، قوات بونت لاند | Puntland forces, Puntland Security Forces, Puntland Dervish | countries=SO | kind=state_forces
jubaland-forces | قوات جوبالاند، قوات جوبا لاند | Jubaland forces | countries=SO | kind=state_forces
macawisley | ميليشيا معاويسلي، معاويسلي، الميليشيات العشائرية | Ma'awisley, Macawisley | countries=SO | since=2018 | kind=identity_militia
somali-pirates | قراصنة صوماليون، القراصنة الصوماليون، قراصنة صوماليين | Somali pirates | countries=SO | kind=unidentified_armed_group
ahlu-sunna-somalia | أهل السنة والجماعة | Ahlu Sunna Waljama'a, Ahlu Sunna | countries=SO | since=1991 | form=jamaa
red-tabara | ريد تابارا، المقاومة من أجل دولة القانون | RED-Tabara, Red Tabara | countries=BI CD | since=2011
imbonerakure | إمبونيراكوري | Imbonerakure | countries=BI | since=2010 | kind=political_militia
wazalendo | وازاليندو، مقاتلو وازاليندو | Wazalendo | countries=CD | since=2022 | kind=political_militia
cndp | المؤتمر الوطني للدفاع عن الشعب | CNDP!, National Congress for the Defence of the People | countries=CD | since=2006 | until=2009
afc-m23 | تحالف نهر الكونغو، تحالف نهر الكونغو حركة 23 مارس | Congo River Alliance, AFC/M23! | countries=CD | since=2023 | parent=m23
raia-mutomboki | رايا موتومبوكي | Raia Mutomboki | countries=CD | since=2005 | kind=identity_militia
kamwina-nsapu | كاموينا نسابو، ميليشيا كاموينا نسابو | Kamuina Nsapu, Kamwina Nsapu | countries=CD | since=2016 | kind=identity_militia
mobondo | ميليشيا موبوندو | Mobondo | countries=CD | since=2022 | kind=identity_militia
zaire-militia-ituri | ميليشيا زائير | Zaire militia, Zaire self-defence group | countries=CD | since=2020 | kind=identity_militia
3r-car | حركة العودة والمطالبة والتأهيل | 3R!, Return Reclamation and Rehabilitation | countries=CF | since=2015 | form=haraka
upc-car | الاتحاد من أجل السلام في أفريقيا الوسطى | Union for Peace in the Central African Republic | countries=CF | since=2014
fprc-car | الجبهة الشعبية لنهضة أفريقيا الوسطى | Popular Front for the Rebirth of Central African Republic, FPRC! | countries=CF | since=2014 | form=jabha
renamo | رينامو، حركة المقاومة الوطنية في موزمبيق | Renamo, Mozambican National Resistance | countries=MZ | since=1975
naparama | ميليشيا نابارما | Naparama | countries=MZ | kind=identity_militia
flec | جبهة تحرير جيب كابيندا | FLEC!, Front for the Liberation of the Enclave of Cabinda | countries=AO | since=1963 | form=jabha

# South and Central Asia
hafiz-gul-bahadur | جماعة حافظ غل بهادر، مجموعة حافظ غول بهادر | Hafiz Gul Bahadur group, Gul Bahadur group, Hafiz Gul Bahadur armed group, Gul Bahadur armed group, Hafiz Gul Bahadur faction | countries=PK | since=2001 | form=jamaa
lashkar-e-islam | لشكر إسلام، عسكر الإسلام | Lashkar-e-Islam, Lashkar-i-Islam | countries=PK | since=2004 | form=jamaa
tehreek-e-jihad-pakistan | تحريك جهاد باكستان، حركة الجهاد الباكستانية | Tehreek-e-Jihad Pakistan, Tehreek-i-Jihad Pakistan, TJP! | countries=PK | since=2023 | form=haraka
blf | جبهة تحرير بلوشستان، جبهة تحرير البلوش | Balochistan Liberation Front, Baloch Liberation Front, BLF! | countries=PK | since=1964 | form=jabha
majeed-brigade | لواء مجيد، كتيبة مجيد | Majeed Brigade | countries=PK | since=2011 | parent=bla | form=liwa
bra-baloch | الجيش الجمهوري البلوشي | Baloch Republican Army, BRA! | countries=PK | since=2006 | form=jaysh
uba-baloch | جيش البلوش المتحد | United Baloch Army | countries=PK | since=2013 | form=jaysh
brg-baloch | الحرس الجمهوري البلوشي | Baloch Republican Guards | countries=PK | since=2012
bras | راجي أجوئي سنغر، بلوش راجي أجوي سانغار | Baloch Raaji Aajoi Sangar | countries=PK | since=2018
sipah-e-sahaba | سباه صحابة، جيش الصحابة | Sipah-e-Sahaba, Ahle Sunnat Wal Jamaat | countries=PK | since=1985 | form=jamaa
tlp | حركة لبيك باكستان، لبيك باكستان | Tehreek-e-Labbaik Pakistan, TLP!, Tehreek-i-Labbaik | countries=PK | since=2015 | form=haraka | kind=political_militia
mqm | الحركة القومية المتحدة | Muttahida Qaumi Movement, MQM! | countries=PK | since=1984 | form=haraka | kind=political_militia
harkat-ul-mujahideen | حركة المجاهدين | Harkat-ul-Mujahideen, HuM | countries=PK IN | since=1985 | form=haraka
huji | حركة الجهاد الإسلامي في بنغلاديش، حركة الجهاد الإسلامي البنغلاديشية | Harkat-ul-Jihad al-Islami, HuJI | countries=BD PK | since=1984 | form=haraka
ghazi-force | قوة غازي | Ghazi Force | countries=PK | since=2007
resistance-front-kashmir | جبهة المقاومة في كشمير | The Resistance Front, TRF! | countries=IN | since=2019 | parent=lashkar-e-taiba | form=jabha
paff-kashmir | الجبهة الشعبية المناهضة للفاشية | People's Anti-Fascist Front, PAFF! | countries=IN | since=2019 | form=jabha
al-badr-kashmir | جماعة البدر | Al-Badr Mujahideen | countries=IN PK | since=1998 | form=jamaa
indian-mujahideen | المجاهدون الهنود، مجاهدو الهند | Indian Mujahideen | countries=IN | since=2003 | form=jamaa
khalistan-groups | انفصاليون سيخ، الانفصاليون السيخ، حركة خالستان | Sikh separatists, Khalistan separatists, Babbar Khalsa | countries=IN | form=haraka
nscn | المجلس الاشتراكي الوطني لناغالاند | National Socialist Council of Nagaland, NSCN!, NSCN-IM!, NSCN-K! | countries=IN MM | since=1980
kuki-militants | مسلحو الكوكي، متشددو الكوكي | Kuki militants, Kuki armed groups | countries=IN | kind=identity_militia
meitei-militants | مسلحو الميتي، ميليشيا أرامباي تنغول | Meitei militants, Arambai Tenggol | countries=IN | kind=identity_militia
pla-manipur | جيش التحرير الشعبي لمانيبور | People's Liberation Army of Manipur | countries=IN | since=1978 | form=jaysh
bodo-ndfb | الجبهة الوطنية الديمقراطية لبودولاند | National Democratic Front of Bodoland, NDFB! | countries=IN | since=1986 | form=jabha
ranvir-sena | رانفير سينا | Ranvir Sena | countries=IN | since=1994 | kind=identity_militia
bsf-india | قوات أمن الحدود الهندية، حرس الحدود الهندي | Border Security Force, BSF! | countries=IN | since=1965 | kind=state_forces
crpf-india | قوات الشرطة الاحتياطية المركزية الهندية، الشرطة الاحتياطية المركزية | Central Reserve Police Force, CRPF! | countries=IN | since=1949 | kind=state_forces
frontier-corps | فيلق الحدود الباكستاني، قوات فرونتير كور | Frontier Corps, Frontier Constabulary | countries=PK | since=1907 | kind=state_forces
pakistan-rangers | قوات رينجرز الباكستانية، رينجرز باكستان | Pakistan Rangers, Sindh Rangers | countries=PK | since=1995 | kind=state_forces
isi-pakistan | الاستخبارات الباكستانية، جهاز الاستخبارات الباكستاني | Inter-Services Intelligence, ISI! | countries=PK | since=1948 | kind=state_forces
ispr-pakistan | الجناح الإعلامي للجيش الباكستاني، دائرة العلاقات العامة للجيش الباكستاني | Inter-Services Public Relations, ISPR! | countries=PK | kind=state_forces
national-resistance-front-afghanistan | جبهة المقاومة الوطنية الأفغانية، جبهة المقاومة الوطنية، جبهة المقاومة الأفغانية | National Resistance Front, National Resistance Front of Afghanistan, NRF! | countries=AF | since=2021 | form=jabha
afghanistan-freedom-front | جبهة الحرية الأفغانية | Afghanistan Freedom Front, AFF! | countries=AF | since=2022 | form=jabha
hezb-e-islami | الحزب الإسلامي الأفغاني، حزب قلب الدين حكمتيار | Hezb-e-Islami, Hezb-i-Islami, Hizb-i-Islami | countries=AF | since=1976 | form=hizb
northern-alliance | تحالف الشمال | Northern Alliance | countries=AF | since=1996
jmb-bangladesh | جماعة المجاهدين في بنغلاديش، جماعة المجاهدين بنغلاديش | Jamaat-ul-Mujahideen Bangladesh, JMB! | countries=BD | since=1998 | form=jamaa
ansarullah-bangla | أنصار الله البنغالي، فريق أنصار الله بنغلا | Ansarullah Bangla Team, Ansar al-Islam Bangladesh | countries=BD | since=2007 | form=jamaa
rab-bangladesh | كتيبة العمل السريع البنغلاديشية | Rapid Action Battalion, RAB! | countries=BD | since=2004 | kind=state_forces
kuki-chin-national-front | جبهة كوكي تشين الوطنية | Kuki-Chin National Front, KNF! | countries=BD | since=2017 | form=jabha
jundullah-uzbek | جماعة الجهاد الإسلامي، اتحاد الجهاد الإسلامي | Islamic Jihad Union | countries=UZ AF | since=2002 | form=jamaa
jamaat-ansarullah-tajikistan | جماعة أنصار الله الطاجيكية | Jamaat Ansarullah | countries=TJ AF | since=2006 | form=jamaa

# South-East and East Asia
kayin-dkba | جيش كارين الديمقراطي البوذي | Democratic Karen Buddhist Army, DKBA! | countries=MM | since=1994 | form=jaysh
karenni-forces | قوة دفاع القوميات الكارينية، جيش كاريني | Karenni Nationalities Defence Force, KNDF!, Karenni Army | countries=MM | since=2021 | form=jaysh
tnla | جيش تحرير تانغ الوطني | Ta'ang National Liberation Army, TNLA! | countries=MM | since=1992 | form=jaysh
mndaa | جيش التحالف الوطني الديمقراطي لميانمار | Myanmar National Democratic Alliance Army, MNDAA! | countries=MM | since=1989 | form=jaysh
uwsa | جيش دولة وا المتحدة | United Wa State Army, UWSA! | countries=MM | since=1989 | form=jaysh
shan-state-army | جيش ولاية شان | Shan State Army, SSA! | countries=MM | since=1964 | form=jaysh
chin-national-army | الجيش الوطني لتشين، جبهة تشين الوطنية | Chin National Army, Chin National Front, Chinland Defence Force | countries=MM | since=1988 | form=jaysh
three-brotherhood-alliance | تحالف الإخوة الثلاثة، تحالف الأخوة | Three Brotherhood Alliance, Brotherhood Alliance | countries=MM | since=2019
rso-rohingya | منظمة تضامن الروهينغا | Rohingya Solidarity Organisation, RSO! | countries=MM BD | since=1982 | form=tanzim
myanmar-junta | المجلس العسكري في ميانمار، المجلس العسكري البورمي، جيش ميانمار، الجيش البورمي، التاتماداو | Myanmar junta, Tatmadaw, Myanmar military, Myanmar's military, military junta of Myanmar | countries=MM | kind=state_forces
brn-thailand | الجبهة الثورية الوطنية، باريسان ريفولوسي ناشونال | Barisan Revolusi Nasional, BRN! | countries=TH | since=1960 | form=jabha
pulo-thailand | منظمة تحرير فطاني المتحدة | Patani United Liberation Organisation, PULO! | countries=TH | since=1968 | form=tanzim
thai-insurgents | متمردو جنوب تايلاند، الانفصاليون في جنوب تايلاند | southern Thai insurgents, Thai separatists | countries=TH
dawlah-islamiya-philippines | الدولة الإسلامية في الفلبين، الدولة الإسلامية في شرق آسيا، دولة إسلامية لاناو | Dawlah Islamiyah, Daulah Islamiyah, Islamic State East Asia | countries=PH | since=2014 | parent=islamic-state | form=tanzim
mnlf | جبهة تحرير مورو الوطنية | Moro National Liberation Front, MNLF! | countries=PH | since=1972 | form=jabha
east-indonesia-mujahideen | مجاهدو شرق إندونيسيا | East Indonesia Mujahideen, Mujahidin Indonesia Timur, MIT militants | countries=ID | since=2012 | form=jamaa
gam-aceh | حركة آتشيه الحرة | Free Aceh Movement | countries=ID | since=1976 | until=2005 | form=haraka
tpnpb | جيش تحرير بابوا الغربية، جيش تحرير بابوا الغربية الوطني | West Papua National Liberation Army, West Papua Liberation Army, TPNPB! | countries=ID | since=1973 | parent=free-papua | form=jaysh
knights-of-southern-sulu | قراصنة سولو | Sulu Sea pirates | countries=PH | kind=unidentified_armed_group

# Europe, the Caucasus, Russia and Ukraine
azov | كتيبة آزوف، لواء آزوف، فوج آزوف | Azov Regiment, Azov Brigade, Azov Battalion | countries=UA | since=2014 | form=katiba | kind=state_forces
sbu-ukraine | جهاز الأمن الأوكراني | Security Service of Ukraine, SBU! | countries=UA | since=1991 | kind=state_forces
gur-ukraine | الاستخبارات العسكرية الأوكرانية | Ukrainian military intelligence, HUR!, GUR! | countries=UA | kind=state_forces
russian-volunteer-corps | فيلق المتطوعين الروس | Russian Volunteer Corps | countries=RU UA | since=2022 | form=faylaq
freedom-of-russia-legion | فيلق حرية روسيا | Freedom of Russia Legion | countries=RU UA | since=2022 | form=faylaq
akhmat-forces | قوات أحمد الشيشانية، القوات الشيشانية، قوات قديروف | Akhmat forces, Kadyrovites, Chechen forces | countries=RU | kind=state_forces
fsb-russia | جهاز الأمن الفيدرالي الروسي، الأمن الفيدرالي الروسي | Federal Security Service, FSB! | countries=RU | since=1995 | kind=state_forces
chechen-separatists | الانفصاليون الشيشان، المتمردون الشيشان | Chechen rebels, Chechen separatists | countries=RU | since=1994
nagorno-karabakh-army | جيش قره باغ، قوات ناغورني قره باغ، جيش الدفاع في ناغورني قره باغ | Nagorno-Karabakh Defence Army, Artsakh Defence Army | countries=AZ | since=1992 | until=2023 | form=jaysh
transnistria-forces | قوات ترانسنيستريا | Transnistrian forces | countries=MD
africa-corps-russia | الفيلق الأفريقي الروسي، فيلق أفريقيا، الفيلق الأفريقي | Africa Corps | countries=ML NE BF LY CF | since=2023 | form=faylaq | kind=external_forces
new-ira | الجيش الجمهوري الإيرلندي الجديد | New IRA | countries=GB IE | since=2012 | parent=ira | form=jaysh
real-ira | الجيش الجمهوري الإيرلندي الحقيقي | Real IRA | countries=GB IE | since=1997 | parent=ira | form=jaysh
uda-loyalists | رابطة الدفاع عن ألستر، قوة متطوعي ألستر | Ulster Volunteer Force, Ulster Defence Association, UVF!, UDA! | countries=GB | since=1966 | kind=identity_militia
kosovo-liberation-army | جيش تحرير كوسوفو | Kosovo Liberation Army, KLA! | countries=XK | since=1993 | until=1999 | form=jaysh
november-17 | منظمة 17 نوفمبر | November 17 group, Revolutionary Organization 17 November | countries=GR | since=1975 | until=2002 | form=tanzim
red-brigades | الألوية الحمراء | Red Brigades | countries=IT | since=1970 | form=liwa
golden-dawn | الفجر الذهبي | Golden Dawn | countries=GR | kind=political_militia
combat-18 | كومبات 18 | Combat 18 | countries=GB DE | kind=political_militia
nsu-germany | النازيون الجدد الألمان | National Socialist Underground | countries=DE | since=1998 | until=2011 | kind=political_militia

# The Americas
[actors | kind=political_militia]
gulf-cartel | كارتل الخليج | Gulf Cartel | countries=MX | since=1930
los-zetas | لوس زيتاس، كارتل لوس زيتاس | Los Zetas, Zetas^ | countries=MX | since=1997
juarez-cartel | كارتل خواريز | Juarez Cartel | countries=MX | since=1970
familia-michoacana | لا فاميليا ميتشواكانا | La Familia Michoacana | countries=MX | since=2006
caballeros-templarios | كارتل فرسان الهيكل | Knights Templar Cartel, Caballeros Templarios | countries=MX | since=2011
santa-rosa-de-lima | كارتل سانتا روسا دي ليما | Santa Rosa de Lima Cartel | countries=MX | since=2014
northeast-cartel | كارتل الشمال الشرقي | Northeast Cartel, Cartel del Noreste | countries=MX | since=2014
ezln | جيش زاباتيستا للتحرير الوطني، الزاباتيستا | Zapatista National Liberation Army, Zapatistas, EZLN! | countries=MX | since=1994 | kind=rebel_group
barrio-18 | باريو 18، عصابة باريو 18 | Barrio 18, 18th Street gang | countries=SV HN GT
tren-de-aragua | ترين دي أراغوا، عصابة ترين دي أراغوا | Tren de Aragua | countries=VE CO | since=2010
los-choneros | لوس تشونيروس، عصابة لوس تشونيروس | Los Choneros | countries=EC | since=1998
los-lobos-ecuador | لوس لوبوس، عصابة لوس لوبوس | Los Lobos | countries=EC | since=2018
pcc-brazil | قيادة العاصمة الأولى | First Capital Command, Primeiro Comando da Capital, PCC! | countries=BR | since=1993
comando-vermelho | القيادة الحمراء، كوماندو فيرميلو | Red Command, Comando Vermelho | countries=BR | since=1979
rio-militias | ميليشيات ريو دي جانيرو | Rio militias | countries=BR
farc-dissidents | منشقو فارك، المنشقون عن فارك، منشقون عن القوات المسلحة الثورية | FARC dissidents, dissident FARC, Segunda Marquetalia, Estado Mayor Central | countries=CO | since=2016 | kind=rebel_group
epl-colombia | جيش التحرير الشعبي الكولومبي | Popular Liberation Army, Los Pelusos | countries=CO | since=1967 | kind=rebel_group
auc-colombia | القوات المتحدة للدفاع عن النفس في كولومبيا | United Self-Defense Forces of Colombia, AUC! | countries=CO | since=1997 | until=2006
epp-paraguay | جيش الشعب الباراغواياني | Paraguayan People's Army, EPP! | countries=PY | since=2008 | kind=rebel_group
viv-ansanm | فيف أنسانم، تحالف فيف أنسانم | Viv Ansanm, Viv Ansanm coalition | countries=HT | since=2023
gran-grif | عصابة غران غريف | Gran Grif, Gran Grif gang | countries=HT
400-mawozo | عصابة 400 ماوزو | 400 Mawozo | countries=HT | since=2016
haitian-gangs | عصابات هايتي، العصابات الهايتية | Haitian gangs | countries=HT
proud-boys | براود بويز | Proud Boys | countries=US | since=2016
oath-keepers | أوث كيبرز | Oath Keepers | countries=US | since=2009
ku-klux-klan | كو كلوكس كلان | Ku Klux Klan, KKK! | countries=US | since=1865 | kind=identity_militia
atomwaffen | أتوم فافن | Atomwaffen Division | countries=US | since=2015
boogaloo | بوغالو، حركة بوغالو | Boogaloo movement, Boogaloo Bois | countries=US | since=2019

# International and foreign forces
[actors | kind=external_forces]
unifil | اليونيفيل، يونيفيل، قوات اليونيفيل، قوة الأمم المتحدة المؤقتة في لبنان | UNIFIL!, UN Interim Force in Lebanon | countries=LB | since=1978
undof | قوة الأمم المتحدة لمراقبة فض الاشتباك، أندوف | UNDOF! | countries=SY | since=1974
minusma | مينوسما، بعثة الأمم المتحدة في مالي | MINUSMA! | countries=ML | since=2013 | until=2023
monusco | مونوسكو، بعثة الأمم المتحدة في الكونغو | MONUSCO! | countries=CD | since=2010
minusca | مينوسكا، بعثة الأمم المتحدة في أفريقيا الوسطى | MINUSCA! | countries=CF | since=2014
unmiss | يونميس، بعثة الأمم المتحدة في جنوب السودان | UNMISS! | countries=SS | since=2011
unisfa | يونيسفا، قوة الأمم المتحدة الأمنية المؤقتة لأبيي | UNISFA! | countries=SD SS | since=2011
unamid | يوناميد، بعثة الاتحاد الأفريقي والأمم المتحدة في دارفور | UNAMID! | countries=SD | since=2007 | until=2020
atmis | أتميس، بعثة الاتحاد الأفريقي الانتقالية في الصومال | ATMIS!, African Union Transition Mission in Somalia, AUSSOM! | countries=SO | since=2022
mnjtf | القوة المشتركة متعددة الجنسيات، القوة المتعددة الجنسيات المشتركة | Multinational Joint Task Force, MNJTF! | countries=NG NE TD CM | since=1994
samim | بعثة مجموعة تنمية الجنوب الأفريقي في موزمبيق | SAMIM!, SADC Mission in Mozambique | countries=MZ | since=2021 | until=2024
samidrc | قوات مجموعة تنمية الجنوب الأفريقي في الكونغو | SAMIDRC! | countries=CD | since=2023 | until=2025
isaf | إيساف، قوة المساعدة الدولية لإرساء الأمن، القوة الدولية للمساعدة في إرساء الأمن | ISAF!, International Security Assistance Force | countries=AF | since=2001 | until=2014
resolute-support | بعثة الدعم الحازم، الدعم الحازم | Resolute Support, Resolute Support Mission | countries=AF | since=2015 | until=2021
takuba | قوة تاكوبا | Takuba Task Force, Task Force Takuba | countries=ML | since=2020 | until=2022
kenyan-led-mission-haiti | بعثة دعم الأمن المتعددة الجنسيات في هايتي، القوة الدولية في هايتي | Multinational Security Support mission, Kenyan-led mission | countries=HT | since=2024
operation-prosperity-guardian | عملية حارس الازدهار، تحالف حارس الازدهار | Operation Prosperity Guardian | countries=YE | since=2023
eu-aspides | عملية أسبيدس، أسبيدس | Operation Aspides, EUNAVFOR Aspides | countries=YE | since=2024
russian-aerospace-forces | القوات الجوفضائية الروسية، القوات الجوية الفضائية الروسية | Russian Aerospace Forces | countries=RU
us-navy-fifth-fleet | الأسطول الأميركي الخامس، الأسطول الخامس الأمريكي، الأسطول الخامس | US Fifth Fleet, U.S. 5th Fleet | countries=BH

# Forces of states with names of their own; those of the composed form (`sd-military`) keep its slug
[actors | kind=state_forces]
lebanese-internal-security | قوى الأمن الداخلي اللبنانية، قوى الأمن الداخلي اللبناني | Internal Security Forces, Lebanese Internal Security Forces | countries=LB
lb-military | الجيش اللبناني، قيادة الجيش اللبناني | Lebanese army, Lebanese Army, Lebanese Armed Forces | countries=LB
ps-security | الأجهزة الأمنية الفلسطينية، قوات الأمن الفلسطينية، أجهزة أمن السلطة، أجهزة السلطة، أجهزة السلطة الفلسطينية | Palestinian security forces, Palestinian Authority security forces, PA security forces | countries=PS
israeli-border-police | شرطة حرس الحدود الإسرائيلية، حرس الحدود الإسرائيلي، قوات حرس الحدود الإسرائيلية | Israeli Border Police, Israel's Border Police, border police of Israel | countries=IL
il-police | الشرطة الإسرائيلية، شرطة الاحتلال | Israel Police, Israeli police | countries=IL
iq-military | الجيش العراقي، القوات المسلحة العراقية | Iraqi army, Iraqi Army, Iraqi military | countries=IQ
sd-military | الجيش السوداني، القوات المسلحة السودانية | Sudanese army, Sudanese Armed Forces, Sudanese military, SAF! | countries=SD
eg-military | الجيش المصري، القوات المسلحة المصرية | Egyptian army, Egyptian military, Egyptian Armed Forces | countries=EG
tunisian-national-guard | الحرس الوطني التونسي | Tunisian National Guard | countries=TN
dz-military | الجيش الجزائري، الجيش الوطني الشعبي | Algerian army, People's National Army | countries=DZ
tr-military | الجيش التركي، القوات المسلحة التركية، القوات التركية | Turkish army, Turkish military, Turkish Armed Forces, Turkish forces | countries=TR | same=tr-forces | abroad=yes
ua-military | الجيش الأوكراني، القوات المسلحة الأوكرانية، القوات الأوكرانية | Ukrainian army, Armed Forces of Ukraine, Ukrainian forces, Ukrainian military, AFU! | countries=UA | same=ua-forces
ru-military | الجيش الروسي، القوات المسلحة الروسية، القوات الروسية | Russian army, Russian Armed Forces, Russian forces, Russian military, Russian troops | countries=RU | same=ru-forces | abroad=yes
us-military | الجيش الأميركي، الجيش الأمريكي، القوات الأميركية، القوات الأمريكية، القوات المسلحة الأميركية | US military, U.S. military, US forces, U.S. forces, American forces, US army, U.S. Army, US troops, U.S. troops | countries=US | same=us-forces | abroad=yes
et-military | الجيش الإثيوبي، قوات الدفاع الوطني الإثيوبية | Ethiopian army, Ethiopian National Defense Force, ENDF! | countries=ET
so-military | الجيش الصومالي، الجيش الوطني الصومالي | Somali army, Somali National Army | countries=SO
danab | قوات دنب، قوات دناب | Danab, Danab forces, Danab Brigade | countries=SO
nisa-somalia | وكالة الاستخبارات والأمن الوطني الصومالية، جهاز المخابرات الصومالي | National Intelligence and Security Agency, NISA! | countries=SO
ng-military | الجيش النيجيري | Nigerian army, Nigerian Army, Nigerian military | countries=NG
ml-military | الجيش المالي، القوات المسلحة المالية | Malian army, Malian Armed Forces, FAMa! | countries=ML
bf-military | جيش بوركينا فاسو، الجيش البوركيني | Burkinabe army, army of Burkina Faso, Burkina Faso army, Burkina Faso's army | countries=BF
cd-military | الجيش الكونغولي، القوات المسلحة الكونغولية | Congolese army, FARDC!, Congolese military | countries=CD
td-military | الجيش التشادي | Chadian army, Chadian military | countries=TD
cameroonian-bir | كتيبة التدخل السريع الكاميرونية | Rapid Intervention Battalion, BIR! | countries=CM
in-military | الجيش الهندي | Indian army, Indian Army, Indian military | countries=IN
pk-military | الجيش الباكستاني، القوات المسلحة الباكستانية | Pakistani army, Pakistan army, Pakistan Army, Pakistani military, Pakistan's military | countries=PK
af-military | الجيش الأفغاني، الجيش الوطني الأفغاني، القوات الأفغانية | Afghan army, Afghan National Army, Afghan forces, Afghan security forces | countries=AF
ph-military | الجيش الفلبيني، القوات المسلحة الفلبينية | Philippine army, Philippine military, Armed Forces of the Philippines | countries=PH
co-military | الجيش الكولومبي | Colombian army, Colombian military | countries=CO
mx-military | الجيش المكسيكي | Mexican army, Mexican military | countries=MX
saudi-state-security | رئاسة أمن الدولة السعودية، رئاسة أمن الدولة | Presidency of State Security | countries=SA
kuwait-state-security | جهاز أمن الدولة الكويتي | Kuwait State Security | countries=KW
jo-military | الجيش الأردني، القوات المسلحة الأردنية، الجيش العربي الأردني | Jordanian army, Jordan Armed Forces, Jordanian military | countries=JO
