//! A message bundle: all messages of one language, parsed.

use super::variant::{Variant, mark};
use crate::content::{Fault, position};
use crate::language::Language;
use crate::language::Transliteration;
use crate::language::transliteration::{self, WordOverrides};
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::parser::ParserError;
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The plural rule of a language: the name of the category that a count takes. It comes from outside, since `text` knows
/// no ICU.
pub type Plurals = Arc<dyn Fn(u64) -> &'static str + Send + Sync>;

/// The messages of one language.
pub struct MessageBundle {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// For a script variant: what makes its text out of that of the base.
    variant: Option<Variant>,
    /// The messages that were translated from an older English text.
    stale: HashSet<String>,
}

/// The files that belong to a script variant itself.
#[derive(Clone, Debug, Default)]
pub struct Checked<'a> {
    /// Messages that a person has checked (name and text of each file), as they are read in the variant.
    pub messages: Vec<(&'a str, &'a str)>,
    /// Words that a person has checked (name and text of the file).
    pub words: Option<(&'a str, &'a str)>,
}

impl MessageBundle {
    /// Parses `files` (name and text) into a bundle of `language`. `plurals` is the language's plural rule
    /// (`time::plurals`).
    ///
    /// A bundle is always returned: a message that cannot be read is left out, so that the reader sees it in
    /// English, and its fault is reported for the tools.
    pub fn new<'a>(
        language: &Language,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
        plurals: &Plurals,
    ) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let bundle = read(&language.tag, files, plurals, &mut faults);
        (Self { language: language.clone(), bundle, variant: None, stale: HashSet::new() }, faults)
    }

    /// The bundle of the script variant `language`: the `files` of the language it comes from, converted as they are formatted,
    /// and what a person has checked before them.
    pub fn converted<'a>(
        language: &Language,
        transliteration: Transliteration,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
        checked: Checked<'a>,
        plurals: &Plurals,
    ) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let mut bundle = read(language.spoken(), files, plurals, &mut faults);
        bundle.set_transform(Some(mark));
        let messages = read(language.spoken(), checked.messages, plurals, &mut faults);
        let words = checked.words.map_or_else(WordOverrides::default, |(name, table)| {
            let (words, word_faults) = WordOverrides::read(table);
            let fault = |(line, what)| Fault { file: name.to_owned(), line, column: 1, what };
            faults.extend(word_faults.into_iter().map(fault));
            words
        });
        let variant = Some(Variant::new(transliteration, words, messages));
        (Self { language: language.clone(), bundle, variant, stale: HashSet::new() }, faults)
    }

    /// The same bundle, with the messages of `stale` known to be translated from an older English text.
    #[must_use]
    pub fn with_stale(self, stale: impl IntoIterator<Item = String>) -> Self {
        Self { stale: stale.into_iter().collect(), ..self }
    }

    /// True if the English text of the message `id` has changed since it was translated.
    pub fn is_stale(&self, id: &str) -> bool {
        self.stale.contains(id)
    }

    /// The language of the bundle.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// True if the bundle has the message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id) || self.variant.as_ref().is_some_and(|own| own.messages.has_message(id))
    }

    /// Formats the message `id`, or its attribute. `None` if it is not there or if anything in it cannot be
    /// resolved: a sentence with a hole, or with a branch chosen for lack of a number, is never shown.
    pub fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        let Some(variant) = &self.variant else { return format(&self.bundle, id, attribute, args) };
        format(&variant.messages, id, attribute, args).or_else(|| {
            format(&self.bundle, id, attribute, args).map(|marked| variant.convert_marked(&marked))
        })
    }

    /// A text of the language that the bundle comes from, in the bundle's own script: a date, a name.
    pub fn convert<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match &self.variant {
            Some(variant) => {
                Cow::Owned(transliteration::convert(variant.transliteration, text, &variant.overrides))
            }
            None => Cow::Borrowed(text),
        }
    }
}

