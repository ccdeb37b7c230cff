//! Every advice of `panah lint` about files leads out: a project is broken, what lint says is done, and the finding is gone. And
//! lint reads whatever the program reads.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may panic

mod project;

use project::{Copy, panah};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

/// Something that `panah lint` finds.
#[derive(Clone, Debug, PartialEq)]
struct Finding {
    file: String,
    line: usize,
    what: String,
    is_error: bool,
}

/// What `panah lint` finds: errors and warnings.
fn lint(copy: &Copy) -> Vec<Finding> {
    let output = panah(&["--from", copy.0.to_str().unwrap(), "lint", "--format", "json"]);
    let found: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    found
        .iter()
        .map(|finding| Finding {
            file: text(&finding["file"]),
            line: usize::try_from(finding["line"].as_u64().unwrap()).unwrap(),
            what: text(&finding["what"]),
            is_error: finding["level"] == "error",
        })
        .collect()
}

/// The errors of `panah lint`.
fn errors(copy: &Copy) -> Vec<Finding> {
    lint(copy).into_iter().filter(|finding| finding.is_error).collect()
}

/// Does what `what` says about `file` at `line`, as somebody who follows it to the letter.
fn follow(copy: &Copy, file: &str, line: usize, what: &str) {
    let path = copy.0.join(file);
    if let Some(command) = what.split("panah accept ").nth(1) {
        let words: Vec<&str> = command.split_whitespace().collect();
        let output = panah(&[&["--from", copy.0.to_str().unwrap(), "accept"], words.as_slice()].concat());
        assert!(output.status.success(), "{what}: {}", String::from_utf8_lossy(&output.stderr));
    } else if what.contains("delete this line")
        || what.contains("or delete it: panah lint")
        || what.contains("remove it")
    {
        let text = fs::read_to_string(&path).unwrap();
        let kept = text.split_inclusive(['\n', '\r']).enumerate().filter(|(number, _)| number + 1 != line);
        fs::write(&path, kept.map(|(_, line)| line).collect::<String>()).unwrap();
    } else if what.contains("delete it") || what.contains("out of here") {
        if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
    } else {
        panic!("nobody knows what to do: {file}:{line}: {what}");
    }
}

/// Follows every advice that was not given before the project was broken, until there is none; `found` is the first.
fn follow_all(copy: &Copy, mut found: Vec<Finding>) {
    for _ in 0..12 {
        found.retain(|finding| !KNOWN.contains(&(finding.file.clone(), finding.what.clone())));
        let Some(finding) = found.first() else { return };
        follow(copy, &finding.file, finding.line, &finding.what);
        found = lint(copy);
    }
    panic!("the advice leads in a circle: {found:?}");
}

/// What lint finds in the project as it is: translations may be behind the English.
static KNOWN: LazyLock<BTreeSet<(String, String)>> = LazyLock::new(|| {
    let found = lint(&Copy::new("advice-known")).into_iter();
    found.map(|finding| (finding.file, finding.what)).collect()
});

