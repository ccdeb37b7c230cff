//! One written form for letters that can be typed in several ways.

use super::family::Family;
use super::han_numerals::with_figures;
use super::letters::{Alphabet, is_ignored};
use super::traditional::simplified;
use crate::text::{digit_value, is_invisible};
use std::borrow::Cow;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// Folds `text` in the language `tag`, so that it can be compared with what people type: NFKC (Unicode), lower case,
/// digits in ASCII, no marks, no apostrophes, no invisible characters, one space for everything else that is not a
/// letter or a digit, and one letter for those that readers of the language type in its place. A word that mixes letters
/// of two alphabets is taken for what it looks like. Folding twice gives the same as folding once.
///
/// - `ar`: the families of alef, ya and ta marbuta; the article at the start of a word.
/// - `fa-AF`: Arabic ي and ك for ی and ک; half-spaces.
/// - `ug`: ه and ة for ە, Persian ک and ی; ئ is kept, since it tells words apart.
/// - `uz`: Cyrillic as Latin; oʻ and gʻ without their sign, whichever sign it was.
/// - `ru`, `kk`: ё as е.
/// - `en`: no possessive.
/// - `zh-Hans`: traditional characters as simplified ones, as far as the sheet's words need; numerals in figures.
pub fn fold(tag: &str, text: &str) -> String {
    let family = Family::of(tag);
    let folded = plain_letters(family, text).unwrap_or_else(|| letters(family, text));
    let folded = if family == Family::Chinese { with_figures(&folded) } else { folded };
    let words = folded.split_whitespace().map(|word| without_prefix(family, word));
    let mut joined = String::with_capacity(folded.len());
    for word in words.filter(|word| !word.is_empty()) {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    joined
}

/// The letters of `text`, folded one by one, if it has only such as need no look into Unicode's tables: nearly every text. The
/// same as [`letters`] gives.
fn plain_letters(family: Family, text: &str) -> Option<String> {
    let mut folded = String::with_capacity(text.len());
    let (mut has_latin, mut has_cyrillic) = (false, false);
    for character in text.chars() {
        match character {
            'a'..='z' | 'A'..='Z' => {
                has_latin = true;
                folded.push(character.to_ascii_lowercase());
            }
            '0'..='9' => folded.push(character),
            '\'' | '`' | '^' => return None,
            // The possessive of English has a sign before it.
            '\u{200C}' | 'ʻ' | 'ʼ' if family != Family::English => {}
            '«' | '»' | '–' | '—' | '،' | '؟' | '؛' | '。' | '，' | '、' => folded.push(' '),
            _ if character.is_ascii() => folded.push(' '),
            _ if is_plain_letter(character) => {
                let small = small(character)?;
                has_cyrillic |= small < '\u{0600}';
                push_letter(family, small, &mut folded);
            }
            _ => return None,
        }
    }
    // Uzbek is folded into Latin letters; one that has none would stand between them.
    has_latin |= family == Family::Uzbek;
    let is_mixed = has_latin
        && has_cyrillic
        && folded.chars().any(|letter| Alphabet::of(letter) == Some(Alphabet::Cyrillic));
    (!is_mixed).then_some(folded)
}

/// The small letter of a plain one; `None` if it takes a look into Unicode's tables.
fn small(letter: char) -> Option<char> {
    match letter {
        'А'..='Я' => char::from_u32(u32::from(letter) + 0x20),
        'Ѐ'..='Џ' => char::from_u32(u32::from(letter) + 0x50),
        'а'..='џ' | '\u{0600}'.. => Some(letter),
        _ => letter.to_lowercase().next(),
    }
}

/// The letters of `text`, folded, with a space for each run of what is none.
fn letters(family: Family, text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let text = of_one_alphabet(family, text);
    let text = if family == Family::English { without_possessive(&text) } else { text };
    let lower: String = compatible(&text).chars().flat_map(char::to_lowercase).collect();
    // Again, since lower case may take a letter apart (İ), or look like another one (R does not, r does).
    for character in compatible(&of_one_alphabet(family, &lower)).chars() {
        if let Some(digit) = digit_value(character).and_then(|value| char::from_digit(value, 10)) {
            folded.push(digit);
        } else if is_plain_letter(character) || character.is_alphanumeric() {
            push_letter(family, character, &mut folded);
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    if family == Family::Uzbek { in_latin(&folded) } else { of_one_alphabet(family, &folded).into_owned() }
}

/// `folded` with each word in Latin letters that looks like one: of Uzbek words only letters of other languages are not yet.
fn in_latin(folded: &str) -> String {
    let words =
        folded.split(' ').map(|word| Alphabet::Latin.rewritten(word).unwrap_or_else(|| word.to_owned()));
    words.collect::<Vec<_>>().join(" ")
}

/// `text` with each word that mixes Latin and Cyrillic letters in the one alphabet that it can be read in: вpaч with a
/// Latin p and a.
fn of_one_alphabet(family: Family, text: &str) -> Cow<'_, str> {
    let has = |text: &str, alphabet| text.chars().any(|letter| Alphabet::of(letter) == Some(alphabet));
    let is_mixed = |text: &str| has(text, Alphabet::Cyrillic) && has(text, Alphabet::Latin);
    if !is_mixed(text) {
        return Cow::Borrowed(text);
    }
    // The alphabet of most of its letters comes first.
    let read = |word: &str| {
        let mut alphabets = [Alphabet::Cyrillic, Alphabet::Latin];
        alphabets.sort_by_key(|alphabet| std::cmp::Reverse(alphabet.count(word)));
        // Uzbek goes on into Latin letters: a word with a letter that has none stays as it is.
        let is_whole = |word: &String| {
            let mut letters = word.chars().flat_map(char::to_lowercase);
            family != Family::Uzbek
                || letters
                    .all(|letter| Alphabet::of(letter) != Some(Alphabet::Cyrillic) || uzbek(letter).is_some())
        };
        let read = alphabets.iter().filter(|_| is_mixed(word));
        let read = read.filter_map(|alphabet| alphabet.rewritten(word)).find(is_whole);
        read.unwrap_or_else(|| word.to_owned())
    };
    let is_in_word = |character: char| character.is_alphanumeric() || is_ignored(character);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|character| !is_in_word(character)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out.push_str(&read(word));
        let next = after.find(is_in_word).unwrap_or(after.len());
        let (signs, after) = after.split_at(next);
        out.push_str(signs);
        rest = after;
    }
    Cow::Owned(out)
}

/// `text` without the possessive behind its words: UNHCR’s.
fn without_possessive(text: &str) -> Cow<'_, str> {
    if !text.contains(is_ignored) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        let mut after = rest.clone();
        let is_end = is_ignored(character)
            && !is_invisible(character)
            && after.next().is_some_and(|letter| matches!(letter, 's' | 'S'))
            && !after.next().is_some_and(char::is_alphanumeric);
        if is_end && out.ends_with(char::is_alphanumeric) {
            rest.next();
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}

/// The NFKC form of `text` without what [`is_ignored`]. Signs go before they are normalised too, since NFKC takes some
/// apart (´ into a space and an accent); but not before marks have joined their letters (й, ئ). Nearly every text has
/// that form already, and checking costs less than converting.
fn compatible(text: &str) -> Cow<'_, str> {
    let is_plain =
        |character: char| character.is_ascii_alphanumeric() || character == ' ' || is_plain_letter(character);
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let kept = |character: &char| is_plain(*character) || !is_ignored(*character);
    match is_nfkc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Owned(text.chars().filter(kept).collect()),
        IsNormalized::No | IsNormalized::Maybe => {
            let signs: String = text.nfc().filter(kept).collect();
            Cow::Owned(signs.nfkc().filter(kept).collect())
        }
    }
}

