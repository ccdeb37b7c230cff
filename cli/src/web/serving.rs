//! How the app is served.

use chrono::NaiveDate;
use std::path::PathBuf;

/// How the app is served.
#[derive(Clone, Debug, Default)]
pub struct Serving {
    /// The port; without one, the usual one or any that is free.
    pub port: Option<u16>,
    /// The day that is pretended.
    pub today: Option<NaiveDate>,
    /// With the languages that nobody speaks (`bench::pseudo`).
    pub pseudo: bool,
    /// The project whose files are looked at for changes.
    pub watch: Option<PathBuf>,
}
