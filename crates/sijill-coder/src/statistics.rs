//! Statistics: numbers about many incidents or a period. Never incidents.
//!
//! Input: counted acts ("153 هجوما"), periods, ratios. Output: figures with period, comparison,
//! actor and place, each with its tokens.

use crate::mentions::Context;
use crate::speech::Said;
use crate::tolls::TollMention;
use jiff::civil::Date;
use sijill_model::{Bound, Count, DatePrecision, Measure};
use sijill_text::{DatePhrase, Naming};

/// First and last day.
pub type Days = (Date, Date);
/// Ratio, its bound, the period compared with.
pub type Compared = (f64, Bound, Option<Days>);

/// A statistic as read.
#[derive(Clone, Debug)]
pub struct Figure {
    /// `attacks`, `killed` …
    pub what: String,
    /// The figure.
    pub count: Count,
    /// First token.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Sentence.
    pub sentence: usize,
    /// First and last day.
    pub period: Option<Days>,
    /// Ratio, bound, the period compared with.
    pub compared: Option<Compared>,
    /// Actor (index).
    pub actor: Option<usize>,
    /// ISO codes.
    pub place: Vec<[u8; 2]>,
    /// Statement (index).
    pub said: Option<usize>,
}

/// Reads all statistics.
pub(crate) fn read(c: &Context<'_>, said: &[Said], tolls: &[TollMention]) -> Vec<Figure> {
    let r = c.r;
    let mut out: Vec<Figure> = Vec::new();
    for number in &r.numbers {
        let end = number.end as usize;
        if end >= r.len() || r.view.tokens[end].new_line || number.count.best < 2.0 {
            continue;
        }
        // "vowed in November 2023 to attack": the year counts nothing.
        if r.dates.iter().any(|d| (d.start..d.end).contains(&number.figure)) {
            continue;
        }
        // "153 attacks", "40 هجوما", "عشرات الهجمات", at most one adjective between.
        // Not "قتل ثلاثة في هجوم", "killed three in attacks".
        let reach = if c.has(end, c.v.locative) { end } else { end + 1 };
        let noun = (end..=reach.min(r.len() - 1)).find_map(|t| r.hit(c.k, t, c.v.counted_act).map(|h| (t, h)));
        let Some((at, hit)) = noun else { continue };
        let what = c.attr(hit.lexeme, "what").unwrap_or("attacks");
        out.extend(figure(c, said, what, number.count, number.start as usize, at + hit.length as usize, 2.0));
    }
    for toll in tolls {
        let what = match toll.measure {
            Measure::Killed => "killed",
            Measure::Injured => "injured",
            Measure::Abducted => "abducted",
            Measure::Missing => "missing",
            Measure::Arrested => "arrested",
        };
        let (start, stop) = c.sentence(toll.start);
        // "منذ السابع من أكتوبر": a month of days is a period too.
        let long = |d: &DatePhrase| {
            matches!(d.precision, DatePrecision::Month | DatePrecision::Year)
                || r.reference.is_some_and(|now| (now - d.from).get_days() > 4)
        };
        let near = |d: &DatePhrase| (d.start as usize).abs_diff(toll.start);
        let period = r
            .dates
            .iter()
            .filter(|d| (start..stop).contains(&(d.start as usize)) && since_then(c, d, start) && long(d))
            .map(near)
            .min();
        // "hundreds have been killed over the past two years", "قتل 350 مدنيا خلال العامين الماضيين": a span that ends today.
        let ends_today = |d: &&DatePhrase| {
            (start..stop).contains(&(d.start as usize))
                && (d.to - d.from).get_days() > 27
                && r.reference.is_some_and(|now| (now - d.to).get_days().abs() <= 1)
        };
        let period = period.or_else(|| r.dates.iter().filter(|d| !d.since).filter(ends_today).map(near).min());
        // "According to UN figures, attacks killed 4,000 people in 2019", "قتل مئات الضباط خلال العام الماضي".
        let tallied = toll.count.best >= 200.0
            && (start..stop).any(|t| c.has(t, c.v.tallied))
            && r.dates
                .iter()
                .any(|d| (start..stop).contains(&(d.start as usize)) && !d.since && d.precision == DatePrecision::Year);
        // "قصفت الأحد الغوطة المحاصرة منذ 2013": since then a place is what it is, and the figure is the day's.
        let since_state = r.dates.iter().any(|d| {
            let at = d.start as usize;
            (start..stop).contains(&at) && Some(near(d)) == period && at > start && describes(c, at - 1)
        });
        // "have killed 190 militants this year": of the running year, in the perfect.
        let running = toll.count.best >= 20.0
            && (start..toll.start).any(|t| matches!(r.view.word(t), "have" | "has"))
            && r.dates.iter().any(|d| {
                (start..stop).contains(&(d.start as usize))
                    && d.precision == DatePrecision::Year
                    && d.relative
                    && r.reference.is_some_and(|now| d.from <= now && now <= d.to)
            });
        // "25 have been killed between January 2019 and February 2020": over months told by their first and last.
        let violent = || (start..stop).any(|t| c.has(t, c.v.act));
        let over_months = violent()
            && r.dates.iter().any(|d| {
                let at = d.start as usize;
                (start..stop).contains(&at)
                    && !d.since
                    && (d.to - d.from).get_days() > 60
                    && (at.saturating_sub(1)..=at)
                        .any(|t| matches!(r.view.word(t), "between" | "from" | "بين" | "من" | "ما"))
            });
        let since = period.is_some()
            || tallied
            || running
            || over_months
            || (start..stop).any(|t| c.has(t, c.v.since_then))
            || since_outset(c, start, stop);
        let day = r
            .dates
            .iter()
            .filter(|d| !d.since && (start..stop).contains(&(d.start as usize)) && d.precision == DatePrecision::Day)
            .filter(|d| Some(near(d)) != period)
            // "أعلنت الوزارة اليوم أن 589 قتلوا منذ": the day of the statement.
            .filter(|d| !(d.end as usize..toll.start.max(d.end as usize)).any(|t| c.has(t, c.v.complementizer)))
            // "since the protests began two weeks ago, 39 have been killed": nor is the day they began.
            .filter(|d| {
                let at = d.start as usize;
                let began = (start..at).rev().take(3).find(|t| c.has(*t, c.v.began) || c.has(*t, c.v.outset));
                !began.is_some_and(|b| (start..b).rev().take(12).any(|t| c.has(t, c.v.since)))
            })
            .any(|d| period.is_none_or(|p| near(d) < p) || since_state);
        // "31 عملية في فبراير، قُتل خلالها 28 جنديا": those killed in attacks that are counted over a period are counted so too.
        let sentence = r.sentence_of(toll.start);
        let in_series = out.iter().find(|f: &&Figure| {
            let within = |t: usize| {
                c.has(t, c.v.result) || matches!(r.view.word(t), "خلالها" | "فيها" | "killing" | "wounding" | "which")
            };
            f.sentence == sentence
                && f.count.best >= 5.0
                && f.period.is_some()
                && f.end <= toll.start
                && f.what != what
                && (f.end..toll.start).any(within)
        });
        if toll.count.best > 0.0
            && let Some(series) = in_series
        {
            let series = Figure { compared: None, ..series.clone() };
            out.push(Figure { what: what.to_owned(), count: toll.count, start: toll.start, end: toll.end, ..series });
            continue;
        }
        if since && !day && toll.count.best >= 10.0 && toll.measure != Measure::Arrested {
            out.extend(figure(c, said, what, toll.count, toll.start, toll.end, 10.0));
        }
    }
    out.sort_by_key(|f| f.start);
    out.dedup_by_key(|f| f.start);
    out
}

