//! Which English text each translated message was made from: `locales/<tag>/revisions.tsv`.
//!
//! The build script reads these tables as well, to ship the names of the stale messages.

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::{parser, serializer};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The header row of `revisions.tsv`.
const HEADER: &str = "message\tenglish\ttranslation\treviewer";

/// The revision of each message: eight hexadecimal digits that change when its text, its attributes or its variables
/// change, and not when comments, indents or the order of messages do.
pub type Revisions = BTreeMap<String, String>;

/// The revisions of the messages in FTL `texts`. A message that cannot be parsed has no revision.
pub fn revisions<'a>(texts: impl IntoIterator<Item = &'a str>) -> Revisions {
    let mut revisions = Revisions::new();
    for text in texts {
        let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                revisions.insert(message.id.name.to_owned(), revision(message));
            }
        }
    }
    revisions
}

fn revision(message: Message<&str>) -> String {
    let message = Entry::Message(Message { comment: None, ..message });
    format!("{:08x}", fingerprint(&serializer::serialize(&Resource { body: vec![message] })))
}

/// FNV-1a with 64 bits, folded to 32 (Fowler, Noll and Vo). The standard library's hash may change with its version.
fn fingerprint(text: &str) -> u32 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let [low, high] = [hash, hash >> 32].map(|half| half & u64::from(u32::MAX));
    u32::try_from(low ^ high).unwrap_or_default()
}

/// One row: a translation was made, or reviewed, for an English text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Record {
    /// The message.
    pub message: String,
    /// The revision of the English text.
    pub english: String,
    /// The revision of the translation.
    pub translation: String,
    /// The name of the person who has reviewed it; empty if nobody has.
    pub reviewer: String,
}

/// The records of one locale: `revisions.tsv`.
///
/// A message may have several records: git's `union` merge keeps the lines of both sides, and the line that fits the
/// present texts is the one that counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RevisionTable {
    /// The records, in the order of the file.
    pub records: Vec<Record>,
}

impl RevisionTable {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// The number (from 1) of the line that is not a record, and what is wrong with it.
    pub fn read(text: &str) -> Result<Self, (usize, String)> {
        let mut records = Vec::new();
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') || line == HEADER {
                continue;
            }
            if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark)) {
                let what = "git has left a mark of two versions here; delete this line and keep the others: a message may have \
                            several lines, and the one that fits counts";
                return Err((number + 1, what.to_owned()));
            }
            let cells: Vec<&str> = line.split('\t').collect();
            let [message, english, translation, reviewer] = cells.as_slice() else {
                let what = "a line has a message, two revisions and a name, separated by tabs; restore it, or delete it: \
                            panah lint then says how to record the message anew";
                return Err((number + 1, what.to_owned()));
            };
            if [english, translation]
                .iter()
                .any(|cell| cell.len() != 8 || !cell.bytes().all(|b| b.is_ascii_hexdigit()))
            {
                let what = "a revision is eight hexadecimal digits; restore the line, or delete it: panah lint then says how to \
                            record the message anew";
                return Err((number + 1, what.to_owned()));
            }
            let [message, english, translation, reviewer] =
                [*message, *english, *translation, *reviewer].map(str::to_owned);
            records.push(Record { message, english, translation, reviewer });
        }
        Ok(Self { records })
    }

    /// The text of the file: one record a line, sorted by message.
    pub fn write(&self) -> String {
        let mut records: Vec<&Record> = self.records.iter().collect();
        records.sort_unstable();
        records.dedup();
        let mut text = format!(
            "# Which English text each message was translated from, and who has reviewed it. panah accept and panah review\n\
             # write this file; nobody needs to edit it.\n{HEADER}\n"
        );
        for Record { message, english, translation, reviewer } in records {
            let _ = writeln!(text, "{message}\t{english}\t{translation}\t{reviewer}");
        }
        text
    }

    /// True if `message` has a record: it was translated once, from whichever English text.
    pub fn contains(&self, message: &str) -> bool {
        self.records.iter().any(|record| record.message == message)
    }

    /// Whether `translation`, the revision of the translated `message`, was made from the revision `english`.
    pub fn state(&self, message: &str, english: &str, translation: &str) -> TranslationState {
        let mut state = TranslationState::Unrecorded;
        for record in self.records.iter().filter(|record| record.message == message) {
            let found = if record.english != english {
                TranslationState::Stale
            } else if record.translation == translation && !record.reviewer.is_empty() {
                TranslationState::Reviewed
            } else {
                TranslationState::Current
            };
            state = state.max(found);
        }
        state
    }

    /// The messages that were translated from an older English text.
    pub fn stale(&self, english: &Revisions, translations: &Revisions) -> Vec<String> {
        translations
            .iter()
            .filter(|(message, translation)| {
                english.get(*message).is_some_and(|english| {
                    self.state(message, english, translation) == TranslationState::Stale
                })
            })
            .map(|(message, _)| message.clone())
            .collect()
    }

    /// Records that `translation` was made from `english`; with a `reviewer`, that this person has reviewed it. Without
    /// one, an earlier review of the same two revisions is kept.
    pub fn record(&mut self, message: &str, english: &str, translation: &str, reviewer: &str) {
        if reviewer.is_empty() && self.state(message, english, translation) == TranslationState::Reviewed {
            return;
        }
        self.records.retain(|record| record.message != message);
        let [message, english, translation, reviewer] =
            [message, english, translation, reviewer].map(str::to_owned);
        self.records.push(Record { message, english, translation, reviewer });
    }
}

