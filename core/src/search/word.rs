//! A word of a query, and how well a word of a text fits it.

use super::edit::within_one_edit;
use super::endings::{EndingLengths, Endings, MAX_ENDING, MIN_STEM};
use super::family::Family;
use super::fold::fold;
use super::letters::Alphabet;
use super::numbers::NumberWords;
use super::sounds::{SoundSet, alike, sounds};
use super::terms::{is_han, query_terms};
use std::collections::BTreeSet;

/// Words of a query that are read.
const MAX_QUERY_WORDS: usize = 16;
/// Letters that a word must have to be found in spite of a typo.
const MIN_FUZZY_LEN: usize = 5;
/// Letters that a word must have for longer words with the same beginning to be found as well. (The last word of a query
/// may be unfinished however short it is.)
const MIN_PREFIX_LEN: usize = 3;
/// Letters that two words must share for one of them to have an ending that is not known; of the longer word they must be
/// two thirds.
const MIN_LONG_STEM: usize = 5;

/// How a word of a text fits the word that was typed; an earlier kind is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MatchKind {
    /// It is the word.
    Exact,
    /// It sounds like the word: typed in another alphabet, or with the letters of another keyboard.
    Sound,
    /// It begins with the word, which may be unfinished.
    Prefix,
    /// It is the word with another ending.
    Inflected,
    /// It begins with what sounds like the word, which may be unfinished; or it sounds like it but for vowels that are not
    /// written.
    SoundPrefix,
    /// It differs from the word by one edit.
    Typo,
}

/// What the words of a query are compared by.
pub(super) struct Reading<'a> {
    /// The language, which decides how they are folded.
    pub(super) tag: &'a str,
    /// Words that say nothing about what is looked for, folded.
    pub(super) stop_words: &'a BTreeSet<String>,
    pub(super) numbers: &'a NumberWords,
    pub(super) endings: &'a Endings,
    /// The alphabet of the language, if it is the reader's.
    pub(super) readers: Option<Alphabet>,
}

/// A word of a query.
pub(super) struct QueryWord {
    /// The word, folded; a number in figures.
    pub(super) exact: String,
    /// Other ways to read it: letters for what they look like in another alphabet.
    pub(super) others: Vec<String>,
    pub(super) sounds: Vec<SoundSet>,
    /// For each number of letters, whether the last ones of the word are an ending.
    endings: EndingLengths,
    /// The alphabet in which it was typed.
    alphabet: Option<Alphabet>,
    /// The alphabet whose words are looked for in another one, in all their forms: that of the reader's language.
    readers: Option<Alphabet>,
    /// True if its vowels may be missing in a text: it was typed in Latin letters, and the texts are in a script that does not
    /// write them.
    skip_vowels: bool,
    /// True for the last word of the query: it may be unfinished.
    pub(super) is_last: bool,
}

impl QueryWord {
    /// The words of `query`, each once; stop words only if there are no others.
    ///
    /// The stop words that are left out come too: they tell a phrase from a part of it.
    pub(super) fn all(reading: &Reading, query: &str) -> (Vec<Self>, Vec<String>) {
        let mut terms = query_terms(&fold(reading.tag, query));
        terms.truncate(4 * MAX_QUERY_WORDS);
        let alike = query_terms(&fold(reading.tag, &look_alikes(query)));
        let mut words: Vec<(String, Vec<String>)> = Vec::new();
        let numbers = reading.numbers.find(&terms);
        let mut place = 0;
        while let Some(term) = terms.get(place) {
            let number = numbers.iter().find(|(range, _)| range.start == place);
            let (word, others, next) = if let Some((range, number)) = number {
                (number.to_string(), Vec::new(), range.end)
            } else {
                let alike = alike.get(place).filter(|alike| *alike != term);
                (term.clone(), alike.cloned().into_iter().collect(), place + 1)
            };
            words.push((word, others));
            place = next;
        }
        let count = words.len();
        let mut words: Vec<_> = words
            .into_iter()
            .enumerate()
            .map(|(at, (word, others))| (word, others, at + 1 == count))
            .collect();
        let is_stop_word = |(word, others, _): &(String, Vec<String>, bool)| {
            reading.stop_words.contains(word) || others.iter().any(|other| reading.stop_words.contains(other))
        };
        let mut left_out = Vec::new();
        if !words.iter().all(is_stop_word) {
            left_out.extend(words.iter().filter(|word| is_stop_word(word)).map(|(word, ..)| word.clone()));
            words.retain(|word| !is_stop_word(word));
        }
        words.truncate(MAX_QUERY_WORDS);
        let mut seen = BTreeSet::new();
        words.retain(|(word, ..)| seen.insert(word.clone()));
        let words = words.into_iter();
        (words.map(|(exact, others, is_last)| Self::new(reading, exact, others, is_last)).collect(), left_out)
    }

