//! Checks that the modules of the core depend downwards only (ARCHITECTURE.md), and that a crate that one module is for
//! stays inside it.

mod cycles;

use std::fs;
use std::path::{Path, PathBuf};

/// The modules, each with its layer; a module may use those of lower layers only. The typed content (`content`, a crate of
/// its own) lies below all of them.
const LAYERS: [(&str, u8); 9] = [
    ("content", 0),
    ("language", 1),
    ("text", 2),
    ("time", 2),
    ("search", 3),
    ("page", 4),
    ("shipped", 5),
    ("source", 6),
    ("texts", 7),
];

/// What is above all modules, and may use every one.
const TOP: [&str; 3] = ["architecture", "engine", "lib"];

/// Crates that only one module may name.
const OWNED_CRATES: [(&str, &str); 2] = [("icu_", "time"), ("fluent", "text")];

fn layer(module: &str) -> Option<u8> {
    LAYERS.iter().find(|(name, _)| *name == module).map(|(_, layer)| *layer)
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every Rust file with the module of the top level that it belongs to, and its text.
fn files() -> Vec<(String, PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![source()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let first = path.strip_prefix(source()).unwrap().iter().next().unwrap().to_string_lossy();
                let text = fs::read_to_string(&path).unwrap();
                files.push((first.trim_end_matches(".rs").to_owned(), path, text));
            }
        }
    }
    files
}

#[test]
fn every_module_has_a_layer() {
    let files = files();
    for (module, path, _) in &files {
        assert!(layer(module).is_some() || TOP.contains(&module.as_str()), "{} has no layer", path.display());
    }
    // The crate of the content is the one that is not a folder here.
    for (module, _) in LAYERS.iter().filter(|(module, _)| *module != "content") {
        assert!(files.iter().any(|(found, ..)| found == module), "there is no module {module}");
    }
}

#[test]
fn modules_depend_downwards_only() {
    let mut checked = 0;
    for (module, path, text) in files() {
        let Some(own) = layer(&module) else { continue };
        for (number, line) in text.lines().enumerate() {
            for used in line.split("crate::").skip(1) {
                let used: String = used.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                // `crate::Panah` is the public API, which documentation may name.
                if used == module || used.is_empty() {
                    continue;
                }
                let place = format!("{}:{}", path.display(), number + 1);
                let other =
                    layer(&used).unwrap_or_else(|| panic!("{place} uses crate::{used}, which has no layer"));
                assert!(other < own, "{place}: {module} must not use {used}");
                checked += 1;
            }
        }
    }
    assert!(checked > 40, "only {checked} uses of modules found: is the test looking in the right place?");
}

#[test]
fn a_crate_that_one_module_is_for_stays_inside_it() {
    for (name, owner) in OWNED_CRATES {
        let users: Vec<(String, PathBuf)> = files()
            .into_iter()
            .filter(|(module, _, text)| module != "architecture" && names(text, name))
            .map(|(module, path, _)| (module, path))
            .collect();
        assert!(users.iter().any(|(module, _)| module == owner), "{owner} does not use {name}");
        let others: Vec<_> = users.iter().filter(|(module, _)| module != owner).collect();
        assert!(others.is_empty(), "only {owner} may use {name}, not {others:?}");
    }
}

/// True if code of `text` names the crate `name`.
fn names(text: &str, name: &str) -> bool {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).any(|line| {
        line.match_indices(name).any(|(at, _)| {
            let before = line.get(..at).and_then(|before| before.chars().next_back());
            let path = line.get(at + name.len()..).is_some_and(|after| after.contains("::"));
            path && before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
        })
    })
}
