//! What stands in braces.

use super::super::catalogue::{Message, PUT_IN};
use super::super::{Finding, Rule};

/// Only what the app can put in stands in braces: anything else would drop the whole text for the English one.
pub(super) fn known(message: &Message, findings: &mut Vec<Finding>) {
    for (at, name) in &message.placeables {
        let what = format!(
            "the app cannot put in {{ {name} }}; write words, or a value of the English line such as {{ $days }}"
        );
        findings.push(message.finding(*at, Rule::Placeables, what));
    }
}

/// A text that is copied or handed to another app has plain values in it, and only those of the English: the other app
/// knows no Fluent, and a number that was formatted on the way can no longer be dialled or found on a map.
pub(super) fn leaks(name: &str, message: &Message, source: &Message, findings: &mut Vec<Finding>) {
    if !source.slot.leaves {
        return;
    }
    let mut report = |at: usize, found: &str| {
        let what = format!(
            "{name} is copied or handed to another app, where {found} may not stand; write plain words and the values of the English"
        );
        findings.push(message.finding(at, Rule::Leaks, what));
    };
    for (at, name) in &message.placeables {
        report(*at, &format!("{{ {name} }}"));
    }
    for selector in &message.selectors {
        report(selector.at, &format!("a choice by ${}", selector.variable));
    }
    for (variable, at) in
        message.variables.iter().filter(|(variable, _)| !source.variables.contains_key(*variable))
    {
        report(*at, &format!("{{ ${variable} }}"));
    }
    for piece in message.pieces.iter().filter(|piece| piece.quoted) {
        report(piece.at, &format!("a quotation in braces ({})", piece.text.replace(PUT_IN, "")));
    }
}
