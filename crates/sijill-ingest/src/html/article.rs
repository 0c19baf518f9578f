//! The article of a page: its paragraphs, told apart from all else that stands on it.
//!
//! Input: the tree. Output: title and paragraphs in order. A page is cut into units (stretches of text
//! that no block element interrupts); units of prose give weight to the elements they stand in; the
//! element with the most weight holds the article. Within it, captions, pull quotes, links to other
//! articles, invitations, bylines and whatever is said twice are left out.

use super::meta::Meta;
use super::parts::{Line, Parts, Said, plain};
use super::tree::{Id, Tag, Tree, push_collapsed};
use std::collections::{HashMap, HashSet};

/// A stretch of text.
#[derive(Debug)]
struct Unit {
    /// The block it stands in.
    block: Id,
    /// Its first node.
    from: Id,
    text: String,
    /// Characters that are no blanks.
    chars: usize,
    /// Of which in links.
    linked: usize,
    heading: bool,
    /// All of it in one inline element that says what it is.
    said: Said,
}

impl Unit {
    fn is_prose(&self) -> bool {
        self.chars >= 40 && self.linked * 3 < self.chars && !self.heading
    }

    fn ends_sentence(&self) -> bool {
        self.text
            .trim_end_matches(['"', '»', '”', ')', '\'', '’', ' ', '\u{200F}', '\u{200E}'])
            .ends_with(['.', '؟', '!', '?', '…', '۔', ':'])
    }
}

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// Its title.
    pub title: String,
    /// Whether the standfirst is the first of the paragraphs.
    pub standfirst: Option<String>,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// Short lines beside the title that may say when.
    pub about: Vec<String>,
}

/// The paragraphs of a piece of HTML that is all article, as feeds give it.
pub fn fragment(html: &str) -> Vec<String> {
    let tree = Tree::read(html);
    let page = Page::new(&tree);
    page.emit(&[(0, tree.nodes[0].end)], &[])
}

/// Finds the article.
pub fn article(tree: &Tree, meta: &Meta) -> Article {
    let page = Page::new(tree);
    let (title, heading) = page.title(meta);
    let roots = page.roots(heading, meta);
    let mut paragraphs = page.emit(&roots, &[&title]);
    let about = page.about(heading, roots.first().map_or(u32::MAX, |r| r.0));
    // Pages drawn by a program carry their text as data.
    if let Some(body) = &meta.body
        && body.len() > 200
        && covers(&paragraphs, body) < 0.6
    {
        paragraphs = body.split(['\n', '\r']).filter_map(collapsed).collect();
    }
    let standfirst = page.standfirst(&roots, heading, meta, &paragraphs);
    if let Some(line) = &standfirst {
        paragraphs.insert(0, line.clone());
    }
    if paragraphs.is_empty()
        && let Some(line) = meta.description.as_deref().filter(|d| d.chars().count() >= 40)
    {
        paragraphs.push(line.to_owned());
    }
    Article { title, standfirst, paragraphs, about }
}

fn collapsed(text: &str) -> Option<String> {
    let mut out = String::new();
    push_collapsed(&mut out, text);
    out.truncate(out.trim_end().len());
    (!out.is_empty()).then_some(out)
}

/// How much of the words of `body` stand in the paragraphs.
fn covers(paragraphs: &[String], body: &str) -> f64 {
    let have: HashSet<&str> = paragraphs.iter().flat_map(|p| p.split_whitespace()).collect();
    let (mut all, mut found) = (0_usize, 0_usize);
    for word in body.split_whitespace().filter(|w| w.len() > 5) {
        all += 1;
        found += usize::from(have.contains(word));
    }
    if all == 0 { 1.0 } else { found as f64 / all as f64 }
}

struct Page<'t> {
    tree: &'t Tree,
    units: Vec<Unit>,
    /// What class and id say, an element.
    said: Vec<Said>,
    /// Stands in something that is not the article, a unit.
    out: Vec<bool>,
    /// Characters of prose in the element.
    prose: Vec<u32>,
}

