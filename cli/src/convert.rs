//! `panah convert`: a text in another script, and what of it could not be converted.

use crate::{Printed, Problem};
use panah_core::Panah;

/// Converts `text` to the script `to`. The text comes out whatever is in it; words that stay as they are are named beside it.
/// They are a fault, but for names in capital letters (UNHCR, IV), which stay by rule.
///
/// # Errors
/// No conversion leads to that script, or none that is exact for this text.
pub(crate) fn run(panah: &Panah, to: &str, text: &str) -> Result<Printed, Problem> {
    let converted = panah.convert(text, to).map_err(|refusal| refusal.to_string())?;
    let left = panah.unconverted(text, to).map_err(|refusal| refusal.to_string())?;
    let is_name = |word: &String| word.chars().all(|letter| letter.is_ascii_uppercase());
    let notice = if left.is_empty() {
        String::new()
    } else {
        format!("not converted to {to}: {}; correct the letters, or write them by hand", left.join(", "))
    };
    Ok(Printed { text: converted + "\n", notice, faults: !left.iter().all(is_name) })
}
