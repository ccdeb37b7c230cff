//! One thing that is wrong.

use super::Rule;
use panah_core::content::{Fault, SourceFile, position};
use serde::Serialize;
use std::fmt;

/// Something wrong in a file, with its place and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, from the root of the project.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong and what to do.
    pub what: String,
}

impl Finding {
    /// A finding about a file or a folder as a whole.
    pub(crate) fn whole(file: &str, rule: Rule, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: 1, column: 1, rule, what: what.into() }
    }

    /// A finding at the byte `offset` of `file`.
    pub(super) fn at(file: &SourceFile, offset: usize, rule: Rule, what: impl Into<String>) -> Self {
        let (line, column) = position(&file.text, offset);
        Self { file: file.name.to_string(), line, column, rule, what: what.into() }
    }

    /// A fault that the core found.
    pub(crate) fn fault(fault: Fault, rule: Rule) -> Self {
        let Fault { file, line, column, what } = fault;
        Self { file, line, column, rule, what }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, rule, what } = self;
        write!(formatter, "{file}:{line}:{column}: {what} [{rule}]")
    }
}