/// Whether a translation was made from the present English text. A later variant is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslationState {
    /// It is not recorded from which English text it was translated.
    Unrecorded,
    /// The English has changed since it was translated.
    Stale,
    /// It was translated from the present English.
    Current,
    /// It was translated from the present English, and the present translation has been reviewed.
    Reviewed,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn revision_of(text: &str) -> String {
        revisions([text]).remove("back").unwrap()
    }

    #[test]
    fn a_revision_follows_the_words_and_nothing_else() {
        let back = revision_of("back = Back\n");
        assert_eq!(back, revision_of("# A comment.\n\nother = Other\nback   =    Back\n\n"));
        assert_eq!(back.len(), 8);
        for changed in ["back = Go back\n", "back = Back\n .note = A note\n", "back = Back { $n }\n"] {
            assert_ne!(back, revision_of(changed), "{changed}");
        }
        // The indent of a choice does not count.
        assert_eq!(
            revision_of("back = { PLURAL($n) ->\n  [one] a\n *[other] b\n  }\n"),
            revision_of("back =\n    { PLURAL($n) ->\n        [one] a\n       *[other] b\n    }\n")
        );
        // The digits must stay the same with every version of this program and of fluent-syntax.
        assert_eq!(back, "711cf9c4");
        assert_eq!(fingerprint(""), 0x4fd0_bfc1);
    }

    #[test]
    fn a_record_knows_when_the_english_has_changed() {
        let mut table = RevisionTable::default();
        assert_eq!(table.state("back", "11111111", "aaaaaaaa"), TranslationState::Unrecorded);
        assert!(!table.contains("back"));
        table.record("back", "11111111", "aaaaaaaa", "");
        assert!(table.contains("back"));
        assert_eq!(table.state("back", "11111111", "aaaaaaaa"), TranslationState::Current);
        // A correction of the translation alone does not count.
        assert_eq!(table.state("back", "11111111", "bbbbbbbb"), TranslationState::Current);
        assert_eq!(table.state("back", "22222222", "aaaaaaaa"), TranslationState::Stale);
        table.record("back", "11111111", "aaaaaaaa", "A. Reader");
        assert_eq!(table.state("back", "11111111", "aaaaaaaa"), TranslationState::Reviewed);
        // A review is of a text as it was read.
        assert_eq!(table.state("back", "11111111", "bbbbbbbb"), TranslationState::Current);
        // To accept it again takes no review away.
        table.record("back", "11111111", "aaaaaaaa", "");
        assert_eq!(table.state("back", "11111111", "aaaaaaaa"), TranslationState::Reviewed);
    }

    #[test]
    fn what_git_puts_side_by_side_counts_as_it_fits() {
        let merged = format!(
            "{HEADER}\nback\t22222222\tbbbbbbbb\t\ngo\t11111111\taaaaaaaa\t\nback\t11111111\taaaaaaaa\t\ngo\t33333333\tcccccccc\t\n"
        );
        let table = RevisionTable::read(&merged).unwrap();
        assert_eq!(table.state("back", "22222222", "bbbbbbbb"), TranslationState::Current);
        assert_eq!(table.state("go", "33333333", "cccccccc"), TranslationState::Current);
        assert_eq!(table.state("go", "44444444", "cccccccc"), TranslationState::Stale);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut table = RevisionTable::default();
        table.record("go", "11111111", "aaaaaaaa", "A. Reader");
        table.record("back", "22222222", "bbbbbbbb", "");
        let again = RevisionTable::read(&table.write()).unwrap();
        assert_eq!(again.write(), table.write());
        assert_eq!(again.records.first().map(|record| record.message.as_str()), Some("back"));
    }

    #[test]
    fn a_line_that_is_not_a_record_is_named() {
        assert_eq!(
            RevisionTable::read("message\tenglish\ttranslation\treviewer\nback\t1\n").unwrap_err().0,
            2
        );
        for mark in ["<<<<<<< HEAD", "=======", ">>>>>>> other"] {
            let (line, what) = RevisionTable::read(&format!("{HEADER}\n{mark}\n")).unwrap_err();
            assert!(line == 2 && what.contains("delete this line and keep the others"), "{what}");
        }
        assert_eq!(RevisionTable::read("back\tgggggggg\taaaaaaaa\t\n").unwrap_err().0, 1);
        assert_eq!(RevisionTable::read("# only a comment\n\n").unwrap(), RevisionTable::default());
    }
}
