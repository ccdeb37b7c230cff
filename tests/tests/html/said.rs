//! What a page in HTML says beside its words: the language of each text, and what is wrong in a form.

use super::PLAIN;
use panah_core::Files;
use panah_core::page::{Block, FieldValue, Form, Page};
use panah_core::text::plain;
use panah_tests::{generate, now, open, open_files, routes, tags, written_tags};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};

/// The form of a page.
fn form(page: &Page) -> Option<&Form> {
    page.blocks().find_map(|block| match block {
        Block::Form(form) => Some(form),
        _ => None,
    })
}

/// What the page says: each text with the languages in which it says it.
fn languages_of_texts(html: &Html) -> BTreeMap<String, BTreeSet<String>> {
    let mut said = BTreeMap::<String, BTreeSet<String>>::new();
    for node in html.tree.nodes() {
        let Some(text) = node.value().as_text() else { continue };
        let mut around = node.ancestors().filter_map(scraper::ElementRef::wrap);
        if let Some(language) = around.find_map(|element| element.attr("lang")) {
            said.entry(plain(text).trim().to_owned()).or_default().insert(language.to_owned());
        }
    }
    said
}

/// Checks that the page in HTML says each of its texts in the language in which it is.
fn says_its_languages(page: &Page) -> Result<(), TestCaseError> {
    let html = Html::parse_document(&panah_web::page(page, PLAIN).unwrap());
    let said = languages_of_texts(&html);
    for item in page.items() {
        for spoken in &item.spoken {
            let languages = said.get(spoken.plain.trim());
            // What a search found is in runs; the role of a contact is its page's title.
            let Some(languages) = languages else { continue };
            prop_assert!(
                languages.contains(&spoken.text.language),
                "{} {}: {:?} is in {}, not in {languages:?}",
                page.language,
                page.route,
                spoken.plain,
                spoken.text.language
            );
        }
    }
    Ok(())
}

/// A language whose messages are there in part only: the rest is shown in English.
fn untranslated() -> impl Strategy<Value = (String, Files)> {
    let written: Vec<String> = written_tags().into_iter().filter(|tag| tag != "en").collect();
    (select(written), any::<u64>()).prop_map(|(tag, choice)| {
        let mut files = Files::shipped();
        let locale = files.locales.iter_mut().find(|locale| locale.tag == tag).unwrap();
        for (number, file) in locale.files.iter_mut().enumerate() {
            // Every message of some files, as if nobody had translated them yet.
            if choice >> (number % 64) & 1 == 1 && file.name.ends_with(".ftl") {
                file.text = "\n".into();
            }
        }
        (tag, files)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// A text that is shown in English, a name in Russian and a phrase for an officer say so, wherever they stand.
    #[test]
    fn every_text_says_its_language((tag, files) in untranslated(), picked in subsequence(routes(), 12)) {
        let reader = open_files(files, &tag);
        for route in picked {
            says_its_languages(&reader.page(&route, now()))?;
        }
    }

    /// Whatever is typed into a form: a page with something wrong in it begins with a list that leads to each wrong field, and
    /// says so in its title; one with nothing wrong in it does neither.
    #[test]
    fn what_is_wrong_is_listed_first(
        tag in select(tags()),
        action in generate::action(),
        values in proptest::collection::vec(("(day|month|year|hour|minute|query)", "\\PC{0,6}"), 0..5),
    ) {
        let fields: Vec<FieldValue> =
            values.into_iter().map(|(name, value)| FieldValue { name, value }).collect();
        is_listed(&open(&tag).act(&action.to_string(), &fields, now()).page)?;
        for event in generate::events() {
            let page = open(&tag).act(&format!("date/{event}"), &fields, now()).page;
            is_listed(&page)?;
        }
    }
}

fn is_listed(page: &Page) -> Result<(), TestCaseError> {
    let html = Html::parse_document(&panah_web::page(page, PLAIN).unwrap());
    let addresses = |selector: &str| -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector).filter_map(|element| element.attr("href")).map(str::to_owned).collect()
    };
    let links = addresses("main > [role=alert][autofocus][tabindex='-1']:first-child a");
    let wrong: Vec<String> = form(page).map_or_else(Vec::new, |form| {
        let fields = form.fields.iter().filter(|field| field.error.is_some());
        fields.map(|field| format!("#{}-{}", form.id, field.name)).collect()
    });
    prop_assert_eq!(&links, &wrong);
    let title = page.title.plain();
    prop_assert_eq!(page.plain_title != title, !wrong.is_empty());
    prop_assert!(page.plain_title.contains(&title));
    for address in wrong {
        let id = address.trim_start_matches('#');
        let selector =
            Selector::parse(&format!("[id='{id}'][aria-invalid=true][aria-describedby~='{id}-error']"))
                .unwrap();
        prop_assert_eq!(html.select(&selector).count(), 1);
        let label = Selector::parse(&format!("label[for='{id}'] ~ [id='{id}-error'] ~ [id='{id}']")).unwrap();
        prop_assert_eq!(html.select(&label).count(), 1, "label, error, field in this order");
    }
    Ok(())
}
