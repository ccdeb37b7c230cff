//! A query typed with the wrong keyboard layout: `htitybt` for решение.

/// The keys of the layouts that stand on one keyboard in Kazakhstan, key by key: Latin (United States), Russian and
/// Kazakh, as Windows has them; small letters and signs, then the same with Shift.
const LATIN: &str =
    "qwertyuiop[]asdfghjkl;'zxcvbnm,./`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?~234589 0-=@#$%*()_+";
const RUSSIAN: &str =
    "йцукенгшщзхъфывапролджэячсмитьбю.ёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё234589 0-=\"№;%*()_+";
const KAZAKH: &str =
    "йцукенгшщзхъфывапролджэячсмитьбю№(ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?)әіңғүұ қөһӘІҢҒҮҰҚӨҺ";

/// What `query` would be if the keyboard had another layout; those that are nothing else are left out.
pub(super) fn other_layouts(query: &str) -> Vec<String> {
    let pairs = [(LATIN, RUSSIAN), (LATIN, KAZAKH), (RUSSIAN, LATIN), (KAZAKH, LATIN)];
    let mut others: Vec<String> = Vec::new();
    for (typed, meant) in pairs {
        let other: String = query.chars().map(|key| on(typed, meant, key)).collect();
        if other != query && !others.contains(&other) {
            others.push(other);
        }
    }
    others
}

/// What the key that gives `key` in the layout `typed` gives in `meant`.
fn on(typed: &str, meant: &str, key: char) -> char {
    typed.chars().zip(meant.chars()).find(|(typed, _)| *typed == key).map_or(key, |(_, meant)| meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layouts_have_the_same_keys() {
        assert_eq!(LATIN.chars().count(), RUSSIAN.chars().count());
        assert_eq!(LATIN.chars().count(), KAZAKH.chars().count());
    }

    #[test]
    fn what_was_meant_is_among_the_others() {
        for (typed, meant) in
            [("htitybt", "решение"), ("зщдшсу", "police"), ("090s0", "құқық"), ("ифдф", "bala")]
        {
            assert!(
                other_layouts(typed).iter().any(|other| other == meant),
                "{typed}: {:?}",
                other_layouts(typed)
            );
        }
        assert_eq!(other_layouts("庇护 حق"), Vec::<String>::new());
    }
}
