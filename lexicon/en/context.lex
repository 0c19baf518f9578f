# Weapons, sites, causes of death that are no act, and words that change what an act means.

[noun weapon | weapon=firearms]
gun, rifle, pistol, handgun, bullet, machine gun, assault rifle, firearm, small arms, Kalashnikov, AK-47, gunshot, gunfire, automatic weapon, automatic rifle, shotgun, machine-gun fire
[noun weapon | weapon=blade]
knife, machete, sword, axe, dagger, meat cleaver, sharp object | pl=knives,machetes,swords,axes,daggers,cleavers
[noun weapon | weapon=explosive_device subtype=remote_explosive_landmine_ied]
bomb, explosive device, improvised explosive device, IED!, roadside bomb, explosive, pipe bomb, parcel bomb, magnetic bomb, sticky bomb
[noun weapon | weapon=suicide_vest subtype=suicide_bomb]
suicide vest, explosive vest, explosive belt, suicide belt, explosives vest, suicide jacket
[noun weapon | weapon=vehicle_bomb subtype=remote_explosive_landmine_ied]
car bomb, truck bomb, vehicle-borne improvised explosive device, explosives-laden vehicle, explosives-laden car, explosives-packed vehicle, explosive-laden vehicle, explosives-laden truck, bomb-laden vehicle, motorcycle bomb
[noun weapon | weapon=mine subtype=remote_explosive_landmine_ied]
landmine, land mine, naval mine
[noun weapon | weapon=grenade subtype=grenade]
grenade, hand grenade
[noun weapon | weapon=artillery subtype=shelling_artillery_missile_attack]
mortar, artillery, shell, mortar bomb, mortar shell, artillery shell, tank shell, mortar round
[noun weapon | weapon=rocket_missile subtype=shelling_artillery_missile_attack]
rocket, missile, ballistic missile, cruise missile, rocket-propelled grenade, RPG!, Katyusha rocket
[noun weapon | weapon=aircraft subtype=air_drone_strike]
warplane, fighter jet, barrel bomb, attack helicopter, helicopter gunship
[noun weapon | weapon=drone subtype=air_drone_strike]
drone, unmanned aircraft, UAV!
[noun weapon | weapon=chemical subtype=chemical_weapon]
sarin, chlorine, nerve agent, mustard gas, chemical weapon, toxic gas, poison gas
[noun weapon | weapon=incendiary]
Molotov cocktail, petrol bomb, firebomb, gasoline bomb
[noun weapon | weapon=blunt]
club, stone, rock, stick, iron bar

[noun site | site=place_of_worship]
mosque, church, synagogue, temple, shrine, cathedral, monastery, place of worship, gurdwara | pl=mosques,churches,synagogues,temples,shrines,cathedrals,monasteries,places of worship
[noun site | site=market]
market, marketplace, shopping mall, shopping center, shopping centre, mall, bazaar, shop, supermarket, store, livestock market
[noun site | site=school]
school, university, college, madrassa, academy, campus, seminary, kindergarten, boarding school
[noun site | site=hospital]
hospital, clinic, medical center, health center, health centre, maternity ward
[noun site | site=checkpoint]
checkpoint, check post, roadblock, patrol, checkpost, outpost, security post, army post
[noun site | site=military_base]
military base, army base, base, barracks, camp, air base, naval base, military camp, garrison, military post, military outpost, airbase, military academy, army camp, military headquarters
[noun site | site=police_station]
police station, police headquarters, police post, police training centre, police training center, police compound
[noun site | site=government_building]
parliament, ministry, embassy, consulate, court, courthouse, presidential palace, government building, government compound, prison, jail, city hall, government office, polling station
[noun site | site=home]
home, house, apartment, residential building, apartment building, residence, residential area, compound, residential block
[noun site | site=road]
road, highway, street, bridge, intersection, square, roadside
[noun site | site=vehicle]
bus, train, car, vehicle, convoy, minibus, truck, motorcade, ship, vessel, boat, tanker, taxi, van, passenger bus, plane, subway, metro, police vehicle, army vehicle
[noun site | site=camp]
refugee camp, refugees camp, displacement camp, displaced camp, displaced persons camp, displaced people's camp, camp for displaced people, camp for displaced persons, camp for the displaced, camp for internally displaced people, camp for internally displaced persons, camp for the internally displaced, camp for displaced civilians, camp for displaced families, camp for refugees, camp for those displaced, camp of displaced people, camp housing displaced people, camp housing refugees, camp housing displaced families, camp hosting displaced people, camp sheltering displaced people, camp sheltering displaced Palestinians, tent camp, tent encampment, IDP camp, IDPs camp, IDP site, displacement site, site for displaced people, site for the displaced
[noun site | site=infrastructure]
airport, port, power plant, pipeline, oil facility, refinery, railway station, train station, metro station, subway station, factory, mine, dam, gas plant, oil field, bus station, power station
[noun site | site=media]
television station, radio station, TV station, newspaper office, newspaper offices
[noun site | site=entertainment]
concert hall, restaurant, cafe, hotel, nightclub, bar, theater, theatre, stadium, beach resort, cinema, wedding, concert, resort, beach, sports stadium, music festival, festival, arena, wedding party, wedding hall, park
[noun site | site=other]
funeral, farm, election rally, gathering, rally