/// Parses `files` into a bundle with the plurals of the language `tag`.
fn read<'a>(
    tag: &str,
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
    plurals: &Plurals,
    faults: &mut Vec<Fault>,
) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    if let Err(error) = bundle.add_function("PLURAL", plural_function(Arc::clone(plurals))) {
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

fn format(
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

/// `PLURAL($n)` in FTL: the plural category of a number (`one`, `few`, `many`, …) by `plurals`.
///
/// Fluent's own rules are those of an older CLDR and wrong for Arabic (103 is `few`, 111 is `many`); see
/// `docs/adr/0003-plurals.md`.
fn plural_function(
    plurals: Plurals,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Review;
    use crate::language::{Direction, Script};

    fn plurals() -> Plurals {
        Arc::new(|count| if count == 1 { "one" } else { "other" })
    }

    fn bundle(tag: &str, source: &str) -> (MessageBundle, Vec<Fault>) {
        let language = Language {
            tag: tag.into(),
            from: None,
            transliteration: None,
            cldr_dates: false,
            endonym: tag.into(),
            direction: Direction::Ltr,
            script: Script::Latn,
            comma: ", ".into(),
            voice: None,
            aliases: Vec::new(),
            codes: Vec::new(),
            solar: false,
            review: Review::MachineDrafted,
        };
        MessageBundle::new(&language, [("test.ftl", source)], &plurals())
    }

    #[test]
    fn a_count_chooses_the_form_by_the_rule_that_was_given() {
        let (bundle, faults) =
            bundle("en", "left = { PLURAL($days) ->\n [one] one day\n *[other] many days\n }\n");
        assert_eq!(faults, []);
        for (days, text) in [(0, "many days"), (1, "one day"), (103, "many days")] {
            let mut args = FluentArgs::new();
            args.set("days", days);
            assert_eq!(bundle.format("left", None, &args).as_deref(), Some(text));
        }
    }

    #[test]
    fn a_missing_number_drops_the_message() {
        let (bundle, _) =
            bundle("en", "left = { PLURAL($days) ->\n [one] one day\n *[other] many days\n }\n");
        assert_eq!(bundle.format("left", None, &FluentArgs::new()), None);
    }

    #[test]
    fn a_broken_message_is_reported_with_its_place_and_the_rest_stays() {
        let (bundle, faults) = bundle("en", "good = Good\nbad = { $\nlast = Last\n");
        assert_eq!(faults.len(), 1);
        assert_eq!((faults[0].file.as_str(), faults[0].line), ("test.ftl", 2));
        assert_eq!(bundle.format("good", None, &FluentArgs::new()).as_deref(), Some("Good"));
        assert_eq!(bundle.format("last", None, &FluentArgs::new()).as_deref(), Some("Last"));
    }

    #[test]
    fn values_are_isolated() {
        let (bundle, _) = bundle("ar", "call = اتصل { $number }\n");
        let mut args = FluentArgs::new();
        args.set("number", "+7");
        assert_eq!(bundle.format("call", None, &args).as_deref(), Some("اتصل \u{2068}+7\u{2069}"));
    }

    fn variant(files: &str, messages: &str, words: &str) -> (MessageBundle, Vec<Fault>) {
        let language =
            Language { tag: "kk-Arab".into(), from: Some("kk".into()), ..bundle("kk", "").0.language };
        let checked =
            Checked { messages: vec![("overrides.ftl", messages)], words: Some(("words.tsv", words)) };
        MessageBundle::converted(
            &language,
            Transliteration::KazakhToArabic,
            [("test.ftl", files)],
            checked,
            &plurals(),
        )
    }

    #[test]
    fn a_variant_converts_the_text_and_not_the_values() {
        let (bundle, faults) = variant(
            "call = Қоңырау: { $name }\nday = { PLURAL($n) ->\n [one] бір күн\n *[other] { $n } күн\n } қалды\n",
            "",
            "",
        );
        assert_eq!(faults, []);
        let mut args = FluentArgs::new();
        args.set("name", "Алматы");
        assert_eq!(bundle.format("call", None, &args).as_deref(), Some("قوڭىراۋ: \u{2068}Алматы\u{2069}"));
        args.set("name", "Ал\u{FDD0}маты");
        assert_eq!(bundle.format("call", None, &args).as_deref(), Some("قوڭىراۋ: \u{2068}Алматы\u{2069}"));
        args.set("n", 5);
        let days = "\u{2068}\u{2068}5\u{2069} كۇن\u{2069} قالدى";
        assert_eq!(bundle.format("day", None, &args).as_deref(), Some(days));
        assert_eq!(bundle.convert("қала"), "قالا");
    }

    #[test]
    fn what_a_person_has_checked_comes_first_and_is_not_converted() {
        let (bundle, faults) = variant(
            "one = бір, пана\n .note = екі\ntwo = { $lost } бір\n",
            "one = Пана, пана\ntwo = { $lost } пана\n",
            "пана\tپاناھ\tchecked\n",
        );
        assert_eq!(faults, []);
        let formatted = |id, attribute| bundle.format(id, attribute, &FluentArgs::new());
        assert_eq!(formatted("one", None).as_deref(), Some("Пана, пана"));
        assert_eq!(formatted("one", Some("note")).as_deref(), Some("ەكى"), "the rest of the message stays");
        assert_eq!(formatted("two", None), None, "a value that is missing drops the message");
        assert_eq!(bundle.convert("пана, үй"), "پاناھ، ءۇي");
    }

    #[test]
    fn a_broken_list_of_words_is_reported_with_its_line() {
        let (_, faults) = variant("one = бір\n", "two { = екі\n", "# words\nnothing\n");
        let places: Vec<(&str, usize)> =
            faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect();
        assert_eq!(places, [("overrides.ftl", 1), ("words.tsv", 2)]);
    }
}
