//! The rules that the compiler cannot hold, read off the sources: who may use whom, how long a file
//! grows, what no source may contain.
//!
//! A broken rule fails with `file:line` and the reason. The tables are in [`layers`]; what counts as code
//! (not a comment, not the inside of a string, not a test) is decided in [`source`].

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops at its first surprise"
)]

#[path = "house_rules/layers.rs"]
mod layers;
#[path = "house_rules/project.rs"]
mod project;
#[path = "house_rules/source.rs"]
mod source;
#[path = "house_rules/style.rs"]
mod style;
#[path = "house_rules/versions.rs"]
mod versions;
#[path = "house_rules/wording.rs"]
mod wording;

/// One place where a rule is broken.
#[derive(Debug, PartialEq, Eq)]
pub struct Breach {
    /// Path from the project's root.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// What stands there, and what the rule is.
    pub reason: String,
}

/// Fails with every breach on a line of its own.
#[track_caller]
pub fn expect_none(breaches: Vec<Breach>) {
    let lines: Vec<String> = breaches
        .iter()
        .map(|breach| format!("{}:{}: {}", breach.file, breach.line, breach.reason))
        .collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}
