//! Places: names of the gazetteer in their context, with direction and distance.
//!
//! Input: name hits, countries, heads ("مدينة", "province"), bearings. Output: one
//! [`PlacePhrase`] a mention, resolved by admin chain, nearby mentions and population.

use crate::{Clitics, Hit, Knowledge, NameHit, Reading, TokenKind, actors};
use sijill_lexicon::{NEAR_COUNTRIES, PlaceKind, PlaceRecord, kilometres};
use sijill_model::PlacePrecision;
use std::collections::HashMap;

/// How a place relates to the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// In it.
    In,
    /// Near it, or at a distance and bearing from it.
    Near,
}

/// A mention of a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacePhrase {
    /// First token (of the bearing or head, where there is one).
    pub start: u32,
    /// One past the last token.
    pub end: u32,
    /// First token of the name itself.
    pub name: u32,
    /// Place in the gazetteer; `None` for a name it lacks.
    pub index: Option<u32>,
    /// Country, where known.
    pub country: Option<[u8; 2]>,
    /// How precise.
    pub precision: PlacePrecision,
    /// In it or near it.
    pub position: Position,
    /// The city a report was written in: "مسقط - …", "MUSCAT (Reuters) …".
    pub dateline: bool,
    /// Said to be a place of an act: a locative preposition or clitic stands before it.
    pub locative: bool,
    /// 0 to 1: how sure the resolution is.
    pub sureness: f32,
}

struct Candidate {
    hit: NameHit,
    start: usize,
    head: Option<&'static str>,
    strong: bool,
    locative: bool,
    near: bool,
    /// Its name is a common word too: a place only in a country spoken of.
    doubtful: bool,
}

const LEVELS: [&str; 8] = ["city", "quarter", "feature", "admin1", "admin2", "country", "camp", "other"];

fn level(k: &Knowledge, lexeme: u32) -> &'static str {
    let level = k.lexicon.attribute(lexeme, "level").unwrap_or("other");
    LEVELS.iter().find(|l| **l == level).copied().unwrap_or("other")
}

pub(crate) fn read(r: &mut Reading, k: &Knowledge) {
    let mut out = std::mem::take(&mut r.places);
    out.clear();
    let c = &k.classes;
    let mut evidence: HashMap<[u8; 2], f32> = HashMap::new();
    let mut candidates: Vec<Candidate> = Vec::new();
    // Tokens that belong to an actor's or another longer name are no places.
    let mut taken = vec![false; r.len()];
    for actor in &r.actors {
        if actor.naming != actors::Naming::Country {
            for slot in &mut taken[actor.start as usize..actor.end as usize] {
                *slot = true;
            }
        }
        if let Some(country) = actor.country {
            *evidence.entry(country).or_default() += 1.0;
        }
    }
    // "Boko Haram fighters raided Kaga": a group of few countries speaks for them, once however often it is named.
    for (i, actor) in r.actors.iter().enumerate() {
        if actor.naming != actors::Naming::Named || r.actors[..i].iter().any(|a| a.lexeme == actor.lexeme) {
            continue;
        }
        let Some(at) = k.lexicon.attribute(actor.lexeme, "countries") else { continue };
        let weight = match at.split(' ').count() {
            1 => 0.6,
            2..=4 => 0.4,
            _ => continue,
        };
        for iso in at.split(' ').filter_map(|iso| <[u8; 2]>::try_from(iso.as_bytes()).ok()) {
            *evidence.entry(iso).or_default() += weight;
        }
    }
    for date in &r.dates {
        for slot in &mut taken[date.start as usize..date.end as usize] {
            *slot = true;
        }
    }
    let province = called_as_a_country(r, k);
    let mut name_at = 0;
    let mut i = 0;
    while i < r.len() {
        while r.scan.names.get(name_at).is_some_and(|n| (n.token as usize) < i) {
            name_at += 1;
        }
        if let Some(nation) = r.hit(k, i, c.nationality)
            && let Some(iso) = actors::iso(k, nation.lexeme)
        {
            *evidence.entry(iso).or_default() += 0.7;
        }
        if taken[i] {
            i += 1;
            continue;
        }
        // "كوباني" is no Cuba with a pronoun.
        let country = r.hit(k, i, c.country).filter(|h| !r.view.tokens[i].tanwin && !h.clitics.has(Clitics::PRONOUN));
        if let Some(hit) = country {
            let longer = r
                .scan
                .names
                .get(name_at)
                .is_some_and(|n| n.token as usize == i && n.length > hit.length && longer_wins(k, n));
            let longer_word = r.scan.at(i).iter().any(|h| h.length > hit.length && !k.is(h.lexeme, c.country));
            if !longer && !longer_word {
                let iso = actors::iso(k, hit.lexeme);
                let Before { start, locative, beside, .. } = context(r, k, i, hit.clitics);
                let mut end = i + hit.length as usize;
                if called_after(r, k, i, end, hit.clitics) {
                    i = end;
                    continue;
                }
                if let Some((_, index)) = province.filter(|(token, _)| r.view.word(*token) == r.view.word(i)) {
                    let place = k.gazetteer.place(index);
                    *evidence.entry(country_of(&place)).or_default() += 1.0;
                    end += usize::from(is_state(r, k, end));
                    out.push(PlacePhrase {
                        start: start as u32,
                        end: end as u32,
                        name: i as u32,
                        index: Some(index),
                        country: Some(country_of(&place)),
                        precision: PlacePrecision::Admin1,
                        position: Position::In,
                        dateline: dateline(r, k, start, end),
                        locative,
                        sureness: 0.9,
                    });
                    i = end;
                    continue;
                }
                // "near Mali border", "Mali's border"
                let latin = r.view.tokens[i].kind == TokenKind::Latin;
                let beside = beside || latin && end < r.len() && r.hit(k, end, c.frontier).is_some();
                // "Baghdad, Iraq"; "ليبيا": the country itself. A land across the border says little of where it was.
                // "US airstrikes", "a U.S. soldier": the adjective of a people, whose land may be far away.
                let noun = |t: usize| {
                    r.hit(k, t, c.place_head).is_none()
                        && r.scan.at(t).iter().any(|h| h.features.pos() == sijill_lexicon::Pos::Noun)
                };
                let adjective = latin
                    && r.hit(k, i, c.nationality).is_some()
                    && end < r.len()
                    && r.view.tokens[end].kind == TokenKind::Latin
                    && !r.view.tokens[end].new_line
                    && (!locative || noun(end));
                if adjective || compound(r, end) {
                    i = end;
                    continue;
                }
                if let Some(iso) = iso {
                    let told = locative || i == 0 || r.view.tokens[i].new_line || dateline(r, k, start, end);
                    *evidence.entry(iso).or_default() += match (beside, told) {
                        (true, _) => 0.5,
                        (_, true) => 2.0,
                        // "used Ecuador as a refuge": spoken of, not told as where it was.
                        _ => 1.4,
                    };
                }
                out.push(PlacePhrase {
                    start: start as u32,
                    end: end as u32,
                    name: i as u32,
                    index: iso.and_then(|iso| k.country(std::str::from_utf8(&iso).unwrap_or(""))),
                    country: iso,
                    precision: PlacePrecision::Country,
                    position: if beside { Position::Near } else { Position::In },
                    dateline: dateline(r, k, start, end),
                    locative,
                    sureness: 0.95,
                });
                i = end;
                continue;
            }
        }
        let Some(hit) = r.scan.names.get(name_at).filter(|n| n.token as usize == i).copied() else {
            i += 1;
            continue;
        };
        let end = i + hit.length as usize;
        if taken[i..end.min(taken.len())].iter().any(|t| *t) {
            i += 1;
            continue;
        }
        match candidate(r, k, hit, &r.scan.names[name_at..]) {
            Some(candidate) => {
                let end = (candidate.hit.token + candidate.hit.length) as usize;
                let mut countries: Vec<[u8; 2]> = k
                    .gazetteer
                    .names()
                    .postings(candidate.hit.node)
                    .map(|(index, _)| country_of(&k.gazetteer.place(index)))
                    .collect();
                countries.sort_unstable();
                countries.dedup();
                // A name said twice is still one witness.
                if let [only] = countries[..]
                    && !candidates.iter().any(|c| c.hit.node == candidate.hit.node)
                {
                    *evidence.entry(only).or_default() += 0.8;
                }
                candidates.push(candidate);
                i = end;
            }
            None => i += 1,
        }
    }
    capitals(r, k, &mut out);
    let strongest = evidence.values().copied().fold(0.0_f32, f32::max);
    // Provinces first: they say which of the towns of one name is meant ("Mykhailivka in the Kherson region").
    let province = |c: &&Candidate| c.head == Some("admin1");
    let mut nodes: Vec<(u32, usize)> = Vec::new();
    for candidate in candidates.iter().filter(province).chain(candidates.iter().filter(|c| !province(c))) {
        if let Some(phrase) = resolve(r, k, candidate, &evidence, strongest, &out) {
            nodes.push((candidate.hit.node, out.len()));
            out.push(phrase);
        }
    }
    one_sense(&nodes, &mut out);
    homonyms(r, k, &mut out);
    unknown(r, k, &evidence, &taken, &mut out);
    out.sort_by_key(|p| (p.name, p.end));
    strays(r, k, &mut out);
    // "in northern Nigeria's Katsina state": what leads to the country leads to its part.
    for i in 1..out.len() {
        let whole = &out[i - 1];
        if whole.locative && whole.end == out[i].start && r.view.tokens[whole.end as usize - 1].possessive {
            out[i].locative = true;
        }
    }
    r.places = out;
}

