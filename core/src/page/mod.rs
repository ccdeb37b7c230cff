//! From a route to a page: what to show, in which order. A shell draws what it is given.

mod action;
mod block;
mod builders;
mod outcome;
mod reading;
mod sections;
mod structure;
mod target;
#[cfg(feature = "uniffi")]
mod uniffi_remote;

pub use action::Action;
pub use block::{
    Block, Button, Call, ChecklistItem, ChoiceLayout, ChoiceOption, ContactCard, DayCell, DayState, Deadline,
    Field, Form, Input, Link, NamedText, Phrase, PhraseLanguage, Progress, SelectOption, Step, StepState,
};
pub(crate) use builders::documents;
pub use builders::{Context, PageData, RouteInfo, act, cannot, page, routes, start};
pub use outcome::{FieldValue, Go, Kept, Missing, Outcome};
pub use structure::{Capability, DeviceWords, Frame, Item, Page, Section, SectionKind, Spoken, Tool};
pub use target::{Effect, Entrance, Target};

pub use crate::content::{Emphasis, Icon, ParagraphStyle, Route, Severity};
pub use crate::search::{Excerpt, ExcerptRun};
