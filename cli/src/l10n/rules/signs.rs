//! Characters that are neither letters nor digits: only the signs of the language are allowed.

use super::super::alphabet::{category, is_of_word, is_sign};
use super::super::catalogue::{Message, offset};
use super::super::names::Names;
use super::super::{Finding, Rule};
use icu_properties::CodePointSetData;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use panah_core::content::SourceFile;
use panah_core::text::is_bidi_control;
use std::cell::LazyCell;
use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Signs that other formats than Fluent give a meaning: HTML and XML, Markdown, printf, ICU, escapes of programs. One that is
/// a sign of the language as well is none of these.
const OF_FORMATS: &str = "<>&%\\*_#$@[]{}~^|`=";

/// Characters that do not belong in a text in the language `tag`.
pub(super) fn signs(tag: &str, message: &Message, names: &Names, findings: &mut Vec<Finding>) {
    for literal in &message.literals {
        let markup: Vec<&str> = markup(tag, &literal.text).collect();
        for part in &markup {
            let what = format!(
                "\"{part}\" is of another format (HTML, Markdown, printf or a program's escapes); a text is plain words, remove it"
            );
            findings.push(message.finding(literal.place(part), Rule::Markup, what));
        }
        // A name keeps its own signs: the spaces of a Russian one in a Chinese text.
        let names = LazyCell::new(|| names.places(&literal.text));
        for ((at, character), (place, _)) in literal.characters().zip(literal.text.char_indices()) {
            let foreign =
                || foreign_sign(tag, character).filter(|_| names.iter().all(|name| !name.contains(&place)));
            let found = fault(tag, character).or_else(foreign);
            if let Some((rule, what)) = found.filter(|_| !OF_FORMATS.contains(character)) {
                findings.push(message.finding(at, rule, words(character, rule, what)));
            }
        }
        if literal.quoted && literal.text.trim().is_empty() {
            let what = "braces with nothing in them; remove them, the app sets the spaces";
            findings.push(message.finding(literal.at, Rule::Signs, what));
        }
        // What is written plainly is checked with its file.
        if literal.quoted && !is_nfc(&literal.text) {
            findings.push(message.finding(literal.at, Rule::Encoding, DECOMPOSED));
        }
    }
}

/// What stands between two spaces and has a sign of another format: its place in `text`.
pub(super) fn markup<'t>(tag: &str, text: &'t str) -> impl Iterator<Item = &'t str> {
    let is_markup = move |sign: char| OF_FORMATS.contains(sign) && !is_sign(tag, sign);
    text.split_whitespace().filter(move |part| part.contains(is_markup))
}

/// The byte ranges of the parts of `text` that are markup.
pub(super) fn markup_places(tag: &str, text: &str) -> Vec<Range<usize>> {
    let place = |part: &str| {
        let start = offset(text, part);
        start..start + part.len()
    };
    markup(tag, text).map(place).collect()
}

fn words(character: char, rule: Rule, what: &str) -> String {
    let code = u32::from(character);
    match rule {
        Rule::Forms | Rule::Tatweel | Rule::Punctuation => {
            format!("\"{character}\" (U+{code:04X}) is {what}")
        }
        _ => format!("U+{code:04X} is {what}"),
    }
}

const DECOMPOSED: &str = "a letter is written as a letter and a mark (not NFC); type it as one letter";

/// What is wrong with `character` itself, whatever is around it.
pub(super) fn fault(tag: &str, character: char) -> Option<(Rule, &'static str)> {
    if character.is_ascii_alphanumeric() || is_sign(tag, character) {
        return None;
    }
    Some(match character {
        _ if is_bidi_control(character) => (
            Rule::Direction,
            "a mark that changes the direction of the text; remove it, the app isolates values itself",
        ),
        '\u{0640}' => (Rule::Tatweel, "a stretched letter (tatweel); remove it"),
        '\u{FEFF}' => (Rule::Signs, "a byte order mark; remove it"),
        '\n' | '\r' => (Rule::Signs, "a line break; write the text on one line"),
        '\u{200C}' if tag == "fa-AF" => return None,
        '\u{200C}' => (Rule::Signs, "a joiner that only Dari uses; remove it"),
        _ => return of_nothing(character).or_else(|| invisible(character)).or_else(|| other_form(character)),
    })
}

/// A character that stands for nothing that can be read, in any file.
fn of_nothing(character: char) -> Option<(Rule, &'static str)> {
    Some(match category(character) {
        _ if character == '\u{FFFD}' => {
            (Rule::Encoding, "put where a character could not be read; type the character that was meant")
        }
        GeneralCategory::PrivateUse => (Rule::Encoding, "a character of one font only; type the real one"),
        GeneralCategory::Unassigned => (Rule::Encoding, "no character; type the one that was meant"),
        GeneralCategory::Control => (Rule::Signs, "a control character; remove it"),
        GeneralCategory::LineSeparator | GeneralCategory::ParagraphSeparator => {
            (Rule::Signs, "a line break; write the text on one line")
        }
        _ => return None,
    })
}

fn invisible(character: char) -> Option<(Rule, &'static str)> {
    match category(character) {
        GeneralCategory::SpaceSeparator if character != ' ' => {
            Some((Rule::Signs, "another space than the plain one; type that, or nothing"))
        }
        GeneralCategory::Format => Some((Rule::Signs, "an invisible character; remove it")),
        _ if CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character) => {
            Some((Rule::Signs, "an invisible character; remove it"))
        }
        _ => None,
    }
}

/// A form of letters that Unicode has for old encodings only: it is made of plain ones (NFKC).
fn other_form(character: char) -> Option<(Rule, &'static str)> {
    let plain = || std::iter::once(character).nfkc();
    // Wide punctuation and the like is a sign that the language does not use.
    let is_form = is_of_word(character) && !plain().eq(std::iter::once(character));
    is_form.then_some((Rule::Forms, "a ready-made or another form of plain letters; type those"))
}

/// A sign that the language does not use. (Digits have a rule of their own, letters too.)
fn foreign_sign(tag: &str, character: char) -> Option<(Rule, &'static str)> {
    let known =
        is_of_word(character) || character.is_numeric() || is_sign(tag, character) || character == '\u{200C}';
    (!known).then_some((
        Rule::Punctuation,
        "no sign of the language; write it as the style guide says, or remove it",
    ))
}

/// What can be wrong with the characters of any file, its comments too: characters that stand for nothing, and letters in
/// pieces.
pub(crate) fn characters_of_file(file: &SourceFile, findings: &mut Vec<Finding>) {
    let mut start = 0;
    for line in file.text.split_inclusive('\n') {
        for (at, character) in line.char_indices().filter(|(_, character)| !matches!(character, '\n' | '\t'))
        {
            if let Some((rule, what)) = of_nothing(character) {
                findings.push(Finding::at(file, start + at, rule, words(character, rule, what)));
            }
        }
        if !line.is_ascii() && !is_nfc(line) {
            let composed = line.nfc().zip(line.char_indices()).find(|(one, (_, other))| one != other);
            let at = composed.map_or(0, |(_, (at, _))| at);
            findings.push(Finding::at(file, start + at, Rule::Encoding, DECOMPOSED));
        }
        start += line.len();
    }
}
