//! The place of a message, as the comments of the English file tell it.
//!
//! Inside a comment, `limit: 40` is the largest number of characters of the message itself, `.note limit: 60` that of its
//! attribute `note`; `leaves the app` says that the text is copied or handed to another app, `.address leaves the app` the
//! same of an attribute. A comment on a group (`##`) holds for every message below it that does not say otherwise.

/// What bounds one value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Slot {
    /// The largest number of characters that fits.
    pub(super) limit: Option<usize>,
    /// True if the text is copied or handed to another app.
    pub(super) leaves: bool,
}

impl Slot {
    /// The slot of the value (or of `attribute`) of a message with this comment, in a group with this one.
    pub(super) fn of(attribute: Option<&str>, comment: &str, group: &str) -> Self {
        let limit = |comment| {
            let rest = after(comment, attribute, "limit: ")?;
            rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
        };
        let leaves = |comment| after(comment, attribute, "leaves the app").is_some();
        Self { limit: limit(comment).or_else(|| limit(group)), leaves: leaves(comment) || leaves(group) }
    }
}

/// What follows `words` in `comment` where they are said of `attribute`, or, without one, of the message itself.
fn after<'c>(comment: &'c str, attribute: Option<&str>, words: &str) -> Option<&'c str> {
    let subject = |before: &'c str| {
        before.strip_suffix(' ')?.rsplit(char::is_whitespace).next().and_then(|word| word.strip_prefix('.'))
    };
    comment
        .match_indices(words)
        .find(|(at, _)| comment.get(..*at).and_then(subject) == attribute)
        .and_then(|(at, _)| comment.get(at + words.len()..))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_bounds_a_message_and_its_attributes() {
        let comment = "A step. limit: 40. Below it .note limit: 60; .address leaves the app.";
        let slot = |attribute| Slot::of(attribute, comment, "Names.\n.role limit: 70, limit: 90");
        assert_eq!(slot(None), Slot { limit: Some(40), leaves: false });
        assert_eq!(slot(Some("note")), Slot { limit: Some(60), leaves: false });
        assert_eq!(slot(Some("address")), Slot { limit: None, leaves: true });
        assert_eq!(slot(Some("role")), Slot { limit: Some(70), leaves: false });
        assert_eq!(Slot::of(None, "", "limit: 90").limit, Some(90));
        assert!(Slot::of(None, "It leaves the app.", "").leaves);
    }
}
