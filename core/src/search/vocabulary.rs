//! The words of one language's texts, sorted, each with the texts that have it.

use super::endings::{EndingLengths, Endings};
use super::sounds::{SoundSet, sounds};
use super::terms::is_han;
use std::collections::HashMap;

/// A word of the texts.
pub(super) struct Term {
    /// The word, folded; a number; a Chinese character or a pair of neighbours.
    pub(super) text: Box<str>,
    pub(super) sounds: Box<[SoundSet]>,
    /// For each number of letters, whether the last ones are an ending.
    pub(super) endings: EndingLengths,
    /// The places of the texts that have it, in order.
    pub(super) texts: Vec<u32>,
}

/// The words of texts while these are read: each gets a number and is noted with the texts that have it.
#[derive(Default)]
pub(super) struct Words {
    numbers: HashMap<String, usize>,
    /// By number, the places of the texts, in order.
    texts: Vec<Vec<u32>>,
}

impl Words {
    /// The number of `word`.
    pub(super) fn number(&mut self, word: &str) -> usize {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.texts.len();
        self.numbers.insert(word.to_owned(), number);
        self.texts.push(Vec::new());
        number
    }

    /// Notes that the text at the place `text`, which is the last one so far, has the word with this `number`.
    pub(super) fn note(&mut self, number: usize, text: usize) {
        let text = u32::try_from(text).unwrap_or(u32::MAX);
        if let Some(texts) = self.texts.get_mut(number).filter(|texts| texts.last() != Some(&text)) {
            texts.push(text);
        }
    }
}

/// What is asked first of every word: most are refused by it.
struct Head {
    first: SoundSet,
    second: SoundSet,
    /// The number of its sounds.
    length: usize,
}

/// The words of all texts of an index.
pub(super) struct Vocabulary {
    terms: Vec<Term>,
    /// Those of `terms`, in their order.
    heads: Vec<Head>,
    pub(super) endings: Endings,
}

impl Vocabulary {
    /// Makes the vocabulary of the language `tag`.
    pub(super) fn new(tag: &str, words: Words) -> Self {
        let Words { numbers, mut texts } = words;
        let mut words: Vec<(String, usize)> = numbers.into_iter().collect();
        words.sort_unstable();
        let letters = |word: &&str| !word.contains(|letter: char| letter.is_ascii_digit() || is_han(letter));
        let endings = Endings::learn(tag, words.iter().map(|(word, _)| word.as_str()).filter(letters));
        let terms: Vec<Term> = words
            .into_iter()
            .map(|(word, number)| {
                let sounds = sounds(tag, &word);
                Term {
                    endings: endings.written(&sounds),
                    text: word.into(),
                    sounds: sounds.into(),
                    texts: texts.get_mut(number).map(std::mem::take).unwrap_or_default(),
                }
            })
            .collect();
        let head = |term: &Term| Head {
            first: term.sounds.first().copied().unwrap_or_default(),
            second: term.sounds.get(1).copied().unwrap_or_default(),
            length: term.sounds.len(),
        };
        Self { heads: terms.iter().map(head).collect(), terms, endings }
    }

    /// The words that may sound like one with the sounds `typed`: they begin alike.
    pub(super) fn alike_at_first(&self, typed: &[SoundSet]) -> impl Iterator<Item = &Term> {
        let first = typed.first().copied().unwrap_or_default();
        let terms = self.heads.iter().zip(&self.terms);
        terms.filter(move |(head, _)| head.first & first != 0).map(|(_, term)| term)
    }

    /// The words that may be one edit away from one with the sounds `typed`, or, with `prefix`, begin with one that is: they
    /// are as long, but for one sound, and their first two sounds are at most exchanged or one of them is another.
    pub(super) fn nearly_alike(&self, typed: &[SoundSet], prefix: bool) -> impl Iterator<Item = &Term> {
        let [first, second] = [0, 1].map(|place| typed.get(place).copied().unwrap_or_default());
        let length = typed.len();
        let terms = self.heads.iter().zip(&self.terms);
        let is_near = move |head: &Head| {
            (head.first & first) | (head.second & first) | (head.first & second) | (head.second & second) != 0
                && head.length + 1 >= length
                && (prefix || head.length <= length + 1)
        };
        terms.filter(move |(head, _)| is_near(head)).map(|(_, term)| term)
    }

    /// The word `word`, if a text has it.
    pub(super) fn term(&self, word: &str) -> Option<&Term> {
        let found = self.terms.binary_search_by(|term| (*term.text).cmp(word)).ok();
        found.and_then(|at| self.terms.get(at))
    }

    /// The texts that have `word`, in order.
    pub(super) fn texts_with(&self, word: &str) -> &[u32] {
        self.term(word).map_or(&[], |term| &term.texts)
    }

    /// The words that begin with `start`.
    pub(super) fn beginning_with(&self, start: &str) -> &[Term] {
        let first = self.terms.partition_point(|term| *term.text < *start);
        let rest = self.terms.get(first..).unwrap_or_default();
        let count = rest.partition_point(|term| term.text.starts_with(start));
        rest.get(..count).unwrap_or_default()
    }
}
