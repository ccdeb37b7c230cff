//! `panah lint`: what is wrong with the files that translators edit.

use crate::l10n::report::{Format, report};
use crate::l10n::{Finding, Glossary, Level, Names, Project, Rule, characters_of_file, check};
use crate::{Printed, Problem};
use clap::Args;
use panah_core::Files;
use std::path::{Path, PathBuf, absolute};

/// What to check and how to print it.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Files or folders to report on; without one, everything in locales/ and core/content/.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How findings are printed.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Count a translation that is behind the English (new, stale or unrecorded) as an error, as a release does.
    #[arg(long)]
    pub release: bool,
}

/// Checks the project at `root` and reports on `arguments.paths`.
///
/// Everything is read and checked whatever the paths are, since a translation is checked against the English.
///
/// # Errors
/// There is no project at `root`, or one of the paths is not in it.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Printed, Problem> {
    let wanted =
        arguments.paths.iter().map(|path| inside(root, path)).collect::<Result<Vec<_>, Problem>>()?;
    let (files, mut findings) = checked(root)?;
    findings.retain(|finding| {
        wanted.is_empty() || wanted.iter().any(|path| Path::new(&finding.file).starts_with(path))
    });
    if arguments.release {
        for finding in &mut findings {
            finding.level = Level::Error;
        }
    }
    let faults = findings.iter().any(|finding| finding.level == Level::Error);
    Ok(Printed { text: report(&findings, &files, arguments.format)?, faults, ..Printed::default() })
}

/// The errors in the project at `root`, as `panah lint` prints them; `None` if there are only warnings, or nothing. For the
/// preview in the browser.
pub(crate) fn errors(root: &Path) -> Option<String> {
    let (files, mut findings) = checked(root).ok()?;
    findings.retain(|finding| finding.level == Level::Error);
    if findings.is_empty() { None } else { report(&findings, &files, Format::Human).ok() }
}

/// The files of the project at `root`, and everything that is wrong in them, sorted by file and place.
fn checked(root: &Path) -> Result<(Files, Vec<Finding>), Problem> {
    let Project { files, glossary, names, mut findings, unread: beside } = Project::read(root)?;
    let unread: Vec<String> = findings.iter().map(|finding| finding.file.clone()).collect();
    findings.extend(beside);
    for file in glossary.iter().chain(&names) {
        characters_of_file(file, &mut findings);
    }
    let mut or_default = |read: Option<Result<Glossary, Finding>>| {
        read.transpose().unwrap_or_else(|finding| {
            findings.push(finding);
            None
        })
    };
    let terms = or_default(glossary.map(|file| Glossary::read(&file.text))).unwrap_or_default();
    let names = names.map(|file| Names::read(&file.text).map(|names| terms.clone().with_names(names)));
    let terms = or_default(names).unwrap_or(terms);
    let found = check(&files, &terms);
    findings.extend(found.into_iter().filter(|finding| !follows(finding, &unread)));
    findings.sort();
    findings.dedup();
    Ok((files, findings))
}

/// True if `finding` only follows from a file that cannot be read, for which there is a finding already.
fn follows(finding: &Finding, unread: &[String]) -> bool {
    let Finding { file, rule, .. } = finding;
    match rule {
        // Without its table, a text that was lost cannot be told from one that is new.
        Rule::New | Rule::Lost | Rule::Revisions => {
            let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
            unread.iter().any(|name| name == file || *name == format!("{folder}/revisions.tsv"))
        }
        Rule::Extra => {
            let base = file.rsplit('/').next().unwrap_or(file);
            unread.contains(&format!("locales/en/{base}"))
        }
        Rule::Toml => {
            let of_facts = |name: &str| name.starts_with("core/content");
            // The facts name English messages.
            let of_english = |name: &str| name.starts_with("locales/en/");
            of_facts(file) && unread.iter().any(|name| of_facts(name) || of_english(name))
        }
        _ => false,
    }
}

/// The name of `path` from the root of the project.
fn inside(root: &Path, path: &Path) -> Result<PathBuf, Problem> {
    let shown = path.display();
    if path.symlink_metadata().is_err() {
        return Err(format!("{shown}: there is no such file or folder; correct the path"));
    }
    // A link inside the project is named by its own path, everything else by the path it leads to.
    let named =
        absolute(root).and_then(|root| Ok(absolute(path)?.strip_prefix(root).ok().map(PathBuf::from)));
    let leads =
        || Some(path.canonicalize().ok()?.strip_prefix(root.canonicalize().ok()?).ok()?.to_path_buf());
    let plain = |path: &PathBuf| path.components().all(|part| part != std::path::Component::ParentDir);
    let inside = named.ok().flatten().filter(plain).or_else(leads);
    let checked = |path: &PathBuf| {
        let folders = [Path::new("locales"), Path::new("core/content")];
        folders.iter().any(|folder| path.starts_with(folder) || folder.starts_with(path))
    };
    inside.filter(checked).ok_or_else(|| {
        format!("{shown}: only locales/ and core/content/ of the project are checked; name a file there, and the project with --from")
    })
}
