//! The calculator in a frame of another page, and the page that writes the snippet for it.

mod actions;
pub mod builder;
mod builder_fields;
pub mod frame;
mod plans;
mod refused;
