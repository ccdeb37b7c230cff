//! Keeps panics to this side. What a panic says may contain what a person has typed, and `UniFFI` would hand it to the
//! shell: Kotlin throws it, Swift ends the app with it.

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind, set_hook};
use std::sync::Once;

/// All that a shell learns of a fault when even the page for faults cannot be built.
const FAULT: &str = "fault";

/// Does `work`; if it panics, does `instead`.
///
/// The core is written so that neither panics (`clippy.toml`, and the tests that hand it any input), and its locks
/// stay usable after a panic, so that the next call finds it whole.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T, instead: impl FnOnce() -> T) -> T {
    static HOOK: Once = Once::new();
    HOOK.call_once(hide_messages);
    catch_unwind(AssertUnwindSafe(work))
        .or_else(|_| catch_unwind(AssertUnwindSafe(instead)))
        .unwrap_or_else(|_| resume_unwind(Box::new(FAULT)))
}

/// From now on a panic writes only its place in the source to the standard error, not its message.
fn hide_messages() {
    set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, |place| format!(" at {place}"));
        // Not `eprintln!`: that panics where there is no standard error, and a panic in the hook ends the process.
        let _ = writeln!(std::io::stderr(), "panah: {FAULT}{place}");
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_panic_the_work_is_all() {
        assert_eq!(guarded(|| 1, || 2), 1);
    }

    #[test]
    fn after_a_panic_comes_the_other() {
        assert_eq!(guarded(|| panic!("a name that a person typed"), || 2), 2);
    }

    #[test]
    fn after_two_panics_the_shell_learns_no_text() {
        let caught = catch_unwind(|| guarded::<u8>(|| panic!("a name"), || panic!("another name")));
        assert_eq!(caught.unwrap_err().downcast_ref::<&str>(), Some(&FAULT));
    }
}
