//! Who helps: whom a person can call, where an office has lost its task, and the words for an officer.

use panah_core::content::Contact;
use panah_core::page::{Block, Button, ContactCard, Effect, Page, Target};
use panah_core::{Files, LocaleFiles};
use panah_tests::{Reader, dialled, now, open, open_files, panah, routes, tags, texts};

fn cards(page: &Page) -> impl Iterator<Item = &ContactCard> {
    page.blocks().filter_map(|block| match block {
        Block::Contact(card) => Some(card),
        _ => None,
    })
}

#[test]
fn an_emergency_dials_the_services_first_then_the_hotline_unhcr_and_bhr() {
    for tag in tags() {
        let page = open(&tag).page("emergency", now());
        assert_eq!(
            dialled(&page),
            ["112", "103", "102", "101", "+77017447238", "+77272584598", "+77272583982", "+77272496044"],
            "{tag}"
        );
        // Nothing but the title is above the numbers, and the police are spoken of right below.
        let ids: Vec<&str> = page.blocks().map(Block::id).take(3).collect();
        assert_eq!(ids, ["title", "emergency-services", "emergency-police"], "{tag}");
    }
    let text: String =
        texts(&open("en").page("emergency", now())).iter().map(|(_, text)| text.plain() + "\n").collect();
    for said in ["The police may answer 112", "egov.kz", "8 September 2021", "2022", "2018"] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn an_office_that_lost_its_task_is_told_of_and_leads_to_the_one_that_has_it() {
    let closed: Vec<Contact> =
        panah().content().contacts.iter().filter(|contact| contact.closed).cloned().collect();
    assert_eq!(closed.len(), 4);
    for tag in tags() {
        let reader = open(&tag);
        for contact in &closed {
            let page = reader.page(&format!("contacts/{}", contact.id), now());
            assert_eq!(dialled(&page), Vec::<String>::new(), "{tag} {}", contact.id);
            let card = cards(&page).next().unwrap();
            assert!(card.driver_label.is_none() && card.actions.is_empty(), "{tag} {}", contact.id);
            assert!(card.official.iter().all(|official| official.address.is_none()), "{tag} {}", contact.id);
            let effects = page.targets().into_iter().filter(|target| matches!(target, Target::Effect { .. }));
            assert_eq!(effects.count(), 0, "{tag} {}", contact.id);
            let instead = format!("contacts/{}", contact.instead.as_ref().unwrap());
            let first = page.blocks().flat_map(Block::targets).next();
            assert_eq!(first, Some(&Target::Page { route: instead }), "{tag} {}", contact.id);
        }
        // Nor can its number be called from anywhere else.
        let numbers: Vec<String> =
            closed.iter().flat_map(|contact| &contact.phones).map(|phone| phone.replace(' ', "")).collect();
        for route in routes() {
            let dialled = dialled(&reader.page(&route, now()));
            assert!(dialled.iter().all(|number| !numbers.contains(number)), "{tag} {route}: {dialled:?}");
        }
    }
}

#[test]
fn every_number_to_call_has_its_year() {
    for tag in tags() {
        let reader = open(&tag);
        let content = reader.panah.content();
        let services = content.year_of(&content.services[0].sources[0]).unwrap();
        for route in routes() {
            let page = reader.page(&route, now());
            assert!(page.frame.hotline.label.plain().contains("2018"), "{tag} {route}");
            for card in cards(&page).filter(|card| !card.calls.is_empty()) {
                if card.id == "help" {
                    // Each of its numbers has the year of its own source.
                    let help = &content.roles.help;
                    for (call, id) in card.calls.iter().zip(help) {
                        let year = content.year_of(&content.contact(id).unwrap().origin).unwrap();
                        assert!(call.label.plain().contains(&year.to_string()), "{tag} {route} {id}");
                    }
                    assert_eq!(card.calls.len(), help.len(), "{tag} {route}");
                    continue;
                }
                let id = card.id.trim_start_matches("contact-");
                let year =
                    content.contact(id).map_or(services, |contact| content.year_of(&contact.origin).unwrap());
                assert!(card.doubt.plain().contains(&year.to_string()), "{tag} {route} {id}");
            }
            // A number is called from a card only, which has its year.
            for block in page.blocks() {
                let dials =
                    |target: &&Target| matches!(target, Target::Effect { effect: Effect::Dial { .. } });
                assert_eq!(block.targets().into_iter().filter(dials).count(), 0, "{tag} {route}");
            }
        }
    }
}

#[test]
fn nobody_is_told_to_call_first_where_there_is_no_number_or_nothing_to_go_to() {
    let english = open("en");
    for route in routes() {
        let page = english.page(&route, now());
        for card in cards(&page).filter(|card| card.doubt.plain().contains("Call before you go")) {
            assert!(!card.calls.is_empty() && card.address.is_some(), "{route} {}", card.id);
        }
    }
    for route in ["contacts", "emergency", "contacts/hotline", "contacts/employment-almaty"] {
        let page = english.page(route, now());
        let said = texts(&page).iter().any(|(_, text)| text.plain().contains("before you go"));
        assert!(!said, "{route}");
    }
    let unhcr = english.page("contacts/unhcr-almaty", now());
    let labels: Vec<String> =
        cards(&unhcr).flat_map(|card| &card.calls).map(|call| call.label.plain()).collect();
    assert_eq!(labels, ["Call Monday to Friday, 9:00–18:00"; 2]);
}

#[test]
fn the_list_has_the_numbers_and_begins_with_the_offices_that_take_claims() {
    for tag in tags() {
        let reader = open(&tag);
        let page = reader.page("contacts", now());
        let listed = dialled(&page);
        for contact in reader.panah.content().contacts.iter().filter(|contact| !contact.closed) {
            for phone in &contact.phones {
                assert!(listed.contains(&phone.replace(' ', "")), "{tag}: {phone} of {}", contact.id);
            }
        }
        let offices = page.blocks().flat_map(Block::targets).filter_map(|target| match target {
            Target::Page { route } => route.strip_prefix("contacts/"),
            _ => None,
        });
        let first: Vec<&str> = offices.take(4).collect();
        assert!(first.iter().all(|id| id.starts_with("employment-")), "{tag}: {first:?}");
    }
}

#[test]
fn who_is_stopped_without_papers_finds_the_two_sentences_first() {
    for tag in tags() {
        let page = open(&tag).page("officer", now());
        let phrases = page.blocks().flat_map(Block::targets).filter_map(|target| match target {
            Target::Page { route } => Some(route.as_str()),
            _ => None,
        });
        assert_eq!(phrases.take(2).collect::<Vec<_>>(), ["officer/asylum", "officer/no-return"], "{tag}");
    }
}

/// What an officer reads on the page of a phrase: the words, and what they are based on.
fn shown(page: &Page) -> Vec<panah_core::text::Text> {
    let phrases = page.blocks().filter_map(|block| match block {
        Block::Phrase(phrase) => Some(phrase.lines.iter().chain([&phrase.law]).cloned()),
        _ => None,
    });
    phrases.flatten().collect()
}

#[test]
fn an_officer_reads_every_phrase_in_russian_and_in_kazakh() {
    for tag in tags() {
        let reader = open(&tag);
        let content = reader.panah.content();
        assert!(content.phrases.len() >= 11);
        for phrase in &content.phrases {
            for (language, route) in
                [("ru", format!("officer/{}", phrase.id)), ("kk", format!("officer/{}/kk", phrase.id))]
            {
                let page = reader.page(&route, now());
                assert!(page.found && page.secure, "{tag} {route}");
                let shown = shown(&page);
                assert!(shown.len() >= 2, "{tag} {route}");
                for text in shown {
                    assert_eq!(text.language, language, "{tag} {route}: {}", text.value);
                    assert!(!text.fallback && !text.stale, "{tag} {route}: {}", text.value);
                }
            }
        }
    }
}

/// The shipped files, of which the locale `tag` has lost every line of the phrase `id`, or only its law.
fn without(mut files: Files, tag: &str, id: &str, only_law: bool) -> Files {
    let locale: &mut LocaleFiles = files.locales.iter_mut().find(|locale| locale.tag == tag).unwrap();
    let file = locale.files.iter_mut().find(|file| file.name.ends_with("/officer.ftl")).unwrap();
    let (mut kept, mut inside) = (String::new(), false);
    for line in file.text.lines() {
        if !line.starts_with(' ') {
            inside = line.starts_with(&format!("{id} ="));
        }
        if !inside || (only_law && !line.trim_start().starts_with(".law")) {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    assert_ne!(file.text, kept, "{tag} has no {id}");
    file.text = kept.into();
    files
}

fn linked(reader: &Reader, id: &str) -> bool {
    let page = reader.page("officer", now());
    let target = Target::Page { route: format!("officer/{id}") };
    page.targets().contains(&&target)
}

#[test]
fn a_phrase_that_is_not_translated_is_never_shown_to_an_officer_in_english() {
    for only_law in [true, false] {
        for tag in ["en", "ar"] {
            // Without the Kazakh, only the Russian is offered.
            let reader = open_files(without(Files::shipped(), "kk", "phrase-lawyer", only_law), tag);
            let page = reader.page("officer/lawyer", now());
            assert!(shown(&page).iter().all(|text| text.language == "ru"), "{tag}");
            let kazakh = Target::Page { route: "officer/lawyer/kk".into() };
            assert!(!page.targets().contains(&&kazakh), "{tag}");
            assert!(!reader.page("officer/lawyer/kk", now()).found, "{tag}");
            assert!(linked(&reader, "lawyer"), "{tag}");

            // Without the Russian, the Kazakh is in its place.
            let reader = open_files(without(Files::shipped(), "ru", "phrase-lawyer", only_law), tag);
            let page = reader.page("officer/lawyer", now());
            assert!(page.found && shown(&page).iter().all(|text| text.language == "kk"), "{tag}");
            assert!(linked(&reader, "lawyer"), "{tag}");

            // Without both, it is not offered at all.
            let neither = without(Files::shipped(), "kk", "phrase-lawyer", only_law);
            let reader = open_files(without(neither, "ru", "phrase-lawyer", only_law), tag);
            assert!(!linked(&reader, "lawyer"), "{tag}");
            assert!(!reader.page("officer/lawyer", now()).found, "{tag}");
            assert!(linked(&reader, "asylum"), "{tag}");
        }
    }
}

#[test]
fn every_new_fact_names_its_source_and_its_day() {
    let panah = panah();
    let content = panah.content();
    for id in ["claim-form", "claim-border", "claim-children", "renewal", "fingerprints", "no-return"] {
        let update = content.update(id).unwrap_or_else(|| panic!("there is no update {id}"));
        assert!(!update.sources.is_empty(), "{id}");
        for source in update.sources.iter().map(|id| content.source(id).unwrap()) {
            assert!(source.checked.to_string().as_str() >= "2026-11-27", "{id}: {}", source.id);
        }
    }
}

#[test]
fn a_short_card_leads_to_the_address() {
    let page = open("en").page("contacts", now());
    let card = cards(&page).find(|card| card.id == "contact-bhr-almaty").unwrap();
    let [Button { target, .. }] = card.actions.as_slice() else { panic!("{:?}", card.actions) };
    assert_eq!(*target, Target::Page { route: "contacts/bhr-almaty".into() });
}
