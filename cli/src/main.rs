//! `panah`: Panah in a terminal and in a browser.

use clap::Parser;
use panah_cli::arguments::Arguments;
use panah_cli::output;
use std::process::ExitCode;

fn main() -> ExitCode {
    output::finish(Arguments::try_parse().map(panah_cli::run))
}
