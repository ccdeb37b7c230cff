//! The rules. Each has a short name, which `docs/translating.md` explains.

mod letters;
mod numbers;
mod placeables;
mod progress;
mod signs;
mod structure;
mod tables;
mod untranslated;

pub(super) use progress::progress;
pub(crate) use signs::characters_of_file;
pub(super) use structure::{comments, structure};
pub(super) use tables::{checked_words, content, synonyms};

use super::catalogue::{Catalogue, id_of};
use super::revisions::Records;
use super::{Finding, Glossary, Level, Rule};
use panah_core::language::ENGLISH;

/// The terms of the law are in every text whose English has them.
pub(super) fn glossary(
    own: &Catalogue,
    english: &Catalogue,
    glossary: &Glossary,
    records: Option<&Records>,
    findings: &mut Vec<Finding>,
) {
    for (name, source) in &english.messages {
        let Some(message) = own.messages.get(name) else { continue };
        for forms in glossary.missing(own.tag, &source.text(), &message.text()) {
            let what = format!(
                "{name} does not have the term \"{}\", which the English has; use it (docs/language/glossary.tsv)",
                forms.join("\" or \"")
            );
            findings.push(message.difference(message.at, level(records, name), Rule::Glossary, what));
        }
    }
}

/// How serious it is that the text `name` of a translation differs from the English. Where the records cannot be read, that
/// is the error.
fn level(records: Option<&Records>, name: &str) -> Level {
    records.map_or(Level::Warning, |records| records.level_of_difference(id_of(name)))
}

/// Letters, signs, digits, plural forms and lengths: what can be seen without knowing how old a translation is.
pub(super) fn text(own: &Catalogue, english: &Catalogue, glossary: &Glossary, findings: &mut Vec<Finding>) {
    let names = glossary.names();
    for (name, message) in &own.messages {
        let source = english.messages.get(name);
        numbers::plurals(own.tag, message, findings);
        numbers::digits(name, message, findings);
        placeables::known(message, findings);
        placeables::leaks(name, message, source.unwrap_or(message), findings);
        signs::signs(own.tag, message, names, findings);
        letters::letters(own.tag, message, names, findings);
        if let Some(source) = source.filter(|_| own.tag != ENGLISH) {
            untranslated::untranslated(own.tag, message, source, names, findings);
        }
        let limit = source.and_then(|source| source.limits.characters);
        if let Some(limit) = limit
            && message.longest > limit
        {
            let what = format!(
                "{name} has {} characters, but its place has room for {limit}; shorten it",
                message.longest
            );
            findings.push(message.finding(message.at, Rule::Length, what));
        }
    }
}
