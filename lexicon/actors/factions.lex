# Factions, brigades, gangs and services, by region: slug | Arabic names | English names | countries, since, until, parent,
# form (see groups.lex). Names as outlets print them; what is also an everyday word is left out.

# Syria and Lebanon
[actors | kind=rebel_group]
suqour-al-sham | صقور الشام، ألوية صقور الشام | Suqour al-Sham, Suqur al-Sham | countries=SY | since=2011 | form=liwa
liwa-al-tawhid | لواء التوحيد | Liwa al-Tawhid, al-Tawhid Brigade, Tawhid Brigade | countries=SY | since=2012 | form=liwa
jaysh-al-izza | جيش العزة، تجمع العزة | Jaysh al-Izza, Jaish al-Izza | countries=SY | since=2013 | form=jaysh
jaysh-al-nasr | جيش النصر | Jaysh al-Nasr, Jaish al-Nasr | countries=SY | since=2015 | form=jaysh
jaysh-al-fatah | جيش الفتح، غرفة عمليات جيش الفتح | Jaish al-Fatah, Jaysh al-Fath, Army of Conquest | countries=SY | since=2015 | form=jaysh
faylaq-al-sham | فيلق الشام | Faylaq al-Sham, Sham Legion | countries=SY | since=2014 | form=faylaq
jaysh-al-ahrar | جيش الأحرار | Jaysh al-Ahrar, Jaish al-Ahrar | countries=SY | since=2016 | form=jaysh
ansar-al-tawhid | أنصار التوحيد، جماعة أنصار التوحيد | Ansar al-Tawhid | countries=SY | since=2018 | form=jamaa
ansar-al-din-front | جبهة أنصار الدين | Ansar al-Din Front, Jabhat Ansar al-Din | countries=SY | since=2014 | form=jabha
jaysh-khalid | جيش خالد بن الوليد، لواء شهداء اليرموك | Khalid ibn al-Walid Army, Jaysh Khalid ibn al-Walid, Yarmouk Martyrs Brigade | countries=SY | since=2012 | until=2018 | parent=islamic-state | form=jaysh
maghaweir-al-thawra | جيش مغاوير الثورة، مغاوير الثورة، جيش سوريا الجديد، جيش سوريا الحرة | Maghaweir al-Thawra, New Syrian Army, Syrian Free Army | countries=SY | since=2015 | form=jaysh
eighth-brigade-daraa | اللواء الثامن في درعا | Eighth Brigade | countries=SY | since=2018 | form=liwa
sulayman-shah | لواء السلطان سليمان شاه، العمشات، فرقة السلطان سليمان شاه | Sultan Suleiman Shah Brigade, Suleiman Shah Brigade, al-Amshat | countries=SY | since=2016 | form=liwa
al-mutasim-division | فرقة المعتصم | Mutasim Division, al-Mu'tasim Division | countries=SY | since=2015 | form=firqa
southern-front-syria | الجبهة الجنوبية السورية | Syrian Southern Front | countries=SY | since=2014 | until=2018 | form=jabha
syriac-military-council | المجلس العسكري السرياني | Syriac Military Council | countries=SY | since=2013
manbij-military-council | مجلس منبج العسكري | Manbij Military Council | countries=SY | since=2016 | parent=sdf
deir-ezzor-military-council | مجلس دير الزور العسكري | Deir ez-Zor Military Council, Deir Ezzor Military Council | countries=SY | since=2016 | parent=sdf
liberation-of-afrin | قوات تحرير عفرين، غرفة عمليات غضب الزيتون، غضب الزيتون | Afrin Liberation Forces, Wrath of Olives | countries=SY | since=2018
qamishli-sootoro | قوات السوتورو، السوتورو | Sootoro | countries=SY | since=2013
baath-brigades | كتائب البعث | Baath Brigades | countries=SY | since=2012 | until=2024 | kind=political_militia
daraa-factions | فصائل درعا المحلية، الفصائل المحلية في درعا | Daraa factions | countries=SY
coastal-shield | لواء درع الساحل، درع الساحل | Coastal Shield Brigade | countries=SY | since=2025 | form=liwa
popular-resistance-syria | المقاومة الشعبية السورية، المقاومة الإسلامية في سوريا أولي البأس | Syrian Popular Resistance, Uli al-Baas | countries=SY | since=2024

