//! Pseudo-languages: they show what a page looks like with long words and in the other direction, and which message each
//! text comes from. Made from the English, never shipped.

use crate::Problem;
use fluent_syntax::ast::{Attribute, Entry, Expression, Message, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use panah_core::content::SourceFile;
use panah_core::{Files, LocaleFiles};
use std::fmt::Write;
use std::path::Path;

/// How many characters are added for a hundred letters: about as much longer are Russian and Kazakh.
const LONGER_PERCENT: usize = 40;

/// A pseudo-language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// English with accents, and longer.
    Accented,
    /// English from right to left.
    Mirrored,
    /// Each text is the name of its message.
    Names,
}

impl Pseudo {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Accented, Self::Mirrored, Self::Names];

    /// Its tag. XA and XB are the regions that Unicode's CLDR sets aside for accented and mirrored text.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
            Self::Names => "en-XC",
        }
    }

    const fn endonym(self) -> &'static str {
        match self {
            Self::Accented => "⟦Éñğļîšĥ ~~~⟧",
            Self::Mirrored => "\u{202E}English\u{202C}",
            Self::Names => "message-names",
        }
    }

    /// The files of the language, made from the English ones. What cannot be parsed is left as it is.
    fn files(self, english: &LocaleFiles) -> LocaleFiles {
        let messages = english.files.iter().filter(|file| file.name.ends_with(".ftl"));
        let files = messages
            .map(|file| {
                let name = file.name.rsplit('/').next().unwrap_or(&file.name);
                SourceFile {
                    name: format!("locales/{}/{name}", self.tag()).into(),
                    text: self.text(&file.text).into(),
                }
            })
            .collect();
        LocaleFiles { tag: self.tag().to_owned(), files }
    }

    /// A file of messages in this language.
    fn text(self, english: &str) -> String {
        let mut resource = parser::parse(english.to_owned()).unwrap_or_else(|(resource, _)| resource);
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                self.message(message);
            }
        }
        serializer::serialize(&resource)
    }

    fn message(self, message: &mut Message<String>) {
        // The comments are for translators.
        message.comment = None;
        let id = message.id.name.clone();
        if let Some(value) = &mut message.value {
            self.pattern(&id, value);
        }
        for Attribute { id: name, value } in &mut message.attributes {
            self.pattern(&format!("{id}.{}", name.name), value);
        }
    }

    fn pattern(self, name: &str, pattern: &mut Pattern<String>) {
        let text = |value: &str| PatternElement::TextElement { value: value.to_owned() };
        match self {
            Self::Names => {
                pattern.elements = vec![text(name)];
                return;
            }
            // A text that is cut off lacks its bracket.
            Self::Accented => {
                pattern.elements.insert(0, text("⟦"));
                pattern.elements.push(text("⟧"));
            }
            Self::Mirrored => {}
        }
        self.words(pattern);
    }

    fn words(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    *value = match self {
                        Self::Accented => accented(value),
                        _ => mirrored(value),
                    }
                }
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    for variant in variants {
                        self.words(&mut variant.value);
                    }
                }
                // An inserted value stays as it is.
                PatternElement::Placeable { expression: Expression::Inline(_) } => {}
            }
        }
    }
}

/// The text with an accent on every letter that can have one, and longer by [`LONGER_PERCENT`].
fn accented(text: &str) -> String {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "àƀçđéƒğĥîĵķļɱñôþɋŕšţûṽŵẋýžÀßÇĐÉƑĞĤÎĴĶĻṀÑÔÞɊŔŠŢÛṼŴẊÝŽ";
    let mut out = String::new();
    let mut owed = 0;
    for part in text.split_inclusive(' ') {
        let word = part.trim_end_matches(' ');
        for letter in word.chars() {
            let place = PLAIN.chars().position(|plain| plain == letter);
            out.push(place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(letter));
        }
        owed += word.chars().filter(|letter| letter.is_alphabetic()).count() * LONGER_PERCENT;
        out.extend(std::iter::repeat_n('~', owed / 100));
        owed %= 100;
        out.push_str(part.get(word.len()..).unwrap_or_default());
    }
    out
}

