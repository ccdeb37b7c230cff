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
