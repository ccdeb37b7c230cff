//! Reading `locales/` and `core/content/` from a folder, for people who edit them.

use crate::Problem;
use crate::bench::{Finding, GLOSSARY, Rule};
use panah_core::content::SourceFile;
use panah_core::{Files, LocaleFiles};
use std::fs;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes. The largest real one is twenty times smaller.
const LARGEST: u64 = 512 * 1024;

/// The deepest nesting of brackets in a file of texts. Real ones have four; the reader of Fluent goes down into each bracket
/// and a file of nothing else would end the program.
const DEEPEST: usize = 64;

/// What stands in a project's folders.
#[derive(Debug, Default)]
pub(crate) struct Project {
    /// The texts and facts that can be read.
    pub(crate) files: Files,
    /// The terms, `locales/glossary.tsv`.
    pub(crate) glossary: Option<SourceFile>,
    /// What cannot be read.
    pub(crate) findings: Vec<Finding>,
}

/// Reads every content and locale file below `root`.
pub(crate) fn read(root: &Path) -> Result<Files, Problem> {
    let project = Project::read(root)?;
    match project.findings.first() {
        Some(finding) => Err(finding.to_string()),
        None => Ok(project.files),
    }
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

impl Project {
    /// Reads the project at `root`. A file that cannot be read is a finding, and the rest is read all the same.
    ///
    /// # Errors
    /// There is no project at `root`.
    pub(crate) fn read(root: &Path) -> Result<Self, Problem> {
        for folder in ["core/content", "locales"] {
            if !root.join(folder).is_dir() {
                let at = root.display();
                return Err(format!(
                    "{at}: there is no {folder} here; name the root of the project with --from"
                ));
            }
        }
        let mut project = Self::default();
        project.files.content = project.folder(root, "core/content", &["toml"]);
        for name in project.entries(root, "locales") {
            let path = root.join(&name);
            if name == GLOSSARY {
                project.glossary = project.file(&path, &name);
            } else if path.is_dir() {
                let files = project.folder(root, &name, &["ftl", "toml", "tsv"]);
                let tag = name.rsplit('/').next().unwrap_or(&name).to_owned();
                project.files.locales.push(LocaleFiles { tag, files });
            } else if let Err(error) = fs::metadata(&path) {
                project.add(&name, format!("cannot be read ({error}); is it a link that leads nowhere?"));
            } else if !name.contains('.') || has_extension(&name, &["ftl", "toml"]) {
                project.add(&name, "is a file beside the folders of the languages; move it into one of them");
            }
        }
        if project.files.locales.iter().all(|locale| locale.tag != "en") {
            let what = "there is no folder en; every text falls back to it";
            project.findings.push(Finding::whole("locales", Rule::Folder, what));
        }
        Ok(project)
    }

    fn add(&mut self, name: &str, what: impl Into<String>) {
        self.findings.push(Finding::whole(name, Rule::File, what));
    }

    /// The files of a folder that have one of the `extensions`, each kind by name.
    fn folder(&mut self, root: &Path, folder: &str, extensions: &[&str]) -> Vec<SourceFile> {
        let names = self.entries(root, folder);
        let mut files = Vec::new();
        for extension in extensions {
            for name in names.iter().filter(|name| has_extension(name, &[extension])) {
                files.extend(self.file(&root.join(name), name));
            }
        }
        files
    }

    /// The names of what stands in a folder, from the root of the project.
    fn entries(&mut self, root: &Path, folder: &str) -> Vec<String> {
        let listing = match fs::read_dir(root.join(folder)) {
            Ok(listing) => listing,
            Err(error) => {
                self.add(folder, format!("the folder cannot be read ({error}); allow it to be read"));
                return Vec::new();
            }
        };
        let names = listing.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
        // Editors and systems leave files whose name begins with a dot.
        let mut names: Vec<String> =
            names.filter(|name| !name.starts_with('.')).map(|name| format!("{folder}/{name}")).collect();
        names.sort();
        names
    }

    /// Reads the file at `path`, called `name`.
    fn file(&mut self, path: &PathBuf, name: &str) -> Option<SourceFile> {
        let what = match fs::metadata(path) {
            Err(error) => format!("cannot be read ({error}); restore the file or take its name out"),
            Ok(data) if data.is_dir() => "is a folder, but must be a file; restore the file".to_owned(),
            Ok(data) if !data.is_file() => "is no ordinary file; restore the file".to_owned(),
            Ok(data) if data.len() > LARGEST => {
                format!("{} bytes are too many for a text file; is it the right file?", data.len())
            }
            Ok(_) => match fs::read(path) {
                Err(error) => format!("cannot be read ({error}); allow it to be read"),
                Ok(bytes) => match SourceFile::read(name.to_owned(), bytes) {
                    Err(fault) => {
                        self.findings.push(Finding::fault(fault, Rule::File));
                        return None;
                    }
                    Ok(file) if file.text.trim().is_empty() => {
                        "is empty; restore it, or delete the file".to_owned()
                    }
                    Ok(file) if has_extension(name, &["ftl"]) && depth(&file.text) > DEEPEST => {
                        format!("more than {DEEPEST} brackets inside each other; is it the right file?")
                    }
                    Ok(file) => return Some(file),
                },
            },
        };
        self.add(name, what);
        None
    }
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    Path::new(name).extension().is_some_and(|found| extensions.iter().any(|extension| found == *extension))
}

/// How deep the brackets of `text` stand inside each other; those of comments stand for themselves.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in text.lines().filter(|line| !line.starts_with('#')).flat_map(str::bytes) {
        match byte {
            b'{' | b'[' | b'(' => depth += 1,
            b'}' | b']' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}
