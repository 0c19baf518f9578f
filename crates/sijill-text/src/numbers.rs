//! Numbers: words, digits, duals, fractions, ranges, bounds, vague quantities.
//!
//! Input: tokens and hits of class `number`, `vague`, `bound`, `range-*`. Output: one
//! [`NumberPhrase`] for each whole phrase, with the range its words support.

use crate::{Clitics, Knowledge, Reading, TokenKind};
use sijill_lexicon::Number;
use sijill_model::{Bound, Count};

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NumberPhrase {
    /// First token.
    pub start: u32,
    /// One past the last token.
    pub end: u32,
    /// Its value.
    pub count: Count,
    /// First token of the figure itself, without words of bound.
    pub figure: u32,
    /// One past the last token of the figure itself.
    pub figure_end: u32,
}

#[derive(Clone, Copy, PartialEq)]
enum Role {
    Unit,
    Teen,
    Ten,
    Tens,
    Hundred,
    Scale,
    Fraction,
    /// Parts counted by a number before them: "three quarters".
    Part,
    Dozen,
    /// "two point five".
    Point,
    /// "minus five".
    Minus,
}

#[derive(Clone, Copy)]
struct Item {
    value: f64,
    role: Role,
    length: usize,
    and: bool,
    definite: bool,
    dual: bool,
    plural: bool,
}

fn item(r: &Reading, k: &Knowledge, i: usize) -> Option<Item> {
    let hit = r.hit(k, i, k.classes.number)?;
    if hit.clitics.has(Clitics::PRONOUN) {
        return None;
    }
    let value = k.value(hit.lexeme)?;
    let role = match k.lexicon.attribute(hit.lexeme, "role")? {
        "unit" => Role::Unit,
        "teen" => Role::Teen,
        "ten" => Role::Ten,
        "tens" => Role::Tens,
        "hundred" => Role::Hundred,
        "scale" => Role::Scale,
        "fraction" => Role::Fraction,
        "part" => Role::Part,
        "dozen" => Role::Dozen,
        "point" => Role::Point,
        "minus" => Role::Minus,
        _ => return None,
    };
    Some(Item {
        value,
        role,
        length: hit.length as usize,
        and: hit.clitics.has(Clitics::AND) || k.lexicon.attribute(hit.lexeme, "and").is_some(),
        definite: hit.clitics.has(Clitics::AL),
        dual: hit.features.get_number() == Number::Dual,
        plural: hit.features.get_number() == Number::Plural,
    })
}

/// The value of a digits token.
pub(crate) fn digits(word: &str) -> Option<f64> {
    let comma_groups = {
        let mut parts = word.split(',');
        let head = parts.next().unwrap_or("");
        let rest: Vec<&str> = parts.collect();
        !rest.is_empty() && head.len() <= 3 && rest.iter().all(|p| p.split('.').next().is_some_and(|p| p.len() == 3))
    };
    if comma_groups {
        return word.replace(',', "").parse().ok();
    }
    let dots = word.matches('.').count();
    let dot_groups = dots > 1 && word.split('.').skip(1).all(|p| p.len() == 3);
    if dot_groups {
        return word.replace('.', "").parse().ok();
    }
    if dots <= 1 && !word.contains(',') {
        return word.parse().ok();
    }
    // A decimal comma.
    (word.matches(',').count() == 1 && dots == 0).then(|| word.replace(',', ".").parse().ok()).flatten()
}

/// "3/4" at token `i`: halves to tenths, written with a stroke; larger numbers are dates and scores.
fn written_fraction(r: &Reading, i: usize) -> Option<(f64, usize)> {
    let tokens = &r.view.tokens;
    let digit = |t: usize| tokens.get(t).filter(|t| t.kind == TokenKind::Digits);
    let tight = digit(i).is_some() && r.is_mark(i + 1, '/') && !tokens[i + 1].spaced;
    if !tight || digit(i + 2).is_none_or(|t| t.spaced) || r.is_mark(i + 3, '/') || i > 0 && r.is_mark(i - 1, '/') {
        return None;
    }
    let (above, below) = (digits(r.view.word(i))?, digits(r.view.word(i + 2))?);
    let known =
        [2.0, 3.0, 4.0, 5.0, 8.0, 10.0].contains(&below) && above >= 1.0 && above < below && above.fract() == 0.0;
    known.then_some((above / below, i + 3))
}