    fn new(reading: &Reading, exact: String, others: Vec<String>, is_last: bool) -> Self {
        let sounds = sounds(reading.tag, &exact);
        let endings = reading.endings.typed(&sounds);
        let alphabet = exact.chars().find_map(Alphabet::of);
        let unwritten = matches!(Family::of(reading.tag), Family::Arabic | Family::Persian);
        let skip_vowels = unwritten && alphabet == Some(Alphabet::Latin);
        Self { exact, others, sounds, endings, alphabet, readers: reading.readers, skip_vowels, is_last }
    }

    /// How a word of a text fits this one: `text` is folded, `sounds` and `endings` are those of that word.
    pub(super) fn match_kind(
        &self,
        text: &str,
        sounds: &[SoundSet],
        endings: EndingLengths,
    ) -> Option<MatchKind> {
        if text == self.exact || self.others.iter().any(|other| other == text) {
            Some(MatchKind::Exact)
        } else if self.is_last && text.starts_with(&self.exact) {
            Some(
                self.sound_kind(text, sounds, endings)
                    .filter(|kind| *kind < MatchKind::Prefix)
                    .unwrap_or(MatchKind::Prefix),
            )
        } else {
            self.sound_kind(text, sounds, endings)
                .or_else(|| (self.may_have_typo() && self.is_typo_of(sounds)).then_some(MatchKind::Typo))
        }
    }

    /// How the word `text`, which has the `sounds` and `endings`, sounds like this one, typos aside. In another alphabet
    /// than it was typed in, only the whole word counts, unless that is the alphabet of the reader's language.
    pub(super) fn sound_kind(
        &self,
        text: &str,
        sounds: &[SoundSet],
        endings: EndingLengths,
    ) -> Option<MatchKind> {
        let kind = self.any_sound_kind(sounds, endings)?;
        let alphabet = || text.chars().find_map(Alphabet::of);
        let counts = kind == MatchKind::Sound || alphabet() == self.alphabet || alphabet() == self.readers;
        counts.then_some(kind)
    }

    fn any_sound_kind(&self, sounds: &[SoundSet], endings: EndingLengths) -> Option<MatchKind> {
        let (Some(first), Some(other)) = (self.sounds.first(), sounds.first()) else { return None };
        if first & other == 0 || self.sounds.len() < 2 {
            return None;
        }
        let (at, of) = alike(&self.sounds, sounds, self.skip_vowels);
        if self.skip_vowels {
            // The whole word, and a long one: without vowels, short ones are much like each other.
            let is_whole = at == self.sounds.len() && of == sounds.len();
            return (is_whole && of >= MIN_FUZZY_LEN - 1).then_some(MatchKind::SoundPrefix);
        }
        if at == self.sounds.len() {
            if of == sounds.len() {
                return Some(MatchKind::Sound);
            }
            if at < MIN_PREFIX_LEN {
                return None;
            }
        }
        if self.has_other_ending(at, of, sounds, endings) {
            return Some(MatchKind::Inflected);
        }
        // A beginning: of the last word perhaps by chance, since it may be unfinished.
        let beginning = if self.is_last { MatchKind::SoundPrefix } else { MatchKind::Inflected };
        (at == self.sounds.len()).then_some(beginning)
    }

    /// True if this word and another with the `sounds`, which are alike up to `at` and `of`, differ in their endings only.
    /// Of a long stem it is enough that one of the endings is known; a short one must have the same letters.
    fn has_other_ending(&self, at: usize, of: usize, sounds: &[SoundSet], endings: EndingLengths) -> bool {
        let length = sounds.len();
        (0..=at.min(of).min(MAX_ENDING)).any(|back| {
            let (at, of) = (at - back, of - back);
            let stem = at.min(of);
            let (left, right) = (self.sounds.len() - at, length - of);
            let known = |endings: EndingLengths, left: usize| endings.get(left) == Some(&true);
            let (own, other) = (known(self.endings, left), known(endings, right));
            match stem {
                // The whole of a long word, with anything behind it; a single letter more is rather a typo.
                MIN_LONG_STEM.. if left.min(right) == 0 && left.max(right) != 1 => {
                    own && other || 5 * stem >= 3 * (stem + left.max(right))
                }
                ..MIN_STEM => false,
                ..MIN_LONG_STEM if self.sounds.get(..at) != sounds.get(..of) => false,
                MIN_STEM => own && other && left.max(right) < MIN_STEM,
                MIN_LONG_STEM.. if left.min(right) > 0 && 3 * stem >= 2 * self.sounds.len().max(length) => {
                    own || other
                }
                _ => own && other,
            }
        })
    }

