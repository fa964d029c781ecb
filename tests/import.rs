//! The importer, held against published exports, test suites and everything that may be in a file.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops at its first surprise, and says when it was skipped"
)]

#[path = "import/support.rs"]
mod support;

#[path = "import/real_files.rs"]
mod real_files;
