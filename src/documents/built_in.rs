//! What the calculator shows before anything is typed: a rate card and a typical office.
//!
//! Used by the state of the first visit and by tests. The rate card is `examples/rate-cards/us.json`;
//! every figure in it cites its evidence.

use rust_decimal::Decimal;

use super::fault::Fault;
use super::rate_card::read_rate_card;
use super::scenario::DEFAULT_SEED;
use crate::engine::civil::{Month, Weekday};
use crate::engine::money::Currency;
use crate::engine::organisation::{Hours, Organisation};
use crate::engine::quantity::{
    Devices, Fraction, Growth, IncidentCount, Minutes, Months, PositiveMinutes, Price, Servers,
    Sites, Users,
};
use crate::engine::rate_card::RateCard;
use crate::engine::scenario::{Assumptions, History, Profile, Scenario, Summary};

/// The built-in rate card as its file stands: typical US prices.
pub const US_RATE_CARD: &str = include_str!("../../examples/rate-cards/us.json");

/// The built-in rate card.
///
/// # Errors
/// Faults of the file, of which a test makes sure that there are none.
pub fn rate_card() -> Result<RateCard, Vec<Fault>> {
    read_rate_card(US_RATE_CARD)
}

/// The typical office of the first visit, over the 12 months from `from`: 15 people with 17 devices
/// and a server on one site, Monday to Friday from 08:00 to 18:00.
///
/// Half an incident a user and month, typically 45 minutes of work and 180 when bad, as the
/// built-in rate card supposes too; an employee hour at the 45.65 dollars that it costs private
/// employers in the US (BLS, June 2025).
///
/// `None` only if a figure in it were out of bounds, which a test rules out.
#[must_use]
pub fn example_scenario(from: Month) -> Option<Scenario> {
    use Weekday::{Fri, Mon, Thu, Tue, Wed};
    let mut profile = Profile::new(
        PositiveMinutes::new(45).ok()?,
        PositiveMinutes::new(180).ok()?,
    )
    .ok()?;
    profile.share_after_hours = share(5)?;
    profile.share_onsite = share(20)?;
    profile.share_emergency = share(5)?;
    profile.share_requests = share(33)?;
    Some(Scenario {
        name: String::new(),
        currency: Currency::USD,
        organisation: Organisation {
            users: Users::new(15).ok()?,
            devices: Devices::new(17).ok()?,
            servers: Servers::ONE,
            sites: Sites::ONE,
            working_hours: Hours::new(vec![Mon, Tue, Wed, Thu, Fri], 8 * 60, 18 * 60).ok()?,
            holidays: Vec::new(),
            employee_hour_cost: Price::new(Decimal::new(4_565, 2)).ok()?,
            tax_is_a_cost: false,
        },
        history: History::Summary(Summary {
            from,
            months: Months::new(12).ok()?,
            // 15 users × 0.5 a month × 12 months.
            incidents: IncidentCount::new(90).ok()?,
            profile,
        }),
        current_plan: None,
        helper_minutes_per_month: Minutes::NONE,
        horizon: Months::new(12).ok()?,
        annual_growth: Growth::new(Decimal::ZERO).ok()?,
        assumptions: Assumptions::default(),
        seed: DEFAULT_SEED,
    })
}

fn share(percent: i64) -> Option<Fraction> {
    Fraction::new(Decimal::new(percent, 2)).ok()
}
