//! The text around the words that were found, in pieces: data, not markup.

use super::fold::{fold, is_han};
use super::skeleton::skeleton;
use super::slip::within_one_slip;

/// Characters before the first word that was found, and in all.
const BEFORE: usize = 40;
const LENGTH: usize = 140;

/// A piece of an excerpt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its text.
    pub value: String,
    /// True if it is one of the words that were looked for.
    pub found: bool,
}

/// The part of `text` around the first of the words, with the words marked. A word is its strong and its weak form,
/// and whether it may be unfinished.
pub(super) fn excerpt(tag: &str, text: &str, words: &[(&str, &str, bool)]) -> Vec<Piece> {
    let pieces = mark(tag, text, words);
    let first: usize =
        pieces.iter().take_while(|piece| !piece.found).map(|piece| piece.value.chars().count()).sum();
    let whole: usize = pieces.iter().map(|piece| piece.value.chars().count()).sum();
    let start = if first == whole { 0 } else { first.saturating_sub(BEFORE) };
    crop(pieces, start, whole)
}

/// Keeps [`LENGTH`] characters from `start`, parted at spaces where there are any, with … where something is left out.
fn crop(pieces: Vec<Piece>, start: usize, whole: usize) -> Vec<Piece> {
    let end = start + LENGTH;
    let mut kept: Vec<Piece> = Vec::new();
    let mut at = 0;
    for piece in pieces {
        let characters: Vec<char> = piece.value.chars().collect();
        let from = start.saturating_sub(at).min(characters.len());
        let to = end.saturating_sub(at).min(characters.len());
        let mut part: String = characters.get(from..to).unwrap_or_default().iter().collect();
        // Not in the middle of a word, where the script has spaces.
        if from > 0
            && !piece.found
            && let Some(space) = part.find(' ')
        {
            part = part.split_off(space + 1);
        }
        if to < characters.len()
            && !piece.found
            && let Some(space) = part.rfind(' ')
        {
            part.truncate(space);
        }
        at += characters.len();
        if !part.is_empty() {
            kept.push(Piece { value: part, found: piece.found });
        }
    }
    if start > 0 {
        kept.insert(0, Piece { value: "… ".to_owned(), found: false });
    }
    if end < whole {
        kept.push(Piece { value: " …".to_owned(), found: false });
    }
    kept
}

/// Parts `text` into words and what stands between them, and marks the words that were looked for.
fn mark(tag: &str, text: &str, words: &[(&str, &str, bool)]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut push = |value: &str, found: bool| match pieces.last_mut() {
        Some(last) if last.found == found => last.value.push_str(value),
        _ if value.is_empty() => {}
        _ => pieces.push(Piece { value: value.to_owned(), found }),
    };
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        let (between, from) = rest.split_at(start);
        push(between, false);
        let han = from.starts_with(is_han);
        let end =
            from.find(|character| !is_word(character) || is_han(character) != han).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        if han {
            mark_han(tag, word, words, &mut push);
        } else {
            push(word, is_wanted(tag, word, words));
        }
        rest = after;
    }
    push(rest, false);
    pieces
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric()
        || matches!(
            character,
            '\u{200C}' | '\u{02BB}' | '\u{02BC}' | '\u{2019}' | '\'' | '\u{064B}'..='\u{0655}'
        )
}

fn is_wanted(tag: &str, word: &str, words: &[(&str, &str, bool)]) -> bool {
    let strong = fold(tag, word);
    if strong.is_empty() {
        return false;
    }
    let weak = skeleton(tag, &strong);
    words.iter().any(|(typed_strong, typed_weak, last)| {
        let fits = |own: &str, typed: &str| {
            !typed.is_empty()
                && (own == typed || (*last && own.starts_with(typed)) || alike(own, typed, *last))
        };
        fits(&strong, typed_strong) || fits(&weak, typed_weak)
    })
}

/// The same word with one slip or with another ending.
fn alike(own: &str, typed: &str, last: bool) -> bool {
    let [own, typed]: [Vec<char>; 2] = [own, typed].map(|word| word.chars().collect());
    if typed.len() < 5 {
        return false;
    }
    let stem = typed.get(..(typed.len() - 2).max(4)).unwrap_or_default();
    own.starts_with(stem) || within_one_slip(&typed, &own, last)
}

/// Marks the characters of a Chinese run that stand in one of the words.
fn mark_han(tag: &str, run: &str, words: &[(&str, &str, bool)], push: &mut impl FnMut(&str, bool)) {
    let characters: Vec<char> = run.chars().collect();
    let folded: Vec<char> =
        characters.iter().flat_map(|c| fold(tag, &c.to_string()).chars().collect::<Vec<_>>()).collect();
    let mut found = vec![false; characters.len()];
    for (typed, _, _) in words {
        let typed: Vec<char> = typed.chars().collect();
        if typed.is_empty() || folded.len() != characters.len() {
            continue;
        }
        for (at, window) in folded.windows(typed.len()).enumerate() {
            if window == typed {
                found.iter_mut().skip(at).take(typed.len()).for_each(|found| *found = true);
            }
        }
    }
    for (character, found) in characters.iter().zip(found) {
        push(character.encode_utf8(&mut [0; 4]), found);
    }
}
