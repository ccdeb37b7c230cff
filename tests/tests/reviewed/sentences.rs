//! Of one language every sentence with a number or a date: each plural form, each form of a date, the time that is left, and
//! how dates were counted.

use chrono::{Days, NaiveDate};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use panah_core::Files;
use panah_core::page::{Block, Deadline, Input, Page};
use panah_core::text::Value;
use panah_core::time::plurals;
use panah_tests::{Reader, at, now, open};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Counts that take every plural form of every language of the app.
const COUNTS: [u32; 12] = [0, 1, 2, 3, 5, 10, 11, 21, 100, 101, 103, 111];

/// The count with which a form is shown, if it is among those that take the form.
const SHOWN: u32 = 5;

/// Everything of the language `tag`, for a reader of it.
pub(crate) fn of(tag: &str) -> String {
    let reader = open(tag);
    let mut out = String::from("# Messages, for each group of counts that take the same form\n");
    messages(&mut out, &reader);
    out.push_str("\n# Dates\n");
    dates(&mut out, &reader);
    out.push_str("\n# Months, days to pick, short weekdays\n");
    names(&mut out, &reader);
    out.push_str("\n# A clock that cannot be right\n");
    for moment in ["1970-01-01T00:10", "2033-05-05T09:00"] {
        let page = reader.page("deadlines/arrival", at(moment));
        said(&mut out, &page, |id| id == "clock");
    }
    out.push_str("\n# Answers at nine in the morning of 24 November 2026\n");
    for route in super::ANSWERS {
        answer(&mut out, &reader, route);
    }
    // The 24 hours after a crossing: 23, 21, 11, 5, 2, 1 and 0 hours left, and the rest of the same day.
    for occurrence in
        ["24T08:30", "24T06:00", "23T20:00", "23T14:00", "23T11:00", "23T10:30", "23T09:30", "23T08:30"]
    {
        let route = format!("deadlines/crossing/2026-11-{occurrence}");
        let _ = writeln!(out, "{route}");
        said(&mut out, &reader.page(&route, now()), |id| id.starts_with("deadline-"));
    }
    // With an hour, ahead and passed, and without; an expectation of 3 months and of 1 year; working days over holidays;
    // a month without the day; a holiday after a weekend; a holiday that is an estimate, in a year that is not known.
    for route in [
        "deadlines/crossing/2026-11-23T20:00",
        "deadlines/crossing/2026-11-22T03:00",
        "deadlines/crossing/2026-11-24",
        "deadlines/registration/2026-11-20",
        "deadlines/application/2026-01-05",
        "deadlines/move/2025-12-12",
        "deadlines/move/2026-03-20",
        "deadlines/refusal/2026-08-31",
        "deadlines/certificate/2026-09-16",
        "deadlines/move/2017-12-28",
        "deadlines/move/2026-05-25",
    ] {
        answer(&mut out, &reader, route);
    }
    out
}

// ---- messages ----

fn messages(out: &mut String, reader: &Reader) {
    let facts: BTreeSet<String> =
        reader.panah.content().facts().into_iter().map(|(variable, _)| variable).collect();
    // A date as the language writes it.
    let date = deadline(&reader.page("deadlines/arrival/2026-11-22", now())).date.plain();
    let holiday = reader.panah.message("holiday-new-year", None, &[], &reader.language).plain();
    let files = Files::shipped();
    let english = files.locales.iter().find(|locale| locale.tag == "en").unwrap();
    for file in english.files.iter().filter(|file| file.name.ends_with(".ftl")) {
        let resource = fluent_syntax::parser::parse(file.text.as_ref()).unwrap();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let own = message.value.iter().map(|pattern| (None, pattern));
            let attributes =
                message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
            for (attribute, pattern) in own.chain(attributes) {
                let mut variables = BTreeSet::new();
                in_pattern(pattern, &mut variables);
                let id = message.id.name;
                let samples: Vec<(&str, Sample)> = variables
                    .into_iter()
                    .map(|variable| (variable, sample(id, variable, &facts, &date, &holiday)))
                    .collect();
                if samples.iter().any(|(_, sample)| !matches!(sample, Sample::Other)) {
                    forms(out, reader, id, attribute, &samples);
                }
            }
        }
    }
}

