//! How long the first search takes, which builds the index, and how long every search after it. `make bench` runs it;
//! the figures are in docs/performance.md.

#![allow(missing_docs)]
// A bench is the one place that may look at the clock.
#![allow(clippy::disallowed_methods)]

use criterion::{BatchSize, Criterion, criterion_group};
use panah_core::{Config, Panah};
use panah_tests::{Reader, golden, open, written_tags};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Results on one page.
const LIMIT: usize = 12;
/// How often each golden query is asked.
const TIMES: usize = 200;

/// With the index of the language and the English one behind it.
fn first_search(criterion: &mut Criterion) {
    for tag in ["en", "ru", "zh-Hans", "ug", "kk-Arab"] {
        criterion.bench_function(&format!("first search, {tag}"), |bencher| {
            bencher.iter_batched(
                || Panah::open(&Config::everything()),
                |panah| {
                    black_box(panah.search("a", tag, LIMIT));
                    panah
                },
                BatchSize::PerIteration,
            );
        });
    }
}

/// The index of the language alone: the English one is there already.
fn one_index(criterion: &mut Criterion) {
    for tag in ["ru", "zh-Hans", "ug", "kk-Arab"] {
        criterion.bench_function(&format!("index, {tag}"), |bencher| {
            bencher.iter_batched(
                || {
                    let panah = Panah::open(&Config::everything());
                    panah.search("a", "en", LIMIT);
                    panah
                },
                |panah| {
                    black_box(panah.search("a", tag, LIMIT));
                    panah
                },
                BatchSize::PerIteration,
            );
        });
    }
}

criterion_group!(benches, first_search, one_index);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
    // `cargo test --benches` only wants to know that it runs.
    if !std::env::args().any(|argument| argument == "--test") {
        every_golden_query();
    }
}

/// Asks every golden query of every language many times, and prints how long one answer takes.
fn every_golden_query() {
    println!("\nevery golden query, {TIMES} times each, in microseconds");
    println!("language\tqueries\tmean\tp50\tp99\tmax\tslowest query");
    let mut all = Vec::new();
    for tag in written_tags() {
        let panah = open(&tag);
        let queries: Vec<String> = golden(&tag).into_iter().map(|golden| golden.query).collect();
        // Builds the index.
        black_box(panah.search("a", LIMIT));
        let asked: Vec<(&str, Vec<Duration>)> =
            queries.iter().map(|query| (query.as_str(), ask(&panah, query))).collect();
        let slowest = asked
            .iter()
            .max_by_key(|(_, times)| median(times))
            .map_or_else(String::new, |(query, times)| format!("{query} ({})", micros(median(times))));
        let times: Vec<Duration> = asked.into_iter().flat_map(|(_, times)| times).collect();
        row(&tag, queries.len(), &times, &slowest);
        all.extend(times);
    }
    row("all", all.len() / TIMES, &all, "");
}

fn ask(panah: &Reader, query: &str) -> Vec<Duration> {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let start = Instant::now();
            black_box(panah.search(black_box(query), LIMIT));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times
}

fn row(name: &str, queries: usize, times: &[Duration], slowest: &str) {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let at = |hundredths: usize| sorted.get((sorted.len() * hundredths / 100).min(sorted.len() - 1));
    let [half, most, last] =
        [at(50), at(99), sorted.last()].map(|time| micros(time.copied().unwrap_or_default()));
    let mean = sorted.iter().sum::<Duration>() / u32::try_from(sorted.len()).unwrap_or(1);
    println!("{name}\t{queries}\t{}\t{half}\t{most}\t{last}\t{slowest}", micros(mean));
}

fn median(sorted: &[Duration]) -> Duration {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

fn micros(time: Duration) -> u128 {
    time.as_micros()
}