impl<'t> Page<'t> {
    fn new(tree: &'t Tree) -> Self {
        let said = said_of(tree);
        let units = units_of(tree, &said);
        let mut prose = vec![0_u32; tree.nodes.len()];
        for unit in units.iter().filter(|u| u.is_prose()) {
            prose[unit.block as usize] += unit.chars as u32;
            for id in tree.ancestors(unit.block) {
                prose[id as usize] += unit.chars as u32;
            }
        }
        let mut page = Self { tree, units, said, out: Vec::new(), prose };
        let mut known: Vec<Option<bool>> = vec![None; tree.nodes.len()];
        let out = page.units.iter().map(|u| page.is_out(u.block, &mut known) || u.said.has(Said::CHROME)).collect();
        page.out = out;
        page
    }

    /// Whether an element, or one it stands in, is not the article.
    fn is_out(&self, id: Id, known: &mut [Option<bool>]) -> bool {
        if let Some(out) = known[id as usize] {
            return out;
        }
        let mut chain = vec![id];
        chain.extend(self.tree.ancestors(id));
        let mut out = false;
        for &at in chain.iter().rev() {
            if let Some(seen) = known[at as usize] {
                out = seen;
            } else {
                out = out || self.is_chrome(at);
                known[at as usize] = Some(out);
            }
        }
        out
    }

    /// Whether an element is of itself something other than the article.
    fn is_chrome(&self, id: Id) -> bool {
        let Some(tag) = self.tree.tag(id) else { return false };
        let tree = self.tree;
        match tag {
            Tag::Nav
            | Tag::Button
            | Tag::Select
            | Tag::Textarea
            | Tag::Iframe
            | Tag::Svg
            | Tag::Math
            | Tag::Noscript
            | Tag::Template
            | Tag::Object
            | Tag::Video
            | Tag::Audio
            | Tag::Canvas
            | Tag::Dialog
            | Tag::Menu
            | Tag::Head
            | Tag::Script
            | Tag::Style => return true,
            Tag::Html | Tag::Body => return false,
            _ => {}
        }
        // What holds half of the prose of a page is no ornament of it, whatever it is called.
        let whole = self.prose[0];
        let heavy = self.prose[id as usize] * 2 > whole && whole > 0;
        if matches!(tag, Tag::Footer | Tag::Aside) && !heavy {
            return true;
        }
        if tree.attribute(id, "hidden").is_some() && !heavy {
            return true;
        }
        if tree.attribute(id, "style").is_some_and(hides) && !heavy {
            return true;
        }
        if let Some(role) = tree.attribute(id, "role")
            && matches!(
                role,
                "navigation"
                    | "banner"
                    | "contentinfo"
                    | "complementary"
                    | "search"
                    | "dialog"
                    | "menu"
                    | "menubar"
                    | "alert"
                    | "toolbar"
            )
            && !heavy
        {
            return true;
        }
        if let Some(name) = tree.attribute(id, "element")
            && [
                "amp-sidebar",
                "amp-ad",
                "amp-social",
                "amp-consent",
                "amp-user",
                "amp-carousel",
                "amp-embed",
                "amp-lightbox",
                "amp-sticky",
                "amp-next",
            ]
            .iter()
            .any(|n| name.starts_with(n))
        {
            return true;
        }
        let said = self.said[id as usize];
        said.has(Said::CHROME) && !heavy && !(said.has(Said::BODY) && self.prose[id as usize] * 5 > whole)
    }

