//! What can go wrong in the engine, and checked arithmetic that says so instead of panicking.

use std::fmt;

use rust_decimal::Decimal;

/// Why a scenario could not be priced. Bounds of single values are held by their types
/// ([`super::quantity`]), so only faults between values are left.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum EngineError {
    /// The rate card is in another currency than the scenario.
    CurrencyMismatch {
        /// Code of the rate card's currency.
        rate_card: &'static str,
        /// Code of the scenario's currency.
        scenario: &'static str,
    },
    /// An amount has more than 28 significant digits before the point.
    TooLarge,
    /// The log holds more incidents than are allowed.
    TooManyIncidents {
        /// How many it holds.
        found: usize,
    },
    /// A plan claims to prevent more than a forecast allows.
    TooMuchPrevention {
        /// Place of the plan in the rate card.
        plan: usize,
        /// Part of preventable incidents that it claims to remove.
        prevention: Decimal,
        /// Part of incidents that is preventable.
        preventable_share: Decimal,
    },
    /// There is nothing to draw future incidents from: no past one, and no reference profile.
    NoProfile,
    /// More incidents a month are expected than a forecast can draw.
    TooManyExpected {
        /// How many.
        monthly: u64,
    },
    /// Growth makes a company larger than any may be.
    GrowsTooLarge {
        /// Its users in the last month.
        users: u64,
    },
}

impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CurrencyMismatch {
                rate_card,
                scenario,
            } => write!(
                f,
                "currency: the rate card is in {rate_card}, the scenario in {scenario}; they must be the same"
            ),
            Self::TooLarge => write!(f, "an amount is too large to be exact"),
            Self::TooManyIncidents { found } => write!(
                f,
                "history.incidents: {found} incidents are above {}",
                super::incident::MOST_INCIDENTS
            ),
            Self::TooMuchPrevention {
                plan,
                prevention,
                preventable_share,
            } => write!(
                f,
                "plans[{plan}].service.prevention: {prevention} of a preventable_share of \
                 {preventable_share} is above 0.95 of all incidents"
            ),
            Self::NoProfile => write!(
                f,
                "assumptions.profile: missing, and the history holds no incident to draw from"
            ),
            Self::TooManyExpected { monthly } => write!(
                f,
                "history: {monthly} incidents a month are expected; a forecast draws at most {}",
                super::incident::MOST_INCIDENTS
            ),
            Self::GrowsTooLarge { users } => write!(
                f,
                "annual_growth: {users} users within the horizon are above {}",
                super::quantity::Users::MAX
            ),
        }
    }
}

impl std::error::Error for EngineError {}

/// Decimal and whole arithmetic that reports overflow. The operators of `rust_decimal` panic.
pub(super) trait Checked: Sized {
    fn plus(self, other: Self) -> Result<Self, EngineError>;
    fn minus(self, other: Self) -> Result<Self, EngineError>;
    fn times(self, other: Self) -> Result<Self, EngineError>;
    fn over(self, other: Self) -> Result<Self, EngineError>;
}

macro_rules! checked {
    ($number:ty, $placing:meta) => {
        impl Checked for $number {
            #[$placing]
            fn plus(self, other: Self) -> Result<Self, EngineError> {
                self.checked_add(other).ok_or(EngineError::TooLarge)
            }
            #[$placing]
            fn minus(self, other: Self) -> Result<Self, EngineError> {
                self.checked_sub(other).ok_or(EngineError::TooLarge)
            }
            #[$placing]
            fn times(self, other: Self) -> Result<Self, EngineError> {
                self.checked_mul(other).ok_or(EngineError::TooLarge)
            }
            #[$placing]
            fn over(self, other: Self) -> Result<Self, EngineError> {
                self.checked_div(other).ok_or(EngineError::TooLarge)
            }
        }
    };
}

// One copy of each decimal operation: copied into every place, each takes two to four kilobytes.
checked!(Decimal, inline(never));
checked!(u64, inline);
checked!(i64, inline);
checked!(u128, inline);
