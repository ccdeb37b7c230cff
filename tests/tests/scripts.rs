//! The other scripts of Kazakh, Uighur and Uzbek: the list of words, properties of the rules, CLDR's names beside ours,
//! and the whole app in each of them.

use panah_cli::l10n::strange_words;
use panah_core::language::Transliteration;
use panah_core::language::transliteration::{self, WordOverrides};
use panah_core::page::{Block, Target};
use panah_core::text::Text;
use panah_core::time::{DateFormat, long_date, month, weekday};
use panah_core::{Files, languages, preselect};
use panah_tests::{at, now, open, open_files, panah, routes, tags, texts};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Each variant with the language that it is made from.
const VARIANTS: [(&str, &str); 4] =
    [("kk-Arab", "kk"), ("ug-Cyrl", "ug"), ("ug-Latn", "ug"), ("uz-Cyrl", "uz")];
const CONVERSIONS: [Transliteration; 7] = [
    Transliteration::KazakhToArabic,
    Transliteration::UighurToCyrillic,
    Transliteration::UighurToLatin,
    Transliteration::UighurFromCyrillic,
    Transliteration::UighurFromLatin,
    Transliteration::UzbekToCyrillic,
    Transliteration::UzbekToLatin,
];

// ---- the list of words ----

/// `word` in the script that the list calls `script`.
fn converted(word: &str, script: &str) -> String {
    panah().convert(word, script).unwrap_or_else(|refusal| panic!("{word} to {script}: {refusal}"))
}

#[test]
fn every_word_of_the_list_is_converted_in_every_direction_that_it_names() {
    let mut checked = 0;
    for line in include_str!("../assets/transliteration-words.tsv").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [_, source, target, checks, _] = cells[..] else { panic!("{line}") };
        let mut back = false;
        for check in checks.split(' ') {
            let (_, to) = check.split_once('>').unwrap();
            // "B>A<" asks for the way back.
            if let Some(to) = to.strip_suffix('<') {
                assert_eq!(converted(target, to), source, "{check}: {target}");
                back = true;
            } else {
                assert_eq!(converted(source, to), target, "{check}: {source}");
            }
            checked += 1;
        }
        if !back {
            let to = if checks.starts_with("kk") { "kk" } else { "ug-Arab" };
            assert!(
                panah().convert(target, to).is_err(),
                "{target} goes back to {to}, which the list does not say"
            );
        }
    }
    assert_eq!(checked, 235);
}

// ---- properties ----

fn convert(conversion: Transliteration, text: &str) -> String {
    transliteration::convert(conversion, text, &WordOverrides::default())
}

/// Any text, and text that is made of the letters that the rules know.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІіЎўҲҳҖҗ ,;?0-9-]{0,40}",
        "[ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي ،؛؟0-9-]{0,40}",
        "[A-Za-zöüéʻʼ'‘’“” ,;?0-9-]{0,40}",
    ]
}

