//! Saved and shared formats: scenarios and rate cards as JSON, in and out.
//!
//! serde lives here and nowhere inside. Five carriers (storage, link, file, worker, embed) share
//! these readers and writers. Reading reports every fault at once; what was read is the engine's
//! own type, whose bounds stand in [`crate::engine::quantity`].

pub mod decimal;
pub mod fault;
pub mod file;
mod history;
pub mod illustrated;
mod json;
mod labour;
pub mod migrate;
mod organisation;
mod plan;
pub mod quantity;
pub mod rate_card;
mod reader;
pub mod replay_result;
pub mod scenario;
mod suggest;
pub mod text;
mod value;
pub mod words;

pub use fault::{Fault, Problem};
pub use file::DocumentKind;
pub use rate_card::read_rate_card;
pub use scenario::{Access, ScenarioDocument, read_scenario};
