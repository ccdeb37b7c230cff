//! Uighur in Arabic letters (UEY), in Latin ones (ULY) and in the Cyrillic ones of Kazakhstan.
//!
//! Letters and rules: `docs/language/scripts.md`, after the three editions of Radio Free Asia's Uighur service and, where Cyrillic
//! is spelled otherwise in Kazakhstan than in Xinjiang, after the newspaper «Уйғур авази» of Almaty.

use super::WordOverrides;
use super::letters::{is_abbreviation, is_apostrophe, is_cyrillic, small_letters};

/// The carrier of a vowel without a consonant before it.
const HAMZA: char = 'ئ';
/// The letters: Arabic, Latin, Cyrillic.
const LETTERS: [(char, &str, &str); 32] = [
    ('ا', "a", "а"),
    ('ە', "e", "ә"),
    ('ب', "b", "б"),
    ('پ', "p", "п"),
    ('ت', "t", "т"),
    ('ج', "j", "җ"),
    ('چ', "ch", "ч"),
    ('خ', "x", "х"),
    ('د', "d", "д"),
    ('ر', "r", "р"),
    ('ز', "z", "з"),
    ('ژ', "zh", "ж"),
    ('س', "s", "с"),
    ('ش', "sh", "ш"),
    ('غ', "gh", "ғ"),
    ('ف', "f", "ф"),
    ('ق', "q", "қ"),
    ('ك', "k", "к"),
    ('گ', "g", "г"),
    ('ڭ', "ng", "ң"),
    ('ل', "l", "л"),
    ('م', "m", "м"),
    ('ن', "n", "н"),
    ('ھ', "h", "һ"),
    ('و', "o", "о"),
    ('ۇ', "u", "у"),
    ('ۆ', "ö", "ө"),
    ('ۈ', "ü", "ү"),
    ('ۋ', "w", "в"),
    ('ې', "é", "е"),
    ('ى', "i", "и"),
    ('ي', "y", "й"),
];
/// Words whose ئ after a consonant is lost in Cyrillic letters: parts of words by which they are known. From
/// `docs/language/scripts.md` and the text of the app: مەسئۇل, جەمئىي, جەمئىيەت, سەنئەت, خەلقئارا, -لارئارا, ھەيئەت.
const LOST: [&str; 9] = ["мәсул", "җәмий", "сәнәт", "сәнит", "хәлқара", "ларара", "ләрара", "һәйәт", "һәйит"];

/// A letter or a vowel sign of Arabic script, tatweel and ready-made forms of letters.
pub(super) const fn is_arabic(character: char) -> bool {
    matches!(character,
        '\u{0620}'..='\u{065F}' | '\u{066E}'..='\u{06D3}' | '\u{06D5}' | '\u{06EE}' | '\u{06EF}'
        | '\u{06FA}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FDFB}' | '\u{FE70}'..='\u{FEFC}')
        // The ornate brackets are among the ready-made forms.
        && !matches!(character, '\u{FD3E}' | '\u{FD3F}')
}

/// Writes `word`, a run of Arabic letters, in Latin ones, without capitals, which ULY does not need. A word with a
/// letter that Uighur has not stays as it is.
pub(super) fn to_latin(word: &str, words: &WordOverrides, out: &mut String) {
    let plain = plain_letters(word);
    if let Some(converted) = plain.as_deref().and_then(|plain| words.get(plain)) {
        out.push_str(&converted);
        return;
    }
    let Some(plain) = plain else {
        out.push_str(word);
        return;
    };
    let mut previous = None;
    for letter in plain.chars() {
        // The carrier of a vowel, which is not written at the start of a word; and between letters that would read as one
        // without it: ng, ngh, sh, zh, gh.
        if matches!(
            (previous, letter),
            (Some(_), HAMZA) | (Some('ن'), 'گ' | 'غ') | (Some('س' | 'ز' | 'گ'), 'ھ')
        ) {
            out.push('\'');
        }
        out.push_str(latin(letter));
        previous = Some(letter);
    }
}

