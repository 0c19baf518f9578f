//! Feeds (RSS, Atom, JSON Feed) and sitemaps.
//!
//! Input: their bytes. Output: entries with what the feed tells of each. Entities that a document
//! declares itself are never expanded (the readers beneath know only those of XML and HTML), so a bomb
//! of them stays small.

use crate::decode::{declared, decode_as};
use crate::html::fragment;
use crate::{InputError, published};
use quick_xml::events::Event;
use sijill_model::Report;

/// One entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What tells it from others in its feed: its id, or its address.
    pub key: String,
    /// Where the article is.
    pub address: Option<String>,
    /// Its title.
    pub title: String,
    /// When it was published.
    pub published: Option<String>,
    /// Paragraphs the feed gives of it.
    pub paragraphs: Vec<String>,
    /// Whether that is the article, as far as can be seen, or the beginning of it.
    pub whole: bool,
    /// Language, when the feed says it.
    pub language: Option<String>,
}

/// A feed or a sitemap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feed {
    /// What it calls itself.
    pub title: Option<String>,
    /// In its order.
    pub entries: Vec<Entry>,
    /// Sitemaps it leads to.
    pub maps: Vec<String>,
}

/// What kind of list the beginning of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// RSS, Atom, RDF, JSON Feed.
    Feed,
    /// A sitemap or an index of them.
    Sitemap,
}

/// Tells a list by its beginning.
pub fn list_of(head: &str) -> Option<List> {
    let head = head.trim_start_matches('\u{feff}').trim_start();
    if head.starts_with('{') {
        let near: String = head.chars().take(600).collect();
        return near.contains("jsonfeed.org/version").then_some(List::Feed);
    }
    if !head.starts_with('<') {
        return None;
    }
    // The first element after declarations and comments.
    let mut rest = head;
    for _ in 0..20 {
        rest = rest.trim_start();
        let close = if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!") {
            if rest.contains("]>") && rest.find('[').is_some_and(|b| rest.find('>').is_none_or(|c| b < c)) {
                "]>"
            } else {
                ">"
            }
        } else {
            break;
        };
        rest = &rest[rest.find(close)? + close.len()..];
    }
    let name: String = rest.strip_prefix('<')?.chars().take_while(|c| c.is_alphanumeric() || *c == ':').collect();
    match name.to_ascii_lowercase().as_str() {
        "rss" | "feed" | "rdf:rdf" | "channel" | "atom:feed" => Some(List::Feed),
        "urlset" | "sitemapindex" => Some(List::Sitemap),
        _ => None,
    }
}

/// Reads a feed or a sitemap. `address` is where it was found, for links that are relative.
///
/// # Errors
/// [`InputError::Feed`] says what is broken and where.
pub fn feed(bytes: &[u8], label: Option<&str>, address: Option<&str>) -> Result<Feed, InputError> {
    let label = label.map(str::to_owned).or_else(|| declared(bytes));
    let text = decode_as(bytes, label.as_deref())?;
    match list_of(&text) {
        Some(List::Sitemap) => sitemap(&text),
        _ => entries(&text, address),
    }
}

