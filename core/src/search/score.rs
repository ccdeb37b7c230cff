//! How well the pages of one index answer a query.

use super::document::PassageKind;
use super::fold::fold;
use super::index::{Index, IndexLanguage, IndexedText};
use super::index_query::IndexQuery;
use super::phone::{is_part_of, typed_numbers};
use super::word::{MatchKind, QueryWord};

/// The way in which a page answers a query. Any page of an earlier rank comes before any of a later one: what was typed
/// as it stands before what begins so or ends otherwise, and that before what only sounds like it or has a typo; in each of
/// these the reader's language before those of the papers, English last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// It has the telephone number that was typed.
    Phone,
    /// A text in the reader's language has all the words.
    OneText,
    /// Texts in the reader's language have all the words between them.
    SeveralTexts,
    /// A text in a language of the papers has all the words.
    Paper,
    /// An English text has all the words.
    English,
    /// As above, but one of the words is unfinished or has another ending.
    OneTextNearly,
    SeveralTextsNearly,
    /// A text of a demoted page has all the words.
    Demoted,
    PaperNearly,
    EnglishNearly,
    /// As above, but one of the words only sounds like the one that was typed or was typed with a typo.
    OneTextRoughly,
    PaperRoughly,
    EnglishRoughly,
    /// It has some of the words.
    SomeWords,
    /// It is not in the reader's language and has some of the words, or has all of them in several texts.
    ForeignSomeWords,
}

impl Rank {
    /// True if the words may have been typed with a typo: they are nowhere as they were typed.
    pub(super) fn may_be_a_typo(self) -> bool {
        self > Self::English
    }
}

/// How well the worst of some matches fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Exactly,
    Nearly,
    Roughly,
}

impl Fit {
    /// How well a match of `kind` fits in an index of `language`. What sounds like a word of another language is seldom
    /// meant to be one.
    fn of(kind: MatchKind, language: IndexLanguage) -> Self {
        match kind {
            MatchKind::Exact => Self::Exactly,
            MatchKind::Sound if language == IndexLanguage::Reader => Self::Exactly,
            MatchKind::Sound | MatchKind::Prefix | MatchKind::Inflected => Self::Nearly,
            MatchKind::SoundPrefix | MatchKind::Typo => Self::Roughly,
        }
    }
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
    /// True if that text has any of the words.
    pub(super) has_excerpt: bool,
}

impl MatchKind {
    /// What a match counts, compared with the word as it was typed.
    const fn weight(self) -> f64 {
        match self {
            Self::Exact => 1.0,
            Self::Sound => 0.9,
            Self::Prefix => 0.8,
            Self::Inflected => 0.45,
            Self::SoundPrefix => 0.4,
            Self::Typo => 0.35,
        }
    }
}

impl PassageKind {
    /// What a word in such a text counts, compared with one in the body of a page.
    const fn weight(self) -> f64 {
        match self {
            Self::Title => 5.0,
            // The pages of a topic stand in its order, and all of them before those that only have the word.
            Self::Synonym(None | Some(0)) => 4.8,
            Self::Synonym(Some(1)) => 4.6,
            Self::Synonym(Some(2)) => 4.4,
            Self::Synonym(Some(_)) => 4.2,
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
            let is_first = |text: &IndexedText| text.document == document && text.passage().is_some();
            let excerpt = index.texts.iter().position(is_first);
            ScoredPage {
                document,
                rank: Rank::Phone,
                score: 0.0,
                has_all_words: true,
                excerpt,
                has_excerpt: false,
            }
        })
        .collect()
}

