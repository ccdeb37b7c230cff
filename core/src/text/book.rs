//! A book: all messages of one language, parsed.

use crate::language::Language;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::parser::ParserError;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
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
    /// Parses `files` (name and text) into a book of `language`.
    ///
    /// A book is always returned: a message that cannot be read is left out, so that the reader sees it in
    /// English, and its fault is reported for the tools.
    pub fn new<'a>(
        language: &Language,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> (Self, Vec<Fault>) {
        let identifier: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        let mut faults = Vec::new();
        if let Err(error) = bundle.add_function("PLURAL", plural_function(&language.tag)) {
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

/// `PLURAL($n)` in FTL: the plural category of a number by CLDR (`one`, `few`, `many`, …).
///
/// Fluent's own rules are those of an older CLDR and wrong for Arabic (103 is `few`, 111 is `many`); see
/// `docs/adr/0003-plurals.md`.
fn plural_function(
    tag: &str,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs) -> FluentValue<'a> + Send + Sync + 'static {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let rules = PluralRules::try_new(locale.into(), icu_plurals::PluralRulesOptions::default()).ok();
    move |positional, _| match (positional.first(), &rules) {
        (Some(FluentValue::Number(number)), Some(rules)) if number.value >= 0.0 => {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are small")]
            let category = rules.category_for(number.value as u64);
            FluentValue::from(category_name(category))
        }
        _ => FluentValue::Error,
    }
}

const fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
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
        Book::new(&language, [("test.ftl", source)])
    }

    #[test]
    fn arabic_plurals_are_those_of_cldr() {
        let (book, faults) = book(
            "ar",
            "n = { PLURAL($n) ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n",
        );
        assert_eq!(faults, []);
        let category = |n: i32| {
            let mut args = FluentArgs::new();
            args.set("n", n);
            book.say("n", None, &args).unwrap()
        };
        let expected = [
            (0, "zero"),
            (1, "one"),
            (2, "two"),
            (3, "few"),
            (11, "many"),
            (99, "many"),
            (100, "other"),
            (103, "few"),
            (111, "many"),
            (1003, "few"),
        ];
        for (n, name) in expected {
            assert_eq!(category(n), name, "{n}");
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