proptest! {
    #[test]
    fn converting_twice_is_converting_once(text in text()) {
        for conversion in CONVERSIONS {
            let once = convert(conversion, &text);
            prop_assert_eq!(convert(conversion, &once), once, "{:?}", conversion);
        }
    }

    #[test]
    fn any_text_is_converted_or_refused(text in any::<String>(), to in "[a-z]{2}(-[A-Z][a-z]{3})?|kk-Arab|ug|uz-Latn") {
        let _ = panah().convert(&text, &to);
    }

    #[test]
    fn figures_stay(text in text()) {
        let figures = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        for conversion in CONVERSIONS {
            prop_assert_eq!(figures(&convert(conversion, &text)), figures(&text), "{:?}", conversion);
        }
    }

    #[test]
    fn latin_abbreviations_stay(name in "[BDFKLPQRSTVXYZ]{2,6}|M{1,3}(XC|XL|L?X{1,3})(IX|IV|V?I{0,3})", before in "[a-zа-я]{0,6} ", after in "[ .)-][a-zа-я]{0,6}") {
        for conversion in CONVERSIONS {
            let text = convert(conversion, &format!("{before}{name}{after}"));
            prop_assert!(text.contains(&name), "{:?}: {}", conversion, text);
        }
    }

    #[test]
    fn a_kazakh_word_has_one_hamza_at_most_and_at_its_start(text in "[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі -]{0,60}") {
        let text = convert(Transliteration::KazakhToArabic, &text);
        for word in text.split([' ', '-']) {
            prop_assert!(!word.chars().skip(1).any(|letter| letter == 'ء'), "{}", word);
        }
        prop_assert_eq!(strange_words("kk-Arab", &text), Vec::<&str>::new());
    }

    #[test]
    fn uighur_goes_to_latin_and_back(syllables in proptest::collection::vec("[بپتجچخدرزژسشغفقكگڭلمنھۋي]?ئ?[اەوۇۆۈېى][بپتجچخدرزژسشغفقكگڭلمنھۋي]{0,2}", 1..5)) {
        // A vowel that no consonant stands before has its carrier.
        let mut word = String::new();
        for letter in syllables.concat().chars() {
            if "اەوۇۆۈېى".contains(letter) && word.chars().next_back().is_none_or(|before| "اەوۇۆۈېى".contains(before)) {
                word.push('ئ');
            }
            word.push(letter);
        }
        let latin = convert(Transliteration::UighurToLatin, &word);
        prop_assert_eq!(strange_words("ug-Latn", &latin), Vec::<&str>::new());
        prop_assert_eq!(convert(Transliteration::UighurFromLatin, &latin), word, "{}", latin);
    }
}

// ---- capitals, and what cannot be converted ----

/// The letters of each script that is converted from, small: what a conversion knows.
fn source_letters(conversion: Transliteration) -> &'static str {
    match conversion {
        Transliteration::KazakhToArabic => "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
        Transliteration::UighurToCyrillic | Transliteration::UighurToLatin => {
            "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي"
        }
        Transliteration::UighurFromCyrillic => "аәбвгғдеёжҗзийкқлмнңоөпрстуүфхһцчшщъыьэюя",
        Transliteration::UighurFromLatin => "abdeéfghijklmnoöpqrstuüwxyz",
        Transliteration::UzbekToCyrillic => "abdefghijklmnopqrstuvxyz",
        Transliteration::UzbekToLatin => "абвгғдеёжзийкқлмнопрстуўфхҳцчшщъыьэюя",
    }
}

/// The words of the messages of the language `tag` in small letters, of `letters` alone.
fn small_words(tag: &str, letters: &str) -> BTreeSet<String> {
    let files = Files::shipped();
    let own = files.locales.iter().find(|locale| locale.tag == tag).unwrap();
    let texts = own.files.iter().filter(|file| file.name.ends_with(".ftl"));
    let texts =
        texts.flat_map(|file| file.text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned));
    let texts: Vec<String> =
        texts.map(|line| line.split_once(" = ").map_or(line.clone(), |(_, text)| text.to_owned())).collect();
    let words = texts.iter().flat_map(|text| text.split(|letter: char| !letter.is_alphabetic()));
    let words = words.map(str::to_lowercase);
    words.filter(|word| !word.is_empty() && word.chars().all(|letter| letters.contains(letter))).collect()
}

fn with_capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