/// Whether "State", "Province" or the like stands at a token, right after a name.
fn is_state(r: &Reading, k: &Knowledge, at: usize) -> bool {
    r.view.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Latin && !t.new_line)
        && r.hit(k, at, k.classes.place_head).is_some_and(|h| level(k, h.lexeme) == "admin1")
}

/// "شارع فلسطين", "the Paris Quarters", "Haifa Street", "the Bustan family": called after a place, not in it.
pub(crate) fn called_after(r: &Reading, k: &Knowledge, i: usize, end: usize, clitics: Clitics) -> bool {
    let token = &r.view.tokens[i];
    let kind =
        i > 0 && !token.new_line && clitics.preposition().is_none() && r.hit(k, i - 1, k.classes.named_after).is_some();
    let the = i > 0 && r.view.word(i - 1) == "the";
    let called = |h: &crate::Hit| the || k.lexicon.attribute(h.lexeme, "needs") != Some("the");
    kind || token.kind == TokenKind::Latin && end < r.len() && r.hit(k, end, k.classes.block).is_some_and(called)
}

/// "Niger State": a province called as a country is, said with its "State" somewhere in the report. The bare name means
/// it there too.
fn called_as_a_country(r: &Reading, k: &Knowledge) -> Option<(usize, u32)> {
    r.scan.names.iter().filter(|n| n.length == 1).find_map(|name| {
        let at = name.token as usize;
        let country = r.hit(k, at, k.classes.country)?;
        if country.length > 1 || !is_state(r, k, at + 1) {
            return None;
        }
        let mut places = k.gazetteer.names().postings(name.node).map(|(index, _)| k.gazetteer.place(index));
        places.find(|p| p.kind == PlaceKind::Admin1).map(|p| (at, p.index))
    })
}

/// "حي الروضة في مدينة تعز", "the village of X, north of Y": a namesake far from the town it is said to be in is not
/// the one meant.
fn strays(r: &Reading, k: &Knowledge, out: &mut Vec<PlacePhrase>) {
    let at = |p: &PlacePhrase| p.index.map(|i| k.gazetteer.place(i)).filter(|g| g.position().is_some());
    let mut far = vec![false; out.len()];
    for i in 1..out.len() {
        let (inner, outer) = (&out[i - 1], &out[i]);
        if inner.precision != PlacePrecision::City && inner.precision != PlacePrecision::Near {
            continue;
        }
        let (end, start) = (inner.end as usize, outer.start as usize);
        // "the village of Manila, in Mocimboa da Praia district": no village of a district in one land is a great city of another.
        let small = |h: &Hit| k.lexicon.attribute(h.lexeme, "small").is_some();
        let village = (inner.start..inner.name).any(|t| r.hit(k, t as usize, k.classes.place_head).is_some_and(small));
        let great = inner.index.map(|i| k.gazetteer.place(i)).is_some_and(|g| g.population > 100_000);
        let comma = usize::from(r.is_mark(end, ',') || r.is_mark(end, '،'));
        let chained = start == end + comma + usize::from(matches!(r.view.word(end + comma), "in" | "في"));
        if village && great && chained && outer.country.is_some() && outer.country != inner.country {
            far[i - 1] = true;
            continue;
        }
        let (Some(a), Some(b)) = (at(inner), at(outer)) else { continue };
        // The greater town is not out of place beside a smaller one.
        let foreign = a.country != b.country;
        if a.kind != PlaceKind::City || a.population >= b.population || a.population > 100_000 && !foreign {
            continue;
        }
        // "حي الروضة السكني بمدينة مأرب"
        let end = end + usize::from(start == end + 1 && described(r, end));
        let within = start == end
            && (r.scan.at(start).iter().any(|h| h.clitics.preposition() == Some('ب'))
                || r.scan.names.iter().any(|n| n.token as usize == start && n.clitics.preposition() == Some('ب'))
                || r.hit(k, start, k.classes.bearing).is_some()
                || r.hit(k, start, k.classes.region).is_some())
            || start == end + 1 && matches!(r.view.word(end), "في" | "in");
        // A quarter lies in its town.
        let quarter = (inner.start as usize..inner.name as usize)
            .any(|t| r.hit(k, t, k.classes.place_head).is_some_and(|h| level(k, h.lexeme) == "quarter"));
        let reach = match outer.precision {
            PlacePrecision::City if quarter => 40.0,
            PlacePrecision::City | PlacePrecision::Near | PlacePrecision::Admin2 => 150.0,
            PlacePrecision::Admin1 => 400.0,
            _ => continue,
        };
        // "Nadir Shah Kot district of Khost province": a namesake in another province of the land is not the one meant.
        let said = start == end
            && r.view.tokens[start].kind == TokenKind::Latin
            && r.hit(k, start, k.classes.place_head).is_some()
            && r.view.word(start + 1) == "of";
        let elsewhere = said
            && b.kind == PlaceKind::Admin1
            && a.country == b.country
            && a.admin1.is_some_and(|admin1| Some(admin1) != outer.index);
        far[i - 1] =
            elsewhere || within && !r.view.tokens[start].new_line && kilometres((a.lat, a.lon), (b.lat, b.lon)) > reach;
    }
    let mut keep = far.iter().map(|far| !far);
    out.retain(|_| keep.next().unwrap_or(true));
}

/// An adjective with the article and no other reading: "السكني", "الشعبي".
fn described(r: &Reading, at: usize) -> bool {
    let word = r.view.word(at);
    word.starts_with("ال")
        && (word.ends_with('ي') || word.ends_with("يه"))
        && r.view.tokens[at].kind == TokenKind::Arabic
}

/// "the Somali capital", "العاصمة السورية", "capital of Yemen": the city itself, unless its name follows.
fn capitals(r: &Reading, k: &Knowledge, out: &mut Vec<PlacePhrase>) {
    let c = &k.classes;
    let mut i = 0;
    while i < r.len() {
        let Some(hit) = r.hit(k, i, c.capital) else {
            i += 1;
            continue;
        };
        let end = i + hit.length as usize;
        let nation = |at: usize| {
            (at < r.len() && !r.view.tokens[at].new_line)
                .then(|| r.hit(k, at, c.nationality).or_else(|| r.hit(k, at, c.country)))
                .flatten()
                .filter(|h| h.clitics.preposition().is_none() && !h.clitics.has(Clitics::AND))
                .and_then(|h| Some((actors::iso(k, h.lexeme)?, h.length as usize)))
        };
        let arabic = r.view.tokens[i].kind == TokenKind::Arabic;
        let found = if arabic {
            nation(end).map(|(iso, length)| (iso, i, end + length))
        } else if i > 0
            && !r.view.tokens[i].new_line
            && let Some((iso, 1)) = nation(i - 1)
        {
            Some((iso, i - 1, end))
        } else if r.view.word(end) == "of" {
            nation(end + 1).map(|(iso, length)| (iso, i, end + 1 + length))
        } else {
            None
        };
        if let Some((iso, start, stop)) = found
            && let Some(country) = std::str::from_utf8(&iso).ok().and_then(|code| k.country(code))
            && let Some(capital) = k.gazetteer.place(country).capital
            && !r.scan.names.iter().any(|n| n.token as usize == stop && named(r, k, n, &iso))
        {
            let Before { start: from, mut locative, near, .. } = context(r, k, start, hit.clitics);
            locative |= hit.clitics.preposition() == Some('ب');
            // "شرق العاصمة الجزائرية", "على بعد 300 كلم شرق العاصمة": not in it.
            let beside = near || start > 0 && r.hit(k, start - 1, c.bearing).is_some() && arabic;
            // The country read in the same words was only its adjective.
            out.retain(|p| p.end as usize <= start || p.name as usize >= stop);
            out.push(PlacePhrase {
                start: from as u32,
                end: stop as u32,
                name: start as u32,
                index: Some(capital),
                country: Some(iso),
                precision: if beside { PlacePrecision::Near } else { PlacePrecision::City },
                position: if beside { Position::Near } else { Position::In },
                dateline: false,
                locative,
                sureness: 0.9,
            });
        }
        i = end;
    }
}

/// Whether a name right after "the Somali capital" is a place of that country: then it says which.
fn named(r: &Reading, k: &Knowledge, name: &NameHit, iso: &[u8; 2]) -> bool {
    !r.view.tokens[name.token as usize].new_line
        && name.clitics.preposition().is_none()
        && k.gazetteer.names().postings(name.node).any(|(i, _)| country_of(&k.gazetteer.place(i)) == *iso)
}

