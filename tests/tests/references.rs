//! Everything that the content names must be there: each kind of broken reference is refused, with its file and line and what
//! to do. The build runs the same check, and so does `panah lint`.

use panah_cli::l10n::{Glossary, check};
use panah_core::Files;
use panah_core::content::Fault;
use panah_core::page::Block;
use panah_tests::{now, open_files};

/// The shipped files with one change in a content file or in an English one.
fn changed(name: &str, from: &str, to: &str) -> Files {
    let mut files = Files::shipped();
    change(&mut files, name, from, to);
    files
}

fn change(files: &mut Files, name: &str, from: &str, to: &str) {
    let english = files.locales.iter_mut().filter(|locale| locale.tag == "en");
    let mut all = files.content.iter_mut().chain(english.flat_map(|locale| &mut locale.files));
    let source = all.find(|source| source.name.ends_with(&format!("/{name}"))).unwrap();
    assert!(source.text.contains(from), "{name} has no {from:?}");
    source.text = source.text.replacen(from, to, 1).into();
}

/// The line of a content file that a fault names.
fn line<'f>(files: &'f Files, fault: &Fault) -> &'f str {
    let file = files.content.iter().find(|file| file.name == fault.file);
    file.and_then(|file| file.text.lines().nth(fault.line - 1)).unwrap_or("no line of a file")
}

