//! The types of the content that cross to Kotlin and Swift. They are defined in `panah-model`, which knows nothing of
//! `UniFFI`; the compiler checks that the variants here are theirs.

use crate::content::{Emphasis, Icon, ParagraphStyle, Severity};
use crate::language::{Direction, Script};

/// The direction in which a text runs.
#[uniffi::remote(Enum)]
pub enum Direction {
    Ltr,
    Rtl,
}

/// The script in which a text is written, as far as its typography differs.
#[uniffi::remote(Enum)]
pub enum Script {
    Latn,
    Cyrl,
    Arab,
    ArabUg,
    Hans,
}

/// How much care a message needs.
#[uniffi::remote(Enum)]
pub enum Severity {
    Info,
    Warning,
    Urgent,
}

/// The visual emphasis of a button.
#[uniffi::remote(Enum)]
pub enum Emphasis {
    Primary,
    Secondary,
}

/// The text style of a paragraph.
#[uniffi::remote(Enum)]
pub enum ParagraphStyle {
    Body,
    Caption,
}

/// An icon, by its meaning.
#[uniffi::remote(Enum)]
pub enum Icon {
    Back,
    GoOn,
    Language,
    Search,
    Call,
    Home,
    Description,
    Rights,
    Duties,
    Court,
    Place,
    Words,
    Changes,
    Event,
    AddToCalendar,
    Interpreter,
    Health,
    Work,
    Leave,
    Taxi,
    Map,
    Copy,
    Info,
    Warning,
    Urgent,
    Done,
    Source,
}
