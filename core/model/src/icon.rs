//! The icons of the look (`docs/look.md`). A shell maps each name to its own drawing; the word beside it says the same.

use serde::{Deserialize, Serialize};

macro_rules! icons {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        /// An icon, by its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Icon {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Icon {
            /// Every icon.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Its name, as the JSON form and the content files write it.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

icons! {
    /// Back; mirrors.
    Back = "back",
    /// Go on, link; mirrors.
    GoOn = "go_on",
    /// Language: a globe.
    Language = "language",
    /// Search.
    Search = "search",
    /// Call, hotline.
    Call = "call",
    /// Home, stay.
    Home = "home",
    /// Claim, paper, certificate.
    Description = "description",
    /// Rights.
    Rights = "rights",
    /// Duties.
    Duties = "duties",
    /// Court, refusal.
    Court = "court",
    /// Who helps, place.
    Place = "place",
    /// Words to show; mirrors.
    Words = "words",
    /// What changed.
    Changes = "changes",
    /// Deadline, day.
    Event = "event",
    /// Add to the calendar.
    AddToCalendar = "add_to_calendar",
    /// Interpreter.
    Interpreter = "interpreter",
    /// Health.
    Health = "health",
    /// Work.
    Work = "work",
    /// Leave, return.
    Leave = "leave",
    /// Taxi, driver.
    Taxi = "taxi",
    /// Map.
    Map = "map",
    /// Copy.
    Copy = "copy",
    /// Good to know; information.
    Info = "info",
    /// Take care.
    Warning = "warning",
    /// Today, danger.
    Urgent = "urgent",
    /// Done; a tick.
    Done = "done",
    /// Source.
    Source = "source",
}
