//! The contents of braces.

use super::super::catalogue::{Message, PLACEHOLDER};
use super::super::{Finding, Rule};

/// Braces contain only what the app can insert. With anything else the text cannot be shown at all, and the English one is
/// shown instead.
pub(super) fn known(message: &Message, findings: &mut Vec<Finding>) {
    for (at, name) in &message.placeables {
        let what = format!(
            "the app cannot insert {{ {name} }}; write words, or a value of the English line such as {{ $days }}"
        );
        findings.push(message.finding(*at, Rule::Placeables, what));
    }
}

/// A text that is copied or handed to another app contains only plain values: a number that was formatted on the way can no
/// longer be dialled or found on a map. (That they are the values of the English is the rule `variables`.)
pub(super) fn leaks(name: &str, message: &Message, source: &Message, findings: &mut Vec<Finding>) {
    if !source.limits.exported {
        return;
    }
    let mut report = |at: usize, found: &str| {
        let what = format!(
            "{name} is copied or handed to another app, where {found} is not allowed; write plain words and the values of the English"
        );
        findings.push(message.finding(at, Rule::Leaks, what));
    };
    for (at, name) in &message.placeables {
        report(*at, &format!("{{ {name} }}"));
    }
    for selector in &message.selectors {
        report(selector.at, &format!("a choice by ${}", selector.variable));
    }
    for literal in message.literals.iter().filter(|literal| literal.quoted) {
        report(literal.at, &format!("a quotation in braces ({})", literal.text.replace(PLACEHOLDER, "")));
    }
}
