//! The answer: the day by which to act, what to do, whom to call, and how it was counted.

use super::when::{Entered, form};
use super::{absurd_clock, clock_is_absurd, reasons, refuse};
use crate::content::{Rule, Tone, Weight};
use crate::page::build::builder::Builder;
use crate::page::build::dates::{long_date, weekday, weekday_short};
use crate::page::build::frame::{Frame, SheetLine};
use crate::page::deadline::{calendar, period};
use crate::page::{Block, Button, DayCell, DayState, Deadline, Effect, Icon, Line, Page, Target};
use crate::text::{Speaker, Value, isolate_ltr};
use crate::time::{self, Event, Form, Moment, Reckoning, Standing};
use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// Days; with fewer left the answer warns.
const SOON: i64 = 3;
/// How many days the strip can show.
const STRIP: i64 = 7;

/// The answer for `event`. `today` is the day that the person named when the device's clock was wrong.
pub(in crate::page::build) fn answer(
    mut builder: Builder,
    id: &str,
    event: Event,
    today: Option<NaiveDate>,
) -> Option<(Page, Vec<String>)> {
    let content = builder.context.content();
    let entry = content.event(id)?;
    let route = route(id, event, today);
    if today.is_none() && clock_is_absurd(&builder) {
        return Some(ask_today(builder, id, event, &Entered::default()));
    }
    let now = now(&builder, today);
    let earliest = content.dates.map_or(i32::MIN, |dates| dates.earliest_year);
    if let Some(refusal) = refuse(event.date, now.date(), earliest) {
        // The form again, under this route: opening the same address again must show the same page.
        let (mut page, clauses) =
            super::when(builder, id, false, &Entered::refused(event, refusal, earliest))?;
        page.route = route;
        return Some((page, clauses));
    }
    let rules: Vec<&Rule> = content.rules.iter().filter(|rule| rule.events.contains(&entry.id)).collect();
    let calendar = calendar(content);
    let answers: Vec<(&Rule, time::Answer)> =
        rules.iter().map(|rule| (*rule, time::Answer::reckon(period(rule), event, &calendar))).collect();
    if readings(&answers) > 1 {
        builder.block(|speaker| Block::Notice {
            id: "two-readings".to_owned(),
            tone: Tone::Urgent,
            label: speaker.say("answer-two-readings"),
            title: None,
            lines: vec![Line { label: None, text: speaker.say("answer-two-readings-text") }],
        });
    }
    for (rule, answer) in &answers {
        builder.carries(&rule.clauses);
        date(&mut builder, rule, answer, event, now);
        what_to_do(&mut builder, rule, answer, now);
    }
    buttons(&mut builder, &answers, now);
    let mut shown: Vec<&str> = Vec::new();
    for update in rules.iter().filter_map(|rule| rule.update.as_deref()) {
        if !shown.contains(&update)
            && let Some(update) = content.update(update)
        {
            shown.push(&update.id);
            builder.update(update, None);
        }
    }
    builder.heading("counted-heading");
    reasons::day_of_event(&mut builder, id, event);
    for (rule, answer) in &answers {
        reasons::reasons(&mut builder, rule, answer);
    }
    if answers.iter().any(|(_, answer)| answer.reasons.contains(&time::Reason::SwapsUnknown)) {
        builder.paragraph("reason-swaps", crate::content::Role::Text);
    }
    builder.link("answer-change-link", None, &format!("deadlines/{id}"));
    builder.link("answer-other-link", None, "deadlines");
    let title = builder.speaker().say_with(&format!("rule-{}", title_rule(&rules)), Some("title"), &[]);
    let mut sheet: Vec<u8> = rules.iter().filter_map(|rule| rule.sheet).collect();
    sheet.dedup();
    Some(builder.finish(Frame {
        route: &route,
        title,
        parent: Some(&format!("deadlines/{id}")),
        secure: false,
        sheet: SheetLine::Paragraphs(&sheet),
    }))
}