    /// The title, and the node of the heading that shows it.
    fn title(&self, meta: &Meta) -> (String, Option<Id>) {
        let stripped: Vec<String> = meta.titles.iter().map(|t| without_outlet(t, meta.outlet.as_deref())).collect();
        let given: Vec<String> = meta.titles.iter().map(|t| plain(t)).collect();
        let mut headings: Vec<(Id, String, Tag)> = Vec::new();
        for (id, tag) in self.tree.elements(0).filter(|(_, t)| matches!(t, Tag::H1 | Tag::H2 | Tag::H3)) {
            if let Some(text) = collapsed(&self.tree.text_of(id)).filter(|t| t.chars().count() >= 8) {
                headings.push((id, text, tag));
            }
        }
        // The heading that the page's own titles repeat.
        let repeated = |text: &str| {
            let p = plain(text);
            given.iter().any(|g| g.contains(&p) || (p.contains(g.as_str()) && g.chars().count() > 20))
        };
        let site = meta.outlet.as_deref().map(plain).unwrap_or_default();
        let pick = headings
            .iter()
            .filter(|(_, text, _)| plain(text) != site)
            .filter(|(_, text, _)| repeated(text))
            .max_by_key(|(id, text, tag)| (text.chars().count().min(30), *tag == Tag::H1, std::cmp::Reverse(*id)));
        if let Some((id, text, _)) = pick {
            return (text.clone(), Some(*id));
        }
        // A part of the page's title that stands on the page as a line of its own.
        let part = self
            .units
            .iter()
            .enumerate()
            .filter(|(n, u)| !self.out[*n] && u.linked == 0 && (12..250).contains(&u.chars))
            .find_map(|(_, u)| {
                let p = plain(&u.text);
                given
                    .iter()
                    .any(|g| {
                        g != &p && (g.starts_with(&p) || g.ends_with(&p)) && p.chars().count() * 3 > g.chars().count()
                    })
                    .then(|| (u.text.clone(), Some(u.from)))
            });
        if let Some(found) = part.filter(|(text, _)| plain(text) != site) {
            return found;
        }
        if let Some(title) = stripped.first().filter(|t| t.chars().count() >= 8) {
            // A kicker or a longer form may stand in the heading.
            let best = headings
                .iter()
                .filter(|h| h.2 == Tag::H1)
                .map(|(id, text, _)| (*id, shared(title, text)))
                .filter(|(_, s)| *s > 0.5)
                .max_by(|a, b| a.1.total_cmp(&b.1));
            return (title.clone(), best.map(|b| b.0));
        }
        let only = headings.iter().find(|h| h.2 == Tag::H1 && plain(&h.1) != site).or_else(|| headings.first());
        match only {
            Some((id, text, _)) => (text.clone(), Some(*id)),
            None => (stripped.into_iter().next().unwrap_or_default(), None),
        }
    }

    /// The stretches of nodes that hold the article, in order.
    fn roots(&self, heading: Option<Id>, meta: &Meta) -> Vec<(Id, Id)> {
        let mut scores: HashMap<Id, f64> = HashMap::new();
        let description = meta.description.as_deref().map(plain).unwrap_or_default();
        let mut after = 0;
        for (n, unit) in self.units.iter().enumerate() {
            if self.out[n]
                || !unit.is_prose()
                || unit.said.has(Said::CAPTION)
                || self.inside(unit.block, Said::CAPTION.with(Said::QUOTE))
            {
                continue;
            }
            let mut score = 1.0 + (unit.chars as f64 / 100.0).min(3.0) + if unit.ends_sentence() { 1.0 } else { 0.0 };
            // Prose that the page's own summary begins with is the article's.
            if description.chars().count() > 40
                && plain(&unit.text).contains(description.trim_end_matches(['.', '…', ' ']))
            {
                score += 3.0;
            }
            // Before the headline nothing of an article stands; right after it the article begins.
            if heading.is_some_and(|h| unit.from < h) {
                score *= 0.5;
            } else if heading.is_some() && after < 3 {
                after += 1;
                score *= 1.5;
            }
            // Beside a heading that is a link: the teaser of another article.
            if self.is_teaser(unit.block) {
                score *= 0.15;
            }
            let own =
                matches!(self.tree.tag(unit.block), Some(Tag::P | Tag::Li | Tag::Pre | Tag::Blockquote | Tag::Dd));
            let shares: &[f64] = if own { &[0.0, 1.0, 0.6, 0.4, 0.25] } else { &[0.9, 0.8, 0.5, 0.3, 0.2] };
            for (id, share) in std::iter::once(unit.block).chain(self.tree.ancestors(unit.block)).zip(shares) {
                *scores.entry(id).or_default() += score * share;
            }
        }
        let weighted = |id: Id, score: f64| {
            let tag = self.tree.tag(id).unwrap_or(Tag::Other);
            let mut weight = match tag {
                Tag::Article => 1.25,
                Tag::Main => 1.1,
                Tag::Section | Tag::Td | Tag::Div | Tag::Blockquote => 1.0,
                Tag::Body | Tag::Html | Tag::Form => 0.6,
                Tag::Li | Tag::P | Tag::Ul | Tag::Ol | Tag::Dl => 0.5,
                _ => 0.9,
            };
            if self.said[id as usize].has(Said::BODY) {
                weight *= 1.5;
            }
            if self.said[id as usize].has(Said::STANDFIRST) {
                weight *= 0.6;
            }
            score * weight
        };
        let best = scores
            .iter()
            .map(|(id, score)| (*id, weighted(*id, *score)))
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        let Some((mut best, _)) = best else {
            return self.short(heading);
        };
        // Prose beside it of the same make belongs to it.
        let mut roots = vec![best];
        for _ in 0..3 {
            if best == 0 || matches!(self.tree.tag(best), Some(Tag::Body | Tag::Html | Tag::Article | Tag::Main)) {
                break;
            }
            let parent = self.tree.nodes[best as usize].parent;
            let siblings = self.siblings(best, parent);
            if siblings.len() > 1 {
                roots = siblings;
                break;
            }
            best = parent;
        }
        roots.sort_unstable();
        roots.into_iter().map(|id| (id, self.tree.nodes[id as usize].end)).collect()
    }

