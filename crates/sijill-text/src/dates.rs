//! Dates: absolute in three calendars, relative to publication, intervals.
//!
//! Input: tokens, hits of the date classes, numbers, the reference day. Output: one
//! [`DatePhrase`] for each whole phrase, with the days it covers and how precise it is.

mod parts;

use crate::{Clitics, Hit, Knowledge, Reading, TokenKind, days, numbers};
use jiff::civil::Date;
use parts::{easter, steps};
use sijill_lexicon::Number;
use sijill_model::{Bound, DatePrecision};

/// A date as written, resolved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DatePhrase {
    /// First token.
    pub start: u32,
    /// One past the last token.
    pub end: u32,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// How precise.
    pub precision: DatePrecision,
    /// It stands after "since" or the like: the beginning of a period, not the time of an act.
    pub since: bool,
    /// It was resolved against the reference day.
    pub relative: bool,
    /// "two days after …": it is the day of what is told behind it, and of nothing else.
    pub behind: bool,
}

#[derive(Clone, Copy, Debug)]
struct Parsed {
    from: Date,
    to: Date,
    precision: DatePrecision,
    end: usize,
    relative: bool,
}

impl Parsed {
    fn day(day: Date, end: usize, relative: bool) -> Self {
        Self { from: day, to: day, precision: DatePrecision::Day, end, relative }
    }
    fn span(from: Date, to: Date, precision: DatePrecision, end: usize, relative: bool) -> Self {
        Self { from, to, precision, end, relative }
    }
}

struct Grammar<'a> {
    r: &'a Reading,
    k: &'a Knowledge,
}

#[derive(Clone, Copy, PartialEq)]
enum Turn {
    BeforeLast,
    Past,
    This,
    Next,
}

