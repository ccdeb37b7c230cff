//! A weaker form below the fold: the same word in another alphabet, or with the letters of the nearest keyboard.

use super::family::Family;
use unicode_normalization::char::decompose_canonical;

/// The skeleton of a folded text in the language `tag`: one coarse Latin letter for the letters that stand for the same
/// sound in Cyrillic, Arabic and Latin script, doubled letters once. For Arabic and Dari: letters that sound alike, and
/// Arabic words without the small words and pronouns that are written onto them.
///
/// So a Kazakh or Uighur word typed in the other alphabet is found, Kazakh typed on a Russian keyboard (қ→к, ң→н, ө→о,
/// ұ and ү→у, і→и, ғ→г, ә→а, һ→х), Uzbek so too (ў→у, қ→к, ғ→г, ҳ→х), Russian typed in Latin letters, and ه, ھ and ە
/// taken for one another.
pub fn skeleton(tag: &str, folded: &str) -> String {
    let family = Family::of(tag);
    let mut out = String::with_capacity(folded.len());
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        let start = out.len();
        family.word(word, &mut out);
        if out.len() == start {
            // Nothing but silent signs: keep the word as it is.
            out.push_str(word);
        }
    }
    out
}

impl Family {
    /// Writes the coarse letters of a word, a doubled one once.
    fn word(self, word: &str, out: &mut String) {
        let word = if self == Self::Arabic { arabic_stem(word) } else { word };
        let mut previous = None;
        let mut rest = word;
        while let Some(letter) = rest.chars().next() {
            let (letter, length) = self.pair(rest).unwrap_or((letter, letter.len_utf8()));
            rest = rest.get(length..).unwrap_or_default();
            for coarse in self.letter(letter).chars() {
                if previous != Some(coarse) {
                    out.push(coarse);
                }
                previous = Some(coarse);
            }
        }
    }

    /// Latin letters that stand for one sound, as the Cyrillic letter of that sound, and how many bytes they are.
    fn pair(self, rest: &str) -> Option<(char, usize)> {
        const PAIRS: [(&str, char); 9] = [
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
        let known = if matches!(self, Self::Kazakh | Self::Uighur) { &PAIRS[..] } else { &PAIRS[..8] };
        known.iter().find(|(pair, _)| rest.starts_with(pair)).map(|(pair, letter)| (*letter, pair.len()))
    }

    fn letter(self, letter: char) -> &'static str {
        match self {
            Self::Arabic | Self::Persian => alike(self, letter),
            Self::Uighur => match letter {
                'ە' | 'ھ' | 'ә' | 'һ' | 'h' => "e",
                'ۆ' => "o",
                'ۋ' | 'w' => "v",
                'ئ' => "",
                _ => sound(letter),
            },
            Self::Kazakh => match letter {
                'ۆ' => "v",
                'ۋ' => "u",
                _ => sound(letter),
            },
            // The fold has taken the sign from oʻ; on a Russian keyboard it is у.
            Self::Uzbek => match letter {
                'o' => "u",
                _ => sound(letter),
            },
            Self::Chinese | Self::Other => sound(letter),
        }
    }
}

/// An Arabic word without what is written onto it: a pronoun or an ending behind it (حقوقكم, حقوقي, شهادات), and و, ف,
/// ب, ك or ل before it (وشهادة, للمحكمة). What is left has at least [`STEM`] letters.
fn arabic_stem(word: &str) -> &str {
    const STEM: usize = 3;
    const PRONOUNS: [&str; 8] = ["كما", "هما", "كم", "كن", "هم", "هن", "ها", "نا"];
    const PLURALS: [&str; 5] = ["ات", "ان", "ون", "ين", "وا"];
    const LAST: [&str; 2] = ["ه", "ي"];
    const FIRST: [&str; 6] = ["لل", "و", "ف", "ب", "ك", "ل"];
    let is_left = |word: &&str| word.chars().count() >= STEM;
    let without = |word, endings: &[&str]| -> Option<&str> {
        endings.iter().find_map(|ending| str::strip_suffix(word, ending)).filter(is_left)
    };
    let mut stem = word;
    let mut owned = false;
    if let Some(rest) = without(stem, &PRONOUNS) {
        (stem, owned) = (rest, true);
    }
    stem = without(stem, &PLURALS).unwrap_or(stem);
    if let Some(rest) = without(stem, &LAST) {
        owned |= stem.ends_with('ي');
        stem = rest;
    }
    // ة is written ت before a pronoun.
    if owned {
        stem = without(stem, &["ت"]).unwrap_or(stem);
    }
    FIRST.iter().find_map(|first| stem.strip_prefix(first)).filter(is_left).unwrap_or(stem)
}

/// Letters of Arabic and Dari that sound alike to those who write them by ear.
fn alike(family: Family, letter: char) -> &'static str {
    match letter {
        'ض' | 'ظ' | 'ذ' | 'ز' => "ز",
        'ث' | 'س' | 'ص' => "س",
        'ط' | 'ت' => "ت",
        'ح' | 'ه' => "ه",
        'غ' | 'ق' if family == Family::Persian => "ق",
        _ => own(letter),
    }
}

/// The coarse Latin letter of a sound.
fn sound(letter: char) -> &'static str {
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
        _ => own(letter),
    }
}

/// A letter that stands for itself; a Latin one with a mark, for itself without it (ğ, ñ, ö, é).
fn own(letter: char) -> &'static str {
    // The tables are what keeps the functions above free of allocation.
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    const ARABIC: &str = "ابپتجچخدرزژسشعغفقکكگلمنوهیي";
    let mut base = letter;
    if !letter.is_ascii() {
        let mut first = None;
        decompose_canonical(letter, |part| first = first.or(Some(part)));
        base = first.filter(char::is_ascii).unwrap_or(letter);
    }
    let table = if base.is_ascii() { LATIN } else { ARABIC };
    let found = table.char_indices().find(|(_, own)| *own == base);
    found.and_then(|(at, own)| table.get(at..at + own.len_utf8())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold;

    fn same(tag: &str, one: &str, other: &str) {
        let [a, b] = [one, other].map(|word| skeleton(tag, &fold(tag, word)));
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
        assert_ne!(skeleton("ar", "كتب"), skeleton("ar", "تب"));
    }

    #[test]
    fn the_russian_keyboard_has_neighbours_of_kazakh_letters() {
        same("kk", "құқық", "кукык");
        same("kk", "шағым", "шагым");
        same("kk", "мерзім", "мерзим");
        same("kk", "әлеуметтік", "алеуметтик");
    }

    #[test]
    fn uighur_slips_of_h_are_the_same() {
        same("ug", "ھوقۇق", "ەوقۇق");
        same("ug", "جەمئىيەت", "جھمئىيھت");
    }
}
