//! No page is longer than a frightened person reads.

use chrono::{Days, NaiveDate};
use panah_core::page::{Block, Page, SectionKind};
use panah_tests::{at, now, open, panah, routes};

/// English words outside what the sheet of 2018 says and outside the sources.
const MOST_WORDS: usize = 250;

/// The English words of the page: not what is written in Russian or Kazakh for others, not the sheet's part, not the sources.
fn words(page: &Page) -> usize {
    let sections = page.sections.iter().filter(|section| section.kind != SectionKind::Sheet);
    let items = sections.flat_map(|section| &section.items);
    let items = items.filter(|item| !matches!(item.block, Block::Source { .. }));
    let texts = items.flat_map(|item| &item.spoken).filter(|spoken| spoken.text.language == "en");
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
    texts.map(|spoken| spoken.plain.split_whitespace().filter(is_word).count()).sum()
}

#[test]
fn no_page_is_longer_than_it_is_read() {
    let english = open("en");
    // The list of sources is sources.
    for route in routes().iter().filter(|route| *route != "sources") {
        let count = words(&english.page(route, now()));
        assert!(count <= MOST_WORDS, "{route}: {count} words");
    }
}

/// Answers on every day of two months with holidays and weekends, in each state, with and without a town.
#[test]
fn no_answer_is_longer_than_it_is_read() {
    let english = open("en");
    let panah = panah();
    let mut longest = (0, String::new());
    let start = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    for today in start.iter_days().take(70) {
        let moment = at(&format!("{today}T09:00"));
        for event in &panah.content().events {
            for ago in [0, 1, 2, 3, 5, 6, 8, 29, 31, 33, 89, 93, 400] {
                let day = today - Days::new(ago);
                for view in ["", "/in/almaty", "/in/other", "/counted"] {
                    let route = format!("deadlines/{}/{day}{view}", event.id);
                    let count = words(&english.page(&route, moment));
                    if count > longest.0 {
                        longest = (count, format!("{route} on {today}"));
                    }
                }
            }
        }
    }
    assert!(longest.0 <= MOST_WORDS, "{}: {} words", longest.1, longest.0);
    assert!(longest.0 > 100, "the answers are there");
    let told = english.page("deadlines/refusal/2026-11-20@2026-11-24~2020-01-01", at("2020-01-01T09:00"));
    assert!(words(&told) <= MOST_WORDS, "{} words", words(&told));
}
