//! Each rule of the translators' bench with a wrong and a right example in the language it is for, and their explanation.

use panah_cli::bench::report::{Format, report};
use panah_cli::bench::{Finding, Glossary, Rule, check};
use panah_core::content::SourceFile;
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

/// Where the English stands.
const FILE: &str = "one.ftl";

fn locale(tag: &str, files: &[(&str, &str)]) -> LocaleFiles {
    let file = |(name, text): &(&str, &str)| SourceFile {
        name: format!("locales/{tag}/{name}").into(),
        text: (*text).to_owned().into(),
    };
    LocaleFiles { tag: tag.to_owned(), files: files.iter().map(file).collect() }
}

/// The findings about these `files` of the language `tag`, beside the English. What is not written is not missed.
fn findings(tag: &str, files: &[(&str, &str)]) -> Vec<Finding> {
    let english = [(FILE, ENGLISH), ("synonyms.toml", "[[page]]\nroute = \"rights\"\ntyped = [\"work\"]\n")];
    let mut locales = vec![locale(tag, files)];
    if tag != "en" {
        locales.push(locale("en", &english));
    }
    let glossary = Glossary::read("en\tru\ndistrict court\tрайонный суд|районного суда\n").unwrap();
    check(&Files { content: Files::shipped().content, locales }, &glossary)
}

/// The rules that `text` breaks in the language `tag`; that the rest is missing is known.
fn broken(tag: &str, text: &str) -> BTreeSet<Rule> {
    let rules = findings(tag, &[(FILE, text)]).into_iter().map(|finding| finding.rule);
    rules.filter(|rule| *rule != Rule::Missing).collect()
}

