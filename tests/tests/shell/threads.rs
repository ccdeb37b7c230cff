//! Language and time are arguments: two threads never get each other's.

use panah_core::page::{Kept, Missing};
use panah_core::{Config, Panah};
use panah_tests::{at, field, now, panah, tags};
use std::sync::Barrier;
use std::thread;

/// Routes that read different parts of the content.
const ROUTES: [&str; 6] =
    ["home", "procedure", "contacts", "officer/interpreter", "deadlines/crossing", "changes"];

#[test]
fn two_threads_never_get_each_others_language_or_time() {
    // Opened anew, so that the threads are the ones that read the languages and build the indexes.
    let shared = Panah::open(&Config::everything());
    let moments = ["2026-11-24T09:00", "1970-01-01T00:10"];
    let threads: Vec<(String, &str)> =
        tags().into_iter().flat_map(|tag| moments.map(|moment| (tag.clone(), moment))).collect();
    let together = Barrier::new(threads.len());
    thread::scope(|scope| {
        for (tag, moment) in &threads {
            let (shared, together) = (&shared, &together);
            scope.spawn(move || {
                let (panah, now) = (panah(), at(moment));
                let kept = Kept { language: Some(tag.clone()), restore_token: None };
                let query = [field("query", "2018")];
                together.wait();
                for _ in 0..2 {
                    for route in ROUTES {
                        assert_eq!(
                            shared.page(route, tag, now),
                            panah.page(route, tag, now),
                            "{tag} {route}"
                        );
                        let choose = format!("choose-language/{tag}/{route}");
                        assert_eq!(shared.act(&choose, &[], "en", now), panah.act(&choose, &[], "en", now));
                    }
                    let answer = "deadlines/arrival/2026-11-22";
                    assert_eq!(shared.page(answer, tag, now), panah.page(answer, tag, now), "{tag}");
                    assert_eq!(shared.act("search", &query, tag, now), panah.act("search", &query, tag, now));
                    assert_eq!(shared.search("2018", tag, 5), panah.search("2018", tag, 5), "{tag}");
                    let missing = Missing::Map;
                    assert_eq!(shared.cannot(&missing, answer, tag, now).page.language, *tag);
                    assert_eq!(shared.start(&kept, &[], now).language, *tag);
                }
            });
        }
    });
}

/// What the threads are compared with differs by language and by time; else the test above could not fail.
#[test]
fn what_the_threads_read_is_not_the_same() {
    let page = |tag: &str, moment: &str| panah().page("deadlines/arrival/2026-11-22", tag, at(moment));
    assert_ne!(page("ar", "2026-11-24T09:00"), page("ar", "1970-01-01T00:10"));
    assert_ne!(page("ar", "2026-11-24T09:00"), page("ug", "2026-11-24T09:00"));
    assert_ne!(panah().search("2018", "ru", 5), panah().search("2018", "ug", 5));
    assert_eq!(page("en", "2026-11-24T09:00"), panah().page("deadlines/arrival/2026-11-22", "en", now()));
}
