//! A key that words share if they sound alike: for words typed in another alphabet or on another keyboard.

use super::family::Family;
use unicode_normalization::char::decompose_canonical;

/// The phonetic keys of the words of `folded` (a text as [`fold`](super::fold::fold) gives it in the language `tag`), as
/// many as there are words, separated by one space.
///
/// A key has one Latin letter for all letters that write the same sound in Cyrillic, Arabic and Latin script, and no
/// letter twice in a row. In Arabic and Dari it has one Arabic letter for those that sound alike, and Arabic words lose
/// the particles and pronouns that are written onto them.
///
/// So a Kazakh or Uighur word is found that was typed in the other alphabet, Kazakh typed on a Russian keyboard (қ→к,
/// ң→н, ө→о, ұ and ү→у, і→и, ғ→г, ә→а, һ→х), Uzbek likewise (ў→у, қ→к, ғ→г, ҳ→х), Russian typed in Latin letters, and
/// Uighur with ه, ھ and ە taken for one another.
pub fn phonetic_key(tag: &str, folded: &str) -> String {
    let family = Family::of(tag);
    let mut keys = String::with_capacity(folded.len());
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        if !keys.is_empty() {
            keys.push(' ');
        }
        let start = keys.len();
        family.push_key(word, &mut keys);
        if keys.len() == start {
            // The word has silent signs only: it is its own key.
            keys.push_str(word);
        }
    }
    keys
}

impl Family {
    /// Appends the key of `word` to `keys`.
    fn push_key(self, word: &str, keys: &mut String) {
        let word = if self == Self::Arabic { arabic_stem(word) } else { word };
        let mut previous = None;
        let mut rest = word;
        while let Some(letter) = rest.chars().next() {
            let (letter, length) = self.digraph(rest).unwrap_or((letter, letter.len_utf8()));
            rest = rest.get(length..).unwrap_or_default();
            for key_letter in self.key_letters(letter).chars() {
                if previous != Some(key_letter) {
                    keys.push(key_letter);
                }
                previous = Some(key_letter);
            }
        }
    }

    /// The Cyrillic letter for several Latin ones at the start of `rest` that write one sound, and the number of bytes
    /// that they take.
    fn digraph(self, rest: &str) -> Option<(char, usize)> {
        const DIGRAPHS: [(&str, char); 9] = [
            ("shch", 'щ'),
            ("sch", 'щ'),
            ("kh", 'х'),
            ("gh", 'ғ'),
            ("zh", 'ж'),
            ("ch", 'ч'),
            ("sh", 'ш'),
            ("ts", 'ц'),
            ("ng", 'ң'),
        ];
        if !rest.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            return None;
        }
        // Russian and Uzbek have n and g side by side (конгресс, tanlang); Kazakh and Uighur write ң.
        let known = if matches!(self, Self::Kazakh | Self::Uighur) { &DIGRAPHS[..] } else { &DIGRAPHS[..8] };
        known.iter().find(|(latin, _)| rest.starts_with(latin)).map(|(latin, letter)| (*letter, latin.len()))
    }

    /// What a letter adds to a key: mostly one letter, nothing for a silent one.
    fn key_letters(self, letter: char) -> &'static str {
        match self {
            Self::Arabic | Self::Persian => arabic_sound(self, letter),
            Self::Uighur => match letter {
                'ە' | 'ھ' | 'ә' | 'һ' | 'h' => "e",
                'ۆ' => "o",
                'ۋ' | 'w' => "v",
                'ئ' => "",
                _ => latin_sound(letter),
            },
            Self::Kazakh => match letter {
                'ۆ' => "v",
                'ۋ' => "u",
                _ => latin_sound(letter),
            },
            // The fold has taken the sign from oʻ; on a Russian keyboard it is у.
            Self::Uzbek => match letter {
                'o' => "u",
                _ => latin_sound(letter),
            },
            Self::Chinese | Self::Other => latin_sound(letter),
        }
    }
}

/// An Arabic word without what is written onto it: a pronoun or an ending behind it (حقوقكم, حقوقي, شهادات), and و, ف,
/// ب, ك or ل before it (وشهادة, للمحكمة). At least three letters are left.
fn arabic_stem(word: &str) -> &str {
    const MIN_LETTERS: usize = 3;
    const PRONOUNS: [&str; 8] = ["كما", "هما", "كم", "كن", "هم", "هن", "ها", "نا"];
    const PLURALS: [&str; 5] = ["ات", "ان", "ون", "ين", "وا"];
    const SINGLE_ENDINGS: [&str; 2] = ["ه", "ي"];
    const PREFIXES: [&str; 6] = ["لل", "و", "ف", "ب", "ك", "ل"];
    let is_long_enough = |word: &&str| word.chars().count() >= MIN_LETTERS;
    let without = |word, endings: &[&str]| -> Option<&str> {
        endings.iter().find_map(|ending| str::strip_suffix(word, ending)).filter(is_long_enough)
    };
    let mut stem = word;
    let mut had_pronoun = false;
    if let Some(rest) = without(stem, &PRONOUNS) {
        (stem, had_pronoun) = (rest, true);
    }
    stem = without(stem, &PLURALS).unwrap_or(stem);
    if let Some(rest) = without(stem, &SINGLE_ENDINGS) {
        had_pronoun |= stem.ends_with('ي');
        stem = rest;
    }
    // ة is written ت before a pronoun.
    if had_pronoun {
        stem = without(stem, &["ت"]).unwrap_or(stem);
    }
    PREFIXES.iter().find_map(|prefix| stem.strip_prefix(prefix)).filter(is_long_enough).unwrap_or(stem)
}

