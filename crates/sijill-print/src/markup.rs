//! From the page of a brief to the typesetter's markup.
//!
//! Input: HTML in the elements `sijill-analysis` writes. Output: markup in which every text is a string literal, so that
//! nothing in a report can become a command; and the charts as pictures of their own.

use crate::PrintError;
use html5gum::{StartTag, Token, Tokenizer};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A page, ready to be set.
pub(crate) struct Markup {
    pub(crate) text: String,
    pub(crate) pictures: Vec<String>,
}

/// Rules of the page. Names of colours and sizes are those of the page's own style.
const RULES: &str = r##"
#set page(paper: "a4", margin: (x: 17mm, top: 16mm, bottom: 17mm), footer: context align(center, text(dir: ltr, size: 8pt)[#counter(page).display() / #counter(page).final().at(0)]))
#set text(font: "Amiri", size: 9.5pt, fill: rgb("#1d1d1f"))
#set par(leading: 0.62em, spacing: 0.8em)
#set list(indent: 0.4em, spacing: 0.62em)
#set heading(numbering: none)
#show heading.where(level: 1): it => block(below: 0.9em, text(size: 15pt, weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 1.3em, below: 0.7em, width: 100%, stroke: (bottom: 0.5pt + rgb("#c8c8c8")), inset: (bottom: 0.35em), text(size: 11.5pt, weight: "bold", it.body))
#show link: set text(fill: rgb("#0b4f8a"))
#let place-of(id) = [#metadata(none)#label(id)]
#let rows(widths, ..cells) = { set text(size: 8pt); table(columns: widths, stroke: (rest: none, bottom: 0.4pt + rgb("#e3e3e3")), inset: (x: 3pt, y: 3.2pt), ..cells) }
"##;

/// The style a chart has on the page: pictures are set apart from it.
fn style(page: &str) -> &str {
    page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).map_or("", |(style, _)| style)
}

fn attribute(tag: &StartTag<()>, name: &str) -> Option<String> {
    tag.attributes.get(name.as_bytes()).map(|v| String::from_utf8_lossy(v).into_owned())
}

fn column_widths(columns: usize) -> String {
    // The table of incidents: what is long gets the room.
    let widths: Vec<&str> = match columns {
        8 => vec!["auto", "1.3fr", "1.1fr", "auto", "auto", "auto", "2.3fr", "auto"],
        n => vec!["auto"; n],
    };
    format!("({},)", widths.join(", "))
}

/// A table while it is read.
#[derive(Default)]
struct Rows {
    cells: Vec<(bool, String)>,
    columns: usize,
}

/// Sets a page.
pub(crate) fn of(page: &str) -> Result<Markup, PrintError> {
    let ids = Tokenizer::new(page)
        .filter_map(|t| match t {
            Ok(Token::StartTag(tag)) => attribute(&tag, "id"),
            _ => None,
        })
        .collect();
    let mut setter = Setter { ids, out: String::from(RULES), table: None, in_cell: false, hidden: false };
    let mut pictures = Vec::new();
    let mut rest = page;
    while let Some((before, svg)) = rest.split_once("<svg") {
        let (svg, after) = svg.split_once("</svg>").unwrap_or((svg, ""));
        setter.set(before)?;
        let (open, body) = svg.split_once('>').unwrap_or((svg, ""));
        let label = open.split_once("aria-label=\"").and_then(|(_, l)| l.split_once('"')).map_or("", |(l, _)| l);
        let _ = writeln!(
            setter.out,
            "\n#align(center, image(\"{}.svg\", width: 84%, alt: {}))\n",
            pictures.len(),
            literal(&unescape(label))
        );
        pictures.push(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"{open}><style>{}</style>{body}</svg>",
            style(page).replace("sans-serif", "Amiri")
        ));
        rest = after;
    }
    setter.set(rest)?;
    Ok(Markup { text: setter.out, pictures })
}

