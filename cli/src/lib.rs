//! The third shell of Panah: pages in a terminal and in a browser; and the tools for translators.

pub mod arguments;
pub mod clock;
mod convert;
mod deadline;
mod files;
pub mod l10n;
pub mod lint;
pub mod output;
mod revision_files;
pub mod terminal;
pub mod web;

use arguments::{Arguments, Command, Format};
use l10n::accept::{Selection, accept, review};
use l10n::{read_files, status};
use output::Failure;
use panah_core::content::Occurrence;
use panah_core::language::find;
use panah_core::search::{ExcerptRun, Hit};
use panah_core::{Config, Files, Panah};
use serde::Serialize;
use std::fmt::Write;
use std::path::PathBuf;
use web::Serving;

/// Why a command was not carried out, in one line for the person who called it: what is wrong, where, what to do. What is
/// wrong inside the files of a project is a [`l10n::Finding`].
pub type Problem = String;

/// What a command prints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// For the standard output.
    pub text: String,
    /// For the standard error, behind it: what the person at the terminal should know about the text. One line, or empty.
    pub notice: String,
    /// True if what was checked is not in order, or not all was done; the program then ends with 1.
    pub faults: bool,
}

impl From<String> for Printed {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

/// Carries out the command and returns what it prints.
///
/// # Errors
/// One line for the person at the terminal, and nothing has been written to files then; or the standard output cannot be
/// written.
pub fn run(arguments: Arguments) -> Result<Printed, Failure> {
    let root = arguments.from.clone().unwrap_or_else(|| PathBuf::from("."));
    let files = match &arguments.from {
        // Reads by itself: it reports every fault, not only the first.
        _ if matches!(arguments.command, Command::Lint(_)) => Files::default(),
        Some(folder) => read_files(folder)?,
        None if is_on_disk(&arguments.command) => read_files(&root)?,
        None => Files::shipped(),
    };
    let clock = arguments.clock;
    let printed = match arguments.command {
        Command::Lint(lint) => return Ok(lint::run(&root, &lint)?),
        Command::Serve { port, watch, pseudo, against } => {
            let against = against.map(|version| revision_files::read(&root, &version)).transpose()?;
            let watch = watch.then_some(root);
            let limits = web::Limits::default();
            web::serve(files, &Serving { port, clock, pseudo, against, watch, limits })?;
            Ok(String::new())
        }
        Command::Pseudo { folder } => l10n::pseudo::write(&files, &folder),
        Command::Show { route, locale, format } => {
            // As data, a page has everything that any shell can do with it.
            let config = match format {
                Format::Text => Config::default(),
                Format::Json => Config::everything(),
            };
            let page = open_as(files, &locale, &config)?.page(&route, &locale, clock.now());
            if !page.found {
                return Err(format!("there is no route \"{route}\"; `panah routes` lists them all").into());
            }
            match format {
                Format::Text => Ok(terminal::page(&page)),
                Format::Json => json(&page),
            }
        }
        Command::Deadline { rule, on, at, locale, format } => {
            let panah = open(files, &locale)?;
            let occurrence = Occurrence::new(on, at);
            match format {
                Format::Json => json(&deadline::record(&panah, &rule, occurrence, clock)?),
                Format::Text => deadline::text(&panah, &rule, occurrence, &locale, clock),
            }
        }
        Command::Search { query, locale, format } => {
            let hits: Vec<HitRow> =
                open(files, &locale)?.search(&query, &locale, HITS).iter().map(HitRow::from).collect();
            match format {
                Format::Json => json(&hits),
                Format::Text if hits.is_empty() => Ok(format!("nothing was found for \"{query}\"\n")),
                Format::Text => Ok(hits.iter().fold(String::new(), |mut out, hit| {
                    let _ = writeln!(out, "{}\t{}\n    {}", hit.route, hit.title, hit.marked());
                    out
                })),
            }
        }
        Command::Convert { to, text } => return Ok(convert::run(&open(files, "en")?, &to, &text)?),
        Command::Status { locale, format } => {
            let rows = status::status(&files, locale.as_deref())?;
            match format {
                Format::Json => json(&rows),
                Format::Text => Ok(status::table(&rows, locale.is_some())),
            }
        }
        Command::Accept { messages, all, locale } => {
            let selection = if all { Selection::All } else { Selection::Messages(&messages) };
            let count = accept(&root, &files, &locale, selection)?;
            Ok(format!("{locale}: {count} messages are recorded as translated from the present English\n"))
        }
        Command::Review { tag, file, by } => {
            let count = review(&root, &files, &tag, &file, &by)?;
            Ok(format!("{tag}: {count} messages are recorded as reviewed by {}\n", by.trim()))
        }
        Command::Routes { locale, format } => {
            let panah = open(files, &locale)?;
            let routes = panah.routes(&locale, clock.now());
            match format {
                Format::Json => json(&routes.iter().map(RouteRow::from).collect::<Vec<_>>()),
                Format::Text => Ok(routes.iter().map(RouteRow::from).fold(String::new(), |mut out, row| {
                    let _ = writeln!(out, "{}\t{}\t{}", row.route, row.title, row.clauses.join(" "));
                    out
                })),
            }
        }
        Command::Languages { format } => {
            let languages = open(files, "en")?.languages();
            match format {
                Format::Json => json(&languages),
                Format::Text => Ok(languages.iter().fold(String::new(), |mut out, language| {
                    let direction = language.direction.as_str();
                    let _ = writeln!(
                        out,
                        "{}\t{}\t{direction}\t{}",
                        language.tag, language.endonym, language.review
                    );
                    out
                })),
            }
        }
    };
    Ok(printed.map(Printed::from)?)
}

/// True for the commands that work on the files of a project, and not on those inside the program.
const fn is_on_disk(command: &Command) -> bool {
    matches!(
        command,
        Command::Status { .. }
            | Command::Accept { .. }
            | Command::Review { .. }
            | Command::Serve { watch: true, .. }
    )
}

/// A route as `panah routes` prints it.
#[derive(Serialize)]
struct RouteRow {
    route: String,
    title: String,
    clauses: Vec<String>,
}

impl From<&panah_core::page::RouteInfo> for RouteRow {
    fn from(info: &panah_core::page::RouteInfo) -> Self {
        Self { route: info.route.clone(), title: info.title.plain(), clauses: info.clauses.clone() }
    }
}

/// How many pages `panah search` prints at most.
const HITS: usize = 12;

/// A page that was found, as `panah search` prints it.
#[derive(Serialize)]
struct HitRow {
    route: String,
    title: String,
    heading: String,
    language: String,
    excerpt: Vec<ExcerptRun>,
}

impl HitRow {
    /// The excerpt with the words in brackets.
    fn marked(&self) -> String {
        let marked =
            |run: &ExcerptRun| if run.found { format!("[{}]", run.value) } else { run.value.clone() };
        self.excerpt.iter().map(marked).collect()
    }
}

impl From<&Hit> for HitRow {
    fn from(hit: &Hit) -> Self {
        Self {
            route: hit.route.clone(),
            title: hit.title.clone(),
            heading: hit.heading.clone(),
            language: hit.language.clone(),
            excerpt: hit.excerpt.runs.clone(),
        }
    }
}

/// Opens `files` for a terminal, which can do nothing of what a phone can, and keeps the commands that were typed.
fn open(files: Files, locale: &str) -> Result<Panah, Problem> {
    open_as(files, locale, &Config::default())
}

/// Opens `files` and checks those that the language `locale` reads.
fn open_as(files: Files, locale: &str, config: &Config) -> Result<Panah, Problem> {
    let panah = open_all(files, config)?;
    let locales = &panah.content().locales;
    if find(locales, locale).is_none() {
        let known: Vec<&str> = locales.iter().map(|language| language.tag.as_str()).collect();
        return Err(format!("there is no locale \"{locale}\"; known are {}", known.join(", ")));
    }
    match panah.faults(locale).first() {
        Some(fault) => Err(fault.to_string()),
        None => Ok(panah),
    }
}

/// Opens `files`, whatever language is read.
fn open_all(files: Files, config: &Config) -> Result<Panah, Problem> {
    Panah::open_files(files, config).map_err(|fault| fault.to_string())
}

fn json<T: Serialize>(value: &T) -> Result<String, Problem> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|error| error.to_string())
}
