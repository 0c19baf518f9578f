//! When something was published, from the many ways in which machines write it.
//!
//! Input: the value of an attribute, a header or a short line. Output: RFC 3339 with the offset that
//! was given, or a day. Days in words are read by the language layer, not here.

use jiff::civil::Date;

/// A time or a day; `None` where none can be read for sure.
///
/// ```
/// use sijill_ingest::published;
/// assert_eq!(published("2024-07-17T08:30:00+04:00").unwrap(), "2024-07-17T08:30:00+04:00");
/// assert_eq!(published("Wed, 17 Jul 2024 04:30:00 GMT").unwrap(), "2024-07-17T04:30:00Z");
/// assert_eq!(published("17/07/2024 - 10:30").unwrap(), "2024-07-17");
/// assert_eq!(published("soon"), None);
/// ```
pub fn published(value: &str) -> Option<String> {
    let value: String = value.chars().filter_map(latin).take(80).collect();
    let value = value.trim();
    if value.is_empty() {
        return None;
    }
    if value.len() >= 9 && value.bytes().all(|b| b.is_ascii_digit()) {
        return digits(value);
    }
    if value.as_bytes()[0].is_ascii_digit() {
        return iso(value).or_else(|| numeric(value)).or_else(|| worded(value));
    }
    mail(value).or_else(|| worded(value)).or_else(|| inside(value))
}

/// Digits of any script as ASCII; marks of direction left out.
fn latin(c: char) -> Option<char> {
    Some(match c {
        '٠'..='٩' => (b'0' + (c as u32 - '٠' as u32) as u8) as char,
        '۰'..='۹' => (b'0' + (c as u32 - '۰' as u32) as u8) as char,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => return None,
        '\u{A0}' | '\u{202F}' => ' ',
        c => c,
    })
}

fn day(year: i64, month: i64, day: i64) -> Option<Date> {
    (1970..=2100).contains(&year).then(|| Date::new(year as i16, month as i8, day as i8).ok()).flatten()
}

/// 20240717, 20240717103000, seconds or milliseconds since 1970.
fn digits(value: &str) -> Option<String> {
    let number: i64 = value.parse().ok()?;
    if value.len() == 14 || value.len() == 12 {
        let part = |from: usize, to: usize| value[from..to].parse::<i64>().ok();
        return Some(day(part(0, 4)?, part(4, 6)?, part(6, 8)?)?.to_string());
    }
    let seconds = match value.len() {
        10 => number,
        13 => number / 1000,
        _ => return None,
    };
    Some(jiff::Timestamp::from_second(seconds).ok()?.to_string())
}

/// Year first: 2024-07-17, 2024-07-17T10:30:00+0300, 2024/7/17 10:30.
fn iso(value: &str) -> Option<String> {
    let bytes = value.as_bytes();
    let year: i64 = value.get(..4)?.parse().ok()?;
    let rest = &value[4..];
    let (month, dayed, rest) = if rest.starts_with(['-', '/', '.']) {
        let (month, rest) = number(&rest[1..])?;
        let rest = rest.strip_prefix(['-', '/', '.'])?;
        let (d, rest) = number(rest)?;
        (month, d, rest)
    } else {
        // 20240717T103000Z
        if bytes.len() < 8 || !bytes[..8].iter().all(u8::is_ascii_digit) {
            return None;
        }
        (value[4..6].parse().ok()?, value[6..8].parse().ok()?, &value[8..])
    };
    let date = day(year, month, dayed)?;
    Some(
        clock(rest.trim_start_matches(['T', 't', ' ', ',']))
            .map_or_else(|| date.to_string(), |t| format!("{date}T{t}")),
    )
}

