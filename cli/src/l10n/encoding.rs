//! Text that a program has read with the wrong encoding, and characters that stand for nothing.

use encoding_rs::{
    Encoding, GBK, IBM866, ISO_8859_5, ISO_8859_6, KOI8_R, KOI8_U, MACINTOSH, WINDOWS_1250, WINDOWS_1251,
    WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258,
    X_MAC_CYRILLIC,
};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The encodings that programs take UTF-8 for: those of the systems of the languages of the app and of their neighbours.
/// (What the Web calls Latin-1 is windows-1252.)
const ENCODINGS: [&Encoding; 17] = [
    WINDOWS_1251,
    WINDOWS_1252,
    WINDOWS_1256,
    KOI8_R,
    KOI8_U,
    IBM866,
    X_MAC_CYRILLIC,
    MACINTOSH,
    GBK,
    ISO_8859_5,
    ISO_8859_6,
    WINDOWS_1250,
    WINDOWS_1253,
    WINDOWS_1254,
    WINDOWS_1255,
    WINDOWS_1257,
    WINDOWS_1258,
];

/// The bytes of each character beyond ASCII in one encoding.
type Table = HashMap<char, Vec<u8>>;

/// The tables of [`ENCODINGS`]. Looking every word up in them is a hundred times faster than encoding it.
static TABLES: LazyLock<Vec<(&'static str, Table)>> =
    LazyLock::new(|| ENCODINGS.map(|encoding| (encoding.name(), table(encoding))).into());

fn table(encoding: &'static Encoding) -> Table {
    let codes: Vec<Vec<u8>> = if encoding.is_single_byte() {
        (0x80..=0xFF).map(|byte| vec![byte]).collect()
    } else {
        (0x81..=0xFE).flat_map(|first| (0x40..=0xFE).map(move |second| vec![first, second])).collect()
    };
    let read = |code: Vec<u8>| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(&code)?;
        let mut characters = text.chars();
        let character = characters.next()?;
        (characters.next().is_none() && !character.is_ascii()).then_some((character, code))
    };
    codes.into_iter().filter_map(read).collect()
}

/// True for a simplified Chinese character: one of the standard GB 2312. Its codes are those with two high bytes from row 16
/// on, and GBK, which has more characters, keeps them.
pub(super) fn is_simplified(character: char) -> bool {
    let tables = TABLES.iter().filter(|(name, _)| *name == GBK.name());
    let codes = tables.filter_map(|(_, table)| table.get(&character));
    codes.map(Vec::as_slice).any(|code| matches!(code, [0xB0..=0xF7, 0xA1..=0xFE]))
}

/// The parts of `text` that are UTF-8 read with another encoding, each with the encoding's name and what was meant.
/// `is_own` is true for a letter of the language: what comes out has to be of those.
pub(super) fn misread(
    text: &str,
    is_own: impl Fn(char) -> bool,
) -> impl Iterator<Item = (&str, &'static str, String)> {
    let parts = text.split(|character: char| character.is_ascii() && !character.is_ascii_control());
    parts.filter_map(move |part| {
        // Quotation marks around it may be right.
        let bare = part.trim_matches(['«', '»', '“', '”', '„', '‘', '’']);
        let bare = Some(bare).filter(|bare| *bare != part);
        [Some(part), bare].into_iter().flatten().filter(|part| !part.is_empty()).find_map(|part| {
            let (encoding, meant) = as_meant(part, &is_own)?;
            Some((part, encoding, meant))
        })
    })
}

fn as_meant(part: &str, is_own: impl Fn(char) -> bool) -> Option<(&'static str, String)> {
    TABLES.iter().find_map(|(encoding, table)| {
        let first = table.get(&part.chars().next()?)?;
        // Most words end here: no character of UTF-8 begins with such a byte.
        if !matches!(first.first(), Some(0xC2..=0xF4)) {
            return None;
        }
        let bytes: Option<Vec<&Vec<u8>>> = part.chars().map(|character| table.get(&character)).collect();
        let meant = String::from_utf8(bytes?.into_iter().flatten().copied().collect()).ok()?;
        let letters: Vec<char> = meant.chars().filter(|character| character.is_alphabetic()).collect();
        // A capital and a sign may be UTF-8 by chance.
        let by_chance = letters.len() < 2 && !part.chars().all(char::is_alphabetic);
        let is_text = !letters.is_empty() && !by_chance && letters.into_iter().all(&is_own);
        is_text.then_some((*encoding, meant))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::alphabet::is_of;

    #[test]
    fn simplified_characters_are_those_of_the_standard() {
        for (character, simplified) in
            [('国', true), ('國', false), ('难', true), ('難', false), ('犲', false), ('a', false)]
        {
            assert_eq!(is_simplified(character), simplified, "{character}");
        }
    }

    /// `text` as a program shows it that takes its UTF-8 for `encoding`.
    fn misread_as(encoding: &'static Encoding, text: &str) -> String {
        encoding.decode_without_bom_handling(text.as_bytes()).0.into_owned()
    }

    #[test]
    fn a_word_is_known_in_every_encoding_that_keeps_its_bytes() {
        let is_own = |letter| is_of("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", letter);
        let mut kept = 0;
        for encoding in ENCODINGS {
            for word in ["Назад", "суд", "Отдел", "ещё"] {
                let wrong = misread_as(encoding, word);
                if wrong.contains('\u{FFFD}') {
                    continue;
                }
                kept += 1;
                let text = format!("Text: {wrong}, «{wrong}»");
                let found: Vec<String> = misread(&text, is_own).map(|(_, _, meant)| meant).collect();
                assert!(found.iter().any(|meant| meant == word), "{wrong}: {found:?}");
            }
        }
        assert!(kept > 30, "{kept}");
        // All of it letters of Russian.
        assert_eq!(misread("Рё", is_own).map(|(_, _, meant)| meant).collect::<Vec<_>>(), ["и"]);
        for right in ["Назад", "«В» и «Её»", "Р. Ё. №", "«Т»", "Вё…", "ЕЁ"] {
            assert_eq!(misread(right, is_own).count(), 0, "{right}");
        }
    }
}
