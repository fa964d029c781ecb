//! The rate card: what a provider offers, and how each plan behaves.
//!
//! Specification: cost model, section 2.

use rust_decimal::Decimal;

use super::civil::Date;
use super::error::EngineError;
use super::money::Currency;
use super::organisation::{Calendar, Hours, Organisation};
use super::plan::Terms;
use super::quantity::{Fraction, Growth, Minutes, SpanOfMonths};
use super::scenario::{Assumptions, Scenario};

/// Plans that one rate card may hold.
pub const MOST_PLANS: usize = 12;

/// What one provider offers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RateCard {
    /// Who offers it.
    pub provider: Provider,
    /// The currency of every price in it.
    pub currency: Currency,
    /// What is added to invoices.
    pub tax: Tax,
    /// When the provider works at its usual rate; `None`: when the organisation works.
    pub service_hours: Option<ServiceHours>,
    /// The plans, 1 … 12, their ids unique.
    pub plans: Vec<Plan>,
    /// What forecasts suppose.
    pub assumptions: Assumptions,
    /// What stands behind prices and assumptions.
    pub evidence: Vec<Evidence>,
}

impl RateCard {
    /// A card prices scenarios in its own currency only.
    pub(super) fn check_currency(&self, scenario: &Scenario) -> Result<(), EngineError> {
        if self.currency == scenario.currency {
            return Ok(());
        }
        Err(EngineError::CurrencyMismatch {
            rate_card: self.currency.code(),
            scenario: scenario.currency.code(),
        })
    }

    /// When the provider works at its usual rate for this organisation.
    #[must_use]
    pub fn service_calendar<'a>(&'a self, organisation: &'a Organisation) -> Calendar<'a> {
        match &self.service_hours {
            None => organisation.calendar(),
            Some(service) => Calendar::new(
                &service.hours,
                service
                    .holidays
                    .as_deref()
                    .unwrap_or(&organisation.holidays),
            ),
        }
    }
}

/// Who offers a rate card.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Provider {
    /// Its name.
    pub name: String,
    /// Its page.
    pub url: String,
}

/// Tax on invoices.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tax {
    /// What it is called.
    pub label: String,
    /// Part of the taxable total.
    pub rate: Fraction,
}

impl Default for Tax {
    fn default() -> Self {
        Self {
            label: String::new(),
            rate: Fraction::LEAST,
        }
    }
}

/// When a provider works at its usual rate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ServiceHours {
    /// The hours of a usual week.
    pub hours: Hours,
    /// Days with holiday rates; `None`: the organisation's.
    pub holidays: Option<Vec<Date>>,
}

/// One way of buying support.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// Unique in its rate card.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// What it charges.
    pub terms: Terms,
    /// How much every price rises in a year.
    pub annual_increase: Growth,
    /// How it behaves.
    pub service: Service,
}

/// How a plan behaves, as opposed to what it charges.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Service {
    /// Working minutes from the report until hands-on.
    pub response: Minutes,
    /// Part of preventable incidents that proactive care removes, at full effect.
    pub prevention: Fraction,
    /// Months until full effect, from none.
    pub prevention_ramp: SpanOfMonths,
    /// Extra incidents from causes left in place.
    pub recurrence: Fraction,
    /// Extra work on each incident because the technician does not know the network.
    pub discovery: Minutes,
    /// The customer's time for checking one invoice.
    pub admin_per_invoice: Minutes,
    /// The customer's time for checking one billed incident.
    pub admin_per_billed_incident: Minutes,
    /// Chance that a needed restore fails.
    pub restore_failure: Fraction,
}

impl Default for Service {
    fn default() -> Self {
        Self {
            response: Minutes::NONE,
            prevention: Fraction::LEAST,
            prevention_ramp: SpanOfMonths::NONE,
            recurrence: Fraction::LEAST,
            discovery: Minutes::NONE,
            admin_per_invoice: Minutes::NONE,
            admin_per_billed_incident: Minutes::NONE,
            restore_failure: Fraction::LEAST,
        }
    }
}

/// What stands behind a price or an assumption.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Evidence {
    /// Path of the value it is for, within the rate card.
    pub assumption: String,
    /// What the source says.
    pub claim: String,
    /// The value it gives.
    pub value: Option<Decimal>,
    /// The lower end of the range it gives.
    pub low: Option<Decimal>,
    /// The upper end of the range it gives.
    pub high: Option<Decimal>,
    /// Title of the source.
    pub source: String,
    /// Where it is.
    pub url: String,
    /// Of which year it is, where that was seen.
    pub year: Option<u32>,
    /// How much it can be trusted.
    pub grade: Option<Grade>,
    /// What else to know.
    pub note: String,
}

/// How much evidence can be trusted, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Grade {
    /// A government statistic.
    Government,
    /// A survey with a stated sample.
    Survey,
    /// A benchmark from ticket data.
    Benchmark,
    /// A provider's published price list.
    PriceList,
    /// Arithmetic from cited figures.
    Derived,
    /// A vendor's claim or guide without method.
    VendorClaim,
    /// An anecdote.
    Anecdote,
}
