//! The index of one language: which of its pages' texts have which words.

use super::document::{Document, PassageKind};
use super::fold::fold;
use super::fts::{Letters, Table};
use super::phonetic_key::phonetic_key;
use super::terms::{count_terms, query_terms, terms};
use std::collections::BTreeSet;

/// The index of one language.
pub struct Index {
    /// The language, which decides how queries are folded.
    pub(super) tag: String,
    pub(super) documents: Vec<Document>,
    /// Every text of every document, those of one document together, in its order.
    pub(super) texts: Vec<IndexedText>,
    /// Words of a query that say nothing about what is looked for, folded.
    pub(super) stop_words: BTreeSet<String>,
    /// The row of the text at `n` of `texts` has the number `n`.
    pub(super) table: Table,
    /// Every term of each column of the table: a word with a typo is compared with all of them.
    pub(super) vocabulary: [Vec<Letters>; 2],
}

/// A text of a document, as the ranking sees it.
#[derive(Clone, Debug)]
pub(super) struct IndexedText {
    /// The place of its document in the list.
    pub(super) document: usize,
    pub(super) kind: PassageKind,
    /// The place of its passage in the document; `None` for the document's title.
    pub(super) passage: Option<usize>,
    pub(super) word_count: usize,
}

impl IndexedText {
    /// True if a hit may show it: the title is shown in any case, a synonym never.
    pub(super) fn can_be_excerpt(&self) -> bool {
        self.passage.is_some() && self.kind != PassageKind::Synonym
    }
}

impl Index {
    /// Builds the index of `documents`, which are in the language `tag`. The `stop_words` of that language ("my",
    /// "how") are not looked for if a query has other words.
    ///
    /// # Errors
    /// SQLite's, if it cannot make a table in memory.
    pub fn build(tag: &str, documents: Vec<Document>, stop_words: &[String]) -> rusqlite::Result<Self> {
        let mut texts = Vec::new();
        let table = Table::create(passages(&documents).map(|(document, passage, kind, text)| {
            let folded = fold(tag, text);
            texts.push(IndexedText { document, kind, passage, word_count: count_terms(&folded) });
            let exact = exact_terms(tag, text, &folded);
            let phonetic = phonetic_key(tag, &exact);
            [exact, phonetic]
        }))?;
        let stop_words = stop_words.iter().flat_map(|word| query_terms(&fold(tag, word))).collect();
        let vocabulary = table.vocabulary()?;
        Ok(Self { tag: tag.to_owned(), documents, texts, stop_words, table, vocabulary })
    }
}

/// Every text that is indexed: the place of its document, its own place in it (`None` for the title), its kind, and
/// what it says.
fn passages(documents: &[Document]) -> impl Iterator<Item = (usize, Option<usize>, PassageKind, &str)> {
    documents.iter().enumerate().flat_map(|(number, document)| {
        let title = (number, None, PassageKind::Title, document.title.as_str());
        let passages = document.passages.iter().enumerate();
        let passages =
            passages.map(move |(place, passage)| (number, Some(place), passage.kind, passage.text.as_str()));
        std::iter::once(title).chain(passages)
    })
}

/// The terms of a text, separated by spaces. `folded` is the text folded. A text with a half-space (ZWNJ) is indexed
/// with it and with a space in its place, so that `می‌توانید` is found as one word and as two.
fn exact_terms(tag: &str, text: &str, folded: &str) -> String {
    let mut all = terms(folded);
    if text.contains('\u{200C}') {
        all.extend(terms(&fold(tag, &text.replace('\u{200C}', " "))));
    }
    all.join(" ")
}
