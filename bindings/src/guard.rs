//! x

/// y
pub(crate) fn guarded<T>(work: impl FnOnce() -> T, _otherwise: impl FnOnce() -> T) -> T { work() }
