//! Telephone numbers in a query.

/// Digits that a number must have to be looked for as a telephone number.
const MIN_PHONE_DIGITS: usize = 5;

/// The numbers in a folded query that may be telephone numbers, digits only: numbers that follow each other are groups
/// of one.
pub(super) fn typed_numbers(folded: &str) -> Vec<String> {
    let mut numbers = vec![String::new()];
    for word in folded.split(' ') {
        match numbers.last_mut() {
            Some(number) if word.bytes().all(|byte| byte.is_ascii_digit()) => number.push_str(word),
            _ => numbers.push(String::new()),
        }
    }
    numbers.retain(|number| number.len() >= MIN_PHONE_DIGITS);
    numbers
}

/// True if `typed` is a part of `phone` (digits only, without the country code), or its beginning with 8, +7 or 007
/// before it.
pub(super) fn is_part_of(typed: &str, phone: &str) -> bool {
    let national = typed.strip_prefix("00").unwrap_or(typed);
    let national = national.strip_prefix(['7', '8']).unwrap_or(national);
    phone.contains(typed) || (national.len() >= MIN_PHONE_DIGITS && phone.starts_with(national))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_digits_are_one_number() {
        assert_eq!(typed_numbers("8 7172 69 65 45"), ["87172696545"]);
        assert_eq!(typed_numbers("call 7172696545 or 69 65 45 today"), ["7172696545", "696545"]);
        for text in ["", "102", "24 hours", "form 7a of 2018"] {
            assert_eq!(typed_numbers(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_number_is_found_with_any_prefix_and_by_its_parts() {
        let phone = "7172696545";
        for typed in [phone, "87172696545", "77172696545", "0077172696545", "8717269", "696545"] {
            assert!(is_part_of(typed, phone), "{typed}");
        }
        for typed in ["7172696546", "8696545", "71726965455"] {
            assert!(!is_part_of(typed, phone), "{typed}");
        }
    }
}
