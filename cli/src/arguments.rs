//! The commands and options of the command line.

use crate::clock::Clock;
use chrono::{NaiveDate, NaiveTime};
use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Information for people seeking asylum in Kazakhstan, offline, in their own language.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
pub struct Arguments {
    /// Read locales/ and core/content/ from this folder instead of the files inside the program.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub from: Option<PathBuf>,
    /// What time it is.
    #[command(flatten)]
    pub clock: Clock,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What `panah` can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the whole app in a browser, at an address on this machine only.
    Serve {
        /// The port on 127.0.0.1; 8642 if it is free, else any.
        #[arg(long)]
        port: Option<u16>,
        /// Show each change of a file in locales/ or core/content/ as it is saved.
        #[arg(long)]
        watch: bool,
        /// Add two pseudo-languages to test the layout: English with accents and longer, and English from right to left.
        #[arg(long)]
        pseudo: bool,
        /// Show another version of the pages beside these, and which ones differ: a folder of a project, or a git revision.
        #[arg(long, value_name = "FOLDER|REVISION", allow_hyphen_values = true)]
        against: Option<String>,
    },
    /// Write the files of three pseudo-languages to test the layout: English with accents and 40 % longer, English from right
    /// to left, and the names of the messages.
    Pseudo {
        /// The folder; one folder for each language is made in it.
        folder: PathBuf,
    },
    /// Print one page.
    Show {
        /// The route of the page, as `panah routes` lists it.
        #[arg(allow_hyphen_values = true)]
        route: String,
        /// The language, as `panah languages` lists it.
        #[arg(long, default_value = "en", value_name = "TAG")]
        locale: String,
        /// Text for people, JSON for programs.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Work out a last day; today is the day of the event if that lies ahead.
    Deadline {
        /// The rule, as core/content/deadlines.toml names it; a wrong name is answered with the list.
        rule: String,
        /// The day of the event it is counted from (YYYY-MM-DD).
        #[arg(long, value_name = "DATE")]
        on: NaiveDate,
        /// The time of the event (HH:MM), for a period of hours.
        #[arg(long, value_name = "TIME", value_parser = time)]
        at: Option<NaiveTime>,
        /// The language.
        #[arg(long, default_value = "en", value_name = "TAG")]
        locale: String,
        /// Text for people, JSON for programs.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Find pages.
    Search {
        /// What people type; it may begin with a hyphen.
        #[arg(allow_hyphen_values = true)]
        query: String,
        /// The language.
        #[arg(long, default_value = "en", value_name = "TAG")]
        locale: String,
        /// Text for people, JSON for programs.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Write a text in another script of its language.
    Convert {
        /// The script: kk-Arab, ug-Cyrl, ug-Latn, uz-Cyrl, uz-Latn or ug-Arab.
        #[arg(long, value_name = "TAG")]
        to: String,
        /// The text; it may begin with a hyphen.
        #[arg(allow_hyphen_values = true)]
        text: String,
    },
    /// Print how far each translation has come, file by file: messages that are new in English, lost, stale, unrecorded and
    /// reviewed.
    Status {
        /// One language only; the messages that somebody must do something about are then named.
        #[arg(long, value_name = "TAG")]
        locale: Option<String>,
        /// Text for people, JSON for programs.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Record that messages were translated from the present English.
    Accept {
        /// The names of the messages.
        #[arg(value_name = "ID", required_unless_present = "all")]
        messages: Vec<String>,
        /// All messages that are translated.
        #[arg(long, conflicts_with = "messages")]
        all: bool,
        /// The language.
        #[arg(long, value_name = "TAG")]
        locale: String,
    },
    /// Record that somebody has read a file of a translation and found it right.
    Review {
        /// The language.
        tag: String,
        /// The file: rights.ftl.
        file: String,
        /// Who has read it.
        #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
        by: String,
    },
    /// List every route with its title and the clauses of the sheet it carries.
    Routes {
        /// The language of the titles.
        #[arg(long, default_value = "en", value_name = "TAG")]
        locale: String,
        /// Text for people, JSON for programs.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Check locales/ and core/content/, and say what to fix. Ends with 1 if there are errors; a translation that is behind
    /// the English is a warning.
    Lint(crate::lint::Arguments),
    /// List every language with its own name, its direction and how far its text has been checked.
    Languages {
        /// Text for people, JSON for programs.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}

fn time(text: &str) -> Result<NaiveTime, String> {
    NaiveTime::parse_from_str(text, "%H:%M")
        .map_err(|_| "write a time as HH:MM, for example 09:30".to_owned())
}

/// How something is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}