[noun accident]
building collapsed, building collapses, building collapse, building has collapsed, building had collapsed, buildings collapsed, house collapsed, roof collapsed, wall collapsed, bridge collapsed, balcony collapsed, roof collapse, wall collapse, bridge collapse, car accident, road accident, traffic accident, car crash, bus crash, train crash, plane crash, helicopter crash, collision, derailment, pile-up, road crash, crash, accident, boat capsizing, shipwreck, capsize, stampede, crush, stadium crush, bridge collapse, building collapse, mine collapse, overturned, capsized, collided, collide, collides, colliding, collapse, industrial accident | pl=car accidents,road accidents,traffic accidents,crashes,accidents,stampedes,collisions
earthquake, pollution, virus, disease, epidemic, outbreak of, famine, hurricane, typhoon, cyclone, storm, flood, tsunami, tornado, landslide, rockslide, cave-in, lightning strike, capsizing, boat accident, drowning, drowned, ferry disaster, shipwreck, mudslide, wildfire, avalanche, volcano, heatwave, drought, lightning, flooding, quake, monsoon, heat wave, blizzard, forest fire, tremor, bushfire
fire, blaze, inferno, house fire
gas leak, circuit short, short-circuit, electrical short, electric short, gas explosion, gas cylinder, boiler explosion, short circuit, gas blast, electrical fault, boiler, firework, fireworks, gas main, fuel tanker explosion, mine disaster, methane
disease, virus, outbreak, epidemic, pandemic, cholera, Ebola, heart attack, stroke, cancer, coronavirus, COVID, malaria, poisoning, flu, influenza, measles, dengue, pneumonia, illness
suicide by, overdose, drowning, drowned, robbery, burglary, domestic dispute, armed robbery, family dispute, drug trafficking, shark attack, bear attack, dog attack, heart attacks, drunk driving, drunken driver, land dispute, carjacking, domestic violence, bank robbery, fraud, shoplifting, home invasion, love triangle, ex-girlfriend, ex-wife, ex-husband, boyfriend, girlfriend | class=private-crime

[noun accident]
shark, dog, bear, crocodile, alligator, elephant, tiger, snake, bee, battery, smartphone, satellite, spacecraft, rocket launch, self-driving car, accidentally, by accident, accidental, skidded, veered off, overturned, plunged into, plunged off, fell into a ravine, fell into a gorge, fell off a cliff, brakes failed, brake failure, lost control of, rolled over, crashed during, crashed in, crashed near, crashed on, crashed into a hill, crashed shortly, helicopter went down, electrocuted, electrocution, food poisoning, suffocated, derailed
# What blows up by itself: a blast of it, or in it, is an accident where nothing says that it was made to.
[noun hazard]
boiler, tyre, tire, furnace, oven, stove, machine, transformer, generator, battery, gas cylinder, gas canister, gas tank, cylinder, propane tank, fuel tank, storage tank, oil tank, tanker truck, fuel tanker, petrol tanker, gasoline tanker, oil tanker truck, tanker lorry, fuel truck, gas truck, tanker, fireworks, firework, firecracker, fireworks factory, firecracker factory, cracker unit, coal mine, gold mine, copper mine, iron mine, mine shaft, at a mine, in a mine, at the mine, inside a mine, inside the mine, at mine, miner, mineworker, colliery, factory, plant, chemical plant, chemical factory, steel plant, steelworks, fertilizer plant, fertiliser plant, power plant, refinery, oil refinery, mill, workshop, distillery, bakery, silo, grain silo, gas station, petrol station, fuel station, petrol pump, filling station, fuel depot, oil depot, gas depot, laboratory, gas leak, gas line, gas main, gas, kitchen, compressor, ammonium nitrate | pl=boilers,tyres,tires,factories,plants,tankers,batteries,miners,mineworkers,coal mines,gold mines,mills,silos,cylinders