    /// Whether a block stands in a small element with a heading that is a link.
    fn is_teaser(&self, block: Id) -> bool {
        let tree = self.tree;
        std::iter::once(block).chain(tree.ancestors(block)).take(3).any(|id| {
            let small = self.prose[id as usize] * 4 < self.prose[0].max(1) * 3 && tree.nodes[id as usize].end - id < 60;
            small
                && tree.elements(id).any(|(h, tag)| {
                    tag.is_heading()
                        && tree.elements(h).any(|(a, t)| t == Tag::A && tree.attribute(a, "href").is_some())
                })
        })
    }

    /// The child `best` of a parent and those of its children that go on with it.
    fn siblings(&self, best: Id, parent: Id) -> Vec<Id> {
        let tree = self.tree;
        let class = |id: Id| (tree.tag(id), tree.attribute(id, "class").unwrap_or_default().to_owned());
        let (mut out, own) = (Vec::new(), class(best));
        let mut at = parent + 1;
        while at < tree.nodes[parent as usize].end {
            let end = tree.nodes[at as usize].end;
            if at == best {
                out.push(at);
            } else if tree.tag(at).is_some() {
                let (mut prose, mut linked, mut chars, mut outside) = (0, 0, 0, false);
                for (n, u) in self.units.iter().enumerate().filter(|(_, u)| u.block >= at && u.block < end) {
                    outside |= self.out[n];
                    chars += u.chars;
                    linked += u.linked;
                    prose += if u.is_prose() && u.ends_sentence() { u.chars } else { 0 };
                }
                let is_p = tree.tag(at) == Some(Tag::P);
                let alike = class(at) == own && !own.1.is_empty();
                if prose > 0
                    && !outside
                    && linked * 5 < chars
                    && (alike || is_p || prose * 4 > self.prose[best as usize] as usize)
                    && !self.said[at as usize].has(Said::CHROME)
                    && !self.tree.elements(at).any(|(_, t)| matches!(t, Tag::H1))
                {
                    out.push(at);
                }
            }
            at = end;
        }
        out
    }

    /// A page of one or two short lines: the longest after the headline that is no link.
    fn short(&self, heading: Option<Id>) -> Vec<(Id, Id)> {
        let best = self
            .units
            .iter()
            .enumerate()
            .filter(|(n, u)| {
                !self.out[*n]
                    && !u.heading
                    && u.linked * 2 < u.chars
                    && u.chars >= 20
                    && heading.is_none_or(|h| u.from > h)
                    && (u.ends_sentence() || self.inside(u.block, Said::BODY))
            })
            .max_by_key(|(n, u)| (self.inside(u.block, Said::BODY), u.chars, std::cmp::Reverse(*n)));
        best.map(|(_, u)| vec![(u.block, self.tree.nodes[u.block as usize].end)]).unwrap_or_default()
    }

    /// Whether a block or what it stands in says this.
    fn inside(&self, block: Id, said: Said) -> bool {
        std::iter::once(block).chain(self.tree.ancestors(block)).any(|id| {
            self.said[id as usize].has(said) && (self.prose[id as usize] * 2 < self.prose[0] || said == Said::BODY)
        })
    }

