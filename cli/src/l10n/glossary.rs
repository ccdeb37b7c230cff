//! The terms of the law: if the English has one, the translation must have its own.

use super::{Finding, Names, Rule};
use panah_core::content::SourceFile;

/// The file with the terms.
pub(crate) const GLOSSARY: &str = "locales/glossary.tsv";

/// The terms, read from `locales/glossary.tsv`, and the names that are no words of any language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    languages: Vec<String>,
    terms: Vec<Vec<Vec<String>>>,
    names: Names,
}

impl Glossary {
    /// Reads the table: a first line of language tags, then one term a line. A cell has the forms that count, separated
    /// by `|`. A form is a stem, found inside words; upper and lower case are the same.
    ///
    /// # Errors
    /// The first line that does not have as many cells as the line of tags.
    pub fn read(table: &str) -> Result<Self, Finding> {
        let fault = |line: usize, what: String| {
            let file = SourceFile { name: GLOSSARY.into(), text: table.to_owned().into() };
            let start = table.split_inclusive('\n').take(line).map(str::len).sum();
            Finding::at(&file, start, Rule::Words, what)
        };
        let mut lines =
            table.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty());
        let Some((_, head)) = lines.next() else {
            return Err(fault(0, "there are no terms; restore the file".to_owned()));
        };
        let languages: Vec<String> = head.split('\t').map(str::to_owned).collect();
        let mut terms = Vec::new();
        for (number, line) in lines {
            let cells: Vec<Vec<String>> = line
                .split('\t')
                .map(|cell| cell.split('|').map(|form| form.trim().to_lowercase()).collect())
                .collect();
            if cells.len() != languages.len() {
                let what = format!(
                    "{} cells, but the first line has {}; put one tab between two languages",
                    cells.len(),
                    languages.len()
                );
                return Err(fault(number, what));
            }
            terms.push(cells);
        }
        Ok(Self { languages, terms, names: Names::default() })
    }

    /// The same terms with other names than those that the program was built with.
    #[must_use]
    pub fn with_names(self, names: Names) -> Self {
        Self { names, ..self }
    }

    /// The names.
    pub(super) const fn names(&self) -> &Names {
        &self.names
    }

    /// The terms that `english` has and that `translation`, in the language `tag`, does not have: the forms of each.
    pub(super) fn missing(&self, tag: &str, english: &str, translation: &str) -> Vec<&[String]> {
        let column = |tag: &str| self.languages.iter().position(|language| language == tag);
        let (Some(source), Some(target)) = (column("en"), column(tag)) else { return Vec::new() };
        let (english, translation) = (english.to_lowercase(), translation.to_lowercase());
        self.terms
            .iter()
            .filter_map(|cells| {
                let (from, to) = (cells.get(source)?, cells.get(target)?);
                let occurs =
                    |forms: &[String], text: &str| forms.iter().any(|form| text.contains(form.as_str()));
                (occurs(from, &english) && !occurs(to, &translation)).then_some(to.as_slice())
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_missed_where_the_english_has_it() {
        let glossary = Glossary::read("en\tru\ncalendar day\tкалендарн\n").unwrap();
        assert_eq!(glossary.missing("ru", "5 calendar days", "5 дней").len(), 1);
        assert!(glossary.missing("ru", "5 calendar days", "5 Календарных дней").is_empty());
        assert!(glossary.missing("ru", "5 days", "5 дней").is_empty());
    }

    #[test]
    fn a_short_line_is_named() {
        assert!(Glossary::read("en\tru\nonly one\n").unwrap_err().to_string().contains(":2:1:"));
    }
}
