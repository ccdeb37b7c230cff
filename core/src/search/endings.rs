//! The endings of a language's words, learned from its own texts: other forms of a word are found by them.

use super::sounds::{SoundSet, sounds};
use std::collections::{BTreeSet, HashMap};

/// Letters of the longest ending.
pub(super) const MAX_ENDING: usize = 5;
/// Letters that a word must have without its ending.
pub(super) const MIN_STEM: usize = 3;
/// Different words in which an ending must take turns with another one.
const MIN_WORDS: usize = 4;

/// For each number of letters up to [`MAX_ENDING`], whether the last ones of a word are an ending.
pub(super) type EndingLengths = [bool; MAX_ENDING + 1];

/// The endings of a language.
#[derive(Clone, Debug, Default)]
pub(super) struct Endings(BTreeSet<Vec<SoundSet>>);

impl Endings {
    /// Learns the endings of the language `tag` from the words of its texts, which are sorted: what follows the same
    /// beginning in different ways, in several words.
    pub(super) fn learn<'t>(tag: &str, words: impl Iterator<Item = &'t str>) -> Self {
        let words: Vec<Vec<(usize, char)>> = words.map(|word| word.char_indices().collect()).collect();
        let mut counts: HashMap<Vec<char>, usize> = HashMap::new();
        for (place, word) in words.iter().enumerate() {
            let neighbours = [place.checked_sub(1), Some(place + 1)].map(|place| words.get(place?));
            for length in 1..=MAX_ENDING {
                let Some(stem) = word.len().checked_sub(length).filter(|stem| *stem > MIN_STEM) else {
                    break;
                };
                let begins_alike = |other: &Vec<(usize, char)>| {
                    other.len() >= stem
                        && other.len() <= stem + MAX_ENDING
                        && other.iter().zip(word).take(stem).all(|((_, a), (_, b))| a == b)
                };
                if neighbours.iter().flatten().any(|other| begins_alike(other)) {
                    let ending = word.iter().skip(stem).map(|(_, letter)| *letter).collect();
                    *counts.entry(ending).or_default() += 1;
                }
            }
        }
        let often = counts.into_iter().filter(|(_, count)| *count >= MIN_WORDS);
        let often = often.map(|(ending, _)| sounds(tag, &ending.iter().collect::<String>()));
        Self(often.filter(|ending| !ending.is_empty()).collect())
    }

    /// Which of the last letters of `word`, which is of the texts, are an ending; none is always one.
    pub(super) fn written(&self, word: &[SoundSet]) -> EndingLengths {
        Self::lengths(word, |last| self.0.contains(last))
    }

    /// Which of the last letters of `word`, which somebody typed, are an ending or sound like one.
    pub(super) fn typed(&self, word: &[SoundSet]) -> EndingLengths {
        Self::lengths(word, |last| {
            let is_alike = |ending: &[SoundSet]| {
                ending.len() == last.len() && ending.iter().zip(last).all(|(a, b)| a & b != 0)
            };
            self.0.iter().any(|ending| is_alike(ending))
        })
    }

    fn lengths(word: &[SoundSet], is_ending: impl Fn(&[SoundSet]) -> bool) -> EndingLengths {
        let mut found = EndingLengths::default();
        for (length, found) in found.iter_mut().enumerate() {
            let Some(last) = word.len().checked_sub(length).and_then(|start| word.get(start..)) else {
                break;
            };
            *found = length == 0 || is_ending(last);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_turns_after_several_words_is_an_ending() {
        let words = [
            "claim", "claimed", "claims", "talk", "talked", "talks", "visit", "visited", "visits", "walk",
            "walked", "walks", "zebra", "zero",
        ];
        let endings = Endings::learn("en", words.into_iter());
        let of = |word| endings.written(&sounds("en", word));
        assert_eq!(of("waited"), [true, false, true, false, false, false]);
        assert_eq!(of("plays"), [true, true, false, false, false, false]);
        assert_eq!(of("zebra"), [true, false, false, false, false, false]);
        assert_eq!(of(""), [true, false, false, false, false, false]);
    }
}
