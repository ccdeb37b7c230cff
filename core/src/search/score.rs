//! How well the pages of one index answer a query.

use super::document::PassageKind;
use super::fold::fold;
use super::index::{Index, IndexedText};
use super::index_query::IndexQuery;
use super::phone::{is_part_of, typed_numbers};
use super::word::MatchKind;
use std::ops::Range;

/// The way in which a page answers a query. Any page of an earlier rank comes before any of a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// It has the telephone number that was typed.
    Phone,
    /// A text in the reader's language has all the words.
    OneText,
    /// Texts in the reader's language have all the words between them.
    SeveralTexts,
    /// An English text has all the words as they were typed.
    English,
    /// A text in the reader's language has all the words, one of them only if it was typed with a typo.
    Typo,
    /// An English text has all the words, one of them not as it was typed.
    EnglishInexact,
    /// It has some of the words.
    SomeWords,
    /// It is English and has some of the words, or has all of them in several texts.
    EnglishSomeWords,
}

/// Whose language an index is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IndexLanguage {
    /// The reader's.
    Reader,
    /// English, which is searched behind the reader's.
    English,
}

/// A page that answers a query.
pub(super) struct ScoredPage {
    /// The place of its document in the index.
    pub(super) document: usize,
    pub(super) rank: Rank,
    /// Decides among pages of the same rank: more is better.
    pub(super) score: f64,
    pub(super) has_all_words: bool,
    /// The place of the text that shows best what was found, or the first one if none has the words; `None` if the page
    /// has no text to show.
    pub(super) excerpt: Option<usize>,
}

impl MatchKind {
    /// What a match counts, compared with the word as it was typed.
    const fn weight(self) -> f64 {
        match self {
            Self::Exact => 1.0,
            Self::Prefix => 0.8,
            Self::Phonetic => 0.75,
            Self::Inflected => 0.45,
            Self::Typo => 0.35,
        }
    }
}

impl PassageKind {
    /// What a word in such a text counts, compared with one in the body of a page.
    const fn weight(self) -> f64 {
        match self {
            Self::Title => 5.0,
            Self::Synonym => 4.8,
            Self::Name => 2.5,
            Self::Body => 1.0,
        }
    }
}

/// The pages of `index` that have a telephone number of `query`, typed in any grouping, with 8 or +7 or 007 or neither.
pub(super) fn pages_with_phone(index: &Index, query: &str) -> Vec<ScoredPage> {
    let numbers = typed_numbers(&fold(&index.tag, query));
    let is_typed = |phone: &String| numbers.iter().any(|number| is_part_of(number, phone));
    let documents = index.documents.iter().enumerate();
    documents
        .filter(|(_, document)| document.phones.iter().any(is_typed))
        .map(|(document, _)| {
            let is_first = |text: &IndexedText| text.document == document && text.can_be_excerpt();
            let excerpt = index.texts.iter().position(is_first);
            ScoredPage { document, rank: Rank::Phone, score: 0.0, has_all_words: true, excerpt }
        })
        .collect()
}

/// The pages that have any of the words of `query`, in the order of the index.
pub(super) fn pages_with_words(query: &IndexQuery, language: IndexLanguage) -> Vec<ScoredPage> {
    let rarity = query.matches.iter().map(|matches| rarity(matches)).collect();
    let scorer = Scorer { query, language, rarity };
    let mut pages = Vec::new();
    let mut start = 0;
    for texts in query.index.texts.chunk_by(|one, next| one.document == next.document) {
        let end = start + texts.len();
        pages.extend(texts.first().and_then(|text| scorer.page(text.document, start..end)));
        start = end;
    }
    pages
}

struct Scorer<'q> {
    query: &'q IndexQuery<'q>,
    language: IndexLanguage,
    /// How much each word says: a rare one says more.
    rarity: Vec<f64>,
}

