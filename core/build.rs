//! Puts the compiled `core/content` and the texts of `locales` into the library, and refuses to build with content that
//! is not in order.

#[path = "build/letters.rs"]
mod letters;

use panah_model::messages::Messages;
use panah_model::revision::{RevisionTable, Revisions, revisions};
use panah_model::{Content, SourceFile, Synonyms, language};
use serde::Serialize;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// DEFLATE's slowest and smallest level.
const BEST: u8 = 10;

fn main() -> Result<(), Box<dyn Error>> {
    let core = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let root = core.parent().ok_or("core has no folder above it")?;
    let locales = root.join("locales");
    println!("cargo::rerun-if-changed={}", core.join("content").display());
    println!("cargo::rerun-if-changed={}", locales.display());

    let sources = read(root, &files(&core.join("content"), "toml")?)?;
    let english = read(root, &files(&locales.join(language::ENGLISH), "ftl")?)?;
    let content = Content::load(&sources, &Messages::read(english.iter().map(|file| file.text.as_ref())))?;
    let revisions_of_english = messages(&english);

    let mut table = format!("const CONTENT: &[u8] = {};\n", compressed("content", &compiled(&content)?)?);
    table.push_str("const LOCALES: &[(&str, PackedLocale)] = &[\n");
    for locale in &content.locales {
        let folder = locales.join(&locale.tag);
        // A script variant has a folder only if something in it was checked by hand.
        let exists = locale.from.is_none() || folder.is_dir();
        let mut texts = if exists { read(root, &files(&folder, "ftl")?)? } else { Vec::new() };
        let stale = stale(root, &folder, &revisions_of_english, &messages(&texts))?;
        let read_one = |name| read(root, &existing(&folder, name));
        if locale.from.is_some() {
            texts.extend(read_one("words.tsv")?);
        }
        let mut synonyms = Synonyms::default();
        if locale.from.is_none()
            && let Some(file) = read_one("synonyms.toml")?.first()
        {
            synonyms = Synonyms::read(&file.name, &file.text)?;
        }
        writeln!(
            table,
            "({:?}, PackedLocale {{ files: {}, synonyms: {}, stale: &{stale:?} }}),",
            locale.tag,
            pack(&locale.tag, &texts)?,
            compressed(&format!("{}-synonyms", locale.tag), &compiled(&synonyms)?)?
        )?;
    }
    table.push_str("];\n");
    if std::env::var_os("CARGO_FEATURE_SOURCE").is_some() {
        sources_for_tools(root, &content, &sources, &mut table)?;
    }
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("shipped.rs"), table)?;
    fs::write(out.join("letters.rs"), letters::tables())?;
    fs::write(out.join("typed.rs"), letters::typed_tables())?;
    Ok(())
}

/// Adds the files that are compiled for the app as they are: the tools read content, synonyms and revisions from them.
fn sources_for_tools(
    root: &Path,
    content: &Content,
    sources: &[SourceFile],
    table: &mut String,
) -> Result<(), Box<dyn Error>> {
    writeln!(table, "const CONTENT_SOURCES: Packed = {};", pack("content-sources", sources)?)?;
    let mut others = Vec::new();
    for locale in content.locales.iter().filter(|locale| locale.from.is_none()) {
        let folder = root.join("locales").join(&locale.tag);
        for name in ["synonyms.toml", "revisions.tsv"] {
            others.extend(read(root, &existing(&folder, name))?);
        }
    }
    writeln!(table, "const LOCALE_SOURCES: Packed = {};", pack("locale-sources", &others)?)?;
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
    revisions(files.iter().map(|file| file.text.as_ref()))
}

/// The messages of `own` that were translated from an older text than that of `english`, as the table in `folder` records it.
fn stale(
    root: &Path,
    folder: &Path,
    english: &Revisions,
    own: &Revisions,
) -> Result<Vec<String>, Box<dyn Error>> {
    let read = read(root, &existing(folder, "revisions.tsv"))?;
    let Some(SourceFile { name, text }) = read.first() else { return Ok(Vec::new()) };
    let table = RevisionTable::read(text).map_err(|(line, what)| format!("{name}:{line}: {what}"))?;
    Ok(table.stale(english, own))
}

/// `value` in CBOR (RFC 8949), which the library reads without knowing TOML.
fn compiled(value: &impl Serialize) -> Result<Vec<u8>, Box<dyn Error>> {
    minicbor_serde::to_vec(value).map_err(|error| format!("{error:?}").into())
}

/// Writes `bytes`, compressed, to a file `name`; gives the Rust expression that includes it.
fn compressed(name: &str, bytes: &[u8]) -> Result<String, Box<dyn Error>> {
    let path = PathBuf::from(std::env::var("OUT_DIR")?).join(format!("{name}.deflate"));
    fs::write(&path, miniz_oxide::deflate::compress_to_vec(bytes, BEST))?;
    Ok(format!("include_bytes!({:?})", path.to_string_lossy()))
}

/// Writes the texts of `files` one after the other, compressed, to a file `name`; gives the Rust of its `Packed`.
fn pack(name: &str, files: &[SourceFile]) -> Result<String, Box<dyn Error>> {
    let texts: String = files.iter().map(|file| file.text.as_ref()).collect();
    let mut lengths = String::new();
    for file in files {
        write!(lengths, "({:?}, {}), ", file.name, file.text.len())?;
    }
    Ok(format!("Packed {{ files: &[{lengths}], texts: {} }}", compressed(name, texts.as_bytes())?))
}

/// The path of the file `name` in `folder`, if it is there.
fn existing(folder: &Path, name: &str) -> Vec<PathBuf> {
    let path = folder.join(name);
    if path.is_file() { vec![path] } else { Vec::new() }
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
