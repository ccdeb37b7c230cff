//! The answer: by which day, what to do, where, and whom to call; and on a page of its own, how it was counted.

use super::clock::{self, ask_today};
use super::date_form::{DateFormState, hour_form};
use super::day::deadline;
use super::reasons;
use super::refusal::{Refusal, refuse};
use super::rule_answer::RuleAnswer;
use super::when::when;
use crate::content::{
    AnswerView, Emphasis, Event, Occurrence, ParagraphStyle, Route, Rule, RuleKind, Town, Unit,
};
use crate::page::builders::builder::Builder;
use crate::page::builders::contacts::{help, office_of_town};
use crate::page::builders::context::Built;
use crate::page::builders::dates::long_date;
use crate::page::builders::finish::{Finish, SheetLine, Tools};
use crate::page::{Action, Block, Button, Capability, ChoiceLayout, ChoiceOption, Effect, Icon, Target};
use crate::text::Value;
use crate::time::{Calendar, DateFormat, Reason, State, next_midnight};
use chrono::{NaiveDate, NaiveTime};

/// The answer for the event `id`; `state` has what was typed into its form for the hour.
pub(in crate::page::builders) fn answer(
    mut builder: Builder,
    id: &str,
    occurrence: Occurrence,
    view: &AnswerView,
    state: &DateFormState,
) -> Option<Built> {
    let content = builder.context.content();
    let event = content.event(id)?;
    let route = Route::Answer { event: id.to_owned(), occurrence, view: view.clone() };
    if !content.has(&route) {
        return None;
    }
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
    let first = answers.first()?;
    if occurrence.told_today.is_some() {
        // Whoever reads the answer must see what it was counted with.
        builder.dated_paragraph("day-told", clock.now.date());
    }
    if clock.knows_time {
        for answer in &answers {
            builder.changes_at(answer.next_change(clock.now, &calendar));
        }
    }
    let title = if *view == AnswerView::Counted {
        counted(&mut builder, id, occurrence, &answers);
        builder.localizer().format("counted-heading")
    } else {
        // Where offices stay closed until the day that counts, the page says on which days they work in any case.
        let working_days = answers.iter().position(|answer| {
            let says_so = answer.is_closed() && answer.rule.unit != Unit::Hours;
            !says_so && answer.working_days_matter(clock.now.date(), &calendar)
        });
        // With the office of a town there is room for the days and what to do only.
        let whole = *view == AnswerView::Whole;
        if let Some(assumption) = event.assumption.as_ref().filter(|_| whole) {
            builder.paragraph(assumption, ParagraphStyle::Body);
        }
        for (number, answer) in answers.iter().enumerate() {
            if let Some(intro) = answer.rule.intro.as_ref().filter(|_| whole) {
                builder.paragraph(intro, ParagraphStyle::Body);
            }
            deadline(&mut builder, event, answer, occurrence, clock, &calendar);
            // Of 24 hours, what to do says already that offices are closed; of a second duty, its day says it.
            if number == 0 && answer.is_closed() && answer.rule.unit != Unit::Hours {
                builder.paragraph("answer-closed-do", ParagraphStyle::Body);
            }
            if working_days == Some(number) {
                builder.paragraph("answer-working-days", ParagraphStyle::Body);
            }
            what_to_do(&mut builder, answer, number == 0);
            if whole {
                recounted(&mut builder, event, answer.rule);
            }
            if number == 0 {
                where_and_whom(&mut builder, id, occurrence, view, &answers);
                if whole && event.hour && occurrence.time.is_none() {
                    builder.heading("hour-heading");
                    hour_form(&mut builder, &Action::EnterHour { event: id.to_owned(), occurrence }, state);
                }
            }
        }
        if whole {
            calendar_buttons(&mut builder, id, &answers);
            links(&mut builder, id, occurrence);
        }
        says(&mut builder, &answers);
        builder.localizer().format_with(&format!("rule-{}", first.rule.id), Some("title"), &[])
    };
    let mut sheet: Vec<u8> = answers.iter().filter_map(|answer| answer.rule.sheet).collect();
    sheet.sort_unstable();
    sheet.dedup();
    Some(builder.finish(Finish {
        route: &route,
        title,
        parent: Some(match view {
            AnswerView::Whole => Route::When { event: id.to_owned(), solar: false },
            AnswerView::Town { .. } | AnswerView::Counted => Route::answer(id, occurrence),
        }),
        sheet: SheetLine::Paragraphs(&sheet),
        tools: Tools::Usual,
    }))
}

/// What to do by the day of `answer`: the card of the page for the first, points for the others.
fn what_to_do(builder: &mut Builder, answer: &RuleAnswer, first: bool) {
    let rule = answer.rule;
    let items = if answer.state == State::After { &rule.late } else { &rule.now };
    if first {
        builder.now("now-title", items, &rule.updates);
    } else {
        builder.things_to_do(items);
        builder.is_based_on_updates(&rule.updates);
    }
}