# Palestine and Israel
popular-forces-gaza | القوات الشعبية في غزة، ميليشيا أبو شباب، عصابة أبو شباب، مجموعة ياسر أبو شباب | Popular Forces of Yasser Abu Shabab, Abu Shabab militia, Abu Shabab gang | countries=PS | since=2024 | kind=political_militia
abdul-qader-husseini-brigades | كتائب شهداء الأقصى لواء العامودي، كتائب عبد القادر الحسيني | Abdul Qader al-Husseini Brigades | countries=PS | since=2001 | form=katiba
mujahideen-brigades | كتائب المجاهدين الفلسطينية، حركة المجاهدين الفلسطينية | Palestinian Mujahideen Brigades, Mujahideen Movement | countries=PS | since=2001 | form=katiba
jaysh-al-ummah-gaza | جيش الأمة في غزة، جماعة جيش الأمة السلفية | Jaysh al-Ummah, Army of the Nation in Gaza | countries=PS | since=2007 | form=jaysh
army-of-islam-gaza | جيش الإسلام في غزة | Army of Islam in Gaza | countries=PS | since=2005 | form=jaysh
tubas-brigade | كتيبة طوباس | Tubas Brigade, Tubas Battalion | countries=PS | since=2022 | form=katiba
nablus-brigade | كتيبة نابلس | Nablus Brigade, Nablus Battalion | countries=PS | since=2022 | form=katiba
nur-shams-brigade | كتيبة نور شمس، كتيبة مخيم نور شمس | Nur Shams Brigade | countries=PS | since=2022 | form=katiba
price-tag | جماعة تدفيع الثمن، عصابات تدفيع الثمن | Price Tag group | countries=IL PS | since=2008 | kind=identity_militia
kahane-chai | حركة كاخ، كاهانا حي | Kahane Chai | countries=IL | since=1971 | kind=political_militia

# Iraq and Iran
jaysh-al-mujahidin-iraq | جيش المجاهدين في العراق | Jaish al-Mujahideen in Iraq | countries=IQ | since=2004 | form=jaysh
ansar-al-sunna-iraq | جماعة أنصار السنة في العراق | Ansar al-Sunnah Army, Jaish Ansar al-Sunna | countries=IQ | since=2003 | form=jaysh
twentieth-revolution-brigades | كتائب ثورة العشرين | 1920 Revolution Brigades | countries=IQ | since=2003 | form=katiba
sahwa-iraq | قوات الصحوة، صحوات العراق، مجالس الصحوة | Sons of Iraq, Sahwa militia, Sahwa fighters | countries=IQ | since=2005 | kind=political_militia
saraya-awliya-al-dam | سرايا أولياء الدم | Saraya Awliya al-Dam | countries=IQ | since=2020 | kind=political_militia
usbat-al-thaireen | عصبة الثائرين | Usbat al-Thaireen, League of the Revolutionaries | countries=IQ | since=2020 | kind=political_militia
qasem-al-jabbarin | سرية قاصم الجبارين، قاصم الجبارين | Qasim al-Jabbarin | countries=IQ | since=2020 | kind=political_militia
kataib-imam-ali | كتائب الإمام علي | Kata'ib al-Imam Ali, Imam Ali Battalions | countries=IQ | since=2014 | kind=political_militia | form=katiba
saraya-al-khorasani | سرايا الخراساني، سرايا طليعة الخراساني | Saraya al-Khorasani | countries=IQ | since=2013 | kind=political_militia
ansar-allah-al-awfiya | حركة أنصار الله الأوفياء، أنصار الله الأوفياء | Ansar Allah al-Awfiya | countries=IQ | since=2013 | kind=political_militia
kurdistan-freedom-party | حزب الحرية الكردستاني، حزب حرية كردستان | Kurdistan Freedom Party, PAK! | countries=IQ IR | since=1991 | form=hizb
kdp-peshmerga | قوات زيرفاني، الزيرفاني | Zeravani forces, Zeravani | countries=IQ | kind=state_forces
iraqi-rapid-response | قوات الرد السريع العراقية، فرقة الرد السريع | Emergency Response Division, Iraqi rapid response forces | countries=IQ | kind=state_forces
iraqi-federal-police | الشرطة الاتحادية العراقية، قوات الشرطة الاتحادية | Iraqi federal police, Iraqi Federal Police | countries=IQ | kind=state_forces
popular-fighters-front-iran | جبهة مقاتلي الشعب، جبهة المقاتلين الشعبيين | Mobarizoun Popular Front, People's Fighters Front | countries=IR | since=2025 | form=jabha
faraja-iran | قيادة قوى الأمن الداخلي الإيرانية، قوى الأمن الداخلي الإيرانية، قوى الأمن الداخلي الإيراني | FARAJA!, Law Enforcement Command of Iran | countries=IR | kind=state_forces

