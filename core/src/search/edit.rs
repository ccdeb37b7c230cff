//! Words that differ by one edit: a letter added, left out or replaced, or two neighbours exchanged.

/// True if at most one edit makes `term` of `typed`; with `prefix`, it is enough that it makes the beginning of `term`.
/// `same` tells which letters count as one.
pub(super) fn within_one_edit<T: Copy>(
    typed: &[T],
    term: &[T],
    prefix: bool,
    same: impl Fn(T, T) -> bool,
) -> bool {
    let equal = typed.iter().zip(term).take_while(|(a, b)| same(**a, **b)).count();
    let (typed, term) = (typed.get(equal..).unwrap_or_default(), term.get(equal..).unwrap_or_default());
    let fits = |typed: Option<&[T]>, term: Option<&[T]>| match (typed, term) {
        (Some(typed), Some(term)) => {
            (if prefix { typed.len() <= term.len() } else { typed.len() == term.len() })
                && typed.iter().zip(term).all(|(a, b)| same(*a, *b))
        }
        _ => false,
    };
    let exchanged = match (typed, term) {
        ([a, b, ..], [c, d, ..]) => same(*a, *d) && same(*b, *c),
        _ => false,
    };
    fits(Some(typed), Some(term))
        || fits(typed.get(1..), Some(term))
        || fits(Some(typed), term.get(1..))
        || fits(typed.get(1..), term.get(1..))
        || (exchanged && fits(typed.get(2..), term.get(2..)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_edit(typed: &str, term: &str, prefix: bool) -> bool {
        let [typed, term] = [typed, term].map(|word| word.chars().collect::<Vec<_>>());
        within_one_edit(&typed, &term, prefix, |a, b| a == b)
    }

    #[test]
    fn one_edit_is_accepted_and_two_are_not() {
        for typed in ["interpreter", "interpeter", "interprexter", "interprater", "intrepreter"] {
            assert!(one_edit(typed, "interpreter", false), "{typed}");
        }
        for typed in ["intepeter", "xnterpreterx", "interpr"] {
            assert!(!one_edit(typed, "interpreter", false), "{typed}");
        }
    }

    #[test]
    fn the_last_word_may_be_unfinished() {
        assert!(one_edit("interp", "interpreter", true));
        assert!(one_edit("intrep", "interpreter", true));
        assert!(!one_edit("intraxp", "interpreter", true));
    }
}
