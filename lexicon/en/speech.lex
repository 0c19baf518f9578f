# Who says so: verbs and phrases of attribution, kinds of sources, claims, hedges.

[verb say | stance=states]
say | past=said
tell | past=told
report
announce
state
add
explain
note
write | past=wrote | class=weak-say
quote | class=relay
declare
describe | class=weak-say
disclose
clarify
reveal
# "Police put the death toll at four": who counts.
put the death toll at | past=put the death toll at | only=past
put the toll at | past=put the toll at | only=past
put the number of the dead at | past=put the number of the dead at | only=past
put the number of dead at | past=put the number of dead at | only=past
put the number of deaths at | past=put the number of deaths at | only=past
put the number of those killed at | past=put the number of those killed at | only=past
put the number killed at | past=put the number killed at | only=past
put the number of fatalities at | past=put the number of fatalities at | only=past
put the number of casualties at | past=put the number of casualties at | only=past
put the casualty toll at | past=put the casualty toll at | only=past
put the confirmed death toll at | past=put the confirmed death toll at | only=past
put casualties at | past=put casualties at | only=past
put the figure at | past=put the figure at | only=past
give the death toll as | past=gave the death toll as | only=past
give a death toll of | past=gave a death toll of | only=past
give a toll of | past=gave a toll of | only=past
give the toll as | past=gave the toll as | only=past
give a lower toll of | past=gave a lower toll of | only=past
give a lower death toll of | past=gave a lower death toll of | only=past
give a higher toll of | past=gave a higher toll of | only=past
give a higher death toll of | past=gave a higher death toll of | only=past
[verb say | stance=confirms]
confirm
stress
insist
[verb say | stance=denies]
deny
[verb say | stance=alleges]
allege
claim | class=weak-say
accuse | class=accuse
[verb say | stance=suggests]
suggest
believe
think | past=thought
[verb say | stance=predicts]
predict
warn
expect | class=weak-say
[word say-noun | stance=states]
according to, in a statement, per, as per

[word spoken-noun]
announcement, statement, report, claim, comment, remarks, warning, appeal, speech, tweet, in a post, in his post, in her post, in its post, media post, Facebook post, Twitter post, Telegram post, X post, blog post, online post, posting, Web posting, web posting, Internet posting, internet posting, Internet message, phone call, telephone call, video message, audio message, communique, press release, news release, briefing, investigation, study, account, visit, decision, request
[noun source | said=security_forces]
police official, security official, military official, officer, army spokesman, police spokesman, police spokesperson, police chief, security source, military spokesman, military spokesperson, army officer, intelligence official, police commander, senior police officer, police superintendent, security officials, military source, army spokesperson, police officer, superintendent, investigator, detective, district police officer
[noun source | said=government]
interior ministry, defense ministry, defence ministry, foreign ministry, government, prime minister, president, interior minister, defense minister, defence minister, foreign minister, White House, Kremlin, ministry, government spokesman, authorities, minister, state department, presidency, ministry of defense, ministry of interior, ministry of defence, prosecutor, ambassador, home minister, presidential spokesman, attorney general
[noun source | said=medical]
hospital official, health ministry, medical source, doctor, hospital, ambulance service, health official, medic, rescue official, civil defence, civil defense, Red Crescent, paramedic, emergency services, hospital director, health officials, medical officials, hospital sources, rescue service, fire service, hospital spokesman, medical superintendent
[noun source | said=witness]
witness, eyewitness, resident, survivor, local resident, villager, bystander | pl=witnesses,eyewitnesses,residents,survivors,local residents,villagers,bystanders
[noun source | said=local_official]
governor, mayor, local official, provincial official, district official, governor's spokesman, provincial council member, local officials, spokesman for the governor, provincial governor, spokesman for the provincial governor, deputy governor, district governor, administrator, district commissioner, local chief, local government, deputy commissioner
[noun source | said=international_org]
United Nations, UN!, U.N., Red Cross, International Committee of the Red Cross, World Health Organization, UNICEF!, European Union, African Union, Security Council, UN mission, UN human rights office, UN Secretary-General, OPCW!, OCHA!, UNHCR!, IAEA!, UNAMA!
[noun source | said=ngo_monitor]
Syrian Observatory for Human Rights, Human Rights Watch, Amnesty International, rights group, monitoring group, war monitor, activist, Doctors Without Borders, Medecins Sans Frontieres, SITE Intelligence Group, ACLED!, monitor, monitors, human rights group, aid group, observatory, watchdog, advocacy group
[noun source | said=media]
Reuters, Associated Press, AP!, AFP!, Agence France-Presse, BBC!, CNN!, Al Jazeera, state media, local media, state television, news agency, newspaper, state TV, media reports, state news agency, broadcaster, IRNA!, SANA!, Xinhua, TASS!, Anadolu, local television, Dawn, Fars, Tasnim, Interfax, RIA, Haaretz, New York Times, Washington Post, local news, local reports, Times of Oman
[noun source | said=perpetrator_group]
Amaq, Amaq news agency, Taliban spokesman, group's spokesman, Houthi spokesman, al-Shabaab spokesman, Houthi military spokesman, militant group's spokesman
[noun source | said=expert]
analyst, expert, researcher, professor, think tank, analysts, experts, scholar, historian, fellow at, International Crisis Group, observer, retired colonel, lecturer
[noun source | said=anonymous_official]
official, source, officials, sources, senior official, spokesman, spokeswoman, spokesperson, U.S. official, US official
[noun source | said=family]
family, relative, father, mother, brother, sister, cousin, uncle, wife, widow

