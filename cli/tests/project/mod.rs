//! The program, and a copy of the project that a test may damage. Each test file uses a part of it.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs `panah`.
pub fn panah(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_panah")).args(arguments).output().unwrap()
}

/// Runs `panah`, which must refuse in one line and print nothing.
pub fn refused(arguments: &[&str], says: &str) {
    let output = panah(arguments);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
    assert!(output.stdout.is_empty(), "{arguments:?} printed something");
    assert_eq!(error.trim_end().lines().count(), 1, "{arguments:?}: {error}");
    assert!(error.contains(says), "{arguments:?}: {error}");
}

/// A copy of the project's content and locales that a test may damage.
pub struct Copy(pub PathBuf);

impl Copy {
    pub fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let copy = std::env::temp_dir().join(format!("panah-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&copy);
        for folder in ["core/content", "locales"] {
            copy_folder(&root.join(folder), &copy.join(folder));
        }
        Self(copy)
    }

    pub fn edit(&self, file: &str, change: impl FnOnce(Vec<u8>) -> Vec<u8>) {
        let path = self.0.join(file);
        let bytes = fs::read(&path).unwrap();
        fs::write(path, change(bytes)).unwrap();
    }

    pub fn refused(&self, says: &str) {
        refused(&["--from", self.0.to_str().unwrap(), "show", "home", "--locale", "ru"], says);
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
