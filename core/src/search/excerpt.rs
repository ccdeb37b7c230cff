//! The text around the words that were found, as data and not as markup.

use super::compound::{joined, runs_of};
use super::document::Passage;
use super::fold::fold;
use super::index::Index;
use super::letters::is_ignored;
use super::terms::is_han;
use super::word::{MatchKind, QueryWord};
use crate::language::{Direction, Script};
use serde::Serialize;
use std::ops::Range;

/// Characters that are shown before the first word that was found.
const CONTEXT_CHARS: usize = 40;
/// Characters of an excerpt, without the … at its ends; a word that does not fit is left out.
const MAX_EXCERPT_CHARS: usize = 140;

/// A part of a text, with the words that were found marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Excerpt {
    /// The language of the text.
    pub language: String,
    /// The script of that language.
    pub script: Script,
    /// The direction of that language.
    pub direction: Direction,
    /// The text in runs, in order.
    pub runs: Vec<ExcerptRun>,
}

/// A run of characters of an excerpt that are all marked, or all not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ExcerptRun {
    /// Its text.
    pub value: String,
    /// True if it is one of the words that were looked for.
    pub found: bool,
}

/// The part of the passage around the first of `words` that it has, with the words marked; its beginning if it has
/// none. `index` is the one whose words these are.
pub(super) fn excerpt(index: &Index, passage: &Passage, words: &[QueryWord]) -> Excerpt {
    let found = found(index, &passage.text, words);
    let part = part(&passage.text, found.first().map_or(0, |first| first.start));
    Excerpt {
        language: passage.language.clone(),
        script: passage.script,
        direction: passage.direction,
        runs: runs(&passage.text, &part, &found),
    }
}

/// Where in `text` the words are that were looked for, in bytes.
fn found(index: &Index, text: &str, words: &[QueryWord]) -> Vec<Range<usize>> {
    let ranges = word_ranges(text);
    let folded: Vec<String> =
        ranges.iter().map(|range| fold(&index.tag, text.get(range.clone()).unwrap_or_default())).collect();
    let compounds = compounds(words, &folded);
    // For each word of the text, how it matches each word of the query.
    let matches: Vec<Vec<Option<MatchKind>>> = folded
        .iter()
        .zip(&compounds)
        .map(|(word, in_compound)| {
            let term = index.vocabulary.term(word);
            let kind = |typed: &QueryWord| match term {
                _ if *in_compound => Some(MatchKind::Exact),
                Some(term) => typed.match_kind(word, &term.sounds, term.endings),
                None => None,
            };
            words.iter().map(|typed| kind(typed).map(marked_as)).collect()
        })
        .collect();
    // If the text has a word as it was typed, approximate matches of that word are not marked.
    let best: Vec<Option<MatchKind>> = (0..words.len())
        .map(|word| matches.iter().filter_map(|kinds| kinds.get(word).copied().flatten()).min())
        .collect();
    let mut found: Vec<Range<usize>> = Vec::new();
    for (range, kinds) in ranges.iter().zip(&matches) {
        if kinds.iter().zip(&best).any(|(kind, best)| kind.is_some() && kind == best) {
            found.push(range.clone());
        } else {
            found.extend(found_han(&index.tag, text, range, words));
        }
    }
    found
}

/// For each word of a text, which is `folded`, whether it is a compound that was typed apart, or a part of one that was
/// typed joined.
fn compounds(words: &[QueryWord], folded: &[String]) -> Vec<bool> {
    let joined = joined(words);
    let mut marked: Vec<bool> =
        folded.iter().map(|word| joined.iter().any(|(whole, _)| whole == word)).collect();
    for run in words.iter().flat_map(|word| runs_of(folded, &word.exact)) {
        marked.get_mut(run).unwrap_or_default().fill(true);
    }
    marked
}

/// The kind of match that decides whether a word is marked: one typed unfinished or on another keyboard is as good as
/// an exact one.
const fn marked_as(kind: MatchKind) -> MatchKind {
    match kind {
        MatchKind::Prefix | MatchKind::Sound => MatchKind::Exact,
        other => other,
    }
}

