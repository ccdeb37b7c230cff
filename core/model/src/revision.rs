//! Which English text each translated message was made from: `locales/<tag>/revisions.tsv`.
//!
//! The build script reads these files too, so this file knows nothing of the rest of the core.

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::{parser, serializer};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The first line of a file of revisions.
const HEAD: &str = "message\tenglish\town\tby";

/// The revision of each message: eight hexadecimal figures that change when its text, its attributes or its variables
/// change, and not when comments, indents or the order of messages do.
pub type Revisions = BTreeMap<String, String>;

/// The revisions of the messages in FTL `texts`; what cannot be read has none.
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

/// FNV-1a with 64 bits, folded to 32 (Fowler, Noll and Vo): the standard library's own may change with a version.
fn fingerprint(text: &str) -> u32 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let [low, high] = [hash, hash >> 32].map(|half| half & u64::from(u32::MAX));
    u32::try_from(low ^ high).unwrap_or_default()
}

/// That a translation was made, or reviewed, for an English text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Record {
    /// The message.
    pub message: String,
    /// The revision of the English text.
    pub english: String,
    /// The revision of the translation.
    pub own: String,
    /// Who has reviewed it; empty if nobody has.
    pub by: String,
}

/// The records of one locale.
///
/// A message may have several: git's `union` merge keeps the lines of both sides, and the line that fits the texts as
/// they are is the one that counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RevisionTable {
    /// The records, in the order of the file.
    pub records: Vec<Record>,
}

impl RevisionTable {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// The line (from 1) that is no record, and what is wrong with it.
    pub fn read(text: &str) -> Result<Self, (usize, String)> {
        let mut records = Vec::new();
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') || line == HEAD {
                continue;
            }
            let cells: Vec<&str> = line.split('\t').collect();
            let [message, english, own, by] = cells.as_slice() else {
                let what = "a line has a message, two revisions and a name, parted by tabs; run panah accept";
                return Err((number + 1, what.to_owned()));
            };
            if [english, own]
                .iter()
                .any(|cell| cell.len() != 8 || !cell.bytes().all(|b| b.is_ascii_hexdigit()))
            {
                return Err((
                    number + 1,
                    "a revision is eight figures from 0 to f; run panah accept".to_owned(),
                ));
            }
            let [message, english, own, by] = [*message, *english, *own, *by].map(str::to_owned);
            records.push(Record { message, english, own, by });
        }
        Ok(Self { records })
    }

    /// The text of the file: one record a line, by message.
    pub fn write(&self) -> String {
        let mut records: Vec<&Record> = self.records.iter().collect();
        records.sort_unstable();
        records.dedup();
        let mut text = format!(
            "# Which English text each message was translated from, and who has reviewed it. panah accept and panah review\n\
             # write this file; nobody needs to edit it.\n{HEAD}\n"
        );
        for Record { message, english, own, by } in records {
            let _ = writeln!(text, "{message}\t{english}\t{own}\t{by}");
        }
        text
    }

    /// How the translation `own` of `message` stands to the `english` text.
    pub fn state(&self, message: &str, english: &str, own: &str) -> State {
        let mut state = State::Unrecorded;
        for record in self.records.iter().filter(|record| record.message == message) {
            let found = if record.english != english {
                State::Stale
            } else if record.own == own && !record.by.is_empty() {
                State::Reviewed
            } else {
                State::Current
            };
            state = state.max(found);
        }
        state
    }

    /// The messages that were translated from an older English text.
    pub fn stale(&self, english: &Revisions, own: &Revisions) -> Vec<String> {
        let pairs = own.iter().filter_map(|(message, own)| Some((message, english.get(message)?, own)));
        pairs
            .filter(|(message, english, own)| self.state(message, english, own) == State::Stale)
            .map(|(message, ..)| message.clone())
            .collect()
    }

    /// Records that the translation `own` was made from `english`; with a name in `by`, that it was reviewed. A review
    /// of the same texts stays.
    pub fn record(&mut self, message: &str, english: &str, own: &str, by: &str) {
        if by.is_empty() && self.state(message, english, own) == State::Reviewed {
            return;
        }
        self.records.retain(|record| record.message != message);
        let [message, english, own, by] = [message, english, own, by].map(str::to_owned);
        self.records.push(Record { message, english, own, by });
    }
}

/// How a translation stands to the English text; a later one is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nobody has said from which text it was translated.
    Unrecorded,
    /// The English has changed since.
    Stale,
    /// It was translated from the English as it is.
    Current,
    /// It was translated from the English as it is, and the translation as it is has been reviewed.
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
        // The figures must stay the same with every version of this program and of fluent-syntax.
        assert_eq!(back, "711cf9c4");
        assert_eq!(fingerprint(""), 0x4fd0_bfc1);
    }

    #[test]
    fn a_record_knows_when_the_english_has_changed() {
        let mut ledger = RevisionTable::default();
        assert_eq!(ledger.state("back", "11111111", "aaaaaaaa"), State::Unrecorded);
        ledger.record("back", "11111111", "aaaaaaaa", "");
        assert_eq!(ledger.state("back", "11111111", "aaaaaaaa"), State::Current);
        // A translation may be polished.
        assert_eq!(ledger.state("back", "11111111", "bbbbbbbb"), State::Current);
        assert_eq!(ledger.state("back", "22222222", "aaaaaaaa"), State::Stale);
        ledger.record("back", "11111111", "aaaaaaaa", "A. Reader");
        assert_eq!(ledger.state("back", "11111111", "aaaaaaaa"), State::Reviewed);
        // A review is of a text as it was read.
        assert_eq!(ledger.state("back", "11111111", "bbbbbbbb"), State::Current);
        // To accept it again takes no review away.
        ledger.record("back", "11111111", "aaaaaaaa", "");
        assert_eq!(ledger.state("back", "11111111", "aaaaaaaa"), State::Reviewed);
    }

    #[test]
    fn what_git_puts_side_by_side_counts_as_it_fits() {
        let merged = format!(
            "{HEAD}\nback\t22222222\tbbbbbbbb\t\ngo\t11111111\taaaaaaaa\t\nback\t11111111\taaaaaaaa\t\ngo\t33333333\tcccccccc\t\n"
        );
        let ledger = RevisionTable::read(&merged).unwrap();
        assert_eq!(ledger.state("back", "22222222", "bbbbbbbb"), State::Current);
        assert_eq!(ledger.state("go", "33333333", "cccccccc"), State::Current);
        assert_eq!(ledger.state("go", "44444444", "cccccccc"), State::Stale);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut ledger = RevisionTable::default();
        ledger.record("go", "11111111", "aaaaaaaa", "A. Reader");
        ledger.record("back", "22222222", "bbbbbbbb", "");
        let again = RevisionTable::read(&ledger.write()).unwrap();
        assert_eq!(again.write(), ledger.write());
        assert_eq!(again.records.first().map(|record| record.message.as_str()), Some("back"));
    }

    #[test]
    fn a_line_that_is_no_record_is_named() {
        assert_eq!(RevisionTable::read("message\tenglish\town\tby\nback\t1\n").unwrap_err().0, 2);
        assert_eq!(RevisionTable::read("back\tgggggggg\taaaaaaaa\t\n").unwrap_err().0, 1);
        assert_eq!(RevisionTable::read("# only a comment\n\n").unwrap(), RevisionTable::default());
    }
}
