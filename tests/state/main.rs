//! State without a browser: what is typed, imported, undone and kept.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at its first surprise"
)]

mod importing;
mod keeping;
mod typing;
