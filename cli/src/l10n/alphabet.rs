//! What a text in a language may be made of: its letters and its signs, and the scripts of other languages' names inside it.

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup, Script as UnicodeScript};
use icu_properties::script::ScriptWithExtensions;

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

/// The script of `letter`, by Unicode; that of its letters for a mark that only one script uses.
pub(super) fn script(letter: char) -> Script {
    match CodePointMapData::<UnicodeScript>::new().get(letter) {
        UnicodeScript::Latin => Script::Latin,
        UnicodeScript::Cyrillic => Script::Cyrillic,
        UnicodeScript::Arabic => Script::Arabic,
        UnicodeScript::Han => Script::Han,
        UnicodeScript::Greek => Script::Greek,
        // Two letters of Uzbek, which Unicode counts to no script.
        _ if matches!(letter, 'ʻ' | 'ʼ') => Script::Latin,
        _ if ScriptWithExtensions::new().has_script(letter, UnicodeScript::Arabic) => Script::Arabic,
        _ => Script::Other,
    }
}

/// The general category of `character`, by Unicode.
pub(super) fn category(character: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(character)
}

/// True for what words are made of: letters and the marks on them.
pub(super) fn is_of_word(character: char) -> bool {
    character.is_alphabetic()
        || !character.is_ascii() && GeneralCategoryGroup::Mark.contains(category(character))
}

/// What the texts of a language are made of, beside the digits 0 to 9.
pub(super) struct Alphabet {
    pub(super) script: Script,
    /// The letters, small; none for Chinese, whose characters are those of GB 2312.
    pub(super) letters: &'static str,
    /// The signs between the words: those that `docs/language/style-guides.md` gives, all of them punctuation of the language
    /// in CLDR 48.2 but for `+` (UTC+5) and `№`.
    pub(super) signs: &'static str,
}

const EUROPEAN_SIGNS: &str = " !()+,-./:;?«»„“”–—…§№";
const ARABIC_SIGNS: &str = " !()+-./:«»،؛؟–…§№";
const CHINESE_SIGNS: &str = "+-—…·、。〈〉《》「」『』（），：；！？“”‘’";

/// What the texts of the language `tag` are made of. `None` if the language is not known here.
pub(super) fn alphabet(tag: &str) -> Option<Alphabet> {
    let (script, letters, signs) = match tag {
        "ar" => (
            Script::Arabic,
            "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي\u{064B}\u{064C}\u{064D}\u{064E}\u{064F}\u{0650}\u{0651}\u{0652}",
            ARABIC_SIGNS,
        ),
        "fa-AF" => {
            (Script::Arabic, "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی\u{0654}\u{064B}\u{0651}", ARABIC_SIGNS)
        }
        "ug" => (Script::Arabic, "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي", ARABIC_SIGNS),
        "kk" => (Script::Cyrillic, "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя", EUROPEAN_SIGNS),
        "ru" => (Script::Cyrillic, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", EUROPEAN_SIGNS),
        "uz" => (Script::Latin, "abcdefghijklmnopqrstuvxyzʻʼ", EUROPEAN_SIGNS),
        "kk-Arab" => (Script::Arabic, "ءابپتجچحدرزسشعفقكگڭلمنھوۇۆۋەىي", ARABIC_SIGNS),
        "ug-Cyrl" => (Script::Cyrillic, "аәбвгғдеёжҗзийкқлмнңоөпрстуүфхһцчшщъыьэюя", EUROPEAN_SIGNS),
        "ug-Latn" => (Script::Latin, "abcdeéfghijklmnoöpqrstuüwxyz", " !'(),-./:;?+«»“”–—…§№"),
        "uz-Cyrl" => (Script::Cyrillic, "абвгғдеёжзийкқлмнопрстуўфхҳцчшъьэюя", EUROPEAN_SIGNS),
        "en" => (Script::Latin, "abcdefghijklmnopqrstuvwxyz", " !()+,-./:;?‘’“”–—…§"),
        "zh-Hans" => (Script::Han, "", CHINESE_SIGNS),
        _ => return None,
    };
    Some(Alphabet { script, letters, signs })
}

/// True if texts of the language `tag` may have the sign `sign`. Of a language that is not known here nobody can say it, so
/// it may have those of all the others.
pub(super) fn is_sign(tag: &str, sign: char) -> bool {
    let all = [EUROPEAN_SIGNS, ARABIC_SIGNS, CHINESE_SIGNS];
    alphabet(tag).map_or_else(
        || all.iter().any(|signs| signs.contains(sign)),
        |alphabet| alphabet.signs.contains(sign),
    )
}

/// True if the small letter `letter` stands only in front of an h in the language `tag`: Uzbek and Uighur have ch, and no c.
pub(super) fn is_only_before_h(tag: &str, letter: char) -> bool {
    matches!(tag, "uz" | "ug-Latn") && matches!(letter, 'c' | 'C')
}

/// Latin letters and the Cyrillic ones that look the same.
const TWINS: &str = "aа cс eе oо pр xх yу iі hһ AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ IІ";

/// The letter of the language `tag` that looks like `letter`, which is not one of its letters.
pub(super) fn twin(tag: &str, letter: char) -> Option<char> {
    let Alphabet { script: own, letters, .. } = alphabet(tag)?;
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
    let Some(Alphabet { letters, .. }) = alphabet(tag).filter(|alphabet| !alphabet.letters.is_empty()) else {
        return Vec::new();
    };
    words(text).filter(|word| !word.chars().all(|letter| is_of(letters, letter))).collect()
}

/// True if `letter`, in upper or lower case, is one of `letters`.
pub(super) fn is_of(letters: &str, letter: char) -> bool {
    letter.to_lowercase().all(|small| letters.contains(small))
}

/// The words of `text`: runs of letters and marks. Everything else separates them.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !is_of_word(character)).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_of_a_mark_is_that_of_its_letters() {
        for (letter, expected) in [
            ('ʻ', Script::Latin),
            ('\u{064B}', Script::Arabic),
            ('ґ', Script::Cyrillic),
            ('א', Script::Other),
            ('\u{0301}', Script::Other),
        ] {
            assert_eq!(script(letter), expected, "{letter}");
        }
    }
}
