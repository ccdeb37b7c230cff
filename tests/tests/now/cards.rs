//! The first card of a page names today's office or body where that is known, and else says since when it could not be
//! confirmed and whom to call; the sheet's comes after it.

use super::{BHR, UNHCR, numbers, said, section, whole};
use panah_core::page::{Block, Page, SectionKind};
use panah_tests::{at, now, open, panah, routes, tags};

const OFFICE: &str = "Department of Employment and Social Programs";
const COURT: &str = "Specialised Inter-District Administrative Court";
const UNCONFIRMED: &str = "could not be confirmed since 2018";

/// What a page that must be acted on says first: its card "what to do now".
fn first_card(page: &Page) -> String {
    let place = |kind| page.sections.iter().position(|section| section.kind == kind);
    let now = place(SectionKind::Now).unwrap_or_else(|| panic!("{} has no card", page.route));
    if let Some(sheet) = place(SectionKind::Sheet) {
        assert!(now < sheet, "{}: today stands before the sheet", page.route);
    }
    let before = &page.sections[..now];
    let blocks = before.iter().flat_map(|section| &section.items).map(|item| &item.block);
    for block in blocks {
        assert!(!matches!(block, Block::Contact(_) | Block::Notice { .. }), "{}: {block:?}", page.route);
    }
    said(&page.sections[now])
}

/// The card with its sources: where that was published, and the day on which it was checked.
fn is_checked(page: &Page) -> bool {
    section(page, SectionKind::Now)
        .and_then(|now| now.items.last())
        .is_some_and(|last| last.id == "now-source" && last.spoken[0].plain.contains("Checked on: "))
}

#[test]
fn the_claim_and_the_appeal_begin_with_the_body_of_today() {
    let english = open("en");
    let claim = english.page("procedure/claim", now());
    let card = first_card(&claim);
    assert!(card.contains(OFFICE) && card.contains("Border Service"), "{card}");
    assert!(card.contains("in writing") && is_checked(&claim), "{card}");
    let appeal = english.page("appeal", now());
    let card = first_card(&appeal);
    assert!(card.contains("at the office that refused you") && card.contains(COURT), "{card}");
    assert!(card.contains(UNCONFIRMED) && card.contains("Call BHR"), "which higher body decides: {card}");
    assert!(is_checked(&appeal));
    // The ladder is today's; that of 2018 is text of the sheet.
    let ladder = appeal.blocks().find_map(|block| match block {
        Block::Steps { items, .. } => Some(items.iter().map(|step| step.name.plain()).collect::<Vec<_>>()),
        _ => None,
    });
    let ladder = ladder.unwrap();
    assert_eq!(ladder.len(), 4, "{ladder:?}");
    assert_eq!(ladder[1], COURT);
    assert_eq!(ladder[3], "Cassation Court for Administrative Cases in Astana");
    let sheet = said(section(&appeal, SectionKind::Sheet).unwrap());
    for court in [
        "District Court",
        "Appellate Judicial Board",
        "Cassation Judicial Board",
        "Supervisory Judicial Board",
    ] {
        assert!(sheet.contains(court), "{court}: {sheet}");
        assert!(!ladder.iter().any(|name| name.contains(court) && court != "District Court"), "{ladder:?}");
    }
}

/// Every answer, in each of its states, in every view but how it was counted.
#[test]
fn every_answer_begins_with_the_body_of_today_and_has_the_numbers() {
    let english = open("en");
    for event in &panah().content().events {
        for (moment, view) in [
            ("2026-11-24T09:00", ""),
            ("2026-11-27T09:00", ""),
            ("2026-11-30T09:00", ""),
            ("2027-01-10T09:00", ""),
            ("2028-03-01T09:00", ""),
            ("2026-11-24T09:00", "/in/astana"),
        ] {
            let route = format!("deadlines/{}/2026-11-24{view}", event.id);
            let page = english.page(&route, at(moment));
            if event.id == "complaint" && !view.is_empty() {
                // A court is no office of a town.
                assert!(!page.found, "{route}");
                continue;
            }
            let card = first_card(&page);
            let named = [OFFICE, COURT, "office that refused you"].iter().any(|body| card.contains(body));
            let doubted = card.contains(UNCONFIRMED) && card.contains("call BHR");
            assert!(named || doubted, "{route} {moment}: {card}");
            assert!(is_checked(&page), "{route} {moment}");
            let numbers = numbers(&page);
            assert!(
                numbers.contains(&BHR.to_owned()) && numbers.contains(&UNHCR.to_owned()),
                "{route}: {numbers:?}"
            );
        }
    }
}

/// Which body decides on a complaint and where to register after a move: not known, and said so.
#[test]
fn what_is_not_confirmed_says_so_with_its_year() {
    let english = open("en");
    for route in [
        "deadlines/move/2026-11-24",
        "situation/moved",
        "obligations",
        "procedure/interview",
        "procedure/recognised",
    ] {
        let card = first_card(&english.page(route, now()));
        assert!(card.contains(UNCONFIRMED), "{route}: {card}");
        assert!(card.contains("call BHR") || card.contains("call UNHCR or BHR"), "{route}: {card}");
    }
}

