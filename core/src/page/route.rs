//! Routes: short strings made by the core and opaque to every shell.

use crate::text::Text;
use serde::Serialize;

/// A route with its title and the clauses of the sheet that its page carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RouteInfo {
    /// The route.
    pub route: String,
    /// The title of its page.
    pub title: Text,
    /// The clauses of the sheet (`2d`), in the order of the page, each once.
    pub clauses: Vec<String>,
}

/// A route, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Route<'a> {
    /// The choice of language; then the page it was called from.
    Language { then: &'a str },
    /// The overview of the procedure, with the step at which the reader stands.
    StepsAt { step: &'a str },
    /// All contacts.
    Contacts,
    /// One contact.
    Contact { id: &'a str },
    /// In an emergency.
    Emergency,
    /// All phrases for an officer.
    Officer,
    /// One phrase, and the language in which it is shown.
    Phrase { id: &'a str, language: &'a str },
    /// What can have happened.
    Deadlines,
    /// When it happened.
    When { event: &'a str, solar: bool },
    /// The last day; `moment` is the day, perhaps with a time and with the day that the person says it is.
    Deadline { event: &'a str, moment: &'a str },
    /// Search; the query is empty on the first page.
    Search { query: &'a str },
    /// What has changed since the sheet.
    Changes,
    /// Sources and dates.
    Sources,
    /// A page made of parts, or none at all.
    Entry { route: &'a str },
}

/// The route of the first page.
pub(super) const HOME: &str = "home";
/// The language in which a phrase is shown unless another is chosen: officers in Kazakhstan read Russian.
pub(super) const PHRASE_LANGUAGE: &str = "ru";

impl<'a> Route<'a> {
    /// Takes a route apart. Any string is a route; whether there is such a page shows when it is built.
    pub(super) fn parse(route: &'a str) -> Self {
        let (head, rest) = route.split_once('/').map_or((route, None), |(head, rest)| (head, Some(rest)));
        match (head, rest) {
            ("language", then) => Self::Language { then: then.unwrap_or(HOME) },
            ("procedure", Some(rest)) => match rest.strip_prefix("at/") {
                Some(step) => Self::StepsAt { step },
                None => Self::Entry { route },
            },
            ("contacts", None) => Self::Contacts,
            ("contacts", Some(id)) => Self::Contact { id },
            ("emergency", None) => Self::Emergency,
            ("officer", None) => Self::Officer,
            ("officer", Some(rest)) => {
                let (id, language) = rest.split_once('/').unwrap_or((rest, PHRASE_LANGUAGE));
                Self::Phrase { id, language }
            }
            ("search", query) => Self::Search { query: query.unwrap_or_default() },
            ("deadlines", None) => Self::Deadlines,
            ("deadlines", Some(rest)) => match rest.split_once('/') {
                None => Self::When { event: rest, solar: false },
                Some((event, "solar")) => Self::When { event, solar: true },
                Some((event, moment)) => Self::Deadline { event, moment },
            },
            ("changes", None) => Self::Changes,
            ("sources", None) => Self::Sources,
            _ => Self::Entry { route },
        }
    }
}

/// The route of the language choice that comes back to `then`.
pub(super) fn language(then: &str) -> String {
    if then == HOME { "language".to_owned() } else { format!("language/{then}") }
}

/// The last part of a step's route: `claim` of `procedure/claim`.
pub(super) fn step_id(route: &str) -> &str {
    route.rsplit('/').next().unwrap_or(route)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_choice_remembers_the_page() {
        let route = language("contacts/bhr-almaty");
        assert_eq!(Route::parse(&route), Route::Language { then: "contacts/bhr-almaty" });
        assert_eq!(Route::parse(&language(HOME)), Route::Language { then: HOME });
    }

    #[test]
    fn a_phrase_is_in_russian_unless_said_otherwise() {
        assert_eq!(Route::parse("officer/ill"), Route::Phrase { id: "ill", language: "ru" });
        assert_eq!(Route::parse("officer/ill/kk"), Route::Phrase { id: "ill", language: "kk" });
    }
}
