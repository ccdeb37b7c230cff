//! A page promises only what its shell has said that it keeps.

use panah_core::content::{Ability, Promise, Route};
use panah_core::page::{Capability, Page};
use panah_core::{Config, Panah};
use panah_tests::{generate, now, panah, project, routes, tags};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use std::fs;
use std::sync::{Arc, LazyLock, Mutex};

const ABILITIES: [Ability; 4] =
    [Ability::KeepNothing, Ability::HideFromRecents, Ability::BlockScreenshots, Ability::DiscreetName];

/// What was made once for all tests.
type Made<K, V> = LazyLock<Mutex<BTreeMap<K, Arc<V>>>>;

/// The app for a shell that can do what is set of [`ABILITIES`] and, beside these, everything or nothing.
fn shell(set: [bool; 4], others: bool) -> Arc<Panah> {
    static OPEN: Made<([bool; 4], bool), Panah> = LazyLock::new(Mutex::default);
    let promised: Vec<Capability> = ABILITIES.map(Capability::from).into();
    let able = promised.iter().zip(set).filter(|(_, able)| *able).map(|(capability, _)| *capability);
    let beside = Capability::ALL.into_iter().filter(|capability| others && !promised.contains(capability));
    let capabilities = able.chain(beside).collect();
    let mut open = OPEN.lock().unwrap();
    Arc::clone(open.entry((set, others)).or_insert_with(|| Arc::new(Panah::open(&Config { capabilities }))))
}

fn promises() -> Vec<Promise> {
    panah().content().promises.clone()
}

/// The words of the message in the language.
fn words(message: &str, tag: &str) -> String {
    panah().message(message, None, &[], tag).value
}

/// Each promise with its words in the language.
fn promised_in(tag: &str) -> Arc<Vec<(Promise, String)>> {
    static WORDS: Made<String, Vec<(Promise, String)>> = LazyLock::new(Mutex::default);
    let read = || {
        let with_words = |promise: Promise| (promise.clone(), words(&promise.message, tag));
        Arc::new(promises().into_iter().map(with_words).collect())
    };
    Arc::clone(WORDS.lock().unwrap().entry(tag.to_owned()).or_insert_with(read))
}

/// Everything that the page says, line by line.
fn lines(page: &Page) -> Vec<&str> {
    page.items().flat_map(|item| &item.spoken).map(|spoken| spoken.text.value.as_str()).collect()
}

/// The page says nothing that needs more than the shell can do.
fn keeps_its_word(page: &Page, set: [bool; 4]) {
    let lines = lines(page);
    for (promise, words) in promised_in(&page.language).iter() {
        let able = |ability: &Ability| ABILITIES.iter().zip(set).any(|(own, able)| own == ability && able);
        if !promise.needs.iter().all(able) {
            let says = lines.contains(&words.as_str());
            assert!(!says, "{} {}: {}", page.language, page.route, promise.message);
        }
    }
}

#[test]
fn a_shell_that_can_do_nothing_promises_nothing() {
    let nothing = shell([false; 4], false);
    for tag in tags() {
        for route in routes() {
            keeps_its_word(&nothing.page(&route, &tag, now()), [false; 4]);
        }
        for route in ["about", "deadlines", "deadlines/refusal"] {
            let page = nothing.page(route, &tag, now());
            let said = words("history-keeps", &tag);
            assert!(lines(&page).contains(&said.as_str()), "{tag} {route} says what is kept");
        }
    }
}

#[test]
fn a_shell_that_can_do_everything_says_so() {
    let mut missing: Vec<String> = promises().into_iter().map(|promise| promise.message).collect();
    // What is said in place of a better promise.
    let otherwise: Vec<String> = promises().into_iter().filter_map(|promise| promise.otherwise).collect();
    missing.retain(|message| !otherwise.contains(message));
    for route in routes() {
        let page = shell([true; 4], true).page(&route, "en", now());
        keeps_its_word(&page, [true; 4]);
        missing.retain(|message| !lines(&page).contains(&words(message, "en").as_str()));
    }
    assert_eq!(missing, Vec::<String>::new(), "no page says it");
}

