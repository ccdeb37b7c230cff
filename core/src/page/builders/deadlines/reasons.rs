//! How a date was counted, in words.

use crate::content::{Occurrence, ParagraphStyle, Rule};
use crate::page::builders::builder::Builder;
use crate::page::builders::dates::long_date;
use crate::page::{Block, ChecklistItem};
use crate::text::{Localizer, Text, Value};
use crate::time::{Answer, DateFormat, DayOff, Reason};

/// The day from which everything is counted.
pub(super) fn day_of_event(builder: &mut Builder, id: &str, event: Occurrence) {
    builder.block(|localizer| {
        let date = long_date(localizer, event.date, DateFormat::WithWeekday);
        let text = match event.time {
            Some(time) => {
                let time = time.format("%H:%M").to_string();
                let args = [("date", Value::Text(&date)), ("time", Value::Text(&time))];
                let moment = localizer.format_with("date-with-time", None, &args).plain();
                localizer.format_with(&format!("event-{id}"), Some("day"), &[("date", Value::Text(&moment))])
            }
            None => {
                localizer.format_with(&format!("event-{id}"), Some("day"), &[("date", Value::Text(&date))])
            }
        };
        Block::Paragraph { id: "counted-from".to_owned(), text, style: ParagraphStyle::Body }
    });
}

/// The period of `rule` and each reason of the answer.
pub(super) fn reasons(builder: &mut Builder, rule: &Rule, answer: &Answer) {
    let offset = builder.context.content().dates.utc_offset_hours;
    builder.block(|localizer| {
        let counted = format!("counted-{}", rule.id);
        let first = ChecklistItem {
            id: counted.clone(),
            label: localizer.format_with(&counted, None, &[("offset", Value::Number(offset))]),
            note: None,
            icon: None,
        };
        let other = answer.other_reading().map(|date| {
            let date = long_date(localizer, date, DateFormat::WithWeekday);
            localizer.format_with("outer-reading", None, &[("date", Value::Text(&date))])
        });
        let others = answer.reasons.iter().filter_map(|reason| words(localizer, reason)).chain(other);
        let items = std::iter::once(first)
            .chain(others.enumerate().map(|(number, label)| ChecklistItem {
                id: format!("{counted}-{}", number + 1),
                label,
                note: None,
                icon: None,
            }))
            .collect();
        Block::Checklist { id: format!("list-{counted}"), checkable: false, items }
    });
}

fn words(localizer: &Localizer, reason: &Reason) -> Option<Text> {
    let date = |date| long_date(localizer, date, DateFormat::WithWeekday);
    let text = match reason {
        // Said once for all rules.
        Reason::CountedFrom { .. } | Reason::SwapsUnknown => return None,
        Reason::Clamped => localizer.format("reason-clamped"),
        Reason::MovedBack { because, to, .. } => {
            moved(localizer, because, &date(*to), "reason-back-weekend", "reason-back-holiday")
        }
        Reason::MovedForward { because, to, .. } => {
            moved(localizer, because, &date(*to), "reason-forward-weekend", "reason-forward-holiday")
        }
        Reason::Skipped { date: day, because } => {
            moved(localizer, because, &date(*day), "reason-skipped", "reason-skipped")
        }
        Reason::AtOnce => localizer.format("reason-at-once"),
        Reason::HourUnknown => localizer.format("reason-no-hour"),
        Reason::Estimate { year } => year_text(localizer, "reason-estimate", *year),
        Reason::CalendarUnknown { year } => year_text(localizer, "reason-calendar-unknown", *year),
    };
    Some(text)
}

fn moved(localizer: &Localizer, because: &DayOff, date: &str, weekend: &str, holiday: &str) -> Text {
    match because {
        DayOff::Weekend => localizer.format_with(weekend, None, &[("date", Value::Text(date))]),
        DayOff::Holiday { holiday: id, .. } => named(localizer, holiday, &format!("holiday-{id}"), date),
        DayOff::InPlaceOf { .. } => named(localizer, holiday, "holiday-moved", date),
    }
}

fn named(localizer: &Localizer, message: &str, name: &str, date: &str) -> Text {
    let name = localizer.format(name).plain();
    localizer.format_with(message, None, &[("holiday", Value::Text(&name)), ("date", Value::Text(date))])
}

/// A year is written without grouping, as a text.
fn year_text(localizer: &Localizer, message: &str, year: i32) -> Text {
    let year = year.to_string();
    localizer.format_with(message, None, &[("year", Value::Text(&year))])
}