/// From which event the rule is counted again, if that is another one.
fn recounted(builder: &mut Builder, event: &Event, rule: &Rule) {
    if let Some(recounted_from) = rule.recounted_from.as_ref().filter(|from| **from != event.id) {
        builder.paragraph(&format!("recounted-{}", rule.id), ParagraphStyle::Body);
        builder.link(
            &format!("event-{recounted_from}"),
            None,
            &Route::When { event: recounted_from.clone(), solar: false },
        );
    }
}

/// The towns to choose from, the office of the one that was chosen, and the numbers to call.
fn where_and_whom(
    builder: &mut Builder,
    id: &str,
    occurrence: Occurrence,
    view: &AnswerView,
    answers: &[RuleAnswer],
) {
    if let AnswerView::Town { id: town } = view {
        builder.heading("where-heading");
        office_of_town(builder, town);
        builder.link("where-else", None, &Route::answer(id, occurrence));
        help(builder);
        return;
    }
    if answers.iter().any(|answer| answer.rule.office) {
        towns(builder, id, occurrence);
    }
    help(builder);
}

/// The towns, each with the answer that has its office.
fn towns(builder: &mut Builder, id: &str, occurrence: Occurrence) {
    let towns = builder.context.content().towns.iter().map(|town| town.id.as_str());
    let towns: Vec<&str> = towns.chain([Town::OTHER]).collect();
    builder.block(|localizer| Block::Choice {
        id: "towns".to_owned(),
        question: Some(localizer.format("where-question")),
        layout: ChoiceLayout::Grid,
        options: towns
            .iter()
            .map(|town| {
                let view = AnswerView::Town { id: (*town).to_owned() };
                ChoiceOption {
                    id: format!("town-{town}"),
                    label: localizer.format(&format!("town-{town}")),
                    chosen: false,
                    target: Target::to(&Route::Answer { event: id.to_owned(), occurrence, view }),
                }
            })
            .collect(),
    });
}

/// An entry for the calendar of each duty's day that has not passed.
fn calendar_buttons(builder: &mut Builder, event: &str, answers: &[RuleAnswer]) {
    for RuleAnswer { rule, answer, state, .. } in answers {
        let on_a_day = rule.kind == RuleKind::Duty && rule.unit != Unit::Hours;
        if *state == State::After || !on_a_day || !builder.can(Capability::Calendar) {
            continue;
        }
        // A day before, so that the entry still leaves time to act, would be one more date to explain: the day itself.
        let date = answer.shown(*state).date;
        let title = builder.localizer().format("answer-calendar-entry").plain();
        builder.block(|localizer| {
            let (id, title) = (calendar_id(event, &rule.id, date), title.clone());
            let day = long_date(localizer, date, DateFormat::Plain);
            Block::Button(Button {
                id: format!("calendar-{}", rule.id),
                label: localizer.format_with("answer-calendar-button", None, &[("date", Value::Text(&day))]),
                icon: Some(Icon::AddToCalendar),
                emphasis: Emphasis::Secondary,
                target: Target::Effect {
                    effect: Effect::AddToCalendar { id, title, date: date.to_string() },
                },
            })
        });
    }
}

/// The identity of the calendar's entry for the `rule` counted from an `event`, on `date`: a hash (FNV-1a, 64 bits), since a
/// calendar may be read by others.
fn calendar_id(event: &str, rule: &str, date: NaiveDate) -> String {
    let hash = format!("{event}/{rule}/{date}").bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    });
    format!("{hash:016x}@panah")
}

/// How it was counted, and the ways back to the questions.
fn links(builder: &mut Builder, id: &str, occurrence: Occurrence) {
    let counted = Route::Answer { event: id.to_owned(), occurrence, view: AnswerView::Counted };
    builder.link("counted-heading", None, &counted);
    builder.link("answer-change-link", None, &Route::When { event: id.to_owned(), solar: false });
    builder.link("answer-other-link", None, &Route::home());
}

/// What the sheet says of the duties and expectations.
fn says(builder: &mut Builder, answers: &[RuleAnswer]) {
    let items: Vec<_> = answers.iter().flat_map(|answer| &answer.rule.says).collect();
    if items.is_empty() {
        return;
    }
    builder.sheet_says(|builder| {
        for item in items {
            builder.carries(&item.clauses);
            builder.paragraph(&item.message, ParagraphStyle::Body);
        }
    });
}

/// How the days were counted.
fn counted(builder: &mut Builder, id: &str, occurrence: Occurrence, answers: &[RuleAnswer]) {
    reasons::day_of_event(builder, id, occurrence);
    for answer in answers {
        builder.heading(&format!("rule-{}", answer.rule.id));
        reasons::reasons(builder, answer.rule, &answer.answer);
        builder.is_based_on_updates(&answer.rule.updates);
    }
    if answers.iter().any(|answer| answer.answer.reasons.contains(&Reason::SwapsUnknown)) {
        builder.paragraph("reason-swaps", ParagraphStyle::Body);
    }
}
