//! Working out a last day: what happened, when, and the answer.

mod answer;
mod clock;
mod date_form;
mod date_parse;
mod day;
mod events;
mod reasons;
mod refusal;
mod rule_answer;
mod when;

pub(super) use answer::answer;
pub(super) use clock::{ask_today, device_day};
pub(super) use date_form::DateFormState;
pub(super) use date_parse::{parse_hour, parse_occurrence, parse_today};
pub(super) use events::{all, event_days};
pub(super) use when::when;