[noun accident private-crime]
killing his wife, killed his wife, killing her husband, killed her husband, his ex-wife, domestic abuse, domestic violence, feud between neighbours, family feud, love affair, bar fight, drunken brawl, brawl, estranged wife, estranged husband, mugging, drug dealer, drug deal, gang rivalry, serial killer, manslaughter, hit-and-run

[word militancy]
terror, terrorism, terrorist, terrorists, militant, militants, militancy, extremist, extremists, jihadist, jihadists, insurgent, insurgents, insurgency, rebel, rebels, gunmen, bomb, bombing, explosives, attack, attacks, protest, protesters, activists, activist, journalist, journalists, soldiers, army, military, separatist, separatists, sectarian, ethnic, opposition, dissident, cell, plot, ISIS, ISIL, Taliban, al-Qaeda, Hamas, Hezbollah, settlers, Palestinian, clashes, militia, militias

[noun sport]
World Cup, derby, goal, home side, away side, late winner, captain fired, ninety minutes, stoppage time, striker, midfielder, goalkeeper, Premier League, championship, tournament, penalty, half-time, first half, second half, quarter-final, semi-final, Champions League, fixture, NFL!, NBA!, quarterback, touchdown, playoff, innings, wicket, batsman, bowler, cricket, football club, basketball, tennis, title race, equaliser, equalizer, hat-trick, kick-off, transfer window, medal, teammate, teammates, fans, stadium fans, scored, unbeaten, season opener, grand slam, Real Madrid, Barcelona, Liverpool, Arsenal, Chelsea, Manchester United, Manchester City | pl=strikers,midfielders,championships,tournaments,penalties,fixtures,medals
[noun arts]
film, movie, novel, album, actress, box office, video game, TV series, season finale, Netflix, sequel, premiere, Oscar, Emmy, screenplay, memoir, documentary, thriller, movie trailer, feature film, short film, directed by, starring, the film stars, film director, bestselling novel, best-selling novel, screening, film festival, filmmaker, miniseries, TV drama, protagonist, the film tells, the book tells, the novel tells, the movie tells, tells the story of, retells
[noun court]
trial, court, verdict, sentence, indictment, prosecutor, jury, judge, defendant, lawsuit, plea, appeal, conviction, hearing, life sentence, death sentence, tribunal, pleaded guilty, sentenced, convicted, acquitted, charged with, charges, found guilty, pleaded not guilty, life in prison, death penalty, parole, guilty, on trial, indicted, extradited, extradition, acquittal, inquest, plead guilty | pl=trials,courts,verdicts,sentences,prosecutors,defendants,lawsuits

[word neg]
not, no, none, nobody, never, without, neither, nor, denied, denies, denying, didn't, didn, wasn't, isn't, avoided, failed to, unlikely, prevented, yet to be
[word contrast]
not only, no fewer than, no less than, no longer, not far from, no one knows