/// True for letters of Cyrillic, Arabic and Chinese that NFKC leaves as they are: it saves the look-up in Unicode's
/// tables.
const fn is_plain_letter(character: char) -> bool {
    matches!(character,
        '\u{0400}'..='\u{0481}' | '\u{048A}'..='\u{052F}'
        | '\u{0621}'..='\u{063F}' | '\u{0641}'..='\u{064A}' | '\u{0679}'..='\u{06D3}' | '\u{06D5}'
        | '\u{4E00}'..='\u{9FFF}')
}

/// Appends the folded form of a letter to `folded`.
fn push_letter(family: Family, character: char, folded: &mut String) {
    folded.push(match family {
        Family::Arabic => arabic(character),
        Family::Persian => persian(character),
        Family::Uighur => uighur(character),
        Family::Uzbek => match uzbek(character) {
            Some(latin) => return folded.push_str(latin),
            None => character,
        },
        Family::Chinese => simplified(character),
        Family::Kazakh | Family::Other if character == 'ё' => 'е',
        Family::Kazakh | Family::English | Family::Other => character,
    });
}

const fn arabic(character: char) -> char {
    match character {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' => 'ي',
        'ة' | 'ۀ' | 'ە' | 'ھ' | 'ہ' => 'ه',
        'ک' | 'گ' => 'ك',
        'پ' => 'ب',
        other => other,
    }
}

const fn persian(character: char) -> char {
    match character {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ي' | 'ى' | 'ئ' | 'ې' | 'ێ' | 'ۍ' => 'ی',
        'ؤ' => 'و',
        'ة' | 'ۀ' | 'ە' | 'ھ' | 'ہ' => 'ه',
        'ك' => 'ک',
        // The Pashto keyboard.
        'ګ' => 'گ',
        other => other,
    }
}

const fn uighur(character: char) -> char {
    match character {
        'ه' | 'ة' | 'ہ' | 'ۀ' => 'ە',
        'ک' => 'ك',
        'ی' => 'ي',
        other => other,
    }
}

