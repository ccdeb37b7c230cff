//! One list of hashes that shows which page of which language reads differently than when the list was accepted. It does
//! not show what is different: that is what the snapshots are for, and the commands that a failure names.

use panah_core::page::Page;
use panah_core::{Config, Panah};
use panah_tests::{PageText, now, tags, texts};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

/// The environment variable that accepts every page as it is.
const ACCEPT: &str = "PANAH_ACCEPT_MANIFEST";
/// How many pages a failure names.
const NAMED: usize = 30;
/// The list, below the folder of this crate.
const FILE: &str = "tests/snapshots/pages.tsv";
const HEAD: &str = "# What every page reads like, as a hash: language, route, hash. Written by `make accept-manifest`; not by hand.\n";

/// Pages beside those that were reviewed: questions in the Solar Hijri calendar, an hour, a search that finds something and
/// one that finds nothing, and a route that leads nowhere.
const MORE: [&str; 7] = [
    "deadlines/arrival/solar",
    "deadlines/crossing/solar",
    "deadlines/crossing/2026-11-23T10:30",
    "deadlines/arrival/2026-11-25",
    "search/2018",
    "search/%%%",
    "no/such/page",
];

/// Language and route, in the order of the list.
type Key = (String, String);

#[test]
fn no_page_of_any_language_has_moved_unseen() {
    let current = current();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if env::var_os(ACCEPT).is_some() {
        let lines = current.iter().fold(HEAD.to_owned(), |mut lines, ((tag, route), hash)| {
            let _ = writeln!(lines, "{tag}\t{route}\t{hash}");
            lines
        });
        fs::write(&file, lines).unwrap();
        return;
    }
    let text = fs::read_to_string(&file).unwrap_or_default();
    let accepted: BTreeMap<Key, String> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (page, hash) = line.rsplit_once('\t')?;
            let (tag, route) = page.split_once('\t')?;
            Some(((tag.to_owned(), route.to_owned()), hash.to_owned()))
        })
        .collect();
    let keys: BTreeSet<&Key> = accepted.keys().chain(current.keys()).collect();
    let moved: Vec<&Key> = keys.into_iter().filter(|key| accepted.get(key) != current.get(key)).collect();
    assert!(moved.is_empty(), "{}", message(&moved));
}

/// What has moved, how to look at it, and how to accept it.
fn message(moved: &[&Key]) -> String {
    let mut out = format!("{} pages read differently than tests/{FILE} says:\n", moved.len());
    for (tag, route) in moved.iter().take(NAMED) {
        let _ = writeln!(out, "  {tag}\t{route}");
    }
    if moved.len() > NAMED {
        let _ = writeln!(out, "  and {} more", moved.len() - NAMED);
    }
    if let Some((tag, route)) = moved.first() {
        let _ = write!(
            out,
            "Look at each of them before you accept it. As it was and as it is, side by side, where texts or facts have changed:\n\
             \x20 cargo run -q -p panah -- serve --against HEAD --now 2026-11-24T09:00\n\
             and open /versions there. Where the program has changed, compare what it prints before and after:\n\
             \x20 cargo run -q -p panah -- show '{route}' --locale {tag} --now 2026-11-24T09:00\n\
             If every one of these changes is meant: make accept-manifest\n"
        );
    }
    out
}

/// The hash of every page in every language.
fn current() -> BTreeMap<Key, String> {
    let panah = Panah::open(&Config::everything());
    let routes: Vec<String> = super::all_routes().into_iter().chain(MORE.map(str::to_owned)).collect();
    let pages = tags()
        .into_iter()
        .flat_map(|tag| routes.iter().map(move |route| (tag.clone(), route.clone())).collect::<Vec<_>>());
    pages
        .map(|(tag, route)| {
            let hash = hash(&reading(&panah.page(&route, &tag, now())));
            ((tag, route), hash)
        })
        .collect()
}

/// What a reader gets of a page, in a form that does not depend on the names of fields: as a terminal shows it, with its
/// order and where everything leads; then every text with its bidi controls, language, script and marks, those around the
/// page too; then what else the page says to a shell.
fn reading(page: &Page) -> String {
    let mut out = panah_cli::terminal::page(page);
    for (id, text) in texts(page) {
        let PageText { value, language, script, fallback, stale } = text;
        let _ = writeln!(out, "{id}\t{value}\t{language} {script} {fallback} {stale}");
    }
    for item in page.items() {
        let spoken = item.spoken.iter().map(|spoken| spoken.text.value.as_str());
        let _ = writeln!(out, "{}\t{}\t{}", item.id, item.on_paper, spoken.collect::<Vec<_>>().join("\t"));
    }
    let Page { direction, restore_token, frame, found, first, secure, hide_from_recents, changes_at, .. } =
        page;
    let _ = writeln!(out, "{} {restore_token} {}", direction.as_str(), frame.hotline.dial);
    let _ = writeln!(out, "{found} {first} {secure} {hide_from_recents} {changes_at:?}");
    out
}

/// FNV-1a, 64 bits: the same on every machine and in every version of Rust.
fn hash(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[test]
fn the_hash_is_fnv_1a() {
    assert_eq!(hash(""), "cbf29ce484222325");
    assert_eq!(hash("foobar"), "85944171f73967e8");
}