/// "1 200 000" at token `i`.
fn spaced_groups(r: &Reading, i: usize) -> Option<(f64, usize)> {
    let plain = |t: usize| {
        let token = r.view.tokens.get(t)?;
        let word = r.view.word(t);
        (token.kind == TokenKind::Digits && word.bytes().all(|b| b.is_ascii_digit())).then_some(word)
    };
    let head = plain(i).filter(|w| w.len() <= 3 && !w.starts_with('0'))?;
    let mut value: f64 = head.parse().ok()?;
    let mut at = i + 1;
    while let Some(group) =
        plain(at).filter(|w| w.len() == 3 && r.view.tokens[at].spaced && !r.view.tokens[at].new_line)
    {
        value = value * 1000.0 + group.parse::<f64>().ok()?;
        at += 1;
    }
    // One group alone may be another number; round hundreds rarely are.
    let sure = at >= i + 3 || at == i + 2 && r.view.word(at - 1).ends_with("00");
    sure.then_some((value, at))
}

/// What a cardinal was read as.
#[derive(Clone, Copy)]
pub(crate) struct Cardinal {
    pub value: f64,
    pub end: usize,
    /// A plural scale with no number before it: "آلاف", "hundreds".
    pub vague: bool,
}

/// Reads a cardinal at token `i`.
pub(crate) fn cardinal(r: &Reading, k: &Knowledge, i: usize) -> Option<Cardinal> {
    let n = r.len();
    let tokens = &r.view.tokens;
    let (mut total, mut current) = (0.0_f64, 0.0_f64);
    let (mut has_unit, mut has_ten, mut has_hundred, mut any) = (false, false, false, false);
    let mut last_scale = f64::INFINITY;
    let mut j = i;
    let mut vague = false;
    let mut end = i;
    let english = tokens.get(i)?.kind == TokenKind::Latin;
    while j < n && (j == i || !tokens[j].new_line) {
        let first = !any;
        if tokens[j].kind == TokenKind::Digits {
            if !first {
                // "3 آلاف و200": only what fits below the scale just named.
                break;
            }
            current = digits(r.view.word(j))?;
            any = true;
            (has_unit, has_ten, has_hundred) = (true, true, true);
            if let Some((value, next)) = written_fraction(r, j) {
                return Some(Cardinal { value, end: next, vague: false });
            }
            j += 1;
            // "1 200 000": groups of three set apart by spaces, as French and Maghreb papers print them.
            if let Some((value, next)) = spaced_groups(r, j - 1) {
                (current, j) = (value, next);
            } else if let Some((value, next)) = written_fraction(r, j).filter(|f| f.0 < 1.0 && current.fract() == 0.0) {
                // "1 1/2"
                return Some(Cardinal { value: current + value, end: next, vague: false });
            }
            end = j;
            if let Some(suffix) = r.hit(k, j, k.classes.suffix)
                && !tokens[j].spaced
                && let Some(value) = k.value(suffix.lexeme)
            {
                return Some(Cardinal { value: current * value, end: j + 1, vague: false });
            }
            continue;
        }
        // A conjunction standing alone: "ثلاثة و ثلاثين", "one hundred and twenty".
        let mut at = j;
        let mut joined = false;
        if !first
            && let Some(and) = r.hit(k, j, k.classes.and)
            && and.length == 1
        {
            at = j + 1;
            joined = true;
            if at >= n {
                break;
            }
            if english
                && !(has_hundred || total > 0.0 || current.fract() != 0.0)
                && item(r, k, at).is_none_or(|i| i.role != Role::Fraction)
            {
                // "and a half" is checked below; "two and three" is a list.
                let article = r.view.word(at) == "a" && item(r, k, at + 1).is_some_and(|i| i.role == Role::Fraction);
                if !article {
                    break;
                }
            }
            if tokens[at].kind == TokenKind::Digits {
                let value = digits(r.view.word(at));
                if let Some(value) = value
                    && last_scale.is_finite()
                    && current == 0.0
                    && value < last_scale
                    && !tokens[at].spaced
                {
                    total += value;
                    end = at + 1;
                }
                break;
            }
        }
        if english && r.view.word(at) == "a" && item(r, k, at + 1).is_some_and(|i| first || i.role == Role::Fraction) {
            at += 1;
        }
        let Some(it) = item(r, k, at) else { break };
        let and = it.and || joined;
        let hyphened = english && !tokens[at].spaced;
        if !first && it.definite && !and && it.role != Role::Scale && it.role != Role::Hundred {
            break;
        }
        let value = if it.dual { it.value * 2.0 } else { it.value };
        let additive = first || and || english || hyphened;
        let taken = match it.role {
            Role::Unit => {
                if has_unit || !additive || (!first && !english && has_ten) {
                    false
                } else {
                    current += value;
                    has_unit = true;
                    true
                }
            }
            Role::Ten => {
                // "خمسة عشر" is fifteen without a conjunction, ten alone otherwise.
                if has_unit && !has_ten && !and && !english {
                    current += value;
                    has_ten = true;
                    true
                } else if has_unit || has_ten || !additive {
                    false
                } else {
                    current += value;
                    (has_unit, has_ten) = (true, true);
                    true
                }
            }
            Role::Teen => {
                if has_unit || has_ten || !additive {
                    false
                } else {
                    current += value;
                    (has_unit, has_ten) = (true, true);
                    true
                }
            }
            Role::Tens => {
                if has_ten || !(first || and || (english && !has_unit)) {
                    false
                } else {
                    current += value;
                    has_ten = true;
                    true
                }
            }
            Role::Hundred => {
                if first {
                    if it.plural && it.value == 100.0 {
                        vague = true;
                    }
                    current += value;
                    has_hundred = true;
                    true
                } else if it.value == 100.0 && !and && has_unit && !has_hundred && current < 100.0 && current > 0.0 {
                    current *= 100.0;
                    (has_unit, has_ten, has_hundred) = (false, false, true);
                    true
                } else if current == 0.0
                    && total > 0.0
                    && if english { r.view.word(at.saturating_sub(1)) == "a" } else { and }
                {
                    // "ألف ومئة", "a thousand a hundred"
                    current += value;
                    has_hundred = true;
                    true
                } else {
                    false
                }
            }
            Role::Scale => {
                if first {
                    vague = it.plural;
                    total += value;
                    last_scale = it.value;
                    true
                } else if and && !english && current == 0.0 && it.value < last_scale {
                    // "مليون وألفان"
                    total += value;
                    last_scale = it.value;
                    true
                } else if !and && current > 0.0 && it.value < last_scale {
                    total += current * it.value;
                    last_scale = it.value;
                    current = 0.0;
                    (has_unit, has_ten, has_hundred) = (false, false, false);
                    true
                } else if !and && current == 0.0 && total > 0.0 && total < it.value && it.value > last_scale {
                    // "مئة ألف مليون", "ألف مليون"
                    total *= it.value;
                    last_scale = it.value;
                    true
                } else {
                    false
                }
            }
            Role::Dozen => {
                if first {
                    vague = it.plural;
                    total += value;
                    true
                } else if !and && current > 0.0 && total == 0.0 {
                    total = current * it.value;
                    current = 0.0;
                    true
                } else {
                    false
                }
            }
            Role::Part => {
                if !first && current > 0.0 && total == 0.0 && !and {
                    return Some(Cardinal { value: current * it.value, end: at + it.length, vague: false });
                }
                false
            }
            Role::Minus => false,
            Role::Point => {
                // Digits said one by one.
                let (mut next, mut unit, mut decimals) = (at + it.length, 0.1, 0.0);
                while let Some(digit) = item(r, k, next).filter(|d| d.role == Role::Unit && !d.and) {
                    decimals += digit.value * unit;
                    unit /= 10.0;
                    next += digit.length;
                }
                if first || unit == 0.1 {
                    false
                } else {
                    // As many decimals as were said, without the dust of adding tenths.
                    current += (decimals / unit).round() * unit;
                    current = (current * 1e9).round() / 1e9;
                    (has_unit, has_ten, has_hundred) = (true, true, true);
                    any = true;
                    j = next;
                    end = j;
                    continue;
                }
            }
            Role::Fraction => {
                if first {
                    // "نصف مليون", "half a million"
                    let mut scale_at = at + it.length;
                    if english && (r.view.word(scale_at) == "a" || r.view.word(scale_at) == "of") {
                        scale_at += 1;
                        if r.view.word(scale_at) == "a" {
                            scale_at += 1;
                        }
                    }
                    match item(r, k, scale_at) {
                        Some(scale)
                            if matches!(scale.role, Role::Scale | Role::Dozen)
                                || scale.role == Role::Hundred && scale.value == 100.0 =>
                        {
                            return Some(Cardinal {
                                value: it.value * scale.value,
                                end: scale_at + scale.length,
                                vague: false,
                            });
                        }
                        _ => return Some(Cardinal { value, end: at + it.length, vague: false }),
                    }
                }
                if and && current == 0.0 && last_scale.is_finite() {
                    // "مليون ونصف (المليون)"
                    total += it.value * last_scale;
                    end = at + it.length;
                    if let Some(scale) = item(r, k, end)
                        && scale.role == Role::Scale
                        && scale.value == last_scale
                        && !scale.and
                    {
                        end += scale.length;
                    }
                    return Some(Cardinal { value: total, end, vague: false });
                }
                if and && current > 0.0 {
                    // "two and a half million"
                    current += it.value;
                    true
                } else {
                    false
                }
            }
        };
        if !taken {
            break;
        }
        any = true;
        j = at + it.length;
        end = j;
        if vague {
            // "آلاف": nothing further adds to it, "عشرات الآلاف" is read by the vague words.
            break;
        }
    }
    // "3 آلاف و200" where the conjunction is written onto the digits.
    if any && !vague && last_scale.is_finite() && current == 0.0 && end + 1 < n {
        let attached = matches!(r.view.word(end), "و") && tokens[end + 1].kind == TokenKind::Digits;
        if attached && let Some(value) = digits(r.view.word(end + 1)).filter(|v| *v < last_scale && v.fract() == 0.0) {
            return Some(Cardinal { value: total + value, end: end + 2, vague: false });
        }
    }
    any.then_some(Cardinal { value: total + current, end, vague })
}