/// A place that opens a paragraph and is followed by a dash or a bracket, within a few words.
fn dateline(r: &Reading, k: &Knowledge, start: usize, end: usize) -> bool {
    let sentence = r.sentences[r.sentence_of(start)];
    let opens = start <= sentence.start as usize + 2 && r.view.tokens[sentence.start as usize].new_line;
    opens
        && (end..(end + 9).min(r.len())).take_while(|t| !r.view.tokens[*t].new_line).any(|t| {
            let dash = |t: usize| r.is_mark(t, '-') || r.is_mark(t, '–');
            dash(t) && r.view.tokens[t].spaced && t < end + 4
                || t == end && r.is_mark(t, '(') && r.view.tokens[end - 1].kind == TokenKind::Latin
                // "القاهرة (وكالات) …": in brackets stand agencies, not the country.
                || t == end
                    && r.is_mark(t, '(')
                    && (t + 2..t + 7).any(|close| r.is_mark(close, ')'))
                    && !r.view.tokens[t + 1].new_line
                    && r.hit(k, t + 1, k.classes.country).is_none()
                    && !r.scan.names.iter().any(|n| n.token as usize == t + 1 && n.length == 1 && r.is_mark(t + 2, ')'))
                // "Abuja, Dec 24 (NAN): …", "MOGADISHU, Somalia, Jan. 4 (UPI) -- …", "Lagos, June 3 (IANS) Nigerian police": a
                // mark closes it, or the agency stands right behind the day.
                || t > end
                    && r.is_mark(t, '(')
                    && (t + 1..t + 7).any(|close| {
                        let dated = || r.dates.iter().any(|d| d.end as usize == t && d.start as usize <= end + 2);
                        r.is_mark(close, ')') && (r.is_mark(close + 1, ':') || dash(close + 1) || dated())
                    })
                // "Lagos: …", "بغداد: …" where the body begins; in a headline it is where it happened.
                || t == end && r.is_mark(t, ':') && (1..=start).filter(|t| r.view.tokens[*t].new_line).count() == 1
                // "BANGKOK: A military airstrike", "ZAMBOANGA CITY, Philippines, Gunmen": where it was written, by its letters.
                || t == end
                    && (r.is_mark(t, ':') || r.is_mark(t, ',') && (start..end).all(|t| r.view.word(t).len() > 3))
                    && r.view.tokens[end - 1].capitals
                    && r.view.tokens.get(t + 2 - usize::from(r.is_mark(t, ','))).is_some_and(|next| !next.capitals && next.kind == TokenKind::Latin)
                // "Dakar: Jihadists killed 18 in central Mali", wherever it stands: the sentence goes on to say where. Arabic
                // headlines begin so with the place itself.
                || t == end
                    && r.is_mark(t, ':')
                    && r.view.tokens[end - 1].kind == TokenKind::Latin
                    && placed_after(r, k, t, sentence.end as usize)
        })
}

/// Whether a word of place leads to a name in what is left of a sentence.
fn placed_after(r: &Reading, k: &Knowledge, at: usize, stop: usize) -> bool {
    let named = |t: usize| {
        r.hit(k, t, k.classes.country).is_some()
            || r.scan.names.binary_search_by(|n| (n.token as usize).cmp(&t)).is_ok() && r.view.tokens[t].capital
    };
    (at + 1..stop.min(r.len()))
        .any(|t| r.hit(k, t, k.classes.locative).is_some() && (t + 1..(t + 4).min(stop)).any(named))
}

/// "a Singapore-flagged ship", "the Taliban-held town", "a Russian-made missile": the name that ends at `end` is part of a
/// word that describes something else.
pub fn compound(r: &Reading, end: usize) -> bool {
    hyphenated(r, end) && !r.view.tokens[end].capital || car_bomb(r, end)
}

/// "CAR-Bomb" in a headline is no Central African Republic.
pub(crate) fn car_bomb(r: &Reading, end: usize) -> bool {
    hyphenated(r, end) && end > 0 && r.view.word(end - 1) == "car"
}

/// Whether a Latin word goes on at `end` after a hyphen. A hyphen within a word is no token: what follows it stands
/// without a space.
fn hyphenated(r: &Reading, end: usize) -> bool {
    r.view.tokens.get(end).is_some_and(|t| t.kind == TokenKind::Latin && !t.spaced && !t.new_line)
}

fn country_of(place: &PlaceRecord<'_>) -> [u8; 2] {
    place.country.as_bytes().try_into().unwrap_or(*b"??")
}

/// Whether a longer gazetteer name ("New Mexico", "عين العرب") beats a country's name inside it.
fn longer_wins(k: &Knowledge, hit: &NameHit) -> bool {
    k.gazetteer.names().postings(hit.node).any(|(i, _)| {
        let place = k.gazetteer.place(i);
        place.kind != PlaceKind::City || place.population > 20_000
    })
}

/// What stands before a name.
struct Before {
    /// Where the phrase starts.
    start: usize,
    /// A locative leads to it.
    locative: bool,
    /// It is only near.
    near: bool,
    /// It lies on the other side: "near the border with Mali". A bearing does not say so: "شمال مالي" is within.
    beside: bool,
}

/// What stands before a name.
fn context(r: &Reading, k: &Knowledge, i: usize, clitics: Clitics) -> Before {
    let c = &k.classes;
    let mut start = i;
    let mut locative = matches!(clitics.preposition(), Some('ب'));
    let (mut near, mut beside) = (false, false);
    for _ in 0..5 {
        if start == 0 || r.view.tokens[start].new_line {
            break;
        }
        let mut before = start - 1;
        // "بإقليم "بغلان"", "بلدة (المراشدة)": the mark stands between a head and its name.
        if start == i
            && start > 1
            && r.view.tokens[i].kind == TokenKind::Arabic
            && (r.is_mark(before, '"') || r.is_mark(before, '('))
            && r.hit(k, start - 2, c.place_head).is_some_and(|h| h.length == 1)
        {
            before -= 1;
        } else if start == i
            && r.view.tokens[i].kind == TokenKind::Arabic
            && r.is_mark(before, '(')
            && let Some(back) = (2..=3.min(before)).find(|b| {
                let told = |t: usize| r.view.tokens[t].kind == TokenKind::Arabic && !r.view.tokens[t].new_line;
                let heads = |h: &Hit| h.length == 1 && k.lexicon.attribute(h.lexeme, "unknown").is_some();
                r.hit(k, before - b, c.place_head).is_some_and(heads) && (before - b + 1..before).all(told)
            })
        {
            // "بمدينة سري كانيه (رأس العين)": another name of it in brackets.
            before -= back;
        } else if start == i && start > 1 && r.is_mark(before, ',') && r.hit(k, start - 2, c.capital).is_some() {
            // "in the capital, Islamabad"
            before -= 1;
        }
        let class_before = |class: u16| r.hit(k, before, class).filter(|h| h.length == 1);
        if start < i
            && let Some(nation) = class_before(c.nationality)
            && nation.clitics.preposition().is_none()
            && r.view.tokens[before].kind == TokenKind::Latin
        {
            // "the Omani capital Muscat", "the southeastern Iranian city of Kerman"
            start = before;
        } else if start == i
            && start > 1
            && r.view.tokens[before].kind == TokenKind::Arabic
            && class_before(c.nationality).is_some()
            && r.view.word(before).starts_with("ال")
            && let Some(head) = r
                .hit(k, start - 2, c.capital)
                .or_else(|| r.hit(k, start - 2, c.place_head))
                .filter(|h| h.length == 1 && r.view.word(start - 2).contains("ال"))
        {
            // "في العاصمة الأفغانية كابول", "بالمدينة السورية الرقة"
            start -= 2;
            locative |= head.clitics.preposition() == Some('ب');
        } else if let Some(head) =
            class_before(c.place_head).or_else(|| class_before(c.region)).or_else(|| class_before(c.capital))
        {
            // "ريف حلب" lies around the town.
            near |= start == i && k.lexicon.attribute(head.lexeme, "around").is_some();
            start = before;
            locative |= head.clitics.preposition() == Some('ب');
        } else if let Some(bearing) = class_before(c.bearing) {
            // "شمال حلب" lies outside it, "northern Aleppo" within.
            start = before;
            near |= r.view.tokens[before].kind == TokenKind::Arabic
                && bearing.length == 1
                && k.lexicon.attribute(bearing.lexeme, "within").is_none();
            locative = true;
        } else if class_before(c.site).is_some() && r.view.tokens[before].kind == TokenKind::Arabic && start == i {
            // "جامعة غاريسا", "مطار بغداد": the thing named after its town.
            start = before;
            locative |= r.scan.at(before).iter().any(|h| h.clitics.preposition() == Some('ب'));
        } else if class_before(c.near).is_some() || class_before(c.border).is_some() {
            start = before;
            (near, beside, locative) = (true, true, true);
        } else if let Some(back) =
            (2..=3.min(start)).find(|b| r.hit(k, start - b, c.border).is_some_and(|h| h.length as usize == *b))
        {
            // "الحدود مع بوركينا فاسو", "the border with Mali", "the crossing point into Mali"
            start -= back;
            (near, beside, locative) = (true, true, true);
        } else if start > 2
            && r.view.word(before) == "مع"
            && r.hit(k, start - 2, c.nationality).is_some()
            && r.hit(k, start - 3, c.frontier).is_some()
        {
            // "الحدود اللبنانية مع سوريا", "معبر حدودي سوري مع تركيا"
            start -= 3;
            (near, beside, locative) = (true, true, true);
        } else if r.view.word(before) == "of"
            && start > 1
            && r.hit(k, start - 2, c.bearing).is_some_and(|h| h.length == 2)
        {
            // "20 km north of Aleppo"
            start -= 2;
            near = true;
            locative = true;
        } else if matches!(r.view.word(before), "the" | "ال")
            || r.view.word(before) == "of"
                && start > 1
                && (r.hit(k, start - 2, c.place_head).is_some()
                    || r.hit(k, start - 2, c.bearing).is_some()
                    || r.hit(k, start - 2, c.near).is_some()
                    || r.hit(k, start - 2, c.capital).is_some()
                    || r.hit(k, start - 2, c.region).is_some())
        {
            start = before;
        } else if near && class_before(c.distance).is_some() {
            start = before;
            if start > 0 && r.numbers.iter().any(|n| n.end as usize == start) {
                let number = r.numbers.iter().find(|n| n.end as usize == start);
                // "280 km south of the capital": where the land lies, not where it was. Arabic outlets say so of what lies
                // further away, English ones of less.
                let latin = r.view.tokens[start].kind == TokenKind::Latin;
                let far = number.is_some_and(|n| n.count.best >= if latin { 60.0 } else { 200.0 });
                if far && !r.view.word(start).starts_with("met") && !r.view.word(start).starts_with("متر") {
                    (locative, beside) = (false, true);
                }
                start = number.map_or(start, |n| n.start as usize);
            }
            break;
        } else {
            if class_before(c.locative).is_some() {
                locative = true;
            }
            break;
        }
    }
    // "شهدتها العاصمة طرابلس": the place that saw it is where it was.
    let leads = |t: usize| r.hit(k, t, c.locative).or_else(|| r.hit(k, t, c.locative_verb)).is_some();
    if !locative && start > 0 && !r.view.tokens[start].new_line && leads(start - 1) {
        locative = true;
    }
    // "in the prosperous town of X", "near a remote northern village of X": words that describe the head.
    if !locative && start < i && r.view.tokens[start].kind == TokenKind::Latin {
        let plain = |t: usize| {
            let token = &r.view.tokens[t];
            token.kind == TokenKind::Latin && !token.capital && !token.new_line && r.hit(k, t, c.locative).is_none()
        };
        let described =
            (1..=3.min(start)).find(|d| !plain(start - d) || matches!(r.view.word(start - d), "the" | "a" | "an"));
        locative = described.is_some_and(|d| {
            start > d
                && matches!(r.view.word(start - d), "the" | "a" | "an")
                && r.hit(k, start - d - 1, c.locative).is_some()
        });
    }
    // "in Umogidi community, Benue State": in a place that no one knows, and so in the one behind the comma.
    if !locative && start == i && i > 1 && r.view.tokens[i].kind == TokenKind::Latin && r.is_mark(i - 1, ',') {
        let tail = i > 2 && [c.place_head, c.place_tail].iter().any(|class| r.hit(k, i - 2, *class).is_some());
        let head = i - 1 - usize::from(tail);
        let unknown = |t: usize| {
            let token = &r.view.tokens[t];
            let free = r.scan.at(t).is_empty() && !r.scan.names.iter().any(|n| n.token as usize == t);
            token.kind == TokenKind::Latin && token.capital && !token.new_line && free
        };
        let words = (1..=3.min(head)).take_while(|d| unknown(head - d)).count();
        let led = |t: usize| r.hit(k, t, c.locative).is_some();
        let the = |t: usize| r.view.word(t) == "the" && t > 0 && led(t - 1);
        locative = words > 0 && head > words && (led(head - words - 1) || the(head - words - 1));
    }
    // "the road between Punjab province and Waziristan": it leads past both.
    if start > 0 && matches!(r.view.word(start - 1), "between" | "بين") {
        locative = false;
    }
    Before { start, locative, near, beside }
}

