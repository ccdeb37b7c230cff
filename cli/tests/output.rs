//! What leaves the program: an output that cannot be written is never passed over, and nothing panics; a text that a person
//! gives may begin with a hyphen.

#![allow(clippy::unwrap_used, clippy::panic)] // a test may panic

mod project;

use clap::CommandFactory;
use panah_cli::arguments::Arguments;
use project::{Copy, panah};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::process::{Command, Output, Stdio};

/// A call of every command that prints something. The program is asked what commands it has.
const CALLS: &[&[&str]] = &[
    &["serve", "--port", "0"],
    &["serve", "--port", "0", "--watch"],
    &["pseudo", "pseudo-folder"],
    &["show", "home", "--locale", "ug"],
    &["show", "home", "--format", "json"],
    &["deadline", "claim", "--on", "2026-11-22"],
    &["deadline", "claim", "--on", "2026-11-22", "--format", "json"],
    &["search", "court"],
    &["search", "court", "--format", "json"],
    &["search", "nothing of this kind"],
    &["convert", "--to", "uz-Cyrl", "salom"],
    &["status"],
    &["status", "--format", "json"],
    &["accept", "back", "--locale", "ru"],
    &["review", "ru", "rights.ftl", "--by", "A. Reader"],
    &["routes"],
    &["routes", "--format", "json"],
    &["lint"],
    &["lint", "--format", "json"],
    &["languages"],
    &["languages", "--format", "json"],
    &["help"],
    &["--help"],
    &["--version"],
];

/// Runs `panah` in a copy of the project with these outputs. A server that has nowhere to say its address must end by itself.
fn run(copy: &Copy, arguments: &[&str], output: Stdio, errors: Stdio) -> Output {
    let root = copy.0.to_str().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_panah"));
    let from: &[&str] =
        if arguments.contains(&"--watch") || !arguments.contains(&"serve") { &["--from", root] } else { &[] };
    command.args(from).args(arguments).current_dir(&copy.0).stdout(output).stderr(errors);
    command.spawn().unwrap().wait_with_output().unwrap()
}

/// The writing end of a pipe whose reader has left.
fn closed_pipe() -> Stdio {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    writer.into()
}

#[test]
fn every_command_is_called() {
    let names = Arguments::command();
    let names: BTreeSet<&str> = names.get_subcommands().map(clap::Command::get_name).collect();
    let called: BTreeSet<&str> =
        CALLS.iter().filter_map(|call| call.first().copied()).filter(|name| names.contains(name)).collect();
    assert_eq!(called, names);
}

#[test]
fn an_output_without_a_reader_ends_the_program_quietly() {
    for call in CALLS {
        let output = run(&Copy::new("pipe"), call, closed_pipe(), Stdio::piped());
        assert_eq!(output.status.code(), Some(1), "{call:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{call:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_is_full_is_said_in_one_line() {
    let full = || Stdio::from(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    for call in CALLS {
        let output = run(&Copy::new("full"), call, full(), Stdio::piped());
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{call:?}: {error}");
        assert!(error.starts_with("panah: the output cannot be written: "), "{call:?}: {error}");
        assert_eq!(error.lines().count(), 1, "{call:?}: {error}");
    }
    // Where nothing can be said at all, the exit code still tells.
    for (call, code) in [(&["show", "no/such/page"][..], 2), (&["routes"], 1), (&["nonsense"], 2)] {
        for errors in [full(), closed_pipe()] {
            assert_eq!(run(&Copy::new("mute"), call, full(), errors).status.code(), Some(code), "{call:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is a free text is never taken for an option, but for the options that there are; behind `--` not even those.
    #[test]
    fn a_text_may_begin_with_a_hyphen(hyphens in "-{1,3}", text in "[a-zA-Zʻ =а-яاب0-9][a-zа-я ʻ=.-]{1,9}") {
        let text = format!("{hyphens}{text}");
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        let said = |arguments: &[&str]| {
            let output = panah(arguments);
            let error = String::from_utf8(output.stderr).unwrap();
            assert!(!error.contains("unexpected argument") && !error.contains("required arguments"), "{arguments:?}: {error}");
            (output.status.code(), output.stdout, error)
        };
        let own = ["--from", "--today", "--now", "--to", "--help", "--locale", "--format"];
        let is_own = own.iter().any(|option| text.split('=').next() == Some(option));
        let converted = said(&["convert", "--to", "uz-Cyrl", "--", &text]);
        let found = said(&["search", "--", &text]);
        let shown = said(&["show", "--", &text]);
        prop_assert_eq!(shown.0, Some(2));
        if !is_own {
            prop_assert_eq!(said(&["convert", "--to", "uz-Cyrl", &text]), converted.clone());
            prop_assert_eq!(said(&["convert", &text, "--to", "uz-Cyrl"]), converted);
            prop_assert_eq!(said(&["search", &text]), found);
            prop_assert_eq!(said(&["show", &text]), shown);
            prop_assert!(said(&["--from", root, "review", "xx", "rights.ftl", "--by", &text]).2.contains("\"xx\" is not a locale"));
            prop_assert!(said(&["serve", "--port", "0", "--against", &text]).2.contains("neither a folder"));
        }
    }
}

#[test]
fn the_text_of_the_report_is_converted() {
    let output = panah(&["convert", "--to", "uz-Cyrl", "-ga"]);
    assert_eq!((output.status.code(), output.stdout), (Some(0), "-га\n".as_bytes().to_vec()));
}
