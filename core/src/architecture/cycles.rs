//! Checks that the files of the core do not use each other in a circle.
//!
//! What a file uses is read from its text: every path from `crate`, `super` and `self`, and in the file of a folder
//! (`mod.rs`, `lib.rs`) those into its modules. A name that such a file only exports (`pub use`) counts as the file's
//! that defines it. The tests in a file do not count: they may use what it may not.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The parts of a path, or of the name of the module that a file is: none for `lib.rs`.
type Names = Vec<String>;

/// What the text of a file says about its names.
#[derive(Default)]
struct File {
    /// The paths in it.
    paths: Vec<Names>,
    /// What it exports under each name.
    exports: BTreeMap<String, Names>,
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let mut sources = BTreeMap::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &[], &mut sources);
    assert!(uses(&sources).len() > 100, "is the test looking in the right place?");
    let circles = circles(&sources);
    assert!(circles.is_empty(), "files use each other in a circle:\n{}", circles.join("\n"));
}

/// Reads the files below `folder`, which is the folder of `module`.
fn read(folder: &Path, module: &[String], sources: &mut BTreeMap<Names, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let is_of_folder = ["lib", "mod"].contains(&name.as_str());
        let own = if is_of_folder { module.to_vec() } else { [module, &[name]].concat() };
        if path.is_dir() {
            read(&path, &own, sources);
        } else {
            sources.insert(own, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The uses from which other uses lead back, one a line.
fn circles(sources: &BTreeMap<Names, String>) -> Vec<String> {
    let uses = uses(sources);
    let leads_back = |(user, used): &&(Names, Names)| {
        let mut reached = BTreeSet::from([used]);
        let mut open = vec![used];
        while let Some(file) = open.pop() {
            open.extend(
                uses.iter()
                    .filter(|(by, _)| by == file)
                    .map(|(_, next)| next)
                    .filter(|next| reached.insert(next)),
            );
        }
        reached.contains(user)
    };
    let name = |file: &Names| [&["crate".to_owned()], file.as_slice()].concat().join("::");
    uses.iter().filter(leads_back).map(|(user, used)| format!("{} uses {}", name(user), name(used))).collect()
}

/// Each file with each other file that it uses.
fn uses(sources: &BTreeMap<Names, String>) -> BTreeSet<(Names, Names)> {
    let parsed = sources.iter().map(|(module, source)| (module.clone(), parse(sources, module, source)));
    let files: BTreeMap<Names, File> = parsed.collect();
    let paths = files.iter().flat_map(|(module, file)| file.paths.iter().map(move |path| (module, path)));
    let uses = paths.filter_map(|(module, path)| Some((module.clone(), definer(&files, module, path)?)));
    uses.filter(|(user, file)| user != file).collect()
}

fn parse(sources: &BTreeMap<Names, String>, module: &Names, source: &str) -> File {
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join("\n");
    let tokens = tokens(&code);
    let is_head = |name: &str| {
        ["crate", "self", "super"].contains(&name)
            || sources.contains_key(&[module.as_slice(), &[name.to_owned()]].concat())
    };
    let mut file = File::default();
    let mut at = 0;
    while at < tokens.len() {
        let mut found = Vec::new();
        let before = &tokens[..at];
        let is_start = !before.ends_with(&["::"]) && !before.ends_with(&["(", "in"]);
        if tokens[at] == "use" && (before.ends_with(&["pub"]) || before.ends_with(&[")"])) {
            at += 1 + tree(&tokens[at + 1..], &[], &mut found);
            file.exports.extend(found);
        } else if is_head(tokens[at]) && tokens.get(at + 1) == Some(&"::") && is_start {
            at += tree(&tokens[at..], &[], &mut found);
            file.paths.extend(found.into_iter().map(|(_, path)| path));
        } else {
            at += 1;
        }
    }
    file
}

/// Words, `::`, and every other character alone.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let length = if rest.starts_with("::") { 2 } else { word.max(first.len_utf8()) };
        tokens.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    tokens
}

/// Reads the path or the tree of a `use` with which `tokens` begin: each name that it brings, with its path. Returns
/// how many tokens it has.
fn tree(tokens: &[&str], prefix: &[String], found: &mut Vec<(String, Names)>) -> usize {
    if tokens.first() == Some(&"{") {
        let mut at = 1;
        while tokens.get(at).is_some_and(|token| *token != "}") {
            at += if tokens[at] == "," { 1 } else { tree(&tokens[at..], prefix, found) };
        }
        return at + 1;
    }
    let path = [prefix, &[tokens[0].to_owned()]].concat();
    match tokens[1..] {
        ["::", next, ..] if next.starts_with(|c: char| c.is_alphabetic() || "_{*".contains(c)) => {
            2 + tree(&tokens[2..], &path, found)
        }
        ["as", name, ..] => {
            found.push((name.to_owned(), path));
            3
        }
        _ => {
            found.push((tokens[0].to_owned(), path));
            1
        }
    }
}

/// The file that defines what `path` names in the file `module`; `None` if it is not one of `files`.
fn definer(files: &BTreeMap<Names, File>, module: &Names, path: &[String]) -> Option<Names> {
    let child = [module.as_slice(), &path[..1]].concat();
    let (mut file, mut rest) = match path[0].as_str() {
        "crate" => (Names::new(), &path[1..]),
        "self" | "super" => (module.clone(), path),
        _ => files.contains_key(&child).then(|| (child, &path[1..]))?,
    };
    while let Some((name, after)) = rest.split_first() {
        match name.as_str() {
            "self" => {}
            "super" => drop(file.pop()),
            _ => {
                let child = [file.as_slice(), &rest[..1]].concat();
                if !files.contains_key(&child) {
                    break;
                }
                file = child;
            }
        }
        rest = after;
    }
    match rest.first().and_then(|name| files.get(&file)?.exports.get(name)) {
        Some(exported) => definer(files, &file, exported),
        None => Some(file),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circles_of(files: &[(&str, &str)]) -> Vec<String> {
        let names = |module: &str| module.split_terminator("::").map(str::to_owned).collect();
        circles(&files.iter().map(|(module, source)| (names(module), (*source).to_owned())).collect())
    }

    #[test]
    fn a_circle_is_seen_however_it_is_written() {
        for (one, other) in [
            ("use super::two::Two;", "use crate::folder::one::One;"),
            ("use crate::folder::{one::Own, two::{self, Two}};", "fn f() { super::one::g() }"),
            ("use super::Two;", "pub(crate) struct Two(super::super::folder::One);"),
            ("use crate::{\n    Renamed,\n    other::Other,\n};", "use super::*;\nuse super::one;"),
        ] {
            let files = [
                ("", "mod folder;\nmod other;\npub use folder::Two as Renamed;"),
                ("other", "pub struct Other;"),
                ("folder", "mod one;\nmod two;\npub use one::One;\npub(crate) use self::two::{Two, three};"),
                ("folder::one", one),
                ("folder::two", other),
            ];
            let expected =
                ["crate::folder::one uses crate::folder::two", "crate::folder::two uses crate::folder::one"];
            assert_eq!(circles_of(&files), expected, "{one} {other}");
        }
        let folder =
            [("folder", "mod one;\nfn f() { one::g() }\nstruct Own;"), ("folder::one", "use super::Own;")];
        assert_eq!(circles_of(&folder).len(), 2);
    }

    #[test]
    fn what_is_no_circle_is_accepted() {
        let files = [
            ("", "pub mod folder;\npub use outside::language;"),
            ("folder", "mod one;\nmod two;\npub use one::One;\npub use two::Two;"),
            (
                "folder::one",
                "// Like super::two.\nuse crate::language::Tag;\n#[cfg(test)]\nmod tests { use super::two; }",
            ),
            ("folder::two", "use super::{One};\nuse std::one::Two;\npub(in crate::folder) struct Two;"),
        ];
        assert_eq!(circles_of(&files), Vec::<String>::new());
    }
}