/// An Arabic word with its article that says what something is like: no one, no act, no figure.
fn describes(c: &Context<'_>, at: usize) -> bool {
    let word = c.r.view.word(at);
    let article = c.r.view.tokens[at].kind == sijill_text::TokenKind::Arabic && word.starts_with("ال");
    article && c.r.people.iter().all(|p| !(p.start..p.end).contains(&(at as u32))) && !c.has(at, c.v.act)
}

/// "one of the deadliest attacks since the beginning of the year", "أعنف الهجمات منذ مطلع العام": nothing like it happened since
/// then; the date is no act's, and what is counted is the one.
pub(crate) fn unlike_since(c: &Context<'_>, d: &DatePhrase) -> bool {
    unlike_from(c, d).is_some()
}

/// Where the "since" of such a date stands.
fn unlike_from(c: &Context<'_>, d: &DatePhrase) -> Option<usize> {
    let at = d.start as usize;
    let (start, _) = c.sentence(at);
    let comma = |t: usize| c.r.is_mark(t, ',') || c.r.is_mark(t, '،');
    let near = (1..=2.min(at - start)).map(|back| at - back).find(|t| c.has(*t, c.v.since));
    // "the deadliest since a bombing in July 2018", "الأكثر دموية منذ انفجار في يوليو 2018"
    let of_act = || {
        let back = (start..at).rev().take(7).take_while(|t| !comma(*t) && !c.is_verb(*t));
        let since = back.into_iter().find(|t| c.has(*t, c.v.since))?;
        let act = (since + 1..at).any(|t| c.has(t, c.v.act)) && !(since + 1..at).any(|t| c.has(t, c.v.outset));
        act.then_some(since)
    };
    let since = if d.since { Some(near.unwrap_or(at)) } else { near.or_else(of_act) }?;
    let clause = (start..since.max(at.min(since + 1))).rev().take(14);
    // "شن أحد أعنف هجماته منذ بداية الحرب وقتل 1600 منذ 18 فبراير": what another "since" closes is no more of this one.
    let clause = clause.take_while(|t| !comma(*t) && (*t == since || !c.has(*t, c.v.since)));
    clause.into_iter().any(|t| c.has(t, c.v.superlative)).then_some(since)
}