    /// True if the word is looked for with a typo: a short one is near to many. Numbers and Chinese have no typos of this kind.
    pub(super) fn may_have_typo(&self) -> bool {
        self.exact.chars().count() >= MIN_FUZZY_LEN && self.sounds.len() + 1 >= MIN_FUZZY_LEN
    }

    /// True if a word with the `sounds` is one edit away.
    pub(super) fn is_typo_of(&self, sounds: &[SoundSet]) -> bool {
        within_one_edit(&self.sounds, sounds, self.is_last, |a, b| a & b != 0)
    }

    /// The characters of a Chinese word, or of a pair of a longer one.
    pub(super) fn han(&self) -> Option<&str> {
        self.exact.contains(is_han).then_some(&self.exact)
    }
}

/// `query` with each word in the letters of the alphabet that all of its letters look like: "opex" for "орех".
fn look_alikes(query: &str) -> String {
    let read = |word: &str| {
        let alphabet = word.chars().find_map(Alphabet::of)?;
        let other = if alphabet == Alphabet::Latin { Alphabet::Cyrillic } else { Alphabet::Latin };
        other.rewritten(word)
    };
    let words = query.split(' ').map(|word| read(word).unwrap_or_else(|| word.to_owned()));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Synonyms;
    use crate::search::document::testing::page;
    use crate::search::index::Index;
    use crate::search::index::IndexLanguage;

    /// How the word `known` of a text fits `typed`, in a language whose words are `words`.
    fn kind(tag: &str, words: &[&str], known: &str, typed: &str) -> Option<MatchKind> {
        let pages = words.iter().chain([&known]).map(|word| page(word, &[])).collect();
        let index = Index::build(tag, pages, &Synonyms::default());
        let (query, _) = QueryWord::all(&index.reading(IndexLanguage::Reader), typed);
        let folded = fold(tag, known);
        let term = index.vocabulary.term(&folded).unwrap();
        query.first().unwrap().match_kind(&folded, &term.sounds, term.endings)
    }

    /// Words whose endings are learned: -s, -ed, -ing.
    const WORDS: [&str; 12] = [
        "appeal",
        "appeals",
        "appealed",
        "appealing",
        "claim",
        "claims",
        "claimed",
        "claiming",
        "reports",
        "reported",
        "reporting",
        "report",
    ];
    const MORE: [&str; 8] = ["visit", "visits", "visited", "visiting", "talk", "talks", "talked", "talking"];

    #[test]
    fn other_endings_are_known_from_other_words() {
        let words: Vec<&str> = WORDS.into_iter().chain(MORE).collect();
        assert_eq!(kind("en", &words, "waiting", "waited "), Some(MatchKind::Inflected));
        assert_eq!(kind("en", &words, "complaint", "complaints "), Some(MatchKind::Inflected));
        // The end of "political" is no ending.
        assert_eq!(kind("en", &words, "political", "police zzz"), None);
        assert_eq!(kind("en", &words, "count", "courts zzz"), None);
    }

    #[test]
    fn a_word_in_letters_that_look_alike_is_the_word() {
        assert_eq!(kind("ru", &[], "врач", "вpaч"), Some(MatchKind::Exact));
        assert_eq!(kind("ru", &[], "орех", "opex"), Some(MatchKind::Exact));
    }

    #[test]
    fn numbers_and_chinese_have_no_sounds_and_no_typos() {
        for (tag, word) in [("en", "2018001"), ("zh-Hans", "庇护")] {
            let index = Index::build(tag, Vec::new(), &Synonyms::default());
            let (words, _) = QueryWord::all(&index.reading(IndexLanguage::Reader), word);
            assert_eq!(words.len(), 1, "{word}");
            assert!(words[0].sounds.is_empty() && !words[0].may_have_typo(), "{word}");
        }
    }

    #[test]
    fn a_query_is_read_up_to_a_number_of_words_and_each_once() {
        let index = Index::build("en", Vec::new(), &Synonyms::default());
        let query = ('a'..='z').map(|letter| format!("w{letter} w{letter}")).collect::<Vec<_>>().join(" ");
        assert_eq!(
            QueryWord::all(&index.reading(IndexLanguage::Reader), &query).0.len(),
            MAX_QUERY_WORDS / 2
        );
        let (words, _) = QueryWord::all(&index.reading(IndexLanguage::Reader), "court court appe");
        assert_eq!(words.iter().map(|word| word.is_last).collect::<Vec<_>>(), [false, true]);
    }
}
