//! Arabic morphology: forms generated from root, form and class.
//!
//! Input: a root, a verb form (I to X) and what cannot be predicted (the vowel of a hollow verb,
//! the verbal nouns of form I, broken plurals). Output: every folded, unvocalised written form
//! with its features. Clitics are not generated; the reader strips them.

use crate::{Features, Number, Pos, Tense, fold_str};

/// A triliteral or quadriliteral root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root(Vec<char>);

impl Root {
    /// Parses "ق ت ل"; hamza is written ء.
    pub fn parse(s: &str) -> Option<Self> {
        let letters: Vec<char> = s.chars().filter(|c| !c.is_whitespace()).collect();
        (letters.len() == 3 || letters.len() == 4).then_some(Self(letters))
    }
}

/// One written form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inflection {
    /// The folded form.
    pub form: String,
    /// Its features.
    pub features: Features,
}

/// The principal written stems a conjugation hangs on.
struct Stems {
    past: String,
    /// Before consonantal endings (قلت from قال); for III-weak with a final ya (رميت).
    past_short: String,
    /// Stem of the third person plural and feminine of III-weak verbs (رم-ت, رم-وا).
    past_cut: Option<String>,
    past_passive: Option<String>,
    present: String,
    present_short: Option<String>,
    present_cut: Option<String>,
    present_passive: Option<String>,
    nouns: Vec<String>,
    active: Option<String>,
    passive: Option<String>,
}

