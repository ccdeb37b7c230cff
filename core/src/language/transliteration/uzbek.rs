//! Uzbek in the Latin letters of 1995 and in Cyrillic ones.
//!
//! Letters, order and exceptions: `docs/language/scripts.md`, after MediaWiki's Uzbek converter and CLDR 48.2 (`uz` beside `uz-Cyrl`).

use super::WordOverrides;
use super::letters::{is_abbreviation, is_all_capitals, is_apostrophe, is_capitals, small_letters};

/// The sign of oʻ and gʻ.
const TURNED: char = 'ʻ';
/// The letter of a stop, Cyrillic ъ.
const STOP: char = 'ʼ';

/// Stems that no rule derives, in small letters. A final ь is written only where no ending follows (`сентябрь`,
/// `сентябрда`).
const EXCEPTIONS: [(&str, &str); 32] = [
    // ц that Latin letters write as s
    ("fransiya", "франция"),
    ("inspeksiya", "инспекция"),
    ("instansiya", "инстанция"),
    ("kanselyariya", "канцелярия"),
    ("konsert", "концерт"),
    ("konvensiya", "конвенция"),
    ("kvitansiya", "квитанция"),
    ("prinsip", "принцип"),
    ("sanksiya", "санкция"),
    ("sement", "цемент"),
    ("senzura", "цензура"),
    ("sirk", "цирк"),
    // ь
    ("yanvar", "январь"),
    ("fevral", "февраль"),
    ("aprel", "апрель"),
    ("iyun", "июнь"),
    ("iyul", "июль"),
    ("sentabr", "сентябрь"),
    ("oktabr", "октябрь"),
    ("noyabr", "ноябрь"),
    ("dekabr", "декабрь"),
    ("kalendar", "календарь"),
    ("oblast", "область"),
    ("parol", "пароль"),
    // йо that is not ё
    ("mayor", "майор"),
    ("mikrorayon", "микрорайон"),
    ("rayon", "район"),
    // ъ after ў, which Latin letters do not write
    ("moʻjiza", "мўъжиза"),
    ("moʻtabar", "мўътабар"),
    ("moʻtadil", "мўътадил"),
    // others
    ("konveyer", "конвейер"),
    ("obyekt", "объект"),
];

/// The months in Latin letters.
const MONTHS: [&str; 12] = [
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr",
    "dekabr",
];

/// True if a hyphen between `before` and `after` is that of a date in Latin letters: "2018-yil", "4-dekabr". Cyrillic
/// letters have none there (2018 йил 4 декабрь), unlike behind other ordinal figures (2-қадам).
///
/// A text that begins with the hyphen goes on after a value, which no other word with "yil" does in this app.
pub(super) fn is_date(before: &str, after: &str) -> bool {
    let digits = before.chars().rev().take_while(char::is_ascii_digit).count();
    let word: String =
        after.chars().take_while(char::is_ascii_alphabetic).flat_map(char::to_lowercase).collect();
    // "mayor" and "martaba" are other words.
    let is = |stem: &str| {
        word.strip_prefix(stem).is_some_and(|ending| !ending.starts_with(['a', 'e', 'o', 'u', 'y']))
    };
    match digits {
        0 if before.is_empty() => is("yil"),
        1 | 2 => MONTHS.into_iter().any(is),
        4 => is("yil"),
        _ => false,
    }
}

/// Writes `run`, Latin letters with apostrophes in and around them, in Cyrillic ones. Abbreviations, and words with a
/// letter that Uzbek has not, stay as they are.
pub(super) fn to_cyrillic(run: &str, words: &WordOverrides, out: &mut String) {
    let (before, word, after) = without_quotes(run);
    out.push_str(before);
    let (capitals, rest) = capitals(word);
    if !capitals.is_empty() {
        match words.get(capitals).or_else(|| readable(capitals)) {
            Some(converted) if converted != capitals => out.push_str(&converted),
            // An ending in another script than its word is set off by a hyphen: "UNHCRga" becomes "UNHCR-га".
            _ => {
                out.push_str(capitals);
                if !rest.is_empty() {
                    out.push('-');
                }
            }
        }
    }
    let plain = plain_apostrophes(rest);
    match words.get(&plain).or_else(|| cyrillic_word(&plain)) {
        Some(converted) => out.push_str(&converted),
        None => out.push_str(rest),
    }
    out.push_str(after);
}

