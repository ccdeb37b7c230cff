//! What a letter may stand for: how words are compared that were typed in another alphabet, or on a keyboard that lacks
//! the letter.

use super::family::Family;
use super::letters::of_the_same_shape;
use super::terms::is_han;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use unicode_normalization::char::decompose_canonical;

/// The sounds that a letter may stand for, one bit each.
pub(super) type SoundSet = u32;

/// The letters of the app's languages and of their neighbours' keyboards, each with its sounds in Latin letters ("S" for
/// sh, "'" for ayn): its own, and, where a keyboard lacks the letter, that of the one people type instead, which is the
/// nearest by sound (پ: ب; ڭ: ن; қ: к) or looks like it (ھ: ه). "/" goes on to a second sound; a silent letter has none.
/// What is not here follows from these, see [`find`].
const SOUNDS: &[(&str, &str)] = &[
    ("аاآa", "a"),
    ("әə", "ae"),
    ("ەۀ", "eah"),
    ("бبb", "b"),
    ("پ", "pb"),
    ("пp", "p"),
    ("вv", "vw"),
    ("w", "wvu"),
    ("гgғ", "g"),
    ("گ", "gk"),
    ("غ", "gq"),
    ("дدd", "d"),
    ("еэёe", "e"),
    ("éې", "ei"),
    ("жҗج", "j"),
    ("j", "ji"),
    ("ژ", "jz"),
    ("зزذظz", "z"),
    ("ض", "zd"),
    ("ийіыىيیyiı", "i"),
    ("ے", "ie"),
    ("кكکk", "k"),
    ("қقq", "kq"),
    ("лلl", "l"),
    ("мمm", "m"),
    ("нنn", "n"),
    ("ңڭŋ", "nk"),
    ("оo", "o"),
    ("өۆو", "ouv"),
    ("ўöó", "ou"),
    ("рرr", "r"),
    ("сسصثs", "s"),
    ("цc", "sck"),
    ("тتطt", "t"),
    ("уu", "uow"),
    ("ұүۇۈü", "uo"),
    ("ۋ", "vuwo"),
    ("ý", "ui"),
    ("фفf", "f"),
    ("хhخx", "hx"),
    ("حҳ", "h"),
    ("һھ", "hxe"),
    ("هةہ", "he"),
    ("чç", "c"),
    ("چ", "cj"),
    ("шщشş", "S"),
    ("ع", "'g"),
    ("ю", "i/u"),
    ("я", "i/a"),
    ("ъьءٴئ", ""),
];

/// Letters that sound otherwise in a language.
const OWN_SOUNDS: &[(Family, char, &str)] = &[
    // Uzbek oʻ has lost its sign when it comes here; a Russian keyboard has у for it.
    (Family::Uzbek, 'o', "ou"),
    // Uighur ق sounds like خ before another consonant (ساقچى).
    (Family::Uighur, 'خ', "xhkq"),
    // The seat of a hamza is the letter that is most often wrong in Arabic (استئناف, استأناف).
    (Family::Arabic, 'ئ', "ia"),
    (Family::Arabic, 'ؤ', "oa"),
    // Arabic keeps these apart that others take for one another.
    (Family::Arabic, 'خ', "x"),
    (Family::Arabic, 'غ', "G"),
    (Family::Arabic, 'ق', "q"),
    (Family::Arabic, 'ع', "'"),
    (Family::Persian, 'ع', "'"),
    (Family::Persian, 'خ', "x"),
];

/// Latin letters that write one sound together, with the Cyrillic letter for it.
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

/// [`SOUNDS`] by letter.
static TABLE: LazyLock<BTreeMap<char, Vec<SoundSet>>> = LazyLock::new(|| {
    let letters = SOUNDS.iter().flat_map(|(letters, sounds)| letters.chars().map(|letter| (letter, *sounds)));
    letters.map(|(letter, sounds)| (letter, sets(sounds))).collect()
});