/// All forms of a verb with its verbal nouns and participles.
///
/// `vowel` is the middle vowel of a hollow or final-weak form I present: `u`, `i` or `a`; `nouns`
/// are verbal nouns that replace the regular ones (needed for form I).
///
/// ```
/// use sijill_lexicon::{Root, conjugate};
/// let forms = conjugate(&Root::parse("ه ج م").unwrap(), 3, 'a', &[]);
/// assert!(forms.iter().any(|f| f.form == "يهاجمون"));
/// assert!(forms.iter().any(|f| f.form == "مهاجمة"));
/// ```
pub fn conjugate(root: &Root, form: u8, vowel: char, nouns: &[String]) -> Vec<Inflection> {
    let Some(stems) = stems(root, form, vowel) else { return Vec::new() };
    let mut out = Vec::new();
    let mut push = |form: String, features: Features| {
        let form = fold_str(&form);
        if form.chars().count() > 1 {
            let inflection = Inflection { form, features };
            if !out.contains(&inflection) {
                out.push(inflection);
            }
        }
    };
    let verb = Features::new(Pos::Verb);
    let past = verb.tense(Tense::Past);
    let cut = stems.past_cut.as_ref();
    push(stems.past.clone(), past.number(Number::Singular));
    push(format!("{}ت", cut.unwrap_or(&stems.past)), past.number(Number::Singular).feminine());
    push(format!("{}تا", cut.unwrap_or(&stems.past)), past.number(Number::Dual).feminine());
    push(format!("{}وا", cut.unwrap_or(&stems.past)), past.number(Number::Plural));
    push(format!("{}و", cut.unwrap_or(&stems.past)), past.number(Number::Plural).construct());
    let dual_base = if cut.is_some() { &stems.past_short } else { &stems.past };
    push(format!("{dual_base}ا"), past.number(Number::Dual));
    push(format!("{}ن", stems.past_short), past.number(Number::Plural).feminine());
    push(format!("{}ت", stems.past_short), past.number(Number::Singular));
    push(format!("{}نا", stems.past_short), past.number(Number::Plural));
    if let Some(passive) = &stems.past_passive {
        let p = past.passive();
        push(passive.clone(), p.number(Number::Singular));
        push(format!("{passive}ت"), p.number(Number::Singular).feminine());
        push(format!("{passive}ا"), p.number(Number::Dual));
        let plural_base = if cut.is_some() { passive.trim_end_matches('ي') } else { passive };
        push(format!("{plural_base}وا"), p.number(Number::Plural));
    }
    let present = verb.tense(Tense::Present);
    // Reports speak in the third person; أ- and ن- forms are mostly homographs of other words.
    for prefix in ['ي', 'ت'] {
        let features = if prefix == 'ت' { present.feminine() } else { present };
        push(format!("{prefix}{}", stems.present), features);
        if let Some(passive) = &stems.present_passive {
            push(format!("{prefix}{passive}"), features.passive());
        }
        if let Some(short) = &stems.present_short {
            push(format!("{prefix}{short}"), features);
        }
        {
            let plural = stems.present_cut.as_ref().unwrap_or(&stems.present);
            for ending in ["ون", "وا"] {
                push(format!("{prefix}{plural}{ending}"), features.number(Number::Plural));
            }
            push(format!("{prefix}{plural}و"), features.number(Number::Plural).construct());
            let dual = if stems.present.ends_with('ا') && stems.present_cut.is_some() {
                format!("{}ي", stems.present_cut.as_ref().unwrap_or(&stems.present))
            } else {
                stems.present.clone()
            };
            push(format!("{prefix}{dual}ان"), features.number(Number::Dual));
            push(format!("{prefix}{dual}ا"), features.number(Number::Dual));
            if let Some(passive) = &stems.present_passive {
                push(format!("{prefix}{passive}ون"), features.number(Number::Plural).passive());
                push(format!("{prefix}{passive}وا"), features.number(Number::Plural).passive());
            }
        }
    }
    let nouns = if nouns.is_empty() { &stems.nouns } else { nouns };
    for noun in nouns {
        for inflection in decline(noun, "ات", Pos::VerbalNoun) {
            push(inflection.form, inflection.features);
        }
    }
    if let Some(active) = &stems.active {
        for inflection in decline(active, "ون", Pos::ActiveParticiple) {
            push(inflection.form, inflection.features);
        }
        for inflection in decline(&format!("{active}ة"), "ات", Pos::ActiveParticiple) {
            push(inflection.form, inflection.features.feminine());
        }
    }
    if let Some(passive) = &stems.passive
        && Some(passive) != stems.active.as_ref()
    {
        for inflection in decline(passive, "ون", Pos::PassiveParticiple) {
            push(inflection.form, inflection.features);
        }
        for inflection in decline(&format!("{passive}ة"), "ات", Pos::PassiveParticiple) {
            push(inflection.form, inflection.features.feminine());
        }
    }
    out
}

fn weak(c: char) -> bool {
    c == 'و' || c == 'ي'
}

/// ت of form VIII after the first radical: assimilated as written.
fn eighth(first: char) -> String {
    match first {
        'ص' | 'ض' | 'ظ' => format!("{first}ط"),
        'ط' => "ط".into(),
        'ز' => "زد".into(),
        'د' => "د".into(),
        'ذ' => "ذ".into(),
        'ث' => "ث".into(),
        'و' | 'ت' => "ت".into(),
        _ => format!("{first}ت"),
    }
}

/// Writes a radical where it ends a stem; a final hamza sits on alef after a, else on the line.
fn hamza_end(stem: &str, past: bool) -> String {
    match stem.strip_suffix('ء') {
        Some(base) if past => format!("{base}ا"),
        Some(base) => format!("{base}ئ"),
        None => stem.to_owned(),
    }
}

