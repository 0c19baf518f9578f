//! A page as a tree: elements, their attributes and their text, in the order of the document.
//!
//! Input: HTML of any quality. Output: an arena whose nodes stand in document order, so that what is
//! counted over a subtree is one loop backwards. The tokens are those of the HTML standard (html5gum);
//! the tree follows its rules where they matter for text: void elements, paragraphs and list items
//! nobody closed, cells and rows, formatting closed in the wrong order. Text of scripts and styles is
//! left out, but for JSON-LD.

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use std::ops::Range;

/// Deeper elements are laid flat: nobody writes them, and a page made to exhaust a reader does.
const DEEPEST: usize = 256;

/// Number of a node.
pub type Id = u32;

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An element with its name and its attributes.
    Element(Tag, Range<u32>),
    /// A stretch of text.
    Text(Range<u32>),
}

/// A node.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// The element it stands in; the root is its own.
    pub parent: Id,
    /// The first number after its subtree.
    pub end: Id,
}

macro_rules! tags {
    ($($name:ident = $text:literal),* $(,)?) => {
        /// Names of elements that mean something to a reader of articles.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Tag { $($name),*, Other }

        impl Tag {
            fn of(name: &[u8]) -> Self {
                match name {
                    $(n if n == $text.as_bytes() => Self::$name,)*
                    _ => Self::Other,
                }
            }
        }
    };
}

tags! {
    P = "p", Div = "div", A = "a", Span = "span", Li = "li", Br = "br", Img = "img", Ul = "ul", Script = "script",
    Strong = "strong", B = "b", I = "i", Em = "em", H1 = "h1", H2 = "h2", H3 = "h3", H4 = "h4", H5 = "h5", H6 = "h6",
    Meta = "meta", Link = "link", Style = "style", Article = "article", Section = "section", Main = "main",
    Header = "header", Footer = "footer", Nav = "nav", Aside = "aside", Figure = "figure", Figcaption = "figcaption",
    Time = "time", Table = "table", Tbody = "tbody", Thead = "thead", Tfoot = "tfoot", Tr = "tr", Td = "td", Th = "th",
    Caption = "caption", Html = "html", Head = "head", Body = "body", Title = "title", Blockquote = "blockquote",
    Ol = "ol", Dl = "dl", Dt = "dt", Dd = "dd", Pre = "pre", Hr = "hr", Form = "form", Button = "button",
    Select = "select", Option = "option", Textarea = "textarea", Input = "input", Label = "label", Iframe = "iframe",
    Svg = "svg", Math = "math", Noscript = "noscript", Template = "template", Object = "object", Video = "video",
    Audio = "audio", Canvas = "canvas", Center = "center", Address = "address", Details = "details",
    Summary = "summary", Dialog = "dialog", Fieldset = "fieldset", Menu = "menu", Font = "font", U = "u", S = "s",
    Small = "small", Big = "big", Sup = "sup", Sub = "sub", Cite = "cite", Q = "q", Mark = "mark", Code = "code",
    Abbr = "abbr", Bdi = "bdi", Bdo = "bdo", Area = "area", Base = "base", Col = "col", Embed = "embed",
    Param = "param", Source = "source", Track = "track", Wbr = "wbr", Keygen = "keygen", Hgroup = "hgroup",
    Frame = "frame", Picture = "picture",
}

