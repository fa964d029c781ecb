//! Exact arithmetic that says when a number does not fit, for positions and shares.
//!
//! One copy of each operation: those of `rust_decimal` are copied into every place that uses
//! them, at two to four kilobytes each.

use rust_decimal::Decimal;

/// Operations that give `None` beyond 28 significant digits, and for a division by zero.
pub(super) trait Exact: Sized {
    fn plus(self, other: Self) -> Option<Self>;
    fn minus(self, other: Self) -> Option<Self>;
    fn times(self, other: Self) -> Option<Self>;
    fn over(self, other: Self) -> Option<Self>;
}

impl Exact for Decimal {
    #[inline(never)]
    fn plus(self, other: Self) -> Option<Self> {
        self.checked_add(other)
    }

    #[inline(never)]
    fn minus(self, other: Self) -> Option<Self> {
        self.checked_sub(other)
    }

    #[inline(never)]
    fn times(self, other: Self) -> Option<Self> {
        self.checked_mul(other)
    }

    #[inline(never)]
    fn over(self, other: Self) -> Option<Self> {
        self.checked_div(other)
    }
}
