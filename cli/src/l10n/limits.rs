//! The limits of a message, as the comments of the English file tell them.
//!
//! Inside a comment, `limit: 40` is the largest number of characters of the message itself, `.note limit: 60` that of its
//! attribute `note`; `leaves the app` says that the text is copied or handed to another app, `.address leaves the app` says
//! the same of an attribute. A comment on a group (`##`) applies to every message below it that does not say otherwise.

/// What a comment demands of one text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct MessageLimits {
    /// The largest number of characters that fits.
    pub(super) characters: Option<usize>,
    /// True if the text is copied or handed to another app.
    pub(super) exported: bool,
}

impl MessageLimits {
    /// The limits of the value of a message, or of its `attribute`, with the comments on the message and on its group.
    pub(super) fn of(attribute: Option<&str>, comment: &str, group: &str) -> Self {
        let characters = |comment| {
            let rest = after(comment, attribute, "limit: ")?;
            rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
        };
        let exported = |comment| after(comment, attribute, "leaves the app").is_some();
        Self {
            characters: characters(comment).or_else(|| characters(group)),
            exported: exported(comment) || exported(group),
        }
    }
}

/// What follows `words` in `comment` where they are about `attribute`, or, without one, about the message itself.
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
    fn a_comment_limits_a_message_and_its_attributes() {
        let comment = "A step. limit: 40. Below it .note limit: 60; .address leaves the app.";
        let limits = |attribute| MessageLimits::of(attribute, comment, "Names.\n.role limit: 70, limit: 90");
        assert_eq!(limits(None), MessageLimits { characters: Some(40), exported: false });
        assert_eq!(limits(Some("note")), MessageLimits { characters: Some(60), exported: false });
        assert_eq!(limits(Some("address")), MessageLimits { characters: None, exported: true });
        assert_eq!(limits(Some("role")), MessageLimits { characters: Some(70), exported: false });
        assert_eq!(MessageLimits::of(None, "", "limit: 90").characters, Some(90));
        assert!(MessageLimits::of(None, "It leaves the app.", "").exported);
    }
}