[word channel]
Reuters, Associated Press, The Associated Press, AP!, AFP!, BBC!, CNN!, Al Jazeera, reporters, Telegram, Twitter, Facebook, state television, local media, X!, a news conference, state TV, Voice of America, the New York Times, Al Arabiya, the media, a statement

# "told reporters in Abuja": where they were spoken to.
[word audience]
reporters, journalists, newsmen, a news conference, a press conference, news conference, press conference, press briefing, a briefing, a rally, lawmakers, the media

[word complementizer]
that

[verb claim]
claim responsibility | past=claimed responsibility
claim credit | past=claimed credit
take responsibility | past=took responsibility | pp=taken responsibility
take credit | past=took credit | pp=taken credit
# Verbs of reaction: a day beside them is theirs, not that of the act they are about.
[verb reaction]
condemn, denounce, deplore, demand, discuss, visit, vow, urge, mourn, postpone
meet | past=met

[word claim]
claimed responsibility, accepted responsibility, accepted responsibility for, accepts responsibility, has accepted responsibility, have accepted responsibility, claimed responsibility for, claimed the responsibility, claimed the responsibility for, claims the responsibility, has claimed the responsibility, has claimed responsibility, claim of responsibility, said it was behind, said it carried out, said its fighters, said its members, said its forces, said its militants, said its men, said its gunmen, said its soldiers, said its troops, said their fighters, confirmed its fighters, confirmed the group's fighters, confirmed the group carried out, said it had carried out, claimed the attack, claimed the bombing, claimed by, responsibility was claimed by, claims responsibility, claiming responsibility, claiming responsibility for, said it was responsible, admitted responsibility, admitted carrying out, admitted to carrying out, admitted it carried out, acknowledged carrying out, acknowledged responsibility, confirmed carrying out, boasted of carrying out, was claimed by, were claimed by
claimed a train attack, claimed a truck attack, claimed a drone attack, claimed a drone strike, claimed a rocket attack, claimed a missile attack, claimed a roadside bomb, claimed a roadside bombing, claimed a deadly, claimed a car bomb, claimed two attacks, claimed several attacks, claimed both, claimed the attack, claimed the attacks, claimed the bombing, claimed the bombings, claimed the blast, claimed the blasts, claimed the explosion, claimed the assault, claimed the shooting, claimed the suicide bombing, claimed the suicide attack, claimed the killing, claimed the raid, claimed the ambush, claimed the strike, claimed the car bombing, claimed a bombing, claimed a blast, claimed a shooting, claimed a suicide bombing, claimed a suicide attack, claimed a killing, claimed a raid, claimed a strike, claimed a car bombing, claimed an attack, claimed an attacks, claimed an explosion, claimed an assault, claimed an ambush, claims the attack, claims the attacks, claims the bombing, claims the bombings, claims the blast, claims the blasts, claims the explosion, claims the assault, claims the shooting, claims the suicide bombing, claims the suicide attack, claims the killing, claims the raid, claims the ambush, claims the strike, claims the car bombing, claims a bombing, claims a blast, claims a shooting, claims a suicide bombing, claims a suicide attack, claims a killing, claims a raid, claims a strike, claims a car bombing, claims an attack, claims an attacks, claims an explosion, claims an assault, claims an ambush, has claimed the attack, has claimed the attacks, has claimed the bombing, has claimed the bombings, has claimed the blast, has claimed the blasts, has claimed the explosion, has claimed the assault, has claimed the shooting, has claimed the suicide bombing, has claimed the suicide attack, has claimed the killing, has claimed the raid, has claimed the ambush, has claimed the strike, has claimed the car bombing, has claimed a bombing, has claimed a blast, has claimed a shooting, has claimed a suicide bombing, has claimed a suicide attack, has claimed a killing, has claimed a raid, has claimed a strike, has claimed a car bombing, has claimed an attack, has claimed an attacks, has claimed an explosion, has claimed an assault, has claimed an ambush
role in, any role in, no role in, involvement in, any involvement in, any part in, any link to, any connection to, any connection with, any hand in, being behind | needs=denial
[word no-claim]
has yet to claim responsibility, have yet to claim responsibility, yet to claim responsibility, has yet to claim, yet to claim, has not claimed responsibility, no group has claimed, no group claimed, no one has claimed, nobody has claimed, no one claimed, no claim of responsibility, not been claimed, no immediate claim, no organization has claimed, no group immediately claimed, no one immediately claimed, has not claimed, no immediate claim of responsibility, there was no claim, did not claim responsibility, no organisation has claimed, nobody claimed, no group had claimed, no-one has claimed, nobody had claimed, no one had claimed, no-one had claimed, no militant group has claimed, no militant group claimed, no armed group has claimed, no group or individual has claimed, no individual or group has claimed, no party has claimed, no group so far has claimed, no one so far has claimed, no one has yet claimed, no group has yet claimed, no group has immediately claimed, no one has immediately claimed, no group has so far claimed, no one has so far claimed, none of the groups has claimed, none has claimed, went unclaimed, remained unclaimed, remains unclaimed
no militant outfit has claimed, no militant outfit had claimed, no militant outfit has yet claimed, no militant outfit has so far claimed, no militant outfit immediately claimed, no militant outfit has immediately claimed, no terror outfit has claimed, no terror outfit had claimed, no terror outfit has yet claimed, no terror outfit has so far claimed, no terror outfit immediately claimed, no terror outfit has immediately claimed, no outfit has claimed, no outfit had claimed, no outfit has yet claimed, no outfit has so far claimed, no outfit immediately claimed, no outfit has immediately claimed, no terror group has claimed, no terror group had claimed, no terror group has yet claimed, no terror group has so far claimed, no terror group immediately claimed, no terror group has immediately claimed, no terrorist group has claimed, no terrorist group had claimed, no terrorist group has yet claimed, no terrorist group has so far claimed, no terrorist group immediately claimed, no terrorist group has immediately claimed, no terrorist organisation has claimed, no terrorist organisation had claimed, no terrorist organisation has yet claimed, no terrorist organisation has so far claimed, no terrorist organisation immediately claimed, no terrorist organisation has immediately claimed, no terrorist organization has claimed, no terrorist organization had claimed, no terrorist organization has yet claimed, no terrorist organization has so far claimed, no terrorist organization immediately claimed, no terrorist organization has immediately claimed, no rebel group has claimed, no rebel group had claimed, no rebel group has yet claimed, no rebel group has so far claimed, no rebel group immediately claimed, no rebel group has immediately claimed, no insurgent group has claimed, no insurgent group had claimed, no insurgent group has yet claimed, no insurgent group has so far claimed, no insurgent group immediately claimed, no insurgent group has immediately claimed, no extremist group has claimed, no extremist group had claimed, no extremist group has yet claimed, no extremist group has so far claimed, no extremist group immediately claimed, no extremist group has immediately claimed, no Islamist group has claimed, no Islamist group had claimed, no Islamist group has yet claimed, no Islamist group has so far claimed, no Islamist group immediately claimed, no Islamist group has immediately claimed, no jihadist group has claimed, no jihadist group had claimed, no jihadist group has yet claimed, no jihadist group has so far claimed, no jihadist group immediately claimed, no jihadist group has immediately claimed, no separatist group has claimed, no separatist group had claimed, no separatist group has yet claimed, no separatist group has so far claimed, no separatist group immediately claimed, no separatist group has immediately claimed, no faction has claimed, no faction had claimed, no faction has yet claimed, no faction has so far claimed, no faction immediately claimed, no faction has immediately claimed, no individual or group has claimed, no individual or group had claimed, no individual or group has yet claimed, no individual or group has so far claimed, no individual or group immediately claimed, no individual or group has immediately claimed, no group or person has claimed, no group or person had claimed, no group or person has yet claimed, no group or person has so far claimed, no group or person immediately claimed, no group or person has immediately claimed, no militant outfit claimed, no terror outfit claimed, no outfit claimed, no terror group claimed, no terrorist group claimed, no terrorist organisation claimed, no terrorist organization claimed, no rebel group claimed, no insurgent group claimed, no extremist group claimed, no Islamist group claimed, no jihadist group claimed, no separatist group claimed, no faction claimed, no individual or group claimed, no group or person claimed, no group has so far taken responsibility, no one has so far taken responsibility, no militant group has so far claimed, no militant group had claimed, no armed group has so far claimed, no one has admitted, no one has said it, no one has yet admitted, no one had admitted, no one admitted, no one immediately admitted, no one has taken responsibility, no one has said they, no one has owned up to, no-one has admitted, no-one has said it, no-one has yet admitted, no-one had admitted, no-one admitted, no-one immediately admitted, no-one has taken responsibility, no-one has said they, no-one has owned up to, nobody has admitted, nobody has said it, nobody has yet admitted, nobody had admitted, nobody admitted, nobody immediately admitted, nobody has taken responsibility, nobody has said they, nobody has owned up to, no group has admitted, no group has said it, no group has yet admitted, no group had admitted, no group admitted, no group immediately admitted, no group has taken responsibility, no group has said they, no group has owned up to, no organisation has admitted, no organisation has said it, no organisation has yet admitted, no organisation had admitted, no organisation admitted, no organisation immediately admitted, no organisation has taken responsibility, no organisation has said they, no organisation has owned up to, no organization has admitted, no organization has said it, no organization has yet admitted, no organization had admitted, no organization admitted, no organization immediately admitted, no organization has taken responsibility, no organization has said they, no organization has owned up to, no militant group has admitted, no militant group has said it, no militant group has yet admitted, no militant group had admitted, no militant group admitted, no militant group immediately admitted, no militant group has taken responsibility, no militant group has said they, no militant group has owned up to, no armed group has admitted, no armed group has said it, no armed group has yet admitted, no armed group had admitted, no armed group admitted, no armed group immediately admitted, no armed group has taken responsibility, no armed group has said they, no armed group has owned up to
# What police do on a day of its own, after the act.
# "will meet on Monday to discuss the attack": the day of the meeting.
[word discussing]
to discuss, to debate, to consider, to address, to review, to weigh, to examine
[word searching]
searching, hunting, scouring, combing, looking for, on the hunt, appealing for, investigating
# Of what one is accused who did not do it.
[word inaction]
failing, failure, inaction, negligence, neglect, doing nothing, not doing enough, ignoring, incompetence, being slow, standing by, complacency, fabricating, staging, faking, inventing, hiding, concealing, covering up, obstructing, tampering, lying, violating
# "France condemns the killing": it did not happen there.
[verb condemn]
condemn, denounce, deplore, mourn
# "three men suspected of the bombing": who stands right before it is blamed, not who is named ahead of him.
[word accused]
suspected, accused
[word blame]
identified the attackers as, identified the assailants as, identified the gunmen as, identified the perpetrators as, identified the assailant as, identified the attacker as, described the attackers as, described the assailants as, described the gunmen as, named the attackers as
attribute the attack to, attribute the attacks to, attributes the attack to, attributing the attack to, attribute the bombing to, attributes the bombing to, attribute the killings to, attributes the killings to, attributed the attacks to, attributed the blast to, attributed the explosion to, attributed the ambush to, attributed the violence to, attribute the violence to, suspicion fell on, suspicion falls on, suspicion has fallen on, suspicion immediately fell on, suspicion quickly fell on, suspicion on, suspicions fell on, suspicion fell upon, finger was pointed at, fingers were pointed at, fingers pointed at, pointed fingers at, pointed a finger at, pointing the finger at, pointing fingers at, bore the hallmarks of, bears the hallmarks of, bore the hallmark of, bears the hallmark of, bearing the hallmarks of, had the hallmarks of, has the hallmarks of, all the hallmarks of, the handiwork of, laid the blame on, laid the blame squarely on, put the blame on, placed the blame on, pinned the blame on, pins the blame on, puts the blame on, lays the blame on, ascribed to, ascribed the attack to, attributes to, attributed it to, attributed the bombing to, attributed the killings to, attributed the killing to, pinned on
blamed, blamed on, the work of, blame, blames, blaming, accused, accuses, accusing, pointed the finger at, suspected of, was behind, were behind, is behind, are behind, be behind, have been behind, behind the attack, behind the attacks, behind the blast, behind the blasts, behind twin, behind the bombing, behind the bombings, behind the killing, behind the killings, behind the shooting, behind the explosion, behind the explosions, behind the assault, attributed to, attributed the attack to, held responsible
[word denial]
denied, denies, deny, denying, disavowed, rejected

