# What people do to people. See ar/acts.lex for what the attributes mean.

[verb act | subtype=attack rank=0 measure=killed affects=obj]
kill
slay | past=slew | pp=slain
gun down, mow down
# Of soldiers, as the armies of some lands say it.
martyr | only=past,v
murder
massacre
[verb act | subtype=attack rank=1 measure=killed affects=obj]
assassinate | one=yes
execute | class=execution
behead | weapon=blade
slaughter
lynch | subtype=mob_violence | rank=4
hack to death | weapon=blade
shoot dead | past=shot dead | weapon=firearms | rank=2
shoot to death, fatally shoot | past=shot to death,fatally shot | weapon=firearms | rank=2
stab to death, fatally stab | past=stabbed to death,fatally stabbed | weapon=blade | rank=2
fatally wound
[noun act | subtype=attack rank=0]
killing, murder, slaying
[noun act | subtype=attack rank=1]
massacre, assassination, execution, beheading, mass killing, bloodbath, slaughter | pl=massacres,assassinations,executions,beheadings,mass killings
assassination attempt | pl=assassination attempts

[verb harm | measure=killed affects=subj]
die
perish
succumb | class=weak-harm
lose their lives, lose his life, lose her life | past=lost
embrace martyrdom, attain martyrdom, embrace shahadat, embrace Shahadat
lay down their lives, lay down his life | past=laid | pp=laid
pay the supreme price, pay the ultimate price, pay the supreme sacrifice | past=paid
make the ultimate sacrifice, make the supreme sacrifice | past=made
[verb harm | measure=injured affects=obj]
wound | only=past,v
injure
hurt | past=hurt
maim
[word harm | measure=killed affects=next]
death of, deaths of, killing of, lives of, the lives of, bodies of, killings of, murder of

[verb act | subtype=attack rank=1]
attack
assault
ambush | subtype=armed_clash | rank=2 | onesided=yes
raid | class=raid
storm | class=raid
target | class=targeting
strike | past=struck | class=weak-act
hit | past=hit | class=weak-act
besiege | class=weak-act
[noun act | subtype=attack rank=1]
attack, assault, terrorist attack, terror attack, attempted attack, terror incident, act of terror, armed attack, deadly attack, militant attack, onslaught, rampage
ambush | subtype=armed_clash | rank=2 | onesided=yes
raid, gun battle, military operation, security operation, counter-terrorism operation, intelligence-based operation, intelligence based operation, counter-insurgency operation, anti-terror operation, search operation, clearance operation | subtype=armed_clash | class=operation
attack on
[noun act | subtype=air_drone_strike rank=2 class=weak-act]
strike | afoot=yes
[verb act | subtype=attack rank=2 weapon=vehicle_ramming]
ram
plough into, plow into | past=ploughed into
[verb act | subtype=attack rank=2 weapon=firearms]
shoot | past=shot | measure=injured | affects=obj
open fire | past=opened fire | measure=
fire on, fire at, fire upon | measure= | past=fired on
spray with bullets | past=sprayed | measure=
[word act | subtype=attack rank=2 weapon=firearms]
sprayed bullets, sprayed with bullets, riddled with bullets, fired on, fired at, firing on, firing at, fired into, opened fire, opened fire on, opening fire, gunfire on | finite=yes
[noun act | subtype=attack rank=2 weapon=firearms]
shooting, mass shooting, drive-by shooting, shooting attack, gun attack, gun-and-bomb attack, gun and bomb attack, gun and grenade attack, gun-and-grenade attack, shooting spree, shootings
[noun act | subtype=attack rank=2]
cattle raid, cattle-raid, cattle raiding, cattle rustling attack
[noun act | subtype=attack rank=2 weapon=blade]
stabbing, knife attack, stabbing attack, machete attack, knifing
[verb act | subtype=attack rank=2 weapon=blade measure=injured affects=obj]
stab
knife | only=past,v
[noun act | subtype=attack rank=2 weapon=vehicle_ramming]
car-ramming, ramming attack, car ramming attack, vehicle attack, truck attack, vehicle-ramming attack, van attack
[word act | subtype=attack rank=2 weapon=vehicle_ramming]
plowed into, ploughed into, rammed into, drove into a crowd, mowed down, ran over, drove a truck into, drove a car into, drove a vehicle into, drove a van into | finite=yes

[verb act | subtype=armed_clash rank=2 voice=happen]
clash
exchange fire
exchange gunfire
exchange shots
trade fire
trade gunfire
skirmish
battle | class=weak-act
fight | past=fought | class=weak-act
[verb act | subtype=armed_clash rank=2 voice=defend class=weak-act]
repel | past=repelled
fend off | past=fended off
fight off | past=fought off
beat back | past=beat back | pp=beaten back
repulse
[noun act | subtype=armed_clash rank=2]
clash, firefight, gunfight, gunbattle, gun battle, shootout, shoot-out, skirmish, exchange of fire, armed clash, fierce fighting, heavy fighting, exchange of gunfire | pl=clashes,firefights,gunfights,gunbattles,gun battles,shootouts,skirmishes,exchanges of fire,armed clashes
fighting | pl=-

