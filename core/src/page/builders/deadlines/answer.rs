//! The answer: the day by which to act, what to do, whom to call, and how it was counted.

use super::clock::{self, ask_today};
use super::date_form::DateFormState;
use super::reasons;
use super::refusal::{Refusal, refuse};
use super::when::when;
use crate::content::{Emphasis, Occurrence, ParagraphStyle, Route, Rule, Severity, Unit};
use crate::page::builders::builder::Builder;
use crate::page::builders::context::Built;
use crate::page::builders::dates::{long_date, weekday, weekday_short};
use crate::page::builders::finish::{Finish, SheetLine, Tools};
use crate::page::{Block, Button, Capability, DayCell, DayState, Deadline, Effect, Icon, Target};
use crate::text::{Localizer, Text, Value, isolate_ltr};
use crate::time::{Answer, Calendar, ComputedDates, DateFormat, Moment, Position, Reason};
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// Days; with no more left the answer warns.
const WARN_BELOW_DAYS: i64 = 3;
/// How many days the strip can show.
const MAX_STRIP_DAYS: i64 = 7;

/// The answer for the event `id`.
pub(in crate::page::builders) fn answer(
    mut builder: Builder,
    id: &str,
    occurrence: Occurrence,
) -> Option<Built> {
    let content = builder.context.content();
    let event = content.event(id)?;
    let route = Route::Answer { event: id.to_owned(), occurrence };
    if occurrence.told_today.is_none() && clock::is_absurd(builder.context) {
        return Some(ask_today(builder, id, occurrence, &DateFormState::default()));
    }
    let now = now(&builder, occurrence.told_today);
    let earliest = content.dates.earliest_year;
    if let Some(refusal) = refuse(occurrence.date, now.date(), earliest) {
        if refusal == Refusal::Future && occurrence.told_today.is_none() {
            // On that day it can be counted from.
            builder.changes_at(occurrence.date.and_time(NaiveTime::MIN));
        }
        // The form again, under this route: opening the same address again must show the same page.
        let state = DateFormState::refused(occurrence, refusal, earliest);
        let (mut page, clauses) = when(builder, id, false, &state)?;
        page.route = route.to_string();
        return Some((page, clauses));
    }
    let rules: Vec<&Rule> = content.rules.iter().filter(|rule| rule.events.contains(&event.id)).collect();
    let calendar = Calendar::from(content);
    let answers: Vec<(&Rule, Answer)> =
        rules.iter().map(|rule| (*rule, Answer::compute(rule, occurrence, &calendar))).collect();
    if let Some(notice) = &event.notice {
        builder.notice("two-readings", Severity::Urgent, &notice.label, None, &[&notice.text]);
    }
    for (rule, answer) in &answers {
        builder.carries(&rule.clauses);
        deadline(&mut builder, rule, answer, occurrence, now);
        what_to_do(&mut builder, rule, answer, now);
        if let Some(change) = next_change_of_device(&builder, answer, now) {
            builder.changes_at(change);
        }
    }
    buttons(&mut builder, &answers, now);
    let mut shown: Vec<&str> = Vec::new();
    for update in rules.iter().filter_map(|rule| rule.update.as_deref()) {
        if !shown.contains(&update) {
            shown.push(update);
            builder.update(update, None);
        }
    }
    builder.heading("counted-heading");
    reasons::day_of_event(&mut builder, id, occurrence);
    for (rule, answer) in &answers {
        reasons::reasons(&mut builder, rule, answer);
    }
    if answers.iter().any(|(_, answer)| answer.reasons.contains(&Reason::SwapsUnknown)) {
        builder.paragraph("reason-swaps", ParagraphStyle::Body);
    }
    let question = Route::When { event: id.to_owned(), solar: false };
    builder.link("answer-change-link", None, &question);
    builder.link("answer-other-link", None, &Route::Deadlines);
    let title = builder.localizer().format_with(&format!("rule-{}", title_rule(&rules)), Some("title"), &[]);
    let mut sheet: Vec<u8> = rules.iter().filter_map(|rule| rule.sheet).collect();
    sheet.dedup();
    Some(builder.finish(Finish {
        route: &route,
        title,
        parent: Some(question),
        sheet: SheetLine::Paragraphs(&sheet),
        tools: Tools::Usual,
    }))
}

/// The present time of day, on the day that the person named if the device's clock is wrong.
fn now(builder: &Builder, told_today: Option<NaiveDate>) -> NaiveDateTime {
    told_today.map_or(builder.context.now, |today| today.and_time(builder.context.now.time()))
}

/// When the answer will read differently: with an hour to act by, right after the end of the present whole hour that is
/// left, and right after that hour has passed; else when the day ends.
fn next_change(answer: &Answer, now: NaiveDateTime) -> NaiveDateTime {
    let midnight = now.date().succ_opt().map_or(NaiveDateTime::MAX, |day| day.and_time(NaiveTime::MIN));
    let moment = answer.moment();
    let Some(hours) = answer.hours_left(now) else { return midnight };
    let end = moment.time.map(|time| moment.date.and_time(time));
    let change = end.and_then(|end| {
        let last = end.checked_sub_signed(TimeDelta::try_hours(hours)?)?;
        last.checked_add_signed(TimeDelta::seconds(1))
    });
    if hours < 0 { midnight } else { change.unwrap_or(midnight) }
}

