# Words around place names.

[noun place-head | level=city]
village, hamlet | small=yes
city, town, suburb, district, settlement, camp, refugee camp, area, island, valley, port, airport, crossing, base, commune, locality
neighborhood, neighbourhood | level=quarter
[noun place-head | level=admin1]
province, state, governorate, region, emirate, republic, oblast, prefecture
[noun place-head | level=admin2]
county, municipality, department, subdistrict, division, tehsil

# What stands behind a name that no one knows, and is too often no place to be read as one: "in Umogidi community, Benue State".
[word place-tail]
community, communities, axis, ward, council area, local government area

[word capital-word]
capital, capital city, the capital
[word region-word]
countryside, desert, highlands, peninsula, outskirts
[word bearing]
north, south, east, west, northeast, northwest, southeast, southwest, northern, southern, eastern, western, northeastern, northwestern, southeastern, southwestern, north-east, north-west, south-east, south-west, north-eastern, north-western, south-eastern, south-western, central, downtown, north of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of
[word near]
near, outside, close to, nearby, around, outskirts of, the outskirts of, just outside, off, vicinity of
[word border]
border with, bordering, frontier with, borders with, crossing into, crossing point into, crossing with, crossing point with, border post with
# After a name: the land is beside it.
[word frontier]
border, border area, border region, frontier, borders
[word distance]
kilometers, kilometres, km, miles, meters, metres, kms, kilometer, mile
[word locative]
in, at, near, from, to, of, around, across, inside, outside, through, throughout, into, toward, towards, between, on, over
[word named-after]
Hotel, Street, Avenue, University
# After a name: a block of a town that is called after another place.
[word block-word]
Street, Avenue, Boulevard, Square, Institute, Post, Times, Journal, Tribune, Herald, Foundation, Declaration, Accord, Accords, Agreement, Convention, Protocol, Treaty, Summit, Quarters, Estate, Layout, Plaza, Mall, Cinema, Gardens, Restaurant, Cafe, command, brigade, brigades, division, battalion, battalions, regiment
family, clan, tribe, brothers, household | needs=the
[word person-title]
Mr, Mrs, Ms, Dr, President, Minister, General, Colonel, Captain, Major, Lieutenant, Sergeant, Sheikh, King, Prince, Queen, Imam, Judge, Senator, Governor, Mayor, Secretary, Ambassador, Professor, Sir, Lord, Pope, Ayatollah, Mullah, Spokesman, spokesman, spokeswoman, spokesperson, Director, director, Chief, chief, Commander, commander, Brigadier, Admiral, Inspector, Officer, Analyst, analyst, coach, Coach, singer, actor, author
[word given-name]
Mohammed^, Muhammad^, Mohamed^, Mohammad^, Ahmed^, Ahmad^, Mahmoud^, Mahmud^, Hamid^, Karim^, Ali^, Hassan^, Hussein^, Omar^, Khalid^, Ibrahim^, Yusuf^, Abdul^, Abdullah^, John^, James^, Robert^, Michael^, William^, David^, Richard^, Joseph^, Thomas^, Charles^, Daniel^, Matthew^, Anthony^, Mark^, Paul^, Steven^, Andrew^, George^, Donald^, Joe^, Barack^, Vladimir^, Emmanuel^, Angela^, Mary^, Sarah^, Victoria^, Charlotte^, Florence^, Elizabeth^, Austin^, Jackson^, Madison^, Peter^, Jack^, Benjamin^, Bashar^, Recep^, Volodymyr^, Benny^, Chris^, Simon^, Martin^, Kevin^, Brian^, Imran^, Fawaz^, Myles^
[word abbreviation]
Mr, Mrs, Ms, Dr, St, Gen, Col, Maj, Capt, Lt, Sgt, Sen, Rep, Gov, Prof, Rev, Jr, Sr, vs, Jan, Feb, Mar, Apr, Aug, Sept, Sep, Oct, Nov, Dec, No, Inc, Ltd, Co, approx, Brig, Cmdr, Supt, Insp

