//! Words as full-text search compares them.
//!
//! Input: a report's text or a query. Output: folded words without clitic conjunctions,
//! prepositions and the article, so that "هجوم", "الهجوم", "والهجوم" and "بالهجوم" are one.

use sijill_lexicon::{fold_str, is_arabic_letter, split_words};

/// A folded word without its proclitics, for search and resemblance only: it may cut a root letter,
/// and does so on both sides of every comparison.
pub fn stem(word: &str) -> String {
    if !word.chars().next().is_some_and(is_arabic_letter) {
        return word.to_owned();
    }
    // ة and ه, and hamza on a seat or off it, are written for each other.
    let word: String = word
        .chars()
        .filter(|c| *c != 'ء')
        .map(|c| match c {
            'ة' => 'ه',
            'ؤ' => 'و',
            'ئ' => 'ي',
            c => c,
        })
        .collect();
    // "سوقا" is "سوق" in the accusative.
    let word = match word.strip_suffix('ا') {
        Some(rest) if rest.chars().count() >= 3 => rest.to_owned(),
        _ => word,
    };
    for prefix in ["وبال", "فبال", "وكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "ال", "لل"]
    {
        if let Some(rest) = word.strip_prefix(prefix)
            && rest.chars().count() >= 3
        {
            return rest.to_owned();
        }
    }
    word
}

/// What is indexed for a text, and what of it was a reprint's sketch: words separated by spaces.
pub fn indexed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in split_words(text) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&stem(&word));
    }
    out
}

/// An FTS5 query: every word must occur; words between quotation marks in a row; a trailing `*` is a prefix.
/// `None` when nothing can be searched for.
pub fn query(words: &str) -> Option<String> {
    let mut terms = Vec::new();
    for (i, part) in words.split(['"', '«', '»', '“', '”']).enumerate() {
        let quoted = i % 2 == 1;
        let clean = |w: &str| -> Vec<String> { split_words(&fold_str(w)).iter().map(|w| stem(w)).collect() };
        if quoted {
            let phrase = clean(part);
            if !phrase.is_empty() {
                terms.push(format!("\"{}\"", phrase.join(" ")));
            }
            continue;
        }
        for word in part.split_whitespace() {
            let prefix = word.ends_with('*');
            for w in clean(word) {
                terms.push(format!("\"{w}\"{}", if prefix { "*" } else { "" }));
            }
        }
    }
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_and_article_do_not_matter() {
        for (a, b) in [
            ("الهجوم", "هجوم"),
            ("والهُجوم", "هجوم"),
            ("بالمدينة", "مدينه"),
            ("إرهاب", "ارهاب"),
            ("للمسجد", "المسجد"),
            ("مسؤول", "مسوول"),
            ("سوقا", "السوق"),
            ("Muscat", "muscat"),
        ] {
            assert_eq!(indexed(a), indexed(b), "{a} {b}");
        }
        assert_ne!(indexed("قتل"), indexed("مقتل"));
    }

    #[test]
    fn a_query_cannot_break_out_of_its_quotes() {
        assert_eq!(
            query("هجوم \"في الموصل\" bomb*").unwrap(),
            "\"هجوم\" AND \"bomb\"* AND \"في موصل\"".replace("\"bomb\"* AND \"في موصل\"", "\"في موصل\" AND \"bomb\"*")
        );
        assert_eq!(query("a OR (NEAR \\ *").unwrap(), "\"a\" AND \"or\" AND \"near\"");
        assert_eq!(query(" *\"\" "), None);
    }
}
