//! Bytes read as a rate card. `cargo xtask fuzz` runs it; what it checks is in `bodies.rs`.

#![no_main]

#[allow(dead_code, reason = "each target takes one body")]
#[path = "../bodies.rs"]
mod bodies;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    bodies::rate_card(bytes);
});
