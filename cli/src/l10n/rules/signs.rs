//! Characters that nobody sees, or that only look right.

use super::super::catalogue::Message;
use super::super::{Finding, Rule};
use panah_core::text::is_bidi_control;

/// Invisible and ready-made characters that do not belong in a text in the language `tag`.
pub(super) fn signs(tag: &str, message: &Message, findings: &mut Vec<Finding>) {
    for literal in &message.literals {
        for (at, character) in literal.characters() {
            if let Some((rule, what)) = fault(tag, character) {
                let code = u32::from(character);
                let what = match rule {
                    Rule::Forms | Rule::Tatweel => format!("\"{character}\" (U+{code:04X}) is {what}"),
                    _ => format!("U+{code:04X} is {what}"),
                };
                findings.push(message.finding(at, rule, what));
            }
        }
        if literal.quoted && literal.text.trim().is_empty() {
            let what = "braces with nothing in them; remove them, the app sets the spaces";
            findings.push(message.finding(literal.at, Rule::Signs, what));
        }
    }
}

/// What is wrong with `character` itself, whatever is around it.
pub(super) fn fault(tag: &str, character: char) -> Option<(Rule, &'static str)> {
    Some(match character {
        _ if is_bidi_control(character) => (
            Rule::Direction,
            "a mark that changes the direction of the text; remove it, the app isolates values itself",
        ),
        '\u{0640}' => (Rule::Tatweel, "a stretched letter (tatweel); remove it"),
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{FB00}'..='\u{FB06}' => {
            (Rule::Forms, "a ready-made letter form; type the plain letter")
        }
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => (Rule::Forms, "a wide letter; type the plain one"),
        '\u{FEFF}' => (Rule::Signs, "a byte order mark; remove it"),
        '\n' | '\r' => (Rule::Signs, "a line break; write the text on one line"),
        '\u{200C}' if tag != "fa-AF" => (Rule::Signs, "a joiner that only Dari uses; remove it"),
        '\u{00AD}' | '\u{200B}' | '\u{200D}' | '\u{2060}' => {
            (Rule::Signs, "an invisible character; remove it")
        }
        _ if character.is_control() => (Rule::Signs, "a control character; remove it"),
        _ => return None,
    })
}
