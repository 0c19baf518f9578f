# Rules: patterns over classes and phrases, each with what it must read and what it must not.
# The language is described in lexicon/README.md.

[rule en-toll-dead]
match p=$people/num ( people | others )? ( @aux | left )? ( reportedly | now | confirmed )? dead
match p=$people ( @aux )? ( later )? ( found | discovered ) ( shot )? dead
emit toll killed of=$p
reads Two herders have been found dead near the camp. => toll killed of=2
reads Gunmen stormed the village and left at least nine people dead. => toll killed of=at_least:9
reads Five people were dead after the blast. => toll killed of=5
reads Up to twenty-four civilians are reportedly dead. => toll killed of=at_most:24
not Five people read about the dead sea.

[rule en-toll-wounded]
match p=$people/num ( people | others | more )? ( @aux | left ) wounded/injured/hurt
match p=$people/num ( people | others | more )? wounded/injured/hurt !$people
match p=$people/num ( was | were | has been | have been ) ( also )? ( hit | struck ) by ( a )? ( stray | rubber )? ( bullet/bullets/gunfire/shrapnel | sniper fire )
emit toll injured of=$p
reads Two children were hit by shrapnel in the yard. => toll injured of=2
reads The blast left 21 people wounded. => toll injured of=21
reads Three others were injured in the raid. => toll injured of=3
not Doctors treated the wounded in three tents.
not A knifeman wounded three shoppers.

[rule en-toll-another-wounded]
match ( another | one other ) ( @aux )? ( seriously | slightly | critically | badly )? wounded/injured/hurt
match wounding/injuring/wounded/injured ( another | one other ) !$num
emit toll injured count=1
reads Gunmen killed a guard and wounded another in the raid. => toll injured count=1
reads One soldier died and another was seriously wounded. => toll injured count=1
not The bombing injured another two people.
not A wounded man lay in another room.

[rule en-toll-others-wounded]
match and ( many | several )? others ( @aux )? ( seriously | slightly | critically | badly )? wounded/injured/hurt
match wounding/injuring/wounded/injured ( many | several )? others
emit toll injured count=vague
reads A mine killed a shepherd and injured others. => toll injured count=vague
reads Five labourers were shot dead and others were wounded. => toll injured count=vague
not The wounded and others waited outside.

[rule en-event-ambushed-with-mines]
match t=ambushed/ambush/attacked/hit/struck/targeted ~12 with ~2 ( landmine/landmines/mine/mines/IED/IEDs/bombs )
match ( used | using | planted | detonated ) ~2 ( landmines | mines ) ~2 ( to ambush | to attack | against ) t=convoy/vehicles/troops/soldiers/patrol/column
emit event remote_explosive_landmine_ied at=$t rank=3 weapon=mine
reads A convoy was ambushed twice with landmines. => event remote_explosive_landmine_ied at=ambushed rank=3 weapon=mine
not The hill was attacked with axes.

# The attacker who was shot at last: "before he was shot dead by police".
[rule en-toll-attacker-shot]
match ( @attacker | man/woman/teenager/youth/driver/student ) ~40 ( before | until | and then ) ( he | she | police | officers | soldiers | being ) ( was | were )? ( shot dead | shot and killed | gunned down | killed by )
match ( @attacker | man/woman/teenager/youth/driver/student ) ~40 ( before | until ) ( police | officers | soldiers | guards | troops ) ( shot | killed | gunned ) ( him | her )
emit toll killed count=1 side=attackers
reads A gunman wounded three people at a bus stop before he was shot dead. => toll killed count=1 side=attackers
reads A woman stabbed two passers-by until officers shot her. => toll killed count=1 side=attackers
not A gunman fled before he was identified.

# "A gunman wounded three people": of those who attack a wound is an act, of a mine it is what befell.
[rule en-event-wounded-by]
match by=$agent ( ( armed )? with ~4 | wielding ~3 | , ~4 , )? ( has | have | had | also )? t=wounded/injured/wounds/injures/wounding/injuring on=$people/num
emit event attack at=$t by=$by on=$on rank=1
reads A knifeman wounded three shoppers at a market. => event attack at=wounded by=1 on=3 rank=1
not The gunman was wounded in three places.

# Who is killed for what he has just done did it: "shot dead by police after stabbing two people".
[rule en-mark-stopped]
match by=$people ( was | were ) ( then | later | also )? t=@act.v[measure=killed] ~9 after ( he | she | they )? ( had | allegedly )? stabbing/stabbed/attacking/attacked/ramming/rammed/ploughing/ploughed/plowing/plowed/driving/drove/opening/opened/wounding/wounded/injuring/injured/knifing/knifed/slashing/slashed/lunging/lunged
match ( police/officers/troops/soldiers/guards/officer/soldier/guard/policeman/policemen/forces ) ~2 t=@act.v[measure=killed] by=$people who ( had | allegedly )? ( just )? stabbed/attacked/rammed/ploughed/plowed/drove/opened/wounded/injured/knifed/slashed/lunged/shot
match ( police/officers/troops/soldiers/guards/officer/soldier/guard/policeman/policemen/forces ) ~2 t=@act.v[measure=killed] by=$people after ( he | she | they ) ( had | allegedly )? ( just )? stabbed/attacked/rammed/ploughed/plowed/drove/opened/wounded/injured/knifed/slashed/lunged/shot
emit mark stopped on=$t by=$by
reads A man was shot dead by officers after stabbing two pupils. => mark stopped on=shot by=1
reads Guards killed a man who attacked shoppers with an axe. => mark stopped on=killed by=1
not A man was shot dead by officers after the match.
not Police killed a man who sold fruit.

# "Boko Haram unleashed suicide bombers on Maiduguri": who sent them.
[rule en-event-bombers-sent]
match by=$actor ( has | have | had )? t=unleashes/unleashed/sent/sends/dispatched/deployed ~2 ( suicide bombers | suicide bomber | suicide attackers | suicide attacker | bombers )
emit event suicide_bomb at=$t by=$by rank=3 weapon=suicide_vest
reads Boko Haram sent two suicide bombers into a market. => event suicide_bomb at=sent by=boko-haram rank=3 weapon=suicide_vest
not The army sent help after the suicide bombers struck.

[rule en-event-drone-fired]
match ( drone | drones | UAV ) ~2 t=fired/fires/launched/launches/dropped ~3 ( missile/missiles/rocket/rockets/bomb/bombs/munition/munitions/grenade/grenades )
emit event air_drone_strike at=$t rank=4 weapon=drone
reads The drone fired a missile at a car. => event air_drone_strike at=fired rank=4 weapon=drone
not The drone fired up its engines.

# One plane is as often what is struck; where it strikes, it is its owner's: "an Israeli aircraft bombed a car".
[rule en-event-plane-struck]
match by=@nationality ( air force | military | army | fighter )? ( aircraft | airplane | aeroplane | plane | jet | chopper ) ( has | have | had )? t=bombed/struck/hit/targeted/attacked/strafed/shelled/pounded/bombs/strikes/hits/targets
emit event air_drone_strike at=$t by=$by rank=4 weapon=aircraft
reads An Israeli plane bombed a car near the camp. => event air_drone_strike at=bombed by=israeli rank=4 weapon=aircraft
not An Israeli plane was hit by a bird.

[rule en-event-seized-arms]
match by=$agent ( have | has | had )? t=seized/recovered/confiscated/impounded ~5 of ( explosive/explosives/ammunition/gunpowder/TNT/dynamite/C4 | ammonium nitrate )
match by=$agent ( have | has | had )? t=seized/recovered/confiscated/impounded $num ( guns/rifles/grenades/rockets/mortars/bombs/detonators/weapons/mines/IEDs )
emit event disrupted_weapons_use at=$t by=$by rank=3
reads Police seized 200 kg of explosives in a warehouse. => event disrupted_weapons_use at=seized by=actor rank=3
not Police seized 200 kg of cocaine in a warehouse.

[rule en-toll-of-the-dead]
match p=$num of the dead
match p=$people of the ( dead | victims | deceased )
match p=$num of the ( victims | deceased )
emit toll killed of=$p part=yes
reads Four of the dead were Pakistanis. => toll killed of=4 part=yes
not The four houses were empty.

[rule en-toll-of-the-injured]
match p=$num of the ( injured | wounded )
match among the ( injured | wounded ) ( were | are ) p=$people
emit toll injured of=$p part=yes
reads Seven of the wounded were in critical condition. => toll injured of=7 part=yes
not The seven nurses treated the wounded.

[rule en-event-neutralised]
match by=$agent ( has | have | had )? t=neutralised/neutralized/neutralise/neutralize/neutralises/neutralizes/neutralising/neutralizing on=$people
match t=neutralised/neutralized/neutralise/neutralize/neutralises/neutralizes/neutralising/neutralizing on=$people
match on=$people ( was | were | have been | had been ) ~2 t=neutralised/neutralized
emit event armed_clash at=$t by=$by on=$on rank=2
emit toll killed of=$on side=attackers
reads Troops neutralised six terrorists near the village. => event armed_clash at=neutralised by=actor on=6 rank=2; toll killed of=6 side=attackers; event armed_clash at=neutralised on=6 rank=2; toll killed of=6 side=attackers
reads Three militants were neutralized on Sunday. => event armed_clash at=neutralized on=3 rank=2; toll killed of=3 side=attackers
not The midfielder neutralised the threat.

