//! The words of a query, looked up in one index.

use super::index::Index;
use super::word::{MatchKind, QueryWord};

/// The words of a query, and which texts of an index have them.
pub(super) struct IndexQuery<'a> {
    pub(super) index: &'a Index,
    pub(super) words: Vec<QueryWord>,
    /// For each word, how each text of the index has it.
    pub(super) matches: Vec<Vec<Option<MatchKind>>>,
}

impl<'a> IndexQuery<'a> {
    /// Looks up the words of `query`.
    ///
    /// # Errors
    /// SQLite's; no query causes one.
    pub(super) fn run(index: &'a Index, query: &str) -> rusqlite::Result<Self> {
        let words = QueryWord::all(&index.tag, query, &index.stop_words);
        let matches = words.iter().map(|word| matches(index, word)).collect::<rusqlite::Result<_>>()?;
        Ok(Self { index, words, matches })
    }

    /// How the text at the place `text` has the word at the place `word`.
    pub(super) fn match_kind(&self, word: usize, text: usize) -> Option<MatchKind> {
        self.matches.get(word)?.get(text).copied().flatten()
    }
}

/// How each text of `index` has `word`. Typos are looked for only if there is no other match.
fn matches(index: &Index, word: &QueryWord) -> rusqlite::Result<Vec<Option<MatchKind>>> {
    let mut matches = vec![None; index.texts.len()];
    for (kind, expression) in word.expressions() {
        look_up(index, kind, &expression, &mut matches)?;
    }
    if matches.iter().all(Option::is_none)
        && let Some(expression) = word.typo_expression(&index.vocabulary)
    {
        look_up(index, MatchKind::Typo, &expression, &mut matches)?;
    }
    Ok(matches)
}

/// Notes `kind` for each text that fits `expression` and has no match of a better kind.
fn look_up(
    index: &Index,
    kind: MatchKind,
    expression: &str,
    matches: &mut [Option<MatchKind>],
) -> rusqlite::Result<()> {
    for text in index.table.rows(expression)? {
        if let Some(best @ None) = matches.get_mut(text) {
            *best = Some(kind);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Direction, Script};
    use crate::search::document::Document;
    use crate::search::fold::fold;
    use crate::search::phonetic_key::phonetic_key;
    use std::collections::BTreeSet;

    /// An excerpt marks words by [`QueryWord::match_kind`], without the index: both must see the same words.
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
            let index = Index::build(tag, words.iter().map(|word| document(word)).collect(), &[]).unwrap();
            let typed = words.iter().flat_map(|word| {
                let letters = || word.chars();
                let without =
                    |gap: usize| letters().enumerate().filter(move |(at, _)| *at != gap).map(|(_, c)| c);
                [letters().collect::<String>(), letters().take(4).collect(), without(3).collect()]
            });
            for query in typed.flat_map(|word| [format!("{word} zzz"), word]) {
                let query = IndexQuery::run(&index, &query).unwrap();
                let word = query.words.first().unwrap();
                let mut expected: Vec<Option<MatchKind>> = words
                    .iter()
                    .map(|known| {
                        let exact = fold(tag, known);
                        word.match_kind(&exact, &phonetic_key(tag, &exact))
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
        assert_eq!(seen.len(), 5, "every kind of match must occur, not only {seen:?}");
    }

    fn document(title: &str) -> Document {
        Document {
            route: title.to_owned(),
            title: title.to_owned(),
            language: String::new(),
            script: Script::Latn,
            direction: Direction::Ltr,
            demoted: false,
            passages: Vec::new(),
            phones: Vec::new(),
        }
    }
}
