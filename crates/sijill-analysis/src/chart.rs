//! Charts and a map as SVG, the same bytes for the same figures.
//!
//! Input: series and positions. Output: SVG elements that need no script, font or other file.

use crate::events::{Event, plus};
use crate::tempo::{Period, series};
use crate::words::Words;
use jiff::civil::Date;
use std::fmt::Write as _;

pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && c != '\n' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Attacks by month of this year beside those of the last: bars, with a table's worth of titles.
pub(crate) fn tempo(events: &[&Event], as_of: Date, words: &Words<'_>) -> String {
    let months = |year: i16| {
        let from = Date::new(year, 1, 1).unwrap_or(as_of);
        let to = if year == as_of.year() { as_of } else { plus(from.saturating_add(jiff::Span::new().years(1)), -1) };
        series(events, Period::Month, from, to).iter().map(|s| s.attacks.value).collect::<Vec<_>>()
    };
    let (now, before) = (months(as_of.year()), months(as_of.year() - 1));
    let most = now.iter().chain(&before).copied().max().unwrap_or(0).max(1);
    let (width, height, left, bottom) = (640.0, 180.0, 34.0, 24.0);
    let step = (width - left - 6.0) / 12.0;
    let tall = |n: usize| n as f64 / most as f64 * (height - bottom - 16.0);
    let mut out = format!(
        "<svg class=\"chart\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{} {} / {}\">",
        escape(words.head("tempo")),
        as_of.year(),
        as_of.year() - 1
    );
    for part in [0, 1, 2] {
        let n = most * part / 2;
        let y = height - bottom - tall(n);
        let _ = write!(
            out,
            "<line x1=\"{left}\" x2=\"{width}\" y1=\"{y:.1}\" y2=\"{y:.1}\" class=\"grid\"/><text x=\"{:.1}\" y=\"{:.1}\" class=\"tick\" text-anchor=\"end\">{n}</text>",
            left - 4.0,
            y + 3.5
        );
    }
    for month in 0..12_usize {
        let x = left + step * month as f64;
        for (series, class, shift, year) in
            [(&before, "then", 0.12, as_of.year() - 1), (&now, "now", 0.5, as_of.year())]
        {
            if let Some(&n) = series.get(month) {
                let h = tall(n);
                let _ = write!(
                    out,
                    "<rect class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{h:.1}\"><title>{year}-{:02}: {n}</title></rect>",
                    x + step * shift,
                    height - bottom - h,
                    step * 0.36,
                    month + 1
                );
            }
        }
        let _ = write!(
            out,
            "<text class=\"tick\" text-anchor=\"middle\" x=\"{:.1}\" y=\"{:.1}\">{}</text>",
            x + step / 2.0,
            height - 8.0,
            escape(words.short_month(month as i8 + 1))
        );
    }
    let _ = write!(
        out,
        "<g class=\"key\"><rect class=\"then\" x=\"{left}\" y=\"2\" width=\"9\" height=\"9\"/><text x=\"{:.1}\" y=\"10\">{}</text><rect class=\"now\" x=\"{:.1}\" y=\"2\" width=\"9\" height=\"9\"/><text x=\"{:.1}\" y=\"10\">{}</text></g></svg>",
        left + 13.0,
        as_of.year() - 1,
        left + 60.0,
        left + 73.0,
        as_of.year()
    );
    out
}

/// Where the attacks lie: circles with the area of their dead over the towns of the gazetteer, whose density draws land
/// and settlement without any border. Equirectangular, true at the middle latitude.
pub(crate) fn map(events: &[&Event], towns: &[(f32, f32)], words: &Words<'_>) -> String {
    let placed: Vec<(&Event, (f64, f64))> = events.iter().filter_map(|e| Some((*e, e.position?))).collect();
    if placed.is_empty() {
        return String::new();
    }
    let ends = |of: &dyn Fn(&(f64, f64)) -> f64| {
        placed.iter().map(|p| of(&p.1)).fold((f64::MAX, f64::MIN), |(a, b), v| (a.min(v), b.max(v)))
    };
    let ((south, north), (west, east)) = (ends(&|p| p.0), ends(&|p| p.1));
    let middle = f64::midpoint(south, north);
    let shrink = middle.to_radians().cos().max(0.2);
    // A frame of 640 × 360 around them, with room, of at least about 300 km.
    let (width, height) = (640.0_f64, 360.0_f64);
    let span_x = ((east - west) * shrink).max(3.0) * 1.25;
    let span_y = (north - south).max(3.0 * height / width) * 1.25;
    let scale = (width / span_x).min(height / span_y);
    let centre = f64::midpoint(west, east);
    let at =
        |(lat, lon): (f64, f64)| (width / 2.0 + (lon - centre) * shrink * scale, height / 2.0 - (lat - middle) * scale);
    let mut out = format!(
        "<svg class=\"map\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{}\"><rect class=\"sea\" width=\"{width}\" height=\"{height}\"/><path class=\"town\" d=\"",
        escape(words.head("map"))
    );
    // One dot a cell of three pixels: a million towns draw no more than the frame holds.
    let mut cells = vec![false; 214 * 121];
    for &(lat, lon) in towns {
        let (x, y) = at((f64::from(lat), f64::from(lon)));
        if x <= 0.0 || y <= 0.0 || x >= width || y >= height {
            continue;
        }
        let cell = (y / 3.0) as usize * 214 + (x / 3.0) as usize;
        if !cells[cell] {
            cells[cell] = true;
            let _ = write!(out, "M{} {}h1", (x / 3.0) as usize * 3 + 1, (y / 3.0) as usize * 3 + 1);
        }
    }
    out.push_str("\"/>");
    let mut list = placed.clone();
    list.sort_by_key(|(e, _)| std::cmp::Reverse(e.killed.map_or(0, |k| k.best)));
    for (e, position) in list {
        let (x, y) = at(position);
        let dead = e.killed.map_or(0, |k| k.best);
        let r = 2.5 + (dead as f64).sqrt().min(22.0);
        let _ = write!(
            out,
            "<a href=\"#{}\"><circle class=\"hit\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{r:.1}\"><title>{}</title></circle></a>",
            escape(&e.id),
            escape(&format!(
                "{} · {} · {}",
                words.day(e.start),
                words.place(e.place.as_deref(), e.place_id.as_deref()),
                words.range(e.killed)
            ))
        );
    }
    out.push_str("</svg>");
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_from_outside_becomes_markup() {
        assert_eq!(
            super::escape("<script>\"x\" & 'y'</script>"),
            "&lt;script&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/script&gt;"
        );
    }
}