[word deny-claim]
was not behind, were not behind, is not behind, had nothing to do with, has nothing to do with, was not responsible for, were not responsible for, not involved in, had no hand in, had no role in, denied responsibility, denied involvement, denies involvement, denied any involvement, denied carrying out, denied being behind, denies responsibility, denied it was, denied having

[word hedge]
allegedly, reportedly, apparently, believed to, believed to be, suspected, presumed, alleged, purported, appeared to, appears to, it was not clear, could not be independently verified, unconfirmed, may have, might have, appear to have, seemingly, thought to be, feared killed, feared dead, feared drowned, feared trapped

# By whom a place is held, not whose act it was.
# What they were not: "gunmen disguised as soldiers", "posing as police".
[word disguise]
disguised as, disguising themselves as, disguised themselves as, dressed as, dressed up as, dressed like, posing as, posed as, pose as, masquerading as, masqueraded as, pretending to be, pretended to be, impersonating, in the uniform of, in the uniforms of, dressed in the uniform of, wearing the uniform of, dressed in the uniforms of, wearing the uniforms of

# Whose clothes: "in police uniforms" names no police.
[word garb]
uniform, uniforms, fatigues, garb, attire, dress, clothing, clothes, gear, vest, vests, camouflage

[word held-by]
manned by, guarded by, held by, controlled by, run by, operated by, escorted by, patrolled by, led by, backed by, supported by, governed by, owned by, protected by, staffed by, overseen by, secured by, accompanied by, used by, frequented by, inhabited by, populated by, dominated by, surrounded by, displaced by, uprooted by, affected by, ravaged by, devastated by, scarred by

