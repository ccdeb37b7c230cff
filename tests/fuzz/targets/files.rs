//! Any bytes in place of one file of texts or of content: one clear fault or pages, never a panic.
//!
//! The first byte chooses the file, the rest is its text.
#![no_main]

use chrono::DateTime;
use libfuzzer_sys::fuzz_target;
use panah_core::content::SourceFile;
use panah_core::{Config, Files, Panah};

/// The language whose files are replaced.
const TAG: &str = "ru";
/// Nine in the morning of 24 November 2026 in Kazakhstan.
const NOW: i64 = 1_795_492_800;

fuzz_target!(|bytes: &[u8]| {
    let Some((first, text)) = bytes.split_first() else { return };
    let Ok(text) = str::from_utf8(text) else { return };
    let mut files = Files::shipped();
    let locales = files.locales.iter_mut().filter(|locale| locale.tag == TAG);
    let mut all: Vec<&mut SourceFile> =
        files.content.iter_mut().chain(locales.flat_map(|locale| &mut locale.files)).collect();
    let place = usize::from(*first) % all.len();
    all[place].text = text.to_owned().into();
    match Panah::open_files(files, &Config::everything()) {
        Ok(panah) => {
            let Some(now) = DateTime::from_timestamp(NOW, 0) else { return };
            for route in ["home", "procedure", "contacts", "deadlines", "rights", "changes", "about"] {
                panah.page(route, TAG, now.fixed_offset());
            }
        }
        Err(fault) => assert!(!fault.file.is_empty() && !fault.what.is_empty(), "{fault:?}"),
    }
});