#[test]
fn every_word_of_the_app_keeps_its_capitals() {
    let uzbek = small_words("uz", "abcdefghijklmnopqrstuvxyzʻʼ");
    let through = |words: &BTreeSet<String>, to: &str| {
        words.iter().map(|word| converted(word, to)).collect::<BTreeSet<_>>()
    };
    let cases = [
        ("kk-Arab", small_words("kk", source_letters(Transliteration::KazakhToArabic))),
        ("uz-Latn", through(&uzbek, "uz-Cyrl")),
        ("uz-Cyrl", uzbek),
        ("ug-Arab", through(&uighur_words(), "ug-Cyrl")),
        ("ug-Arab", through(&uighur_words(), "ug-Latn")),
    ];
    let files = Files::shipped();
    let tables = files.locales.iter().flat_map(|locale| &locale.files);
    let tables = tables.filter(|file| file.name.ends_with("/words.tsv"));
    let abbreviations: BTreeSet<String> = tables
        .flat_map(|file| {
            WordOverrides::read(&file.text).0.iter().map(|(word, _)| word.to_owned()).collect::<Vec<_>>()
        })
        .filter(|word| word.chars().all(char::is_uppercase))
        .collect();
    for (to, words) in cases {
        assert!(words.len() > 800, "{to}: only {} words", words.len());
        // What cannot go back is refused in capitals too.
        let goes_back = |word: &str| transliteration::of_text(word, to.trim_end_matches("-Arab")).is_ok();
        let mut small: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        if to == "ug-Arab" {
            assert!(small.iter().all(|word| goes_back(word) == goes_back(&word.to_uppercase())));
            small.retain(|word| goes_back(word));
        }
        // One call for many words: each reads the list of checked words.
        let converted_all = |written: &dyn Fn(&String) -> String| {
            let text = small.iter().map(written).collect::<Vec<_>>().join("\n");
            converted(&text, to).lines().map(str::to_owned).collect::<Vec<_>>()
        };
        let in_small = converted_all(&String::clone);
        let with_capitals = converted_all(&|word| with_capital(word));
        let in_capitals = converted_all(&|word| word.to_uppercase());
        let mut kept = 0;
        for (((word, small), capital), capitals) in
            small.iter().zip(&in_small).zip(&with_capitals).zip(&in_capitals)
        {
            // An abbreviation that a person has checked is another word in small letters.
            if abbreviations.contains(&word.to_uppercase()) {
                continue;
            }
            // "-ұлы" behind a name is a word of its own, and only a capital tells a name.
            if to == "kk-Arab" && (word.ends_with("ұлы") || word.ends_with("қызы")) {
                assert_eq!(capitals, capital, "{word}");
                continue;
            }
            assert_eq!(*capital, with_capital(small), "{word} to {to}");
            // One letter in capitals is the same as one with a capital: "Ш" is "Sh". Latin capitals without a vowel are an
            // abbreviation, and Roman numbers are no words.
            let is_number = word.chars().all(|letter| "ivxlcdm".contains(letter));
            let is_abbreviation = word.is_ascii() && !word.contains(['a', 'e', 'i', 'o', 'u']);
            if word.chars().count() > 1 && !is_number && !is_abbreviation {
                assert_eq!(*capitals, small.to_uppercase(), "{word} to {to}");
                kept += 1;
            }
        }
        assert!(kept > 800, "{to}: only {kept} words");
    }
}

proptest! {
    #[test]
    fn a_letter_that_the_language_does_not_have_is_named(
        strange in any::<char>().prop_filter("a letter", |letter| letter.is_alphabetic()),
        near in "[ëôâçğşéñẅŵâ]|[іїєўґҷӯџҥ]|[ةيھہےئڤ]|[ñçłřßəþ]",
        pick in any::<bool>(),
        at in 0..4_usize,
        number in 0..7_usize,
        seed in proptest::collection::vec(0..64_usize, 3..8),
    ) {
        let conversion = CONVERSIONS[number];
        let letters: Vec<char> = source_letters(conversion).chars().collect();
        let strange = if pick { near } else { strange.to_string() };
        let mut word: Vec<String> = seed.iter().map(|place| letters[place % letters.len()].to_string()).collect();
        word.insert(at.min(word.len()), strange.clone());
        let word = word.concat();
        // Letters that are only typed otherwise: another form, an apostrophe.
        let typed = |letter: char| {
            let forms = matches!(letter, 'ه' | 'ک' | '\u{640}' | 'ʻ' | 'ʼ' | '\u{FB50}'..='\u{FEFC}');
            source_letters(conversion).contains(letter) || forms
        };
        let small: String = unicode_normalization::UnicodeNormalization::nfc(strange.to_lowercase().as_str()).collect();
        prop_assume!(!small.chars().all(typed));
        let left = transliteration::unconverted(conversion, &format!("{word}."), &WordOverrides::default());
        prop_assert_eq!(left.len(), 1, "{:?} {}: {:?}", conversion, word, left);
    }

    #[test]
    fn what_is_in_the_letters_of_the_language_is_converted_wholly(number in 0..7_usize, seed in proptest::collection::vec(0..64_usize, 3..9), capital in 0..3_u8) {
        let conversion = CONVERSIONS[number];
        let letters: Vec<char> = source_letters(conversion).chars().filter(|letter| *letter != 'c').collect();
        let word: String = seed.iter().map(|place| letters[place % letters.len()]).collect();
        let word = match capital {
            0 => word,
            1 => with_capital(&word),
            _ => word.to_uppercase(),
        };
        // Capitals without a vowel are taken for an abbreviation.
        prop_assume!(capital < 2 || word.chars().any(|letter| "AEIOU".contains(letter)) || !word.is_ascii());
        prop_assume!(capital < 2 || !word.chars().all(|letter| "IVXLCDM".contains(letter)));
        let left = transliteration::unconverted(conversion, &word, &WordOverrides::default());
        prop_assert_eq!(left, Vec::<String>::new(), "{:?} {}", conversion, word);
    }
}