impl<'a> Grammar<'a> {
    fn hit(&self, i: usize, class: u16) -> Option<&'a Hit> {
        self.r.hit(self.k, i, class)
    }
    fn attr(&self, hit: &Hit, key: &str) -> Option<&'a str> {
        self.k.lexicon.attribute(hit.lexeme, key)
    }
    fn value(&self, hit: &Hit) -> Option<i64> {
        self.k.value(hit.lexeme).map(|v| v as i64)
    }
    fn reference(&self) -> Option<Date> {
        self.r.reference
    }
    fn joined(&self, i: usize) -> bool {
        i < self.r.len() && !self.r.view.tokens[i].new_line
    }
    fn mark(&self, i: usize, mark: char) -> bool {
        self.r.is_mark(i, mark)
    }
    /// A whole number written in digits.
    fn digits(&self, i: usize) -> Option<(i64, usize)> {
        let token = self.r.view.tokens.get(i)?;
        if token.kind != TokenKind::Digits {
            return None;
        }
        let word = self.r.view.word(i);
        if !word.bytes().all(|b| b.is_ascii_digit()) || word.len() > 8 {
            return None;
        }
        Some((word.parse().ok()?, word.len()))
    }

    /// Past, this or next: as an adjective at `i`.
    fn turn(&self, i: usize) -> Option<(Turn, usize)> {
        let c = &self.k.classes;
        for (class, turn) in [(c.past, Turn::Past), (c.this, Turn::This), (c.next, Turn::Next)] {
            if let Some(hit) = self.hit(i, class) {
                let turn = if self.attr(hit, "before").is_some() { Turn::BeforeLast } else { turn };
                return Some((turn, hit.length as usize));
            }
        }
        None
    }

    /// The day of the month at `i`: digits, ordinal ("15th", "الخامس عشر") or cardinal word.
    fn day_number(&self, i: usize) -> Option<(u32, usize)> {
        if let Some((value, length)) = self.digits(i) {
            if !(1..=31).contains(&value) || length > 2 {
                return None;
            }
            return Some((value as u32, numbers::figure_ordinal(self.r, i).unwrap_or(i + 1)));
        }
        numbers::ordinal(self.r, self.k, i).filter(|(v, _)| (1..=31).contains(v)).or_else(|| {
            let c = numbers::cardinal(self.r, self.k, i)?;
            (!c.vague && c.value.fract() == 0.0 && (1.0..=31.0).contains(&c.value)).then_some((c.value as u32, c.end))
        })
    }

    /// A month name, skipping its twin ("فبراير/شباط", "يناير (كانون الثاني)").
    fn month(&self, i: usize) -> Option<(u32, &'a str, usize)> {
        let mut i = i;
        // "شهر رمضان", "the month of May"
        if let Some(period) = self.hit(i, self.k.classes.period)
            && self.attr(period, "unit") == Some("month")
        {
            let mut at = i + period.length as usize;
            if self.hit(at, self.k.classes.of).is_some() {
                at += 1;
            }
            if self.joined(at) && self.hit(at, self.k.classes.month).is_some() {
                i = at;
            }
        }
        let hit = self.hit(i, self.k.classes.month)?;
        let value = self.value(hit)? as u32;
        let calendar = self.attr(hit, "calendar").unwrap_or("gregorian");
        let mut end = i + hit.length as usize;
        let same = |at: usize| {
            self.hit(at, self.k.classes.month)
                .filter(|h| {
                    self.value(h) == Some(i64::from(value)) && h.lexeme != hit.lexeme
                        || h.length > 0 && self.value(h) == Some(i64::from(value))
                })
                .map(|h| at + h.length as usize)
        };
        if self.joined(end) {
            if (self.mark(end, '/') || self.mark(end, '-'))
                && let Some(after) = same(end + 1)
            {
                end = after;
            } else if self.mark(end, '(')
                && let Some(after) = same(end + 1)
                && self.mark(after, ')')
            {
                end = after + 1;
            } else if calendar == "gregorian"
                && let Some(after) = same(end)
            {
                end = after;
            }
        }
        let short = ['\'', '’', '‘'].into_iter().any(|m| self.mark(end + 1, m));
        if self.mark(end, '.')
            && self.r.view.tokens[end - 1].kind == TokenKind::Latin
            && (short || self.digits(end + 1).is_some())
        {
            end += 1;
        }
        Some((value, calendar, end))
    }

    /// A year at `i`, with "عام", a comma, "of last year" or an era.
    fn year(&self, i: usize) -> Option<(i32, usize)> {
        if !self.joined(i) {
            return None;
        }
        let mut at = i;
        let hyphen = self.mark(at, '-') && !self.r.view.tokens[at].spaced;
        if self.mark(at, ',') || self.mark(at, '،') || self.mark(at, '/') || hyphen {
            at += 1;
        }
        if self.hit(at, self.k.classes.of).is_some() {
            at += 1;
        }
        if let Some(word) = self.hit(at, self.k.classes.period).filter(|h| self.attr(h, "unit") == Some("year")) {
            let after = at + word.length as usize;
            if let Some((turn, length)) = self.turn(after)
                && let Some(reference) = self.reference()
            {
                return Some((i32::from(reference.year()) + steps(turn) as i32, after + length));
            }
            at = after;
        } else if let Some((turn, length)) = self.turn(at)
            && let Some(word) = self.hit(at + length, self.k.classes.period)
            && self.attr(word, "unit") == Some("year")
            && let Some(reference) = self.reference()
        {
            let year = i32::from(reference.year()) + steps(turn) as i32;
            return Some((year, at + length + word.length as usize));
        }
        // "Feb '12"
        let short = self.mark(at, '\'') || self.mark(at, '’') || self.mark(at, '‘');
        if short && let Some((value, 2)) = self.digits(at + 1).filter(|_| !self.r.view.tokens[at + 1].spaced) {
            return Some((if value < 50 { 2000 } else { 1900 } + value as i32, at + 2));
        }
        let (value, length) = self.digits(at)?;
        if length != 4 || !(1000..=2100).contains(&value) || (1500..1700).contains(&value) {
            return None;
        }
        let mut end = at + 1;
        if let Some(era) = self.hit(end, self.k.classes.era)
            && self.joined(end)
        {
            end += era.length as usize;
        }
        Some((value as i32, end))
    }

    /// Resolves day and month to the latest such day not after the reference.
    fn settle(&self, calendar: &str, month: u32, day: u32, turn: Option<Turn>) -> Option<Date> {
        let reference = self.reference()?;
        let year = days::year_in(calendar, reference);
        let candidates: Vec<Date> =
            (year - 2..=year + 2).filter_map(|y| days::in_calendar(calendar, y, month, day)).collect();
        match turn {
            Some(Turn::Next) => candidates.into_iter().find(|d| *d > reference),
            _ => candidates.into_iter().rfind(|d| *d <= days::add(reference, 1)),
        }
    }

    fn settle_month(&self, calendar: &str, month: u32, turn: Option<Turn>) -> Option<(Date, Date)> {
        let reference = self.reference()?;
        let year = days::year_in(calendar, reference);
        let candidates: Vec<(Date, Date)> =
            (year - 2..=year + 2).filter_map(|y| days::month_of(calendar, y, month)).collect();
        match turn {
            Some(Turn::Next) => candidates.into_iter().find(|d| d.0 > reference),
            Some(Turn::Past | Turn::BeforeLast) => candidates.into_iter().rfind(|d| d.1 < reference),
            _ => candidates.into_iter().rfind(|d| d.0 <= reference),
        }
    }

    fn numeric(&self, i: usize) -> Option<Parsed> {
        let Some((a, la)) = self.digits(i) else { return self.dotted(i) };
        if la == 8 {
            // "20240722"
            let date = days::gregorian((a / 10_000) as i32, (a / 100 % 100) as u32, (a % 100) as u32)?;
            return (1900..2100).contains(&date.year()).then(|| Parsed::day(date, i + 1, false));
        }
        let separator = ['/', '-', '.', '–'].into_iter().find(|m| self.mark(i + 1, *m));
        let Some(separator) = separator else { return self.dotted(i) };
        if self.r.view.tokens[i + 1].spaced {
            return None;
        }
        let (b, lb) = self.digits(i + 2)?;
        if !self.mark(i + 3, separator) || lb > 2 && la != 4 {
            return None;
        }
        let (c, lc) = self.digits(i + 4)?;
        let mut end = i + 5;
        let date = self.order(a, la, b, c, lc)?;
        if self.r.view.word(end) == "t" && !self.r.view.tokens[end].spaced {
            // RFC 3339: the time follows.
            end += 1;
            while end < self.r.len()
                && !self.r.view.tokens[end].spaced
                && (self.digits(end).is_some()
                    || matches!(self.r.view.tokens[end].kind, TokenKind::Mark(':' | '+' | '-'))
                    || self.r.view.word(end) == "z"
                    || self.r.view.tokens[end].kind == TokenKind::Digits)
            {
                end += 1;
            }
        }
        Some(Parsed::day(date, end, false))
    }

    /// "22.07.2024": one token of digits and dots.
    fn dotted(&self, i: usize) -> Option<Parsed> {
        let word = self.r.view.word(i);
        let parts: Vec<&str> = word.split('.').collect();
        let [a, b, c] = parts[..] else { return None };
        let number = |s: &str| s.parse::<i64>().ok();
        let date = self.order(number(a)?, a.len(), number(b)?, number(c)?, c.len())?;
        Some(Parsed::day(date, i + 1, false))
    }

    fn order(&self, a: i64, la: usize, b: i64, c: i64, lc: usize) -> Option<Date> {
        let calendar = |year: i64| if (1300..1500).contains(&year) { "hijri" } else { "gregorian" };
        if la == 4 && a >= 1300 {
            return days::in_calendar(calendar(a), a as i32, b as u32, c as u32);
        }
        let year = match lc {
            4 => c,
            2 if c < 50 => 2000 + c,
            2 => 1900 + c,
            _ => return None,
        };
        let american = self.r.language != sijill_model::Language::Arabic;
        let (day, month) = if a > 12 {
            (a, b)
        } else if b > 12 || american {
            (b, a)
        } else {
            (a, b)
        };
        days::in_calendar(calendar(year), year as i32, month as u32, day as u32)
    }

    fn with_month(&self, i: usize) -> Option<Parsed> {
        // A range of days: "من 3 إلى 5 مايو", "3-5 May", "between 3 and 5 May".
        let open = self.hit(i, self.k.classes.range_open).map_or(0, |h| h.length as usize);
        let ranges = if open > 0 { self.between_dates(i + open) } else { None };
        if let Some(range) = ranges
            .or_else(|| self.between_months(i + open, open > 0))
            .or_else(|| self.between_weekdays(i + open, open > 0))
        {
            return Some(range);
        }
        if let Some((first, mut at)) = self.day_number(i + open) {
            if open > 0
                && let Some((_, _, after)) = self.of_month(at)
            {
                at = after;
            }
            let join = if matches!(self.r.view.tokens.get(at).map(|t| t.kind), Some(TokenKind::Mark('-' | '–'))) {
                Some(at + 1)
            } else if let Some(hit) = self.hit(at, self.k.classes.range_join) {
                Some(at + hit.length as usize)
            } else if open > 0 && self.hit(at, self.k.classes.and).is_some() {
                Some(at + 1)
            } else {
                None
            };
            if let Some(next) = join
                && next < self.r.len()
                && let Some((second, after)) = self.day_number(next)
                && let Some((month, calendar, end)) = self.of_month(after)
            {
                let (year, end) = self.year(end).map_or((None, end), |(y, e)| (Some(y), e));
                let to = match year {
                    Some(year) => days::in_calendar(calendar, year, month, second)?,
                    None => self.settle(calendar, month, second, None)?,
                };
                let from = days::add(to, i64::from(first) - i64::from(second));
                return (from <= to).then(|| Parsed::span(from, to, precision_of(from, to), end, year.is_none()));
            }
        }
        if open > 0 {
            return None;
        }
        if let Some((day, at)) = self.day_number(i) {
            if let Some((month, calendar, end)) = self.of_month(at) {
                return self.finish_month(Some(day), month, calendar, end);
            }
            // "الثالث من الشهر الجاري", "the 15th of last month"
            let after = if self.hit(at, self.k.classes.of).is_some() { at + 1 } else { return None };
            let period = self.period(after)?;
            if period.precision == DatePrecision::Month {
                let date = days::add(period.from, i64::from(day) - 1);
                return (date <= period.to).then(|| Parsed::day(date, period.end, true));
            }
            return None;
        }
        let (month, calendar, end) = self.month(i)?;
        // "July 15", "May 3rd, 2024", "March the 5th"
        let the = self.r.view.word(end) == "the" && numbers::figure_ordinal(self.r, end + 1).is_some();
        let end = end + usize::from(the);
        if self.r.view.tokens[i].kind == TokenKind::Latin
            && self.joined(end)
            && let Some((day, after)) = self.day_number(end)
            && (self.digits(end).is_some_and(|(_, l)| l <= 2) || self.hit(end, self.k.classes.ordinal).is_some())
        {
            if matches!(self.r.view.tokens.get(after).map(|t| t.kind), Some(TokenKind::Mark('-' | '–')))
                && let Some((second, last)) = self.day_number(after + 1)
            {
                let (year, last) = self.year(last).map_or((None, last), |(y, e)| (Some(y), e));
                let to = match year {
                    Some(year) => days::in_calendar(calendar, year, month, second)?,
                    None => self.settle(calendar, month, second, None)?,
                };
                let from = days::add(to, i64::from(day) - i64::from(second));
                return (from <= to).then(|| Parsed::span(from, to, precision_of(from, to), last, year.is_none()));
            }
            return self.finish_month(Some(day), month, calendar, after);
        }
        self.finish_month(None, month, calendar, end).filter(|p| {
            // A month's name alone needs its context: مارس is a verb, May a hope.
            let dated = p.end > end;
            let worded = self.hit(i, self.k.classes.period).is_some();
            let c = &self.k.classes;
            let before = i > 0
                && [c.since, c.in_past, c.locative, c.of, c.until, c.before, c.start_of]
                    .iter()
                    .any(|class| self.ends_before(i, *class));
            let clitic = self.r.scan.at(i).iter().any(|h| h.clitics.preposition().is_some());
            let turned = i > 0 && self.turn(i - 1).is_some() && self.r.view.tokens[i].kind == TokenKind::Latin;
            dated || worded || before || clitic || turned || self.alone(i, end)
        })
    }

    /// "from July 13 to July 15, 2012", "من 13 يوليو إلى 2 أغسطس": two whole days, the second's year for both.
    fn between_dates(&self, i: usize) -> Option<Parsed> {
        let day = |p: &Parsed| p.precision == DatePrecision::Day;
        let first = self.numeric(i).or_else(|| self.with_month(i)).filter(day)?;
        let join =
            self.hit(first.end, self.k.classes.range_join).or_else(|| self.hit(first.end, self.k.classes.and))?;
        let next = first.end + join.length as usize;
        if next >= self.r.len() || !self.joined(next) {
            return None;
        }
        let second = self.numeric(next).or_else(|| self.with_month(next)).filter(day)?;
        self.spanned(first, second)
    }

    /// From one whole day to another, the second's year for both.
    fn spanned(&self, first: Parsed, second: Parsed) -> Option<Parsed> {
        let mut from = first.from;
        if first.relative && !second.relative {
            let in_year = |year: i16| Date::new(year, from.month(), from.day()).ok();
            from = in_year(second.from.year())
                .filter(|d| *d <= second.from)
                .or_else(|| in_year(second.from.year() - 1))?;
        }
        let length = (second.from - from).get_days();
        (0..=400)
            .contains(&length)
            .then(|| Parsed::span(from, second.from, precision_of(from, second.from), second.end, second.relative))
    }

    /// Whether these tokens are a whole sentence.
    fn alone(&self, i: usize, end: usize) -> bool {
        let sentence = self.r.sentences[self.r.sentence_of(i)];
        i == sentence.start as usize && end == sentence.end as usize
    }

    /// Whether a hit of a class ends just before token `i`.
    fn ends_before(&self, i: usize, class: u16) -> bool {
        (1..=3.min(i)).any(|back| {
            self.r.scan.at(i - back).iter().any(|h| h.length as usize == back && self.k.is(h.lexeme, class))
        })
    }

    fn of_month(&self, at: usize) -> Option<(u32, &'a str, usize)> {
        if !self.joined(at) {
            return None;
        }
        let at = if self.hit(at, self.k.classes.of).is_some() { at + 1 } else { at };
        self.month(at)
    }

    fn finish_month(&self, day: Option<u32>, month: u32, calendar: &str, end: usize) -> Option<Parsed> {
        let (year, end) = self.year(end).map_or((None, end), |(y, e)| (Some(y), e));
        let (turn, end) = if year.is_none() && self.joined(end) {
            self.turn(end).map_or((None, end), |(t, l)| (Some(t), end + l))
        } else {
            (None, end)
        };
        // A Gregorian year after a Hijri month belongs to something else.
        let fits = |year: i32| match calendar {
            "hijri" | "persian" => (1200..1500).contains(&year),
            _ => year >= 1500,
        };
        let year = year.filter(|y| fits(*y));
        match day {
            Some(day) => {
                let date = match year {
                    Some(year) => days::in_calendar(calendar, year, month, day)?,
                    None => self.settle(calendar, month, day, turn)?,
                };
                Some(Parsed::day(date, end, year.is_none()))
            }
            None => {
                let (from, to) = match year {
                    Some(year) => days::month_of(calendar, year, month)?,
                    None => self.settle_month(calendar, month, turn)?,
                };
                Some(Parsed::span(from, to, DatePrecision::Month, end, year.is_none()))
            }
        }
    }

    fn weekday(&self, i: usize, night: bool) -> Option<Parsed> {
        // "last Monday", "this Friday": English puts the turn first.
        let led = self.turn(i).filter(|(_, l)| {
            self.r.view.tokens[i].kind == TokenKind::Latin
                && self.joined(i + l)
                && self.hit(i, self.k.classes.weekday).is_none()
        });
        let i = led.map_or(i, |(_, l)| i + l);
        let hit = self.hit(i, self.k.classes.weekday)?;
        let weekday = self.value(hit)? as i8;
        let mut end = i + hit.length as usize;
        let mut second = None;
        // "the commissioner, Monday Bala": a name, as in Nigeria.
        let name =
            self.r.view.tokens.get(end).is_some_and(|t| t.capital && !t.new_line && self.r.scan.at(end).is_empty());
        if name && led.is_none() && i > 0 && (self.mark(i - 1, ',') || self.hit(i - 1, self.k.classes.rank).is_some()) {
            return None;
        }
        // A full date beside it settles all: "الاثنين 15 يوليو", "Monday, July 15", "الاثنين (15 يوليو)".
        if self.joined(end) {
            let opened = self.mark(end, '(');
            let at = if opened || self.mark(end, ',') || self.mark(end, '،') {
                end + 1
            } else {
                // "الجمعة الموافق 8 فبراير"
                end + self.hit(end, self.k.classes.falling_on).map_or(0, |h| h.length as usize)
            };
            if self.joined(at)
                && let Some(mut date) = self.numeric(at).or_else(|| self.with_month(at))
                && date.precision == DatePrecision::Day
            {
                if opened && self.mark(date.end, ')') {
                    date.end += 1;
                }
                // "Monday, 18 February" announced a week before: the day is one only in the year to come.
                if date.relative
                    && date.from.weekday().to_monday_one_offset() != weekday
                    && let Some(reference) = self.reference()
                    && let Ok(ahead) = Date::new(date.from.year() + 1, date.from.month(), date.from.day())
                    && ahead.weekday().to_monday_one_offset() == weekday
                    && (ahead - reference).get_days() <= 183
                {
                    (date.from, date.to) = (ahead, ahead);
                }
                return Some(date);
            }
        }
        // "يومي الخميس والجمعة", "on Thursday and Friday": two days in a row are one span.
        let days_word = i > 0 && self.ends_before(i, self.k.classes.day_word);
        if !night
            && led.is_none()
            && days_word
            && self.joined(end)
            && let Some(joint) = self.range_joint(end, true).filter(|j| self.joined(*j))
            && let Some(next) = self.hit(joint, self.k.classes.weekday)
            && self.value(next).is_some_and(|s| s as i8 == weekday % 7 + 1)
        {
            let to = days::latest_weekday(self.reference()?, self.value(next)? as i8);
            let end = joint + next.length as usize;
            return Some(Parsed::span(days::add(to, -1), to, DatePrecision::Days, end, true));
        }
        // "ليل الاثنين الثلاثاء", "Monday to Tuesday night": it starts on the first.
        if night {
            let at = match self.r.view.tokens.get(end).map(|t| t.kind) {
                Some(TokenKind::Mark('-' | '–' | '/')) => end + 1,
                _ if self.hit(end, self.k.classes.range_join).is_some() => end + 1,
                // "overnight Tuesday into Wednesday"
                _ if self.hit(end, self.k.classes.night_join).is_some() => end + 1,
                // "the night between Saturday and Sunday"
                _ if self.hit(end, self.k.classes.and).is_some() => end + 1,
                _ => end,
            };
            if self.joined(at)
                && let Some(next) = self.hit(at, self.k.classes.weekday)
                && self.value(next).is_some_and(|s| s as i8 == weekday % 7 + 1)
            {
                second = self.value(next).map(|s| s as i8);
                end = at + next.length as usize;
            }
        }
        let reference = self.reference()?;
        if let Some(second) = second {
            // Told on its first evening the night is that of the day itself.
            let first = days::latest_weekday(reference, weekday);
            let first = if first == reference { first } else { days::add(days::latest_weekday(reference, second), -1) };
            return Some(Parsed::day(first, end, true));
        }
        let latest = days::latest_weekday(reference, weekday);
        if let Some((turn, _)) = led {
            return Some(Parsed::day(self.turned(latest, reference, turn), end, true));
        }
        // "thursday last week", "الثلاثاء الأسبوع الماضي"
        if self.joined(end)
            && self.hit(end, self.k.classes.ago).is_none()
            && let Some(week) = self.period(end)
            && week.precision == DatePrecision::Week
            && (week.to - week.from).get_days() == 6
        {
            return Some(Parsed::day(days::add(week.from, i64::from(weekday) - 1), week.end, true));
        }
        // "الإثنين، الماضي": a comma may stray between.
        let comma = usize::from(self.mark(end, '،') && self.hit(end + 1, self.k.classes.past).is_some());
        if self.joined(end + comma)
            && let Some((turn, length)) = self.turn(end + comma)
        {
            end += comma + length;
            return Some(Parsed::day(self.turned(latest, reference, turn), end, true));
        }
        // "Tuesday the 2nd": the last day of that number that was a Tuesday.
        if self.r.view.word(end) == "the"
            && let Some((number, after)) = self.day_number(end + 1)
            && (self.hit(end + 1, self.k.classes.ordinal).is_some()
                || numbers::figure_ordinal(self.r, end + 1) == Some(after))
            && self.hit(after, self.k.classes.period).is_none()
        {
            let of_number = |months: i32| {
                let month = reference.first_of_month().saturating_sub(jiff::Span::new().months(months));
                Date::new(month.year(), month.month(), number as i8).ok()
            };
            let right = |d: &Date| *d <= reference && d.weekday().to_monday_one_offset() == weekday;
            return (0..12).filter_map(of_number).find(right).map(|d| Parsed::day(d, after, true));
        }
        // "Tuesday of last week", "الثلاثاء من الأسبوع الماضي"
        if self.hit(end, self.k.classes.of).is_some()
            && let Some(week) = self.period(end + 1)
            && week.precision == DatePrecision::Week
        {
            return Some(Parsed::day(days::add(week.from, i64::from(weekday) - 1), week.end, true));
        }
        Some(Parsed::day(latest, end, true))
    }

    fn turned(&self, latest: Date, reference: Date, turn: Turn) -> Date {
        match turn {
            Turn::Past if latest == reference => days::add(latest, -7),
            Turn::BeforeLast => days::add(self.turned(latest, reference, Turn::Past), -7),
            Turn::Next => days::add(latest, 7),
            _ => latest,
        }
    }

    /// Weeks, months, years and counted spans: "الأسبوع الماضي", "the past 24 hours", "two days ago".
    fn period(&self, i: usize) -> Option<Parsed> {
        let c = &self.k.classes;
        let reference = self.reference()?;
        let mut at = i;
        let mut ago = false;
        if let Some(hit) = self.hit(at, c.ago).filter(|h| self.attr(h, "side") != Some("after")) {
            ago = true;
            at += hit.length as usize;
        } else if let Some(hit) = self.hit(at, c.in_past) {
            // "خلال", "over": only a count or a turn after it makes a span.
            at += hit.length as usize;
            if self.r.view.word(at) == "the" {
                at += 1;
            }
        } else if self.r.view.word(at) == "the" {
            at += 1;
        }
        if !self.joined(at) && at > i {
            return None;
        }
        let (mut turn, mut rolling) = (None, false);
        if let Some((t, length)) = self.turn(at) {
            // English puts it before, Arabic "هذا" too.
            // "the past year" ends today, "last year" in December.
            rolling = self.hit(at, c.past).is_some_and(|h| self.attr(h, "rolling").is_some());
            turn = Some(t);
            at += length;
        }
        if self.r.view.word(at) == "ال" {
            at += 1;
        }
        let (mut count, mut few, mut about, mut under) = (None, false, false, false);
        // "less than a week ago", "barely two weeks ago": the bound stands before a word that is no figure.
        let less = |h: &Hit| matches!(self.attr(h, "bound"), Some("less_than" | "at_most"));
        let bound = self.hit(at, c.bound).filter(|h| self.attr(h, "side") != Some("after"));
        let bounded = bound.filter(|_| turn.is_none() && numbers::phrase(self.r, self.k, at).is_none());
        let article = |t: usize| matches!(self.r.view.word(t), "a" | "an");
        let bounded = bounded.filter(|h| article(at + h.length as usize));
        if let Some(word) = bounded {
            (about, under) = (true, less(word));
            at += word.length as usize;
        }
        if self.hit(at, c.period).is_none() {
            if let Some(number) = numbers::phrase(self.r, self.k, at) {
                few = number.count.bound == Bound::Vague;
                about = number.count.bound != Bound::Exact;
                under = number.count.bound == Bound::AtMost;
                // "less than two weeks ago" may be up to two.
                let most =
                    if under { number.count.high.map_or(number.count.best, f64::ceil) } else { number.count.best };
                count = Some(most).filter(|_| !few);
                at = number.end as usize;
                // "half a year"
                at += usize::from(count == Some(0.5) && matches!(self.r.view.word(at), "a" | "an"));
            } else if matches!(self.r.view.word(at), "a" | "an") {
                count = Some(1.0);
                at += 1;
            } else if ago && let Some(word) = self.hit(at, c.bound) {
                // "قبل نحو أسبوعين": the dual is the number.
                (about, under) = (true, less(word));
                at += word.length as usize;
            }
        }
        let hit = self.hit(at, c.period)?;
        if !self.joined(at) && at > i {
            return None;
        }
        let mut unit = self.attr(hit, "unit")?;
        let number = if few { Number::Plural } else { hit.features.get_number() };
        at += hit.length as usize;
        // "سنة ونصف", "a year and a half"
        if let Some(half) = self.and_a_half(at)
            && number != Number::Plural
        {
            count = Some(0.5 + count.unwrap_or(if number == Number::Dual { 2.0 } else { 1.0 }));
            at = half;
        }
        // "أيام قليلة", "الأيام القليلة الماضية"
        if number == Number::Plural
            && count.is_none()
            && let Some(few) = self.hit(at, c.few)
        {
            at += few.length as usize;
        }
        // "الأيام الثلاثة الماضية"
        if count.is_none()
            && number == Number::Plural
            && let Some(c) = numbers::cardinal(self.r, self.k, at)
        {
            count = Some(c.value);
            at = c.end;
        }
        if count.is_none() && number == Number::Dual {
            count = Some(2.0);
        }
        if unit == "fortnight" {
            (unit, count) = ("week", Some(2.0 * count.unwrap_or(1.0)));
        }
        // "عام 2017", "the year 2017"
        if unit == "year" && count.is_none() && turn.is_none() {
            // "عامي 2014 و2016"
            if let Some((year, after)) = self.year_digits(at) {
                return self.years(year, after);
            }
            // "عام ألفين وثلاثة"
            if self.joined(at)
                && let Some(c) = numbers::cardinal(self.r, self.k, at).filter(|c| !c.vague && c.value.fract() == 0.0)
                && (1700.0..2100.0).contains(&c.value)
            {
                return self.years(c.value as i32, c.end);
            }
        }
        if self.joined(at)
            && let Some((t, length)) = self.turn(at)
        {
            turn = turn.or(Some(t));
            at += length;
        }
        if let Some(after) = self.hit(at, c.ago).filter(|h| self.attr(h, "side") == Some("after"))
            && self.joined(at)
        {
            ago = true;
            at += after.length as usize;
        }
        if bounded.is_some() && !ago {
            return None;
        }
        if ago && turn.is_none() {
            let vague = count.is_none() && number == Number::Plural;
            let exact = count.unwrap_or(1.0);
            // Halves of years and months are counted in the next smaller unit.
            let (unit, exact) = match unit {
                "decade" => ("year", exact * 10.0),
                "century" => ("year", exact * 100.0),
                "quarter" => ("month", exact * 3.0),
                other => (other, exact),
            };
            let (unit, exact) = match unit {
                "year" if exact.fract() != 0.0 => ("month", exact * 12.0),
                "week" | "month" if exact.fract() != 0.0 => ("day", exact * if unit == "week" { 7.0 } else { 30.0 }),
                "night" => ("day", exact),
                other => (other, exact),
            };
            let n = exact.round() as i64;
            // "less than a week ago": on any day since then.
            let since = match unit {
                "hour" if under => Some(days::add(reference, -((n + 23) / 24))),
                "day" if under && !vague => Some(days::add(reference, -n)),
                "week" if under && !vague => Some(days::add(reference, -7 * n)),
                "month" if under && !vague => Some(days::add_months(reference, -n)),
                _ => None,
            };
            if let Some(from) = since {
                return Some(Parsed::span(from, reference, precision_of(from, reference), at, true));
            }
            return Some(match unit {
                "hour" | "minute" => Parsed::day(days::add(reference, -(n / 24).min(1000)), at, true),
                "day" if vague => {
                    Parsed::span(days::add(reference, -6), days::add(reference, -2), DatePrecision::Days, at, true)
                }
                // "قبل نحو أسبوع": some days more or less.
                "day" | "week" if about && !vague => {
                    let n = if unit == "week" { 7 * n } else { n };
                    let slack = (n / 3).min(7);
                    let (from, to) = (days::add(reference, -n - slack), days::add(reference, slack - n));
                    Parsed::span(from, to, precision_of(from, to), at, true)
                }
                "day" => Parsed::day(days::add(reference, -n), at, true),
                "week" if vague => {
                    Parsed::span(days::add(reference, -35), days::add(reference, -14), DatePrecision::Month, at, true)
                }
                "week" => Parsed::day(days::add(reference, -7 * n), at, true),
                "month" if vague => Parsed::span(
                    days::add_months(reference, -6),
                    days::add_months(reference, -2),
                    DatePrecision::Year,
                    at,
                    true,
                ),
                "month" => self.whole_month(days::add_months(reference, -n), at)?,
                "year" if vague => return None,
                "year" => self.whole_year(i32::from(reference.year()) - n as i32, at)?,
                _ => return None,
            });
        }
        // "over the weekend": the one that is on, or the last.
        if unit == "weekend" && turn.is_none() && at > i + 1 && count.is_none() {
            let saturday = days::latest_weekday(reference, 6);
            return Some(Parsed::span(saturday, days::add(saturday, 1), DatePrecision::Days, at, true));
        }
        let turn = turn?;
        let rolled = (rolling && number != Number::Plural && unit != "day").then_some(1.0);
        if let Some(n) = count.or(rolled) {
            // "the past three days", "الـ24 ساعة الماضية"
            if turn == Turn::Next {
                return None;
            }
            let n = n.round().max(1.0) as i64;
            let from = match unit {
                "hour" => days::add(reference, -((n + 23) / 24).max(1)),
                "minute" => reference,
                "day" | "night" => days::add(reference, -n),
                "week" => days::add(reference, -7 * n),
                "month" => days::add_months(reference, -n),
                "quarter" => days::add_months(reference, -3 * n),
                "year" => days::add_months(reference, -12 * n),
                "decade" => days::add_months(reference, -120 * n),
                "century" => days::add_months(reference, -1200 * n),
                _ => return None,
            };
            return Some(Parsed::span(from, reference, precision_of(from, reference), at, true));
        }
        if number == Number::Plural {
            // "in recent days", "الأيام الماضية"
            let from = match unit {
                "hour" => days::add(reference, -1),
                "day" => days::add(reference, -6),
                "week" => days::add(reference, -28),
                "month" => days::add_months(reference, -6),
                _ => return None,
            };
            return (turn == Turn::Past)
                .then(|| Parsed::span(from, reference, precision_of(from, reference), at, true));
        }
        let step = steps(turn);
        match unit {
            "day" if turn == Turn::Past => Some(Parsed::day(days::add(reference, -1), at, true)),
            "day" if turn == Turn::This => Some(Parsed::day(reference, at, true)),
            "week" => {
                let monday = days::add(days::monday(reference), 7 * step);
                // "last week on Friday", "الأسبوع الماضي يوم الجمعة"
                if let Some(word) = self.hit(at, c.day_word)
                    && let day = at + word.length as usize
                    && let Some(named) = self.hit(day, c.weekday).filter(|_| self.joined(day))
                {
                    let end = day + named.length as usize;
                    return Some(Parsed::day(days::add(monday, self.value(named)? - 1), end, true));
                }
                Some(Parsed::span(monday, days::add(monday, 6), DatePrecision::Week, at, true))
            }
            "weekend" => {
                let monday = days::add(days::monday(reference), 7 * step);
                Some(Parsed::span(days::add(monday, 5), days::add(monday, 6), DatePrecision::Days, at, true))
            }
            "month" => self.whole_month(days::add_months(reference, step), at),
            "quarter" => {
                let first = (reference.month() as u32 - 1) / 3 * 3 + 1;
                let from = days::add_months(days::gregorian(i32::from(reference.year()), first, 1)?, 3 * step);
                let to = days::add(days::add_months(from, 3), -1);
                Some(Parsed::span(from, to, DatePrecision::Month, at, true))
            }
            "century" => self.century(i64::from(reference.year() - 1) / 100 + 1 + step, at),
            "year" => self.whole_year(i32::from(reference.year()) + step as i32, at),
            "decade" => {
                let decade = (i32::from(reference.year()) / 10 + step as i32) * 10;
                Some(Parsed::span(
                    days::gregorian(decade, 1, 1)?,
                    days::gregorian(decade + 9, 12, 31)?,
                    DatePrecision::Year,
                    at,
                    true,
                ))
            }
            _ => None,
        }
    }

    /// One past "ونصف", "and a half", with the unit said again ("ونصف العام").
    fn and_a_half(&self, at: usize) -> Option<usize> {
        let c = &self.k.classes;
        let half = |i: usize| self.hit(i, c.number).filter(|h| self.k.value(h.lexeme) == Some(0.5));
        if !self.joined(at) {
            return None;
        }
        let mut end = match half(at) {
            Some(hit) if hit.clitics.has(Clitics::AND) => at + 1,
            _ => {
                self.hit(at, c.and)?;
                let article = usize::from(self.r.view.word(at + 1) == "a");
                half(at + 1 + article)?;
                at + 2 + article
            }
        };
        if self.joined(end)
            && let Some(again) = self.hit(end, c.period).filter(|h| h.clitics.has(Clitics::AL))
        {
            end += again.length as usize;
        }
        Some(end)
    }

    /// A period named with nothing but its article, which means the running one.
    fn bare_period(&self, i: usize) -> Option<Parsed> {
        let reference = self.reference()?;
        let hit = self.hit(i, self.k.classes.period)?;
        let end = i + hit.length as usize;
        match self.attr(hit, "unit")? {
            "week" => {
                let monday = days::monday(reference);
                Some(Parsed::span(monday, days::add(monday, 6), DatePrecision::Week, end, true))
            }
            "month" => self.whole_month(reference, end),
            "year" => self.whole_year(i32::from(reference.year()), end),
            _ => None,
        }
    }

    pub(super) fn whole_month(&self, date: Date, end: usize) -> Option<Parsed> {
        let (from, to) = days::month_of("gregorian", i32::from(date.year()), date.month() as u32)?;
        Some(Parsed::span(from, to, DatePrecision::Month, end, true))
    }

    fn whole_year(&self, year: i32, end: usize) -> Option<Parsed> {
        if (1300..1500).contains(&year) {
            let (from, _) = days::month_of("hijri", year, 1)?;
            let (_, to) = days::month_of("hijri", year, 12)?;
            return Some(Parsed::span(from, to, DatePrecision::Year, end, false));
        }
        Some(Parsed::span(days::gregorian(year, 1, 1)?, days::gregorian(year, 12, 31)?, DatePrecision::Year, end, true))
    }

    fn year_digits(&self, i: usize) -> Option<(i32, usize)> {
        let (value, length) = self.digits(i)?;
        if length != 4 || !((1300..1500).contains(&value) || (1700..2100).contains(&value)) {
            return None;
        }
        let mut end = i + 1;
        if let Some(era) = self.hit(end, self.k.classes.era)
            && self.joined(end)
        {
            end += era.length as usize;
        }
        Some((value as i32, end))
    }

    /// A year, or two years joined.
    fn years(&self, first: i32, end: usize) -> Option<Parsed> {
        let join = if matches!(self.r.view.tokens.get(end).map(|t| t.kind), Some(TokenKind::Mark('-' | '–'))) {
            Some(end + 1)
        } else if let Some(hit) = self.hit(end, self.k.classes.range_join) {
            Some(end + hit.length as usize)
        } else {
            self.hit(end, self.k.classes.and).map(|_| end + 1)
        };
        let span = |a: i32, b: i32, end| {
            Some(Parsed::span(days::gregorian(a, 1, 1)?, days::gregorian(b, 12, 31)?, DatePrecision::Year, end, false))
        };
        if let Some(at) = join
            && self.joined(at)
            && let Some((second, after)) = self.year_digits(at)
            && second > first
            && second - first < 60
        {
            return span(first, second, after);
        }
        let mut parsed = self.whole_year(first, end)?;
        parsed.relative = false;
        Some(parsed)
    }

    /// A bare year where the words before it expect one: "في 2017", "since 2011", "2014-2016".
    fn bare_year(&self, i: usize) -> Option<Parsed> {
        let (year, end) = self.year_digits(i)?;
        let c = &self.k.classes;
        let expected = i > 0
            && [c.since, c.in_past, c.locative, c.of, c.until, c.before, c.range_open, c.start_of, c.season, c.between]
                .iter()
                .any(|class| self.ends_before(i, *class));
        // Standing alone, or in brackets, four digits are a year too.
        // "أكثر من 1350" counts; a Hijri year says that it is one.
        if i > 0 && self.ends_before(i, c.bound) || (1300..1500).contains(&year) && end == i + 1 {
            return None;
        }
        let parsed = self.years(year, end)?;
        let end = parsed.end;
        // So are two of them with a hyphen, and one after "mid-".
        let alone = self.alone(i, end) || i > 0 && self.mark(i - 1, '(') && self.mark(end, ')');
        let hyphened = matches!(self.r.view.tokens.get(i + 1), Some(t) if matches!(t.kind, TokenKind::Mark('-' | '–')) && !t.spaced)
            && parsed.to.year() > parsed.from.year();
        let part = i > 1 && self.mark(i - 1, '-') && self.ends_before(i - 1, c.start_of);
        let counted = self.hit(end, c.person).is_some() || self.hit(end, c.unit).is_some();
        ((expected || alone || hyphened || part) && !counted).then_some(parsed)
    }

    fn decade(&self, i: usize) -> Option<Parsed> {
        let c = &self.k.classes;
        if let Some(hit) = self.hit(i, c.year_number) {
            let value = self.value(hit)? as i32;
            let start = if value < 100 { if value < 30 { 2000 + value } else { 1900 + value } } else { value };
            let end = i + hit.length as usize;
            // "تسعينيات القرن الماضي"
            let century = self.hit(end, c.period).filter(|h| self.attr(h, "unit") == Some("century"));
            let end = century.filter(|_| self.joined(end)).map_or(end, |h| {
                let after = end + h.length as usize;
                let ordinal = || numbers::ordinal(self.r, self.k, after).map(|(_, end)| end);
                self.turn(after).map(|(_, l)| after + l).or_else(ordinal).unwrap_or(end)
            });
            return Some(Parsed::span(
                days::gregorian(start, 1, 1)?,
                days::gregorian(start + 9, 12, 31)?,
                DatePrecision::Year,
                end,
                false,
            ));
        }
        // "1990s", "the 80s"
        let (mut value, mut length) = self.digits(i)?;
        if length == 2 && value >= 20 {
            (value, length) = (1900 + value, 4);
        }
        let s = self.r.view.word(i + 1) == "s" && !self.r.view.tokens[i + 1].spaced;
        // "a man in his 60s": an age.
        let age = i > 0
            && matches!(self.r.view.word(i - 1), "his" | "her" | "their" | "my" | "early" | "mid" | "late")
            && (i < 2 || !matches!(self.r.view.word(i - 2), "the"));
        if age || !s || length != 4 || value % 10 != 0 || !(1700..2100).contains(&value) {
            return None;
        }
        Some(Parsed::span(
            days::gregorian(value as i32, 1, 1)?,
            days::gregorian(value as i32 + 9, 12, 31)?,
            DatePrecision::Year,
            i + 2,
            false,
        ))
    }

    fn season(&self, i: usize) -> Option<Parsed> {
        let hit = self.hit(i, self.k.classes.season)?;
        let first_month = self.value(hit)? as u32;
        let at = i + hit.length as usize;
        let reference = self.reference();
        let (year, end) = match self.year(at) {
            Some(found) => found,
            None => {
                let (turn, length) =
                    self.turn(at).or_else(|| (i > 0).then(|| self.turn(i - 1)).flatten().map(|(t, _)| (t, 0)))?;
                let reference = reference?;
                let mut year = i32::from(reference.year());
                let from = days::gregorian(year, first_month, 1)?;
                if turn != Turn::Next && from > reference || turn == Turn::Past && first_month == 12 {
                    year -= 1;
                }
                (year, at + length)
            }
        };
        let (from, _) = days::month_of("gregorian", year, first_month)?;
        let months: i64 = self.attr(hit, "months").and_then(|m| m.parse().ok()).unwrap_or(3);
        let last = days::add_months(from, months - 1);
        let (_, to) = days::month_of("gregorian", i32::from(last.year()), last.month() as u32)?;
        Some(Parsed::span(from, to, precision_of(from, to), end, false))
    }

    /// "عاشوراء", "عشية عيد الفطر", "New Year's Eve".
    fn feast(&self, i: usize, eve: bool) -> Option<Parsed> {
        let hit = self.hit(i, self.k.classes.feast)?;
        let number = |key: &str| self.attr(hit, key).and_then(|v| v.parse::<i64>().ok());
        let calendar = self.attr(hit, "calendar").unwrap_or("gregorian");
        let in_year = |year: i32| match (number("easter"), number("nth")) {
            (Some(offset), _) => Some(days::add(easter(year)?, offset)),
            // "the fourth Thursday of November"
            (_, Some(nth)) => {
                let first = days::gregorian(year, number("month")? as u32, 7)?;
                Some(days::add(days::latest_weekday(first, number("weekday")? as i8), 7 * (nth - 1)))
            }
            _ => days::in_calendar(calendar, year, number("month")? as u32, number("day")? as u32),
        };
        let mut end = i + hit.length as usize;
        // "packed with Christmas shoppers", "an Eid market": the feast says what kind of thing, not when.
        let names = self.r.view.tokens.get(end).is_some_and(|t| {
            t.kind == TokenKind::Latin
                && !t.new_line
                && !t.capital
                && self
                    .r
                    .scan
                    .at(end)
                    .iter()
                    .all(|h| h.features.pos() == sijill_lexicon::Pos::Noun && !self.k.is(h.lexeme, self.k.classes.stop))
                && self.hit(end, self.k.classes.day_part).is_none()
                && !matches!(self.r.view.word(end), "day" | "eve" | "night" | "morning" | "celebrations" | "prayers")
        });
        if names && !eve {
            return None;
        }
        let mut date = match self.year(end) {
            Some((year, after)) => {
                end = after;
                let year = if calendar == "hijri" && year > 1500 {
                    let year_start = days::gregorian(year, 1, 1)?;
                    let hijri = days::year_in("hijri", year_start);
                    let first = in_year(hijri)?;
                    if i32::from(first.year()) == year { hijri } else { hijri + 1 }
                } else {
                    year
                };
                in_year(year)?
            }
            None => {
                let reference = self.reference()?;
                let year = days::year_in(calendar, reference);
                // Where the moon is sighted decides a day earlier or later.
                let latest = days::add(reference, i64::from(calendar == "hijri"));
                let mut all = (year - 2..=year + 2).filter_map(in_year);
                // Before one that is at hand its name does not mean last year's.
                if all.clone().any(|d| d > latest && (d - latest).get_days() <= 3) {
                    return None;
                }
                all.rfind(|d| *d <= latest)?
            }
        };
        if eve {
            date = days::add(date, -1);
        }
        Some(Parsed::day(date, end, true))
    }

    fn core(&self, i: usize, night: bool, eve: bool) -> Option<Parsed> {
        let c = &self.k.classes;
        if self.hit(i, c.not_date).is_some_and(|h| h.length > 1) && !at_prayer(self.r, self.k, i) {
            return None;
        }
        let mut best = self.numeric(i);
        let mut consider = |candidate: Option<Parsed>| {
            if let Some(candidate) = candidate
                && best.is_none_or(|b| candidate.end > b.end)
            {
                best = Some(candidate);
            }
        };
        consider(self.weekday(i, night));
        consider(self.with_month(i));
        // "الاتفاق الأول أمس": the first, yesterday, not the day before it.
        let first = |h: &&Hit| h.length > 1 && h.clitics.has(Clitics::AL) && self.r.view.word(i).starts_with("الاول");
        if let Some(hit) = self.hit(i, c.relative_day).filter(|h| !first(h))
            && let (Some(offset), Some(reference)) = (self.value(hit), self.reference())
        {
            let mut end = i + hit.length as usize;
            let mut day = days::add(reference, offset);
            // "اليوم الأحد", "أمس الاثنين (15 يوليو)": the day named says the same.
            let at = if self.mark(end, ',') || self.mark(end, '،') { end + 1 } else { end };
            if self.joined(at)
                && let Some(named) = self.weekday(at, false)
            {
                // "اليوم الأربعاء" under the date of the day after, past midnight: the day by its name is surer.
                let agrees = (named.from - day).get_days().abs() <= 3;
                if agrees || !named.relative {
                    day = named.from;
                    end = named.end;
                } else {
                    // "اليوم الثلاثاء، 5 نوفمبر" in a report of the day after: the date says which day it was written.
                    let next = named.end + usize::from(self.mark(named.end, ',') || self.mark(named.end, '،'));
                    if let Some(written) = self.with_month(next).filter(|w| w.from == named.from && w.to == named.to) {
                        day = written.from;
                        end = written.end;
                    }
                }
            }
            // "yesterday's" and "today" before "'s" stay; "today" meaning nowadays cannot be told apart.
            consider(Some(Parsed::day(day, end, true)));
        }
        consider(self.period(i));
        consider(self.nth(i));
        consider(self.counted_from(i));
        consider(self.week_of(i));
        consider(self.weekdays_ago(i));
        consider(self.anniversary(i));
        consider(self.bare_day(i));
        consider(self.year_first(i));
        consider(self.bare_year(i));
        consider(self.decade(i));
        consider(self.season(i));
        consider(self.feast(i, eve));
        best
    }

    /// A whole date phrase at token `i`.
    fn phrase(&self, i: usize) -> Option<DatePhrase> {
        let c = &self.k.classes;
        let (mut at, mut night, mut eve) = (i, false, false);
        let mut since = false;
        let mut start_of = None;
        for _ in 0..6 {
            if at >= self.r.len() || (at > i && !self.joined(at)) {
                return None;
            }
            // "since" opens a period; but "منذ يومين" is "two days ago".
            if !since && let Some(hit) = self.hit(at, c.since) {
                // "منذ يوم الثلاثاء" is since Tuesday.
                if let Some(period) = self.period(at).filter(|p| p.end > at + 1 && p.relative)
                    && self.hit(at, c.ago).is_some()
                    && self.hit(period.end, c.weekday).is_none()
                {
                    return Some(self.wrap(i, period, false));
                }
                since = true;
                at += hit.length as usize;
            } else if let Some(hit) = self.hit(at, c.start_of) {
                start_of = Some(self.attr(hit, "part").unwrap_or("start"));
                at += hit.length as usize;
                // "mid-2012"
                at += usize::from(self.mark(at, '-') && !self.r.view.tokens[at].spaced);
            } else if let Some(hit) = self.hit(at, c.relative_day).filter(|h| self.attr(h, "night").is_some())
                && self.hit(at + hit.length as usize, c.weekday).is_some()
            {
                // "overnight Tuesday into Wednesday"
                night = true;
                at += hit.length as usize;
            } else if self.hit(at, c.relative_day).is_some_and(|h| h.length > 1) {
                // "الليلة الماضية" is one word of two.
                break;
            } else if let Some(hit) = self.hit(at, c.day_part).filter(|h| self.attr(h, "side") != Some("after")) {
                night |= self.attr(hit, "night").is_some();
                eve |= self.attr(hit, "eve").is_some();
                at += hit.length as usize;
                if self.hit(at, c.of).is_some() {
                    at += 1;
                }
            } else if let Some(hit) = self.hit(at, c.day_word) {
                if self.core(at, night, eve).is_some() {
                    break;
                }
                at += hit.length as usize;
            } else if at > i && matches!(self.r.view.word(at), "the" | "of") {
                at += 1;
            } else {
                break;
            }
        }
        let mut parsed = match self.core(at, night, eve) {
            Some(parsed) => parsed,
            // "منذ بداية العام", "since the start of the year": this one.
            None if start_of.is_some() => self.bare_period(at)?,
            None => return None,
        };
        // "June 30 to July 2", "30 يونيو إلى 2 يوليو": a range that nothing opened.
        let dated =
            |i: usize| self.numeric(i).or_else(|| self.with_month(i)).filter(|d| d.precision == DatePrecision::Day);
        if let Some(hit) =
            self.hit(parsed.end, c.range_join).filter(|h| self.r.view.word(parsed.end) != "or" && h.length == 1)
            && dated(at).is_some_and(|d| d.end == parsed.end)
            && let Some(span) = dated(parsed.end + hit.length as usize).and_then(|to| self.spanned(parsed, to))
        {
            parsed = span;
        }
        // A part of the day after it: "Monday night", "أمس مساء", "الاثنين فجرا".
        if parsed.precision == DatePrecision::Day
            && self.joined(parsed.end)
            && let Some(hit) = self.hit(parsed.end, c.day_part)
            && hit.clitics.preposition().is_none()
            && !hit.clitics.has(Clitics::AND)
        {
            parsed.end += hit.length as usize;
            // "Monday night to Tuesday"
        }
        if let Some(part) = start_of
            && parsed.precision != DatePrecision::Day
        {
            if since && part == "start" {
                let reference = self.reference()?;
                parsed.to = reference.max(parsed.from);
                return Some(self.wrap(i, parsed, true));
            }
            let length = (parsed.to - parsed.from).get_days();
            let third = i64::from(length / 3);
            match part {
                "start" => parsed.to = days::add(parsed.from, third),
                "end" => parsed.from = days::add(parsed.to, -third),
                _ => {
                    parsed.from = days::add(parsed.from, third);
                    parsed.to = days::add(parsed.to, -third);
                }
            }
            parsed.precision =
                if parsed.precision == DatePrecision::Year { DatePrecision::Year } else { parsed.precision };
        }
        // "since July 2018, when a bomber killed 149": what is told as of then was no longer than then.
        let after = parsed.end + usize::from(self.mark(parsed.end, ',') || self.mark(parsed.end, '،'));
        if since && self.hit(after, self.k.classes.told_then).is_none_or(|h| h.length != 1) {
            let reference = self.reference()?;
            if parsed.from <= reference {
                parsed.to = reference;
                parsed.precision = precision_of(parsed.from, parsed.to);
            }
        }
        Some(self.wrap(i, parsed, since))
    }

    /// "شارع 23 يوليو", "حركة 20 فبراير", "the March 14 alliance": what is named by a day did not happen on it.
    fn names(&self, phrase: &DatePhrase) -> bool {
        let (start, end, c) = (phrase.start as usize, phrase.end as usize, &self.k.classes);
        let noun = |i: usize| self.hit(i, c.named_by_day);
        // "وشارع "26 سبتمبر""
        let before = start.wrapping_sub(1 + usize::from(start > 1 && self.mark(start - 1, '"')));
        let behind = || start > 0 && self.joined(start) && noun(before).is_some_and(|h| self.attr(h, "side").is_none());
        let ahead = || self.joined(end) && noun(end).is_some_and(|h| self.attr(h, "side").is_some());
        phrase.precision == DatePrecision::Day
            && phrase.relative
            && self.with_month(start).is_some_and(|d| d.end == end)
            && (behind() || ahead())
    }

    /// "the 15th of March", "the 1990s", "the first quarter": the article is a part of it; "the 2019 attack" is the attack's.
    fn articled(&self, phrase: &DatePhrase) -> bool {
        let (start, c) = (phrase.start as usize, &self.k.classes);
        let counted = self.r.view.tokens[start].kind == TokenKind::Digits || self.hit(start, c.ordinal).is_some();
        let bare_year = phrase.end == phrase.start + 1 && self.year_digits(start).is_some();
        start > 0 && self.joined(start) && self.r.view.word(start - 1) == "the" && counted && !bare_year
    }

    fn wrap(&self, start: usize, p: Parsed, since: bool) -> DatePhrase {
        DatePhrase {
            start: start as u32,
            end: p.end as u32,
            from: p.from,
            to: p.to,
            precision: p.precision,
            since,
            relative: p.relative,
            behind: false,
        }
    }

    /// Whether a date phrase can start here at all.
    fn starts(&self, i: usize) -> bool {
        if self.r.view.tokens[i].kind == TokenKind::Digits {
            return true;
        }
        let c = &self.k.classes;
        self.r.scan.at(i).iter().any(|h| {
            let l = h.lexeme;
            [
                c.weekday,
                c.month,
                c.relative_day,
                c.day_part,
                c.period,
                c.past,
                c.this,
                c.next,
                c.ago,
                c.since,
                c.in_past,
                c.feast,
                c.season,
                c.day_word,
                c.year_number,
                c.ordinal,
                c.number,
                c.start_of,
                c.range_open,
                c.after,
                c.weekday_bare,
                c.vague,
                c.bound,
                c.anniversary_noun,
            ]
            .iter()
            .any(|class| self.k.is(l, *class))
        }) || matches!(self.r.view.word(i), "the" | "a" | "ال")
    }
}

