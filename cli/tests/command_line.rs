//! The command line: what it prints, and one clear line for bad input.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may panic

mod project;

use project::{Copy, panah, refused};
use std::fs;

#[test]
fn languages_as_data() {
    let output = panah(&["languages", "--format", "json"]);
    let languages: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let first = languages[0].as_object().unwrap();
    let names: Vec<&str> = first.keys().map(String::as_str).collect();
    assert_eq!(names, ["direction", "endonym", "review", "tag"]);
    let facts = include_str!("../../core/content/locales.toml");
    assert_eq!(languages.as_array().unwrap().len(), facts.matches("[[locale]]").count());
    assert_eq!((first["tag"].as_str(), first["direction"].as_str()), (Some("ar"), Some("rtl")));
}

/// A terminal keeps the commands that were typed: it promises nothing. As data, a page has what any shell may promise.
#[test]
fn a_terminal_promises_nothing() {
    let show = |route: &str, format: &str| {
        String::from_utf8(panah(&["show", route, "--format", format]).stdout).unwrap()
    };
    for (route, promise) in [
        ("deadlines", "Nothing is stored"),
        ("home", "Keeps nothing about you"),
        ("about", "no list of what you read"),
        ("officer/ill", "recent apps"),
    ] {
        assert!(!show(route, "text").contains(promise), "{route}");
        assert!(show(route, "json").contains(promise), "{route}");
    }
    assert!(show("deadlines", "text").contains("can keep a list of the pages"));
}

#[test]
fn routes_as_data() {
    let output = panah(&["routes", "--format", "json"]);
    let routes: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let claim = routes.as_array().unwrap().iter().find(|route| route["route"] == "procedure/claim").unwrap();
    assert_eq!(claim["title"], "Make your claim");
    assert_eq!(claim["clauses"], serde_json::json!(["2a", "2b", "2d", "2e", "2f", "2c"]));
}

#[test]
fn a_page_as_data_has_the_records_of_the_core() {
    let output = panah(&["show", "home", "--locale", "prs", "--format", "json", "--today", "2026-11-24"]);
    let page: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(page["language"], "fa-AF");
    assert_eq!(page["direction"], "rtl");
    assert_eq!(page["sections"][0]["items"][0]["block"]["kind"], "heading");
    for name in ["value", "language", "direction", "fallback"] {
        assert!(!page["title"][name].is_null(), "{name}");
    }
}

#[test]
fn bad_words_are_refused_in_one_line() {
    refused(&["show", "home", "--locale", "xx"], "known are ar, zh-Hans");
    refused(&["show", "no/such/page"], "panah routes");
    refused(&["--from", "/no/such/folder", "show", "home"], "--from");
}

#[test]
fn a_text_is_converted_or_refused() {
    let cases = [
        ("kk-Arab", "БҰҰ, пана іздеген адам (UNHCR)", "ب ۇ ۇ، پانا ىزدەگەن ادام (UNHCR)"),
        ("ug-Cyrl", "مائارىپ ۋە قانۇن؟", "маарип вә қанун?"),
        ("ug-Latn", "مەسئۇل", "mes'ul"),
        ("ug-Arab", "маарип", "مائارىپ"),
        ("ug-Arab", "mes'ul", "مەسئۇل"),
        ("uz-Cyrl", "Oʻzbekiston, UNHCRga", "Ўзбекистон, UNHCR-га"),
        ("uz-Latn", "сентябрь", "sentabr"),
    ];
    for (to, text, expected) in cases {
        let output = panah(&["convert", "--to", to, text]);
        assert!(output.status.success(), "{text}");
        assert_eq!(String::from_utf8(output.stdout).unwrap(), format!("{expected}\n"));
    }
    refused(&["convert", "--to", "kk", "پانا"], "cannot be converted back");
    refused(&["convert", "--to", "ug-Arab", "мәсул идарә"], "\"мәсул\" has lost its ئ");
    refused(&["convert", "--to", "ru", "пана"], "known are kk-Arab");
}

