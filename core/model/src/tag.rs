//! What a language tag says of the language and script that somebody reads.

/// The parts of a BCP 47 tag by which a language is chosen, in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) language: String,
    pub(crate) script: Option<String>,
    pub(crate) region: Option<String>,
}

impl Tag {
    /// Reads a tag as browsers, phones and computers write them, in any case: `zh-Hant-TW`, `zh-cmn-Hans-CN`, `kk_CN`,
    /// `uz-Latn-UZ-u-nu-latn`, `ru_RU.UTF-8`. `None` for what does not begin with a language.
    ///
    /// An extended language (`cmn`) is one of those of the language before it; variants, extensions and private parts say how
    /// to spell, count and sort; and what follows another sign is no tag at all. All of these are left out.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let tag =
            text.trim().split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'));
        let mut parts = tag.into_iter().next()?.split(['-', '_']);
        let language = parts.next().filter(|part| is_language(part))?.to_ascii_lowercase();
        let (mut script, mut region) = (None, None);
        // A part of one sign begins an extension.
        for part in parts.take_while(|part| part.len() != 1) {
            if script.is_none() && region.is_none() && is_script(part) {
                script = Some(part.to_ascii_lowercase());
            } else if region.is_none() && is_region(part) {
                region = Some(part.to_ascii_lowercase());
            }
        }
        Some(Self { language, script, region })
    }
}

/// An ISO 639 code; longer ones were never given.
fn is_language(part: &str) -> bool {
    (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// An ISO 15924 code.
fn is_script(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// An ISO 3166-1 code or a UN M.49 number.
fn is_region(part: &str) -> bool {
    match part.len() {
        2 => part.bytes().all(|byte| byte.is_ascii_alphabetic()),
        3 => part.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Parts = (String, Option<String>, Option<String>);

    fn parts(text: &str) -> Option<Parts> {
        Tag::read(text).map(|tag| (tag.language, tag.script, tag.region))
    }

    fn tag(language: &str, script: Option<&str>, region: Option<&str>) -> Parts {
        (language.to_owned(), script.map(str::to_owned), region.map(str::to_owned))
    }

    #[test]
    fn language_script_and_region_are_read_and_nothing_else() {
        assert_eq!(parts("fa"), Some(tag("fa", None, None)));
        assert_eq!(parts(" ZH_hant_tw "), Some(tag("zh", Some("hant"), Some("tw"))));
        assert_eq!(parts("zh-cmn-Hans-CN"), Some(tag("zh", Some("hans"), Some("cn"))));
        assert_eq!(parts("ar-001"), Some(tag("ar", None, Some("001"))));
        assert_eq!(parts("kk-CN-u-nu-latn"), Some(tag("kk", None, Some("cn"))));
        assert_eq!(parts("uz-x-Cyrl-UZ"), Some(tag("uz", None, None)));
        assert_eq!(parts("en-1994-GB-oxendict"), Some(tag("en", None, Some("gb"))));
        assert_eq!(parts("ru_RU.UTF-8"), Some(tag("ru", None, Some("ru"))));
        assert_eq!(parts("uzn--Cyrl"), Some(tag("uzn", Some("cyrl"), None)));
    }

    #[test]
    fn what_does_not_begin_with_a_language_is_no_tag() {
        for text in ["", "-", "x-ru", "r", "ruso", "r1", "*", "русский", "\u{202e}ru", "/en"] {
            assert_eq!(parts(text), None, "{text}");
        }
    }
}
