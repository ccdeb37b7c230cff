//! What a reader sees of a page that was found.

use super::document::Document;
use super::excerpt::{Excerpt, excerpt};
use super::index::IndexLanguage;
use super::index_query::IndexQuery;
use super::score::ScoredPage;
use crate::language::Direction;

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Hit {
    /// Its route.
    pub route: String,
    /// Its title.
    pub title: String,
    /// The heading under which the words were found; empty at the top of the page.
    pub heading: String,
    /// The language of the title.
    pub language: String,
    /// The direction of that language.
    pub direction: Direction,
    /// The text around the words, or the first of the page if only its title has them; empty if the page has no text. It
    /// is in the reader's language, but for a word of people's papers, and for a page that is not translated.
    pub excerpt: Excerpt,
    /// The language of the papers in which the words were found; nothing if it is the reader's own, or English.
    pub paper_language: Option<String>,
}

/// The hit for `page`, which answers `query`; `None` if the index does not have that page. A page that was found in another
/// language is that of the reader, in `own`, if there is one.
pub(super) fn hit(
    query: &IndexQuery,
    page: &ScoredPage,
    language: IndexLanguage,
    own: &[Document],
) -> Option<Hit> {
    let found = query.index.documents.get(page.document)?;
    let passage = page.excerpt.and_then(|text| query.index.texts.get(text)?.passage());
    let passage = passage.and_then(|passage| found.passages.get(passage));
    let document = own.iter().find(|document| document.route == found.route).unwrap_or(found);
    // The same place of the page in the reader's language.
    let same = passage.and_then(|passage| document.passages.iter().find(|own| own.place == passage.place));
    // What stands in somebody's papers is shown as it was found. Else another language is shown only where there is nothing
    // in the reader's.
    let as_found =
        language == IndexLanguage::Reader || (language == IndexLanguage::Paper && page.has_excerpt);
    let untranslated = passage.filter(|_| document.language == found.language);
    let shown = if as_found { passage } else { same.or(document.passages.first()).or(untranslated) };
    Some(Hit {
        route: document.route.clone(),
        title: document.title.clone(),
        heading: same.or(shown).map_or_else(String::new, |passage| passage.heading.clone()),
        language: document.language.clone(),
        direction: document.direction,
        excerpt: shown.map_or_else(
            || Excerpt {
                language: document.language.clone(),
                script: document.script,
                direction: document.direction,
                runs: Vec::new(),
            },
            |passage| excerpt(query.index, passage, &query.words),
        ),
        paper_language: (language == IndexLanguage::Paper).then(|| query.index.tag.clone()),
    })
}
