//! Views only: no arithmetic on money, no formatting, no storage. What they show comes from
//! [`crate::state::session::Session`], shaped by [`crate::present`].

pub mod app;
pub mod assumptions;
pub mod bills;
pub mod charts;
pub mod compare;
pub mod embed;
pub mod incidents;
pub mod language;
pub mod notices;
pub mod rates;
pub mod sections;
pub mod top_bar;
pub mod widgets;
