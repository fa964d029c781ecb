//! English.

pub mod basis;
pub mod bills;
pub mod compare;
pub mod explain;
pub mod export;
pub mod faults;
pub mod labels;
pub mod months;
pub mod numbers;
pub mod plans;
pub mod sentence;
