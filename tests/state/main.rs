//! State without a browser: what is typed, imported, undone and kept.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at its first surprise"
)]

mod forecasting;
mod importing;
mod intake;
mod keeping;
mod per_person;
mod remembered;
mod typing;
mod view;