[verb act | subtype=remote_explosive_landmine_ied rank=3 weapon=explosive_device]
bomb
blow up | past=blew up | pp=blown up
detonate
[verb act blast | subtype=remote_explosive_landmine_ied rank=3 weapon=explosive_device voice=happen]
explode
go off | past=went off | pp=gone off
[noun act | subtype=remote_explosive_landmine_ied rank=3 weapon=explosive_device]
bombing | loose=yes
bomb attack, bomb blast, roadside bombing, roadside bomb, IED attack, IED blast, IED explosion, twin bombings, pipe bomb attack, bomb explosion, double bombing, landmine blast, mine blast, landmine explosion, mine explosion
[noun act blast | subtype=remote_explosive_landmine_ied rank=3 weapon=explosive_device]
explosion, blast, twin blasts, twin explosions
[noun act | subtype=remote_explosive_landmine_ied rank=3 weapon=vehicle_bomb]
car bombing, car bomb, truck bombing, truck bomb, car bomb attack, vehicle bomb, car blast, car bomb blast, car bomb explosion, truck bomb attack, motorcycle bomb
[noun act | subtype=suicide_bomb rank=5 weapon=suicide_vest]
suicide bombing, suicide attack, suicide bomb, suicide bomb attack, suicide blast, suicide bomb blast, suicide car bombing, suicide car bomb, suicide truck bombing, suicide car bomb attack, suicide vest attack, twin suicide bombings, suicide explosion
[word act | subtype=suicide_bomb rank=5 weapon=suicide_vest]
blew himself up, blew herself up, blew themselves up, blow himself up, blowing himself up, blowing herself up, blowing themselves up, detonated his explosives, detonated his vest, detonated explosives strapped, detonated an explosive vest, detonated his explosive vest, detonated a suicide vest, detonated their explosive vests, detonated their vests, blow themselves up, blows himself up, detonated his suicide vest, detonated her explosives, detonated explosives he was wearing, set off his explosives, detonated his explosives-laden | finite=yes

[verb act | subtype=shelling_artillery_missile_attack rank=3 weapon=artillery]
shell | any_arm=yes
bombard | any_arm=yes
[noun act | subtype=shelling_artillery_missile_attack rank=3 weapon=artillery]
bombardment | pl=bombardments | any_arm=yes
shelling, artillery attack, mortar attack, artillery fire, artillery strike, mortar fire, mortar shelling | pl=-
[noun act | subtype=shelling_artillery_missile_attack rank=3 weapon=rocket_missile]
rocket attack, missile attack, missile strike, rocket fire, rocket barrage, missile barrage, ballistic missile attack, rocket strike
[word act | subtype=shelling_artillery_missile_attack rank=3 weapon=rocket_missile]
fired rockets, fired a rocket, fired missiles, fired a missile, fired a ballistic missile, fired mortars, fired dozens of rockets, launched rockets, launched missiles, launched a missile, fired ballistic missiles, rockets were fired, rocket was fired, missile was fired, missiles were fired, rockets fired, launched ballistic missiles, mortar shells hit, mortar shell hit, shells landed, shell landed, shells fell, shells struck, shells hit, shell hit, shell struck, mortars landed, mortars hit, mortars struck, mortar rounds hit, mortar rounds landed, rockets landed, rocket landed, rocket hit, rocket struck, rockets hit, missile hit, missiles hit, rockets struck, missile struck, missiles struck | finite=yes
[noun act | subtype=air_drone_strike rank=4 weapon=aircraft]
airstrike, air strike, air raid, aerial bombardment, aerial bombing, barrel bomb attack, air attack, helicopter attack, airstrikes, bombing raid, bombing campaign
[noun act | subtype=air_drone_strike rank=4 weapon=drone]
drone strike, drone attack, unmanned aerial attack, kamikaze drone attack, UAV attack, drone raid
[noun act | subtype=chemical_weapon rank=6 weapon=chemical]
chemical attack, gas attack, chemical weapons attack, sarin attack, chlorine attack, nerve agent attack, poison gas attack, sarin gas attack, suspected chemical attack
[noun act | subtype=grenade rank=4 weapon=grenade]
grenade attack, grenade blast, grenade explosion
[word act | subtype=grenade rank=4 weapon=grenade]
threw a grenade, hurled a grenade, threw grenades, hurled grenades, lobbed a grenade, throwing a grenade, tossed a grenade, lobbed grenades | finite=yes

[verb act | subtype=abduction_forced_disappearance rank=3 measure=abducted affects=obj]
kidnap | past=kidnapped
abduct
take hostage | past=took hostage | pp=taken hostage
seize | class=weak-act
hijack | class=weak-act
[noun act | subtype=abduction_forced_disappearance rank=3]
kidnapping, abduction, hostage-taking, mass abduction, mass kidnapping, enforced disappearance, hostage taking, hostage crisis

