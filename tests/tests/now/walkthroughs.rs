//! Nine people and what they must find: how many taps from the home page, and what they read there. The choice of language,
//! typing, and the choice of a town are no taps on the way to a dated answer.

use super::{BHR, UNHCR, numbers, section, whole};
use panah_core::Now;
use panah_core::page::{Block, FieldValue, Page, SectionKind, Target};
use panah_tests::{Reader, at, field, open};

/// Somebody with the app in the hand.
struct Walk {
    reader: Reader,
    now: Now,
    page: Page,
    taps: usize,
}

impl Walk {
    /// At the home page, at that moment in Kazakhstan.
    fn at(moment: &str) -> Self {
        let (reader, now) = (open("en"), at(moment));
        let page = reader.page("home", now);
        assert_eq!(page.title.plain(), "What happened?");
        Self { reader, now, page, taps: 0 }
    }

    /// Presses what has this label: the first below the text `below`, if that is not empty.
    fn tap_below(mut self, below: &str, label: &str) -> Self {
        let mut passed = below.is_empty();
        let mut found = None;
        for block in self.page.blocks() {
            let labelled: Vec<(String, &Target)> = match block {
                Block::Link(link) => vec![(link.label.plain(), &link.target)],
                Block::Button(button) => vec![(button.label.plain(), &button.target)],
                Block::Choice { question, options, .. } => {
                    passed |= question.as_ref().is_some_and(|question| question.plain() == below);
                    options.iter().map(|option| (option.label.plain(), &option.target)).collect()
                }
                Block::Heading { text, .. } => {
                    passed |= text.plain() == below;
                    Vec::new()
                }
                _ => Vec::new(),
            };
            if passed && let Some((_, target)) = labelled.into_iter().find(|(own, _)| own == label) {
                found = Some(target.clone());
                break;
            }
        }
        let found = found.unwrap_or_else(|| panic!("{} has no {label:?} below {below:?}", self.page.route));
        let Target::Page { route } = found else { panic!("{label}: {found:?}") };
        self.page = self.reader.page(&route, self.now);
        assert!(self.page.found, "{route}");
        self.taps += 1;
        self
    }

    fn tap(self, label: &str) -> Self {
        self.tap_below("", label)
    }

    /// Fills in the form of the page and presses its button.
    fn submit(mut self, fields: &[(&str, &str)]) -> Self {
        let action = self.page.blocks().find_map(|block| match block {
            Block::Form(form) => Some(form.action.clone()),
            _ => None,
        });
        let fields: Vec<FieldValue> = fields.iter().map(|(name, value)| field(name, value)).collect();
        self.page = self.reader.act(&action.unwrap(), &fields, self.now).page;
        self.taps += 1;
        self
    }

    /// Goes back: to the page above.
    fn back(mut self) -> Self {
        let back = self.page.frame.back.clone().unwrap();
        let Target::Page { route } = back.target else { panic!("{:?}", back.target) };
        self.page = self.reader.page(&route, self.now);
        self
    }

    /// Checks that the page was reached in so many taps and says all of this.
    fn reads(self, taps: usize, texts: &[&str]) -> Self {
        let page = whole(&self.page);
        for text in texts {
            assert!(page.contains(text), "{} does not say {text:?}:\n{page}", self.page.route);
        }
        assert_eq!(self.taps, taps, "{}", self.page.route);
        self
    }

    fn does_not_read(self, texts: &[&str]) -> Self {
        let page = whole(&self.page);
        for text in texts {
            assert!(!page.contains(text), "{} says {text:?}:\n{page}", self.page.route);
        }
        self
    }

    fn can_call(self, dialled: &[&str]) -> Self {
        let numbers = numbers(&self.page);
        for number in dialled {
            assert!(numbers.iter().any(|own| own == number), "{} has no {number}", self.page.route);
        }
        self
    }
}

const ARRIVED: &str = "I arrived in Kazakhstan through an airport or a border post";
const CROSSED: &str = "I crossed the border without permission, not at a border post";

#[test]
fn a_arrived_yesterday_at_the_airport() {
    Walk::at("2026-11-27T09:00")
        .tap("I came to Kazakhstan")
        .reads(1, &["in writing", "Border Service", "Department of Employment and Social Programs"])
        .tap_below(ARRIVED, "Yesterday")
        // Five days with the day of arrival: Monday. The next two days are closed.
        .reads(
            2,
            &[
                "before the office closes",
                "Monday",
                "30 November 2026",
                "Working days in Kazakhstan are Monday to Friday",
            ],
        )
        .can_call(&[BHR, UNHCR])
        .tap("Almaty")
        .reads(3, &["85 Dostyk Avenue", "Show the driver", "30 November 2026"])
        .back()
        .reads(3, &["30 November 2026"]);
}

