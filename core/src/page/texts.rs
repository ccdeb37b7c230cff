//! The texts of a block, whatever its kind.

use super::{Block, Input};
use crate::text::Text;

impl Block {
    /// Every text of the block, in reading order.
    pub fn texts(&self) -> Vec<&Text> {
        match self {
            Block::Heading { text, .. } | Block::Paragraph { text, .. } => vec![text],
            Block::Steps { place, items, .. } => place
                .iter()
                .map(|place| &place.words)
                .chain(items.iter().flat_map(|step| {
                    std::iter::once(&step.name)
                        .chain(&step.note)
                        .chain(&step.state_words)
                        .chain(&step.place_words)
                        .chain(&step.stop)
                }))
                .collect(),
            Block::Checklist { items, .. } => items.iter().map(|item| &item.label).collect(),
            Block::Notice { label, title, lines, .. } => std::iter::once(label)
                .chain(title)
                .chain(lines.iter().flat_map(|line| line.label.iter().chain([&line.text])))
                .collect(),
            Block::Deadline(deadline) => [&deadline.label, &deadline.weekday, &deadline.date, &deadline.left]
                .into_iter()
                .chain(&deadline.outer)
                .chain(&deadline.warning)
                .chain(deadline.days.iter().map(|day| &day.label))
                .collect(),
            Block::Form(form) => std::iter::once(&form.submit)
                .chain(form.fields.iter().flat_map(|field| {
                    let options = match &field.input {
                        Input::Selection { options } => options.as_slice(),
                        Input::Figures { .. } | Input::Words => &[],
                    };
                    std::iter::once(&field.label)
                        .chain(&field.hint)
                        .chain(&field.error)
                        .chain(options.iter().map(|option| &option.label))
                }))
                .collect(),
            Block::Contact(card) => [&card.name, &card.role, &card.doubt]
                .into_iter()
                .chain(card.calls.iter().map(|call| &call.label))
                .chain(&card.place)
                .chain(&card.driver_label)
                .chain(
                    card.official
                        .iter()
                        .flat_map(|official| std::iter::once(&official.name).chain(&official.address)),
                )
                .chain(card.actions.iter().map(|button| &button.label))
                .collect(),
            Block::Phrase(phrase) => [&phrase.label, &phrase.meaning_label, &phrase.meaning, &phrase.law]
                .into_iter()
                .chain(phrase.languages.iter().map(|language| &language.label))
                .chain(&phrase.lines)
                .collect(),
            Block::Source { lines, .. } => lines.iter().collect(),
            Block::Choice { question, options, .. } => {
                question.iter().chain(options.iter().map(|option| &option.label)).collect()
            }
            Block::Button(button) => vec![&button.label],
            Block::Link(link) => vec![&link.label],
            Block::Divider { .. } => Vec::new(),
        }
    }
}
