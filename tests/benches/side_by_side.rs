//! The golden queries, asked of Panah, of `MiniSearch` and of plain FTS5, on the same pages in one run. `make bench-peers`
//! runs it; the table is in docs/performance.md.
//!
//! The peers get what a usual set-up gives them: the title counts five times, the last word may be unfinished,
//! `MiniSearch` forgives a fifth of the letters, FTS5 ranks by its bm25. All words need not be there.

#![allow(missing_docs)]
// A bench is the one place that may look at the clock.
#![allow(clippy::disallowed_methods)]

use panah_core::content::Synonyms;
use panah_core::page::Page;
use panah_tests::{Golden, golden, now, open, routes, texts, written_tags};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// How often each query is asked for its time.
const TIMES: u32 = 20;
/// Results that count.
const FIRST: usize = 3;

/// A page as a peer gets it.
struct Document {
    route: String,
    title: String,
    text: String,
    /// What people type for it, from the list of synonyms.
    typed: String,
}

/// What an engine did with the queries of one language.
#[derive(Default)]
struct Result {
    queries: usize,
    found: usize,
    build: f64,
    /// Microseconds for each query.
    times: Vec<f64>,
}

fn main() {
    // `cargo test --benches` only wants to know that it compiles; the peers need npm.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let mut engines: BTreeMap<String, Vec<(String, Result)>> = BTreeMap::new();
    for tag in written_tags() {
        let documents = documents(&tag);
        let list = golden(&tag);
        let mut note = |engine: &str, result| {
            engines.entry(engine.to_owned()).or_default().push((tag.clone(), result));
        };
        note("Panah", panah(&tag, &list));
        for tokenizer in ["unicode61", "trigram"] {
            note(&format!("FTS5 {tokenizer}"), plain(tokenizer, &documents, &list));
        }
        for (engine, result) in minisearch(&documents, &list) {
            note(&engine, result);
        }
    }
    print(&engines);
}

/// The pages that search covers; those that only repeat another one would make a peer look worse than it is.
fn documents(tag: &str) -> Vec<Document> {
    let panah = open(tag);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../locales/{tag}/synonyms.toml"));
    let typed = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let typed = Synonyms::read(&file.display().to_string(), &typed).unwrap_or_else(|fault| panic!("{fault}"));
    let searched = |route: &String| {
        let parts: Vec<&str> = route.split('/').collect();
        !matches!(
            parts.as_slice(),
            ["language" | "search" | "home", ..] | ["procedure", "at", _] | ["officer" | "deadlines", _, _]
        ) && route != "contacts/hotline"
    };
    let page = |route: String| {
        let page = panah.page(&route, now());
        let route_of_page = route.parse();
        let words = route_of_page.iter().flat_map(|route| typed.of(route, &panah.panah.content().topics));
        let typed: Vec<&str> = words.map(|(word, _)| word).collect();
        Document { title: page.title.plain(), text: body(&page), typed: typed.join("\n"), route }
    };
    routes().into_iter().filter(searched).map(page).collect()
}

/// The title and what is around the blocks of a page, by the names under which `texts` has it.
const AROUND: [&str; 6] = ["title", "frame", "tools", "back", "language", "mark"];

fn body(page: &Page) -> String {
    let words = texts(page).into_iter().filter(|(id, _)| !AROUND.contains(&id.as_str()));
    let words = words.map(|(_, text)| text.plain());
    std::iter::once(page.plain_title.clone()).chain(words).collect::<Vec<_>>().join("\n")
}

fn panah(tag: &str, list: &[Golden]) -> Result {
    let panah = open(tag);
    let start = Instant::now();
    panah.search("a", FIRST);
    let build = start.elapsed().as_secs_f64() * 1e3;
    measure(list, build, |query| panah.search(query, FIRST).into_iter().map(|hit| hit.route).collect())
}

