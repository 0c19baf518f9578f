//! Dates made of dates: the nth part of a longer one ("أول جمعة من يناير", "the last week of May"), a span
//! counted from one ("three days after 5 March"), a range between two ("من يناير إلى مارس", "Sunday to Tuesday").
//!
//! Input and output as in the parent module: a token, a [`Parsed`].

use super::{Grammar, Parsed, Turn, precision_of};
use crate::{TokenKind, days, numbers};
use jiff::civil::Date;
use sijill_lexicon::Number;
use sijill_model::DatePrecision;

/// Which part of a longer date.
#[derive(Clone, Copy)]
enum Which {
    Nth(i64),
    Last,
}

/// What kind of part.
#[derive(Clone, Copy)]
enum Part {
    Weekday(i8),
    Day,
    Week,
    Weekend,
    Quarter,
    Century,
}

impl Grammar<'_> {
    /// "the first week of January", "آخر خميس من يناير", "اليوم الثاني من عيد الأضحى", "the 20th century".
    pub(super) fn nth(&self, i: usize) -> Option<Parsed> {
        let (which, part, at) = self.counted_part(i)?;
        if let (Which::Nth(n), Part::Century) = (which, part) {
            return self.century(n, at);
        }
        let at = match self.hit(at, self.k.classes.of) {
            Some(of) if self.joined(at) => at + of.length as usize,
            // "ثاني أيام العيد", "3rd quarter 2018" need no word between.
            _ if matches!(part, Part::Day | Part::Quarter) && self.joined(at) => at,
            _ => return None,
        };
        let at = at + usize::from(self.r.view.word(at) == "the");
        // "the second day of Eid": a feast has more days than the one it is called by.
        if let (Which::Nth(n), Part::Day) = (which, part)
            && let Some(feast) = self.feast(at, false)
        {
            return (n <= 10).then(|| Parsed::day(days::add(feast.from, n - 1), feast.end, true));
        }
        let year = || self.year(at).and_then(|(year, end)| self.whole_year(year, end));
        let whole = self.month_anywhere(at).or_else(|| self.period(at)).or_else(year)?;
        if !matches!(whole.precision, DatePrecision::Month | DatePrecision::Year | DatePrecision::Week) {
            return None;
        }
        let (from, to) = match (part, which) {
            (Part::Day, Which::Nth(n)) => (days::add(whole.from, n - 1), days::add(whole.from, n - 1)),
            (Part::Day, Which::Last) => (whole.to, whole.to),
            (Part::Weekday(day), Which::Nth(n)) => {
                let first = days::add(days::latest_weekday(days::add(whole.from, 6), day), 7 * (n - 1));
                (first, first)
            }
            (Part::Weekday(day), Which::Last) => {
                let last = days::latest_weekday(whole.to, day);
                (last, last)
            }
            (Part::Week, Which::Nth(n)) => (days::add(whole.from, 7 * (n - 1)), days::add(whole.from, 7 * n - 1)),
            (Part::Week, Which::Last) => (days::add(whole.to, -6), whole.to),
            (Part::Weekend, Which::Nth(n)) => {
                let saturday = days::add(days::latest_weekday(days::add(whole.from, 6), 6), 7 * (n - 1));
                (saturday, days::add(saturday, 1))
            }
            (Part::Weekend, Which::Last) => {
                let saturday = days::latest_weekday(days::add(whole.to, -1), 6);
                (saturday, days::add(saturday, 1))
            }
            (Part::Quarter, Which::Nth(n)) if whole.precision == DatePrecision::Year && n <= 4 => {
                let from = days::add_months(whole.from, 3 * (n - 1));
                (from, days::add(days::add_months(from, 3), -1))
            }
            _ => return None,
        };
        // A fifth week runs out with its month.
        let to = if matches!(part, Part::Week) { to.min(whole.to) } else { to };
        (from >= whole.from && from <= whole.to)
            .then(|| Parsed::span(from, to, precision_of(from, to), whole.end, whole.relative))
    }

    /// "first week", "last Monday", "21st century"; "أول جمعة", "الأسبوع الثاني", "ثالث أيام".
    fn counted_part(&self, i: usize) -> Option<(Which, Part, usize)> {
        let c = &self.k.classes;
        let ordinal = |at: usize| match numbers::figure_ordinal(self.r, at) {
            Some(end) => Some((Which::Nth(self.digits(at)?.0), end)),
            None => numbers::ordinal(self.r, self.k, at).map(|(n, end)| (Which::Nth(i64::from(n)), end)),
        };
        let last = |at: usize| {
            let hit = self.hit(at, c.past).filter(|h| self.attr(h, "last").is_some())?;
            Some((Which::Last, at + hit.length as usize))
        };
        let part = |at: usize| {
            for class in [c.weekday, c.weekday_bare] {
                if let Some(day) = self.hit(at, class) {
                    return Some((Part::Weekday(self.value(day)? as i8), at + day.length as usize));
                }
            }
            let hit = self.hit(at, c.period)?;
            let part = match self.attr(hit, "unit")? {
                "day" => Part::Day,
                "week" => Part::Week,
                "weekend" => Part::Weekend,
                "quarter" => Part::Quarter,
                "century" => Part::Century,
                _ => return None,
            };
            Some((part, at + hit.length as usize))
        };
        if let Some((which, at)) = ordinal(i).or_else(|| last(i)) {
            let (part, end) = part(at).filter(|_| self.joined(at))?;
            return Some((which, part, end));
        }
        // Arabic puts the ordinal behind, both with the article.
        let (part, at) = part(i)?;
        if self.r.view.tokens[i].kind == TokenKind::Latin || !self.joined(at) {
            return None;
        }
        let (which, end) = ordinal(at).or_else(|| last(at))?;
        Some((which, part, end))
    }

    /// The years of a century, counted as people count them: the twentieth began in 1901.
    pub(super) fn century(&self, n: i64, end: usize) -> Option<Parsed> {
        if !(1..=21).contains(&n) {
            return None;
        }
        let last = n as i32 * 100;
        let from = days::gregorian(last - 99, 1, 1)?;
        Some(Parsed::span(from, days::gregorian(last, 12, 31)?, DatePrecision::Year, end, false))
    }

    /// A month with or without its year, where the words before it make sure that it is one.
    fn month_anywhere(&self, i: usize) -> Option<Parsed> {
        let (month, calendar, end) = self.month(i)?;
        self.finish_month(None, month, calendar, end)
    }

    /// "January-March 2012", "من يناير إلى مارس", "between May and July": the second's year holds for both.
    pub(super) fn between_months(&self, i: usize, opened: bool) -> Option<Parsed> {
        let (first, calendar, at) = self.month(i)?;
        let (own_year, at) = self.year(at).map_or((None, at), |(y, e)| (Some(y), e));
        let next = self.range_joint(at, opened)?;
        let (_, _, end) = self.month(next)?;
        let second = self.month_anywhere(next)?;
        // A day after the second month's name makes it another kind of range: "March to April 5".
        if self.day_number(end).is_some() && second.end == end {
            return None;
        }
        let year = i32::from(second.from.year());
        let start = |year| days::month_of(calendar, year, first);
        let (from, _) = match own_year {
            Some(year) => start(year)?,
            None if calendar == "gregorian" => {
                start(year).filter(|(from, _)| *from <= second.from).or_else(|| start(year - 1))?
            }
            None => return None,
        };
        (from < second.from)
            .then(|| Parsed::span(from, second.to, precision_of(from, second.to), second.end, second.relative))
    }

    /// "from Sunday to Tuesday", "بين الأحد والثلاثاء".
    pub(super) fn between_weekdays(&self, i: usize, opened: bool) -> Option<Parsed> {
        let weekday = |at: usize| {
            let at = at + self.hit(at, self.k.classes.day_word).map_or(0, |h| h.length as usize);
            let hit = self.hit(at, self.k.classes.weekday)?;
            Some((self.value(hit)? as i8, at + hit.length as usize))
        };
        let (first, at) = weekday(i)?;
        let (second, end) = weekday(self.range_joint(at, opened)?)?;
        let to = days::latest_weekday(self.reference()?, second);
        let from = days::latest_weekday(days::add(to, -1), first);
        Some(Parsed::span(from, to, DatePrecision::Days, end, true))
    }

    /// Where the second part of a range starts: after "to", a hyphen, or "and" if a word opened the range.
    pub(super) fn range_joint(&self, at: usize, opened: bool) -> Option<usize> {
        let token = self.r.view.tokens.get(at).filter(|t| !t.new_line)?;
        if matches!(token.kind, TokenKind::Mark('-' | '–')) {
            return Some(at + 1);
        }
        // A hyphen within Latin words leaves no token of its own.
        if token.kind == TokenKind::Latin && !token.spaced {
            return Some(at);
        }
        if let Some(join) = self.hit(at, self.k.classes.range_join).filter(|j| self.attr(j, "list").is_none()) {
            return Some(at + join.length as usize);
        }
        if !opened {
            return None;
        }
        match self.hit(at, self.k.classes.and).filter(|h| h.length == 1) {
            Some(_) => Some(at + 1),
            None => self.r.joined(at).then_some(at),
        }
    }

    /// "three days after", "the day before", "بعد أسبوع من": how many of which unit, and where what it is counted from
    /// starts.
    fn count(&self, i: usize) -> Option<(i64, &'_ str, usize)> {
        let c = &self.k.classes;
        let side = |at: usize| {
            if let Some(hit) = self.hit(at, c.after) {
                return Some((1, at + hit.length as usize));
            }
            self.hit(at, c.before).map(|hit| (-1, at + hit.length as usize))
        };
        // Arabic says the side first: "بعد يومين من".
        let led = side(i).filter(|_| self.r.view.tokens[i].kind != TokenKind::Latin);
        let mut at = led.map_or(i, |(_, at)| at);
        // "بعد أقل من أسبوعين من", "بعد نحو شهر على": the bound stands before a unit that counts itself.
        let bound = self.hit(at, c.bound).map(|h| at + h.length as usize);
        if let Some(unit) = bound.filter(|t| led.is_some() && self.joined(*t) && self.hit(*t, c.period).is_some()) {
            at = unit;
        }
        let mut count = None;
        if self.hit(at, c.period).is_none() {
            if matches!(self.r.view.word(at), "the" | "a" | "one") {
                at += 1;
            } else {
                let number = numbers::phrase(self.r, self.k, at).filter(|n| n.count.best.fract() == 0.0)?;
                count = Some(number.count.best as i64);
                at = number.end as usize;
            }
        }
        let unit = self.hit(at, c.period).filter(|_| self.joined(at))?;
        let count = match (count, unit.features.get_number()) {
            (Some(count), _) => count,
            (None, Number::Dual) => 2,
            // "بعد أيام من": nobody says how many.
            (None, Number::Plural) => return None,
            (None, _) => 1,
        };
        at += unit.length as usize;
        let (sign, at) = match led {
            Some((sign, _)) => {
                // "بعد يومين من", "بعد أسبوع على"
                let on = matches!(self.r.view.word(at), "علي").then_some(1);
                let of = self.hit(at, c.of).map(|h| h.length as usize).or(on);
                (sign, at + of.filter(|_| self.joined(at))?)
            }
            None => side(at).filter(|_| self.joined(at))?,
        };
        Some((sign * count, self.attr(unit, "unit")?, at))
    }

    /// "three days after 5 March 2012", "the day before Christmas", "بعد أسبوع من 5 مارس".
    pub(super) fn counted_from(&self, i: usize) -> Option<Parsed> {
        let (n, unit, at) = self.count(i)?;
        let at = at + usize::from(self.r.view.word(at) == "the");
        let anchor = self.numeric(at).or_else(|| self.with_month(at)).or_else(|| self.feast(at, false))?;
        if anchor.precision != DatePrecision::Day {
            return None;
        }
        let day = |date: Date| Parsed::day(date, anchor.end, anchor.relative);
        Some(match unit {
            "day" | "night" => day(days::add(anchor.from, n)),
            "week" => day(days::add(anchor.from, 7 * n)),
            "month" => self.whole_month(days::add_months(anchor.from, n), anchor.end)?,
            "year" => self.whole_year(i32::from(anchor.from.year()) + n as i32, anchor.end)?,
            _ => return None,
        })
    }

    /// "two days after gunmen stormed …", "غداة هجوم", "بعد أسبوع من مقتل": how many days before another day something was,
    /// and where the telling of it starts.
    pub(super) fn days_after(&self, i: usize) -> Option<(i64, usize)> {
        if let Some(hit) = self.hit(i, self.k.classes.morrow) {
            return Some((1, i + hit.length as usize));
        }
        let (n, unit, at) = self.count(i).filter(|(n, _, at)| *n > 0 && self.joined(*at))?;
        // "الحداد 3 أيام بعد مقتل": how long it lasts.
        if (1..=2.min(i)).any(|d| self.hit(i - d, self.k.classes.lasting).is_some()) {
            return None;
        }
        match unit {
            "day" | "night" => Some((n, at)),
            "week" => Some((7 * n, at)),
            _ => None,
        }
    }

    /// "the week of March 5", "the weekend of 2 February".
    pub(super) fn week_of(&self, i: usize) -> Option<Parsed> {
        let first = i + usize::from(self.r.view.word(i) == "the");
        let hit = self.hit(first, self.k.classes.period)?;
        let unit = self.attr(hit, "unit")?;
        let at = first + hit.length as usize;
        let of = self.hit(at, self.k.classes.of).filter(|_| self.joined(at))?;
        let day = self.numeric(at + 1).or_else(|| self.with_month(at + of.length as usize))?;
        if day.precision != DatePrecision::Day || self.r.view.tokens[i].kind != TokenKind::Latin {
            return None;
        }
        let monday = days::monday(day.from);
        match unit {
            "week" => Some(Parsed::span(monday, days::add(monday, 6), DatePrecision::Week, day.end, day.relative)),
            "weekend" => {
                let saturday = days::add(monday, 5);
                Some(Parsed::span(saturday, days::add(saturday, 1), DatePrecision::Days, day.end, day.relative))
            }
            _ => None,
        }
    }

    /// "on the 5th" and nothing after it: of this month, or the last that had come to it.
    pub(super) fn bare_day(&self, i: usize) -> Option<Parsed> {
        let end = numbers::figure_ordinal(self.r, i)?;
        let led =
            i > 0 && self.r.view.word(i - 1) == "the" && (i == 1 || self.hit(i - 2, self.k.classes.day_word).is_some());
        let ends = self.r.view.tokens.get(end).is_none_or(|t| t.new_line || matches!(t.kind, TokenKind::Mark(_)));
        let reference = self.reference().filter(|_| led && ends)?;
        let (day, _) = self.day_number(i)?;
        (0..3).find_map(|back| {
            let month = days::add_months(reference, -back);
            let date = days::gregorian(i32::from(month.year()), month.month() as u32, day)?;
            (date <= reference).then(|| Parsed::day(date, end, true))
        })
    }

    /// "2012 March 5", "2018 Q4".
    pub(super) fn year_first(&self, i: usize) -> Option<Parsed> {
        let (year, at) = self.year_digits(i)?;
        let first = self.r.view.tokens.get(at).filter(|t| t.kind == TokenKind::Latin && !t.new_line)?;
        if let Some(quarter) = self.hit(at, self.k.classes.season).filter(|h| first.spaced && h.length <= 2) {
            let month = self.value(quarter)? as u32;
            let from = days::gregorian(year, month, 1).filter(|_| self.digits(at + 1).is_some())?;
            let to = days::add(days::add_months(from, 3), -1);
            return Some(Parsed::span(from, to, DatePrecision::Month, at + quarter.length as usize, false));
        }
        let (month, calendar, after) = self.month(at)?;
        let (day, end) = self.day_number(after).filter(|_| self.joined(after))?;
        Some(Parsed::day(days::in_calendar(calendar, year, month, day)?, end, false))
    }

    /// "the 26th anniversary", "one-year anniversary", "الذكرى السنوية العاشرة": the month so many years back, for what
    /// is marked is marked within days of it.
    pub(super) fn anniversary(&self, i: usize) -> Option<Parsed> {
        let c = &self.k.classes;
        let ordinal = |at: usize| match numbers::figure_ordinal(self.r, at) {
            Some(end) => Some((self.digits(at)?.0, end)),
            None => numbers::ordinal(self.r, self.k, at).map(|(n, end)| (i64::from(n), end)),
        };
        let noun = |at: usize| self.hit(at, c.anniversary_noun).map(|h| at + h.length as usize);
        let (years, end) = if self.r.view.tokens[i].kind == TokenKind::Arabic {
            let at = noun(i)?;
            let at = at + usize::from(self.r.view.word(at) == "ال");
            let digits = || self.digits(at).filter(|(_, length)| *length <= 2).map(|(n, _)| (n, at + 1));
            ordinal(at).or_else(digits).filter(|_| self.joined(at))?
        } else {
            let counted = || {
                let number = numbers::cardinal(self.r, self.k, i).filter(|n| !n.vague && n.value.fract() == 0.0)?;
                let at = number.end + usize::from(self.mark(number.end, '-'));
                let year = self.hit(at, c.period).filter(|h| self.attr(h, "unit") == Some("year"))?;
                Some((number.value as i64, at + year.length as usize))
            };
            let (years, at) = ordinal(i).or_else(counted)?;
            (years, noun(at).filter(|_| self.joined(at))?)
        };
        if !(1..=100).contains(&years) {
            return None;
        }
        self.whole_month(days::add_months(self.reference()?, -12 * years), end)
    }

    /// "two Fridays ago".
    pub(super) fn weekdays_ago(&self, i: usize) -> Option<Parsed> {
        let number = numbers::cardinal(self.r, self.k, i).filter(|n| !n.vague && (1.0..=52.0).contains(&n.value))?;
        let hit = self.hit(number.end, self.k.classes.weekday_plural)?;
        let at = number.end + hit.length as usize;
        let ago = self.hit(at, self.k.classes.ago).filter(|_| self.joined(at))?;
        let latest = days::latest_weekday(days::add(self.reference()?, -1), self.value(hit)? as i8);
        Some(Parsed::day(days::add(latest, -7 * (number.value as i64 - 1)), at + ago.length as usize, true))
    }
}

/// Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher, as in J. Meeus,
/// "Astronomical Algorithms", 1991, chapter 8).
pub(super) fn easter(year: i32) -> Option<Date> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    days::gregorian(year, (n / 31) as u32, (n % 31 + 1) as u32)
}

/// The past turn by steps: "last" is one back, "before last" two.
pub(super) fn steps(turn: Turn) -> i64 {
    match turn {
        Turn::BeforeLast => -2,
        Turn::Past => -1,
        Turn::This => 0,
        Turn::Next => 1,
    }
}
