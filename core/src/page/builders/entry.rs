//! Pages made of a list of parts (`[[page]]` in the content files), and the overview of the steps.

use super::builder::Builder;
use super::contacts::help;
use super::context::Built;
use super::deadlines::event_days;
use super::finish::{Finish, SheetLine, Tools};
use crate::content::{InstanceKind, PageEntry, ParagraphStyle, Part, Review, Route, Severity};
use crate::language::find;
use crate::page::{Block, Button, Emphasis, Progress, Step, StepState, Target};
use crate::text::{Localizer, Text, Value};

/// The page made of parts at `route`.
pub(super) fn entry(builder: Builder, route: &Route) -> Option<Built> {
    let entry = builder.context.content().page(&route.to_string())?;
    Some(build(builder, entry, route, None))
}

/// The overview of the procedure, for a reader who is at `step`.
pub(super) fn steps_at(builder: Builder, step: &str) -> Option<Built> {
    let content = builder.context.content();
    let here = content.step_number(step)?;
    let entry = content.steps_overview()?;
    Some(build(builder, entry, &Route::StepsAt { step: step.to_owned() }, Some(here)))
}

fn build(mut builder: Builder, entry: &PageEntry, route: &Route, here: Option<usize>) -> Built {
    let number = entry.step.then(|| builder.context.content().steps().position(|step| step == entry));
    let number = number.flatten();
    if let Some(number) = number {
        progress(&mut builder, number);
    }
    entry.parts.iter().for_each(|part| add(&mut builder, part, here));
    if !entry.sheet_parts.is_empty() {
        builder.sheet_says(|builder| entry.sheet_parts.iter().for_each(|part| add(builder, part, here)));
    }
    entry.last_parts.iter().for_each(|part| add(&mut builder, part, here));
    if let Some(number) = number {
        onwards(&mut builder, number);
    }
    let title = builder.localizer().format(&entry.title);
    let above = || match route {
        Route::Situation { .. } => Route::home(),
        _ => entry.parent.clone().unwrap_or_else(|| Route::above(&entry.route)),
    };
    builder.finish(Finish {
        route,
        title,
        parent: match here {
            Some(_) => Some(Route::home()),
            None => (!route.is_home()).then(above),
        },
        sheet: if entry.whole_sheet { SheetLine::Whole } else { SheetLine::Paragraphs(&entry.sheet) },
        tools: Tools::Usual,
    })
}

fn add(builder: &mut Builder, part: &Part, here: Option<usize>) {
    match part {
        Part::Now { title, items, updates } => {
            builder.now(title.as_deref().unwrap_or("now-title"), items, updates);
        }
        Part::Event { event } => event_days(builder, event),
        Part::Help => help(builder),
        Part::Door(door) => builder.door(&door.message, door.icon, door.urgent, &door.to),
        Part::Heading { message } => builder.heading(message),
        Part::Paragraph { message, style, clauses } => {
            builder.carries(clauses);
            builder.paragraph(message, *style);
        }
        Part::Bullets { items } => builder.checklist(items, false),
        Part::Checklist { items } => builder.checklist(items, true),
        Part::PaperName { paper } => paper_name(builder, paper),
        Part::Button(button) => builder.button(button),
        Part::Link(link) => builder.link(&link.message, link.icon, &link.to),
        Part::Steps => steps(builder, here),
        Part::AppealInstances => appeal_instances(builder),
        Part::Review => review(builder),
        Part::Version => builder.block(|localizer| Block::Paragraph {
            id: "about-version".to_owned(),
            text: localizer.format_with(
                "about-version",
                None,
                &[("version", Value::Text(env!("CARGO_PKG_VERSION")))],
            ),
            style: ParagraphStyle::Caption,
        }),
    }
}

fn paper_name(builder: &mut Builder, id: &str) {
    let Some(paper) = builder.context.content().paper(id) else { return };
    builder.block(|localizer| Block::Notice {
        id: format!("paper-{id}"),
        severity: Severity::Info,
        label: localizer.format("paper-name"),
        title: None,
        lines: [("kk", &paper.kk), ("ru", &paper.ru)]
            .map(|(language, name)| localizer.in_language(name, language))
            .into(),
    });
}

/// "Step 3 of 6" at the head of a step's page. `number` counts from 0.
fn progress(builder: &mut Builder, number: usize) {
    let count = builder.context.content().steps().count();
    let (number, count) = (ordinal(number), ordinal(count - 1));
    builder.block(|localizer| Block::Steps {
        id: "progress".to_owned(),
        progress: Some(Progress { number, count, words: progress_words(localizer, number, count) }),
        items: Vec::new(),
    });
}

