//! Languages whose letters are folded in the same way.

/// A language with all its scripts: those that fold letters and make phonetic keys by the same rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Arabic,
    Persian,
    Uighur,
    Kazakh,
    Uzbek,
    Chinese,
    English,
    Other,
}

impl Family {
    /// The family of the locale `tag`: `uz-Cyrl` is one with `uz`.
    pub(super) fn of(tag: &str) -> Self {
        match tag.split('-').next() {
            Some("ar") => Self::Arabic,
            Some("fa") => Self::Persian,
            Some("ug") => Self::Uighur,
            Some("kk") => Self::Kazakh,
            Some("uz") => Self::Uzbek,
            Some("zh") => Self::Chinese,
            Some("en") => Self::English,
            _ => Self::Other,
        }
    }
}
