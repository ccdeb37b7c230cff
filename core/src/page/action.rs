//! Actions: what the core does when something is pressed or handed in. Short strings that are opaque to every shell; only
//! this file writes and reads them.

use crate::content::{Occurrence, Route, RouteError};
use std::fmt;
use std::str::FromStr;

/// Something that the core does.
///
/// ```
/// use panah_core::content::Route;
/// use panah_core::page::Action;
///
/// let action = Action::ChooseLanguage { tag: "ug".to_owned(), then: Route::home() };
/// assert_eq!(action.to_string().parse(), Ok(action));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Read the app in another language.
    ChooseLanguage {
        /// BCP 47 tag.
        tag: String,
        /// Where to go on.
        then: Route,
    },
    /// Take the day on which an event happened.
    EnterDate {
        /// The id of the event.
        event: String,
        /// True if the date was asked in the Solar Hijri calendar.
        solar: bool,
    },
    /// Take the hour of an event whose day is known.
    EnterHour {
        /// The id of the event.
        event: String,
        /// The day.
        occurrence: Occurrence,
    },
    /// Take the day that it is today, for a device whose clock is wrong.
    EnterToday {
        /// The id of the event whose answer waits for it.
        event: String,
        /// When that happened.
        occurrence: Occurrence,
    },
    /// Search.
    Search,
}

impl fmt::Display for Action {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ChooseLanguage { tag, then } => write!(formatter, "choose-language/{tag}/{then}"),
            Self::EnterDate { event, solar: false } => write!(formatter, "date/{event}"),
            Self::EnterDate { event, solar: true } => write!(formatter, "date/{event}/solar"),
            Self::EnterHour { event, occurrence } => write!(formatter, "hour/{event}/{occurrence}"),
            Self::EnterToday { event, occurrence } => write!(formatter, "today/{event}/{occurrence}"),
            Self::Search => formatter.write_str("search"),
        }
    }
}

impl FromStr for Action {
    type Err = RouteError;

    fn from_str(action: &str) -> Result<Self, RouteError> {
        let (head, rest) = action.split_once('/').unwrap_or((action, ""));
        Ok(match head {
            "choose-language" => {
                let (tag, then) = rest.split_once('/').ok_or(RouteError)?;
                Self::ChooseLanguage { tag: tag.to_owned(), then: then.parse()? }
            }
            "date" => match rest.split_once('/') {
                None => Self::EnterDate { event: rest.to_owned(), solar: false },
                Some((event, "solar")) => Self::EnterDate { event: event.to_owned(), solar: true },
                Some(_) => return Err(RouteError),
            },
            "hour" | "today" => {
                let (event, occurrence) = rest.split_once('/').ok_or(RouteError)?;
                let (event, occurrence) = (event.to_owned(), occurrence.parse()?);
                if head == "hour" {
                    Self::EnterHour { event, occurrence }
                } else {
                    Self::EnterToday { event, occurrence }
                }
            }
            "search" if rest.is_empty() => Self::Search,
            _ => return Err(RouteError),
        })
    }
}
