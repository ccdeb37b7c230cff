//! The names that stand in a text in the letters of another language: `locales/names.tsv`.

use super::alphabet::script;
use super::{Finding, Rule};
use panah_core::content::SourceFile;
use std::ops::Range;

/// The file with the names.
pub(crate) const NAMES: &str = "locales/names.tsv";

/// The names, the longest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    names: Vec<String>,
}

impl Default for Names {
    /// The names that the program was built with.
    fn default() -> Self {
        Self::read(include_str!("../../../locales/names.tsv")).unwrap_or(Self { names: Vec::new() })
    }
}

impl Names {
    /// Reads the table: one name a line, and what it is. Lines that begin with `#` are comments.
    ///
    /// # Errors
    /// The first line that does not have two cells, or a name that is there twice.
    pub fn read(table: &str) -> Result<Self, Finding> {
        let fault = |line: usize, what: String| {
            let file = SourceFile { name: NAMES.into(), text: table.to_owned().into() };
            let start = table.split_inclusive('\n').take(line).map(str::len).sum();
            Finding::at(&file, start, Rule::Words, what)
        };
        let mut names: Vec<String> = Vec::new();
        for (number, line) in table.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            let [name, what] = cells.as_slice() else {
                let what = format!(
                    "{} cells; write the name and what it is, with a tab between the two",
                    cells.len()
                );
                return Err(fault(number, what));
            };
            if name.is_empty() || what.is_empty() {
                return Err(fault(number, "an empty cell; write the name and what it is".to_owned()));
            }
            if names.iter().any(|known| known == name) {
                return Err(fault(number, format!("{name} is there twice; keep one")));
            }
            names.push((*name).to_owned());
        }
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        Ok(Self { names })
    }

    /// Where names stand in `text`, as byte ranges. A name is a word or several; an ending in small letters may follow one in
    /// capitals (`UNHCRga`), and a word of another script may stand next to it, as in Chinese.
    pub(super) fn places(&self, text: &str) -> Vec<Range<usize>> {
        let mut places: Vec<Range<usize>> = Vec::new();
        for name in &self.names {
            let found = text.match_indices(name.as_str()).map(|(at, _)| at..at + name.len());
            places.extend(found.filter(|place| stands_alone(text, name, place)));
        }
        places
    }
}

fn stands_alone(text: &str, name: &str, place: &Range<usize>) -> bool {
    let before = text.get(..place.start).and_then(|before| before.chars().next_back());
    let after = text.get(place.end..).and_then(|after| after.chars().next());
    let joins = |letter: Option<char>, of: Option<char>| {
        letter.zip(of).is_some_and(|(letter, of)| letter.is_alphabetic() && script(letter) == script(of))
    };
    let capitals = name.chars().count() > 1 && name.chars().all(char::is_uppercase);
    let ending = capitals && after.is_some_and(char::is_lowercase);
    !joins(before, name.chars().next()) && (ending || !joins(after, name.chars().next_back()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_alone_or_has_an_ending() {
        let names = Names::read("# names\nUNHCR\tan agency\nУВКБ ООН\tthe same\nIV\ta number\n").unwrap();
        let found = |text: &str| -> Vec<String> {
            names.places(text).into_iter().map(|place| text[place].to_owned()).collect()
        };
        assert_eq!(found("UNHCRga, УВКБ ООН"), ["УВКБ ООН", "UNHCR"]);
        assert_eq!(found("由UNHCR和216-IV号"), ["UNHCR", "IV"]);
        assert_eq!(found("UNHCRX XUNHCR УВКБ ООНА IVAN"), Vec::<String>::new());
    }

    #[test]
    fn a_line_that_is_no_name_is_named() {
        for (table, says) in
            [("a\n", "1 cells"), ("a\t\n", "an empty cell"), ("a\tb\na\tc\n", "a is there twice")]
        {
            assert!(Names::read(table).unwrap_err().to_string().contains(says), "{table}");
        }
        assert!(!Names::default().names.is_empty());
    }
}
