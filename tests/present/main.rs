//! Results shaped for people: formats, sentences, tables, chart data and files.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test stops at its first surprise"
)]

mod acme;
mod assumptions;
mod bills;
mod case_file;
mod compare;
mod export;
mod forecast;
mod format;
mod months;
mod parse;
mod pictures;
mod sentence;
mod small;
mod strip;
mod words;

#[path = "../support/shared.rs"]
mod shared;