// ---- the spelling of Kazakhstan ----

const UIGHUR_CONSONANTS: &str = "بپتجچخدرزژسشغفقكگڭلمنھۋي";

fn kazakhstan(word: &str) -> String {
    convert(Transliteration::UighurToCyrillic, word)
}

proptest! {
    #[test]
    fn no_uighur_word_of_kazakhstan_begins_with_yi_yu_or_yur(rest in "[بتدزسشقلمن][اەىۇ][بتدزسشقلمن]{0,2}") {
        for (first, expected) in [("يى", "жи"), ("يۇ", "жу"), ("يۈر", "жүр"), ("يۈز", "йүз"), ("يو", "йо"), ("يە", "йә"), ("يې", "йе"), ("يا", "я")] {
            let word = kazakhstan(&format!("{first}{rest}"));
            prop_assert!(word.starts_with(expected), "{}", word);
        }
    }

    #[test]
    fn the_ending_of_an_abstract_noun_is_voiced_before_a_possessive(
        stem in "[بتدزسش][اەوې][بتدزسش]",
        ending in "ى|ىم|ىڭ|ىنى|ىنىڭ|ىغا|ىدا|ىدىن|ىمىز|ىڭىز|ىڭىزنى|ىمۇ",
        other in "|قا|تا|تىن|نى|نىڭ|مۇ|سىز|لار",
    ) {
        for (noun, plain, voiced) in [("لىق", "лиқ", "лиғ"), ("لۇق", "луқ", "луғ"), ("لىك", "лик", "лиг"), ("لۈك", "лүк", "лүг")] {
            let word = kazakhstan(&format!("{stem}{noun}{ending}"));
            prop_assert!(word.contains(&format!("{voiced}и")) && !word.contains(plain), "{}", word);
            // No other ending changes it, and no other stem.
            let word = kazakhstan(&format!("{stem}{noun}{other}"));
            prop_assert!(word.contains(plain), "{}", word);
            let word = kazakhstan(&format!("{stem}دىكى{other}"));
            prop_assert!(word.contains("дики"), "{}", word);
        }
    }

    #[test]
    fn a_carrier_after_a_consonant_is_a_hard_sign_that_leads_back(
        first in "[بتدزسشمنر][اە][بتدزسشمنر]", vowel in "[اەوۇۆۈى]", last in "[بتدزسشمن]",
    ) {
        let word = format!("{first}ئ{vowel}{last}");
        let cyrillic = kazakhstan(&word);
        prop_assert_eq!(cyrillic.matches('ъ').count(), 1);
        let back = convert(Transliteration::UighurFromCyrillic, &cyrillic);
        prop_assert_eq!(&back, &word, "{}", cyrillic);
        let open = kazakhstan(&format!("ما{}", &word["بات".len()..]));
        prop_assert!(!open.contains('ъ'), "{}", open);
    }
}

