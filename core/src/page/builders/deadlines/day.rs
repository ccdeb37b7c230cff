//! The block with the day of an answer.

use super::clock::Clock;
use super::rule_answer::{FEW_DAYS, RuleAnswer};
use crate::content::{Event, Occurrence, RuleKind, Severity, Unit};
use crate::page::builders::builder::Builder;
use crate::page::builders::dates::{long_date, weekday, weekday_short};
use crate::page::{Block, DayCell, DayState, Deadline};
use crate::text::{Localizer, Text, Value, isolate_ltr};
use crate::time::{Calendar, DateFormat, Moment, State};
use chrono::{Datelike, NaiveDate};

/// Days; with no more left the answer warns.
const WARN_WITHIN_DAYS: i64 = 3;

/// The day of `answer`: the act-by day while it is ahead, with the outer reading if that is another day; then the outer
/// reading alone, which nobody is warned against.
pub(super) fn deadline(
    builder: &mut Builder,
    event: &Event,
    answer: &RuleAnswer,
    occurrence: Occurrence,
    clock: Clock,
    calendar: &Calendar,
) {
    let shown = answer.answer.shown(answer.state);
    let other = answer.answer.other_reading().filter(|_| answer.state == State::Ahead);
    builder.block(|localizer| {
        Block::Deadline(Deadline {
            id: format!("deadline-{}", answer.rule.id),
            severity: severity(answer, shown, clock),
            label: label(localizer, event, answer),
            time: shown.time.map(|time| isolate_ltr(&time.format("%H:%M").to_string())),
            weekday: localizer.preformatted(weekday(localizer, shown.date)),
            date: localizer.preformatted(long_date(localizer, shown.date, DateFormat::Plain)),
            time_left: time_left(localizer, answer, shown, clock),
            days: strip(localizer, shown, occurrence.date, clock.now.date(), calendar),
            latest_reading: other.map(|date| {
                let date = long_date(localizer, date, DateFormat::WithWeekday);
                localizer.format_with("outer-reading", None, &[("date", Value::Text(&date))])
            }),
            warning: other.map(|_| localizer.format("outer-warning")),
        })
    });
}

fn severity(answer: &RuleAnswer, shown: Moment, clock: Clock) -> Severity {
    let left = shown.days_from(clock.now.date());
    match (answer.rule.kind, answer.state) {
        (RuleKind::Expectation, State::After) => Severity::Warning,
        (RuleKind::Duty, State::Ahead) if answer.rule.unit == Unit::Hours || left <= 0 => Severity::Urgent,
        (RuleKind::Duty, State::Ahead) if left <= WARN_WITHIN_DAYS => Severity::Warning,
        (RuleKind::Duty, State::Between | State::After) => Severity::Urgent,
        (RuleKind::Expectation, _) | (RuleKind::Duty, State::Ahead) => Severity::Info,
    }
}

/// What to do by the day that is shown.
fn label(localizer: &Localizer, event: &Event, answer: &RuleAnswer) -> Text {
    let message = format!("rule-{}", answer.rule.id);
    let before_hour = answer.state == State::Ahead && answer.rule.unit == Unit::Hours;
    if answer.is_closed() && !before_hour {
        let what = localizer.format(&message).plain();
        return localizer.format_with("answer-closed", None, &[("what", Value::Text(&what))]);
    }
    let attribute = match answer.state {
        State::Ahead if event.call_by.as_ref() == Some(&answer.rule.id) => "call-by",
        State::Ahead => "label",
        State::Between => "between",
        State::After => "late",
    };
    localizer.format_with(&message, Some(attribute), &[])
}

/// How much time is left, in words.
fn time_left(localizer: &Localizer, answer: &RuleAnswer, shown: Moment, clock: Clock) -> Text {
    let count = |number: i64| Value::Number(u32::try_from(number.unsigned_abs()).unwrap_or(u32::MAX));
    let hours =
        answer.answer.hours_left(clock.now).filter(|_| clock.knows_time && answer.state == State::Ahead);
    let days = shown.days_from(clock.now.date());
    match (hours, days) {
        (Some(0), _) => localizer.format("hours-none-left"),
        (Some(hours), _) => localizer.format_with("hours-left", None, &[("hours", count(hours))]),
        (None, 0) if answer.rule.kind == RuleKind::Expectation => localizer.format("expected-today"),
        (None, 0) => localizer.format("deadline-today"),
        (None, ..0) => localizer.format_with("days-passed", None, &[("days", count(days))]),
        (None, _) => localizer.format_with("days-left", None, &[("days", count(days))]),
    }
}

/// The strip of days: from the event, or else from today, to the last day, if that is few enough days.
fn strip(
    localizer: &Localizer,
    last: Moment,
    event: NaiveDate,
    today: NaiveDate,
    calendar: &Calendar,
) -> Vec<DayCell> {
    if last.time.is_some() || last.date < today {
        return Vec::new();
    }
    let reach = |from: NaiveDate| last.days_from(from) < FEW_DAYS;
    let Some(first) = [event, today].into_iter().find(|from| reach(*from)) else { return Vec::new() };
    first
        .iter_days()
        .take_while(|day| *day <= last.date)
        .map(|day| DayCell {
            label: if day == today {
                localizer.format("cell-today")
            } else {
                localizer.preformatted(weekday_short(localizer, day))
            },
            number: u8::try_from(day.day()).unwrap_or_default(),
            state: match day {
                _ if day == last.date => DayState::Last,
                _ if day == today => DayState::Today,
                _ if day < today => DayState::Past,
                _ => DayState::Ahead,
            },
            closed: !calendar.is_working(day),
        })
        .collect()
}
