//! How long opening and building pages takes. `make bench` runs it; the figures are in docs/performance.md.

#![allow(missing_docs)]

use criterion::{Criterion, criterion_group, criterion_main};
use panah_core::content::Occurrence;
use panah_core::page::Kept;
use panah_core::time::{Answer, Calendar};
use panah_core::{Config, Panah};
use panah_tests::{now, open, panah, routes};
use std::hint::black_box;

fn pages(criterion: &mut Criterion) {
    for tag in ["ug", "ru", "en", "kk", "kk-Arab", "ug-Cyrl", "uz", "uz-Cyrl"] {
        criterion.bench_function(&format!("open and home page, {tag}"), |bencher| {
            let kept = Kept { language: Some(tag.to_owned()), restore_token: None };
            bencher.iter(|| black_box(Panah::open(&Config::everything()).start(&kept, &[], now())));
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
    let panah = panah();
    let content = panah.content();
    let calendar = Calendar::from(content);
    let occurrence = Occurrence::new(now().date_naive(), None);
    criterion.bench_function("all deadline rules for one date", |bencher| {
        bencher.iter(|| {
            for rule in &content.rules {
                black_box(Answer::compute(rule, black_box(occurrence), &calendar));
            }
        });
    });
}

criterion_group!(benches, deadlines, pages);
criterion_main!(benches);