#[test]
fn what_could_not_be_converted_is_named_and_the_text_still_comes_out() {
    for (to, text, expected, named, code) in [
        ("uz-Cyrl", "SHAHAR özbek, yëngi", "ШАҲАР özbek, yëngi", "özbek, yëngi;", 1),
        ("uz-Cyrl", "UNHCRga ariza, IV", "UNHCR-га ариза, IV", "UNHCR, IV;", 0),
        ("kk-Arab", "пана hello", "پانا hello", "hello;", 1),
        ("ug-Latn", "پاناھ الطلب", "panah الطلب", "الطلب;", 1),
        ("ug-Arab", "sheher covid", "شەھەر covid", "covid;", 1),
        ("uz-Latn", "білім", "білім", "білім;", 1),
    ] {
        let output = panah(&["convert", "--to", to, text]);
        let [said, error] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        assert_eq!((said, output.status.code()), (format!("{expected}\n"), Some(code)), "{error}");
        assert!(error.starts_with(&format!("panah: not converted to {to}: {named}")), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }
    let output = panah(&["convert", "--to", "uz-Cyrl", "SHAHAR, Oʻzbekiston 2026-yil"]);
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn an_untouched_copy_is_shown() {
    let copy = Copy::new("whole");
    let output = panah(&["--from", copy.0.to_str().unwrap(), "show", "home", "--locale", "ru"]);
    assert!(output.status.success());
    assert_eq!(output.stdout, panah(&["show", "home", "--locale", "ru"]).stdout);
}

#[test]
fn a_damaged_content_file_is_named_with_its_line() {
    let copy = Copy::new("content");
    copy.edit("core/content/rights.toml", |bytes| [b"\n[[page]]\nroute = 5\n".to_vec(), bytes].concat());
    copy.refused("core/content/rights.toml:3:");
}

#[test]
fn a_name_that_is_not_there_is_named_with_its_line() {
    let copy = Copy::new("name");
    copy.edit("core/content/officer.toml", |bytes| {
        String::from_utf8(bytes).unwrap().replacen("[\"bhr-almaty\"]", "[\"bhr-almat\"]", 1).into_bytes()
    });
    copy.refused("there is no [[contact]] \"bhr-almat\"");
}

#[test]
fn a_damaged_locale_file_is_named_with_its_line() {
    let copy = Copy::new("locale");
    copy.edit("locales/ru/rights.ftl", |bytes| [b"# one\nbroken { = x\n".to_vec(), bytes].concat());
    copy.refused("locales/ru/rights.ftl:2:");
}

#[test]
fn what_was_checked_by_hand_comes_from_the_folder() {
    let copy = Copy::new("checked");
    fs::write(copy.0.join("locales/kk-Arab/overrides.ftl"), "back = كەيىن\n").unwrap();
    copy.edit("locales/kk-Arab/words.tsv", |bytes| [bytes, "пана\tپاناھ\ta test\n".into()].concat());
    let root = copy.0.to_str().unwrap();
    let show = |route: &str| {
        let output = panah(&["--from", root, "show", route, "--locale", "kk-Arab", "--format", "json"]);
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(show("procedure").contains("\"كەيىن\""));
    assert!(show("home").contains("\"پاناھ\""));
    copy.edit("locales/kk-Arab/words.tsv", |bytes| [bytes, b"one cell\n".to_vec()].concat());
    refused(&["--from", root, "show", "home", "--locale", "kk-Arab"], "locales/kk-Arab/words.tsv:10:");
}

#[test]
fn a_file_that_is_no_utf8_is_named_with_its_line() {
    let copy = Copy::new("utf8");
    copy.edit("locales/ru/rights.ftl", |bytes| [b"# one\n# \xff\n".to_vec(), bytes].concat());
    copy.refused("locales/ru/rights.ftl:2:3: not UTF-8");
}
