//! Values for property tests: any route, any action, any moment.

use crate::panah;
use chrono::{NaiveDate, NaiveTime};
use panah_core::content::{AnswerView, Occurrence, Route, ToldToday, Town};
use panah_core::page::Action;
use proptest::prelude::*;
use proptest::sample::select;

/// A name as ids and tags have it; often one that another route begins with.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z0-9-]{1,12}",
        "(language|solar|at|in|counted|situation|changes|search|deadlines|home)[a-z-]{0,4}"
    ]
}

/// A day of the years that routes take.
pub fn date() -> impl Strategy<Value = NaiveDate> {
    (1i32..=9999, 1u32..=365).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap_or_default())
}

fn time() -> impl Strategy<Value = NaiveTime> {
    (0u32..24, 0u32..60)
        .prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default())
}

/// A day with or without an hour, and with or without the day that the person says it is.
pub fn occurrence() -> impl Strategy<Value = Occurrence> {
    let told = (date(), date()).prop_map(|(today, device)| ToldToday { today, device });
    (date(), proptest::option::of(time()), proptest::option::of(told))
        .prop_map(|(date, time, told_today)| Occurrence { date, time, told_today })
}

/// A route of any kind, whether or not there is a page at it.
pub fn route() -> impl Strategy<Value = Route> {
    prop_oneof![4 => page_route(), 1 => page_route().prop_map(Route::language_choice)]
}

fn page_route() -> impl Strategy<Value = Route> {
    prop_oneof![
        select(vec![
            Route::home(),
            Route::procedure(),
            Route::Contacts,
            Route::Emergency,
            Route::Officer,
            Route::Deadlines,
            Route::Changes,
            Route::Sources,
        ]),
        name().prop_map(|id| Route::Situation { id }),
        name().prop_map(|id| Route::Change { id }),
        name().prop_map(|step| Route::StepsAt { step }),
        name().prop_map(|id| Route::Contact { id }),
        (name(), proptest::option::of(name())).prop_map(|(id, language)| Route::Phrase { id, language }),
        (name(), any::<bool>()).prop_map(|(event, solar)| Route::When { event, solar }),
        (name(), occurrence(), view(name().boxed())).prop_map(|(event, occurrence, view)| Route::Answer {
            event,
            occurrence,
            view
        }),
        any::<String>().prop_map(|query| Route::Search { query }),
        proptest::collection::vec(name(), 1..4)
            .prop_map(|parts| Route::entry(&parts.join("/")))
            .prop_filter("a page made of parts that no other route hides", |route| route.to_string().parse()
                == Ok(route.clone()),),
    ]
}

/// A route at which there is a page: every one of the app, and the questions, answers and searches of a person.
pub fn existing_route() -> impl Strategy<Value = Route> {
    let all: Vec<Route> = crate::routes().iter().filter_map(|route| route.parse().ok()).collect();
    let page = prop_oneof![3 => select(all), 5 => typed_route()];
    (page, any::<bool>()).prop_map(|(route, choice)| if choice { route.language_choice() } else { route })
}

/// A route that carries what a person typed or chose: a search, an event, a date.
pub fn typed_route() -> impl Strategy<Value = Route> {
    let event = || select(events());
    prop_oneof![
        "\\PC{1,30}".prop_map(|query| Route::Search { query }),
        (event(), any::<bool>()).prop_map(|(event, solar)| Route::When { event, solar }),
        (event(), occurrence(), view(select(towns()).boxed()))
            .prop_map(|(event, occurrence, view)| Route::Answer { event, occurrence, view })
            // A court is in no office of a town.
            .prop_filter("there is a page", |route| panah().content().has(route)),
    ]
}

/// What is shown of an answer, with one of the `towns`.
fn view(towns: BoxedStrategy<String>) -> impl Strategy<Value = AnswerView> {
    prop_oneof![
        Just(AnswerView::Whole),
        Just(AnswerView::Counted),
        towns.prop_map(|id| AnswerView::Town { id }),
    ]
}

/// The ids of the towns, with that of any other place.
fn towns() -> Vec<String> {
    let panah = panah();
    let known = panah.content().towns.iter().map(|town| town.id.clone());
    known.chain([Town::OTHER.to_owned()]).collect()
}

/// The ids of the events.
pub fn events() -> Vec<String> {
    panah().content().events.iter().map(|event| event.id.clone()).collect()
}

/// An action of any kind.
pub fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        (name(), route()).prop_map(|(tag, then)| Action::ChooseLanguage { tag, then }),
        (name(), any::<bool>()).prop_map(|(event, solar)| Action::EnterDate { event, solar }),
        (name(), occurrence()).prop_map(|(event, occurrence)| Action::EnterHour { event, occurrence }),
        (name(), occurrence()).prop_map(|(event, occurrence)| Action::EnterToday { event, occurrence }),
        Just(Action::Search),
    ]
}