/// FTS5 as it comes: one row for each page, any of the words, the last one perhaps unfinished.
fn plain(tokenizer: &str, documents: &[Document], list: &[Golden]) -> Result {
    let start = Instant::now();
    let connection = Connection::open_in_memory().unwrap_or_else(|error| panic!("{error}"));
    let made = connection.execute_batch(&format!(
        "CREATE VIRTUAL TABLE pages USING fts5(route UNINDEXED, title, text, tokenize='{tokenizer}')"
    ));
    made.unwrap_or_else(|error| panic!("{error}"));
    for document in documents {
        connection
            .execute(
                "INSERT INTO pages VALUES (?1, ?2, ?3)",
                (&document.route, &document.title, &document.text),
            )
            .unwrap_or_else(|error| panic!("{error}"));
    }
    let build = start.elapsed().as_secs_f64() * 1e3;
    measure(list, build, |query| {
        let words: Vec<String> =
            query.split_whitespace().map(|word| format!("\"{}\"", word.replace('"', ""))).collect();
        let star = if tokenizer == "trigram" { "" } else { " *" };
        let question = format!("{}{star}", words.join(" OR "));
        let mut statement = connection
            .prepare_cached(
                "SELECT route FROM pages WHERE pages MATCH ?1 ORDER BY bm25(pages, 0, 5, 1) LIMIT 3",
            )
            .unwrap_or_else(|error| panic!("{error}"));
        let rows = statement.query_map((question,), |row| row.get(0));
        rows.and_then(Iterator::collect).unwrap_or_default()
    })
}

fn measure(list: &[Golden], build: f64, ask: impl Fn(&str) -> Vec<String>) -> Result {
    let mut result = Result { queries: list.len(), build, ..Result::default() };
    for golden in list {
        result.found += usize::from(golden.is_answered(&ask(&golden.query), FIRST));
        let start = Instant::now();
        for _ in 0..TIMES {
            black_box(ask(black_box(&golden.query)));
        }
        result.times.push(start.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES));
    }
    result
}

fn minisearch(documents: &[Document], list: &[Golden]) -> Vec<(String, Result)> {
    let pages: Vec<Value> = documents
        .iter()
        .map(|page| json!({"route": page.route, "title": page.title, "text": page.text, "typed": page.typed}))
        .collect();
    let queries: Vec<&str> = list.iter().map(|golden| golden.query.as_str()).collect();
    let asked = json!({"pages": pages, "queries": queries, "times": TIMES}).to_string();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers/search.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("Node.js is missing: {error}"));
    if let Some(mut input) = node.stdin.take() {
        input.write_all(asked.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    }
    let output = node.wait_with_output().unwrap_or_else(|error| panic!("{error}"));
    let answer: BTreeMap<String, Value> = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("MiniSearch gave no answer ({error}); run: make bench-peers"));
    answer
        .into_iter()
        .map(|(engine, answer)| {
            let found = list.iter().zip(answer["found"].as_array().into_iter().flatten());
            let is_first = |(golden, first): &(&Golden, &Value)| {
                let routes = first.as_array().into_iter().flatten().filter_map(Value::as_str);
                golden.is_answered(&routes.map(str::to_owned).collect::<Vec<_>>(), FIRST)
            };
            let result = Result {
                queries: list.len(),
                found: found.filter(is_first).count(),
                build: answer["built"].as_f64().unwrap_or_default() / 1e6,
                times: answer["nanos"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_f64)
                    .map(|nanos| nanos / 1e3)
                    .collect(),
            };
            (engine, result)
        })
        .collect()
}

fn print(engines: &BTreeMap<String, Vec<(String, Result)>>) {
    let tags: Vec<&String> = engines.values().next().into_iter().flatten().map(|(tag, _)| tag).collect();
    println!("pages found among the first three, of all queries of the language\n");
    print!("| engine |");
    for tag in &tags {
        print!(" {tag} |");
    }
    println!(" all | p50 | p99 | index |");
    println!("|---|{}---|---|---|---|", "---|".repeat(tags.len()));
    for (engine, results) in engines {
        print!("| {engine} |");
        for (_, result) in results {
            print!(" {} / {} |", result.found, result.queries);
        }
        let [found, queries] = [
            results.iter().map(|(_, result)| result.found).sum::<usize>(),
            results.iter().map(|(_, result)| result.queries).sum(),
        ];
        let mut times: Vec<f64> = results.iter().flat_map(|(_, result)| &result.times).copied().collect();
        times.sort_unstable_by(f64::total_cmp);
        let at = |hundredths: usize| times.get(times.len() * hundredths / 100).copied().unwrap_or_default();
        let slowest = results.iter().map(|(_, result)| result.build).fold(0.0, f64::max);
        println!(" {found} / {queries} | {:.0} µs | {:.0} µs | {slowest:.0} ms |", at(50), at(99));
    }
}