#[test]
fn every_loan_of_the_list_takes_endings() {
    for (uighur, expected) in [
        ("كونستىتۇتسىيەسى", "конституцияси"),
        ("كومىسسىيەلىرى", "комиссиялири"),
        ("پولىتسىيەدىن", "полициядин"),
        ("مىنىستىرلىقى", "министрлиғи"),
        ("رېسپۇبلىكىسى", "республикиси"),
        ("كالېندارغا", "календарьға"),
        ("كالېندارىدا", "календарида"),
        ("ئوبلاستىنىڭ", "областиниң"),
        ("ئىيۇلدا", "июльда"),
        ("قازاقىستاندىكى", "Қазақстандики"),
        ("جاۋابىڭىزنى", "җававиңизни"),
        ("بەلگىلەنمىگەنلىكى", "бәлгүләнмигәнлиги"),
    ] {
        assert_eq!(converted(uighur, "ug-Cyrl"), expected, "{uighur}");
    }
}

#[test]
fn every_line_of_the_list_of_kazakhstan_says_where_its_form_is_from() {
    let files = Files::shipped();
    let own = files.locales.iter().find(|locale| locale.tag == "ug-Cyrl").unwrap();
    let table = own.files.iter().find(|file| file.name.ends_with("words.tsv")).unwrap();
    assert_eq!(WordOverrides::read(&table.text).1, []);
    for line in table.text.lines().filter(|line| !line.starts_with('#')) {
        let why = line.split('\t').nth(2).unwrap();
        let sources = [
            "UA ",
            "theatre",
            "izlirimiz.org",
            "pattern",
            "unconfirmed",
            "no ь before a vowel",
            "a before an ending",
            "a Kazakh name",
            "the same name",
        ];
        assert!(sources.iter().any(|source| why.contains(source)), "{line}");
    }
}

// ---- dates, lists, numbers of houses ----

#[test]
fn uzbek_cyrillic_has_no_hyphen_in_a_date_and_keeps_it_elsewhere() {
    for (latin, cyrillic) in [
        ("2018-yil iyul", "2018 йил июль"),
        ("1951-yilgi konvensiya", "1951 йилги конвенция"),
        ("2009-yil 4-dekabrdagi", "2009 йил 4 декабрдаги"),
        ("2026-yil 27-noyabr, juma", "2026 йил 27 ноябрь, жума"),
        ("1-may", "1 май"),
        ("-yildan beri", " йилдан бери"),
        ("1-mayor", "1-майор"),
        ("8-mikrorayon, 4-uy", "8-микрорайон, 4-уй"),
        ("2-qadam, 5-modda", "2-қадам, 5-модда"),
        ("100-yil", "100-йил"),
        ("2018-son", "2018-сон"),
    ] {
        assert_eq!(convert(Transliteration::UzbekToCyrillic, latin), cyrillic, "{latin}");
    }
}

/// The texts of the page `route` in the language `tag`, as they are read.
fn read(tag: &str, route: &str) -> String {
    let page = open(tag).page(route, now());
    texts(&page).into_iter().map(|(_, text)| text.plain()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_date_has_the_word_of_its_year() {
    for (tag, date) in [
        ("kk-Arab", "2026-جىلى 1-جەلتوقسان، سەيسەنبى"),
        ("ug", "2026-يىلى 1-دېكابىر، سەيشەنبە"),
        ("ug-Cyrl", "2026-жили 1-декабрь, сәйшәнбә"),
        ("ug-Latn", "2026-yili 1-dékabir, seyshenbe"),
        ("uz", "2026-yil 1-dekabr, seshanba"),
        ("uz-Cyrl", "2026 йил 1 декабрь, сешанба"),
    ] {
        // Five working days to be registered at a new place, counted from the next day.
        let page = read(tag, "deadlines/move/2026-11-24");
        assert!(page.contains(date), "{tag}: {date} is not in {page}");
    }
}

#[test]
fn a_list_of_numbers_has_the_comma_of_its_language() {
    for (tag, list) in [
        ("ar", "6، 7"),
        ("en", "6, 7"),
        ("fa-AF", "6، 7"),
        ("kk", "6, 7"),
        ("kk-Arab", "6، 7"),
        ("ru", "6, 7"),
        ("ug", "6، 7"),
        ("ug-Cyrl", "6, 7"),
        ("ug-Latn", "6, 7"),
        ("uz", "6, 7"),
        ("uz-Cyrl", "6, 7"),
        ("zh-Hans", "6、7"),
    ] {
        let page = read(tag, "appeal");
        assert!(page.contains(list), "{tag}: {page}");
    }
}

#[test]
fn the_letter_of_a_house_is_of_the_script_around_it() {
    for tag in tags() {
        let page = read(&tag, "contacts/bhr-almaty");
        let page: String =
            page.chars().filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter)).collect();
        let in_cyrillic = ["kk", "ru", "ug-Cyrl", "uz-Cyrl"].contains(&tag.as_str());
        assert_eq!(page.contains("4a"), !in_cyrillic, "{tag}: {page}");
    }
}