#[test]
fn b_crossed_the_border_this_morning() {
    let walk = Walk::at("2026-11-27T09:00")
        .tap("I came to Kazakhstan")
        .reads(1, &["Crossed the border without permission? Then go now."])
        .tap_below(CROSSED, "Today")
        .reads(2, &["Go now", "Kazakhstan time", "Is it closed? Call BHR or UNHCR now"])
        .can_call(&[BHR, UNHCR])
        .submit(&[("hour", "6"), ("minute", "30")])
        .reads(3, &["06:30", "Saturday", "28 November 2026"])
        .does_not_read(&["Do not wait for that day", "0 days"]);
    assert_eq!(whole(&walk.page).matches("28 November 2026").count(), 1, "the moment is said once");
    walk.tap("Another place")
        .reads(4, &["Ask for the Department of Employment and Social Programs of that town"]);
    // Who opens the question itself reads the same first.
    let question = Walk::at("2026-11-27T09:00").tap("I came to Kazakhstan").tap_below(CROSSED, "Another day");
    assert_eq!(question.page.sections[1].kind, SectionKind::Now);
    question.reads(2, &["Go now", "Today", "Yesterday", "Hour", "The hour in Kazakhstan"]);
}

#[test]
fn c_refused_yesterday() {
    let walk = Walk::at("2026-11-27T09:00")
        .tap("I was refused")
        .reads(
            1,
            &[
                "Call BHR today",
                "Hand in a complaint at the office that refused you",
                "Keep the refusal",
                "You may have only 1 month",
            ],
        )
        .can_call(&[BHR, UNHCR])
        .tap_below("I received a refusal of my asylum claim", "Yesterday")
        .reads(2, &["How long you have to appeal", "Call BHR, and ask about going to court, not later than:"])
        .can_call(&[BHR, UNHCR]);
    let buttons = walk.page.blocks().filter_map(|block| match block {
        Block::Button(button) => Some(button.label.plain()),
        _ => None,
    });
    let mut buttons: Vec<String> = buttons.collect();
    let all = buttons.len();
    buttons.sort();
    buttons.dedup();
    assert_eq!(buttons.len(), all, "no two buttons look the same: {buttons:?}");
}

#[test]
fn d_refused_five_weeks_ago() {
    let walk = Walk::at("2026-11-27T09:00")
        .tap("I was refused")
        .tap_below("I received a refusal of my asylum claim", "Another day")
        .submit(&[("day", "23"), ("month", "10"), ("year", "2026")])
        // The complaint is open, and stands first; the court may not be too late.
        .reads(
            3,
            &["Complaint to the higher body", "22 January 2027", "it may not be too late. Call BHR today"],
        )
        .does_not_read(&["Take the earlier one"])
        .can_call(&[BHR]);
    let ids: Vec<&str> = walk.page.blocks().map(Block::id).collect();
    let place = |id: &str| ids.iter().position(|own| *own == id);
    assert!(place("deadline-appeal") < place("deadline-appeal-court"), "{ids:?}");
}

#[test]
fn e_certificate_ends_next_week() {
    Walk::at("2026-11-27T09:00")
        .tap("I am waiting")
        .reads(1, &["Look at the date on your certificate", "That date counts", "for a new one"])
        .can_call(&[BHR, UNHCR])
        .tap_below("I received my asylum-seeker’s certificate", "Another day")
        .submit(&[("day", "3"), ("month", "9"), ("year", "2026")])
        .reads(
            3,
            &[
                "Last day of your certificate",
                "Look at the date on your certificate: that date counts",
                "2 December 2026",
            ],
        )
        .tap("Shymkent")
        .reads(4, &["89 Baiterekov Street"]);
    let hits = open("en").search("passport", 12);
    assert!(hits.iter().take(3).any(|hit| hit.route == "procedure/certificate"), "{hits:?}");
}

