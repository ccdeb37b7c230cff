//! A compound in all its writings: joined, with a half-space, a space or a hyphen.

use super::fold::fold;
use super::index::Index;
use super::terms::{is_han, query_terms};
use super::word::QueryWord;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

/// Words that are taken together.
const MAX_PARTS: usize = 4;
/// Letters of the shortest part of a compound that was typed joined.
const MIN_PART: usize = 2;

/// Words that follow each other in a query, taken as one: the word, and the places of its parts.
pub(super) fn joined(words: &[QueryWord]) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    for start in 0..words.len() {
        for count in 2..=MAX_PARTS {
            let Some(parts) = words.get(start..start + count) else { break };
            if parts.iter().all(|part| part.han().is_none()) {
                found.push((parts.iter().map(|part| part.exact.as_str()).collect(), start..start + count));
            }
        }
    }
    found
}

/// The texts of `index` that have `word`, which was typed as one, in several words.
pub(super) fn texts_with_parts(index: &Index, word: &str) -> Vec<u32> {
    if word.contains(is_han) || word.contains(|letter: char| letter.is_ascii_digit()) {
        return Vec::new();
    }
    let cuts: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(MIN_PART).collect();
    let inner = cuts.get(..cuts.len().saturating_sub(MIN_PART - 1)).unwrap_or_default();
    let texts = |part: Option<&str>| part.map_or(&[][..], |part| index.vocabulary.texts_with(part));
    let first: BTreeSet<u32> = inner.iter().flat_map(|at| texts(word.get(..*at))).copied().collect();
    let last = inner.iter().flat_map(|at| texts(word.get(*at..)));
    let candidates: BTreeSet<u32> = last.filter(|text| first.contains(text)).copied().collect();
    // What people type for a topic stands on several pages.
    let mut known: HashMap<&str, bool> = HashMap::new();
    let mut has_parts = |text: &u32| {
        let Some(text) = usize::try_from(*text).ok().and_then(|text| index.text(text)) else { return false };
        *known.entry(text).or_insert_with(|| {
            // A half-space separates parts here, as a space does.
            let words = query_terms(&fold(&index.tag, &text.replace('\u{200C}', " ")));
            !runs_of(&words, word).is_empty()
        })
    };
    candidates.into_iter().filter(|text| has_parts(text)).collect()
}

/// Where some of `words`, two or more that follow each other, are `word` together.
pub(super) fn runs_of(words: &[String], word: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for start in 0..words.len() {
        let mut rest = word;
        for (place, part) in words.iter().enumerate().skip(start).take(MAX_PARTS) {
            let Some(after) = rest.strip_prefix(part.as_str()) else { break };
            rest = after;
            if rest.is_empty() {
                if place > start {
                    found.push(start..place + 1);
                }
                break;
            }
        }
    }
    found
}
