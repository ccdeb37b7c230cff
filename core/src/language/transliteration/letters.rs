//! What the letters of a text are, whatever the language.

use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Letters that were typed as a letter and a mark, as one letter (NFC).
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// A letter of Cyrillic script, whatever the language.
pub(super) const fn is_cyrillic(character: char) -> bool {
    matches!(character, '\u{0400}'..='\u{0481}' | '\u{048A}'..='\u{052F}')
}

/// A letter of Latin script, or an apostrophe: in Uzbek and Uighur that is a letter or a part of one.
pub(super) const fn is_latin(character: char) -> bool {
    matches!(character, 'a'..='z' | 'A'..='Z' | '\u{00C0}'..='\u{00D6}' | '\u{00D8}'..='\u{00F6}' | '\u{00F8}'..='\u{024F}')
        || is_apostrophe(character)
}

/// Whatever people type for an apostrophe.
pub(super) const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '`' | '´' | '\u{2018}' | '\u{2019}' | 'ʻ' | 'ʼ')
}

/// True for a Latin abbreviation or a Roman number: two capital letters or more that are no word, since a word of Uzbek and
/// Uighur has a vowel.
pub(super) fn is_abbreviation(word: &str) -> bool {
    let has_vowel = || word.contains(['A', 'E', 'I', 'O', 'U']);
    is_capitals(word) && (!has_vowel() || is_roman(word))
}

/// True for two Latin capital letters or more, and nothing else.
pub(super) fn is_capitals(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// True for a number of one to 3999 as Rome wrote it: the signs of each place, the highest place first.
fn is_roman(word: &str) -> bool {
    let mut rest = word;
    for signs in [
        ["", "", "", "", "", "", "MMM", "MM", "M"],
        ["CM", "CD", "DCCC", "DCC", "DC", "D", "CCC", "CC", "C"],
        ["XC", "XL", "LXXX", "LXX", "LX", "L", "XXX", "XX", "X"],
        ["IX", "IV", "VIII", "VII", "VI", "V", "III", "II", "I"],
    ] {
        let known = signs.into_iter().filter(|sign| !sign.is_empty());
        rest = known.into_iter().find_map(|sign| rest.strip_prefix(sign)).unwrap_or(rest);
    }
    rest.is_empty()
}

/// True for a word of more letters than one, all of them capitals.
pub(super) fn is_all_capitals(word: &str) -> bool {
    let mut capitals = 0_usize;
    word.chars().filter(|letter| letter.is_uppercase() || letter.is_lowercase()).all(|letter| {
        capitals += 1;
        letter.is_uppercase()
    }) && capitals > 1
}

/// `word` in small letters; `None` if one of them is not in `alphabet`. Every letter stays one letter.
pub(super) fn small_letters(word: &str, is_in_alphabet: impl Fn(char) -> bool) -> Option<Vec<char>> {
    word.chars()
        .map(|letter| {
            let mut small = letter.to_lowercase();
            let first = small.next()?;
            (small.next().is_none() && is_in_alphabet(first)).then_some(first)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_without_a_vowel_and_roman_numbers_are_no_words() {
        for word in ["BHR", "UN", "IV", "XXI", "MMXXVI", "CD"] {
            assert_eq!(is_abbreviation(word), word != "UN", "{word}");
        }
        for word in ["SHAHAR", "VA", "IIV", "B", "I", "BHRga", ""] {
            assert!(!is_abbreviation(word), "{word}");
        }
        let numbers = (1..=3999).map(|number| {
            let places = [
                (1000, "M"),
                (900, "CM"),
                (500, "D"),
                (400, "CD"),
                (100, "C"),
                (90, "XC"),
                (50, "L"),
                (40, "XL"),
                (10, "X"),
                (9, "IX"),
                (5, "V"),
                (4, "IV"),
                (1, "I"),
            ];
            let (mut rest, mut written) = (number, String::new());
            for (value, sign) in places {
                while rest >= value {
                    written.push_str(sign);
                    rest -= value;
                }
            }
            written
        });
        assert!(numbers.into_iter().all(|number| is_roman(&number)));
    }
}
