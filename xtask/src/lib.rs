//! Builds, serves and tests Breakeven: `cargo xtask serve`, `cargo xtask build`, `cargo xtask test`.
//!
//! In reading order: [`tools`] pins and installs what the build needs, [`bundle`] turns the sources
//! into `dist/`, [`worker`] names the worker's part of it, [`embed`] puts the loader for host pages beside it, [`size`] compresses and measures it, [`server`] hands it, as [`site`] says, to a browser (to a person
//! by [`serve`], to the browser tests through this library), [`check`] runs every check and [`tally`]
//! counts, [`system`] finds or installs the browsers, [`licences`] reads what dependencies are under.
//! Beside the tests stand [`mutants`], [`fuzz`] and [`bench`](mod@bench), each a command of its own.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        reason = "a test stops at its first surprise"
    )
)]

pub mod bench;
pub mod bundle;
pub mod check;
pub mod embed;
pub mod fuzz;
mod http;
pub mod licences;
pub mod messages;
pub mod mutants;
pub mod project;
pub mod serve;
pub mod server;
pub mod shell;
pub mod site;
pub mod size;
pub mod system;
pub mod tally;
pub mod tools;
pub mod worker;
