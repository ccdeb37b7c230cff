//! Reading `locales/` and `core/content/` from a folder, for people who edit them.

use crate::Problem;
use panah_core::content::SourceFile;
use panah_core::{Files, LocaleFiles};
use std::fs;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes. The largest real one is a hundred times smaller.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Reads every content and locale file below `root`.
pub(crate) fn read(root: &Path) -> Result<Files, Problem> {
    let content = read_folder(root, &root.join("core").join("content"), "toml")?;
    let locales_folder = root.join("locales");
    let mut locales = Vec::new();
    for folder in entries(&locales_folder)?.into_iter().filter(|path| path.is_dir()) {
        let tag = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let mut files = read_folder(root, &folder, "ftl")?;
        files.extend(read_folder(root, &folder, "toml")?);
        files.extend(read_folder(root, &folder, "tsv")?);
        locales.push(LocaleFiles { tag, files });
    }
    if locales.iter().all(|locale| locale.tag != "en") {
        return Err(format!(
            "{}: there is no folder en; every text falls back to it",
            locales_folder.display()
        ));
    }
    Ok(Files { content, locales })
}

/// Writes a file whole or not at all.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Problem> {
    let draft = path.with_extension("draft");
    let failed = |error: std::io::Error| format!("{}: {error}; nothing was changed", path.display());
    fs::write(&draft, text).and_then(|()| fs::rename(&draft, path)).map_err(|error| {
        let _ = fs::remove_file(&draft);
        failed(error)
    })
}

fn read_folder(root: &Path, folder: &Path, extension: &str) -> Result<Vec<SourceFile>, Problem> {
    entries(folder)?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            Ok(SourceFile { text: read_file(&path, &name)?.into(), name: name.into() })
        })
        .collect()
}

fn read_file(path: &Path, name: &str) -> Result<String, Problem> {
    let length = fs::metadata(path).map_err(|error| format!("{name}:1: {error}"))?.len();
    if length > LARGEST {
        return Err(format!("{name}:1: {length} bytes is too large for a text file; is it the right file?"));
    }
    let bytes = fs::read(path).map_err(|error| format!("{name}:1: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(good).filter(|byte| **byte == b'\n').count() + 1;
        format!("{name}:{line}: not UTF-8 text; save the file as UTF-8")
    })
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let listing = fs::read_dir(folder).map_err(|error| {
        format!("{}: {error}; name the root of the project with --from", folder.display())
    })?;
    let mut paths: Vec<PathBuf> = listing.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}
