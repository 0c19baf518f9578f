//! What a page says of itself: JSON-LD, OpenGraph and other `meta`, microdata, `time`, links.
//!
//! Input: the tree. Output: title, standfirst, byline, time, outlet, language, canonical address, as
//! the page gives them; nothing is made up.

use super::tree::{Id, Kind, Tag, Tree};
use crate::published::published;
use serde_json::Value;

/// What a page says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// Titles, the most trusted first, with whatever the outlet hangs on them.
    pub titles: Vec<String>,
    /// Its own summary.
    pub description: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// When it was published, as [`published`] reads it.
    pub published: Option<String>,
    /// The outlet.
    pub outlet: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// Its address as it wants to be known.
    pub url: Option<String>,
    /// The text in the data of the page.
    pub body: Option<String>,
}

/// Kinds of things whose data describe an article, most telling first.
fn kind_rank(kind: &str) -> Option<u8> {
    if kind.ends_with("NewsArticle") || kind == "LiveBlogPosting" || kind == "Report" {
        Some(0)
    } else if kind.ends_with("Article") || kind.ends_with("BlogPosting") || kind == "SocialMediaPosting" {
        Some(1)
    } else if kind == "WebPage" || kind == "ItemPage" {
        Some(2)
    } else {
        None
    }
}

#[derive(Default)]
struct Found {
    title: [Option<String>; 4],
    date: [Option<String>; 6],
}

fn first(slot: &mut Option<String>, value: Option<String>) {
    if slot.is_none() {
        *slot = value;
    }
}

fn clean(value: &str) -> Option<String> {
    let text = value.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

impl Meta {
    /// Reads what the page says of itself.
    pub fn read(tree: &Tree) -> Self {
        let mut meta = Self::default();
        let mut found = Found::default();
        let mut data: Vec<(u8, Value)> = Vec::new();
        let mut graph_outlet = None;
        for (id, tag) in tree.elements(0) {
            match tag {
                Tag::Html => first(
                    &mut meta.language,
                    tree.attribute(id, "lang").or(tree.attribute(id, "xml:lang")).and_then(clean),
                ),
                Tag::Meta => meta.tag(tree, id, &mut found),
                Tag::Link => {
                    if tree.attribute(id, "rel").is_some_and(|r| r.eq_ignore_ascii_case("canonical")) {
                        first(&mut meta.url, tree.attribute(id, "href").and_then(clean));
                    }
                }
                Tag::Title => first(&mut found.title[3], clean(&tree.text_of(id))),
                Tag::Script => {
                    for n in id + 1..tree.nodes[id as usize].end {
                        if let Kind::Text(_) = tree.nodes[n as usize].kind {
                            read_data(tree.own_text(n), &mut data, &mut graph_outlet);
                        }
                    }
                }
                _ => {
                    if let Some(property) = tree.attribute(id, "itemprop") {
                        meta.property(tree, id, tag, property, &mut found);
                    }
                }
            }
        }
        data.sort_by_key(|d| d.0);
        // Of several articles the one this page is about: its title is the page's.
        let page = found.title[1].clone().or_else(|| found.title[3].clone()).unwrap_or_default();
        let chosen = data
            .iter()
            .position(|(rank, d)| {
                *rank < 2 && text(d, &["headline", "name"]).is_some_and(|h| page.contains(&*h) || h.contains(&*page))
            })
            .unwrap_or(0);
        for (n, (_, d)) in data.iter().enumerate() {
            if n != chosen && n > 0 {
                continue;
            }
            if n == chosen {
                found.title[0] = text(d, &["headline"]);
                found.date[0] =
                    text(d, &["datePublished", "dateCreated"]).and_then(|v| published(&v)).or(found.date[0].take());
                meta.body = text_lines(d, "articleBody");
                meta.byline = name_of(d.get("author")).or(meta.byline.take());
                meta.outlet = name_of(d.get("publisher")).or(meta.outlet.take());
                meta.language = text(d, &["inLanguage"]).or(meta.language.take());
                meta.description = meta.description.take().or_else(|| text(d, &["description"]));
                meta.url = meta
                    .url
                    .take()
                    .or_else(|| text(d, &["url", "mainEntityOfPage", "@id"]))
                    .filter(|u| u.contains("://") || u.starts_with('/'));
            }
        }
        // A WebPage without an article in it dates the page.
        if found.date[0].is_none() {
            found.date[0] = data.iter().find_map(|(_, d)| text(d, &["datePublished"]).and_then(|v| published(&v)));
        }
        first(&mut meta.outlet, graph_outlet);
        meta.titles = found.title.into_iter().flatten().map(|t| entities(&t)).collect();
        meta.description = meta.description.map(|d| entities(&d));
        meta.published = found.date.into_iter().flatten().next();
        meta
    }

    fn tag(&mut self, tree: &Tree, id: Id, found: &mut Found) {
        let Some(content) = tree.attribute(id, "content").and_then(clean) else { return };
        let name = tree
            .attribute(id, "property")
            .or_else(|| tree.attribute(id, "name"))
            .or_else(|| tree.attribute(id, "itemprop"));
        let Some(name) = name.map(str::to_ascii_lowercase) else { return };
        match name.as_str() {
            "og:title" => first(&mut found.title[1], Some(content)),
            "twitter:title" | "dc.title" | "headline" | "title" | "parsely-title" | "sailthru.title" => {
                first(&mut found.title[2], Some(content))
            }
            "og:description" => self.description = Some(content),
            "description" | "twitter:description" | "dc.description" => first(&mut self.description, Some(content)),
            "og:site_name" => self.outlet = Some(content),
            "application-name" | "dc.publisher" | "publisher" | "copyright-holder" => {
                first(&mut self.outlet, Some(content))
            }
            "og:url" => first(&mut self.url, Some(content)),
            "og:locale" | "dc.language" | "inlanguage" | "language" => {
                first(&mut self.language, Some(content.replace('_', "-")))
            }
            "article:published_time" | "og:article:published_time" | "rnews:datepublished" => {
                first(&mut found.date[1], published(&content))
            }
            "author" | "article:author" | "dc.creator" | "parsely-author" | "byl" if !content.contains("://") => {
                first(&mut self.byline, Some(content));
            }
            "datepublished"
            | "pubdate"
            | "publishdate"
            | "publish-date"
            | "publish_date"
            | "date"
            | "dc.date"
            | "dc.date.issued"
            | "dcterms.issued"
            | "dcterms.created"
            | "dcterms.date"
            | "dc.date.created"
            | "article_date_original"
            | "parsely-pub-date"
            | "sailthru.date"
            | "cxenseparse:recs:publishtime"
            | "cxenseparse:recs:articlepublicationdate"
            | "published_at"
            | "publication_date"
            | "published-date"
            | "article.published"
            | "article:published"
            | "originalpublicationdate"
            | "og:published_time"
            | "datecreated"
            | "created"
            | "ptime"
            | "displaydate"
            | "og:pubdate"
            | "publication-date"
            | "citation_date"
            | "citation_publication_date"
            | "news_publish_date"
            | "iso-8601-publish-date"
            | "bt:pubdate"
            | "last-publish-date"
            | "timestamp" => first(&mut found.date[2], published(&content)),
            _ => {}
        }
    }

    fn property(&mut self, tree: &Tree, id: Id, tag: Tag, property: &str, found: &mut Found) {
        let value = || {
            tree.attribute(id, "content")
                .or_else(|| tree.attribute(id, "datetime"))
                .or_else(|| tree.attribute(id, "title").filter(|t| t.starts_with(|c: char| c.is_ascii_digit())))
                .and_then(clean)
                .or_else(|| clean(&tree.text_of(id)))
        };
        match property {
            "datePublished" | "dateCreated" => first(&mut found.date[3], value().and_then(|v| published(&v))),
            "headline" if !matches!(tag, Tag::A) => first(&mut found.title[2], value()),
            "author" | "creator" => first(&mut self.byline, value().filter(|v| v.len() < 120 && !v.contains("://"))),
            "articleBody" if tag == Tag::Meta => self.body = value(),
            _ => {}
        }
    }
}

/// Character references that were written twice over.
fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = String::new();
    super::tree::push_collapsed(&mut out, &Tree::read(&text.replace('<', "&lt;")).text_of(0));
    out
}