fn precision_of(from: Date, to: Date) -> DatePrecision {
    match (to - from).get_days() {
        0 => DatePrecision::Day,
        1..=6 => DatePrecision::Days,
        7..=13 => DatePrecision::Week,
        14..=92 => DatePrecision::Month,
        _ => DatePrecision::Year,
    }
}

/// "during Friday prayers": what happened at a prayer happened on its day.
fn at_prayer(r: &Reading, k: &Knowledge, i: usize) -> bool {
    let told = |back: usize| {
        i.checked_sub(back).and_then(|t| r.hit(k, t, k.classes.at_prayer)).is_some_and(|h| h.length as usize == back)
    };
    (1..=3).any(told)
}

pub(crate) fn read(r: &mut Reading, k: &Knowledge) {
    let mut out = std::mem::take(&mut r.dates);
    out.clear();
    let grammar = Grammar { r, k };
    let mut i = 0;
    while i < r.len() {
        // "USA Today", "Black Friday": nothing in them is a date, unless "اليوم الخامس" is a part of one.
        // What is counted from the day told before is read after all others.
        let name = r.hit(k, i, k.classes.not_date).filter(|h| h.length > 1 && !at_prayer(r, k, i));
        if let Some(name) = name.or_else(|| later_day(r, k, i)) {
            match grammar.nth(i) {
                Some(part) => {
                    out.push(grammar.wrap(i, part, false));
                    i = part.end;
                }
                None => i += name.length as usize,
            }
            continue;
        }
        if grammar.starts(i)
            && let Some(mut phrase) = grammar.phrase(i)
        {
            i = phrase.end as usize;
            if grammar.names(&phrase) {
                continue;
            }
            phrase.start -= u32::from(grammar.articled(&phrase));
            out.push(phrase);
        } else {
            i += 1;
        }
    }
    following(r, k, &mut out);
    elapsed(r, k, &mut out);
    r.dates = out;
}