/// The text with the direction of every word overridden by the controls of UAX 9, as Arabic letters would run.
fn mirrored(text: &str) -> String {
    let mut out = String::new();
    for part in text.split_inclusive(' ') {
        let word = part.trim_end_matches(' ');
        if word.is_empty() {
            out.push_str(part);
        } else {
            let _ = write!(out, "\u{202E}{word}\u{202C}{}", part.get(word.len()..).unwrap_or_default());
        }
    }
    out
}

/// Adds `languages` to `files`, at the end of the language choice.
///
/// # Errors
/// There is no English.
pub fn add(files: &mut Files, languages: &[Pseudo]) -> Result<(), Problem> {
    for pseudo in languages {
        let locale = generated(files, *pseudo)?;
        let direction = if *pseudo == Pseudo::Mirrored { "rtl" } else { "ltr" };
        let table = format!(
            "[[locale]]\ntag = \"{}\"\nendonym = \"{}\"\ndirection = \"{direction}\"\nscript = \"Latn\"\n\
             review = \"machine-drafted, glossary-checked\"\n",
            pseudo.tag(),
            pseudo.endonym(),
        );
        let name = format!("core/content/pseudo-{}.toml", pseudo.tag());
        files.content.push(SourceFile { name: name.into(), text: table.into() });
        files.locales.push(locale);
    }
    Ok(())
}

/// The files of a pseudo-language, made from the English in `files`.
///
/// # Errors
/// There is no English.
fn generated(files: &Files, pseudo: Pseudo) -> Result<LocaleFiles, Problem> {
    let english = files.locales.iter().find(|locale| locale.tag == "en");
    let english = english.ok_or("there is no folder en; every text falls back to it")?;
    Ok(pseudo.files(english))
}

/// Writes the files of all pseudo-languages into `folder`, which must not have them yet; returns a line for each, with its
/// folder.
///
/// # Errors
/// There is no English, or a file cannot be written.
pub fn write(files: &Files, folder: &Path) -> Result<String, Problem> {
    let mut out = String::new();
    for pseudo in Pseudo::ALL {
        let home = folder.join(pseudo.tag());
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::create_dir(&home))
            .map_err(|error| format!("{}: {error}; name a folder without it", home.display()))?;
        for file in generated(files, pseudo)?.files {
            let name = file.name.rsplit('/').next().unwrap_or_default();
            crate::files::write(&home.join(name), &file.text)?;
        }
        let _ = writeln!(out, "{}", home.display());
    }
    Ok(out)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const ENGLISH: &str = "# A comment.\nback = Go back\n    .note = in { $days } { PLURAL($days) ->\n        [one] day\n       *[other] days\n    }\n";

    #[test]
    fn letters_get_accents_and_the_text_grows() {
        assert_eq!(accented("Go back now"), "Ğô ƀàçķ~~ ñôŵ~");
        for text in ["a", "Choose your language", "To the police. Now!"] {
            let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
            let grown = accented(text).chars().count() - text.chars().count();
            assert_eq!(grown, letters * LONGER_PERCENT / 100, "{text}");
        }
    }

    #[test]
    fn a_mirrored_text_keeps_its_words() {
        assert_eq!(mirrored("Go back"), "\u{202E}Go\u{202C} \u{202E}back\u{202C}");
        assert_eq!(panah_core::text::plain(&mirrored(" a  b ")), " a  b ");
    }

    #[test]
    fn placeables_and_choices_stay() {
        let accented = Pseudo::Accented.text(ENGLISH);
        assert!(accented.contains("{ $days }") && accented.contains("[one] đàý"), "{accented}");
        assert!(accented.contains("back = ⟦Ğô ƀàçķ~~⟧"), "{accented}");
        let names = Pseudo::Names.text(ENGLISH);
        assert!(names.contains("back = back") && names.contains(".note = back.note"), "{names}");
    }

    #[test]
    fn the_tables_of_accents_have_a_letter_for_each() {
        let all: String = ('a'..='z').chain('A'..='Z').collect();
        assert!(accented(&all).chars().filter(|letter| *letter != '~').all(|letter| !letter.is_ascii()));
    }
}
