# Countries and their adjectives: ISO | Arabic names | Arabic adjectives (+ marks a fixed plural) | English names | English adjectives

[nationality]
AF | أفغانستان، افغانستان | أفغاني، أفغانستاني، +أفغان، +الأفغان | Afghanistan | Afghan
AL | ألبانيا | ألباني، +ألبان | Albania | Albanian
DZ | الجزائر، جزائر | جزائري | Algeria | Algerian
AD | أندورا | أندوري | Andorra | Andorran
AO | أنغولا، أنجولا | أنغولي | Angola | Angolan
AR | الأرجنتين، أرجنتين | أرجنتيني | Argentina | Argentine, Argentinian
AM | أرمينيا | أرميني، أرمني، +أرمن | Armenia | Armenian
AU | أستراليا، استراليا | أسترالي | Australia | Australian
AT | النمسا، نمسا | نمساوي | Austria | Austrian
AZ | أذربيجان، اذربيجان | أذربيجاني، أذري | Azerbaijan | Azerbaijani, Azeri
BH | البحرين، بحرين | بحريني | Bahrain | Bahraini
BD | بنغلاديش، بنجلاديش، بنغلادش | بنغلاديشي، بنغالي، بنجلاديشي | Bangladesh | Bangladeshi
BY | بيلاروسيا، روسيا البيضاء | بيلاروسي | Belarus | Belarusian, Belarussian
BE | بلجيكا | بلجيكي | Belgium | Belgian
BJ | بنين، بنن | بنيني | Benin | Beninese
BT | بوتان | بوتاني | Bhutan | Bhutanese
BO | بوليفيا | بوليفي | Bolivia | Bolivian
BA | البوسنة والهرسك، البوسنة، بوسنة | بوسني، بوسنوي | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian
BW | بوتسوانا | بوتسواني | Botswana | Botswanan
BR | البرازيل، برازيل | برازيلي | Brazil | Brazilian
BN | بروناي | بروني | Brunei | Bruneian
BG | بلغاريا | بلغاري، +بلغار | Bulgaria | Bulgarian
BF | بوركينا فاسو، بوركينافاسو | بوركيني، بوركينابي | Burkina Faso | Burkinabe
BI | بوروندي، بروندي | بوروندي | Burundi | Burundian
KH | كمبوديا | كمبودي | Cambodia | Cambodian
CM | الكاميرون، كاميرون، الكامرون | كاميروني، كامروني | Cameroon | Cameroonian
CA | كندا | كندي | Canada | Canadian
CF | جمهورية أفريقيا الوسطى، أفريقيا الوسطى، إفريقيا الوسطى، جمهورية إفريقيا الوسطى | أفريقي أوسط | Central African Republic, CAR! | Central African
TD | تشاد، اتشاد | تشادي، اتشادي | Chad | Chadian
CL | تشيلي، شيلي | تشيلي | Chile | Chilean
CN | الصين، صين | صيني | China | Chinese
CO | كولومبيا | كولومبي | Colombia | Colombian
KM | جزر القمر | قمري | Comoros | Comorian
CG | الكونغو برازافيل، جمهورية الكونغو | كونغولي برازافيلي | Republic of the Congo, Congo Republic, Congo-Brazzaville | Congo-Brazzavillean
CD | الكونغو الديمقراطية، جمهورية الكونغو الديمقراطية، الكونغو، الكونجو، الكونجو الديمقراطية | كونغولي، كونجولي | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC!, Congo | Congolese
CR | كوستاريكا | كوستاريكي | Costa Rica | Costa Rican
CI | ساحل العاج، كوت ديفوار | إيفواري، عاجي | Ivory Coast, Cote d'Ivoire | Ivorian
HR | كرواتيا | كرواتي، +كروات | Croatia | Croatian
CU | كوبا | كوبي | Cuba | Cuban
CY | قبرص | قبرصي، +قبارصة | Cyprus | Cypriot
CZ | التشيك، تشيك، جمهورية التشيك، تشيكيا | تشيكي | Czech Republic, Czechia | Czech
DK | الدنمارك، الدانمارك، دنمارك | دنماركي، دانماركي | Denmark | Danish, Dane
DJ | جيبوتي | جيبوتي | Djibouti | Djiboutian
DO | جمهورية الدومينيكان، الدومينيكان | دومينيكاني | Dominican Republic | Dominican
EC | الإكوادور، إكوادور | إكوادوري | Ecuador | Ecuadorian, Ecuadorean
EG | مصر | مصري | Egypt | Egyptian
SV | السلفادور، سلفادور | سلفادوري | El Salvador | Salvadoran
GQ | غينيا الاستوائية | غيني استوائي | Equatorial Guinea | Equatoguinean
ER | إريتريا، ارتريا، إرتريا | إريتري، إرتري | Eritrea | Eritrean
EE | إستونيا | إستوني | Estonia | Estonian
ET | إثيوبيا، اثيوبيا، أثيوبيا | إثيوبي، أثيوبي | Ethiopia | Ethiopian
FI | فنلندا | فنلندي | Finland | Finnish, Finn
FR | فرنسا | فرنسي، فرنساوي | France | French, Frenchman
GA | الغابون، الجابون، غابون | غابوني | Gabon | Gabonese
GM | غامبيا، جامبيا | غامبي | Gambia | Gambian
GE | جورجيا | جورجي | Georgia | Georgian
DE | ألمانيا، المانيا | ألماني، +ألمان | Germany | German
GH | غانا | غاني | Ghana | Ghanaian
GR | اليونان، يونان | يوناني | Greece | Greek
GT | غواتيمالا، جواتيمالا | غواتيمالي | Guatemala | Guatemalan
GN | غينيا | غيني | Guinea | Guinean
GW | غينيا بيساو | غيني بيساوي | Guinea-Bissau | Bissau-Guinean
HT | هايتي، هاييتي | هايتي، هاييتي | Haiti | Haitian
HN | هندوراس | هندوراسي | Honduras | Honduran
HU | المجر، هنغاريا | مجري، هنغاري | Hungary | Hungarian
IS | آيسلندا، أيسلندا | آيسلندي | Iceland | Icelandic
IN | الهند | هندي، +هنود | India | Indian
ID | إندونيسيا، اندونيسيا | إندونيسي | Indonesia | Indonesian
IR | إيران، ايران | إيراني | Iran | Iranian
IQ | العراق | عراقي | Iraq | Iraqi
IE | أيرلندا، إيرلندا | أيرلندي، إيرلندي | Ireland | Irish, Irishman
IL | إسرائيل، اسرائيل، الكيان الصهيوني، الكيان الإسرائيلي | إسرائيلي، صهيوني | Israel | Israeli, Zionist
IT | إيطاليا، ايطاليا | إيطالي | Italy | Italian
JM | جامايكا | جامايكي | Jamaica | Jamaican
JP | اليابان، يابان | ياباني | Japan | Japanese
JO | الأردن، الاردن، أردن | أردني | Jordan | Jordanian
KZ | كازاخستان، كزاخستان | كازاخستاني، كازاخي | Kazakhstan | Kazakh, Kazakhstani
KE | كينيا | كيني | Kenya | Kenyan
XK | كوسوفو | كوسوفي | Kosovo | Kosovan, Kosovar
KW | الكويت، كويت | كويتي | Kuwait | Kuwaiti
KG | قرغيزستان، قيرغيزستان، قرغيزيا | قرغيزي، قيرغيزي، +قرغيز | Kyrgyzstan | Kyrgyz
LA | لاوس | لاوسي | Laos | Laotian
LV | لاتفيا | لاتفي | Latvia | Latvian
LB | لبنان | لبناني | Lebanon | Lebanese
LS | ليسوتو | ليسوتي | Lesotho | Basotho
LR | ليبيريا | ليبيري | Liberia | Liberian
LY | ليبيا | ليبي | Libya | Libyan
LT | ليتوانيا | ليتواني | Lithuania | Lithuanian
LU | لوكسمبورغ | لوكسمبورغي | Luxembourg | Luxembourgish
MG | مدغشقر | مدغشقري، ملغاشي | Madagascar | Malagasy
MW | مالاوي، ملاوي | مالاوي | Malawi | Malawian
MY | ماليزيا | ماليزي | Malaysia | Malaysian
MV | المالديف، جزر المالديف | مالديفي | Maldives | Maldivian
ML | مالي | مالي | Mali | Malian
MT | مالطا | مالطي | Malta | Maltese
MR | موريتانيا | موريتاني | Mauritania | Mauritanian
MX | المكسيك، مكسيك | مكسيكي | Mexico | Mexican
MD | مولدوفا، مولدافيا | مولدوفي، مولدافي | Moldova | Moldovan
MN | منغوليا | منغولي | Mongolia | Mongolian
ME | الجبل الأسود، مونتينيغرو | مونتينيغري | Montenegro | Montenegrin
MA | المغرب | مغربي، +مغاربة | Morocco | Moroccan
MZ | موزمبيق، موزامبيق | موزمبيقي، موزامبيقي | Mozambique | Mozambican
MM | ميانمار، بورما | ميانماري، بورمي | Myanmar, Burma | Myanmar, Burmese
NA | ناميبيا | ناميبي | Namibia | Namibian
NP | نيبال | نيبالي | Nepal | Nepali, Nepalese
NL | هولندا | هولندي | Netherlands, Holland | Dutch, Dutchman
NZ | نيوزيلندا، نيوزيلاندا | نيوزيلندي | New Zealand | New Zealander
NI | نيكاراغوا | نيكاراغوي | Nicaragua | Nicaraguan
NE | النيجر | نيجري | Niger | Nigerien
NG | نيجيريا | نيجيري | Nigeria | Nigerian
KP | كوريا الشمالية | كوري شمالي | North Korea | North Korean
MK | مقدونيا الشمالية، مقدونيا | مقدوني | North Macedonia, Macedonia | Macedonian
NO | النرويج، نرويج | نرويجي | Norway | Norwegian
OM | عمان، سلطنة عمان، سلطنة عُمان | عماني | Oman, Sultanate of Oman | Omani
PK | باكستان | باكستاني | Pakistan | Pakistani
PS | فلسطين، الأراضي الفلسطينية، الأراضي المحتلة | فلسطيني | Palestine, Palestinian territories, Palestinian Territories, the occupied territories | Palestinian
PA | بنما | بنمي | Panama | Panamanian
PG | بابوا غينيا الجديدة | بابوي | Papua New Guinea | Papua New Guinean
PY | باراغواي | باراغواي | Paraguay | Paraguayan
PE | بيرو | بيروفي | Peru | Peruvian
PH | الفلبين، الفيليبين، فلبين | فلبيني، فيليبيني | Philippines | Filipino, Philippine
PL | بولندا، بولونيا | بولندي، بولوني | Poland | Polish, Pole
PT | البرتغال | برتغالي | Portugal | Portuguese
QA | قطر | قطري | Qatar | Qatari
RO | رومانيا | روماني | Romania | Romanian
RU | روسيا، روسيا الاتحادية، الاتحاد الروسي | روسي، +روس | Russia, Russian Federation | Russian
RW | رواندا | رواندي | Rwanda | Rwandan
SA | السعودية، المملكة العربية السعودية | سعودي | Saudi Arabia | Saudi, Saudi Arabian
SN | السنغال، سنغال | سنغالي | Senegal | Senegalese
RS | صربيا | صربي، +صرب | Serbia | Serbian, Serb
SL | سيراليون | سيراليوني | Sierra Leone | Sierra Leonean
SG | سنغافورة | سنغافوري | Singapore | Singaporean
SK | سلوفاكيا | سلوفاكي | Slovakia | Slovak
SI | سلوفينيا | سلوفيني | Slovenia | Slovenian
SO | الصومال، صومال | صومالي | Somalia | Somali
ZA | جنوب أفريقيا، جنوب إفريقيا، جنوب افريقيا | جنوب أفريقي، جنوب إفريقي | South Africa | South African
KR | كوريا الجنوبية | كوري جنوبي، كوري | South Korea | South Korean, Korean
SS | جنوب السودان، دولة جنوب السودان | جنوب سوداني | South Sudan | South Sudanese
ES | إسبانيا، أسبانيا، اسبانيا | إسباني، أسباني، +إسبان | Spain | Spanish, Spaniard
LK | سريلانكا، سيريلانكا، سري لانكا | سريلانكي، سيريلانكي | Sri Lanka | Sri Lankan
SD | السودان | سوداني | Sudan | Sudanese
SE | السويد، سويد | سويدي | Sweden | Swedish, Swede
CH | سويسرا | سويسري | Switzerland | Swiss
SY | سوريا، سورية | سوري | Syria | Syrian
TW | تايوان | تايواني | Taiwan | Taiwanese
TJ | طاجيكستان، طاجكستان | طاجيكي، طاجيكستاني، +طاجيك | Tajikistan | Tajik
TZ | تنزانيا | تنزاني | Tanzania | Tanzanian
TH | تايلاند، تايلند | تايلاندي، تايلندي | Thailand | Thai
TL | تيمور الشرقية، تيمور | تيموري | East Timor, Timor-Leste | Timorese
TG | توغو | توغولي | Togo | Togolese
TN | تونس | تونسي، +توانسة | Tunisia | Tunisian
TR | تركيا | تركي، +أتراك، +الأتراك | Turkey, Turkiye, Türkiye | Turkish, Turk
TM | تركمانستان | تركمانستاني | Turkmenistan | Turkmen
UG | أوغندا | أوغندي | Uganda | Ugandan
UA | أوكرانيا، اوكرانيا | أوكراني | Ukraine | Ukrainian
AE | الإمارات، الامارات، الإمارات العربية المتحدة، دولة الإمارات | إماراتي | United Arab Emirates, UAE!, Emirates | Emirati
GB | بريطانيا، المملكة المتحدة، إنجلترا، انجلترا، إنكلترا، بريطانيا العظمى، اسكتلندا | بريطاني، إنجليزي، إنكليزي، اسكتلندي، +إنجليز | United Kingdom, Britain, UK!, U.K., England, Great Britain, Scotland, Northern Ireland, Wales | British, Briton, English, Scottish
US | الولايات المتحدة، الولايات المتحدة الأمريكية، الولايات المتحدة الأميركية، أمريكا، أميركا، واشنطن | أمريكي، أميركي، +أمريكان، +أميركان | United States, US!, U.S., USA!, America, United States of America | American, US!, U.S.!
UY | أوروغواي، الأوروغواي | أوروغواياني | Uruguay | Uruguayan
UZ | أوزبكستان | أوزبكي، أوزبكستاني، +أوزبك | Uzbekistan | Uzbek
VE | فنزويلا | فنزويلي | Venezuela | Venezuelan
VN | فيتنام | فيتنامي | Vietnam | Vietnamese
EH | الصحراء الغربية | صحراوي | Western Sahara | Sahrawi
YE | اليمن، يمن | يمني | Yemen | Yemeni
ZM | زامبيا | زامبي | Zambia | Zambian
ZW | زيمبابوي، زمبابوي | زيمبابوي | Zimbabwe | Zimbabwean
VA | الفاتيكان | فاتيكاني | Vatican, Vatican City | Vatican
HK | هونغ كونغ | هونغ كونغي | Hong Kong | Hong Kong
FJ | فيجي | فيجي | Fiji | Fijian
SZ | إسواتيني، سوازيلاند | سوازي | Eswatini, Swaziland | Swazi
MU | موريشيوس | موريشيوسي | Mauritius | Mauritian
