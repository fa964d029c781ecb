//! The contract with host pages, natively: what may be set, said and heard, and the snippet.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops at its first surprise and says what it skips"
)]

mod address;
mod attributes;
mod colour;
mod examples;
mod loader;
mod messages;
mod snippet;
