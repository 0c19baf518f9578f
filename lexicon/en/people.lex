# Nouns for people. `group` is what the coding calls them, `kind` the codebook's kind.

[noun person | kind=civilians group=people]
person | pl=people,persons
individual, victim, life, soul | pl=individuals,victims,lives,souls
member | joins=yes
adult
[noun person | kind=civilians group=people pair=yes]
married couple, elderly couple, young couple, newlywed couple, retired couple, unmarried couple
[noun person | kind=civilians group=civilians]
member of the public, member of one family, member of the same family, member of a family, member of a single family, family member, passer-by, passerby, bystander | pl=members of the public,members of one family,members of the same family,members of a family,members of a single family,family members,passers-by,bystanders
relative, brother, sister, neighbor, neighbour
family | pl=families | collective=yes
crowd | pl=crowds | collective=yes
youth, youngster, resident, local, inhabitant
# Peoples who fight as one, and are counted by none of their own.
[noun person | kind=identity_militia group=civilians side_kind=identity_militia tribe=yes]
tribe, clan, sub-clan, subclan, ethnic group
[noun person | kind=civilians group=civilians side_kind=identity_militia]
farmer, peasant | pl=farmers,peasants
herder, herdsman, shepherd, cattle herder, pastoralist, nomad | pl=herders,herdsmen,shepherds,cattle herders,pastoralists,nomads
tribesman, clansman | pl=tribesmen,clansmen
villager
# Local watches, whom raiders of villages kill.
[noun person | kind=identity_militia group=civilians side_kind=identity_militia]
vigilante, vigilante operative, vigilante member, member of a vigilante group, local vigilante, village guard, vigilance group member, civilian guard | pl=vigilantes,vigilante operatives,vigilante members,members of a vigilante group,local vigilantes,village guards,vigilance group members,civilian guards
[noun person | kind=rioters group=rioters collective=yes]
mob, angry mob, crowd of attackers | pl=mobs,angry mobs
rioter, looter | pl=rioters,looters
[noun person | kind=civilians group=civilians]
civilian, citizen, trader, shopper, pedestrian, commuter, customer, fisherfolk, hunter, woodcutter, gold miner, logger, truck driver, bus driver, taxi driver, student protester
scientist, businessman, writer, blogger, shopkeeper, translator, athlete, scholar, interpreter, vendor, academic | pl=scientists,businessmen,writers,bloggers,shopkeepers,translators,athletes,scholars,interpreters,vendors,academics
# "a Chinese national", "15 nationals"; "the National Agency" is nobody.
[noun person | kind=civilians group=civilians needs=nation]
national
[noun person | kind=civilians group=civilians]
smuggler, trafficker, poacher, aide, companion, wife, husband, son, daughter, mother, father, nephew, cousin, friend, spouse, grandmother, grandfather, chauffeur | pl=smugglers,traffickers,poachers,aides,companions,wives,husbands,sons,daughters,mothers,fathers,nephews,cousins,friends,spouses,grandmothers,grandfathers,chauffeurs
[noun person | kind=civilians group=passengers]
passenger, traveller, traveler, motorist, driver
[noun person | kind=civilians group=workers]
worker, laborer, labourer, miner, employee, engineer, contractor, staff member, staffer
[noun person | kind=civilians group=tourists]
tourist, visitor, vacationer
[noun person | kind=civilians group=foreigners]
foreigner, expatriate, expat
[noun person | kind=civilians group=hostages]
hostage, captive
[noun person | kind=civilians group=refugees]
refugee, asylum seeker
[noun person | kind=civilians group=displaced]
displaced person, IDP! | pl=displaced people,displaced persons,IDPs
[noun person | kind=civilians group=migrants]
migrant
[noun person | kind=civilians group=students]
student, pupil, schoolgirl, schoolboy, schoolchild | pl=students,pupils,schoolgirls,schoolboys,schoolchildren
[noun person | kind=civilians group=teachers]
teacher, lecturer, professor
[noun person | kind=civilians group=medical_workers]
doctor, nurse, medic, paramedic, health worker, medical worker
[noun person | kind=civilians group=aid_workers]
aid worker, humanitarian worker, relief worker, volunteer, UN worker
[noun person | kind=civilians group=rescue_workers]
firefighter, rescuer, rescue worker, first responder
[noun person | kind=civilians group=lawyers]
lawyer, attorney
[noun person | kind=civilians group=judges]
judge, magistrate
[noun person | kind=civilians group=worshippers]
worshipper, worshiper, churchgoer, parishioner, congregant, mourner
[noun person | kind=civilians group=pilgrims]
pilgrim
[noun person | kind=civilians group=clergy]
priest, pastor, nun, monk, bishop, cleric, imam, rabbi
[noun person | kind=civilians group=journalists]
journalist, reporter, correspondent, cameraman, photographer, photojournalist, media worker
[noun person | kind=civilians group=activists]
activist, campaigner, rights defender
[noun person | kind=protesters group=protesters]
protester, protestor, demonstrator, marcher, opposition supporter, opposition activist, government opponent
[noun person | kind=civilians group=prisoners]
prisoner, detainee, inmate
[noun person | kind=civilians group=officials]
official, politician, lawmaker, candidate, councillor, councilor, senator, deputy, legislator, election worker
[noun person | kind=civilians group=officials office=yes]
mayor, governor, minister, village head, district head, community head, ward head, council head, district governor, deputy governor, district chief, magistrate, prosecutor, state prosecutor, local council head
[noun person | kind=civilians group=diplomats]
diplomat, ambassador, envoy, consul
[noun person | kind=civilians group=leaders]
elder, tribal elder, tribal leader, community leader
leader, chief | leads=yes
village chief, town chief, traditional ruler, traditional chief, paramount chief, emir, monarch, headman, village headman, imam | office=yes | pl=village chiefs,town chiefs,traditional rulers,traditional chiefs,paramount chiefs,emirs,monarchs,headmen,village headmen,imams
[noun person | kind=civilians group=settlers side=israeli-settlers]
settler
[noun person | kind=civilians group=christians]
Christian^, Copt^
[noun person | kind=civilians group=muslims]
Muslim^
[noun person | kind=civilians group=shia]
Shiite^, Shia^, Hazara^
[noun person | kind=civilians group=yazidis]
Yazidi^
[noun person | kind=civilians group=jews]
Jew^
[noun person | kind=civilians group=hindus]
Hindu^
[noun person | kind=civilians group=kurds]
Kurd^
[noun person | kind=civilians group=crew]
crew member, sailor, fisherman, crewman
[noun person | kind=civilians group=men]
man | pl=men
[noun person | kind=civilians group=women women=yes]
woman | pl=women
[noun person | kind=civilians group=children children=yes]
child | pl=children
girl, boy, infant, baby, toddler, teenager, minor, kid, teen

