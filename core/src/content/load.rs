//! Reading content files and saying, in one line, what is wrong with one.

use super::{Content, check};
use std::borrow::Cow;
use std::fmt;

/// A file as it was read: its name for messages, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path from the root of the project: `core/content/contacts.toml`.
    pub name: Cow<'static, str>,
    /// Its text.
    pub text: Cow<'static, str>,
}

impl SourceFile {
    /// The file `name` made of `bytes`.
    ///
    /// The byte order mark and the line ends that editors on Windows write are taken out: they say nothing, but a reader of
    /// messages would take the mark for a part of the first name. So every reader of files sees the same text, and lines and
    /// columns stay as the editor shows them.
    ///
    /// # Errors
    /// The place of the first byte that is no UTF-8.
    pub fn read(name: impl Into<Cow<'static, str>>, bytes: Vec<u8>) -> Result<Self, Fault> {
        let name = name.into();
        let mut text = String::from_utf8(bytes).map_err(|error| {
            let good = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
            let (line, column) = position(&before, before.len());
            let what = "not UTF-8 text; save the file as UTF-8".to_owned();
            Fault { file: name.to_string(), line, column, what }
        })?;
        if text.starts_with('\u{FEFF}') {
            text.remove(0);
        }
        if text.contains('\r') {
            text = text.replace("\r\n", "\n");
        }
        Ok(Self { name, text: text.into() })
    }
}

/// Line and column (in characters), both from 1, of the byte `offset` in `text`.
#[expect(clippy::naive_bytecount, reason = "the compiler makes it fast enough for files of this size")]
pub fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.as_bytes().iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

/// What is wrong with the content, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong and what to do about it.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.what)
    }
}

impl Content {
    /// Reads and merges `files`, then checks that everything that is named is there.
    ///
    /// # Errors
    /// The first fault found: a file that is no TOML or not of the right form, a name that occurs twice, or one that is missing.
    pub fn load(files: &[SourceFile]) -> Result<Self, Fault> {
        let mut content = Self::default();
        for file in files {
            content.merge(Self::part(file)?, file)?;
        }
        check::check(&content, files)?;
        Ok(content)
    }

    /// What is wrong with `files`: the first fault of each file that cannot be read, or, if all can, the first fault between
    /// them.
    pub fn faults(files: &[SourceFile]) -> Vec<Fault> {
        let faults: Vec<Fault> = files.iter().filter_map(|file| Self::part(file).err()).collect();
        if faults.is_empty() { Self::load(files).err().into_iter().collect() } else { faults }
    }

    fn part(file: &SourceFile) -> Result<Self, Fault> {
        toml::from_str(&file.text).map_err(|error| toml_fault(&file.name, &file.text, &error))
    }

    fn merge(&mut self, part: Self, file: &SourceFile) -> Result<(), Fault> {
        self.locales.extend(part.locales);
        self.pages.extend(part.pages);
        self.rules.extend(part.rules);
        self.events.extend(part.events);
        self.holidays.extend(part.holidays);
        self.lunar_holidays.extend(part.lunar_holidays);
        self.instances.extend(part.instances);
        self.papers.extend(part.papers);
        self.groups.extend(part.groups);
        self.contacts.extend(part.contacts);
        self.phrases.extend(part.phrases);
        self.updates.extend(part.updates);
        self.sources.extend(part.sources);
        once(&mut self.sheet, part.sheet, "[sheet]", file)?;
        once(&mut self.dates, part.dates, "[dates]", file)?;
        once(&mut self.calendar, part.calendar, "[calendar]", file)
    }
}

/// Takes over a table that may stand in one file only.
fn once<T>(own: &mut Option<T>, part: Option<T>, name: &str, file: &SourceFile) -> Result<(), Fault> {
    if part.is_some() {
        if own.is_some() {
            let line = file.text.lines().position(|line| line.trim() == name).map_or(1, |line| line + 1);
            let what = format!("{name} stands in a second file; keep one");
            return Err(Fault { file: file.name.to_string(), line, column: 1, what });
        }
        *own = part;
    }
    Ok(())
}

/// The fault `error` in the file `name`.
pub(super) fn toml_fault(name: &str, text: &str, error: &toml::de::Error) -> Fault {
    let (line, column) = position(text, error.span().map_or(0, |span| span.start));
    let message = error.message().replace('\n', "; ");
    Fault { file: name.to_owned(), line, column, what: format!("{message}; mend this line") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_line_ends_of_windows_say_nothing() {
        let file = SourceFile::read("a.ftl", b"\xEF\xBB\xBFone = 1\r\ntwo = 2\r\n".to_vec()).unwrap();
        assert_eq!(file.text, "one = 1\ntwo = 2\n");
    }

    #[test]
    fn bytes_that_are_no_text_are_named_with_their_place() {
        let bytes = ["one = 1\nдва ".as_bytes(), &[0xFF]].concat();
        let fault = SourceFile::read("a.ftl", bytes).unwrap_err();
        assert_eq!((fault.line, fault.column), (2, 5));
    }

    #[test]
    fn every_file_that_cannot_be_read_has_its_fault() {
        let file =
            |name: &'static str, text: &'static str| SourceFile { name: name.into(), text: text.into() };
        let faults = Content::faults(&[file("a", "[sheet"), file("b", ""), file("c", "x = 1")]);
        let places: Vec<(&str, usize)> =
            faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect();
        assert_eq!(places, [("a", 1), ("c", 1)]);
        assert_eq!(Content::faults(&[file("b", "")]).len(), 1, "there is no sheet");
    }
}
