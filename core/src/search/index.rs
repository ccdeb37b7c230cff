//! The index of one language: which of its pages' texts have which words.

use super::document::{Document, PassageKind};
use super::fold::fold;
use super::letters::Alphabet;
use super::numbers::NumberWords;
use super::terms::{count_terms, query_terms, terms};
use super::vocabulary::{Vocabulary, Words};
use super::word::Reading;
use crate::content::Synonyms;
use std::collections::{BTreeSet, HashMap};

/// The index of one language: its words, sorted, each with the texts that have it.
pub struct Index {
    /// The language, which decides how queries are folded.
    pub(super) tag: String,
    pub(super) documents: Vec<Document>,
    /// Every text of every document, those of one document together, in its order.
    pub(super) texts: Vec<IndexedText>,
    /// Words of a query that say nothing about what is looked for, folded.
    stop_words: BTreeSet<String>,
    pub(super) numbers: NumberWords,
    pub(super) vocabulary: Vocabulary,
}

/// Whose language an index is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IndexLanguage {
    /// The reader's.
    Reader,
    /// That of the papers that people are given.
    Paper,
    /// English.
    English,
}

/// A text of a document, as the ranking sees it.
#[derive(Clone, Debug)]
pub(super) struct IndexedText {
    /// The place of its document in the list.
    pub(super) document: usize,
    pub(super) kind: PassageKind,
    pub(super) place: TextPlace,
    pub(super) word_count: usize,
    /// True if it is in another language than its page, such as the Russian name of an office.
    pub(super) is_foreign: bool,
}

/// Where a text is in its document.
#[derive(Clone, Copy, Debug)]
pub(super) enum TextPlace {
    Title,
    /// What people type at this place of the list.
    Typed(usize),
    /// The passage at this place of the list.
    Passage(usize),
}

impl IndexedText {
    /// The place of its passage, if a hit may show it: the title is shown in any case, what people type never.
    pub(super) fn passage(&self) -> Option<usize> {
        if let TextPlace::Passage(place) = self.place { Some(place) } else { None }
    }
}

impl Index {
    /// Builds the index of `documents`, which are in the language `tag`. `synonyms` has the stop words of that language
    /// ("my", "how"), which are not looked for if a query has other words, and its number words.
    pub fn build(tag: &str, documents: Vec<Document>, synonyms: &Synonyms) -> Self {
        let stop_words = synonyms.stop_words.iter().flat_map(|word| query_terms(&fold(tag, word)));
        let stop_words: BTreeSet<String> = stop_words.collect();
        let numbers = NumberWords::new(tag, &synonyms.numbers, &stop_words);
        let mut texts = Vec::new();
        let mut words = Words::default();
        // The words of a topic stand on several pages.
        let mut seen: HashMap<&str, (usize, Vec<usize>)> = HashMap::new();
        for (document, place, kind, text) in all_texts(&documents) {
            let read = |words: &mut Words| {
                let folded = fold(tag, text);
                (count_terms(&folded), note_terms(tag, text, &folded, &numbers, words))
            };
            let own;
            let (word_count, terms) = if kind.is_synonym() {
                seen.entry(text).or_insert_with(|| read(&mut words))
            } else {
                own = read(&mut words);
                &own
            };
            for term in terms {
                words.note(*term, texts.len());
            }
            let is_foreign = documents.get(document).is_some_and(|document| {
                let TextPlace::Passage(place) = place else { return false };
                document.passages.get(place).is_some_and(|passage| passage.language != document.language)
            });
            texts.push(IndexedText { document, kind, place, word_count: *word_count, is_foreign });
        }
        let vocabulary = Vocabulary::new(tag, words);
        Self { tag: tag.to_owned(), documents, texts, stop_words, numbers, vocabulary }
    }

    /// What the words of a query are compared by.
    pub(super) fn reading(&self, language: IndexLanguage) -> Reading<'_> {
        let title = self.documents.first().map(|document| document.title.as_str());
        let alphabet = || title.unwrap_or_default().chars().find_map(Alphabet::of);
        Reading {
            tag: &self.tag,
            stop_words: &self.stop_words,
            numbers: &self.numbers,
            endings: &self.vocabulary.endings,
            readers: if language == IndexLanguage::Reader { alphabet() } else { None },
        }
    }

    /// The text at the place `text`, as it stands in its document.
    pub(super) fn text(&self, text: usize) -> Option<&str> {
        let indexed = self.texts.get(text)?;
        let document = self.documents.get(indexed.document)?;
        Some(match indexed.place {
            TextPlace::Title => &document.title,
            TextPlace::Typed(place) => &document.typed.get(place)?.text,
            TextPlace::Passage(place) => &document.passages.get(place)?.text,
        })
    }
}

/// Every text that is indexed: the place of its document, its own place in it, its kind, and what it says.
fn all_texts(documents: &[Document]) -> impl Iterator<Item = (usize, TextPlace, PassageKind, &str)> {
    documents.iter().enumerate().flat_map(|(number, document)| {
        let title = (number, TextPlace::Title, PassageKind::Title, document.title.as_str());
        let typed = document.typed.iter().enumerate().map(move |(place, typed)| {
            (number, TextPlace::Typed(place), PassageKind::Synonym(typed.place), typed.text.as_str())
        });
        let passages = document.passages.iter().enumerate().map(move |(place, passage)| {
            (number, TextPlace::Passage(place), passage.kind, passage.text.as_str())
        });
        std::iter::once(title).chain(typed).chain(passages)
    })
}

/// The numbers of the terms of a text, which is also given `folded`, in `words`. A text with a half-space (ZWNJ) is indexed
/// with it and with a space in its place, so that `می‌توانید` is found as one word and as two; a number in words also in figures.
fn note_terms(tag: &str, text: &str, folded: &str, numbers: &NumberWords, words: &mut Words) -> Vec<usize> {
    let apart = text.contains('\u{200C}').then(|| fold(tag, &text.replace('\u{200C}', " ")));
    let mut all = terms(folded);
    all.extend(apart.iter().flat_map(|apart| terms(apart)));
    let mut noted: Vec<usize> = all.iter().map(|term| words.number(term)).collect();
    let figures = numbers.find(&all).into_iter();
    noted.extend(figures.map(|(_, number)| words.number(&number.to_string())));
    noted
}
