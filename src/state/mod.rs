//! Reactive glue: what is on the bench, what is being typed, what is saved. No views.
//!
//! What needs no signals is plain and tested natively; signals begin at `session`.

pub use crate::intake::preview as import_preview;

pub mod address;
pub mod bench;
#[cfg(target_arch = "wasm32")]
pub mod building;
pub mod forecasting;
pub mod importing;
pub mod incident_form;
pub mod incidents;
pub mod input;
pub mod language;
pub mod notice;
pub mod opening;
pub mod per_person;
pub mod records;
pub mod undo;
pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod autosave;
#[cfg(target_arch = "wasm32")]
pub mod dial;
#[cfg(target_arch = "wasm32")]
mod dress;
#[cfg(target_arch = "wasm32")]
pub mod embedding;
#[cfg(target_arch = "wasm32")]
mod embedding_report;
#[cfg(target_arch = "wasm32")]
mod findings;
#[cfg(target_arch = "wasm32")]
mod forecaster;
#[cfg(target_arch = "wasm32")]
mod importer;
#[cfg(target_arch = "wasm32")]
pub mod pictures;
#[cfg(target_arch = "wasm32")]
pub mod results;
#[cfg(target_arch = "wasm32")]
pub mod session;
#[cfg(target_arch = "wasm32")]
mod session_assumptions;
#[cfg(target_arch = "wasm32")]
pub mod session_bills;
#[cfg(target_arch = "wasm32")]
mod session_export;
#[cfg(target_arch = "wasm32")]
mod session_files;
#[cfg(target_arch = "wasm32")]
pub mod session_import;
#[cfg(target_arch = "wasm32")]
pub mod session_incidents;
#[cfg(target_arch = "wasm32")]
mod session_view;
#[cfg(target_arch = "wasm32")]
pub mod sharing;
pub mod surroundings;
#[cfg(target_arch = "wasm32")]
pub mod told;
