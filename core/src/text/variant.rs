//! The text of a script variant: converted as it is formatted, so that opening a variant costs no more than its base.

use crate::language::Transliteration;
use crate::language::transliteration::{self, WordOverrides};
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
    pub(super) transliteration: Transliteration,
    /// Words that a person has checked.
    pub(super) overrides: WordOverrides,
    /// Messages that a person has checked; they are not converted again.
    pub(super) messages: FluentBundle<FluentResource>,
    /// The texts converted so far. The frame of a page is formatted with every page; there are no more texts than the
    /// files have.
    converted: Mutex<HashMap<String, String>>,
}

/// Marks a text element of a message. Fluent calls it for the words of a message and not for the values that are put
/// in; it takes a function without state only, so the words of the variant cannot be looked up here.
pub(super) fn mark(text: &str) -> Cow<'_, str> {
    Cow::Owned(format!("{OPEN}{text}{CLOSE}"))
}

impl Variant {
    pub(super) fn new(
        transliteration: Transliteration,
        overrides: WordOverrides,
        messages: FluentBundle<FluentResource>,
    ) -> Self {
        Self { transliteration, overrides, messages, converted: Mutex::default() }
    }

    /// Converts what is marked and takes the marks out.
    pub(super) fn convert_marked(&self, marked: &str) -> String {
        let mut out = String::with_capacity(marked.len());
        for piece in marked.split_inclusive(CLOSE) {
            // Only the last OPEN counts; an earlier one came from an argument.
            match piece.strip_suffix(CLOSE).and_then(|piece| piece.rsplit_once(OPEN)) {
                Some((before, text)) => {
                    out.push_str(before);
                    self.push_converted(&mut out, text);
                }
                None => out.push_str(piece),
            }
        }
        if out.contains([OPEN, CLOSE]) {
            out.retain(|character| !matches!(character, OPEN | CLOSE));
        }
        transliteration::capitalize_sentences(self.transliteration, out)
    }

    /// Adds `text` converted. The lock is not held while it is converted: two threads may do the same work once.
    fn push_converted(&self, out: &mut String, text: &str) {
        let known = self.converted.lock().unwrap_or_else(PoisonError::into_inner).get(text).cloned();
        if let Some(known) = known {
            out.push_str(&known);
            return;
        }
        let new = transliteration::convert(self.transliteration, text, &self.overrides);
        out.push_str(&new);
        self.converted.lock().unwrap_or_else(PoisonError::into_inner).insert(text.to_owned(), new);
    }
}
