//! How long the longest word of a text is: no word is broken where its text can be a little smaller instead.

use askama::filters::HtmlSafe;
use std::fmt;
use unicode_linebreak::linebreaks;
use unicode_width::UnicodeWidthStr;

/// Words up to this many columns fit everywhere in every size.
const SHORT: usize = 6;

/// The longest part of a text within which no line may end, in columns: letters, with two for a Chinese character and
/// none for a mark above a letter. As an attribute of the element that has the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LongestWord(usize);

/// The longest word of `text`, with the signs that stay beside it, by Unicode's rules of line breaking (UAX 14).
pub(crate) fn longest_word(text: &str) -> LongestWord {
    let mut begin = 0;
    let parts = linebreaks(text).filter_map(|(end, _)| {
        let part = text.get(begin..end);
        begin = end;
        part
    });
    LongestWord(parts.map(|part| part.trim_end().width()).max().unwrap_or_default())
}

impl fmt::Display for LongestWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 <= SHORT { Ok(()) } else { write!(f, " data-word=\"{}\"", self.0) }
    }
}

impl HtmlSafe for LongestWord {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// A line may end at a space, but not where a no-break space or a word joiner holds two parts together.
        #[test]
        fn the_longest_part_that_stays_together_counts(
            words in proptest::collection::vec("[a-zа-яәғқңөұүһі]{1,18}", 1..8),
            joined in "[\u{a0}\u{202f}\u{2060}]",
        ) {
            let longest = words.iter().map(|word| word.chars().count()).max().unwrap_or_default();
            prop_assert_eq!(longest_word(&words.join(" ")), LongestWord(longest));
            let whole = words.join(&joined);
            prop_assert_eq!(longest_word(&whole), LongestWord(whole.width()));
        }

        /// Marks above letters and invisible signs take no room; a Chinese line may end after any character.
        #[test]
        fn what_takes_no_room_does_not_count(word in "[بپتلمنهگچ]{1,12}", mark in "[\u{64b}-\u{652}\u{2068}\u{200c}]") {
            let marked: String = word.chars().flat_map(|letter| [letter.to_string(), mark.clone()]).collect();
            prop_assert_eq!(longest_word(&marked), longest_word(&word));
        }

        #[test]
        fn a_chinese_text_has_no_long_word(text in "[\u{4e00}-\u{9fa5}]{1,40}") {
            prop_assert_eq!(longest_word(&text), LongestWord(2));
            prop_assert_eq!(longest_word(&text).to_string(), "");
        }
    }
}
