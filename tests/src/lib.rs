//! What the tests across modules share.

pub mod project;

use chrono::NaiveDateTime;
use panah_core::page::{Block, Page, Target};
use panah_core::text::Text;
use panah_core::{Config, Panah};
use std::fs;
use std::path::Path;

/// The day of all tests: Tuesday, 24 November 2026, nine in the morning in Kazakhstan.
pub fn now() -> NaiveDateTime {
    NaiveDateTime::parse_from_str("2026-11-24T09:00", "%Y-%m-%dT%H:%M").unwrap_or_default()
}

/// The shipped app in the language `tag`.
pub fn open(tag: &str) -> Panah {
    Panah::open(&Config { locale: tag.to_owned() })
}

/// The tags of all languages.
pub fn tags() -> Vec<String> {
    panah_core::languages().into_iter().map(|language| language.tag).collect()
}

/// The tags of the languages that have texts of their own: all but the script variants.
pub fn written_tags() -> Vec<String> {
    let panah = open("en");
    panah
        .content()
        .locales
        .iter()
        .filter(|locale| locale.from.is_none())
        .map(|locale| locale.tag.clone())
        .collect()
}

/// Every route of the app.
pub fn routes(panah: &Panah) -> Vec<String> {
    panah.routes(now()).into_iter().map(|info| info.route).collect()
}

/// One row of the table of clauses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its id: `2d`.
    pub id: String,
    /// What must survive.
    pub text: String,
}

/// The clauses of the sheet, from `tests/assets/clauses.tsv`.
pub fn clauses() -> Vec<Clause> {
    include_str!("../assets/clauses.tsv")
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let id = cells.next()?.to_owned();
            Some(Clause { id, text: cells.nth(1)?.to_owned() })
        })
        .collect()
}

/// Every text of a page, with the id of its block.
pub fn texts(page: &Page) -> Vec<(&str, &Text)> {
    let mut texts = vec![("page", &page.title)];
    texts.push(("pinned", &page.pinned.name));
    texts.extend(page.pinned.back.iter().map(|link| ("pinned", &link.label)));
    texts.extend([
        ("pinned", &page.pinned.language.label),
        ("pinned", &page.pinned.language_spoken),
        ("pinned", &page.pinned.hotline.label),
    ]);
    texts.extend(page.marks.iter().map(|mark| ("mark", &mark.text)));
    for block in &page.blocks {
        let id = block.id();
        texts.extend(block.texts().into_iter().map(|text| (id, text)));
    }
    texts
}

/// Everything on a page that can be pressed.
pub fn targets(page: &Page) -> Vec<&Target> {
    let mut targets: Vec<&Target> = page.pinned.back.iter().map(|link| &link.target).collect();
    targets.push(&page.pinned.language.target);
    for block in &page.blocks {
        match block {
            Block::Steps { items, .. } => {
                targets.extend(items.iter().filter_map(|step| step.target.as_ref()));
            }
            Block::Contact(card) => targets.extend(card.actions.iter().map(|button| &button.target)),
            Block::Phrase(phrase) => targets.extend(phrase.languages.iter().map(|language| &language.target)),
            Block::Choice { options, .. } => targets.extend(options.iter().map(|option| &option.target)),
            Block::Button(button) => targets.push(&button.target),
            Block::Link(link) => targets.push(&link.target),
            _ => {}
        }
    }
    targets
}

/// A query of the golden lists and the page that must answer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Golden {
    /// What a person types.
    pub query: String,
    /// The route of the page that answers.
    pub route: String,
    /// How many of the first results may come up to that page.
    pub within: usize,
}

/// The golden list of the language `tag`: `tests/assets/golden/<tag>.tsv`.
pub fn golden(tag: &str) -> Vec<Golden> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/golden/{tag}.tsv"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.lines().filter(|line| !line.starts_with('#')).map(|line| row(&file, line)).collect()
}

fn row(file: &Path, line: &str) -> Golden {
    let cells: Vec<&str> = line.split('\t').collect();
    let [query, route, place] = cells.as_slice() else {
        panic!("{}: \"{line}\" is not a query, a route and a place", file.display());
    };
    let within = match *place {
        "first" => 1,
        "three" => 3,
        other => panic!("{}: \"{other}\" is neither first nor three", file.display()),
    };
    Golden { query: (*query).to_owned(), route: (*route).to_owned(), within }
}
