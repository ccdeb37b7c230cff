//! The page that says what a device cannot do, and what to do instead.

use super::builder::Builder;
use super::context::Built;
use super::finish::{Finish, SheetLine, Tools};
use crate::content::Route;
use crate::page::Missing;
use crate::text::Value;

/// Says what is missing, above the page at `below`.
pub(super) fn page(builder: Builder, missing: &Missing, below: &Route) -> Built {
    let (message, number) = match missing {
        Missing::Dialler { number } => ("no-dialler", number.as_str()),
        Missing::Map => ("no-map", ""),
        Missing::Printer => ("no-printer", ""),
        Missing::Share => ("no-share", ""),
    };
    let title = builder.localizer().format_with(message, None, &[("number", Value::Text(number))]);
    // It has no place of its own: its route is that of the page below.
    builder.finish(Finish {
        route: below,
        title,
        parent: Some(below.clone()),
        sheet: SheetLine::None,
        tools: Tools::None,
    })
}
