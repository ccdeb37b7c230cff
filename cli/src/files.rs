//! Writing files.

use crate::Problem;
use std::fs;
use std::path::Path;

/// Writes a file as a whole or not at all: first to a draft beside it, which then replaces the file.
///
/// # Errors
/// The file system refuses; the file is then unchanged.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Problem> {
    let draft = path.with_extension("draft");
    fs::write(&draft, text).and_then(|()| fs::rename(&draft, path)).map_err(|error| {
        let _ = fs::remove_file(&draft);
        format!("{}: {error}; nothing was changed", path.display())
    })
}