/// What is put in for a variable.
#[derive(Clone, Copy)]
enum Sample<'t> {
    /// Every count.
    Count,
    /// A number that no form depends on: none of the counts, so that it is not taken for one.
    Number(u32),
    /// A date, a time or a year.
    Text(&'t str),
    /// Neither.
    Other,
}

fn sample<'t>(
    id: &str,
    variable: &str,
    facts: &BTreeSet<String>,
    date: &'t str,
    holiday: &'t str,
) -> Sample<'t> {
    match variable {
        "number" if id == "no-dialler" => Sample::Other,
        _ if facts.contains(variable) => Sample::Count,
        "days" | "hours" | "count" => Sample::Count,
        "first" | "number" => Sample::Number(4),
        "last" => Sample::Number(59),
        "offset" => Sample::Number(6),
        "date" => Sample::Text(date),
        "time" => Sample::Text("14:05"),
        "times" => Sample::Text("9:00–18:00"),
        "year" => Sample::Text("2027"),
        "holiday" => Sample::Text(holiday),
        "house" | "office" | "floor" | "district" | "address" | "name" | "version" | "paragraph"
        | "language" | "endonym" | "what" | "numbers" | "all" | "ambulance" | "title" => Sample::Other,
        _ => panic!("{id} has ${variable}: say here whether it is a count, a date or neither"),
    }
}

/// The message with each count in it: a line for those that take the same form.
fn forms(out: &mut String, reader: &Reader, id: &str, attribute: Option<&str>, samples: &[(&str, Sample)]) {
    let mut groups: Vec<(String, Vec<(u32, String)>)> = Vec::new();
    for count in COUNTS {
        let args: Vec<(&str, Value)> = samples
            .iter()
            .map(|(variable, sample)| match sample {
                Sample::Count => (*variable, Value::Number(count)),
                Sample::Number(number) => (*variable, Value::Number(*number)),
                Sample::Text(text) => (*variable, Value::Text(text)),
                Sample::Other => (*variable, Value::Text("…")),
            })
            .collect();
        let text = reader.panah.message(id, attribute, &args, &reader.language);
        // What is not translated yet is read in English.
        if text.fallback {
            return;
        }
        let form = text.value.replace(&format!("\u{2068}{count}\u{2069}"), "#");
        match groups.iter_mut().find(|(known, ..)| *known == form) {
            Some((_, texts)) => texts.push((count, text.plain())),
            None => groups.push((form, vec![(count, text.plain())])),
        }
    }
    let attribute = attribute.map_or_else(String::new, |attribute| format!(".{attribute}"));
    let _ = writeln!(out, "{id}{attribute}");
    for (_, texts) in &groups {
        let counts: Vec<String> = texts.iter().map(|(count, _)| count.to_string()).collect();
        let counts = if groups.len() == 1 { String::new() } else { format!("{}: ", counts.join(" ")) };
        let shown = texts.iter().find(|(count, _)| *count == SHOWN).or(texts.first());
        let _ = writeln!(out, "  {counts}{}", shown.unwrap().1.replace('\n', " "));
    }
}

fn in_pattern<'p>(pattern: &Pattern<&'p str>, variables: &mut BTreeSet<&'p str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression<'p>(expression: &Expression<&'p str>, variables: &mut BTreeSet<&'p str>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            for variant in variants {
                in_pattern(&variant.value, variables);
            }
        }
    }
}

