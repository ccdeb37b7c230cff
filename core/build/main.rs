//! Puts `core/content` and `locales` into the library, and refuses to build with content that does not hold.

#[path = "../src/content/mod.rs"]
#[allow(dead_code, unused_imports, missing_docs, unreachable_pub)]
mod content;
#[path = "../src/language/mod.rs"]
#[allow(dead_code, unused_imports, missing_docs, unreachable_pub)]
mod language;

use content::{Content, SourceFile};
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

    let sources = content_files
        .iter()
        .map(|path| {
            Ok(SourceFile { name: relative(root, path)?.into(), text: fs::read_to_string(path)?.into() })
        })
        .collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    let content = Content::load(&sources)?;

    let mut table = String::from("const CONTENT: &[(&str, &str)] = &[\n");
    for path in &content_files {
        writeln!(table, "({:?}, include_str!({:?})),", relative(root, path)?, path.to_string_lossy())?;
    }
    table.push_str("];\nconst LOCALES: &[(&str, &[(&str, &str)])] = &[\n");
    for locale in &content.locales {
        writeln!(table, "({:?}, &[", locale.tag)?;
        let folder = locales.join(&locale.tag);
        // A script variant has a folder only if something in it was checked by hand.
        let extensions: &[&str] = match locale.from {
            None => &["ftl", "toml"],
            Some(_) if folder.is_dir() => &["ftl", "tsv"],
            Some(_) => &[],
        };
        for extension in extensions {
            for path in files(&folder, extension)? {
                let name = relative(root, &path)?;
                writeln!(table, "({name:?}, include_str!({:?})),", path.to_string_lossy())?;
            }
        }
        table.push_str("]),\n");
    }
    table.push_str("];\n");
    fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("shipped.rs"), table)?;
    Ok(())
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