/// A number with no bound: a cardinal or a vague quantity.
fn quantity(r: &Reading, k: &Knowledge, i: usize) -> Option<(Count, usize)> {
    if let Some(hit) = r.hit(k, i, k.classes.vague)
        && let Some(value) = k.value(hit.lexeme)
    {
        let mut end = i + hit.length as usize;
        let multiplier = k.lexicon.attribute(hit.lexeme, "multiplier").and_then(|m| m.parse::<f64>().ok());
        if let Some(multiplier) = multiplier {
            let scale_at = if r.hit(k, end, k.classes.of).is_some() { end + 1 } else { end };
            if let Some(scale) = item(r, k, scale_at)
                && scale.role == Role::Scale
                && !scale.and
            {
                end = scale_at + scale.length;
                return Some((Count::vague(multiplier * scale.value), end));
            }
        }
        return Some((Count::vague(value), end));
    }
    let negative = r.is_mark(i, '-') || r.is_mark(i, '–');
    if negative {
        let next = r.view.tokens.get(i + 1)?;
        let free = i == 0 || r.view.tokens[i].spaced;
        if next.kind == TokenKind::Digits && !next.spaced && free {
            let c = cardinal(r, k, i + 1)?;
            return Some((Count::exact(-c.value), c.end));
        }
        return None;
    }
    // ".77"
    if r.is_mark(i, '.') {
        let next = r.view.tokens.get(i + 1).filter(|t| t.kind == TokenKind::Digits && !t.spaced)?;
        let opens = i == 0 || r.view.tokens[i].spaced;
        let word = r.view.word(i + 1);
        if next.new_line || !opens || !word.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let value: f64 = format!("0.{word}").parse().ok()?;
        let scaled = r.hit(k, i + 2, k.classes.suffix).filter(|_| r.view.tokens.get(i + 2).is_some_and(|t| !t.spaced));
        return Some(match scaled.and_then(|s| k.value(s.lexeme)) {
            Some(scale) => (Count::exact((value * scale * 1e6).round() / 1e6), i + 3),
            None => (Count::exact(value), i + 2),
        });
    }
    if let Some(minus) = item(r, k, i).filter(|it| it.role == Role::Minus) {
        let c = cardinal(r, k, i + minus.length).filter(|c| !c.vague)?;
        return Some((Count::exact(-c.value), c.end));
    }
    let c = cardinal(r, k, i)?;
    if c.vague {
        return Some((Count::vague(c.value.max(2.0 * c.value)), c.end));
    }
    Some((Count::exact(c.value), c.end))
}