# The Arabian peninsula, Egypt, Libya
aden-abyan-islamic-army | جيش عدن أبين الإسلامي | Aden-Abyan Islamic Army | countries=YE | since=1998 | form=jaysh
support-brigades-yemen | ألوية الدعم والإسناد، قوات الدعم والإسناد | Support and Backup Brigades | countries=YE | since=2017 | kind=political_militia
nation-shield-yemen | قوات درع الوطن، درع الوطن | Nation Shield forces, Homeland Shield Forces | countries=YE | since=2022 | kind=political_militia
hadramawt-tribal-alliance | حلف قبائل حضرموت | Hadramawt Tribal Alliance, Hadhramaut Tribes Alliance | countries=YE | since=2013 | kind=identity_militia
tihama-resistance | المقاومة التهامية، ألوية المقاومة التهامية | Tihama Resistance | countries=YE | since=2015
ajdabiya-shura | مجلس شورى ثوار أجدابيا | Ajdabiya Revolutionaries Shura Council | countries=LY | since=2014
libya-shield | قوات درع ليبيا، درع ليبيا | Libya Shield, Libya Shield Force | countries=LY | since=2012
libya-dawn | فجر ليبيا، قوات فجر ليبيا | Libya Dawn, Libyan Dawn | countries=LY | since=2014 | until=2016
tripoli-revolutionaries | كتيبة ثوار طرابلس | Tripoli Revolutionaries Brigade, Tripoli Revolutionaries' Brigade | countries=LY | since=2011 | form=katiba
nawasi-brigade | كتيبة النواصي، قوة النواصي | Nawasi Brigade, al-Nawasi | countries=LY | since=2011 | form=katiba
seventh-brigade-tarhuna | اللواء السابع مشاة، اللواء السابع ترهونة | Seventh Infantry Brigade of Tarhuna | countries=LY | since=2017 | form=liwa
tariq-bin-ziyad-brigade | لواء طارق بن زياد | Tariq Ben Zeyad Brigade, Tariq bin Ziyad Brigade | countries=LY | since=2016 | form=liwa
al-mourabitoun-egypt | جماعة المرابطين في مصر، جماعة المرابطون المصرية | al-Mourabitoun in Egypt | countries=EG | since=2015
ansar-al-islam-egypt | جماعة أنصار الإسلام المصرية | Ansar al-Islam in Egypt | countries=EG | since=2017
jund-al-islam-sinai | جماعة جند الإسلام | Jund al-Islam, Jund al-Islam in Sinai | countries=EG | since=2013 | form=jamaa

