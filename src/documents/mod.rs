//! Saved and shared formats: scenarios and rate cards as JSON, in and out.
//!
//! serde lives here and nowhere inside. Five carriers (storage, link, file, worker, embed) share
//! these readers and writers. Reading reports every fault at once; what was read is the engine's
//! own type, whose bounds stand in [`crate::engine::quantity`].

pub mod built_in;
mod convert;
mod convert_plan;
pub mod decimal;
pub mod evidence;
pub mod fault;
pub mod file;
pub mod forecast_result;
mod history;
pub mod illustrated;
pub mod import_result;
pub mod job;
mod json;
mod labour;
pub mod migrate;
mod organisation;
mod outcome;
mod plan;
pub mod quantity;
pub mod rate_card;
mod reader;
pub mod replay_result;
pub mod report;
pub mod scenario;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
#[cfg(not(target_arch = "wasm32"))]
mod schema_values;
pub mod share_link;
mod suggest;
pub mod text;
pub mod v1;
pub mod value;
pub mod wins_result;
pub mod words;

pub use convert::{
    write_rate_card, write_rate_card_compact, write_scenario, write_scenario_compact,
};
pub use fault::{Fault, Problem};
pub use file::DocumentKind;
pub use rate_card::read_rate_card;
pub use scenario::{Access, ScenarioDocument, read_scenario};
pub use share_link::{read_share_link, write_share_link};
