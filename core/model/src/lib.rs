//! The typed content of Panah: the language-neutral facts of `core/content/*.toml`. Which items there are, in which
//! order, which clauses of the sheet they carry, telephone numbers, periods, sources, and what has changed since.
//!
//! The build script of the core reads and checks the TOML files with the feature `source` and packs the [`Content`]
//! into the library; the core reads it back without that feature.

#[cfg(feature = "source")]
mod check;
mod contact;
mod content;
mod deadline;
mod file;
mod icon;
pub mod language;
#[cfg(feature = "source")]
mod load;
#[cfg(feature = "source")]
pub mod messages;
mod page;
#[cfg(feature = "source")]
mod part;
#[cfg(feature = "source")]
pub mod place;
mod promise;
#[cfg(feature = "source")]
pub mod revision;
mod route;
mod search;
mod source;
mod synonyms;
mod tag;

pub use contact::{
    Contact, EmergencyService, Group, Hours, Instance, InstanceKind, OfficialName, PaperName, Phrase,
    SheetInstances, Town,
};
pub use content::{Content, Roles};
pub use deadline::{Dates, Event, Holiday, KnownYears, LunarHoliday, Rule, RuleKind, Unit};
pub use file::{Fault, SourceFile, position};
pub use icon::Icon;
pub use page::{
    ButtonEntry, DoorEntry, Emphasis, Item, LinkEntry, NowItem, PageEntry, ParagraphStyle, Part, Severity,
};
pub use promise::{Ability, Promise};
pub use route::{AnswerView, Occurrence, Route, RouteError, ToldToday};
pub use search::{SearchRoles, SearchTopic};
pub use source::{Review, Sheet, Source, Standing, Topic, Update};
pub use synonyms::{PageWords, Synonyms, TopicWords};
