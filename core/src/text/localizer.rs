//! The localizer: formats a message in the reader's language, else in English, and marks it.

use super::{MessageBundle, Text, WORD_JOINER};
use crate::language::{Language, find};
use fluent::FluentArgs;
use std::cell::Cell;

/// A value that is put into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A count; shown in ASCII digits.
    Number(u32),
    /// A name or another text.
    Text(&'a str),
}

/// The values of one message, by the name of the variable.
pub type Args<'a> = [(&'a str, Value<'a>)];

/// The numbers that every message may use: the periods and counts of the content.
pub struct Facts<'a> {
    numbers: &'a [(String, u32)],
    /// The same as Fluent takes them, for the many messages that get nothing else.
    alone: FluentArgs<'a>,
}

impl<'a> Facts<'a> {
    /// The `numbers` by the names of their variables.
    pub fn new(numbers: &'a [(String, u32)]) -> Self {
        Self { numbers, alone: args(numbers, 0) }
    }
}

/// The `numbers` as Fluent takes them, with room for `more`.
fn args(numbers: &[(String, u32)], more: usize) -> FluentArgs<'_> {
    let mut args = FluentArgs::with_capacity(numbers.len() + more);
    for (name, number) in numbers {
        args.set(name.as_str(), *number);
    }
    args
}

/// Formats messages in the reader's language and, where it lacks one, in English.
pub struct Localizer<'a> {
    own: &'a MessageBundle,
    english: &'a MessageBundle,
    languages: &'a [Language],
    facts: &'a Facts<'a>,
    /// Set as soon as one message had to be taken from the English.
    fell_back: Cell<bool>,
    only_english: bool,
}

impl<'a> Localizer<'a> {
    /// A localizer for the language of `own`; `languages` are all those of the app.
    pub fn new(
        own: &'a MessageBundle,
        english: &'a MessageBundle,
        languages: &'a [Language],
        facts: &'a Facts<'a>,
    ) -> Self {
        Self { own, english, languages, facts, fell_back: Cell::new(false), only_english: false }
    }

    /// The reader's language.
    pub fn language(&self) -> &'a Language {
        self.own.language()
    }

    /// The bundle of the language in which it formats now: the reader's, or English for a block that falls back.
    pub fn bundle(&self) -> &'a MessageBundle {
        if self.only_english { self.english } else { self.own }
    }

    /// The `parts` of a list, with the comma of the language in which it formats now.
    pub fn list(&self, parts: &[String]) -> String {
        parts.join(&self.bundle().language().comma)
    }

    /// A text that is already in the language in which it formats now: a date, a name of a month.
    pub fn preformatted(&self, value: String) -> Text {
        self.text(self.bundle(), value, self.only_english)
    }

    /// Makes something out of several messages, all in the reader's language or, if that lacks one of them,
    /// all in English: nobody should have to read half a notice.
    pub fn all_or_fallback<T>(&self, make: impl Fn(&Localizer) -> T) -> T {
        let own = Localizer { fell_back: Cell::new(false), ..*self };
        let made = make(&own);
        if own.fell_back.get() && !self.only_english {
            make(&Localizer { fell_back: Cell::new(false), only_english: true, ..*self })
        } else {
            made
        }
    }

    /// The message `id`.
    pub fn format(&self, id: &str) -> Text {
        self.format_with(id, None, &[])
    }

    /// The message `id`, or its attribute, with `args` put in.
    pub fn format_with(&self, id: &str, attribute: Option<&str>, args: &Args) -> Text {
        let own = if self.only_english { None } else { self.format_in(self.own, id, attribute, args) };
        if let Some(value) = own {
            return Text { stale: self.own.is_stale(id), ..self.text(self.own, value, false) };
        }
        self.fell_back.set(true);
        // English has every message (a test checks that); with a damaged file a dash is better than a wrong word.
        let value = self.format_in(self.english, id, attribute, args).unwrap_or_else(|| "–".to_owned());
        self.text(self.english, value, true)
    }

    /// The message in `bundle`. Few messages with values of their own need the facts as well, and to hand them over costs more
    /// than to format, so those come second; a message that lacks a value is none.
    fn format_in(
        &self,
        bundle: &MessageBundle,
        id: &str,
        attribute: Option<&str>,
        own: &Args,
    ) -> Option<String> {
        if own.is_empty() {
            return bundle.format(id, attribute, &self.facts.alone);
        }
        let format = |numbers| {
            let mut values = args(numbers, own.len());
            for (name, value) in own {
                match value {
                    Value::Number(number) => values.set(*name, *number),
                    Value::Text(text) => values.set(*name, *text),
                }
            }
            bundle.format(id, attribute, &values)
        };
        format(&[]).or_else(|| format(self.facts.numbers))
    }

    /// A text in the language `tag` of the app: the Russian name of an office, the own name of a language. In English if
    /// there is no such language.
    pub fn in_language(&self, value: &str, tag: &str) -> Text {
        let language = find(self.languages, tag).unwrap_or(self.english.language());
        text_in(language, value.to_owned())
    }

    /// The own name of a language, in that language.
    pub fn endonym(language: &Language) -> Text {
        text_in(language, language.endonym.clone())
    }

    fn text(&self, bundle: &MessageBundle, value: String, fallback: bool) -> Text {
        let language = bundle.language();
        // English text is not a fallback for an English reader.
        let fallback = fallback && self.own.language().tag != language.tag;
        Text { fallback, ..text_in(language, value) }
    }
}

/// The text with nowhere to break a line after a hyphen that joins a figure to its word (`26-noyabr`): a word joiner follows it
/// (UAX 14, LB11).
fn unbroken(value: String) -> String {
    if !value.contains('-') {
        return value;
    }
    let mut text = String::with_capacity(value.len());
    let mut before = ' ';
    let mut rest = value.chars().peekable();
    while let Some(character) = rest.next() {
        text.push(character);
        let after_figure = character == '-' && before.is_ascii_digit();
        if after_figure && rest.peek().is_some_and(|next| next.is_alphabetic()) {
            text.push(WORD_JOINER);
        }
        before = character;
    }
    text
}

fn text_in(language: &Language, value: String) -> Text {
    Text {
        value: unbroken(value),
        language: language.tag.clone(),
        script: language.script,
        direction: language.direction,
        fallback: false,
        stale: false,
    }
}