/// Writes `word`, a run of Cyrillic letters, in Latin ones. A word with a letter that Uzbek has not stays as it is.
pub(super) fn to_latin(word: &str, words: &WordOverrides, out: &mut String) {
    match words.get(word).or_else(|| latin_word(word)) {
        Some(converted) => out.push_str(&converted),
        None => out.push_str(word),
    }
}

/// Parts apostrophes that are quotation marks from a word. After o and g at the end of a word they are part of the
/// letter, unless one is before the word too.
fn without_quotes(run: &str) -> (&str, &str, &str) {
    let quoted = run.trim_start_matches(is_apostrophe);
    let (before, quoted) = run.split_at(run.len() - quoted.len());
    let mut word = quoted.trim_end_matches(is_apostrophe);
    if before.is_empty()
        && word.ends_with(['o', 'O', 'g', 'G'])
        && let Some(sign) = quoted.get(word.len()..).and_then(|after| after.chars().next())
    {
        word = quoted.get(..word.len() + sign.len_utf8()).unwrap_or(word);
    }
    (before, word, quoted.get(word.len()..).unwrap_or_default())
}

/// The capitals at the start of a word and its ending: `UNHCR` and `ga` of `UNHCRga` or of `UNHCR'ga`; no capitals where they
/// are those of a word with others in it (`OʻZBEK`).
fn capitals(word: &str) -> (&str, &str) {
    let end = word.find(|letter: char| !letter.is_ascii_uppercase()).unwrap_or(word.len());
    let (capitals, rest) = word.split_at(end);
    let ending = rest.trim_start_matches(is_apostrophe);
    // Sh and Ch in capitals are one letter; an apostrophe after few capitals, or at the end, is a part of a word.
    let is_letter = matches!(capitals, "SH" | "CH");
    let is_one = match (rest.is_empty(), rest.len() == ending.len()) {
        (true, _) | (false, true) => is_capitals(capitals) && !is_letter,
        (false, false) => capitals.len() > 2 && !ending.is_empty(),
    };
    let is_small = |letter: char| letter.is_lowercase() || is_apostrophe(letter);
    if is_one && ending.chars().all(is_small) { (capitals, ending) } else { ("", word) }
}

/// Capitals that can be read as a word of Uzbek (`SHAHAR`), in Cyrillic letters; `None` for a Latin abbreviation.
fn readable(capitals: &str) -> Option<String> {
    if is_abbreviation(capitals) { None } else { cyrillic_word(capitals) }
}

/// Whatever sign was typed: ʻ after o and g, else ʼ.
fn plain_apostrophes(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars() {
        let letter = match letter {
            _ if !is_apostrophe(letter) => letter,
            _ if plain.ends_with(['o', 'O', 'g', 'G']) => TURNED,
            _ => STOP,
        };
        plain.push(letter);
    }
    plain
}

fn cyrillic_word(word: &str) -> Option<String> {
    let is_known = |letter| letter == TURNED || letter == 'c' || cyrillic(letter).is_some();
    let small = small_letters(word, is_known)?;
    let capitals: Vec<bool> = word.chars().map(char::is_uppercase).collect();
    let mut out = String::with_capacity(word.len() * 2);
    let mut rest = small.as_slice();
    if let Some((stem, ending)) = exception(&small, |(latin, _)| latin) {
        push_cased(out_of_stem(stem.1, ending), capitals.first(), &mut out);
        rest = ending;
    }
    while let [letter, ..] = rest {
        let (length, written) = match rest {
            ['y', 'o', TURNED, ..] => (3, "йў"),
            ['o', TURNED, ..] => (2, "ў"),
            ['g', TURNED, ..] => (2, "ғ"),
            ['s', STOP, 'h', ..] => (3, "сҳ"),
            ['s', 'h', ..] => (2, "ш"),
            ['c', 'h', ..] => (2, "ч"),
            // In other places -ts- is a stem and an ending: "aytsangiz".
            ['t', 's', 'i', 'y', 'a', ..] | ['t', 's', 'i', 'o', 'n', ..] | ['t', 's', 'e', ..] => (2, "ц"),
            ['y', 'e', ..] => (2, "е"),
            ['y', 'o', ..] => (2, "ё"),
            ['y', 'u', ..] => (2, "ю"),
            ['y', 'a', ..] => (2, "я"),
            ['e', ..] if out.chars().next_back().is_none_or(|before| is_vowel(small_of(before))) => (1, "э"),
            _ => (1, cyrillic(*letter)?),
        };
        push_cased(written, capitals.get(small.len() - rest.len()), &mut out);
        rest = rest.get(length..).unwrap_or_default();
    }
    Some(if is_all_capitals(word) { out.to_uppercase() } else { out })
}

