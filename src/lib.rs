//! Breakeven: what IT support costs a company under every way of buying it.
//!
//! By layer first, because layers obey different rules; `tests/house_rules.rs` holds them.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        reason = "a test stops at its first surprise"
    )
)]

pub mod documents;
pub mod embed;
pub mod engine;
pub mod import;
pub mod intake;
pub mod platform;
pub mod present;
#[cfg(any(not(target_arch = "wasm32"), feature = "page"))]
pub mod state;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub mod ui;
