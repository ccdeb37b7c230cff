//! What the letters of a text are, whatever the language.

use std::borrow::Cow;

/// Letters that were typed as a letter and a mark, as one letter (NFC), as far as the three languages have such.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    const LETTERS: [(&str, &str); 12] = [
        ("и\u{306}", "й"),
        ("И\u{306}", "Й"),
        ("у\u{306}", "ў"),
        ("У\u{306}", "Ў"),
        ("е\u{308}", "ё"),
        ("Е\u{308}", "Ё"),
        ("e\u{301}", "é"),
        ("E\u{301}", "É"),
        ("o\u{308}", "ö"),
        ("O\u{308}", "Ö"),
        ("u\u{308}", "ü"),
        ("U\u{308}", "Ü"),
    ];
    if !text.contains(['\u{301}', '\u{306}', '\u{308}']) {
        return Cow::Borrowed(text);
    }
    let compose = |text: String, (apart, one): &(&str, &str)| text.replace(apart, one);
    Cow::Owned(LETTERS.iter().fold(text.to_owned(), compose))
}

/// A letter of Cyrillic script, whatever the language.
pub(super) const fn is_cyrillic(character: char) -> bool {
    matches!(character, '\u{0400}'..='\u{0481}' | '\u{048A}'..='\u{052F}')
}

/// A letter of Latin script, or an apostrophe: in Uzbek and Uighur that is a letter or a part of one.
pub(super) const fn is_latin(character: char) -> bool {
    matches!(character, 'a'..='z' | 'A'..='Z' | '\u{00C0}'..='\u{00D6}' | '\u{00D8}'..='\u{00F6}' | '\u{00F8}'..='\u{024F}')
        || is_apostrophe(character)
}

/// Whatever people type for an apostrophe.
pub(super) const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '`' | '´' | '\u{2018}' | '\u{2019}' | 'ʻ' | 'ʼ')
}

/// True for a Latin abbreviation: two capital letters or more, and nothing else.
pub(super) fn is_abbreviation(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// `word` in small letters; `None` if one of them is not in `alphabet`. Every letter stays one letter.
pub(super) fn small_letters(word: &str, is_in_alphabet: impl Fn(char) -> bool) -> Option<Vec<char>> {
    word.chars()
        .map(|letter| {
            let mut small = letter.to_lowercase();
            let first = small.next()?;
            (small.next().is_none() && is_in_alphabet(first)).then_some(first)
        })
        .collect()
}