    /// The paragraphs that stand in these stretches.
    fn emit(&self, roots: &[(Id, Id)], titles: &[&str]) -> Vec<String> {
        let parts = Parts::built_in();
        let titles: Vec<String> = titles.iter().map(|t| plain(t)).filter(|t| !t.is_empty()).collect();
        let mut list: Vec<(&Unit, bool)> = Vec::new();
        // After a heading that leads to other articles, links and bare titles go with it.
        let mut leading_away = false;
        for (n, unit) in self.units.iter().enumerate() {
            if self.out[n] || !roots.iter().any(|(from, end)| unit.from >= *from && unit.from < *end) {
                continue;
            }
            let set_apart = Said::CAPTION.with(Said::ABOUT).with(Said::QUOTE);
            let quote = unit.said.has(Said::QUOTE) || self.inside(unit.block, Said::QUOTE);
            let caption = self.tree_has(unit.block, |t| matches!(t, Tag::Figcaption | Tag::Caption))
                || (self.tree_has(unit.block, |t| t == Tag::Figure)
                    && !self.tree_has(unit.block, |t| matches!(t, Tag::Blockquote | Tag::Table)));
            if caption || ((unit.said.has(set_apart) || self.inside(unit.block, set_apart)) && !quote) {
                continue;
            }
            let tag = self.tree.tag(unit.block);
            let mostly_link = unit.linked * 2 > unit.chars;
            if mostly_link
                && (unit.chars < 150 || matches!(tag, Some(Tag::Li)))
                && !(unit.ends_sentence() && unit.linked * 5 < unit.chars * 4)
            {
                continue;
            }
            if parts.is_signature(&unit.text) {
                continue;
            }
            let short = unit.chars < 60;
            match parts.line(&unit.text) {
                Some((Line::Also, alone))
                    if ((alone || unit.linked > 0) && unit.chars < 200) || (short && !unit.ends_sentence()) =>
                {
                    leading_away = unit.heading || unit.chars < 40;
                    continue;
                }
                Some((Line::Follow, _)) if unit.chars < 160 && (unit.linked > 0 || short) => continue,
                Some((Line::Rights, _)) if unit.chars < 300 => continue,
                Some((Line::Byline, _)) if short && !(unit.ends_sentence() && unit.chars > 40) => continue,
                _ => {}
            }
            if leading_away && (mostly_link || (short && !unit.ends_sentence())) {
                continue;
            }
            leading_away = false;
            let p = plain(&unit.text);
            if titles.contains(&p) || p.chars().all(|c| !c.is_alphanumeric()) {
                continue;
            }
            list.push((unit, quote));
        }
        // A heading after which nothing comes heads nothing.
        while list.last().is_some_and(|(u, _)| u.heading) {
            list.pop();
        }
        once(list)
    }

    fn tree_has(&self, block: Id, what: impl Fn(Tag) -> bool) -> bool {
        std::iter::once(block).chain(self.tree.ancestors(block)).filter_map(|id| self.tree.tag(id)).any(what)
    }

    /// Short lines near the headline that may say when the page was published.
    fn about(&self, heading: Option<Id>, body: Id) -> Vec<String> {
        let mut lines = Vec::new();
        for unit in &self.units {
            let near = heading.is_none_or(|h| unit.from + 120 > h) && (unit.from < body.saturating_add(60));
            if unit.chars > 90 || !unit.text.chars().any(char::is_numeric) {
                continue;
            }
            let set_apart = unit.said.has(Said::ABOUT)
                || self.inside(unit.block, Said::ABOUT)
                || self.tree_has(unit.block, |t| t == Tag::Time);
            if set_apart && near {
                lines.insert(lines.len().min(3), unit.text.clone());
            } else if !unit.heading && heading.is_some_and(|h| unit.from > h) && unit.from < body.saturating_add(20) {
                lines.push(unit.text.clone());
            }
        }
        lines.truncate(8);
        lines
    }