/// What each letter of `word` may stand for; `word` is folded. Nothing for a word with a character that is no letter of
/// these alphabets: it sounds like no other.
pub(super) fn sounds(tag: &str, word: &str) -> Vec<SoundSet> {
    if word.contains(|letter: char| letter.is_ascii_digit() || is_han(letter)) {
        return Vec::new();
    }
    let family = Family::of(tag);
    let mut rest = if family == Family::Arabic { arabic_stem(word) } else { word };
    let mut sounds = Vec::with_capacity(word.len());
    while let Some(first) = rest.chars().next() {
        let (letter, length) = digraph(family, rest).unwrap_or((first, first.len_utf8()));
        rest = rest.get(length..).unwrap_or_default();
        if !push(family, letter, &mut sounds) {
            return Vec::new();
        }
    }
    sounds
}

/// Appends what `letter` may stand for; false if it is no letter of these alphabets.
fn push(family: Family, letter: char, sounds: &mut Vec<SoundSet>) -> bool {
    if let Some((.., own)) = OWN_SOUNDS.iter().find(|(of, own, _)| *of == family && *own == letter) {
        sounds.extend(sets(own));
        return true;
    }
    if let Some(known) = TABLE.get(&letter) {
        sounds.extend(known);
        return true;
    }
    let found = find(letter);
    sounds.extend(&found);
    !found.is_empty()
}

/// What a letter may stand for that is not in [`SOUNDS`]: the same as without its mark (ñ: n), else what the letters of
/// its shape stand for (ګ: ك).
fn find(letter: char) -> Vec<SoundSet> {
    let mut base = None;
    decompose_canonical(letter, |part| base = base.or(Some(part)));
    if let Some(known) = base.and_then(|base| TABLE.get(&base)) {
        return known.clone();
    }
    let alike = of_the_same_shape(letter).filter_map(|letter| TABLE.get(&letter));
    let all = alike.flatten().fold(0, |all, set| all | set);
    if all == 0 { Vec::new() } else { vec![all] }
}

fn sets(sounds: &str) -> Vec<SoundSet> {
    let set = |letters: &str| letters.chars().fold(0, |set, letter| set | bit(letter));
    if sounds.is_empty() { Vec::new() } else { sounds.split('/').map(set).collect() }
}

/// The bit of a sound: 26 small letters, and what Latin has no letter for.
fn bit(sound: char) -> SoundSet {
    let place = match sound {
        'S' => 26,
        'G' => 27,
        '\'' => 28,
        letter => u32::from(letter).saturating_sub(u32::from('a')),
    };
    1 << place
}

/// The Cyrillic letter for several Latin ones at the start of `rest`, and the number of bytes that they take.
fn digraph(family: Family, rest: &str) -> Option<(char, usize)> {
    if !rest.starts_with(|letter: char| letter.is_ascii_lowercase()) {
        return None;
    }
    // Russian and Uzbek have n and g side by side (конгресс, tanlang); Kazakh and Uighur write ң.
    let known =
        if matches!(family, Family::Kazakh | Family::Uighur) { &DIGRAPHS[..] } else { &DIGRAPHS[..8] };
    known.iter().find(|(latin, _)| rest.starts_with(latin)).map(|(latin, letter)| (*letter, latin.len()))
}

/// True for the sounds of a vowel.
fn is_vowel(sounds: SoundSet) -> bool {
    let vowels = "aeiouw".chars().fold(0, |set, letter| set | bit(letter));
    sounds & !vowels == 0
}

