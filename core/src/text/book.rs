//! A book: all messages of one language, parsed.

use super::variant::{Variant, mark};
use crate::language::Language;
use crate::language::script::{Conversion, Words};
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::parser::ParserError;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

/// What is wrong with a file of a language, and where.
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
    /// For a script variant: what makes its text out of that of the bundle.
    variant: Option<Variant>,
}

/// The files that belong to a script variant itself.
#[derive(Clone, Debug, Default)]
pub struct Checked<'a> {
    /// Messages that a person has checked (name and text of each file), as they are read in the variant.
    pub messages: Vec<(&'a str, &'a str)>,
    /// Words that a person has checked (name and text of the file).
    pub words: Option<(&'a str, &'a str)>,
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
        let mut faults = Vec::new();
        let bundle = read(&language.tag, files, &mut faults);
        (Self { language: language.clone(), bundle, variant: None }, faults)
    }

    /// The book of the script variant `language`: the `files` of the language it comes from, converted as they are said,
    /// and what a person has checked before them.
    pub fn converted<'a>(
        language: &Language,
        conversion: Conversion,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
        checked: Checked<'a>,
    ) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let mut bundle = read(language.spoken(), files, &mut faults);
        bundle.set_transform(Some(mark));
        let messages = read(language.spoken(), checked.messages, &mut faults);
        let words = checked.words.map_or_else(Words::default, |(name, table)| {
            let (words, word_faults) = Words::read(table);
            faults.extend(word_faults.into_iter().map(|fault| Fault {
                file: name.to_owned(),
                line: fault.line,
                column: 1,
                what: fault.what,
            }));
            words
        });
        let variant = Some(Variant { conversion, words, messages });
        (Self { language: language.clone(), bundle, variant }, faults)
    }

    /// The language of the book.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// True if the book has the message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id) || self.variant.as_ref().is_some_and(|own| own.messages.has_message(id))
    }

    /// Formats the message `id`, or its attribute. `None` if it is not there or if anything in it cannot be
    /// resolved: a sentence with a hole, or with a branch chosen for lack of a number, is never shown.
    pub fn say(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        let Some(variant) = &self.variant else { return say(&self.bundle, id, attribute, args) };
        say(&variant.messages, id, attribute, args)
            .or_else(|| say(&self.bundle, id, attribute, args).map(|marked| variant.convert_marked(&marked)))
    }

    /// A text of the language that the book comes from, in the book's own script: a date, a name.
    pub fn convert<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match &self.variant {
            Some(variant) => Cow::Owned(variant.conversion.convert(text, &variant.words)),
            None => Cow::Borrowed(text),
        }
    }
}

/// Parses `files` into a bundle with the plurals of the language `tag`.
fn read<'a>(
    tag: &str,
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
    faults: &mut Vec<Fault>,
) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    if let Err(error) = bundle.add_function("PLURAL", plural_function(tag)) {
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
    bundle
}

fn say(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    args: &FluentArgs,
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let value = bundle.format_pattern(pattern, Some(args), &mut errors);
    errors.is_empty().then(|| value.into_owned())
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
            from: None,
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

    fn variant(files: &str, messages: &str, words: &str) -> (Book, Vec<Fault>) {
        let language =
            Language { tag: "kk-Arab".into(), from: Some("kk".into()), ..book("kk", "").0.language };
        let checked =
            Checked { messages: vec![("overrides.ftl", messages)], words: Some(("words.tsv", words)) };
        Book::converted(&language, Conversion::KazakhToArabic, [("test.ftl", files)], checked)
    }

    #[test]
    fn a_variant_converts_the_text_and_not_the_values() {
        let (book, faults) = variant(
            "call = Қоңырау: { $name }\nday = { PLURAL($n) ->\n [one] бір күн\n *[other] { $n } күн\n } қалды\n",
            "",
            "",
        );
        assert_eq!(faults, []);
        let mut args = FluentArgs::new();
        args.set("name", "Алматы");
        assert_eq!(book.say("call", None, &args).as_deref(), Some("قوڭىراۋ: \u{2068}Алматы\u{2069}"));
        args.set("name", "Ал\u{FDD0}маты");
        assert_eq!(book.say("call", None, &args).as_deref(), Some("قوڭىراۋ: \u{2068}Алматы\u{2069}"));
        args.set("n", 5);
        let days = "\u{2068}\u{2068}5\u{2069} كۇن\u{2069} قالدى";
        assert_eq!(book.say("day", None, &args).as_deref(), Some(days));
        assert_eq!(book.convert("қала"), "قالا");
    }

    #[test]
    fn what_a_person_has_checked_comes_first_and_is_not_converted() {
        let (book, faults) = variant(
            "one = бір, пана\n .note = екі\ntwo = { $lost } бір\n",
            "one = Пана, пана\ntwo = { $lost } пана\n",
            "пана\tپاناھ\tchecked\n",
        );
        assert_eq!(faults, []);
        let say = |id, attribute| book.say(id, attribute, &FluentArgs::new());
        assert_eq!(say("one", None).as_deref(), Some("Пана, пана"));
        assert_eq!(say("one", Some("note")).as_deref(), Some("ەكى"), "the rest of the message stays");
        assert_eq!(say("two", None), None, "a value that is missing drops the message");
        assert_eq!(book.convert("пана, үй"), "پاناھ، ءۇي");
    }

    #[test]
    fn a_broken_list_of_words_is_reported_with_its_line() {
        let (_, faults) = variant("one = бір\n", "two { = екі\n", "# words\nnothing\n");
        let places: Vec<(&str, usize)> =
            faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect();
        assert_eq!(places, [("overrides.ftl", 1), ("words.tsv", 2)]);
    }
}
