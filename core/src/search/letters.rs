//! What Unicode says of letters and signs, in tables that `core/build/letters.rs` makes from its data.

use crate::text::is_in;

include!(concat!(env!("OUT_DIR"), "/letters.rs"));

/// True for what a word is the same with and without: marks, invisible characters, modifiers of letters, and whatever
/// looks like an apostrophe (general category, `Default_Ignorable_Code_Point`, UTS 39).
pub(super) fn is_ignored(character: char) -> bool {
    is_in(SIGNS, character)
}

/// An alphabet of the app's languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alphabet {
    Latin,
    Cyrillic,
    Arabic,
}

impl Alphabet {
    /// The alphabet of `letter`; `None` for any other.
    pub(super) const fn of(letter: char) -> Option<Self> {
        match letter {
            'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' => Some(Self::Latin),
            '\u{400}'..='\u{52F}' => Some(Self::Cyrillic),
            '\u{620}'..='\u{6FF}' => Some(Self::Arabic),
            _ => None,
        }
    }

    /// The letter of this alphabet that looks like `letter`, which is of another one (UTS 39).
    pub(super) fn look_alike(self, letter: char) -> Option<char> {
        let table = match self {
            Self::Latin => LATIN_LOOK_ALIKES,
            Self::Cyrillic => CYRILLIC_LOOK_ALIKES,
            Self::Arabic => return None,
        };
        let at = table.binary_search_by_key(&letter, |(foreign, _)| *foreign).ok()?;
        table.get(at).map(|(_, own)| *own)
    }

    /// The number of letters of `word` that are of this alphabet.
    pub(super) fn count(self, word: &str) -> usize {
        word.chars().filter(|letter| Self::of(*letter) == Some(self)).count()
    }

    /// `word` in letters of this alphabet alone; `None` if it has one that does not look like any.
    pub(super) fn rewritten(self, word: &str) -> Option<String> {
        let own = |letter: char| {
            let is_own = Self::of(letter) == Some(self) || !letter.is_alphabetic() || is_ignored(letter);
            if is_own { Some(letter) } else { self.look_alike(letter) }
        };
        word.chars().map(own).collect()
    }
}

/// The other letters of Arabic script that differ from `letter` in dots and marks only (Unicode's `Joining_Group`).
pub(super) fn of_the_same_shape(letter: char) -> impl Iterator<Item = char> {
    let at = JOINING_GROUPS.binary_search_by_key(&letter, |(known, _)| *known).ok();
    let group = at.and_then(|at| JOINING_GROUPS.get(at)).map(|(_, group)| *group);
    let alike = JOINING_GROUPS.iter().filter(move |(_, other)| Some(*other) == group);
    alike.map(|(letter, _)| *letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_follow_from_their_properties() {
        // An apostrophe, an acute accent, a prime, a modifier letter, a saltillo is a letter; marks; invisible characters.
        for sign in "'`´‘’‛′ʹʻʼˈ^\u{301}\u{64B}\u{654}\u{670}\u{AD}\u{200B}\u{200C}\u{200F}\u{2060}\u{2068}\u{FEFF}\u{FE0F}\u{180E}\u{3164}ـ".chars() {
            assert!(is_ignored(sign), "{sign:?} U+{:04X}", u32::from(sign));
        }
        for other in " \n-–—/.,;:!?()\"«»“”а1é庇ھ%&@_".chars() {
            assert!(!is_ignored(other), "{other:?} U+{:04X}", u32::from(other));
        }
    }

    #[test]
    fn look_alikes_are_found_in_both_directions() {
        assert_eq!(Alphabet::Cyrillic.rewritten("вpaч").as_deref(), Some("врач"));
        assert_eq!(Alphabet::Latin.rewritten("роlісе").as_deref(), Some("police"));
        assert_eq!(Alphabet::Cyrillic.rewritten("MOCKBA").as_deref(), Some("МОСКВА"));
        assert_eq!(Alphabet::Cyrillic.rewritten("ВОЗ Ελ"), None);
        for letter in CYRILLIC_LOOK_ALIKES {
            assert_eq!(Alphabet::of(letter.1), Some(Alphabet::Cyrillic));
        }
    }

    #[test]
    fn letters_of_one_shape_differ_in_their_dots() {
        let alike: String = of_the_same_shape('ۆ').collect();
        assert!(alike.contains('و') && alike.contains('ۇ') && !alike.contains('ی'), "{alike}");
        assert_eq!(of_the_same_shape('x').count(), 0);
    }
}