fn latin_word(word: &str) -> Option<String> {
    let small = small_letters(word, |letter| latin(letter).is_some())?;
    let capitals: Vec<bool> = word.chars().map(char::is_uppercase).collect();
    let mut out = String::with_capacity(word.len());
    let mut rest = small.as_slice();
    let mut before = None;
    if let Some((stem, ending)) = exception(&small, |(_, cyrillic)| cyrillic.trim_end_matches('ь')) {
        push_cased(stem.0, capitals.first(), &mut out);
        before = stem.1.trim_end_matches('ь').chars().next_back();
        rest = ending.strip_prefix(&['ь']).unwrap_or(ending);
    }
    while let [letter, after @ ..] = rest {
        let mut length = 1;
        let written = match (letter, before) {
            ('е', None | Some('ъ' | 'ь')) => "ye",
            ('е', Some(before)) if is_vowel(before) => "ye",
            ('ц', Some(before)) if is_vowel(before) => "ts",
            ('ъ', Some('ў')) => "",
            ('ь', _) if after.starts_with(&['о']) => {
                length = 2;
                "yo"
            }
            ('с', _) if after.starts_with(&['ҳ']) => {
                length = 2;
                "sʼh"
            }
            _ => latin(*letter)?,
        };
        push_cased(written, capitals.get(small.len() - rest.len()), &mut out);
        before = rest.get(length - 1).copied();
        rest = rest.get(length..).unwrap_or_default();
    }
    Some(if is_all_capitals(word) { out.to_uppercase() } else { out })
}

/// The exception that `word` is made from, by the form that `side` picks, and the ending.
fn exception(
    word: &[char],
    side: impl Fn(&(&'static str, &'static str)) -> &'static str,
) -> Option<((&'static str, &'static str), &[char])> {
    EXCEPTIONS.iter().find_map(|stem| {
        let mut ending = word;
        for letter in side(stem).chars() {
            ending = ending.split_first().filter(|(first, _)| **first == letter)?.1;
        }
        // Endings begin with a consonant or with i; "sirka" is another word than "sirk".
        let begins =
            ending.first().is_none_or(|first| matches!(first, 'i' | 'и') || !is_vowel_letter(*first));
        begins.then_some((*stem, ending))
    })
}

/// The Cyrillic form of an exception, for the ending that follows.
fn out_of_stem(cyrillic: &'static str, ending: &[char]) -> &'static str {
    if ending.is_empty() { cyrillic } else { cyrillic.trim_end_matches('ь') }
}

/// Adds `letters`, the first as a capital if `capital` says so.
fn push_cased(letters: &str, capital: Option<&bool>, out: &mut String) {
    let mut letters = letters.chars();
    if capital.is_some_and(|capital| *capital) {
        out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
    }
    out.extend(letters);
}

fn small_of(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// A vowel of Cyrillic script.
const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ў' | 'ы' | 'э' | 'ю' | 'я')
}

/// A vowel of either script.
const fn is_vowel_letter(letter: char) -> bool {
    is_vowel(letter) || matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The Cyrillic letter of a small Latin one on its own.
const fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'a' => "а",
        'b' => "б",
        'd' => "д",
        'e' => "е",
        'f' => "ф",
        'g' => "г",
        'h' => "ҳ",
        'i' => "и",
        'j' => "ж",
        'k' => "к",
        'l' => "л",
        'm' => "м",
        'n' => "н",
        'o' => "о",
        'p' => "п",
        'q' => "қ",
        'r' => "р",
        's' => "с",
        't' => "т",
        'u' => "у",
        'v' => "в",
        'x' => "х",
        'y' => "й",
        'z' => "з",
        STOP => "ъ",
        _ => return None,
    })
}