/// A change that breaks a reference: the file, what is replaced by what; then what the line of the fault has, and what is
/// said of it.
type Case = (&'static str, &'static str, &'static str, &'static str, &'static str);

const MESSAGES: [Case; 16] = [
    (
        "home.toml",
        "\"home-arrived-text\"",
        "\"home-arived\"",
        "home-arived",
        "no English text has the message \"home-arived\"",
    ),
    ("home.toml", "title = \"home-title\"", "title = \"home-tilte\"", "home-tilte", "\"home-tilte\""),
    ("home.toml", "\"tile-rights\"", "\"tile-right\"", "tile-right", "\"tile-right\""),
    ("home.toml", "\"home-arrived-button\"", "\"home-button\"", "home-button", "\"home-button\""),
    ("rights.toml", "\"right-interpreter\"", "\"right-to-one\"", "right-to-one", "\"right-to-one\""),
    ("contacts.toml", "doubt = \"doubt-", "doubt = \"no-doubt-", "no-doubt-", "\"no-doubt-"),
    ("deadlines.toml", "\"answer-two-readings-text\"", "\"answer-one\"", "answer-one", "\"answer-one\""),
    ("deadlines.toml", "\"answer-where-button\"", "\"answer-here\"", "answer-here", "\"answer-here\""),
    ("holidays.toml", "id = \"nauryz\"", "id = \"nowruz\"", "nowruz", "\"holiday-nowruz\""),
    // What the English lacks is said where the content needs it.
    ("procedure.ftl", "    .note =", "    .not =", "step-", ".note\""),
    ("deadlines.ftl", "    .late =", "    .lat =", "claim", "\"rule-claim.late\""),
    ("deadlines.ftl", "    .do-late =", "    .do-latest =", "claim", "\"rule-claim.do-late\""),
    ("deadlines.ftl", "counted-claim =", "counted-claims =", "claim", "\"counted-claim\""),
    ("deadlines.ftl", "    .question =", "    .questions =", "arrival", "\"event-arrival.question\""),
    ("officer.ftl", "    .law =", "    .laws =", "", ".law\""),
    ("updates.ftl", "    .now =", "    .know =", "", ".now\""),
];

const ROUTES: [Case; 9] = [
    ("home.toml", "to = \"contacts\"", "to = \"contcats\"", "contcats", "no page has the route \"contcats\""),
    ("home.toml", "to = \"deadlines\"", "to = \"deadlines/arival\"", "arival", "no page has the route"),
    ("appeal.toml", "parent = \"appeal\"", "parent = \"apeal\"", "apeal", "no page has the route"),
    (
        "deadlines.toml",
        "to = \"contacts/bhr-almaty\"",
        "to = \"contacts/bhr\"",
        "contacts/bhr",
        "no page has the route",
    ),
    ("roles.toml", "\"contacts/hotline\"", "\"contacts/hot\"", "contacts/hot", "no page has the route"),
    (
        "roles.toml",
        "demoted = [\"changes\"",
        "demoted = [\"change\"",
        "\"change\"",
        "no page has the route \"change\"",
    ),
    ("home.toml", "to = \"rights\"", "to = \"my rights\"", "my rights", "not a route"),
    (
        "rights.toml",
        "route = \"rights\"",
        "route = \"sources\"",
        "route = \"sources\"",
        "is taken by the program",
    ),
    (
        "rights.toml",
        "route = \"rights\"",
        "route = \"officer/rights\"",
        "officer/rights",
        "is taken by the program",
    ),
];

const IDS: [Case; 16] = [
    (
        "appeal.toml",
        "update = \"appeal-courts\"",
        "update = \"appeal-court\"",
        "\"appeal-court\"",
        "no [[update]] \"appeal-court\"",
    ),
    (
        "deadlines.toml",
        "update = \"claim-time\"",
        "update = \"claims\"",
        "claims",
        "no [[update]] \"claims\"",
    ),
    ("contacts.toml", "update = \"taldykorgan\"", "update = \"taldy\"", "taldy", "no [[update]] \"taldy\""),
    ("contacts.toml", "update = \"unhcr\"", "update = \"unchr\"", "unchr", "no [[update]] \"unchr\""),
    (
        "updates.toml",
        "[\"unhcr-help\", \"order-118\"]",
        "[\"unhcr-help\", \"order-119\"]",
        "order-119",
        "no [[source]] \"order-119\"",
    ),
    (
        "contacts.toml",
        "origin = \"unhcr-kazakhstan\"",
        "origin = \"unhcr-kz\"",
        "unhcr-kz",
        "no [[source]] \"unhcr-kz\"",
    ),
    (
        "deadlines.toml",
        "events = [\"arrival\", \"learned\"]",
        "events = [\"arrival\", \"learnt\"]",
        "learnt",
        "no [[event]] \"learnt\"",
    ),
    (
        "officer.toml",
        "contact = \"hotline\"",
        "contact = \"hot-line\"",
        "hot-line",
        "no [[contact]] \"hot-line\"",
    ),
    (
        "procedure.toml",
        "paper = \"refugee-certificate\"",
        "paper = \"certificate\"",
        "paper = \"certificate\"",
        "no [[paper]] \"certificate\"",
    ),
    (
        "roles.toml",
        "hotline = \"hotline\"",
        "hotline = \"line\"",
        "hotline = \"line\"",
        "no [[contact]] \"line\"",
    ),
    (
        "roles.toml",
        "\"unhcr-almaty\", ",
        "\"unhcr-alma-ata\", ",
        "unhcr-alma-ata",
        "no [[contact]] \"unhcr-alma-ata\"",
    ),
    (
        "roles.toml",
        "officer_languages = [\"ru\"",
        "officer_languages = [\"be\"",
        "\"be\"",
        "no [[locale]] \"be\"",
    ),
    ("locales.toml", "from = \"uz\"", "from = \"uzb\"", "uzb", "no [[locale]] \"uzb\""),
    ("contacts.toml", "id = \"bhr-almaty\"", "id = \"bhr\"", "bhr-almaty", "no [[contact]] \"bhr-almaty\""),
    ("updates.toml", "id = \"offices\"", "id = \"unhcr\"", "\"unhcr\"", "occurs twice"),
    ("officer.toml", "id = \"interpreter\"", "id = \"asylum\"", "\"asylum\"", "occurs twice"),
];

const VALUES: [Case; 14] = [
    ("home.toml", "icon = \"rights\"", "icon = \"right\"", "icon = \"right\"", "unknown variant `right`"),
    ("appeal.toml", "severity = \"", "severity = \"very ", "severity", "unknown variant"),
    ("home.toml", "shape = \"link\"", "shape = \"tile\"", "", "unknown variant `tile`"),
    (
        "home.toml",
        "message = \"tile-rights\"",
        "message = \"tile-rights\"\ntone = \"calm\"",
        "",
        "unknown field `tone`",
    ),
    (
        "deadlines.toml",
        "amount = 5",
        "amount = 0",
        "claim",
        "the amount of \"claim\" is 0; it goes from 1 to 366",
    ),
    ("deadlines.toml", "amount = 24", "amount = 7200", "claim-irregular", "is 7200; it goes from 1 to 744"),
    (
        "deadlines.toml",
        "amount = 3",
        "amount = 4000000000",
        "decision",
        "is 4000000000; it goes from 1 to 120",
    ),
    ("deadlines.toml", "amount = 5", "amount = -5", "amount = -5", "-5"),
    ("deadlines.toml", "kind = \"duty\"", "kind = \"duties\"", "duties", "unknown variant"),
    ("holidays.toml", "month = 1\nday = 1\n", "month = 2\nday = 30\n", "new-year", "there is no such day"),
    ("contacts.toml", "phones = [\"+7 ", "phones = [\"+7", "+7", "a telephone number is written"),
    (
        "roles.toml",
        "instead_of_hotline = [\"unhcr-almaty\", \"bhr-almaty\"]",
        "instead_of_hotline = []",
        "[roles]",
        "need an entry each",
    ),
    (
        "roles.toml",
        "hotline = \"hotline\"",
        "hotline = \"employment-astana\"",
        "employment-astana",
        "the hotline has no number",
    ),
    ("procedure.toml", "shape = \"steps\"", "shape = \"review\"", "", "the steps belong on the page"),
];

#[test]
fn every_broken_reference_is_refused_at_its_line() {
    let mut wrong = Vec::new();
    for (name, from, to, at, what) in MESSAGES.iter().chain(&ROUTES).chain(&IDS).chain(&VALUES) {
        let files = changed(name, from, to);
        match files.load_content() {
            Ok(_) => wrong.push(format!("{name}: {to} is taken")),
            Err(fault) if !fault.what.contains(what) => wrong.push(format!("{name}: {to}: {fault}")),
            Err(fault) if !line(&files, &fault).contains(at) => {
                wrong.push(format!("{name}: {to}: {fault}\n    points at: {}", line(&files, &fault)));
            }
            Err(fault) if name.ends_with("toml") && !fault.file.ends_with(name) => {
                wrong.push(format!("{name}: {to}: {fault}\n    points at another file"));
            }
            Err(fault) => assert_eq!(files.content_faults(), [fault], "the tools say the same"),
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_role_that_is_not_given_is_refused() {
    for table in ["[roles]", "[search]", "[dates]", "[calendar]", "[sheet]"] {
        let mut files = Files::shipped();
        let file = files.content.iter_mut().find(|file| file.text.contains(&format!("\n{table}\n"))).unwrap();
        // The table and its entries, up to the next table.
        let (before, rest) = file.text.split_once(&format!("\n{table}\n")).unwrap();
        let after = rest.find("\n[").map_or("", |at| &rest[at..]);
        file.text = format!("{before}\n{after}").into();
        let fault = files.load_content().unwrap_err();
        assert!(fault.what.contains(&format!("there is no {table}")), "{fault}");
        assert!(fault.file.ends_with("core/content"), "{fault}");
    }
}

#[test]
fn panah_lint_says_the_same() {
    let files = changed("home.toml", "to = \"contacts\"", "to = \"contcats\"");
    let glossary = Glossary::read(include_str!("../../locales/glossary.tsv")).unwrap();
    let findings: Vec<String> = check(&files, &glossary).iter().map(ToString::to_string).collect();
    let fault = files.load_content().unwrap_err();
    let place = format!("{}:{}", fault.file, fault.line);
    assert!(
        findings.iter().any(|finding| finding.contains(&place) && finding.contains("contcats")),
        "{findings:?}"
    );
}

/// Renaming an update is refused until every use has the new name, and then each warning is still there.
#[test]
fn a_renamed_update_cannot_switch_a_warning_off() {
    let warnings = |files: &Files, update: &str| {
        let page = open_files(files.clone(), "en").page("deadlines/refusal/2026-11-20", now());
        let is_there =
            |id: &str| page.blocks().any(|block| matches!(block, Block::Notice { .. }) && block.id() == id);
        (is_there("two-readings"), is_there(&format!("update-{update}")))
    };
    let mut files = Files::shipped();
    assert_eq!(warnings(&files, "appeal-time"), (true, true));

    change(&mut files, "updates.toml", "id = \"appeal-time\"", "id = \"time-to-appeal\"");
    let fault = files.load_content().unwrap_err();
    assert!(fault.what.contains("no [[update]] \"appeal-time\""), "{fault}");
    for file in &mut files.content {
        file.text = file.text.replace("update = \"appeal-time\"", "update = \"time-to-appeal\"").into();
    }
    let fault = files.load_content().unwrap_err();
    assert!(fault.what.contains("\"update-time-to-appeal\""), "{fault}");
    change(&mut files, "updates.ftl", "update-appeal-time =", "update-time-to-appeal =");
    assert_eq!(warnings(&files, "time-to-appeal"), (true, true));
}

#[test]
fn what_is_shipped_is_in_order() {
    assert_eq!(Files::shipped().content_faults(), []);
}
