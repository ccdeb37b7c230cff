//! The builder of a page: collects blocks, and the clauses of the sheet that they carry.

use super::context::Context;
use super::dates::long_date;
use crate::content::{ButtonEntry, Emphasis, Item, ParagraphStyle, Route, Severity, Update};
use crate::page::{Block, Button, ChecklistItem, Icon, Link, NoticeLine, Target};
use crate::text::{Localizer, Text, Value};
use crate::time::DateFormat;
use chrono::{NaiveDate, NaiveDateTime};

pub(super) struct Builder<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) blocks: Vec<Block>,
    clauses: Vec<String>,
    /// The ids of the updates and sources that the page shows, for its last block.
    sources: Vec<String>,
    /// When the page will read differently, in Kazakhstan's time.
    pub(super) changes_at: Option<NaiveDateTime>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        Self { context, blocks: Vec::new(), clauses: Vec::new(), sources: Vec::new(), changes_at: None }
    }

    pub(super) fn localizer(&self) -> &'a Localizer<'a> {
        self.context.localizer
    }

    /// Adds a block whose texts are all in one language.
    pub(super) fn block(&mut self, make: impl Fn(&Localizer) -> Block) {
        let block = self.localizer().all_or_fallback(make);
        self.blocks.push(block);
    }

    pub(super) fn carries(&mut self, clauses: &[String]) {
        for clause in clauses {
            if !self.clauses.contains(clause) {
                self.clauses.push(clause.clone());
            }
        }
    }

    pub(super) fn take_clauses(&mut self) -> Vec<String> {
        std::mem::take(&mut self.clauses)
    }

    pub(super) fn sources(&self) -> &[String] {
        &self.sources
    }

    pub(super) fn is_based_on(&mut self, source: &str) {
        if !self.sources.iter().any(|known| known == source) {
            self.sources.push(source.to_owned());
        }
    }

    /// The page will read differently at `moment` (Kazakhstan's time), if it does not so earlier.
    pub(super) fn changes_at(&mut self, moment: NaiveDateTime) {
        self.changes_at = Some(self.changes_at.map_or(moment, |known| known.min(moment)));
    }

    pub(super) fn heading(&mut self, message: &str) {
        self.block(|localizer| Block::Heading {
            id: message.to_owned(),
            level: 2,
            text: localizer.format(message),
        });
    }

    pub(super) fn paragraph(&mut self, message: &str, style: ParagraphStyle) {
        self.block(|localizer| Block::Paragraph {
            id: message.to_owned(),
            text: localizer.format(message),
            style,
        });
    }

    /// The paragraph `message` with `date` and its weekday.
    pub(super) fn dated_paragraph(&mut self, message: &str, date: NaiveDate) {
        self.block(|localizer| {
            let date = long_date(localizer, date, DateFormat::WithWeekday);
            Block::Paragraph {
                id: message.to_owned(),
                text: localizer.format_with(message, None, &[("date", Value::Text(&date))]),
                style: ParagraphStyle::Body,
            }
        });
    }

    pub(super) fn checklist(&mut self, items: &[Item], checkable: bool) {
        for item in items {
            self.carries(&item.clauses);
        }
        let id = items.first().map_or("checklist", |item| item.message.as_str());
        self.block(|localizer| Block::Checklist {
            id: format!("list-{id}"),
            checkable,
            items: items
                .iter()
                .map(|item| ChecklistItem {
                    id: item.message.clone(),
                    label: localizer.format(&item.message),
                    icon: item.icon,
                })
                .collect(),
        });
    }

    /// A notice with the texts of messages, the first of which may be missing.
    pub(super) fn notice(
        &mut self,
        id: &str,
        severity: Severity,
        label: &str,
        title: Option<&str>,
        lines: &[&str],
    ) {
        self.block(|localizer| Block::Notice {
            id: id.to_owned(),
            severity,
            label: localizer.format(label),
            title: title.map(|title| localizer.format(title)),
            lines: lines
                .iter()
                .map(|line| NoticeLine { label: None, text: localizer.format(line) })
                .collect(),
        });
    }

    pub(super) fn button(&mut self, button: &ButtonEntry) {
        self.button_to(&button.message, button.icon, button.emphasis, &button.to);
    }

    pub(super) fn button_to(&mut self, message: &str, icon: Option<Icon>, emphasis: Emphasis, to: &Route) {
        self.block(|localizer| {
            Block::Button(Button {
                id: message.to_owned(),
                label: localizer.format(message),
                icon,
                emphasis,
                target: Target::to(to),
            })
        });
    }

    pub(super) fn link(&mut self, message: &str, icon: Option<Icon>, to: &Route) {
        self.block(|localizer| {
            Block::Link(Link {
                id: message.to_owned(),
                label: localizer.format(message),
                icon,
                excerpt: None,
                target: Target::to(to),
            })
        });
    }

    /// A link to the contact `id`, with its name.
    pub(super) fn contact_link(&mut self, id: &str) {
        self.block(|localizer| {
            Block::Link(Link {
                id: format!("contact-{id}"),
                label: localizer.format(id),
                icon: None,
                excerpt: None,
                target: Target::to(&Route::Contact { id: id.to_owned() }),
            })
        });
    }

    /// The notice of the update `id`: what is known now and what to do.
    pub(super) fn update(&mut self, id: &str, severity: Option<Severity>) {
        let Some(update) = self.context.content().update(id) else { return };
        let severity = severity.unwrap_or(update.standing.severity());
        let label = if severity == Severity::Urgent { "label-today" } else { update.standing.label() };
        self.update_notice(update, severity, label, &[("now", None), ("do", None)]);
    }

    /// A notice with the `lines` of an update: attributes, each with the message of the word before it.
    pub(super) fn update_notice(
        &mut self,
        update: &Update,
        severity: Severity,
        label: &str,
        lines: &[(&str, Option<&str>)],
    ) {
        let id = format!("update-{}", update.id);
        self.block(|localizer| Block::Notice {
            id: id.clone(),
            severity,
            label: localizer.format(label),
            title: Some(localizer.format(&id)),
            lines: lines
                .iter()
                .map(|(attribute, label)| NoticeLine {
                    label: label.map(|label| localizer.format(label)),
                    text: localizer.format_with(&id, Some(attribute), &[]),
                })
                .collect(),
        });
        update.sources.iter().for_each(|source| self.is_based_on(source));
    }

    /// "Name of the source. Checked on: date".
    pub(super) fn source_line(localizer: &Localizer, name: &str, checked: NaiveDate) -> Text {
        let date = long_date(localizer, checked, DateFormat::Plain);
        let args = [("name", Value::Text(name)), ("date", Value::Text(&date))];
        localizer.format_with("source-checked", None, &args)
    }
}

impl Target {
    /// The page at `route`.
    pub(super) fn to(route: &Route) -> Self {
        Self::Page { route: route.to_string() }
    }
}