fn entries(text: &str, address: Option<&str>) -> Result<Feed, InputError> {
    let fail = |e: &dyn std::fmt::Display| InputError::Feed { reason: e.to_string() };
    // It is UTF-8 by now, whatever its first line says.
    let text = match text.find("?>").filter(|_| text.trim_start().starts_with("<?xml")) {
        Some(end) => &text[end + 2..],
        None => text,
    };
    let parser = feed_rs::parser::Builder::new().base_uri(address).sanitize_content(false).build();
    let found = parser.parse(text.as_bytes()).map_err(|e| fail(&e))?;
    let mut out = Feed { title: found.title.map(|t| flat(&t.content)), ..Feed::default() };
    for entry in found.entries {
        let links = || entry.links.iter().filter(|l| l.href.starts_with("http"));
        let link = links()
            .find(|l| l.rel.as_deref().is_none_or(|r| r == "alternate"))
            .or_else(|| links().next())
            .map(|l| l.href.clone());
        let body = entry.content.as_ref().and_then(|c| c.body.as_deref()).map(fragment).unwrap_or_default();
        let summary = entry.summary.as_ref().map(|s| fragment(&s.content)).unwrap_or_default();
        let length = |p: &[String]| p.iter().map(|p| p.chars().count()).sum::<usize>();
        let paragraphs = if length(&body) >= length(&summary) { body } else { summary };
        let cut = paragraphs.last().is_some_and(|p| {
            let p = p.trim_end_matches([']', ')', ' ', '»', '"']);
            p.ends_with("...") || p.ends_with('…') || p.ends_with("[…")
        });
        out.entries.push(Entry {
            key: if entry.id.is_empty() { link.clone().unwrap_or_default() } else { entry.id.clone() },
            address: link,
            title: entry.title.map(|t| flat(&t.content)).unwrap_or_default(),
            published: entry.published.or(entry.updated).and_then(|t| published(&t.to_rfc3339())),
            // A teaser is a paragraph or two; an article in a feed has several.
            whole: !cut && paragraphs.len() >= 3 && length(&paragraphs) >= 600,
            paragraphs,
            language: entry.language.clone().or_else(|| found.language.clone()),
        });
    }
    Ok(out)
}

/// Text of a title that may hold markup.
fn flat(content: &str) -> String {
    if content.contains(['<', '&']) {
        fragment(content).join(" ")
    } else {
        content.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn sitemap(text: &str) -> Result<Feed, InputError> {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let mut out = Feed::default();
    let (mut entry, mut map, mut last) = (None::<Entry>, false, None::<String>);
    let (mut name, mut value) = (String::new(), String::new());
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                name = tag.name().as_ref().to_owned();
                value.clear();
                match name.as_str() {
                    "url" => (entry, last) = (Some(Entry::default()), None),
                    "sitemap" => map = true,
                    _ => {}
                }
            }
            Ok(Event::Text(text)) => value.push_str(&text),
            Ok(Event::CData(text)) => value.push_str(&text),
            Ok(Event::GeneralRef(reference)) => {
                match &*reference {
                    "amp" => value.push('&'),
                    "lt" => value.push('<'),
                    "gt" => value.push('>'),
                    "quot" => value.push('"'),
                    "apos" => value.push('\''),
                    // Entities of the document's own are not expanded.
                    _ => value.extend(reference.resolve_char_ref().ok().flatten()),
                }
            }
            Ok(Event::End(tag)) => {
                let ended = tag.name().as_ref().to_owned();
                let text = value.trim().to_owned();
                match (ended.as_str(), entry.as_mut()) {
                    ("loc", Some(e)) if ended == name => e.address = Some(text),
                    ("loc", None) if map => out.maps.push(text),
                    ("lastmod", Some(_)) => last = published(&text),
                    ("news:publication_date", Some(e)) => e.published = published(&text),
                    ("news:title", Some(e)) => e.title = flat(&text),
                    ("news:language", Some(e)) => e.language = Some(text),
                    ("news:name", Some(_)) if out.title.is_none() => out.title = Some(text),
                    ("url", Some(_)) => {
                        if let Some(mut e) = entry.take().filter(|e| e.address.is_some()) {
                            e.key = e.address.clone().unwrap_or_default();
                            e.published = e.published.or_else(|| last.take());
                            out.entries.push(e);
                        }
                    }
                    ("sitemap", _) => map = false,
                    _ => {}
                }
                value.clear();
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            // What was read before stays.
            Err(_) if !out.entries.is_empty() || !out.maps.is_empty() => break,
            Err(e) => return Err(InputError::Feed { reason: format!("at byte {}: {e}", reader.error_position()) }),
        }
    }
    Ok(out)
}