/// Writes `word`, a run of Arabic letters, in Cyrillic ones, as Kazakhstan spells. A word with a letter that Uighur has
/// not stays as it is.
pub(super) fn to_cyrillic(word: &str, words: &WordOverrides, out: &mut String) {
    let Some(plain) = plain_letters(word) else {
        out.push_str(word);
        return;
    };
    if let Some(converted) = words.get(&plain) {
        out.push_str(&converted);
        return;
    }
    let (stem, ending) = words.stem(&plain).unwrap_or(("", &plain));
    out.push_str(stem);
    let letters: Vec<char> = plain.chars().collect();
    let mut at = letters.len() - ending.chars().count();
    while let Some((before, rest @ [letter, ..])) = letters.split_at_checked(at) {
        let (length, written) = match (before, rest) {
            // Before a high vowel the first sound of a word is ж there: жил, жут, жүргән; but йүз, йол, йәр.
            ([], ['ي', 'ى', ..]) => (2, "жи"),
            ([], ['ي', 'ۇ', ..]) => (2, "жу"),
            ([], ['ي', 'ۈ', 'ر', ..]) => (3, "жүр"),
            (_, ['ي', 'ا', ..]) => (2, "я"),
            (_, ['ي', 'ۇ', ..]) => (2, "ю"),
            ([], [HAMZA, 'ى', 'ك', 'ە', 'ن', ..]) => (5, "екән"),
            ([_, ..], ['د', 'ى', 'ك', 'ە', 'ن', ..]) => (5, "декән"),
            // -лиқ and -лик before a possessive: -лиғи, -лиги.
            ([.., _, 'ل', 'ى' | 'ۇ' | 'ۈ'], ['ق', rest @ ..]) if is_possessive(rest) => (1, "ғ"),
            ([.., _, 'ل', 'ى' | 'ۇ' | 'ۈ'], ['ك', rest @ ..]) if is_possessive(rest) => (1, "г"),
            ([.., before], [HAMZA, after @ ..])
                if !is_vowel(*before) && !is_silent(letters.as_slice(), after) =>
            {
                (1, "ъ")
            }
            _ => (1, cyrillic(*letter)),
        };
        out.push_str(written);
        at += length;
    }
}

/// True for the start of a possessive ending, and what may follow it.
const fn is_possessive(ending: &[char]) -> bool {
    matches!(ending, ['ى' | 'ۇ' | 'ۈ'] | ['ى' | 'ۇ' | 'ۈ', 'م' | 'ڭ' | 'ن' | 'غ' | 'گ' | 'د' | 'ت', ..])
}

/// True where Cyrillic drops a ئ after a consonant, with `after` behind it: before -ара (дөләтләрара, хәлиқара), and in
/// җәмийәт.
fn is_silent(word: &[char], after: &[char]) -> bool {
    after.starts_with(&['ا', 'ر', 'ا']) || word.starts_with(&['ج', 'ە', 'م', HAMZA, 'ى'])
}

/// Writes `run`, Latin letters with apostrophes in and around them, in Arabic letters. Abbreviations, and words with a
/// letter that ULY has not, stay as they are.
pub(super) fn from_latin(run: &str, words: &WordOverrides, out: &mut String) {
    let word = run.trim_matches(is_apostrophe);
    let (before, rest) = run.split_at(run.find(word).unwrap_or_default());
    let after = rest.get(word.len()..).unwrap_or_default();
    out.push_str(before);
    match words.get(word).or_else(|| arabic_of_latin(word)) {
        Some(converted) => out.push_str(&converted),
        None => out.push_str(word),
    }
    out.push_str(after);
}

