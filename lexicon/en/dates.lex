# Dates and times of day.

[word weekday]
Monday^, Mon^ | value=1
Tuesday^, Tue^, Tues^ | value=2
Wednesday^, Wed^ | value=3
Thursday^, Thu^, Thurs^, Thur^ | value=4
Friday^, Fri^ | value=5
Saturday^ | value=6
Sunday^ | value=7
monday | value=1
tuesday | value=2
wednesday | value=3
thursday | value=4
friday | value=5
saturday | value=6
sunday | value=7

# "two Fridays ago"; alone they say how often.
[word weekday-plural]
Mondays | value=1
Tuesdays | value=2
Wednesdays | value=3
Thursdays | value=4
Fridays | value=5
Saturdays | value=6
Sundays | value=7

[word month]
January^, Jan^ | value=1
February^, Feb^ | value=2
March^, Mar^ | value=3
April^, Apr^ | value=4
May^ | value=5
June^, Jun^ | value=6
July^, Jul^ | value=7
August^, Aug^ | value=8
September^, Sept^, Sep^ | value=9
October^, Oct^ | value=10
November^, Nov^ | value=11
December^, Dec^ | value=12
january, jan | value=1
february, feb | value=2
april, apr | value=4
june | value=6
july | value=7
august | value=8
september, sept | value=9
october, oct | value=10
november, nov | value=11
december, dec | value=12
march | value=3
may | value=5

[word month | calendar=hijri]
Muharram^ | value=1
Safar^ | value=2
Rabi al-Awwal^ | value=3
Rajab^ | value=7
Shaaban^, Shaban^ | value=8
Ramadan^ | value=9
Shawwal^ | value=10
Dhul Qadah^, Dhu al-Qadah^ | value=11
Dhul Hijjah^, Dhu al-Hijjah^ | value=12

[word month | calendar=persian]
Farvardin^ | value=1
Ordibehesht^ | value=2
Khordad^ | value=3
Mordad^ | value=5
Shahrivar^ | value=6
Bahman^ | value=11
Esfand^ | value=12

# "overnight Tuesday into Wednesday"
[word night-join]
into

[word relative-day]
yesterday, last night, the previous night, late yesterday | value=-1
overnight | value=-1 | night=yes
today, tonight, this morning, this evening, this afternoon, earlier today, early today | value=0
the day before yesterday, day before yesterday | value=-2
tomorrow | value=1
the day after tomorrow, day after tomorrow | value=2

# Behind a date: what is told as of then.
[word told-then]
when

[word not-date]
USA Today, Russia Today, Pakistan Today, Black Friday, Bloody Sunday, Friday prayers, Friday prayer, May God, may have, may be, March of Return, Great March

# Before "Friday prayers": on that day.
[word at-prayer]
during, after, before, following, during the, after the, before the, following the, amid, attending, gathered for, gathering for, assembled for, arriving for, arrived for, offering, performing

# "the March 14 alliance", "July 23 Street": named by a day, not on it.
[word named-by-day | side=after]
alliance, coalition, movement, bloc, rebels, Movement, Alliance, Coalition, Street, Avenue, Boulevard, Square, Bridge, Stadium, Hospital, University, Brigade, Brigades, City, village, Village, neighborhood, neighbourhood, district, District

[word day-part]
the morning of, the evening of, the night of, overnight from, overnight between, overnight on, the night between, the early hours of, the afternoon of, late on, early on, late, early, the night from | night=yes
the eve of, eve of | eve=yes | night=yes
morning, afternoon, evening, night, at dawn, at night, at midday, at noon, late at night, before dawn | side=after

[word falling-on]
falling on, which fell on

[word day-word]
on

[noun period | unit=day]
day
[noun period | unit=week]
week
[noun period | unit=fortnight]
fortnight
[noun period | unit=month]
month
[noun period | unit=year]
year
[noun period | unit=hour]
hour
[noun period | unit=minute]
minute
[noun period | unit=decade]
decade
[noun period | unit=weekend]
weekend
[noun period | unit=quarter]
quarter, qtr
[noun period | unit=century]
century
[noun period | unit=night]
night