/// How far two words sound alike from their start: the sounds of each that are used up. Where one letter stands for two
/// neighbours of the other word (وو for ۇۋ, н for нн), it may be used twice. With `skip_vowels` the word that was typed may
/// have vowels that the other one does not write: panahandagi for پناهندگی.
pub(super) fn alike(typed: &[SoundSet], known: &[SoundSet], skip_vowels: bool) -> (usize, usize) {
    let (mut at, mut of) = (0, 0);
    let mut doubled = false;
    loop {
        let (here, there) = (typed.get(at).copied().unwrap_or(0), known.get(of).copied().unwrap_or(0));
        if here & there != 0 {
            (at, of, doubled) = (at + 1, of + 1, false);
        } else if !doubled && at > 0 && of > 0 && there & typed.get(at - 1).copied().unwrap_or(0) != 0 {
            (of, doubled) = (of + 1, true);
        } else if !doubled && at > 0 && of > 0 && here & known.get(of - 1).copied().unwrap_or(0) != 0 {
            (at, doubled) = (at + 1, true);
        } else if skip_vowels && here != 0 && is_vowel(here) {
            at += 1;
        } else {
            return (at, of);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold::fold;

    fn is_same(tag: &str, one: &str, other: &str) -> bool {
        let [one, other] = [one, other].map(|word| sounds(tag, &fold(tag, word)));
        !one.is_empty() && alike(&one, &other, false) == (one.len(), other.len())
    }

    #[test]
    fn the_other_alphabet_is_the_same_word() {
        let words = [
            ("kk", "куәлік", "كۋالىك"),
            ("kk", "босқын", "بوسقىن"),
            ("kk", "тілі", "ءتىلى"),
            ("kk", "әңгімелесу", "اڭگىمەلەسۋ"),
            ("ug", "تەرجىمان", "терҗиман"),
            ("ug", "تەرجىمان", "terjiman"),
            ("ug", "پاناھلىق", "панаһлиқ"),
            ("ug", "سۆھبەت", "söhbet"),
            ("ru", "убежище", "ubezhishe"),
            ("ru", "суд", "sud"),
            ("ru", "помощь", "pomoshch"),
            ("kk", "шешім", "şeşim"),
            ("kk", "құқық", "quqyq"),
            ("kk", "мың", "myñ"),
        ];
        for (tag, one, other) in words {
            assert!(is_same(tag, one, other), "{tag} {one} {other}");
        }
    }

    #[test]
    fn a_neighbours_keyboard_writes_the_same_word() {
        let words = [
            ("kk", "құқық", "кукык"),
            ("kk", "мерзім", "мерзим"),
            ("kk", "әлеуметтік", "алеуметтик"),
            ("ug-Cyrl", "сөһбәт", "сохбат"),
            ("ug", "سۆھبەت", "сохбат"),
            ("ug", "ھوقۇق", "ەوقۇق"),
            ("ug", "جەمئىيەت", "جھمئىيھت"),
            ("ug", "قوشۇۋېتىش", "قوشووىتىش"),
            ("ug", "پاناھلىق", "باناهلىق"),
            ("ug", "چېگرا", "جيكرا"),
            ("fa-AF", "پناهندگی", "بناهندكی"),
            ("fa-AF", "پناهندگی", "پناهندگے"),
            ("fa-AF", "چرا", "جرا"),
        ];
        for (tag, one, other) in words {
            assert!(is_same(tag, one, other), "{tag} {one} {other}");
        }
    }

    #[test]
    fn arabic_endings_and_particles_are_put_aside() {
        let words = [
            ("شهادتكم", "وشهادة"),
            ("شهادتي", "شهادات"),
            ("للمحكمة", "المحكمة"),
            ("للاجئين", "لاجئ"),
            ("بالطلب", "طلبكم"),
            ("بلد", "البلد"),
            ("إستأناف", "الاستئناف"),
            ("نايب", "نائب"),
        ];
        for (one, other) in words {
            assert!(is_same("ar", one, other), "{one} {other}");
        }
        assert!(!is_same("ar", "كتب", "تب"));
    }

    #[test]
    fn vowels_may_be_typed_that_are_not_written() {
        for (tag, typed, known) in [("fa-AF", "panahandagi", "پناهندگی"), ("ar", "mouqabala", "المقابلة")]
        {
            let [typed, known] = [typed, known].map(|word| sounds(tag, &fold(tag, word)));
            assert_eq!(alike(&typed, &known, true), (typed.len(), known.len()));
            assert_ne!(alike(&typed, &known, false), (typed.len(), known.len()));
        }
    }

    #[test]
    fn other_words_sound_otherwise() {
        for (tag, one, other) in [("ru", "суд", "сыр"), ("fa-AF", "پدر", "مادر"), ("ar", "قرب", "غرب")]
        {
            assert!(!is_same(tag, one, other), "{tag} {one} {other}");
        }
        for word in ["24", "שלום", "ab4", "庇护"] {
            assert!(sounds("en", word).is_empty(), "{word}");
        }
    }
}
