//! A word of a query, and how well a word of a text fits it.

use super::edit::within_one_edit;
use super::fold::fold;
use super::fts::{Column, Letters, any_of, term};
use super::phonetic_key::phonetic_key;
use super::terms::{is_han, query_terms};
use std::collections::BTreeSet;

/// Words of a query that are read.
const MAX_QUERY_WORDS: usize = 16;
/// Letters that a word must have to be found in spite of a typo.
const MIN_FUZZY_LEN: usize = 5;
/// Letters that a word must have for longer words with the same beginning to be found as well. (The last word of a query
/// may be unfinished however short it is.)
const MIN_PREFIX_LEN: usize = 3;
/// Letters that are left of a word without its ending, if it has as many.
const MIN_STEM_LEN: usize = 4;

/// How a word of a text fits the word that was typed; an earlier kind is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MatchKind {
    /// It is the word.
    Exact,
    /// It begins with the word, which may be unfinished.
    Prefix,
    /// It sounds like the word: typed in another alphabet, or with the letters of another keyboard.
    Phonetic,
    /// It is the word with another ending.
    Inflected,
    /// It differs from the word by one edit.
    Typo,
}

/// A word of a query.
pub(super) struct QueryWord {
    /// The word, folded.
    exact: String,
    /// Its phonetic key.
    phonetic: String,
    /// What is left of both without an ending; `None` if the word is too short or cannot have one.
    stems: [Option<String>; 2],
    /// True for the last word of the query: it may be unfinished.
    is_last: bool,
}

impl QueryWord {
    /// The words of `query`, as the language `tag` folds them, each once; the `stop_words` only if there are no others.
    pub(super) fn all(tag: &str, query: &str, stop_words: &BTreeSet<String>) -> Vec<Self> {
        let mut terms: Vec<(String, bool)> =
            query_terms(&fold(tag, query)).into_iter().map(|term| (term, false)).collect();
        if let Some((_, is_last)) = terms.last_mut() {
            *is_last = true;
        }
        if terms.iter().any(|(term, _)| !stop_words.contains(term)) {
            terms.retain(|(term, _)| !stop_words.contains(term));
        }
        terms.truncate(MAX_QUERY_WORDS);
        let mut seen = BTreeSet::new();
        terms.retain(|(term, _)| seen.insert(term.clone()));
        terms.into_iter().map(|(term, is_last)| Self::new(tag, term, is_last)).collect()
    }

    fn new(tag: &str, exact: String, is_last: bool) -> Self {
        let phonetic = phonetic_key(tag, &exact);
        // Numbers and pairs of Chinese characters have no endings.
        let inflects = !exact.contains(is_han) && !exact.contains(char::is_numeric);
        let stems = [&exact, &phonetic].map(|form| inflects.then(|| stem(form)).flatten());
        Self { exact, phonetic, stems, is_last }
    }

    /// The FTS5 expressions that find this word, with the kind of match that each finds, best first. Typos have their
    /// own: [`typo_expression`](Self::typo_expression).
    pub(super) fn expressions(&self) -> Vec<(MatchKind, String)> {
        let mut expressions = vec![(MatchKind::Exact, term(Column::Exact, &self.exact, false))];
        if self.is_last {
            expressions.push((MatchKind::Prefix, term(Column::Exact, &self.exact, true)));
        }
        if !self.exact.contains(is_han) {
            let phonetic = term(Column::Phonetic, &self.phonetic, self.may_sound_unfinished());
            expressions.push((MatchKind::Phonetic, phonetic));
        }
        let stems = Column::ALL.into_iter().zip(&self.stems);
        let stems: Vec<String> =
            stems.filter_map(|(column, stem)| Some(term(column, stem.as_ref()?, true))).collect();
        expressions.extend(any_of(&stems).map(|expression| (MatchKind::Inflected, expression)));
        expressions
    }