/// Steps 1 to 4 are done one after the other; who is refused has not been recognised.
#[test]
fn recognised_or_refused_is_a_fork() {
    for tag in tags() {
        let reader = open(&tag);
        for route in ["procedure".to_owned()]
            .into_iter()
            .chain(routes().into_iter().filter(|route| route.starts_with("procedure/at/")))
        {
            let page = reader.page(&route, now());
            let steps: Vec<_> = page
                .blocks()
                .filter_map(|block| match block {
                    Block::Steps { items, .. } if !items.is_empty() => Some(items),
                    _ => None,
                })
                .flatten()
                .collect();
            assert_eq!(steps.len(), 4, "{tag} {route}");
            let doors = section(&page, SectionKind::Doors).unwrap_or_else(|| panic!("{tag} {route}"));
            let ids: Vec<&str> = doors.items.iter().map(|item| item.id.as_str()).collect();
            assert_eq!(ids, ["step-recognised", "step-rejected"], "{tag} {route}");
        }
        for gone in ["procedure/at/recognised", "procedure/at/rejected"] {
            assert!(!reader.page(gone, now()).found, "{tag} {gone}");
        }
    }
}

/// A situation says nothing of the sheet itself; `panah routes` says what the pages say that it leads to.
#[test]
fn a_situation_lists_the_clauses_of_the_pages_it_leads_to() {
    let all = panah().routes("en", now());
    let clauses = |route: &str| &all.iter().find(|info| info.route == route).unwrap().clauses;
    for (situation, pages) in [
        ("situation/came", &["procedure/claim"][..]),
        (
            "situation/waiting",
            &["procedure/certificate", "procedure/interview", "procedure/decision", "procedure/recognised"],
        ),
        ("situation/refused", &["appeal", "appeal/missed", "appeal/final"]),
        ("situation/moved", &["obligations"]),
    ] {
        for clause in pages.iter().flat_map(|page| clauses(page)) {
            assert!(clauses(situation).contains(clause), "{situation} leads to {clause}");
        }
        let own = clauses(situation);
        let mut once = own.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), own.len(), "{situation}: {own:?}");
    }
}

/// What was chosen on the home page is nobody's business.
#[test]
fn a_situation_begins_with_its_card_and_is_not_kept() {
    for tag in tags() {
        let reader = open(&tag);
        for id in ["came", "waiting", "refused", "moved"] {
            let page = reader.page(&format!("situation/{id}"), now());
            assert_eq!(
                page.sections[1].kind,
                SectionKind::Now,
                "{tag} {id}: only the title stands before the card"
            );
            assert_eq!(page.restore_token, "home", "{tag} {id}");
            assert!(page.hide_from_recents, "{tag} {id}");
            assert!(numbers(&page).contains(&BHR.to_owned()), "{tag} {id}");
        }
        assert!(!reader.page("situation/nobody", now()).found);
    }
}

/// On the days before, on and after each day, whatever happened: what an answer shows is one date for one thing.
#[test]
fn no_answer_shows_two_equal_dates_or_warns_against_the_only_one() {
    let english = open("en");
    for event in &panah().content().events {
        for ago in 0..100 {
            let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 14).unwrap() - chrono::Days::new(ago);
            let page = english.page(&format!("deadlines/{}/{day}", event.id), at("2026-12-14T09:00"));
            let mut shown = Vec::new();
            for block in page.blocks() {
                if let Block::Deadline(deadline) = block {
                    let date = deadline.date.plain();
                    assert_eq!(
                        deadline.latest_reading.is_some(),
                        deadline.warning.is_some(),
                        "{}",
                        page.route
                    );
                    if let Some(latest) = &deadline.latest_reading {
                        assert!(!latest.plain().contains(&date), "{}: {}", page.route, latest.plain());
                    }
                    assert!(!shown.contains(&date), "{}: {date} twice", page.route);
                    shown.push(date);
                }
            }
            assert!(!shown.is_empty(), "{}", page.route);
        }
    }
}

#[test]
fn an_answer_names_the_town_that_was_chosen_and_leads_back_to_its_date() {
    for tag in tags() {
        let reader = open(&tag);
        let content = reader.panah.content();
        for town in &content.towns {
            let page = reader.page(&format!("deadlines/arrival/2026-11-23/in/{}", town.id), now());
            let card = page.blocks().find_map(|block| match block {
                Block::Contact(card) if card.id == format!("contact-{}", town.contact) => Some(card),
                _ => None,
            });
            let card = card.unwrap_or_else(|| panic!("{tag} {}", town.id));
            assert!(card.address.is_some() && card.driver_label.is_some(), "{tag} {}", town.id);
            assert!(card.official.iter().all(|official| official.address.is_some()), "{tag} {}", town.id);
            let back = page.frame.back.as_ref().unwrap();
            assert_eq!(
                back.target,
                panah_core::page::Target::Page { route: "deadlines/arrival/2026-11-23".into() }
            );
            assert!(
                page.blocks().any(|block| matches!(block, Block::Deadline(_))),
                "{tag}: the day is still there"
            );
        }
        let elsewhere = reader.page("deadlines/arrival/2026-11-23/in/other", now());
        assert!(elsewhere.blocks().any(|block| block.id() == "town-other-text"), "{tag}");
        assert!(!reader.page("deadlines/arrival/2026-11-23/in/atlantis", now()).found, "{tag}");
    }
    assert!(
        whole(&open("en").page("deadlines/arrival/2026-11-23/in/almaty", now())).contains("85 Dostyk Avenue")
    );
}
