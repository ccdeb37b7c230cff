//! How the app is served.

use super::limits::Limits;
use crate::clock::Clock;
use panah_core::Files;
use std::path::PathBuf;

/// How the app is served.
#[derive(Clone, Debug, Default)]
pub struct Serving {
    /// The port; without one, the usual one or any that is free.
    pub port: Option<u16>,
    /// The time that is pretended.
    pub clock: Clock,
    /// With the languages that nobody speaks (`l10n::pseudo`).
    pub pseudo: bool,
    /// The files of another version, to be shown beside those that are served.
    pub against: Option<Files>,
    /// The project whose files are looked at for changes.
    pub watch: Option<PathBuf>,
    /// How much one visitor may take.
    pub limits: Limits,
}
