//! Pages for what a phone cannot do.

use super::builder::Builder;
use super::frame::{Frame, SheetLine};
use super::{Context, Done};
use crate::page::route::HOME;
use crate::page::{FieldValue, Page};
use crate::text::Value;

/// What a phone may lack, and the message that says so and what to do instead.
const LACKS: &[&str] = &["no-dialler", "no-map", "no-printer", "no-share"];

/// Says that the phone cannot do what was asked, above the page at the field `route`. The field `number` is the
/// number that could not be dialled.
pub(super) fn cannot(context: &Context, what: &str, fields: &[FieldValue]) -> Done {
    match LACKS.iter().find(|lack| **lack == what) {
        Some(lack) => Done::Page(Box::new(page(context, lack, fields))),
        None => Done::Route { language: None, route: "unknown".to_owned() },
    }
}

fn page(context: &Context, lack: &str, fields: &[FieldValue]) -> Page {
    let value = |name: &str| fields.iter().find(|field| field.name == name).map(|field| field.value.as_str());
    let builder = Builder::new(context);
    let number = value("number").unwrap_or_default();
    let title = builder.speaker().say_with(lack, None, &[("number", Value::Text(number))]);
    let parent = Some(value("route").unwrap_or(HOME));
    let route = format!("device/{lack}");
    builder.finish(Frame { route: &route, title, parent, secure: false, sheet: SheetLine::None }).0
}
