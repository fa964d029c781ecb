//! Views. No arithmetic, no formatting, no storage.

pub mod app;
