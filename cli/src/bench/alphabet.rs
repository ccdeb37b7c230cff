//! The letters of each language, and the scripts of other languages' names inside it.

/// The script of a letter, as far as telling look-alikes apart needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Han,
    Other,
}

/// The script of `letter`.
pub(super) const fn script(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{00C0}'..='\u{024F}' | 'ʻ' | 'ʼ' => Script::Latin,
        '\u{0400}'..='\u{04FF}' => Script::Cyrillic,
        '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' => Script::Arabic,
        '\u{4E00}'..='\u{9FFF}' => Script::Han,
        _ => Script::Other,
    }
}

/// The script and the small letters of the language `tag`; no letters for a language without an alphabet.
pub(super) fn alphabet(tag: &str) -> Option<(Script, &'static str)> {
    match tag {
        "ar" => Some((
            Script::Arabic,
            "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي\u{064B}\u{064C}\u{064D}\u{064E}\u{064F}\u{0650}\u{0651}\u{0652}",
        )),
        "fa-AF" => Some((Script::Arabic, "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی\u{0654}\u{064B}\u{0651}")),
        "ug" => Some((Script::Arabic, "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي")),
        "kk" => Some((Script::Cyrillic, "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")),
        "ru" => Some((Script::Cyrillic, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя")),
        "uz" => Some((Script::Latin, "abcdefghijklmnopqrstuvxyzʻʼ")),
        "kk-Arab" => Some((Script::Arabic, "ءابپتجچحدرزسشعفقكگڭلمنھوۇۆۋەىي")),
        "ug-Cyrl" => Some((Script::Cyrillic, "аәбвгғдеёжҗзийкқлмнңоөпрстуүфхһцчшщъыьэюя")),
        "ug-Latn" => Some((Script::Latin, "abcdeéfghijklmnoöpqrstuüwxyz")),
        "uz-Cyrl" => Some((Script::Cyrillic, "абвгғдеёжзийкқлмнопрстуўфхҳцчшъьэюя")),
        "en" => Some((Script::Latin, "abcdefghijklmnopqrstuvwxyz")),
        "zh-Hans" => Some((Script::Han, "")),
        _ => None,
    }
}

/// The words of `text` that are not written in the letters of the language `tag`: those of another script, and those with
/// a letter that the language has not. None for a language without an alphabet.
pub fn strange_words<'t>(tag: &str, text: &'t str) -> Vec<&'t str> {
    let Some((_, letters)) = alphabet(tag).filter(|(_, letters)| !letters.is_empty()) else {
        return Vec::new();
    };
    words(text).filter(|word| !word.chars().all(|letter| is_of(letters, letter))).collect()
}

/// True if `letter`, large or small, is one of `letters`.
pub(super) fn is_of(letters: &str, letter: char) -> bool {
    letter.to_lowercase().all(|small| letters.contains(small))
}

/// True for Arabic punctuation and digits, which are no letters.
const fn is_arabic_sign(character: char) -> bool {
    matches!(character, '\u{0600}'..='\u{061F}' | '\u{0660}'..='\u{066D}' | '\u{06D4}' | '\u{06F0}'..='\u{06F9}')
}

/// Splits `text` into words of letters; Arabic signs, spaces and everything else part them.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| script(character) == Script::Other || is_arabic_sign(character))
        .filter(|word| !word.is_empty())
}
