//! Everything that the content names must be there: each kind of broken reference is refused, with its file and line and what
//! to do. The build runs the same check, and so does `panah lint`.

mod cases;

use cases::{IDS, MESSAGES, ROUTES, VALUES};
use panah_cli::l10n::{Glossary, check};
use panah_core::Files;
use panah_core::content::Fault;
use panah_core::page::Block;
use panah_tests::{now, open_files};

/// The shipped files with one change in a content file or in an English one.
fn changed(name: &str, from: &str, to: &str) -> Files {
    let mut files = Files::shipped();
    change(&mut files, name, from, to);
    files
}

fn change(files: &mut Files, name: &str, from: &str, to: &str) {
    let english = files.locales.iter_mut().filter(|locale| locale.tag == "en");
    let mut all = files.content.iter_mut().chain(english.flat_map(|locale| &mut locale.files));
    let source = all.find(|source| source.name.ends_with(&format!("/{name}"))).unwrap();
    assert!(source.text.contains(from), "{name} has no {from:?}");
    source.text = source.text.replacen(from, to, 1).into();
}

/// The line of a content file that a fault names.
fn line<'f>(files: &'f Files, fault: &Fault) -> &'f str {
    let file = files.content.iter().find(|file| file.name == fault.file);
    file.and_then(|file| file.text.lines().nth(fault.line - 1)).unwrap_or("no line of a file")
}

#[test]
fn every_broken_reference_is_refused_at_its_line() {
    let mut wrong = Vec::new();
    for (name, from, to, at, what) in MESSAGES.iter().chain(&ROUTES).chain(&IDS).chain(&VALUES) {
        let files = changed(name, from, to);
        match files.load_content() {
            Ok(_) => wrong.push(format!("{name}: {to} is taken")),
            Err(fault) if !fault.what.contains(what) => wrong.push(format!("{name}: {to}: {fault}")),
            Err(fault) if !line(&files, &fault).contains(at) => {
                wrong.push(format!("{name}: {to}: {fault}\n    points at: {}", line(&files, &fault)));
            }
            Err(fault) if name.ends_with("toml") && !fault.file.ends_with(name) => {
                wrong.push(format!("{name}: {to}: {fault}\n    points at another file"));
            }
            Err(fault) => assert_eq!(files.content_faults(), [fault], "the tools say the same"),
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn an_id_that_was_renamed_is_missed_where_it_is_named() {
    let files = changed("contacts.toml", "id = \"bhr-almaty\"", "id = \"bhr\"");
    let fault = files.load_content().unwrap_err();
    assert!(fault.what.contains("no [[contact]] \"bhr-almaty\""), "{fault}");
    assert!(line(&files, &fault).starts_with("instead_of_hotline = "), "{fault}");
}

#[test]
fn a_role_that_is_not_given_is_refused() {
    for table in ["[roles]", "[search]", "[dates]", "[calendar]", "[sheet]", "[sheet_instances]"] {
        let mut files = Files::shipped();
        let file = files.content.iter_mut().find(|file| file.text.contains(&format!("\n{table}\n"))).unwrap();
        // The table and its entries, up to the next table.
        let (before, rest) = file.text.split_once(&format!("\n{table}\n")).unwrap();
        let after = rest.find("\n[").map_or("", |at| &rest[at..]);
        file.text = format!("{before}\n{after}").into();
        let fault = files.load_content().unwrap_err();
        assert!(fault.what.contains(&format!("there is no {table}")), "{fault}");
        assert!(fault.file.ends_with("core/content"), "{fault}");
    }
}

#[test]
fn panah_lint_says_the_same() {
    let files = changed("home.toml", "to = \"contacts\"", "to = \"contcats\"");
    let glossary = Glossary::read(include_str!("../../../locales/glossary.tsv")).unwrap();
    let findings: Vec<String> = check(&files, &glossary).iter().map(ToString::to_string).collect();
    let fault = files.load_content().unwrap_err();
    let place = format!("{}:{}", fault.file, fault.line);
    assert!(
        findings.iter().any(|finding| finding.contains(&place) && finding.contains("contcats")),
        "{findings:?}"
    );
}

/// Renaming an update is refused until every use has the new name, and then each warning is still there.
#[test]
fn a_renamed_update_cannot_switch_a_warning_off() {
    let warnings = |files: &Files, update: &str| {
        let reader = open_files(files.clone(), "en");
        let id = format!("update-{update}");
        let notice = |block: &Block| matches!(block, Block::Notice { id: own, .. } if *own == id);
        let own = reader.page(&format!("changes/{update}"), now()).blocks().any(notice);
        let checked = reader.page("appeal", now()).blocks().find(|block| block.id() == "now-source").cloned();
        (own, checked)
    };
    let mut files = Files::shipped();
    let shipped = warnings(&files, "appeal-time");
    assert!(shipped.0 && shipped.1.is_some());

    change(&mut files, "updates.toml", "id = \"appeal-time\"", "id = \"time-to-appeal\"");
    let fault = files.load_content().unwrap_err();
    assert!(fault.what.contains("no [[update]] \"appeal-time\""), "{fault}");
    for file in &mut files.content {
        let text = file.text.replace("\"appeal-time\"", "\"time-to-appeal\"");
        file.text = text.replace("\"changes/appeal-time\"", "\"changes/time-to-appeal\"").into();
    }
    let fault = files.load_content().unwrap_err();
    assert!(fault.what.contains("\"update-time-to-appeal\""), "{fault}");
    change(&mut files, "updates.ftl", "update-appeal-time =", "update-time-to-appeal =");
    assert_eq!(warnings(&files, "time-to-appeal"), shipped);
}

#[test]
fn what_is_shipped_is_in_order() {
    assert_eq!(Files::shipped().content_faults(), []);
}
