//! Panah for Kotlin and Swift: the core's face, by `UniFFI`.
//!
//! A shell opens [`Panah`], asks for pages by their route and hands back the actions that pages carry. The pages are
//! those of `panah_core::page` themselves, not copies of them (`docs/adr/0006-bindings.md`). Nothing here can fail for
//! a shell: any string is a route and an action, any numbers are a [`Now`], and what goes wrong is a page. So there
//! are no error codes either.
//!
//! ```
//! use panah::{Config, Now, Panah};
//!
//! let panah = Panah::open(Config { locale: "ug".into() });
//! let now = Now { year: 2026, month: 11, day: 24, hour: 9, minute: 0 };
//! assert_eq!(panah.page("home", now).language, "ug");
//! ```

mod guard;
mod now;

pub use now::Now;

use guard::guarded;
use panah_core::LanguageInfo;
use panah_core::page::{FieldValue, Outcome, Page};
use panah_core::search::Hit;
use std::sync::Arc;

uniffi::setup_scaffolding!();

/// How to open Panah.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Config {
    /// The reader's language: the `language` of the page that was shown last, or on the first start the device's own
    /// tag (`uz_UZ`, `zh-Hans-CN`). English if Panah has none like it.
    pub locale: String,
}

/// The languages to choose from, in the order to show them; for the first screen, before anything is opened.
#[uniffi::export]
pub fn languages() -> Vec<LanguageInfo> {
    guarded(panah_core::languages, Vec::new)
}

/// The app, open in one language.
///
/// One is enough for a process. Every call is short and may come from any thread.
#[derive(Debug, uniffi::Object)]
pub struct Panah {
    core: panah_core::Panah,
}

#[uniffi::export]
impl Panah {
    /// Opens the texts of the reader's language.
    #[uniffi::constructor]
    pub fn open(config: Config) -> Arc<Self> {
        let open =
            |locale: String| Arc::new(Self { core: panah_core::Panah::open(&panah_core::Config { locale }) });
        guarded(|| open(config.locale), || open(String::new()))
    }

    /// The page at `route`, at the local date and time `now`. `home` is the first; every other route comes from a page.
    ///
    /// A route that leads nowhere, from an older version for example, gives a page that says so and leads home.
    pub fn page(&self, route: &str, now: Now) -> Page {
        guarded(|| self.core.page(route, now.into()), || self.nowhere())
    }

    /// Carries out an action that a page carries; with the fields of a form, its action and what was filled in.
    ///
    /// A choice of language holds from then on; keep the page's `language` for the next start.
    pub fn act(&self, action: &str, fields: &[FieldValue], now: Now) -> Outcome {
        guarded(
            || self.core.act(action, fields, now.into()),
            || Outcome { page: self.nowhere(), effects: Vec::new() },
        )
    }

    /// The pages that answer `query`, best first, each once, at most `limit`; any string is a query. The page `search`
    /// shows the same to a reader.
    ///
    /// The first search in a language takes as long as ten pages.
    pub fn search(&self, query: &str, limit: u32) -> Vec<Hit> {
        guarded(|| self.core.search(query, usize::try_from(limit).unwrap_or(usize::MAX)), Vec::new)
    }
}

impl Panah {
    /// What a reader sees instead of a page that could not be built: the hotline and the way home.
    fn nowhere(&self) -> Page {
        self.core.page("", Now::NONE.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Now = Now { year: 2026, month: 11, day: 24, hour: 9, minute: 0 };

    fn open(locale: &str) -> Arc<Panah> {
        Panah::open(Config { locale: locale.to_owned() })
    }

    #[test]
    fn a_change_of_language_holds() {
        let panah = open("en");
        let outcome = panah.act("choose-language/kk/contacts", &[], NOW);
        assert_eq!((outcome.page.language.as_str(), outcome.page.route.as_str()), ("kk", "contacts"));
        assert_eq!(panah.page("home", NOW).language, "kk");
    }

    #[test]
    fn the_page_for_a_fault_has_the_hotline_and_a_way_home() {
        let page = open("ar").nowhere();
        assert_eq!(page, open("ar").page("no/such/page", NOW));
        assert!(page.pinned.hotline.dial.starts_with("+7"));
    }

    #[test]
    fn a_shell_may_call_from_many_threads() {
        let panah = open("ru");
        std::thread::scope(|scope| {
            for tag in ["ar", "ug", "zh-Hans", "en"] {
                let panah = &panah;
                scope.spawn(move || {
                    for _ in 0..20 {
                        panah.act(&format!("choose-language/{tag}"), &[], NOW);
                        assert!(!panah.page("rights", NOW).blocks.is_empty());
                    }
                });
            }
        });
    }
}
