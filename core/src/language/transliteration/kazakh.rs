//! Kazakh in Cyrillic letters to Kazakh in Arabic ones (töte jazu), one way.
//!
//! Letters, contractions and the rule of the hamza: `docs/language/scripts.md`, after CLDR 48.2 (`kk` beside `kk-Arab`), MediaWiki's
//! Kazakh converter, and the editions in Arabic letters of Kazakhstan's press.

use super::WordOverrides;
use super::letters::small_letters;

/// Marks a word whose vowels are front ones, where no other letter of it says so.
const HAMZA: char = 'ء';

/// Writes `word`, a run of Cyrillic letters, in Arabic ones. A word with a letter that Kazakh has not stays as it is.
pub(super) fn to_arabic(word: &str, words: &WordOverrides, out: &mut String) {
    if let Some(converted) = words.get(word) {
        out.push_str(&converted);
        return;
    }
    let Some(letters) = small_letters(word, |letter| arabic(letter).is_some()) else {
        out.push_str(word);
        return;
    };
    match patronymic(word, &letters) {
        Some((name, suffix)) => {
            write(name, out);
            out.push(' ');
            write(suffix, out);
        }
        None => write(&letters, out),
    }
}

/// Splits "-ұлы" and "-қызы" off a father's name: they are words of their own in Arabic letters.
fn patronymic<'l>(word: &str, letters: &'l [char]) -> Option<(&'l [char], &'l [char])> {
    let suffixes: [&[char]; 2] = [&['ұ', 'л', 'ы'], &['қ', 'ы', 'з', 'ы']];
    let suffix = suffixes.into_iter().find(|suffix| letters.ends_with(suffix))?;
    let (name, suffix) = letters.split_at_checked(letters.len().checked_sub(suffix.len())?)?;
    // A name begins with a capital letter and has a vowel of its own; "Құлы" is not a name with a suffix.
    let is_name =
        word.starts_with(char::is_uppercase) && name.len() > 1 && name.iter().any(|letter| is_vowel(*letter));
    is_name.then_some((name, suffix))
}

/// Writes small letters of one word.
fn write(letters: &[char], out: &mut String) {
    if has_hamza(letters) {
        out.push(HAMZA);
    }
    let mut rest = letters;
    loop {
        rest = match rest {
            [] => return,
            // Contractions: ия, ию as one letter; ий before no vowel as и; ье, ъе as йе.
            ['и', rest @ ..] if matches!(rest.first(), Some('я' | 'ю')) => rest,
            ['и', 'й', rest @ ..] if !rest.first().is_some_and(|next| is_vowel(*next)) => {
                out.push('ي');
                rest
            }
            ['ь' | 'ъ', 'е', rest @ ..] => {
                out.push_str("يە");
                rest
            }
            [letter, rest @ ..] => {
                out.push_str(arabic(*letter).unwrap_or_default());
                rest
            }
        };
    }
}

/// е, э, к and г already mark a front word. In any other the first vowel that is not neutral decides.
fn has_hamza(letters: &[char]) -> bool {
    let marked = letters.iter().any(|letter| matches!(letter, 'е' | 'э' | 'к' | 'г'));
    let first = letters.iter().find(|letter| is_harmonic(**letter));
    !marked && first.is_some_and(|vowel| matches!(vowel, 'ә' | 'ө' | 'ү' | 'і'))
}

/// A vowel that is either front or back; и, у, ю, я, ё are neither.
const fn is_harmonic(letter: char) -> bool {
    matches!(letter, 'а' | 'о' | 'ұ' | 'ы' | 'ә' | 'ө' | 'ү' | 'і')
}

const fn is_vowel(letter: char) -> bool {
    is_harmonic(letter) || matches!(letter, 'е' | 'э' | 'и' | 'у' | 'ю' | 'я' | 'ё')
}

/// The Arabic letters of a small Cyrillic one.
const fn arabic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' | 'ә' => "ا",
        'б' => "ب",
        'в' => "ۆ",
        'г' => "گ",
        'ғ' => "ع",
        'д' => "د",
        'е' | 'э' => "ە",
        'ё' => "يو",
        'ж' => "ج",
        'з' => "ز",
        'и' | 'й' => "ي",
        'к' => "ك",
        'қ' => "ق",
        'л' => "ل",
        'м' => "م",
        'н' => "ن",
        'ң' => "ڭ",
        'о' | 'ө' => "و",
        'п' => "پ",
        'р' => "ر",
        'с' | 'ц' => "س",
        'т' => "ت",
        'у' => "ۋ",
        'ұ' | 'ү' => "ۇ",
        'ф' => "ف",
        'х' => "ح",
        'һ' => "ھ",
        'ч' => "چ",
        'ш' => "ش",
        'щ' => "شش",
        'ъ' | 'ь' => "",
        'ы' | 'і' => "ى",
        'ю' => "يۋ",
        'я' => "يا",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(word: &str) -> String {
        let mut out = String::new();
        to_arabic(word, &WordOverrides::default(), &mut out);
        out
    }

    #[test]
    fn the_hamza_is_written_where_no_letter_marks_a_front_word() {
        for (word, expected) in [
            ("өз", "ءوز"),
            ("Тәртіп", "ءتارتىپ"),
            ("министрі", "ءمينيسترى"),
            ("бірқатар", "ءبىرقاتار"),
            ("өкіл", "وكىل"),
            ("бүгін", "بۇگىن"),
            ("мәртебе", "مارتەبە"),
            ("күнә", "كۇنا"),
            ("қазір", "قازىر"),
            ("мұғалім", "مۇعالىم"),
            ("қудалау", "قۋدالاۋ"),
        ] {
            assert_eq!(converted(word), expected, "{word}");
        }
    }

    #[test]
    fn pairs_of_letters_are_contracted() {
        for (word, expected) in [
            ("Маврикий", "ماۆريكي"),
            ("Италия", "يتاليا"),
            ("вьетнам", "ۆيەتنام"),
            ("объект", "وبيەكت"),
            ("сия", "سيا"),
            ("кию", "كيۋ"),
            ("жиын", "جيىن"),
        ] {
            assert_eq!(converted(word), expected, "{word}");
        }
    }

    #[test]
    fn a_father_s_name_is_written_apart() {
        assert_eq!(converted("Мұсаханұлы"), "مۇساحان ۇلى");
        assert_eq!(converted("МҰСАХАНҰЛЫ"), "مۇساحان ۇلى");
        assert_eq!(converted("Әбілқызы"), "ءابىل قىزى");
        for word in ["ұлы", "Ұлы", "қызы", "құлы", "Құлы"] {
            assert!(!converted(word).contains(' '), "{word}");
        }
    }

    #[test]
    fn a_word_of_another_language_stays() {
        assert_eq!(converted("воўк"), "воўк");
    }
}
