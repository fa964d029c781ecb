//! Money: exact decimals, currencies and the one place where amounts are rounded.
//!
//! Specification: cost model, section 0. Every invoice line comes into being through
//! [`Currency::round`]; everything after it only adds and subtracts.

use rust_decimal::{Decimal, RoundingStrategy};

use super::error::{Checked, EngineError};

/// An amount of money, already rounded to its currency's minor unit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub struct Money(Decimal);

impl Money {
    /// No money.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// The amount in major units (dollars, not cents).
    #[must_use]
    pub const fn amount(self) -> Decimal {
        self.0
    }

    /// Whether the amount is exactly zero.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The exact sum.
    ///
    /// # Errors
    /// [`EngineError::TooLarge`] beyond 28 significant digits.
    pub fn plus(self, other: Self) -> Result<Self, EngineError> {
        self.0.plus(other.0).map(Self)
    }

    /// The exact difference, which may be negative.
    ///
    /// # Errors
    /// [`EngineError::TooLarge`] beyond 28 significant digits.
    pub fn minus(self, other: Self) -> Result<Self, EngineError> {
        self.0.minus(other.0).map(Self)
    }

    /// The exact sum of many amounts.
    ///
    /// # Errors
    /// [`EngineError::TooLarge`] beyond 28 significant digits.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, EngineError> {
        amounts
            .into_iter()
            .try_fold(Self::ZERO, |sum, amount| sum.plus(amount))
    }
}

/// An ISO 4217 currency.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Currency {
    code: &'static str,
    minor_digits: u32,
}

impl Currency {
    /// The currency with this three-letter code, in capitals; `None` if ISO 4217 has no such
    /// currency in circulation.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        if code.len() != 3 {
            return None;
        }
        MINOR_DIGITS.iter().find_map(|&(minor_digits, codes)| {
            codes
                .split(' ')
                .find(|known| *known == code)
                .map(|code| Self { code, minor_digits })
        })
    }

    /// United States dollar.
    pub const USD: Self = Self {
        code: "USD",
        minor_digits: 2,
    };

    /// The three-letter code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// Digits after the point: 2 for USD, 0 for JPY, 3 for KWD.
    #[must_use]
    pub const fn minor_digits(self) -> u32 {
        self.minor_digits
    }

    /// Every code, for lists of choices and error messages.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        MINOR_DIGITS.iter().flat_map(|(_, codes)| codes.split(' '))
    }

    /// Rounds an exact amount to the minor unit, midpoints away from zero.
    ///
    /// USD: 0.125 becomes 0.13 and −0.125 becomes −0.13. JPY: 297.5 becomes 298.
    #[must_use]
    pub fn round(self, exact: Decimal) -> Money {
        let mut rounded =
            exact.round_dp_with_strategy(self.minor_digits, RoundingStrategy::MidpointAwayFromZero);
        if rounded.is_zero() {
            rounded = Decimal::ZERO;
        }
        Money(rounded)
    }
}

/// Rounds a price of a later year to the 6 places that prices have.
pub(super) fn round_price(exact: Decimal) -> Decimal {
    exact.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero)
}

/// Rounds a growth factor to the 10 places that growth factors have.
pub(super) fn round_growth(exact: Decimal) -> Decimal {
    exact.round_dp_with_strategy(10, RoundingStrategy::MidpointAwayFromZero)
}

/// ISO 4217, list one: minor digits and the codes that have them.
const MINOR_DIGITS: &[(u32, &str)] = &[
    (
        2,
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD \
         CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP \
         GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK \
         LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO \
         NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS \
         SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST \
         XCD XCG YER ZAR ZMW ZWG",
    ),
    (
        0,
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
];