/// A figure with what its word of bound says of it (attribute `bound` of a lexeme).
pub(crate) fn bounded(k: &Knowledge, lexeme: u32, value: f64) -> Count {
    let bound = k.lexicon.attribute(lexeme, "bound").unwrap_or("exact");
    match Bound::parse(bound) {
        Some(Bound::AtLeast) => Count::at_least(value),
        Some(Bound::AtMost) => Count::at_most(value),
        Some(Bound::MoreThan) => Count::more_than(value),
        Some(Bound::About) => Count::about(value),
        _ if bound == "less_than" => Count { high: Some(value - 1.0), best: value - 1.0, ..Count::at_most(value) },
        _ => Count::exact(value),
    }
}

/// Reads the number phrase at token `i`.
pub(crate) fn phrase(r: &Reading, k: &Knowledge, i: usize) -> Option<NumberPhrase> {
    let c = &k.classes;
    // "a group of about 150 gunmen": the figure says how many.
    if let Some(vague) = r.hit(k, i, c.vague)
        && let next = i + vague.length as usize
        && r.view.word(next - 1) == "of"
        && k.lexicon.attribute(vague.lexeme, "multiplier").is_none()
        && next < r.len()
        && !r.view.tokens[next].new_line
        && let Some(figure) = phrase(r, k, next)
    {
        return Some(NumberPhrase { start: i as u32, ..figure });
    }
    let before = r.hit(k, i, c.bound).filter(|h| k.lexicon.attribute(h.lexeme, "side") != Some("after"));
    let mut start_figure = i;
    if let Some(hit) = before {
        start_figure = i + hit.length as usize;
        if start_figure >= r.len() || r.view.tokens[start_figure].new_line {
            return None;
        }
        // "about between 5 and 7" is rare; "some of the" is not a bound.
    }
    let range = range(r, k, start_figure);
    let (mut count, mut end) = match range {
        Some(found) => found,
        None => quantity(r, k, start_figure)?,
    };
    let figure_end = end;
    if let Some(hit) = before
        && count.bound == Bound::Exact
    {
        count = bounded(k, hit.lexeme, count.best);
    }
    if count.bound == Bound::Exact && end < r.len() {
        if r.is_mark(end, '+') && !r.view.tokens[end].spaced {
            count = Count::more_than(count.best);
            end += 1;
        } else {
            // "30-odd", "10-plus"
            let at = end + usize::from(r.is_mark(end, '-'));
            let tight = (end..=at).all(|t| r.view.tokens.get(t).is_some_and(|t| !t.spaced));
            if let Some(hit) = r.hit(k, at, c.bound)
                && k.lexicon.attribute(hit.lexeme, "side").is_some()
                && tight == k.lexicon.attribute(hit.lexeme, "hyphen").is_some()
                && !r.view.tokens[at].new_line
            {
                count = bounded(k, hit.lexeme, count.best);
                end = at + hit.length as usize;
            }
        }
    }
    Some(NumberPhrase {
        start: i as u32,
        end: end as u32,
        count,
        figure: start_figure as u32,
        figure_end: figure_end as u32,
    })
}

