//! From a route to a page: what to show, in which order. A shell draws what it is given.

mod block;
mod build;
mod icon;
mod route;

pub use block::{
    Answer, Block, Button, Call, Check, ContactCard, Effect, Line, Link, NamedText, Outcome, Page, Phrase,
    PhraseLanguage, Pinned, Place, State, Step, Target,
};
pub use build::{Context, Library, act, page, routes};
pub use icon::Icon;
pub use route::RouteInfo;