    /// The FTS5 expression for the terms of `vocabulary` that are one edit away from this word; `None` if there are
    /// none. For Chinese a typo is a wrong character, so each character of a pair is looked for alone.
    pub(super) fn typo_expression(&self, vocabulary: &[Vec<Letters>; 2]) -> Option<String> {
        if let Some(pair) = self.han() {
            let characters = pair.chars().map(|character| term(Column::Exact, &character.to_string(), false));
            return any_of(&characters.collect::<Vec<_>>());
        }
        let mut terms = Vec::new();
        for ((column, known), typed) in
            Column::ALL.into_iter().zip(vocabulary).zip([&self.exact, &self.phonetic])
        {
            let typed: Letters = typed.chars().collect();
            if self.may_have_typo(&typed) {
                let near = known.iter().filter(|known| within_one_edit(&typed, known, self.is_last));
                terms.extend(near.map(|known| term(column, &known.iter().collect::<String>(), false)));
            }
        }
        any_of(&terms)
    }

    /// How a word of a text fits this one, given folded and as its phonetic key: the same that
    /// [`expressions`](Self::expressions) and [`typo_expression`](Self::typo_expression) find.
    pub(super) fn match_kind(&self, exact: &str, phonetic: &str) -> Option<MatchKind> {
        let begins =
            |form: &str, stem: &Option<String>| stem.as_ref().is_some_and(|stem| form.starts_with(stem));
        let has_typo = |typed: &str, form: &str| {
            let [typed, form] = [typed, form].map(|form| form.chars().collect::<Letters>());
            self.may_have_typo(&typed) && within_one_edit(&typed, &form, self.is_last)
        };
        if exact == self.exact {
            Some(MatchKind::Exact)
        } else if self.is_last && exact.starts_with(&self.exact) {
            Some(MatchKind::Prefix)
        } else if phonetic == self.phonetic
            || (self.may_sound_unfinished() && phonetic.starts_with(&self.phonetic))
        {
            Some(MatchKind::Phonetic)
        } else if begins(exact, &self.stems[0]) || begins(phonetic, &self.stems[1]) {
            Some(MatchKind::Inflected)
        } else if has_typo(&self.exact, exact) || has_typo(&self.phonetic, phonetic) {
            Some(MatchKind::Typo)
        } else {
            None
        }
    }

    /// The characters of a Chinese word, or of a pair of a longer one.
    pub(super) fn han(&self) -> Option<&str> {
        self.exact.contains(is_han).then_some(&self.exact)
    }

    /// True if the phonetic key may be that of an unfinished word: too many words begin with a shorter key.
    fn may_sound_unfinished(&self) -> bool {
        self.is_last && self.phonetic.chars().count() >= MIN_PREFIX_LEN
    }

    /// True if the word, in the form `letters`, is looked for with a typo too.
    fn may_have_typo(&self, letters: &[char]) -> bool {
        self.stems[0].is_some() && letters.len() >= MIN_FUZZY_LEN
    }
}

/// A word without its ending: without the last two letters of a long one, the whole of a short one. `None` if it is so
/// short that too many words begin with it.
fn stem(form: &str) -> Option<String> {
    let letters = form.chars().count();
    (letters >= MIN_PREFIX_LEN)
        .then(|| form.chars().take(letters.saturating_sub(2).max(MIN_STEM_LEN)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_is_long_enough_to_say_something() {
        for (form, left) in [("complaints", "complain"), ("court", "cour"), ("time", "time"), ("law", "law")]
        {
            assert_eq!(stem(form).as_deref(), Some(left));
        }
        assert_eq!(stem("of"), None);
    }

    #[test]
    fn numbers_and_chinese_have_no_endings_and_no_typos() {
        for (tag, word) in [("en", "2018001"), ("zh-Hans", "庇护")] {
            let words = QueryWord::all(tag, word, &BTreeSet::new());
            assert_eq!(words.len(), 1, "{word}");
            assert!(
                words[0].stems.iter().all(Option::is_none) && !words[0].may_have_typo(&['a'; 9]),
                "{word}"
            );
        }
    }

    #[test]
    fn a_query_is_read_up_to_a_number_of_words_and_each_once() {
        let query = (0..40).map(|number| format!("w{number} w{number}")).collect::<Vec<_>>().join(" ");
        assert_eq!(QueryWord::all("en", &query, &BTreeSet::new()).len(), MAX_QUERY_WORDS / 2);
        let words = QueryWord::all("en", "court court appe", &BTreeSet::new());
        assert_eq!(words.iter().map(|word| word.is_last).collect::<Vec<_>>(), [false, true]);
    }
}
