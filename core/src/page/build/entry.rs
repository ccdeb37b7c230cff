//! Pages made of a list of parts (`[[page]]` in the content files), and the overview of the steps.

use super::builder::Builder;
use super::frame::{Frame, SheetLine};
use crate::content::{InstanceKind, PageEntry, Part, Review, Tone, Weight};
use crate::language::{Language, find};
use crate::page::route::{HOME, step_id};
use crate::page::{Block, Button, Icon, Line, Page, Place, State, Step, Target};
use crate::text::{Speaker, Text, Value};

/// The page at `route`.
pub(super) fn entry(builder: Builder, route: &str) -> Option<(Page, Vec<String>)> {
    let entry = builder.context.content().page(route)?;
    Some(build(builder, entry, route, None))
}

/// The overview of the procedure, for a reader who stands at `step`.
pub(super) fn steps_at(builder: Builder, step: &str) -> Option<(Page, Vec<String>)> {
    let content = builder.context.content();
    let here = content.steps().position(|page| step_id(&page.route) == step)?;
    let entry = content.page("procedure")?;
    let route = format!("procedure/at/{step}");
    Some(build(builder, entry, &route, Some(here)))
}

fn build(mut builder: Builder, entry: &PageEntry, route: &str, here: Option<usize>) -> (Page, Vec<String>) {
    let number =
        entry.step.then(|| builder.context.content().steps().position(|page| page.route == entry.route));
    let number = number.flatten();
    if let Some(number) = number {
        place(&mut builder, number);
    }
    for part in &entry.parts {
        add(&mut builder, part, here);
    }
    if let Some(number) = number {
        onwards(&mut builder, number);
    }
    let title = builder.speaker().say(&entry.title);
    let above = route.rsplit_once('/').map_or(HOME, |(above, _)| above.trim_end_matches("/at"));
    let parent = entry.parent.as_deref().unwrap_or(above);
    let parent = if here.is_some() { HOME } else { parent };
    builder.finish(Frame {
        route,
        title,
        parent: (route != HOME).then_some(parent),
        secure: false,
        sheet: if route == "about" { SheetLine::Whole } else { SheetLine::Paragraphs(&entry.sheet) },
    })
}

fn add(builder: &mut Builder, part: &Part, here: Option<usize>) {
    let content = builder.context.content();
    match part {
        Part::Heading { message } => builder.heading(message),
        Part::Paragraph { message, role, clauses } => {
            builder.carries(clauses);
            builder.paragraph(message, *role);
        }
        Part::Points { items } => builder.checklist(items, false),
        Part::Checks { items } => builder.checklist(items, true),
        Part::Notice { tone, label, title, lines } => {
            for line in lines {
                builder.carries(&line.clauses);
            }
            let id = lines.first().map_or(label, |line| &line.message);
            builder.block(|speaker| Block::Notice {
                id: format!("notice-{id}"),
                tone: *tone,
                label: speaker.say(label),
                title: title.as_deref().map(|title| speaker.say(title)),
                lines: lines
                    .iter()
                    .map(|line| Line { label: None, text: speaker.say(&line.message) })
                    .collect(),
            });
        }
        Part::Update { update, tone } => {
            if let Some(update) = content.update(update) {
                builder.update(update, *tone);
            }
        }
        Part::Paper { paper } => paper_names(builder, paper),
        Part::Button { message, icon, to, weight } => {
            let icon = icon.as_deref().and_then(Icon::parse);
            builder.button(message, icon, *weight, &Target::Page { route: to.clone() });
        }
        Part::Link { message, icon, to } => builder.link(message, icon.as_deref().and_then(Icon::parse), to),
        Part::Steps => steps(builder, here),
        Part::Ladder => ladder(builder),
        Part::Review => review(builder),
        Part::Version => builder.block(|speaker| Block::Paragraph {
            id: "about-version".to_owned(),
            text: speaker.say_with(
                "about-version",
                None,
                &[("version", Value::Text(env!("CARGO_PKG_VERSION")))],
            ),
            role: crate::content::Role::Small,
        }),
    }
}

fn paper_names(builder: &mut Builder, id: &str) {
    let Some(paper) = builder.context.content().paper(id) else { return };
    builder.block(|speaker| Block::Notice {
        id: format!("paper-{id}"),
        tone: Tone::Calm,
        label: speaker.say("paper-name"),
        title: None,
        lines: [("kk", &paper.kk), ("ru", &paper.ru)]
            .map(|(language, name)| Line { label: None, text: Speaker::foreign(name, language) })
            .into(),
    });
}