/// "in Kashmir's scenic Pahalgam": a name that a land's owns, which leads to where both are.
fn owned(r: &Reading, k: &Knowledge, i: usize) -> bool {
    if r.view.tokens[i].kind != TokenKind::Latin || !r.view.tokens[i].capital {
        return false;
    }
    let plain = |t: usize| r.view.tokens[t].kind == TokenKind::Latin && !r.view.tokens[t].capital;
    let Some(owner) = (1..=3.min(i)).map(|d| i - d).find(|t| !plain(*t) || r.view.tokens[*t].possessive) else {
        return false;
    };
    let land = |t: usize| {
        r.hit(k, t, k.classes.country).is_some() || r.scan.names.iter().any(|n| (n.token + n.length) as usize == t + 1)
    };
    let led = |t: usize| (1..=3.min(t)).any(|d| r.hit(k, t - d, k.classes.locative).is_some());
    r.view.tokens[owner].possessive && !r.view.tokens[i].new_line && land(owner) && led(owner)
}

/// Whether a name hit stands where a place is meant. Shorter hits of the same token are tried too.
fn candidate(r: &Reading, k: &Knowledge, hit: NameHit, rest: &[NameHit]) -> Option<Candidate> {
    let c = &k.classes;
    let i = hit.token as usize;
    let token = &r.view.tokens[i];
    let options = std::iter::once(hit).chain(rest.iter().skip(1).copied().take_while(|n| n.token == hit.token));
    for hit in options {
        // "كاجا باندورو" is no town like Aga: what something is like is not where it was.
        if hit.clitics.preposition() == Some('ك') {
            continue;
        }
        let end = i + hit.length as usize;
        let words_here = r.scan.at(i);
        let mut doubtful = false;
        // A lexicon phrase over the same words is what is meant ("الدولة الإسلامية").
        if words_here.iter().any(|h| h.length > hit.length && !k.is(h.lexeme, c.stop)) {
            return None;
        }
        // "Aden Adde International Airport": the first name of whom it is called after.
        let capital = |t: usize| t < r.len() && r.view.tokens[t].capital && !r.view.tokens[t].new_line;
        let called = |t: usize| {
            matches!(r.view.word(t), "airport" | "stadium" | "university" | "hospital" | "hotel" | "bridge" | "mosque")
        };
        if token.kind == TokenKind::Latin
            && capital(end)
            && r.scan.at(end).is_empty()
            && !r.scan.names.iter().any(|n| n.token as usize == end)
            && (end + 1..end + 3).any(|t| capital(t) && called(t))
        {
            return None;
        }
        let Before { start, locative, near, .. } = context(r, k, i, hit.clitics);
        let owned = owned(r, k, i);
        let locative = locative || owned;
        let head_before = (start < i)
            .then(|| (start..i).rev().find_map(|j| r.hit(k, j, c.place_head).map(|h| level(k, h.lexeme))))
            .flatten();
        let head_after = (token.kind == TokenKind::Latin && end < r.len() && !r.view.tokens[end].new_line)
            .then(|| r.hit(k, end, c.place_head).map(|h| level(k, h.lexeme)))
            .flatten();
        // "the Gulshan neighborhood of Peshawar": the name after "of" is the city's.
        let head_before = head_before
            .map(|head| if head == "quarter" && i > 0 && r.view.word(i - 1) == "of" { "city" } else { head });
        // "Kaduna State", which is a name of its own.
        let head_within = (token.kind == TokenKind::Latin && hit.length > 1)
            .then(|| r.hit(k, end - 1, c.place_head).map(|h| level(k, h.lexeme)).filter(|l| *l == "admin1"))
            .flatten();
        let head = head_before.or(head_after).or(head_within);
        let common = words_here.iter().any(|h| {
            h.length == hit.length
                && ![c.country, c.nationality, c.capital, c.shared_region].iter().any(|class| k.is(h.lexeme, *class))
        });
        let best = k
            .gazetteer
            .names()
            .postings(hit.node)
            .map(|(index, _)| k.gazetteer.place(index))
            .max_by_key(|p| (p.kind != PlaceKind::City || p.population > 0, p.population))?;
        let region = matches!(best.kind, PlaceKind::Region | PlaceKind::Admin1 | PlaceKind::Site | PlaceKind::Country);
        let large = best.population >= 100_000 || region;
        // "وهي في طريقها": no Hefei, which is written so too.
        let small = |last: usize| {
            r.hit(k, last, c.locative).is_some_and(|h| h.length == 1 && h.clitics.preposition().is_none())
        };
        if hit.length > 1 && head_before.is_none() && token.kind == TokenKind::Arabic && small(end - 1) {
            continue;
        }
        if hit.length == 1 {
            if r.view.word(i).chars().count() < 3 && head_before.is_none() {
                return None;
            }
            // "بحجة" may be the town of Hajjah; "بالمدينة" is "in the town".
            let stopped = words_here.iter().any(|h| {
                k.is(h.lexeme, c.stop)
                    && (h.clitics.preposition().is_none()
                        || h.clitics.has(Clitics::AL)
                        || k.lexicon.lexeme(h.lexeme).lemma.starts_with("ال"))
            });
            // Not "وسط المدينة", "محافظة العاصمة".
            let generic = words_here
                .iter()
                .any(|h| [c.place_head, c.capital, c.region].iter().any(|class| k.is(h.lexeme, *class)));
            // Right after its head, with or without a quotation mark between: "وسط مدينة “الباب”".
            let quoted = i > 1 && r.is_mark(i - 1, '"');
            let led =
                head_before.is_some() && r.hit(k, i - 1 - usize::from(quoted), c.place_head).is_some() && !generic;
            let in_it = token.kind == TokenKind::Latin
                && token.capital
                && !token.new_line
                && i > 0
                && matches!(r.view.word(i - 1), "in" | "near" | "outside");
            // "مدينة القصير": a word with its article after a head without one is a name, for an adjective would agree.
            let construct = led
                && token.kind == TokenKind::Arabic
                && r.view.word(i).starts_with("ال")
                && r.view.word(i).chars().count() >= 5
                && !r.view.word(i - 1 - usize::from(quoted)).starts_with("ال");
            // "في الأبيض": "in El Obeid" where the report is of Sudan.
            let article = token.kind == TokenKind::Arabic
                && r.view.word(i).starts_with("ال")
                && hit.clitics.preposition().is_none();
            let maybe = article && large && i > 0 && !token.new_line && r.view.word(i - 1) == "في";
            if stopped && !(large && (led || in_it)) && !construct && !maybe {
                return None;
            }
            doubtful = stopped && maybe && !led;
            // "في دوري شمالي بوركينا فاسو": where it lies is told right after it.
            let told = locative && end < r.len() && !r.view.tokens[end].new_line && r.hit(k, end, c.bearing).is_some();
            // "بجامعة شمال غرب البلاد": a kind of building is no town of that name.
            let building = token.kind == TokenKind::Arabic && r.hit(k, i, c.site).is_some() && head.is_none();
            // "الضفة التشادية من البحيرة": a common noun another land's adjective follows, not the region that goes by it alone.
            let foreign = matches!(best.kind, PlaceKind::Region | PlaceKind::Admin1)
                && token.kind == TokenKind::Arabic
                && r.view.word(i).starts_with("ال")
                && end < r.len()
                && !r.view.tokens[end].new_line
                && r.view.word(end).starts_with("ال")
                && r.hit(k, end, c.nationality)
                    .and_then(|h| crate::actors::iso(k, h.lexeme))
                    .is_some_and(|land| !named(r, k, &hit, &land));
            if foreign {
                continue;
            }
            // "قرب تدمر": no verb stands after a preposition.
            let verb = |h: &Hit| h.features.pos() == sijill_lexicon::Pos::Verb && !h.features.is_participle();
            let no_verb = token.kind == TokenKind::Arabic
                && best.population >= 20_000
                && words_here.iter().filter(|h| h.length == hit.length).all(verb);
            if common && (building || !(head.is_some() || (locative && (large || no_verb)) || told)) {
                continue;
            }
            // "المحافظة الجنوبية": an adjective of its head, and a name in one land only.
            doubtful |= head.is_some()
                && token.kind == TokenKind::Arabic
                && r.hit(k, i, c.bearing).is_some()
                && i > 0
                && r.view.word(i - 1).starts_with("ال");
            // "قرية دوتسن غاري": the second word of a name no one knows, and a town in one land only.
            doubtful |= token.kind == TokenKind::Arabic
                && !locative
                && !token.new_line
                && i > 1
                && r.view.tokens[i - 1].kind == TokenKind::Arabic
                && r.scan.at(i - 1).is_empty()
                && r.hit(k, i - 2, c.place_head).is_some_and(|h| h.length == 1);
            // "دير قانون", "عين بعال": a word that opens many names is not all of one.
            let opens = token.kind == TokenKind::Arabic
                && r.hit(k, i, c.name_opener).is_some()
                && r.view.tokens.get(end).is_some_and(|t| t.kind == TokenKind::Arabic && !t.new_line)
                && !r.view.word(end).starts_with("ال")
                && !r.scan.at(end).iter().any(|h| {
                    h.features.pos() == sijill_lexicon::Pos::Verb
                        || [c.locative, c.of, c.bearing, c.nationality, c.place_head]
                            .iter()
                            .any(|class| k.is(h.lexeme, *class))
                });
            if opens {
                continue;
            }
            // "Northern Mozambique" is no "Northern" province.
            if r.hit(k, i, c.nationality).is_some() || r.hit(k, i, c.bearing).is_some() && head.is_none() {
                return None;
            }
        }
        let quarter = |t: usize| {
            matches!(
                r.view.word(t),
                "الجنوبيه"
                    | "الشماليه"
                    | "الشرقيه"
                    | "الغربيه"
                    | "الوسطي"
                    | "الجنوبية"
                    | "الشمالية"
                    | "الشرقية"
                    | "الغربية"
            )
        };
        // "البوابة الشرقية": the adjective of the noun before it.
        let adjective = token.kind == TokenKind::Arabic
            && hit.length == 1
            && i > 0
            && !token.new_line
            && quarter(i)
            && r.view.word(i - 1).starts_with("ال")
            && r.view.word(i - 1).ends_with(['ة', 'ه'])
            && r.hit(k, i - 1, c.place_head).is_none();
        if adjective {
            continue;
        }
        // "المحافظة الجنوبية": any southern province, and the name of one in one land.
        doubtful |=
            token.kind == TokenKind::Arabic && hit.length == 2 && r.hit(k, i, c.place_head).is_some() && quarter(i + 1);
        // A person: a title or given name before it, or a second capitalised unknown word after it.
        let named_person = i > 0
            && !token.new_line
            && (r.hit(k, i - 1, c.title).is_some() || r.hit(k, i - 1, c.given_name).is_some())
            && !locative
            && head.is_none();
        if named_person || (r.hit(k, i, c.given_name).is_some() && head.is_none() && !(locative && large)) {
            continue;
        }
        if called_after(r, k, i, end, hit.clitics) && (token.kind == TokenKind::Latin || head_before.is_none()) {
            continue;
        }
        if token.kind == TokenKind::Latin && !locative && head.is_none() {
            let follows = |j: usize| {
                r.view
                    .tokens
                    .get(j)
                    .is_some_and(|t| t.capital && t.kind == TokenKind::Latin && !t.new_line && r.scan.at(j).is_empty())
            };
            let precedes = i > 0
                && r.view.tokens[i - 1].capital
                && !token.new_line
                && r.scan.at(i - 1).is_empty()
                && !r.scan.names.iter().any(|n| n.token as usize + n.length as usize == i);
            if follows(end) || precedes {
                continue;
            }
        }
        // "in Ahmad Khel": nor is a short name before another word in capitals that no list has.
        let goes_on = |j: usize| {
            r.view.tokens.get(j).is_some_and(|t| t.capital && !t.capitals && t.kind == TokenKind::Latin && !t.new_line)
                && r.scan.at(j).is_empty()
        };
        let small = !large || r.hit(k, i, c.given_name).is_some();
        if token.kind == TokenKind::Latin && locative && small && !token.possessive && goes_on(end) {
            continue;
        }
        // "the village of Tudun Biri" is not Tudun: a name said to be one goes on in capitals.
        let unknown_word = |t: &crate::Token| t.capital && t.kind == TokenKind::Latin && !t.new_line;
        if token.kind == TokenKind::Latin
            && head_before.is_some()
            && i > 0
            && r.view.word(i - 1) == "of"
            && !large
            && r.view.tokens.get(end).is_some_and(unknown_word)
            && r.scan.at(end).is_empty()
        {
            continue;
        }
        // "الجسر البحري": an adjective after its noun is no town of that name.
        if token.kind == TokenKind::Arabic
            && hit.length == 1
            && i > 0
            && !token.new_line
            && r.view.word(i).starts_with("ال")
            && r.view.word(i - 1).starts_with("ال")
            && r.hit(k, i, c.force_adjective).is_some()
        {
            continue;
        }
        // "في العاصمة الليبية": a word for a kind of place is a name only after another such word ("محافظة العاصمة").
        if hit.length == 1
            && head.is_none()
            && !matches!(best.kind, PlaceKind::Region | PlaceKind::Site)
            && r.hit(k, i, c.place_head).or_else(|| r.hit(k, i, c.capital)).is_some()
        {
            continue;
        }
        // "San Vicente del Caguán" is not San Vicente.
        let joins =
            |t: usize| matches!(r.view.word(t), "de" | "del" | "di" | "da" | "do" | "du" | "la" | "los" | "las");
        if token.kind == TokenKind::Latin && joins(end) && (end + 1..end + 3).find(|t| !joins(*t)).is_some_and(capital)
        {
            continue;
        }
        // "Pobe-Mengao" is not Pobè, "a Singapore-flagged ship" not Singapore.
        if token.kind == TokenKind::Latin && hyphenated(r, end) {
            continue;
        }
        // "مخيم جنين": a name that says itself what kind of place it is.
        let strong = head.is_some() || locative || hit.length > 1 && r.hit(k, i, c.place_head).is_some();
        if !strong && !large && best.population < 30_000 {
            // A small place with nothing before it needs a comma chain with a known one.
            let chained = (i > 0 && (r.is_mark(i - 1, ',') || r.is_mark(i - 1, '،')))
                || r.is_mark(end, ',')
                || r.is_mark(end, '،')
                || (hit.clitics.has(Clitics::AND));
            if !chained {
                continue;
            }
        }
        return Some(Candidate { hit, start, head, strong, locative, near, doubtful });
    }
    None
}

