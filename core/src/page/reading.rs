//! What a block says, in reading order, and whether it is printed.

use super::{Block, Target};
use crate::content::Route;
use crate::text::Text;

impl Block {
    /// Its texts in reading order, with the hour of a deadline and the digits of telephone numbers in their place. The
    /// days of a strip and the entries of a list to choose from are not read.
    pub(super) fn texts(&self) -> Vec<Text> {
        let mut read = Reading::default();
        match self {
            Self::Heading { text, .. } | Self::Paragraph { text, .. } => read.add(text),
            Self::Steps { progress, items, .. } => {
                read.all(progress.iter().map(|progress| &progress.words));
                for step in items {
                    read.all(step.progress_words.iter().chain(&step.state_words).chain([&step.name]));
                    read.all(step.note.iter().chain(&step.suspensive_limit));
                }
            }
            Self::Checklist { items, .. } => {
                read.all(items.iter().flat_map(|item| [&item.label].into_iter().chain(&item.note)));
            }
            Self::Notice { label, title, lines, .. } => {
                read.all([label].into_iter().chain(title));
                read.all(lines);
            }
            Self::Deadline(deadline) => {
                read.add(&deadline.label);
                deadline.time.iter().for_each(|time| read.value(&deadline.label, time));
                read.all([&deadline.weekday, &deadline.date, &deadline.time_left]);
                read.all(deadline.latest_reading.iter().chain(&deadline.warning));
            }
            Self::Contact(card) => {
                read.all([&card.name, &card.role]);
                for call in &card.calls {
                    read.add(&call.label);
                    read.value(&call.label, &call.number);
                }
                read.all([&card.doubt].into_iter().chain(&card.address).chain(&card.driver_label));
                read.all(
                    card.official
                        .iter()
                        .flat_map(|official| [&official.name].into_iter().chain(&official.address)),
                );
            }
            Self::Phrase(phrase) => {
                read.all([&phrase.meaning_label, &phrase.meaning, &phrase.label]);
                read.all(phrase.lines.iter().chain([&phrase.law]));
            }
            Self::Source { lines, .. } => read.all(lines),
            Self::Choice { question, options, .. } => {
                read.all(question.iter().chain(options.iter().map(|option| &option.label)));
            }
            Self::Form(form) => {
                for field in &form.fields {
                    read.all([&field.label].into_iter().chain(&field.hint).chain(&field.error));
                }
                read.add(&form.submit);
            }
            Self::Button(button) => read.add(&button.label),
            Self::Link(link) => read.all([&link.label].into_iter().chain(&link.note)),
        }
        read.texts
    }

    /// False for what can only be pressed or filled in. What tells something as well is printed: the name of an office,
    /// or what a search found.
    pub(super) fn is_on_paper(&self) -> bool {
        match self {
            Self::Link(link) => link.excerpt.is_some() || leads_to_contact(&link.target),
            Self::Button(button) => leads_to_contact(&button.target),
            Self::Choice { .. } | Self::Form(_) => false,
            Self::Heading { .. }
            | Self::Paragraph { .. }
            | Self::Steps { .. }
            | Self::Checklist { .. }
            | Self::Notice { .. }
            | Self::Deadline(_)
            | Self::Contact(_)
            | Self::Phrase(_)
            | Self::Source { .. } => true,
        }
    }
}

/// True for the page of one office, organisation or number: what leads there is called by its name.
fn leads_to_contact(target: &Target) -> bool {
    matches!(target, Target::Page { route } if matches!(route.parse(), Ok(Route::Contact { .. })))
}

#[derive(Default)]
struct Reading {
    texts: Vec<Text>,
}

impl Reading {
    fn add(&mut self, text: &Text) {
        self.texts.push(text.clone());
    }

    fn all<'t>(&mut self, texts: impl IntoIterator<Item = &'t Text>) {
        self.texts.extend(texts.into_iter().cloned());
    }

    /// A number or a time, read in the language of the label before it.
    fn value(&mut self, label: &Text, value: &str) {
        self.texts.push(Text { value: value.to_owned(), ..label.clone() });
    }
}