/// An ordinal in words: "الثالث", "الحادي عشر", "الثالث والعشرين", "twenty-first", "one hundred and third".
pub(crate) fn ordinal(r: &Reading, k: &Knowledge, i: usize) -> Option<(u32, usize)> {
    let c = &k.classes;
    let joined = |at: usize| r.view.tokens.get(at).is_some_and(|t| !t.new_line);
    let Some(hit) = r.hit(k, i, c.ordinal) else { return after_cardinal(r, k, i) };
    let mut value = k.value(hit.lexeme)?;
    let mut end = i + hit.length as usize;
    if value < 10.0
        && joined(end)
        && let Some(next) = r.hit(k, end, c.number)
    {
        match k.lexicon.attribute(next.lexeme, "role") {
            Some("ten") if !next.clitics.has(Clitics::AND) => {
                value += 10.0;
                end += 1;
            }
            Some("tens") if next.clitics.has(Clitics::AND) => {
                value += k.value(next.lexeme)?;
                end += 1;
            }
            _ => {}
        }
    }
    Some((value as u32, end))
}

/// The end of an ordinal whose tens or hundreds are a cardinal: "forty-first", "two hundred and third".
fn after_cardinal(r: &Reading, k: &Knowledge, i: usize) -> Option<(u32, usize)> {
    if r.view.tokens.get(i)?.kind != TokenKind::Latin || r.hit(k, i, k.classes.number).is_none() {
        return None;
    }
    let tens = cardinal(r, k, i).filter(|t| !t.vague && t.value % 10.0 == 0.0 && t.value < 1e6)?;
    let and = r.hit(k, tens.end, k.classes.and).is_some();
    let at = tens.end + if r.is_mark(tens.end, '-') || and { 1 } else { 0 };
    let hit = r.hit(k, at, k.classes.ordinal)?;
    let value = k.value(hit.lexeme)?;
    let room = if tens.value % 100.0 == 0.0 { 100.0 } else { 10.0 };
    let tied = and || !r.view.tokens[at].spaced;
    (tied && value < room).then_some(((tens.value + value) as u32, at + hit.length as usize))
}

