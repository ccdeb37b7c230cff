//! How long opening and building pages takes. `make bench` runs it; the figures are in docs/performance.md.

#![allow(missing_docs)]

use criterion::{Criterion, criterion_group, criterion_main};
use panah_core::time::{Answer, Event};
use panah_tests::{now, open, routes};
use std::hint::black_box;

fn pages(criterion: &mut Criterion) {
    for tag in ["ug", "ru", "en", "kk", "kk-Arab", "ug-Cyrl", "uz", "uz-Cyrl"] {
        criterion.bench_function(&format!("open and home page, {tag}"), |bencher| {
            bencher.iter(|| black_box(open(tag).page("home", now())));
        });
    }
    let panah = open("ug");
    for route in routes() {
        criterion.bench_function(&format!("page {route}, ug"), |bencher| {
            bencher.iter(|| black_box(panah.page(&route, now())));
        });
    }
    let all = routes();
    for tag in ["ug", "kk", "kk-Arab", "ug-Cyrl", "uz", "uz-Cyrl"] {
        let panah = open(tag);
        criterion.bench_function(&format!("all pages, {tag}"), |bencher| {
            bencher.iter(|| {
                for route in &all {
                    black_box(panah.page(route, now()));
                }
            });
        });
    }
}

fn deadlines(criterion: &mut Criterion) {
    let panah = open("en");
    let calendar = panah_core::page::calendar(panah.content());
    let periods: Vec<_> = panah.content().rules.iter().map(panah_core::page::period).collect();
    let event = Event { date: now().date(), time: None };
    criterion.bench_function("all deadline rules for one date", |bencher| {
        bencher.iter(|| {
            for period in &periods {
                black_box(Answer::reckon(*period, black_box(event), &calendar));
            }
        });
    });
}

criterion_group!(benches, deadlines, pages);
criterion_main!(benches);
