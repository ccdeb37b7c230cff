//! The text of a script variant: converted as it is said, so that opening a variant costs no more than its base.

use crate::language::script::{Conversion, Words};
use fluent::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The start of a text that is to be converted. Unicode sets these two characters aside for use inside a program.
const OPEN: char = '\u{FDD0}';
/// The end of a text that is to be converted.
const CLOSE: char = '\u{FDD1}';

/// What makes the text of a script variant.
pub(super) struct Variant {
    pub(super) conversion: Conversion,
    /// Words that a person has checked.
    pub(super) words: Words,
    /// Messages that a person has checked; they are not converted again.
    pub(super) messages: FluentBundle<FluentResource>,
    /// The texts converted so far. The frame of a page is said with every page; there are no more texts than the
    /// files have.
    converted: Mutex<HashMap<String, String>>,
}

/// Marks a text element of a message. Fluent calls it for the words of a message and not for the values that are put
/// in; it takes a function without state only, so the words of the variant cannot be looked up here.
pub(super) fn mark(text: &str) -> Cow<'_, str> {
    Cow::Owned(format!("{OPEN}{text}{CLOSE}"))
}

impl Variant {
    pub(super) fn new(conversion: Conversion, words: Words, messages: FluentBundle<FluentResource>) -> Self {
        Self { conversion, words, messages, converted: Mutex::default() }
    }

    /// Converts what is marked and takes the marks out.
    pub(super) fn convert_marked(&self, marked: &str) -> String {
        let mut out = String::with_capacity(marked.len());
        let mut converted = self.converted.lock().unwrap_or_else(PoisonError::into_inner);
        for piece in marked.split_inclusive(CLOSE) {
            // Marked is what stands behind the last mark: one before it came in with a value.
            match piece.strip_suffix(CLOSE).and_then(|piece| piece.rsplit_once(OPEN)) {
                Some((before, text)) => {
                    out.push_str(before);
                    if let Some(known) = converted.get(text) {
                        out.push_str(known);
                    } else {
                        let new = self.conversion.convert(text, &self.words);
                        out.push_str(&new);
                        converted.insert(text.to_owned(), new);
                    }
                }
                None => out.push_str(piece),
            }
        }
        drop(converted);
        if out.contains([OPEN, CLOSE]) {
            out.retain(|character| !matches!(character, OPEN | CLOSE));
        }
        self.conversion.sentences(out)
    }
}
