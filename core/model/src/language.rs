//! The languages of the app: tags, own names, scripts, directions, aliases.
//!
//! Which languages there are is data (`core/content/locales.toml`); this module knows how to find one.

use crate::Review;
use crate::tag::Tag;
use serde::{Deserialize, Serialize};

/// The direction in which a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute: `ltr` or `rtl`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The script in which a language is written, as far as its typography differs (`docs/tokens.toml`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Script {
    /// Latin.
    Latn,
    /// Cyrillic.
    Cyrl,
    /// Arabic.
    Arab,
    /// Arabic as Uighur is written: marks above and below its letters need higher lines.
    #[serde(rename = "Arab-ug")]
    ArabUg,
    /// Chinese, simplified.
    Hans,
}

impl Script {
    /// Its ISO 15924 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Latn => "Latn",
            Self::Cyrl => "Cyrl",
            Self::Arab | Self::ArabUg => "Arab",
            Self::Hans => "Hans",
        }
    }
}

/// From which script of which language to which a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Transliteration {
    /// Kazakh in Cyrillic letters to Arabic ones. There is no way back.
    KazakhToArabic,
    /// Uighur in Arabic letters to Cyrillic ones, as Kazakhstan spells.
    UighurToCyrillic,
    /// Uighur in Arabic letters to Latin ones (ULY).
    UighurToLatin,
    /// Uighur in Cyrillic letters to Arabic ones; exact for words that lost no ئ and have no voiced ending.
    UighurFromCyrillic,
    /// Uighur in Latin letters (ULY) to Arabic ones; exact.
    UighurFromLatin,
    /// Uzbek in the Latin letters of 1995 to Cyrillic ones.
    UzbekToCyrillic,
    /// Uzbek in Cyrillic letters to the Latin ones of 1995.
    UzbekToLatin,
}

/// One language of the app, as `locales.toml` describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47 tag; also the name of the folder in `locales/`.
    pub tag: String,
    /// For a script variant, the tag of the language whose text it is converted from.
    pub from: Option<String>,
    /// For a script variant, how its text is made.
    pub transliteration: Option<Transliteration>,
    /// For a script variant, true if CLDR itself writes dates in it; else the date of its base is converted.
    #[serde(default)]
    pub cldr_dates: bool,
    /// The language's own name, as the language choice shows it.
    pub endonym: String,
    /// The direction of its script.
    pub direction: Direction,
    /// Its script.
    pub script: Script,
    /// What stands between the parts of a list, with its space.
    #[serde(default = "comma")]
    pub comma: String,
    /// The tag by which a device names its voice, if that is another one (`zh-CN` for `zh-Hans`); with a region only if the
    /// voice of another region will not do.
    pub voice: Option<String>,
    /// Other tags that mean this language on input (`prs` for `fa-AF`).
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Its other codes in tags of devices, with those of the languages in it: `cmn` and `yue` of `zh`.
    #[serde(default)]
    pub codes: Vec<String>,
    /// True if its readers may have dates in the Solar Hijri calendar.
    #[serde(default)]
    pub solar: bool,
    /// How far its text has been checked.
    pub review: Review,
}

/// The comma of Latin and Cyrillic script.
fn comma() -> String {
    ", ".to_owned()
}

impl Language {
    /// The tag of the language as it is spoken, whatever the script: that of the base for a script variant.
    pub fn spoken(&self) -> &str {
        self.from.as_deref().unwrap_or(&self.tag)
    }

    /// The tag of the voice that can read its text aloud. A voice knows one script of its language, so what was converted
    /// to another one has none.
    pub fn voice(&self) -> Option<&str> {
        match self.from {
            Some(_) => None,
            None => Some(self.voice.as_deref().unwrap_or(&self.tag)),
        }
    }

    /// What its tag and its aliases say.
    fn names(&self) -> impl Iterator<Item = Tag> {
        std::iter::once(&self.tag).chain(&self.aliases).filter_map(|tag| Tag::read(tag))
    }
}

