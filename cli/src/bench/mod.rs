//! The translators' bench: what is wrong with a translation, in plain words.
//!
//! The conformance tests over the shipped locales and the tools for translators call the same rules.

mod alphabet;
mod catalogue;
mod finding;
mod glossary;
pub mod pseudo;
pub mod revisions;
mod rules;

pub use alphabet::strange_words;
pub use finding::Finding;
pub use glossary::Glossary;

use catalogue::Catalogue;
use panah_core::content::{Content, SourceFile};
use panah_core::{Files, LocaleFiles};

/// Checks every locale of `files` against the English one and against the rules of its own language.
pub fn check(files: &Files, glossary: &Glossary) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(english) = files.locales.iter().find(|locale| locale.tag == "en") else {
        return vec![Finding::new(
            "locales",
            1,
            "no-english",
            "there is no folder en; every text falls back to it",
        )];
    };
    let english = Catalogue::read(english, &mut findings);
    let languages = Content::load(&files.content).map(|content| content.locales).unwrap_or_default();
    let variants: Vec<String> = languages
        .into_iter()
        .filter(|language| language.from.is_some())
        .map(|language| language.tag)
        .collect();
    for locale in &files.locales {
        let own = if locale.tag == "en" {
            english.clone()
        } else {
            let own = Catalogue::read(locale, &mut findings);
            rules::structure(&own, &english, &mut findings);
            // A script variant has no files but what was checked by hand; the rest is the text of its base.
            if variants.contains(&locale.tag) {
                rules::checked_words(locale, &mut findings);
            } else {
                rules::missing(&own, &english, locale, &mut findings);
                rules::glossary(&own, &english, glossary, &mut findings);
            }
            own
        };
        rules::text(&own, &english, &mut findings);
    }
    findings.sort_by(|a, b| (&a.file, a.line, a.rule).cmp(&(&b.file, b.line, b.rule)));
    findings
}

/// The name under which a missing message of `locale` is reported: the file in which English has it.
fn file_of(locale: &LocaleFiles, english_name: &str) -> String {
    let name = english_name.rsplit('/').next().unwrap_or(english_name);
    format!("locales/{}/{name}", locale.tag)
}

/// The line (from 1) of the first line of `file` for which `is` holds.
fn line_of(file: &SourceFile, is: impl Fn(&str) -> bool) -> usize {
    file.text.lines().position(is).map_or(1, |line| line + 1)
}