/// The pages that have any of the words of `query`, in the order of the index.
pub(super) fn pages_with_words(query: &IndexQuery, language: IndexLanguage) -> Vec<ScoredPage> {
    let rarity = query.matches.iter().map(|matches| rarity(matches)).collect();
    let scorer = Scorer { query, language, rarity };
    let mut has_word = vec![false; query.index.texts.len()];
    for matches in &query.matches {
        has_word.iter_mut().zip(matches).for_each(|(has, kind)| *has |= kind.is_some());
    }
    let mut pages = Vec::new();
    let mut start = 0;
    for texts in query.index.texts.chunk_by(|one, next| one.document == next.document) {
        let end = start + texts.len();
        let found: Vec<usize> = (start..end).filter(|text| has_word.get(*text) == Some(&true)).collect();
        if let Some(text) = texts.first()
            && !found.is_empty()
        {
            pages.extend(scorer.page(text.document, start, &found));
        }
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
    /// The page whose texts begin at the place `start`; those at the places `found` have any of the words.
    fn page(&self, document: usize, start: usize, found: &[usize]) -> Option<ScoredPage> {
        let index = self.query.index;
        let scores: Vec<(usize, Vec<f64>, f64)> = found
            .iter()
            .map(|text| {
                let words = self.word_scores(*text);
                let sum = words.iter().sum();
                (*text, words, sum)
            })
            .collect();
        // The best text says how good the page is, the first of those that are equally good, as in reading; a word that it
        // lacks and another text has still counts half.
        let best = scores.iter().rev().max_by(|(.., a), (.., b)| a.total_cmp(b));
        let &(best, _, mut score) = best.filter(|(.., score)| *score > 0.0)?;
        let (mut known, mut all) = (0.0, 0.0);
        for (word, rarity) in self.rarity.iter().enumerate() {
            all += rarity;
            let most = scores.iter().filter_map(|(_, words, _)| words.get(word)).copied().fold(0.0, f64::max);
            if most > 0.0 {
                known += rarity;
            }
            if self.query.match_kind(word, best).is_none() {
                score += most / 2.0;
            }
        }
        let has_all_words = known >= all;
        score *= known / all;
        let page = index.documents.get(document)?;
        if page.demoted {
            score *= self.demotion(best);
        }
        let rank = self.rank(found, has_all_words, page.demoted);
        let can_be_excerpt =
            |text: &usize| index.texts.get(*text).is_some_and(|text| text.passage().is_some());
        let excerpt = scores.iter().filter(|(text, ..)| can_be_excerpt(text)).rev();
        let excerpt = excerpt.max_by(|(.., a), (.., b)| a.total_cmp(b)).map(|(text, ..)| *text);
        let has_excerpt = excerpt.is_some();
        let count = page.typed.len() + page.passages.len();
        let first = || (start..=start + count).find(can_be_excerpt);
        let excerpt = excerpt.or_else(first);
        Some(ScoredPage { document, rank, score, has_all_words, excerpt, has_excerpt })
    }

    /// What is left of the score of a demoted page whose best text is `text`. A topic has its own order.
    fn demotion(&self, text: usize) -> f64 {
        match self.query.index.texts.get(text).map(|text| text.kind) {
            Some(PassageKind::Synonym(Some(_))) => 1.0,
            Some(PassageKind::Synonym(None) | PassageKind::Title) => 0.85,
            _ => 0.5,
        }
    }

    /// True for a text that says what its page answers: its title, and what people type for it.
    fn names_page(&self, text: usize) -> bool {
        let kind = self.query.index.texts.get(text).map(|text| text.kind);
        kind.is_some_and(|kind| kind == PassageKind::Title || kind.is_synonym())
    }

    /// The rank of the page whose `texts` have any of the words. A demoted page has that of others only by what names it.
    fn rank(&self, texts: &[usize], has_all_words: bool, demoted: bool) -> Rank {
        let fit = |kind| Fit::of(kind, self.language);
        // What a page in the reader's language says in that of the papers counts as theirs.
        let is_foreign = |text: &usize| self.query.index.texts.get(*text).is_some_and(|text| text.is_foreign);
        let (of_paper, own): (Vec<usize>, Vec<usize>) = texts
            .iter()
            .copied()
            .partition(|text| self.language == IndexLanguage::Reader && is_foreign(text));
        if demoted && !own.iter().any(|text| self.names_page(*text) && self.worst_match(*text).is_some()) {
            let together = own.iter().filter_map(|text| self.worst_match(*text)).map(fit).min();
            return match (self.language, together) {
                (IndexLanguage::Reader, Some(Fit::Exactly)) => Rank::Demoted,
                (IndexLanguage::Reader, Some(_)) => Rank::OneTextRoughly,
                (IndexLanguage::Reader, None) => Rank::SomeWords,
                (IndexLanguage::Paper, Some(Fit::Exactly)) => Rank::PaperNearly,
                (IndexLanguage::English, Some(Fit::Exactly)) => Rank::EnglishNearly,
                _ => Rank::ForeignSomeWords,
            };
        }
        let together = own.iter().filter_map(|text| self.worst_match(*text)).map(fit).min();
        let of_paper = of_paper.iter().filter_map(|text| self.worst_match(*text)).min();
        let of_paper = of_paper.map(|kind| Fit::of(kind, IndexLanguage::Paper));
        let apart = || {
            let best = |word| own.iter().filter_map(|text| self.query.match_kind(word, *text)).map(fit).min();
            (0..self.query.words.len()).filter_map(best).max().filter(|_| has_all_words)
        };
        match (self.language, together) {
            (IndexLanguage::Reader, Some(Fit::Exactly)) => Rank::OneText,
            (IndexLanguage::Reader, together) => match (together, apart()) {
                (_, Some(Fit::Exactly)) => Rank::SeveralTexts,
                (Some(Fit::Nearly), _) => Rank::OneTextNearly,
                (_, Some(Fit::Nearly)) => Rank::SeveralTextsNearly,
                _ if of_paper == Some(Fit::Exactly) => Rank::Paper,
                _ if of_paper == Some(Fit::Nearly) => Rank::PaperNearly,
                (Some(_), _) => Rank::OneTextRoughly,
                (None, _) => Rank::SomeWords,
            },
            (IndexLanguage::Paper, Some(Fit::Exactly)) => Rank::Paper,
            (IndexLanguage::Paper, Some(Fit::Nearly)) => Rank::PaperNearly,
            (IndexLanguage::Paper, Some(Fit::Roughly)) => Rank::PaperRoughly,
            (IndexLanguage::English, Some(Fit::Exactly)) => Rank::English,
            (IndexLanguage::English, Some(Fit::Nearly)) => Rank::EnglishNearly,
            (IndexLanguage::English, Some(Fit::Roughly)) => Rank::EnglishRoughly,
            (IndexLanguage::Paper | IndexLanguage::English, None) => Rank::ForeignSomeWords,
        }
    }

    /// The worst of the matches in a text that has all the words; `None` if it lacks one.
    fn worst_match(&self, text: usize) -> Option<MatchKind> {
        (0..self.query.words.len())
            .try_fold(MatchKind::Exact, |worst, word| Some(worst.max(self.query.match_kind(word, text)?)))
    }

    /// What each word adds to the score of a text: more if it is rare, as it was typed, in a better kind of text, and if
    /// the text has few words that were not typed.
    fn word_scores(&self, text: usize) -> Vec<f64> {
        let Some(indexed) = self.query.index.texts.get(text) else { return Vec::new() };
        let kinds: Vec<Option<MatchKind>> =
            (0..self.query.words.len()).map(|word| self.query.match_kind(word, text)).collect();
        let matched = kinds.iter().flatten().count() + self.query.idle_words(text);
        // One Chinese character may be a part of the word that it stands in.
        let is_one = |text: &str| text.chars().nth(1).is_none();
        let is_part = |word: &QueryWord| {
            word.han().is_some_and(is_one) && self.query.index.text(text).is_some_and(|text| !is_one(text))
        };
        let score = |((kind, word), rarity): ((&Option<MatchKind>, &QueryWord), &f64)| {
            let Some(kind) = kind else { return 0.0 };
            let share = ratio(matched, indexed.word_count + usize::from(is_part(word))).min(1.0);
            // What people type for a page is a phrase: a part of it says little ("go back" of "afraid to go back").
            let share = if indexed.kind.is_synonym() { 1.5 * share * share } else { 1.0 + share / 2.0 };
            rarity * kind.weight() * indexed.kind.weight() * share
        };
        kinds.iter().zip(&self.query.words).zip(&self.rarity).map(score).collect()
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
