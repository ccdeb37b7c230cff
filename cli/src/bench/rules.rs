//! The rules. Each has a short name, which `docs/translating.md` explains.

use super::alphabet::{Script, alphabet, is_of, script, strange_words, words};
use super::catalogue::{Catalogue, Message, Selector};
use super::{Finding, Glossary, file_of, line_of};
use panah_core::LocaleFiles;
use panah_core::language::script::Words;
use panah_core::text::is_bidi_control;
use std::collections::BTreeSet;

/// Every message and every attribute that the English has.
pub(super) fn missing(
    own: &Catalogue,
    english: &Catalogue,
    locale: &LocaleFiles,
    findings: &mut Vec<Finding>,
) {
    for (name, source) in &english.messages {
        if !own.messages.contains_key(name) {
            let file = file_of(locale, &source.file);
            findings.push(Finding::new(&file, 1, "missing", format!("{name} is not translated yet")));
        }
    }
}

/// No message and no variable that the English has not, and in each message all of its variables.
pub(super) fn structure(own: &Catalogue, english: &Catalogue, findings: &mut Vec<Finding>) {
    for (name, message) in &own.messages {
        let Some(source) = english.messages.get(name) else {
            let what = format!("{name} does not exist in English; correct the name or remove it");
            findings.push(Finding::new(&message.file, message.line, "extra", what));
            continue;
        };
        for variable in source.variables.symmetric_difference(&message.variables) {
            let what = if source.variables.contains(variable) {
                format!("{name} lacks {{ ${variable} }}, which the English has")
            } else {
                format!("{name} uses {{ ${variable} }}, which the English does not have")
            };
            findings.push(Finding::new(&message.file, message.line, "variables", what));
        }
    }
}

/// The list of checked words of a script variant can be read, and its words are in the variant's letters. A word that is
/// to stay as it is stands there twice.
pub(super) fn checked_words(locale: &LocaleFiles, findings: &mut Vec<Finding>) {
    for file in locale.files.iter().filter(|file| file.name.ends_with("words.tsv")) {
        let (words, faults) = Words::read(&file.text);
        findings.extend(
            faults.into_iter().map(|fault| Finding::new(&file.name, fault.line, "words", fault.what)),
        );
        for (word, converted) in words.iter() {
            let strange = strange_words(&locale.tag, converted);
            if word != converted && !strange.is_empty() {
                let line = line_of(file, |line| line.starts_with(&format!("{word}\t")));
                let what =
                    format!("{word}: \"{}\" is not in the letters of {}", strange.join(" "), locale.tag);
                findings.push(Finding::new(&file.name, line, "words", what));
            }
        }
    }
}

/// The terms of the law stand where the English has them.
pub(super) fn glossary(
    own: &Catalogue,
    english: &Catalogue,
    glossary: &Glossary,
    findings: &mut Vec<Finding>,
) {
    for (name, source) in &english.messages {
        let Some(message) = own.messages.get(name) else { continue };
        for forms in glossary.missing(&own.tag, &source.text, &message.text) {
            let what = format!("{name} lacks the term \"{}\"", forms.join("\" or \""));
            findings.push(Finding::new(&message.file, message.line, "glossary", what));
        }
    }
}

/// Letters, signs, digits, plural categories and lengths of one language.
pub(super) fn text(own: &Catalogue, english: &Catalogue, findings: &mut Vec<Finding>) {
    for (name, message) in &own.messages {
        let mut report = |rule, what: String| {
            findings.push(Finding::new(&message.file, message.line, rule, format!("{name}: {what}")));
        };
        plurals(&own.tag, message, &mut report);
        signs(message, &mut report);
        digits(name, message, &mut report);
        letters(&own.tag, message, &mut report);
        let limit = english.messages.get(name).and_then(|source| source.limit);
        if let Some(limit) = limit
            && message.longest > limit
        {
            report("length", format!("{} characters, but the place holds {limit}", message.longest));
        }
    }
}

/// The plural categories of a language (CLDR).
fn categories(tag: &str) -> Option<&'static [&'static str]> {
    match tag {
        "ar" => Some(&["few", "many", "one", "other", "two", "zero"]),
        "ru" => Some(&["few", "many", "one", "other"]),
        "en" | "fa-AF" | "kk" | "kk-Arab" | "ug" | "ug-Cyrl" | "ug-Latn" | "uz" | "uz-Cyrl" => {
            Some(&["one", "other"])
        }
        "zh-Hans" => Some(&["other"]),
        _ => None,
    }
}

