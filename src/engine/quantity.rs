//! Quantities with their bounds: one type each, so that a value out of bounds cannot exist.
//!
//! Specification: cost model, section 13. The engine never clamps; whoever makes a value from
//! outside gets [`OutOfBounds`] and says where it stood.

use rust_decimal::Decimal;

/// A value that lies outside what its quantity allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfBounds {
    /// Least value allowed.
    pub min: Decimal,
    /// Greatest value allowed.
    pub max: Decimal,
}

macro_rules! whole {
    ($($(#[$doc:meta])* $name:ident: $min:literal ..= $max:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub struct $name(u32);

        impl $name {
            /// Least value allowed.
            pub const MIN: u32 = $min;
            /// Greatest value allowed.
            pub const MAX: u32 = $max;
            /// One of them. Every whole quantity allows 1.
            pub const ONE: Self = Self(1);

            /// The quantity with this value.
            ///
            /// # Errors
            #[doc = concat!("[`OutOfBounds`] outside ", stringify!($min), " … ", stringify!($max), ".")]
            pub fn new(value: u32) -> Result<Self, OutOfBounds> {
                if (Self::MIN..=Self::MAX).contains(&value) {
                    Ok(Self(value))
                } else {
                    Err(OutOfBounds { min: Self::MIN.into(), max: Self::MAX.into() })
                }
            }

            /// The value.
            #[must_use]
            pub const fn get(self) -> u32 {
                self.0
            }
        }
    )* };
}

macro_rules! decimal {
    ($($(#[$doc:meta])* $name:ident: ($min:expr) ..= ($max:expr);)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub struct $name(Decimal);

        impl $name {
            /// Least value allowed.
            pub const MIN: Decimal = $min;
            /// Greatest value allowed.
            pub const MAX: Decimal = $max;
            /// The quantity at its least value.
            pub const LEAST: Self = Self($min);
            /// Exactly 1, which every such quantity allows.
            pub const ONE: Self = Self(Decimal::ONE);

            /// The quantity with this value.
            ///
            /// # Errors
            #[doc = concat!("[`OutOfBounds`] outside `", stringify!($min), "` … `", stringify!($max), "`.")]
            pub fn new(value: Decimal) -> Result<Self, OutOfBounds> {
                if (Self::MIN..=Self::MAX).contains(&value) {
                    Ok(Self(value))
                } else {
                    Err(OutOfBounds { min: Self::MIN, max: Self::MAX })
                }
            }

            /// The value.
            #[must_use]
            pub const fn get(self) -> Decimal {
                self.0
            }
        }
    )* };
}

whole! {
    /// People who are supported.
    Users: 1 ..= 100_000;
    /// Computers and other end-user devices.
    Devices: 0 ..= 500_000;
    /// Servers.
    Servers: 0 ..= 10_000;
    /// Places of work.
    Sites: 1 ..= 10_000;
    /// People whom one incident hinders.
    UsersAffected: 0 ..= 100_000;
    /// A span of minutes, at most a leap year.
    Minutes: 0 ..= 527_040;
    /// A span of at least a minute, at most a leap year.
    PositiveMinutes: 1 ..= 527_040;
    /// The unit to which billed minutes are rounded up.
    Increment: 1 ..= 1_440;
    /// Whole months of a window or a horizon.
    Months: 1 ..= 120;
    /// Months in which a prepaid block serves (0: for ever), or over which prevention ramps up.
    SpanOfMonths: 0 ..= 120;
    /// The end of a price tier, in users.
    TierEnd: 1 ..= 100_000;
    /// How many incidents a summary stands for.
    IncidentCount: 0 ..= 200_000;
}

impl Minutes {
    /// No time at all.
    pub const NONE: Self = Self(0);
}

impl SpanOfMonths {
    /// No month.
    pub const NONE: Self = Self(0);
}

const fn thousandths(value: i64) -> Decimal {
    let magnitude = value.unsigned_abs();
    // Only 32 bits are needed for every bound below a million.
    Decimal::from_parts(magnitude as u32, (magnitude >> 32) as u32, 0, value < 0, 3)
}

decimal! {
    /// A price, rate, fee, salary or cost in major units of the currency.
    Price: (thousandths(0)) ..= (thousandths(1_000_000_000_000));
    /// A part of a whole: 0.15 is 15 %.
    Fraction: (thousandths(0)) ..= (thousandths(1_000));
    /// What is added to a base: 0.15 adds 15 %. Overheads and markups.
    Markup: (thousandths(0)) ..= (thousandths(10_000));
    /// Growth in a year: 0.05 is 5 % more, −0.05 is 5 % less.
    Growth: (thousandths(-900)) ..= (thousandths(10_000));
    /// How many times the usual rate is charged.
    Multiplier: (thousandths(1_000)) ..= (thousandths(10_000));
    /// Employees, in full-time equivalents.
    Staff: (thousandths(0)) ..= (thousandths(10_000_000));
    /// Weeks of a year in which an employee is away.
    WeeksAbsent: (thousandths(0)) ..= (thousandths(52_000));
    /// Months of fee charged once at the start.
    MonthsOfFee: (thousandths(0)) ..= (thousandths(24_000));
    /// Tickets of one user in a month.
    TicketsPerUser: (thousandths(1)) ..= (thousandths(1_000_000));
    /// Restores from backup that are needed in a year.
    Restores: (thousandths(0)) ..= (thousandths(12_000));
    /// Minutes of interruption for each minute of work.
    InterruptionFactor: (thousandths(0)) ..= (thousandths(100_000));
    /// How evenly incidents come; small is bursty.
    Clustering: (thousandths(500)) ..= (thousandths(1_000_000_000));
}
