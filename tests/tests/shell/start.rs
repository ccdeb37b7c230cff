//! The first page of a session.

use panah_core::content::Route;
use panah_core::page::{Block, Kept, Page};
use panah_tests::{generate, now, open, panah, tags};
use proptest::prelude::*;

fn start(language: Option<&str>, token: Option<&str>, device: &[&str]) -> Page {
    let kept = Kept { language: language.map(str::to_owned), restore_token: token.map(str::to_owned) };
    let device: Vec<String> = device.iter().map(|tag| (*tag).to_owned()).collect();
    panah().start(&kept, &device, now())
}

/// The language that is marked in the choice of language.
fn chosen(page: &Page) -> Vec<&str> {
    let options = page.blocks().filter_map(|block| match block {
        Block::Choice { options, .. } => Some(options),
        _ => None,
    });
    options.flatten().filter(|option| option.chosen).map(|option| option.id.as_str()).collect()
}

#[test]
fn without_a_language_it_is_the_choice_of_language_in_the_first_of_the_devices_that_is_there() {
    for (device, tag) in [
        (&["fa-AF"][..], "fa-AF"),
        (&["prs"], "fa-AF"),
        (&["de-DE", "kk-CN", "ru"], "kk-Arab"),
        (&["de-DE", "fr"], "en"),
        (&["", "\u{202e}", "zh_CN"], "zh-Hans"),
        (&[], "en"),
    ] {
        let page = start(None, None, device);
        assert_eq!((page.route.as_str(), page.language.as_str()), ("language", tag), "{device:?}");
        assert_eq!(chosen(&page), [format!("language-{tag}")], "{device:?}");
        assert!(page.first && page.frame.back.is_none() && page.found);
        assert_eq!(page, panah().page("language", tag, now()));
    }
}

#[test]
fn a_language_that_an_update_took_away_is_chosen_anew() {
    for gone in ["tg", "", "xx-XX", "kk-Latn", "\0"] {
        let page = start(Some(gone), Some("contacts"), &["uz-UZ", "ru"]);
        assert_eq!((page.route.as_str(), page.language.as_str()), ("language", "uz"), "{gone:?}");
        assert_eq!(chosen(&page), ["language-uz"]);
    }
}

#[test]
fn with_a_language_it_is_the_home_page() {
    for tag in tags() {
        let page = start(Some(&tag), None, &["en"]);
        assert_eq!(page, open(&tag).page("home", now()));
        assert!(page.first && page.frame.back.is_none());
    }
    // A tag that an older version kept.
    assert_eq!(start(Some("prs"), None, &[]).language, "fa-AF");
}

#[test]
fn with_a_token_it_is_that_page() {
    for route in ["contacts/bhr-almaty", "procedure/claim", "officer", "about", "search", "deadlines"] {
        let page = start(Some("ug"), Some(route), &[]);
        assert_eq!(page, open("ug").page(route, now()));
        assert!(!page.first && page.frame.back.is_some(), "Back must lead somewhere after a restart");
    }
    assert_eq!(start(None, Some("contacts/bhr-almaty"), &[]).route, "language", "no language was chosen yet");
}

#[test]
fn a_token_that_leads_nowhere_is_the_home_page() {
    for token in
        ["", "no/such/page", "contacts/nobody", "\0", "../..", "language/language", "unknown", "home"]
    {
        assert_eq!(start(Some("ru"), Some(token), &[]).route, "home", "{token:?}");
    }
}

/// Somebody else may have written the token, or an older version: what a person typed does not come in.
#[test]
fn a_token_with_what_a_person_typed_is_the_entrance() {
    for (token, route) in [
        ("search/afraid to go back", "search"),
        ("deadlines/crossing/2026-11-22T03:00", "deadlines"),
        ("deadlines/crossing/2026-11-22@2026-11-24", "deadlines"),
        ("deadlines/refusal", "deadlines"),
        ("deadlines/refusal/solar", "deadlines"),
        ("language/search/afraid", "search"),
        ("language/deadlines/crossing/2026-11-22", "deadlines"),
        ("officer/ill/kk", "officer"),
        ("officer/ill", "officer"),
        ("procedure/at/decision", "procedure"),
        ("language/contacts", "contacts"),
    ] {
        let page = start(Some("kk"), Some(token), &[]);
        assert_eq!(page, open("kk").page(route, now()), "{token}");
    }
}

proptest! {
    #[test]
    fn whatever_was_kept_there_is_a_page_that_shows_nothing_typed(
        language in proptest::option::of(prop_oneof![any::<String>(), Just("ug".to_owned())]),
        token in proptest::option::of(prop_oneof![
            any::<String>(),
            generate::route().prop_map(|route| route.to_string()),
            generate::typed_route().prop_map(|route| route.to_string()),
        ]),
        device in proptest::collection::vec("[a-zA-Z_-]{0,8}", 0..4),
    ) {
        let page = panah().start(&Kept { language, restore_token: token }, &device, now());
        prop_assert!(page.found);
        let route: Route = page.route.parse().unwrap();
        let is_choice = page.first && page.route == "language";
        prop_assert!(is_choice || route.restored() == route, "{}", page.route);
    }
}