fn plurals(tag: &str, message: &Message, report: &mut impl FnMut(&'static str, String)) {
    for selector in &message.selectors {
        match selector {
            Selector::Plural(keys) => {
                let Some(wanted) = categories(tag) else { continue };
                let wanted: BTreeSet<String> = wanted.iter().map(ToString::to_string).collect();
                if *keys != wanted {
                    let (keys, wanted) = (list(keys), list(&wanted));
                    report("plurals", format!("PLURAL has the variants {keys}; {tag} needs {wanted}"));
                }
            }
            Selector::Number(keys) => {
                if let Some(key) = keys.iter().find(|key| *key != "other" && key.parse::<u32>().is_err()) {
                    report("plurals", format!("[{key}] beside a number; write PLURAL($…) for plural forms"));
                }
            }
            Selector::Name(keys) => {
                if keys.iter().any(|key| ["zero", "one", "two", "few", "many"].contains(&key.as_str())) {
                    report(
                        "plurals",
                        "write PLURAL($…) before ->; Fluent's own plurals are wrong for Arabic".to_owned(),
                    );
                }
            }
        }
    }
}

fn list(keys: &BTreeSet<String>) -> String {
    keys.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// Invisible and ready-made characters that do not belong into a text.
fn signs(message: &Message, report: &mut impl FnMut(&'static str, String)) {
    for character in message.text.chars() {
        let what = match character {
            _ if is_bidi_control(character) => {
                "a direction mark; take it out, the app isolates values itself"
            }
            '\u{0640}' => "a tatweel; take it out",
            '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
                "a ready-made letter form; type the plain letter"
            }
            '\u{FEFF}' => "a byte order mark; take it out",
            '\n' | '\r' => "a line break; write the text on one line",
            '\u{FFFC}' => continue,
            _ if character.is_control() => "a control character; take it out",
            _ => continue,
        };
        report("signs", format!("U+{:04X} is {what}", u32::from(character)));
    }
    if message.text != message.text.trim() {
        report("signs", "a space at the start or the end; take it out".to_owned());
    }
}

/// Numbers come from data; years may stand in prose, and everything in the name of a law.
fn digits(name: &str, message: &Message, report: &mut impl FnMut(&'static str, String)) {
    if let Some(digit) = message.text.chars().find(|c| matches!(c, '٠'..='٩' | '۰'..='۹')) {
        report("digits", format!("{digit} is not an ASCII digit; write 0 to 9"));
    }
    if name.split_once('.').is_some_and(|(_, attribute)| attribute == "law") {
        return;
    }
    // Chinese names months by number: the month of a year (2018年7月) is a name.
    let mut previous = "";
    for part in split_numbers(&message.text) {
        let before = std::mem::replace(&mut previous, part);
        let number = part;
        if !number.starts_with(|c: char| c.is_ascii_digit()) || before.ends_with('年') {
            continue;
        }
        let year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
        if !year {
            report(
                "digits",
                format!("the number {number} stands in the text; numbers come from data ({{ $… }})"),
            );
        }
    }
    for mark in ["http", "www.", "@"] {
        if message.text.contains(mark) {
            report("digits", format!("\"{mark}\": addresses of the Internet come from data"));
        }
    }
}

/// Parts a text into runs of ASCII digits and runs of everything else.
fn split_numbers(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let digits = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != digits).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        parts.push(part);
        rest = after;
    }
    parts
}

/// Every word is of one script, and a word in the language's own script has only its letters.
fn letters(tag: &str, message: &Message, report: &mut impl FnMut(&'static str, String)) {
    let Some((own_script, alphabet)) = alphabet(tag) else { return };
    for word in words(&message.text) {
        let scripts: Vec<Script> = word.chars().map(script).collect();
        let Some(first) = scripts.first() else { continue };
        // Chinese writes abbreviations into the sentence without a space.
        let mixed =
            scripts.iter().any(|script| script != first && *script != Script::Han && *first != Script::Han);
        if mixed {
            report("letters", format!("\"{word}\" mixes letters of two alphabets that look alike"));
        } else if *first == own_script && !alphabet.is_empty() {
            let abbreviation = word.chars().all(char::is_uppercase);
            let strange = word.chars().find(|letter| !is_of(alphabet, *letter));
            if let Some(strange) = strange
                && !abbreviation
            {
                report(
                    "letters",
                    format!("\"{word}\": {strange} (U+{:04X}) is no letter of {tag}", u32::from(strange)),
                );
            }
        }
    }
}
