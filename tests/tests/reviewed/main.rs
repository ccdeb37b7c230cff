//! What a person has read and found right: every page in English, some as data, ten from right to left, and of each language
//! every sentence with a number or a date; and one list that shows which page of which language has moved since.
//!
//! After a change that is meant: read each difference and accept it with `cargo insta review`, which goes through the
//! `.snap.new` files that the failed tests leave; then the list with `make accept-manifest`.

mod manifest;
mod sentences;

use panah_core::page::{Item, Page};
use panah_core::text::Text;
use panah_tests::{now, open, routes, tags};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Pages whose data is looked at too: each kind of section and most kinds of blocks.
const AS_DATA: [&str; 6] =
    ["home", "procedure/claim", "contacts/bhr-almaty", "officer/interpreter", "appeal", "language"];

/// Answers beside those of today: days left 0, 1, 2, 5, 10, 21, and a day that has passed.
const ANSWERS: [&str; 7] = [
    "deadlines/arrival/2026-11-20",
    "deadlines/arrival/2026-11-21",
    "deadlines/arrival/2026-11-22",
    "deadlines/refusal/2026-10-30",
    "deadlines/refusal/2026-11-05",
    "deadlines/refusal/2026-11-16",
    "deadlines/arrival/2026-11-01",
];

/// The language that is looked at from right to left, and the pages: every kind of block that has texts, and texts in other
/// scripts.
const FROM_RIGHT_TO_LEFT: &str = "ug";
const RIGHT_TO_LEFT_PAGES: [&str; 10] = [
    "home",
    "language",
    "procedure",
    "procedure/claim",
    "rights",
    "appeal",
    "contacts/bhr-almaty",
    "officer/interpreter",
    "deadlines/crossing",
    "deadlines/arrival/2026-11-22",
];

/// Compares `text` with the snapshot `name`.
macro_rules! assert_reviewed {
    ($name:expr, $text:expr) => {
        insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!($name, $text);
        });
    };
}

/// The name of the snapshot of the page at `route`, in the group `group`.
fn name(group: &str, route: &str) -> String {
    format!("{group}/{}", route.replace('/', "--"))
}

/// Every route of the app and the answers beside them.
fn all_routes() -> Vec<String> {
    routes().into_iter().chain(ANSWERS.map(str::to_owned)).collect()
}

/// The same, each with the pages that are read together with it: what has changed
/// with each change, an answer with how it was counted.
fn reviewed_routes() -> Vec<(String, Vec<String>)> {
    let together = |route: &str| route.starts_with("changes/") || route.ends_with("/counted");
    let (below, own): (Vec<String>, Vec<String>) =
        all_routes().into_iter().partition(|route| together(route));
    let with = |route: String| {
        let begins = format!("{route}/");
        let below = below.iter().filter(|other| other.starts_with(&begins)).cloned().collect();
        (route, below)
    };
    own.into_iter().map(with).collect()
}

#[test]
fn every_page_in_english_is_as_it_was_reviewed() {
    let english = open("en");
    let page = |route: &String| panah_cli::terminal::page(&english.page(route, now()));
    for (route, below) in reviewed_routes() {
        let pages: Vec<String> = [&route].into_iter().chain(&below).map(page).collect();
        assert_reviewed!(name("en", &route), pages.join("\n----\n\n"));
    }
}

#[test]
fn the_data_of_a_page_is_as_it_was_reviewed() {
    let english = open("en");
    for route in AS_DATA {
        let page = english.page(route, now());
        insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_json_snapshot!(name("json", route), page);
        });
    }
}

#[test]
fn every_text_of_ten_pages_from_right_to_left_is_as_it_was_reviewed() {
    let reader = open(FROM_RIGHT_TO_LEFT);
    for route in RIGHT_TO_LEFT_PAGES {
        assert_reviewed!(name("rtl", route), with_directions(&reader.page(route, now())));
    }
}

/// Every text of a page in reading order, with the isolates that keep numbers and names in their place (UAX 9), and with
/// its language and direction where that is not the page's.
fn with_directions(page: &Page) -> String {
    let frame = &page.frame;
    let head = format!("{} {}\n", page.language, page.direction.as_str());
    let links = [&frame.back, &frame.home, &frame.language].into_iter().flatten();
    let bar = links.map(|link| &link.label).chain([&frame.language_spoken]);
    let items = page.items().map(|item: &Item| {
        let texts = item.spoken.iter().map(|spoken| line(page, &spoken.text));
        format!("{}\n{}", item.id, texts.collect::<String>())
    });
    let hotline = [line(page, &frame.hotline.label), format!("  {}\n", visible(&frame.hotline.number))];
    let tools = page.tools.iter().map(|tool| &tool.label);
    let ends = ["bar\n".to_owned()].into_iter().chain(bar.map(|text| line(page, text)));
    let foot = ["foot\n".to_owned()].into_iter().chain(tools.map(|text| line(page, text))).chain(hotline);
    [head].into_iter().chain(ends).chain(items).chain(foot).collect()
}

fn line(page: &Page, text: &Text) -> String {
    let other = (text.language != page.language || text.direction != page.direction)
        .then(|| format!("[{} {}] ", text.language, text.direction.as_str()));
    format!("  {}{}\n", other.unwrap_or_default(), visible(&text.value))
}

/// The bidi controls as signs: `⟨→` begins an isolate from left to right, `⟨` one by its first letter, `⟩` ends it.
fn visible(text: &str) -> String {
    let signs = [('\u{2066}', "⟨→"), ('\u{2067}', "⟨←"), ('\u{2068}', "⟨"), ('\u{2069}', "⟩")];
    signs.iter().fold(text.to_owned(), |text, (control, sign)| text.replace(*control, sign))
}

#[test]
fn every_sentence_with_a_number_or_a_date_is_as_it_was_reviewed() {
    for tag in tags() {
        assert_reviewed!(format!("sentences/{tag}"), sentences::of(&tag));
    }
}

#[test]
fn no_snapshot_is_left_over_and_there_are_few_enough_to_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let found: BTreeSet<PathBuf> = files.filter(|file| file.extension().unwrap() == "snap").collect();
    let english = reviewed_routes().into_iter().map(|(route, _)| name("en", &route));
    let data = AS_DATA.iter().map(|route| name("json", route));
    let right_to_left = RIGHT_TO_LEFT_PAGES.iter().map(|route| name("rtl", route));
    let sentences = tags().into_iter().map(|tag| format!("sentences/{tag}"));
    let names = english.chain(data).chain(right_to_left).chain(sentences);
    let expected = names.map(|name| folder.join(name.replace('/', "__") + ".snap")).collect();
    let left_over: Vec<&PathBuf> = found.difference(&expected).collect();
    assert!(left_over.is_empty(), "no test reads these files; delete them: {left_over:?}");
    // With the list of hashes. More than this, nobody reads.
    assert!(expected.len() + 1 < 150, "{} fixtures", expected.len() + 1);
}