fn resolve(
    r: &Reading,
    k: &Knowledge,
    candidate: &Candidate,
    evidence: &HashMap<[u8; 2], f32>,
    strongest: f32,
    known: &[PlacePhrase],
) -> Option<PlacePhrase> {
    let sentence = r.sentence_of(candidate.hit.token as usize);
    // "near the Ecuador border": a land across the border is not where it was.
    let here = |p: &PlacePhrase| p.precision != PlacePrecision::Country || p.position != Position::Near;
    let in_sentence = |iso: [u8; 2]| {
        known.iter().any(|p| p.country == Some(iso) && here(p) && r.sentence_of(p.name as usize) == sentence)
    };
    let adjacent = |iso: [u8; 2]| {
        let end = candidate.hit.token + candidate.hit.length;
        // "Moscow and the United States" puts neither into the other.
        let coordinated = |p: &PlacePhrase| {
            let word = r.view.word(p.start as usize);
            word.starts_with('و') || (end..p.start).any(|t| r.hit(k, t as usize, k.classes.and).is_some())
        };
        known.iter().any(|p| p.country == Some(iso) && p.name >= end && p.name <= end + 3 && !coordinated(p))
    };
    let near_admin = |place: &PlaceRecord<'_>| {
        place.admin1.is_some()
            && known.iter().any(|p| {
                p.index.and_then(|i| k.gazetteer.region_of(i)) == place.admin1
                    && r.sentence_of(p.name as usize) == sentence
            })
    };
    // What a name of one country only brought itself (0.8) speaks for nothing.
    let mut countries =
        k.gazetteer.names().postings(candidate.hit.node).map(|(i, _)| country_of(&k.gazetteer.place(i)));
    let first = countries.next();
    let alone = countries.all(|c| Some(c) == first);
    let spoken = |iso: [u8; 2]| evidence.get(&iso).copied().unwrap_or(0.0);
    // Reports of Israel's forces are mostly of what they do in the Palestinian territories, named or not.
    let next_door = |iso: [u8; 2]| if iso == *b"PS" { 0.5 * spoken(*b"IL") } else { 0.0 };
    let net = |iso: [u8; 2]| spoken(iso) + next_door(iso) - if alone { 0.8 } else { 0.0 };
    // A name of several words is seldom another thing's, least of all one that says what kind of place it is.
    let several = match candidate.hit.length {
        0 | 1 => 0.0,
        _ if r.hit(k, candidate.hit.token as usize, k.classes.place_head).is_some() => 2.5,
        _ if candidate.strong => 0.8,
        _ => 0.0,
    };
    let rival = !alone
        && strongest >= 1.0
        && k.gazetteer
            .names()
            .postings(candidate.hit.node)
            .any(|(i, how)| how != 3 && net(country_of(&k.gazetteer.place(i))) >= 1.0);
    let mut best: Option<(f32, PlaceRecord<'_>)> = None;
    let mut second = f32::MIN;
    for (index, how) in k.gazetteer.names().postings(candidate.hit.node) {
        let place = k.gazetteer.place(index);
        let iso = country_of(&place);
        let mut score = (f64::from(place.population) + 30.0).log10() as f32;
        score += match how {
            1 | 2 => 0.6,
            _ => 0.0,
        };
        score += several;
        let said = net(iso);
        // "Samar" is another name of Samara too: not where Russia is not spoken of and the land of a Samar is.
        // Nor is it a small town of that name in Ukraine.
        let small = place.kind == PlaceKind::City && place.population < 100_000;
        if (how == 3 || small) && said <= 0.05 && rival {
            score -= 3.0;
        }
        if said > 0.05 {
            score += 1.2 + 1.8 * (said / strongest.max(1.0)).min(1.0);
        }
        if in_sentence(iso) {
            score += 1.5;
        }
        if adjacent(iso) {
            score += 2.0;
        }
        if near_admin(&place) {
            score += 2.5;
        }
        score += match (candidate.head, place.kind) {
            (Some("admin1"), PlaceKind::Admin1) => 3.0,
            (Some("admin1"), PlaceKind::Admin2) => 1.0,
            (Some("admin1"), PlaceKind::City) => -1.0,
            (Some("admin2"), PlaceKind::Admin2) => 1.5,
            (Some("city" | "quarter" | "camp"), PlaceKind::City) => 1.5,
            (Some("city" | "quarter" | "camp"), PlaceKind::Admin1 | PlaceKind::Admin2) => -2.0,
            // "مدينة غزة" is the city; "in Gaza" is the Strip.
            (Some("city" | "quarter" | "camp"), PlaceKind::Region) => -2.0,
            (_, PlaceKind::Region | PlaceKind::Site) => 3.5,
            (None, PlaceKind::City) => 0.7,
            // A bare name that a town shares with its province is the town's.
            (None, PlaceKind::Admin1) => -0.8,
            (None, PlaceKind::Admin2) => -1.5,
            _ => 0.0,
        };
        if best.as_ref().is_none_or(|b| score > b.0) {
            if let Some(b) = &best {
                second = second.max(b.0);
            }
            best = Some((score, place));
        } else {
            second = second.max(score);
        }
    }
    let (mut score, mut place) = best?;
    let in_report = |place: &PlaceRecord<'_>| {
        place.admin1.is_some() && known.iter().any(|p| p.index.and_then(|i| k.gazetteer.region_of(i)) == place.admin1)
    };
    let linked = |place: &PlaceRecord<'_>| adjacent(country_of(place)) || in_report(place);
    // Moscow is Russia's unless "Moscow, Idaho" says otherwise.
    let great = k
        .gazetteer
        .names()
        .postings(candidate.hit.node)
        .map(|(index, _)| k.gazetteer.place(index))
        .filter(|p| p.kind == PlaceKind::City)
        .max_by_key(|p| p.population)
        .filter(|p| p.population >= 100_000 && p.population / 6 > place.population);
    if place.kind == PlaceKind::City
        && !linked(&place)
        && let Some(great) = great
        && (net(country_of(&great)) > 0.05
            || net(country_of(&place)) - next_door(country_of(&place)) <= 0.05
            // "مديرية المنصورة" in a report on Yemen is no city of Egypt, of which nobody speaks.
            || great.population / 200 > place.population
                && (candidate.head.is_none() || net(country_of(&place)) < 1.0))
    {
        place = great;
        score = score.max(7.0);
    }
    let iso = country_of(&place);
    let said = net(iso) > 0.05;
    if candidate.doubtful && !said {
        return None;
    }
    // A small place far from where news of conflict comes from, named bare in Arabic, is mostly a person's name or a
    // word of the same letters: it needs "في مدينة" before it or its region beside it.
    let arabic = r.view.tokens[candidate.hit.token as usize].kind == TokenKind::Arabic;
    let near = NEAR_COUNTRIES.iter().any(|c| c.as_bytes() == iso);
    let attached = candidate.hit.clitics.preposition() == Some('ب');
    let led = candidate.head.is_some() || candidate.locative && !attached;
    let small = if near { attached && place.population < 20_000 } else { place.population < 100_000 };
    if arabic && place.kind == PlaceKind::City && candidate.hit.length == 1 && small && !led && !linked(&place) {
        return None;
    }
    // "حي القصور" in Deir ez-Zor is no city of that name elsewhere, nor is "مخيم العين" in Nablus.
    if matches!(candidate.head, Some("quarter" | "camp")) && !said {
        return None;
    }
    // "جبل الزاوية" in Idlib is no city of Libya: a mountain is read as the town of its name only in a country told of.
    if candidate.head == Some("feature") && place.kind == PlaceKind::City && !said {
        return None;
    }
    // "تقاطع الشرقية" in Lebanon is no province of one of the lands that have one of that name.
    if arabic && place.kind == PlaceKind::Admin1 && !alone && candidate.head.is_none() && !said && strongest >= 1.0 {
        return None;
    }
    // "بلدة البوني" in a sentence on Yemen: a village of a land nobody speaks of, beside places of another, is a homonym.
    let elsewhere = |p: &PlacePhrase| p.country.is_some_and(|c| c != iso) && r.sentence_of(p.name as usize) == sentence;
    if matches!(candidate.head, Some("city" | "camp"))
        && !said
        && place.population < 200_000
        && (known.iter().any(elsewhere) || !alone && strongest >= 2.0)
    {
        return None;
    }
    // "في الحلفايا" beside towns of Khartoum: a town of a land of which nothing is told, among those of another, is a homonym.
    let finer = |p: &&PlacePhrase| p.precision != PlacePrecision::Country;
    let of_others = || known.iter().filter(finer).filter(|p| p.country.is_some_and(|c| c != iso)).count();
    // One name of that land more, and no word of it, says little where much is told of another.
    let barely = net(iso) <= 0.85 && strongest >= 2.5;
    if arabic
        && (!said && strongest >= 1.0 || barely)
        && place.kind == PlaceKind::City
        && place.population < 300_000
        && !linked(&place)
        && !known.iter().any(|p| p.country == Some(iso))
        // "في محافظة البصرة جنوب العراق … في مزارع الرميلة": one is enough where its land is named in the sentence.
        && (of_others() >= 2
            || of_others() == 1
                && place.population < 100_000
                && known.iter().any(|p| p.precision == PlacePrecision::Country && elsewhere(p)))
    {
        return None;
    }
    // "the village of Gonan Rogo", "هجوم على بوبي مينغاو": a word no list has right behind it makes a longer name, of a place no
    // list has either; "منطقة نارا" in a report on Mali is no city of Japan.
    let next = (candidate.hit.token + candidate.hit.length) as usize;
    let longer = || {
        let word = r.view.tokens.get(next).filter(|t| !t.new_line && t.kind == r.view.tokens[next - 1].kind);
        // "Gonan Rogo", where Rogo is a town of its own.
        let named = || !arabic || !r.scan.names.iter().any(|n| n.token as usize == next);
        word.is_some_and(|t| if arabic { !r.view.word(next).starts_with('و') } else { t.capital })
            && r.scan.at(next).is_empty()
            && named()
    };
    let headed = arabic && !near && candidate.head.is_some();
    // "at Saki Jiki village": so it is in a land told of, where the head closes both words.
    let closed =
        || !arabic && r.hit(k, next + 1, k.classes.place_head).is_some_and(|_| !r.view.tokens[next + 1].new_line);
    if place.kind == PlaceKind::City
        && place.population < 500_000
        && !linked(&place)
        && (!said && (strongest >= 1.0 && headed || (!arabic || strongest >= 0.8) && longer())
            || said && candidate.hit.length == 1 && longer() && closed())
    {
        return None;
    }
    // "في البقاع الغربي": regions and sites are those the press names so, chosen by us, and no one's homonyms.
    let chosen = near
        && alone
        && matches!(place.kind, PlaceKind::Region | PlaceKind::Site)
        && (candidate.locative || candidate.hit.length > 1);
    // Jenin is the town in the West Bank, for all the village of that name in Poland.
    let unrivalled = alone
        || near
            && strongest < 1.0
            && k.gazetteer.names().postings(candidate.hit.node).map(|(i, _)| k.gazetteer.place(i)).all(|p| {
                let other = country_of(&p);
                other == iso
                    || p.population.saturating_mul(8) < place.population
                        && !NEAR_COUNTRIES.iter().any(|c| c.as_bytes() == other)
            });
    // A place near the news, led to by a word of place, or a province of one country only.
    let postings = || k.gazetteer.names().postings(candidate.hit.node).map(|(i, _)| k.gazetteer.place(i));
    // "in Anbar", for all the village of that name in Turkey; "in Uruzgan", where a town is called so too.
    let main = || {
        let largest = postings().filter(|p| p.kind == PlaceKind::Admin1 && country_of(p) == iso).map(|p| p.population);
        largest.max().is_some_and(|l| {
            let small = |p: &PlaceRecord<'_>| country_of(p) == iso || p.population.saturating_mul(8) < l;
            postings().all(|p| small(&p))
        })
    };
    let province = near && (alone && place.kind == PlaceKind::Admin1 || !arabic && main());
    let led_province = !arabic
        && (candidate.locative || candidate.head == Some("admin1"))
        && (province || alone && place.kind == PlaceKind::Admin1);
    // A name of several words that one land near the news only has, behind "the town of".
    let own_town = near && alone && candidate.hit.length > 1 && candidate.head.is_some();
    let home = province
        || chosen
        || own_town
        || near && candidate.locative && place.population >= if unrivalled { 20_000 } else { 50_000 };
    // Small places of countries nobody mentions are mostly homonyms of words; "in Sweida", a town of one country, is not.
    let floor = if said {
        2.6
    } else if led_province {
        // "in Kunar", whose towns are small: a capital letter says that it is a name, which in Arabic nothing does.
        if near { 3.0 } else { 4.7 }
    } else if chosen || own_town || near && alone && candidate.hit.length > 1 && candidate.locative {
        // So is one behind "in".
        3.5
    } else if home && unrivalled && (place.kind == PlaceKind::City || candidate.locative && place.population >= 100_000)
    {
        4.7
    } else if candidate.strong {
        5.5
    } else {
        6.0
    };
    // Where a report speaks of other countries by name, a far homonym needs more; whose forces acted says less of where.
    let far = if arabic || place.population >= 200_000 { 1.2 } else { 1.8 };
    let floor = if !said && strongest >= 1.0 && !home { floor + far } else { floor };
    if score < floor {
        return None;
    }
    let margin = (score - second).clamp(0.0, 3.0) / 3.0;
    let sureness =
        (0.5 + 0.2 * margin + if said { 0.2 } else { 0.0 } + if candidate.strong { 0.1 } else { 0.0 }).min(0.98);
    let precision = match place.kind {
        PlaceKind::Country => PlacePrecision::Country,
        PlaceKind::Region | PlaceKind::Admin1 => PlacePrecision::Admin1,
        PlaceKind::Admin2 => PlacePrecision::Admin2,
        PlaceKind::City if candidate.near => PlacePrecision::Near,
        PlaceKind::City => PlacePrecision::City,
        PlaceKind::Site => PlacePrecision::Site,
    };
    Some(PlacePhrase {
        start: candidate.start as u32,
        end: candidate.hit.token + candidate.hit.length,
        name: candidate.hit.token,
        index: Some(place.index),
        country: Some(iso),
        precision,
        position: if candidate.near { Position::Near } else { Position::In },
        dateline: dateline(r, k, candidate.start, (candidate.hit.token + candidate.hit.length) as usize),
        locative: candidate.locative,
        sureness,
    })
}

