//! What every page has: title, bar, hotline, source, and the page for a route that leads nowhere.

use super::builder::Builder;
use super::context::Built;
use crate::content::{Content, Emphasis, Icon, ParagraphStyle, Route};
use crate::language::find;
use crate::page::sections::group;
use crate::page::{Block, Call, Capability, DeviceWords, Frame, Item, Link, Page, Spoken, Target, Tool};
use crate::text::{Localizer, Text, Value, isolate_ltr};

/// What sets one page apart from another beside its blocks.
pub(super) struct Finish<'r> {
    pub(super) route: &'r Route,
    pub(super) title: Text,
    /// Where "Back" leads when nothing lies behind; `None` on a first page.
    pub(super) parent: Option<Route>,
    /// What the last block says of the sheet.
    pub(super) sheet: SheetLine<'r>,
    /// What the device may offer on it.
    pub(super) tools: Tools,
}

/// What the source block says of the sheet.
pub(super) enum SheetLine<'r> {
    /// Nothing.
    None,
    /// These paragraphs.
    Paragraphs(&'r [u8]),
    /// The list of contacts.
    Contacts,
    /// The sheet as a whole.
    Whole,
}

/// What the device may offer on a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tools {
    /// Nothing: the page is a step on the way to another one.
    None,
    /// Reading aloud and printing; on the home page the settings too.
    Usual,
}

impl Builder<'_> {
    /// Puts title, source and frame around the blocks.
    pub(super) fn finish(mut self, finish: Finish) -> Built {
        self.source(&finish.sheet);
        let heading = Block::Heading { id: "title".to_owned(), level: 1, text: finish.title.clone() };
        let clauses = self.take_clauses();
        let blocks = std::mem::take(&mut self.blocks);
        let wrong = blocks.iter().any(|block| matches!(block, Block::Form(form) if form.problem.is_some()));
        let items = std::iter::once(heading).chain(blocks).map(|block| self.item(block)).collect();
        // The heading stands before them.
        let sections: Vec<_> = std::mem::take(&mut self.sections)
            .into_iter()
            .map(|(range, kind)| (range.start + 1..range.end + 1, kind))
            .collect();
        let route = finish.route;
        let language = self.localizer().language();
        let typed = matches!(
            route,
            Route::Situation { .. } | Route::When { .. } | Route::Answer { .. } | Route::Search { .. }
        );
        let page = Page {
            route: route.to_string(),
            plain_title: self.plain_title(&finish.title, wrong),
            title: finish.title,
            language: language.tag.clone(),
            direction: language.direction,
            sections: group(items, &sections),
            first: finish.parent.is_none(),
            frame: self.frame(route, finish.parent.as_ref()),
            tools: self.tools(finish.tools, route),
            restore_token: route.restored().to_string(),
            hide_from_recents: typed,
            secure: matches!(route, Route::Phrase { .. }),
            found: true,
            changes_at: self.changes_at.map(|moment| {
                let offset = i64::from(self.context.content().dates.utc_offset_hours) * 3600;
                moment.and_utc().timestamp() - offset
            }),
        };
        (page, clauses)
    }

    /// The title for a window; `wrong` if something is wrong in a form.
    fn plain_title(&self, title: &Text, wrong: bool) -> String {
        if !wrong {
            return title.plain();
        }
        let title = [("title", Value::Text(&title.value))];
        self.localizer().format_with("title-with-error", None, &title).plain()
    }

    /// A block with its mark and what it says.
    fn item(&self, block: Block) -> Item {
        let locales = &self.context.content().locales;
        let texts = block.texts();
        let mark = if texts.iter().any(|text| text.fallback) {
            Some("not-translated")
        } else if texts.iter().any(|text| text.stale) {
            Some("out-of-date")
        } else {
            None
        };
        let voice_of = |text: &Text| {
            find(locales, &text.language).and_then(|language| language.voice()).map(str::to_owned)
        };
        let for_somebody_else = if let Block::Phrase(phrase) = &block { phrase.lines.first() } else { None };
        let voice = for_somebody_else.or(texts.first()).and_then(voice_of);
        let spoken =
            texts.into_iter().map(|text| Spoken { plain: text.plain(), voice: voice_of(&text), text });
        Item {
            id: block.id().to_owned(),
            mark: mark.map(|message| self.localizer().format(message)).or_else(|| found_in(&block)),
            spoken: spoken.collect(),
            voice,
            on_paper: block.is_on_paper(),
            block,
        }
    }

    fn source(&mut self, sheet: &SheetLine) {
        let localizer = self.localizer();
        let line = match sheet {
            SheetLine::None | SheetLine::Paragraphs([]) => None,
            SheetLine::Paragraphs(paragraphs) => {
                let list: Vec<String> = paragraphs.iter().map(ToString::to_string).collect();
                Some(localizer.all_or_fallback(|localizer| {
                    let list = localizer.list(&list);
                    localizer.format_with("source-sheet", None, &[("paragraph", Value::Text(&list))])
                }))
            }
            SheetLine::Contacts => Some(localizer.format("source-sheet-contacts")),
            SheetLine::Whole => Some(localizer.format("source-sheet-whole")),
        };
        self.name_sources(line);
    }

    fn frame(&self, route: &Route, parent: Option<&Route>) -> Frame {
        let localizer = self.localizer();
        let language = localizer.language();
        let endonym = [("language", Value::Text(&language.endonym))];
        let choice = route.clone().language_choice();
        Frame {
            name: localizer.format("app-name"),
            back: parent.map(|parent| Link {
                icon: Some(Icon::Back),
                ..Link::new("back", localizer.format("back"), Target::to(parent))
            }),
            home: (parent.is_some() && !route.is_home()).then(|| Link {
                icon: Some(Icon::Home),
                ..Link::new("home", localizer.format("go-to-start"), Target::to(&Route::home()))
            }),
            language_spoken: localizer.format_with("language-button", None, &endonym),
            language: (choice != *route).then(|| Link {
                icon: Some(Icon::Language),
                ..Link::new("language", Localizer::endonym(language), Target::to(&choice))
            }),
            hotline: hotline(self.context.content(), localizer),
            words: DeviceWords {
                skip_to_content: localizer.format("skip-to-content"),
                copied: localizer.format("copied"),
                stop_reading: localizer.format("stop-reading"),
                read_hint: localizer.format("read-hint"),
                leave_app: localizer.format("leave-app"),
                discreet_sign: localizer.format("discreet-sign"),
            },
        }
    }

    fn tools(&self, tools: Tools, route: &Route) -> Vec<Tool> {
        let usual = [(Capability::ReadAloud, "read-aloud"), (Capability::Print, "print-page")];
        let settings = [
            (Capability::ShareApp, "give-app"),
            (Capability::HighContrast, "high-contrast"),
            (Capability::QuickLeave, "quick-leave"),
            (Capability::DiscreetName, "discreet-name"),
        ];
        let settings = settings.into_iter().filter(|_| route.is_home());
        let offered = usual.into_iter().chain(settings).filter(|_| tools == Tools::Usual);
        let able = offered.filter(|(capability, _)| self.can(*capability));
        able.map(|(capability, message)| Tool { capability, label: self.localizer().format(message) })
            .collect()
    }

    /// True if the shell can do it.
    pub(super) fn can(&self, capability: Capability) -> bool {
        self.context.data.capabilities().contains(&capability)
    }
}

