//! The rules. Each has a short name, which `docs/translating.md` explains.

mod letters;
mod numbers;
mod placeables;
mod signs;
mod structure;
mod tables;

pub(super) use structure::{comments, missing, structure};
pub(super) use tables::{checked_words, content, synonyms};

use super::catalogue::Catalogue;
use super::{Finding, Glossary, Rule};

/// The terms of the law stand where the English has them.
pub(super) fn glossary(
    own: &Catalogue,
    english: &Catalogue,
    glossary: &Glossary,
    findings: &mut Vec<Finding>,
) {
    for (name, source) in &english.messages {
        let Some(message) = own.messages.get(name) else { continue };
        for forms in glossary.missing(own.tag, &source.text(), &message.text()) {
            let what = format!(
                "{name} lacks the term \"{}\", which the English has; use it (docs/language/glossary.tsv)",
                forms.join("\" or \"")
            );
            findings.push(message.finding(message.at, Rule::Glossary, what));
        }
    }
}

/// Letters, signs, digits, plural forms and lengths of one language.
pub(super) fn text(own: &Catalogue, english: &Catalogue, findings: &mut Vec<Finding>) {
    for (name, message) in &own.messages {
        let source = english.messages.get(name);
        numbers::plurals(own.tag, message, findings);
        numbers::digits(name, message, findings);
        placeables::known(message, findings);
        placeables::leaks(name, message, source.unwrap_or(message), findings);
        signs::signs(own.tag, message, findings);
        letters::letters(own.tag, message, findings);
        let limit = source.and_then(|source| source.slot.limit);
        if let Some(limit) = limit
            && message.longest > limit
        {
            let what =
                format!("{name} has {} characters, but the place holds {limit}; shorten it", message.longest);
            findings.push(message.finding(message.at, Rule::Length, what));
        }
    }
}
