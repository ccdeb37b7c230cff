//! `panah lint` as it is called, and bad input for every command that reads a folder: one clear line, nothing changed.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may panic

mod project;

use project::Copy;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A copy of the project that a test may damage.
struct Project(Copy);

impl Project {
    fn new(name: &str) -> Self {
        Self(Copy::new(&format!("lint-{name}")))
    }

    fn root(&self) -> &Path {
        &self.0.0
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    fn edit(&self, name: &str, change: impl FnOnce(String) -> String) {
        let text = fs::read_to_string(self.path(name)).unwrap();
        fs::write(self.path(name), change(text)).unwrap();
    }

    fn panah(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_panah")).args(arguments).current_dir(self.root()).output().unwrap()
    }

    /// The findings of `panah lint --format github` without their command: errors, and warnings. Checks that nothing on disk
    /// has changed.
    fn lint(&self) -> (Vec<String>, Vec<String>) {
        let before = contents(self.root());
        let output = self.panah(&["lint", "--format", "github"]);
        assert_eq!(output.stderr, b"", "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(contents(self.root()), before, "the disk has changed");
        let of = |command: &str| -> Vec<String> {
            text.lines().filter_map(|line| line.strip_prefix(command)).map(str::to_owned).collect()
        };
        let (errors, warnings) = (of("::error "), of("::warning "));
        assert_eq!(errors.len() + warnings.len(), text.lines().count(), "{text}");
        assert_eq!(output.status.code(), Some(i32::from(!errors.is_empty())), "{text}");
        (errors, warnings)
    }

    /// The errors that `panah lint` finds. The project may have warnings: its translations may be behind the English.
    fn findings(&self) -> Vec<String> {
        self.lint().0
    }

    /// `lint` has one error about `file` with `says`, and `show --from` refuses with it in one line.
    fn refused(&self, file: &str, says: &str) {
        let findings = self.findings();
        let about: Vec<&String> =
            findings.iter().filter(|line| line.starts_with(&format!("file={file},"))).collect();
        assert_eq!(about.len(), 1, "{file}: {findings:#?}");
        assert!(about[0].contains(says), "{}", about[0]);
        let output = self.panah(&["--from", ".", "show", "home", "--locale", "ru"]);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), error.lines().count()), (Some(2), 1), "{error}");
        assert!(error.contains(file) && error.contains(says), "{error}");
    }
}

/// Every file below `folder` that can be read, with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(contents(&entry.path()));
        } else {
            found.insert(entry.path(), fs::read(entry.path()).unwrap_or_default());
        }
    }
    found
}

const RIGHTS: &str = "locales/ru/rights.ftl";

#[test]
fn the_project_has_no_errors() {
    let project = Project::new("clean");
    let (errors, warnings) = project.lint();
    assert_eq!(errors, [""; 0]);
    let text = String::from_utf8(project.panah(&["lint"]).stdout).unwrap();
    let last =
        if warnings.is_empty() { "Nothing to fix in " } else { ": translations that are behind the English" };
    assert!(text.lines().last().unwrap().contains(last), "{text}");
    let found: Vec<serde_json::Value> =
        serde_json::from_slice(&project.panah(&["lint", "--format", "json"]).stdout).unwrap();
    assert_eq!(found.len(), warnings.len());
    assert!(found.iter().all(|finding| finding["level"] == "warning"), "{found:?}");
}

