//! What comes of an action, and of something that the device cannot do: how the page takes its place, and what is to be done
//! besides.

use panah_core::page::{Action, Block, Effect, Go, Missing, Outcome, Page, Target};
use panah_tests::{at, field, marks, now, open, routes, tags};
use std::collections::BTreeSet;

/// The texts of a page, one a line.
fn said(page: &Page) -> String {
    let texts = page.items().flat_map(|item| &item.spoken).map(|spoken| spoken.plain.as_str());
    texts.collect::<Vec<_>>().join("\n")
}

fn errors(page: &Page) -> usize {
    let forms = page.blocks().filter_map(|block| match block {
        Block::Form(form) => Some(&form.fields),
        _ => None,
    });
    forms.flatten().filter(|field| field.error.is_some()).count()
}

fn search(tag: &str, query: &str) -> Outcome {
    open(tag).act("search", &[field("query", query)], now())
}

#[test]
fn a_search_replaces_the_page_of_search_and_is_announced() {
    for tag in tags() {
        for (query, announced) in [("2018", "search-results"), ("%%%", "search-none")] {
            let outcome = search(&tag, query);
            assert_eq!(outcome.go, Go::Replace, "{tag}: {query}");
            assert_eq!(outcome.page.route, format!("search/{query}"));
            let item = outcome.page.items().find(|item| item.id == announced);
            let text = &item.unwrap_or_else(|| panic!("{tag}: no {announced}")).spoken[0].text;
            assert_eq!(outcome.effects, [Effect::Announce { text: text.clone() }], "{tag}: {query}");
        }
        let outcome = search(&tag, " ");
        assert_eq!((outcome.go, outcome.page.route.as_str()), (Go::Replace, "search"), "{tag}");
        assert_eq!(outcome.effects, [], "{tag}: nothing was searched, so nothing is said");
    }
}

#[test]
fn from_a_hit_the_way_back_is_the_hits_since_following_a_link_pushes() {
    let hits = search("en", "police").page;
    let hit = hits.blocks().find_map(|block| match block {
        Block::Link(link) => Some(&link.target),
        _ => None,
    });
    // A link is a page to push, never an action that could replace the hits.
    assert!(matches!(hit, Some(Target::Page { .. })), "{hit:?}");
    // After a restart, when nothing lies behind, the hits lead to the page above them.
    assert_eq!(hits.frame.back.unwrap().target, Target::Page { route: "home".to_owned() });
}

#[test]
fn a_form_that_was_filled_in_wrongly_replaces_itself() {
    for (action, fields) in [
        ("date/arrival", vec![field("day", "40"), field("month", "1"), field("year", "2026")]),
        ("date/crossing", vec![]),
        ("date/arrival/solar", vec![field("day", "x")]),
        ("today/arrival/2026-11-22", vec![field("day", "31"), field("month", "2"), field("year", "2026")]),
    ] {
        let outcome = open("fa-AF").act(action, &fields, now());
        assert_eq!(outcome.go, Go::Replace, "{action}");
        assert_eq!(outcome.effects, [], "{action}");
        assert!(outcome.page.found && errors(&outcome.page) > 0, "{action}");
        assert!(outcome.page.hide_from_recents, "{action}");
        assert_eq!(outcome.page.restore_token, "deadlines", "{action}");
    }
}

#[test]
fn a_date_pushes_its_answer_so_that_the_way_back_is_the_question() {
    let fields = [field("day", "22"), field("month", "11"), field("year", "2026")];
    let outcome = open("ru").act("date/arrival", &fields, now());
    assert_eq!((outcome.go, outcome.effects.len()), (Go::Push, 0));
    assert_eq!(outcome.page, open("ru").page("deadlines/arrival/2026-11-22", now()));
    // After a restart too.
    let back = outcome.page.frame.back.unwrap();
    assert_eq!(back.target, Target::Page { route: "deadlines/arrival".to_owned() });
}

#[test]
fn the_day_that_it_is_takes_the_place_of_the_question_for_it() {
    let fields = [field("day", "24"), field("month", "11"), field("year", "2026")];
    let lost = at("1970-01-01T09:00");
    let outcome = open("ru").act("today/arrival/2026-11-22", &fields, lost);
    assert_eq!((outcome.go, outcome.effects.len()), (Go::Replace, 0));
    assert_eq!(outcome.page, open("ru").page("deadlines/arrival/2026-11-22@2026-11-24~1970-01-01", lost));
}

