//! Words that a person has checked, for one script variant.

use std::collections::HashMap;

/// Words that a person has checked: they come before the rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordOverrides {
    words: HashMap<String, String>,
}

impl WordOverrides {
    /// Reads a table: one word a line, its converted form, and why the rule is not enough, separated by tabs. Empty lines
    /// and lines that begin with `#` are skipped.
    ///
    /// A list is always returned; a line that cannot be read is left out and reported, with its number (from 1) and what is
    /// wrong with it.
    pub fn read(table: &str) -> (Self, Vec<(usize, String)>) {
        let mut words = HashMap::new();
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
            } else if words.insert((*word).to_owned(), (*converted).to_owned()).is_some() {
                report(format!("{word} occurs twice; keep one"));
            }
        }
        (Self { words }, faults)
    }

    /// The words with their converted forms, in no order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.words.iter().map(|(word, converted)| (word.as_str(), converted.as_str()))
    }

    /// The converted form of `word`. A word that is in the list in small letters is found with a capital one too.
    pub(super) fn get(&self, word: &str) -> Option<String> {
        if self.words.is_empty() {
            return None;
        }
        if let Some(converted) = self.words.get(word) {
            return Some(converted.clone());
        }
        let converted = self.words.get(&word.to_lowercase())?;
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
    fn a_capital_letter_stays() {
        let (words, _) = WordOverrides::read("sirk\tцирк\tts\n");
        assert_eq!(words.get("Sirk").as_deref(), Some("Цирк"));
        assert_eq!(words.get("sirk").as_deref(), Some("цирк"));
        assert_eq!(words.get("sirkda"), None);
    }
}