[word intend]
plan to, to plan, plans to, planned to, planning to, planning, plotting, plotted, plot to, plot, plots, intend to, intended to, intends to, threaten to, threatened to, threatens to, threatening to, threatened, threat of, threats of, threat, threats, warn of, warned of, warning of, warnings of, warning, warns of, vowed to, vows to, vowed, vow to, could, would, they'd, he'd, she'd, we'd, I'd, they'll, he'll, she'll, we'll, trying to locate, trying to find, searching for, search for, hunt for, hunting for, looking for, may, might, will, should, must, if, fear of, fears of, feared, fears, risk of, possible, potential, imminent, impending, looming, anticipated, future, calls for, called for, calling for, call for, urged, preparing to, prepare to, preparing, considering, possibility of, ability to, capable of, able to, capacity to, to prevent, prevent, preventing, to stop, stop, stopping, attempt to, attempted to, tried to, trying to, seeking to, in case of, an end to, end to, ready to, to avenge, inspire, inspiring, encourage, encouraging, incite, incited, inciting, aimed at, want to, wanted to, allow, avoid, to avoid, against any, any, in the event of, hypothetical, likely to, expected to, set to, due to | class=hypothetical
[word anniversary]
anniversary, anniversary of, remembers, commemorates, commemorated, honours victims of, honors victims of, remember the moment, remember the day, commemorate, commemorating, commemoration, marking the anniversary, years after, years on, years since, memorial for, remembrance, decade after, in memory of, in memory of the victims of, remember the victims of, remember victims of, remembers victims of, remembering victims of, remembered the victims of, remembering the victims of, honour the victims of, honor the victims of, honouring the victims of, honoring the victims of, tribute to the victims of, tribute to victims of, mourn the victims of
# What falls on the day of an anniversary is no anniversary.
[word coincide]
coincides with, coincided with, coinciding with, coincide with, ahead of, on the eve of, during, falls on, fell on
[word drill]
live-fire, mock target, mock targets, dummy target, dummy targets, drill, drills, exercise, exercises, training exercise, simulated, simulation, mock, test launch, test-fired, missile test, missile tests, war games, test-fire, rehearsal, rehearse, rehearsed, rehearsing, simulating
# A weapon tried out: a nuclear device set off, a missile fired into the sea.
nuclear test, nuclear tests, nuclear device, nuclear bomb, atomic bomb, hydrogen bomb, thermonuclear bomb, thermonuclear device, into the Sea of Japan, toward the Sea of Japan, towards the Sea of Japan, into the East Sea, toward the East Sea, towards the East Sea, into the Yellow Sea, into the Pacific
[word not-act]
hoax bomb, hoax bombs, hoax device, hoax devices, bomb hoax, bomb hoaxes, fake bomb, fake bombs, dummy bomb, fake suicide vest, hoax explosive device, fake explosive belt, bomb squad, bomb squads, bomb disposal, bomb-disposal, bomb threat, bomb threats, bomb scare, bomb hoax, bomb shelter, bomb shelters, bomb drill, bomb detector, bomb technician, bomb technicians, bomb experts, bomb expert, bomb maker, bomb-maker, bomb-making, anti-bomb, general strike, hunger strike, labour strike, labor strike, strike action, on strike, went on strike, strike over pay, teachers strike, rail strike, lightning strike, strike rate, strike price, doctors strike, nationwide strike, sit-down strike, transport strike, strike a deal, strike a balance, preemptive strike capability, strike group, strike force, carrier strike
hits hard, hit hard, hitting hard, hits out at, hit out at, hits back at, shares exploded, shares explode, shares bombed, stock bombed, stocks bombed, film bombed, movie bombed, bombed at the box office, prices exploded, prices explode, sales exploded, population explosion, exploded in popularity, exploded with joy, exploded into laughter, killing off, killing hopes, killing jobs, killed jobs, kill jobs, death penalty, execution of the plan, execution of the contract, stay of execution, battle for the title, legal battle, court battle, battle against cancer, custody battle, battleground, battle of ideas, heart attack, panic attack, war of words, firing squad, ceasefire, cease-fire, photo shoot, shooting range, film shooting, shooting star, shooting guard, shooting a film, population explosion, explosion of colour, explosion of interest, bombshell, box office bomb, bomb cyclone, strike a deal, struck a deal, hunger strike, labor strike, labour strike, general strike, strike action, hit song, hit show, attack ad, attack ads, attack line, under attack from critics, rally in stocks, stocks rallied, market rally, campaign rally, protest vote, protest song, under arrest, house arrest, cardiac arrest, arrest warrant, target date, inflation target, target audience, kill the bill, kill time, shell company, raid on the fridge, bank raid, raid the, bidding war, price war, battle royale, killing time, make a killing, killing spree game, attacking midfielder, fighting chance, fighting fit, food fight, fight against, fight for, the fight against poverty, fighting corruption, fighting poverty, fighting inflation, fighting fires, fighting a fire, fighting the blaze, fighting crime

[word foil]
foiled, thwarted, foil, thwart, disrupted, averted, foils, thwarts, foiling, thwarting, prevented
[word metaphor]
heart, panic, verbal, political, media, economic, price, trade, cyber, legal, charm, twitter, personal, advertising, marketing, online, scathing, blistering, stinging, scoring, ad, cyberattack, ransomware, culture, bidding, currency, box-office, rhetorical, court, attacking, phishing, hacking, DDoS, denial-of-service, malware, botnet, brute-force, penalty, speculative, smear, propaganda, critic, critics, word, words, racist, diplomatic, tariff, salary, viral, population, photo, movie, film, jumper, free-kick, late, counter, asthma, anxiety, hacker, spam, credibility

