//! Bakes ICU's data for the languages of the app into `core/src/time/icu_data`, from what ICU4X's own crates carry for
//! all locales. Run it with `make icu-data`; with the same crates it writes the same files.
//!
//! What goes in is [`kinds`]: each kind of data, for which locales, in which forms. Nothing falls back at run time:
//! what a locale inherits is written under its own name, and what is not listed is not there.

mod bake;

use bake::{Error, Kind};
use icu_datetime::provider::Baked as Dates;
use icu_decimal::provider::Baked as Decimals;
use icu_plurals::provider::Baked as Plurals;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The locales in which dates are written: the languages of the app, British order for English, Levantine months for
/// Arabic, and the script variants of Kazakh and Uzbek.
const LOCALES: &[&str] =
    &["ar", "ar-SY", "en", "en-GB", "fa-AF", "kk", "kk-Arab", "ru", "ug", "uz", "uz-Cyrl", "zh", "zh-Hans"];
const ARABIC: &[&str] = &["ar"];
const CHINESE: &[&str] = &["zh", "zh-Hans"];
/// Plural rules belong to a language: no script and no region changes them.
const LANGUAGES: &[&str] = &["ar", "en", "fa", "kk", "ru", "ug", "uz", "zh"];
/// Digits belong to no locale.
const ROOT: &[&str] = &["und"];

/// Year, month, day; and the same with the weekday. One entry holds all lengths.
const DATE_PATTERNS: &[&[&str]] = &[&["ym0d"], &["ym0de"]];
/// Wide names (CLDR `MMMM`, `EEEE`), inside a date and on their own.
const WIDE_NAMES: &[&[&str]] = &[&["5"], &["5s"]];
/// Abbreviated names on their own (`ccc`).
const ABBREVIATED_NAMES: &[&[&str]] = &[&["3s"]];
/// Short names on their own (`cccccc`).
const SHORT_NAMES: &[&[&str]] = &[&["6s"]];
/// Months by number (`M`), as in the dates of Chinese.
const NUMERIC_NAMES: &[&[&str]] = &[&["1"]];
/// Abbreviated eras (`G`): ICU loads them with every date, though a year of today is written without.
const ERA_NAMES: &[&[&str]] = &[&["3"]];
/// The symbols that go with ASCII digits; a locale that uses these digits anyway has them under no name.
const LATIN_SYMBOLS: &[&[&str]] = &[&["latn", ""]];
/// ASCII digits.
const LATIN_DIGITS: &[&[&str]] = &[&["latn"]];
/// Data that has one form only.
const ONLY: &[&[&str]] = &[&[""]];

/// The width of the baked files: a line is as long as its bytes.
const RUSTFMT: &[&str] = &["--edition", "2024", "--config", "max_width=100000"];

fn main() -> Result<(), Error> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../src/time/icu_data"));
    let kinds = kinds()?;
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut bytes = write(&folder, "mod", &bake::module(&kinds))?;
    for kind in &kinds {
        bytes += write(&folder, kind.file, &kind.source)?;
    }
    println!("{} files, {bytes} bytes", kinds.len() + 1);
    Ok(())
}

/// Everything that goes into it.
fn kinds() -> Result<Vec<Kind>, Error> {
    use icu_datetime::provider::names::{
        DatetimeNamesMonthGregorianV1, DatetimeNamesMonthPersianV1, DatetimeNamesWeekdayV1,
        DatetimeNamesYearGregorianV1, DatetimeNamesYearPersianV1,
    };
    use icu_datetime::provider::semantic_skeletons::{
        DatetimePatternsDateGregorianV1, DatetimePatternsDatePersianV1,
    };
    use icu_decimal::provider::{DecimalDigitsV1, DecimalSymbolsV1};
    use icu_plurals::provider::PluralsCardinalV1;

    let patterns = [(LOCALES, DATE_PATTERNS)];
    let months = [(LOCALES, WIDE_NAMES), (CHINESE, NUMERIC_NAMES)];
    let eras = [(LOCALES, ERA_NAMES)];
    let weekdays = [(LOCALES, WIDE_NAMES), (LOCALES, ABBREVIATED_NAMES), (ARABIC, SHORT_NAMES)];
    Ok(vec![
        bake::kind::<DatetimePatternsDateGregorianV1>("gregorian_patterns", &Dates, &patterns)?,
        bake::kind::<DatetimePatternsDatePersianV1>("persian_patterns", &Dates, &patterns)?,
        bake::kind::<DatetimeNamesMonthGregorianV1>("gregorian_months", &Dates, &months)?,
        bake::kind::<DatetimeNamesMonthPersianV1>("persian_months", &Dates, &months)?,
        bake::kind::<DatetimeNamesYearGregorianV1>("gregorian_eras", &Dates, &eras)?,
        bake::kind::<DatetimeNamesYearPersianV1>("persian_eras", &Dates, &eras)?,
        bake::kind::<DatetimeNamesWeekdayV1>("weekdays", &Dates, &weekdays)?,
        bake::kind::<DecimalSymbolsV1>("symbols", &Decimals, &[(LOCALES, LATIN_SYMBOLS)])?,
        bake::kind::<DecimalDigitsV1>("digits", &Decimals, &[(ROOT, LATIN_DIGITS)])?,
        bake::kind::<PluralsCardinalV1>("plurals", &Plurals, &[(LANGUAGES, ONLY)])?,
    ])
}

/// Writes `source` as `folder/name.rs`, formatted; returns how many bytes that are.
fn write(folder: &Path, name: &str, source: &str) -> Result<usize, Error> {
    let mut rustfmt = Command::new("rustfmt")
        .args(RUSTFMT)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt: {error}"))?;
    rustfmt.stdin.take().ok_or("rustfmt takes no input")?.write_all(source.as_bytes())?;
    let formatted = rustfmt.wait_with_output()?;
    if !formatted.status.success() {
        return Err(format!("rustfmt refuses {name}.rs").into());
    }
    let path = folder.join(name).with_extension("rs");
    fs::write(&path, &formatted.stdout).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(formatted.stdout.len())
}
