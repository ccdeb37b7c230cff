//! Puts `core/content` and `locales` into the library, and refuses to build with content that does not hold.

#[path = "../src/content/mod.rs"]
#[allow(dead_code, unused_imports, missing_docs, unreachable_pub)]
mod content;
#[path = "../src/language/mod.rs"]
#[allow(dead_code, unused_imports, missing_docs, unreachable_pub)]
mod language;
#[path = "../src/text/revision.rs"]
#[allow(dead_code, unreachable_pub)]
mod revision;

use content::{Content, SourceFile};
use revision::{RevisionTable, Revisions, revisions};
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    // Not the feature itself: this script shares files with the core, and the feature would hold for both.
    if std::env::var_os("CARGO_FEATURE_UNIFFI").is_some() {
        println!("cargo::rustc-cfg=uniffi");
    }
    let core = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let root = core.parent().ok_or("core has no folder above it")?;
    let content_files = files(&core.join("content"), "toml")?;
    let locales = root.join("locales");
    println!("cargo::rerun-if-changed={}", core.join("content").display());
    println!("cargo::rerun-if-changed={}", locales.display());

    let sources = read(root, &content_files)?;
    let content = Content::load(&sources)?;

    let mut table = format!("const CONTENT: Packed = {};\n", pack("content", &sources, &[])?);
    let english = messages(&read(root, &files(&locales.join(language::ENGLISH), "ftl")?)?);
    table.push_str("const LOCALES: &[(&str, Packed)] = &[\n");
    for locale in &content.locales {
        let folder = locales.join(&locale.tag);
        // A script variant has a folder only if something in it was checked by hand.
        let extensions: &[&str] = match locale.from {
            None => &["ftl", "toml"],
            Some(_) if folder.is_dir() => &["ftl", "tsv"],
            Some(_) => &[],
        };
        let mut paths = Vec::new();
        for extension in extensions {
            paths.extend(files(&folder, extension)?);
        }
        let texts = read(root, &paths)?;
        let stale = stale(root, &folder.join("revisions.tsv"), &english, &messages(&texts))?;
        writeln!(table, "({:?}, {}),", locale.tag, pack(&locale.tag, &texts, &stale)?)?;
    }
    table.push_str("];\n");
    fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("shipped.rs"), table)?;
    Ok(())
}

fn read(root: &Path, paths: &[PathBuf]) -> Result<Vec<SourceFile>, Box<dyn Error>> {
    let read = |path: &PathBuf| {
        let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(SourceFile::read(relative(root, path)?, bytes)?)
    };
    paths.iter().map(read).collect()
}

fn messages(files: &[SourceFile]) -> Revisions {
    let messages = files.iter().filter(|file| file.name.ends_with("ftl"));
    revisions(messages.map(|file| file.text.as_ref()))
}

/// The messages of `own` that were translated from an older text than that of `english`, as `file` records it.
fn stale(
    root: &Path,
    file: &Path,
    english: &Revisions,
    own: &Revisions,
) -> Result<Vec<String>, Box<dyn Error>> {
    if !file.is_file() {
        return Ok(Vec::new());
    }
    let name = relative(root, file)?;
    let table = RevisionTable::read(&fs::read_to_string(file)?)
        .map_err(|(line, what)| format!("{name}:{line}: {what}"))?;
    Ok(table.stale(english, own))
}

/// Writes the texts of `files` one after the other, compressed, to a file `name`; gives the Rust of its `Packed`.
fn pack(name: &str, files: &[SourceFile], stale: &[String]) -> Result<String, Box<dyn Error>> {
    const BEST: u8 = 10;
    let texts: String = files.iter().map(|file| file.text.as_ref()).collect();
    let path = PathBuf::from(std::env::var("OUT_DIR")?).join(format!("{name}.deflate"));
    fs::write(&path, miniz_oxide::deflate::compress_to_vec(texts.as_bytes(), BEST))?;
    let mut lengths = String::new();
    for file in files {
        write!(lengths, "({:?}, {}), ", file.name, file.text.len())?;
    }
    Ok(format!(
        "Packed {{ files: &[{lengths}], texts: include_bytes!({:?}), stale: &{stale:?} }}",
        path.to_string_lossy()
    ))
}

/// The files in `folder` that end in `.extension`, by name.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    Ok(paths)
}

fn relative(root: &Path, path: &Path) -> Result<String, Box<dyn Error>> {
    Ok(path.strip_prefix(root)?.to_str().ok_or("a file name is not UTF-8")?.replace('\\', "/"))
}
