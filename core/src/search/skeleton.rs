//! A weaker form below the fold: the same word in another alphabet, or with the letters of the nearest keyboard.

/// The skeleton of a folded text in the language `tag`: one coarse Latin letter for the letters that stand for the same
/// sound in Cyrillic, Arabic and Latin script, doubled letters once. For Dari and Arabic: letters that sound alike.
///
/// So a Kazakh or Uighur word typed in the other alphabet is found, Kazakh typed on a Russian keyboard (қ→к, ң→н, ө→о,
/// ұ and ү→у, і→и, ғ→г, ә→а, һ→х), Russian typed in Latin letters, and ه, ھ and ە taken for one another.
pub fn skeleton(tag: &str, folded: &str) -> String {
    let family = Family::of(tag);
    let mut out = String::with_capacity(folded.len());
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        let start = out.len();
        let letters: String = single_letters(word).chars().map(|letter| family.letter(letter)).collect();
        push_collapsed(&letters, &mut out);
        if out.len() == start {
            // Nothing but silent signs: keep the word as it is.
            out.push_str(word);
        }
    }
    out
}

/// Which letters a language tells apart differently from the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Arabic,
    Persian,
    Uighur,
    Kazakh,
    Other,
}

impl Family {
    fn of(tag: &str) -> Self {
        match tag.split('-').next() {
            Some("ar") => Self::Arabic,
            Some("fa") => Self::Persian,
            Some("ug") => Self::Uighur,
            Some("kk") => Self::Kazakh,
            _ => Self::Other,
        }
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
            Self::Other => sound(letter),
        }
    }
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
        'а' | 'ә' | 'ا' | 'آ' => "a",
        'б' | 'ب' => "b",
        'в' | 'ۆ' | 'w' => "v",
        'г' | 'ғ' | 'گ' | 'غ' | 'ع' => "g",
        'д' | 'د' => "d",
        'е' | 'э' | 'ە' | 'ې' | 'é' | 'ё' => "e",
        'ж' | 'җ' | 'ج' | 'ژ' => "j",
        'з' | 'ز' => "z",
        'и' | 'й' | 'і' | 'ы' | 'ى' | 'ي' | 'ی' | 'y' => "i",
        'к' | 'қ' | 'ك' | 'ک' | 'ق' | 'q' => "k",
        'л' | 'ل' => "l",
        'м' | 'م' => "m",
        'н' | 'ң' | 'ن' | 'ڭ' => "n",
        'о' | 'ө' | 'و' | 'ö' | 'ў' => "o",
        'п' | 'پ' => "p",
        'р' | 'ر' => "r",
        'с' | 'س' | 'ц' => "s",
        'т' | 'ت' => "t",
        'у' | 'ұ' | 'ү' | 'ۇ' | 'ۈ' | 'ۋ' | 'ü' => "u",
        'ф' | 'ف' => "f",
        'х' | 'һ' | 'ҳ' | 'ح' | 'ھ' | 'خ' | 'x' => "h",
        'ч' | 'چ' => "c",
        'ш' | 'щ' | 'ش' => "w",
        'ю' => "iu",
        'я' => "ia",
        'ъ' | 'ь' | 'ء' | 'ٴ' | 'ئ' => "",
        _ => own(letter),
    }
}

/// A letter that stands for itself. The table is what keeps the functions above free of allocation.
fn own(letter: char) -> &'static str {
    const LATIN: [&str; 36] = [
        "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
        "u", "v", "w", "x", "y", "z", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
    ];
    const ARABIC: [(&str, char); 26] = [
        ("ا", 'ا'),
        ("ب", 'ب'),
        ("پ", 'پ'),
        ("ت", 'ت'),
        ("ج", 'ج'),
        ("چ", 'چ'),
        ("خ", 'خ'),
        ("د", 'د'),
        ("ر", 'ر'),
        ("ز", 'ز'),
        ("ژ", 'ژ'),
        ("س", 'س'),
        ("ش", 'ش'),
        ("ع", 'ع'),
        ("غ", 'غ'),
        ("ف", 'ف'),
        ("ق", 'ق'),
        ("ک", 'ک'),
        ("ك", 'ك'),
        ("گ", 'گ'),
        ("ل", 'ل'),
        ("م", 'م'),
        ("ن", 'ن'),
        ("و", 'و'),
        ("ی", 'ی'),
        ("ي", 'ي'),
    ];
    match letter {
        'a'..='z' => LATIN.get(letter as usize - 'a' as usize).copied().unwrap_or_default(),
        '0'..='9' => LATIN.get(26 + letter as usize - '0' as usize).copied().unwrap_or_default(),
        _ => ARABIC.iter().find(|(_, own)| *own == letter).map_or("", |(text, _)| *text),
    }
}

/// Latin pairs of letters for one sound (`kh`, `gh`, `zh`, `ch`, `sh`, `ng`, `ts`) as the Cyrillic letter of that sound.
fn single_letters(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word.chars().peekable();
    while let Some(letter) = rest.next() {
        let joined = match (letter, rest.peek()) {
            ('k', Some('h')) => Some('х'),
            ('g', Some('h')) => Some('ғ'),
            ('z', Some('h')) => Some('ж'),
            ('c', Some('h')) => Some('ч'),
            ('s', Some('h')) => Some('ш'),
            ('n', Some('g')) => Some('ң'),
            ('t', Some('s')) => Some('ц'),
            _ => None,
        };
        if joined.is_some() {
            rest.next();
        }
        out.push(joined.unwrap_or(letter));
    }
    out
}

/// Writes a letter that is doubled once.
fn push_collapsed(letters: &str, out: &mut String) {
    let mut previous = None;
    for letter in letters.chars() {
        if previous != Some(letter) {
            out.push(letter);
        }
        previous = Some(letter);
    }
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
