//! Every text for people: one module a topic, in the language that is spoken.
//!
//! The texts themselves are messages of [Project Fluent](https://projectfluent.org), in
//! `messages/<language>/<topic>.ftl`. `messages/build.rs` checks them all when the program is built
//! and writes a function for each message of English: `pictures-you` becomes [`pictures::you`]. So a
//! message that does not exist, or an argument that it does not take, does not compile, and a
//! language that lacks a message does not build. A topic that asks for more than messages has a
//! module here, which takes the functions in; presenters and views name these and never a message.

pub mod assumptions;
pub mod basis;
pub mod bills;
pub mod compare;
pub mod explain;
pub mod export;
pub mod faults;
pub mod findings;
pub mod incidents;
pub mod inputs;
pub mod labels;
pub mod language;
pub mod months;
pub mod numbers;
pub mod pictures;
pub mod plans;
pub mod prices;
pub mod sentence;
pub mod speech;
pub mod strip;

pub use language::{Language, speaks};

/// Topics that are messages alone.
mod alone {
    include!(concat!(env!("OUT_DIR"), "/words/alone.rs"));
}
pub use alone::*;
