//! The project as it is on disk, with what the library does not carry: the records of the translations.

use panah_cli::l10n::status::status;
use panah_cli::l10n::{Progress, Project};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of the project.
///
/// # Panics
/// One of them cannot be read.
pub fn read() -> Project {
    let project = Project::read(&root()).unwrap_or_else(|problem| panic!("{problem}"));
    assert!(project.findings.is_empty(), "{:?}", project.findings);
    project
}

/// The messages of the language `tag` that its pages may show in English or as older: how far each has come.
///
/// # Panics
/// The language is not translated by hand.
pub fn waiting(tag: &str) -> BTreeMap<String, Progress> {
    let rows = status(&read().files, Some(tag)).unwrap_or_else(|problem| panic!("{problem}"));
    let waiting = rows.into_iter().flat_map(|row| row.waiting);
    waiting.map(|waiting| (waiting.message, waiting.progress)).collect()
}