/// "the deadliest since July 2018, when a bomber killed 149", "منذ انفجار في يوليو 2018 أودى بـ149": whether what stands at
/// `start..end` is told as of that time.
pub(crate) fn of_that_time(c: &Context<'_>, d: &DatePhrase, start: usize, end: usize) -> bool {
    let Some(since) = unlike_from(c, d) else { return false };
    let after = d.end as usize;
    if end <= d.start as usize {
        return start > since;
    }
    let opens = |t: usize| {
        c.has(t, c.k.classes.told_then) || c.has(t, c.v.relative) || matches!(c.r.view.word(t), "that" | "which")
    };
    let arabic = c.r.view.tokens[d.start as usize].kind == sijill_text::TokenKind::Arabic;
    start >= after
        && c.r.sentence_of(start) == c.r.sentence_of(after - 1)
        && ((after..(after + 3).min(start + 1)).any(opens) || arabic && after < c.r.len() && c.is_verb(after))
}

/// "since February", "since Russia invaded on February 24": the date opens a period.
fn since_then(c: &Context<'_>, d: &DatePhrase, start: usize) -> bool {
    let at = d.start as usize;
    // "the first bombing since last September, when 50 people were killed": what is told after it was then.
    let end = d.end as usize;
    let then = (end..(end + 3).min(c.r.len())).any(|t| c.has(t, c.k.classes.told_then));
    if then || unlike_since(c, d) {
        return false;
    }
    d.since || (1..=5.min(at - start)).any(|back| c.has(at - back, c.v.since))
}

/// "39 people have been killed since the protests began", "منذ اندلاع الاحتجاجات": counted from when something began whose day
/// is not told; not what is the worst since.
fn since_outset(c: &Context<'_>, start: usize, stop: usize) -> bool {
    (start..stop).any(|t| {
        let behind = t + 1..(t + 13).min(stop);
        c.has(t, c.v.since)
            && behind.clone().any(|a| {
                let latin = c.r.view.tokens[a].kind == sijill_text::TokenKind::Latin;
                c.has(a, c.v.act) && (latin || !c.is_verb(a)) || c.has(a, c.v.conflict)
            })
            && behind.clone().any(|o| c.has(o, c.v.outset) || c.has(o, c.v.began))
            && !(start..t).rev().take(14).any(|w| c.has(w, c.v.superlative))
    })
}

