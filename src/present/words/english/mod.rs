//! English.

pub mod basis;
pub mod compare;
pub mod faults;
pub mod labels;
pub mod months;
pub mod numbers;
pub mod plans;
pub mod sentence;
