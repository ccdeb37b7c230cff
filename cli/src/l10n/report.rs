//! Findings, written for people, for programs and for the checks of GitHub.

use super::{Finding, Level};
use clap::ValueEnum;
use panah_core::Files;
use panah_core::text::is_bidi_control;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: the line of the file and a mark below the place.
    Human,
    /// For programs: a list of objects.
    Json,
    /// For the checks of GitHub: one command for each finding, which GitHub shows beside the line.
    Github,
}

/// How many characters of a line are shown on each side of the place.
const CONTEXT_CHARS: usize = 60;

/// Writes `findings` in the `format`. `files` contain the lines that are shown.
///
/// # Errors
/// Those of the JSON writer, which no finding can cause.
pub fn report(findings: &[Finding], files: &Files, format: Format) -> Result<String, String> {
    match format {
        Format::Human => Ok(human(findings, files)),
        Format::Json => {
            serde_json::to_string_pretty(findings).map(|text| text + "\n").map_err(|error| error.to_string())
        }
        Format::Github => Ok(findings.iter().fold(String::new(), |mut out, finding| {
            let Finding { file, line, column, level, rule, what } = finding;
            let (file, what) = (escaped(file, true), escaped(what, false));
            let _ = writeln!(out, "::{level} file={file},line={line},col={column},title={rule}::{what}");
            out
        })),
    }
}

/// Escapes `text` for a workflow command. In a `property`, the separators of properties are escaped as well.
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
        let Finding { file, line, column, level, rule, what } = finding;
        let _ = writeln!(out, "{file}:{line}:{column}: {level}: {what} [{rule}]");
        let line = sources.get(finding.file.as_str()).and_then(|lines| lines.get(finding.line - 1));
        if let Some(line) = line.filter(|line| !line.trim().is_empty()) {
            let number = finding.line.to_string();
            let (shown, before) = part(line, finding.column);
            let _ = writeln!(out, "  {number} | {shown}");
            let _ = writeln!(out, "  {:width$} | {before}^", "", width = number.len());
        }
    }
    let _ = writeln!(out, "{}", summary(findings, sources.len()));
    out
}

/// The last line of a report: how many errors and warnings there are.
fn summary(findings: &[Finding], checked: usize) -> String {
    let counted = |level: Level| {
        let count = findings.iter().filter(|finding| finding.level == level).count();
        let plural = if count == 1 { "" } else { "s" };
        (count > 0).then(|| format!("{count} {level}{plural}"))
    };
    match (counted(Level::Error), counted(Level::Warning)) {
        (None, None) => format!("Nothing to fix in {checked} files."),
        (Some(errors), None) => format!("{errors}."),
        (Some(errors), Some(warnings)) => format!("{errors}, {warnings}."),
        (None, Some(warnings)) => {
            format!(
                "{warnings}: translations that are behind the English. They must be fixed before a release."
            )
        }
    }
}

/// The part of `line` around the `column`, and as many spaces as bring a mark below that column. An invisible character is
/// shown as a dot, so that one that changes the direction does not change that of the report.
fn part(line: &str, column: usize) -> (String, String) {
    let start = column.saturating_sub(1 + CONTEXT_CHARS);
    let mut shown: String = line
        .chars()
        .skip(start)
        .take(2 * CONTEXT_CHARS)
        .map(|c| if is_bidi_control(c) || c.is_control() || width(c) == 0 && !is_mark(c) { '·' } else { c })
        .collect();
    let mut before: String =
        shown.chars().take(column.saturating_sub(1 + start)).map(|c| " ".repeat(width(c))).collect();
    if start > 0 {
        shown.insert(0, '…');
        before.insert(0, ' ');
    }
    if line.chars().count() > start + 2 * CONTEXT_CHARS {
        shown.push('…');
    }
    (shown, before)
}

/// How many cells of a terminal the character takes.
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

/// True for combining marks, which are drawn on the letter before them.
const fn is_mark(character: char) -> bool {
    matches!(character, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{20D0}'..='\u{20FF}')
}
