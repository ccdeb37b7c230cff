//! Each rule of the translators' checks with a wrong and a right example in the language it is for, and its explanation.

mod examples;

use examples::EXAMPLES;
use panah_cli::l10n::report::{Format, report};
use panah_cli::l10n::{Finding, Glossary, Level, Rule, check};
use panah_core::content::SourceFile;
use panah_core::content::revision::{RevisionTable, revisions};
use panah_core::{Files, LocaleFiles};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The English that the examples translate.
const ENGLISH: &str = "## Words.
# limit: 12
back = Back
days = You have { PLURAL($days) ->
    [one] { $days } day
   *[other] { $days } days
} left.
speak = I speak { $language ->
    [ru] Russian
   *[other] { $endonym }
}.
card = Office
    .role = Help
# It leaves the app.
entry = Last day: { $date }
term = In a district court.
law = A law
    .law = Law No. 216-IV, paragraph 10
";

/// The name of the file with the English.
const FILE: &str = "one.ftl";

fn locale(tag: &str, files: &[(&str, &str)]) -> LocaleFiles {
    let file = |(name, text): &(&str, &str)| SourceFile {
        name: format!("locales/{tag}/{name}").into(),
        text: (*text).to_owned().into(),
    };
    LocaleFiles { tag: tag.to_owned(), files: files.iter().map(file).collect() }
}

/// The English of the app, which the facts name, and that of the examples.
fn english() -> LocaleFiles {
    let mut english = Files::shipped().locales.into_iter().find(|locale| locale.tag == "en").unwrap();
    for file in english.files.iter_mut().filter(|file| file.name.ends_with("interface.ftl")) {
        // The examples have their own.
        file.text = file.text.replacen("\nback = ", "\n# ", 1).into();
    }
    english.files.extend(locale("en", &[(FILE, ENGLISH)]).files);
    english
}

/// The findings about these `files` of the language `tag`, beside the English. Nothing is recorded about them, so a message
/// without a text is new in English.
fn findings(tag: &str, files: &[(&str, &str)]) -> Vec<Finding> {
    // A script variant has no table: it is converted from its base.
    let table: &[_] = if tag == "uz-Cyrl" { &[] } else { &[("revisions.tsv", "# nothing is recorded\n")] };
    let mut locales = vec![locale(tag, &[files, table].concat())];
    if tag == "en" {
        // An example in English takes the place of that of the other examples.
        locales[0].files.extend(english().files.into_iter().filter(|file| !file.name.ends_with(FILE)));
    } else {
        locales.push(english());
    }
    let glossary = Glossary::read("en\tru\ndistrict court\tрайонный суд|районного суда\n").unwrap();
    check(&Files { content: Files::shipped().content, locales }, &glossary)
}

/// The errors among the findings.
fn errors(tag: &str, files: &[(&str, &str)]) -> Vec<Finding> {
    findings(tag, files).into_iter().filter(|finding| finding.level == Level::Error).collect()
}

