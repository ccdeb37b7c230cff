//! What happens when something is pressed.

use crate::text::Text;
use serde::Serialize;

/// What happens when something is pressed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Target {
    /// Another page.
    Page {
        /// Its route.
        route: String,
    },
    /// Something the core does.
    Action {
        /// What to hand to `act`.
        action: String,
    },
    /// Something the operating system does.
    Effect {
        /// What it does.
        effect: Effect,
    },
}

/// A service of the operating system or of the shell. Always a value that is returned, never a callback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Effect {
    /// Open the dialler with a number; the person still presses "call".
    Dial {
        /// `+77017447238`.
        number: String,
    },
    /// Show an address in a map app, if there is one.
    OpenMap {
        /// The address in Russian, as maps know it; without bidi controls.
        query: String,
    },
    /// Offer an entry for the calendar, which the person may keep or not.
    AddToCalendar {
        /// Its identity (UID, RFC 5545): the same for the same event, rule and day, and for no other. It does not tell which
        /// these are.
        id: String,
        /// Its title, without bidi controls.
        title: String,
        /// The day: `2026-11-26`.
        date: String,
    },
    /// Put a text on the clipboard.
    Copy {
        /// The text, without bidi controls.
        text: String,
    },
    /// Keep the language that the person chose for the next start: the one thing that is kept without being asked for.
    KeepLanguage {
        /// BCP 47 tag.
        tag: String,
    },
    /// Let a screen reader say something that has changed on the page.
    Announce {
        /// What it says.
        text: Text,
    },
}
