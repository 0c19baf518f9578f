//! Web pages to articles.
//!
//! Input: the text of a page. Output: title, paragraphs and what the page says of itself.

mod article;
mod meta;
mod parts;
mod tree;

pub use article::fragment;

use crate::{InputError, assemble, published};
use sijill_model::{Language, Report};

/// An article as a page shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Its title, without the outlet's name.
    pub title: String,
    /// The sentence under the headline; also the first of the paragraphs where the page shows it apart.
    pub standfirst: Option<String>,
    /// Who wrote it, as printed.
    pub byline: Option<String>,
    /// RFC 3339 or a day.
    pub published: Option<String>,
    /// The outlet.
    pub outlet: Option<String>,
    /// BCP 47, as the page says.
    pub language: Option<String>,
    /// Its canonical address.
    pub url: Option<String>,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}

/// Reads a page. `days` reads a day in words, as a page shows it ("17 تموز 2024"); where the page was
/// found may say when it was published.
pub fn page(html: &str, address: Option<&str>, days: &dyn Fn(&str) -> Option<String>) -> Page {
    let tree = tree::Tree::read(html);
    let meta = meta::Meta::read(&tree);
    let found = article::article(&tree, &meta);
    let shown = || found.about.iter().find_map(|line| shown_day(line, days));
    let url =
        meta.url.as_deref().filter(|u| u.starts_with("http")).map(str::to_owned).or_else(|| address.map(str::to_owned));
    let published = meta
        .published
        .clone()
        .or_else(shown)
        .or_else(|| url.as_deref().and_then(published::in_address))
        .or_else(|| address.and_then(published::in_address));
    Page {
        title: found.title,
        standfirst: found.standfirst,
        byline: meta.byline,
        published,
        outlet: meta.outlet,
        language: meta.language,
        url,
        paragraphs: found.paragraphs,
    }
}

/// The day a short line beside the headline shows, alone or among an hour, a byline, a count of readers
/// ("الأربعاء، 28 آب/أغسطس 2013، آخر تحديث 14:00").
fn shown_day(line: &str, days: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    if let Some(day) = published::published(line).or_else(|| days(line)) {
        return Some(day);
    }
    let pieces: Vec<&str> =
        line.split(['،', ',', '|', '•', '·', '–', '—']).flat_map(|p| p.split(" - ")).map(str::trim).collect();
    let numbered = pieces.iter().filter(|p| p.chars().any(char::is_numeric));
    numbered.clone().find_map(|p| published::published(p).or_else(|| days(p)))
}

impl Page {
    /// The article as a report.
    ///
    /// # Errors
    /// [`InputError::Page`] when the page shows no article.
    pub fn report(self) -> Result<Report, InputError> {
        let letters: usize = self.paragraphs.iter().map(|p| p.chars().count()).sum();
        // A page of links and menus leaves a word or two.
        if letters < 20 {
            return Err(InputError::Page { reason: "it has no paragraph".into() });
        }
        let mut report = assemble(&self.title, self.paragraphs.iter().map(String::as_str));
        report.language = language(self.language.as_deref(), &report.text);
        report.published = self.published;
        report.outlet = self.outlet;
        report.url = self.url;
        Ok(report)
    }
}

/// The language a page says it is in, where its letters do not say otherwise: many Arabic pages are
/// sent as `en`.
fn language(said: Option<&str>, text: &str) -> Language {
    let said =
        said.and_then(|l| Language::parse(l.split(['-', '_']).next().unwrap_or(l).to_ascii_lowercase().as_str()));
    let (mut arabic, mut latin) = (0_usize, 0_usize);
    for c in text.chars().take(2000) {
        arabic += usize::from(matches!(c, '\u{620}'..='\u{64A}'));
        latin += usize::from(c.is_ascii_alphabetic());
    }
    match said {
        Some(Language::Arabic) if arabic > latin => Language::Arabic,
        Some(Language::English) if latin > arabic => Language::English,
        _ => Language::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        /// Any mixture of tags and text gives a page, and no text that was not in it.
        #[test]
        fn never_panics_and_makes_nothing_up(
            html in "(<(/)?(p|div|a|b|h1|h2|td|tr|table|li|ul|span|figure|br|article)( (class|href|style)=.?(caption|entry-content|related|x).?)?>|كلمة قيلت هنا. |words said here. |&#1;|&lt;|\u{200f}){0,60}"
        ) {
            let page = page(&html, Some("https://x.example/2024/07/17/a"), &|_| None);
            for paragraph in &page.paragraphs {
                for word in paragraph.split_whitespace().filter(|w| w.chars().all(char::is_alphabetic)) {
                    proptest::prop_assert!(html.contains(word), "{word} in {html}");
                }
            }
            let _ = page.report();
        }
    }
}