/// A name means one land's place throughout a report: that of the land most of whose places stand in it.
fn one_sense(nodes: &[(u32, usize)], out: &mut [PlacePhrase]) {
    for (i, (node, a)) in nodes.iter().enumerate() {
        let rival = nodes[i + 1..].iter().find(|(other, b)| other == node && out[*a].country != out[*b].country);
        let Some((_, b)) = rival else { continue };
        let of_the_name = |at: usize| nodes.iter().any(|(other, n)| other == node && *n == at);
        let support = |phrase: &PlacePhrase| {
            out.iter().enumerate().filter(|(n, p)| p.country == phrase.country && !of_the_name(*n)).count()
        };
        let (here, there) = (support(&out[*a]), support(&out[*b]));
        if here == there {
            continue;
        }
        let sense = if here > there { out[*a] } else { out[*b] };
        for (other, at) in nodes {
            let phrase = &mut out[*at];
            if other == node && phrase.country != sense.country {
                let near = phrase.position == Position::Near && sense.precision == PlacePrecision::City;
                phrase.index = sense.index;
                phrase.country = sense.country;
                phrase.precision = if near { PlacePrecision::Near } else { sense.precision };
                phrase.sureness = phrase.sureness.min(sense.sureness);
            }
        }
    }
}

/// Whether a name carries "ب" at `at`: "بتعز".
fn clitic_name(r: &Reading, at: usize) -> bool {
    r.scan.names.iter().any(|n| n.token as usize == at && n.clitics.preposition() == Some('ب'))
}