// ---- CLDR beside the rules ----

/// The names of the months and of the weekdays in the language `tag`.
fn names(tag: &str) -> Vec<String> {
    let days = (1..=7).map(|day| weekday(tag, chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap()));
    (1..=12).map(|number| month(tag, number)).chain(days).collect()
}

#[test]
fn the_names_of_cldr_in_kazakh_are_those_of_the_rule() {
    let ours: Vec<String> =
        names("kk").iter().map(|name| convert(Transliteration::KazakhToArabic, name)).collect();
    assert_eq!(ours, names("kk-Arab"));
    assert_eq!(ours[0], "قاڭتار");
}

#[test]
fn the_names_of_cldr_in_uzbek_are_those_of_the_rule_but_for_the_soft_sign() {
    // CLDR writes сентябр; the orthography, and with it the rule, сентябрь.
    let ours: Vec<String> = names("uz")
        .iter()
        .map(|name| convert(Transliteration::UzbekToCyrillic, name).to_lowercase().replace('ь', ""))
        .collect();
    let theirs: Vec<String> = names("uz-Cyrl").iter().map(|name| name.to_lowercase()).collect();
    assert_eq!(ours, theirs);
}

// ---- the whole app ----

/// The texts of every page that are in the language `tag`, with their routes.
fn own_texts(tag: &str) -> Vec<(String, String)> {
    let panah = open(tag);
    let mut all = Vec::new();
    // A day of every month, so that every name of a month is there.
    let deadlines = (1..=12).map(|month| format!("deadlines/refusal/2025-{month:02}-20"));
    for route in routes().into_iter().chain(deadlines) {
        let page = panah.page(&route, now());
        let own = texts(&page).into_iter().filter(|(_, text)| text.language == tag);
        all.extend(own.map(|(_, text)| (route.clone(), text.plain())));
    }
    all
}

/// The words that may stand in a variant in other letters: names that stand so in the base's own text, abbreviations,
/// numbers of houses (4a), names of sources, and words that a person has marked to stay.
fn staying(base: &str, tag: &str) -> BTreeSet<String> {
    let mut words: BTreeSet<String> = BTreeSet::new();
    for (_, text) in own_texts(base) {
        words.extend(strange_words(base, &text).into_iter().map(str::to_owned));
        words.extend(
            strange_words(tag, &text)
                .into_iter()
                .filter(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase()))
                .map(str::to_owned),
        );
    }
    let panah = panah();
    let content = panah.content();
    let sources = content.sources.iter().flat_map(|source| [&source.name, &source.address]);
    let houses = content.contacts.iter().flat_map(|contact| contact.numbers.values());
    for name in sources.chain(houses).chain([&content.sheet.name, &content.sheet.address]) {
        words.extend(strange_words(tag, name).into_iter().map(str::to_owned));
    }
    let files = Files::shipped();
    let own = files.locales.iter().find(|locale| locale.tag == tag).unwrap();
    for file in own.files.iter().filter(|file| file.name.ends_with("words.tsv")) {
        let (checked, _) = WordOverrides::read(&file.text);
        words.extend(
            checked.iter().filter(|(word, converted)| word == converted).map(|(word, _)| word.to_owned()),
        );
    }
    words
}