[word stop]
the, a, an, of, in, on, at, to, from, by, for, with, and, or, but, not, no, yes, is, are, was, were, be, been, being, has, have, had, do, does, did, will, would, could, should, can, may, might, must, this, that, these, those, it, its, he, she, they, we, you, i, his, her, their, our, my, your, who, whom, which, what, when, where, why, how, all, any, some, many, most, more, less, few, other, others, another, such, same, own, so, than, then, too, very, just, only, also, even, still, yet, again, once, here, there, now, after, before, during, since, until, while, as, if, because, although, though, about, against, between, among, into, through, over, under, above, below, up, down, out, off, new, old, first, second, third, last, next, man, men, woman, women, police, army, forces, troops, state, states, union, united, national, international, federal, central, north, south, east, west, northern, southern, eastern, western, young, best, good, great, long, short, high, low, big, small, black, white, red, green, blue, gold, silver, reading, mobile, university, college, bank, church, mosque, temple, hospital, school, market, station, street, road, bridge, river, lake, mountain, hill, valley, island, park, garden, house, home, hall, center, centre, office, company, media, news, times, post, today, press, agency, sunday, monday, tuesday, wednesday, thursday, friday, saturday, march, april, june, july, august, nice, split, batman, bath, cork, orange, hope, liberty, independence, freedom, peace, victory, justice, surprise, nation, nations, council, security, defense, defence, ministry, minister, president, general, major, colonel, captain, king, queen, prince, lord, saint, said, says, told, killed, attack, bomb, war, fire, two, three, four, five, six, seven, eight, nine, ten, among, islamic, muslim, christian, jewish, sunni, shia, shiite, arab, arabs, kurdish, kurd, kurds, taliban, christmas, easter, eid, ramadan, witnesses, officials, local, four, sources, six, earlier, meanwhile, however, although, despite, according, during, following, later, recent, along, beyond, kill, moment, date, time, day, week, month, year, van, bus, plane, ship, boat, train, car, truck, motor, front, back, side, top, bottom, middle, mission, battle, champion, liberal, democrat, republican, labor, labour, senate, congress, parliament, court, supreme, human, rights, watch, amnesty, save, children, doctors, borders, save, mass, manage, normal, enterprise, bay, bend, corner, crossing, gate, field, forest, plant, mine, mines, camp, base, fort, port, harbor, airport, border, coast, crude, mercury, sun, star, moon, earth, world, globe, ocean, sea, sky, storm, wind, rain, snow, ice, much, la, le, el, al, de, da, du, das, der, die, den, des, san, santa, santo, st, mt, abu, bin, ibn, van, von, saint, deputy, sheikh, imam, mullah, sharif, khan, shah, mirza, singh, marie, maria, jose, carlos, juan, luis, along, most, police, boys, girls, boy, girl, sir, madam, university, victoria, charlotte, florence, sydney, madison, jackson, lincoln, washington post, george, marshall, clinton, carter, kennedy, nixon, johnson, wilson, harrison, taylor, tyler, troy, dallas, imperial, royal, crown, universal, commercial, industrial, pioneer, economy, energy, reform, progress, welcome, wells, rice, price, wall, walls, post, hand, hands, eyes, heart, foot, both, each, every, either, neither, several, whose, moreover, thus, hence, its, because, per, via, amid, amidst, near, outside, inside, toward, towards, without, within, across, around, behind, beside, besides, along, like, unlike

# Whose part of a region of more than one land is meant stands right before: "the Chadian side".
[word land-part]
side, part, shore, shores, bank, banks, section, sector, waters, islands, portion

# Regions of more than one land: whose soil it was the other words of the report say.
[word shared-region]
Lake Chad, Lake Chad basin, Sahel, Sahel region, tri-border area, Liptako-Gourma, Syrian-Iraqi border, Saudi-Yemeni border