/// The shells as they are. What each can do is written in its own language.
#[test]
fn each_shell_promises_what_it_has() {
    let says = |set: [bool; 4], route: &str, message: &str| {
        let page = shell(set, true).page(route, "en", now());
        lines(&page).contains(&words(message, "en").as_str())
    };
    // Android, iOS, and the web and the terminal.
    for (set, officer, hides) in [
        ([true, true, true, true], Some("officer-secure"), "about-cannot-hide"),
        ([true, true, false, false], Some("officer-hidden"), "about-is-visible"),
        ([false; 4], None, "about-is-visible"),
    ] {
        for message in ["officer-secure", "officer-hidden"] {
            assert_eq!(says(set, "officer/ill", message), officer == Some(message), "{set:?} {message}");
        }
        assert!(says(set, "about", hides), "{set:?}");
        assert_eq!(says(set, "home", "home-keeps"), set[0], "{set:?}");
    }
    let read = |path: &str| fs::read_to_string(project::root().join(path)).unwrap();
    let ios = read("ios/Sources/PanahShell/Session.swift");
    let declared = ios.split_once("capabilities: [").unwrap().1.split(']').next().unwrap().to_owned();
    for (name, has) in [
        ("keepNothing", true),
        ("hideFromRecents", true),
        ("blockScreenshots", false),
        ("discreetName", false),
    ] {
        assert_eq!(declared.contains(&format!(".{name}")), has, "iOS: {name}");
    }
    let android = read("android/src/main/kotlin/org/panah/app/PanahApplication.kt");
    for name in ["KEEP_NOTHING", "HIDE_FROM_RECENTS", "BLOCK_SCREENSHOTS", "DISCREET_NAME"] {
        let line = android.lines().find(|line| line.contains(&format!("Capability.{name}"))).unwrap();
        assert!(line.ends_with("-> true"), "Android: {line}");
    }
}

/// Words with which a text promises that something is hidden or not kept. A text with one of them is a promise, or one of
/// those that a person has looked at.
#[test]
fn every_text_that_sounds_like_a_promise_is_one() {
    const SOUNDS: [&str; 11] = [
        "recent apps",
        "screenshot",
        "stored",
        "not keep",
        "keeps",
        "nothing about you",
        "sends nothing",
        "hidden",
        "hide",
        "history",
        "no list",
    ];
    const LOOKED_AT: [&str; 4] = [
        // Promises nothing: says what others can see.
        "history-keeps",
        // Headings, and the name of a switch that only a shell with the ability shows.
        "about-keeps-heading",
        "discreet-name",
        // Says that it cannot.
        "about-is-visible",
    ];
    let known: Vec<String> = promises().into_iter().map(|promise| promise.message).collect();
    let folder = project::root().join("locales/en");
    // Search words are never shown.
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    for file in files.filter(|file| file.extension().is_some_and(|extension| extension == "ftl")) {
        let text = fs::read_to_string(&file).unwrap();
        let messages = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        for (id, value) in messages.filter_map(|line| line.split_once(" = ")) {
            let value = value.to_lowercase();
            if SOUNDS.iter().any(|sound| value.contains(sound)) {
                assert!(known.iter().any(|own| own == id) || LOOKED_AT.contains(&id), "{id}: {value}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_shell_promises_more_than_it_can(
        set in any::<[bool; 4]>(),
        others in any::<bool>(),
        route in prop_oneof![
            1 => generate::existing_route(),
            1 => select(vec!["home", "about", "deadlines", "deadlines/arrival", "officer/ill", "officer/ill/kk"])
                .prop_map(|route| route.parse::<Route>().unwrap()),
        ],
        tag in select(tags()),
    ) {
        keeps_its_word(&shell(set, others).page(&route.to_string(), &tag, now()), set);
    }
}
