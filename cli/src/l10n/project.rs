//! The project as its files are on disk: `locales/` and `core/content/`, for people who edit them.

use super::unknown_files::{Folder, beside_languages, unread};
use super::{Finding, GLOSSARY, NAMES, Rule};
use crate::Problem;
use panah_core::content::{Content, SourceFile};
use panah_core::{Files, LocaleFiles};
use std::fs;
use std::path::{Path, PathBuf};

/// The size limit of a file, in bytes. The largest real file is twenty times smaller.
const MAX_FILE_BYTES: u64 = 512 * 1024;

/// The limit of nested brackets in an FTL file. Real files have four. The Fluent parser is recursive: a file of nothing but
/// brackets would overflow the stack.
const MAX_NESTING: usize = 64;

/// The files of a project that a translation consists of.
#[derive(Debug, Default)]
pub struct Project {
    /// The texts and facts that can be read.
    pub files: Files,
    /// The terms of the law, `locales/glossary.tsv`.
    pub glossary: Option<SourceFile>,
    /// The names that stand in the letters of another language, `locales/names.tsv`.
    pub names: Option<SourceFile>,
    /// One finding for each file that cannot be read.
    pub findings: Vec<Finding>,
    /// One finding for each file that nobody reads. What is read is whole without it.
    pub unread: Vec<Finding>,
}

/// Reads every content and locale file below `root`.
///
/// # Errors
/// There is no project at `root`, or a file cannot be read.
pub fn read_files(root: &Path) -> Result<Files, Problem> {
    let project = Project::read(root)?;
    match project.findings.first() {
        Some(finding) => Err(finding.to_string()),
        None => Ok(project.files),
    }
}

impl Project {
    /// Reads the project at `root`. A file that cannot be read becomes a finding, and the other files are read.
    ///
    /// # Errors
    /// There is no project at `root`.
    pub fn read(root: &Path) -> Result<Self, Problem> {
        for folder in ["core/content", "locales"] {
            if !root.join(folder).is_dir() {
                let at = root.display();
                return Err(format!(
                    "{at}: there is no {folder} here; name the root of the project with --from"
                ));
            }
        }
        let mut project = Self::default();
        project.files.content = project.folder(root, "core/content", Folder::Content);
        let languages = Content::languages(&project.files.content);
        for name in project.entries(root, "locales") {
            let path = root.join(&name);
            let tag = name.rsplit('/').next().unwrap_or(&name).to_owned();
            if name == GLOSSARY {
                project.glossary = project.file(&path, &name);
            } else if name == NAMES {
                project.names = project.file(&path, &name);
            } else if path.is_dir() && !tag.starts_with('.') {
                let files = project.folder(root, &name, Folder::of_locale(&tag, &languages));
                project.files.locales.push(LocaleFiles { tag, files });
            } else if let Err(error) = fs::metadata(&path) {
                project.add(&name, format!("cannot be read ({error}); is it a link that leads nowhere?"));
            } else if path.is_dir() {
                project.unread.extend(unread(root, &name, Folder::Any));
            } else if languages.iter().any(|language| language.tag == tag) {
                project.findings.extend(beside_languages(&name));
            } else {
                project.unread.extend(beside_languages(&name));
            }
        }
        if project.files.locales.iter().all(|locale| locale.tag != "en") {
            project.findings.push(no_english());
        }
        project.folders_of_languages();
        Ok(project)
    }

    /// Every language that is not a script variant has a folder.
    fn folders_of_languages(&mut self) {
        // A fault in the facts is reported by the checks.
        let languages = self.files.load_content().map(|content| content.locales).unwrap_or_default();
        for language in languages.iter().filter(|language| language.from.is_none() && language.tag != "en") {
            let name = format!("locales/{}", language.tag);
            let known = self.files.locales.iter().any(|locale| locale.tag == language.tag)
                || self.findings.iter().any(|finding| finding.file == name);
            if !known {
                let what = "there is no such folder, but core/content/locales.toml has the language; restore the folder, \
                            or remove the language";
                self.findings.push(Finding::of_file(&name, Rule::Folder, what));
            }
        }
    }

    /// Adds a finding about the file `name`.
    fn add(&mut self, name: &str, what: impl Into<String>) {
        self.findings.push(Finding::of_file(name, Rule::File, what));
    }

    /// The files of the folder `name` that are read: first texts, then facts, then tables, each by name. Whatever else is in
    /// it becomes a finding.
    fn folder(&mut self, root: &Path, name: &str, folder: Folder) -> Vec<SourceFile> {
        let (mut read, others): (Vec<String>, Vec<String>) = self
            .entries(root, name)
            .into_iter()
            .partition(|name| folder.reads(name.rsplit('/').next().unwrap_or(name)));
        read.sort_by_key(|name| {
            (["ftl", "toml", "tsv"].into_iter().position(|end| name.ends_with(end)), name.clone())
        });
        // A folder that leads to one that it is in itself has everything below it, again and again.
        let leads = |path: &Path| path.canonicalize().unwrap_or_default();
        let in_itself = leads(&root.join("locales")).starts_with(leads(&root.join(name)));
        for other in others.iter().filter(|_| !in_itself) {
            self.unread.extend(unread(root, other, folder));
        }
        read.iter().filter_map(|name| self.file(&root.join(name), name)).collect()
    }

    /// The names of the files and folders in a folder, from the root of the project.
    fn entries(&mut self, root: &Path, folder: &str) -> Vec<String> {
        let listing = match fs::read_dir(root.join(folder)) {
            Ok(listing) => listing,
            Err(error) => {
                self.add(folder, format!("the folder cannot be read ({error}); allow it to be read"));
                return Vec::new();
            }
        };
        let names = listing.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
        let mut names: Vec<String> = names.map(|name| format!("{folder}/{name}")).collect();
        names.sort();
        names
    }

    /// Reads the file at `path`, called `name`.
    fn file(&mut self, path: &PathBuf, name: &str) -> Option<SourceFile> {
        let what = match fs::metadata(path) {
            Err(error) => format!("cannot be read ({error}); restore the file or take its name out"),
            Ok(data) if data.is_dir() => "is a folder, but must be a file; restore the file".to_owned(),
            Ok(data) if !data.is_file() => "is not an ordinary file; restore the file".to_owned(),
            Ok(data) if data.len() > MAX_FILE_BYTES => {
                format!("{} bytes are too many for a text file; is it the right file?", data.len())
            }
            Ok(_) => match fs::read(path) {
                Err(error) => format!("cannot be read ({error}); allow it to be read"),
                Ok(bytes) => match SourceFile::read(name.to_owned(), bytes) {
                    Err(fault) => {
                        self.findings.push(Finding::from_fault(fault, Rule::File));
                        return None;
                    }
                    Ok(file) if file.text.trim().is_empty() => {
                        "is empty; restore it, or delete the file".to_owned()
                    }
                    Ok(file) if is_of_messages(name) && nesting(&file.text) > MAX_NESTING => {
                        format!("more than {MAX_NESTING} brackets inside each other; is it the right file?")
                    }
                    Ok(file) => return Some(file),
                },
            },
        };
        self.add(name, what);
        None
    }
}

fn is_of_messages(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "ftl")
}

/// The deepest nesting of brackets in `text`, without its comments.
fn nesting(text: &str) -> usize {
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

/// The finding about a project without English.
pub(super) fn no_english() -> Finding {
    Finding::of_file("locales", Rule::Folder, "there is no folder en; every text falls back to it")
}