/// The words for a day counted from the one told before; "وبعد يومين" is none where what it counts from follows ("من الهجوم").
fn later_day<'a>(r: &'a Reading, k: &Knowledge, i: usize) -> Option<&'a Hit> {
    r.hit(k, i, k.classes.following_day).filter(|h| {
        let next = i + h.length as usize;
        k.lexicon.attribute(h.lexeme, "alone").is_none()
            || next < r.len() && !matches!(r.view.word(next), "من" | "علي" | "عن" | "فقط")
    })
}

/// "وفي اليوم التالي", "the next day", "a day earlier": counted from the day told last, not from that of publication.
fn following(r: &Reading, k: &Knowledge, out: &mut Vec<DatePhrase>) {
    for i in 0..r.len() {
        let Some(hit) = later_day(r, k, i) else { continue };
        let end = i + hit.length as usize;
        let covered = out.iter().any(|d| (d.start as usize) < end && d.end as usize > i);
        let told = out.iter().rfind(|d| d.end as usize <= i && d.precision == DatePrecision::Day && !d.since);
        let Some(step) = k.value(hit.lexeme).filter(|_| !covered) else { continue };
        // Where no day was told, "a day earlier" is counted from publication; the days after it are not over.
        let anchor = told.map(|d| (d.from, d.relative)).or_else(|| Some((r.reference.filter(|_| step < 0.0)?, true)));
        if let Some((anchor, relative)) = anchor {
            let day = days::add(anchor, step as i64);
            let precision = DatePrecision::Day;
            let phrase = DatePhrase {
                start: i as u32,
                end: end as u32,
                from: day,
                to: day,
                precision,
                since: false,
                relative,
                behind: false,
            };
            let at = out.partition_point(|d| d.start < phrase.start);
            out.insert(at, phrase);
        }
    }
}

