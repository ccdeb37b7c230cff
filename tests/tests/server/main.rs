//! The local server towards the browser and towards others: addresses, what stands in none of them, strangers, limits.

mod addresses;
mod kept;
mod limits;
mod strangers;
mod unseen;

use axum::Router;
use panah_core::Files;
use panah_tests::http::{Answer, server, serving};
use std::sync::LazyLock;

/// The server of all tests.
fn app() -> &'static Router {
    static APP: LazyLock<Router> = LazyLock::new(|| server(Files::shipped(), &serving()));
    &APP
}

/// Waits for an answer, inside of a property test.
fn wait(answer: impl Future<Output = Answer>) -> Answer {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(answer)
}
