//! What the typesetter may see: the text, the pictures, two fonts. No file, no package, no clock.

use std::collections::HashMap;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime};
use typst::syntax::{FileId, Source, VirtualPath};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&[u8]; 2] = [include_bytes!("../fonts/Amiri-Regular.ttf"), include_bytes!("../fonts/Amiri-Bold.ttf")];
    files.into_iter().flat_map(|f| Font::iter(Bytes::new(f))).collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

pub(crate) struct Paper {
    source: Source,
    files: HashMap<FileId, Bytes>,
}

impl Paper {
    /// `pictures` are the SVG files `0.svg`, `1.svg` …
    pub(crate) fn new(text: String, pictures: Vec<String>) -> Self {
        let file = |name: &str| FileId::new(None, VirtualPath::new(name));
        let files = pictures
            .into_iter()
            .enumerate()
            .map(|(n, svg)| (file(&format!("{n}.svg")), Bytes::from_string(svg)))
            .collect();
        Self { source: Source::new(file("page.typ"), text), files }
    }
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<i64>) -> Option<Datetime> {
        None
    }
}
