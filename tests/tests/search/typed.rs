//! How people type a word: on the keyboards they have, in other alphabets, with other signs.

/// The letters of Arabic script that a keyboard of Arabic (Windows, Android, iOS) has.
const ARABIC: &str = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذأإآ";
/// Those of a Persian keyboard.
const PERSIAN: &str = "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپوژئءآ";
/// Those of a Russian one.
const RUSSIAN: &str = "йцукенгшщзхъфывапролджэячсмитьбюё";

/// What people type in place of a letter that their keyboard lacks: the nearest by sound or by look.
const INSTEAD: &[(char, &str)] = &[
    ('پ', "ب"),
    ('چ', "ج"),
    ('ژ', "زج"),
    ('گ', "كک"),
    ('ک', "ك"),
    ('ك', "ک"),
    ('ی', "ي"),
    ('ي', "ی"),
    ('ى', "یي"),
    ('ې', "ىيی"),
    ('ۇ', "و"),
    ('ۆ', "و"),
    ('ۈ', "و"),
    ('ۋ', "و"),
    ('ڭ', "نكک"),
    ('ە', "ه"),
    ('ھ', "ه"),
    ('ة', "ه"),
    ('ي', "ی"),
    ('ә', "а"),
    ('ө', "о"),
    ('ү', "у"),
    ('ұ', "у"),
    ('қ', "к"),
    ('ғ', "г"),
    ('ң', "н"),
    ('і', "и"),
    ('һ', "х"),
    ('җ', "ж"),
    ('ў', "у"),
    ('ҳ', "х"),
];

/// The keyboards beside that of their own on which readers of `tag` type.
pub(crate) fn keyboards(tag: &str) -> &'static [&'static str] {
    match tag {
        "fa-AF" => &[ARABIC],
        "ug" | "kk-Arab" => &[ARABIC, PERSIAN],
        "ar" => &[PERSIAN],
        "kk" | "ug-Cyrl" | "uz-Cyrl" => &[RUSSIAN],
        _ => &[],
    }
}

/// `word` typed on `keyboard`: each letter that is not on it is replaced, by the choice of `choice` where there are several.
/// `None` if there is nothing to type for a letter.
pub(crate) fn on_keyboard(keyboard: &str, word: &str, choice: usize) -> Option<String> {
    let key = |letter: char| {
        if keyboard.contains(letter) {
            return Some(letter);
        }
        let (_, instead) = INSTEAD.iter().find(|(known, _)| *known == letter)?;
        let keys: Vec<char> = instead.chars().filter(|letter| keyboard.contains(*letter)).collect();
        keys.get(choice % keys.len().max(1)).copied()
    };
    word.chars().map(key).collect()
}

/// Letters of Latin and Cyrillic that look alike.
const LOOK_ALIKES: &[(char, char)] = &[
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('i', 'і'),
    ('h', 'һ'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
];

/// `word` with some of its letters, those whose bit is set in `which`, replaced by their look-alikes.
pub(crate) fn with_look_alikes(word: &str, which: u32) -> String {
    let look_alike = |(place, letter): (usize, char)| {
        let pair = LOOK_ALIKES.iter().find(|(latin, cyrillic)| *latin == letter || *cyrillic == letter);
        match pair {
            Some((latin, cyrillic)) if which >> (place % 32) & 1 == 1 => {
                if *latin == letter {
                    *cyrillic
                } else {
                    *latin
                }
            }
            _ => letter,
        }
    };
    word.chars().enumerate().map(look_alike).collect()
}

/// The keys of a keyboard in two layouts, row by row.
const ENGLISH_KEYS: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS: &str = "йцукенгшщзхъфывапролджэячсмитьбю";
/// The keys of figures, in English and in Kazakh.
const ENGLISH_FIGURES: &str = "2345890-=";
const KAZAKH_LETTERS: &str = "әіңғүұқөһ";

/// `word`, which is Russian or Kazakh, typed while the layout was English; `None` if a letter is on no key.
pub(crate) fn in_english_layout(word: &str) -> Option<String> {
    let keys = || RUSSIAN_KEYS.chars().zip(ENGLISH_KEYS.chars());
    let figures = || KAZAKH_LETTERS.chars().zip(ENGLISH_FIGURES.chars());
    word.chars()
        .map(|letter| keys().chain(figures()).find(|(own, _)| *own == letter).map(|(_, key)| key))
        .collect()
}

/// `word`, which is English, typed while the layout was Russian; `None` if a letter is on no key.
pub(crate) fn in_russian_layout(word: &str) -> Option<String> {
    let keys = || ENGLISH_KEYS.chars().zip(RUSSIAN_KEYS.chars());
    word.chars().map(|letter| keys().find(|(own, _)| *own == letter).map(|(_, key)| key)).collect()
}

/// Every sign that people type for an apostrophe.
pub(crate) const APOSTROPHES: &str = "'’‘`´ʻʼʹ′‛＇ˈ｀ꞌ";