impl Tag {
    /// Has no content.
    fn is_void(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Br | Img
                | Meta
                | Link
                | Hr
                | Input
                | Area
                | Base
                | Col
                | Embed
                | Param
                | Source
                | Track
                | Wbr
                | Keygen
                | Frame
        )
    }

    /// Stands in a line of text.
    pub fn is_inline(self) -> bool {
        use Tag::*;
        matches!(
            self,
            A | Span
                | Strong
                | B
                | I
                | Em
                | Font
                | U
                | S
                | Small
                | Big
                | Sup
                | Sub
                | Cite
                | Q
                | Mark
                | Code
                | Abbr
                | Bdi
                | Bdo
                | Time
                | Wbr
                | Label
                | Img
                | Picture
                | Source
                | Other
        )
    }

    /// Formatting: an end tag in the wrong place does not close blocks.
    fn is_formatting(self) -> bool {
        use Tag::*;
        matches!(self, A | Span | Strong | B | I | Em | Font | U | S | Small | Big | Code | Mark | Other)
    }

    /// Closes a paragraph left open.
    fn closes_paragraph(self) -> bool {
        use Tag::*;
        matches!(
            self,
            P | Div
                | Ul
                | Ol
                | Dl
                | H1
                | H2
                | H3
                | H4
                | H5
                | H6
                | Article
                | Section
                | Main
                | Header
                | Footer
                | Nav
                | Aside
                | Figure
                | Figcaption
                | Table
                | Blockquote
                | Pre
                | Hr
                | Form
                | Center
                | Address
                | Details
                | Fieldset
                | Menu
                | Li
                | Hgroup
                | Dialog
        )
    }

    /// End tags inside do not reach beyond it.
    fn is_scope(self) -> bool {
        use Tag::*;
        matches!(self, Td | Th | Caption | Table | Html | Body | Button | Object | Template)
    }

    /// A heading.
    pub fn is_heading(self) -> bool {
        use Tag::*;
        matches!(self, H1 | H2 | H3 | H4 | H5 | H6)
    }
}

/// A page.
#[derive(Debug, Default)]
pub struct Tree {
    /// Nodes in document order; the first is the root.
    pub nodes: Vec<Node>,
    attributes: Vec<(Range<u32>, Range<u32>)>,
    text: String,
}

impl Tree {
    /// Reads a page.
    pub fn read(html: &str) -> Self {
        let mut builder = Builder::new(html.len());
        let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: html5gum::Span<()>| -> Option<()> {
            builder.event(&event);
            None
        });
        // Scripts and styles hold no tags.
        emitter.naively_switch_states(true);
        for done in Tokenizer::new_with_emitter(html, emitter) {
            let Ok(()) = done;
        }
        builder.finish()
    }

    /// The element's name; `None` for text.
    pub fn tag(&self, id: Id) -> Option<Tag> {
        match self.nodes[id as usize].kind {
            Kind::Element(tag, _) => Some(tag),
            Kind::Text(_) => None,
        }
    }

    /// The words of a text node; nothing for an element.
    pub fn own_text(&self, id: Id) -> &str {
        match &self.nodes[id as usize].kind {
            Kind::Text(range) => self.slice(range),
            Kind::Element(..) => "",
        }
    }

    /// An attribute of an element.
    pub fn attribute(&self, id: Id, name: &str) -> Option<&str> {
        self.attributes(id).find(|(n, _)| *n == name).map(|(_, v)| v)
    }

    /// All attributes of an element.
    pub fn attributes(&self, id: Id) -> impl Iterator<Item = (&str, &str)> {
        let range = match &self.nodes[id as usize].kind {
            Kind::Element(_, range) => range.start as usize..range.end as usize,
            Kind::Text(_) => 0..0,
        };
        self.attributes[range].iter().map(|(n, v)| (self.slice(n), self.slice(v)))
    }

    /// The text of a subtree, blanks made one, a break a blank.
    pub fn text_of(&self, id: Id) -> String {
        let mut out = String::new();
        for n in id..self.nodes[id as usize].end {
            match &self.nodes[n as usize].kind {
                Kind::Text(range) => push_collapsed(&mut out, self.slice(range)),
                Kind::Element(tag, _) if !tag.is_inline() => push_collapsed(&mut out, " "),
                Kind::Element(..) => {}
            }
        }
        out.truncate(out.trim_end().len());
        out
    }

    /// Elements of a subtree, itself included.
    pub fn elements(&self, id: Id) -> impl Iterator<Item = (Id, Tag)> {
        (id..self.nodes[id as usize].end).filter_map(|n| Some((n, self.tag(n)?)))
    }

    /// The elements it stands in, nearest first.
    pub fn ancestors(&self, id: Id) -> impl Iterator<Item = Id> {
        let mut at = id;
        std::iter::from_fn(move || {
            (at != 0).then(|| {
                at = self.nodes[at as usize].parent;
                at
            })
        })
    }

    fn slice(&self, range: &Range<u32>) -> &str {
        &self.text[range.start as usize..range.end as usize]
    }
}