/// For each rule: the language, what breaks it and nothing else, and the same written right.
const EXAMPLES: &[(Rule, &str, &str, &str)] = &[
    (Rule::Syntax, "ru", "back Назад\n", "back = Назад\n"),
    (Rule::Syntax, "ru", "card = { $days\n", "card = Отдел\n"),
    (Rule::Extra, "kk", "bakc = Артқа\n", "back = Артқа\n"),
    (Rule::Extra, "kk", "back = Артқа\n    .title = Артқа\n", "card = Мекеме\n    .role = Көмек\n"),
    (Rule::Duplicate, "uz", "back = Orqaga\nback = Orqaga\n", "back = Orqaga\n"),
    (
        Rule::Duplicate,
        "uz",
        "card = Idora\n .role = Yordam\n .role = Yordam\n",
        "card = Idora\n .role = Yordam\n",
    ),
    (Rule::Comments, "en", "back = Back\n", "# The arrow at the top.\nback = Back\n"),
    (
        Rule::Comments,
        "en",
        "# limit: 12\nback = Back\n",
        "## Words of the top bar.\n# limit: 12\nback = Back\n",
    ),
    (Rule::Variables, "fa-AF", "entry = آخرین روز: { $day }\n", "entry = آخرین روز: { $date }\n"),
    (Rule::Variables, "ug", "days = كۈن قالدى.\n", "days = { $days } كۈن قالدى.\n"),
    (
        Rule::Branches,
        "kk",
        "speak = Тілім: { $language ->\n *[other] { $endonym }\n }\n",
        "speak = Тілім: { $language ->\n [ru] орыс тілі\n *[other] { $endonym }\n }\n",
    ),
    (
        Rule::Branches,
        "ru",
        "speak = Мой язык: { $language ->\n [rus] русский\n *[other] { $endonym }\n }\n",
        "speak = Мой язык: { $language ->\n [ru] русский\n *[other] { $endonym }\n }\n",
    ),
    (
        Rule::Plurals,
        "ru",
        "days = { PLURAL($days) ->\n [one] { $days } день\n *[other] { $days } дней\n }\n",
        "days = { PLURAL($days) ->\n [one] { $days } день\n [few] { $days } дня\n [many] { $days } дней\n *[other] { $days } дня\n }\n",
    ),
    (
        Rule::Plurals,
        "ar",
        "days = { $days ->\n [one] يوم واحد\n *[other] { $days } يوم\n }\n",
        "days = { PLURAL($days) ->\n [zero] { $days } يوم\n [one] يوم واحد\n [two] يومان\n [few] { $days } أيام\n [many] { $days } يومًا\n *[other] { $days } يوم\n }\n",
    ),
    (
        Rule::Plurals,
        "zh-Hans",
        "days = { PLURAL($days) ->\n [one] { $days } 天\n *[other] { $days } 天\n }\n",
        "days = { $days } 天\n",
    ),
    (Rule::Placeables, "uz", "entry = Oxirgi kun: { $date }, { back }\n", "days = { $days } kun\n"),
    (Rule::Placeables, "ru", "days = Дней: { NUMBER($days) }\n", "days = Дней: { $days }\n"),
    (Rule::Placeables, "ru", "-bhr = Бюро\n", "card = Бюро\n"),
    (
        Rule::Leaks,
        "kk",
        "entry = { $date ->\n [one] { $date }\n *[other] { $date }\n } соңғы күн\n",
        "entry = Соңғы күн: { $date }\n",
    ),
    (Rule::Leaks, "ru", "entry = Последний день:{ \" \" }{ $date }\n", "entry = Последний день: { $date }\n"),
    (Rule::Digits, "en", "# One.\nback = Back 5\n", "# One.\nback = Back in 2018\n"),
    (Rule::Digits, "fa-AF", "back = ۵ روز\n", "days = { $days } روز\n"),
    (Rule::Digits, "ar", "back = عام ٢٠١٨\n", "back = عام 2018\n"),
    (Rule::Digits, "zh-Hans", "back = 5天\n", "back = 2018年7月\n"),
    (Rule::Digits, "ru", "law = Статья 10\n", "law = Закон\n    .law = Закон № 216-IV, пункт 10\n"),
    (Rule::Phones, "ru", "card = Звоните: +7 727 123 45 67\n", "card = Звоните в отдел\n"),
    (Rule::Links, "uz", "card = help.unhcr.org\n", "card = UNHCR idorasi\n"),
    (Rule::Links, "kk", "card = a@b.kz\n", "card = Мекеме\n"),
    (Rule::Direction, "ar", "back = رجوع\u{200F}\n", "back = رجوع\n"),
    (
        Rule::Direction,
        "fa-AF",
        "entry = آخرین روز: \u{2068}{ $date }\u{2069}\n",
        "entry = آخرین روز: { $date }\n",
    ),
    (Rule::Direction, "ug", "card = { \"\\u200E\" }ئىشخانا\n", "card = ئىشخانا\n"),
    (Rule::Forms, "ar", "back = \u{FEFB}رجوع\n", "back = لارجوع\n"),
    (Rule::Forms, "zh-Hans", "back = ＵＮＨＣＲ\n", "back = UNHCR\n"),
    (Rule::Tatweel, "fa-AF", "back = بازگـــشت\n", "back = بازگشت\n"),
    (Rule::Signs, "ug", "back = كەي\u{200C}نىگە\n", "back = كەينىگە\n"),
    (Rule::Signs, "fa-AF", "back = می\u{AD}شود\n", "back = می\u{200C}شود\n"),
    (
        Rule::Signs,
        "ru",
        "term = Районный суд\n    первой инстанции\n",
        "term = Районный суд первой инстанции\n",
    ),
    (Rule::LookAlikes, "ru", "back = Нaзад\n", "back = Назад\n"),
    (Rule::LookAlikes, "ru", "card = Отдел c помощью\n", "card = Отдел с помощью, UNHCR\n"),
    (Rule::LookAlikes, "kk", "back = Aртқа\n", "back = Артқа\n"),
    (Rule::LookAlikes, "kk", "card = тiл\n", "card = тіл\n"),
    (Rule::LookAlikes, "en", "# One.\nback = Bаck\n", "# One.\nback = Back\n"),
    (Rule::LookAlikes, "fa-AF", "back = يک\n", "back = یک\n"),
    (Rule::LookAlikes, "fa-AF", "back = كمک\n", "back = کمک\n"),
    (Rule::LookAlikes, "ar", "back = اتصال ب\u{06A9}\n", "back = اتصال بك\n"),
    (Rule::LookAlikes, "ug", "back = كهينىگه\n", "back = كەينىگە\n"),
    (Rule::LookAlikes, "ug", "back = کەينىگە\n", "back = كەينىگە\n"),
    (Rule::LookAlikes, "uz", "back = O'rta\n", "back = Oʻrta\n"),
    (Rule::LookAlikes, "uz", "back = Qo’ngʻiroq\n", "back = Qoʻngʻiroq\n"),
    (Rule::LookAlikes, "uz", "card = maʻlumot\n", "card = maʼlumot\n"),
    (Rule::LookAlikes, "uz", "card = da`vo\n", "card = daʼvo\n"),
    (Rule::Letters, "ru", "card = Отділ\n", "card = Отдел\n"),
    (Rule::Letters, "ug", "back = كۍينىگە\n", "back = كەينىگە\n"),
    (Rule::Letters, "uz", "card = idorä\n", "card = idora\n"),
    (Rule::Letters, "kk", "card = мекемє\n", "card = мекеме\n"),
    (Rule::Glossary, "ru", "term = В каком-то суде.\n", "term = В районный суд.\n"),
    (Rule::Length, "ru", "back = Вернуться назад\n", "back = Назад\n"),
];

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
    // These are about files, folders and several files; their tests follow, or stand beside the command line (cli/tests).
    let elsewhere =
        [Rule::File, Rule::Folder, Rule::Toml, Rule::Words, Rule::Synonyms, Rule::Missing, Rule::Moved];
    let all: BTreeSet<Rule> = Rule::ALL.iter().copied().collect();
    assert_eq!(shown.union(&elsewhere.into()).copied().collect::<BTreeSet<_>>(), all);
}