[noun person | kind=state_forces group=police]
policeman, policewoman, police officer, police official, law enforcer, law enforcement official, law enforcement officer, law enforcement agent, officer, constable, police constable, inspector, police inspector, superintendent, police superintendent, superintendent of police, deputy superintendent, deputy superintendent of police, assistant superintendent, assistant superintendent of police, sub-inspector, assistant sub-inspector, head constable, station house officer, detective, police commander, cop, sheriff, trooper | pl=policemen,policewomen,police officers,police officials,law enforcers,law enforcement officials,law enforcement officers,law enforcement agents,officers,constables,police constables,inspectors,police inspectors,superintendents,police superintendents,detectives,police commanders,cops,troopers,superintendents of police,deputy superintendents,deputy superintendents of police,assistant superintendents,assistant superintendents of police,sub-inspectors,assistant sub-inspectors,head constables,station house officers
[word person | kind=state_forces group=police]
police personnel, police
[noun person | kind=state_forces group=military]
deminer, sapper, bomb disposal expert, bomb disposal officer, bomb disposal technician, bomb technician, explosives expert, soldier, jawan, serviceman, servicewoman, infantryman, guardsman, rifleman, seaman, gunner, warrant officer, naval officer, conscript, airman, marine, army auxiliary, auxiliary, commando, paratrooper, sailor, recruit, cadet, sergeant, colonel, general, captain, major, lieutenant, lieutenant colonel, lieutenant general, major general, brigadier general, second lieutenant, first lieutenant, sergeant major, staff sergeant, lance corporal, corporal, master sergeant, sub-inspector, assistant sub-inspector, pilot, peacekeeper, reservist, brigadier
commander, commandant | leads=yes
[word person | kind=state_forces group=military]
troops, personnel, military personnel, army personnel, servicemembers, service members
[noun person | kind=state_forces group=security_forces]
guard, security guard, border guard, security officer, security official, bodyguard, gendarme, ranger, intelligence officer
[word person | kind=state_forces group=security_forces]
security personnel, members of the security forces, security force members, security forces members

