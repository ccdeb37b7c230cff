//! Panah for Kotlin and Swift: the core's public API, by `UniFFI`.
//!
//! A shell opens [`Panah`] once, asks for pages by their route and hands back the actions that pages carry. The pages are
//! those of `panah_core::page` themselves, not copies of them (`docs/adr/0006-bindings.md`). Nothing here can fail for
//! a shell: any string is a route, an action and a language, any numbers are a [`Now`], and what goes wrong is a page. So
//! there are no error codes either.
//!
//! The first call installs a panic hook for the whole process that leaves out what a panic says: an app has no other use
//! for one.
//!
//! ```
//! use panah::{Config, Now, Panah};
//!
//! let panah = Panah::open(Config { capabilities: Vec::new() });
//! let now = Now { unix_seconds: 1_795_492_800, utc_offset_seconds: 5 * 3600 };
//! assert_eq!(panah.page("procedure", "ug", now).language, "ug");
//! ```

mod guard;
mod now;

pub use now::Now;

use guard::guarded;
use panah_core::LanguageInfo;
use panah_core::page::{Capability, FieldValue, Go, Kept, Missing, Outcome, Page};
use panah_core::search::Hit;
use std::sync::Arc;

uniffi::setup_scaffolding!();

/// How to open Panah.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Config {
    /// What the shell can do; pages offer nothing else.
    pub capabilities: Vec<Capability>,
}

/// The languages to choose from, in the order to show them.
#[uniffi::export]
pub fn languages() -> Vec<LanguageInfo> {
    guarded(panah_core::languages, Vec::new)
}

/// The app. One is enough for a process. It has no state that a call could change, and every call may come from any
/// thread. All are short, but for the first search in a language: it takes as long as some forty pages, so it belongs off
/// the main thread, and so does every action, which may be a search.
#[derive(Debug, uniffi::Object)]
pub struct Panah {
    core: panah_core::Panah,
}

#[uniffi::export]
impl Panah {
    /// Opens the content; a language is read when it is first asked for.
    #[uniffi::constructor]
    pub fn open(config: Config) -> Arc<Self> {
        let open = |capabilities| {
            Arc::new(Self { core: panah_core::Panah::open(&panah_core::Config { capabilities }) })
        };
        guarded(|| open(config.capabilities), || open(Vec::new()))
    }

    /// The first page of a session. `kept` is what the shell kept from the last one, `device` are the device's languages,
    /// the preferred one first. From then on the reader's language is the `language` of the page that is shown.
    pub fn start(&self, kept: &Kept, device: &[String], now: Now) -> Page {
        guarded(|| self.core.start(kept, device, now.into()), || self.fault(""))
    }

    /// The page at `route` for a reader of `language`, at the time `now`. Every route comes from a page.
    ///
    /// A route that leads nowhere, from an older version for example, gives a page that says so and leads home.
    pub fn page(&self, route: &str, language: &str, now: Now) -> Page {
        guarded(|| self.core.page(route, language, now.into()), || self.fault(language))
    }

    /// Carries out an action that a page carries; with the fields of a form, its action and what was filled in.
    pub fn act(&self, action: &str, fields: &[FieldValue], language: &str, now: Now) -> Outcome {
        guarded(
            || self.core.act(action, fields, language, now.into()),
            || Outcome { page: self.fault(language), go: Go::Push, effects: Vec::new() },
        )
    }

    /// What to show when the device turns out to lack what the page at `route` asked of it.
    pub fn cannot(&self, missing: &Missing, route: &str, language: &str, now: Now) -> Outcome {
        guarded(
            || self.core.cannot(missing, route, language, now.into()),
            || Outcome { page: self.fault(language), go: Go::InPassing, effects: Vec::new() },
        )
    }

    /// The pages that answer `query`, best first, each once, at most `limit`; any string is a query. The page of search
    /// shows the same to a reader.
    pub fn search(&self, query: &str, language: &str, limit: u32) -> Vec<Hit> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        guarded(|| self.core.search(query, language, limit), Vec::new)
    }
}

impl Panah {
    /// What a reader sees instead of a page that could not be built: the hotline and the way home.
    fn fault(&self, language: &str) -> Page {
        self.core.page("", language, Now::NONE.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Now = Now { unix_seconds: 1_795_492_800, utc_offset_seconds: 18_000 };

    fn open() -> Arc<Panah> {
        Panah::open(Config { capabilities: Vec::new() })
    }

    #[test]
    fn the_page_for_a_fault_has_the_hotline_and_a_way_home() {
        let panah = open();
        let page = panah.fault("ar");
        assert_eq!(page, panah.page("no/such/page", "ar", NOW));
        assert!(page.frame.hotline.dial.starts_with("+7") && !page.found);
    }

    #[test]
    fn two_threads_never_get_each_others_language() {
        let panah = open();
        std::thread::scope(|scope| {
            for tag in ["ar", "ug", "zh-Hans", "kk-Arab", "en", "ru"] {
                let panah = &panah;
                scope.spawn(move || {
                    for _ in 0..20 {
                        assert_eq!(panah.page("rights", tag, NOW).language, tag);
                        let query = [FieldValue { name: "query".to_owned(), value: "2018".to_owned() }];
                        assert_eq!(panah.act("search", &query, tag, NOW).page.language, tag);
                        assert_eq!(panah.cannot(&Missing::Map, "rights", tag, NOW).page.language, tag);
                    }
                });
            }
        });
    }
}
