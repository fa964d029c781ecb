//! Pictures of the coming months and of the past: lines, bars and marks at places from 0 to 1, each
//! with the finding beside it and its twin as a table.
//!
//! `ui/charts` draws them.

pub mod against_people;
pub mod futures;
pub mod hours_left;
pub mod swings;

use super::appearance::PlanLook;
use super::parts::Part;
use super::table::Table;

/// The words beside a picture.
#[derive(Clone, PartialEq, Debug)]
pub struct Caption {
    /// What it shows, then how to read it, a paragraph each.
    pub paragraphs: Vec<Vec<Part>>,
    /// What it was made from.
    pub made_from: String,
}

/// A line of a picture.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanLine {
    /// Whose it is.
    pub look: PlanLook,
    /// What the plan is called.
    pub name: String,
    /// Its points from left to right: across and up, 0 … 1; those above 1 lie outside the picture.
    pub points: Vec<(f64, f64)>,
}

/// A picture's words and its twin.
#[derive(Clone, PartialEq, Debug)]
pub struct Told {
    /// What stands beside it.
    pub caption: Caption,
    /// The finding in a sentence, for screen readers.
    pub spoken: String,
    /// The same numbers.
    pub table: Table,
}