/// Writes `word`, a run of Cyrillic letters, in Arabic ones. A word with a letter that Uighur has not stays as it is.
pub(super) fn from_cyrillic(word: &str, words: &WordOverrides, out: &mut String) {
    if let Some(converted) = words.get(word) {
        out.push_str(&converted);
        return;
    }
    let Some(letters) =
        small_letters(word, |letter| of_cyrillic(letter).is_some() || of_other_cyrillic(letter).is_some())
    else {
        out.push_str(word);
        return;
    };
    let small: String = letters.iter().collect();
    let (stem, ending) = words.stem(&small).unwrap_or(("", &small));
    let mut written = Arabic { text: stem.to_owned() };
    let mut at = letters.len() - ending.chars().count();
    while let Some((before, [letter, after @ ..])) = letters.split_at_checked(at) {
        at += 1;
        // The carrier after a consonant: сәнъәт.
        if *letter == 'ъ' && matches!(after, ['а' | 'ә' | 'о' | 'ө' | 'у' | 'ү' | 'и', ..]) {
            written.push(HAMZA);
        }
        let letter = match (before, *letter, after) {
            // "журнал" is the only word of the language that has ж of its own before a high vowel.
            ([], 'ж', ['у', 'р', 'н', ..]) => 'ж',
            ([], 'ж', ['и' | 'у', ..] | ['ү', 'р', ..]) => 'й',
            ([] | [.., 'д'], 'е', ['к', 'ә', 'н', ..]) => 'и',
            (_, letter, _) => letter,
        };
        match of_cyrillic(letter) {
            Some(arabic) => written.push(arabic),
            None => {
                for arabic in of_other_cyrillic(letter).unwrap_or_default().chars() {
                    written.push(arabic);
                }
            }
        }
    }
    out.push_str(&written.text);
}

/// The first Cyrillic word of `text` that has lost its ئ.
pub(super) fn lost_hamza(text: &str) -> Option<&str> {
    first_word(text, |word| LOST.iter().any(|part| word.contains(part)))
}

/// The first Cyrillic word of `text` that may have ғ or г for қ or к: "башлиғи" is باشلىقى and "башлиғин" باشلىغىن.
pub(super) fn voiced(text: &str) -> Option<&str> {
    const VOICED: [&str; 8] = ["лиғи", "лиғу", "луғи", "луғу", "лиги", "лигү", "лүги", "лүгү"];
    first_word(text, |word| VOICED.iter().any(|part| word.contains(part)))
}

/// The first Cyrillic word of `text` for which `is_it` is true of its small letters.
fn first_word(text: &str, is_it: impl Fn(&str) -> bool) -> Option<&str> {
    text.split(|character| !is_cyrillic(character)).find(|word| is_it(&word.to_lowercase()))
}

/// Arabic letters as they are put one after another.
#[derive(Default)]
struct Arabic {
    text: String,
}

impl Arabic {
    /// Adds a letter; a vowel at the start of the word or after a vowel gets its carrier.
    fn push(&mut self, letter: char) {
        let bare = self.text.chars().next_back().is_none_or(is_vowel);
        if bare && is_vowel(letter) {
            self.text.push(HAMZA);
        }
        self.text.push(letter);
    }
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'ا' | 'ە' | 'و' | 'ۇ' | 'ۆ' | 'ۈ' | 'ې' | 'ى')
}

/// The Cyrillic letter of an Arabic one; of the carrier none.
fn cyrillic(letter: char) -> &'static str {
    LETTERS.iter().find(|(arabic, _, _)| *arabic == letter).map_or("", |(_, _, cyrillic)| cyrillic)
}

/// The Latin letters of an Arabic one; of the carrier none.
fn latin(letter: char) -> &'static str {
    LETTERS.iter().find(|(arabic, _, _)| *arabic == letter).map_or("", |(_, latin, _)| latin)
}

