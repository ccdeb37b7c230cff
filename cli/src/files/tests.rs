//! Replacing loses neither link nor mode nor neighbour, whatever they are.

#![allow(clippy::unwrap_used)] // a test may panic

use super::{DRAFT, write};
use proptest::prelude::*;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

/// How the file that is written is named.
#[derive(Clone, Debug)]
enum Name {
    /// It is the file.
    Plain,
    /// Links that lead to it one after the other, each in a folder of its own.
    Links { number: usize, absolute: bool },
    /// It is one of several names of the file.
    Hard,
}

fn name() -> impl Strategy<Value = Name> {
    prop_oneof![
        Just(Name::Plain),
        (1..4_usize, any::<bool>()).prop_map(|(number, absolute)| Name::Links { number, absolute }),
        Just(Name::Hard),
    ]
}

/// Names that a program might take for its drafts, and any others.
fn neighbour() -> impl Strategy<Value = String> {
    prop_oneof![
        "table\\.(draft|tmp|bak|tsv~|tsv\\.(draft|tmp|new|bak|swp))",
        "[.#~](#|~)?table(\\.tsv|\\.draft)?(\\.tmp|\\.swp)?",
        "\\.panah-draft-[A-Za-z0-9]{0,8}",
        "[a-zа-яا-ي][a-zа-яا-ي .-]{0,10}",
    ]
}

/// The name that is written to, leading to `file` as `name` says.
fn entrance(root: &Path, file: &Path, name: &Name) -> PathBuf {
    match name {
        Name::Plain => file.to_owned(),
        Name::Hard => {
            let other = root.join("other-name");
            fs::hard_link(file, &other).unwrap();
            other
        }
        Name::Links { number, absolute } => (0..*number).fold(file.to_owned(), |leads, number| {
            let folder = root.join(format!("links-{number}"));
            fs::create_dir(&folder).unwrap();
            let relative = Path::new("..").join(leads.strip_prefix(root).unwrap());
            symlink(if *absolute { leads } else { relative }, folder.join("link")).unwrap();
            folder.join("link")
        }),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_but_the_text_changes(
        name in name(),
        mode in 0..0o1000_u32,
        old in "\\PC{0,40}",
        new in "\\PC{0,40}",
        neighbours in proptest::collection::btree_set(neighbour(), 0..6),
    ) {
        // Without the right to write it is refused, as below.
        let mode = mode | 0o600;
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("folder").join("table.tsv");
        fs::create_dir(root.path().join("folder")).unwrap();
        fs::write(&file, &old).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        for neighbour in &neighbours {
            fs::write(file.with_file_name(neighbour), neighbour).unwrap();
        }
        let written = entrance(root.path(), &file, &name);
        let before = fs::symlink_metadata(&written).unwrap();
        write(&written, &new).unwrap();
        prop_assert_eq!(fs::read_to_string(&file).unwrap(), new.clone());
        prop_assert_eq!(fs::read_to_string(&written).unwrap(), new);
        let (after, about) = (fs::symlink_metadata(&written).unwrap(), fs::metadata(&file).unwrap());
        prop_assert_eq!(after.file_type(), before.file_type());
        prop_assert_eq!(about.permissions().mode() & 0o7777, mode);
        prop_assert_eq!((about.uid(), about.gid(), about.nlink()), (before.uid(), before.gid(), if matches!(name, Name::Hard) { 2 } else { 1 }));
        for neighbour in &neighbours {
            prop_assert_eq!(&fs::read_to_string(file.with_file_name(neighbour)).unwrap(), neighbour);
        }
        prop_assert_eq!(fs::read_dir(root.path().join("folder")).unwrap().count(), neighbours.len() + 1);
    }
}

#[test]
fn what_may_not_or_cannot_be_written_stays() {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("table.tsv");
    fs::write(&file, "old").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o440)).unwrap();
    assert!(write(&file, "new").unwrap_err().contains("nothing was changed"));
    assert_eq!(fs::read_to_string(&file).unwrap(), "old");
    assert!(write(&root.path().join("no/folder"), "new").unwrap_err().contains("nothing was changed"));
    fs::create_dir(root.path().join("folder")).unwrap();
    assert!(write(&root.path().join("folder"), "new").unwrap_err().contains("not an ordinary file"));
    symlink("circle", root.path().join("circle")).unwrap();
    assert!(write(&root.path().join("circle"), "new").unwrap_err().contains("leads in a circle"));
    let left = fs::read_dir(root.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().starts_with(DRAFT)));
}

#[test]
fn a_new_file_is_like_any_new_file_also_behind_a_link() {
    let root = tempfile::tempdir().unwrap();
    let usual = root.path().join("usual");
    fs::write(&usual, "x").unwrap();
    symlink("file", root.path().join("link")).unwrap();
    write(&root.path().join("link"), "new").unwrap();
    let about = fs::symlink_metadata(root.path().join("file")).unwrap();
    assert!(about.is_file());
    assert_eq!(about.permissions().mode(), fs::metadata(&usual).unwrap().permissions().mode());
    assert!(fs::symlink_metadata(root.path().join("link")).unwrap().is_symlink());
}