fn progress_words(localizer: &Localizer, number: u8, count: u8) -> Text {
    let args = [("number", Value::Number(number.into())), ("count", Value::Number(count.into()))];
    localizer.format_with("step-place", None, &args)
}

/// The buttons at the foot of a step's page: the next step, the reader's own place, all steps.
fn onwards(builder: &mut Builder, number: usize) {
    let content = builder.context.content();
    let steps: Vec<&PageEntry> = content.steps().collect();
    let Some(current) = steps.get(number) else { return };
    let has_primary = builder
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Button(Button { emphasis: Emphasis::Primary, .. })));
    if let Some(next) = steps.get(number + 1) {
        let emphasis = if has_primary { Emphasis::Secondary } else { Emphasis::Primary };
        open_button(builder, "step-next", ordinal(number + 1), emphasis, &next.route);
    }
    let here = Route::StepsAt { step: Route::last_part(&current.route).to_owned() };
    builder.button_to("step-mark", None, Emphasis::Secondary, &here);
    builder.link("step-all", None, &Route::procedure());
}

fn open_button(builder: &mut Builder, message: &str, number: u8, emphasis: Emphasis, path: &str) {
    builder.block(|localizer| {
        Block::Button(Button {
            id: message.to_owned(),
            label: localizer.format_with(message, None, &[("number", Value::Number(number.into()))]),
            icon: None,
            emphasis,
            target: Target::to(&Route::entry(path)),
        })
    });
}

/// The steps of the procedure; `here` is the reader's own, if it was said.
fn steps(builder: &mut Builder, here: Option<usize>) {
    let entries: Vec<&PageEntry> = builder.context.content().steps().collect();
    let count = ordinal(entries.len().saturating_sub(1));
    builder.block(|localizer| Block::Steps {
        id: "steps".to_owned(),
        progress: None,
        items: entries
            .iter()
            .enumerate()
            .map(|(number, entry)| {
                let state = match here {
                    Some(here) if number < here => StepState::Past,
                    Some(here) if number == here => StepState::Here,
                    _ => StepState::Ahead,
                };
                Step {
                    number: Some(ordinal(number)),
                    name: localizer.format(&entry.title),
                    note: Some(localizer.format_with(&entry.title, Some("note"), &[])),
                    state,
                    state_words: match state {
                        StepState::Past => Some(localizer.format("step-past")),
                        StepState::Here => Some(localizer.format("step-here")),
                        StepState::Ahead => None,
                    },
                    progress_words: Some(progress_words(localizer, ordinal(number), count)),
                    target: Some(Target::to(&Route::entry(&entry.route))),
                    suspensive_limit: None,
                }
            })
            .collect(),
    });
    let open = here.unwrap_or(0);
    if let Some(entry) = entries.get(open) {
        open_button(builder, "step-open", ordinal(open), Emphasis::Primary, &entry.route);
    }
}

/// The instances of the appeal as they are today.
fn appeal_instances(builder: &mut Builder) {
    let instances = &builder.context.content().instances;
    builder.block(|localizer| {
        let mut court = 0;
        let items = instances
            .iter()
            .map(|instance| {
                let id = format!("instance-{}", instance.id);
                let number = (instance.kind == InstanceKind::Judicial).then(|| {
                    court += 1;
                    court
                });
                Step {
                    number,
                    name: localizer.format(&id),
                    note: instance.note.then(|| localizer.format_with(&id, Some("note"), &[])),
                    state: StepState::Ahead,
                    state_words: None,
                    progress_words: None,
                    target: None,
                    suspensive_limit: instance.in_force_after.then(|| localizer.format("instance-in-force")),
                }
            })
            .collect();
        Block::Steps { id: "appeal-instances".to_owned(), progress: None, items }
    });
}

/// How far the translation has been checked, said plainly.
fn review(builder: &mut Builder) {
    let language = builder.localizer().language();
    let base = find(&builder.context.content().locales, language.spoken()).unwrap_or(language);
    builder.paragraph("about-original", ParagraphStyle::Body);
    let mut notice = |label, message| builder.notice(message, Severity::Warning, label, None, &[message]);
    if language.review == Review::Converted {
        notice("converted-label", "converted-text");
    }
    if base.review != Review::Original {
        notice("label-take-care", "about-drafted");
    }
}

/// Counts from 1 where the code counts from 0.
fn ordinal(number: usize) -> u8 {
    u8::try_from(number + 1).unwrap_or(u8::MAX)
}
