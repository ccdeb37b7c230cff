//! What a shell relies on: the first page, the way back, what may be kept, the clock, what is read aloud.

mod changes;
mod clock;
mod device;
mod kept;
mod outcome;
mod promises;
mod spoken;
mod start;
mod threads;
mod typed;