# What makes a claim one of many: "has previously claimed", "claimed several attacks".
[word past-record]
normally, usually, typically, generally, routinely, regularly, previously, in the past, had earlier, has earlier
[word such]
several, many, numerous, similar, other, previous, past, most, most of, most of the, many of the, multiple, dozens of, scores of
# What is written as a weapon and is none: means against crowds.
[word not-weapon]
stun grenade, stun grenades, smoke grenade, smoke grenades, smoke bomb, smoke bombs, tear gas grenade, tear gas grenades, tear-gas grenade, tear-gas grenades, gas grenade, gas grenades, sound bomb, sound bombs, flash grenade, flash grenades
[word earlier]
previously, in the past, reeling from, still reeling from, reels from, on the heels of, hot on the heels of, earlier this year, years earlier, past attacks, similar attacks, similar to, the previous, previous, similar, prior, past, before that, comes after, came after, follows, followed, follows a, following a, in the wake of, since then, history of, reminiscent of, had previously, comes days after, came days after, comes a day after, came a day after, comes weeks after, comes a week after, came a week after, in revenge for, in retaliation for, in response to, last such attack, largest since, deadliest since, worst since
# Those set free were seized before: "the release of three hostages".
[word freeing]
release of, released, freed, freeing, releasing, rescued, rescue of, rescuing, set free, escaped, regained freedom, regained their freedom

# What a headline or lead sums up: "15 killed in two separate attacks".
[word several-incidents]
in two separate, in separate, in three separate, in several separate, in two attacks, in three attacks, in two different, in two bombings, in two ambushes, in two incidents, in three incidents, in twin attacks, in different attacks, in multiple attacks, in several attacks, in scattered, in various attacks, in two raids, in two clashes, in two air strikes, in two airstrikes, in two explosions, in two blasts, in two shootings, in two strikes, in two bomb attacks, in two gun attacks, in two bomb blasts, in two suicide attacks, in two suicide bombings, in three bombings, in three ambushes, in three raids, in three clashes, in three air strikes, in three airstrikes, in three explosions, in three blasts, in three shootings, in three strikes, in three bomb attacks, in three gun attacks, in three bomb blasts, in three suicide attacks, in three suicide bombings, in four attacks, in four bombings, in four ambushes, in four incidents, in four raids, in four clashes, in four air strikes, in four airstrikes, in four explosions, in four blasts, in four shootings, in four strikes, in four bomb attacks, in four gun attacks, in four bomb blasts, in four suicide attacks, in four suicide bombings, in five attacks, in five bombings, in five ambushes, in five incidents, in five raids, in five clashes, in five air strikes, in five airstrikes, in five explosions, in five blasts, in five shootings, in five strikes, in five bomb attacks, in five gun attacks, in five bomb blasts, in five suicide attacks, in five suicide bombings, in six attacks, in six bombings, in six ambushes, in six incidents, in six raids, in six clashes, in six air strikes, in six airstrikes, in six explosions, in six blasts, in six shootings, in six strikes, in six bomb attacks, in six gun attacks, in six bomb blasts, in six suicide attacks, in six suicide bombings, in several bombings, in several ambushes, in several incidents, in several raids, in several clashes, in several air strikes, in several airstrikes, in several explosions, in several blasts, in several shootings, in several strikes, in several bomb attacks, in several gun attacks, in several bomb blasts, in several suicide attacks, in several suicide bombings, in multiple bombings, in multiple ambushes, in multiple incidents, in multiple raids, in multiple clashes, in multiple air strikes, in multiple airstrikes, in multiple explosions, in multiple blasts, in multiple shootings, in multiple strikes, in multiple bomb attacks, in multiple gun attacks, in multiple bomb blasts, in multiple suicide attacks, in multiple suicide bombings, two separate, three separate, in three different, in four separate, four separate, in four different, in five separate, five separate, in five different, in six separate, six separate, in six different, several separate, in several different, in multiple separate, multiple separate, in multiple different, in twin bombings, in twin blasts, in a series of separate, in separate bomb, separate explosions, separate attacks, separate bombings, separate blasts, separate incidents, separate shootings, separate strikes, separate clashes, separate ambushes, separate raids

