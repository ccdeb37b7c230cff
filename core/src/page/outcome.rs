//! What a shell hands in, and what comes of it.

use super::{Effect, Page};
use serde::Serialize;

/// What comes of an action, or of something that the device cannot do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Outcome {
    /// The page to show now; its language may be another one, which then is the reader's.
    pub page: Page,
    /// How it takes its place among the pages behind.
    pub go: Go,
    /// What the operating system or the shell should do besides, in this order.
    pub effects: Vec<Effect>,
}

/// How a page takes its place among the pages that lie behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum Go {
    /// On top of them, as if a link had led to it.
    Push,
    /// In place of the page that was shown.
    Replace,
    /// Above them without a place of its own: the way back leads to the page below, and nothing remembers it.
    InPassing,
}

/// What a device turns out to lack when it is asked for an effect or a tool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Missing {
    /// Nothing dials.
    Dialler {
        /// The number that should have been dialled.
        number: String,
    },
    /// Nothing shows a map.
    Map,
    /// Nothing prints.
    Printer,
    /// Nothing takes what is passed on.
    Share,
}

/// What was filled into a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FieldValue {
    /// The field's name.
    pub name: String,
    /// What was filled in, as it was typed.
    pub value: String,
}

/// What a shell kept from the last time: all that it may keep unless a person asks for more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Kept {
    /// The language that the person chose ([`Effect::KeepLanguage`]); none before the first choice.
    pub language: Option<String>,
    /// The restore token of the last page, if the system ended the app and hands it back; none at an ordinary start.
    pub restore_token: Option<String>,
}
