//! The letters of each language, and the scripts of other languages' names inside it.

/// The script of a letter, as far as it is needed to find look-alikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Han,
    Greek,
    Other,
}

impl Script {
    /// Its name in a message.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Cyrillic => "Cyrillic",
            Self::Arabic => "Arabic",
            Self::Han => "Chinese",
            Self::Greek => "Greek",
            Self::Other => "foreign",
        }
    }
}

/// The script of `letter`.
pub(super) const fn script(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{00C0}'..='\u{024F}' | 'ʻ' | 'ʼ' => Script::Latin,
        '\u{0400}'..='\u{04FF}' => Script::Cyrillic,
        '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' => Script::Arabic,
        '\u{4E00}'..='\u{9FFF}' => Script::Han,
        '\u{0370}'..='\u{03FF}' => Script::Greek,
        _ => Script::Other,
    }
}

/// The script of the language `tag` and its lower-case letters: none for Chinese. `None` if the language is not known here.
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

/// Latin letters and the Cyrillic ones that look the same.
const TWINS: &str = "aа cс eе oо pр xх yу iі hһ AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ IІ";

/// The letter of the language `tag` that looks like `letter`, which is not one of its letters.
pub(super) fn twin(tag: &str, letter: char) -> Option<char> {
    let (own, letters) = alphabet(tag)?;
    let twin = match (own, letter) {
        (Script::Cyrillic | Script::Latin, _) => TWINS.split(' ').find_map(|pair| {
            let (latin, cyrillic) = (pair.chars().next()?, pair.chars().nth(1)?);
            match own {
                Script::Latin => (letter == cyrillic).then_some(latin),
                _ => (letter == latin).then_some(cyrillic),
            }
        })?,
        // Kaf, yeh and heh are typed differently by Arabs, Persians and Uighurs.
        (Script::Arabic, 'ك') => 'ک',
        (Script::Arabic, 'ک') => 'ك',
        (Script::Arabic, 'ي' | 'ى' | 'ې') => 'ی',
        (Script::Arabic, 'ی' | 'ے') => 'ي',
        (Script::Arabic, 'ه' | 'ة') if tag != "fa-AF" => 'ە',
        (Script::Arabic, 'ە' | 'ھ' | 'ة' | 'ہ') => 'ه',
        _ => return None,
    };
    is_of(letters, twin).then_some(twin)
}

/// The words of `text` that are not written in the letters of the language `tag`: those of another script, and those with
/// a letter that the language does not have. Always empty for a language whose letters are not known here.
pub fn strange_words<'t>(tag: &str, text: &'t str) -> Vec<&'t str> {
    let Some((_, letters)) = alphabet(tag).filter(|(_, letters)| !letters.is_empty()) else {
        return Vec::new();
    };
    words(text).filter(|word| !word.chars().all(|letter| is_of(letters, letter))).collect()
}

/// True if `letter`, in upper or lower case, is one of `letters`.
pub(super) fn is_of(letters: &str, letter: char) -> bool {
    letter.to_lowercase().all(|small| letters.contains(small))
}

/// True for Arabic punctuation and digits, which are not letters.
const fn is_arabic_sign(character: char) -> bool {
    matches!(character, '\u{0600}'..='\u{061F}' | '\u{0660}'..='\u{066D}' | '\u{06D4}' | '\u{06F0}'..='\u{06F9}')
}

/// The words of `text`: runs of letters. Arabic signs, spaces and everything else separate them.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| script(character) == Script::Other || is_arabic_sign(character))
        .filter(|word| !word.is_empty())
}