/// "وادي الكفور بقضاء النبطية": a town of one land that stands in a province of another is a homonym.
fn homonyms(r: &Reading, k: &Knowledge, out: &mut Vec<PlacePhrase>) {
    let inside = |p: &PlacePhrase, q: &PlacePhrase| {
        let wide = matches!(q.precision, PlacePrecision::Country | PlacePrecision::Admin1 | PlacePrecision::Admin2);
        let at = p.end as usize;
        let clitic = q.start as usize == at && r.scan.at(at).iter().any(|h| h.clitics.preposition() == Some('ب'));
        let word = q.start as usize == at + 1 && matches!(r.view.word(at), "في" | "in");
        wide && (clitic || word)
    };
    // "قرية العزيزية التابعة لمنطقة السفيرة بريف حلب": a village alone of its land, told of with a place of another.
    let belongs = |p: &PlacePhrase, q: &PlacePhrase| {
        let (from, to) = (p.end as usize, q.start as usize);
        p.start < p.name
            && (from..from + 7).contains(&to)
            && r.sentence_of(from) == r.sentence_of(to)
            && !(from..to).any(|t| matches!(r.view.tokens[t].kind, TokenKind::Mark(_)))
            && (from..to).any(|t| matches!(r.view.word(t), "التابعة" | "التابع" | "الواقعة" | "الواقع"))
            && out.iter().filter(|o| o.country == p.country).count() == 1
    };
    // "حي الروضة بتعز": a quarter of the town after it, not the town of that name.
    let quarter = |p: &PlacePhrase, q: &PlacePhrase| {
        let at = p.end as usize;
        let head = r.hit(k, p.start as usize, k.classes.place_head);
        // "the Dniprovskyi district of Kherson"
        let district =
            |t: usize| matches!(r.view.word(t), "district" | "neighborhood" | "neighbourhood" | "suburb" | "quarter");
        let of = if district(at) { at + 1 } else { at };
        if (district(at) || district(at - 1))
            && r.view.word(of) == "of"
            && q.name as usize == of + 1
            && p.name != q.name
        {
            let part = |p: &PlacePhrase| p.index.and_then(|i| k.gazetteer.place(i).admin1);
            return part(p) != part(q) && part(p) != q.index;
        }
        // One adjective may stand between: "حي الفاتح التاريخي في إسطنبول".
        let led = (at..at + 2).any(|t| q.name as usize == t + 1 && matches!(r.view.word(t), "في" | "in" | "of"));
        let part = |p: &PlacePhrase| p.index.and_then(|i| k.gazetteer.place(i).admin1);
        p.start < p.name
            && p.name != q.name
            && head.is_some_and(|h| level(k, h.lexeme) == "quarter")
            && (led || clitic_name(r, at) && q.name as usize == at)
            && part(p) != part(q)
    };
    let lost: Vec<bool> = out
        .iter()
        .map(|p| {
            out.iter().any(|q| q.index.is_some() && quarter(p, q))
                || matches!(p.precision, PlacePrecision::City | PlacePrecision::Near)
                    && p.country.is_some()
                    && out
                        .iter()
                        .any(|q| q.country.is_some() && q.country != p.country && (inside(p, q) || belongs(p, q)))
        })
        .collect();
    // "قرية العزيزية ومدينة السقيلبية بريف حماه": named with another town of a land that the report speaks of more than once,
    // alone of its own.
    let alien = |p: &PlacePhrase| {
        let of = |c: [u8; 2]| out.iter().filter(|o| o.country == Some(c)).count();
        let Some(country) = p.country else { return false };
        let arabic = r.view.tokens[p.name as usize].kind == TokenKind::Arabic;
        let led = p.start < p.name && arabic;
        let named = (0..r.len()).any(|t| {
            r.hit(k, t, k.classes.nationality)
                .or_else(|| r.hit(k, t, k.classes.country))
                .is_some_and(|h| k.lexicon.attribute(h.lexeme, "iso").is_some_and(|iso| iso.as_bytes() == country))
        });
        arabic
            && !named
            && of(country)
                == out.iter().filter(|o| o.country == Some(country) && o.name == p.name || o.index == p.index).count()
            && out.iter().any(|q| {
                q.country.is_some_and(|c| c != country && of(c) >= 2)
                    && r.sentence_of(q.name as usize) == r.sentence_of(p.name as usize)
                    && q.start >= p.end
                    && q.start < if led { p.end + 5 } else { p.end + 1 }
            })
    };
    let aliens: Vec<bool> =
        out.iter().map(|p| matches!(p.precision, PlacePrecision::City | PlacePrecision::Near) && alien(p)).collect();
    let mut lost = lost.into_iter().zip(aliens).map(|(a, b)| a || b);
    out.retain(|_| !lost.next().unwrap_or(false));
}

