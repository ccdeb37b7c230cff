//! Takes the drawings out of `assets/icons/*.svg`, for icons inside of a page.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("assets/icons");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "svg"));
    files.sort();
    let mut table = String::from("&[");
    for file in files {
        let svg = fs::read_to_string(&file)?;
        let name = file.file_stem().and_then(|stem| stem.to_str());
        let drawing = name.zip(attribute(&svg, "svg", "viewBox")).zip(attribute(&svg, "path", "d"));
        // Android draws one path a file, too.
        let Some(((name, view_box), path)) = drawing.filter(|_| svg.matches('<').count() == 3) else {
            return Err(
                format!("{}: draw it as one <path> in an <svg> with a viewBox", file.display()).into()
            );
        };
        write!(table, "Drawing {{ name: {name:?}, view_box: {view_box:?}, path: {path:?} }},")?;
    }
    table.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("drawings.rs"), table)?;
    Ok(())
}

/// The value of an attribute of the first `element`.
fn attribute<'a>(svg: &'a str, element: &str, name: &str) -> Option<&'a str> {
    let (_, rest) = svg.split_once(&format!("<{element}"))?;
    let (_, value) = rest.split_once('>')?.0.split_once(&format!(" {name}=\""))?;
    Some(value.split_once('"')?.0)
}
