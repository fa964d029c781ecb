//! Saved and shared formats, natively: what is read, what is refused, what is written.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops at its first surprise and says what it skips"
)]

mod export;
mod faults;
mod fixtures;
mod hostile;
mod job;
mod private;
mod rate_cards;
mod round_trip;
mod sample;
mod schema;
mod share_link;

#[path = "../support/shared.rs"]
mod shared;
#[path = "../support/strategies.rs"]
mod strategies;
