//! The builder of a page: collects blocks, and the clauses of the sheet that they carry.

use super::Context;
use super::dates::long_date;
use crate::content::{Item, Tone, Update, Weight};
use crate::page::{Block, Button, Icon, Line, Link, Target};
use crate::text::{Speaker, Text, Value};
use crate::time::Form;

pub(super) struct Builder<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) blocks: Vec<Block>,
    clauses: Vec<String>,
    /// The ids of the updates and sources that the page shows, for its last block.
    sources: Vec<String>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        Self { context, blocks: Vec::new(), clauses: Vec::new(), sources: Vec::new() }
    }

    pub(super) fn speaker(&self) -> &'a Speaker<'a> {
        self.context.speaker
    }

    /// Adds a block whose texts are all in one language.
    pub(super) fn block(&mut self, make: impl Fn(&Speaker) -> Block) {
        let block = self.speaker().whole(make);
        self.blocks.push(block);
    }

    pub(super) fn carries(&mut self, clauses: &[String]) {
        for clause in clauses {
            if !self.clauses.contains(clause) {
                self.clauses.push(clause.clone());
            }
        }
    }

    pub(super) fn clauses(&self) -> &[String] {
        &self.clauses
    }

    pub(super) fn sources(&self) -> &[String] {
        &self.sources
    }

    pub(super) fn rests_on(&mut self, source: &str) {
        if !self.sources.iter().any(|known| known == source) {
            self.sources.push(source.to_owned());
        }
    }

    pub(super) fn heading(&mut self, message: &str) {
        self.block(|speaker| Block::Heading { id: message.to_owned(), level: 2, text: speaker.say(message) });
    }

    pub(super) fn paragraph(&mut self, message: &str, role: crate::content::Role) {
        self.block(|speaker| Block::Paragraph { id: message.to_owned(), text: speaker.say(message), role });
    }

    pub(super) fn checklist(&mut self, items: &[Item], tick: bool) {
        for item in items {
            self.carries(&item.clauses);
        }
        let id = items.first().map_or("checklist", |item| item.message.as_str());
        self.block(|speaker| Block::Checklist {
            id: format!("list-{id}"),
            tick,
            items: items
                .iter()
                .map(|item| crate::page::Check {
                    id: item.message.clone(),
                    label: speaker.say(&item.message),
                    icon: item.icon.as_deref().and_then(Icon::parse),
                })
                .collect(),
        });
    }

    pub(super) fn button(&mut self, message: &str, icon: Option<Icon>, weight: Weight, target: &Target) {
        self.block(|speaker| {
            Block::Button(Button {
                id: message.to_owned(),
                label: speaker.say(message),
                icon,
                weight,
                target: target.clone(),
            })
        });
    }

    pub(super) fn link(&mut self, message: &str, icon: Option<Icon>, route: &str) {
        self.block(|speaker| {
            Block::Link(Link {
                id: message.to_owned(),
                label: speaker.say(message),
                icon,
                excerpt: None,
                target: Target::Page { route: route.to_owned() },
            })
        });
    }

    /// The notice of an update: what is known now, what to do, and the day it was checked.
    pub(super) fn update(&mut self, update: &Update, tone: Option<Tone>) {
        let tone = tone.unwrap_or(update.standing.tone());
        let label = match (tone, update.standing) {
            (Tone::Urgent, _) => "label-today",
            (_, crate::content::Standing::Changed) => "label-changed",
            (_, crate::content::Standing::Unconfirmed) => "label-not-confirmed",
            (_, crate::content::Standing::Confirmed | crate::content::Standing::Name) => "label-good-to-know",
        };
        let id = format!("update-{}", update.id);
        self.block(|speaker| Block::Notice {
            id: id.clone(),
            tone,
            label: speaker.say(label),
            title: Some(speaker.say(&id)),
            lines: ["now", "do"]
                .iter()
                .map(|attribute| Line { label: None, text: speaker.say_with(&id, Some(attribute), &[]) })
                .collect(),
        });
        for source in &update.sources {
            self.rests_on(source);
        }
    }

    /// "Name of the source. Checked on: date".
    pub(super) fn source_line(speaker: &Speaker, name: &str, checked: chrono::NaiveDate) -> Text {
        speaker.whole(|speaker| {
            let date = long_date(speaker, checked, Form::Plain);
            speaker.say_with(
                "source-checked",
                None,
                &[("name", Value::Text(name)), ("date", Value::Text(&date))],
            )
        })
    }
}