fn stems(root: &Root, form: u8, vowel: char) -> Option<Stems> {
    if let [a, b, c, d] = root.0[..] {
        let (past, present) = match form {
            1 => (format!("{a}{b}{c}{d}"), format!("{a}{b}{c}{d}")),
            2 => (format!("ت{a}{b}{c}{d}"), format!("ت{a}{b}{c}{d}")),
            _ => return None,
        };
        let noun = if form == 1 { format!("{past}ة") } else { past.clone() };
        return Some(Stems {
            past_short: past.clone(),
            past_cut: None,
            past_passive: None,
            present_short: None,
            present_cut: None,
            present_passive: None,
            nouns: vec![noun],
            active: Some(format!("م{present}")),
            passive: None,
            past,
            present,
        });
    }
    let [a, b, c] = root.0[..] else { return None };
    // Hamza is written on alef unless a neighbour says otherwise (يؤكد); folding makes all alefs one.
    let present_a = if a == 'ء' && matches!(form, 2..=4) { 'ؤ' } else { a };
    let a = if a == 'ء' { 'ا' } else { a };
    let present_a = if present_a == 'ء' { 'ا' } else { present_a };
    let middle = if b == 'ء' { 'ا' } else { b };
    let geminate = b == c && !weak(b);
    let hollow = weak(b) && !weak(c) && matches!(form, 1 | 4 | 7 | 8 | 10);
    let final_weak = weak(c);
    let eight = eighth(a);
    let (pre_past, pre_present) = match form {
        4 => ("ا".to_owned(), String::new()),
        7 => ("ان".to_owned(), "ن".to_owned()),
        10 => ("است".to_owned(), "ست".to_owned()),
        _ => (String::new(), String::new()),
    };
    if hollow {
        let (p, q) = match form {
            8 => (format!("ا{eight}"), eight.clone()),
            _ => (format!("{pre_past}{a}"), format!("{pre_present}{a}")),
        };
        let middle = match form {
            1 => match vowel {
                'u' => 'و',
                'i' => 'ي',
                _ => 'ا',
            },
            4 | 10 => 'ي',
            _ => 'ا',
        };
        let noun = match form {
            4 | 10 => format!("{p}ا{c}ة"),
            7 | 8 => format!("{p}يا{c}"),
            _ => format!("{a}{b}{c}"),
        };
        let end = |s: String| hamza_end(&s, false);
        return Some(Stems {
            past: format!("{p}ا{c}"),
            past_short: format!("{p}{c}"),
            past_cut: None,
            past_passive: matches!(form, 1 | 4 | 8 | 10).then(|| format!("{p}ي{c}")),
            present: end(format!("{q}{middle}{c}")),
            present_short: Some(format!("{q}{c}")),
            present_cut: None,
            present_passive: (middle != 'ا').then(|| format!("{q}ا{c}")),
            nouns: vec![noun],
            active: Some(if form == 1 { format!("{a}ائ{c}") } else { format!("م{q}{middle}{c}") }),
            passive: matches!(form, 4 | 8 | 10).then(|| format!("م{q}ا{c}")),
        });
    }
    if geminate && matches!(form, 1 | 3 | 4 | 7 | 8 | 10) {
        let (p, q) = match form {
            3 => (format!("{a}ا"), format!("{a}ا")),
            8 => (format!("ا{eight}"), eight.clone()),
            _ => (format!("{pre_past}{a}"), format!("{pre_present}{a}")),
        };
        let noun = match form {
            1 => format!("{a}{b}"),
            3 => format!("م{a}ا{b}ة"),
            _ => format!("{p}{b}ا{c}"),
        };
        return Some(Stems {
            past: format!("{p}{b}"),
            past_short: format!("{p}{b}{c}"),
            past_cut: None,
            past_passive: None,
            present: format!("{q}{b}"),
            present_short: Some(format!("{q}{b}{c}")),
            present_cut: None,
            present_passive: None,
            nouns: vec![noun],
            active: Some(if form == 1 { format!("{a}ا{b}") } else { format!("م{q}{b}") }),
            passive: (form == 1).then(|| format!("م{a}{b}و{c}")),
        });
    }
    let head = if a == 'و' && form == 1 { String::new() } else { a.to_string() };
    let (past_base, present_base) = match form {
        1 => (format!("{a}{middle}"), format!("{head}{middle}")),
        2 => (format!("{a}{b}"), format!("{present_a}{b}")),
        3 => (format!("{a}ا{b}"), format!("{present_a}ا{b}")),
        4 => (if a == 'ا' { format!("ا{b}") } else { format!("ا{a}{b}") }, format!("{present_a}{b}")),
        5 => (format!("ت{a}{b}"), format!("ت{a}{b}")),
        6 => (format!("ت{a}ا{b}"), format!("ت{a}ا{b}")),
        7 => (format!("ان{a}{b}"), format!("ن{a}{b}")),
        8 => (format!("ا{eight}{b}"), format!("{eight}{b}")),
        10 => (format!("است{a}{b}"), format!("ست{a}{b}")),
        _ => return None,
    };
    let noun_head = |prefix: &str| if a == 'و' { format!("{prefix}ي") } else { format!("{prefix}{a}") };
    if final_weak {
        let past = if form == 1 && c == 'و' { format!("{past_base}ا") } else { format!("{past_base}ي") };
        let in_i = form == 1 && vowel == 'a';
        let present_last = match form {
            1 if vowel == 'u' => "و",
            _ => "ي",
        };
        let nouns = match form {
            1 => vec![format!("{a}{b}ي")],
            2 => vec![format!("ت{a}{b}ية")],
            3 => vec![format!("م{a}ا{b}اة")],
            4 => vec![format!("{}{b}اء", noun_head("ا"))],
            5 => vec![format!("ت{a}{b}ي"), format!("ت{a}{b}")],
            6 => vec![format!("ت{a}ا{b}ي"), format!("ت{a}ا{b}")],
            7 => vec![format!("ان{a}{b}اء")],
            8 => vec![format!("ا{eight}{b}اء")],
            _ => vec![format!("{}{b}اء", noun_head("است"))],
        };
        return Some(Stems {
            past,
            past_short: if form == 1 && c == 'و' { format!("{past_base}و") } else { format!("{past_base}ي") },
            past_cut: Some(if in_i { format!("{past_base}ي") } else { past_base.clone() }),
            past_passive: (form == 1 && c == 'و').then(|| format!("{past_base}ي")),
            present: format!("{present_base}{present_last}"),
            present_short: Some(present_base.clone()),
            present_cut: Some(present_base.clone()),
            present_passive: None,
            nouns,
            active: Some(if form == 1 { format!("{a}ا{b}ي") } else { format!("م{present_base}ي") }),
            passive: None,
        });
    }
    let past = hamza_end(&format!("{past_base}{c}"), true);
    let present_stem = format!("{present_base}{c}");
    let present = if c == 'ء' { hamza_end(&present_stem, matches!(form, 1 | 5 | 6)) } else { present_stem };
    let nouns = match form {
        1 => vec![format!("{a}{middle}{c}")],
        2 if c == 'ء' => vec![format!("ت{a}{b}ئة")],
        2 => vec![format!("ت{a}{b}ي{c}")],
        3 => vec![format!("م{a}ا{b}{c}ة")],
        4 => vec![format!("{}{b}ا{c}", noun_head("ا"))],
        5 => vec![format!("ت{a}{b}{c}")],
        6 => vec![format!("ت{a}ا{b}{c}")],
        7 => vec![format!("ان{a}{b}ا{c}")],
        8 => vec![format!("ا{eight}{b}ا{c}")],
        _ => vec![format!("{}{b}ا{c}", noun_head("است"))],
    };
    // The present of form IV and its like keeps the و of the root (يوقع); form I drops it (يقع).
    let active =
        if form == 1 { format!("{a}ا{}{c}", if b == 'ء' { 'ئ' } else { b }) } else { format!("م{present}") };
    Some(Stems {
        past_short: past.clone(),
        past_cut: None,
        past_passive: (c == 'ء').then(|| format!("{past_base}ئ")),
        present_short: None,
        present_cut: None,
        present_passive: (a == 'و' && form == 1).then(|| format!("و{middle}{c}")),
        nouns,
        active: Some(active),
        passive: (form == 1).then(|| format!("م{a}{middle}و{c}")),
        past,
        present,
    })
}

