//! The sentence: which plan is the cheapest, and by how much.
//!
//! Says that break/fix wins as plainly as the opposite.

mod forecast;
mod replay;
mod writer;

pub use forecast::forecast_sentence;
pub use replay::replay_sentence;
pub(super) use replay::rival;