# The Sahel and West Africa
plateforme-mali | تنسيقية بلاتفورم | Plateforme movements | countries=ML | since=2014 | kind=political_militia
ganda-iso | ميليشيا غاندا إيزو | Ganda Iso, Ganda Izo | countries=ML | since=2008 | kind=identity_militia
katiba-serma | كتيبة سيرما | Katiba Serma | countries=ML | since=2018 | parent=jnim | form=katiba
katiba-hanifa | كتيبة حنيفة | Katiba Hanifa | countries=BF NE BJ | since=2018 | parent=jnim | form=katiba
mahmuda-nigeria | جماعة محمودة | Mahmuda group, Mahmuda terrorist group | countries=NG BJ | since=2022 | form=jamaa
kala-balge-vigilantes | لجان الدفاع الذاتي الكاميرونية | Kala-Balge vigilantes | countries=CM NG | kind=identity_militia
yan-sakai | يان ساكاي، ميليشيا يان ساكاي | Yan Sakai, Yansakai, Yan-Sakai | countries=NG | kind=identity_militia
amotekun | قوة أموتيكون، أموتيكون | Amotekun, Amotekun Corps | countries=NG | since=2020 | kind=political_militia
oodua-congress | مؤتمر شعب أودوا | Oodua People's Congress, OPC! | countries=NG | since=1994 | kind=identity_militia
nscdc-nigeria | فيلق الأمن والدفاع المدني النيجيري | NSCDC!, Nigeria Security and Civil Defence Corps | countries=NG | kind=state_forces
dss-nigeria | جهاز أمن الدولة النيجيري، جهاز أمن الدولة في نيجيريا | Department of State Services, DSS! | countries=NG | kind=state_forces
frl-niger | الجبهة الوطنية للتحرير في النيجر، الجبهة الوطنية لتحرير النيجر | Patriotic Liberation Front, FPL Niger | countries=NE | since=2023 | form=jabha
ccmsr-chad | المجلس القيادي العسكري لإنقاذ الجمهورية | Military Command Council for the Salvation of the Republic, CCMSR! | countries=TD LY | since=2016
red-dragons-cameroon | التنانين الحمر | Red Dragons of Lebialem, Red Dragon fighters | countries=CM | since=2017 | parent=ambazonia
bambalang-marines | مشاة بحرية بامبالانغ | Marines of Bambalang, Bambalang Marine Forces | countries=CM | since=2019 | parent=ambazonia
socadef | قوات دفاع جنوب الكاميرون | Southern Cameroons Defence Forces, SOCADEF! | countries=CM | since=2017 | parent=ambazonia
guinea-special-forces | القوات الخاصة الغينية | Guinean special forces, Guinea's special forces | countries=GN | kind=state_forces

# Central Africa and the Great Lakes
frpi-ituri | قوات المقاومة الوطنية في إيتوري | Force for Patriotic Resistance in Ituri, FRPI! | countries=CD | since=2002
crp-ituri | المؤتمر من أجل الثورة الشعبية، اتفاقية الثورة الشعبية | Convention for the Popular Revolution, Thomas Lubanga's CRP | countries=CD | since=2025
apcls | تحالف الوطنيين من أجل كونغو حرة وذات سيادة | Alliance of Patriots for a Free and Sovereign Congo, APCLS! | countries=CD | since=2008
nyatura | نياتورا، ميليشيا نياتورا | Nyatura, Nyatura militia | countries=CD | since=2010 | kind=identity_militia
ndc-r | ندوما للدفاع عن الكونغو | Nduma Defence of Congo, NDC-R! | countries=CD | since=2008
twirwaneho | تويروانيهو، ميليشيا تويروانيهو | Twirwaneho, Twirwaneho militia | countries=CD | since=2018 | kind=identity_militia
gumino | غومينو، ميليشيا غومينو | Gumino, Ngumino | countries=CD | since=2007 | kind=identity_militia
yakutumba | ميليشيا ياكوتومبا، ماي ماي ياكوتومبا | Mai-Mai Yakutumba, Yakutumba militia | countries=CD | since=2007
bakata-katanga | باكاتا كاتانغا، ميليشيا باكاتا كاتانغا | Bakata Katanga, Kata Katanga | countries=CD | since=2011
twa-militia | ميليشيا توا، مسلحو توا | Twa militia, Pygmy militia | countries=CD | kind=identity_militia
fnl-burundi | قوات التحرير الوطنية البوروندية | National Forces of Liberation, FNL! | countries=BI CD | since=1985
cnrd-rwanda | المجلس الوطني للتجديد والديمقراطية | CNRD!, National Council for Renewal and Democracy | countries=CD RW | since=2016
rwandan-defence-force | قوات الدفاع الرواندية، الجيش الرواندي | Rwanda Defence Force, Rwandan army, Rwandan Defence Force, Rwandan troops | countries=RW | kind=state_forces | abroad=yes
updf-uganda | قوات الدفاع الشعبية الأوغندية، الجيش الأوغندي | UPDF!, Uganda People's Defence Force, Ugandan army, Ugandan military | countries=UG | kind=state_forces
azande-ani-kpi-gbe | ميليشيا أزاندي آني كبي غبي، ميليشيا أزاندي | Azande Ani Kpi Gbe, Azande militia, AAKG! | countries=CF | since=2023 | kind=identity_militia
mpc-car | الحركة الوطنية من أجل أفريقيا الوسطى | Patriotic Movement for Central Africa, MPC! | countries=CF | since=2015
faca-car | القوات المسلحة لأفريقيا الوسطى، جيش أفريقيا الوسطى | FACA!, Central African army, Central African armed forces | countries=CF | kind=state_forces