/// The route of an answer.
pub(in crate::page::build) fn route(id: &str, event: Event, today: Option<NaiveDate>) -> String {
    let time = event.time.map_or_else(String::new, |time| time.format("T%H:%M").to_string());
    let today = today.map_or_else(String::new, |today| format!("@{today}"));
    format!("deadlines/{id}/{}{time}{today}", event.date)
}

/// Asks which day it is, for a device whose clock cannot be right.
pub(in crate::page::build) fn ask_today(
    mut builder: Builder,
    id: &str,
    event: Event,
    entered: &Entered,
) -> (Page, Vec<String>) {
    absurd_clock(&mut builder);
    builder.paragraph("clock-question", crate::content::Role::Text);
    let route = route(id, event, None);
    let action = format!("today/{}", route.trim_start_matches("deadlines/"));
    form(&mut builder, &action, false, false, "clock-button", entered);
    let title = builder.speaker().say("clock-title");
    builder.finish(Frame {
        route: &route,
        title,
        parent: Some(&format!("deadlines/{id}")),
        secure: false,
        sheet: SheetLine::None,
    })
}

/// Which time it is: the device's, or the end of nothing but the day that the person named.
fn now(builder: &Builder, today: Option<NaiveDate>) -> NaiveDateTime {
    today.map_or(builder.context.now, |today| today.and_time(builder.context.now.time()))
}

/// How many of the rules are duties with a choice between them: ways of appeal.
fn readings(answers: &[(&Rule, time::Answer)]) -> usize {
    let appeals = answers.iter().filter(|(rule, _)| rule.update.as_deref() == Some("appeal-time"));
    appeals.count()
}

/// The rule after which the page is called: the one that rests on the sheet, if there is one.
fn title_rule<'a>(rules: &[&'a Rule]) -> &'a str {
    let first = rules.iter().find(|rule| rule.sheet.is_some()).or_else(|| rules.first());
    first.map_or("", |rule| rule.id.as_str())
}

fn date(builder: &mut Builder, rule: &Rule, answer: &time::Answer, event: Event, now: NaiveDateTime) {
    let moment = answer.moment();
    let standing = answer.standing(now);
    let message = format!("rule-{}", rule.id);
    let duty = matches!(answer.reckoning, Reckoning::Duty { .. });
    let tone = match (standing, answer.days_left(now)) {
        (Standing::Passed | Standing::Today, _) if duty => Tone::Urgent,
        _ if rule.unit == crate::content::Unit::Hours => Tone::Urgent,
        (Standing::Passed, _) => Tone::Warn,
        (_, left) if left <= SOON && duty => Tone::Warn,
        _ => Tone::Calm,
    };
    let passed = standing == Standing::Passed;
    let outer = match answer.reckoning {
        Reckoning::Duty { outer, .. } => Some(outer.date),
        Reckoning::Expectation { .. } => None,
    };
    builder.block(|speaker| {
        Block::Deadline(Deadline {
            id: format!("deadline-{}", rule.id),
            tone,
            label: speaker.say_with(&message, Some(if passed { "late" } else { "label" }), &[]),
            time: moment.time.map(|time| isolate_ltr(&time.format("%H:%M").to_string())),
            weekday: speaker.already(weekday(speaker, moment.date)),
            date: speaker.already(long_date(speaker, moment.date, Form::Plain)),
            left: left(speaker, answer, now),
            days: strip(speaker, moment, event.date, now.date()),
            outer: outer.map(|date| {
                let date = long_date(speaker, date, Form::WithWeekday);
                speaker.say_with("outer-reading", None, &[("date", Value::Text(&date))])
            }),
            warning: outer.map(|_| speaker.say("outer-warning")),
        })
    });
}

/// How much time is left, in words.
fn left(speaker: &Speaker, answer: &time::Answer, now: NaiveDateTime) -> crate::text::Text {
    let count = |number: i64| Value::Number(u32::try_from(number.unsigned_abs()).unwrap_or(u32::MAX));
    let days = answer.days_left(now);
    match (answer.standing(now), answer.hours_left(now)) {
        (Standing::Ahead | Standing::Today, Some(0)) => speaker.say("hours-none-left"),
        (Standing::Ahead | Standing::Today, Some(hours)) => {
            speaker.say_with("hours-left", None, &[("hours", count(hours))])
        }
        (Standing::Today, None) => speaker.say("deadline-today"),
        (Standing::Passed, _) => speaker.say_with("days-passed", None, &[("days", count(days))]),
        _ => speaker.say_with("days-left", None, &[("days", count(days))]),
    }
}

