//! Letters of the wrong alphabet.

use super::super::alphabet::{Script, alphabet, is_of, script, twin, words};
use super::super::catalogue::Message;
use super::super::{Finding, Rule};
use super::signs::fault;

/// Apostrophes that are not the two letters of Uzbek.
const APOSTROPHES: [char; 9] = ['\'', '’', '‘', '`', '´', '′', 'ʹ', '‛', '＇'];

/// Every word is of one script, and a word in the language's own script has only its letters.
pub(super) fn letters(tag: &str, message: &Message, findings: &mut Vec<Finding>) {
    let Some((own_script, alphabet)) = alphabet(tag) else { return };
    for literal in &message.literals {
        let mut report =
            |part: &str, rule, what| findings.push(message.finding(literal.place(part), rule, what));
        for word in words(&literal.text) {
            if let Some((letter, what)) = foreign(word, own_script, tag) {
                report(letter, Rule::LookAlikes, what);
            } else if word.chars().next().map(script) == Some(own_script) && !alphabet.is_empty() {
                // Abbreviations are read letter by letter; they may keep those of another language.
                let abbreviation = word.chars().all(char::is_uppercase);
                let strange = characters(word)
                    .find(|(_, letter)| !is_of(alphabet, *letter) && fault(tag, *letter).is_none());
                let Some((part, letter)) = strange.filter(|_| !abbreviation) else { continue };
                let (rule, instead) = match twin(tag, letter) {
                    Some(right) => (Rule::LookAlikes, format!("only looks right; type {right}")),
                    None => (Rule::Letters, format!("is not a letter of {tag}; type the right one")),
                };
                let code = u32::from(letter);
                report(part, rule, format!("\"{word}\": {letter} (U+{code:04X}) {instead}"));
            }
        }
        if tag == "uz" {
            uzbek(&literal.text, &mut report);
        }
    }
}

/// The letter of another alphabet in `word`, and what to do. Chinese has abbreviations in Latin letters without a space.
fn foreign<'w>(word: &'w str, own: Script, tag: &str) -> Option<(&'w str, String)> {
    let (_, first) = characters(word).next()?;
    let whole = characters(word).all(|(_, letter)| script(letter) == script(first));
    if whole {
        // A word of another script is a name, unless each of its letters looks like one of this script: "с", "оно".
        let small = word.chars().all(char::is_lowercase) || word.chars().count() == 1;
        let twins = script(first) != own && small && word.chars().all(|letter| twin(tag, letter).is_some());
        return twins.then(|| {
            let right: String = word.chars().filter_map(|letter| twin(tag, letter)).collect();
            (
                word,
                format!(
                    "\"{word}\" is written in {} letters that only look right; type {right}",
                    script(first).name()
                ),
            )
        });
    }
    if word.chars().any(|letter| script(letter) == Script::Han) {
        return None;
    }
    let mut letters = characters(word);
    let (part, letter) = letters.find(|(_, letter)| script(*letter) != own)?;
    let instead = twin(tag, letter).map_or(String::new(), |right| format!("; type {right}"));
    let name = script(letter).name();
    Some((
        part,
        format!(
            "\"{word}\" mixes alphabets: {letter} (U+{:04X}) is a {name} letter{instead}",
            u32::from(letter)
        ),
    ))
}

/// The characters of `word`, each also as a slice of it.
fn characters(word: &str) -> impl Iterator<Item = (&str, char)> {
    word.char_indices().filter_map(|(at, letter)| Some((word.get(at..at + letter.len_utf8())?, letter)))
}

/// Uzbek has two letters that look like apostrophes: ʻ only after o and g, ʼ elsewhere.
fn uzbek(text: &str, report: &mut impl FnMut(&str, Rule, String)) {
    let mut before = ' ';
    for (part, letter) in characters(text) {
        let after_o = matches!(before, 'o' | 'O' | 'g' | 'G');
        let right = if after_o { "ʻ (U+02BB)" } else { "ʼ (U+02BC)" };
        let wrong = (before.is_alphabetic() && APOSTROPHES.contains(&letter)) || (letter == 'ʻ' && !after_o);
        if wrong {
            let what = format!(
                "{letter} (U+{:04X}) after \"{before}\" only looks right; type {right}",
                u32::from(letter)
            );
            report(part, Rule::LookAlikes, what);
        }
        before = letter;
    }
}