# The Horn of Africa and southern Africa
agew-shengo | شينغو أغاو | Agew Shango | countries=ET | kind=identity_militia
gambella-liberation | جبهة تحرير غامبيلا | Gambella Liberation Front, Gambella Liberation Army | countries=ET | since=2020 | form=jabha
gumuz-militia | ميليشيا الغوموز، مسلحو غوموز، حركة الشعب الديمقراطية لغوموز | Gumuz militia, Gumuz militants, Gumuz rebels | countries=ET | kind=identity_militia
samri-militia | ميليشيا سامري | Samri militia, Samri youth group | countries=ET | kind=identity_militia
afar-militia | ميليشيا عفر، ميليشيا العفر | Afar militia, Afar militias | countries=ET DJ | kind=identity_militia
somali-issa-militia | ميليشيا عيسى الصومالية | Issa militia, Somali Issa militia | countries=ET DJ | kind=identity_militia
liyu-police | شرطة ليو، قوات ليو | Liyu police, Somali Liyu police | countries=ET | since=2007 | kind=state_forces
ssc-khatumo | قوات خاتمو، إدارة خاتمو، قوات إس إس سي خاتمو | SSC-Khatumo, SSC Khatumo, SSC-Khaatumo forces | countries=SO | since=2023
somaliland-forces | جيش أرض الصومال، قوات أرض الصومال، قوات صوماليلاند | Somaliland army, Somaliland forces, Somaliland troops | countries=SO | kind=political_militia
southwest-forces-somalia | قوات ولاية جنوب غرب الصومال، قوات ولاية جنوب غرب | South West State forces, Southwest forces | countries=SO | kind=state_forces
galmudug-forces | قوات غلمدغ، قوات ولاية غلمدغ | Galmudug forces, Galmudug troops | countries=SO | kind=state_forces
al-hijra-kenya | جماعة الهجرة الكينية | Al-Hijra, al-Hijra group in Kenya | countries=KE | since=2008 | parent=al-shabaab
kenya-defence-forces | قوات الدفاع الكينية، الجيش الكيني | Kenya Defence Forces, KDF!, Kenyan army, Kenyan military | countries=KE | kind=state_forces
kenya-police-reservists | احتياطي الشرطة الكينية | Kenya Police Reserve, National Police Reservists, NPR! | countries=KE | kind=state_forces
gelweng | ميليشيا غيلوينغ | Gelweng, Gelweng militia, Titweng | countries=SS | kind=identity_militia
murle-militia | ميليشيا المورلي، مسلحو المورلي | Murle militia, Murle youth, Murle gunmen, Murle raiders | countries=SS | kind=identity_militia
lou-nuer-youth | شباب اللو نوير | Lou Nuer youth, Lou Nuer militia | countries=SS | kind=identity_militia
agwelek | قوات أقوليك، قوات أغويليك | Agwelek, Agwelek forces | countries=SS | since=2015
sspdf | قوات دفاع شعب جنوب السودان، جيش جنوب السودان | SSPDF!, South Sudan People's Defence Forces, South Sudanese army, South Sudan army | countries=SS | kind=state_forces
sudan-liberation-transitional-council | حركة تحرير السودان المجلس الانتقالي | Sudan Liberation Movement Transitional Council, SLM-TC! | countries=SD | since=2012
sudan-popular-resistance | المقاومة الشعبية السودانية، المقاومة الشعبية المسلحة في السودان | Sudanese Popular Resistance | countries=SD | since=2023
sudan-gathering-forces | تجمع قوى تحرير السودان، قوات تجمع قوى تحرير السودان | Gathering of Sudan Liberation Forces | countries=SD | since=2017
central-reserve-sudan | قوات الاحتياطي المركزي، الاحتياطي المركزي السوداني، أبو طيرة | Central Reserve Police, Abu Tira | countries=SD | kind=state_forces
renamo-junta | الطغمة العسكرية لرينامو، المجلس العسكري لرينامو | Renamo Military Junta | countries=MZ | since=2019 | parent=renamo
fademo-mozambique | القوات المسلحة الموزمبيقية، جيش موزمبيق | Mozambican army, Mozambique Defence Armed Forces, Mozambican forces, FADM! | countries=MZ | kind=state_forces

