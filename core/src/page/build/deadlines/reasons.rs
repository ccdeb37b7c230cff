//! How a date was counted, in words.

use crate::content::Rule;
use crate::page::build::builder::Builder;
use crate::page::build::dates::long_date;
use crate::page::{Block, Check};
use crate::text::{Speaker, Text, Value};
use crate::time::{Answer, DayOff, Event, Form, Reason};

/// The day from which everything is counted.
pub(super) fn day_of_event(builder: &mut Builder, id: &str, event: Event) {
    builder.block(|speaker| {
        let date = long_date(speaker, event.date, Form::WithWeekday);
        let text = match event.time {
            Some(time) => {
                let time = time.format("%H:%M").to_string();
                let args = [("date", Value::Text(&date)), ("time", Value::Text(&time))];
                let moment = speaker.say_with("date-with-time", None, &args).plain();
                speaker.say_with(&format!("event-{id}"), Some("day"), &[("date", Value::Text(&moment))])
            }
            None => speaker.say_with(&format!("event-{id}"), Some("day"), &[("date", Value::Text(&date))]),
        };
        Block::Paragraph { id: "counted-from".to_owned(), text, role: crate::content::Role::Text }
    });
}

/// The period of `rule` and each reason of the answer.
pub(super) fn reasons(builder: &mut Builder, rule: &Rule, answer: &Answer) {
    let offset = builder.context.content().dates.map_or(0, |dates| dates.utc_offset_hours);
    builder.block(|speaker| {
        let counted = format!("counted-{}", rule.id);
        let first = Check {
            id: counted.clone(),
            label: speaker.say_with(&counted, None, &[("offset", Value::Number(offset))]),
            icon: None,
        };
        let others = answer.reasons.iter().filter_map(|reason| words(speaker, reason));
        let items = std::iter::once(first)
            .chain(others.enumerate().map(|(number, label)| Check {
                id: format!("{counted}-{}", number + 1),
                label,
                icon: None,
            }))
            .collect();
        Block::Checklist { id: format!("list-{counted}"), tick: false, items }
    });
}

fn words(speaker: &Speaker, reason: &Reason) -> Option<Text> {
    let date = |date| long_date(speaker, date, Form::WithWeekday);
    let text = match reason {
        // Said once for all rules.
        Reason::CountedFrom { .. } | Reason::SwapsUnknown => return None,
        Reason::Clamped => speaker.say("reason-clamped"),
        Reason::MovedBack { because, to, .. } => {
            moved(speaker, because, &date(*to), "reason-back-weekend", "reason-back-holiday")
        }
        Reason::MovedForward { because, to, .. } => {
            moved(speaker, because, &date(*to), "reason-forward-weekend", "reason-forward-holiday")
        }
        Reason::Skipped { date: day, because } => {
            moved(speaker, because, &date(*day), "reason-skipped", "reason-skipped")
        }
        Reason::AtOnce => speaker.say("reason-at-once"),
        Reason::HourUnknown => speaker.say("reason-no-hour"),
        Reason::Estimate { year } => year_text(speaker, "reason-estimate", *year),
        Reason::CalendarUnknown { year } => year_text(speaker, "reason-calendar-unknown", *year),
    };
    Some(text)
}

fn moved(speaker: &Speaker, because: &DayOff, date: &str, weekend: &str, holiday: &str) -> Text {
    match because {
        DayOff::Weekend => speaker.say_with(weekend, None, &[("date", Value::Text(date))]),
        DayOff::Holiday { holiday: id, .. } => named(speaker, holiday, &format!("holiday-{id}"), date),
        DayOff::InPlaceOf { .. } => named(speaker, holiday, "holiday-moved", date),
    }
}

fn named(speaker: &Speaker, message: &str, name: &str, date: &str) -> Text {
    let name = speaker.say(name).plain();
    speaker.say_with(message, None, &[("holiday", Value::Text(&name)), ("date", Value::Text(date))])
}

/// A year is written without grouping, as a text.
fn year_text(speaker: &Speaker, message: &str, year: i32) -> Text {
    let year = year.to_string();
    speaker.say_with(message, None, &[("year", Value::Text(&year))])
}
