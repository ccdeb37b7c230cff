//! The answer: what to do by which day, whom to call, and how it was counted.

use super::clock::{self, Clock, ask_today};
use super::date_form::DateFormState;
use super::day::deadline;
use super::reasons;
use super::refusal::{Refusal, refuse};
use super::rule_answer::RuleAnswer;
use super::when::when;
use crate::content::{Emphasis, Event, Occurrence, ParagraphStyle, Route, RuleKind, Severity, Unit};
use crate::page::builders::builder::Builder;
use crate::page::builders::context::Built;
use crate::page::builders::dates::long_date;
use crate::page::builders::finish::{Finish, SheetLine, Tools};
use crate::page::{Block, Button, Capability, Effect, Icon, Target};
use crate::text::Value;
use crate::time::{Calendar, DateFormat, Reason, State, next_midnight};
use chrono::NaiveTime;

/// The answer for the event `id`.
pub(in crate::page::builders) fn answer(
    mut builder: Builder,
    id: &str,
    occurrence: Occurrence,
) -> Option<Built> {
    let content = builder.context.content();
    let event = content.event(id)?;
    let route = Route::Answer { event: id.to_owned(), occurrence };
    let Some(clock) = clock::believed(builder.context, occurrence.told_today) else {
        return Some(ask_today(builder, id, occurrence, &DateFormState::default()));
    };
    if occurrence.told_today.is_some() {
        // The day that was told ends with the device's, and is then asked for again.
        builder.changes_at(next_midnight(builder.context.now));
    }
    let earliest = content.dates.earliest_year;
    if let Some(refusal) = refuse(occurrence.date, clock.now.date(), earliest) {
        if refusal == Refusal::Future && clock.knows_time {
            // On that day it can be counted from.
            builder.changes_at(occurrence.date.and_time(NaiveTime::MIN));
        }
        // The form again, under this route: opening the same address again must show the same page.
        let state = DateFormState::refused(occurrence, refusal, earliest);
        return when(builder, id, false, &state, Some(&route));
    }
    let calendar = Calendar::from(content);
    let answers = RuleAnswer::all(&content.rules, event, occurrence, clock.now, &calendar);
    if occurrence.told_today.is_some() {
        // Whoever reads the answer must see what it was counted with.
        builder.dated_paragraph("day-told", clock.now.date());
    }
    if let Some(assumption) = &event.assumption {
        builder.paragraph(assumption, ParagraphStyle::Body);
    }
    if let Some(notice) = &event.notice {
        builder.notice("event-notice", Severity::Urgent, &notice.label, None, &[&notice.text]);
    }
    let working_days =
        answers.iter().position(|answer| answer.working_days_matter(clock.now.date(), &calendar));
    for (number, answer) in answers.iter().enumerate() {
        one(&mut builder, event, answer, occurrence, clock, &calendar);
        if number == 0 {
            call_by(&mut builder, event, &answers);
        }
        if working_days == Some(number) {
            builder.paragraph("answer-working-days", ParagraphStyle::Body);
        }
        if clock.knows_time {
            builder.changes_at(answer.next_change(clock.now, &calendar));
        }
    }
    buttons(&mut builder, &answers);
    updates(&mut builder, &answers);
    counted(&mut builder, id, occurrence, &answers);
    let question = Route::When { event: id.to_owned(), solar: false };
    builder.link("answer-change-link", None, &question);
    builder.link("answer-other-link", None, &Route::Deadlines);
    let first = answers.first().map_or("", |answer| answer.rule.id.as_str());
    let title = builder.localizer().format_with(&format!("rule-{first}"), Some("title"), &[]);
    let mut sheet: Vec<u8> = answers.iter().filter_map(|answer| answer.rule.sheet).collect();
    sheet.sort_unstable();
    sheet.dedup();
    Some(builder.finish(Finish {
        route: &route,
        title,
        parent: Some(question),
        sheet: SheetLine::Paragraphs(&sheet),
        tools: Tools::Usual,
    }))
}

