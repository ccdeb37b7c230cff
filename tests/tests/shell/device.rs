//! Which language a device's languages lead to: the same for a phone's list and for the tags of a browser.

use panah_core::content::language::{Language, preselect};
use panah_core::page::Kept;
use panah_tests::{now, panah, tags};
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;

fn locales() -> &'static [Language] {
    static LOCALES: LazyLock<Vec<Language>> = LazyLock::new(|| panah().content().locales.clone());
    &LOCALES
}

fn language_for(tag: &str) -> Option<&'static str> {
    preselect(locales(), tag).map(|language| language.tag.as_str())
}

/// The first part of the tag: `kk` of `kk-Arab`.
fn code(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// A code of a language of Panah, with that language's own.
fn any_code() -> impl Strategy<Value = (String, String)> {
    let of = |language: &Language| {
        let own = code(&language.tag).to_owned();
        let codes = language.codes.iter().cloned().chain([own.clone()]);
        codes.map(|code| (code, own.clone())).collect::<Vec<_>>()
    };
    select(locales().iter().flat_map(of).collect::<Vec<_>>())
}

/// Parts after the language and script that do not say which language is read.
fn rest() -> impl Strategy<Value = String> {
    prop_oneof!["", "-u-nu-[a-z]{4}", "-t-en", "-x-[A-Z]{2}", "-u-rg-uszzzz-x-Arab-CN"]
}

/// The tag with another case and other signs between its parts.
fn disguised(tag: String) -> impl Strategy<Value = String> {
    (proptest::collection::vec(any::<bool>(), tag.len()), any::<bool>()).prop_map(move |(upper, low_line)| {
        let letters = tag.chars().zip(upper).map(|(letter, upper)| match letter {
            '-' if low_line => '_',
            letter if upper => letter.to_ascii_uppercase(),
            letter => letter,
        });
        letters.collect()
    })
}

#[test]
fn tags_of_devices_lead_to_the_language_that_is_read() {
    for (tag, wanted) in [
        ("cmn-Hans-CN", Some("zh-Hans")),
        ("zh-Hant-TW", Some("zh-Hans")),
        ("zh-yue-HK", Some("zh-Hans")),
        ("pes", Some("fa-AF")),
        ("per-IR", Some("fa-AF")),
        ("prs-AF", Some("fa-AF")),
        ("fa-IR", Some("fa-AF")),
        ("uzn", Some("uz")),
        ("uzn-Cyrl-UZ", Some("uz-Cyrl")),
        ("uz-Cyrl", Some("uz-Cyrl")),
        ("uzb-CN", Some("uz-Cyrl")),
        // No rule makes these letters.
        ("uz-Arab-AF", Some("uz")),
        ("kaz", Some("kk")),
        ("kaz-CN", Some("kk-Arab")),
        ("kk-Arab-CN", Some("kk-Arab")),
        ("kk-Cyrl-CN", Some("kk")),
        ("kk-Latn", Some("kk")),
        ("uig", Some("ug")),
        ("uig-KZ", Some("ug-Cyrl")),
        ("ug-Cyrl-KZ", Some("ug-Cyrl")),
        ("ug-Arab-KZ", Some("ug")),
        ("ug-Latn-TR", Some("ug-Latn")),
        ("arz-Arab-EG-u-nu-latn", Some("ar")),
        ("ar-001", Some("ar")),
        ("eng-GB", Some("en")),
        ("ru_RU.UTF-8", Some("ru")),
        ("rus", Some("ru")),
        // Nobody knows which of ours they read: the next of the device's languages decides.
        ("az-Arab", None),
        ("tg", None),
        ("tgk-TJ", None),
        ("ps-AF", None),
        ("und-Arab", None),
        ("mul", None),
        ("root", None),
        ("C.UTF-8", None),
    ] {
        assert_eq!(language_for(tag), wanted, "{tag}");
    }
}

proptest! {
    #[test]
    fn a_tag_leads_to_its_language_in_its_script(
        (code_of_device, own) in any_code(),
        script in proptest::option::of(select(vec!["Arab", "Cyrl", "Latn", "Hans", "Hant"])),
        rest in rest(),
        tag in select(tags()).prop_flat_map(disguised),
    ) {
        let script = script.map(|script| format!("-{script}")).unwrap_or_default();
        let found = language_for(&format!("{code_of_device}{script}{rest}")).unwrap();
        prop_assert_eq!(code(found), own.as_str());
        let variant = format!("{own}{script}");
        if tags().contains(&variant) {
            prop_assert_eq!(found, &variant);
        }
        // The three letters mean what the two mean.
        prop_assert_eq!(language_for(&format!("{own}{script}{rest}")), Some(found));
        // The tags of Panah itself lead to themselves, however they are written.
        let own = language_for(&tag).unwrap();
        prop_assert!(own.eq_ignore_ascii_case(&tag.replace('_', "-")), "{tag}: {own}");
    }

    #[test]
    fn case_and_signs_say_nothing((code_of_device, own) in any_code(), region in "[A-Z]{2}") {
        let plain = format!("{code_of_device}-{region}");
        let wanted = language_for(&plain);
        prop_assert_eq!(wanted.map(code), Some(own.as_str()));
        for written in [plain.to_uppercase(), plain.to_lowercase(), plain.replace('-', "_"), format!("{plain}-u-nu-latn")] {
            prop_assert_eq!(language_for(&written), wanted, "{}", written);
        }
    }

    /// The first of the device's languages that is there, wherever it stands in the list.
    #[test]
    fn the_whole_list_of_the_device_counts(
        strange in proptest::collection::vec(select(vec!["de-DE", "tg-TJ", "ps", "az-Arab", "", "x-y", "*"]), 0..6),
        (first, own) in any_code(),
        after in proptest::collection::vec(any_code(), 0..3),
    ) {
        let strange = strange.into_iter().map(str::to_owned);
        let device: Vec<String> = strange.chain([first]).chain(after.into_iter().map(|(code, _)| code)).collect();
        let page = panah().start(&Kept::default(), &device, now());
        prop_assert_eq!(code(&page.language), own.as_str(), "{:?}", device);
    }
}
