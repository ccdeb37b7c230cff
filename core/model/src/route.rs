//! Routes: where a page is. Short strings that are opaque to every shell; only this file writes and reads them.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Where a page is.
///
/// ```
/// use panah_model::Route;
///
/// let route: Route = "contacts/bhr-almaty".parse().unwrap();
/// assert_eq!(route, Route::Contact { id: "bhr-almaty".to_owned() });
/// assert_eq!(route.to_string(), "contacts/bhr-almaty");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Route {
    /// The choice of language; then the page it was called from.
    Language {
        /// Where to go on; never another choice of language.
        then: Box<Route>,
    },
    /// What happened: made of parts, but which one a person chose is nobody's business.
    Situation {
        /// Its id; its path is `situation/<id>`.
        id: String,
    },
    /// The overview of the procedure, with the step at which the reader is.
    StepsAt {
        /// The last part of the step's own route.
        step: String,
    },
    /// All contacts.
    Contacts,
    /// One contact.
    Contact {
        /// Its id.
        id: String,
    },
    /// In an emergency.
    Emergency,
    /// All phrases for an officer.
    Officer,
    /// One phrase for an officer.
    Phrase {
        /// Its id.
        id: String,
        /// The tag of the language in which it is shown, if one was chosen.
        language: Option<String>,
    },
    /// What can have happened.
    Deadlines,
    /// The question when it happened.
    When {
        /// The id of the event.
        event: String,
        /// True if the date is asked in the Solar Hijri calendar.
        solar: bool,
    },
    /// The answer: the last day.
    Answer {
        /// The id of the event.
        event: String,
        /// When it happened.
        occurrence: Occurrence,
        /// What of it is shown.
        view: AnswerView,
    },
    /// Search.
    Search {
        /// What is looked for; empty on the entrance.
        query: String,
    },
    /// What has changed since the sheet.
    Changes,
    /// One thing that has changed since the sheet.
    Change {
        /// The id of the update.
        id: String,
    },
    /// Sources and dates.
    Sources,
    /// A page made of parts; whether there is one of that name shows when it is built.
    Entry {
        /// Its parts, separated by slashes: `procedure/claim`.
        path: String,
    },
}

/// When an event happened, and which day the person said it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Occurrence {
    /// The day in Kazakhstan, of the years 1 to 9999.
    pub date: NaiveDate,
    /// The time of day in Kazakhstan, whole minutes.
    pub time: Option<NaiveTime>,
    /// The day that the person says it is today, for a device whose clock is wrong.
    pub told_today: Option<ToldToday>,
}

/// What is shown of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum AnswerView {
    /// The days, what to do, and whom to call.
    #[default]
    Whole,
    /// The same with the office of a town.
    Town {
        /// The id of the town.
        id: String,
    },
    /// How the days were counted.
    Counted,
}

/// The day that a person says it is today. It is believed only on the device's day on which it was told: a day later it is
/// another day, however wrong the clock is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ToldToday {
    /// The day that was told, of the years 1 to 9999.
    pub today: NaiveDate,
    /// The day that the device showed then, in Kazakhstan, of the years 1 to 9999.
    pub device: NaiveDate,
}

/// A string that is not a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RouteError;

impl fmt::Display for RouteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a route")
    }
}

impl std::error::Error for RouteError {}

impl Route {
    /// The path of the page about the app.
    const ABOUT: &str = "about";
    /// The path of the first page.
    const HOME: &str = "home";
    /// The path of the overview of the procedure; its steps are below it.
    const PROCEDURE: &str = "procedure";
    /// What the paths of the situations begin with.
    const SITUATION: &str = "situation";

    /// The answer for `event`, whole.
    pub fn answer(event: &str, occurrence: Occurrence) -> Self {
        Self::Answer { event: event.to_owned(), occurrence, view: AnswerView::Whole }
    }

    /// The first page.
    pub fn home() -> Self {
        Self::entry(Self::HOME)
    }

    /// What the app is, and where its facts come from.
    pub fn about() -> Self {
        Self::entry(Self::ABOUT)
    }

