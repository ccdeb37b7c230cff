//! Holds that the rooms of the core depend downwards only (ARCHITECTURE.md).

mod cycles;

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, each with its floor; a room may use rooms on lower floors only.
const FLOORS: [(&str, u8); 8] = [
    ("language", 0),
    ("text", 1),
    ("time", 1),
    ("content", 1),
    ("search", 2),
    ("store", 2),
    ("pack", 2),
    ("page", 3),
];

fn floor(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == room).map(|(_, floor)| *floor)
}

#[test]
fn rooms_depend_downwards_only() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut checked = 0;
    for (room, own_floor) in FLOORS {
        let folder = source.join(room);
        if folder.is_dir() {
            checked += check(&folder, room, own_floor);
        }
    }
    assert!(checked > 10, "only {checked} uses of rooms found: is the test looking in the right place?");
}

/// ICU's data, its unstable constructors and its pinned version are the business of one room.
#[test]
fn only_time_knows_icu() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let name = ["icu", "_"].concat();
    let mut users = Vec::new();
    mentions(&source, &name, &mut users);
    let time = source.join("time");
    assert!(users.iter().any(|file| file.starts_with(&time)), "is the test looking in the right place?");
    users.retain(|file| !file.starts_with(&time));
    assert!(users.is_empty(), "only time may use ICU's crates, not {users:?}");
}

/// Gathers the files below `folder` that mention `word`.
fn mentions(folder: &Path, word: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            mentions(&path, word, found);
        } else if fs::read_to_string(&path).unwrap().contains(word) {
            found.push(path);
        }
    }
}

/// Checks every file below `folder`; returns how many uses of rooms it saw.
fn check(folder: &Path, room: &str, own_floor: u8) -> usize {
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            seen += check(&path, room, own_floor);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in text.lines().enumerate() {
            for used in line.split("crate::").skip(1) {
                let used: String = used.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                if used == room {
                    continue;
                }
                let place = format!("{}:{}", path.display(), number + 1);
                let used_floor =
                    floor(&used).unwrap_or_else(|| panic!("{place} uses crate::{used}, which is no room"));
                assert!(used_floor < own_floor, "{place}: {room} must not use {used}");
                seen += 1;
            }
        }
    }
    seen
}