/// "10:30:00.000+0300" as "10:30:00+03:00"; `None` without an offset: a time of nowhere is none.
fn clock(text: &str) -> Option<String> {
    // 103000Z
    let compact = text.len() > 6 && text.as_bytes()[..6].iter().all(u8::is_ascii_digit);
    let spread;
    let text = if compact {
        spread = format!("{}:{}:{}{}", &text[..2], &text[2..4], &text[4..6], &text[6..]);
        &spread
    } else {
        text
    };
    let (hour, rest) = number(text)?;
    let (minute, rest) = number(rest.strip_prefix(':')?)?;
    let (second, rest) = match rest.strip_prefix(':').and_then(number) {
        Some((s, rest)) => (s, rest),
        None => (0, rest),
    };
    let rest = rest.strip_prefix(['.', ',']).map_or(rest, |r| r.trim_start_matches(|c: char| c.is_ascii_digit()));
    let rest = rest.trim();
    if !(0..24).contains(&hour) || !(0..60).contains(&minute) || !(0..61).contains(&second) {
        return None;
    }
    let second = second.min(59);
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if matches!(rest, "Z" | "z" | "UTC" | "GMT" | "+00:00" | "+0000" | "+00") {
        return Some(format!("{time}Z"));
    }
    let sign = rest.chars().next().filter(|c| matches!(c, '+' | '-'))?;
    let offset: String = rest[1..].chars().filter(char::is_ascii_digit).take(4).collect();
    let (h, m) = match offset.len() {
        1 | 2 => (offset.parse::<u8>().ok()?, 0),
        4 => (offset[..2].parse().ok()?, offset[2..].parse().ok()?),
        _ => return None,
    };
    (h <= 14 && m < 60).then(|| format!("{time}{sign}{h:02}:{m:02}"))
}

fn number(text: &str) -> Option<(i64, &str)> {
    let end = text.bytes().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    (1..=4).contains(&end).then(|| Some((text[..end].parse().ok()?, &text[end..]))).flatten()
}

