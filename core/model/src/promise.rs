//! What texts promise that not every shell can keep.

use serde::{Deserialize, Serialize};

/// A message that is shown only by shells that keep what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// The message.
    pub message: String,
    /// What a shell must be able to do for it; never nothing.
    pub needs: Vec<Ability>,
    /// What other shells show in its place, which may be a promise itself; nothing if it is not there.
    pub otherwise: Option<String>,
}

/// What a text can promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ability {
    /// Nothing that was read, typed or chosen is kept, neither by the shell nor by the program that shows its pages.
    KeepNothing,
    /// A page of words for an officer is not in the list of recent apps.
    HideFromRecents,
    /// No screenshot can be taken of a page of words for an officer.
    BlockScreenshots,
    /// The app can have another name and sign.
    DiscreetName,
}
