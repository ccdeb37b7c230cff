//! What a locale has beside the English: messages, attributes, values, branches.

use super::super::catalogue::{Catalogue, Message};
use super::super::{Finding, Rule, file_of};
use panah_core::LocaleFiles;
use std::collections::BTreeSet;

/// Every message and every attribute that the English has.
pub(in super::super) fn missing(
    own: &Catalogue,
    english: &Catalogue,
    locale: &LocaleFiles,
    findings: &mut Vec<Finding>,
) {
    let mut absent = BTreeSet::new();
    for (name, source) in &english.messages {
        let id = name.split('.').next().unwrap_or(name);
        if own.messages.contains_key(name) || own.broken.contains(id) {
            continue;
        }
        let file = file_of(locale, &source.file.name);
        if locale.files.iter().all(|there| there.name != file) {
            if absent.insert(file.clone()) {
                let what = format!("the file is missing; translate {}", source.file.name);
                findings.push(Finding::whole(&file, Rule::Missing, what));
            }
            continue;
        }
        let what = format!("{name} is not translated yet; add it as it stands in {}", source.file.name);
        // An attribute is missed where its message stands.
        findings.push(match own.messages.get(id).or_else(|| sibling(own, id)) {
            Some(message) => message.finding(message.at, Rule::Missing, what),
            None => Finding::whole(&file, Rule::Missing, what),
        });
    }
}

/// Another value of the message `id`.
fn sibling<'c, 'f>(own: &'c Catalogue<'f>, id: &str) -> Option<&'c Message<'f>> {
    let prefix = format!("{id}.");
    let (name, message) = own.messages.range(prefix.clone()..).next()?;
    name.starts_with(&prefix).then_some(message)
}

/// No message that the English has not, each in the file of the English one, with its values and its branches.
pub(in super::super) fn structure(own: &Catalogue, english: &Catalogue, findings: &mut Vec<Finding>) {
    for (name, message) in &own.messages {
        let id = name.split('.').next().unwrap_or(name);
        let Some(source) = english.messages.get(name) else {
            if !english.broken.contains(id) {
                let what =
                    format!("{name} does not exist in English; correct the name or take the message out");
                findings.push(message.finding(message.at, Rule::Extra, what));
            }
            continue;
        };
        let (here, there) = (base(&message.file.name), base(&source.file.name));
        // What was checked by hand for a script variant stands in one file of its own.
        if name == id && here != there && here != "overrides.ftl" {
            let what = format!("{name} stands in {there} in English; move it there");
            findings.push(message.finding(message.at, Rule::Moved, what));
        }
        variables(name, message, source, findings);
        branches(message, source, findings);
    }
}

fn base(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

fn variables(name: &str, message: &Message, source: &Message, findings: &mut Vec<Finding>) {
    for lost in source.variables.keys().filter(|variable| !message.variables.contains_key(*variable)) {
        let what =
            format!("{name} lacks {{ ${lost} }}, which the English has; put it where the value belongs");
        findings.push(message.finding(message.at, Rule::Variables, what));
    }
    for (added, at) in
        message.variables.iter().filter(|(variable, _)| !source.variables.contains_key(*variable))
    {
        let what =
            format!("{name} uses {{ ${added} }}, which the English does not have; take its name from there");
        findings.push(message.finding(*at, Rule::Variables, what));
    }
}

/// A choice between names has all names: a lost one would show the words for every other case.
fn branches(message: &Message, source: &Message, findings: &mut Vec<Finding>) {
    let named = |key: &&&str| key.parse::<u64>().is_err();
    for choice in source
        .selectors
        .iter()
        .filter(|choice| !choice.plural && choice.keys.iter().any(|key| named(&key) && *key != "other"))
    {
        let Some(own) = message.selectors.iter().find(|own| !own.plural && own.variable == choice.variable)
        else {
            let what = format!("the English chooses words by ${}; keep all its branches", choice.variable);
            findings.push(message.finding(message.at, Rule::Branches, what));
            continue;
        };
        for key in choice.keys.symmetric_difference(&own.keys) {
            let what = if choice.keys.contains(key) {
                format!("the branch [{key}] of ${} is missing; add it as in English", choice.variable)
            } else {
                format!(
                    "the English has no branch [{key}] of ${}; names in [ ] are never translated",
                    choice.variable
                )
            };
            findings.push(message.finding(own.at, Rule::Branches, what));
        }
    }
}

/// Every English message says what it is and where it shows, itself or by a comment on its group.
pub(in super::super) fn comments(english: &Catalogue, findings: &mut Vec<Finding>) {
    for (name, message) in
        english.messages.iter().filter(|(name, message)| !name.contains('.') && !message.explained)
    {
        let what = format!("{name} has no comment; say above it, after #, what it is and where it shows");
        findings.push(message.finding(message.at, Rule::Comments, what));
    }
}