/// Uzbek Cyrillic as the Latin of 1995, without the sign of oʻ and gʻ; letters of its neighbours by their sound.
const fn uzbek(character: char) -> Option<&'static str> {
    Some(match character {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "yo",
        'ж' | 'җ' => "j",
        'з' => "z",
        'и' | 'ы' | 'і' => "i",
        'й' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'ң' => "ng",
        'о' | 'ў' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ү' | 'ұ' => "u",
        'ф' => "f",
        'х' => "x",
        'ц' => "ts",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ъ' | 'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        'қ' => "q",
        'ҳ' | 'һ' => "h",
        _ => return None,
    })
}

/// Folds the beginning of a word that is folded letter by letter.
fn without_prefix(family: Family, word: &str) -> &str {
    let mut word = word;
    match family {
        Family::Arabic => {
            // The article, alone or after و, ب: الترجمة, والترجمة. Short words keep it (الله).
            while word.chars().count() > 4 {
                let Some(rest) =
                    ["وال", "بال", "كال", "فال", "ال"].iter().find_map(|article| word.strip_prefix(article))
                else {
                    break;
                };
                word = rest;
            }
        }
        // Cyrillic е at the start of a word is Latin ye.
        Family::Uzbek => {
            while let Some(rest) = word.strip_prefix('y')
                && rest.starts_with('e')
            {
                word = rest;
            }
        }
        _ => {}
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_type_a_word_are_folded_into_one() {
        let same = [
            ("ar", "إقامة", "اقامه"),
            ("ar", "اللُّجُوء", "اللجوء"),
            ("ar", "والترجمة", "ترجمة"),
            ("fa-AF", "می‌توانید", "ميتوانيد"),
            ("fa-AF", "کمیته", "كميته"),
            ("fa-AF", "فیصلهٔ", "فیصله"),
            ("ug", "پاناھلىق", "پاناھلىق"),
            ("ug", "مەركەز", "مهركهز"),
            ("uz", "oʻzbekcha", "o'zbekcha"),
            ("uz", "oʻzbekcha", "o‘zbekcha"),
            ("uz", "oʻzbekcha", "ўзбекча"),
            ("uz", "yer", "ер"),
            ("ru", "ещё", "еще"),
            ("ru", "ПЕРЕВОДЧИК", "переводчик"),
            ("zh-Hans", "難民", "难民"),
            ("zh-Hans", "五天", "5天"),
            ("uz", "ta’qib", "ta\u{B4}qib"),
            ("uz", "oʻzbek", "o\u{FF40}zbek"),
            ("ru", "йод", "и\u{306}од"),
            ("ru", "врач", "вpaч"),
            ("kk", "ҚАЗАҚ", "ҚAЗAҚ"),
            ("en", "police", "роlice"),
            ("en", "were", "wеre"),
            ("en", "UNHCR’s office", "unhcr office"),
            ("en", "２４ hours", "24 hours"),
            ("fa-AF", "۲۴", "24"),
        ];
        for (tag, one, other) in same {
            assert_eq!(fold(tag, one), fold(tag, other), "{tag} {one} {other}");
        }
    }

    #[test]
    fn the_short_way_gives_the_same() {
        let texts = [
            "Если вам отказали, звоните.",
            "«Заң» – құқық: 24 сағат, ӘӨҰҮҚҒҢІҺ",
            "می\u{200C}توانید، بروید؟",
            "oʻzbekcha maʼlumot, GʻOYA",
            "您可以提交，庇护申请。五天",
            "The court, 5 days (see above)",
            "ئۇيغۇرچە ھوقۇق؛ 112",
        ];
        for tag in ["ar", "fa-AF", "ug", "kk", "uz", "ru", "zh-Hans", "en"] {
            let family = Family::of(tag);
            for text in texts.iter().filter(|text| plain_letters(family, text).is_some()) {
                let single = |folded: String| folded.split_whitespace().collect::<Vec<_>>().join(" ");
                let [short, long] = [plain_letters(family, text).unwrap(), letters(family, text)].map(single);
                assert_eq!(short, long, "{tag}");
            }
        }
        assert!(plain_letters(Family::Kazakh, texts[1]).is_some(), "the short way is taken");
        for letter in ('\0'..=char::MAX).filter(|letter| is_plain_letter(*letter)) {
            let lower: String = letter.to_lowercase().collect();
            assert_eq!(small(letter).map(String::from), Some(lower), "{letter:?}");
        }
    }

    #[test]
    fn letters_that_tell_words_apart_are_kept() {
        assert_ne!(fold("ug", "ئات"), fold("ug", "ات"));
        assert_ne!(fold("ug", "ئۆز"), fold("ug", "ئۈز"));
        assert_ne!(fold("kk", "қала"), fold("kk", "кала"));
    }

    #[test]
    fn plain_letters_are_unchanged_by_nfkc() {
        for letter in ('\0'..=char::MAX).filter(|letter| is_plain_letter(*letter)) {
            assert!(letter.is_alphabetic(), "{letter:?}");
            assert!(letter.to_lowercase().eq(letter.to_lowercase().nfkc()), "{letter:?}");
            assert_eq!(unicode_normalization::char::canonical_combining_class(letter), 0, "{letter:?}");
            assert_eq!(is_nfkc_quick([letter].into_iter()), IsNormalized::Yes, "{letter:?}");
        }
    }
}