/// Names that follow a head ("قرية X", "the village of X") and are in no gazetteer under their
/// spelling: by consonants within the country the report speaks of, else by name alone. After a head
/// that is as often no name's ("منطقة", "إقليم") only what the consonants find is a place.
fn unknown(r: &Reading, k: &Knowledge, evidence: &HashMap<[u8; 2], f32>, taken: &[bool], out: &mut Vec<PlacePhrase>) {
    let c = &k.classes;
    let mut countries: Vec<([u8; 2], f32)> = evidence.iter().map(|(iso, said)| (*iso, *said)).collect();
    countries.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    // Whose forces struck says less of where than the land a report names.
    // "فجرت إسرائيل منزلا" names who did it: a land told of as a place, by a place in it or a word of place, comes first.
    let first = |told: &dyn Fn(&PlacePhrase) -> bool| {
        countries.iter().find(|c| out.iter().any(|p| p.country == Some(c.0) && told(p)))
    };
    // "West Africa's Sahel region", far below a report on Niger, is no place of another land's that outweighs it.
    let most = countries.first().map_or(0.0, |c| c.1);
    let weighs =
        |p: &PlacePhrase| p.country.is_some_and(|iso| countries.iter().any(|c| c.0 == iso && c.1 >= 0.4 * most));
    let named = first(&|p| p.precision != PlacePrecision::Country && weighs(p))
        .or_else(|| first(&|p| (p.locative || p.dateline) && p.position != Position::Near))
        .or_else(|| first(&|_| true));
    let country = named.or(countries.first()).map(|c| c.0);
    // One name of one country (0.8) is no report about it.
    countries.retain(|c| c.1 >= 1.0);
    // "قصفت الطائرات الروسية بلدة كفريا": a land that only adjectives name is whose planes they were.
    let told = |c: &[u8; 2]| out.iter().any(|p| p.country == Some(*c));
    if countries.iter().any(|c| told(&c.0)) {
        countries.retain(|c| told(&c.0));
    }
    countries.truncate(3);
    for i in 0..r.len() {
        let Some(head) = r.hit(k, i, c.place_head) else { continue };
        // "بلدة عيترون في جنوب لبنان": the land its own sentence tells after it.
        let sentence = r.sentence_of(i);
        let here = out
            .iter()
            .filter(|p| p.country.is_some() && p.locative && p.name as usize > i && p.name as usize <= i + 15)
            // "مدينة داماسك الحدودية مع النيجر" is on this side of the border.
            .filter(|p| p.precision != PlacePrecision::Country || p.position != Position::Near)
            .filter(|p| r.sentence_of(p.name as usize) == sentence)
            .min_by_key(|p| p.name)
            .and_then(|p| p.country);
        let country = here.or(country);
        let latin = r.view.tokens[i].kind == TokenKind::Latin;
        let named = k.lexicon.attribute(head.lexeme, "unknown").is_some()
            || latin && matches!(level(k, head.lexeme), "city" | "quarter" | "admin2");
        if latin && !named || head.features.get_number() != sijill_lexicon::Number::Singular {
            continue;
        }
        // "حيا سكنيا", "مخيما للنازحين": no name follows a noun in the accusative.
        if !latin
            && head.length == 1
            && r.view.word(i).ends_with('ا')
            && !k.lexicon.lexeme(head.lexeme).lemma.ends_with('ا')
        {
            continue;
        }
        let mut at = i + head.length as usize;
        if r.view.word(at) == "of" {
            at += 1;
        }
        // "بمدينة "بل خمري"", "بلدة (المراشدة)": a name in marks.
        if !latin && (r.is_mark(at, '"') || r.is_mark(at, '(')) {
            at += 1;
        }
        if at >= r.len() || taken[at] || r.view.tokens[at].new_line {
            continue;
        }
        if out.iter().any(|p| (p.start as usize..p.end as usize).contains(&at)) {
            continue;
        }
        let token = &r.view.tokens[at];
        // "حي سكني", "بلدة حدودية": adjectives of what kind it is.
        // After a feminine noun they end in ية: "مدينة جروزني" is a name.
        let feminine = r.view.word(i).ends_with(['ة', 'ه']);
        // What only opens names is no word of its own.
        let unread = |t: usize| r.scan.at(t).iter().all(|h| k.is(h.lexeme, c.name_opener));
        let nameless = |t: usize| {
            let word = r.view.word(t);
            let adjective = word.ends_with("ية") || word.ends_with("يه") || word.ends_with('ي') && !feminine;
            !unread(t) || word.chars().count() < 3 || adjective
        };
        let fits = match token.kind {
            TokenKind::Arabic => {
                !head.clitics.has(Clitics::AL)
                    && unread(at)
                    && r.view.word(at).chars().count() > 1
                    && (token.spaced || !r.view.tokens[at - 1].new_line && at > i + head.length as usize)
            }
            TokenKind::Latin => token.capital && r.scan.at(at).is_empty(),
            _ => false,
        };
        if !fits {
            continue;
        }
        let bones = |words: usize, country: [u8; 2]| {
            let end = at + words;
            let plain = |t: usize| r.scan.at(t).is_empty() && !taken[t] && !r.view.tokens[t].new_line;
            if end > r.len()
                || (at..end).any(|t| r.view.tokens[t].kind != TokenKind::Arabic)
                || !(at + 1..end).all(plain)
            {
                return None;
            }
            let name: Vec<&str> = (at..end).map(|t| r.view.word(t)).collect();
            let mut found = k.gazetteer.by_skeleton(std::str::from_utf8(&country).ok()?, &name.join(" "));
            let province = level(k, head.lexeme) == "admin1";
            // The quarters of a town are no districts of the land.
            let quarter = level(k, head.lexeme) == "quarter" || r.view.word(i).ends_with("احياء");
            // Nor is a village a province: "قرية بيرنين".
            let small = k.lexicon.attribute(head.lexeme, "small").is_some();
            found.retain(|p| {
                matches!(p.kind, PlaceKind::Admin1 | PlaceKind::Admin2) && !quarter && !small
                    || !province && p.kind == PlaceKind::City
            });
            found.sort_by_key(|p| (std::cmp::Reverse(p.population), p.id));
            // Of many with such consonants a city far larger than the next is meant.
            let chief = found.len() > 4 && found[0].population >= 50_000.max(found[1].population.saturating_mul(5));
            (!found.is_empty() && (found.len() <= 4 || chief)).then(|| (found[0].index, found[0].kind, end, country))
        };
        // "منطقة بيلجورود الروسية": the adjective after the name says of which land it is.
        let mut joined = 0;
        let adjective = (at + 1..(at + 3).min(r.len())).find_map(|t| {
            let hit = r.hit(k, t, c.nationality)?;
            let agrees = hit.clitics.has(Clitics::AL) && hit.clitics.preposition().is_none();
            let iso = k.lexicon.attribute(hit.lexeme, "iso")?;
            joined = t - at - 1;
            (agrees && r.view.tokens[t].kind == TokenKind::Arabic).then(|| iso.as_bytes().try_into().ok()).flatten()
        });
        // "بلدة مجدل زون اللبنانية": all of the name stands before the adjective.
        let joined = usize::from(
            adjective.is_some()
                && joined == 1
                && r.view.tokens[at + 1].kind == TokenKind::Arabic
                && r.scan.at(at + 1).is_empty()
                && !taken[at + 1],
        );
        // "قرية دوتسن غاري النائية", "بلدة أونجوان مانتاو، ": two words that nothing is known of before what tells of both.
        let ends_there = |t: usize| {
            r.is_mark(t, '،')
                || r.is_mark(t, '.')
                || r.view.tokens.get(t).is_some_and(|x| x.kind == TokenKind::Arabic && !x.new_line)
                    && (r.view.word(t).starts_with("ال") && r.view.word(t).ends_with('ة')
                        || r.hit(k, t, c.place_head).is_some_and(|h| h.clitics.preposition() == Some('ب')))
        };
        let second = at + 1;
        let two = joined == 0
            && token.kind == TokenKind::Arabic
            && r.view.tokens.get(second).is_some_and(|t| t.kind == TokenKind::Arabic && !t.new_line)
            && !taken[second]
            // "كفربطنا وسقبا", "ناطع بالبيضاء": another name.
            && !r.view.word(second).starts_with('و')
            && !r.view.word(second).starts_with("بال")
            && !r.scan.names.iter().any(|n| n.token as usize == second)
            && !r.view.word(second).starts_with("لل")
            && (!nameless(second) && ends_there(second + 1) || r.hit(k, at, c.name_opener).is_some() && !nameless(second));
        let joined = joined + usize::from(two);
        let here: Option<[u8; 2]> = adjective.or(here);
        let country = adjective.or(country);
        let found = (token.kind == TokenKind::Arabic && !nameless(at))
            .then(|| {
                [2, 1].iter().find_map(|words| {
                    let of = |iso: [u8; 2]| bones(*words, iso);
                    here.map_or_else(|| countries.iter().find_map(|c| of(c.0)), of)
                })
            })
            .flatten();
        if found.is_none() && (!named || token.kind == TokenKind::Arabic && nameless(at)) {
            continue;
        }
        let Before { start, locative, near, .. } = context(r, k, at, Clitics::default());
        let precision = match found {
            Some((_, PlaceKind::Admin1, ..)) => PlacePrecision::Admin1,
            Some((_, PlaceKind::Admin2, ..)) => PlacePrecision::Admin2,
            _ if near => PlacePrecision::Near,
            _ => PlacePrecision::City,
        };
        // "the village of Tudun Biri": the name goes on in capitals.
        let goes_on = |t: usize| {
            let token = &r.view.tokens[t];
            token.kind == TokenKind::Latin && token.capital && !token.new_line && r.scan.at(t).is_empty() && !taken[t]
        };
        let whole =
            at + 1 + if latin { (at + 1..(at + 3).min(r.len())).take_while(|t| goes_on(*t)).count() } else { joined };
        out.push(PlacePhrase {
            start: start.min(i) as u32,
            end: found.map_or(whole, |f| f.2) as u32,
            name: at as u32,
            index: found.map(|f| f.0),
            country: found.map(|f| f.3).or(country),
            precision,
            position: if near { Position::Near } else { Position::In },
            dateline: false,
            locative,
            sureness: if found.is_some() { 0.4 } else { 0.3 },
        });
    }
}
