//! Characters that nobody sees and that do harm.

use super::super::catalogue::Message;
use super::super::{Finding, Rule};
use panah_core::text::is_bidi_control;

/// Invisible and ready-made characters that do not belong into a text in the language `tag`.
pub(super) fn signs(tag: &str, message: &Message, findings: &mut Vec<Finding>) {
    for piece in &message.pieces {
        for (at, character) in piece.characters() {
            if let Some((rule, what)) = fault(tag, character) {
                let code = u32::from(character);
                let what = match rule {
                    Rule::Forms | Rule::Tatweel => format!("\"{character}\" (U+{code:04X}) is {what}"),
                    _ => format!("U+{code:04X} is {what}"),
                };
                findings.push(message.finding(at, rule, what));
            }
        }
        if piece.quoted && piece.text.trim().is_empty() {
            let what = "braces with nothing in them; take them out, the app sets the spaces";
            findings.push(message.finding(piece.at, Rule::Signs, what));
        }
    }
}

/// What is wrong with `character` itself, whatever stands around it.
pub(super) fn fault(tag: &str, character: char) -> Option<(Rule, &'static str)> {
    Some(match character {
        _ if is_bidi_control(character) => {
            (Rule::Direction, "a mark that turns the direction; take it out, the app isolates values itself")
        }
        '\u{0640}' => (Rule::Tatweel, "a stretched letter (tatweel); take it out"),
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{FB00}'..='\u{FB06}' => {
            (Rule::Forms, "a ready-made letter form; type the plain letter")
        }
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => (Rule::Forms, "a wide letter; type the plain one"),
        '\u{FEFF}' => (Rule::Signs, "a byte order mark; take it out"),
        '\n' | '\r' => (Rule::Signs, "a line break; write the text on one line"),
        '\u{200C}' if tag != "fa-AF" => (Rule::Signs, "a joiner that only Dari uses; take it out"),
        '\u{00AD}' | '\u{200B}' | '\u{200D}' | '\u{2060}' => {
            (Rule::Signs, "an invisible character; take it out")
        }
        _ if character.is_control() => (Rule::Signs, "a control character; take it out"),
        _ => return None,
    })
}