#[test]
fn a_finding_is_shown_with_its_line_and_a_mark_below_the_place() {
    let project = Project::new("formats");
    project.edit("locales/zh-Hans/interface.ftl", |text| text.replacen("back = 返回", "back = 返回5", 1));
    let output = project.panah(&["lint", "locales/zh-Hans"]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().skip_while(|line| !line.contains(": error: ")).collect();
    assert!(lines[0].starts_with("locales/zh-Hans/interface.ftl:"), "{text}");
    assert!(lines[0].contains(":10: error: the number \"5\"") && lines[0].ends_with("[digits]"), "{text}");
    let mark = lines[2].find('^').unwrap();
    // Chinese characters take two cells each.
    assert_eq!(mark, lines[1].find('返').unwrap() + 4, "{text}");
    assert!(lines.last().unwrap().starts_with("1 error"), "{text}");

    let output = project.panah(&["lint", "--format", "json"]);
    let found: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let found: Vec<_> = found.iter().filter(|finding| finding["level"] == "error").collect();
    let names: Vec<&String> = found[0].as_object().unwrap().keys().collect();
    assert_eq!(names, ["column", "file", "level", "line", "rule", "what"]);
    assert_eq!((&found[0]["rule"], &found[0]["column"]), (&"digits".into(), &10.into()));
    let line = found[0]["line"].as_u64().unwrap();
    let findings = project.findings();
    let place =
        format!("file=locales/zh-Hans/interface.ftl,line={line},col=10,title=digits::the number \"5\"");
    assert!(findings.len() == 1 && findings[0].starts_with(&place), "{findings:?}");
}

#[test]
fn only_what_is_asked_for_is_reported() {
    let project = Project::new("paths");
    project.edit(RIGHTS, |text| text + "one = 1\n");
    project.edit("core/content/home.toml", |text| text + "\nx = 1\n");
    let code = |arguments: &[&str]| project.panah(&[&["lint"], arguments].concat()).status.code();
    assert_eq!(code(&["locales/kk"]), Some(0));
    assert_eq!(code(&["locales/kk", RIGHTS]), Some(1));
    assert_eq!(code(&["core"]), Some(1));
    assert_eq!(code(&["core/content/about.toml"]), Some(0));
    assert_eq!(code(&["."]), Some(1));
    let from = Command::new(env!("CARGO_BIN_EXE_panah"))
        .args(["--from", project.root().to_str().unwrap(), "lint", project.path(RIGHTS).to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(from.status.code(), Some(1));
}

#[test]
fn a_wrong_call_ends_with_two() {
    let project = Project::new("misuse");
    fs::write(project.path("README.md"), "x").unwrap();
    for (arguments, says) in [
        (&["lint", "locales/xx"][..], "there is no such file or folder"),
        (&["lint", "README.md"], "only locales/ and core/content/"),
        (&["lint", "/"], "only locales/ and core/content/"),
        (&["lint", "--form"], "--form"),
        (&["--from", "locales", "lint"], "--from"),
        (&["--from", "nowhere", "lint"], "--from"),
    ] {
        let output = project.panah(arguments);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
        assert!(output.stdout.is_empty() && error.contains(says), "{arguments:?}: {error}");
    }
}

#[test]
fn files_of_windows_are_read_as_they_are_meant() {
    let project = Project::new("windows");
    for name in [
        RIGHTS,
        "locales/ru/synonyms.toml",
        "locales/kk-Arab/words.tsv",
        "core/content/home.toml",
        "locales/glossary.tsv",
    ] {
        project.edit(name, |text| format!("\u{FEFF}{}", text.replace('\n', "\r\n")));
    }
    assert_eq!(project.findings(), [""; 0]);
    let show = |from: &[&str]| project.panah(&[from, &["show", "rights", "--locale", "ru"]].concat()).stdout;
    assert_eq!(show(&["--from", "."]), show(&[]));
}

#[test]
fn bytes_that_are_not_text_are_refused() {
    let project = Project::new("utf8");
    fs::write(project.path(RIGHTS), [b"# one\n# \xFF".to_vec(), b"\n".to_vec()].concat()).unwrap();
    project.refused(RIGHTS, "not UTF-8");
    let utf16: Vec<u8> = "back = x\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(project.path(RIGHTS), [vec![0xFF, 0xFE], utf16].concat()).unwrap();
    project.refused(RIGHTS, "not UTF-8");
}

#[test]
fn files_that_cannot_be_right_are_refused() {
    let project = Project::new("files");
    fs::write(project.path(RIGHTS), "x".repeat(10 * 1024 * 1024)).unwrap();
    project.refused(RIGHTS, "10485760 bytes");
    fs::write(project.path(RIGHTS), "").unwrap();
    project.refused(RIGHTS, "is empty");
    fs::write(project.path(RIGHTS), format!("back = {}\n", "{".repeat(100_000))).unwrap();
    project.refused(RIGHTS, "brackets inside each other");
    fs::remove_file(project.path(RIGHTS)).unwrap();
    fs::create_dir(project.path(RIGHTS)).unwrap();
    project.refused(RIGHTS, "is a folder");
}

#[test]
fn what_follows_from_a_file_that_cannot_be_read_is_not_said_too() {
    let known = Project::new("known").lint().1;
    for name in [
        RIGHTS,
        "locales/ru/revisions.tsv",
        "locales/en/rights.ftl",
        "core/content/locales.toml",
        "core/content/contacts.toml",
        "locales/glossary.tsv",
    ] {
        let project = Project::new("follows");
        fs::write(project.path(name), b"\xFF").unwrap();
        let (errors, warnings) = project.lint();
        assert_eq!(errors.len(), 1, "{name}: {errors:#?}");
        assert!(errors[0].starts_with(&format!("file={name},line=1,col=1,title=file::")), "{errors:?}");
        assert!(warnings.iter().all(|warning| known.contains(warning)), "{name}: {warnings:#?}");
    }
}

#[test]
fn a_file_named_like_a_folder_is_refused() {
    let project = Project::new("named");
    fs::remove_dir_all(project.path("locales/uz")).unwrap();
    fs::write(project.path("locales/uz"), "back = Orqaga\n").unwrap();
    project.refused("locales/uz", "beside the folders of the languages");
}

#[test]
fn a_folder_without_english_is_refused() {
    let project = Project::new("english");
    fs::remove_dir_all(project.path("locales/en")).unwrap();
    project.refused("locales", "there is no folder en");
}

#[test]
fn a_language_without_its_folder_or_its_table_is_refused() {
    let project = Project::new("folder");
    fs::remove_file(project.path("locales/uz/revisions.tsv")).unwrap();
    let findings = project.findings();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].starts_with("file=locales/uz/revisions.tsv,"), "{findings:?}");
    assert!(findings[0].contains("panah accept --all --locale uz"), "{findings:?}");
    fs::remove_dir_all(project.path("locales/uz")).unwrap();
    project.refused("locales/uz", "there is no such folder");
}

#[test]
fn a_damaged_table_of_revisions_is_named_with_its_line() {
    let project = Project::new("table");
    let table = "locales/uz/revisions.tsv";
    project.edit(table, |text| text + "half a line\n");
    let lines = fs::read_to_string(project.path(table)).unwrap().lines().count();
    let findings = project.findings();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(
        findings[0].starts_with(&format!("file={table},line={lines},col=1,title=revisions::")),
        "{findings:?}"
    );
}

#[test]
fn a_message_in_two_files_is_found() {
    let project = Project::new("twice");
    project.edit(RIGHTS, |text| text + "duty-laws = Соблюдать законы\n");
    let findings = project.findings();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(
        findings[0].contains("duty-laws is there twice, first in locales/ru/obligations.ftl"),
        "{findings:?}"
    );
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_into_themselves_are_refused() {
    use std::os::unix::fs::symlink;
    let project = Project::new("links");
    fs::remove_file(project.path(RIGHTS)).unwrap();
    symlink("rights.ftl", project.path(RIGHTS)).unwrap();
    project.refused(RIGHTS, "cannot be read");
    fs::remove_file(project.path(RIGHTS)).unwrap();
    symlink("nowhere.ftl", project.path(RIGHTS)).unwrap();
    project.refused(RIGHTS, "cannot be read");

    let project = Project::new("loops");
    fs::remove_dir_all(project.path("locales/uz")).unwrap();
    symlink("uz", project.path("locales/uz")).unwrap();
    project.refused("locales/uz", "a link that leads nowhere");
    // A loop through a folder is never followed: the folder above is not a language.
    fs::remove_file(project.path("locales/uz")).unwrap();
    symlink(".", project.path("locales/uz")).unwrap();
    let (errors, warnings) = project.lint();
    assert!(errors.len() == 1 && errors[0].starts_with("file=locales/uz/revisions.tsv,"), "{errors:?}");
    assert!(warnings.iter().any(|line| line.starts_with("file=locales/uz/rights.ftl,")), "{warnings:?}");
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::new("rights");
    let allow =
        |name: &str, mode| fs::set_permissions(project.path(name), fs::Permissions::from_mode(mode)).unwrap();
    allow(RIGHTS, 0o000);
    // An administrator may read everything.
    if fs::read(project.path(RIGHTS)).is_err() {
        project.refused(RIGHTS, "cannot be read");
    }
    allow(RIGHTS, 0o644);
    // Nobody can read something that is not a file, and waiting for it would never end.
    fs::remove_file(project.path(RIGHTS)).unwrap();
    let made = Command::new("mkfifo").arg(project.path(RIGHTS)).status();
    if made.is_ok_and(|status| status.success()) {
        let output = project.panah(&["lint", "--format", "github"]);
        assert!(String::from_utf8(output.stdout).unwrap().contains("is not an ordinary file"));
    }
}
