//! A device whose clock cannot be right.

use super::date_form::{DateFormState, form};
use crate::content::{Occurrence, ParagraphStyle, Route, Severity};
use crate::page::builders::builder::Builder;
use crate::page::builders::context::{Built, Context};
use crate::page::builders::dates::long_date;
use crate::page::builders::finish::{Finish, SheetLine, Tools};
use crate::page::{Action, Block, NoticeLine};
use crate::text::Value;
use crate::time::DateFormat;
use chrono::{Datelike, NaiveTime};

/// True if the device's date cannot be right: it lies before the day on which the content was checked, or after the last
/// year that the calendar of holidays knows.
pub(super) fn is_absurd(context: &Context) -> bool {
    let (today, content) = (context.now.date(), context.content());
    today < content.checked() || today.year() > content.calendar.last_year
}

/// Says that the device's date cannot be right.
pub(super) fn absurd_clock(builder: &mut Builder) {
    let (today, last_year) = (builder.context.now.date(), builder.context.content().calendar.last_year);
    let message = if today.year() > last_year { "clock-text-ahead" } else { "clock-text" };
    if let Some(tomorrow) = today.succ_opt() {
        builder.changes_at(tomorrow.and_time(NaiveTime::MIN));
    }
    builder.block(|localizer| {
        let date = long_date(localizer, today, DateFormat::WithWeekday);
        Block::Notice {
            id: "clock".to_owned(),
            severity: Severity::Urgent,
            label: localizer.format("clock-title"),
            title: None,
            lines: vec![NoticeLine {
                label: None,
                text: localizer.format_with(message, None, &[("date", Value::Text(&date))]),
            }],
        }
    });
}

/// Asks which day it is, before the answer for the event `id`.
pub(in crate::page::builders) fn ask_today(
    mut builder: Builder,
    id: &str,
    occurrence: Occurrence,
    state: &DateFormState,
) -> Built {
    absurd_clock(&mut builder);
    builder.paragraph("clock-question", ParagraphStyle::Body);
    let occurrence = Occurrence { told_today: None, ..occurrence };
    let action = Action::EnterToday { event: id.to_owned(), occurrence };
    form(&mut builder, &action, false, false, "clock-button", state);
    let title = builder.localizer().format("clock-title");
    builder.finish(Finish {
        route: &Route::Answer { event: id.to_owned(), occurrence },
        title,
        parent: Some(Route::When { event: id.to_owned(), solar: false }),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    })
}
