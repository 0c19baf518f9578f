//! Calendars: days of the week, months, Hijri and Persian dates as Gregorian days.
//!
//! Input: calendar fields. Output: `jiff` civil dates, or `None` for a day that does not exist.

use icu_calendar::{Date as IcuDate, Iso, cal::Hijri};
use jiff::{Span, ToSpan, civil::Date, civil::Weekday};

/// A Gregorian day.
pub(crate) fn gregorian(year: i32, month: u32, day: u32) -> Option<Date> {
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

fn from_icu(date: IcuDate<icu_calendar::Iso>) -> Option<Date> {
    gregorian(date.era_year().year, u32::from(date.month().ordinal), u32::from(date.day_of_month().0))
}

/// A Hijri day by the Umm al-Qura calendar.
pub(crate) fn hijri(year: i32, month: u32, day: u32) -> Option<Date> {
    let date = IcuDate::try_new_hijri_with_calendar(year, month as u8, day as u8, Hijri::new_umm_al_qura()).ok()?;
    from_icu(date.to_calendar(Iso))
}

/// A day of the Persian solar calendar.
pub(crate) fn persian(year: i32, month: u32, day: u32) -> Option<Date> {
    let date = IcuDate::try_new_persian(year, month as u8, day as u8).ok()?;
    from_icu(date.to_calendar(Iso))
}

/// A day of a named calendar.
pub(crate) fn in_calendar(calendar: &str, year: i32, month: u32, day: u32) -> Option<Date> {
    match calendar {
        "hijri" => hijri(year, month, day),
        "persian" => persian(year, month, day),
        _ => gregorian(year, month, day),
    }
}

/// First and last day of a month of a named calendar.
pub(crate) fn month_of(calendar: &str, year: i32, month: u32) -> Option<(Date, Date)> {
    let first = in_calendar(calendar, year, month, 1)?;
    let (next_year, next_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let next = in_calendar(calendar, next_year, next_month, 1)?;
    Some((first, next.checked_sub(1.day()).ok()?))
}

/// First and last day of the Ramadan that begins in or after a Gregorian year's first day (Umm al-Qura).
///
/// ```
/// use jiff::civil::date;
/// assert_eq!(sijill_text::ramadan(2024), Some((date(2024, 3, 11), date(2024, 4, 9))));
/// ```
pub fn ramadan(year: i16) -> Option<(Date, Date)> {
    let first = Date::new(year, 1, 1).ok()?;
    let hijri = year_in("hijri", first);
    (hijri - 1..=hijri + 2).filter_map(|y| month_of("hijri", y, 9)).find(|(from, _)| *from >= first)
}

/// The year of a day in a named calendar (to within one for Hijri and Persian).
pub(crate) fn year_in(calendar: &str, date: Date) -> i32 {
    let year = i32::from(date.year());
    match calendar {
        "hijri" => ((f64::from(year) - 621.57) * 1.03069).floor() as i32,
        "persian" => year - 621,
        _ => year,
    }
}

/// Adds days; saturates at the ends of time.
pub(crate) fn add(date: Date, days: i64) -> Date {
    date.saturating_add(Span::new().days(days.clamp(-3_000_000, 3_000_000)))
}

/// Adds months.
pub(crate) fn add_months(date: Date, months: i64) -> Date {
    date.saturating_add(Span::new().months(months.clamp(-100_000, 100_000)))
}

/// Monday of the week of a day.
pub(crate) fn monday(date: Date) -> Date {
    add(date, -i64::from(date.weekday().to_monday_zero_offset()))
}

/// The latest day of this weekday (Monday 1 … Sunday 7) not after `date`.
pub(crate) fn latest_weekday(date: Date, weekday: i8) -> Date {
    let wanted = Weekday::from_monday_one_offset(weekday).unwrap_or(Weekday::Monday);
    add(date, -i64::from(wanted.until(date.weekday())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendars_agree_with_published_tables() {
        // 1 Muharram 1446 was 7 July 2024, 1 Ramadan 1445 was 11 March 2024 (Umm al-Qura).
        assert_eq!(hijri(1446, 1, 10), gregorian(2024, 7, 16));
        assert_eq!(hijri(1445, 9, 1), gregorian(2024, 3, 11));
        // Nowruz 1403 was 20 March 2024.
        assert_eq!(persian(1403, 1, 1), gregorian(2024, 3, 20));
        let monday_ = gregorian(2024, 7, 22).unwrap();
        assert_eq!(Some(latest_weekday(monday_, 1)), Some(monday_));
        assert_eq!(Some(latest_weekday(monday_, 2)), gregorian(2024, 7, 16));
    }
}
