//! Every text for people: one module a language, and in it one a topic.
//!
//! A further language is a further module with the same functions. Presenters name this module
//! and never a language, so that the choice is made here.

mod english;

pub use english::{
    assumptions, basis, bills, compare, explain, export, faults, findings, incidents, inputs,
    labels, months, numbers, pictures, plans, prices, sentence, sharing, speaks, strip, undo,
};