/// The Latin letters of a small Cyrillic one.
const fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'ғ' => "gʻ",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "yo",
        'ж' => "j",
        'з' => "z",
        'и' | 'ы' => "i",
        'й' => "y",
        'к' => "k",
        'қ' => "q",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'ў' => "oʻ",
        'п' => "p",
        'р' => "r",
        'с' | 'ц' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "x",
        'ҳ' => "h",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ъ' => "ʼ",
        'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(word: &str) -> String {
        let mut out = String::new();
        to_cyrillic(word, &WordOverrides::default(), &mut out);
        out
    }

    fn from(word: &str) -> String {
        let mut out = String::new();
        to_latin(word, &WordOverrides::default(), &mut out);
        out
    }

    #[test]
    fn letters_of_two_signs_come_first() {
        for (latin, cyrillic) in [
            ("yoʻq", "йўқ"),
            ("Yoʻl", "Йўл"),
            ("yozgi", "ёзги"),
            ("siyosiy", "сиёсий"),
            ("Isʼhoq", "Исҳоқ"),
            ("Shahar", "Шаҳар"),
            ("apellyatsiya", "апелляция"),
            ("protsessual", "процессуал"),
            ("aytsangiz", "айтсангиз"),
            ("internetsiz", "интернетсиз"),
            ("eʼlon", "эълон"),
            ("aeroport", "аэропорт"),
            ("Yevropa", "Европа"),
            ("Qoʻnayev", "Қўнаев"),
        ] {
            assert_eq!(to(latin), cyrillic, "{latin}");
            assert_eq!(from(cyrillic), latin, "{cyrillic}");
        }
    }

    #[test]
    fn any_apostrophe_is_read() {
        for typed in ["o'zbek", "o‘zbek", "oʻzbek", "o`zbek"] {
            assert_eq!(to(typed), "ўзбек");
        }
        assert_eq!(to("ma'lumot"), "маълумот");
        assert_eq!(to("bo'"), "бў");
        assert_eq!(to("'salom'"), "'салом'");
        assert_eq!(to("'bino'"), "'бино'");
    }

    #[test]
    fn exceptions_take_endings_and_lose_their_soft_sign_before_them() {
        for (latin, cyrillic) in [
            ("Sentabr", "Сентябрь"),
            ("iyuldan", "июлдан"),
            ("dekabrdagi", "декабрдаги"),
            ("instansiyasi", "инстанцияси"),
            ("mikrorayon", "микрорайон"),
            ("sirka", "сирка"),
            ("moʻjizalar", "мўъжизалар"),
        ] {
            assert_eq!(to(latin), cyrillic, "{latin}");
            assert_eq!(from(cyrillic), latin, "{cyrillic}");
        }
    }

    #[test]
    fn abbreviations_stay_and_their_endings_are_set_off() {
        for (word, expected) in [
            ("UNHCR", "UNHCR"),
            ("UNHCRga", "UNHCR-га"),
            ("BHRning", "BHR-нинг"),
            ("NATO’ning", "НАТОнинг"),
            ("NATO", "НАТО"),
            ("TOGʻ", "ТОҒ"),
            ("OʻZBEKISTON", "ЎЗБЕКИСТОН"),
            ("IV", "IV"),
            ("U", "У"),
            ("SHahar", "Шаҳар"),
            ("SHAHAR", "ШАҲАР"),
            ("SH", "Ш"),
            ("YOʻLLANMA", "ЙЎЛЛАНМА"),
            ("SENTABR", "СЕНТЯБРЬ"),
            ("SANʼAT", "САНЪАТ"),
            ("covid", "covid"),
        ] {
            assert_eq!(to(word), expected, "{word}");
        }
        let (words, _) = WordOverrides::read("BMT\tБМТ\tthe name of an organisation\n");
        let mut out = String::new();
        to_cyrillic("BMTning", &words, &mut out);
        assert_eq!(out, "БМТнинг");
        let (words, _) = WordOverrides::read("KIBHR\tKIBHR\ta Latin name, stays\nsirk\tцирк\tts\n");
        for (word, expected) in [("KIBHR", "KIBHR"), ("KIBHRga", "KIBHR-га"), ("SIRK", "ЦИРК")] {
            let mut out = String::new();
            to_cyrillic(word, &words, &mut out);
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn capitals_stay_capitals() {
        assert_eq!(from("ШАҲАР"), "SHAHAR");
        assert_eq!(from("Ёш"), "Yosh");
        assert_eq!(from("Ў"), "Oʻ");
    }
}