#[test]
fn the_whole_text_of_a_variant_is_in_its_own_letters() {
    for (tag, base) in VARIANTS {
        let staying = staying(base, tag);
        let texts = own_texts(tag);
        assert!(texts.len() > 1500, "{tag}: only {} texts", texts.len());
        for (route, text) in texts {
            let strange: Vec<&str> =
                strange_words(tag, &text).into_iter().filter(|word| !staying.contains(*word)).collect();
            assert!(strange.is_empty(), "{tag} {route}: {strange:?} in {text}");
        }
    }
}

#[test]
fn every_date_of_a_variant_is_in_its_own_letters() {
    for (tag, base) in VARIANTS {
        let written_by_cldr = tag == "kk-Arab";
        for month in 1..=12 {
            let date = chrono::NaiveDate::from_ymd_opt(2026, month, 9).unwrap();
            let own = long_date(if written_by_cldr { tag } else { base }, date, DateFormat::WithWeekday);
            let own = if written_by_cldr { own } else { converted(&own, tag) };
            assert_eq!(strange_words(tag, &own), Vec::<&str>::new(), "{tag}: {own}");
            let route = format!("deadlines/arrival/{date}/counted");
            let later = at(&format!("{date}T12:00")) + chrono::Days::new(400);
            let page = open(tag).page(&route, later);
            assert!(
                texts(&page).iter().any(|(_, text)| text.plain().contains(&own)),
                "{tag}: {own} is not on {route}"
            );
        }
    }
}