# South and Central Asia
ittehad-ul-mujahideen | اتحاد المجاهدين باكستان، اتحاد المجاهدين الباكستاني | Ittehad-ul-Mujahideen Pakistan, Ittihad-ul-Mujahideen Pakistan | countries=PK | since=2025
hizb-ul-ahrar | حزب الأحرار الباكستاني | Hizbul Ahrar, Hizb-ul-Ahrar | countries=PK | since=2017 | parent=ttp
jaish-al-fursan | جيش الفرسان الباكستاني | Jaish-e-Fursan-e-Muhammad, Jaish al-Fursan | countries=PK | since=2025
sindhudesh-revolutionary-army | جيش سندهوديش الثوري | Sindhudesh Revolutionary Army, Sindhudesh Liberation Army | countries=PK | since=2010 | form=jaysh
islamic-state-pakistan | ولاية باكستان، تنظيم الدولة الإسلامية ولاية باكستان | Islamic State Pakistan Province, ISPP! | countries=PK | since=2019 | parent=islamic-state
levies-balochistan | قوات ليفيز، قوة ليفيز | Levies force, Levies personnel, Balochistan Levies | countries=PK | kind=state_forces
ctd-pakistan | إدارة مكافحة الإرهاب الباكستانية، دائرة مكافحة الإرهاب الباكستانية | Counter Terrorism Department, CTD! | countries=PK | kind=state_forces
peace-committee-pakistan | لجنة السلام المحلية، لجنة السلام الباكستانية | pro-government peace committee, peace committee members | countries=PK | kind=political_militia
kashmir-tigers | نمور كشمير | Kashmir Tigers | countries=IN | since=2021 | parent=jaish-e-mohammed
united-national-kuki-army | الجيش الوطني الكوكي المتحد | United Kuki National Army, Kuki National Army | countries=IN MM | since=1988 | form=jaysh
kanglei-yawol | كانغلي ياوول كانا لوب | Kanglei Yawol Kanna Lup, KYKL! | countries=IN | since=1994
plfi-jharkhand | جبهة تحرير شعب الهند | People's Liberation Front of India, PLFI! | countries=IN | since=2007 | parent=naxalites
nlft-tripura | جبهة التحرير الوطنية في تريبورا | National Liberation Front of Tripura, NLFT! | countries=IN | since=1989
hynniewtrep | مجلس تحرير هينيوتريب الوطني | Hynniewtrep National Liberation Council, HNLC! | countries=IN | since=1987
assam-rifles | بنادق آسام، قوات بنادق آسام | Assam Rifles | countries=IN | kind=state_forces
cobra-india | كتيبة كوبرا الهندية | CoBRA battalion, COBRA commandos | countries=IN | kind=state_forces
drg-chhattisgarh | حرس الاحتياط في المقاطعات الهندي | District Reserve Guard, DRG! | countries=IN | kind=state_forces
itbp-india | شرطة الحدود الهندية التبتية | Indo-Tibetan Border Police, ITBP! | countries=IN | kind=state_forces
neo-jmb | جماعة المجاهدين الجديدة في بنغلاديش | Neo-JMB, Neo JMB | countries=BD | since=2014 | parent=islamic-state
chhatra-league | رابطة تشاترا، رابطة طلاب بنغلاديش | Chhatra League, Bangladesh Chhatra League | countries=BD | kind=political_militia
pcjss-bangladesh | حزب شعب تشيتاغونغ | PCJSS!, Parbatya Chattagram Jana Samhati Samiti | countries=BD | since=1972
updf-chittagong | الجبهة الشعبية الديمقراطية المتحدة في تشيتاغونغ | United People's Democratic Front | countries=BD | since=1998
afghan-liberation-movement | حركة تحرير أفغانستان الإسلامية | Afghanistan Islamic National and Liberation Movement | countries=AF | since=2022
fidai-mahaz | جبهة فدائيي أفغانستان، فداي محاذ | Fidai Mahaz | countries=AF | since=2013