/// "Step 3 of 6" at the head of a step's page. `number` counts from 0.
fn place(builder: &mut Builder, number: usize) {
    let count = builder.context.content().steps().count();
    let (number, count) = (ordinal(number), ordinal(count - 1));
    builder.block(|speaker| Block::Steps {
        id: "place".to_owned(),
        place: Some(Place { number, count, words: place_words(speaker, number, count) }),
        items: Vec::new(),
    });
}

fn place_words(speaker: &Speaker, number: u8, count: u8) -> Text {
    let args = [("number", Value::Number(number.into())), ("count", Value::Number(count.into()))];
    speaker.say_with("step-place", None, &args)
}

/// The buttons at the foot of a step's page: the next step, the reader's own place, all steps.
fn onwards(builder: &mut Builder, number: usize) {
    let content = builder.context.content();
    let steps: Vec<&PageEntry> = content.steps().collect();
    let Some(current) = steps.get(number) else { return };
    let has_first = builder
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Button(Button { weight: Weight::First, .. })));
    if let Some(next) = steps.get(number + 1) {
        let target = Target::Page { route: next.route.clone() };
        let weight = if has_first { Weight::Second } else { Weight::First };
        open_button(builder, "step-next", ordinal(number + 1), weight, target);
    }
    let here = Target::Page { route: format!("procedure/at/{}", step_id(&current.route)) };
    builder.button("step-mark", None, Weight::Second, &here);
    builder.link("step-all", None, "procedure");
}

fn open_button(builder: &mut Builder, message: &'static str, number: u8, weight: Weight, target: Target) {
    builder.block(move |speaker| {
        Block::Button(Button {
            id: message.to_owned(),
            label: speaker.say_with(message, None, &[("number", Value::Number(number.into()))]),
            icon: None,
            weight,
            target: target.clone(),
        })
    });
}

/// The steps of the procedure; `here` is the reader's own, if it was said.
fn steps(builder: &mut Builder, here: Option<usize>) {
    let entries: Vec<&PageEntry> = builder.context.content().steps().collect();
    let count = ordinal(entries.len().saturating_sub(1));
    builder.block(|speaker| Block::Steps {
        id: "steps".to_owned(),
        place: None,
        items: entries
            .iter()
            .enumerate()
            .map(|(number, entry)| {
                let state = match here {
                    Some(here) if number < here => State::Past,
                    Some(here) if number == here => State::Here,
                    _ => State::Ahead,
                };
                Step {
                    number: Some(ordinal(number)),
                    name: speaker.say(&entry.title),
                    note: Some(speaker.say_with(&entry.title, Some("note"), &[])),
                    state,
                    state_words: match state {
                        State::Past => Some(speaker.say("step-past")),
                        State::Here => Some(speaker.say("step-here")),
                        State::Ahead => None,
                    },
                    place_words: Some(place_words(speaker, ordinal(number), count)),
                    target: Some(Target::Page { route: entry.route.clone() }),
                    stop: None,
                }
            })
            .collect(),
    });
    let open = here.unwrap_or(0);
    if let Some(entry) = entries.get(open) {
        let target = Target::Page { route: entry.route.clone() };
        open_button(builder, "step-open", ordinal(open), Weight::First, target);
    }
}

/// The instances of the appeal.
fn ladder(builder: &mut Builder) {
    let instances = &builder.context.content().instances;
    for instance in instances {
        builder.carries(&instance.clauses);
    }
    builder.block(|speaker| {
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
                    name: speaker.say(&id),
                    note: instance.note.then(|| speaker.say_with(&id, Some("note"), &[])),
                    state: State::Ahead,
                    state_words: None,
                    place_words: None,
                    target: None,
                    stop: instance.suspensive_until_here.then(|| speaker.say("instance-stop")),
                }
            })
            .collect();
        Block::Steps { id: "ladder".to_owned(), place: None, items }
    });
}

/// How far the translation has been checked, said plainly.
fn review(builder: &mut Builder) {
    let language = builder.speaker().own().language();
    let is = |language: &Language, review| Review::parse(&language.review) == Some(review);
    let converted = is(language, Review::Converted);
    let base = find(&builder.context.content().locales, language.spoken()).unwrap_or(language);
    let original = is(base, Review::Original);
    builder.paragraph("about-original", crate::content::Role::Text);
    let mut notice = |label, message: &'static str| {
        builder.block(|speaker| Block::Notice {
            id: message.to_owned(),
            tone: Tone::Warn,
            label: speaker.say(label),
            title: None,
            lines: vec![Line { label: None, text: speaker.say(message) }],
        });
    };
    if converted {
        notice("converted-label", "converted-text");
    }
    if !original {
        notice("label-take-care", "about-drafted");
    }
}

/// Counts from 1 where the code counts from 0.
fn ordinal(number: usize) -> u8 {
    u8::try_from(number + 1).unwrap_or(u8::MAX)
}
