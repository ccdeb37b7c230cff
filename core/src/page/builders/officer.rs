//! Words to show an officer: the reader's language above, one that officers read below.

use super::builder::Builder;
use super::context::{Built, Context};
use super::finish::{Finish, SheetLine, Tools};
use crate::content::{ParagraphStyle, Phrase as PhraseEntry, Route};
use crate::language::{ENGLISH, find};
use crate::page::{Block, Link, Phrase, PhraseLanguage, Target};
use crate::text::{Facts, Localizer, Text, Value, isolate_ltr};

/// All phrases that can be shown, by what they say.
pub(super) fn all(mut builder: Builder) -> Built {
    builder.paragraph("officer-intro", ParagraphStyle::Body);
    for phrase in &builder.context.content().phrases {
        phrase.heading.iter().for_each(|heading| builder.heading(heading));
        if shown_in(builder.context, phrase).next().is_none() {
            continue;
        }
        let message = message(phrase);
        builder.block(|localizer| {
            let label = localizer.format_with(&message, Some("name"), &[]);
            let to = Target::to(&Route::Phrase { id: phrase.id.clone(), language: None });
            Block::Link(Link::new(&message, label, to))
        });
    }
    let title = builder.localizer().format("officer-title");
    builder.finish(Finish {
        route: &Route::Officer,
        title,
        parent: Some(Route::home()),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    })
}

/// One phrase, shown in `language`, or in the language that most officers read. An officer never gets the English text
/// in place of one that is missing: the phrase is then offered in the other language only, and without any it has no page.
pub(super) fn one(mut builder: Builder, id: &str, language: Option<&str>) -> Option<Built> {
    let content = builder.context.content();
    let phrase = content.phrase(id)?;
    let offered: Vec<&str> = shown_in(builder.context, phrase).collect();
    let shown_tag = match language {
        Some(language) => offered.iter().find(|tag| **tag == language)?,
        None => offered.first()?,
    };
    let message = message(phrase);
    let args = &args(builder.localizer());
    let contacts = phrase.contacts.iter().filter_map(|id| content.contact(id));
    let numbers: Vec<(&str, u32)> = contacts
        .filter_map(|contact| Some((contact, content.year_of(&contact.origin)?)))
        .flat_map(|(contact, year)| contact.phones.iter().map(move |phone| (phone.as_str(), year)))
        .collect();
    let (lines, law) = in_language(builder.context, shown_tag, |shown| {
        let words = std::iter::once(shown.format_with(&message, None, args));
        let numbers = numbers.iter().map(|(phone, _)| shown.in_language(&isolate_ltr(phone), shown_tag));
        (words.chain(numbers).collect::<Vec<Text>>(), shown.format_with(&message, Some("law"), &[]))
    });
    let languages: Vec<PhraseLanguage> = offered
        .iter()
        .filter_map(|tag| find(&content.locales, tag))
        .map(|language| PhraseLanguage {
            label: Localizer::endonym(language),
            target: Target::to(&phrase_route(builder.context, id, Some(&language.tag))),
            chosen: language.tag == **shown_tag,
        })
        .collect();
    builder.block(|localizer| {
        Block::Phrase(Phrase {
            id: message.clone(),
            label: localizer.format("officer-show"),
            meaning_label: localizer.format("officer-means"),
            meaning: localizer.format_with(&message, None, args),
            languages: languages.clone(),
            lines: lines.clone(),
            law: law.clone(),
        })
    });
    ages(&mut builder, &numbers);
    let route = phrase_route(builder.context, id, language);
    builder.paragraph("officer-secure", ParagraphStyle::Caption);
    builder.link("officer-all", None, &Route::Officer);
    let title = builder.localizer().format_with(&message, Some("name"), &[]);
    Some(builder.finish(Finish {
        route: &route,
        title,
        parent: Some(Route::Officer),
        sheet: SheetLine::None,
        tools: Tools::Usual,
    }))
}

/// For the reader: the year from which each of the `numbers` is known; those of one year on one line.
fn ages(builder: &mut Builder, numbers: &[(&str, u32)]) {
    let mut years: Vec<u32> = numbers.iter().map(|(_, year)| *year).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    for year in years {
        let of_year = numbers.iter().filter(|(_, own)| *own == year).map(|(phone, _)| isolate_ltr(phone));
        let (of_year, year) = (of_year.collect::<Vec<_>>(), year.to_string());
        builder.block(|localizer| {
            let numbers = localizer.list(&of_year);
            let args = [("numbers", Value::Text(&numbers)), ("year", Value::Text(&year))];
            Block::Paragraph {
                id: format!("numbers-{year}"),
                text: localizer.format_with("officer-numbers", None, &args),
                style: ParagraphStyle::Caption,
            }
        });
    }
}

/// The route of the phrase `id` in a language of officers. The usual one has one route, the one that does not name it.
pub(super) fn phrase_route(context: &Context, id: &str, language: Option<&str>) -> Route {
    let usual = context.content().roles.officer_languages.first();
    let language = language.filter(|tag| usual.is_none_or(|usual| usual != tag));
    Route::Phrase { id: id.to_owned(), language: language.map(str::to_owned) }
}

/// The languages of officers that have the words of `phrase` and what they are based on.
pub(super) fn shown_in<'c>(context: &'c Context, phrase: &PhraseEntry) -> impl Iterator<Item = &'c str> {
    let message = message(phrase);
    let has = move |tag: &String| {
        in_language(context, tag, |shown| {
            let texts = [None, Some("law")].map(|part| shown.format_with(&message, part, &args(shown)));
            texts.iter().all(|text| !text.fallback)
        })
    };
    context.content().roles.officer_languages.iter().filter(move |tag| has(tag)).map(String::as_str)
}

/// Does `work` with the phrases of the language `tag`.
fn in_language<T>(context: &Context, tag: &str, work: impl FnOnce(&Localizer) -> T) -> T {
    let (own, english) = (context.data.phrases(tag), context.data.phrases(ENGLISH));
    let facts = Facts::new(context.data.facts());
    work(&Localizer::new(&own, &english, &context.content().locales, &facts))
}

/// A phrase names the reader's language: as a tag that the message chooses by, and by its own name. In whatever script it
/// is read, an interpreter speaks the same language.
fn args<'l>(localizer: &Localizer<'l>) -> [(&'static str, Value<'l>); 2] {
    let own = localizer.language();
    [("language", Value::Text(own.spoken())), ("endonym", Value::Text(&own.endonym))]
}

fn message(phrase: &PhraseEntry) -> String {
    format!("phrase-{}", phrase.id)
}
