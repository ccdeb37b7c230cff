//! Letters of the wrong alphabet, and words that are not of the language.

use super::super::alphabet::{
    Alphabet, Script, alphabet, is_of, is_of_word, is_only_before_h, script, twin, words,
};
use super::super::catalogue::{Message, offset};
use super::super::encoding::{is_simplified, misread};
use super::super::names::{NAMES, Names};
use super::super::{Finding, Rule};
use super::signs::{fault, markup_places};
use std::cell::LazyCell;
use std::ops::Range;

/// Apostrophes that are not the two letters of Uzbek.
const APOSTROPHES: [char; 9] = ['\'', '’', '‘', '`', '´', '′', 'ʹ', '‛', '＇'];

/// Every word is in the letters of the language, or is a name.
pub(super) fn letters(tag: &str, message: &Message, names: &Names, findings: &mut Vec<Finding>) {
    let Some(own) = alphabet(tag) else { return };
    for literal in &message.literals {
        let text = literal.text.as_ref();
        let mut report =
            |part: &str, rule, what| findings.push(message.finding(literal.place(part), rule, what));
        let misread: Vec<_> = misread(text, |letter| is_letter(&own, letter)).collect();
        for (part, encoding, meant) in &misread {
            let what = format!(
                "\"{part}\" is \"{meant}\" read as {encoding}; write the text itself, saved as UTF-8"
            );
            report(part, Rule::Encoding, what);
        }
        // Hardly a word is wrong, so names are looked for only where one is.
        let known = LazyCell::new(|| {
            let misread = misread.iter().map(|(part, ..)| {
                let start = offset(text, part);
                start..start + part.len()
            });
            names.places(text).into_iter().chain(markup_places(tag, text)).chain(misread).collect::<Vec<_>>()
        });
        for word in words(text).filter(|word| wrong_word(tag, &own, word).is_some()) {
            let unnamed = unnamed(text, word, &known).into_iter();
            for (part, rule, what) in unnamed.filter_map(|part| wrong_word(tag, &own, part)) {
                report(part, rule, what);
            }
        }
        if tag == "uz" {
            uzbek(text, &mut report);
        }
    }
}

/// True for a letter of the language.
fn is_letter(own: &Alphabet, letter: char) -> bool {
    if own.letters.is_empty() { is_simplified(letter) } else { is_of(own.letters, letter) }
}

/// The parts of `word`, a slice of `text`, outside the `known` places.
fn unnamed<'t>(text: &'t str, word: &'t str, known: &[Range<usize>]) -> Vec<&'t str> {
    let start = offset(text, word);
    let is_known = |at: usize| known.iter().any(|place| place.contains(&(start + at)));
    let mut parts = Vec::new();
    let mut from = None;
    for (at, _) in word.char_indices().chain([(word.len(), ' ')]) {
        match (from, at == word.len() || is_known(at)) {
            (None, false) => from = Some(at),
            (Some(first), true) => {
                parts.extend(word.get(first..at));
                from = None;
            }
            _ => {}
        }
    }
    parts
}