    /// The sentence under the headline, where it stands outside of the article.
    fn standfirst(&self, roots: &[(Id, Id)], heading: Option<Id>, meta: &Meta, have: &[String]) -> Option<String> {
        let body = roots.first()?.0;
        let description = meta.description.as_deref().map(plain).unwrap_or_default();
        let description = description.trim_end_matches(['.', '…', ' ']);
        let found = self.units.iter().enumerate().find(|(n, u)| {
            let before = u.from < body && heading.is_none_or(|h| u.from > h);
            let inside = u.from >= body && roots.iter().any(|(f, e)| u.from >= *f && u.from < *e);
            let caption = u.said.has(Said::CAPTION.with(Said::ABOUT))
                || self.inside(u.block, Said::CAPTION.with(Said::ABOUT))
                || self.tree_has(u.block, |t| matches!(t, Tag::Figure | Tag::Figcaption));
            if self.out[*n]
                || inside
                || !before
                || caption
                || u.heading && u.chars < 50
                || u.chars < 30
                || u.linked * 3 > u.chars
            {
                return false;
            }
            let p = plain(&u.text);
            if meta.titles.iter().any(|t| plain(t).contains(&p)) {
                return false;
            }
            let named = u.said.has(Said::STANDFIRST) || self.inside(u.block, Said::STANDFIRST);
            (named && (u.ends_sentence() || u.chars >= 50))
                || (description.chars().count() > 30 && p.starts_with(description))
        })?;
        let text = &found.1.text;
        let p = plain(text);
        let p = p.trim_end_matches(['.', '…', ' ']);
        (!have.iter().any(|h| plain(h).contains(p))).then(|| text.clone())
    }
}

/// Leaves out what was said already: captions repeated in the text, pull quotes, a paragraph twice.
fn once(list: Vec<(&Unit, bool)>) -> Vec<String> {
    let plains: Vec<String> = list.iter().map(|(u, _)| plain(&u.text)).collect();
    let mut seen: HashSet<&str> = HashSet::new();
    let mut out = Vec::new();
    for (n, (unit, quote)) in list.iter().enumerate() {
        let p = plains[n].as_str();
        let long = p.chars().count() >= 30;
        if long && !seen.insert(p) {
            continue;
        }
        let core = p.trim_matches(|c: char| !c.is_alphanumeric());
        if *quote && long && plains.iter().enumerate().any(|(m, other)| m != n && other.contains(core)) {
            continue;
        }
        out.push(unit.text.clone());
    }
    out
}

fn hides(style: &str) -> bool {
    let style: String = style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    style.contains("display:none") || style.contains("visibility:hidden")
}

/// How much two titles share, by words.
fn shared(a: &str, b: &str) -> f64 {
    let (a, b) = (plain(a), plain(b));
    let a: HashSet<&str> = a.split(' ').collect();
    let b: HashSet<&str> = b.split(' ').collect();
    a.intersection(&b).count() as f64 / a.len().max(1) as f64
}

/// A title without the outlet's name that hangs on it.
fn without_outlet(title: &str, outlet: Option<&str>) -> String {
    let outlet = outlet.map(plain).unwrap_or_default();
    let mut title = title.trim();
    loop {
        let cut = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " / "]
            .iter()
            .filter_map(|s| title.rfind(s).map(|at| (at, s.len())))
            .max();
        let Some((at, length)) = cut else { break };
        let (head, tail) = (&title[..at], &title[at + length..]);
        let bar = title[at..].starts_with(" |") || title[at..].starts_with(" ::");
        let is_outlet = !outlet.is_empty() && (outlet.contains(&plain(tail)) || plain(tail).contains(&outlet));
        let words = |s: &str| s.split_whitespace().count();
        if (is_outlet || bar || words(tail) <= 2) && words(tail) <= 6 && words(head) >= 3 {
            title = head.trim_end();
        } else {
            break;
        }
    }
    // "Outlet | Title"
    if let Some((head, tail)) = title.split_once(" | ").or_else(|| title.split_once(" - "))
        && !outlet.is_empty()
        && plain(head) == outlet
    {
        title = tail.trim();
    }
    title.to_owned()
}

/// What class, id and the like say of every element.
fn said_of(tree: &Tree) -> Vec<Said> {
    let parts = Parts::built_in();
    let mut known: HashMap<&str, Said> = HashMap::new();
    let mut said = vec![Said::default(); tree.nodes.len()];
    for (id, tag) in tree.elements(0) {
        if matches!(tag, Tag::Html | Tag::Body | Tag::Meta | Tag::Link | Tag::Script | Tag::Img) {
            continue;
        }
        let mut all = Said::default();
        for (name, value) in tree.attributes(id) {
            if matches!(
                name,
                "class" | "id" | "itemprop" | "data-component" | "data-testid" | "data-block" | "data-qa" | "element"
            ) {
                all = all.with(*known.entry(value).or_insert_with(|| parts.said(value)));
            }
        }
        said[id as usize] = all;
    }
    said
}