[word past-adjective]
last | last=yes
past, this past | rolling=yes
previous, preceding, prior, recent
before last | before=yes
[word few-adjective]
few
[word this-adjective]
this, current
[word next-adjective]
next, coming, upcoming, following

# "the tenth anniversary": so many years back.
[word anniversary-noun]
anniversary

[word ago]
ago, earlier, back, prior | side=after
# Counted from the day told before.
[word following-day | value=1]
the next day, the following day, a day later, one day later, the day after that, the following morning, the next morning
[word following-day | value=0]
the same day, that same day, that day, the very same day
[word following-day | value=2]
two days later
[word following-day | value=-1]
the previous day, a day earlier, one day earlier, the day before that
[word following-day | value=-2]
two days earlier

[word since-then]
since then, ever since
[word since]
since, as of
[word in-past]
in, over, during, within, throughout, in the
[word start-of]
the beginning of, the start of, beginning of, start of, early, early in | part=start
mid, the middle of, the midst of | part=middle
the end of, late, late in, end of | part=end
[word until]
until, till
[word before]
before, by, prior to, ahead of
# "three days after 5 March"
[word after-date]
after, following, from
[word between]
between
[word era]
AD!, CE!
AH! | calendar=hijri

[word season]
spring of, spring | value=3
summer of, summer | value=6
autumn of, fall of, autumn | value=9
winter of, winter | value=12
first half of, the first half of, first half | value=1 | months=6
second half of, the second half of, second half, latter half of | value=7 | months=6
first quarter of, first quarter, Q1, 1Q | value=1
second quarter of, second quarter, Q2, 2Q | value=4
third quarter of, third quarter, Q3, 3Q | value=7
fourth quarter of, fourth quarter, last quarter of, Q4, 4Q | value=10

[word feast | calendar=hijri]
Ashura^, Ashoura^, the day of Ashura | month=1 | day=10
Eid al-Fitr^, Eid ul-Fitr^ | month=10 | day=1
Eid al-Adha^, Eid ul-Adha^ | month=12 | day=10
[word feast]
Easter^, Easter Sunday^, Easter Day^ | easter=0
Easter Monday^ | easter=1
Good Friday^ | easter=-2
Palm Sunday^ | easter=-7
Ash Wednesday^ | easter=-46
Pentecost^ | easter=49
Thanksgiving^, Thanksgiving Day^ | month=11 | weekday=4 | nth=4
Boxing Day^ | month=12 | day=26
Epiphany^ | month=1 | day=6
Nowruz^, Newroz^ | month=3 | day=21
Valentine's Day^ | month=2 | day=14
International Women's Day^ | month=3 | day=8
Christmas^, Christmas Day^ | month=12 | day=25
Christmas Eve^ | month=12 | day=24
New Year's Day, New Year's | month=1 | day=1
New Year's Eve | month=12 | day=31
May Day^ | month=5 | day=1
Halloween^ | month=10 | day=31

[word ordinal]
first | value=1
second | value=2
third | value=3
fourth | value=4
fifth | value=5
sixth | value=6
seventh | value=7
eighth | value=8
ninth | value=9
tenth | value=10
eleventh | value=11
twelfth | value=12
thirteenth | value=13
fourteenth | value=14
fifteenth | value=15
sixteenth | value=16
seventeenth | value=17
eighteenth | value=18
nineteenth | value=19
twentieth | value=20
twenty first | value=21
twenty second | value=22
twenty third | value=23
twenty fourth | value=24
twenty fifth | value=25
twenty sixth | value=26
twenty seventh | value=27
twenty eighth | value=28
twenty ninth | value=29
thirtieth | value=30
thirty first | value=31
fortieth | value=40
fiftieth | value=50
sixtieth | value=60
seventieth | value=70
eightieth | value=80
ninetieth | value=90
hundredth, one hundredth | value=100
thousandth | value=1000

[word of]
of, of the