#[test]
fn f_moved_to_another_town_four_days_ago() {
    Walk::at("2026-11-27T09:00")
        .tap("I moved to another address")
        .reads(1, &["Ask where to register at the new place", "police", "could not be confirmed since 2018"])
        .tap_below("I moved to another address in Kazakhstan", "Another day")
        .tap("Monday, 23 November 2026")
        .reads(
            3,
            &["Today is the last day", "De-register at the old place too", "If the old place is far away"],
        )
        .can_call(&[BHR, UNHCR])
        .tap("Shymkent")
        .reads(4, &["89 Baiterekov Street"]);
}

#[test]
fn g_stopped_by_the_police_without_papers() {
    let walk = Walk::at("2026-11-27T09:00").tap("Words to show an officer");
    let first: Vec<String> = walk
        .page
        .blocks()
        .filter_map(|block| match block {
            Block::Link(link) => Some(link.label.plain()),
            _ => None,
        })
        .take(2)
        .collect();
    let walk = walk.tap(&first[0]);
    assert_eq!(walk.taps, 2);
    assert!(walk.page.secure && walk.page.blocks().any(|block| matches!(block, Block::Phrase(_))));
    let back = walk.back().tap(&first[1]);
    back.reads(3, &["Do not send me back", "опасност"]);
    // Their own way on in an emergency, and what follows if they are taken along.
    Walk::at("2026-11-27T09:00")
        .tap("I need help now")
        .reads(1, &["They may ask for your papers", "they may take you with them"])
        .can_call(&["102", UNHCR, BHR]);
}

#[test]
fn h_is_ill_and_has_a_child() {
    let walk = Walk::at("2026-11-27T09:00")
        .tap("I need help now")
        .reads(1, &["Ambulance", "All emergency services"])
        .can_call(&["103", "112"]);
    assert_eq!(numbers(&walk.page)[..2], ["112", "103"]);
    Walk::at("2026-11-27T09:00")
        .tap("Words to show an officer")
        .reads(1, &["My child is ill", "I am pregnant"])
        .tap("My child is ill")
        .reads(2, &["Моему ребёнку нужен врач"]);
    Walk::at("2026-11-27T09:00")
        .tap("My rights and obligations")
        .reads(1, &["guaranteed medical care", "call BHR"]);
}

#[test]
fn i_explains_the_appeal_at_a_table() {
    let walk = Walk::at("2026-11-27T09:00")
        .tap("I was refused")
        .tap("If you are refused: the appeal")
        .reads(
            2,
            &[
                "Complaint to the higher body",
                "Within 3 months",
                "You may have only 1 month",
                "After this court, a judgment has legal force",
            ],
        )
        .can_call(&[BHR]);
    let today: String = walk
        .page
        .sections
        .iter()
        .filter(|section| section.kind != SectionKind::Sheet)
        .map(super::said)
        .collect();
    for gone in ["at the same time", "District Court", "Supervisory"] {
        let named = today.contains(gone) && !(gone == "District Court" && today.contains("Inter-District"));
        assert!(!named, "today's part speaks of what is gone: {gone}");
    }
    assert!(section(&walk.page, SectionKind::Sheet).is_some());
    // A sheet to print, and the same page in the next language with one tap more.
    assert!(walk.page.items().filter(|item| item.on_paper).count() > 10);
    let Some(Target::Page { route }) = walk.page.frame.language.as_ref().map(|link| &link.target) else {
        panic!("the languages are a page")
    };
    let choice = walk.reader.page(route, walk.now);
    assert!(choice.blocks().flat_map(Block::targets).any(
        |target| matches!(target, Target::Action { action } if action.contains("fa-AF") && action.ends_with("appeal"))
    ));
    Walk::at("2026-11-27T09:00")
        .tap("I was refused")
        .tap_below("The higher body decided on my complaint (not a court)", "Today")
        .reads(2, &["Last day to go to court", "Specialised Inter-District Administrative Court"]);
}

/// The office wants more time today; what is counted is the day on which the person first asked for asylum.
#[test]
fn what_is_asked_is_the_day_of_the_first_claim() {
    let walk = Walk::at("2026-11-27T09:00").tap("I am waiting");
    let days = walk.page.blocks().any(|block| {
        block.targets().into_iter().any(
            |target| matches!(target, Target::Page { route } if route.starts_with("deadlines/application/")),
        )
    });
    assert!(!days, "no day of it can be chosen before the question is read");
    walk.tap("The office says that it needs more time to decide")
        .tap("Today: Friday, 27 November 2026")
        .reads(3, &["The decision may take until:", "27 November 2027"]);
}
