//! Ledgers: what becomes of prepaid and included minutes, month by month.
//!
//! Specification: cost model, section 5.

use super::civil::Month;
use super::money::Money;

/// The minutes of a plan that sells time in advance.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ledger {
    /// Of prepaid blocks.
    Blocks {
        /// One row a month.
        rows: Vec<BlockRow>,
        /// Minutes left at the end, not refunded.
        unused_minutes: u64,
        /// What they cost at the price of the last month.
        unused_value: Money,
    },
    /// Of a contract with included hours, one row a month.
    Included(Vec<IncludedRow>),
}

/// A month of prepaid minutes: opening + bought − drawn − expired = closing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BlockRow {
    /// The month.
    pub month: Month,
    /// Minutes left from earlier months.
    pub opening: u64,
    /// Minutes bought.
    pub bought: u64,
    /// Minutes that incidents drew.
    pub drawn: u64,
    /// Minutes lost at the month's end.
    pub expired: u64,
    /// Minutes that go on.
    pub closing: u64,
}

/// A month of included minutes: opening + included − (drawn − overage) − forfeited = closing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct IncludedRow {
    /// The month.
    pub month: Month,
    /// Minutes carried in.
    pub opening: u64,
    /// Minutes included in the fee.
    pub included: u64,
    /// Minutes that incidents drew, overage included.
    pub drawn: u64,
    /// Minutes beyond what was available.
    pub overage: u64,
    /// Minutes lost at the month's end.
    pub forfeited: u64,
    /// Minutes carried on.
    pub closing: u64,
}