/// Cuts a page into units.
fn units_of(tree: &Tree, said: &[Said]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut text = String::new();
    let (mut from, mut block) = (0, 0);
    // What the last text stood in: a break between two looks is the end of a line.
    let mut parent = 0;
    let (mut chars, mut linked) = (0, 0);
    let mut inline = Said::default();
    // Open elements: block, in a link, what inline elements say, where it ends.
    struct Open {
        block: Id,
        link: bool,
        heading: bool,
        said: Said,
        skip: bool,
        end: Id,
    }
    let mut open = vec![Open {
        block: 0,
        link: false,
        heading: false,
        said: Said::default(),
        skip: false,
        end: tree.nodes[0].end,
    }];
    let mut breaks = 0;
    let flush = |text: &mut String,
                 chars: &mut usize,
                 linked: &mut usize,
                 inline: &mut Said,
                 from: Id,
                 block: Id,
                 heading: bool,
                 units: &mut Vec<Unit>| {
        text.truncate(text.trim_end().len());
        if *chars > 0 {
            units.push(Unit {
                block,
                from,
                text: std::mem::take(text),
                chars: *chars,
                linked: *linked,
                heading,
                said: *inline,
            });
        }
        text.clear();
        (*chars, *linked, *inline) = (0, 0, Said::default());
    };
    let mut heading = false;
    for id in 1..tree.nodes.len() as u32 {
        while open.len() > 1 && open.last().is_some_and(|o| o.end <= id) {
            let closed = open.pop().map_or(0, |o| o.block);
            if open.last().map(|o| o.block) != Some(closed) {
                flush(&mut text, &mut chars, &mut linked, &mut inline, from, block, heading, &mut units);
                breaks = 0;
            }
        }
        let top = &open[open.len() - 1];
        let (top_block, top_link, top_heading, top_said, top_skip) =
            (top.block, top.link, top.heading, top.said, top.skip);
        match tree.tag(id) {
            None => {
                if top_skip {
                    continue;
                }
                let own = tree.own_text(id);
                let count = own.chars().filter(|c| !c.is_whitespace()).count();
                if chars == 0 {
                    if count == 0 {
                        continue;
                    }
                    (from, block, heading, inline) = (id, top_block, top_heading, top_said);
                    text.clear();
                }
                if count > 0 {
                    // One break in a sentence is a line's end, two or one after a sentence a paragraph's.
                    if breaks > 0 {
                        let done = tree.nodes[id as usize].parent != parent
                            || text.trim_end().ends_with(['.', '؟', '!', '?', '…', ':', '۔', '»', '"', '”']);
                        if breaks > 1 || done {
                            flush(&mut text, &mut chars, &mut linked, &mut inline, from, block, heading, &mut units);
                            (from, block, heading, inline) = (id, top_block, top_heading, top_said);
                        }
                        breaks = 0;
                    }
                    if inline != top_said {
                        // Said of a part only.
                        inline = Said(inline.0 & top_said.0);
                    }
                    parent = tree.nodes[id as usize].parent;
                }
                push_collapsed(&mut text, own);
                chars += count;
                linked += if top_link { count } else { 0 };
            }
            Some(Tag::Br) => {
                breaks += 1;
                push_collapsed(&mut text, " ");
            }
            Some(tag) => {
                let skip = top_skip
                    || matches!(tag, Tag::Script | Tag::Style | Tag::Template | Tag::Head | Tag::Svg | Tag::Noscript);
                let end = tree.nodes[id as usize].end;
                if tag.is_inline() && !(tag == Tag::Other && said[id as usize].has(Said::BODY)) {
                    if end > id + 1 {
                        let own = said[id as usize].with(if tag == Tag::Time { Said::ABOUT } else { Said::default() });
                        open.push(Open {
                            block: top_block,
                            link: top_link || (tag == Tag::A && tree.attribute(id, "href").is_some()),
                            heading: top_heading,
                            said: top_said.with(own),
                            skip,
                            end,
                        });
                    }
                } else {
                    flush(&mut text, &mut chars, &mut linked, &mut inline, from, block, heading, &mut units);
                    breaks = 0;
                    if end > id + 1 {
                        open.push(Open {
                            block: id,
                            link: top_link,
                            heading: tag.is_heading(),
                            said: Said::default(),
                            skip,
                            end,
                        });
                    }
                }
            }
        }
    }
    flush(&mut text, &mut chars, &mut linked, &mut inline, from, block, heading, &mut units);
    units
}
