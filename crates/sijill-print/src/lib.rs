//! Briefs on paper.
//!
//! Input: the page of a brief, in the few elements that `sijill-analysis` writes. Output: the same as PDF, with the same
//! words, links and charts, in Arabic (right to left) and English; the same bytes for the same page. The letters are
//! Amiri's, which stands in `fonts/` with its licence, so nothing of the machine's own fonts is needed.

mod markup;
mod world;

use typst::layout::PagedDocument;

/// Why a page cannot be printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// An element the printer has no form for.
    #[error("the page has an element <{0}>, for which there is no form in print")]
    Element(String),
    /// What the typesetter says.
    #[error("the page cannot be set: {0}")]
    Setting(String),
}

/// Prints the page of a brief.
///
/// # Errors
/// See [`PrintError`].
pub fn pdf(page: &str) -> Result<Vec<u8>, PrintError> {
    let markup = markup::of(page)?;
    let world = world::Paper::new(markup.text, markup.pictures);
    let said = |list: &[typst::diag::SourceDiagnostic]| {
        let list: Vec<&str> = list.iter().map(|d| d.message.as_str()).collect();
        PrintError::Setting(list.join("; "))
    };
    let document: PagedDocument = typst::compile(&world).output.map_err(|e| said(&e))?;
    // Without a time and with an identifier that the content gives, the same page is the same file.
    let options = typst_pdf::PdfOptions { timestamp: None, ..typst_pdf::PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|e| said(&e))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> String {
        format!(
            "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\"><head><title>عنوان &amp; #x</title><style>.a{{fill:red}}</style></head><body>{body}</body></html>\n"
        )
    }

    #[test]
    fn nothing_in_a_report_becomes_a_command() {
        for text in
            ["#panic()", "\\", "\"; #eval(\"1\")", "$x$ *b* _i_ [c] @ref &lt;label&gt; // c /* d", "= h\n- li", "`raw`"]
        {
            let markup = markup::of(&page(&format!("<p>{text}</p><ul><li>{text}</li></ul>"))).unwrap();
            assert!(pdf(&page(&format!("<p>{text}</p><ul><li>{text}</li></ul>"))).is_ok(), "{}", markup.text);
        }
    }

    #[test]
    fn links_lead_where_the_page_has_the_place() {
        let markup = markup::of(&page("<p><a href=\"#i1.1\">a</a> <a href=\"#none\">b</a> <a href=\"http://x\">c</a></p><table><thead><tr><th scope=\"col\">h</th></tr></thead><tbody><tr><td><a id=\"i1.1\"></a>x</td></tr></tbody></table>")).unwrap();
        assert_eq!(markup.text.matches("#link(label(").count(), 1, "{}", markup.text);
        assert!(!markup.text.contains("http"), "{}", markup.text);
        assert!(
            markup.text.contains("table.header([*#\"h\";*],),[#place-of(\"i1.1\");#[];#\"x\";]"),
            "{}",
            markup.text
        );
    }

    #[test]
    fn charts_keep_their_style_and_their_name() {
        let body = "<svg class=\"chart\" viewBox=\"0 0 10 10\" aria-label=\"الوتيرة\"><rect class=\"a\" width=\"4\" height=\"4\"/></svg>";
        let markup = markup::of(&page(body)).unwrap();
        assert!(markup.text.contains("image(\"0.svg\", width: 84%, alt: \"الوتيرة\")"), "{}", markup.text);
        assert!(markup.pictures[0].contains(".a{fill:red}"));
        assert_eq!(pdf(&page(body)).unwrap(), pdf(&page(body)).unwrap());
    }

    #[test]
    fn an_element_without_a_form_is_named() {
        assert!(matches!(pdf(&page("<p><script>x</script></p>")), Err(PrintError::Element(name)) if name == "script"));
    }
}
