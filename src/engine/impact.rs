//! Business impact: what interruptions and bills cost the customer beside any invoice.
//!
//! Specification: cost model, section 7.

use rust_decimal::Decimal;

use super::error::{Checked, EngineError};
use super::incident::Incident;
use super::invoice::Invoice;
use super::money::{Currency, Money};
use super::organisation::{Calendar, Organisation};
use super::quantity::Minutes;
use super::rate_card::Service;

/// What a history cost the customer beside invoices.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct BusinessImpact {
    /// Output lost while people could not work.
    pub lost_work: Money,
    /// Time spent on checking and disputing bills.
    pub bills: Money,
    /// Time of untrained staff who mended computers instead of working.
    pub helper: Money,
}

impl BusinessImpact {
    /// All of it.
    ///
    /// # Errors
    /// [`EngineError::TooLarge`] beyond 28 significant digits.
    pub fn total(&self) -> Result<Money, EngineError> {
        self.lost_work.plus(self.bills)?.plus(self.helper)
    }
}

/// Output lost through one incident: the working minutes of its interruption × the people
/// affected × the share of output lost × the cost of an hour.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn lost_work(
    incident: &Incident,
    organisation: &Organisation,
    working: &Calendar<'_>,
    currency: Currency,
) -> Result<Money, EngineError> {
    let minutes = working.minutes_inside(incident.opened, incident.interruption_minutes().get());
    lost_output(minutes, incident, organisation, currency)
}

/// Output lost when an incident keeps its people from so many working minutes.
pub(super) fn lost_output(
    minutes: u32,
    incident: &Incident,
    organisation: &Organisation,
    currency: Currency,
) -> Result<Money, EngineError> {
    let exact = Decimal::from(minutes)
        .times(incident.users_affected.get().into())?
        .times(incident.impact.loss())?
        .times(organisation.employee_hour_cost.get())?
        .over(Decimal::from(60))?;
    Ok(currency.round(exact))
}

/// The customer's time for one month's bill. An invoice of 0 is no invoice; an incident is
/// billed when the invoice has a line for it.
pub(super) fn bill_checking(
    invoice: &Invoice,
    service: &Service,
    organisation: &Organisation,
    currency: Currency,
) -> Result<Money, EngineError> {
    let invoices = u64::from(!invoice.total.is_zero());
    let mut billed = 0_u64;
    let mut previous = None;
    // An incident's lines stand together.
    for place in invoice.lines.iter().filter_map(|line| line.incident) {
        if previous != Some(place) {
            billed = billed.plus(1)?;
            previous = Some(place);
        }
    }
    let minutes = invoices
        .times(service.admin_per_invoice.get().into())?
        .plus(billed.times(service.admin_per_billed_incident.get().into())?)?;
    employee_time(minutes, organisation, currency)
}

/// A month's time of untrained staff who mend computers.
pub(super) fn helper_time(
    minutes: Minutes,
    organisation: &Organisation,
    currency: Currency,
) -> Result<Money, EngineError> {
    employee_time(minutes.get().into(), organisation, currency)
}

fn employee_time(
    minutes: u64,
    organisation: &Organisation,
    currency: Currency,
) -> Result<Money, EngineError> {
    let exact = Decimal::from(minutes)
        .times(organisation.employee_hour_cost.get())?
        .over(Decimal::from(60))?;
    Ok(currency.round(exact))
}