/// The objects of a data script, those in its graph too.
fn read_data(script: &str, data: &mut Vec<(u8, Value)>, outlet: &mut Option<String>) {
    let script =
        script.trim().trim_start_matches("<!--").trim_start_matches("//<![CDATA[").trim_start_matches("<![CDATA[");
    let script = script
        .trim()
        .trim_end_matches("-->")
        .trim_end_matches("]]>")
        .trim_end_matches("//")
        .trim()
        .trim_end_matches(';');
    // Line breaks inside of strings are common, and no JSON.
    let parsed = serde_json::from_str(script).or_else(|_| {
        let mended: String = script.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        serde_json::from_str(&mended)
    });
    if let Ok(value) = parsed {
        collect(value, data, outlet, 0);
    }
}

fn collect(value: Value, data: &mut Vec<(u8, Value)>, outlet: &mut Option<String>, depth: usize) {
    if depth > 4 || data.len() > 200 {
        return;
    }
    match value {
        Value::Array(list) => list.into_iter().for_each(|v| collect(v, data, outlet, depth + 1)),
        Value::Object(mut object) => {
            for inner in ["@graph", "mainEntity"] {
                if let Some(inner) = object.remove(inner) {
                    collect(inner, data, outlet, depth + 1);
                }
            }
            let kinds: Vec<&str> = match object.get("@type") {
                Some(Value::String(kind)) => vec![kind],
                Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
                _ => Vec::new(),
            };
            if kinds.iter().any(|k| matches!(*k, "NewsMediaOrganization" | "Organization" | "WebSite"))
                && outlet.is_none()
            {
                *outlet = object.get("name").and_then(Value::as_str).and_then(clean);
            }
            if let Some(rank) = kinds.iter().filter_map(|k| kind_rank(k.rsplit('/').next().unwrap_or(k))).min() {
                data.push((rank, Value::Object(object)));
            }
        }
        _ => {}
    }
}

fn text(value: &Value, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| match value.get(key)? {
        Value::String(s) => clean(s),
        Value::Number(n) => Some(n.to_string()),
        Value::Array(list) => list.first().and_then(Value::as_str).and_then(clean),
        Value::Object(o) => o.get("@id").or_else(|| o.get("name")).and_then(Value::as_str).and_then(clean),
        _ => None,
    })
}

/// A long text keeps its lines; what is markup in it is read as such.
fn text_lines(value: &Value, key: &str) -> Option<String> {
    let body = value.get(key)?.as_str()?;
    let body = if body.contains("</") || body.contains("&#") || body.contains("&nbsp;") {
        super::article::fragment(body).join("\n")
    } else {
        body.to_owned()
    };
    (!body.trim().is_empty()).then_some(body)
}

fn name_of(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(s) => clean(s),
        Value::Object(o) => o.get("name").and_then(Value::as_str).and_then(clean),
        Value::Array(list) => {
            let names: Vec<String> = list.iter().filter_map(|v| name_of(Some(v))).collect();
            (!names.is_empty()).then(|| names.join(", "))
        }
        _ => None,
    }
}
