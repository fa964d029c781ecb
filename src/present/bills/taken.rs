//! What one incident takes from prepaid or included time.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::engine::error::EngineError;
use crate::engine::incident::Incident;
use crate::engine::invoice::{Line, LineCode};
use crate::engine::labour::Labour;
use crate::engine::plan::{BreakFix, Terms};
use crate::engine::quantity::{Growth, Minutes, Months, Price};
use crate::engine::rate_card::{Plan, RateCard, Service};
use crate::engine::replay::replay;
use crate::engine::scenario::{Assumptions, History, Log, Scenario};
use crate::present::arithmetic::Exact;
use crate::present::case::{Case, CasePlan};

/// Minutes that an incident takes from prepaid or included time; `None` where it takes none.
pub(super) fn minutes_taken(
    case: &Case<'_>,
    plan: &CasePlan<'_>,
    incident: &Incident,
    lines: &[&Line],
) -> Result<Option<u64>, EngineError> {
    let labour = match &plan.plan.terms {
        Terms::BlockHours(block) => &block.labour,
        Terms::Retainer(contract) => &contract.labour,
        _ => return Ok(None),
    };
    if lines.iter().any(|line| line.code == LineCode::Labour) {
        return Ok(None);
    }
    drawn(case, labour, plan.plan.annual_increase, incident)
}

/// Billable minutes times the multiplier, rounded up. The engine is asked by billing the incident
/// alone at a price of 60 an hour, so that its rules of rounding stand in one place.
fn drawn(
    case: &Case<'_>,
    labour: &Labour,
    increase: Growth,
    incident: &Incident,
) -> Result<Option<u64>, EngineError> {
    let Ok(price) = Price::new(Decimal::from(60)) else {
        return Ok(None);
    };
    let labour = Labour {
        hourly_rate: price,
        onsite_hourly_rate: None,
        ..labour.clone()
    };
    let rate_card = RateCard {
        plans: vec![Plan {
            id: String::new(),
            name: String::new(),
            terms: Terms::BreakFix(BreakFix { labour }),
            // One month has one price, whatever happens in later years.
            annual_increase: increase,
            service: Service::default(),
        }],
        evidence: Vec::new(),
        ..case.rate_card.clone()
    };
    let scenario = Scenario {
        name: String::new(),
        currency: case.replay.currency,
        organisation: case.organisation.clone(),
        history: History::Log(Log {
            from: incident.opened.date().month(),
            months: Months::ONE,
            incidents: vec![incident.clone()],
        }),
        current_plan: None,
        helper_minutes_per_month: Minutes::NONE,
        horizon: Months::ONE,
        annual_growth: increase,
        assumptions: Assumptions::default(),
        seed: 0,
    };
    let alone = replay(&scenario, &rate_card)?;
    Ok(alone
        .plans
        .iter()
        .flat_map(|plan| &plan.invoices)
        .flat_map(|invoice| &invoice.lines)
        .find(|line| line.code == LineCode::Labour)
        .and_then(|line| line.quantity.times(line.multiplier))
        .and_then(|drawn| drawn.ceil().to_u64()))
}
