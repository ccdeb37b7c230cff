//! Writing a language in another of its scripts, by rule: one file for each pair of scripts.
//!
//! Only words in the script that is converted from change. Latin abbreviations (UNHCR), digits, telephone numbers and
//! words in another script stay as they are ([`unconverted`] names them); punctuation follows the script that is converted
//! to.

mod kazakh;
mod letters;
mod uighur;
mod unconverted;
mod uzbek;
mod words;

pub use unconverted::unconverted;
pub use words::WordOverrides;

use super::Transliteration;
use letters::{composed, is_cyrillic, is_latin};

use std::fmt;

/// Why a text cannot be converted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TransliterationError {
    /// No conversion leads to this tag.
    Unknown {
        /// The tag.
        to: String,
    },
    /// Kazakh in Arabic letters does not say which Cyrillic letter was meant.
    KazakhOneWay,
    /// A Uighur word in the spelling of Kazakhstan that two spellings in Arabic letters lead to.
    Voiced {
        /// The word.
        word: String,
    },
    /// A Uighur word that lost its ئ when it was written in Cyrillic letters.
    LostHamza {
        /// The word.
        word: String,
    },
}

impl fmt::Display for TransliterationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { to } => write!(
                formatter,
                "there is no conversion to \"{to}\"; known are kk-Arab, ug-Arab, ug-Cyrl, ug-Latn, uz-Cyrl and uz-Latn"
            ),
            Self::KazakhOneWay => formatter.write_str(
                "Kazakh in Arabic letters cannot be converted back: а and ә, о and ө, ұ and ү, ы and і are one letter there",
            ),
            Self::Voiced { word } => write!(
                formatter,
                "\"{word}\" has ғ or г where Arabic letters may have ق or ك, so it cannot be converted back; write it in Arabic letters by hand"
            ),
            Self::LostHamza { word } => write!(
                formatter,
                "\"{word}\" has lost its ئ in Cyrillic letters and cannot be converted back; write it in Arabic letters by hand"
            ),
        }
    }
}

impl std::error::Error for TransliterationError {}

/// The conversion of `text` to the locale `to`, whatever script the text is in.
///
/// # Errors
/// No conversion leads there, or none that is exact for this text.
pub fn of_text(text: &str, to: &str) -> Result<Transliteration, TransliterationError> {
    match to {
        "kk-Arab" => Ok(Transliteration::KazakhToArabic),
        "kk" => Err(TransliterationError::KazakhOneWay),
        "ug-Cyrl" => Ok(Transliteration::UighurToCyrillic),
        "ug-Latn" => Ok(Transliteration::UighurToLatin),
        "ug" if text.contains(is_cyrillic) => match (uighur::lost_hamza(text), uighur::voiced(text)) {
            (Some(word), _) => Err(TransliterationError::LostHamza { word: word.to_owned() }),
            (None, Some(word)) => Err(TransliterationError::Voiced { word: word.to_owned() }),
            (None, None) => Ok(Transliteration::UighurFromCyrillic),
        },
        "ug" => Ok(Transliteration::UighurFromLatin),
        "uz-Cyrl" => Ok(Transliteration::UzbekToCyrillic),
        "uz" => Ok(Transliteration::UzbekToLatin),
        _ => Err(TransliterationError::Unknown { to: to.to_owned() }),
    }
}

/// Writes `text` in the other script. Words that a person has checked (`words`) come before the rule.
///
/// Any text can be converted: what is not in the script that is converted from stays as it is, so that converting
/// twice is the same as once.
pub fn convert(transliteration: Transliteration, text: &str, words: &WordOverrides) -> String {
    rewrite(transliteration, &composed(text), |run, out| match transliteration {
        Transliteration::KazakhToArabic => kazakh::to_arabic(run, words, out),
        Transliteration::UighurToCyrillic => uighur::to_cyrillic(run, words, out),
        Transliteration::UighurToLatin => uighur::to_latin(run, words, out),
        Transliteration::UighurFromCyrillic => uighur::from_cyrillic(run, words, out),
        Transliteration::UighurFromLatin => uighur::from_latin(run, words, out),
        Transliteration::UzbekToCyrillic => uzbek::to_cyrillic(run, words, out),
        Transliteration::UzbekToLatin => uzbek::to_latin(run, words, out),
    })
}

/// Begins each sentence of a converted `text` with a capital letter, where the script that is converted from has
/// none and readers of the other one expect them: Uighur in Cyrillic and Latin letters.
pub fn capitalize_sentences(transliteration: Transliteration, text: String) -> String {
    if !matches!(transliteration, Transliteration::UighurToCyrillic | Transliteration::UighurToLatin) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut at_start = true;
    let mut after_end = false;
    // A value that was put in is in isolates and stays as it is.
    let mut in_value = 0_u32;
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => in_value += 1,
            '\u{2069}' => in_value = in_value.saturating_sub(1),
            _ => {}
        }
        if at_start && in_value == 0 && character.is_alphabetic() {
            out.extend(character.to_uppercase());
        } else {
            out.push(character);
        }
        at_start = (at_start && !character.is_alphanumeric()) || (after_end && character == ' ');
        after_end = matches!(character, '.' | '!' | '?')
            || (after_end && !character.is_alphanumeric() && character != ' ');
    }
    out
}