/// "Calm returned on Saturday, a day after gunmen …", "السبت غداة هجوم": counted back from the day told before it in the
/// sentence; where none is, from that of publication or the day before it.
fn elapsed(r: &Reading, k: &Knowledge, out: &mut Vec<DatePhrase>) {
    let grammar = Grammar { r, k };
    let told = out.len();
    for i in 0..r.len() {
        let c = &k.classes;
        let opens = r.view.tokens[i].kind == TokenKind::Digits
            || matches!(r.view.word(i), "a" | "the" | "one")
            || [c.morrow, c.after, c.number].iter().any(|class| grammar.hit(i, *class).is_some());
        if !opens {
            continue;
        }
        let Some((n, end)) = grammar.days_after(i) else { continue };
        let covered = |d: &DatePhrase| (d.start as usize) <= end && d.end as usize > i;
        if out.iter().any(covered) || grammar.hit(i, c.following_day).is_some() {
            continue;
        }
        let sentence = r.sentence_of(i);
        let anchor = out[..told].iter().rfind(|d| {
            d.end as usize <= i
                && d.precision == DatePrecision::Day
                && !d.since
                && r.sentence_of(d.start as usize) == sentence
        });
        let (from, to, relative) = match (anchor, r.reference) {
            (Some(d), _) => (days::add(d.from, -n), days::add(d.from, -n), d.relative),
            (None, Some(now)) => (days::add(now, -n - 1), days::add(now, -n), true),
            _ => continue,
        };
        let (start, end, precision) = (i as u32, end as u32, precision_of(from, to));
        out.push(DatePhrase { start, end, from, to, precision, since: false, relative, behind: true });
    }
    out.sort_by_key(|d| d.start);
}

/// The publication day a text states in a date line of its own: a short line in its first ones
/// that is nothing but a full date (with a weekday, a time, a city).
pub fn find_published(r: &Reading) -> Option<(Date, u32, u32)> {
    let mut line_start = 0;
    let mut lines = 0;
    for i in 0..=r.len() {
        if i == r.len() || (i > line_start && r.view.tokens[i].new_line) {
            lines += 1;
            let words = i - line_start;
            if let Some(date) = r.dates.iter().find(|d| {
                d.start as usize >= line_start
                    && d.end as usize <= i
                    && d.precision == DatePrecision::Day
                    && !d.relative
                    && words - (d.end - d.start) as usize <= 6
            }) {
                return Some((date.from, date.start, date.end));
            }
            line_start = i;
            if lines > 6 {
                break;
            }
        }
    }
    None
}