/// The ordinals of a text, which count nothing and so stand apart from its numbers: "الثالث", "21st".
pub fn ordinals(r: &Reading, k: &Knowledge) -> Vec<NumberPhrase> {
    let mut out = Vec::new();
    let mut i = 0;
    while i < r.len() {
        if let Some(number) = r.numbers.iter().find(|n| (n.start..n.end).contains(&(i as u32))) {
            i = number.end as usize;
            continue;
        }
        let figure = figure_ordinal(r, i).and_then(|end| Some((digits(r.view.word(i))? as u32, end)));
        let Some((value, end)) = figure.or_else(|| ordinal(r, k, i)) else {
            i += 1;
            continue;
        };
        let (start, count) = (i as u32, Count::exact(f64::from(value)));
        out.push(NumberPhrase { start, end: end as u32, count, figure: start, figure_end: end as u32 });
        i = end;
    }
    out
}

/// One past "21st".
pub(crate) fn figure_ordinal(r: &Reading, i: usize) -> Option<usize> {
    let (figure, suffix) = (r.view.tokens.get(i)?, r.view.tokens.get(i + 1)?);
    let tight = figure.kind == TokenKind::Digits && !suffix.spaced;
    (tight && matches!(r.view.word(i + 1), "st" | "nd" | "rd" | "th")).then_some(i + 2)
}

