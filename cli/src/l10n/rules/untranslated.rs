//! Texts left in English.

use super::super::alphabet::{Script, alphabet};
use super::super::catalogue::Message;
use super::super::names::Names;
use super::super::{Finding, Rule};
use super::letters::plain_words;

/// So many words in a row that the English has too are English: a loan alone is none.
const WORDS_IN_A_ROW: usize = 3;

/// No part of a message is the English `source` itself. For a language in other letters than Latin ones the rule over letters
/// says it, word by word.
pub(super) fn untranslated(
    tag: &str,
    message: &Message,
    source: &Message,
    names: &Names,
    findings: &mut Vec<Finding>,
) {
    if alphabet(tag).is_some_and(|alphabet| alphabet.script != Script::Latin) {
        return;
    }
    let english: Vec<Vec<String>> =
        source.literals.iter().map(|literal| plain_words(&literal.text, names)).collect();
    let in_english =
        |row: &[String]| english.iter().any(|words| words.windows(row.len()).any(|words| words == row));
    for literal in &message.literals {
        let words = plain_words(&literal.text, names);
        let whole = !words.is_empty() && english.contains(&words);
        let row = words.windows(WORDS_IN_A_ROW).find(|row| in_english(row));
        let found = if whole { Some(words.as_slice()) } else { row };
        if let Some(found) = found {
            let what = format!("\"{}\" is left in English; translate it", found.join(" "));
            findings.push(message.finding(literal.at, Rule::Untranslated, what));
        }
    }
}