# South-east Asia and the Pacific
bpla-myanmar | جيش تحرير شعب بامار | Bamar People's Liberation Army, BPLA! | countries=MM | since=2021
cdf-chin | قوة دفاع تشينلاند | Chinland Defense Force, CDF Myanmar | countries=MM | since=2021
pa-o-national-army | جيش باو الوطني | Pa-O National Army, Pa-O National Liberation Army | countries=MM
new-mon-state-party | حزب دولة مون الجديد | New Mon State Party, Mon National Liberation Army | countries=MM
pyu-saw-htee | ميليشيا بيو ساو هتي | Pyu Saw Htee, Pyusawhti | countries=MM | since=2021 | kind=political_militia
egianus-kogoya-group | جماعة إيجيانوس كوغويا | Egianus Kogoya group | countries=ID | parent=tpnpb
lumad-militia-alamara | ميليشيا ألامارا | Alamara militia, Bagani militia | countries=PH | kind=political_militia
hassan-group-philippines | جماعة حسن الفلبينية | Hassan Group, Turaifie group, Karialan faction | countries=PH | parent=biff
ansar-khalifah-philippines | أنصار الخلافة الفلبين | Ansar Khalifah Philippines, Ansar al-Khilafah Philippines, AKP! | countries=PH | since=2014
cafgu-philippines | ميليشيا كافغو، قوات الدفاع المدني الفلبينية | CAFGU!, Citizen Armed Force Geographical Unit | countries=PH | kind=political_militia
rkk-thailand | وحدات روندا كومبولان كيتشيل | Runda Kumpulan Kecil, RKK! | countries=TH | since=2000 | parent=brn-thailand
bougainville-rebels | متمردو بوغانفيل | Bougainville Revolutionary Army, Bougainville rebels | countries=PG | since=1988

# Europe and the Caucasus
atesh | حركة أتيش | Atesh, Atesh movement | countries=UA RU | since=2022
siberian-battalion | الكتيبة السيبيرية | Siberian Battalion | countries=UA RU | since=2023
redut-russia | شركة ريدوت العسكرية، ريدوت | Redut private military company, Redut PMC | countries=RU UA | kind=political_militia
espanola-brigade | لواء إسبانيولا | Espanola brigade | countries=RU UA | kind=political_militia
rosgvardia | الحرس الوطني الروسي، روس غفارديا | Rosgvardia, Russian National Guard | countries=RU | kind=state_forces
ukrainian-security-service-alpha | القوات الخاصة الأوكرانية، قوات العمليات الخاصة الأوكرانية | Ukrainian special operations forces, Special Operations Forces of Ukraine | countries=UA | kind=state_forces
kraken-regiment | كتيبة كراكن، فوج كراكن | Kraken Regiment, Kraken unit | countries=UA | since=2022 | kind=state_forces
oglaigh-na-heireann | أوغلاي نا هيرين | Óglaigh na hÉireann, Oglaigh na hEireann | countries=GB IE
revolutionary-struggle | النضال الثوري اليوناني | Revolutionary Struggle, Conspiracy of Fire Nuclei | countries=GR
flnc-corsica | جبهة التحرير الوطني لكورسيكا | National Liberation Front of Corsica, FLNC! | countries=FR | since=1976
hells-angels | عصابة ملائكة الجحيم | Hells Angels, Hell's Angels | kind=political_militia
foxtrot-sweden | شبكة فوكستروت، عصابة فوكستروت | Foxtrot network, Foxtrot gang | countries=SE | kind=political_militia

