//! What a conversion leaves as it is.

use super::letters::{composed, is_apostrophe, is_cyrillic, is_latin};
use super::{WordOverrides, convert, is_letter, uighur};
use crate::language::Transliteration;
use std::collections::BTreeSet;
use unicode_normalization::char::is_combining_mark;

/// The words of `text` that [`convert`] leaves in another script than that it converts to, each once, in the order of the
/// text: words with a letter that the language does not have, words in a third script, Latin abbreviations. A word that mixes
/// letters of the script that is converted from with others is named too, whatever becomes of it: something was mistyped.
///
/// Words that a person has checked (`words`) are in order as they are.
pub fn unconverted(transliteration: Transliteration, text: &str, words: &WordOverrides) -> Vec<String> {
    let is_source = |character| is_letter(transliteration, character);
    let is_part =
        |character: char| character.is_alphabetic() || is_combining_mark(character) || is_source(character);
    let text = composed(text);
    let mut left = Vec::new();
    for word in text.split(|character| !is_part(character)).filter(|word| word.contains(char::is_alphabetic))
    {
        let mixed = word.contains(is_source) && !word.chars().all(is_source);
        if mixed {
            left.push(word.to_owned());
        } else if words.get(word).is_none() {
            let converted = convert(transliteration, word, words);
            let strange =
                |character: char| character.is_alphabetic() && !is_target(transliteration, character);
            let runs = converted.split(|character| !strange(character) && !is_combining_mark(character));
            left.extend(runs.filter(|run| run.contains(strange)).map(str::to_owned));
        }
    }
    let mut seen = BTreeSet::new();
    left.retain(|word| seen.insert(word.clone()));
    left
}

/// True for a letter of the script that is converted to.
fn is_target(transliteration: Transliteration, character: char) -> bool {
    match transliteration {
        Transliteration::UighurToCyrillic | Transliteration::UzbekToCyrillic => is_cyrillic(character),
        Transliteration::UighurToLatin | Transliteration::UzbekToLatin => {
            is_latin(character) || is_apostrophe(character)
        }
        Transliteration::KazakhToArabic
        | Transliteration::UighurFromCyrillic
        | Transliteration::UighurFromLatin => uighur::is_arabic(character),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(transliteration: Transliteration, text: &str) -> Vec<String> {
        unconverted(transliteration, text, &WordOverrides::default())
    }

    #[test]
    fn every_word_that_stays_is_named_once() {
        let to_cyrillic = |text| left(Transliteration::UzbekToCyrillic, text);
        assert_eq!(to_cyrillic("SHAHAR, özbek yëngi özbek; Oʻrta 'salom' слово 5-may"), ["özbek", "yëngi"]);
        assert_eq!(to_cyrillic("UNHCRga, COVID va 难民"), ["UNHCR", "COVID", "难民"]);
        assert_eq!(to_cyrillic("o\u{302}n yёngi"), ["ôn", "yёngi"]);
        assert_eq!(left(Transliteration::UzbekToLatin, "білім суд court"), ["білім"]);
        assert_eq!(left(Transliteration::KazakhToArabic, "воўк пана UNHCR"), ["воўк", "UNHCR"]);
        assert_eq!(left(Transliteration::UighurToLatin, "الطلب پاناھ كتاب\u{64E}"), ["الطلب", "كتاب\u{64E}"]);
    }

    #[test]
    fn what_a_person_has_checked_is_in_order() {
        let (words, _) = WordOverrides::read("УВКБ\tУВКБ\ta Russian name\n");
        assert_eq!(unconverted(Transliteration::KazakhToArabic, "УВКБ", &words), Vec::<String>::new());
    }
}
