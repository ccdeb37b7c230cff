//! What the rules of an event come to, in the order in which the person must act.

use crate::content::{Event, Occurrence, Rule, RuleKind, Unit};
use crate::time::{Answer, Calendar, State, next_midnight};
use chrono::{NaiveDate, NaiveDateTime};

/// A week: only this many days are shown one by one, and can be planned.
pub(super) const FEW_DAYS: i64 = 7;

/// What a rule comes to, and where that is now.
pub(super) struct RuleAnswer<'a> {
    pub(super) rule: &'a Rule,
    pub(super) answer: Answer,
    pub(super) state: State,
    /// False for a duty if every day until the one that counts is a day off, today included.
    pub(super) has_working_day: bool,
}

impl<'a> RuleAnswer<'a> {
    /// The answers for `event` in the order in which the person must act: the rule that the event puts first, then duties
    /// before expectations, those that can still be kept before those that are late, the earliest day first.
    pub(super) fn all(
        rules: &'a [Rule],
        event: &Event,
        occurrence: Occurrence,
        now: NaiveDateTime,
        calendar: &Calendar,
    ) -> Vec<Self> {
        let counted = rules.iter().filter(|rule| rule.events.contains(&event.id));
        let mut answers: Vec<Self> = counted
            .map(|rule| {
                let answer = Answer::compute(rule, occurrence, calendar);
                let (state, has_working_day) = (answer.state(now), answer.has_working_day(now, calendar));
                Self { rule, answer, state, has_working_day }
            })
            .collect();
        answers.sort_by_key(|Self { rule, answer, state, .. }| {
            let moment = answer.moment();
            let first = event.first.as_ref() == Some(&rule.id);
            let kind = (rule.kind == RuleKind::Expectation, *state == State::After);
            // A day ends after any hour of it.
            (!first, kind, moment.date, moment.time.is_none(), moment.time)
        });
        answers
    }

    /// True if offices are closed on all days that are left, so that being in time cannot be promised.
    pub(super) fn is_closed(&self) -> bool {
        self.rule.kind == RuleKind::Duty && self.state != State::After && !self.has_working_day
    }

    /// True if the person must know which days are working days: they are counted, or only a few days are left, today
    /// included, and one of them is a day off.
    pub(super) fn working_days_matter(&self, today: NaiveDate, calendar: &Calendar) -> bool {
        let shown = self.answer.shown(self.state);
        let mut left = today.iter_days().take_while(|day| *day <= shown.date.max(today));
        let few = shown.days_from(today) < FEW_DAYS;
        self.rule.kind == RuleKind::Duty
            && (self.rule.unit == Unit::WorkingDays || few && left.any(|day| !calendar.is_working(day)))
    }

    /// When the answer reads differently: what is left, or which days off are among the days that are left.
    pub(super) fn next_change(&self, now: NaiveDateTime, calendar: &Calendar) -> NaiveDateTime {
        let (change, midnight) = (self.answer.next_change(now), next_midnight(now));
        let days_off = |now: NaiveDateTime| {
            (self.answer.has_working_day(now, calendar), self.working_days_matter(now.date(), calendar))
        };
        if midnight < change && days_off(midnight) != days_off(now) { midnight } else { change }
    }
}
