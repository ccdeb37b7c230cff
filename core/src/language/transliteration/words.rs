//! Words that a person has checked, for one script variant.

use super::letters::is_all_capitals;
use std::collections::{BTreeMap, HashMap};

/// Words that a person has checked: they come before the rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordOverrides {
    words: HashMap<String, String>,
    /// The starts of words, which any ending may follow.
    stems: BTreeMap<String, String>,
}

/// The sign behind a stem in the table.
const STEM: char = '-';

impl WordOverrides {
    /// Reads a table: one word a line, its converted form, and why the rule is not enough, separated by tabs. Empty lines
    /// and lines that begin with `#` are skipped. A word and its form that both end in a hyphen are a stem: endings may follow,
    /// which the rule writes. Only Uighur in Cyrillic letters looks stems up.
    ///
    /// A list is always returned; a line that cannot be read is left out and reported, with its number (from 1) and what is
    /// wrong with it.
    pub fn read(table: &str) -> (Self, Vec<(usize, String)>) {
        let mut words = HashMap::new();
        let mut stems = BTreeMap::new();
        let mut faults = Vec::new();
        for (number, line) in table.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let mut report = |what: String| faults.push((number + 1, what));
            let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            let [word, converted, why] = cells.as_slice() else {
                report(format!(
                    "{} cells; write the word, its converted form and why, separated by tabs",
                    cells.len()
                ));
                continue;
            };
            if [word, converted, why].iter().any(|cell| cell.is_empty()) {
                report("an empty cell; write the word, its converted form and why".to_owned());
                continue;
            }
            let inserted = match (word.strip_suffix(STEM), converted.strip_suffix(STEM)) {
                (Some(stem), Some(converted)) => stems.insert(stem.to_owned(), converted.to_owned()),
                (None, None) => words.insert((*word).to_owned(), (*converted).to_owned()),
                _ => {
                    report("a hyphen behind one of the two; a stem has it behind both".to_owned());
                    continue;
                }
            };
            if inserted.is_some() {
                report(format!("{word} occurs twice; keep one"));
            }
        }
        (Self { words, stems }, faults)
    }

    /// The words with their converted forms, in no order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.words.iter().map(|(word, converted)| (word.as_str(), converted.as_str()))
    }

    /// The longest stem that `word` begins with: its converted form, and the ending.
    pub(super) fn stem<'w>(&self, word: &'w str) -> Option<(&str, &'w str)> {
        let mut ends: Vec<usize> = word.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
        ends.reverse();
        ends.into_iter().find_map(|end| {
            let (stem, ending) = word.split_at_checked(end)?;
            Some((self.stems.get(stem)?.as_str(), ending))
        })
    }

    /// The same list the other way round, in small letters. Where several words have one form, the first of them in the
    /// order of the alphabet.
    pub(crate) fn inverted(&self) -> Self {
        let mut words: Vec<_> = self.words.iter().collect();
        words.sort_unstable_by(|a, b| b.cmp(a));
        let turn = |(word, converted): (&String, &String)| (converted.to_lowercase(), word.clone());
        Self {
            words: words.into_iter().map(turn).collect(),
            stems: self.stems.iter().rev().map(turn).collect(),
        }
    }

    /// The converted form of `word`. A word that is in the list in small letters is found with a capital one too, and in
    /// capitals.
    pub(super) fn get(&self, word: &str) -> Option<String> {
        if self.words.is_empty() {
            return None;
        }
        if let Some(converted) = self.words.get(word) {
            return Some(converted.clone());
        }
        let converted = self.words.get(&word.to_lowercase())?;
        if is_all_capitals(word) {
            return Some(converted.to_uppercase());
        }
        let mut letters = converted.chars();
        let first = letters.next()?;
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        Some(if capital { first.to_uppercase().chain(letters).collect() } else { converted.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_line_is_named_and_the_rest_stays() {
        let (words, faults) =
            WordOverrides::read("# why\n\nsirk\tцирк\tts\nnothing\nsirk\tсирк\tagain\na\t\tempty\n");
        let lines: Vec<usize> = faults.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [4, 5, 6]);
        assert_eq!(words.iter().count(), 1);
    }

    #[test]
    fn the_longest_stem_is_taken_and_its_ending_is_left() {
        let (words, faults) = WordOverrides::read("سەۋەب-\tсәвәп-\tp\nسەۋەبى-\tсәвәви-\tv\nئىدى\tеди\te\n");
        assert_eq!(faults, []);
        assert_eq!(words.stem("سەۋەبلەر"), Some(("сәвәп", "لەر")));
        assert_eq!(words.stem("سەۋەبى"), Some(("сәвәви", "")));
        assert_eq!(words.stem("سە"), None);
        assert_eq!(words.stem("ئىدى"), None);
        let back = words.inverted();
        assert_eq!(back.stem("сәвәвини"), Some(("سەۋەبى", "ни")));
        assert_eq!(back.get("Еди").as_deref(), Some("ئىدى"));
    }

    #[test]
    fn a_stem_has_its_hyphen_in_both_cells() {
        let (_, faults) = WordOverrides::read("سەۋەب-\tсәвәп\tp\nسەۋەب-\tсәвәп-\tp\nسەۋەب-\tсәвәп-\tp\n");
        let lines: Vec<usize> = faults.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 3]);
    }

    #[test]
    fn a_capital_letter_stays() {
        let (words, _) = WordOverrides::read("sirk\tцирк\tts\n");
        assert_eq!(words.get("Sirk").as_deref(), Some("Цирк"));
        assert_eq!(words.get("sirk").as_deref(), Some("цирк"));
        assert_eq!(words.get("SIRK").as_deref(), Some("ЦИРК"));
        assert_eq!(words.get("sirkda"), None);
    }
}
