//! One thing that is wrong.

use super::Rule;
use panah_core::content::{Fault, SourceFile, position};
use serde::Serialize;
use std::fmt;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// A mistake. It must be fixed before the change is merged.
    Error,
    /// A translation is behind the English. It must be fixed before a release; until then the app shows the text in English,
    /// or marks it as older.
    Warning,
}

impl Level {
    /// Its name: `error` or `warning`, which is also GitHub's name of the command.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// Something wrong in a file, with its place and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, from the root of the project.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How serious it is.
    pub level: Level,
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong and what to do.
    pub what: String,
}

impl Finding {
    /// A finding about a file or a folder as a whole.
    pub(super) fn of_file(file: &str, rule: Rule, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: 1, column: 1, level: rule.level(), rule, what: what.into() }
    }

    /// A finding at the byte `offset` of `file`.
    pub(super) fn at(file: &SourceFile, offset: usize, rule: Rule, what: impl Into<String>) -> Self {
        let (line, column) = position(&file.text, offset);
        Self { line, column, ..Self::of_file(&file.name, rule, what) }
    }

    /// A fault that the core found.
    pub(super) fn from_fault(fault: Fault, rule: Rule) -> Self {
        let Fault { file, line, column, what } = fault;
        Self { line, column, ..Self::of_file(&file, rule, what) }
    }

    /// The same finding, with another level than its rule has.
    pub(super) fn with_level(self, level: Level) -> Self {
        Self { level, ..self }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, rule, what, .. } = self;
        write!(formatter, "{file}:{line}:{column}: {what} [{rule}]")
    }
}