/// The forms of a noun or adjective: singular, dual, plural, construct.
///
/// `plural` is `ون` or `ات` for the sound plurals, a comma-separated list of broken ones, or empty.
///
/// ```
/// use sijill_lexicon::{Pos, decline};
/// let forms = decline("قتيل", "قتلى", Pos::Noun);
/// assert!(forms.iter().any(|f| f.form == "قتيلين"));
/// assert!(forms.iter().any(|f| f.form == "قتلي"));
/// ```
pub fn decline(lemma: &str, plural: &str, pos: Pos) -> Vec<Inflection> {
    if lemma.trim().contains(' ') {
        return decline_phrase(lemma.trim(), plural, pos);
    }
    let mut out: Vec<Inflection> = Vec::new();
    let mut push = |form: String, features: Features| {
        let inflection = Inflection { form: fold_str(&form), features };
        if !out.contains(&inflection) {
            out.push(inflection);
        }
    };
    let feminine = lemma.ends_with('ة');
    let mark = |f: Features| if feminine { f.feminine() } else { f };
    let features = mark(Features::new(pos));
    push(lemma.to_owned(), features.number(Number::Singular));
    let base = lemma.strip_suffix('ة').map_or_else(
        || match lemma.strip_suffix('ى') {
            Some(stem) => format!("{stem}ي"),
            None => match lemma.strip_suffix('ء') {
                Some(stem) if stem.ends_with('ا') => format!("{stem}ء"),
                _ => lemma.to_owned(),
            },
        },
        |stem| format!("{stem}ت"),
    );
    if feminine {
        push(base.clone(), features.number(Number::Singular).construct());
    } else {
        push(format!("{lemma}ا"), features.number(Number::Singular));
    }
    for ending in ["ان", "ين"] {
        push(format!("{base}{ending}"), features.number(Number::Dual));
    }
    // The construct dual: "عنصرا الشرطة", "عنصري الشرطة".
    push(format!("{base}ا"), features.number(if feminine { Number::Dual } else { Number::Singular }).construct());
    let many = features.number(Number::Plural);
    for plural in plural.split([',', '،']).map(str::trim).filter(|p| !p.is_empty()) {
        match plural {
            "ون" => {
                push(format!("{base}ون"), many);
                push(format!("{base}ين"), many);
                push(format!("{base}و"), many.construct());
                push(format!("{base}ي"), many.construct());
                push(format!("{base}وا"), many.construct());
            }
            "ات" => {
                let stem = base.strip_suffix('ت').filter(|_| feminine).unwrap_or(&base);
                push(format!("{stem}ات"), many);
            }
            broken => {
                push(broken.to_owned(), many);
                if !broken.ends_with(['ا', 'ى', 'ء', 'ة', 'ن']) {
                    push(format!("{broken}ا"), many);
                }
                if let Some(stem) = broken.strip_suffix('ة') {
                    push(format!("{stem}ت"), many.construct());
                }
            }
        }
    }
    out
}