/// One duty or expectation: its day, and what to do.
fn one(
    builder: &mut Builder,
    event: &Event,
    answer: &RuleAnswer,
    occurrence: Occurrence,
    clock: Clock,
    calendar: &Calendar,
) {
    let rule = answer.rule;
    builder.carries(&rule.clauses);
    if let Some(intro) = &rule.intro {
        builder.paragraph(intro, ParagraphStyle::Body);
    }
    deadline(builder, answer, occurrence, clock, calendar);
    let message = format!("rule-{}", rule.id);
    let attribute = if answer.state == State::After { "do-late" } else { "do" };
    builder.block(|localizer| Block::Paragraph {
        id: format!("{attribute}-{}", rule.id),
        text: localizer.format_with(&message, Some(attribute), &[]),
        style: ParagraphStyle::Body,
    });
    if answer.is_closed() {
        builder.paragraph("answer-closed-do", ParagraphStyle::Body);
    }
    if let Some(recounted_from) = rule.recounted_from.as_ref().filter(|from| **from != event.id) {
        builder.paragraph(&format!("recounted-{}", rule.id), ParagraphStyle::Body);
        builder.link(
            &format!("event-{recounted_from}"),
            None,
            &Route::When { event: recounted_from.clone(), solar: false },
        );
    }
}

/// By which day the person should have called for help, if the event names a rule for it.
fn call_by(builder: &mut Builder, event: &Event, answers: &[RuleAnswer]) {
    let named = |answer: &&RuleAnswer| event.call_by.as_ref() == Some(&answer.rule.id);
    match answers.iter().find(named) {
        Some(answer) if answer.state == State::Ahead => {
            builder.dated_paragraph("answer-call-by", answer.answer.moment().date);
        }
        Some(_) => builder.paragraph("answer-call-now", ParagraphStyle::Body),
        None => {}
    }
}

/// Where to go or whom to call (once), and an entry for the calendar of each duty's day that has not passed.
fn buttons(builder: &mut Builder, answers: &[RuleAnswer]) {
    if let Some(button) = answers.iter().find_map(|answer| answer.rule.button.as_ref()) {
        builder.button(button);
    }
    for RuleAnswer { rule, answer, state, .. } in answers {
        let on_a_day = rule.kind == RuleKind::Duty && rule.unit != Unit::Hours;
        if *state == State::After || !on_a_day || !builder.can(Capability::Calendar) {
            continue;
        }
        // A day before, so that the entry still leaves time to act, would be one more date to explain: the day itself.
        let date = answer.shown(*state).date;
        let title = builder.localizer().format("answer-calendar-entry").plain();
        builder.block(|localizer| {
            let title = title.clone();
            let day = long_date(localizer, date, DateFormat::Plain);
            Block::Button(Button {
                id: format!("calendar-{}", rule.id),
                label: localizer.format_with("answer-calendar-button", None, &[("date", Value::Text(&day))]),
                icon: Some(Icon::AddToCalendar),
                emphasis: Emphasis::Secondary,
                target: Target::Effect { effect: Effect::AddToCalendar { title, date: date.to_string() } },
            })
        });
    }
}

/// What has changed since the sheet, once for all answers.
fn updates(builder: &mut Builder, answers: &[RuleAnswer]) {
    let mut shown: Vec<&str> = Vec::new();
    for update in answers.iter().filter_map(|answer| answer.rule.update.as_deref()) {
        if !shown.contains(&update) {
            shown.push(update);
            builder.update(update, None);
        }
    }
}

/// How the days were counted.
fn counted(builder: &mut Builder, id: &str, occurrence: Occurrence, answers: &[RuleAnswer]) {
    builder.heading("counted-heading");
    reasons::day_of_event(builder, id, occurrence);
    for answer in answers {
        reasons::reasons(builder, answer.rule, &answer.answer);
    }
    if answers.iter().any(|answer| answer.answer.reasons.contains(&Reason::SwapsUnknown)) {
        builder.paragraph("reason-swaps", ParagraphStyle::Body);
    }
}