/// The rules that `text` breaks in the language `tag`, beside what it does not translate.
fn broken(tag: &str, text: &str) -> BTreeSet<Rule> {
    errors(tag, &[(FILE, text)]).into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn each_rule_finds_what_is_wrong_and_leaves_what_is_right() {
    let mut failed = Vec::new();
    for (rule, tag, wrong, right) in EXAMPLES {
        let found = broken(tag, wrong);
        if !found.contains(rule) {
            failed.push(format!("{rule} does not find {wrong:?} in {tag}, only {found:?}"));
        }
        let found = broken(tag, right);
        if !found.is_empty() {
            failed.push(format!("{found:?} find something in {right:?} in {tag}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_rule_over_texts_has_an_example() {
    let shown: BTreeSet<Rule> = EXAMPLES.iter().map(|(rule, ..)| *rule).collect();
    // These are about files, folders, several files and records; their tests follow, or are in cli/tests.
    let elsewhere = [
        Rule::File,
        Rule::Folder,
        Rule::Toml,
        Rule::Words,
        Rule::Synonyms,
        Rule::New,
        Rule::Lost,
        Rule::Stale,
        Rule::Unrecorded,
        Rule::Revisions,
        Rule::Moved,
    ];
    let all: BTreeSet<Rule> = Rule::ALL.iter().copied().collect();
    assert_eq!(shown.union(&elsewhere.into()).copied().collect::<BTreeSet<_>>(), all);
}

#[test]
fn every_rule_is_explained_to_translators_and_no_other() {
    let guide = include_str!("../../../docs/translating.md");
    let table = guide.split("## What the checks say").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(1);
    let mut named = Vec::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        assert_eq!(cells.len(), 4, "name, what is wrong, wrong, right: {row}");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{row}");
        named.push(cells[0]);
    }
    let rules: Vec<&str> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(named, rules);
}

#[test]
fn a_message_or_a_file_that_was_never_translated_is_new() {
    let new = |files: &[(&str, &str)]| {
        let found = findings("ru", files).into_iter();
        let found = found.filter(|finding| finding.rule == Rule::New && finding.file.ends_with(FILE));
        found.map(|finding| (finding.file, finding.what)).collect::<Vec<_>>()
    };
    let whole = new(&[("two.ftl", "# nothing\n")]);
    let file = "locales/ru/one.ftl".to_owned();
    assert_eq!(
        whole,
        [(file.clone(), "the file is new in English; translate locales/en/one.ftl".to_owned())]
    );
    let all: Vec<&str> = ENGLISH.lines().filter(|line| !line.starts_with([' ', '#', '}'])).collect();
    assert_eq!(new(&[(FILE, "# nothing\n")]).len(), all.len() + 2, "with two attributes");
    let one = new(&[(FILE, "card = Отдел\n")]);
    assert!(one.contains(&(
        file,
        "card.role is new in English and not translated yet; add it as locales/en/one.ftl has it".to_owned()
    )));
    assert_eq!(errors("ru", &[(FILE, "card = Отдел\n")]), []);
}

#[test]
fn every_finding_about_progress_says_what_to_run() {
    let recorded = |english: &str, own: &str| {
        let [english, own] = [english, own].map(|text| revisions([text]).remove("back").unwrap());
        let mut table = RevisionTable::default();
        table.record("back", &english, &own, "");
        table.write()
    };
    let of = |table: &str, text: &str| {
        let files = Files {
            content: Files::shipped().content,
            locales: vec![
                locale("en", &[(FILE, "# One.\nback = Back\n")]),
                locale("ru", &[(FILE, text), ("revisions.tsv", table)]),
            ],
        };
        let found = check(&files, &Glossary::default()).into_iter();
        let found = found.filter(|finding| finding.file.starts_with("locales/"));
        found.map(|finding| (finding.rule, finding.level, finding.what)).collect::<Vec<_>>()
    };
    let (now, older) = (recorded("back = Back", "back = Назад"), recorded("back = Go", "back = Назад"));
    assert_eq!(of(&now, "back = Назад\n"), []);
    for (table, text, rule, level, says) in [
        (older.as_str(), "back = Назад\n", Rule::Stale, Level::Warning, "panah accept back --locale ru"),
        ("# none\n", "back = Назад\n", Rule::Unrecorded, Level::Warning, "panah accept back --locale ru"),
        ("# none\n", "# none\n", Rule::New, Level::Warning, "add it as locales/en/one.ftl has it"),
        (now.as_str(), "# none\n", Rule::Lost, Level::Error, "restore it, or translate it again"),
        (older.as_str(), "# none\n", Rule::Lost, Level::Error, "restore it, or translate it again"),
    ] {
        let found = of(table, text);
        let [(found_rule, found_level, what)] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((*found_rule, *found_level), (rule, level), "{what}");
        assert!(what.contains(says), "{what}");
    }
}

#[test]
fn a_message_in_another_file_than_the_english_is_moved_and_twice_in_two_files_a_duplicate() {
    let of = |files: &[(&str, &str)]| {
        errors("ru", files).into_iter().map(|finding| (finding.file, finding.rule)).collect::<Vec<_>>()
    };
    let two = "locales/ru/two.ftl".to_owned();
    assert_eq!(of(&[("two.ftl", "back = Назад\n")]), [(two.clone(), Rule::Moved)]);
    assert_eq!(of(&[(FILE, "back = Назад\n"), ("two.ftl", "back = Назад\n")]), [(two, Rule::Duplicate)]);
}

#[test]
fn files_without_messages_are_named_with_their_line() {
    let of = |tag: &str, name: &str, text: &str| {
        let found = errors(tag, &[(name, text)]).into_iter();
        found.map(|finding| (finding.rule, finding.line, finding.column)).collect::<Vec<_>>()
    };
    assert_eq!(of("ru", "synonyms.toml", "small = [\"и\"]\nsmal = [\"я\"]\n"), [(Rule::Toml, 2, 1)]);
    let page = |route: &str| format!("[[page]]\nroute = \"{route}\"\ntyped = [\"работа\"]\n");
    assert_eq!(of("ru", "synonyms.toml", &page("right")), [(Rule::Synonyms, 2, 9)]);
    let topic = |id: &str| format!("[[topic]]\nid = \"{id}\"\ntyped = [\"врач\"]\n");
    assert_eq!(of("ru", "synonyms.toml", &topic("docter")), [(Rule::Synonyms, 2, 6)]);
    assert_eq!(of("ru", "synonyms.toml", &topic("doctor")), []);
    assert_eq!(of("ru", "synonyms.toml", "[numbers]\nfive = [\"пять\"]\n"), [(Rule::Synonyms, 2, 1)]);
    assert_eq!(of("ru", "synonyms.toml", &page("rights")), []);
    assert_eq!(of("uz-Cyrl", "words.tsv", "# why\nBMT БМТ\n"), [(Rule::Words, 2, 1)]);
    assert_eq!(of("uz-Cyrl", "words.tsv", "# why\nBMT\tБМТ\tan abbreviation\n"), []);
    assert_eq!(of("de", FILE, "# nothing\n"), [(Rule::Folder, 1, 1)]);
    assert!(
        Glossary::read("en\tru\ncourt\n")
            .unwrap_err()
            .to_string()
            .starts_with("locales/glossary.tsv:2:1: 1 cells")
    );
}

#[test]
fn a_fault_in_the_facts_is_named_with_its_line_and_all_files_are_read() {
    let mut files = Files::shipped();
    for (name, text) in [("about.toml", "\nx = 1\n"), ("home.toml", "[[page]]\nroute = 5\n")] {
        let file = files.content.iter_mut().find(|file| file.name.ends_with(name)).unwrap();
        file.text = text.into();
    }
    let found: Vec<(String, usize, usize)> = check(&files, &Glossary::default())
        .into_iter()
        .filter(|finding| finding.rule == Rule::Toml)
        .map(|finding| (finding.file, finding.line, finding.column))
        .collect();
    let place = |name: &str, line, column| (format!("core/content/{name}"), line, column);
    assert_eq!(found, [place("about.toml", 2, 1), place("home.toml", 2, 9)]);
}

#[test]
fn no_english_is_one_finding() {
    let files = Files {
        content: Files::shipped().content,
        locales: vec![locale("ru", &[(FILE, "back = Назад\n")])],
    };
    let found = check(&files, &Glossary::default());
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule, found[0].file.as_str()), (Rule::Folder, "locales"));
}

#[test]
fn a_finding_points_at_the_letter_itself() {
    let place = |tag: &str, text: &str, rule| {
        let found = findings(tag, &[(FILE, text)]).into_iter().find(|finding| finding.rule == rule).unwrap();
        (found.line, found.column)
    };
    assert_eq!(place("ru", "# one\nback = Нaзад\n", Rule::LookAlikes), (2, 9));
    assert_eq!(place("ar", "card = مكتب\n    .role = عون\u{200F}\n", Rule::Direction), (2, 16));
    assert_eq!(place("uz", "days = { $days } kun, { $hours } soat\n", Rule::Variables), (1, 26));
    assert_eq!(place("zh-Hans", "back = 第5天\n", Rule::Digits), (1, 9));
}

#[test]
fn a_broken_message_is_explained_without_the_words_of_the_parser() {
    let mut failed = Vec::new();
    for (text, line, column, says) in [
        ("back = Назад\nback Назад\n", 2, 6, "a line must be a message"),
        ("card = { $days\nback = Назад\n", 1, 8, "a { is not closed"),
        ("back =\n", 1, 1, "back has no text"),
        ("days = { PLURAL($days) ->\n [one] день\n }\n", 3, 2, "none of the forms has a *"),
        ("days = { PLURAL($days) ->\n *[one] день\n *[other] дня\n }\n", 3, 3, "two of the forms have a *"),
        ("back = Назад }\n", 1, 14, "a } without a {"),
        ("назад = Назад\n", 1, 1, "a name in Latin letters"),
        ("back = { \"Назад }\n", 1, 18, "a quotation inside braces is not closed"),
        ("back = { $дни }\n", 1, 11, "a name in Latin letters"),
        ("back = { }\n", 1, 10, "nothing between { and } that the app can insert"),
        ("days = { plural($days) }\n", 1, 23, "in capitals"),
    ] {
        let found = findings("ru", &[(FILE, text)]);
        let found: Vec<_> = found.iter().filter(|finding| finding.rule == Rule::Syntax).collect();
        let as_said = match found.as_slice() {
            [one] => one.what.contains(says) && (one.line, one.column) == (line, column),
            _ => false,
        };
        if !as_said {
            failed.push(format!("{text:?}: {found:?}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a file contains, it is checked and reported without a panic, and each place is inside the file.
    #[test]
    fn any_file_is_checked(text in "([a-z]{1,4}|[{}$*.=\"\\\\# \n\t-]|\\[[a-z]|\\]|->|PLURAL\\(|\\)|[а-яك-ي’ʻ\u{200f}０5]|\\PC){0,60}") {
        let found = findings("uz", &[(FILE, &text), ("words.tsv", &text), ("synonyms.toml", &text)]);
        for finding in found.iter().filter(|finding| finding.file.starts_with("locales/uz/")) {
            let lines: Vec<&str> = text.split('\n').collect();
            prop_assert!(finding.line <= lines.len(), "{finding}");
            prop_assert!(finding.column <= lines[finding.line - 1].chars().count() + 1, "{finding}");
        }
        let files = Files { content: Vec::new(), locales: vec![locale("uz", &[(FILE, &text)])] };
        for format in [Format::Human, Format::Json, Format::Github] {
            prop_assert!(report(&found, &files, format).is_ok());
        }
    }
}

/// A right text in each language, for something wrong to be put into.
const RIGHT: [(&str, &str); 8] = [
    ("ar", "مكتب عون"),
    ("en", "An office that helps"),
    ("fa-AF", "دفتر کمک"),
    ("kk", "Көмек мекемесі"),
    ("ru", "Отдел помощи"),
    ("ug", "ياردەم ئىشخانىسى"),
    ("uz", "Yordam idorasi"),
    ("zh-Hans", "帮助部门"),
];

/// What other formats write into a text.
const FORMATS: &str = "</?[a-z]{1,6}( [a-z]{2,5}=[0-9])?/?>|&(#[0-9]{2,4}|#x[0-9a-f]{2,4}|[a-z]{2,6});|%([0-9]\\$)?[sd@]|%\\([a-z]{2,6}\\)s|\\$[a-z]{2,6}|\\\\[ntr\"']|\\\\u00[0-9]{2}|\\*\\*[a-z]{2,6}\\*\\*|_[a-z]{2,6}_|`[a-z]{2,6}`|\\[[a-z]{2,6}\\]\\([a-z]{2,6}\\)|\\{[0-9]\\}|~~[a-z]{2}~~|=[0-9A-F]{2}";

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    /// Only what a language has is allowed: any other character, and whatever other formats write, is an error.
    #[test]
    fn what_is_not_of_the_language_is_an_error(
        place in 0..RIGHT.len(),
        at in 0..30_usize,
        wrong in prop_oneof![
            FORMATS.prop_map(|text: String| text),
            "\\p{Co}|\\p{Cn}|\\p{Cf}|\\p{Zl}|\\p{Zp}|[\u{a0}\u{2000}-\u{200a}\u{3000}]|[\u{fffd}\u{fdd0}\u{ffff}\u{3164}\u{34f}]",
            "\\p{S}|\\p{Hebrew}|\\p{Devanagari}|\\p{Greek}|\\p{Hiragana}|\\p{Hangul}",
            "[\u{300}-\u{303}]|\\p{Nl}|\\p{No}",
        ],
    ) {
        let (tag, right) = RIGHT[place];
        // Signs that texts have, and the joiner of Dari, which stands inside words.
        prop_assume!(!["+", "\u{200c}", "〇", "№"].contains(&wrong.as_str()));
        let at = right.char_indices().map(|(at, _)| at).chain([right.len()]).nth(at % (right.chars().count() + 1)).unwrap();
        let text = format!("{}{wrong}{}", &right[..at], &right[at..]);
        let comment = if tag == "en" { "# One.\n" } else { "" };
        let message = |text: &str| format!("{comment}card = {text}\n    .role = {text}\n");
        prop_assert_eq!(broken(tag, &message(right)), BTreeSet::new());
        let found = broken(tag, &message(&text));
        prop_assert!(!found.is_empty(), "{tag}: {text:?} ({}) passes", wrong.escape_unicode());
    }

    /// UTF-8 that was read with the encoding of a system.
    #[test]
    fn misread_text_is_an_error(place in 0..RIGHT.len(), encoding in 0..5_usize) {
        let (tag, right) = RIGHT[place];
        let encodings = [encoding_rs::WINDOWS_1251, encoding_rs::WINDOWS_1252, encoding_rs::WINDOWS_1256, encoding_rs::KOI8_R, encoding_rs::GBK];
        let wrong = encodings[encoding].decode_without_bom_handling(right.as_bytes()).0.into_owned();
        prop_assume!(wrong != right);
        prop_assert!(!broken(tag, &format!("card = {wrong}\n    .role = {right}\n")).is_empty(), "{tag}: {wrong}");
    }
}