/// Copies `text`, with each run of letters written by `word` and punctuation as the other script has it.
fn rewrite(transliteration: Transliteration, text: &str, word: impl Fn(&str, &mut String)) -> String {
    // Arabic and Cyrillic letters are as long as each other, Latin ones half as long.
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        if is_letter(transliteration, character) {
            let end = rest.find(|character| !is_letter(transliteration, character)).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            word(run, &mut out);
            rest = after;
        } else {
            let (_, after) = rest.split_at(character.len_utf8());
            // The comma in 1,5 is a part of the number.
            let neighbours = [out.chars().next_back(), after.chars().next()];
            let in_number = neighbours.iter().flatten().filter(|next| next.is_ascii_digit()).count() == 2;
            let of_date = character == '-'
                && transliteration == Transliteration::UzbekToCyrillic
                && uzbek::is_date(&out, after);
            out.push(match character {
                _ if of_date => ' ',
                ',' if in_number => character,
                _ => map_punctuation(transliteration, character),
            });
            rest = after;
        }
    }
    out
}

/// True for a letter of the script that is converted from, whatever the language.
const fn is_letter(transliteration: Transliteration, character: char) -> bool {
    match transliteration {
        Transliteration::KazakhToArabic
        | Transliteration::UighurFromCyrillic
        | Transliteration::UzbekToLatin => is_cyrillic(character),
        Transliteration::UighurToCyrillic | Transliteration::UighurToLatin => uighur::is_arabic(character),
        Transliteration::UighurFromLatin | Transliteration::UzbekToCyrillic => is_latin(character),
    }
}

/// A character that is not a letter, as the script that is converted to has it.
const fn map_punctuation(transliteration: Transliteration, character: char) -> char {
    match transliteration {
        Transliteration::KazakhToArabic
        | Transliteration::UighurFromCyrillic
        | Transliteration::UighurFromLatin => match character {
            ',' => '،',
            ';' => '؛',
            '?' => '؟',
            other => other,
        },
        Transliteration::UighurToCyrillic | Transliteration::UighurToLatin => match character {
            '،' => ',',
            '؛' => ';',
            '؟' => '?',
            other => other,
        },
        Transliteration::UzbekToCyrillic | Transliteration::UzbekToLatin => match character {
            '“' | '„' => '«',
            '”' => '»',
            other => other,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(conversion: Transliteration, text: &str) -> String {
        convert(conversion, text, &WordOverrides::default())
    }

    #[test]
    fn uighur_sentences_begin_with_a_capital_where_the_script_has_them() {
        let cyrillic = |text: &str| capitalize_sentences(Transliteration::UighurToCyrillic, text.to_owned());
        assert_eq!(cyrillic("бу текст. «сиз» барисиз? һә"), "Бу текст. «Сиз» барисиз? Һә");
        assert_eq!(cyrillic("2018-йили июлдики текст"), "2018-йили июлдики текст");
        assert_eq!(cyrillic("\u{2068}prg\u{2069}: бу. һә"), "\u{2068}prg\u{2069}: бу. Һә");
        assert_eq!(capitalize_sentences(Transliteration::KazakhToArabic, "ءبىر".to_owned()), "ءبىر");
    }

    #[test]
    fn what_is_not_a_word_of_the_script_stays() {
        let text = "UNHCR (BHR) 2018, 1,5 +7 701 744 72 38 难民";
        assert_eq!(converted(Transliteration::UzbekToCyrillic, text), text);
        assert_eq!(
            converted(Transliteration::KazakhToArabic, text),
            "UNHCR (BHR) 2018، 1,5 +7 701 744 72 38 难民"
        );
        assert_eq!(
            converted(Transliteration::UighurFromLatin, text),
            "UNHCR (BHR) 2018، 1,5 +7 701 744 72 38 难民"
        );
    }

    #[test]
    fn punctuation_follows_the_script() {
        assert_eq!(converted(Transliteration::KazakhToArabic, "қала, дала; неге?"), "قالا، دالا؛ نەگە؟");
        assert_eq!(converted(Transliteration::UighurToCyrillic, "بۇ، ئۇ؛ كىم؟"), "бу, у; ким?");
        assert_eq!(converted(Transliteration::UighurToLatin, "«بۇ»، ئۇ؟"), "«bu», u?");
        assert_eq!(converted(Transliteration::UzbekToCyrillic, "“bu”, «u»?"), "«бу», «у»?");
        assert_eq!(converted(Transliteration::UzbekToLatin, "“бу”"), "«bu»");
    }

    #[test]
    fn a_text_goes_back_where_that_is_exact() {
        assert_eq!(of_text("пана", "kk"), Err(TransliterationError::KazakhOneWay));
        assert_eq!(of_text("панаһлиқ", "ug"), Ok(Transliteration::UighurFromCyrillic));
        assert_eq!(of_text("panahliq", "ug"), Ok(Transliteration::UighurFromLatin));
        assert_eq!(
            of_text("бу мәсул идарә", "ug"),
            Err(TransliterationError::LostHamza { word: "мәсул".to_owned() })
        );
        assert_eq!(
            of_text("барлиғи бар", "ug"),
            Err(TransliterationError::Voiced { word: "барлиғи".to_owned() })
        );
        assert_eq!(of_text("suv", "ru"), Err(TransliterationError::Unknown { to: "ru".to_owned() }));
    }

    #[test]
    fn checked_words_come_before_the_rule() {
        let (words, faults) = WordOverrides::read("АҚШ\tا ق ش\tan abbreviation\nпана\tپاناھ\ta name\n");
        assert_eq!(faults, []);
        let converted = |text| convert(Transliteration::KazakhToArabic, text, &words);
        assert_eq!(converted("АҚШ-та"), "ا ق ش-تا");
        assert_eq!(converted("Пана іздеу"), "پاناھ ىزدەۋ");
    }
}