    /// The overview of the procedure.
    pub fn procedure() -> Self {
        Self::entry(Self::PROCEDURE)
    }

    /// The page made of parts at `path`.
    pub fn entry(path: &str) -> Self {
        Self::Entry { path: path.to_owned() }
    }

    /// The entrance of search.
    pub const fn search() -> Self {
        Self::Search { query: String::new() }
    }

    /// The choice of language that comes back to this page. A choice of language comes back to where it was called from.
    #[must_use]
    pub fn language_choice(self) -> Self {
        match self {
            Self::Language { .. } => self,
            then => Self::Language { then: Box::new(then) },
        }
    }

    /// True for the first page.
    pub fn is_home(&self) -> bool {
        matches!(self, Self::Entry { path } if path == Self::HOME)
    }

    /// The last part of the route of a page made of parts: `claim` of `procedure/claim`.
    pub fn last_part(path: &str) -> &str {
        path.rsplit('/').next().unwrap_or(path)
    }

    /// The page one level above a page made of parts; the first page for one that has none above it.
    pub fn above(path: &str) -> Self {
        path.rsplit_once('/').map_or_else(Self::home, |(above, _)| Self::entry(above))
    }

    /// Where the reader may find himself after the system ended the app: this page, or its neutral entrance if it carries
    /// what a person typed or chose: a search, a situation, an event, a date, a step, a phrase.
    #[must_use]
    pub fn restored(&self) -> Self {
        match self {
            Self::Language { then } => then.restored(),
            Self::Situation { .. } => Self::home(),
            Self::StepsAt { .. } => Self::procedure(),
            Self::Phrase { .. } => Self::Officer,
            Self::When { .. } | Self::Answer { .. } => Self::Deadlines,
            Self::Search { .. } => Self::search(),
            Self::Contacts
            | Self::Contact { .. }
            | Self::Emergency
            | Self::Officer
            | Self::Deadlines
            | Self::Changes
            | Self::Change { .. }
            | Self::Sources
            | Self::Entry { .. } => self.clone(),
        }
    }

    /// This page as far as others may read where it is (an address, a history): the page itself, or its neutral entrance
    /// if it carries what a person typed or chose. A choice of language stays one.
    #[must_use]
    pub fn entrance(&self) -> Self {
        match self {
            Self::Language { then } => then.entrance().language_choice(),
            shown => shown.restored(),
        }
    }
}

impl Occurrence {
    /// On `date`, at `time` if that is known.
    pub const fn new(date: NaiveDate, time: Option<NaiveTime>) -> Self {
        Self { date, time, told_today: None }
    }
}

impl fmt::Display for Occurrence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.date)?;
        if let Some(time) = self.time {
            write!(formatter, "T{}", time.format("%H:%M"))?;
        }
        if let Some(ToldToday { today, device }) = self.told_today {
            write!(formatter, "@{today}~{device}")?;
        }
        Ok(())
    }
}

impl FromStr for Occurrence {
    type Err = RouteError;

    /// Reads `2026-12-15`, `2026-12-15T10:00` and either with `@2026-12-16~2020-01-01`: the day that it is today, and the
    /// one that the device showed when that was told.
    fn from_str(text: &str) -> Result<Self, RouteError> {
        let (moment, told_today) = match text.split_once('@') {
            Some((moment, told)) => {
                let (today, device) = told.split_once('~').ok_or(RouteError)?;
                (moment, Some(ToldToday { today: date(today)?, device: date(device)? }))
            }
            None => (text, None),
        };
        let (date, time) = match moment.split_once('T') {
            Some((day, _)) => {
                let moment =
                    NaiveDateTime::parse_from_str(moment, "%Y-%m-%dT%H:%M").map_err(|_| RouteError)?;
                (date(day)?, Some(moment.time()))
            }
            None => (date(moment)?, None),
        };
        let read = Self { date, time, told_today };
        if read.to_string() == text { Ok(read) } else { Err(RouteError) }
    }
}

