//! English morphology: the few forms English has.
//!
//! Input: a lemma with what is irregular. Output: its forms with features.

use crate::{Features, Inflection, Number, Pos, Tense, fold_str};

/// Verbs of more than one syllable whose last is stressed, or that double their last letter all the same: "occurred".
const FINAL_STRESS: [&str; 24] = [
    "abet", "abhor", "acquit", "admit", "allot", "commit", "compel", "concur", "confer", "control", "deter", "dispel",
    "equip", "expel", "incur", "kidnap", "occur", "omit", "permit", "propel", "rebel", "refer", "repel", "submit",
];

fn doubles(lemma: &str) -> bool {
    if FINAL_STRESS.contains(&lemma) {
        return true;
    }
    let letters: Vec<char> = lemma.chars().collect();
    let n = letters.len();
    if n < 3 {
        return false;
    }
    let vowel = |c: char| "aeiou".contains(c);
    let groups = lemma.split(|c: char| !vowel(c)).filter(|g| !g.is_empty()).count();
    groups == 1
        && !vowel(letters[n - 1])
        && !"wxy".contains(letters[n - 1])
        && vowel(letters[n - 2])
        && !vowel(letters[n - 3])
}

fn s_form(lemma: &str) -> String {
    if lemma.ends_with("man") && lemma.len() > 4 {
        return format!("{}men", &lemma[..lemma.len() - 3]);
    }
    if lemma.ends_with(['s', 'x', 'z']) || lemma.ends_with("ch") || lemma.ends_with("sh") {
        format!("{lemma}es")
    } else if let Some(stem) = lemma.strip_suffix('y').filter(|s| !s.ends_with(['a', 'e', 'o', 'u'])) {
        format!("{stem}ies")
    } else {
        format!("{lemma}s")
    }
}

/// Forms of a verb. Only the first word of a phrasal verb inflects ("carry out").
///
/// ```
/// let forms = sijill_lexicon::inflect_verb("shoot", Some("shot"), Some("shot"));
/// assert!(forms.iter().any(|f| f.form == "shooting"));
/// ```
pub fn inflect_verb(lemma: &str, past: Option<&str>, participle: Option<&str>) -> Vec<Inflection> {
    let (head, tail) = match lemma.split_once(' ') {
        Some((head, tail)) => (head, format!(" {tail}")),
        None => (lemma, String::new()),
    };
    let doubled = match head.chars().last().filter(|_| doubles(head)) {
        Some(last) => format!("{head}{last}"),
        None => head.to_owned(),
    };
    let regular = if let Some(stem) = head.strip_suffix('e') {
        format!("{stem}ed")
    } else if let Some(stem) = head.strip_suffix('y').filter(|s| !s.ends_with(['a', 'e', 'o', 'u'])) {
        format!("{stem}ied")
    } else {
        format!("{doubled}ed")
    };
    let ing = match head.strip_suffix('e').filter(|s| !s.ends_with('e') && !s.is_empty()) {
        Some(stem) => format!("{stem}ing"),
        None => format!("{doubled}ing"),
    };
    let verb = Features::new(Pos::Verb);
    // The irregular forms may be given whole ("shot dead") or for the head alone ("shot").
    let bare = |form: &'_ str| form.strip_suffix(tail.as_str()).filter(|_| !tail.is_empty()).unwrap_or(form).to_owned();
    let (past, participle) = (past.map(bare), participle.map(bare));
    let (past, participle) = (past.as_deref(), participle.as_deref());
    let past = past.unwrap_or(&regular);
    let participle = participle.unwrap_or(past);
    let mut out = vec![
        Inflection { form: head.to_owned(), features: verb.tense(Tense::Base) },
        Inflection { form: s_form(head), features: verb.tense(Tense::Present).number(Number::Singular) },
    ];
    if past == participle {
        out.push(Inflection { form: past.to_owned(), features: verb.tense(Tense::Past).participle() });
    } else {
        out.push(Inflection { form: past.to_owned(), features: verb.tense(Tense::Past) });
        out.push(Inflection { form: participle.to_owned(), features: verb.participle() });
    }
    out.push(Inflection { form: ing, features: Features::new(Pos::VerbalNoun) });
    for inflection in &mut out {
        inflection.form = fold_str(&format!("{}{tail}", inflection.form));
    }
    out
}

/// Forms of a noun. The last word of a compound inflects ("car bomb").
pub fn inflect_noun(lemma: &str, plural: Option<&str>) -> Vec<Inflection> {
    let noun = Features::new(Pos::Noun);
    let many = match plural {
        Some("-") => None,
        Some(plural) => Some(plural.to_owned()),
        None => {
            let (front, last) = lemma.rsplit_once(' ').map_or(("", lemma), |(f, l)| (f, l));
            Some(if front.is_empty() { s_form(last) } else { format!("{front} {}", s_form(last)) })
        }
    };
    let mut out = vec![Inflection { form: fold_str(lemma), features: noun.number(Number::Singular) }];
    for plural in many.iter().flat_map(|m| m.split(',')) {
        out.push(Inflection { form: fold_str(plural.trim()), features: noun.number(Number::Plural) });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lemma_that_ends_in_a_combining_mark_is_taken() {
        // Found by fuzzing: the last letter was cut at a byte.
        assert!(inflect_verb("wo\u{35f}", None, None).iter().any(|f| f.form.ends_with("ed")));
    }

    #[test]
    fn inflects_regular_and_irregular() {
        let forms = |v: Vec<Inflection>| v.into_iter().map(|i| i.form).collect::<Vec<_>>().join(" ");
        assert_eq!(forms(inflect_verb("kill", None, None)), "kill kills killed killing");
        assert_eq!(forms(inflect_verb("stab", None, None)), "stab stabs stabbed stabbing");
        assert_eq!(forms(inflect_verb("ambush", None, None)), "ambush ambushes ambushed ambushing");
        assert_eq!(forms(inflect_verb("carry out", None, None)), "carry out carries out carried out carrying out");
        assert_eq!(
            forms(inflect_verb("shoot dead", Some("shot dead"), None)),
            "shoot dead shoots dead shot dead shooting dead"
        );
        assert_eq!(forms(inflect_verb("target", None, None)), "target targets targeted targeting");
        assert_eq!(forms(inflect_noun("gunman", None)), "gunman gunmen");
        assert_eq!(forms(inflect_noun("car bomb", None)), "car bomb car bombs");
    }
}
