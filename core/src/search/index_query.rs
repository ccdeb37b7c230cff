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
