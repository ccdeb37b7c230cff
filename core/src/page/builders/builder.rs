//! The builder of a page: collects blocks, and the clauses of the sheet that they carry.

use super::context::Context;
use super::dates::long_date;
use crate::content::{ButtonEntry, Emphasis, Item, NowItem, ParagraphStyle, Route, Severity, Source, Update};
use crate::page::{Block, Button, ChecklistItem, Icon, Link, SectionKind, Target};
use crate::text::{Localizer, Text, Value, isolate_ltr};
use crate::time::DateFormat;
use chrono::{NaiveDate, NaiveDateTime};
use std::ops::Range;

pub(super) struct Builder<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) blocks: Vec<Block>,
    /// Which of the blocks are a section of a kind of its own.
    pub(super) sections: Vec<(Range<usize>, SectionKind)>,
    clauses: Vec<String>,
    /// The ids of the sources of the page, for its last block.
    sources: Vec<String>,
    /// The level of a heading.
    level: u8,
    /// When the page will read differently, in Kazakhstan's time.
    pub(super) changes_at: Option<NaiveDateTime>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        Self {
            context,
            blocks: Vec::new(),
            sections: Vec::new(),
            clauses: Vec::new(),
            sources: Vec::new(),
            level: 2,
            changes_at: None,
        }
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

    pub(super) fn is_based_on(&mut self, source: &str) {
        if !self.sources.iter().any(|known| known == source) {
            self.sources.push(source.to_owned());
        }
    }

    /// What is known today of the `updates` is on the page.
    pub(super) fn is_based_on_updates(&mut self, updates: &[String]) {
        let content = self.context.content();
        let updates = updates.iter().filter_map(|id| content.update(id));
        for source in updates.flat_map(|update| &update.sources) {
            self.is_based_on(source);
        }
    }

    /// The page will read differently at `moment` (Kazakhstan's time), if it does not so earlier.
    pub(super) fn changes_at(&mut self, moment: NaiveDateTime) {
        self.changes_at = Some(self.changes_at.map_or(moment, |known| known.min(moment)));
    }

    /// Makes one section of what `add` adds.
    pub(super) fn section(&mut self, kind: SectionKind, add: impl FnOnce(&mut Self)) {
        let start = self.blocks.len();
        add(self);
        self.sections.push((start..self.blocks.len(), kind));
    }

    /// What to do now, below the heading `title`, with the sources of the `updates` that it is based on.
    pub(super) fn now(&mut self, title: &str, items: &[NowItem], updates: &[String]) {
        self.section(SectionKind::Now, |builder| {
            builder.heading(title);
            builder.things_to_do(items);
            builder.checked(updates);
        });
    }

    /// Where what is known today of the `updates` was published, and the first day of those on which that was checked. Their
    /// whole names are in the last block of the page.
    fn checked(&mut self, updates: &[String]) {
        self.is_based_on_updates(updates);
        let content = self.context.content();
        let updates = updates.iter().filter_map(|id| content.update(id));
        let sources: Vec<&Source> =
            updates.flat_map(|update| &update.sources).filter_map(|id| content.source(id)).collect();
        let Some(checked) = sources.iter().map(|source| source.checked).min() else { return };
        let mut sites: Vec<&str> = Vec::new();
        for site in sources.iter().flat_map(|source| source.sites()) {
            if !sites.contains(&site) {
                sites.push(site);
            }
        }
        let sites = isolate_ltr(&sites.join(", "));
        let lines = self.source_lines(&sites, None, checked);
        self.blocks.push(Block::Source { id: "now-source".to_owned(), lines });
    }

    /// Points, each with a second line that says more.
    pub(super) fn things_to_do(&mut self, items: &[NowItem]) {
        self.points(false, items, |item| (&item.message, true, Some(item.icon)));
    }

    /// A list of `items`: of each its message, whether that has a second line, and its icon.
    fn points<I>(&mut self, checkable: bool, items: &[I], point: impl Fn(&I) -> (&str, bool, Option<Icon>)) {
        let kept = |item| {
            let (message, note, icon) = point(item);
            Some((self.kept(message)?, note, icon))
        };
        let kept: Vec<_> = items.iter().filter_map(kept).collect();
        let id = kept.first().map_or("checklist", |(message, ..)| message);
        self.block(|localizer| Block::Checklist {
            id: format!("list-{id}"),
            checkable,
            items: kept
                .iter()
                .map(|(message, note, icon)| ChecklistItem {
                    id: (*message).to_owned(),
                    label: localizer.format(message),
                    note: note.then(|| localizer.format_with(message, Some("note"), &[])),
                    icon: *icon,
                })
                .collect(),
        });
    }

    /// What the sheet of 2018 says: what `add` adds, below a heading that says so.
    pub(super) fn sheet_says(&mut self, add: impl FnOnce(&mut Self)) {
        self.section(SectionKind::Sheet, |builder| {
            builder.heading("sheet-says");
            builder.level = 3;
            add(builder);
            builder.level = 2;
        });
    }

    /// Where the text comes from: the line `first`, and the sources.
    pub(super) fn name_sources(&mut self, first: Option<Text>) {
        let content = self.context.content();
        let sources = self.sources.iter().filter_map(|id| content.source(id));
        let others = sources
            .flat_map(|source| self.source_lines(&source.name, source.language.as_deref(), source.checked));
        let lines: Vec<Text> = first.into_iter().chain(others).collect();
        if !lines.is_empty() {
            self.blocks.push(Block::Source { id: "source".to_owned(), lines });
        }
    }

    pub(super) fn heading(&mut self, message: &str) {
        let level = self.level;
        self.block(|localizer| Block::Heading {
            id: message.to_owned(),
            level,
            text: localizer.format(message),
        });
    }

    /// The message to show for `message`: itself, or what this shell says in place of a promise that it cannot keep, if it
    /// says anything.
    fn kept<'m>(&self, message: &'m str) -> Option<&'m str>
    where
        'a: 'm,
    {
        let mut message = message;
        // An alternative may be a promise too; a check says that none leads back.
        while let Some(promise) = self.context.content().promise(message) {
            if promise.needs.iter().all(|ability| self.can((*ability).into())) {
                break;
            }
            message = promise.otherwise.as_deref()?;
        }
        Some(message)
    }

    pub(super) fn paragraph(&mut self, message: &str, style: ParagraphStyle) {
        let Some(message) = self.kept(message) else { return };
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
        self.points(checkable, items, |item| (&item.message, item.note, item.icon));
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
        let Some(label) = self.kept(label) else { return };
        let title = title.and_then(|title| self.kept(title));
        let lines: Vec<&str> = lines.iter().filter_map(|line| self.kept(line)).collect();
        self.block(|localizer| Block::Notice {
            id: id.to_owned(),
            severity,
            label: localizer.format(label),
            title: title.map(|title| localizer.format(title)),
            lines: lines.iter().map(|line| localizer.format(line)).collect(),
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
            Block::Link(Link { icon, ..Link::new(message, localizer.format(message), Target::to(to)) })
        });
    }

    /// A link across the whole width, with the attribute `note` of its message as a second line.
    pub(super) fn door(&mut self, message: &str, icon: Icon, urgent: bool, to: &Route) {
        self.block(|localizer| {
            Block::Link(Link {
                note: Some(localizer.format_with(message, Some("note"), &[])),
                icon: Some(icon),
                urgent,
                ..Link::new(message, localizer.format(message), Target::to(to))
            })
        });
    }

    /// A link to the contact `id`, with its name.
    pub(super) fn contact_link(&mut self, id: &str) {
        self.block(|localizer| {
            let to = Target::to(&Route::Contact { id: id.to_owned() });
            Block::Link(Link::new(&format!("contact-{id}"), localizer.format(id), to))
        });
    }

    /// The notice of an update: what is known now and what to do; with its name, unless that is the title of the page.
    pub(super) fn update(&mut self, update: &Update, named: bool) {
        let id = format!("update-{}", update.id);
        self.block(|localizer| Block::Notice {
            id: id.clone(),
            severity: update.standing.severity(),
            label: localizer.format(update.standing.label()),
            title: named.then(|| localizer.format(&id)),
            lines: ["now", "do"].map(|attribute| localizer.format_with(&id, Some(attribute), &[])).into(),
        });
        update.sources.iter().for_each(|source| self.is_based_on(source));
    }

    /// "Name of the source. Checked on: date"; a name in a language that is not the reader's has a line of its own.
    pub(super) fn source_lines(&self, name: &str, language: Option<&str>, checked: NaiveDate) -> Vec<Text> {
        let localizer = self.localizer();
        let own = language.filter(|language| *language != localizer.language().spoken());
        let checked_on = localizer.all_or_fallback(|localizer| {
            let date = long_date(localizer, checked, DateFormat::Plain);
            let args = [("name", Value::Text(name)), ("date", Value::Text(&date))];
            localizer.format_with(if own.is_some() { "checked-on" } else { "source-checked" }, None, &args)
        });
        own.map(|language| localizer.in_language(name, language)).into_iter().chain([checked_on]).collect()
    }
}

impl Target {
    /// The page at `route`.
    pub(super) fn to(route: &Route) -> Self {
        Self::Page { route: route.to_string() }
    }
}
