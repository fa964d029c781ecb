//! The contract with host pages: what an embedding page may set, say and hear.
//!
//! Pure and tested natively. `loader.js` is the host's side, a file of its own in the built site;
//! `state::embedding` is the frame's side, and `ui::embed::builder` writes snippets with [`snippet`].

pub mod attribute;
pub mod colour;
pub mod config;
pub mod protocol;
pub mod snippet;
