//! The first screen: the sentence, the inputs, the plans.

pub mod answer;
pub mod answer_bar;
pub mod inputs;
pub mod plans;
pub mod reach;
pub mod switches;
