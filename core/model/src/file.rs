//! Files as they were read, and what is wrong with one.

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
    /// messages would take the mark for a part of the first name. The line ends of old Macintosh editors, a carriage return
    /// alone, are line ends as well. So every reader of files sees the same text, and lines and columns stay as the editor
    /// shows them.
    ///
    /// # Errors
    /// The place of the first byte that is not UTF-8.
    pub fn read(name: impl Into<Cow<'static, str>>, bytes: Vec<u8>) -> Result<Self, Fault> {
        let name = name.into();
        let mut text = String::from_utf8(bytes).map_err(|error| {
            let good = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
            let before = one_line_end(&before);
            let (line, column) = position(&before, before.len());
            let what = "not UTF-8 text; save the file as UTF-8".to_owned();
            Fault { file: name.to_string(), line, column, what }
        })?;
        if text.starts_with('\u{FEFF}') {
            text.remove(0);
        }
        if text.contains('\r') {
            text = one_line_end(&text);
        }
        Ok(Self { name, text: text.into() })
    }
}

/// `text` with the line ends of all systems as one.
fn one_line_end(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Line and column (in characters), both from 1, of the byte `offset` in `text`.
#[expect(clippy::naive_bytecount, reason = "the compiler makes it fast enough for files of this size")]
pub fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.as_bytes().iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

/// What is wrong with a file, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
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

impl std::error::Error for Fault {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_line_ends_of_windows_say_nothing() {
        let file = SourceFile::read("a.ftl", b"\xEF\xBB\xBFone = 1\r\ntwo = 2\r\n".to_vec()).unwrap();
        assert_eq!(file.text, "one = 1\ntwo = 2\n");
    }

    #[test]
    fn every_line_end_is_one() {
        for text in ["one = 1\rtwo = 2\r", "one = 1\r\ntwo = 2\r", "one = 1\ntwo = 2\r\n"] {
            let file = SourceFile::read("a.ftl", text.into()).unwrap();
            assert_eq!(file.text, "one = 1\ntwo = 2\n", "{text:?}");
        }
        let fault = SourceFile::read("a.ftl", b"one = 1\rtwo = \xFF".to_vec()).unwrap_err();
        assert_eq!((fault.line, fault.column), (2, 7));
    }

    #[test]
    fn bytes_that_are_not_text_are_named_with_their_place() {
        let bytes = ["one = 1\nдва ".as_bytes(), &[0xFF]].concat();
        let fault = SourceFile::read("a.ftl", bytes).unwrap_err();
        assert_eq!((fault.line, fault.column), (2, 5));
    }
}
