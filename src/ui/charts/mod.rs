//! Pictures, drawn as SVG without a view box: places are per cent of the width, text never
//! scales. Each has its numbers as a table.

pub mod hours;
pub mod months;

/// A place or a width, 0 … 1, as SVG takes it.
#[must_use]
pub fn of_width(part: f64) -> String {
    format!("{:.2}%", part * 100.0)
}
