//! What people type and paste into a field: digits of any script, invisible characters, spaces; and the identity of what they
//! keep in a calendar.

use panah_core::page::{Block, Effect, FieldValue, Outcome, Target};
use panah_tests::{field, now, open, panah, tags};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::BTreeMap;

/// The zeros of scripts whose digits people paste: Arabic, Persian, Devanagari, Bengali, Thai, Tibetan, full width, bold.
const ZEROS: [char; 9] =
    ['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{E50}', '\u{F20}', '\u{FF10}', '\u{1D7CE}'];
/// What a copied text has in it and nobody sees, as ranges.
const INVISIBLE: [(u32, u32); 9] = [
    (0xAD, 0xAD),
    (0x61C, 0x61C),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xE0020, 0xE007F),
];
/// What stands around a copied text.
const SPACES: &str = " \t\n\u{A0}\u{2003}\u{202F}\u{3000}\0";

fn invisible() -> impl Strategy<Value = char> {
    let all: Vec<char> =
        INVISIBLE.iter().flat_map(|(first, last)| (*first..=*last).filter_map(char::from_u32)).collect();
    select(all)
}

/// How something is typed: the zero of its digits, what stands around it, and what stands in it where.
fn noise() -> impl Strategy<Value = (char, String, Vec<(Index, char)>)> {
    (
        select(&ZEROS[..]),
        proptest::collection::vec(select(SPACES.chars().collect::<Vec<_>>()), 0..3),
        proptest::collection::vec((any::<Index>(), invisible()), 0..6),
    )
        .prop_map(|(zero, around, inside)| (zero, around.into_iter().collect(), inside))
}

/// `plain` typed with `noise`.
fn typed(plain: &str, (zero, around, inside): &(char, String, Vec<(Index, char)>)) -> String {
    let digit = |letter: char| letter.to_digit(10).and_then(|digit| char::from_u32(u32::from(*zero) + digit));
    let mut letters: Vec<char> = plain.chars().map(|letter| digit(letter).unwrap_or(letter)).collect();
    for (place, sign) in inside {
        letters.insert(place.index(letters.len() + 1), *sign);
    }
    format!("{around}{}{around}", letters.into_iter().collect::<String>())
}

fn enter(values: &[(&str, String)]) -> Outcome {
    let fields: Vec<FieldValue> = values.iter().map(|(name, value)| field(name, value)).collect();
    open("en").act("enter-date/arrival", &fields, now())
}

proptest! {
    #[test]
    fn a_date_is_read_however_it_was_typed(
        day in 1_u32..=31, month in 1_u32..=12, year in 2015_u32..2028,
        of_day in noise(), of_year in noise(),
    ) {
        let plain = |number: u32| number.to_string();
        let clean = enter(&[("day", plain(day)), ("month", plain(month)), ("year", plain(year))]);
        let pasted = enter(&[("day", typed(&plain(day), &of_day)), ("month", plain(month)), ("year", typed(&plain(year), &of_year))]);
        // The form comes back with the same values and errors, or the answer is the same.
        prop_assert_eq!(clean, pasted);
    }

    #[test]
    fn a_query_is_read_however_it_was_typed(query in "(suд|полиция|5 дней|24 hours|شكایت|难民|[a-z]{1,8})", noise in noise()) {
        for tag in ["en", "ru", "fa-AF"] {
            let routes = |query: &str| {
                let outcome = open(tag).act("search", &[field("query", query)], now());
                let blocks = outcome.page.blocks();
                let links = blocks.filter_map(|block| if let Block::Link(link) = block { Some(link.id.clone()) } else { None });
                links.collect::<Vec<_>>()
            };
            prop_assert_eq!(routes(&query), routes(&typed(&query, &noise)), "{}", tag);
        }
    }

    /// Whatever a field has, it is cut after it was cleaned, and the page comes.
    #[test]
    fn a_limit_comes_after_cleaning(count in 0_usize..2000, sign in invisible(), day in 1_u32..=28) {
        let padded = format!("{}{day}", sign.to_string().repeat(count));
        let [clean, padded] = [day.to_string(), padded]
            .map(|day| enter(&[("day", day), ("month", "11".to_owned()), ("year", "2026".to_owned())]));
        prop_assert_eq!(clean, padded);
    }

    /// An entry of a calendar is known by its event, its rule and its day, and by nothing else.
    #[test]
    fn entries_of_a_calendar_have_identities_of_their_own(days in proptest::collection::vec(15_u32..=24, 2..6), language in select(tags())) {
        let mut seen: BTreeMap<String, (String, String, String)> = BTreeMap::new();
        for event in &panah().content().events {
            for day in &days {
                let page = open(&language).page(&format!("deadlines/{}/2026-11-{day:02}", event.id), now());
                for block in page.blocks() {
                    let Block::Button(button) = block else { continue };
                    let Target::Effect { effect: Effect::AddToCalendar { id, date, .. } } = &button.target else { continue };
                    let known = (event.id.clone(), button.id.clone(), date.clone());
                    let before = seen.insert(id.clone(), known.clone());
                    prop_assert!(before.is_none_or(|before| before == known), "{}", id);
                    let names_nothing = panah().content().events.iter().all(|event| !id.contains(&event.id));
                    prop_assert!(names_nothing && id.is_ascii() && id.ends_with("@panah"), "{}", id);
                }
            }
        }
        let other: Vec<&String> = seen.keys().collect();
        let of_english = open("en").page("deadlines/refusal/2026-11-24", now());
        let again = open(&language).page("deadlines/refusal/2026-11-24", now());
        prop_assert!(!other.is_empty());
        let ids = |page: &panah_core::page::Page| page.blocks().flat_map(Block::targets).filter_map(|target| match target {
            Target::Effect { effect: Effect::AddToCalendar { id, .. } } => Some(id.clone()),
            _ => None,
        }).collect::<Vec<_>>();
        prop_assert_eq!(ids(&of_english), ids(&again), "the same in every language");
    }
}
