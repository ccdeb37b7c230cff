//! One slip of the finger: a letter too many, too few, wrong, or two exchanged.

/// True if `typed` becomes `term` by at most one slip. With `prefix`, `term` may go on after that.
pub(super) fn within_one_slip(typed: &[char], term: &[char], prefix: bool) -> bool {
    let same = typed.iter().zip(term).take_while(|(a, b)| a == b).count();
    let (typed, term) = (typed.get(same..).unwrap_or_default(), term.get(same..).unwrap_or_default());
    let fits = |typed: Option<&[char]>, term: Option<&[char]>| match (typed, term) {
        (Some(typed), Some(term)) => {
            if prefix {
                term.starts_with(typed)
            } else {
                term == typed
            }
        }
        _ => false,
    };
    let exchanged = match (typed, term) {
        ([a, b, ..], [c, d, ..]) => a == d && b == c,
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

    fn slip(typed: &str, term: &str, prefix: bool) -> bool {
        let [typed, term] = [typed, term].map(|word| word.chars().collect::<Vec<_>>());
        within_one_slip(&typed, &term, prefix)
    }

    #[test]
    fn one_slip_is_forgiven_and_two_are_not() {
        for typed in ["interpreter", "interpeter", "interprexter", "interprater", "intrepreter"] {
            assert!(slip(typed, "interpreter", false), "{typed}");
        }
        for typed in ["intepeter", "xnterpreterx", "interpr"] {
            assert!(!slip(typed, "interpreter", false), "{typed}");
        }
    }

    #[test]
    fn the_last_word_may_be_unfinished() {
        assert!(slip("interp", "interpreter", true));
        assert!(slip("intrep", "interpreter", true));
        assert!(!slip("intraxp", "interpreter", true));
    }
}