/// `None` for an abbreviation, and for a word that is not written in ULY.
fn arabic_of_latin(word: &str) -> Option<String> {
    // Two capitals may be one letter: SH, CH, NG.
    let mut capitals = word.chars().flat_map(char::to_lowercase);
    let is_letter = matches!((capitals.next(), capitals.next(), capitals.next()), (Some(first), Some(second), None) if double(first, second).is_some());
    if is_abbreviation(word) && !is_letter {
        return None;
    }
    let letters = small_letters(word, |letter| is_apostrophe(letter) || letter.is_alphabetic())?;
    let mut written = Arabic::default();
    let mut rest = letters.as_slice();
    let mut previous = None;
    while let [first, after @ ..] = rest {
        let after = if is_apostrophe(*first) {
            match (previous, after.first()) {
                // It only parts two letters that would read as one.
                (Some('n'), Some('g')) | (Some('s' | 'z' | 'g'), Some('h')) => {}
                // It is the carrier of the vowel that follows.
                (_, Some(next)) if single(*next).is_some_and(is_vowel) => written.push(HAMZA),
                _ => return None,
            }
            after
        } else if let Some(letter) = after.first().and_then(|second| double(*first, *second)) {
            written.push(letter);
            after.get(1..).unwrap_or_default()
        } else {
            written.push(single(*first)?);
            after
        };
        previous = Some(*first);
        rest = after;
    }
    Some(written.text)
}

/// The Arabic letter of two Latin ones.
fn double(first: char, second: char) -> Option<char> {
    LETTERS.iter().find(|(_, latin, _)| latin.chars().eq([first, second])).map(|(arabic, _, _)| *arabic)
}

/// The Arabic letter of a Latin one.
fn single(letter: char) -> Option<char> {
    LETTERS.iter().find(|(_, latin, _)| latin.chars().eq([letter])).map(|(arabic, _, _)| *arabic)
}

/// The Arabic letter of a small Cyrillic one.
fn of_cyrillic(letter: char) -> Option<char> {
    LETTERS.iter().find(|(_, _, cyrillic)| cyrillic.chars().eq([letter])).map(|(arabic, _, _)| *arabic)
}

/// The Arabic letters of a Cyrillic one that is two, or only in Russian words.
const fn of_other_cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'я' => "يا",
        'ю' => "يۇ",
        'ё' => "يو",
        'э' => "ې",
        'ы' => "ى",
        'ц' => "تس",
        'щ' => "شچ",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

/// The plain letters of a word: no tatweel, one form of each letter (NFKC), ھ for ه and ك for ک. `None` if one of
/// them is not a letter of Uighur.
fn plain_letters(word: &str) -> Option<String> {
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            '\u{0640}' => {}
            'ه' => plain.push('ھ'),
            'ک' => plain.push('ك'),
            HAMZA => plain.push(HAMZA),
            _ if LETTERS.iter().any(|(arabic, _, _)| *arabic == letter) => plain.push(letter),
            _ => plain.push_str(ready_made(letter)?),
        }
    }
    Some(plain)
}

