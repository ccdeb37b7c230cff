//! Panah for Kotlin and Swift. The place of the `UniFFI` face; the Android issue builds it.
//!
//! Until then this crate only holds that the core is linked as one library that other languages can load.

pub use panah_core as core;