/// The words of a text, in bytes. Characters that fold to nothing belong to the word around them; Chinese characters
/// that follow each other are one word.
fn word_ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    // Whether the character before is Chinese; `None` between words.
    let mut previous = None;
    for (at, character) in text.char_indices() {
        let han = if is_han(character) {
            Some(true)
        } else if character.is_alphanumeric() {
            Some(false)
        } else if is_ignored(character) {
            previous
        } else {
            None
        };
        let end = at + character.len_utf8();
        match ranges.last_mut() {
            Some(range) if han.is_some() && han == previous => range.end = end,
            _ if han.is_some() => ranges.push(at..end),
            _ => {}
        }
        previous = han;
    }
    ranges
}

/// Where `range`, which is Chinese characters of `text`, has the characters or pairs of the query.
fn found_han(tag: &str, text: &str, range: &Range<usize>, words: &[QueryWord]) -> Vec<Range<usize>> {
    let characters: Vec<(usize, char)> = text
        .get(range.clone())
        .unwrap_or_default()
        .char_indices()
        .map(|(at, c)| (range.start + at, c))
        .collect();
    let folded: Vec<String> = characters.iter().map(|(_, c)| fold(tag, c.encode_utf8(&mut [0; 4]))).collect();
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..characters.len() {
        for typed in words.iter().filter_map(QueryWord::han) {
            let count = typed.chars().count();
            let Some(window) = characters.get(at..at + count) else { continue };
            if folded.get(at..at + count).is_some_and(|window| window.concat() == typed)
                && let (Some((start, _)), Some((last, character))) = (window.first(), window.last())
            {
                let end = last + character.len_utf8();
                match found.last_mut() {
                    Some(before) if before.end >= *start => before.end = before.end.max(end),
                    _ => found.push(*start..end),
                }
            }
        }
    }
    found
}

/// The part of `text` that is shown if the first word that was found begins at the byte `first`: about
/// [`MAX_EXCERPT_CHARS`], cut between words where the script has spaces, and never between a letter and its mark.
fn part(text: &str, first: usize) -> Range<usize> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let count = starts.len() - 1;
    if count <= MAX_EXCERPT_CHARS {
        return 0..text.len();
    }
    let place = starts.partition_point(|start| *start < first);
    let from = place.saturating_sub(CONTEXT_CHARS).min(count - MAX_EXCERPT_CHARS);
    let to = from + MAX_EXCERPT_CHARS;
    let offset = |place: usize| starts.get(place).copied().unwrap_or(text.len());
    let start = if from == 0 { 0 } else { after_space(text, offset(from), first) };
    let end = if to >= count { text.len() } else { before_space(text, start, offset(to)) };
    start..end
}

/// The start of the first whole word from `start` on, but not after `first`.
fn after_space(text: &str, start: usize, first: usize) -> usize {
    let before = text.get(start..first).unwrap_or_default();
    match before.find(' ') {
        Some(space) => start + space + 1,
        None => start + before.find(|c| !is_ignored(c)).unwrap_or(0),
    }
}

/// The end of the last whole word before `end`, but not at `start`.
fn before_space(text: &str, start: usize, end: usize) -> usize {
    if text.get(end..).is_some_and(|rest| rest.starts_with(' ')) {
        return end;
    }
    let kept = text.get(start..end).unwrap_or_default();
    match kept.rfind(' ') {
        Some(space) if space > 0 => start + space,
        _ => end + text.get(end..).and_then(|rest| rest.find(|c| !is_ignored(c))).unwrap_or(0),
    }
}