# One of those that a lead sums up: "In the first attack, five died".
[word first-of-several]
in the first, the first attack, the first blast, the first explosion, the first bombing, the first incident, the first bomb, the first strike, the first raid, in one attack, in one incident, in one of the attacks, in one of the incidents, in one of the blasts, in one blast, in one bombing, in one explosion, in one ambush

[word separate]
reported earlier, as earlier reported, as previously reported, earlier reported, in a separate, similar attack, similar attacks, in a similar, another strike, another raid, another ambush, another clash, separate attack, separate incident, separately, in another attack, another attack, another bombing, another explosion, another incident, in another incident, in another report, in other reports, a second bombing, meanwhile, elsewhere, earlier on, earlier in the day, also on, in a separate incident, later the same day, later that same day, on the same day, in other violence, in other attacks, in a related clash, in a related attack, in a related incident, in a related development, in a separate encounter, in another development, in a second incident, in the second incident, in reprisal attacks, in a reprisal attack, in reprisals, in apparent reprisals, in revenge attacks, in a revenge attack, in an apparent revenge attack, in retaliatory attacks, in a retaliatory attack, reprisal attacks by, revenge attacks by, a revenge attack by, reprisals by, riots by, sparked a revenge attack, sparked reprisal attacks, sparked revenge attacks

# Words of a count over a period.
[word tallied]
figures, statistics, data, tally, tallies, according to a count, count by

# What was told before, by a word that says no more of it.
# Who attacks and is no side: animals, and those who attack by computer.
[word no-fighter]
shark, sharks, bear, bears, crocodile, crocodiles, alligator, alligators, elephant, elephants, tiger, tigers, leopard, leopards, lion, lions, hyena, hyenas, wolf, wolves, snake, snakes, bees, stray dog, stray dogs, dog, dogs, pit bull, hacker, hackers, hacking group, ransomware, malware, computer virus, cybercriminals, cyberattack, cyber

# What has no like since then: "the deadliest attack since January".
[word superlative]
worst, deadliest, bloodiest, largest, biggest, highest, greatest, fiercest, heaviest, most lethal, most violent, most serious, most severe, the first, strongest

[word incident]
the incident, this incident, the tragedy, the violence, the crime, the killing, the episode

# What makes of an act something known and referred to.
[word referring]
since, over, about, after, following, regarding, behind, victims of, survivors of, investigation into, in the wake of, aftermath of, in response to, responsible for, linked to, related to, reports of, anger over, outrage over, reaction to, the case of

# The wounded are brought to it, or die in it: a hospital beside these was not hit.
[word treated]
taken to, rushed to, brought to, transferred to, evacuated to, admitted to, treated, treating, being treated, arrived at, received, receiving, hospitalised, hospitalized, died in hospital, died at, in critical condition, in a critical condition, in serious condition, in a serious condition, in intensive care, moved to, ferried to, flown to, airlifted to, airlifted, evacuated, rushed

# What comes before it names a patron, not who did it.
[word tied]
linked, affiliated, aligned, allied, backed, based, inspired, sponsored, supported, trained, armed, led, affiliate, offshoot, branch, franchise, ally, splinter | side=before
linked to, affiliated with, affiliated to, aligned with, allied to, allied with, loyal to, backed by, inspired by, with links to, with ties to, which is linked to, that is linked to, offshoot of, branch of, affiliate of, faction of

[word relative]
who, which, whom, whose

[word definite-mark]
this, that, these, those, the
[word mourning]
mourning, mourn, mourned, mourners, funeral of, funeral for, wake for, condolences

[word habitual]
most attacks, most of the attacks, most of the terrorist attacks, most terrorist attacks, most of such attacks, most such attacks, many attacks, many of the attacks, many such, known to, known for, is known, bore the hallmarks, bears the hallmarks, hallmarks of, history of, has a history, hardest hit by, hard hit by, hard-hit by, worst hit by, plagued by, wracked by, racked by, beset by, ravaged by, riven by, blighted by, troubled by, in the grip of, has claimed, have claimed previous, the fifth, the latest in, latest in, often, frequent, repeated, sporadic attacks, frequently, regularly, routinely, usually, always, repeatedly, commonly, typically, near-daily, almost daily, daily, a series of, series of, a string of, string of, a wave of, wave of, a spate of, spate of, spike in, surge in, increase in, rise in, recent years, for years, over the years, in recent months, continued, ongoing, decades of, years of, months of, has been carrying, have been carrying, a number of attacks, such attacks, sporadic, widespread

# "claimed the previous attack": not the one the report is about.
[word previous]
previous, earlier, prior