/// One Arabic letter for those of Arabic or Dari that sound alike to people who write by ear.
fn arabic_sound(family: Family, letter: char) -> &'static str {
    match letter {
        'ض' | 'ظ' | 'ذ' | 'ز' => "ز",
        'ث' | 'س' | 'ص' => "س",
        'ط' | 'ت' => "ت",
        'ح' | 'ه' => "ه",
        'غ' | 'ق' if family == Family::Persian => "ق",
        _ => base_letter(letter),
    }
}

/// The Latin letter for the sound of a Cyrillic, Arabic or Latin one.
fn latin_sound(letter: char) -> &'static str {
    match letter {
        'а' | 'ә' | 'ا' | 'آ' | 'ə' => "a",
        'б' | 'ب' => "b",
        'в' | 'ۆ' | 'w' => "v",
        'г' | 'ғ' | 'گ' | 'غ' | 'ع' => "g",
        'д' | 'د' => "d",
        'е' | 'э' | 'ە' | 'ې' | 'ё' => "e",
        'ж' | 'җ' | 'ج' | 'ژ' => "j",
        'з' | 'ز' => "z",
        'и' | 'й' | 'і' | 'ы' | 'ى' | 'ي' | 'ی' | 'y' | 'ı' => "i",
        'к' | 'қ' | 'ك' | 'ک' | 'ق' | 'q' => "k",
        'л' | 'ل' => "l",
        'м' | 'م' => "m",
        'н' | 'ң' | 'ن' | 'ڭ' => "n",
        'о' | 'ө' | 'و' | 'ў' => "o",
        'п' | 'پ' => "p",
        'р' | 'ر' => "r",
        'с' | 'س' | 'ц' | 'c' => "s",
        'т' | 'ت' => "t",
        'у' | 'ұ' | 'ү' | 'ۇ' | 'ۈ' | 'ۋ' | 'ý' => "u",
        'ф' | 'ف' => "f",
        'х' | 'һ' | 'ҳ' | 'ح' | 'ھ' | 'خ' | 'x' => "h",
        'ч' | 'چ' | 'ç' => "c",
        'ш' | 'щ' | 'ش' | 'ş' => "w",
        'ю' => "iu",
        'я' => "ia",
        'ъ' | 'ь' | 'ء' | 'ٴ' | 'ئ' => "",
        _ => base_letter(letter),
    }
}

/// A letter that is its own key; a Latin one without its mark (ğ, ñ, ö, é). Empty if the letter is in neither table.
fn base_letter(letter: char) -> &'static str {
    // Slices of these tables, so that no function above has to allocate.
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    const ARABIC: &str = "ابپتجچخدرزژسشعغفقکكگلمنوهیي";
    let mut base = letter;
    if !letter.is_ascii() {
        let mut first = None;
        decompose_canonical(letter, |part| first = first.or(Some(part)));
        base = first.filter(char::is_ascii).unwrap_or(letter);
    }
    let table = if base.is_ascii() { LATIN } else { ARABIC };
    let found = table.char_indices().find(|(_, known)| *known == base);
    found.and_then(|(at, known)| table.get(at..at + known.len_utf8())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold::fold;

    fn same(tag: &str, one: &str, other: &str) {
        let [a, b] = [one, other].map(|word| phonetic_key(tag, &fold(tag, word)));
        assert_eq!(a, b, "{tag} {one} {other}");
    }

    #[test]
    fn the_other_alphabet_is_the_same_word() {
        same("kk", "куәлік", "كۋالىك");
        same("kk", "босқын", "بوسقىن");
        same("kk", "тілі", "ءتىلى");
        same("kk", "әңгімелесу", "اڭگىمەلەسۋ");
        same("ug", "تەرجىمان", "терҗиман");
        same("ug", "تەرجىمان", "terjiman");
        same("ug", "پاناھلىق", "панаһлиқ");
        same("ru", "убежище", "ubezhishe");
        same("ru", "суд", "sud");
        same("ru", "помощь", "pomoshch");
        same("kk", "шешім", "şeşim");
        same("kk", "құқық", "quqyq");
        same("kk", "мың", "myñ");
        same("ug", "سۆھبەت", "söhbet");
    }

    #[test]
    fn uzbek_is_found_from_a_russian_keyboard() {
        same("uz", "ҳуқуқ", "хукук");
        same("uz", "soʻrash", "сураш");
        same("uz", "roʻyxat", "ruyxat");
        same("uz", "politsiya", "policiya");
    }

    #[test]
    fn an_arabic_word_is_found_with_what_is_written_onto_it() {
        same("ar", "حقوقكم", "حقوقي");
        same("ar", "شهادتكم", "وشهادة");
        same("ar", "شهادتي", "شهادات");
        same("ar", "للمحكمة", "المحكمة");
        same("ar", "للاجئين", "لاجئ");
        same("ar", "بالطلب", "طلبكم");
        // Short words stay whole.
        same("ar", "بلد", "البلد");
        assert_ne!(phonetic_key("ar", "كتب"), phonetic_key("ar", "تب"));
    }

    #[test]
    fn the_russian_keyboard_has_neighbours_of_kazakh_letters() {
        same("kk", "құқық", "кукык");
        same("kk", "шағым", "шагым");
        same("kk", "мерзім", "мерзим");
        same("kk", "әлеуметтік", "алеуметтик");
    }

    #[test]
    fn uighur_letters_of_h_are_the_same() {
        same("ug", "ھوقۇق", "ەوقۇق");
        same("ug", "جەمئىيەت", "جھمئىيھت");
    }
}
