//! The words of a query, looked up in one index.

use super::compound::{joined, texts_with_parts};
use super::index::{Index, IndexLanguage};
use super::word::{MatchKind, QueryWord};

/// The words of a query, and which texts of an index have them.
pub(super) struct IndexQuery<'a> {
    pub(super) index: &'a Index,
    pub(super) words: Vec<QueryWord>,
    /// For each word, how each text of the index has it.
    pub(super) matches: Vec<Vec<Option<MatchKind>>>,
    /// How many of the stop words of the query each text has; nothing if the query has none.
    idle: Vec<usize>,
}

impl<'a> IndexQuery<'a> {
    /// Looks up the words of `query`, as they were typed or nearly so: no typos yet.
    pub(super) fn run(index: &'a Index, language: IndexLanguage, query: &str) -> Self {
        let (words, left_out) = QueryWord::all(&index.reading(language), query);
        let mut matches: Vec<_> = words.iter().map(|word| matches(index, word)).collect();
        for (whole, parts) in joined(&words) {
            for matches in matches.get_mut(parts).unwrap_or_default() {
                note(index.vocabulary.texts_with(&whole), MatchKind::Exact, matches);
                for term in index.vocabulary.beginning_with(&whole) {
                    note(&term.texts, MatchKind::Inflected, matches);
                }
            }
        }
        let mut idle = if left_out.is_empty() { Vec::new() } else { vec![0; index.texts.len()] };
        for text in left_out.iter().flat_map(|word| index.vocabulary.texts_with(word)) {
            if let Some(count) = usize::try_from(*text).ok().and_then(|text| idle.get_mut(text)) {
                *count += 1;
            }
        }
        Self { index, words, matches, idle }
    }

    /// How the text at the place `text` has the word at the place `word`.
    pub(super) fn match_kind(&self, word: usize, text: usize) -> Option<MatchKind> {
        self.matches.get(word)?.get(text).copied().flatten()
    }

    /// How many of the stop words of the query the text at the place `text` has.
    pub(super) fn idle_words(&self, text: usize) -> usize {
        self.idle.get(text).copied().unwrap_or_default()
    }

    /// Looks up the words that no text has as if they had been typed with a typo. For Chinese that is a wrong character,
    /// so each character of a pair is looked for alone.
    pub(super) fn add_typos(&mut self) {
        let vocabulary = &self.index.vocabulary;
        let words = self.words.iter().zip(&mut self.matches);
        for (word, matches) in words.filter(|(_, matches)| matches.iter().all(Option::is_none)) {
            for character in word.han().into_iter().flat_map(str::chars) {
                note(vocabulary.texts_with(character.encode_utf8(&mut [0; 4])), MatchKind::Typo, matches);
            }
            if word.may_have_typo() {
                for term in vocabulary.nearly_alike(&word.sounds, word.is_last) {
                    if word.is_typo_of(&term.sounds) {
                        note(&term.texts, MatchKind::Typo, matches);
                    }
                }
            }
        }
    }
}

/// How each text of `index` has `word`.
fn matches(index: &Index, word: &QueryWord) -> Vec<Option<MatchKind>> {
    let mut matches = vec![None; index.texts.len()];
    let vocabulary = &index.vocabulary;
    for exact in std::iter::once(&word.exact).chain(&word.others) {
        note(vocabulary.texts_with(exact), MatchKind::Exact, &mut matches);
    }
    note(&texts_with_parts(index, &word.exact), MatchKind::Exact, &mut matches);
    if word.is_last {
        for term in vocabulary.beginning_with(&word.exact) {
            note(&term.texts, MatchKind::Prefix, &mut matches);
        }
    }
    for term in vocabulary.alike_at_first(&word.sounds) {
        if let Some(kind) = word.sound_kind(&term.text, &term.sounds, term.endings) {
            note(&term.texts, kind, &mut matches);
        }
    }
    matches
}

/// Notes `kind` for each of `texts` that has no match of a better kind.
fn note(texts: &[u32], kind: MatchKind, matches: &mut [Option<MatchKind>]) {
    for text in texts {
        let known = usize::try_from(*text).ok().and_then(|text| matches.get_mut(text));
        if let Some(known) = known
            && known.is_none_or(|known| kind < known)
        {
            *known = Some(kind);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Synonyms;
    use crate::search::document::testing::page;
    use crate::search::fold::fold;
    use std::collections::BTreeSet;

    /// An excerpt marks words by [`QueryWord::match_kind`], without the lists of texts: both must see the same words.
    #[test]
    fn the_index_and_the_word_itself_agree_on_what_matches() {
        const WORDS: [(&str, &[&str]); 4] = [
            (
                "en",
                &[
                    "appeal", "appeals", "appealed", "apple", "court", "courts", "count", "lawyer", "24",
                    "2018",
                ],
            ),
            ("ru", &["убежище", "убежища", "ходатайство", "суд", "суда", "судебный", "ubezhishe"]),
            ("kk", &["шағым", "шағымы", "құқық", "құқығы", "босқын", "бала"]),
            ("ar", &["حقوقكم", "حقوقي", "اللجوء", "لاجئ", "محكمة", "للمحكمة"]),
        ];
        let mut seen = BTreeSet::new();
        for (tag, words) in WORDS {
            let pages = words.iter().map(|word| page(word, &[])).collect();
            let index = Index::build(tag, pages, &Synonyms::default());
            let typed = words.iter().flat_map(|word| {
                let letters = || word.chars();
                let without =
                    |gap: usize| letters().enumerate().filter(move |(at, _)| *at != gap).map(|(_, c)| c);
                [letters().collect::<String>(), letters().take(4).collect(), without(3).collect()]
            });
            for query in typed.flat_map(|word| [format!("{word} zzz"), word]) {
                let mut query = IndexQuery::run(&index, IndexLanguage::Reader, &query);
                query.add_typos();
                let word = query.words.first().unwrap();
                let mut expected: Vec<Option<MatchKind>> = words
                    .iter()
                    .map(|known| {
                        let exact = fold(tag, known);
                        let term = index.vocabulary.term(&exact).unwrap();
                        word.match_kind(&exact, &term.sounds, term.endings)
                    })
                    .collect();
                // The index looks for typos only if it has nothing better.
                if expected.iter().flatten().any(|kind| *kind != MatchKind::Typo) {
                    for kind in &mut expected {
                        *kind = kind.filter(|kind| *kind != MatchKind::Typo);
                    }
                }
                assert_eq!(query.matches.first().unwrap(), &expected, "{tag} {query:?}", query = word.han());
                seen.extend(expected.into_iter().flatten());
            }
        }
        assert_eq!(seen.len(), 6, "every kind of match must occur, not only {seen:?}");
    }
}