#[test]
fn every_rule_is_explained_to_translators_and_no_other() {
    let guide = include_str!("../../docs/translating.md");
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
fn a_message_or_a_file_that_is_not_there_is_missing() {
    let missing = |files: &[(&str, &str)]| {
        let found = findings("ru", files).into_iter().filter(|finding| finding.rule == Rule::Missing);
        found.map(|finding| (finding.file, finding.what)).collect::<Vec<_>>()
    };
    let whole = missing(&[("two.ftl", "# nothing\n")]);
    let file = "locales/ru/one.ftl".to_owned();
    assert_eq!(whole, [(file.clone(), "the file is missing; translate locales/en/one.ftl".to_owned())]);
    let all: Vec<&str> = ENGLISH.lines().filter(|line| !line.starts_with([' ', '#', '}'])).collect();
    assert_eq!(missing(&[(FILE, "# nothing\n")]).len(), all.len() + 2, "with two attributes");
    let one = missing(&[(FILE, "card = Отдел\n")]);
    assert!(one.contains(&(
        file,
        "card.role is not translated yet; add it as it stands in locales/en/one.ftl".to_owned()
    )));
}

#[test]
fn a_message_in_another_file_than_the_english_is_moved_and_twice_in_two_files_a_duplicate() {
    let of = |files: &[(&str, &str)]| {
        let found = findings("ru", files).into_iter().filter(|finding| finding.rule != Rule::Missing);
        found.map(|finding| (finding.file, finding.rule)).collect::<Vec<_>>()
    };
    let two = "locales/ru/two.ftl".to_owned();
    assert_eq!(of(&[("two.ftl", "back = Назад\n")]), [(two.clone(), Rule::Moved)]);
    assert_eq!(of(&[(FILE, "back = Назад\n"), ("two.ftl", "back = Назад\n")]), [(two, Rule::Duplicate)]);
}

#[test]
fn files_without_messages_are_named_with_their_line() {
    let of = |tag: &str, name: &str, text: &str| {
        let found =
            findings(tag, &[(name, text)]).into_iter().filter(|finding| finding.rule != Rule::Missing);
        found.map(|finding| (finding.rule, finding.line, finding.column)).collect::<Vec<_>>()
    };
    assert_eq!(of("ru", "synonyms.toml", "small = [\"и\"]\nsmal = [\"я\"]\n"), [(Rule::Toml, 2, 1)]);
    let page = |route: &str| format!("[[page]]\nroute = \"{route}\"\ntyped = [\"работа\"]\n");
    assert_eq!(of("ru", "synonyms.toml", &page("right")), [(Rule::Synonyms, 2, 9)]);
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
        ("back = { }\n", 1, 10, "nothing that can be put in"),
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

#[test]
fn weblate_and_compare_locales_know_every_file_and_language() {
    let components: serde_json::Value = serde_json::from_str(include_str!("../../weblate.json")).unwrap();
    let masks: BTreeSet<&str> = components
        .as_array()
        .unwrap()
        .iter()
        .map(|component| component["filemask"].as_str().unwrap().strip_prefix("locales/*/").unwrap())
        .collect();
    let shipped = Files::shipped();
    let english = shipped.locales.iter().find(|locale| locale.tag == "en").unwrap();
    let names = english.files.iter().filter_map(|file| file.name.strip_prefix("locales/en/"));
    assert_eq!(masks, names.filter(|name| name.ends_with(".ftl")).collect());

    let paths: toml::Table = include_str!("../../l10n.toml").parse().unwrap();
    let listed: BTreeSet<&str> =
        paths["locales"].as_array().unwrap().iter().filter_map(|tag| tag.as_str()).collect();
    let content = panah_core::content::Content::load(&shipped.content).unwrap();
    let bases = content.locales.iter().filter(|language| language.from.is_none() && language.tag != "en");
    assert_eq!(listed, bases.map(|language| language.tag.as_str()).collect());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever stands in a file, it is checked and reported without a panic, and each place is inside the file.
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
