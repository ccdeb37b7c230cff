//! Findings as people, programs and the web forge read them.

use super::Finding;
use clap::ValueEnum;
use panah_core::Files;
use panah_core::text::is_bidi_control;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: the line of the file and a mark below the place.
    Human,
    /// For programs: a list of objects.
    Json,
    /// For the checks of GitHub: one command a finding, shown beside the line.
    Github,
}

/// How many characters of a line are shown on each side of the place.
const AROUND: usize = 60;

/// Writes `findings` in the `format`; `files` hold the lines that are shown.
///
/// # Errors
/// Text that cannot be written as JSON, which cannot happen.
pub fn report(findings: &[Finding], files: &Files, format: Format) -> Result<String, String> {
    match format {
        Format::Human => Ok(human(findings, files)),
        Format::Json => {
            serde_json::to_string_pretty(findings).map(|text| text + "\n").map_err(|error| error.to_string())
        }
        Format::Github => Ok(findings.iter().fold(String::new(), |mut out, finding| {
            let Finding { file, line, column, rule, what } = finding;
            let (file, what) = (escaped(file, true), escaped(what, false));
            let _ = writeln!(out, "::error file={file},line={line},col={column},title={rule}::{what}");
            out
        })),
    }
}

/// Escapes `text` for a workflow command; a `property` parts more characters than a message does.
fn escaped(text: &str, property: bool) -> String {
    let text = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    if property { text.replace(':', "%3A").replace(',', "%2C") } else { text }
}

fn human(findings: &[Finding], files: &Files) -> String {
    let sources = files.content.iter().chain(files.locales.iter().flat_map(|locale| &locale.files));
    let sources: BTreeMap<&str, Vec<&str>> =
        sources.map(|source| (source.name.as_ref(), source.text.lines().collect())).collect();
    let mut out = String::new();
    for finding in findings {
        let _ = writeln!(out, "{finding}");
        let line = sources.get(finding.file.as_str()).and_then(|lines| lines.get(finding.line - 1));
        if let Some(line) = line.filter(|line| !line.trim().is_empty()) {
            let number = finding.line.to_string();
            let (shown, before) = part(line, finding.column);
            let _ = writeln!(out, "  {number} | {shown}");
            let _ = writeln!(out, "  {:width$} | {before}^", "", width = number.len());
        }
    }
    let places: BTreeSet<&str> = findings.iter().map(|finding| finding.file.as_str()).collect();
    let _ = match findings.len() {
        0 => writeln!(out, "Nothing to mend in {} files.", sources.len()),
        1 => writeln!(out, "1 thing to mend."),
        many => writeln!(out, "{many} things to mend in {} files.", places.len()),
    };
    out
}

/// The part of `line` around the `column`, and the space that stands before that column. What cannot be seen is shown as
/// a dot, so that a mark that turns the direction does not turn the report.
fn part(line: &str, column: usize) -> (String, String) {
    let start = column.saturating_sub(1 + AROUND);
    let mut shown: String = line
        .chars()
        .skip(start)
        .take(2 * AROUND)
        .map(|c| if is_bidi_control(c) || c.is_control() || width(c) == 0 && !is_mark(c) { '·' } else { c })
        .collect();
    let mut before: String =
        shown.chars().take(column.saturating_sub(1 + start)).map(|c| " ".repeat(width(c))).collect();
    if start > 0 {
        shown.insert(0, '…');
        before.insert(0, ' ');
    }
    if line.chars().count() > start + 2 * AROUND {
        shown.push('…');
    }
    (shown, before)
}

/// How many cells a terminal gives the character.
const fn width(character: char) -> usize {
    match character {
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' => 0,
        _ if is_mark(character) => 0,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

/// True for marks that stand on the letter before them.
const fn is_mark(character: char) -> bool {
    matches!(character, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{20D0}'..='\u{20FF}')
}