[noun person | kind=unidentified_armed_group group=fighters membership=yes]
resistance fighter, resistance force, combatant, fighter, rebel, insurgent, guerrilla, mercenary, militiaman, guerilla, operative, jihadi fighter, element
[noun person | kind=political_militia group=fighters membership=yes]
paramilitary | pl=paramilitaries
[noun attacker person | kind=unidentified_armed_group group=gunmen]
gang member, member of a gang, member of an armed group, member of a militia, member of an armed gang | pl=gang members,members of a gang,members of an armed group,members of a militia,members of an armed gang
gunman, militant, terrorist, extremist, dissident republican, loyalist paramilitary, jihadist, jihadi, bandit, Islamist, unidentified gunman, pirate, suspected militant, separatist, secessionist, gangster, gang member, suspected gang member, gang man, cartel gunman, cattle rustler, khwarij, Khwarij, marauder, thug
# Named after what they did: their death is told of their own attack.
attacker, assailant, shooter, arsonist, saboteur, kidnapper, abductor, raider, perpetrator, knifeman, hijacker, intruder, hitman | deed=yes
suspect | deed=suspected
# A sniper is as often a state's.
sniper | deed=fired
armed man, masked man, man armed, armed youth, armed young man | pl=armed men,masked men,men armed,armed youths,armed young men,young armed men,armed boys
[noun attacker person | kind=unidentified_armed_group group=gunmen collective=yes]
sleeper cell, terror cell, terrorist cell, militant cell, armed cell, extremist cell, jihadist cell | pl=sleeper cells,terror cells,terrorist cells,militant cells,armed cells,extremist cells,jihadist cells
drug cartel, cartel, drug gang, crime group, organized crime group, organised crime group, criminal group, crime gang, street gang, drug trafficking gang, dissident faction, splinter faction, splinter group, breakaway faction | pl=drug cartels,cartels,drug gangs,crime groups,organized crime groups,organised crime groups,criminal groups,crime gangs,street gangs,drug trafficking gangs,dissident factions,splinter factions,splinter groups,breakaway factions
group armed, gang armed, group of armed men, group of armed youths, band of armed men, armed group, armed gang, criminal gang, death squad, hit squad, group of gunmen, gang, rebel group, militant group, insurgent group, jihadist group, Islamist group, extremist group, terrorist group, terror group, guerrilla group, militia group, Islamist rebel group, Islamist militia group, Islamist militant group, separatist group | pl=groups armed,gangs armed,groups of armed men,groups of armed youths,bands of armed men,armed groups,armed gangs,criminal gangs,death squads,hit squads,groups of gunmen,gangs,rebel groups,militant groups,insurgent groups,jihadist groups,Islamist groups,extremist groups,terrorist groups,terror groups,guerrilla groups,militia groups,Islamist rebel groups,Islamist militia groups,Islamist militant groups,separatist groups
rival militia, rival armed group, rival faction, rival gang, warring militia, warring armed group, warring faction, warring gang, feuding militia, feuding armed group, feuding faction, feuding gang, opposing militia, opposing armed group, opposing faction, opposing gang, local militia, local armed group, local faction, local gang, armed militia, armed faction, pro-government militia, pro-government armed group, pro-government faction, pro-government gang, tribal militia, tribal armed group, tribal faction, tribal gang, ethnic militia, ethnic armed group, ethnic faction, ethnic gang, allied militia, allied armed group, allied faction, allied gang, Islamist militia, Islamist faction, Islamist gang | pl=rival militias,rival armed groups,rival factions,rival gangs,warring militias,warring armed groups,warring factions,warring gangs,feuding militias,feuding armed groups,feuding factions,feuding gangs,opposing militias,opposing armed groups,opposing factions,opposing gangs,local militias,local armed groups,local factions,local gangs,armed militias,armed factions,pro-government militias,pro-government armed groups,pro-government factions,pro-government gangs,tribal militias,tribal armed groups,tribal factions,tribal gangs,ethnic militias,ethnic armed groups,ethnic factions,ethnic gangs,allied militias,allied armed groups,allied factions,allied gangs,Islamist militias,Islamist factions,Islamist gangs
# Told with whose they are: "a cell of the Islamic State".
[noun attacker person | kind=unidentified_armed_group group=gunmen collective=yes needs=whose]
cell, faction, squad | pl=cells,factions,squads
[noun attacker person | kind=lone_attacker group=suicide_bombers suicide=yes]
female suicide bomber, child suicide bomber, teenage suicide bomber, suicide car bomber
suicide bomber, suicide attacker
bomber | suicide=unless-mine

