//! The built site in a real browser, driven over WebDriver.
//!
//! `cargo xtask test` builds the site and runs this in every engine. By hand, after `cargo xtask build`:
//!
//! ```text
//! cargo test --test browser                                  # Chromium
//! BREAKEVEN_BROWSER=firefox cargo test --test browser        # or webkit
//! ```
//!
//! A test is a closure that gets a [`page::Page`] and calls plain, blocking helpers:
//!
//! ```text
//! visit(Setup::default(), |page| {
//!     page.find(label("People")).fill("18");
//!     page.wait_for_text("18 people");
//!     page.reload();
//!     assert_eq!(page.find(label("People")).value(), "18");
//! });
//! ```
//!
//! Each visit has a server on a free port, a driver, and a browser with a fresh profile whose storage
//! already holds another application's keys. A visit fails when the page logs an error, shows the
//! failure screen or asks for anything beyond its own files, unless its [`visit::Setup`] expects that.
//! What a failed visit leaves (page text, screenshot, driver's log) is in `target/browser-failures/`.
//!
//! In reading order: [`visit`] prepares and judges, [`page`] reads and acts, [`element`] is one thing on
//! the page, [`engine`] knows the three browsers, [`driver`] runs their drivers. Then the tests.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at its first surprise"
)]

mod driver;
mod element;
mod engine;
mod page;
mod visit;

mod accessibility;
mod crash_screen;
mod embed;
mod embed_attacks;
mod embed_pages;
mod forecast;
mod harness;
mod import;
mod languages;
mod main_job;
mod screenshots;
mod share_link;
mod start;
mod worker;
