//! The engine, natively: rounding, dates, bounds and billing rules, each by its paragraph.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops at its first surprise and says what it skips"
)]

mod civil;
mod labour;
mod money;

#[path = "../support/shared.rs"]
mod shared;