fn unescape(text: &str) -> String {
    Tokenizer::new(text)
        .filter_map(|t| match t {
            Ok(Token::String(s)) => Some(String::from_utf8_lossy(&s).into_owned()),
            _ => None,
        })
        .collect()
}

struct Setter {
    /// Every place of the page that a link may lead to.
    ids: BTreeSet<String>,
    out: String,
    table: Option<Rows>,
    in_cell: bool,
    hidden: bool,
}

impl Setter {
    fn set(&mut self, html: &str) -> Result<(), PrintError> {
        for token in Tokenizer::new(html) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => self.start(&tag)?,
                Token::EndTag(tag) => self.end(&tag.name),
                Token::String(text) => {
                    let text = String::from_utf8_lossy(&text);
                    // Line ends between elements are for those who read the source.
                    let between = !self.in_cell && text.trim().is_empty() && text.contains('\n');
                    if !self.hidden && !text.is_empty() && !between {
                        self.put(&format!("#{};", literal(&text)));
                    }
                }
                Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
            }
        }
        Ok(())
    }

    /// What stands in a cell goes there.
    fn put(&mut self, markup: &str) {
        match self.table.as_mut().and_then(|rows| rows.cells.last_mut()) {
            Some((_, cell)) if self.in_cell => cell.push_str(markup),
            _ => self.out.push_str(markup),
        }
    }

    fn start(&mut self, tag: &StartTag<()>) -> Result<(), PrintError> {
        match tag.name.as_slice() {
            b"html" => {
                let arabic = attribute(tag, "lang").is_some_and(|l| l == "ar");
                let (language, direction) = if arabic { ("ar", "rtl") } else { ("en", "ltr") };
                self.put(&format!("#set text(lang: \"{language}\", dir: {direction})\n"));
            }
            b"head" | b"meta" | b"body" | b"thead" | b"tbody" | b"tr" => {}
            b"title" => self.put("#set document(title: ["),
            b"style" => self.hidden = true,
            b"h1" => self.put("\n#heading(level: 1)["),
            b"h2" => self.put("\n#heading(level: 2)["),
            b"p" => self.put("\n#par["),
            b"ul" => self.put("\n#list("),
            b"li" => self.put("["),
            b"a" => {
                if let Some(id) = attribute(tag, "id") {
                    self.put(&format!("#place-of({});#[", literal(&id)));
                } else {
                    let to = attribute(tag, "href").unwrap_or_default();
                    match to.strip_prefix('#').filter(|id| self.ids.contains(*id)) {
                        Some(id) => self.put(&format!("#link(label({}))[", literal(id))),
                        None => self.put("#["),
                    }
                }
            }
            b"table" => self.table = Some(Rows::default()),
            name @ (b"th" | b"td") => {
                self.in_cell = true;
                if let Some(rows) = &mut self.table {
                    let head = name == b"th";
                    rows.columns += usize::from(head);
                    rows.cells.push((head, String::new()));
                }
            }
            name => return Err(PrintError::Element(String::from_utf8_lossy(name).into_owned())),
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"title" => self.put("])\n"),
            b"style" => self.hidden = false,
            b"h1" | b"h2" | b"p" => self.put("]\n"),
            b"ul" => self.put(")\n"),
            b"li" => self.put("],"),
            b"a" => self.put("];"),
            b"th" | b"td" => self.in_cell = false,
            b"table" => {
                let rows = self.table.take().unwrap_or_default();
                let _ = write!(self.out, "\n#rows({}, table.header(", column_widths(rows.columns));
                let (heads, cells): (Vec<_>, Vec<_>) = rows.cells.into_iter().partition(|c| c.0);
                for (_, text) in heads {
                    let _ = write!(self.out, "[*{text}*],");
                }
                self.out.push(')');
                for (_, text) in cells {
                    let _ = write!(self.out, ",[{text}]");
                }
                self.out.push_str(")\n");
            }
            _ => {}
        }
    }
}

/// A string of the typesetter's language: all that is special in it has lost its meaning.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
