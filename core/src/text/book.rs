//! A book: all messages of one language, parsed.

use crate::language::Language;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::parser::ParserError;
use unic_langid::LanguageIdentifier;

/// What is wrong with an FTL file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Name of the file inside the language's folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
}

/// The messages of one language.
pub struct Book {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Book {
    /// Parses `files` (name and text) into a book of `language`. `plurals` is the language's plural rule
    /// (`time::plurals`).
    ///
    /// A book is always returned: a message that cannot be read is left out, so that the reader sees it in
    /// English, and its fault is reported for the tools.
    pub fn new<'a>(
        language: &Language,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
        plurals: impl Fn(u64) -> &'static str + Send + Sync + 'static,
    ) -> (Self, Vec<Fault>) {
        let identifier: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        let mut faults = Vec::new();
        if let Err(error) = bundle.add_function("PLURAL", plural_function(plurals)) {
            faults.push(Fault { file: String::new(), line: 1, column: 1, what: error.to_string() });
        }
        for (name, source) in files {
            let resource = match FluentResource::try_new(source.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    faults.extend(errors.iter().map(|error| syntax_fault(name, source, error)));
                    resource
                }
            };
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|error| Fault {
                    file: name.to_owned(),
                    line: 1,
                    column: 1,
                    what: error.to_string(),
                }));
            }
        }
        (Self { language: language.clone(), bundle }, faults)
    }

    /// The language of the book.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// True if the book has the message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Formats the message `id`, or its attribute. `None` if it is not there or if anything in it cannot be
    /// resolved: a sentence with a hole, or with a branch chosen for lack of a number, is never shown.
    pub fn say(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let value = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| value.into_owned())
    }
}

/// `PLURAL($n)` in FTL: the plural category of a number (`one`, `few`, `many`, …) by `plurals`.
///
/// Fluent's own rules are those of an older CLDR and wrong for Arabic (103 is `few`, 111 is `many`); see
/// `docs/adr/0003-plurals.md`.
fn plural_function(
    plurals: impl Fn(u64) -> &'static str + Send + Sync + 'static,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs) -> FluentValue<'a> + Send + Sync + 'static {
    move |positional, _| match positional.first() {
        Some(FluentValue::Number(number)) if number.value >= 0.0 => {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are small")]
            let count = number.value as u64;
            FluentValue::from(plurals(count))
        }
        _ => FluentValue::Error,
    }
}

fn syntax_fault(name: &str, source: &str, error: &ParserError) -> Fault {
    let (line, column) = position(source, error.pos.start);
    Fault { file: name.to_owned(), line, column, what: error.kind.to_string() }
}

/// Line and column (in characters), both from 1, of the byte `offset` in `source`.
fn position(source: &str, offset: usize) -> (usize, usize) {
    let before = source.get(..offset).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Direction;

    fn book(tag: &str, source: &str) -> (Book, Vec<Fault>) {
        let language = Language {
            tag: tag.into(),
            endonym: tag.into(),
            direction: Direction::Ltr,
            script: "Latn".into(),
            aliases: Vec::new(),
            solar: false,
            review: String::new(),
        };
        Book::new(&language, [("test.ftl", source)], |count| if count == 1 { "one" } else { "other" })
    }

    #[test]
    fn a_count_chooses_the_form_by_the_rule_that_was_given() {
        let (book, faults) =
            book("en", "left = { PLURAL($days) ->\n [one] one day\n *[other] many days\n }\n");
        assert_eq!(faults, []);
        for (days, text) in [(0, "many days"), (1, "one day"), (103, "many days")] {
            let mut args = FluentArgs::new();
            args.set("days", days);
            assert_eq!(book.say("left", None, &args).as_deref(), Some(text));
        }
    }

    #[test]
    fn a_missing_number_drops_the_message() {
        let (book, _) = book("en", "left = { PLURAL($days) ->\n [one] one day\n *[other] many days\n }\n");
        assert_eq!(book.say("left", None, &FluentArgs::new()), None);
    }

    #[test]
    fn a_broken_message_is_reported_with_its_place_and_the_rest_stays() {
        let (book, faults) = book("en", "good = Good\nbad = { $\nlast = Last\n");
        assert_eq!(faults.len(), 1);
        assert_eq!((faults[0].file.as_str(), faults[0].line), ("test.ftl", 2));
        assert_eq!(book.say("good", None, &FluentArgs::new()).as_deref(), Some("Good"));
        assert_eq!(book.say("last", None, &FluentArgs::new()).as_deref(), Some("Last"));
    }

    #[test]
    fn values_are_isolated() {
        let (book, _) = book("ar", "call = اتصل { $number }\n");
        let mut args = FluentArgs::new();
        args.set("number", "+7");
        assert_eq!(book.say("call", None, &args).as_deref(), Some("اتصل \u{2068}+7\u{2069}"));
    }
}