/// The plain letters of a ready-made form (Unicode's Arabic Presentation Forms), as pages of the years before 2005 have
/// them. The lone and the final form of heh are the only ones that differ from NFKC: those pages write ە with them.
const fn ready_made(form: char) -> Option<&'static str> {
    Some(match form {
        '\u{FB56}'..='\u{FB59}' => "پ",
        '\u{FB7A}'..='\u{FB7D}' => "چ",
        '\u{FB8A}' | '\u{FB8B}' => "ژ",
        '\u{FB8E}'..='\u{FB91}' | '\u{FED9}'..='\u{FEDC}' => "ك",
        '\u{FB92}'..='\u{FB95}' => "گ",
        '\u{FBAA}'..='\u{FBAD}' | '\u{FEEB}' | '\u{FEEC}' => "ھ",
        '\u{FBD3}'..='\u{FBD6}' => "ڭ",
        '\u{FBD7}' | '\u{FBD8}' => "ۇ",
        '\u{FBD9}' | '\u{FBDA}' => "ۆ",
        '\u{FBDB}' | '\u{FBDC}' => "ۈ",
        '\u{FBDE}' | '\u{FBDF}' => "ۋ",
        '\u{FBE4}'..='\u{FBE7}' => "ې",
        '\u{FBE8}' | '\u{FBE9}' | '\u{FEEF}' | '\u{FEF0}' => "ى",
        '\u{FBEA}' | '\u{FBEB}' => "ئا",
        '\u{FBEC}' | '\u{FBED}' => "ئە",
        '\u{FBEE}' | '\u{FBEF}' => "ئو",
        '\u{FBF0}' | '\u{FBF1}' => "ئۇ",
        '\u{FBF2}' | '\u{FBF3}' => "ئۆ",
        '\u{FBF4}' | '\u{FBF5}' => "ئۈ",
        '\u{FBF6}'..='\u{FBF8}' => "ئې",
        '\u{FBF9}'..='\u{FBFB}' => "ئى",
        '\u{FE89}'..='\u{FE8C}' => "ئ",
        '\u{FE8D}' | '\u{FE8E}' => "ا",
        '\u{FE8F}'..='\u{FE92}' => "ب",
        '\u{FE95}'..='\u{FE98}' => "ت",
        '\u{FE9D}'..='\u{FEA0}' => "ج",
        '\u{FEA5}'..='\u{FEA8}' => "خ",
        '\u{FEA9}' | '\u{FEAA}' => "د",
        '\u{FEAD}' | '\u{FEAE}' => "ر",
        '\u{FEAF}' | '\u{FEB0}' => "ز",
        '\u{FEB1}'..='\u{FEB4}' => "س",
        '\u{FEB5}'..='\u{FEB8}' => "ش",
        '\u{FECD}'..='\u{FED0}' => "غ",
        '\u{FED1}'..='\u{FED4}' => "ف",
        '\u{FED5}'..='\u{FED8}' => "ق",
        '\u{FEDD}'..='\u{FEE0}' => "ل",
        '\u{FEE1}'..='\u{FEE4}' => "م",
        '\u{FEE5}'..='\u{FEE8}' => "ن",
        '\u{FEE9}' | '\u{FEEA}' => "ە",
        '\u{FEED}' | '\u{FEEE}' => "و",
        '\u{FEF1}'..='\u{FEF4}' => "ي",
        '\u{FEFB}' | '\u{FEFC}' => "لا",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn latin(word: &str) -> String {
        let mut out = String::new();
        to_latin(word, &WordOverrides::default(), &mut out);
        out
    }

    fn cyrillic(word: &str) -> String {
        let mut out = String::new();
        to_cyrillic(word, &WordOverrides::default(), &mut out);
        out
    }

    fn of_latin(word: &str) -> String {
        let mut out = String::new();
        from_latin(word, &WordOverrides::default(), &mut out);
        out
    }

    fn of_cyrillic(word: &str) -> String {
        let mut out = String::new();
        from_cyrillic(word, &WordOverrides::default(), &mut out);
        out
    }

    #[test]
    fn two_letters_that_would_read_as_one_are_parted() {
        for (word, expected) in [
            ("قىلىنغان", "qilin'ghan"),
            ("ئىسھاق", "is'haq"),
            ("كۈنگە", "kün'ge"),
            ("مەزھەپ", "mez'hep"),
            ("جۇڭگو", "junggo"),
            ("تاڭغا", "tanggha"),
        ] {
            assert_eq!(latin(word), expected, "{word}");
            assert_eq!(of_latin(expected), word, "{expected}");
        }
    }

    #[test]
    fn the_carrier_is_an_apostrophe_inside_a_latin_word_only() {
        for (word, expected) in
            [("ئانا", "ana"), ("مائارىپ", "ma'arip"), ("مەسئۇل", "mes'ul"), ("قۇرئان", "qur'an")]
        {
            assert_eq!(latin(word), expected, "{word}");
            assert_eq!(of_latin(expected), word, "{expected}");
        }
        assert_eq!(of_latin("maarip"), "مائارىپ");
        assert_eq!(of_latin("Mes’ul"), "مەسئۇل");
        assert_eq!(of_latin("'ana'"), "'ئانا'");
    }

    #[test]
    fn cyrillic_has_one_letter_for_ya_and_yu_only() {
        for (word, expected) in [
            ("نويابىر", "ноябир"),
            ("ئىيۇن", "июн"),
            ("دۇنيا", "дуня"),
            ("يۈز", "йүз"),
            ("يەر", "йәр"),
            ("يول", "йол"),
            ("مائارىپ", "маарип"),
        ] {
            assert_eq!(cyrillic(word), expected, "{word}");
            assert_eq!(of_cyrillic(expected), word, "{expected}");
        }
    }

    #[test]
    fn kazakhstan_spells_otherwise_than_xinjiang() {
        for (word, expected) in [
            ("يىل", "жил"),
            ("يۇقىدىغان", "жуқидиған"),
            ("يۈرگەن", "жүргән"),
            ("ئىكەن", "екән"),
            ("كېلىدىكەن", "келидекән"),
            ("سەنئەت", "сәнъәт"),
            ("مەسئۇلىيەت", "мәсъулийәт"),
            ("ژۇرنال", "журнал"),
            ("تىكەن", "тикән"),
            ("ھوقۇقى", "һоқуқи"),
            ("چىقىش", "чиқиш"),
            ("مەلىكە", "мәликә"),
            ("شەھەردىكى", "шәһәрдики"),
        ] {
            assert_eq!(cyrillic(word), expected, "{word}");
            assert_eq!(of_cyrillic(expected), word, "{expected}");
        }
        for (word, expected) in [
            ("بارلىقى", "барлиғи"),
            ("ئىكەنلىكىمنى", "екәнлигимни"),
            ("جەمئىيەت", "җәмийәт"),
            ("دۆلەتلەرئارا", "дөләтләрара"),
        ] {
            assert_eq!(cyrillic(word), expected, "{word}");
        }
        assert_eq!(voiced("у Барлиғи яхши"), Some("Барлиғи"));
        assert_eq!(voiced("барлиқ дөлити"), None);
    }

    #[test]
    fn russian_letters_and_the_hard_sign_of_the_schools_are_read() {
        for (word, expected) in [
            ("концерт", "كونتسېرت"),
            ("Эскиз", "ئېسكىز"),
            ("борщ", "بورشچ"),
            ("январь", "يانۋار"),
            ("объект", "ئوبېكت"),
            ("сәнъәт", "سەنئەت"),
        ] {
            assert_eq!(of_cyrillic(word), expected, "{word}");
        }
    }

    #[test]
    fn old_forms_of_letters_are_read() {
        assert_eq!(latin("ﺋﺎﯕﻼﺵ"), "anglash");
        assert_eq!(latin("پانـــاه"), "panah");
        assert_eq!(cyrillic("کىم"), "ким");
    }

    #[test]
    fn a_word_of_another_language_or_an_abbreviation_stays() {
        assert_eq!(latin("الطلب"), "الطلب");
        assert_eq!(of_latin("UNHCR"), "UNHCR");
        assert_eq!(of_latin("BHR"), "BHR");
        assert_eq!(of_latin("SHEHER"), of_latin("sheher"));
        assert_eq!(of_latin("NG"), "ڭ");
        assert_eq!(of_latin("covid"), "covid");
        assert_eq!(of_cyrillic("білім"), "білім");
    }

    #[test]
    fn a_word_that_lost_its_carrier_is_known() {
        assert_eq!(lost_hamza("бу Мәсул идарә"), Some("Мәсул"));
        assert_eq!(lost_hamza("җәмийити"), Some("җәмийити"));
        assert_eq!(lost_hamza("маарип идариси"), None);
    }
}
