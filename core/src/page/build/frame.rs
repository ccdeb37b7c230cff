//! What every page has: title, bar, hotline, source, and the page for a route that leads nowhere.

use super::builder::Builder;
use crate::content::{Content, Role, Weight};
use crate::page::route::{self, HOME};
use crate::page::{Block, Call, DeviceWords, Icon, Link, Mark, Page, Pinned, Target};
use crate::text::{Speaker, Text, Value, isolate_ltr};

/// What sets one page apart from another in its frame.
pub(super) struct Frame<'r> {
    pub(super) route: &'r str,
    pub(super) title: Text,
    /// Where "Back" leads; `None` on the first page.
    pub(super) parent: Option<&'r str>,
    pub(super) secure: bool,
    /// What the last block says of the sheet.
    pub(super) sheet: SheetLine<'r>,
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

impl Builder<'_> {
    /// Puts title, source and frame around the blocks.
    pub(super) fn finish(mut self, frame: Frame) -> (Page, Vec<String>) {
        self.source(&frame.sheet);
        let mut blocks = vec![Block::Heading { id: "title".to_owned(), level: 1, text: frame.title.clone() }];
        let clauses = self.clauses().to_vec();
        blocks.append(&mut self.blocks);
        let own = self.speaker().own().language();
        let page = Page {
            route: frame.route.to_owned(),
            title: frame.title,
            language: own.tag.clone(),
            direction: own.direction,
            pinned: self.pinned(frame.route, frame.parent),
            marks: marks(self.speaker(), &blocks),
            blocks,
            secure: frame.secure,
        };
        (page, clauses)
    }

    fn source(&mut self, sheet: &SheetLine) {
        let speaker = self.speaker();
        let mut lines = Vec::new();
        match sheet {
            SheetLine::None => {}
            SheetLine::Paragraphs(paragraphs) => {
                let list: Vec<String> = paragraphs.iter().map(ToString::to_string).collect();
                let list = list.join(", ");
                if !paragraphs.is_empty() {
                    lines.push(speaker.say_with("source-sheet", None, &[("paragraph", Value::Text(&list))]));
                }
            }
            SheetLine::Contacts => lines.push(speaker.say("source-sheet-contacts")),
            SheetLine::Whole => lines.push(speaker.say("source-sheet-whole")),
        }
        for id in self.sources() {
            if let Some(source) = self.context.content().source(id) {
                lines.push(Self::source_line(speaker, &source.name, source.checked));
            }
        }
        if !lines.is_empty() {
            self.blocks.push(Block::Source { id: "source".to_owned(), lines });
        }
    }

    fn pinned(&self, route: &str, parent: Option<&str>) -> Pinned {
        let speaker = self.speaker();
        let own = speaker.own().language();
        let endonym = Text {
            value: own.endonym.clone(),
            language: own.tag.clone(),
            direction: own.direction,
            fallback: false,
            stale: false,
        };
        // The language choice itself goes on to the page it was called from.
        let language_route =
            if route.starts_with("language") { route.to_owned() } else { route::language(route) };
        Pinned {
            name: speaker.say("app-name"),
            back: parent.map(|parent| Link {
                id: "back".to_owned(),
                label: speaker.say("back"),
                icon: Some(Icon::Back),
                excerpt: None,
                target: Target::Page { route: parent.to_owned() },
            }),
            language_spoken: speaker.say_with(
                "language-button",
                None,
                &[("language", Value::Text(&own.endonym))],
            ),
            language: Link {
                id: "language".to_owned(),
                label: endonym,
                icon: Some(Icon::Language),
                excerpt: None,
                target: Target::Page { route: language_route },
            },
            hotline: hotline(self.context.content(), speaker),
            device: DeviceWords {
                copied: speaker.say("copied"),
                read_aloud: speaker.say("read-aloud"),
                stop_reading: speaker.say("stop-reading"),
                read_hint: speaker.say("read-hint"),
                print_page: speaker.say("print-page"),
                give_app: speaker.say("give-app"),
                high_contrast: speaker.say("high-contrast"),
                quick_leave: speaker.say("quick-leave"),
                leave_app: speaker.say("leave-app"),
                discreet_name: speaker.say("discreet-name"),
                discreet_sign: speaker.say("discreet-sign"),
            },
        }
    }
}

/// What a reader should know about the text of each block: English that stands in, or a translation of an older text.
fn marks(speaker: &Speaker, blocks: &[Block]) -> Vec<Mark> {
    let mark = |block: &Block| {
        let texts = block.texts();
        let message = if texts.iter().any(|text| text.fallback) {
            "not-translated"
        } else if texts.iter().any(|text| text.stale) {
            "out-of-date"
        } else {
            return None;
        };
        Some(Mark { block: block.id().to_owned(), text: speaker.say(message) })
    };
    blocks.iter().filter_map(mark).collect()
}

/// The emergency number, with the year from which it comes.
fn hotline(content: &Content, speaker: &Speaker) -> Call {
    let number =
        content.contact("hotline").and_then(|contact| contact.phones.first()).map_or("", String::as_str);
    let year = content.sheet.as_ref().map_or_else(String::new, |sheet| sheet.year.to_string());
    call(number, speaker.say_with("hotline-label", None, &[("year", Value::Text(&year))]))
}

/// A number to call, from the form in which the content has it.
pub(super) fn call(number: &str, label: Text) -> Call {
    let dial = number.chars().filter(|character| !character.is_whitespace()).collect();
    Call { label, number: isolate_ltr(number), dial }
}

/// The page for a route that leads nowhere.
pub(super) fn unknown(mut builder: Builder) -> (Page, Vec<String>) {
    builder.paragraph("unknown-text", Role::Text);
    let target = Target::Page { route: HOME.to_owned() };
    builder.button("go-to-start", Some(Icon::Home), Weight::First, &target);
    let title = builder.speaker().say("unknown-title");
    builder.finish(Frame {
        route: "unknown",
        title,
        parent: Some(HOME),
        secure: false,
        sheet: SheetLine::None,
    })
}