# "such attacks are common", "clashes remain frequent": said behind the noun.
[word habitual-adjective]
are common, are also common, remain common, were common, have become common, are commonplace, are frequent, remain frequent, have been frequent, are rife, are rampant, are not uncommon, are not rare, are regular, are routine, are almost daily, are a regular, are a common, are a frequent

# What a court metes out; beside a word of courts the report is about a judgment, and what was tried is background.
[word sentencing]
sentenced, sentences, sentence, convicted, convicts, convicting, conviction, guilty, acquitted, acquits, acquittal, jailed, jails, imprisonment, life in prison, years in prison, in prison, behind bars, death penalty, verdict, pleaded, pleads, plea, appeal, on trial, stands trial, stand trial, trial, parole, extradited

# What is said of attacks in the plural that rise and fall: a trend, no incident.
[verb trend]
double
triple
quadruple
increase
surge
soar
decline
decrease
intensify
escalate
multiply
spike
ramp up | past=ramped up
step up | past=stepped up
rise | past=rose | pp=risen
fall | past=fell | pp=fallen
drop | past=dropped

# The day bodies are found is not the day they were killed.
[verb finding]
recover
discover
retrieve
find | past=found
[word body-word]
body, bodies, corpse, corpses, remains

# Wars long over: a bomb of theirs that is found and made harmless is no act of anyone.
# What lay there since a war of old, whose years behind it are not the blast's: "a mine left over from the 1980s".
[word leftover]
left over from, leftover from, left behind from, remnant of, remnants of, remnant from, remnants from, unexploded, undetonated, unexploded ordnance, explosive remnants, dating from the, dating back to

[word relic]
World War II, World War Two, World War 2, World War I, World War One, Second World War, First World War, WWII, WWI, WW2, WW1, wartime, war-era, wartime bomb, Allied bomb, World War II-era, WWII-era

# Those who rob and what they do: ordinary crime where no armed group, bomb or crowd of dead is told of.
[noun theft]
robber, burglar, thief, carjacker, mugger, shoplifter, robbery, burglary, heist, carjacking, mugging, armed robbery, bank robbery, armed robber, bank robber, hold-up, holdup | pl=robbers,burglars,thieves,carjackers,muggers,shoplifters,robberies,burglaries,heists,carjackings,muggings,armed robberies,bank robberies,armed robbers,bank robbers,hold-ups,holdups
[verb theft]
rob | past=robbed
burgle

# What stands after them came first, and is answered by what stands before.
# What adds to a toll on a later day: "rose to 15 after a soldier died of his wounds on Friday".
[word later-death]
died of, died from, died in hospital, died in a hospital, died at a hospital, died at hospital, succumbed to, succumbed, was found, were found, was recovered, were recovered, bodies were pulled, body was pulled

# "Calm returned on Sunday after clashes": the day it was over.
[word calm]
calm, uneasy calm, relative calm, tense calm, quiet, normalcy

# "a truce that took effect on Tuesday": the day of what came into force.
[word effect]
into effect, into force, took effect, takes effect, taking effect

[word answering]
in response to, in retaliation for, in revenge for, to avenge, in reply to, responding to, retaliating for

# What tells of something else at the same time, in one sentence.
# What goes on while the act of the sentence is done: "As fighting continues in the north, a strike killed 30".
[word amid-word]
as, amid, while, with
[word continuing]
continue, continues, continued, continuing, rage, rages, raged, raging, intensify, intensifies, intensified, intensifying, escalating
[word so-far]
so far, to date, until now, up to now, thus far
[word crime-word]
crime, crimes

# Behind it stands what happened there before.
[word same-place]
the same area, the same region where, the same area where, the same place where, the same spot where, the same district where, the same village where, the same town where, the same city where, the same province where, the same state where, the same road where, the same mosque where, the same region

# Who falls into one did not lay it.
[word ambush-word]
ambush, ambushed, ambushes, ambushing

# The verb of what began then: "since the protests began".
[word began-then]
began, started, erupted, broke out, was launched, were launched, flared, flared up, begun, first erupted, first broke out
[word conflict-word]
war, conflict, uprising, revolution, unrest, revolt, crisis, crackdown, insurgency, rebellion, campaign

[word outset]
the start, the beginning, the outbreak, the launch, the onset, start, outbreak, launch

[word meanwhile]
while, whereas

# What stands after them came before.
[word after-word]
after, following, in the wake of