/// A date as routes write it: only `YYYY-MM-DD` of the years that any calendar on paper has.
fn date(text: &str) -> Result<NaiveDate, RouteError> {
    let date: NaiveDate = text.parse().map_err(|_| RouteError)?;
    if date.to_string() == text && (1..=9999).contains(&date.year()) { Ok(date) } else { Err(RouteError) }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Language { then } if then.is_home() => formatter.write_str("language"),
            Self::Language { then } => write!(formatter, "language/{then}"),
            Self::Situation { id } => write!(formatter, "{}/{id}", Self::SITUATION),
            Self::StepsAt { step } => write!(formatter, "{}/at/{step}", Self::PROCEDURE),
            Self::Contacts => formatter.write_str("contacts"),
            Self::Contact { id } => write!(formatter, "contacts/{id}"),
            Self::Emergency => formatter.write_str("emergency"),
            Self::Officer => formatter.write_str("officer"),
            Self::Phrase { id, language: None } => write!(formatter, "officer/{id}"),
            Self::Phrase { id, language: Some(language) } => write!(formatter, "officer/{id}/{language}"),
            Self::Deadlines => formatter.write_str("deadlines"),
            Self::When { event, solar: false } => write!(formatter, "deadlines/{event}"),
            Self::When { event, solar: true } => write!(formatter, "deadlines/{event}/solar"),
            Self::Answer { event, occurrence, view } => match view {
                AnswerView::Whole => write!(formatter, "deadlines/{event}/{occurrence}"),
                AnswerView::Town { id } => write!(formatter, "deadlines/{event}/{occurrence}/in/{id}"),
                AnswerView::Counted => write!(formatter, "deadlines/{event}/{occurrence}/counted"),
            },
            Self::Search { query } if query.is_empty() => formatter.write_str("search"),
            Self::Search { query } => write!(formatter, "search/{query}"),
            Self::Changes => formatter.write_str("changes"),
            Self::Change { id } => write!(formatter, "changes/{id}"),
            Self::Sources => formatter.write_str("sources"),
            Self::Entry { path } => formatter.write_str(path),
        }
    }
}

impl FromStr for Route {
    type Err = RouteError;

    fn from_str(route: &str) -> Result<Self, RouteError> {
        let (head, rest) = route.split_once('/').map_or((route, None), |(head, rest)| (head, Some(rest)));
        Ok(match (head, rest) {
            ("language", None) => Self::home().language_choice(),
            // A chain of choices would lead nowhere, and reading it could take any depth.
            ("language", Some(then)) if then.split('/').next() == Some("language") => return Err(RouteError),
            ("language", Some(then)) => then.parse::<Self>()?.language_choice(),
            (Self::PROCEDURE, Some(rest)) if rest.starts_with("at/") => {
                Self::StepsAt { step: name(rest.trim_start_matches("at/"))? }
            }
            ("contacts", None) => Self::Contacts,
            ("contacts", Some(id)) => Self::Contact { id: name(id)? },
            ("emergency", None) => Self::Emergency,
            ("officer", None) => Self::Officer,
            ("officer", Some(rest)) => match rest.split_once('/') {
                None => Self::Phrase { id: name(rest)?, language: None },
                Some((id, language)) => Self::Phrase { id: name(id)?, language: Some(name(language)?) },
            },
            ("deadlines", None) => Self::Deadlines,
            ("deadlines", Some(rest)) => match rest.split_once('/') {
                None => Self::When { event: name(rest)?, solar: false },
                Some((event, "solar")) => Self::When { event: name(event)?, solar: true },
                Some((event, answer)) => {
                    let (occurrence, view) = match answer.split_once('/') {
                        None => (answer, AnswerView::Whole),
                        Some((occurrence, "counted")) => (occurrence, AnswerView::Counted),
                        Some((occurrence, view)) => {
                            let id = view.strip_prefix("in/").ok_or(RouteError)?;
                            (occurrence, AnswerView::Town { id: name(id)? })
                        }
                    };
                    Self::Answer { event: name(event)?, occurrence: occurrence.parse()?, view }
                }
            },
            ("search", query) => Self::Search { query: query.unwrap_or_default().to_owned() },
            (Self::SITUATION, Some(id)) => Self::Situation { id: name(id)? },
            ("changes", None) => Self::Changes,
            ("changes", Some(id)) => Self::Change { id: name(id)? },
            ("sources", None) => Self::Sources,
            _ => {
                route.split('/').try_for_each(|part| name(part).map(drop))?;
                Self::entry(route)
            }
        })
    }
}