#[test]
fn every_abbreviation_of_the_kazakh_text_is_spelled_by_hand() {
    let files = Files::shipped();
    let own = files.locales.iter().find(|locale| locale.tag == "kk-Arab").unwrap();
    let table = own.files.iter().find(|file| file.name.ends_with("words.tsv")).unwrap();
    let (words, faults) = WordOverrides::read(&table.text);
    assert_eq!(faults, []);
    let checked: BTreeSet<&str> = words.iter().map(|(word, _)| word).collect();
    let mut seen = 0;
    for (_, text) in own_texts("kk") {
        for word in text.split(|letter: char| !letter.is_alphabetic()) {
            let cyrillic =
                word.chars().all(|letter| ('А'..='Я').contains(&letter) || "ӘҒҚҢӨҰҮҺІЁ".contains(letter));
            if word.chars().count() > 1 && cyrillic {
                assert!(checked.contains(word), "{word} is not in {}", table.name);
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "only {seen} abbreviations found");
}

/// The words in Uighur's own letters of its messages. Search words are what people type, also names that go another way.
fn uighur_words() -> BTreeSet<String> {
    let files = Files::shipped();
    let own = files.locales.iter().find(|locale| locale.tag == "ug").unwrap();
    own.files
        .iter()
        .filter(|file| file.name.ends_with(".ftl"))
        .flat_map(|file| {
            file.text.split(|letter: char| !"ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي".contains(letter))
        })
        .filter(|word| !word.is_empty() && !is_misspelt(word))
        .map(str::to_owned)
        .collect()
}

/// True for what people type and nobody spells so, as among the words to search for: a vowel without its carrier.
fn is_misspelt(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    letters.windows(2).any(|pair| pair.iter().all(|letter| "اەوۇۆۈېى".contains(*letter)))
}

#[test]
fn every_uighur_word_of_the_app_goes_back_or_is_refused() {
    let words = uighur_words();
    assert!(words.len() > 1000, "only {} words", words.len());
    let (total, mut refused) = (words.len(), 0);
    for word in words {
        assert_eq!(converted(&converted(&word, "ug-Latn"), "ug-Arab"), word);
        let letters: Vec<char> = word.chars().collect();
        let has_carrier =
            letters.windows(2).any(|pair| pair[1] == 'ئ' && UIGHUR_CONSONANTS.contains(pair[0]));
        let cyrillic = converted(&word, "ug-Cyrl");
        if let Ok(back) = panah().convert(&cyrillic, "ug-Arab") {
            assert_eq!(back, word, "{cyrillic}");
        } else {
            refused += 1;
            let is_voiced = ["лиғ", "луғ", "лиг", "лүг"].iter().any(|part| cyrillic.contains(part));
            assert!(has_carrier || is_voiced, "{word} is refused");
        }
    }
    assert!(refused < total / 20, "{refused} of {total} words are refused");
}

#[test]
fn a_variant_stands_after_its_base_and_russian_last() {
    assert_eq!(
        tags(),
        ["ar", "zh-Hans", "fa-AF", "en", "kk", "kk-Arab", "ug", "ug-Cyrl", "uz", "uz-Cyrl", "ug-Latn", "ru"]
    );
    let endonyms: Vec<String> = languages().into_iter().map(|language| language.endonym).collect();
    for (tag, base) in VARIANTS {
        let place = |wanted: &str| tags().iter().position(|tag| tag == wanted).unwrap();
        let of_base = &endonyms[place(base)];
        let by_rule = converted(of_base, tag).to_lowercase();
        assert_eq!(endonyms[place(tag)].to_lowercase(), by_rule, "{tag} is called otherwise than {base}");
    }
}

#[test]
fn a_device_is_answered_in_the_script_that_its_country_reads() {
    let panah = panah();
    let content = panah.content();
    for (device, tag) in [
        ("kk-CN", "kk-Arab"),
        ("kk_CN", "kk-Arab"),
        ("kk-Arab-CN", "kk-Arab"),
        ("kk-KZ", "kk"),
        ("ug-KZ", "ug-Cyrl"),
        ("ug-CN", "ug"),
        ("ug-Latn", "ug-Latn"),
        ("uz-UZ", "uz"),
        ("uz-Cyrl-UZ", "uz-Cyrl"),
        ("uz-CN", "uz-Cyrl"),
        // Southern Uzbek is another language, in letters that no rule makes.
        ("uz-AF", "uz"),
    ] {
        assert_eq!(
            preselect(&content.locales, device).map(|language| language.tag.as_str()),
            Some(tag),
            "{device}"
        );
    }
}

#[test]
fn a_variant_says_what_it_is_and_an_officer_hears_the_language() {
    for (tag, base) in VARIANTS {
        let panah = open(tag);
        let about = panah.page("about", now());
        let notices: Vec<&str> =
            about.blocks().filter(|block| matches!(block, Block::Notice { .. })).map(Block::id).collect();
        assert_eq!(notices, ["converted-text", "about-drafted"], "{tag}");
        assert!(open(base).page("about", now()).blocks().all(|block| block.id() != "converted-text"));
        // In Russian the phrase names the language, whatever the script.
        let lines = |tag: &str| -> Vec<Text> {
            let page = open(tag).page("officer/interpreter", now());
            page.blocks()
                .find_map(|block| match block {
                    Block::Phrase(phrase) => Some(phrase.lines.clone()),
                    _ => None,
                })
                .unwrap()
        };
        assert_eq!(lines(tag), lines(base), "{tag}");
    }
}

#[test]
fn switching_between_scripts_keeps_the_place() {
    let panah = open("kk");
    let page = panah.page("language/rights", now());
    let target = page
        .blocks()
        .find_map(|block| match block {
            Block::Choice { options, .. } => options.iter().find(|option| option.id == "language-kk-Arab"),
            _ => None,
        })
        .unwrap();
    let Target::Action { action } = &target.target else { panic!("a choice of language is an action") };
    let page = panah.act(action, &[], now()).page;
    assert_eq!((page.language.as_str(), page.route.as_str()), ("kk-Arab", "rights"));
}

#[test]
fn a_checked_message_comes_before_the_rule() {
    let mut files = Files::shipped();
    let own = files.locales.iter_mut().find(|locale| locale.tag == "ug-Cyrl").unwrap();
    own.files.push(panah_core::content::SourceFile {
        name: "locales/ug-Cyrl/overrides.ftl".into(),
        text: "rights-title = Һоқуқлар\n".into(),
    });
    let panah = open_files(files, "ug-Cyrl");
    assert_eq!(panah.page("rights", now()).title.value, "Һоқуқлар");
    assert_eq!(open("ug-Cyrl").page("rights", now()).title.value, "Һоқуқлириңиз");
}