[rule en-toll-relative]
match p=$people ~1 who ( @aux )? @act.v[measure=killed]
emit toll killed of=$p
reads The three gunmen who were killed came from the same town. => toll killed of=3
not The three farmers who lived there left.

[rule en-toll-lost]
match ( lost | losing ) p=$people ( in | during | when | to | after | on | $ )
emit toll killed of=$p
reads The army lost five soldiers during clashes on Saturday. => toll killed of=5
not The army lost control of the town.

[rule en-toll-self-and]
match killing/killed/kills ( himself | herself | themselves | itself ) and ( at least )? p=$people/num
emit toll killed of=$p
reads A bomber blew himself up at the gate, killing himself and one officer. => toll killed of=1
not The bomber killed himself and no one else.

[rule en-toll-missing]
match p=$people/num ( others | more | people )? ( are/were/is/was/remain/remained/remains/went/gone | have gone | have been )? ( still | also | reported | now | left )? missing ( . | , | ; | $ | in | after | from | and | since | following | on )
emit toll missing of=$p
reads At least eleven soldiers were killed and 50 civilians are missing. => toll missing of=50
reads Four were wounded while eleven are still missing, it said. => toll missing of=11
not The report lists two missing pages.

[rule en-toll-lives]
match ( lives of | life of | deaths of | death of | killing of | bodies of | killings of | martyrdom of ) p=$people/num
match ( claimed/claiming/claims/took/taking/takes/cost/costing ) ~1 p=$num ( more | other )? lives
match p=$num lives ( were | was | have been | had been )? lost
match family of p=$num ( people | members )? ( was | were | is )? ( wiped out | killed | dead | murdered | buried )
emit toll killed of=$p
reads The attack claimed the lives of 14 worshippers. => toll killed of=14
reads The blast took at least nine lives. => toll killed of=at_least:9
reads A family of six was wiped out in the raid. => toll killed of=6
not She writes about the lives of farmers.

[rule en-toll-rises]
match @toll-word ~18 @toll-change.v ~2 p=$people/num
match ( put/puts/putting ) ~1 @toll-word ~18 at p=$people/num
match @toll-word ( of | at ) p=$people/num
match put/puts ( the )? ( number of )? ~1 ( dead | deaths | those killed | killed | fatalities ) at p=$num
emit toll killed of=$p
reads An officer put the number of the dead at 15. => toll killed of=15
reads The death toll now stands at 45 people. => toll killed of=45
not The toll road opened at nine.

# The later figure, in which those told before are counted: "raising the death toll to nine".
[rule en-toll-risen]
match @toll-word ~18 ( rose | risen | rises | rising | climbed | climbs | climbing | increased | increases | jumped | grew | grown | soared | swelled ) ~2 to p=$people/num
match ( bringing/brings/brought/bring/raising/raises/raised/raise/taking/takes/took/take/pushing/pushes/pushed/push/driving/drove/lifting/lifted/increasing/increased ) ~1 @toll-word ~12 to ( at least | more than )? p=$people/num
emit toll killed of=$p risen=yes
reads Two men died in hospital, bringing the death toll to nine. => toll killed of=9 risen=yes
reads The death toll from the bombing rose to 61. => toll killed of=61 risen=yes
reads The death toll from Sunday's bombing of a market in the old town rose to 30. => toll killed of=30 risen=yes
not The toll road to the port opened at nine.

[rule en-toll-injured-rises]
match @injured-word ~10 @toll-change.v ~2 p=$people/num
match @injured-word ~3 ( of | at | to ) p=$people/num
emit toll injured of=$p
reads Earlier reports put the number of injured at 12. => toll injured of=12
reads The number of wounded has risen to 40. => toll injured of=40
not The number of injured players is not known.

[rule en-toll-killed-at-least]
match ( killing/killed/kills/kill ) p=$num !@unit
emit toll killed of=$p
reads A car bomb exploded near a hotel, killing 15. => toll killed of=15
not The storm killed power for 15 minutes.

[rule en-toll-injured-after]
match ( wounding/wounded/wounds/injuring/injures/injured ) p=$num !@unit
emit toll injured of=$p
reads Rockets hit the port, wounding seven. => toll injured of=7
not The wounded were in 15 tents.

# "the suspected killers of 14 officers": whom they killed.
[rule en-toll-killers-of]
match ( killer/killers/murderer/murderers/assassin/assassins ) of of=$people
emit toll killed of=$of
reads Roadblocks were set up to catch the killers of 14 policemen. => toll killed of=14
not The killers of the story are the songs.

