//! The speaker: says a message in the reader's language, else in English, and marks it.

use super::{Book, Text};
use fluent::{FluentArgs, FluentValue};
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

/// Says messages in the reader's language and, where it lacks one, in English.
pub struct Speaker<'a> {
    own: &'a Book,
    english: &'a Book,
    facts: &'a [(String, u32)],
    /// Set as soon as one message had to be said in English.
    fell_back: Cell<bool>,
    only_english: bool,
}

impl<'a> Speaker<'a> {
    /// `facts` are the numbers that every message may use: the periods and counts of the content.
    pub fn new(own: &'a Book, english: &'a Book, facts: &'a [(String, u32)]) -> Self {
        Self { own, english, facts, fell_back: Cell::new(false), only_english: false }
    }

    /// The book of the reader's language.
    pub fn own(&self) -> &Book {
        self.own
    }

    /// The book of the language in which it speaks now: the reader's, or English for a block that falls back.
    pub fn book(&self) -> &Book {
        if self.only_english { self.english } else { self.own }
    }

    /// A text that is already in the language in which it speaks now: a date, a name of a month.
    pub fn already(&self, value: String) -> Text {
        self.text(self.book(), value, self.only_english)
    }

    /// Makes something out of several messages, all in the reader's language or, if that lacks one of them,
    /// all in English: nobody should have to read half a notice.
    pub fn whole<T>(&self, make: impl Fn(&Speaker) -> T) -> T {
        let own = Speaker { fell_back: Cell::new(false), ..*self };
        let made = make(&own);
        if own.fell_back.get() && !self.only_english {
            make(&Speaker { fell_back: Cell::new(false), only_english: true, ..*self })
        } else {
            made
        }
    }

    /// The message `id`.
    pub fn say(&self, id: &str) -> Text {
        self.say_with(id, None, &[])
    }

    /// The message `id`, or its attribute, with `args` put in.
    pub fn say_with(&self, id: &str, attribute: Option<&str>, args: &Args) -> Text {
        let args = self.fluent_args(args);
        if !self.only_english
            && let Some(value) = self.own.say(id, attribute, &args)
        {
            return Text { stale: self.own.is_stale(id), ..self.text(self.own, value, false) };
        }
        self.fell_back.set(true);
        // English has every message (a test holds that); with a damaged file a dash is better than a wrong word.
        let value = self.english.say(id, attribute, &args).unwrap_or_else(|| "–".to_owned());
        self.text(self.english, value, true)
    }

    /// A text in a language of its own: the Russian name of an office, the name of a source.
    pub fn foreign(value: &str, language: &str) -> Text {
        Text {
            value: value.to_owned(),
            language: language.to_owned(),
            direction: crate::language::Direction::Ltr,
            fallback: false,
            stale: false,
        }
    }

    fn text(&self, book: &Book, value: String, fallback: bool) -> Text {
        let language = book.language();
        // English itself is nobody's fallback.
        let fallback = fallback && self.own.language().tag != language.tag;
        Text { value, language: language.tag.clone(), direction: language.direction, fallback, stale: false }
    }

    fn fluent_args<'v>(&'v self, args: &'v Args) -> FluentArgs<'v> {
        let mut values = FluentArgs::with_capacity(self.facts.len() + args.len());
        for (name, number) in self.facts {
            values.set(name.as_str(), *number);
        }
        for (name, value) in args {
            let value = match value {
                Value::Number(number) => FluentValue::from(*number),
                Value::Text(text) => FluentValue::from(*text),
            };
            values.set(*name, value);
        }
        values
    }
}