/// The strip of days: from the event, or else from today, to the last day, if that is few enough days.
fn strip(speaker: &Speaker, last: Moment, event: NaiveDate, today: NaiveDate) -> Vec<DayCell> {
    if last.time.is_some() || last.date < today {
        return Vec::new();
    }
    let reach = |from: NaiveDate| last.date.signed_duration_since(from).num_days() < STRIP;
    let first = if reach(event) {
        event
    } else if reach(today) {
        today
    } else {
        return Vec::new();
    };
    first
        .iter_days()
        .take_while(|day| *day <= last.date)
        .map(|day| DayCell {
            label: if day == today {
                speaker.say("cell-today")
            } else {
                speaker.already(weekday_short(speaker, day))
            },
            number: u8::try_from(day.day()).unwrap_or_default(),
            state: match day {
                _ if day == last.date => DayState::Last,
                _ if day == today => DayState::Today,
                _ if day < today => DayState::Gone,
                _ => DayState::Ahead,
            },
        })
        .collect()
}

fn what_to_do(builder: &mut Builder, rule: &Rule, answer: &time::Answer, now: NaiveDateTime) {
    let message = format!("rule-{}", rule.id);
    let attribute = if answer.standing(now) == Standing::Passed { "do-late" } else { "do" };
    builder.block(|speaker| Block::Paragraph {
        id: format!("{attribute}-{}", rule.id),
        text: speaker.say_with(&message, Some(attribute), &[]),
        role: crate::content::Role::Text,
    });
}

/// Where to go or whom to call (once), and an entry for the calendar of each day that lies ahead.
fn buttons(builder: &mut Builder, answers: &[(&Rule, time::Answer)], now: NaiveDateTime) {
    if let Some((button, to)) =
        answers.iter().find_map(|(rule, _)| rule.button.as_ref().zip(rule.to.as_ref()))
    {
        let icon = if to == "contacts" { Icon::Place } else { Icon::Call };
        builder.button(button, Some(icon), Weight::First, &Target::Page { route: to.clone() });
    }
    for (rule, answer) in answers {
        if answer.standing(now) == Standing::Passed || rule.unit == crate::content::Unit::Hours {
            continue;
        }
        // A day before, so that the entry still leaves time to act, would be one more date to explain: the day itself.
        let date = answer.moment().date;
        let message = format!("rule-{}", rule.id);
        builder.block(|speaker| {
            let title = speaker.say_with(&message, Some("label"), &[]).plain();
            Block::Button(Button {
                id: format!("calendar-{}", rule.id),
                label: speaker.say("answer-calendar-button"),
                icon: Some(Icon::AddToCalendar),
                weight: Weight::Second,
                target: Target::Effect { effect: Effect::AddToCalendar { title, date: date.to_string() } },
            })
        });
    }
}

/// The event's date and time out of the last part of a route: `2026-12-15T10:00@2026-12-15`.
pub(in crate::page::build) fn read_route(text: &str) -> Option<(Event, Option<NaiveDate>)> {
    let (moment, today) = text.split_once('@').map_or((text, None), |(moment, today)| (moment, Some(today)));
    let (date, time) = moment.split_once('T').map_or((moment, None), |(date, time)| (date, Some(time)));
    let date = read_date(date)?;
    let time = match time {
        Some(time) => Some(chrono::NaiveTime::parse_from_str(time, "%H:%M").ok()?),
        None => None,
    };
    let today = match today {
        Some(today) => Some(read_date(today)?),
        None => None,
    };
    Some((Event { date, time }, today))
}

/// A date as a route writes it: only `YYYY-MM-DD` of the years that any calendar on paper has.
fn read_date(text: &str) -> Option<NaiveDate> {
    let date: NaiveDate = text.parse().ok()?;
    (date.to_string() == text && (1..=9999).contains(&date.year())).then_some(date)
}
