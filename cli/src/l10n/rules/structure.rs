//! What a translation has beside the English: messages, attributes, variables, branches.

use super::super::catalogue::{Catalogue, Message, id_of};
use super::super::locales::base;
use super::super::revisions::Records;
use super::super::{Finding, Level, Rule};
use super::level;

/// Every message exists in English, is in the file of the English one, and has its variables and its branches.
pub(in super::super) fn structure(
    own: &Catalogue,
    english: &Catalogue,
    records: Option<&Records>,
    findings: &mut Vec<Finding>,
) {
    for (name, message) in &own.messages {
        let id = id_of(name);
        let Some(source) = english.messages.get(name) else {
            if !english.unparsable.contains(id) {
                findings.push(extra(name, message, english, records));
            }
            continue;
        };
        let (here, there) = (base(&message.file.name), base(&source.file.name));
        // What was checked by hand for a script variant is in one file of its own.
        if name == id && here != there && here != "overrides.ftl" {
            let what = format!("{name} is in {there} in English; move it there");
            findings.push(message.finding(message.at, Rule::Moved, what));
        }
        let level = level(records, name);
        variables(name, message, source, level, findings);
        branches(message, source, level, findings);
    }
}

/// A text that the English does not have: a wrong name, unless the English had it when it was translated.
fn extra(name: &str, message: &Message, english: &Catalogue, records: Option<&Records>) -> Finding {
    let id = id_of(name);
    let level = if english.any_of(id).is_some() {
        level(records, name)
    } else {
        records.map_or(Level::Warning, |records| records.level_of_extra(id))
    };
    let what = match level {
        Level::Warning => format!("{name} does not exist in English any more; remove it"),
        Level::Error => format!("{name} does not exist in English; correct the name or remove the message"),
    };
    message.difference(message.at, level, Rule::Extra, what)
}

fn variables(name: &str, message: &Message, source: &Message, level: Level, findings: &mut Vec<Finding>) {
    for lost in source.variables.keys().filter(|variable| !message.variables.contains_key(*variable)) {
        let what = format!(
            "{name} does not have {{ ${lost} }}, which the English has; put it where the value belongs"
        );
        findings.push(message.difference(message.at, level, Rule::Variables, what));
    }
    for (added, at) in
        message.variables.iter().filter(|(variable, _)| !source.variables.contains_key(*variable))
    {
        let what =
            format!("{name} uses {{ ${added} }}, which the English does not have; take its name from there");
        findings.push(message.difference(*at, level, Rule::Variables, what));
    }
}

/// A choice by name has a branch for every name of the English: without one, the words for all other cases would be shown.
fn branches(message: &Message, source: &Message, level: Level, findings: &mut Vec<Finding>) {
    let named = |key: &&&str| key.parse::<u64>().is_err();
    for choice in source
        .selectors
        .iter()
        .filter(|choice| !choice.plural && choice.keys.iter().any(|key| named(&key) && *key != "other"))
    {
        let Some(own) = message.selectors.iter().find(|own| !own.plural && own.variable == choice.variable)
        else {
            let what = format!("the English chooses words by ${}; keep all its branches", choice.variable);
            findings.push(message.difference(message.at, level, Rule::Branches, what));
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
            findings.push(message.difference(own.at, level, Rule::Branches, what));
        }
    }
}

/// A comment on every English message, or on its group, says what it is and where it is shown.
pub(in super::super) fn comments(english: &Catalogue, findings: &mut Vec<Finding>) {
    for (name, message) in
        english.messages.iter().filter(|(name, message)| !name.contains('.') && !message.explained)
    {
        let what = format!("{name} has no comment; say above it, after #, what it is and where it is shown");
        findings.push(message.finding(message.at, Rule::Comments, what));
    }
}