/// The tag of the language that every text falls back to, and that translators work from.
pub const ENGLISH: &str = "en";

/// Finds the language that `tag` names exactly: its own tag or an alias, in any case, with `-` or `_`.
pub fn find<'a>(languages: &'a [Language], tag: &str) -> Option<&'a Language> {
    // Texts name their language by its own tag, many times on a page.
    if let Some(language) = languages.iter().find(|language| language.tag == tag) {
        return Some(language);
    }
    let tag = tag.replace('_', "-");
    languages.iter().find(|language| {
        language.tag.eq_ignore_ascii_case(&tag)
            || language.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(&tag))
    })
}

/// Finds the language to pre-select for a device that is set to `tag` (`uz_UZ`, `cmn-Hans-CN`, `ru-KZ-u-nu-latn`): an
/// exact match, else one of the same language with the same script and region, else with the same script, else the first
/// of the same language.
pub fn preselect<'a>(languages: &'a [Language], tag: &str) -> Option<&'a Language> {
    if let Some(language) = find(languages, tag) {
        return Some(language);
    }
    let mut wanted = Tag::read(tag)?;
    let same_code = |language: &&Language| language.codes.contains(&wanted.language);
    if let Some(own) = languages.iter().find(same_code).and_then(|language| language.names().next()) {
        wanted.language = own.language;
    }
    let same_language = |language: &&Language| language.names().any(|name| name.language == wanted.language);
    let candidates: Vec<&Language> = languages.iter().filter(same_language).collect();
    let exact = |language: &&&Language| {
        language.names().any(|name| (&name.script, &name.region) == (&wanted.script, &wanted.region))
    };
    let same_script = |language: &&&Language| {
        wanted.script.as_deref().is_some_and(|script| script.eq_ignore_ascii_case(language.script.code()))
    };
    let mut found = candidates.iter();
    found.clone().find(exact).or_else(|| found.clone().find(same_script)).or_else(|| found.next()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str, script: Script, aliases: &[&str]) -> Language {
        Language {
            tag: tag.into(),
            from: None,
            transliteration: None,
            cldr_dates: false,
            endonym: tag.into(),
            direction: Direction::Ltr,
            script,
            comma: comma(),
            voice: None,
            aliases: aliases.iter().map(ToString::to_string).collect(),
            codes: Vec::new(),
            solar: false,
            review: Review::MachineDrafted,
        }
    }

    fn languages() -> Vec<Language> {
        vec![
            language("fa-AF", Script::Arab, &["prs", "fa"]),
            language("kk", Script::Cyrl, &[]),
            language("kk-Arab", Script::Arab, &["kk-CN"]),
            language("zh-Hans", Script::Hans, &["zh"]),
        ]
    }

    #[test]
    fn an_alias_finds_its_language() {
        let languages = languages();
        assert_eq!(find(&languages, "PRS").unwrap().tag, "fa-AF");
        assert_eq!(find(&languages, "fa_af").unwrap().tag, "fa-AF");
        assert!(find(&languages, "xx").is_none());
    }

    #[test]
    fn a_device_tag_preselects_by_language_then_script() {
        let languages = languages();
        let tag = |wanted| preselect(&languages, wanted).map(|language| language.tag.as_str());
        assert_eq!(tag("kk-KZ"), Some("kk"));
        assert_eq!(tag("kk-Arab-CN"), Some("kk-Arab"));
        assert_eq!(tag("kk_CN"), Some("kk-Arab"));
        assert_eq!(tag("kk-CN-u-nu-latn"), Some("kk-Arab"));
        assert_eq!(tag("kk-Cyrl-CN"), Some("kk"));
        assert_eq!(tag("zh-Hans-CN-u-nu-latn"), Some("zh-Hans"));
        assert_eq!(tag("fa-IR"), Some("fa-AF"));
        assert_eq!(tag("de-DE"), None);
        assert_eq!(tag(""), None);
        assert_eq!(tag("😀"), None);
    }
}
