# Forces of a state, named by what they are; the nationality beside them says whose.

[word force | force=police kind=state_forces said=security_forces]
police, police force, police forces, national police, riot police, federal police, gendarmerie, police service
[word force | force=military kind=state_forces said=security_forces]
junta, military junta, ruling junta, army, military, armed forces, navy, troops, special forces, ground forces, artillery, air defence, air defenses, marines, coast guard, soldiers
air force, warplanes, jets, fighter jets, helicopter gunships | strike=air_drone_strike
[word force | force=forces kind=state_forces said=security_forces]
forces
[word force | force=security kind=state_forces said=security_forces]
security forces, security services, security force, intelligence, intelligence agency, intelligence service, counter-terrorism forces, counterterrorism forces, border guards, national guard, presidential guard, security agencies, paramilitary forces, authorities
[word force | force=government kind=state_forces said=government]
government forces, government troops, pro-government forces, regime forces, government soldiers

# Arms that stand for the forces of the state whose adjective is before them ("an Israeli drone").
[noun arm | force=forces kind=state_forces said=security_forces strike=air_drone_strike]
drone, warplane, fighter jet, helicopter, helicopter gunship, bomber plane, bomber jet, strategic bomber, gunship, armed drone, fighter plane, combat drone, unmanned aircraft
# Bare "bombers" are mostly men; a nation's are planes.
[noun arm | force=forces kind=state_forces said=security_forces strike=air_drone_strike needs=nation]
bomber
[word arm | force=forces kind=state_forces said=security_forces strike=air_drone_strike]
UAV, UAVs, jets, planes
fire, gunfire, live fire, sniper fire | strike=
artillery | strike=shelling_artillery_missile_attack
[noun arm | force=forces kind=state_forces said=security_forces strike=shelling_artillery_missile_attack]
missile, ballistic missile, cruise missile, guided missile, rocket, shell, artillery shell, mortar, mortar shell, mortar round
[noun arm | force=forces kind=state_forces said=security_forces strike=air_drone_strike]
guided bomb, glide bomb, guided aerial bomb, aerial bomb

[word force-adjective]
security, armed, special, national, federal, government, military, riot, border, state, paramilitary, ground, air, elite, royal

[word short-actor]
the group, the militant group, the jihadist group, the extremist group, the organization, the organisation, the movement, the militants' group, the rebel group, the terror group, the armed group, the militia | definite=yes

# What a group that no table has is said to be: "a group calling itself the Sons of the North".
[word group-word]
group, organization, organisation, movement, outfit, faction, brigade, cell, network, front
[word group-word | kind=political_militia]
militia

[word not-actor]
military base, army base, police station, military airport, army chief, police chief, Hamas-run, military court, military tribunal, army barracks, intelligence chief, Salvation Army

# What a speaker has of his own: "said its forces had shelled".
[word own-force]
forces, troops, soldiers, fighters, jets, fighter jets, warplanes, aircraft, planes, drones, navy, ships, units, special forces, men, air force, artillery, snipers, militants, officers
