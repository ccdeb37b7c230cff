//! Splitting a folded text into the terms of the index.

use std::borrow::Cow;

/// The terms of a text that is indexed: its words, and for Chinese, which has no spaces, each character and each pair
/// of neighbours.
pub(super) fn terms(folded: &str) -> Vec<Cow<'_, str>> {
    let mut terms = Vec::new();
    for run in folded.split(' ').flat_map(runs) {
        if run.starts_with(is_han) {
            terms.extend(run.chars().map(|character| Cow::Owned(character.to_string())));
            terms.extend(pairs(run).map(Cow::Owned));
        } else {
            terms.push(Cow::Borrowed(run));
        }
    }
    terms
}

/// The terms of a query: as [`terms`] gives them, but for several Chinese characters together the pairs only.
pub(super) fn query_terms(folded: &str) -> Vec<String> {
    let mut terms = Vec::new();
    for run in folded.split(' ').flat_map(runs) {
        if run.starts_with(is_han) && run.chars().nth(1).is_some() {
            terms.extend(pairs(run));
        } else {
            terms.push(run.to_owned());
        }
    }
    terms
}

/// The number of [`query_terms`].
pub(super) fn count_terms(folded: &str) -> usize {
    let runs = folded.split(' ').flat_map(runs);
    runs.map(|run| if run.starts_with(is_han) { (run.chars().count() - 1).max(1) } else { 1 }).sum()
}

/// True for a Chinese character.
pub(super) const fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// What a character is that may stand beside another kind without a space: `24h`, `UNHCR热线`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Han,
    Digit,
    Letter,
}

impl Kind {
    /// The kind of a letter or digit.
    pub(super) const fn of(character: char) -> Self {
        match character {
            '0'..='9' => Self::Digit,
            character if is_han(character) => Self::Han,
            _ => Self::Letter,
        }
    }
}

/// The parts of a word whose characters are of one kind.
fn runs(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let kind = rest.chars().next().map(Kind::of)?;
        let end = rest.find(|character| Kind::of(character) != kind).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// Each two neighbours among the characters of `run`.
fn pairs(run: &str) -> impl Iterator<Item = String> {
    run.chars().zip(run.chars().skip(1)).map(|(first, second)| String::from_iter([first, second]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_found_by_one_character_and_by_pairs() {
        assert_eq!(terms("庇护申请"), ["庇", "护", "申", "请", "庇护", "护申", "申请"]);
        assert_eq!(query_terms("庇护申请"), ["庇护", "护申", "申请"]);
        assert_eq!(query_terms("护"), ["护"]);
        assert_eq!(query_terms("unhcr热线"), ["unhcr", "热线"]);
        assert_eq!(query_terms("24h 5天 7a"), ["24", "h", "5", "天", "7", "a"]);
        for folded in ["", "护", "庇护申请", "unhcr热线 abc", "24h"] {
            assert_eq!(count_terms(folded), query_terms(folded).len(), "{folded}");
        }
    }
}
