//! Numbers in words: a text with a word and a query with figures, or the other way round, find each other.

use super::fold::fold;
use super::terms::query_terms;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The number words of a language.
#[derive(Clone, Debug, Default)]
pub(super) struct NumberWords {
    words: BTreeMap<String, u32>,
    /// Words that may stand between tens and units: "and".
    between: BTreeSet<String>,
}

impl NumberWords {
    /// The words of the language `tag`: each number in figures with its words. Any of the `stop_words` may stand between
    /// tens and units.
    pub(super) fn new(
        tag: &str,
        numbers: &BTreeMap<String, Vec<String>>,
        stop_words: &BTreeSet<String>,
    ) -> Self {
        let mut words = BTreeMap::new();
        for (number, written) in numbers {
            let Ok(number) = number.parse() else { continue };
            for word in written {
                if let [word] = query_terms(&fold(tag, word)).as_slice() {
                    words.entry(word.clone()).or_insert(number);
                }
            }
        }
        Self { words, between: stop_words.clone() }
    }

    /// The number that `word` writes, if it is one.
    pub(super) fn value(&self, word: &str) -> Option<u32> {
        self.words.get(word).copied()
    }

    /// The numbers among `terms`, each with its place: "twenty four", "двадцать четыре", "بیست و چهار", "أربع وعشرون".
    pub(super) fn find(&self, terms: &[impl AsRef<str>]) -> Vec<(Range<usize>, u32)> {
        if self.words.is_empty() {
            return Vec::new();
        }
        let value = |place: usize| self.value(terms.get(place)?.as_ref());
        let mut found = Vec::new();
        let mut place = 0;
        while place < terms.len() {
            let Some(first) = value(place) else {
                place += 1;
                continue;
            };
            let next = if terms
                .get(place + 1)
                .is_some_and(|word| value(place + 1).is_none() && self.between.contains(word.as_ref()))
            {
                place + 2
            } else {
                place + 1
            };
            let is_tens = |number: u32| (10..100).contains(&number) && number.is_multiple_of(10);
            let (number, end) = match value(next) {
                Some(unit) if (is_tens(first) && unit < 10) || (first < 10 && is_tens(unit)) => {
                    (first + unit, next + 1)
                }
                _ => (first, place + 1),
            };
            found.push((place..end, number));
            place = end;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(tag: &str, words: &[(&str, &str)], text: &str) -> Vec<u32> {
        let mut table: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (number, word) in words {
            table.entry((*number).to_owned()).or_default().push((*word).to_owned());
        }
        let between = BTreeSet::from(["and".to_owned(), "و".to_owned()]);
        let words = NumberWords::new(tag, &table, &between);
        words.find(&query_terms(&fold(tag, text))).into_iter().map(|(_, number)| number).collect()
    }

    #[test]
    fn tens_and_units_are_put_together() {
        let english = [("4", "four"), ("20", "twenty"), ("5", "five")];
        assert_eq!(
            numbers("en", &english, "within twenty-four hours or five days, twenty and four"),
            [24, 5, 24]
        );
        assert_eq!(numbers("en", &english, "four five"), [4, 5]);
        assert_eq!(numbers("fa-AF", &[("20", "بیست"), ("4", "چهار")], "بیست و چهار ساعت"), [24]);
        assert_eq!(numbers("ar", &[("4", "أربع"), ("20", "وعشرون")], "أربع وعشرون ساعة"), [24]);
    }
}
