//! The domain: what support costs, as a function of a scenario and a rate card.
//!
//! No serde, web, locale, clock or global state: the same scenario gives the same result on
//! every machine. Modules in reading order.
//!
//! No arithmetic and no index that could panic on what was put in: sums go through
//! [`error`]'s checked operations, and the compiler holds it.

#![deny(clippy::arithmetic_side_effects, clippy::indexing_slicing)]

pub mod around;
pub mod assumption;
pub mod civil;
pub mod error;
pub mod forecast;
pub mod history;
pub mod impact;
pub mod incident;
pub mod invoice;
pub mod labour;
pub mod ledger;
pub mod margin;
pub mod money;
pub mod organisation;
pub mod plan;
pub mod quantity;
pub mod rate_card;
pub mod recommend;
pub mod replay;
pub mod scenario;
pub mod time_band;
pub mod where_it_wins;
