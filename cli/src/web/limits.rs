//! How much of the server one visitor may take: so that nobody who stays silent keeps others out.

use std::time::Duration;

/// How long the server waits, how much it reads, and for how many at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long the head of a request may take, and how long a connection may wait for the next one.
    pub head: Duration,
    /// How long it may take to hand in what was typed.
    pub body: Duration,
    /// How long a connection lives; a browser opens another one.
    pub connection: Duration,
    /// How many connections are open at once; the next ones wait.
    pub connections: usize,
    /// Bytes of a request's head.
    pub head_bytes: usize,
    /// Bytes that are read of what was typed; what goes beyond is left out. Search reads 200 letters of it.
    pub body_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            body: Duration::from_secs(10),
            connection: Duration::from_mins(5),
            connections: 100,
            head_bytes: 64 * 1024,
            body_bytes: 64 * 1024,
        }
    }
}