/// A name as ids and language tags have it: ASCII letters, digits and hyphens.
fn name(text: &str) -> Result<String, RouteError> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if plain { Ok(text.to_owned()) } else { Err(RouteError) }
}

impl From<Route> for String {
    fn from(route: Route) -> Self {
        route.to_string()
    }
}

impl TryFrom<String> for Route {
    /// What is wrong, with the text: for who wrote it into a file.
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map_err(|error| format!("`{text}` is {error}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_choice_remembers_the_page() {
        let route: Route = "language/contacts/bhr-almaty".parse().unwrap();
        let contact = Route::Contact { id: "bhr-almaty".to_owned() };
        assert_eq!(route, Route::Language { then: Box::new(contact) });
        assert_eq!(route.clone().language_choice(), route, "a choice of language is not wrapped again");
        assert_eq!(Route::home().language_choice().to_string(), "language");
        for chain in ["language/language", "language/language/home"] {
            assert_eq!(chain.parse::<Route>(), Err(RouteError));
        }
        // A page whose own route only begins with the same letters.
        let page = Route::entry("languages-at-school");
        assert_eq!(page.clone().language_choice().to_string().parse(), Ok(page.language_choice()));
    }

    #[test]
    fn only_a_date_and_time_as_they_are_written_are_an_occurrence() {
        for text in [
            "2026-12-15",
            "2026-12-15T10:00",
            "2026-12-15T10:00@2026-12-16~2020-01-01",
            "2026-12-15@2026-12-16~2026-12-16",
        ] {
            assert_eq!(text.parse::<Occurrence>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "2026-2-3",
            "2026-12-15T",
            "2026-12-15T1:00",
            "2026-12-15T10:00:30",
            "2026-12-15@",
            // Without the device's day nobody knows how long it is believed.
            "2026-12-15@2026-12-16",
            "2026-12-15@2026-12-16~",
            "2026-12-15@~2026-12-16",
            "2026-12-15@2026-12-16~2026-12-16~2026-12-16",
            "2026-12-15~2026-12-16",
            "99999-01-01",
            "0000-01-01",
            "+2026-12-15",
        ] {
            assert_eq!(text.parse::<Occurrence>(), Err(RouteError), "{text}");
        }
    }

    #[test]
    fn what_a_person_typed_or_chose_is_not_restored() {
        for (route, restored) in [
            ("search/afraid to go back", "search"),
            ("deadlines/crossing/2026-11-22T03:00@2026-11-23~2020-01-01", "deadlines"),
            ("deadlines/crossing/solar", "deadlines"),
            ("deadlines/arrival/2026-11-22/in/almaty", "deadlines"),
            ("deadlines/arrival/2026-11-22/counted", "deadlines"),
            ("situation/refused", "home"),
            ("language/deadlines/refusal/2026-11-22", "deadlines"),
            ("officer/ill/kk", "officer"),
            ("procedure/at/decision", "procedure"),
            ("procedure/claim", "procedure/claim"),
            ("contacts/bhr-almaty", "contacts/bhr-almaty"),
        ] {
            let route: Route = route.parse().unwrap();
            assert_eq!(route.restored().to_string(), restored, "{route}");
            // The same where others read it, but that a choice of language stays one.
            let choice = route.clone().language_choice();
            assert_eq!(choice.entrance(), route.restored().language_choice(), "{route}");
            if choice != route {
                assert_eq!(route.entrance(), route.restored(), "{route}");
            }
        }
    }
}