fn figure(
    c: &Context<'_>,
    said: &[Said],
    what: &str,
    count: Count,
    from: usize,
    to: usize,
    least: f64,
) -> Option<Figure> {
    let r = c.r;
    if count.best < least {
        return None;
    }
    let sentence = r.sentence_of(from);
    let (start, stop) = c.sentence(from);
    let mut dates: Vec<_> = r
        .dates
        .iter()
        .filter(|d| (start..stop).contains(&(d.start as usize)))
        .filter(|d| {
            since_then(c, d, start)
                || matches!(d.precision, DatePrecision::Year | DatePrecision::Month | DatePrecision::Week)
        })
        .collect();
    // "قتل أكثر من 800 منذ ذلك الوقت": since the day told of last.
    if dates.is_empty() && (start..stop).any(|t| c.has(t, c.v.since_then)) {
        dates.extend(r.dates.iter().rfind(|d| (d.end as usize) <= start));
    }
    if dates.is_empty() && !since_outset(c, start, stop) {
        return None;
    }
    dates.sort_by_key(|d| (d.start as usize).abs_diff(from));
    let speaker = said
        .iter()
        .enumerate()
        .filter(|(_, s)| s.sentence == sentence || s.sentence + 1 == sentence)
        .min_by_key(|(_, s)| s.verb.abs_diff(from))
        .map(|(i, _)| i);
    // A running period ends when the speaker spoke, where that is said.
    let spoken = r
        .dates
        .iter()
        .filter(|d| d.precision == DatePrecision::Day && d.relative && !d.since)
        .filter(|d| {
            let s = r.sentence_of(d.start as usize);
            s == sentence || s + 1 == sentence
        })
        .map(|d| d.from)
        .next_back();
    let days = dates.first().map(|period| {
        let mut days = (period.from, period.to);
        if (period.end as usize) <= start
            && let Some(reference) = r.reference
        {
            days.1 = reference.max(days.0);
        }
        if let Some(reference) = r.reference
            && days.1 > reference
        {
            days.1 = spoken.unwrap_or(reference).max(days.0);
        } else if period.since
            && let Some(spoken) = spoken
        {
            days.1 = spoken.max(days.0);
        }
        days
    });
    let other = dates
        .iter()
        .skip(1)
        .find(|d| dates.first().is_some_and(|period| d.from != period.from))
        .map(|d| (d.from, d.to));
    let compared = (start..stop).find_map(|t| {
        let hit = r.hit(c.k, t, c.v.ratio)?;
        let ratio = c.k.value(hit.lexeme)?;
        let about = t > start
            && (1..=3.min(t - start))
                .any(|b| r.scan.at(t - b).iter().any(|h| c.attr(h.lexeme, "bound") == Some("about")));
        Some((ratio, if about { Bound::About } else { Bound::Exact }, other))
    });
    let near = |s: usize| s == sentence || s + 1 == sentence;
    let speaker_actor = speaker.and_then(|i| said[i].actor);
    let actor = (0..r.actors.len())
        .filter(|i| near(r.sentence_of(r.actors[*i].start as usize)))
        .filter(|i| {
            r.actors[*i].naming != Naming::Country && speaker_actor.is_none_or(|s| !r.actors[s].same(&r.actors[*i]))
        })
        .min_by_key(|i| {
            let a = &r.actors[*i];
            (r.sentence_of(a.start as usize).abs_diff(sentence), (a.start as usize).abs_diff(from))
        });
    let mut place: Vec<[u8; 2]> = Vec::new();
    for wanted in [sentence, sentence.wrapping_sub(1)] {
        if place.is_empty() {
            for p in r.places.iter().filter(|p| !p.dateline && r.sentence_of(p.name as usize) == wanted) {
                if let Some(country) = p.country
                    && !place.contains(&country)
                {
                    place.push(country);
                }
            }
        }
    }
    Some(Figure {
        what: what.to_owned(),
        count,
        start: from,
        end: to,
        sentence,
        period: days,
        compared,
        actor,
        place,
        said: speaker,
    })
}
