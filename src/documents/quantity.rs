//! The engine's quantities as readers, writers and schemas see them.
//!
//! The bounds stand in [`crate::engine::quantity`] and nowhere else.

use rust_decimal::Decimal;

use crate::engine::quantity::{
    Clustering, Devices, Fraction, Growth, IncidentCount, Increment, InterruptionFactor, Markup,
    Minutes, Months, MonthsOfFee, Multiplier, PositiveMinutes, Price, Restores, Servers, Sites,
    SpanOfMonths, Staff, TicketsPerUser, TierEnd, Users, UsersAffected, WeeksAbsent,
};

/// A whole quantity with bounds.
pub trait WholeQuantity: Sized + Copy {
    /// Least value allowed.
    const MIN: u32;
    /// Greatest value allowed.
    const MAX: u32;
    /// The quantity with this value, if it lies within the bounds.
    fn of(value: u32) -> Option<Self>;
    /// The value.
    fn value(self) -> u32;
}

/// A decimal quantity with bounds.
pub trait DecimalQuantity: Sized + Copy {
    /// Least value allowed.
    const MIN: Decimal;
    /// Greatest value allowed.
    const MAX: Decimal;
    /// The quantity with this value, if it lies within the bounds.
    fn of(value: Decimal) -> Option<Self>;
    /// The value.
    fn value(self) -> Decimal;
}

macro_rules! quantities {
    ($trait:ident of $number:ty: $($quantity:ident),* $(,)?) => { $(
        impl $trait for $quantity {
            const MIN: $number = Self::MIN;
            const MAX: $number = Self::MAX;

            fn of(value: $number) -> Option<Self> {
                Self::new(value).ok()
            }

            fn value(self) -> $number {
                self.get()
            }
        }
    )* };
}

quantities!(WholeQuantity of u32:
    Users, Devices, Servers, Sites, UsersAffected, Minutes, PositiveMinutes, Increment, Months,
    SpanOfMonths, TierEnd, IncidentCount,
);

quantities!(DecimalQuantity of Decimal:
    Price, Fraction, Markup, Growth, Multiplier, Staff, WeeksAbsent, MonthsOfFee, TicketsPerUser,
    Restores, InterruptionFactor, Clustering,
);
