//! Pictures, drawn as SVG without a view box: places are per cent of the width, text never
//! scales. Each has its numbers as a table.

pub mod months;
