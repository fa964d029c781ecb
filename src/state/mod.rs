//! Reactive glue: what is on the bench, what is being typed, what is saved. No views.
//!
//! What needs no signals is plain and tested natively; signals begin at [`session`].

pub mod input;
pub mod records;
pub mod undo;
pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod session;