/// 17/07/2024, 17-7-2024, 7/17/2024: the day first unless that cannot be.
fn numeric(value: &str) -> Option<String> {
    let (a, rest) = number(value)?;
    let separator = rest.chars().next().filter(|c| matches!(c, '/' | '-' | '.'))?;
    let (b, rest) = number(&rest[1..])?;
    let (year, rest) = number(rest.strip_prefix(separator)?)?;
    // "10:30 - 17/07/2024" and the like are not begun by the day.
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    day(year, b, a).or_else(|| day(year, a, b)).map(|d| d.to_string())
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

fn month(word: &str) -> Option<i64> {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_ascii_lowercase();
    if word.len() < 3 || !word.is_ascii() {
        return None;
    }
    let full = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    MONTHS
        .iter()
        .zip(full)
        .position(|(short, full)| word == *short || full == word || (word == "sept" && *short == "sep"))
        .map(|i| i as i64 + 1)
}

/// "Wed, 17 Jul 2024 04:30:00 GMT" of mail and feeds.
fn mail(value: &str) -> Option<String> {
    let rest = value.split_once(',').map_or(value, |(_, r)| r).trim();
    let mut parts = rest.split_whitespace();
    let d: i64 = parts.next()?.parse().ok()?;
    let m = month(parts.next()?)?;
    let y: i64 = parts.next()?.trim_end_matches(',').parse().ok()?;
    let date = day(if y < 100 { y + 2000 } else { y }, m, d)?;
    let time = parts.collect::<Vec<_>>();
    let zone = match time.get(1).copied() {
        Some("EST") => "-0500",
        Some("EDT" | "AST") => "-0400",
        Some("PST") => "-0800",
        Some("PDT") => "-0700",
        Some("CET" | "BST") => "+0100",
        Some("CEST" | "EET") => "+0200",
        Some(other) => other,
        None => "",
    };
    let time = time.first().map(|t| format!("{t}{zone}"));
    Some(time.and_then(|t| clock(&t)).map_or_else(|| date.to_string(), |t| format!("{date}T{t}")))
}

/// "July 17, 2024", "17 July 2024": the months of the web's machines are English.
fn worded(value: &str) -> Option<String> {
    let words: Vec<&str> = value.split(|c: char| c.is_whitespace() || c == ',').filter(|w| !w.is_empty()).collect();
    for (i, word) in words.iter().enumerate() {
        let Some(m) = month(word) else { continue };
        let number =
            |w: Option<&&str>| w.and_then(|w| w.trim_end_matches(|c: char| !c.is_ascii_digit()).parse::<i64>().ok());
        let before = i.checked_sub(1).and_then(|b| number(words.get(b)));
        if let (Some(d), Some(y)) = (before, number(words.get(i + 1)))
            && let Some(date) = day(y, m, d)
        {
            return Some(date.to_string());
        }
        if let (Some(d), Some(y)) = (number(words.get(i + 1)), number(words.get(i + 2)))
            && let Some(date) = day(y, m, d)
        {
            return Some(date.to_string());
        }
    }
    None
}

/// A day in figures somewhere in a short line: "نشر في: 17/07/2024".
fn inside(value: &str) -> Option<String> {
    let mut found = None;
    let mut from = 0;
    while let Some(at) = value[from..].find(|c: char| c.is_ascii_digit()).map(|p| p + from) {
        let rest = &value[at..];
        if let Some(date) = iso(rest).or_else(|| numeric(rest)) {
            found = Some(date);
            break;
        }
        from = at + rest.bytes().position(|b| !b.is_ascii_digit()).unwrap_or(rest.len());
        if from >= value.len() {
            break;
        }
    }
    found
}

/// The day in the path of an address: /2024/07/17/, /2024-07-17-, /20240717.
pub fn in_address(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next()?;
    let bytes = path.as_bytes();
    for at in 0..bytes.len().saturating_sub(7) {
        let starts = at == 0 || !bytes[at - 1].is_ascii_digit();
        if !starts || !(bytes[at..].starts_with(b"19") || bytes[at..].starts_with(b"20")) {
            continue;
        }
        let rest = &path[at..];
        if !rest.is_char_boundary(8.min(rest.len())) {
            continue;
        }
        let compact =
            bytes[at..at + 8].iter().all(u8::is_ascii_digit) && !bytes.get(at + 8).is_some_and(u8::is_ascii_digit);
        let separated = bytes.get(at + 4).is_some_and(|b| matches!(b, b'/' | b'-'));
        if (compact || separated)
            && let Some(date) = iso(if compact { &rest[..8] } else { rest })
        {
            return Some(date[..10].to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_ways_machines_write_a_time() {
        for (given, wanted) in [
            ("2024-07-17", "2024-07-17"),
            ("2024-07-17T10:30:00.000+0300", "2024-07-17T10:30:00+03:00"),
            ("2024-07-17T10:30Z", "2024-07-17T10:30:00Z"),
            ("2024-07-17 10:30:00", "2024-07-17"),
            ("20240717T103000Z", "2024-07-17T10:30:00Z"),
            ("2024/7/17", "2024-07-17"),
            ("1721190600", "2024-07-17T04:30:00Z"),
            ("1721190600000", "2024-07-17T04:30:00Z"),
            ("20240717103000", "2024-07-17"),
            ("Wed, 17 Jul 2024 00:30:00 EST", "2024-07-17T00:30:00-05:00"),
            ("Wednesday, July 17, 2024 - 10:30", "2024-07-17"),
            ("17 July 2024", "2024-07-17"),
            ("17/7/2024", "2024-07-17"),
            ("7/17/2024", "2024-07-17"),
            ("١٧/٠٧/٢٠٢٤", "2024-07-17"),
            ("نشر في: 17/07/2024 10:30", "2024-07-17"),
            ("آخر تحديث 2024-07-17 الساعة 10:30", "2024-07-17"),
        ] {
            assert_eq!(published(given).as_deref(), Some(wanted), "{given}");
        }
        for given in ["", "today", "13/13/2024", "2024", "99999999999", "10:30", "May 2024", "0000-00-00"] {
            assert_eq!(published(given), None, "{given}");
        }
    }

    #[test]
    fn a_day_in_an_address() {
        assert_eq!(in_address("https://x.example/news/2024/7/17/title").as_deref(), Some("2024-07-17"));
        assert_eq!(in_address("https://x.example/a-20240717").as_deref(), Some("2024-07-17"));
        assert_eq!(in_address("https://x.example/2024-07-17-title").as_deref(), Some("2024-07-17"));
        assert_eq!(in_address("https://x.example/12024071755/2024/99/99").as_deref(), None);
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC{0,60}", digits in "[0-9/:.+TZ -]{0,30}") {
            let _ = (published(&text), published(&digits), in_address(&text), in_address(&digits));
        }
    }
}
