//! Parts that stand on more than one screen.

pub mod dial;
pub mod file_button;
pub mod mark;
pub mod section;
pub mod segment;
pub mod table;
pub mod winner_strip;
