//! The seeds of the fuzz targets, run natively: each is read to its end, and so is each of them
//! cut short or with one byte changed, which must be refused or read and never a panic.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at its first surprise"
)]

#[path = "../fuzz/bodies.rs"]
mod bodies;

use std::fs;
use std::path::Path;

/// Changed copies of each seed.
const CHANGED: usize = 60;

#[track_caller]
fn check(target: &str, body: fn(&[u8]) -> bool) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/seeds")
        .join(target);
    let mut seeds = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let seed = fs::read(&path).unwrap();
        assert!(body(&seed), "{} is refused", path.display());
        for number in 0..CHANGED {
            let place = seed.len() * number / CHANGED;
            body(&seed[..place]);
            let mut changed = seed.clone();
            changed[place] ^= 1 << (number % 8);
            body(&changed);
        }
        seeds += 1;
    }
    assert!(seeds > 0, "no seed");
}

#[test]
fn scenario_seeds_are_read_and_damaged_ones_are_no_panic() {
    check("scenario", bodies::scenario);
}

#[test]
fn rate_card_seeds_are_read_and_damaged_ones_are_no_panic() {
    check("rate_card", bodies::rate_card);
}

#[test]
fn share_link_seeds_are_read_and_damaged_ones_are_no_panic() {
    check("share_link", bodies::share_link);
}

#[test]
fn replay_seeds_have_a_result_and_damaged_ones_are_no_panic() {
    check("replay", bodies::replay);
}

#[test]
fn import_seeds_are_read_and_damaged_ones_are_no_panic() {
    check("import", bodies::import);
}