/// `part` of `text` in runs, with … where something is left out.
fn runs(text: &str, part: &Range<usize>, found: &[Range<usize>]) -> Vec<ExcerptRun> {
    let mut runs = Vec::new();
    let mut push = |value: &str, found: bool| {
        if !value.is_empty() {
            runs.push(ExcerptRun { value: value.to_owned(), found });
        }
    };
    if part.start > 0 {
        push("… ", false);
    }
    let mut at = part.start;
    for word in found {
        let (start, end) = (word.start.clamp(at, part.end), word.end.clamp(at, part.end));
        push(text.get(at..start).unwrap_or_default(), false);
        push(text.get(start..end).unwrap_or_default(), true);
        at = end;
    }
    push(text.get(at..part.end).unwrap_or_default(), false);
    if part.end < text.len() {
        push(" …", false);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Synonyms;
    use crate::search::document::PassageKind;
    use crate::search::document::testing::{page, passage};
    use crate::search::index::IndexLanguage;

    /// The excerpt, with what was found in brackets.
    fn marked(tag: &str, text: &str, query: &str) -> String {
        let index = Index::build(tag, vec![page("", &[text])], &Synonyms::default());
        let passage = passage(PassageKind::Body, text);
        let runs =
            excerpt(&index, &passage, &QueryWord::all(&index.reading(IndexLanguage::Reader), query).0).runs;
        runs.iter()
            .map(|run| if run.found { format!("[{}]", run.value) } else { run.value.clone() })
            .collect()
    }

    #[test]
    fn the_right_words_are_marked() {
        let text = "You have the right to appeal the negative decision.";
        assert_eq!(marked("en", text, "appeal"), "You have the right to [appeal] the negative decision.");
        assert_eq!(
            marked("en", text, "decision app"),
            "You have the right to [appeal] the negative [decision]."
        );
        assert_eq!(marked("en", text, "apeal"), "You have the right to [appeal] the negative decision.");
        assert_eq!(marked("en", text, "lawyer"), text);
        assert_eq!(
            marked("ru", "Вы можете подать ходатайство.", "ходатайства"),
            "Вы можете подать [ходатайство]."
        );
        assert_eq!(marked("kk", "Шағым жасауға құқығыңыз бар.", "шагым"), "[Шағым] жасауға құқығыңыз бар.");
    }

    #[test]
    fn an_exact_match_hides_approximate_ones() {
        assert_eq!(marked("en", "The court counts the days.", "court"), "The [court] counts the days.");
        assert_eq!(marked("en", "The courts count the days.", "court"), "The [courts] count the days.");
    }

    #[test]
    fn signs_inside_a_word_stay_with_it() {
        assert_eq!(marked("ar", "قُدِّم الطلب", "قدم"), "[قُدِّم] الطلب");
        assert_eq!(marked("fa-AF", "شما می‌توانید بروید", "ميتوانيد"), "شما [می‌توانید] بروید");
        assert_eq!(marked("uz", "boshpana soʻrash", "sorash"), "boshpana [soʻrash]");
    }

    #[test]
    fn chinese_is_marked_by_character() {
        assert_eq!(marked("zh-Hans", "您可以提交庇护申请。", "庇護申請"), "您可以提交[庇护申请]。");
        assert_eq!(marked("zh-Hans", "您的UNHCR热线", "热线"), "您的UNHCR[热线]");
    }

    #[test]
    fn a_long_text_is_cut_between_words_and_shows_the_first_find() {
        let text = format!("{} lawyer {}", "before ".repeat(30).trim(), "after ".repeat(30).trim());
        let shown = marked("en", &text, "lawyer");
        assert!(shown.starts_with("… before ") && shown.ends_with(" after …"), "{shown}");
        assert!(shown.contains("before [lawyer] after"), "{shown}");
        assert!(shown.chars().count() <= MAX_EXCERPT_CHARS + 6, "{shown}");
        // Near the end there is as much to read as anywhere.
        let late = marked("en", &format!("{}lawyer", "before ".repeat(40)), "lawyer");
        assert!(late.ends_with("[lawyer]") && late.chars().count() > MAX_EXCERPT_CHARS - 10, "{late}");
        // Without a find, the beginning.
        assert!(marked("en", &text, "doctor").starts_with("before before"));
    }

    #[test]
    fn a_long_text_without_spaces_is_cut_too() {
        let text = format!("{}庇护{}", "前".repeat(90), "后".repeat(200));
        let shown = marked("zh-Hans", &text, "庇护");
        assert!(
            shown.starts_with("… 前") && shown.contains("前[庇护]后") && shown.ends_with("后 …"),
            "{shown}"
        );
        // A letter keeps its marks.
        let shown = marked("ar", &format!("x{}", "بُ".repeat(200)), "ق");
        assert!(shown.ends_with("ُ …"), "{shown}");
    }
}