impl Entry {
    /// What the feed gives of it as a report; `None` when it gives no text.
    pub fn report(&self, outlet: Option<&str>) -> Option<Report> {
        if self.title.is_empty() && self.paragraphs.is_empty() {
            return None;
        }
        let mut report = crate::assemble(&self.title, self.paragraphs.iter().map(String::as_str));
        report.url.clone_from(&self.address);
        report.published.clone_from(&self.published);
        report.outlet = outlet.map(str::to_owned);
        Some(report)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "قتل خمسة أشخاص في تفجير وسط المدينة";

    fn one(bytes: &[u8]) -> Entry {
        let found = feed(bytes, None, Some("https://x.example/feed")).unwrap();
        assert_eq!(found.entries.len(), 1);
        found.entries[0].clone()
    }

    #[test]
    fn every_kind_of_feed() {
        let rss = format!(
            "<?xml version='1.0' encoding='windows-1256'?><rss version='2.0'><channel><title>x</title><item><title>{WORDS}</title><link>https://x.example/1</link><pubDate>Wed, 17 Jul 2024 04:30:00 +0300</pubDate><description>&lt;p&gt;{WORDS}...&lt;/p&gt;</description></item></channel></rss>"
        );
        let (rss, ..) = encoding_rs::WINDOWS_1256.encode(&rss);
        let atom = format!(
            "<?xml version='1.0'?><!-- x --><feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><id>f</id><updated>2024-07-17T01:30:00Z</updated><entry><id>1</id><title>{WORDS}</title><link href='https://x.example/1'/><published>2024-07-17T01:30:00Z</published><updated>2024-07-18T00:00:00Z</updated><summary>{WORDS}…</summary></entry></feed>"
        );
        let rdf = format!(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='x'><title>x</title><link>https://x.example/</link><description>x</description></channel><item rdf:about='https://x.example/1'><title>{WORDS}</title><link>https://x.example/1</link><description>{WORDS}…</description><dc:date>2024-07-17T01:30:00Z</dc:date></item></rdf:RDF>"
        );
        let json = format!(
            "{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"x\",\"items\":[{{\"id\":\"1\",\"url\":\"https://x.example/1\",\"title\":\"{WORDS}\",\"content_text\":\"{WORDS}…\",\"date_published\":\"2024-07-17T01:30:00Z\"}}]}}"
        );
        for bytes in [&rss, atom.as_bytes(), rdf.as_bytes(), json.as_bytes()] {
            let entry = one(bytes);
            let shown = String::from_utf8_lossy(&bytes[..60]);
            assert_eq!(
                (entry.title.as_str(), entry.address.as_deref(), entry.whole),
                (WORDS, Some("https://x.example/1"), false),
                "{shown}"
            );
            assert_eq!(entry.published.as_deref().map(|p| &p[..16]), Some("2024-07-17T01:30"), "{shown}");
            assert!(entry.paragraphs[0].starts_with(WORDS), "{shown}");
        }
    }

    #[test]
    fn a_feed_with_whole_articles_says_so_and_a_sitemap_gives_addresses() {
        let body: String = (0..4).map(|n| format!("&lt;p&gt;{n} {}.&lt;/p&gt;", WORDS.repeat(8))).collect();
        let rss = format!(
            "<rss version='2.0'><channel><title>x</title><item><title>a</title><description>{body}</description></item></channel></rss>"
        );
        assert!(one(rss.as_bytes()).whole);
        let map = feed(b"<?xml version='1.0'?><sitemapindex><sitemap><loc>https://x.example/a.xml?x=1&amp;y=2</loc></sitemap></sitemapindex>", None, None).unwrap();
        assert_eq!(map.maps, ["https://x.example/a.xml?x=1&y=2"]);
        assert!(feed(b"<rss><channel><item><title>a</tit", None, None).is_err());
    }

    proptest::proptest! {
        #[test]
        fn never_panics(text in "(<(/)?(rss|channel|item|urlset|url|loc|feed|entry)>|<!\\[CDATA\\[|&amp;|&x;|<!--|\\PC){0,40}") {
            let _ = (list_of(&text), feed(text.as_bytes(), None, None));
        }
    }
}
