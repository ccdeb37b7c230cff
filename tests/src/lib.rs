//! What the tests across modules share.

pub mod generate;
pub mod http;
pub mod project;

use panah_core::page::{Block, Effect, FieldValue, Outcome, Page, Target};
use panah_core::search::Hit;
use panah_core::{Config, Files, Now, Panah};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

/// The time of all tests: Tuesday, 24 November 2026, nine in the morning in Kazakhstan.
pub fn now() -> Now {
    at("2026-11-24T09:00")
}

/// The moment `local` in Kazakhstan: `2026-11-24T09:00`.
pub fn at(local: &str) -> Now {
    format!("{local}:00+05:00").parse().unwrap_or_else(|error| panic!("{local}: {error}"))
}

/// A reader of the app in one language.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The app.
    pub panah: Arc<Panah>,
    /// The reader's language.
    pub language: String,
}

impl Reader {
    /// The page at `route`.
    pub fn page(&self, route: &str, now: Now) -> Page {
        self.panah.page(route, &self.language, now)
    }

    /// What comes of an action.
    pub fn act(&self, action: &str, fields: &[FieldValue], now: Now) -> Outcome {
        self.panah.act(action, fields, &self.language, now)
    }

    /// The pages that answer a query.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        self.panah.search(query, &self.language, limit)
    }
}

/// The shipped app, open once for all tests of a process.
pub fn panah() -> Arc<Panah> {
    static PANAH: LazyLock<Arc<Panah>> = LazyLock::new(|| Arc::new(Panah::open(&Config::everything())));
    Arc::clone(&PANAH)
}

/// A reader of the shipped app in the language `tag`.
pub fn open(tag: &str) -> Reader {
    Reader { panah: panah(), language: tag.to_owned() }
}

/// A reader of the app made from `files`, in the language `tag`.
pub fn open_files(files: Files, tag: &str) -> Reader {
    let panah = Panah::open_files(files, &Config::everything()).unwrap_or_else(|fault| panic!("{fault}"));
    Reader { panah: Arc::new(panah), language: tag.to_owned() }
}

/// A value for a field.
pub fn field(name: &str, value: &str) -> FieldValue {
    FieldValue { name: name.to_owned(), value: value.to_owned() }
}

/// True if `address` calls a telephone number: one with its country, or one that is dialled as it is (`tel:112`).
pub fn is_phone(address: &str) -> bool {
    let number = address.strip_prefix("tel:").map(|number| number.strip_prefix('+').unwrap_or(number));
    number.is_some_and(|number| number.len() >= 3 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The tags of all languages.
pub fn tags() -> Vec<String> {
    panah_core::languages().into_iter().map(|language| language.tag).collect()
}

/// The tags of the languages that have texts of their own: all but the script variants.
pub fn written_tags() -> Vec<String> {
    panah()
        .content()
        .locales
        .iter()
        .filter(|locale| locale.from.is_none())
        .map(|locale| locale.tag.clone())
        .collect()
}

/// Every route of the app.
pub fn routes() -> Vec<String> {
    panah().routes("en", now()).into_iter().map(|info| info.route).collect()
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

/// What a page dials, in reading order: the numbers on its cards and the targets that call.
pub fn dialled(page: &Page) -> Vec<String> {
    let mut numbers = Vec::new();
    for block in page.blocks() {
        if let Block::Contact(card) = block {
            numbers.extend(card.calls.iter().map(|call| call.dial.clone()));
        }
        numbers.extend(block.targets().into_iter().filter_map(|target| match target {
            Target::Effect { effect: Effect::Dial { number } } => Some(number.clone()),
            _ => None,
        }));
    }
    numbers
}

/// A text of a page, as its JSON form has it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
pub struct PageText {
    /// The text.
    pub value: String,
    /// Its language.
    pub language: String,
    /// Its script.
    pub script: String,
    /// True if English stands in.
    pub fallback: bool,
    /// True if the English has changed since.
    pub stale: bool,
}

impl PageText {
    /// The text without bidi controls.
    pub fn plain(&self) -> String {
        panah_core::text::plain(&self.value)
    }
}

/// Every text of a page, wherever it is, with the id of its block or the name of the field that holds it.
pub fn texts(page: &Page) -> Vec<(String, PageText)> {
    let value = serde_json::to_value(page).unwrap_or_default();
    let mut found = Vec::new();
    gather(&value, "page", &mut found);
    found
}

fn gather(value: &Value, id: &str, found: &mut Vec<(String, PageText)>) {
    match value {
        Value::Object(fields) if fields.contains_key("fallback") => {
            let text = serde_json::from_value(value.clone());
            found.push((id.to_owned(), text.unwrap_or_else(|error| panic!("{id}: {error}"))));
        }
        Value::Object(fields) => {
            let own = fields.get("id").and_then(Value::as_str);
            for (name, value) in fields {
                match name.as_str() {
                    // What is spoken repeats the block.
                    "spoken" => {}
                    "mark" => gather(value, name, found),
                    _ => gather(value, own.unwrap_or(if id == "page" { name } else { id }), found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| gather(value, id, found)),
        _ => {}
    }
}

/// The ids of the items that have a mark, with the language of the mark.
pub fn marks(page: &Page) -> Vec<(&str, &str)> {
    page.items()
        .filter_map(|item| item.mark.as_ref().map(|mark| (item.id.as_str(), mark.language.as_str())))
        .collect()
}

/// A query of the golden lists and the pages that answer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Golden {
    /// What a person types.
    pub query: String,
    /// The routes of the pages that answer, the best first.
    pub routes: Vec<String>,
    /// How many of the first results may come up to one of them.
    pub within: usize,
}

impl Golden {
    /// True if one of the first `within` routes of `found` answers.
    pub fn is_answered(&self, found: &[String], within: usize) -> bool {
        found.iter().take(within).any(|route| self.routes.contains(route))
    }
}

/// The golden list of the language `tag`: `tests/assets/golden/<tag>.tsv`.
pub fn golden(tag: &str) -> Vec<Golden> {
    golden_file(&format!("assets/golden/{tag}.tsv"))
}

/// The queries of the language `tag` that were kept unseen while search was tuned: `tests/assets/golden/unseen/<tag>.tsv`.
pub fn unseen(tag: &str) -> Vec<Golden> {
    golden_file(&format!("assets/golden/unseen/{tag}.tsv"))
}

fn golden_file(name: &str) -> Vec<Golden> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.lines().filter(|line| !line.starts_with('#')).map(|line| row(&file, line)).collect()
}

fn row(file: &Path, line: &str) -> Golden {
    let cells: Vec<&str> = line.split('\t').collect();
    let [query, routes, place] = cells.as_slice() else {
        panic!("{}: \"{line}\" is not a query, routes and a place", file.display());
    };
    let within = match *place {
        "first" => 1,
        "three" => 3,
        other => panic!("{}: \"{other}\" is neither first nor three", file.display()),
    };
    let routes = routes.split(' ').map(str::to_owned).collect();
    Golden { query: (*query).to_owned(), routes, within }
}
