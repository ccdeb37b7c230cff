//! `panah`: Panah in a terminal and in a browser.

use clap::Parser;
use panah_cli::arguments::Arguments;
use std::process::ExitCode;

fn main() -> ExitCode {
    match panah_cli::run(Arguments::parse()) {
        Ok(printed) => {
            // A reader that stops early (`panah routes | head`) is not an error.
            let _ = std::io::Write::write_all(&mut std::io::stdout(), printed.text.as_bytes());
            ExitCode::from(u8::from(printed.faults))
        }
        Err(problem) => {
            eprintln!("panah: {problem}");
            ExitCode::from(2)
        }
    }
}
