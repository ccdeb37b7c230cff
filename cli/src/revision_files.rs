//! The files of another version of the project: those of a folder, or of a git revision of the project at hand.

use crate::Problem;
use crate::l10n::read_files;
use panah_core::content::SourceFile;
use panah_core::{Files, LocaleFiles};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Reads the version `against`: a folder with `locales/` and `core/content/`, or a revision that git knows in `root`.
///
/// # Errors
/// It is neither, or a file of it cannot be read.
pub(crate) fn read(root: &Path, against: &str) -> Result<Files, Problem> {
    let folder = Path::new(against);
    if folder.is_dir() { read_files(folder) } else { read_revision(root, against) }
}

fn read_revision(root: &Path, revision: &str) -> Result<Files, Problem> {
    let unknown =
        || format!("\"{revision}\" is neither a folder of a project nor a git revision; name one of them");
    // A name that git could take for an option is not a revision.
    if revision.starts_with('-') {
        return Err(unknown());
    }
    // Names are those from the root of the project, which need not be that of the repository.
    let list = git(root, &["ls-tree", "-r", "--name-only", revision, "--", "core/content", "locales"]);
    let list = list.ok_or_else(unknown)?;
    let list = String::from_utf8_lossy(&list);
    let mut content = Vec::new();
    let mut locales: BTreeMap<&str, Vec<SourceFile>> = BTreeMap::new();
    for name in list.lines() {
        let parts: Vec<&str> = name.split('/').collect();
        let wanted = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
        let home = match parts.as_slice() {
            ["core", "content", _] if wanted(&[".toml"]) => &mut content,
            ["locales", tag, _] if wanted(&[".ftl", ".toml", ".tsv"]) => locales.entry(tag).or_default(),
            _ => continue,
        };
        let bytes = git(root, &["show", &format!("{revision}:./{name}")]).ok_or_else(unknown)?;
        home.push(SourceFile::read(name.to_owned(), bytes).map_err(|fault| fault.to_string())?);
    }
    if content.is_empty() {
        return Err(unknown());
    }
    let locale = |(tag, files): (&str, Vec<SourceFile>)| LocaleFiles { tag: tag.to_owned(), files };
    Ok(Files { content, locales: locales.into_iter().map(locale).collect() })
}

/// What git prints; `None` if it fails or is not there.
fn git(root: &Path, arguments: &[&str]) -> Option<Vec<u8>> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output().ok()?;
    output.status.success().then_some(output.stdout)
}