[rule en-toll-none]
match no ( one/casualties/injuries/casualty ) ~3 ( were | was | of | reported | hurt | injured | or | $ )
match nobody ( was | were | is | has been | had been ) ~1 ( hurt | injured | harmed | wounded )
match ( didn't | did not | does not | had not ) ( cause | inflict | result in | lead to ) ( any )? ~1 ( injuries/casualties/injury )
match without ( causing | inflicting ) ( any )? ~2 ( injuries/casualties )
match ( caused | causing | inflicted | left ) no ~1 ( injuries/casualties )
emit toll killed count=0
emit toll injured count=0
reads The rocket fell in an empty field and no casualties were reported. => toll killed count=0; toll injured count=0
reads The shells did not cause any injuries. => toll killed count=0; toll injured count=0
not No one knows why the casualties rose.

# "no one was killed" says nothing of the wounded.
[rule en-toll-none-killed]
match no one ( was | has been | had been | were ) ~1 ( killed )
match no ( deaths/fatalities/loss ) ~3 ( were | was | of | reported | or | $ )
match nobody ( was | were | is | has been | had been ) ~1 killed
match nobody died
match no one died
match ( didn't | did not | without ) ( cause | causing | result in ) ( any )? ~1 ( deaths/fatalities )
emit toll killed count=0
reads The bomb went off at night and no one was killed. => toll killed count=0
not No one knows who was killed.

[rule en-toll-up-from]
match up from p=$num
emit toll killed of=$p superseded=yes
reads The death toll rose to 61, up from 32. => toll killed of=32 superseded=yes
not He came up from the village.

[rule en-event-to-death]
match ( by=$agent )? t=beat/beats/beaten/hacked/hack/stoned/burned/burnt/clubbed/bludgeoned/tortured/kicked/trampled/strangled/starved on=$people ~3 to death
match on=$people ~3 t=beaten/hacked/stoned/burned/burnt/clubbed/bludgeoned/tortured/strangled to death
emit event attack at=$t by=$by on=$on rank=1
emit toll killed of=$on
reads Rebels hacked 15 villagers to death near the river. => event attack at=hacked by=people on=15 rank=1; toll killed of=15
reads Two men were beaten to death in the market. => event attack at=beaten on=2 rank=1; toll killed of=2
not He was bored to death by two speakers.

[rule en-toll-to-death]
match ( stabbed/shot/knifed/stab/stabs ) p=$people ~1 to death
match p=$people ~3 ( stabbed/shot/knifed ) to death
emit toll killed of=$p
reads Unknown men stabbed a priest to death. => toll killed of=1
not The guard was stabbed and taken to hospital.

[rule en-toll-bodies]
match ( bodies/corpses/body/remains ) of p=$people
emit toll killed of=$p
reads Villagers found the bodies of four men by the road. => toll killed of=4
not The body of rules was read to four men.

[rule en-event-bodies]
match t=bodies/body/corpses ~8 ( bound/tied/blindfolded/beheaded/decapitated/mutilated/handcuffed )
match t=bodies/body/corpses ~8 ( gunshot/bullet/stab/torture/knife ) ~1 ( wounds/wound/marks )
match t=bullet-riddled ( body/bodies/corpses )
emit event attack at=$t rank=0
reads The bodies of three men, hands bound, were found near the road. => event attack at=bodies rank=0
not The bodies of the quake victims were buried.

[rule en-event-mine]
match t=hit/struck/triggered/detonated/hits/strikes ~1 ( mine/landmine/IED/roadside/bomb/explosive/mines )
match t=ran/drove/drives/runs/running/stepped/stepping ( over | on | onto ) ~2 ( mine/landmine/IED/roadside/bomb/explosive )
emit event remote_explosive_landmine_ied at=$t rank=3 weapon=mine
reads Two peacekeepers died when their truck drove over a landmine. => event remote_explosive_landmine_ied at=drove rank=3 weapon=mine
not The company hit a gold mine of data.

[rule en-event-grenade]
match ( grenade/grenades ) ~3 t=thrown/hurled/lobbed/tossed/exploded/detonated/threw
match by=$agent ( on motorcycles | on a motorcycle | on motorbikes )? ( have | had | also )? t=threw/hurled/lobbed/tossed ~3 ( grenade/grenades )
match t=threw/hurled/lobbed/tossed/throwing/hurling/throw/hurl ~3 ( grenade/grenades )
emit event grenade at=$t by=$by rank=4 weapon=grenade
reads Gunmen threw a grenade into a bar. => event grenade at=threw by=people rank=4 weapon=grenade; event grenade at=threw rank=4 weapon=grenade
reads Two grenades were hurled at a bar in the capital. => event grenade at=hurled rank=4 weapon=grenade
not He tossed a coin at the bar.

[rule en-event-protesters-violent]
match @person[kind=protesters] ~8 t=stormed
match @person[kind=protesters] ~2 t=blocked/barricaded/torched/burned/burnt/stormed/hurled/threw/clashed/pelted/smashed/vandalised/vandalized/ransacked/attacked
emit event violent_demonstration at=$t rank=4
reads Protesters blocked a bridge on Monday and burned tyres. => event violent_demonstration at=blocked rank=4
not Police blocked a bridge on Monday.

[rule en-event-rallied]
match ( hundreds | thousands | dozens | $people ) ~2 t=rallied/marched/demonstrated/gathered ~12 ( demand/demanding/protest/against/calling/chanting/denounce/denouncing/protesting )
emit event peaceful_protest at=$t rank=3
reads Hundreds rallied in the capital on Saturday to demand new elections. => event peaceful_protest at=rallied rank=3
not Shares rallied on Saturday.

[rule en-toll-family-of]
match ( killing/killed/kills/kill ) a family of p=$num
emit toll killed of=$p
reads Jets struck the village, killing a family of five. => toll killed of=5
not He killed a family of lies.

[rule en-event-shots-at-protest]
match t=open/opened/opening/fire/fired/firing/shot/shoots/shooting ( fire )? ( live | rubber | bullets | shots | rounds | guns | rifles )? ( rounds | ammunition | bullets )? ( on | at | into ) ~2 ( @person[kind=protesters] | @act.n[subtype=peaceful_protest] )
match t=shot ( dead | to death | and killed )? ~4 ( during | amid | at ) ~4 @act.n[subtype=peaceful_protest]
match t=killed by ~2 ( gunfire | bullets | fire ) ~3 ( during | amid | at ) ~4 @act.n[subtype=peaceful_protest]
emit event excessive_force_against_protesters at=$t rank=5 weapon=firearms
reads Two students were shot dead during protests in the capital. => event excessive_force_against_protesters at=shot rank=5 weapon=firearms
reads Soldiers fired into a demonstration near the palace. => event excessive_force_against_protesters at=fired rank=5 weapon=firearms
not The minister fired an aide at the meeting.

[rule en-mark-trial]
match ( trial/charged/convicted/accused/sentenced/guilty/suspect/suspects/indicted/jailed/defendant/defendants/wanted/mastermind/masterminding/acquitted/prosecuted/arrested ) ~8 t=@act.n
match suspected ( of | in ) ~6 t=@act.n
emit mark spoken-of on=$t
reads A court jailed two men over the 2015 attack. => mark spoken-of on=attack
not Gunmen launched an attack on a checkpoint.

[rule en-mark-condemn]
match ( condemned/condemns/condemn/condemning/denounced/denounces/deplored/condolences/mourned/mourn ) ~6 t=@act.n
emit mark condemned on=$t
reads The council condemned the attack on the convoy. => mark condemned on=attack
not The militants launched the attack at dawn.

[rule en-mark-tally]
match t=@act.v ~3 p=$num ~4 ( vessels | ships | villages | people | civilians | soldiers | targets | tankers | vehicles ) ~3 ( in | over | during ) ( the )? ( past | last )? $num ( months | years | weeks )
emit mark habitual on=$t
reads The group has attacked at least 88 commercial vessels in nine months. => mark habitual on=attacked
not The group attacked two vessels in the strait.

[rule en-mark-response]
match ( in | as ) ~2 response to ~5 including ~1 t=@act
match ( ( in | as ) ~2 response to | in retaliation for | in revenge for | in reprisal for | revenge for | retaliation for | reprisal for | avenging | to avenge ) ~5 t=@act
emit mark earlier on=$t
reads The army shelled the town in retaliation for an assault on its base. => mark earlier on=assault
reads He said the blast was revenge for a recent army strike on a clinic. => mark earlier on=strike
not The army shelled the town in the response.

[rule en-mark-earlier]
match ( previously | in the past ) t=@act.v
match ( blamed for | wanted for | wanted over | convicted of | jailed for | linked to | suspected of | accused of | responsible for ) ~1 ( $date | $num ) ~3 t=@act.n
match ( days/weeks/months/years/day/week/month/year/hours ) after ~3 t=@act
match ( came/comes/follows/followed !under ~4 ( after )? ) ~2 t=@act.n
match ( came/comes/coming ) as ~12 t=@act
match ( came/comes/come ) ~6 ( days/weeks/months/years/day/week/month/year ) ~4 after ~12 t=@act.v
match ( came/comes/coming ) ( amid | during | in the midst of ) ~4 t=@act.n
match scene ~8 of ~6 t=@act.n
match ( came/comes/come/coming/follows/followed ) ~3 after ~8 ( when | in | by ) ~2 t=@act
match ( came/comes/come/coming/follows/followed ) ~3 after ~8 when ~7 t=@act.v
emit mark earlier on=$t
reads Troops hunt two men blamed for the 2002 Bali bombings. => mark earlier on=bombings
reads The raid comes as troops look for forty pupils seized from a school. => mark earlier on=seized
reads The blast came a week after a bombing in the market. => mark earlier on=bombing
reads The raid comes barely a month after two rebels died when a mine they carried exploded. => mark earlier on=exploded
reads The strike came amid fighting between the army and the rebels. => mark earlier on=fighting
not The group attacked the town.

# Who looks for the attackers afterwards did not take part.
[rule en-mark-search]
match ( launched/launches/launch/launching/began/begun/started/initiated/mounted/conducted/conducting ) ( a | an | the )? ~2 t=search/clearance operation
emit mark spoken-of on=$t
reads Troops launched a search operation in the area. => mark spoken-of on=search
not Two militants were killed in a search operation.

# "an extremist group fighting the government": what it is, and nothing that happened.
[rule en-mark-what-they-do]
match ( a | an | the ) ~4 ( group/movement/organization/organisation/militia/faction/alliance/coalition/insurgency ) ( that | which )? ( is | has been )? t=fighting/battling
emit mark record on=$t
reads The blast bears the marks of an extremist group fighting the government. => mark record on=fighting
not The army said three soldiers died fighting rebels.

# What two sides do to each other all the time is no incident.
[rule en-mark-goes-on]
match ( have | has ) ( been )? ( regularly | repeatedly | routinely | frequently | often )? t=exchanged/exchanging/traded/trading ~8 ( daily | regularly | since | nearly every day | almost every day | day )
match ( have | has ) ( been )? ( regularly | repeatedly | routinely | frequently | often ) t=exchanged/exchanging/traded/trading/clashed/clashing/attacked/attacking
match ( near-daily | almost daily | nearly daily | daily | near daily | regular | frequent ) ~1 t=@act.n
match ( where | which | that ) ~4 ( is | are | was | were | has been | have been ) t=fighting/battling
emit mark habitual on=$t
reads The blast hit the tribal belt where the military is fighting militants. => mark habitual on=fighting
reads The two sides have traded fire across the border since October. => mark habitual on=traded
reads There have been near-daily clashes between the army and the rebels. => mark habitual on=clashes
not The two sides traded fire across the border on Monday.

# Whoever is killed or seized over an attack did not die or fall into hands in it.
[rule en-mark-sought-for]
match ( killed/kills/kill/killing/arrested/arrests/arrest/arresting/detained/detain/detaining/captured/capture/capturing/seized/apprehended/eliminated/neutralised/neutralized/nabbed/shot/hunting/hunted/hunt/pursuing/charged/extradited ) ~9 ( wanted | sought ) ( for | over | in connection with ) ~4 t=@act.n
match ( killed/kills/kill/killing/arrested/arrests/arrest/arresting/detained/detain/detaining/captured/capture/capturing/seized/apprehended/eliminated/neutralised/neutralized/nabbed/shot/hunting/hunted/hunt/pursuing/charged/extradited ) ~9 ( linked to | connected to | tied to | implicated in | mastermind of | masterminds of | who masterminded | who planned | who ordered | planners of | planner of ) ~4 t=@act.n
match ( killed/kills/kill/killing/arrested/arrests/arrest/arresting/detained/detain/detaining/captured/capture/capturing/seized/apprehended/eliminated/neutralised/neutralized/nabbed/shot/hunting/hunted/hunt/pursuing/charged/extradited ) ~3 ( $num | a | an | several | some | men | people | members/member/suspects/militants/rebels/fighters/leaders/commanders/operatives ) ~6 ( suspected of | suspected in | accused of | involved in | involvement in | blamed for | responsible for | behind ) ~4 t=@act.n
match ( killed/kills/kill/killing/arrested/arrests/arrest/arresting/detained/detain/detaining/captured/capture/capturing/seized/apprehended/eliminated/neutralised/neutralized/nabbed/shot/hunting/hunted/hunt/pursuing/charged/extradited ) ~3 ( $num | a | an | several | some | men | people | members/member/suspects/militants/rebels/fighters/leaders/commanders/operatives ) ~6 ( suspected of | accused of | believed to have | thought to have | alleged to have | who allegedly ) ~2 ( carrying/carried out | staging/staged | launching/launched | conducting/conducted | planning/planned | ordering/ordered | masterminding/masterminded | perpetrating/perpetrated | committing/committed | executing/executed ) ~4 t=@act.n
emit mark sought on=$t
reads Troops killed four rebels suspected of involvement in a bombing in the port. => mark sought on=bombing
reads Police arrested five men accused of carrying out the hotel raid. => mark sought on=raid
reads Commandos killed the mastermind of the market blast. => mark sought on=blast
not Nine people were killed in a bombing blamed on rebels.
not Officers shot dead the gunman responsible for the attack.

[rule en-toll-of-another]
match came/comes/come/follows/followed ~3 ( after )? p=$people ~1 ( were | was ) killed
match ( days/weeks/months/hours/day/week/month/year ) after p=$people ~1 ( were | was ) killed
match ( came/comes/come ) ~6 ( days/weeks/months/years/day/week/month/year ) ~4 after ~14 ( killed | killing ) p=$people/num
emit toll killed of=$p superseded=yes
reads The raid came two days after nine farmers were killed in the same valley. => toll killed of=9 superseded=yes
not Nine farmers were killed in the raid two days after harvest.

[rule en-event-planted]
match ( mine/mines/landmine/landmines/bomb/bombs/IED/IEDs/explosives/device/devices ) ~1 t=planted/laid by by=$agent
emit event remote_explosive_landmine_ied at=$t by=$by rank=2
reads A mine planted by militants on a road struck a truck. => event remote_explosive_landmine_ied at=planted by=people rank=2
not The trees planted by pupils have grown.

[rule en-event-shot-down]
match t=shot/shoots/shooting/brought/brings ( down ) ~4 ( drone/drones/UAV/UAVs/missile/missiles/rocket/rockets/projectile/projectiles )
match t=downed/downs/intercepted/intercepts/destroyed ~3 ( drone/drones/UAV/UAVs/missile/missiles/rocket/rockets/projectile/projectiles )
emit event disrupted_weapons_use at=$t rank=3
reads Air defences shot down a Russian cruise missile over the capital. => event disrupted_weapons_use at=shot rank=3
not The council shot down a plan for a new road.

[rule en-event-rained]
match ( shells | shell | rockets | rocket | mortars | mortar | missiles | missile ) ~1 t=rained/raining/rain/slammed/crashed/struck/strike/strikes/landed ( down )? ( on | onto | into | in | near | $place )
match ( shell/shells/rocket/rockets/mortar/mortars/missile/missiles ) t=hit/hits/struck/strikes ( a | an | the | its | their | several | two | three | at )
emit event shelling_artillery_missile_attack at=$t rank=4 weapon=artillery
reads Mortar shells rained down on two districts at dawn. => event shelling_artillery_missile_attack at=rained rank=4 weapon=artillery
not The shells lay on the beach.

[rule en-event-dropped]
match ( jet | jets | warplane | warplanes | plane | planes | aircraft | helicopter | helicopters | bomber | bombers | drone | drones ) ~3 t=dropped/drops/dropping ~4 ( bomb | bombs | munition | munitions | explosives | grenade | grenades | missiles )
emit event air_drone_strike at=$t rank=4 weapon=aircraft
reads A military jet dropped three bombs on the village. => event air_drone_strike at=dropped rank=4 weapon=aircraft
not The charity planes dropped food on the village.

[rule en-event-encounter]
match ( killed | shot | dead | died | injured | neutralised | neutralized | eliminated | wounded ) ~6 t=encounter/encounters/gunfight/gunfights/shootout with ( the | a )? by=$agent
match ( killed | shot | dead | died | injured | neutralised | neutralized | eliminated | wounded ) ~4 in ( an | a | the )? t=encounter/encounters
match t=encounter/encounters ~4 between ( the )? ( $agent | @force ) and ~3 ( @attacker | $agent )
match t=encounter/encounters ( broke out | ensued | erupted | took place | started | began )
emit event armed_clash at=$t by=$by rank=2
reads Three rebels were killed in an encounter with security forces near the river. => event armed_clash at=encounter by=actor rank=2
reads An encounter broke out between police and rebels in the forest. => event armed_clash at=encounter rank=2
reads Police said two men were shot dead in an encounter. => event armed_clash at=encounter rank=2
not The minister spoke of a chance encounter with the singer.

[rule en-event-launch-drones]
match by=$agent ( has | have | had | also | later | then | again )? t=launched/launches/launching/launch/fired/fires/firing/sent/sends/sending/unleashed/unleashes/flew/lobbed ~5 ( drone/drones/UAVs/UAV/quadcopters ) ( and ~2 ( missile/missiles/rocket/rockets/bombs ) )? ~2 ( at | on | against | into | toward | towards | across | over )
match t=launched/launches/launching/launch/fired/fires/firing/sent/sends/sending/unleashed/unleashes/flew/lobbed ~5 ( drone/drones/UAVs/UAV/quadcopters ) ( and ~2 ( missile/missiles/rocket/rockets/bombs ) )? ~2 ( at | on | against | into | toward | towards | across | over )
match ( drone/drones/UAVs ) ( and ~2 ( missiles/rockets ) )? ( was | were | have been | had been )? t=launched/fired/sent ( at | on | against | into | toward | towards | across | over )
emit event air_drone_strike at=$t by=$by rank=4 weapon=drone
reads The army launched 40 drones at the port city overnight. => event air_drone_strike at=launched rank=4 weapon=drone
reads Rebels fired dozens of drones and missiles against the refinery. => event air_drone_strike at=fired rank=4 weapon=drone
reads More than 60 drones were launched at the capital. => event air_drone_strike at=launched rank=4 weapon=drone
not The start-up launched drones that deliver parcels.

[rule en-event-drone-crashed]
match ( drone/drones/UAV/UAVs ) ~1 t=slammed/crashed/smashed/plunged/ploughed/plowed into
match ( explosive-laden | explosives-laden | bomb-laden | bomb-carrying | explosive-packed | kamikaze | suicide | booby-trapped ) ( drone/drones/UAV/UAVs ) ~1 t=slammed/crashed/smashed/plunged/exploded/hit/struck/fell
emit event air_drone_strike at=$t rank=4 weapon=drone
reads Two drones slammed into a hangar at the airport. => event air_drone_strike at=slammed rank=4 weapon=drone
not The drone crashed during a test flight.

[rule en-event-launch-missiles]
match by=$agent ( has | have | had | also | later | then | again )? t=launched/launches/launching/fired/fires/firing/lobbed/lobs/lobbing/unleashed/unleashes ~5 ( missile/missiles/rocket/rockets/mortar/mortars/shell/shells/projectile/projectiles ) ~3 ( at | on | against | into | toward | towards | across | onto )
match t=launched/launches/launching/fired/fires/firing/lobbed/lobs/lobbing/unleashed/unleashes ~5 ( missile/missiles/rocket/rockets/mortar/mortars/shell/shells/projectile/projectiles ) ~3 ( at | on | against | into | toward | towards | across | onto )
match t=launched/launches/fired/fires/lobbed ~5 ( missile/missiles/rocket/rockets/mortar/mortars/shell/shells ) to ( a | an | the )? ~1 ( @site | area/areas/village/villages/town/homes/neighbourhood/neighborhood/district )
emit event shelling_artillery_missile_attack at=$t by=$by rank=3 weapon=rocket_missile
reads Troops fired a number of mortars to a residential area in a nearby village. => event shelling_artillery_missile_attack at=fired rank=3 weapon=rocket_missile
reads Fighters fired at least 30 rockets towards the base. => event shelling_artillery_missile_attack at=fired rank=3 weapon=rocket_missile
not The agency launched a new missile programme.

[rule en-event-fired-by]
match ( missile/missiles/rocket/rockets/shell/shells/projectile/projectiles/mortar/mortars ) ( fired | launched | lobbed ) ( by | from ) ( the )? by=$agent ~4 t=struck/hit/hits/landed/exploded/slammed/killed/destroyed/crashed
emit event shelling_artillery_missile_attack at=$t by=$by rank=3 weapon=rocket_missile
reads A missile fired by Russian forces struck a hospital. => event shelling_artillery_missile_attack at=struck by=ru-military rank=3 weapon=rocket_missile
not A missile fired in a drill struck a target.

[rule en-mark-separate]
match another !@of ~3 t=@act.n
emit mark separate on=$t
reads Another Russian air strike hit a warehouse in the north. => mark separate on=air
not Another five people died when the air strike hit a warehouse.

[rule en-mark-denied]
match ( denied/denies/deny/denying ) ~5 t=@act
emit mark denied on=$t
reads The army denied carrying out the attack. => mark denied on=attack
not The army confirmed the attack.
[rule en-sides-with]
match t=clash/clashes/fighting/battle/battles/gunfight/firefight/gunbattle/shootout/encounter/encounters/skirmish/skirmishes/confrontation/confrontations ~4 with ( the )? a=$agent !linked/affiliated/backed/aligned/inspired/allied
match t=clash/clashes/fighting/battle/battles/gunfight/firefight/gunbattle/shootout/encounter/encounters/skirmish/skirmishes/confrontation/confrontations ~4 with ~1 $actor ~3 a=$agent
match t=clash/clashes/fighting/battle/battles/gunfight/firefight/gunbattle/shootout/encounter/encounters/skirmish/skirmishes/confrontation/confrontations ~4 with ~6 a=$actor ~1 @attacker
match t=@act.v[subtype=armed_clash] ~2 with ( the | suspected | armed | local | rival | some | several )? a=$agent !linked/affiliated/backed/aligned/inspired/allied
match t=@act.ing[subtype=armed_clash] ~2 with ( the | suspected | armed | local | rival | some | several )? a=$agent !linked/affiliated/backed/aligned/inspired/allied
match t=@act.v[subtype=armed_clash] ~2 with ~2 $actor ~3 a=$agent
match t=@act.v[subtype=armed_clash] ~2 with ~4 a=$actor ~1 @attacker
emit mark sides on=$t by=$a
reads A soldier was killed in a fierce battle on Monday with the rebels. => mark sides on=battle by=people
reads Six soldiers died in a firefight with pro-Islamic State Abu Sayyaf gunmen. => mark sides on=firefight by=abu-sayyaf
reads Troops clashed with Boko Haram fighters near the lake. => mark sides on=clashed by=boko-haram
reads Police exchanged fire on Monday with the gunmen. => mark sides on=exchanged by=people
reads A soldier fell after exchanging fire with Hezbollah. => mark sides on=exchanging by=hezbollah
not A soldier was killed in a battle with rain falling.
not The two ministers clashed with words.

# "The coalition denied targeting the house": who says that he did not do it.
[rule en-claim-denied]
match by=$actor ( has | have | had )? ( denied/denies/deny ) ~2 ( targeting/striking/bombing/attacking/hitting/killing/shelling/shooting/firing )
emit claim denied by=$by
reads Hamas denied firing the rocket. => claim denied by=hamas
not Hamas denied the report.

[rule en-claim-announced]
match a=$actor !linked/affiliated/backed/aligned/inspired/allied ~2 ( said/says/announced/claimed/stated/confirmed/confirms ) ~3 ( it/they/its ) ( had/has/have )? ( fighters/forces/militants/men/drones )? ( attacked/targeted/struck/hit/fired/launched/shelled/bombed/killed/ambushed/destroyed/downed/detonated/shot/staged/mounted/conducted/overran | carried out )
match a=$actor ( claims/claimed ) ~5 ( assault/ambush/massacre/raid )
match a=$actor ~4 ( news agency | media arm | media wing | propaganda arm | propaganda agency | mouthpiece | outlet ) ~1 ( said/says/announced/claimed/stated/reported ) ~6 ( fighter/fighters/militant/militants/member/members/it/suicide ) ~4 ( attacked/targeted/struck/bombed/killed/ambushed/detonated/staged/conducted | carried out | blew | was behind | were behind )
match a=$actor ( claims/claimed ) ~2 ( attack/bombing/blast/strike/ambush/raid/assassination/killing/shooting/explosion/attacks/bombings/strikes )
match ( spokesman/spokesperson/spokeswoman/representative ) ( for | of ) ( the )? a=$actor ~14 said ~6 ( was | were | had been ) ( responsible for | behind ) ( the | this | that )
match a=$actor ( spokesman/spokesperson/spokeswoman ) ~8 said ~5 ( was | were | had been ) ( responsible for | behind ) ( the | this | that )
emit claim claimed by=$a
reads Hezbollah said on Monday it had targeted an army post. => claim claimed by=hezbollah
reads A man who said he was a spokesman for the Taliban said the movement was responsible for the blast. => claim claimed by=taliban
not Hezbollah said three of its fighters were killed.

# "killed in fighting between": the noun, where "fighting corruption" is a verb of many meanings.
[rule en-event-fighting]
match ( in | amid | during | the | of | from ) ( heavy | fierce | intense | renewed | days of )? t=fighting ( between | in | near | around | on | erupted | broke | raged | with )
match ^ ( heavy | fierce | intense | renewed )? t=fighting between
emit event armed_clash at=$t rank=2
reads Nine people died in fighting between the army and rebels. => event armed_clash at=fighting rank=2
not The ministry is fighting corruption in the ports.

# Both sides of a fight: "clashes on Tuesday between the army and the rebels".
[rule en-sides]
match t=clash/clashes/fighting/battle/battles/gunfight/firefight/gunbattle/shootout/encounter/encounters/skirmish/skirmishes/confrontation/confrontations ~14 between ( members of | fighters of | troops of )? ( the )? ( . ( backed | allied | aligned | linked | affiliated | supported | led ) )? a=$agent ~3 and ( the )? ( . ( backed | allied | aligned | linked | affiliated | supported | led ) )? ( terrorist | militant | rebel | armed | extremist | insurgent )? ( group )? b=$agent !linked/affiliated/backed/aligned/inspired/allied
match a=$agent and ( the )? b=$agent ( $date )? ( also | again | briefly | have | had )? t=@act.v[subtype=armed_clash]
match a=$actor and ( the )? b=$actor ( $date )? ( also | again | briefly | have | had )? t=@act.v[subtype=armed_clash]
emit mark sides on=$t by=$a with=$b
reads Fighting broke out on Monday between the Sudanese army and the Rapid Support Forces. => mark sides on=fighting by=sd-military with=rapid-support-forces
reads Gunmen and police exchanged fire in the market. => mark sides on=exchanged by=people with=actor
reads Clashes broke out between Turkish-backed fighters and the Syrian Democratic Forces. => mark sides on=clashes by=people with=sdf
not Fighting went on around the city.
not Two soldiers and five insurgents died in clashes.


# "Three children were hurt by a landmine": which act it was the weapon says.
[rule en-event-hurt-with]
match $people/num ( people | others | more )? ( was | were | have been | has been ) ( slightly | seriously | critically | badly | also )? t=wounded/injured/hurt ( by | from ) ( a | an | the | two | several | stray | flying )? ~1 @weapon
match $people/num ( people | others | more )? ( was | were | have been | has been ) ( slightly | seriously | critically | badly | also )? t=wounded/injured/hurt by ( shrapnel | sniper fire | gunfire | gunshots | rifle fire )
match $people/num ( people | others | more )? ( was | were | have been | has been ) ( slightly | seriously | critically | badly | also )? t=hit/struck by ( a | an )? ( stray )? ( bullet/bullets/gunfire | sniper fire )
emit event attack at=$t rank=1
reads A child was hit by a stray bullet in the old town. => event attack at=hit rank=1
reads Three children were injured by a landmine near the school on Monday. => event attack at=injured rank=1
reads Twelve people were slightly hurt by shrapnel from a missile. => event attack at=hurt rank=1
not Three children were injured by a falling tree.

# "clashes between rival militias": one word for both sides.
[rule en-sides-alike]
match t=clash/clashes/fighting/battle/battles/gunfight/firefight/gunbattle/shootout/encounter/encounters/skirmish/skirmishes/confrontation/confrontations ~6 between ( the | two | three | four | several | various )? ( rival | opposing | competing | warring | different | feuding )? a=$agent
emit mark sides on=$t by=$a as=alike
reads Six people died in clashes on Monday between rival militias. => mark sides on=clashes by=people as=alike
reads Fighting between the armed groups resumed at dawn. => mark sides on=fighting by=people as=alike
not Fighting between the hills went on.

# "an explosives-laden car hit a bus": a car that is a bomb goes off where it hits.
[rule en-event-car-bomb-hits]
match t=@weapon[weapon=vehicle_bomb] ~6 ( hit | hits | struck | strikes | rammed | rams | crashed into | slammed into | smashed into | ploughed into | plowed into | drove into | tore through | ripped through )
emit event remote_explosive_landmine_ied at=$t rank=3 weapon=vehicle_bomb
reads An explosives-laden car struck a bus at the gate. => event remote_explosive_landmine_ied at=explosives rank=3 weapon=vehicle_bomb
not An explosives-laden car was found at the gate.

# "fighting between members of the Fur and Tama tribes": the tribes are the sides, whoever of them fought.
[rule en-sides-tribes]
match t=clash/clashes/fighting/battle/battles/gunfight/firefight/gunbattle/shootout/encounter/encounters/skirmish/skirmishes/confrontation/confrontations/violence ~6 between ~7 a=@person[tribe=yes]
emit mark sides on=$t by=$a as=alike
reads Ten people died in clashes between members of the Fur and Tama tribes. => mark sides on=clashes by=tribes as=alike
not The two tribes met on Monday.

# "clashes between Arab tribes and the army": a people on one side, and who bears arms on the other.
[rule en-sides-mixed]
match t=clash/clashes/fighting/battle/battles/gunfight/firefight/gunbattle/shootout/encounter/encounters/skirmish/skirmishes/confrontation/confrontations/violence ~6 between ~3 a=@person[side_kind=identity_militia] ~3 and ( the )? b=$agent
match t=clash/clashes/fighting/battle/battles/gunfight/firefight/gunbattle/shootout/encounter/encounters/skirmish/skirmishes/confrontation/confrontations/violence ~6 between ( the )? a=$agent ~3 and ~3 b=@person[side_kind=identity_militia]
emit mark sides on=$t by=$a with=$b as=mixed
reads Fighting broke out on Monday between Arab tribes and the Syrian Democratic Forces. => mark sides on=fighting by=tribes with=sdf as=mixed
not The tribes and the army met on Monday.

# "clashes between farmers and herders": two peoples, neither of them armed men by trade; each is a side.
[rule en-sides-people]
match t=clash/clashes/fighting/battle/battles/gunfight/firefight/violence/feud/fight/fights ~6 between ~3 a=$people ~3 and ~4 b=$people
match a=$people ( and | - | – | vs | versus ) b=$people t=clash/clashes/fighting/violence/feud
match t=clash/clashes/fighting/violence/conflict/feud ~14 ( pitted | pitting | pits | pit ) ~4 a=$people ~2 against ~5 b=$people
match a=$people t=clash/clashed ~2 with ~3 b=$people
emit mark sides on=$t by=$a with=$b as=people
reads Six died on Friday in clashes between local farmers and nomadic herders. => mark sides on=clashes by=people with=people as=people
reads Farmers and herders clash in the south. => mark sides on=clash by=people with=people as=people
reads Fighting that broke out on Sunday pitted settled villagers against armed herders. => mark sides on=fighting by=people with=people as=people
not The conflict between farming and herding is old.

[rule en-mark-then-had]
match had ( recently | previously | earlier | already | also )? ( experienced | witnessed | seen | suffered | endured ) ~8 ( when | after | as | in which ) ~7 t=@act.v
match ^ ( Then | Earlier | Previously | Before that | Before then ) ~7 had ~2 t=@act
emit mark earlier on=$t
reads Then gunmen had ambushed a patrol in the next state. => mark earlier on=ambushed
reads The town had recently seen violence when bandits killed seven people. => mark earlier on=killed
not Then gunmen ambushed a patrol.

[rule en-mark-last-one]
match the last ( such | major | big | similar | deadly | known | reported )? ~1 t=@act.n ~3 ( was | occurred | took place | came | happened | were | took place ) ~6 $date
emit mark earlier on=$t
reads The last such attack in the port took place on 3 May. => mark earlier on=attack
not The latest attack took place on Monday.

[rule en-mark-first-since]
match first ~8 since !$date ~9 t=@act
emit mark earlier on=$t
reads It was the first attack in the city since the rebel leader was killed in a drone strike. => mark earlier on=killed
not Gunmen launched the first attack on the city on Sunday.

[rule en-event-vehicle-into]
match ( by=$people ~3 )? t=drove/drives/driving/ploughed/ploughs/ploughing/plowed/plows/plowing/rammed/rams/ramming/steered/steers/sped ( a | an | his | her | the | their )? ~2 ( car/van/truck/lorry/vehicle/pickup/SUV/minivan/bus/tractor/bulldozer/taxi/cars/vehicles/trucks ) ~1 ( into | at ) ~4 ( @person | crowd/crowds/pedestrians/people/passers-by/shoppers/revellers/spectators/group/parade/festival/queue/procession/bystanders/cyclists/stop/checkpoint/barrier/gate )
match ( car/van/truck/lorry/vehicle/pickup/SUV/minivan/bus/tractor/bulldozer ) t=ploughed/ploughs/plowed/plows/rammed/rams/drove/drives into ~4 ( @person | crowd/crowds/pedestrians/people/passers-by/shoppers/revellers/spectators/group/parade/festival/queue/procession/bystanders/cyclists )
emit event attack at=$t by=$by rank=2 weapon=vehicle_ramming
reads The assailant steered a rented van into pedestrians on the promenade. => event attack at=steered by=people rank=2 weapon=vehicle_ramming
reads He ploughed a stolen lorry into a crowd at the fair. => event attack at=ploughed rank=2 weapon=vehicle_ramming
not He drove his car into a wall.

[rule en-event-invaded]
match by=$agent !@say ~5 t=invaded/invading ~5 ( @site | @place-head )
match by=@attacker ~2 t=invaded/invading/invade ~3 ( $place | $date )
match by=$agent ~3 t=broke/breaking into ~6 ( @site | @place-head | rectory/convent/village/town )
emit event attack at=$t by=$by rank=1
reads Gunmen invaded the church during the evening service. => event attack at=invaded by=people rank=1
reads He confirmed that bandits invaded Gusau on Saturday. => event attack at=invaded by=bandits rank=1
not The grass invaded the garden.

[rule en-toll-sustained-injuries]
match of=$people ( also | have | has | had | each )? t=sustained/suffered/received ( at | least | a | an | the | their | his | her )? ~3 ( injury/injuries/wound/wounds/burns )
emit toll injured of=$of
reads At least two guards sustained minor injuries in the blast. => toll injured of=at_least:2
reads Six troopers received splinter injuries. => toll injured of=6
not The striker sustained pressure on the defence.

[rule en-toll-injured-idioms]
match of=$people ( were | was | have been | had been | are | is ) ( also | then | later )? hospitalised/hospitalized
match left of=$people/num ( others | more | people )? with ~2 ( injury/injuries/wound/wounds/burns )
emit toll injured of=$of
reads Nine passengers were hospitalised after the blast. => toll injured of=9
reads The blast left three nurses with severe burns. => toll injured of=3
not The rescue was organised by the hospital.

[rule en-toll-fell]
match of=$people ( , ~7 , )? ( who )? fell ( in | during ) ( the | a | an | that )? ~2 @act.n
emit toll killed of=$of
reads Eight peacekeepers fell in an attack on their base. => toll killed of=8
not Eight trees fell in the storm.

[rule en-toll-killed-idioms]
match of=$people ( , ~7 , )? ( was | were | has been | have been | had been ) ( reportedly | almost | nearly )? ( wiped out | annihilated | exterminated | massacred )
match wiped out of=$people
match of=$people ( , ~7 , )? ( was | were | is | are ) feared ( dead | killed | to have been killed | to have died )
match of=$people ( later | also | has | have | had )? succumbed to ( his | her | their | the )? ~1 ( injury/injuries/wound/wounds/burns )
match of=$people met ( his | her | their ) ~1 ( death/deaths/end )
match put of=$people to death
match burned/burnt of=$people ( to death | alive )
match of=$people ( were | was | had been | have been )? ( burned | burnt ) ( alive | to death )
match of=$people ( had | have ) ( his | her | their ) ( throat/throats ) ( slit | cut )
match ( slit | slitting | cut ) the ( throat/throats ) of ~1 of=$people
emit toll killed of=$of
reads A guard succumbed to his wounds after the attack. => toll killed of=1
reads Six herders were burned alive in the hut. => toll killed of=6
reads Two shepherds had their throats slit. => toll killed of=2
reads Five villagers were wiped out. => toll killed of=5
not The village was burned to the ground.

[rule en-event-throats]
match t=slit/slitting ( the | their | his | her )? ( throat/throats )
match ( throat/throats ) t=slit
emit event attack at=$t rank=2 weapon=blade
reads The raiders slit the throats of two shepherds. => event attack at=slit rank=2 weapon=blade
not He slit the envelope open.

[rule en-taken-away]
match by=$agent ( then | also | later | have | had )? t=whisked/carted/dragged/herded of=$people ( away | off )
match by=$agent ( then | also | later | have | had )? t=whisked/dragged ( away | off ) of=$people
match t=took/taken/taking/take/takes of=$people ( hostage | captive | prisoner | as hostages | as captives )
match t=took/taken/taking/take/takes of=$num ( hostages | captives | prisoners )
match t=took/taken/taking/take/takes of=$people ~1 ( into | to ) ( the | a | an )? ~1 ( bush/forest/forests/hills/mountains/jungle/desert/creek/creeks/destination )
match of=$people ( were | was | have been | had been | has been ) t=taken ( away | off )? by ( the | a | an | some | unknown | unidentified )? @attacker
emit event abduction_forced_disappearance at=$t rank=3
emit toll abducted of=$of
reads Gunmen whisked away nine villagers. => event abduction_forced_disappearance at=whisked rank=3
reads The raiders took six traders hostage. => toll abducted of=6
reads The raiders said they had taken 40 hostages. => event abduction_forced_disappearance at=taken rank=3; toll abducted of=40
reads Four people were taken away by gunmen on the highway. => event abduction_forced_disappearance at=taken rank=3; toll abducted of=4
reads The raiders took six passengers into the bush. => event abduction_forced_disappearance at=took rank=3; toll abducted of=6
not The nurse took the children home.
not The guide took six tourists into the hall.

[rule en-event-live-rounds-on-protest]
match by=$agent ~1 t=use/used/using/uses/fire/fired/firing/fires ~1 ( live | real | lethal | live-round ) ( ammunition | rounds | bullets | fire | force ) ~2 ( disperse | against | break | quell | scatter | at | into | on ) ~3 ( @person[kind=protesters] | @act.n[subtype=peaceful_protest] | crowd/crowds )
match by=$agent ~1 t=disperse/dispersed/dispersing/break/broke ~6 ( with | using | by firing ) ( live | real | lethal ) ( ammunition | rounds | bullets | fire )
emit event excessive_force_against_protesters at=$t by=$by rank=5 weapon=firearms
reads Police dispersed an opposition march with live ammunition. => event excessive_force_against_protesters at=dispersed by=actor rank=5 weapon=firearms
reads Troops fired live rounds to disperse a crowd outside the court. => event excessive_force_against_protesters at=fired by=actor rank=5 weapon=firearms
not The army fired live rounds during an exercise.

[rule en-event-set-fire]
match by=$agent ~14 t=started/starting/set/lit ( a )? ~1 fire ~3 ( that | which | killing | and ) ~3 ( killed | killing | kills )
emit event attack at=$t by=$by rank=1 weapon=incendiary
reads Gang members burst into a bar and started a fire that killed twenty people. => event attack at=started by=people rank=1 weapon=incendiary
not Campers started a fire that spread to the forest.

[rule en-event-tear-gas]
match by=$agent ( $date )? ( also | then )? t=fired/fire/firing/fires/used/lobbed/deployed ( tear | teargas | rubber | water ) ( gas | bullets | cannon | cannons | canisters )? ~4 ( @person[kind=protesters] | crowd/crowds/demonstration/demonstrations/protest/protests/rally/march/supporters/students/youths )
emit event protest_with_intervention at=$t by=$by rank=5
reads Kenyan police on Tuesday fired tear gas at protesters in the capital. => event protest_with_intervention at=fired by=ke-police rank=5
not The police on Tuesday fired at a car in the capital.

[rule en-event-clash-with-protesters]
match t=clash/clashes/battle/battles/fighting/skirmishes/confrontation/confrontations ( between | with ) ~4 @person[kind=protesters]
match t=@act.v[subtype=armed_clash] ~1 with ~4 @person[kind=protesters]
emit event violent_demonstration at=$t rank=4
reads Clashes between students and police and protesters went on all night. => event violent_demonstration at=clashes rank=4
reads Officers clashed with angry protesters. => event violent_demonstration at=clashed rank=4
not Clashes between the army and rebels went on all night.

[rule en-event-town-taken]
match by=$agent ~1 t=captured/captures/seized/seizes/overran/overruns/occupied ( the )? ( on=$place )
match by=$agent ~1 t=captured/captures/seized/seizes/overran/overruns/occupied ( the | a | an | another | two | three | several )? ~1 ( town/towns/city/village/villages/base/district/outpost/barracks/garrison )
match ( on=$place ) ~1 ( was | were | is | been | being ) ~1 t=captured/seized/overrun/taken/occupied by by=$agent
match ( on=$place ) ~1 t=fell/fallen/falls to by=$agent
emit event non_state_actor_overtakes_territory at=$t by=$by rank=4
reads Rebels seized Goma on Friday. => event non_state_actor_overtakes_territory at=seized by=people rank=4
reads Insurgents captured a border town on Monday. => event non_state_actor_overtakes_territory at=captured by=people rank=4
reads Goma was captured by rebels on Friday. => event non_state_actor_overtakes_territory at=captured by=people rank=4
not Police seized drugs in the harbour.

[rule en-claim-member]
match @attacker ~8 ( was | were | is ) ( a | an )? ( member/members/part/operative/commander/affiliated ) ( of | with | in ) ( the )? by=$actor
match blamed by ~6 on ( the )? by=$actor
match ( claimed | claims | alleged | alleges | accused | alleging | claiming ) ( that )? ~6 by=$actor ( had | have )? ( carried out | conducted | launched | staged ) ( the | this | that | monday | sunday ) ~2 ( strike/strikes/attack/attacks/bombing/raid/raids/shelling/airstrike/airstrikes/massacre )
match @attacker ~4 belonged to ( the )? by=$actor
match @attacker ( are | were | is | was ) ( believed | thought | suspected | said | understood | reported ) to ( be | belong to | be from | have belonged to | have come from ) ~6 by=$actor
match ( attackers/assailants/perpetrators/raiders/gunmen/attacker/assailant/gunman/bomber ) ( were | was | are | is ) ( believed | thought | suspected | said | understood | reported )? ( to be | to belong to | to be from | of being )? ( members | fighters | militants | part | rebels )? ( of | from | with )? ( the )? by=$actor
match by=$actor ( fired | planted | launched | detonated | laid ) the ( shell/shells/rocket/rockets/missile/missiles/mortar/mortars/bomb/bombs/mine/mines/device/explosive/explosives )
match ( believe/believes/believed/suspect/suspects/suspected/say/says/said/think/thinks ) ( that )? ~8 by=$actor ~1 ( was | were | is | are ) responsible
match ( suspect/suspects/suspected/believe/believes/believed/think/thinks ) ( that )? ~14 ( was | were ) ( carried out | staged | perpetrated | committed | conducted | launched | planted | the work ) ( by | of ) ~8 by=$actor
emit claim blamed by=$by
reads Authorities suspect the ambush was carried out by militants from the group al-Shabaab. => claim blamed by=al-shabaab
reads The lawyers claimed that drones belonging to the Sudanese army carried out the strike. => claim blamed by=sd-military
reads Residents said the attackers were Boko Haram fighters. => claim blamed by=boko-haram
reads The attackers were believed to be members of al-Shabaab. => claim blamed by=al-shabaab
reads Officials believe that FARC rebels were responsible. => claim blamed by=farc
reads The government said M23 fired the shells. => claim blamed by=m23
reads Police said the bomber was a member of the Pakistani Taliban. => claim blamed by=ttp
not Police said the mayor was a member of the Labour party.

[rule en-mark-also-claimed]
match also claimed ( responsibility for )? ( a | an | another | the )? ~3 t=@act.n
match also said ( it | they | its fighters ) ( had )? t=@act.v
emit mark separate on=$t
reads The group also claimed responsibility for an attack on a convoy near Gao. => mark separate on=attack
not The group claimed responsibility for an attack on a convoy near Gao.

[rule en-mark-private]
match ( man/woman/men/women/teen/teenager/youth/boy/girl/husband/wife/father/mother/son/daughter/brother/sister/farmer/driver/student/couple/businessman/pensioner/suspect/he/she ) ( , | who | has | had | allegedly | fatally | then | also )? ~2 t=@act.v ( his | her | their | a )? ( own | new | estranged | pregnant | elderly | former | ex | young | teenage | two | three | four | five | infant | newborn | reputed | sleeping | common-law | live-in | younger | older )? ( young | year-old | minor )? @kin ( and | to | in | at | after | over | with | during | for | on | , | suspecting | because | before | as | inside | while | by | then | $ )
match t=@act.v ~6 by ( his | her | their ) ( own | estranged | ex | former | reputed | jealous | younger | elder | older | alleged )? @kin
match ( for | of ) ( allegedly )? t=@act ( of )? ( his | her | their ) ( own | estranged | pregnant | ex | former | teenage )? @kin
match t=@act ~12 ( over | after | following | during | amid | in ) ( a | an | some | heated | petty | the )? ( domestic | family | marital | heated | verbal | petty | long-running | land | property | bar | drunken | road | money | personal )? ( dispute | argument | quarrel | fight | brawl | altercation | row | feud | affair | rage | disagreement ) !between
emit mark private on=$t
reads A man shot his wife on Friday before turning the gun on himself. => mark private on=shot
reads A teacher was killed by her estranged husband in the town. => mark private on=killed
reads Police held a cook for stabbing his brother at home. => mark private on=stabbing
reads A porter was stabbed outside a bar after a heated argument. => mark private on=stabbed
not Rebels shot the wife of a mayor on Friday.
not A teacher was killed by gunmen in the town with her husband.

# Attacked with words, or with a ball.
[rule en-mark-with-words]
match ( striker/midfielder/winger/forward/defender/captain/substitute/playmaker ) ~4 fired/fires ~2 t=@act
match t=attack/attacked/attacks/attacking/assailed/blasted/slammed ( the | his | her | their | its | what )? ~2 ( policy/policies/plan/plans/decision/decisions/proposal/proposals/budget/reform/reforms/handling/stance/critics/ruling/verdict/legislation/remarks/comments )
match ( minister/president/premier/senator/candidate/lawmaker/MP/congressman/congresswoman/leader/columnist ) ( on Monday | on Tuesday | on Wednesday | on Thursday | on Friday | on Saturday | on Sunday | has | have | also | again )? t=attack/attacked/attacks/blasted ( the | his | her | their | its )? ~1 ( opposition/government/party/parties/media/press/journalists/rival/rivals/opponents/congress/parliament/court/courts/bank/EU/union/administration )
match ( striker/midfielder/winger/forward/defender/captain/substitute/teenager/international/playmaker ) ~4 t=fired/fires/shot/shoots/struck/strikes/hit/hits ~5 ( goal/goals/net/corner/post/crossbar/bar/box/lead/ahead/wide/over/equaliser/equalizer/penalty/winner )
emit mark metaphor on=$t
reads The prime minister attacked the opposition in parliament. => mark metaphor on=attacked
reads She attacked the government's handling of the floods. => mark metaphor on=attacked
reads The striker fired a shot into the top corner. => mark metaphor on=shot
not Gunmen attacked the party headquarters on Monday.
not A minister was attacked by gunmen.

[rule en-mark-denied-that]
match ( denied/denies/deny/denying ) ~6 that ~7 ( had | have | has | was | were ) ~2 t=@act.v
emit mark denied on=$t
reads The army denied on Monday that any of its soldiers had been killed. => mark denied on=killed
not Militants killed a man who denied that he was a spy.

# "Three people were killed when a lorry hit a minibus": an accident, told like a deed.
[rule en-mark-traffic]
match t=@act.v[measure=killed] ~6 ( when | after | as ) ( a | an | the | their | two )? ~2 ( truck/trucks/lorry/lorries/bus/buses/minibus/minibuses/coach/train/tanker/trailer/van/car/cars/vehicle/vehicles/taxi ) ~4 ( hit/struck/rammed/crashed/slammed/smashed/ploughed/plowed/ran ) ( into | head-on into )? ( a | an | another | the | two | their )? ~1 ( truck/lorry/bus/minibus/coach/train/tanker/trailer/van/car/cars/vehicle/vehicles/taxi/motorcycle/tree/wall/barrier/divider )
match ( bus/minibus/coach/truck/lorry/train/tanker/trailer/it ) t=@act.v[weapon=vehicle_ramming] ( into )? ( a | an | the | another | two )? ~1 ( truck/lorry/bus/minibus/coach/train/tanker/trailer ) !stop/station/terminal/queue
emit mark mishap on=$t
reads Three people were killed when a lorry hit a minibus. => mark mishap on=killed
reads Two people were killed after their car crashed into a tree. => mark mishap on=killed
reads A coach rammed into a stationary lorry, the police said. => mark mishap on=rammed
not Three people were killed when a rocket hit a minibus.
not A lorry rammed into a bus stop.

[rule en-mark-in-fiction]
match t=@act ~9 in ( the | a | his | her | this )? ( new | first | second )? film/movie/novel/thriller/series/sequel/episode/videogame/screenplay !theater/theatre/festival/director/studio
match in ( the | a | his | her | this )? ( new | first | second )? film/movie/novel/thriller/series/sequel/episode/screenplay ~12 t=@act
match ( film/movie/novel/thriller ) ( is )? ( about | in which | based on | set in | depicting | portraying | tells | follows ) ~14 t=@act
match ( the day | the moment | the night | reminder of ) ~5 t=@act
emit mark spoken-of on=$t
reads The bombing of a ministry in the film kills hundreds. => mark spoken-of on=bombing
reads In the novel a reporter survives an attack on a train. => mark spoken-of on=attack
not Gunmen shot two people outside a cinema.

[rule en-event-set-off]
match by=$agent ( had | have | also | has )? t=set/sets/detonated/triggered/exploded/unleashed off? ~6 ( bomb/bombs/explosives/device/devices/charges/mines/IED/IEDs )
emit event remote_explosive_landmine_ied at=$t by=$by rank=3
reads Rebels set off a series of seven roadway bombs that killed two farmers. => event remote_explosive_landmine_ied at=set by=people rank=3
not Rebels set off for the hills.

# "in an apparent attempt to carry out a suicide attack": what was meant is not what was done.
[rule en-mark-meant]
match ( attempt/attempts/bid/effort/plan/plans/plot/plots/intent/intention/order/hoping/aiming/intending/planning/preparing ) to ( carry/stage/launch/mount/conduct/execute/commit ) ( out )? ( a | an | another | their | more | further )? ~2 t=@act.n
match ( wanted/intended/hoped/meant/aimed/threatened/vowed ) to ( carry/stage/launch/mount/conduct/execute/commit ) ( out )? ( a | an | another | their | more | further )? ~2 t=@act.n
emit mark planned on=$t
reads They forced their way in, in an attempt to carry out a suicide attack. => mark planned on=suicide
reads The cell intended to stage an attack on the port. => mark planned on=attack
not They carried out a suicide attack on the camp.

[rule en-mark-planted]
match by=$agent ( had | have | also )? planted/laid/placed/buried/hid/rigged/set/left ( a | an | the | two | three | several )? ~1 t=@weapon
match by=$agent ( had | have | also )? planted/laid/placed/buried/hid/rigged/set/left ( a | an | the | two | three | several )? ~1 @weapon ~8 t=@blast.v
match by=$agent ~2 t=detonated/exploded ( a | an | the | two | three | several )? ~1 @weapon
match by=$agent ~2 ( suspected | accused ) of ~1 planting/laying/detonating/setting/placing ( off )? ( a | an | the | two | three | several )? ~1 t=@weapon
match by=$agent ~2 ( suspected | accused ) of ~1 planting/laying/detonating/setting/placing ( off )? ( a | an | the | two | three | several )? ~1 @weapon ~2 t=@act.v
match by=$agent ( @aux | however | , )? ~2 ( believed | thought | suspected | understood | known | reported | alleged | said ) to have ( carried out | staged | launched | mounted | conducted | been behind | perpetrated | committed ) ~4 t=@act.n
match by=$agent , ( a | an | the | one ) ~6 , ( @aux )? ~1 ( believed | thought | suspected | understood | known | reported | alleged | said ) to have ( carried out | staged | launched | mounted | conducted | been behind | perpetrated | committed ) ~4 t=@act.n
match by=$agent ( had | have | also | has )? set off ( a | an | the | two | three | several )? ~5 t=@act.n[subtype=remote_explosive_landmine_ied]
match by=$agent ( had | have | also | has )? set off ( a | an | the | two | three | several )? ~5 ( bomb | bombs | explosives | devices | device | charges | grenades | explosive | mines ) ~3 t=@act.v
emit mark done on=$t by=$by
reads Rebels planted a roadside bomb that killed two farmers. => mark done on=roadside by=people
reads Rebels set off a series of bombs that killed two farmers. => mark done on=killed by=people
reads Rebels were suspected of planting the bomb that killed two farmers. => mark done on=bomb by=people
reads Islamists are believed to have carried out the attack on the port. => mark done on=attack by=people
not A roadside bomb that had been planted overnight killed two farmers.

[rule en-event-under-fire]
match came/come/comes/coming/were/was/is under t=fire/gunfire/shelling/attack ( from | by ) ( the )? by=$agent
match ( troops/soldiers/police/forces/patrol/army/officers/policemen/peacekeepers/rangers/base/checkpoint ) ~3 came/come/comes/coming under t=fire/gunfire ~1 ( in | at | near | while | on | as | during | from )
emit event armed_clash at=$t by=$by rank=1
reads A police patrol came under fire in Basra. => event armed_clash at=fire rank=1
reads Troops came under fire from rebels near the bridge. => event armed_clash at=fire by=people rank=1
not The minister came under fire over the budget.

# "An oil tanker came under fire": whether it fired back nobody says.
[rule en-event-fired-upon]
match came/come/comes/coming under t=fire/gunfire ~1 ( in | at | near | while | on | as | during | from )
emit event attack at=$t rank=1
reads An oil tanker came under fire near Ramadi. => event attack at=fire rank=1
not The minister came under fire over the budget.

[rule en-event-freed]
match by=$agent ~2 t=freed/freeing/released/liberated/sprang of=$num ( prisoners | inmates | detainees | convicts ) ~3 ( after | in | by | when ) ~6 ( @raid | jailbreak | storming | attack | raid )
match by=$agent ~3 ( stormed | raided | attacked | overran | breached ) ~6 prison/jail ~4 t=freed/freeing/releasing
emit event attack at=$t by=$by rank=1
reads Gunmen freed 30 inmates after storming a prison in the town. => event attack at=freed by=people rank=1
not The judge freed 30 inmates under an amnesty.

[rule en-event-boarded]
match by=$agent ( have | had )? t=boarded/boarding ~3 ( ship/vessel/tanker/dhow/boat/freighter/trawler/carrier/yacht )
match t=boarded ~6 by by=$agent
emit event abduction_forced_disappearance at=$t by=$by rank=3
reads Pirates boarded a tanker off the coast on Monday. => event abduction_forced_disappearance at=boarded by=people rank=3
not Tourists boarded a ferry to the island.

[rule en-mark-record]
match ( has | have ) ( already | also )? ( seen | claimed | left | cost | taken ) ~3 $people/num ~2 t=@act/harm
match ( has | have ) ( already | also )? ( seen | claimed | left | cost | taken ) ~3 t=$people/num ~2 ( killed | dead | injured )
emit mark record on=$t
reads The campaign has seen at least 15 people killed by police. => mark record on=killed
not Police killed 15 people on Tuesday.

# "Such attacks are common and have killed dozens": what attacks of a kind do is no one's toll.
[rule en-mark-attacks-of-a-kind]
match ( such | similar | these kinds of | this kind of | this type of | these types of ) t=@act.n.pl ( are/have/occur/remain/often/frequently/usually/rarely/typically/in/on/by )
emit mark record on=$t
reads Such attacks are common along the road. => mark record on=attacks
not Gunmen carried out an attack on such a bus.

[rule en-mark-what-a-kind-does]
match ( such | similar | these kinds of | this kind of | this type of | these types of ) @act.n.pl ~12 ( have | has | often | frequently ) ~3 t=@act/harm
emit mark record on=$t
reads Such attacks have killed dozens of drivers since January. => mark record on=killed
not Gunmen killed dozens of such drivers in attacks on Monday.

# "wearing a bomb, later found to be a hoax"
[rule en-mark-hoax]
match t=bomb/bombs/explosives/explosive ~8 ( hoax | fake | a dummy | replica )
emit mark spoken-of on=$t
reads Police said he wore a bomb, later found to be a hoax. => mark spoken-of on=bomb
not The bomb killed two men at a hotel.

[rule en-mark-figurative]
match t=bombard/bombarded/bombarding/bombards ( the | its | his | her | their )? ~4 with ~5 ( traffic | questions | calls | emails | messages | requests | ads | letters | complaints | data | spam | information | tweets )
emit mark spoken-of on=$t
reads Hackers bombarded the site with large amounts of traffic. => mark spoken-of on=bombarded
not The army bombarded the town with rockets.