fn range(r: &Reading, k: &Knowledge, i: usize) -> Option<(Count, usize)> {
    let c = &k.classes;
    let open = r.hit(k, i, c.range_open).map_or(0, |h| h.length as usize);
    let a = cardinal(r, k, i + open)?;
    if a.vague || a.end >= r.len() {
        return None;
    }
    let mut at = a.end;
    let token = r.view.tokens[at];
    if token.new_line {
        return None;
    }
    let digits_a = r.view.tokens[i + open].kind == TokenKind::Digits;
    let mark = matches!(token.kind, TokenKind::Mark('-' | '–'));
    if mark {
        if !digits_a || token.spaced && open == 0 {
            return None;
        }
        at += 1;
    } else if let Some(join) = r.hit(k, at, c.range_join) {
        // "ارتفعت الحصيلة الاثنين إلى 12": the day, not the two.
        if matches!(r.view.word(i), "الاثنين" | "الاربعاء") {
            return None;
        }
        if open == 0 && join.length == 1 && k.lexicon.attribute(join.lexeme, "alone") != Some("yes") {
            return None;
        }
        at += join.length as usize;
    } else if open > 0 && r.hit(k, at, c.and).is_some_and(|h| h.length == 1) {
        at += 1;
    } else if open > 0 && item(r, k, at).is_some_and(|i| i.and) {
    } else {
        return None;
    }
    let b = cardinal(r, k, at)?;
    if b.vague || (mark && r.view.tokens[b.end.min(r.len()) - 1].kind != TokenKind::Digits && !digits_a) {
        return None;
    }
    // "2024-07-22" is a date, "5-7-9" a score.
    if mark && (r.is_mark(b.end, '-') || (i > 0 && r.is_mark(i - 1, '-') && !r.view.tokens[i].spaced)) {
        return None;
    }
    if b.value < a.value && open == 0 {
        return None;
    }
    // "3 to 5 million": the scale belongs to both.
    let low = if b.value >= 1000.0 && a.value < 1000.0 && b.end > at + 1 && a.value < b.value / 1000.0 * 1000.0 {
        let scale = [1e9, 1e6, 1e3].into_iter().find(|s| b.value >= *s && b.value / s >= a.value).unwrap_or(1.0);
        if open == 0 || r.view.tokens[at].kind == TokenKind::Digits { a.value * scale } else { a.value }
    } else {
        a.value
    };
    Some((Count::between(low, b.value), b.end))
}

pub(crate) fn read(r: &mut Reading, k: &Knowledge) {
    let mut out = std::mem::take(&mut r.numbers);
    out.clear();
    let mut i = 0;
    while i < r.len() {
        let digits = r.view.tokens[i].kind == TokenKind::Digits;
        let sign = r.is_mark(i, '-') || r.is_mark(i, '–') || r.is_mark(i, '.');
        let c = &k.classes;
        // "الحادي والعشرون", "twenty-first": its tens count nothing.
        let compound = || ordinal(r, k, i).filter(|(_, end)| *end > i + 1).map(|(_, end)| end);
        if let Some(end) = figure_ordinal(r, i).or_else(compound) {
            i = end;
            continue;
        }
        if (digits
            || sign
            || r.scan.at(i).iter().any(|h| {
                k.is(h.lexeme, c.number)
                    || k.is(h.lexeme, c.vague)
                    || k.is(h.lexeme, c.bound)
                    || k.is(h.lexeme, c.range_open)
            })
            || (r.view.word(i) == "a" && item(r, k, i + 1).is_some()))
            && let Some(phrase) = phrase(r, k, i)
        {
            out.push(phrase);
            i = phrase.end as usize;
        } else {
            i += 1;
        }
    }
    r.numbers = out;
}
