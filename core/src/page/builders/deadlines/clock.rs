//! A device whose clock cannot be right.

use super::date_form::{DateFormState, form};
use crate::content::{Occurrence, ParagraphStyle, Route, Severity, ToldToday};
use crate::page::builders::builder::Builder;
use crate::page::builders::contacts::help;
use crate::page::builders::context::{Built, Context};
use crate::page::builders::dates::long_date;
use crate::page::builders::finish::{Finish, SheetLine, Tools};
use crate::page::{Action, Block, ChoiceLayout, ChoiceOption, Target};
use crate::text::Value;
use crate::time::{DateFormat, next_midnight};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

/// What the days of an answer are compared with.
#[derive(Clone, Copy)]
pub(super) struct Clock {
    /// The date and time in Kazakhstan; of a day that the person told, its beginning.
    pub(super) now: NaiveDateTime,
    /// True if the time of day is known. It is not where the device's date is wrong.
    pub(super) knows_time: bool,
}

/// True if the device's date cannot be right: it lies before the day on which the content was checked, or after the last
/// year that the calendar of holidays knows.
pub(super) fn is_absurd(context: &Context) -> bool {
    let (today, content) = (context.now.date(), context.content());
    today < content.checked() || today.year() > content.calendar.last_year
}

/// The day that the device shows, in Kazakhstan, or the nearest of the years that routes can name.
pub(in crate::page::builders) fn device_day(context: &Context) -> NaiveDate {
    let bound = |year, day| NaiveDate::from_yo_opt(year, day).unwrap_or_default();
    context.now.date().clamp(bound(1, 1), bound(9999, 365))
}

/// What the days of an answer are compared with: the device's clock, or the day that the person told. `None` if the device's
/// date cannot be right and the person has told no day, or told it on another day of the device.
pub(super) fn believed(context: &Context, told: Option<ToldToday>) -> Option<Clock> {
    match told {
        Some(ToldToday { today, device }) if device == device_day(context) => Some(if today == device {
            Clock { now: context.now, knows_time: true }
        } else {
            // Whatever is wrong with the date is wrong with the hour.
            Clock { now: today.and_time(NaiveTime::MIN), knows_time: false }
        }),
        Some(_) => None,
        None if is_absurd(context) => None,
        None => Some(Clock { now: context.now, knows_time: true }),
    }
}

/// Says that the device's date cannot be right.
pub(super) fn absurd_clock(builder: &mut Builder) {
    let (today, last_year) = (builder.context.now.date(), builder.context.content().calendar.last_year);
    let message = if today.year() > last_year { "clock-text-ahead" } else { "clock-text" };
    builder.changes_at(next_midnight(builder.context.now));
    builder.block(|localizer| {
        let date = long_date(localizer, today, DateFormat::WithWeekday);
        Block::Notice {
            id: "clock".to_owned(),
            severity: Severity::Urgent,
            label: localizer.format("clock-title"),
            title: None,
            lines: vec![localizer.format_with(message, None, &[("date", Value::Text(&date))])],
        }
    });
}

/// The day that the device shows, which can be right, to take with one tap.
fn devices_day(builder: &mut Builder, id: &str, occurrence: Occurrence) {
    let today = builder.context.now.date();
    builder.changes_at(next_midnight(builder.context.now));
    builder.block(|localizer| {
        let date = long_date(localizer, today, DateFormat::WithWeekday);
        let occurrence = Occurrence { told_today: None, ..occurrence };
        Block::Choice {
            id: "days".to_owned(),
            question: None,
            layout: ChoiceLayout::List,
            options: vec![ChoiceOption {
                id: "day-0".to_owned(),
                label: localizer.format_with("day-today", None, &[("date", Value::Text(&date))]),
                chosen: false,
                target: Target::to(&Route::answer(id, occurrence)),
            }],
        }
    });
}

/// Asks which day it is, before the answer for the event `id`: the device's date cannot be right, or the person told a day
/// when the device showed another date.
pub(in crate::page::builders) fn ask_today(
    mut builder: Builder,
    id: &str,
    occurrence: Occurrence,
    state: &DateFormState,
) -> Built {
    if let Some(told) = occurrence.told_today {
        // The device's date is another one since then.
        builder.dated_paragraph("clock-told-before", told.today);
    }
    if is_absurd(builder.context) {
        absurd_clock(&mut builder);
        builder.paragraph("clock-question", ParagraphStyle::Body);
    } else {
        devices_day(&mut builder, id, occurrence);
        builder.heading("day-other");
    }
    let now = builder.context.content().event(id).map(|event| event.now.as_slice()).unwrap_or_default();
    if !now.is_empty() {
        builder.now("now-title", now, &[]);
    }
    let action = Action::EnterToday { event: id.to_owned(), occurrence };
    form(&mut builder, &action, false, false, "clock-button", state);
    help(&mut builder);
    let again = occurrence.told_today.is_some();
    let title = builder.localizer().format(if again { "clock-again-title" } else { "clock-title" });
    builder.finish(Finish {
        route: &Route::answer(id, occurrence),
        title,
        parent: Some(Route::When { event: id.to_owned(), solar: false }),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    })
}