# The Americas
[actors | kind=political_militia]
los-chapitos | لوس تشابيتوس، عصابة لوس تشابيتوس | Los Chapitos, Chapitos faction | countries=MX | parent=sinaloa-cartel
los-mayos | عصابة لوس مايوس، لا مايزا | La Mayiza, Mayiza faction | countries=MX | parent=sinaloa-cartel
carteles-unidos | الكارتلات المتحدة | Carteles Unidos, Cárteles Unidos | countries=MX
los-viagras | عصابة لوس فياغراس | Los Viagras | countries=MX | since=2014
la-linea-juarez | عصابة لا لينيا | La Linea cartel, La Línea | countries=MX
los-rojos-guerrero | عصابة لوس روخوس، غيريروس أونيدوس | Guerreros Unidos, Los Rojos gang | countries=MX
los-ardillos | عصابة لوس أرديوس | Los Ardillos | countries=MX
los-tlacos | عصابة لوس تلاكوس | Los Tlacos | countries=MX
gente-nueva | عصابة خنتي نويفا | Gente Nueva | countries=MX
los-tiguerones | عصابة لوس تيغيرونيس | Los Tiguerones | countries=EC
chone-killers | عصابة تشوني كيلرز | Chone Killers | countries=EC
latin-kings | عصابة لاتين كينغز | Latin Kings | countries=EC US
comuneros-del-sur | كومونيروس ديل سور | Comuneros del Sur | countries=CO | parent=eln
jaime-martinez-front | جبهة خايمي مارتينيز | Jaime Martínez front, Jaime Martinez Front, Carlos Patino front, Carlos Patiño front | countries=CO | parent=farc-dissidents | kind=rebel_group
aguilas-negras | النسور السوداء الكولومبية | Aguilas Negras, Black Eagles | countries=CO
los-rastrojos | عصابة لوس راستروخوس | Los Rastrojos | countries=CO VE
militarizado-vraem | الحزب الشيوعي البيروفي العسكري | Militarized Communist Party of Peru | countries=PE | parent=shining-path | kind=rebel_group
kraze-barye | عصابة كراز باريي | Kraze Barye, Kraze Barye gang | countries=HT
5-segonn | عصابة 5 سيغون | 5 Segond, Five Seconds gang | countries=HT
kokorat-san-ras | عصابة كوكورات سان راس | Kokorat San Ras | countries=HT
taliban-canaan-haiti | عصابة طالبان كنعان | Canaan gang, Taliban gang of Canaan | countries=HT
bwa-kale | حركة بوا كالي | Bwa Kale, Bwa Kalé | countries=HT | since=2023 | kind=identity_militia
klansman-jamaica | عصابة كلانزمان | Klansman gang, One Don gang | countries=JM
primeiro-grupo-catarinense | عصابة بي جي سي | Primeiro Grupo Catarinense | countries=BR
familia-do-norte | عائلة الشمال البرازيلية | Familia do Norte, Família do Norte | countries=BR
guardioes-do-estado | حراس الدولة البرازيلية | Guardiões do Estado, Guardioes do Estado | countries=BR
bope-brazil | قوات بوبي البرازيلية | BOPE!, Special Police Operations Battalion | countries=BR | kind=state_forces