/// Appends text with every run of blanks as one; none at the start of a line.
pub fn push_collapsed(out: &mut String, text: &str) {
    let mut blank = out.is_empty() || out.ends_with([' ', '\n']);
    for c in text.chars() {
        if c.is_whitespace() {
            if !blank {
                out.push(' ');
                blank = true;
            }
        } else {
            out.push(c);
            blank = false;
        }
    }
}

/// Builds the tree from the tokens as they come.
struct Builder {
    tree: Tree,
    /// Elements not yet closed; the last part: to be closed with what is open in it.
    open: Vec<(Id, Tag, bool)>,
    /// The start tag being read.
    tag: Tag,
    first_attribute: u32,
    name: Range<u32>,
    reading: bool,
    /// Text of the open raw element is wanted.
    keep: bool,
}

impl Builder {
    fn new(length: usize) -> Self {
        let mut tree = Tree::default();
        tree.text.reserve(length / 2);
        tree.nodes.reserve(length / 40);
        tree.nodes.push(Node { kind: Kind::Element(Tag::Other, 0..0), parent: 0, end: 1 });
        Self {
            tree,
            open: vec![(0, Tag::Other, false)],
            tag: Tag::Other,
            first_attribute: 0,
            name: 0..0,
            reading: false,
            keep: true,
        }
    }

    fn store(&mut self, bytes: &[u8]) -> Range<u32> {
        let from = self.tree.text.len() as u32;
        match std::str::from_utf8(bytes) {
            Ok(s) => self.tree.text.push_str(s),
            Err(_) => self.tree.text.push_str(&String::from_utf8_lossy(bytes)),
        }
        from..self.tree.text.len() as u32
    }

