//! Tables of letters for search and for what people type, from Unicode's data: so that it follows a rule and not a list.

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, JoiningGroup, Script};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed, CodePointSetData};
use std::fmt::Write;
use unicode_security::skeleton;

/// Where the letters are that look like others: Latin (to Extended-B), Greek and Cyrillic.
const LOOK_ALIKES: [(u32, u32); 3] = [(0x41, 0x24F), (0x370, 0x3FF), (0x400, 0x52F)];
/// The letters for which others are taken: those of the languages of the app (CLDR's exemplar characters).
const LATIN: &str = "abcdefghijklmnopqrstuvwxyzöüé";
const CYRILLIC: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіҗўҳ";
/// Where the letters of Arabic script are that keyboards have.
const ARABIC: [(u32, u32); 2] = [(0x620, 0x6FF), (0x750, 0x77F)];

/// The Rust of the tables.
pub(crate) fn tables() -> String {
    let mut out = String::new();
    signs(&mut out);
    look_alikes(&mut out, "LATIN_LOOK_ALIKES", Script::Latin, LATIN);
    look_alikes(&mut out, "CYRILLIC_LOOK_ALIKES", Script::Cyrillic, CYRILLIC);
    shapes(&mut out);
    out
}

/// The Rust of the tables for what people type: invisible characters, as ranges, and the zero of each script's digits.
pub(crate) fn typed_tables() -> String {
    let category = CodePointMapData::<GeneralCategory>::new();
    let invisible = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let mut out = String::new();
    ranges(&mut out, "INVISIBLE", |character| {
        category.get(character) == GeneralCategory::Format || invisible.contains(character)
    });
    // The digits of a script follow each other from zero to nine (Unicode, chapter 4.6).
    let digits: Vec<char> = ('\0'..=char::MAX)
        .filter(|character| category.get(*character) == GeneralCategory::DecimalNumber)
        .collect();
    let mut zeros = Vec::new();
    for run in digits.chunk_by(|one, next| u32::from(*one) + 1 == u32::from(*next)) {
        zeros.extend(run.iter().step_by(10).map(|zero| u32::from(*zero)));
    }
    let _ = writeln!(out, "const ZEROS: &[u32] = &[");
    for zero in zeros {
        let _ = writeln!(out, "    0x{zero:04X},");
    }
    out.push_str("];\n");
    out
}

/// Writes the table `name` of the characters for which `is_in` is true, as ranges.
fn ranges(out: &mut String, name: &str, is_in: impl Fn(char) -> bool) {
    let mut ranges: Vec<(char, char)> = Vec::new();
    for character in ('\0'..=char::MAX).filter(|character| is_in(*character)) {
        match ranges.last_mut() {
            Some((_, last)) if u32::from(*last) + 1 == u32::from(character) => *last = character,
            _ => ranges.push((character, character)),
        }
    }
    let _ = write!(out, "const {name}: &[(char, char)] = &[");
    for (first, last) in ranges.iter().map(|(first, last)| (u32::from(*first), u32::from(*last))) {
        let _ = write!(out, "('\\u{{{first:x}}}', '\\u{{{last:x}}}'), ");
    }
    out.push_str("];\n");
}

fn characters(ranges: &[(u32, u32)]) -> impl Iterator<Item = char> {
    ranges.iter().flat_map(|(first, last)| (*first..=*last).filter_map(char::from_u32))
}

/// What a word is the same with and without, as ranges: marks, invisible characters, modifiers of letters, and every sign
/// that looks like an apostrophe.
fn signs(out: &mut String) {
    let category = CodePointMapData::<GeneralCategory>::new();
    let script = CodePointMapData::<Script>::new();
    let invisible = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let is_sign = |character: char| match category.get(character) {
        GeneralCategory::NonspacingMark
        | GeneralCategory::EnclosingMark
        | GeneralCategory::Format
        | GeneralCategory::ModifierSymbol => true,
        GeneralCategory::ModifierLetter => {
            matches!(script.get(character), Script::Common | Script::Inherited)
        }
        _ => invisible.contains(character) || looks_like(script, character, "'"),
    };
    ranges(out, "SIGNS", is_sign);
}

/// True if `character` looks like `sign` and is no letter of the app's other scripts: ʻ, ′, Latin saltillo.
fn looks_like(script: CodePointMapDataBorrowed<Script>, character: char, sign: &str) -> bool {
    let mut text = [0; 4];
    !matches!(script.get(character), Script::Arabic | Script::Cyrillic | Script::Han | Script::Hebrew)
        && skeleton(character.encode_utf8(&mut text)).eq(sign.chars())
}

/// For each letter of another script than `target` the one of `alphabet` that looks like it, sorted.
fn look_alikes(out: &mut String, name: &str, target: Script, alphabet: &str) {
    let script = CodePointMapData::<Script>::new();
    let category = CodePointMapData::<GeneralCategory>::new();
    let looks = |letter: char| skeleton(letter.encode_utf8(&mut [0; 4])).collect::<String>();
    let is_letter = |letter: &char| {
        matches!(category.get(*letter), GeneralCategory::LowercaseLetter | GeneralCategory::UppercaseLetter)
    };
    let letters: Vec<char> = characters(&LOOK_ALIKES).filter(is_letter).collect();
    let own: Vec<(String, char)> = alphabet
        .chars()
        .flat_map(|small| std::iter::once(small).chain(small.to_uppercase()))
        .map(|letter| (looks(letter), letter))
        .collect();
    let pairs: Vec<(char, char)> = letters
        .iter()
        .filter(|letter| script.get(**letter) != target)
        .filter_map(|letter| {
            let look = looks(*letter);
            let is_alike = |(look_of, own): &&(String, char)| {
                *look_of == look && category.get(*own) == category.get(*letter)
            };
            Some((*letter, own.iter().find(is_alike)?.1))
        })
        .collect();
    let _ = writeln!(out, "const {name}: &[(char, char)] = &{pairs:?};");
}

/// The joining group of each Arabic letter: letters of one group differ in their dots and marks only.
fn shapes(out: &mut String) {
    let group = CodePointMapData::<JoiningGroup>::new();
    let category = CodePointMapData::<GeneralCategory>::new();
    // Numbers of our own for the groups, in the order in which they come: only whether two are equal counts.
    let mut groups: Vec<JoiningGroup> = Vec::new();
    let mut shapes: Vec<(char, usize)> = Vec::new();
    for letter in characters(&ARABIC).filter(|letter| category.get(*letter) == GeneralCategory::OtherLetter) {
        let own = group.get(letter);
        if own == JoiningGroup::NoJoiningGroup {
            continue;
        }
        let known = groups.iter().position(|group| *group == own);
        shapes.push((letter, known.unwrap_or(groups.len())));
        if known.is_none() {
            groups.push(own);
        }
    }
    let _ = writeln!(out, "const JOINING_GROUPS: &[(char, usize)] = &{shapes:?};");
}
