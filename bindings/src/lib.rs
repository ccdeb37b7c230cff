//! Panah for Kotlin and Swift.

mod guard;
mod now;

use guard::guarded;
pub use now::Now;
use panah_core::LanguageInfo;
use panah_core::page::{FieldValue, Outcome, Page};
use std::sync::Arc;

uniffi::setup_scaffolding!();

/// How to open Panah.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Config {
    /// The reader's language.
    pub locale: String,
}

/// The languages of the app, for the first screen, before anything is opened.
#[uniffi::export]
pub fn languages() -> Vec<LanguageInfo> {
    guarded(panah_core::languages, Vec::new)
}

/// The app, open in one language. Every call is short and may come from any thread.
#[derive(Debug, uniffi::Object)]
pub struct Panah {
    core: panah_core::Panah,
}

#[uniffi::export]
impl Panah {
    /// Opens the app.
    #[uniffi::constructor]
    pub fn open(config: Config) -> Arc<Self> {
        Arc::new(Self { core: panah_core::Panah::open(&panah_core::Config { locale: config.locale }) })
    }

    /// The page at `route` on the local date and time `now`.
    pub fn page(&self, route: &str, now: Now) -> Page {
        self.core.page(route, now.into())
    }

    /// Carries out an action of a page.
    pub fn act(&self, action: &str, fields: &[FieldValue], now: Now) -> Outcome {
        self.core.act(action, fields, now.into())
    }
}