    fn event(&mut self, event: &CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = Tag::of(name);
                // "amp-sidebar" and the like are told apart by name.
                self.first_attribute = self.tree.attributes.len() as u32;
                if self.tag == Tag::Other && name.contains(&b'-') {
                    let (n, v) = (self.store(b"element"), self.store(name));
                    self.tree.attributes.push((n, v));
                }
                self.reading = true;
            }
            CallbackEvent::AttributeName { name } if self.reading => {
                self.name = self.store(name);
                let at = self.name.end;
                self.tree.attributes.push((self.name.clone(), at..at));
            }
            CallbackEvent::AttributeValue { value } if self.reading => {
                let value = self.store(value);
                if let Some(last) = self.tree.attributes.last_mut() {
                    last.1 = value;
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                self.reading = false;
                self.start(*self_closing);
            }
            CallbackEvent::EndTag { name } => {
                self.reading = false;
                self.end(Tag::of(name));
            }
            CallbackEvent::String { value } if self.keep && !value.is_empty() => {
                let range = self.store(value);
                let parent = self.open.last().map_or(0, |o| o.0);
                let end = self.tree.nodes.len() as u32 + 1;
                self.tree.nodes.push(Node { kind: Kind::Text(range), parent, end });
            }
            _ => {}
        }
    }

    fn start(&mut self, self_closing: bool) {
        let tag = self.tag;
        if tag.closes_paragraph() {
            self.close_within(|t| t == Tag::P, |t| t.is_scope());
        }
        match tag {
            Tag::Li => {
                self.close_within(|t| t == Tag::Li, |t| t.is_scope() || matches!(t, Tag::Ul | Tag::Ol | Tag::Menu))
            }
            Tag::Dt | Tag::Dd => {
                self.close_within(|t| matches!(t, Tag::Dt | Tag::Dd), |t| t.is_scope() || t == Tag::Dl)
            }
            Tag::Option => self.close_within(|t| t == Tag::Option, |t| t == Tag::Select || t.is_scope()),
            Tag::Td | Tag::Th => self
                .close_within(|t| matches!(t, Tag::Td | Tag::Th | Tag::Caption), |t| matches!(t, Tag::Tr | Tag::Table)),
            Tag::Tr => self.close_within(|t| matches!(t, Tag::Tr), |t| t == Tag::Table),
            Tag::Tbody | Tag::Thead | Tag::Tfoot => {
                self.close_within(|t| matches!(t, Tag::Tbody | Tag::Thead | Tag::Tfoot), |t| t == Tag::Table);
            }
            Tag::A => {
                self.close_within(|t| t == Tag::A, |t| t.is_scope() || !t.is_inline());
                // One that was never closed: what stands in it is no link.
                for open in self.open.iter_mut().filter(|o| o.1 == Tag::A) {
                    open.1 = Tag::Span;
                    if let Kind::Element(tag, _) = &mut self.tree.nodes[open.0 as usize].kind {
                        *tag = Tag::Span;
                    }
                }
                self.close_within(|t| t == Tag::Head, |t| matches!(t, Tag::Noscript | Tag::Template));
            }
            Tag::Meta
            | Tag::Link
            | Tag::Title
            | Tag::Script
            | Tag::Style
            | Tag::Noscript
            | Tag::Base
            | Tag::Template
            | Tag::Html
            | Tag::Head => {}
            // Whatever does not belong in a head ends it.
            _ => self.close_within(|t| t == Tag::Head, |t| matches!(t, Tag::Noscript | Tag::Template)),
        }
        // A second <html> or <body> adds its attributes in the standard; here it adds nothing.
        if matches!(tag, Tag::Html | Tag::Body) && self.open.iter().any(|o| o.1 == tag) {
            return;
        }
        let id = self.tree.nodes.len() as u32;
        let attributes = self.first_attribute..self.tree.attributes.len() as u32;
        let parent = self.open.last().map_or(0, |o| o.0);
        self.tree.nodes.push(Node { kind: Kind::Element(tag, attributes), parent, end: id + 1 });
        let foreign = self.open.iter().rev().take(8).any(|o| matches!(o.1, Tag::Svg | Tag::Math));
        if tag.is_void() || (self_closing && foreign) || self.open.len() >= DEEPEST {
            return;
        }
        self.open.push((id, tag, false));
        if matches!(tag, Tag::Script | Tag::Style) {
            let data = self.tree.attribute(id, "type").is_some_and(|t| t.to_ascii_lowercase().contains("ld+json"));
            self.keep = tag == Tag::Script && data;
        }
    }

    fn end(&mut self, tag: Tag) {
        if matches!(tag, Tag::Script | Tag::Style) {
            self.keep = true;
        }
        if tag.is_void() {
            // </br> is a break, as browsers read it.
            if tag == Tag::Br {
                let id = self.tree.nodes.len() as u32;
                let parent = self.open.last().map_or(0, |o| o.0);
                self.tree.nodes.push(Node { kind: Kind::Element(Tag::Br, 0..0), parent, end: id + 1 });
            }
            return;
        }
        if matches!(tag, Tag::Html | Tag::Body) {
            // Things stand after them on real pages.
            return;
        }
        if tag.is_formatting() {
            // Only within its own block.
            let found = self.open.iter().rposition(|o| o.1 == tag || !o.1.is_inline());
            if let Some(at) = found.filter(|at| self.open[*at].1 == tag && *at > 0) {
                self.close_to(at);
            } else if let Some(at) = self.open.iter().rposition(|o| o.1 == tag || o.1.is_scope())
                && self.open[at].1 == tag
            {
                // <b><p>…</b>…</p>: it ends with the block that is open in it.
                self.open[at].2 = true;
            }
            return;
        }
        let is = |t: Tag| t == tag || (tag.is_heading() && t.is_heading());
        let wall = |t: Tag| match tag {
            Tag::Table | Tag::Template => false,
            Tag::Tr | Tag::Td | Tag::Th | Tag::Tbody | Tag::Thead | Tag::Tfoot | Tag::Caption => t == Tag::Table,
            _ => t.is_scope(),
        };
        self.close_within(is, wall);
    }

    /// Closes the innermost element that `is`, unless a `wall` stands before it.
    fn close_within(&mut self, is: impl Fn(Tag) -> bool, wall: impl Fn(Tag) -> bool) {
        for at in (1..self.open.len()).rev() {
            let tag = self.open[at].1;
            if is(tag) {
                return self.close_to(at);
            }
            if wall(tag) {
                return;
            }
        }
    }

    fn close_to(&mut self, at: usize) {
        let end = self.tree.nodes.len() as u32;
        for (id, ..) in self.open.drain(at..) {
            self.tree.nodes[id as usize].end = end;
        }
        while let Some((id, ..)) = self.open.pop_if(|o| o.2) {
            self.tree.nodes[id as usize].end = end;
        }
    }

    fn finish(mut self) -> Tree {
        self.close_to(0);
        self.tree
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree as an S-expression.
    fn shape(html: &str) -> String {
        fn write(tree: &Tree, id: Id, out: &mut String) {
            match &tree.nodes[id as usize].kind {
                Kind::Text(range) => out.push_str(tree.slice(range).trim()),
                Kind::Element(tag, _) => {
                    out.push_str(&format!("({tag:?}").to_lowercase());
                    let mut n = id + 1;
                    while n < tree.nodes[id as usize].end {
                        out.push(' ');
                        write(tree, n, out);
                        n = tree.nodes[n as usize].end;
                    }
                    out.push(')');
                }
            }
        }
        let tree = Tree::read(html);
        let mut out = String::new();
        write(&tree, 0, &mut out);
        out
    }

    #[test]
    fn unclosed_paragraphs_items_and_cells_end_where_the_next_begins() {
        assert_eq!(
            shape("<div><p>a<p>b<ul><li>c<li>d</ul>e</div>f"),
            "(other (div (p a) (p b) (ul (li c) (li d)) e) f)"
        );
        assert_eq!(
            shape("<table><tr><td>a<td><p>b<table><tr><td>c</table>d<tr><td>e</table>f"),
            "(other (table (tr (td a) (td (p b) (table (tr (td c))) d)) (tr (td e))) f)"
        );
    }

    #[test]
    fn formatting_closed_late_or_early_does_not_swallow_the_page() {
        assert_eq!(shape("<div><b>a<i>b</b>c</i>d</div>e"), "(other (div (b a (i b)) c d) e)");
        assert_eq!(shape("<p>a</b>b</p>c"), "(other (p a b) c)");
        assert_eq!(shape("<div><a>x<div>y</a>z</div>w</div>"), "(other (div (a x (div y z)) w))");
    }

    #[test]
    fn scripts_are_no_text_but_data_is() {
        assert_eq!(shape("<script>if (a<b) '<p>'</script>x"), "(other (script) x)");
        assert_eq!(shape("<script type=application/ld+json>{}</script>x"), "(other (script {}) x)");
        assert_eq!(shape("<head><title>t</title><div>x</div>"), "(other (head (title t)) (div x))");
        assert_eq!(shape("a<br>b</br>c<img src=x>d"), "(other a (br) b (br) c (img) d)");
    }

    #[test]
    fn a_page_made_to_exhaust_a_reader_is_laid_flat() {
        let tree = Tree::read(&"<div>".repeat(100_000));
        assert_eq!(tree.nodes.len(), 100_001);
        let deepest = (0..tree.nodes.len() as u32).step_by(997).map(|n| tree.ancestors(n).count()).max().unwrap_or(0);
        assert!(deepest <= DEEPEST, "{deepest}");
    }

    proptest::proptest! {
        /// Every subtree is one stretch, inside that of its parent.
        #[test]
        fn subtrees_nest(html in "(<(/)?(p|div|a|b|td|tr|table|li|ul|script|span)>|x){0,60}") {
            let tree = Tree::read(&html);
            for (n, node) in tree.nodes.iter().enumerate().skip(1) {
                let parent = &tree.nodes[node.parent as usize];
                proptest::prop_assert!((node.parent as usize) < n && node.end > n as u32 && node.end <= parent.end, "{n} {html}");
            }
        }
    }
}