/// What is wrong with `word`, and where.
fn wrong_word<'w>(tag: &str, own: &Alphabet, word: &'w str) -> Option<(&'w str, Rule, String)> {
    if own.script == Script::Han {
        return chinese(word);
    }
    let own_letters = || word.chars().all(|letter| is_of(own.letters, letter));
    let usual = |letter: char| !letter.is_uppercase() && !is_only_before_h(tag, letter);
    if own_letters() && !word.starts_with(['c', 'C']) && word.chars().skip(1).all(usual) {
        return None;
    }
    if let Some(found) = foreign(word, own.script, tag) {
        return Some(found);
    }
    let letters: Vec<(&str, char)> = characters(word).collect();
    let strange =
        letters.iter().find(|(_, letter)| !is_of(own.letters, *letter) && fault(tag, *letter).is_none());
    if let Some((part, letter)) = strange {
        let (rule, instead) = match twin(tag, *letter) {
            Some(right) => (Rule::LookAlikes, format!("only looks right; type {right}")),
            None => (Rule::Letters, format!("is not a letter of {tag}; type the right one")),
        };
        let code = u32::from(*letter);
        let name = format!("; a name goes into {NAMES}");
        return Some((part, rule, format!("\"{word}\": {letter} (U+{code:04X}) {instead}{name}")));
    }
    letters.windows(2).find_map(|pair| {
        let [(_, before), (part, letter)] = pair else { return None };
        let inside = before.is_lowercase() && letter.is_uppercase();
        inside.then(|| {
            let what = format!("\"{word}\": {letter} is a capital inside a word; type it small; a name goes into {NAMES}");
            (*part, Rule::Letters, what)
        })
    })
    .or_else(|| {
        let next = |at: usize| letters.get(at + 1).map(|(_, letter)| *letter);
        letters.iter().enumerate().find_map(|(at, (part, letter))| {
            let lonely = is_only_before_h(tag, *letter) && !matches!(next(at), Some('h' | 'H'));
            lonely.then(|| {
                let what = format!(
                    "\"{word}\": {tag} has no {letter} but in ch; write the word as the language has it; a name goes into {NAMES}"
                );
                (*part, Rule::Letters, what)
            })
        })
    })
}

/// What is wrong with a word of Chinese: a part in other letters, or a character that is not simplified.
fn chinese(word: &str) -> Option<(&str, Rule, String)> {
    let strange = |character: char| script(character) != Script::Han;
    if let Some(first) = word.find(strange) {
        let rest = word.get(first..).unwrap_or_default();
        let part =
            rest.get(..rest.find(|character| !strange(character)).unwrap_or(rest.len())).unwrap_or(rest);
        let letter = part.chars().next()?;
        return Some((part, Rule::Untranslated, left(part, letter)));
    }
    let (part, character) = characters(word).find(|(_, character)| !is_simplified(*character))?;
    let code = u32::from(character);
    let what = format!("\"{character}\" (U+{code:04X}) is not a simplified character (GB 2312); type that");
    Some((part, Rule::Letters, what))
}

fn left(word: &str, letter: char) -> String {
    let name = script(letter).name();
    format!("\"{word}\" is in {name} letters; translate it, or, if it is a name, add it to {NAMES}")
}

/// The letter of another alphabet in `word`, and what to do.
fn foreign<'w>(word: &'w str, own: Script, tag: &str) -> Option<(&'w str, Rule, String)> {
    // Marks are of the script of the letter below them.
    let of = |letter: char| if letter.is_alphabetic() { script(letter) } else { own };
    let (_, first) = characters(word).find(|(_, letter)| letter.is_alphabetic())?;
    let whole = characters(word).all(|(_, letter)| !letter.is_alphabetic() || of(letter) == of(first));
    if whole {
        if of(first) == own {
            return None;
        }
        // A small word each of whose letters looks like one of this script: "с", "оно".
        let small = word.chars().all(char::is_lowercase) || word.chars().count() == 1;
        let twins: Option<String> = word.chars().map(|letter| twin(tag, letter)).collect();
        return Some(match twins.filter(|_| small) {
            Some(right) => (
                word,
                Rule::LookAlikes,
                format!(
                    "\"{word}\" is written in {} letters that only look right; type {right}",
                    of(first).name()
                ),
            ),
            None => (word, Rule::Untranslated, left(word, first)),
        });
    }
    let mut letters = characters(word);
    let (part, letter) = letters.find(|(_, letter)| of(*letter) != own)?;
    let instead = twin(tag, letter).map_or(String::new(), |right| format!("; type {right}"));
    let name = of(letter).name();
    Some((
        part,
        Rule::LookAlikes,
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

/// The words of `text` outside names, small.
pub(super) fn plain_words(text: &str, names: &Names) -> Vec<String> {
    let known = names.places(text);
    let parts = text.split(|character: char| !is_of_word(character)).filter(|word| !word.is_empty());
    parts.flat_map(|word| unnamed(text, word, &known)).map(str::to_lowercase).collect()
}