[verb act | subtype=sexual_violence rank=4]
rape | class=weak-act
gang-rape
[noun act | subtype=sexual_violence rank=4]
gang rape, mass rape, sexual violence

[verb act | subtype=arrests rank=1 measure=arrested affects=obj]
arrest
detain
apprehend
capture | class=weak-act
[noun act | subtype=arrests rank=1]
arrest, capture | class=weak-act
crackdown | class=weak-act
[word act | subtype=arrests rank=1 measure=arrested affects=next]
arrest of, arrests of, detention of, took into custody, taken into custody, round up, rounded up, busted

[verb act | subtype=peaceful_protest rank=3]
protest
demonstrate | class=weak-act
rally | class=weak-act
march | class=weak-act
[noun act | subtype=peaceful_protest rank=3]
protest, demonstration, protest rally, protest march, sit-in, street protest, anti-government protest, mass protest, peaceful protest, protests
[word act | subtype=peaceful_protest rank=3]
took to the streets, take to the streets, taking to the streets, marched in protest, staged a protest, staged a demonstration, staged a sit-in, protesters gathered, demonstrators gathered, protesters marched, demonstrators marched, held a protest, staged protests | finite=yes
[noun act | subtype=violent_demonstration rank=4]
riot, rioting, violent protest, violent demonstration, street clashes, unrest | pl=riots,violent protests
[word act | subtype=violent_demonstration rank=4]
protesters clashed, clashed with police, demonstrators clashed, protesters threw stones, protesters hurled, threw stones at police, protesters set fire, torched by protesters, clashed with riot police, clashed with security forces, rioters, clashes with police, clashes with protesters, clashes between protesters, stormed by protesters, protesters stormed | finite=yes
[word act | subtype=protest_with_intervention rank=4]
fired tear gas, tear gas to disperse, disperse protesters, dispersed protesters, to disperse the crowd, dispersing protesters, broke up a protest, broke up the protest, used tear gas, used water cannon, disperse demonstrators, disperse a protest | finite=yes
[word act | subtype=excessive_force_against_protesters rank=5]
opened fire on protesters, fired on protesters, shot protesters, killed protesters, fired live rounds at protesters, opened fire on demonstrators, fired at protesters, fired live ammunition at protesters, fired on demonstrators | finite=yes
[word act | subtype=mob_violence rank=4]
mob violence, communal violence, ethnic violence, sectarian violence, intercommunal violence, mob attack, lynch mob, lynching

[verb act | subtype=looting_property_destruction rank=2]
loot
torch
burn down | past=burned down
ransack
vandalize, vandalise
[verb act | subtype=looting_property_destruction rank=3 weapon=incendiary]
set fire to | past=set fire to | pp=set fire to
set ablaze, set alight, set on fire | past=set ablaze
firebomb
[word act | subtype=looting_property_destruction rank=3]
arson attack, firebombing, arson attacks, firebomb attack, looting, set ablaze, set on fire, set alight

[word act | subtype=disrupted_weapons_use rank=3]
seized weapons, weapons cache, weapons seized, arms seized, explosives seized, ammunition seized, rifles seized, cache seized, explosives recovered, arms recovered, ammunition recovered, weapons recovered, arms cache, defused a bomb, bomb was defused, defused, seized explosives, shot down a drone, intercepted a missile, intercepted missiles, shot down drones, intercepted a drone, intercepted a ballistic missile, intercepted ballistic missile, intercepted drones, downed a drone

[word act | subtype=non_state_actor_overtakes_territory rank=2]
seized control of, took control of, captured the town, captured the city, overran, seized the town, seized the city, took over the town, seized the village, captured the village, overrun by | class=control
[word act | subtype=government_regains_territory rank=2]
recapture of, regaining control of
[verb act | subtype=government_regains_territory rank=2]
retake | past=retook | pp=retaken
recapture
regain control of | past=regained
liberate | class=weak-act

[verb occur]
happen
occur
take place | past=took place
hit | past=hit
strike | past=struck
rock
break out | past=broke out
erupt
come | past=came
shake | past=shook
rip through | past=ripped through
tear through | past=tore through
[verb carry-out]
carry out | past=carried out
launch
stage
conduct
commit
perpetrate
mount
unleash
[verb suffer]
survive
escape
suffer
come under | past=came under
[verb result]
leave | past=left
claim
cause
result

# Before them a form in -s is the plural of the noun, not the verb: "several strikes", "deadly attacks", "in raids".
[word plural-determiner]
the, these, those, such, several, multiple, numerous, many, some, all, other, further, repeated, continued, continuing, intense, intensive, massive, precision, targeted, fresh, new, more, deadly, heavy, overnight, retaliatory, separate, similar, recent, latest, daily, drone, missile, rocket, military, air, aerial, of, by, from, with, following, after, amid, during, before, including, two, three, four, five, six, seven, dozens of, a series of, series of, wave of, a wave of, condemned, blamed, between