#[test]
fn a_damaged_table_is_named_by_lint_as_by_the_program_and_the_advice_leads_out() {
    let table = "locales/ru/revisions.tsv";
    for damage in [
        "<<<<<<< HEAD\n=======\n>>>>>>> other\n",
        "half a line\n",
        "rights-title\tzzzzzzzz\taaaaaaaa\t\n",
        "no-such-message\t00000000\t\n",
    ] {
        let copy = Copy::new("advice-table");
        copy.edit(table, |bytes| {
            let text = String::from_utf8(bytes).unwrap();
            // In the place of a record, so that this message has to be recorded anew.
            let line = text.lines().find(|line| line.starts_with("rights-title\t")).unwrap();
            text.replacen(&format!("{line}\n"), damage, 1).into_bytes()
        });
        let found = lint(&copy);
        let error =
            found.iter().find(|finding| finding.is_error).unwrap_or_else(|| panic!("{damage:?} passes"));
        let Finding { file, line, what, .. } = error.clone();
        assert_eq!(file, table, "{damage:?}");
        let root = copy.0.to_str().unwrap();
        for command in [
            &["show", "home", "--locale", "ru"][..],
            &["status"],
            &["accept", "rights-title", "--locale", "ru"],
        ] {
            let output = panah(&[&["--from", root], command].concat());
            let error = String::from_utf8(output.stderr).unwrap();
            assert!(
                output.status.code() == Some(2) && error.contains(&format!("{table}:{line}:")),
                "{error}"
            );
            assert!(error.contains(&what), "{error} does not say {what}");
        }
        follow_all(&copy, found);
        assert!(panah(&["--from", root, "status"]).status.success());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, max_shrink_iters: 4, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a file in `locales/` or `core/content/` is called, it is read or named, and the advice leads out.
    #[test]
    fn a_file_that_nobody_reads_is_named(
        folder in "locales|locales/(ru|en|kk-Arab)|locales/ru/(new|\\.hidden|new/more)|core/content|core/content/old",
        name in "(rights2?|old-revisions|revisions|words|synonyms|overrides|[a-z]{3,8})\\.(ftl\\.txt|FTL|Ftl|tsv~|ftl\\.(bak|orig|swp)|TSV|tsv2|txt|md|yaml|ftl~)|\\.[a-z]{2,6}(\\.ftl|\\.swp)?|old-(revisions|words)\\.tsv|my-synonyms\\.json|README",
    ) {
        let copy = Copy::new("advice-names");
        let file = format!("{folder}/{name}");
        fs::create_dir_all(copy.0.join(&folder)).unwrap();
        fs::write(copy.0.join(&file), "back = Назад\n").unwrap();
        let found = lint(&copy);
        let named: Vec<&Finding> = found.iter().filter(|finding| finding.is_error).collect();
        prop_assert!(named.len() == 1 && named[0].file == file, "{}: {:?}", file, named);
        // What nobody reads changes nothing.
        let root = copy.0.to_str().unwrap();
        prop_assert!(panah(&["--from", root, "show", "home", "--locale", "ru"]).status.success());
        follow_all(&copy, found);
    }
}

#[test]
fn what_the_system_leaves_is_passed_over_and_what_is_read_is_not_named() {
    let copy = Copy::new("advice-system");
    for name in ["locales/.DS_Store", "locales/ru/Thumbs.db", "core/content/._home.toml"] {
        fs::write(copy.0.join(name), "\0").unwrap();
    }
    fs::write(copy.0.join("locales/kk-Arab/overrides.ftl"), "back = كەيىن\n").unwrap();
    assert_eq!(errors(&copy), []);
}

#[test]
fn a_file_with_the_line_ends_of_old_systems_is_read() {
    let copy = Copy::new("advice-lines");
    for name in [
        "locales/ru/rights.ftl",
        "locales/ru/revisions.tsv",
        "locales/ru/synonyms.toml",
        "core/content/home.toml",
        "locales/names.tsv",
    ] {
        copy.edit(name, |bytes| String::from_utf8(bytes).unwrap().replace('\n', "\r").into_bytes());
    }
    assert_eq!(errors(&copy), []);
    let show = |from: &[&str]| panah(&[from, &["show", "rights", "--locale", "ru"]].concat()).stdout;
    assert_eq!(show(&["--from", copy.0.to_str().unwrap()]), show(&[]));
}

#[test]
fn a_word_in_other_letters_is_a_mistake_until_it_is_a_name() {
    let copy = Copy::new("advice-names-list");
    copy.edit("locales/ru/rights.ftl", |bytes| {
        String::from_utf8(bytes)
            .unwrap()
            .replacen("rights-title = ", "rights-title = Refworld: ", 1)
            .into_bytes()
    });
    let found = errors(&copy);
    assert!(found.len() == 1 && found[0].what.contains("add it to locales/names.tsv"), "{found:?}");
    copy.edit("locales/names.tsv", |bytes| [bytes, b"Refworld\ta library of UNHCR\n".to_vec()].concat());
    assert_eq!(errors(&copy), []);
    copy.edit("locales/names.tsv", |bytes| [bytes, b"half a line\n".to_vec()].concat());
    let found = errors(&copy);
    assert!(
        !found.is_empty() && found[0].file == "locales/names.tsv" && found[0].what.contains("1 cells"),
        "{found:?}"
    );
}
