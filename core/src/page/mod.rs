//! From a route to a page: what to show, in which order. A shell draws what it is given.

mod block;
mod build;
mod deadline;
mod icon;
mod route;
mod texts;

pub use block::{
    Answer, Block, Button, Call, Check, ContactCard, DayCell, DayState, Deadline, DeviceWords, Effect, Field,
    FieldValue, Form, Input, Line, Link, Mark, NamedText, Outcome, Page, Phrase, PhraseLanguage, Pinned,
    Place, Selectable, State, Step, Target,
};
pub(crate) use build::documents;
pub use build::{Context, Done, Library, act, page, routes};
pub use deadline::{calendar, period};
pub use icon::Icon;
pub use route::RouteInfo;

pub use crate::search::{Excerpt, ExcerptRun};
