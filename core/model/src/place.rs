//! Finding the line of a content file that names something.

use crate::{SourceFile, position};

/// The table of a part of a page.
pub(crate) const PART: &str = "page.part";

/// An entry of a table with the value that it has, or that is in its list: `update = "claim-time"` in a `[[rule]]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The table as it is written, without brackets: `page.part`.
    pub table: &'static str,
    /// The name of the entry.
    pub key: &'static str,
    /// The value.
    pub value: String,
}

impl Place {
    /// The entry `key` of the table `table` that names `value`.
    pub(crate) fn new(table: &'static str, key: &'static str, value: &str) -> Self {
        Self { table, key, value: value.to_owned() }
    }

    /// File, line and column (from 1) of every such entry. If there is none on a line of its own, of the value in such a
    /// table, as a list over several lines has it; else of the value anywhere.
    pub(crate) fn find(&self, files: &[SourceFile]) -> Vec<(String, usize, usize)> {
        let quoted = format!("\"{}\"", self.value);
        let mut with_key = Vec::new();
        let mut in_table = Vec::new();
        let mut anywhere = Vec::new();
        for file in files {
            let mut table = "";
            for (number, line) in file.text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
                if line.starts_with('[') {
                    table = line.trim_matches(['[', ']']);
                }
                let Some(at) = line.find(&quoted) else { continue };
                let column = line.get(..at).map_or(0, |before| before.chars().count()) + 1;
                let place = (file.name.to_string(), number + 1, column);
                let own = table == self.table;
                let list = match own {
                    true if names(line, self.key) => &mut with_key,
                    true => &mut in_table,
                    false => &mut anywhere,
                };
                list.push(place);
            }
        }
        [with_key, in_table, anywhere].into_iter().find(|found| !found.is_empty()).unwrap_or_default()
    }
}

/// True if the `line` has the entry `key`, of the table itself or of one that is written inside the line.
fn names(line: &str, key: &str) -> bool {
    let is_before = |before: &str| before.is_empty() || before.ends_with(['{', ',', ' ']);
    line.match_indices(key).any(|(at, _)| {
        let (before, after) = line.split_at(at);
        is_before(before) && after.get(key.len()..).is_some_and(|rest| rest.trim_start().starts_with('='))
    })
}

/// Line and column of what the `message` of a TOML error has in backticks, from the byte `start` of `text` on: an error
/// inside a table that its `shape` tells apart is only known to be in one of the tables that begin there.
pub(crate) fn of_error(text: &str, start: usize, message: &str) -> (usize, usize) {
    let rest = text.get(start..).unwrap_or_default();
    let named = message.split('`').nth(1).unwrap_or_default();
    let value = rest.find(&format!("\"{named}\""));
    let key = || rest.find(&format!("\n{named} =")).map(|at| at + 1);
    let offset = if named.is_empty() { None } else { value.or_else(key) };
    position(text, start + offset.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# id = \"one\"\n[[page]]\nroute = \"one\"\n[[page.part]]\nto = \"one\"\nitems = [\n    \
                        { message = \"two\", icon = \"one\" },\n    \"three\",\n]\n[[page]]\nroute = \"one\"\n";

    fn lines(table: &'static str, key: &'static str, value: &str) -> Vec<usize> {
        let file = SourceFile { name: "a.toml".into(), text: TEXT.into() };
        Place::new(table, key, value).find(&[file]).into_iter().map(|(_, line, _)| line).collect()
    }

    #[test]
    fn a_value_is_found_in_its_entry_before_anywhere_else() {
        assert_eq!(lines("page", "route", "one"), [3, 11]);
        assert_eq!(lines("page.part", "to", "one"), [5]);
        assert_eq!(lines("page.part", "icon", "one"), [7]);
        assert_eq!(lines("page.part", "message", "two"), [7]);
        assert_eq!(lines("page.part", "items", "three"), [8], "a list over several lines");
        assert_eq!(lines("rule", "id", "three"), [8], "anywhere");
        assert_eq!(lines("rule", "id", "four"), []);
    }

    #[test]
    fn what_an_error_names_is_found_after_its_table_begins() {
        let start = TEXT.find("[[page.part]]").unwrap();
        assert_eq!(of_error(TEXT, start, "unknown variant `three`"), (8, 5));
        assert_eq!(of_error(TEXT, start, "unknown field `to`, expected `a`"), (5, 1));
        assert_eq!(of_error(TEXT, start, "missing field"), (4, 1));
        assert_eq!(of_error(TEXT, start, "unknown variant `nothing`"), (4, 1));
    }
}
