//! A page as plain text in a terminal.

use panah_core::page::{
    Block, Call, ContactCard, Deadline, Effect, Field, Input, Page, Severity, Step, StepState, Target,
};
use panah_core::text::{Text, plain};

/// Writes the page; bidi controls are left out, since terminals do not agree on them.
pub fn page(page: &Page) -> String {
    let mut out = Lines::default();
    for item in page.items() {
        if let Some(mark) = &item.mark {
            out.gap();
            out.line(&format!("[{}]", mark.plain()));
        }
        draw(&mut out, &item.block);
    }
    out.gap();
    out.line(&call(&page.frame.hotline));
    out.text
}

#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn say(&mut self, before: &str, text: &Text) {
        self.line(&format!("{before}{}", text.plain()));
    }
}

fn draw(out: &mut Lines, block: &Block) {
    match block {
        Block::Heading { level, text, .. } => {
            out.gap();
            out.line(&format!("{} {}", "#".repeat((*level).into()), text.plain()));
        }
        Block::Paragraph { text, .. } => {
            out.gap();
            out.say("", text);
        }
        Block::Steps { progress, items, .. } => {
            out.gap();
            if let Some(progress) = progress {
                out.say("", &progress.words);
            }
            for item in items {
                step(out, item);
            }
        }
        Block::Checklist { checkable, items, .. } => {
            out.gap();
            let mark = if *checkable { "[ ] " } else { "- " };
            for item in items {
                out.say(mark, &item.label);
                item.note.iter().for_each(|note| out.say("  ", note));
            }
        }
        Block::Notice { severity, label, title, lines, .. } => {
            out.gap();
            out.say(sign(*severity), label);
            if let Some(title) = title {
                out.say("  ", title);
            }
            for line in lines {
                out.say("  ", line);
            }
        }
        Block::Deadline(deadline) => due(out, deadline),
        Block::Form(form) => {
            out.gap();
            for entry in &form.fields {
                field(out, entry);
            }
            out.line(&format!("[ {} ]  -> {}", form.submit.plain(), form.action));
        }
        Block::Contact(card) => contact(out, card),
        Block::Phrase(phrase) => {
            out.gap();
            out.say("", &phrase.meaning_label);
            out.say("  ", &phrase.meaning);
            out.gap();
            out.say("", &phrase.label);
            for line in &phrase.lines {
                out.say("  | ", line);
            }
            out.say("  | ", &phrase.law);
        }
        Block::Source { lines, .. } => {
            out.gap();
            for line in lines {
                out.say("", line);
            }
        }
        Block::Choice { question, options, .. } => {
            out.gap();
            if let Some(question) = question {
                out.say("", question);
            }
            for option in options {
                let mark = if option.chosen { "(x) " } else { "( ) " };
                out.line(&format!("{mark}{}  -> {}", option.label.plain(), destination(&option.target)));
            }
        }
        Block::Button(button) => {
            out.gap();
            out.line(&format!("[ {} ]  -> {}", button.label.plain(), destination(&button.target)));
        }
        Block::Link(link) => {
            out.line(&format!("> {}  -> {}", link.label.plain(), destination(&link.target)));
            link.note.iter().for_each(|note| out.say("    ", note));
            if let Some(excerpt) = &link.excerpt {
                let text: String = excerpt.runs.iter().map(|run| run.value.as_str()).collect();
                out.line(&format!("    {text}"));
            }
        }
    }
}

fn due(out: &mut Lines, deadline: &Deadline) {
    out.gap();
    out.say(sign(deadline.severity), &deadline.label);
    let time = deadline.time.as_deref().map_or_else(String::new, |time| format!("{}  ", plain(time)));
    out.line(&format!("  {time}{}  {}", deadline.weekday.plain(), deadline.date.plain()));
    out.say("  ", &deadline.time_left);
    for line in [&deadline.latest_reading, &deadline.warning].into_iter().flatten() {
        out.say("  ", line);
    }
}

fn contact(out: &mut Lines, card: &ContactCard) {
    out.gap();
    out.say("", &card.name);
    for number in &card.calls {
        out.line(&format!("  {}", call(number)));
    }
    out.say("  ", &card.doubt);
    if let Some(address) = &card.address {
        out.say("  ", address);
    }
    for official in &card.official {
        out.say("  ", &official.name);
        if let Some(address) = &official.address {
            out.say("  ", address);
        }
    }
}

fn field(out: &mut Lines, field: &Field) {
    out.line(&format!("{}: {}", field.label.plain(), field.value));
    for line in [&field.hint, &field.error].into_iter().flatten() {
        out.say("    ", line);
    }
    if let Input::Selection { options } = &field.input {
        let names: Vec<String> = options.iter().map(|option| option.label.plain()).collect();
        out.line(&format!("    {}", names.join(" | ")));
    }
}

fn step(out: &mut Lines, step: &Step) {
    let mark = match (step.state, step.number) {
        (StepState::Past, _) => "(v)".to_owned(),
        (_, Some(number)) => format!("({number})"),
        (_, None) => "(-)".to_owned(),
    };
    let state = step.state_words.as_ref().map_or_else(String::new, |words| format!("{}: ", words.plain()));
    let target =
        step.target.as_ref().map_or_else(String::new, |target| format!("  -> {}", destination(target)));
    out.line(&format!("{mark} {state}{}{target}", step.name.plain()));
    if let Some(note) = &step.note {
        out.say("    ", note);
    }
    if let Some(limit) = &step.suspensive_limit {
        out.say("  : ", limit);
    }
}

const fn sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "(i) ",
        Severity::Warning => "/!\\ ",
        Severity::Urgent => "(!) ",
    }
}

fn call(call: &Call) -> String {
    format!("{}: {}", call.label.plain(), plain(&call.number))
}

fn destination(target: &Target) -> String {
    match target {
        Target::Page { route } => route.clone(),
        Target::Action { action } => action.clone(),
        Target::Effect { effect: Effect::Dial { number } } => format!("tel:{number}"),
        Target::Effect { effect: Effect::OpenMap { query } } => query.clone(),
        Target::Effect { effect: Effect::Copy { text } } => text.clone(),
        Target::Effect { effect: Effect::AddToCalendar { date, .. } } => date.clone(),
        Target::Effect { effect: Effect::KeepLanguage { tag } } => tag.clone(),
        Target::Effect { effect: Effect::Announce { text } } => text.plain(),
    }
}