impl Scorer<'_> {
    /// The page whose texts are at the places `texts`, if it has any of the words.
    fn page(&self, document: usize, texts: Range<usize>) -> Option<ScoredPage> {
        let index = self.query.index;
        // The best text says how good the page is; a word that it lacks and another text has still counts half.
        let scores = texts.clone().map(|text| (text, self.text_score(text)));
        // The first of those that are equally good, as in reading.
        let best = scores.clone().rev().max_by(|(_, a), (_, b)| a.total_cmp(b));
        let (best, mut score) = best.filter(|(_, score)| *score > 0.0)?;
        let (mut known, mut all) = (0.0, 0.0);
        for (word, rarity) in self.rarity.iter().enumerate() {
            all += rarity;
            let most = texts.clone().map(|text| self.word_score(word, text)).fold(0.0, f64::max);
            if most > 0.0 {
                known += rarity;
            }
            if self.query.match_kind(word, best).is_none() {
                score += most / 2.0;
            }
        }
        let has_all_words = known >= all;
        score *= known / all;
        let demoted = index.documents.get(document)?.demoted;
        if demoted {
            score /= 2.0;
        }
        let rank = self.rank(texts, has_all_words, demoted);
        let excerpt = scores
            .filter(|(text, _)| index.texts.get(*text).is_some_and(IndexedText::can_be_excerpt))
            .rev()
            .max_by(|(_, a), (_, b)| a.total_cmp(b))
            .map(|(text, _)| text);
        Some(ScoredPage { document, rank, score, has_all_words, excerpt })
    }

    /// The rank of the page whose texts are at the places `texts`. Of a demoted page only the title can have all words.
    fn rank(&self, texts: Range<usize>, has_all_words: bool, demoted: bool) -> Rank {
        let is_title = |text: usize| {
            self.query.index.texts.get(text).is_some_and(|text| text.kind == PassageKind::Title)
        };
        let together = texts.filter(|text| !demoted || is_title(*text));
        match (together.filter_map(|text| self.worst_match(text)).min(), self.language) {
            (Some(MatchKind::Typo), IndexLanguage::Reader) => Rank::Typo,
            (Some(_), IndexLanguage::Reader) => Rank::OneText,
            (Some(MatchKind::Exact | MatchKind::Prefix), IndexLanguage::English) => Rank::English,
            (Some(_), IndexLanguage::English) => Rank::EnglishInexact,
            (None, IndexLanguage::Reader) if has_all_words && !demoted => Rank::SeveralTexts,
            (None, IndexLanguage::Reader) => Rank::SomeWords,
            (None, IndexLanguage::English) => Rank::EnglishSomeWords,
        }
    }

    /// The worst of the matches in a text that has all the words; `None` if it lacks one.
    fn worst_match(&self, text: usize) -> Option<MatchKind> {
        (0..self.query.words.len())
            .try_fold(MatchKind::Exact, |worst, word| Some(worst.max(self.query.match_kind(word, text)?)))
    }

    /// How well a text answers.
    fn text_score(&self, text: usize) -> f64 {
        (0..self.query.words.len()).map(|word| self.word_score(word, text)).sum()
    }

    /// What one word adds to the score of a text: more if it is rare, as it was typed, in a better kind of text, and if
    /// the text has few words that were not typed.
    fn word_score(&self, word: usize, text: usize) -> f64 {
        let Some(kind) = self.query.match_kind(word, text) else { return 0.0 };
        let (Some(rarity), Some(indexed)) = (self.rarity.get(word), self.query.index.texts.get(text)) else {
            return 0.0;
        };
        let words = 0..self.query.words.len();
        let matched = words.filter(|word| self.query.match_kind(*word, text).is_some()).count();
        let share = ratio(matched, indexed.word_count).min(1.0);
        // What people type for a page is a phrase: a part of it says little ("go back" of "afraid to go back").
        let share =
            if indexed.kind == PassageKind::Synonym { 1.5 * share * share } else { 1.0 + share / 2.0 };
        rarity * kind.weight() * indexed.kind.weight() * share
    }
}

/// How much a word says, of which `matches` tells how each text has it. A word that every text has says nothing, one
/// that few have says much; but one that hardly any has says no more: it may be "my" in a text that says "your".
fn rarity(matches: &[Option<MatchKind>]) -> f64 {
    const FEW: usize = 10;
    let count = matches.iter().flatten().count();
    (1.0 + ratio(matches.len(), count + FEW)).ln()
}

fn ratio(part: usize, whole: usize) -> f64 {
    let [part, whole] =
        [part, whole.max(1)].map(|number| f64::from(u32::try_from(number).unwrap_or(u32::MAX)));
    part / whole
}