/// A noun with what follows it: an adjective that agrees with it ("هجوم صاروخي"), a noun that it owns ("إطلاق نار") or a
/// phrase with a preposition ("هجوم بالصواريخ"). The first word bears the ending; adjectives bear it too, and the article
/// goes to the second word ("الهجوم الصاروخي", "إطلاق النار"; the first one's is a clitic).
fn decline_phrase(lemma: &str, plural: &str, pos: Pos) -> Vec<Inflection> {
    const PREPOSITIONS: [&str; 12] = ["من", "في", "على", "عن", "إلى", "بدون", "دون", "ضد", "بين", "مع", "عبر", "تحت"];
    let mut out: Vec<Inflection> = Vec::new();
    let mut push = |form: String, features: Features| {
        let inflection = Inflection { form: fold_str(&form), features };
        if !out.contains(&inflection) {
            out.push(inflection);
        }
    };
    let words: Vec<&str> = lemma.split_whitespace().collect();
    let (head, rest) = (words[0], &words[1..]);
    let features = if head.ends_with('ة') { Features::new(pos).feminine() } else { Features::new(pos) };
    let governed = |w: &str| {
        PREPOSITIONS.contains(&w)
            || w.starts_with("بال")
            || w.starts_with("لل")
            || (w.starts_with('ب') && w.chars().count() > 3 && !w.ends_with('ي'))
    };
    let definite = |w: &str| w.starts_with("ال") && w.chars().count() > 4;
    // Participles agree as the adjectives in ي do; other words in م after a noun are mostly its genitive.
    const AGREEING: [&str; 10] = ["مسلح", "مجهول", "مفخخ", "ملغوم", "متطرف", "متشدد", "متمرد", "مزدوج", "منشق", "موجه"];
    let open = |phrase: &[&str]| phrase.last().is_some_and(|w| !definite(w)) && !phrase.iter().any(|w| governed(w));
    // "صاروخي", "مدفعي وصاروخي"; "صاروخية" after a feminine noun.
    let agrees = open(rest)
        && if head.ends_with('ة') {
            rest.iter().all(|w| w.ends_with('ة'))
        } else {
            rest.iter().all(|w| w.ends_with('ي') || AGREEING.contains(w))
        };
    let with = |first: &str, each: &dyn Fn(&str) -> String| {
        let mut phrase = first.to_owned();
        for w in rest {
            phrase.push(' ');
            phrase.push_str(&each(w));
        }
        phrase
    };
    let same = |w: &str| w.to_owned();
    let article =
        |w: &str| match w.strip_prefix('و').filter(|bare| agrees && bare.ends_with(['ي', 'ة']) && rest.len() > 1) {
            Some(bare) => format!("وال{bare}"),
            None => format!("ال{w}"),
        };
    let one = features.number(Number::Singular);
    push(with(head, &same), one);
    if agrees || (open(rest) && rest.len() == 1) {
        push(with(head, &article), one);
    }
    if !head.ends_with('ة') && (agrees || governed(rest[0])) {
        let ending = |w: &str| if agrees { format!("{w}ا") } else { w.to_owned() };
        push(with(&format!("{head}ا"), &ending), one);
    }
    if agrees || governed(rest[0]) {
        let base = |w: &str| w.strip_suffix('ة').map_or_else(|| w.to_owned(), |stem| format!("{stem}ت"));
        for ending in ["ان", "ين"] {
            let each = |w: &str| if agrees { format!("{}{ending}", base(w)) } else { w.to_owned() };
            push(with(&format!("{}{ending}", base(head)), &each), features.number(Number::Dual));
        }
    }
    let many = features.number(Number::Plural);
    let mut phrases: Vec<String> =
        plural.split([',', '،']).map(|p| p.trim().to_owned()).filter(|p| p.contains(' ')).collect();
    if let Some(stem) = head.strip_suffix('ة').filter(|_| agrees || governed(rest[0])) {
        phrases.push(with(&format!("{stem}ات"), &same));
    }
    for phrase in phrases {
        let words: Vec<&str> = phrase.split_whitespace().collect();
        if let [first, second] = words[..]
            && open(&[second])
        {
            push(format!("{first} ال{second}"), many);
        }
        push(phrase, many);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(root: &str, form: u8, vowel: char, expected: &[&str]) {
        let forms = conjugate(&Root::parse(root).unwrap(), form, vowel, &[]);
        for word in expected {
            let folded = fold_str(word);
            assert!(forms.iter().any(|f| f.form == folded), "{root} {form}: {word} is missing");
        }
    }

    // Expected forms are from the paradigms every grammar prints.
    #[test]
    fn conjugates_every_kind_of_root() {
        has("ق ت ل", 1, 'u', &["قتل", "قتلت", "قتلوا", "يقتل", "يقتلون", "قتلا", "قاتل", "مقتول"]);
        has("ف ج ر", 2, 'a', &["فجر", "فجروا", "يفجر", "تفجير", "تفجيرات", "تفجيران", "مفجر"]);
        has("ه ج م", 3, 'a', &["هاجم", "هاجموا", "يهاجم", "مهاجمة", "مهاجم", "مهاجمون"]);
        has("ص و ب", 4, 'a', &["أصاب", "أصيب", "أصيبوا", "أصيبت", "يصيب", "يصاب", "إصابة", "إصابات"]);
        has("غ و ل", 8, 'a', &["اغتال", "اغتيل", "اغتيلت", "يغتال", "اغتيال", "اغتيالات"]);
        has("ق و ل", 1, 'u', &["قال", "قالت", "قالوا", "يقول", "تقول", "قلت", "قيل"]);
        has("ء د ي", 2, 'i', &["أدى", "أدت", "يؤدي", "تؤدي"]);
        has("ء ك د", 2, 'a', &["أكد", "أكدت", "يؤكد", "تأكيد"]);
        has("و د ي", 4, 'i', &["أودى", "أودت", "يودي", "تودي"]);
        has("ل ق ي", 1, 'a', &["لقي", "لقيت"]);
        has("د ع و", 1, 'u', &["دعا", "دعت", "دعوا", "يدعو", "دعي"]);
        has("ش ن ن", 1, 'u', &["شن", "شنت", "شنوا", "يشن", "تشن"]);
        has("و ق ع", 1, 'a', &["وقع", "وقعت", "يقع", "تقع"]);
        has("و ق ع", 4, 'a', &["أوقع", "أوقعت", "يوقع", "إيقاع"]);
        has("و ه م", 8, 'a', &["اتهم", "اتهمت", "يتهم", "اتهام"]);
        has("ص د م", 8, 'a', &["اصطدم"]);
        has("و ل ي", 10, 'i', &["استولى", "استولت", "يستولي", "استيلاء"]);
        has("ه د ف", 10, 'a', &["استهدف", "يستهدف", "استهداف", "مستهدف"]);
        has("ف ج ر", 7, 'a', &["انفجر", "انفجرت", "ينفجر", "انفجار", "انفجارات", "انفجاران"]);
        has("ن ش ء", 4, 'a', &["أنشأ", "ينشئ"]);
    }

    #[test]
    fn declines_sound_broken_and_dual() {
        let forms = decline("شرطي", "ون", Pos::Noun);
        for word in ["شرطي", "شرطيان", "شرطيين", "شرطيون", "شرطيا"] {
            assert!(forms.iter().any(|f| f.form == word), "{word}");
        }
        let forms = decline("هجوم صاروخي", "هجمات صاروخية", Pos::Noun);
        for form in ["هجوما صاروخيا", "هجوم الصاروخي", "هجومين صاروخيين", "هجمات الصاروخية"]
        {
            assert!(forms.iter().any(|f| f.form == fold_str(form)), "{form}");
        }
        assert!(!forms.iter().any(|f| f.form == "هجوم صاروخيا"));
        let forms = decline("هجوم بالصواريخ", "", Pos::Noun);
        assert!(forms.iter().any(|f| f.form == "هجوما بالصواريخ"));
        let forms = decline("سيارة مفخخة", "", Pos::Noun);
        assert!(forms.iter().any(|f| f.form == "سيارتين مفخختين"));
        assert!(forms.iter().any(|f| f.form == "سيارات المفخخه" || f.form == fold_str("سيارات المفخخة")));
        let forms = decline("عبوة", "عبوات", Pos::Noun);
        for word in ["عبوة", "عبوتان", "عبوتين", "عبوات"] {
            assert!(forms.iter().any(|f| f.form == word), "{word}");
        }
    }
}
