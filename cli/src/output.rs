//! What leaves the program: its two outputs and its exit code.
//!
//! An output that cannot be written is never passed over: the program ends with 1, and says so in one line. Only where the
//! reader has left (`panah routes | head`) nobody is there to be told, and it ends quietly.

use crate::{Printed, Problem};
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// The exit code for what was checked and is not in order, and for an output that cannot be written.
const FAULTS: u8 = 1;
/// The exit code for a wrong call.
const MISUSE: u8 = 2;

/// Why a command has not come to its end.
#[derive(Debug)]
pub enum Failure {
    /// It was not carried out.
    Refused(Problem),
    /// What it had to say could not be written.
    Unwritten(io::Error),
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Refused(problem)
    }
}

/// Prints what a command has come to, or why there is none, and returns the exit code.
pub fn finish(outcome: Result<Result<Printed, Failure>, clap::Error>) -> ExitCode {
    match outcome {
        Ok(Ok(Printed { text, notice, faults })) => match print(&text) {
            Ok(()) => {
                if !notice.is_empty() {
                    say(&notice);
                }
                ExitCode::from(if faults { FAULTS } else { 0 })
            }
            Err(error) => unwritten(&error),
        },
        Ok(Err(Failure::Refused(problem))) => {
            say(&problem);
            ExitCode::from(MISUSE)
        }
        Ok(Err(Failure::Unwritten(error))) => unwritten(&error),
        // What was asked for, such as --help, or what is wrong with the call.
        Err(error) => match error.print().and_then(|()| io::stdout().flush()) {
            Err(failed) if !error.use_stderr() => unwritten(&failed),
            _ => ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(MISUSE)),
        },
    }
}

/// Writes `text` to the standard output, wholly.
///
/// # Errors
/// It cannot be written.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// Writes one line to the standard error. Not `eprintln!`: that panics where nothing can be written there.
pub(crate) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "panah: {line}");
}

fn unwritten(error: &io::Error) -> ExitCode {
    if error.kind() != ErrorKind::BrokenPipe {
        say(&format!("the output cannot be written: {error}"));
    }
    ExitCode::from(FAULTS)
}