fn in_inline<'p>(inline: &InlineExpression<&'p str>, variables: &mut BTreeSet<&'p str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name);
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                in_inline(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

#[test]
fn the_counts_take_every_plural_form_of_every_language() {
    for tag in panah_tests::tags() {
        let form = plurals(&tag);
        let of = |counts: &mut dyn Iterator<Item = u64>| counts.map(&form).collect::<BTreeSet<_>>();
        assert_eq!(of(&mut COUNTS.into_iter().map(u64::from)), of(&mut (0..1000)), "{tag}");
    }
}

// ---- dates ----

/// A date of each month and of each weekday, in both forms.
fn dates(out: &mut String, reader: &Reader) {
    for date in [
        "2025-12-01",
        "2026-01-06",
        "2026-02-04",
        "2026-03-05",
        "2026-04-03",
        "2026-05-02",
        "2026-06-07",
        "2026-07-31",
        "2026-08-29",
        "2026-09-10",
        "2026-10-11",
        "2026-11-24",
    ] {
        // As it is read on that very day, so that the other reading is named too.
        let told = format!("{date}~{}", now().date_naive());
        let page = reader.page(&format!("deadlines/arrival/{date}@{told}"), now());
        let deadline = deadline(&page);
        let latest = deadline.latest_reading.as_ref().unwrap().plain();
        said(out, &page, |id| id == "counted-from");
        let _ = writeln!(out, "    {} | {} | {latest}", deadline.weekday.plain(), deadline.date.plain());
    }
}

fn names(out: &mut String, reader: &Reader) {
    for route in ["deadlines/arrival", "deadlines/arrival/solar"] {
        let page = reader.page(route, now());
        // Who has no Solar Hijri dates is asked for them nowhere.
        if route.ends_with("solar")
            && reader.page("deadlines/arrival", now()).blocks().all(|block| block.id() != "calendar-solar")
        {
            continue;
        }
        for block in page.blocks() {
            match block {
                Block::Form(form) => form.fields.iter().for_each(|field| {
                    if let Input::Selection { options } = &field.input {
                        let names: Vec<String> = options.iter().map(|option| option.label.plain()).collect();
                        let _ = writeln!(out, "  {}", names.join(" | "));
                    }
                }),
                Block::Choice { id, options, .. } if id == "days" => {
                    let names: Vec<String> = options.iter().map(|option| option.label.plain()).collect();
                    let _ = writeln!(out, "  {}", names.join(" | "));
                }
                _ => {}
            }
        }
    }
    // The first day of a strip that begins a day before today has its own name.
    let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let week = (0..7).map(|days| {
        let (day, next) = (monday + Days::new(days), monday + Days::new(days + 1));
        let page = reader.page(&format!("deadlines/move/{day}"), at(&format!("{next}T09:00")));
        deadline(&page).days.first().unwrap().label.plain()
    });
    let _ = writeln!(out, "  {}", week.collect::<Vec<_>>().join(" | "));
}

// ---- answers ----

fn answer(out: &mut String, reader: &Reader, route: &str) {
    let _ = writeln!(out, "{route}");
    let wanted = ["deadline-", "recounted-", "certificate-date", "counted-from", "list-counted-", "reason-"];
    let is_wanted = |id: &str| wanted.iter().any(|start| id.starts_with(start));
    said(out, &reader.page(route, now()), is_wanted);
    said(out, &reader.page(&format!("{route}/counted"), now()), is_wanted);
}

/// What the items say whose id is `wanted`, each in one line.
fn said(out: &mut String, page: &Page, wanted: impl Fn(&str) -> bool) {
    for item in page.items().filter(|item| wanted(&item.id)) {
        let texts: Vec<&str> = item.spoken.iter().map(|spoken| spoken.plain.as_str()).collect();
        let _ = writeln!(out, "  {}", texts.join(" | "));
    }
}

fn deadline(page: &Page) -> &Deadline {
    let mut deadlines = page.blocks().filter_map(|block| match block {
        Block::Deadline(deadline) => Some(deadline),
        _ => None,
    });
    deadlines.next().unwrap_or_else(|| panic!("{} has no deadline", page.route))
}