/// The same by the device's clock, which may be days away from `now`. The day that the person named does not go on at
/// midnight, so nothing is said of what comes after it.
fn next_change_of_device(builder: &Builder, answer: &Answer, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let device = builder.context.now;
    let change = device.checked_add_signed(next_change(answer, now).signed_duration_since(now))?;
    (device == now || change.date() == device.date()).then_some(change)
}

/// The rule that gives the page its title: one that is based on the sheet, if there is one.
fn title_rule<'a>(rules: &[&'a Rule]) -> &'a str {
    let first = rules.iter().find(|rule| rule.sheet.is_some()).or_else(|| rules.first());
    first.map_or("", |rule| rule.id.as_str())
}

fn deadline(builder: &mut Builder, rule: &Rule, answer: &Answer, occurrence: Occurrence, now: NaiveDateTime) {
    let moment = answer.moment();
    let position = answer.position(now);
    let message = format!("rule-{}", rule.id);
    let duty = matches!(answer.dates, ComputedDates::Duty { .. });
    let severity = match (position, answer.days_left(now)) {
        (Position::Passed | Position::Today, _) if duty => Severity::Urgent,
        _ if rule.unit == Unit::Hours => Severity::Urgent,
        (Position::Passed, _) => Severity::Warning,
        (_, left) if left <= WARN_BELOW_DAYS && duty => Severity::Warning,
        _ => Severity::Info,
    };
    let label = if position == Position::Passed { "late" } else { "label" };
    let latest = match answer.dates {
        ComputedDates::Duty { outer, .. } => Some(outer.date),
        ComputedDates::Expectation { .. } => None,
    };
    builder.block(|localizer| {
        Block::Deadline(Deadline {
            id: format!("deadline-{}", rule.id),
            severity,
            label: localizer.format_with(&message, Some(label), &[]),
            time: moment.time.map(|time| isolate_ltr(&time.format("%H:%M").to_string())),
            weekday: localizer.preformatted(weekday(localizer, moment.date)),
            date: localizer.preformatted(long_date(localizer, moment.date, DateFormat::Plain)),
            time_left: time_left(localizer, answer, now),
            days: strip(localizer, moment, occurrence.date, now.date()),
            latest_reading: latest.map(|date| {
                let date = long_date(localizer, date, DateFormat::WithWeekday);
                localizer.format_with("outer-reading", None, &[("date", Value::Text(&date))])
            }),
            warning: latest.map(|_| localizer.format("outer-warning")),
        })
    });
}

/// How much time is left, in words.
fn time_left(localizer: &Localizer, answer: &Answer, now: NaiveDateTime) -> Text {
    let count = |number: i64| Value::Number(u32::try_from(number.unsigned_abs()).unwrap_or(u32::MAX));
    let days = answer.days_left(now);
    match (answer.position(now), answer.hours_left(now)) {
        (Position::Ahead | Position::Today, Some(0)) => localizer.format("hours-none-left"),
        (Position::Ahead | Position::Today, Some(hours)) => {
            localizer.format_with("hours-left", None, &[("hours", count(hours))])
        }
        (Position::Today, None) => localizer.format("deadline-today"),
        // An hour of today, not "0 days ago".
        (Position::Passed, Some(_)) if days == 0 => localizer.format("cell-today"),
        (Position::Passed, _) => localizer.format_with("days-passed", None, &[("days", count(days))]),
        _ => localizer.format_with("days-left", None, &[("days", count(days))]),
    }
}

/// The strip of days: from the event, or else from today, to the last day, if that is few enough days.
fn strip(localizer: &Localizer, last: Moment, event: NaiveDate, today: NaiveDate) -> Vec<DayCell> {
    if last.time.is_some() || last.date < today {
        return Vec::new();
    }
    let reach = |from: NaiveDate| last.date.signed_duration_since(from).num_days() < MAX_STRIP_DAYS;
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
        })
        .collect()
}

fn what_to_do(builder: &mut Builder, rule: &Rule, answer: &Answer, now: NaiveDateTime) {
    let message = format!("rule-{}", rule.id);
    let attribute = if answer.position(now) == Position::Passed { "do-late" } else { "do" };
    builder.block(|localizer| Block::Paragraph {
        id: format!("{attribute}-{}", rule.id),
        text: localizer.format_with(&message, Some(attribute), &[]),
        style: ParagraphStyle::Body,
    });
}

/// Where to go or whom to call (once), and an entry for the calendar of each day that lies ahead.
fn buttons(builder: &mut Builder, answers: &[(&Rule, Answer)], now: NaiveDateTime) {
    if let Some(button) = answers.iter().find_map(|(rule, _)| rule.button.as_ref()) {
        builder.button(button);
    }
    for (rule, answer) in answers {
        let passed = answer.position(now) == Position::Passed;
        if passed || rule.unit == Unit::Hours || !builder.can(Capability::Calendar) {
            continue;
        }
        // A day before, so that the entry still leaves time to act, would be one more date to explain: the day itself.
        let date = answer.moment().date;
        let message = format!("rule-{}", rule.id);
        builder.block(|localizer| {
            let title = localizer.format_with(&message, Some("label"), &[]).plain();
            Block::Button(Button {
                id: format!("calendar-{}", rule.id),
                label: localizer.format("answer-calendar-button"),
                icon: Some(Icon::AddToCalendar),
                emphasis: Emphasis::Secondary,
                target: Target::Effect { effect: Effect::AddToCalendar { title, date: date.to_string() } },
            })
        });
    }
}
