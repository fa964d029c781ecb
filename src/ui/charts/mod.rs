//! Pictures, drawn as SVG without a view box: places are per cent of the width, text never
//! scales. Each has its numbers as a table.

pub mod futures;
pub mod hours;
pub mod ledgers;
pub mod months;
pub mod people;
pub mod picture;
pub mod swings;

/// A place or a width, 0 … 1, as SVG takes it.
#[must_use]
pub fn of_width(part: f64) -> String {
    format!("{:.2}%", part * 100.0)
}

/// A number of per cent, as style sheets take it.
#[must_use]
pub fn per_cent(part: f64) -> String {
    format!("{part:.2}")
}