/// For a hit in the language of somebody's papers, the name of that language: every shell draws the mark of an item.
fn found_in(block: &Block) -> Option<Text> {
    let Block::Link(Link { excerpt: Some(_), note, .. }) = block else { return None };
    note.clone()
}

/// The emergency number, with the year from which it comes.
fn hotline(content: &Content, localizer: &Localizer) -> Call {
    let hotline = content.hotline();
    let number = hotline.and_then(|contact| contact.phones.first()).map_or("", String::as_str);
    let year = hotline.map(|contact| year(content, &contact.origin)).unwrap_or_default();
    call(number, localizer.format_with("hotline-label", None, &[("year", Value::Text(&year))]))
}

/// The year of the text that `origin` names, in digits; nothing for a source without a date.
pub(super) fn year(content: &Content, origin: &str) -> String {
    content.year_of(origin).map(|year| year.to_string()).unwrap_or_default()
}

/// A number to call, from the form in which the content has it.
pub(super) fn call(number: &str, label: Text) -> Call {
    let dial = number.chars().filter(|character| !character.is_whitespace()).collect();
    Call { label, number: isolate_ltr(number), dial }
}

/// The page for a route that leads nowhere.
pub(super) fn unknown(mut builder: Builder) -> Built {
    builder.paragraph("unknown-text", ParagraphStyle::Body);
    builder.button_to("go-to-start", Some(Icon::Home), Emphasis::Primary, &Route::home());
    let title = builder.localizer().format("unknown-title");
    let (page, clauses) = builder.finish(Finish {
        route: &Route::entry("unknown"),
        title,
        parent: Some(Route::home()),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    });
    (Page { found: false, restore_token: Route::home().to_string(), ..page }, clauses)
}