[word casualty | measure=killed]
dead, the dead, fatalities, deaths, fatality, death, bodies, corpses, body, martyrs, martyr
[word casualty | measure=injured]
wounded, injured, the wounded, the injured, injuries, wounds
[word casualty | measure=missing]
missing
[word casualty | measure=abducted]
abductees, kidnapped

[word others]
others, other people, more people, more, other, another

[word people-adjective]
top, high-level, high level, high-ranking, high ranking, top-ranking, ranking, mid-level, mid-ranking, key, leading, notorious, wanted, most wanted, most-wanted, regional, prominent, veteran, alleged, rogue, serving, retired, former, ex
civilian, coal, mine, coal mine, mining, oil, oil company, company, construction, road, railway, factory, farm, hotel, power plant, unarmed, innocent, armed, masked, suspected, young, elderly, foreign, local, unidentified, unknown, female, male, pregnant, off-duty, senior, Islamist, jihadist, Shiite, Shia, Shi'ite, Sunni, Muslim, Christian, Catholic, Protestant, Orthodox, Buddhist, Sikh, Ahmadi, Hazara, Rohingya, Tuareg, Fulani, Berom, Hutu, Tutsi, Jewish, Hindu, Kurdish, Houthi, Taliban, Tamil, Coptic, Yazidi, Druze, Alawite, Palestinian, security, police, army, military, government, government-backed, pro-government, border, fellow, teenage, school, aid, Hamas, Hezbollah, ISIS, ISIL, Islamic State, al-Shabaab, al Qaeda, Boko Haram, PKK, rebel, militant, heavily armed, would-be, year-old, old, year, alleged, undercover, coalition, NATO, UN, U.N., peacekeeping, paramilitary, tribal, other, more, additional, Maoist, separatist, jihadi, lone, right-wing, far-right, ethnic

# Between people and the group they are of.
[word belongs]
belonging to, loyal to, affiliated with, affiliated to, linked to, allied to, allied with, aligned with, believed to be from, believed to belong to, believed to be members of, suspected to be from, from the ranks of, associated with, with links to, with ties to, claiming allegiance to, pledging allegiance to
with, of | for=attackers
from | for=people
[word besides]
as well as, along with, alongside, together with, in addition to, besides, plus
# "apart from the attackers": not counted with them.
[word besides excepting]
apart from, not counting, excluding, not including

[word including]
including, among them, among whom, of whom, of them, most of them, mostly, many of them, some of them, among the dead, among the victims, including at least

# How many they are, told after them.
[word numbering]
numbering, numbering about, numbering around, who numbered, who numbered about

# Of one's own family or household: what is done to them at home is a private matter.
[word kin]
wife, husband, spouse, ex-wife, ex-husband, girlfriend, boyfriend, ex-girlfriend, ex-boyfriend, fiancee, fiance, partner, lover, father, mother, parents, son, sons, daughter, daughters, child, children, kids, baby, brother, brothers, sister, sisters, sibling, siblings, uncle, aunt, nephew, niece, cousin, grandfather, grandmother, grandparents, grandson, stepfather, stepmother, stepson, stepdaughter, father-in-law, mother-in-law, brother-in-law, sister-in-law, son-in-law, daughter-in-law, in-laws, half-brother, roommate, housemate, flatmate, landlord, tenant

# Before a group's name: "rebels with the communist New People's Army".
[word group-kind]
communist, Maoist, Marxist, leftist, left-wing, far-right, separatist, jihadist, Islamist, Islamic, militant, extremist, terrorist, outlawed, banned, insurgent, rebel, armed, paramilitary, guerrilla, Sunni, Shiite, Shia, Kurdish, hardline, ultra-hardline, radical, local, powerful, so-called, Iran-backed, al-Qaida-linked, al-Qaeda-linked