# What holds or carries those named behind it, who do nothing there: "a base housing troops", "a bus carrying soldiers".
[word conveys]
housing, hosting, carrying, transporting, sheltering, ferrying, conveying, containing, accommodating, that houses, that hosts, that housed, that hosted, which houses, which hosts, which housed, which hosted, that carried, that was carrying, which was carrying, used by, home to

[word by-agent]
by, led by, spearheaded by, the work of, work of, set by, laid by, orchestrated by, planted by, set off by, detonated by, fired by, dropped by, sprung by, carried out by, launched by, staged by, at the hands of, perpetrated by, conducted by, committed by, mounted by, left by, left behind by, abandoned by
[word on-target]
on, against, targeting, targeted, at, aimed at, of, striking, hitting, struck, hit, toward, towards, into
# On whose side those counted fell.
[word ranks]
in the ranks of, among the ranks of, from the ranks of, among, on the side of
[word instrument]
with, using, by, wearing, firing, fired, from, when

[word at-place]
in, at, near, inside, outside, around, on, across, outside of, within, along, north, south, east, west, northern, southern, eastern, western, central, of

[word overall]
overall toll, total toll, total number, overall death toll, total death toll, bringing the total, brings the total, taking the total, bringing the number, brings the number, raising the total, bringing to, brings to, total of
[word toll-word]
death toll, toll, number of dead, number of deaths, number of people killed, casualty toll, number of fatalities, the death count, number of casualties, number of those killed, number of victims, number of people dead
[word injured-word]
number of injured, number of wounded, number of injuries, number of people injured, number of people wounded, number of those injured, number of those wounded
[verb toll-change]
rise | past=rose | pp=risen
climb
reach
stand | past=stood
increase
jump
pass
go up | past=went up
hit | past=hit
# "are believed to have been killed", "was confirmed dead": participles of what is thought or said of a subject.
[word held-to]
believed, thought, feared, reported, said, confirmed, known, presumed, understood, alleged, pronounced, declared, estimated, rumoured, rumored, assumed

[word aux]
was, were, been, being, is, are, be, has been, have been, had been, was left, were left, got, gets, get
[word dead]
dead, killed

[noun statistic-noun]
statistic, figure, number of attacks, data, tally
[word stat-of]
number of, total of, a total of, total
[noun counted-act | what=attacks]
attack, assault, raid, terrorist attack
[noun counted-act | what=bombings]
bombing, explosion
[noun counted-act | what=air_strikes]
airstrike, air strike, strike, raid
[noun counted-act | what=protests]
protest, demonstration
[word ratio | value=2.0]
double, twice, doubled, doubling, twofold
[word ratio | value=3.0]
triple, three times, tripled, threefold
[word ratio | value=4.0]
quadruple, four times, fourfold
[word ratio | value=0.5]
half the number, half of the number

# Before a name: "a group calling itself …".
[word called]
calling itself, calling themselves, calls itself, called itself, known as, called, named, styling itself
