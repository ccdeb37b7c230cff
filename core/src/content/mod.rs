//! The language-neutral facts: which items there are, in which order, which clauses of the sheet they carry,
//! telephone numbers, periods, sources, and what has changed since. Read from `core/content/*.toml`.

mod check;
mod load;
mod model;
mod synonyms;

pub use load::{Fault, SourceFile, position};
pub use model::{
    Contact, Content, Dates, Event, Group, Holiday, Instance, InstanceKind, Item, KnownYears, LunarHoliday,
    NoticeLine, Official, PageEntry, Paper, Part, Phrase, Review, Role, Rule, RuleKind, Sheet, Source,
    Standing, Tone, Unit, Update, Weight,
};
pub use synonyms::Synonyms;
