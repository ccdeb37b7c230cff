//! The only module that knows Fluent: it turns message ids into [`Text`] in the reader's language.

mod bundle;
mod localizer;
mod typed;
mod variant;

pub use bundle::{Checked, MessageBundle, Plurals};
pub use localizer::{Args, Facts, Localizer, Value};
pub use typed::digit_value;
pub(crate) use typed::{MAX_TYPED_CHARS, clean, clean_figures, is_in, is_invisible};

use crate::language::{Direction, Script};
use serde::Serialize;

/// A piece of text as a person reads it, with what a shell needs to draw and speak it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Text {
    /// The text itself. Values that were put in are wrapped in Unicode isolates (UAX 9), so that a number or a
    /// foreign name cannot turn the sentence round.
    pub value: String,
    /// BCP 47 tag of the language the text is really in: for `lang`, the voice and the glyph forms.
    pub language: String,
    /// The script of that language: for the font and the height of lines.
    pub script: Script,
    /// The direction of that language.
    pub direction: Direction,
    /// True if the reader's language lacks this text and the English is shown instead.
    pub fallback: bool,
    /// True if the English text has changed since this one was translated from it.
    pub stale: bool,
}

impl Text {
    /// The text without bidi controls and word joiners, for a clipboard, a dialler, a file name, a terminal or a search index.
    pub fn plain(&self) -> String {
        plain(&self.value)
    }
}

/// Forbids a line break where it stands (UAX 14).
pub(crate) const WORD_JOINER: char = '\u{2060}';

/// Takes the bidi controls (marks, embeddings, overrides, isolates; UAX 9) and the word joiners out of `value`.
pub fn plain(value: &str) -> String {
    value.replace(|character| is_bidi_control(character) || character == WORD_JOINER, "")
}

/// True for the invisible characters that steer the direction of a text.
pub const fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Wraps `value` so that it always runs left to right, whatever is around it (UAX 9: LRI … PDI).
pub fn isolate_ltr(value: &str) -> String {
    format!("\u{2066}{value}\u{2069}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_has_no_bidi_controls() {
        assert_eq!(plain("\u{2068}5\u{2069} дней\u{200F}"), "5 дней");
        assert_eq!(plain(&isolate_ltr("+7 701")), "+7 701");
    }
}