#[test]
fn a_language_is_pushed_and_kept() {
    for tag in tags() {
        let from = open("en").page("contacts/hotline", now());
        let Some(Target::Page { route }) = from.frame.language.as_ref().map(|link| &link.target) else {
            panic!("a link to the choice")
        };
        let choice = open("en").page(route, now());
        let action = choice.blocks().find_map(|block| match block {
            Block::Choice { options, .. } => options
                .iter()
                .find(|option| option.id == format!("language-{tag}"))
                .map(|option| &option.target),
            _ => None,
        });
        let Some(Target::Action { action }) = action else { panic!("{tag} is not in the choice") };
        let outcome = open("en").act(action, &[], now());
        assert_eq!(outcome.go, Go::Push, "{tag}");
        assert_eq!(outcome.effects, [Effect::KeepLanguage { tag: tag.clone() }]);
        assert_eq!(outcome.page, open(&tag).page("contacts/hotline", now()));
    }
}

#[test]
fn the_first_choice_of_a_language_leads_to_a_first_page() {
    let choice = open("en").page("language", now());
    for target in choice.targets() {
        if let Target::Action { action } = target {
            let page = open("en").act(action, &[], now()).page;
            assert!(page.first && page.route == "home", "{action}");
        }
    }
}

#[test]
fn what_is_no_action_leads_nowhere_and_does_nothing() {
    for action in [
        "",
        "device/no-map",
        "choose-language",
        "choose-language/xx/home",
        "date/nothing",
        "search/x",
        "home",
    ] {
        let outcome = open("ar").act(action, &[], now());
        assert!(!outcome.page.found, "{action}");
        assert_eq!((outcome.go, outcome.effects.len()), (Go::Push, 0), "{action}");
        let home = |target: &&Target| **target == Target::Page { route: "home".to_owned() };
        assert!(outcome.page.targets().iter().any(home), "{action}");
    }
}

/// Effects that a page carries are things that a person presses; these two are for the shell alone.
#[test]
fn no_page_carries_an_effect_that_only_an_outcome_has() {
    for tag in tags() {
        for route in routes() {
            let page = open(&tag).page(&route, now());
            for target in page.targets() {
                match target {
                    Target::Effect { effect: Effect::KeepLanguage { .. } | Effect::Announce { .. } } => {
                        panic!("{tag} {route}: {target:?}")
                    }
                    Target::Action { action } => assert!(action.parse::<Action>().is_ok(), "{action}"),
                    _ => {}
                }
            }
        }
    }
}

// ---- what the device cannot do ----

fn all_missing() -> [Missing; 4] {
    [Missing::Dialler { number: "+77017447238".to_owned() }, Missing::Map, Missing::Printer, Missing::Share]
}

#[test]
fn what_a_device_cannot_do_is_said_in_passing_above_the_page() {
    for tag in tags() {
        let panah = open(&tag).panah;
        for below in ["contacts", "home", "deadlines/arrival/2026-11-22", "officer/ill", "search/2018"] {
            let mut titles = BTreeSet::new();
            for missing in all_missing() {
                let Outcome { page, go, effects } = panah.cannot(&missing, below, &tag, now());
                assert_eq!((go, effects.len()), (Go::InPassing, 0), "{tag} {missing:?}");
                assert_eq!((page.language.as_str(), page.route.as_str()), (tag.as_str(), below));
                assert_eq!(marks(&page), [], "{tag} {missing:?}");
                if let Missing::Dialler { number } = &missing {
                    assert!(page.plain_title.contains(number), "{tag}: {}", page.plain_title);
                }
                titles.insert(page.plain_title.clone());
                // Whatever is offered there would be done to this page, not to the one below.
                assert_eq!(page.tools, [], "{tag} {missing:?}");
                let back = page.frame.back.as_ref().expect("a way back");
                assert_eq!(back.target, Target::Page { route: below.to_owned() });
                assert!(page.found && !page.first);
            }
            assert_eq!(titles.len(), all_missing().len(), "{tag}: two of them say the same: {titles:?}");
        }
    }
}

#[test]
fn the_language_button_of_what_is_said_in_passing_leads_back_below() {
    for below in ["contacts/bhr-almaty", "deadlines/arrival/2026-11-22", "home"] {
        let page = open("en").panah.cannot(&Missing::Map, below, "en", now()).page;
        let Some(Target::Page { route }) = page.frame.language.as_ref().map(|link| &link.target) else {
            panic!("a link to the choice")
        };
        let choice = open("en").page(route, now());
        let then: BTreeSet<String> = choice
            .targets()
            .into_iter()
            .filter_map(|target| match target {
                Target::Action { action } => Some(open("en").act(action, &[], now()).page.route),
                _ => None,
            })
            .collect();
        assert_eq!(then, BTreeSet::from([below.to_owned()]), "{below}");
    }
}

#[test]
fn above_a_page_that_is_not_there_it_leads_home() {
    let page = open("en").panah.cannot(&Missing::Share, "\0", "en", now()).page;
    assert_eq!(page.frame.back.unwrap().target, Target::Page { route: "home".to_owned() });
    assert!(!said(&open("en").panah.cannot(&Missing::Map, "home", "en", now()).page).contains('\u{2068}'));
}
