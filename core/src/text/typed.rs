//! What people type or paste into a field, cleaned once for all of them.

include!(concat!(env!("OUT_DIR"), "/typed.rs"));

/// Joiners that belong to the spelling of a word.
const JOINERS: [char; 2] = ['\u{200C}', '\u{200D}'];

/// Characters of a field that are read; nobody types more.
pub(crate) const MAX_TYPED_CHARS: usize = 200;

/// `typed` as it is read: without invisible characters but those that belong to a spelling, in ASCII digits whatever
/// script they were typed in, with single spaces, none at the ends, and of at most [`MAX_TYPED_CHARS`].
pub(crate) fn clean(typed: &str) -> String {
    let visible = typed.chars().filter(|character| JOINERS.contains(character) || !is_invisible(*character));
    let read: String = visible.map(read).collect();
    let single = read.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = single.chars().take(MAX_TYPED_CHARS).collect();
    cut.trim_end().to_owned()
}

/// `typed` as a number: [`clean`], and without any invisible character.
pub(crate) fn clean_figures(typed: &str) -> String {
    clean(typed).replace(is_invisible, "")
}

/// Spaces and controls as a space, digits as ASCII.
fn read(character: char) -> char {
    if character.is_whitespace() || character.is_control() {
        return ' ';
    }
    digit_value(character).and_then(|value| char::from_digit(value, 10)).unwrap_or(character)
}

/// The value of a decimal digit of any script (general category Nd).
pub fn digit_value(character: char) -> Option<u32> {
    let character = u32::from(character);
    let at = ZEROS.partition_point(|zero| *zero <= character).checked_sub(1)?;
    let value = character - ZEROS.get(at)?;
    (value < 10).then_some(value)
}

/// True for what nobody sees (general category Cf, `Default_Ignorable_Code_Point`).
pub(crate) fn is_invisible(character: char) -> bool {
    is_in(INVISIBLE, character)
}

/// True if `character` is in one of `ranges`, which are sorted and do not meet.
pub(crate) fn is_in(ranges: &[(char, char)], character: char) -> bool {
    let at = ranges.partition_point(|(_, last)| *last < character);
    ranges.get(at).is_some_and(|(first, _)| *first <= character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_any_script_have_their_value() {
        for (digits, value) in [("٢", 2), ("۲", 2), ("２", 2), ("२", 2), ("2", 2), ("൨", 2), ("\u{1D7D0}", 2)]
        {
            assert_eq!(digits.chars().map(digit_value).collect::<Vec<_>>(), [Some(value)], "{digits}");
        }
        for other in "a二²½٫".chars() {
            assert_eq!(digit_value(other), None, "{other}");
        }
    }

    #[test]
    fn what_was_pasted_is_read() {
        assert_eq!(clean_figures("\u{200F}٢٢\u{2069}"), "22");
        assert_eq!(clean_figures("\u{A0} 2\u{200C}2\n"), "22");
        assert_eq!(clean("  می\u{200C}توانید \t \u{FEFF}بروید\u{0}"), "می\u{200C}توانید بروید");
        assert_eq!(clean(&"a ".repeat(300)).chars().count(), 199);
        assert_eq!(clean(&format!("{}22", "\u{200B}".repeat(500))), "22", "the limit comes after cleaning");
    }

    #[test]
    fn cleaning_twice_is_cleaning_once() {
        for character in '\0'..=char::MAX {
            let once = clean(&format!("a{character}1"));
            assert_eq!(clean(&once), once, "{character:?}");
            assert!(once.starts_with('a') && once.ends_with('1'), "{character:?}: {once:?}");
        }
    }
}
