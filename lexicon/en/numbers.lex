# Numbers: what the words are worth. The grammar that adds and multiplies them is in sijill-text.

[word number | role=unit]
zero, nil, naught, nought | value=0
one | value=1
two | value=2
three | value=3
four | value=4
five | value=5
six | value=6
seven | value=7
eight | value=8
nine | value=9
[word number | role=teen]
ten | value=10
eleven | value=11
twelve | value=12
thirteen | value=13
fourteen | value=14
fifteen | value=15
sixteen | value=16
seventeen | value=17
eighteen | value=18
nineteen | value=19
[word number | role=tens]
twenty | value=20
thirty | value=30
forty, fourty | value=40
fifty | value=50
sixty | value=60
seventy | value=70
eighty | value=80
ninety | value=90
[noun number | role=hundred value=100]
hundred
[noun number | role=scale]
thousand | value=1000
million | value=1000000
billion | value=1000000000
trillion | value=1000000000000
lakh | value=100000
[noun number | role=dozen]
dozen | value=12
score | value=20
[word number | role=unit]
couple of, a couple of, a pair of, a couple, a pair | value=2
[word number | role=fraction]
half | value=0.5
quarter | value=0.25
third of, one third, a third | value=0.3333333333333333
[word number | role=part]
quarters, fourths | value=0.25
thirds | value=0.3333333333333333
halves | value=0.5
fifths | value=0.2
eighths | value=0.125
tenths | value=0.1
[word number | role=dozen]
dozen of | value=12
[word number | role=point]
point | value=0
[word number | role=minus]
minus, negative | value=-1
[word number-suffix]
g | value=1000000000

[word number-suffix]
k | value=1000
m, mn, mln | value=1000000
bn, b | value=1000000000

[word vague]
dozens of, dozens, several dozen, a few dozen | value=24 | multiplier=24
scores of, scores | value=40
hundreds of, hundreds, several hundred, a few hundred | value=200 | multiplier=200
thousands of, thousands, several thousand, a few thousand | value=2000 | multiplier=2000
tens of | value=20 | multiplier=20
millions of | value=2000000
several, a few, a number of, a handful of, a handful, multiple, numerous, many, some of the, at least a few, a group of, an unknown number of, an unspecified number of, unspecified number of, unknown number of, undisclosed number of, an undisclosed number of, large number of, a large number of, small group of, large group of, a large group of, a small group of | value=2

[word bound]
at least, no fewer than, no less than, not less than, a minimum of, minimum of, not fewer than | bound=at_least | side=both
or more, and counting | bound=at_least | side=after
plus, odd | bound=more_than | side=after | hyphen=yes
more than, over, in excess of, above, upward of, upwards of, exceeding, well over, greater than | bound=more_than
about, around, some, nearly, almost, approximately, roughly, close to, an estimated, estimated, about the, around the, approx, nearly all, circa, just under, just over | bound=about
or so | bound=about | side=after
up to, as many as, as much as, at most, no more than, a maximum of, not more than, maximum of | bound=at_most
as many as | bound=exact
fewer than, less than, under, below | bound=less_than

[word range-open]
between, from
[word range-join]
to, or, through | alone=yes
till, until
[word and]
and

[noun unit]
kilometer, kilometre, km, mile, meter, metre, foot, inch, yard | pl=kilometers,kilometres,kms,miles,meters,metres,feet,inches,yards
percent, per cent, percentage point
degree
dollar, euro, pound, rupee, shilling
kilogram, kg, tonne, ton, gram, barrel
time
page
goal
point
seat
rocket
missile
shell
round
vehicle, car
house, home, building
