//! Amounts of money in a currency, as a locale writes them.

use rust_decimal::{Decimal, RoundingStrategy};

use super::locale::{Locale, SymbolPlace};
use super::number::{Digits, NumberFormat, round_significant};
use crate::engine::money::{Currency, Money};
use crate::present::arithmetic::Exact;

const NO_BREAK_SPACE: char = '\u{a0}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// Amounts of one currency as one locale writes them.
#[derive(Clone, Copy, Debug)]
pub struct MoneyFormat {
    locale: &'static Locale,
    currency: Currency,
}

impl MoneyFormat {
    /// Amounts of this currency as this locale writes them.
    #[must_use]
    pub const fn new(locale: &'static Locale, currency: Currency) -> Self {
        Self { locale, currency }
    }

    /// The currency's symbol, or its code where the locale has none: `$`, `KWD`.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        self.locale.money.symbols.of(self.currency.code())
    }

    /// With all its minor digits: `$6,518.25`. For replays, which are exact.
    #[must_use]
    pub fn exact(self, amount: Money) -> String {
        let places = self.currency.minor_digits();
        self.places(amount.amount(), places, places)
    }

    /// Rounded to whole units: `$33,074`. For labels in charts.
    #[must_use]
    pub fn whole(self, amount: Money) -> String {
        self.places(amount.amount(), 0, 0)
    }

    /// A price: `$150`, or with all its digits where it is not whole, `$142.50`.
    #[must_use]
    pub fn price(self, price: Decimal) -> String {
        if price.fract().is_zero() {
            self.places(price, 0, 0)
        } else {
            self.full_price(price)
        }
    }

    /// A price with its minor digits, and more where it has more: `$150.00`, `$0.0125`.
    #[must_use]
    pub fn full_price(self, price: Decimal) -> String {
        self.places(price, self.currency.minor_digits(), Decimal::MAX_SCALE)
    }

    /// With three significant digits and never a minor unit of its own: `$27,800`. For forecasts.
    #[must_use]
    pub fn estimate(self, amount: Decimal) -> String {
        let rounded = self.round_estimate(amount);
        self.places(rounded, 0, 0)
    }

    /// What [`MoneyFormat::estimate`] shows, as a number: round first, then subtract.
    #[must_use]
    pub fn round_estimate(self, amount: Decimal) -> Decimal {
        // Never both, one after the other: 27,849.99 is 27,800, and not 27,850 and then 27,900.
        if amount.abs() < Decimal::ONE_HUNDRED {
            amount.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
        } else {
            round_significant(amount, 3)
        }
    }

    /// What lies between two amounts as [`MoneyFormat::round_estimate`] gave them, exactly, so that
    /// what is on screen adds up: `$6,100`. `None` beyond 28 significant digits.
    #[must_use]
    pub fn estimate_gap(self, low: Decimal, high: Decimal) -> Option<String> {
        Some(self.places(high.minus(low)?, 0, 0))
    }

    /// As an axis shows it: `$0`, `$500`, `$20k`, `$1.5k`.
    #[must_use]
    pub fn axis(self, amount: Decimal) -> String {
        let (short, word) = NumberFormat::new(self.locale).compact(amount);
        let digits = Digits::of(short, 0, if word.is_empty() { 6 } else { 3 });
        self.lay_out(&digits, word)
    }

    /// A difference with its sign: `+$2,776.25`, `−$12.00`, `$0.00`.
    #[must_use]
    pub fn signed(self, amount: Money) -> String {
        let mut text = self.exact(amount);
        if amount > Money::ZERO {
            text.insert(0, '+');
        }
        text
    }

    fn places(self, amount: Decimal, least: u32, most: u32) -> String {
        self.lay_out(&Digits::of(amount, least, most), "")
    }

    fn lay_out(self, digits: &Digits, word: &str) -> String {
        let minus = if digits.negative {
            self.locale.numbers.minus
        } else {
            ""
        };
        let symbol = self.symbol();
        let mut text = String::new();
        let before = |text: &mut String, spaced: bool| {
            text.push_str(minus);
            text.push_str(symbol);
            if spaced {
                text.push(NO_BREAK_SPACE);
            }
        };
        match self.locale.money.place {
            SymbolPlace::Before => before(&mut text, symbol.ends_with(char::is_alphabetic)),
            SymbolPlace::BeforeWithSpace => before(&mut text, true),
            SymbolPlace::BeforeMinus if digits.negative => {
                text.push_str(symbol);
                text.push_str(minus);
            }
            SymbolPlace::BeforeMinus => before(&mut text, true),
            SymbolPlace::After => text.push_str(minus),
            SymbolPlace::AfterRightToLeft => {
                text.push(RIGHT_TO_LEFT_MARK);
                text.push_str(minus);
            }
        }
        NumberFormat::new(self.locale).push_unsigned(&mut text, digits);
        text.push_str(word);
        if let SymbolPlace::After | SymbolPlace::AfterRightToLeft = self.locale.money.place {
            text.push(NO_BREAK_SPACE);
            text.push_str(symbol);
        }
        text
    }
}
