//! One incident under every plan: what is billed for it, what it takes from paid time, and why.

use rust_decimal::Decimal;

use super::explain;
use super::lines::{tags, what_happened};
use super::taken::minutes_taken;
use crate::engine::error::EngineError;
use crate::engine::impact::lost_work;
use crate::engine::incident::Incident;
use crate::engine::invoice::{Line, LineCode};
use crate::engine::money::Money;
use crate::engine::plan::Terms;
use crate::engine::quantity::Minutes;
use crate::present::appearance::PlanLook;
use crate::present::case::{Case, CasePlan};
use crate::present::chart::Scale;
use crate::present::format::{clock_minutes, hours_and_minutes, moment_long};
use crate::present::words;

/// One incident and what every plan makes of it.
#[derive(Clone, PartialEq, Debug)]
pub struct IncidentAcross {
    /// Its name in the log.
    pub id: String,
    /// What happened.
    pub what: String,
    /// `One incident, seven bills`.
    pub heading: String,
    /// What is known of it, as names and values: opened, worked, interrupted, parts, lost work.
    pub facts: Vec<(&'static str, String)>,
    /// One row a plan, in the rate card's order.
    pub rows: Vec<AcrossRow>,
}

/// One incident under one plan.
#[derive(Clone, PartialEq, Debug)]
pub struct AcrossRow {
    /// What the plan is called.
    pub name: String,
    /// Its colour and mark.
    pub look: PlanLook,
    /// What is billed for it.
    pub amount: String,
    /// Length of its bar, 0 … 1.
    pub length: f64,
    /// Hours and minutes that it takes from prepaid or included time: `10:08`.
    pub taken: Option<String>,
    /// Why: `405 min at $150, times 1.5; a trip; parts`.
    pub why: String,
}

/// The incident at this place of the replay's list under every plan; `None` when there is none.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn incident_across(
    case: &Case<'_>,
    place: usize,
) -> Result<Option<IncidentAcross>, EngineError> {
    let Some(incident) = case.replay.incidents.get(place) else {
        return Ok(None);
    };
    let month = incident.opened.date().month();
    let plans = case.plans();
    let lines: Vec<Vec<&Line>> = plans
        .iter()
        .map(|plan| {
            plan.replay
                .invoices
                .iter()
                .filter(|invoice| invoice.month == month)
                .flat_map(|invoice| &invoice.lines)
                .filter(|line| line.incident == Some(place))
                .collect()
        })
        .collect();
    let amounts = lines
        .iter()
        .map(|lines| Money::sum(lines.iter().map(|line| line.amount)))
        .collect::<Result<Vec<_>, EngineError>>()?;
    let scale = Scale::from_zero(amounts.iter().copied());
    let rows = plans
        .iter()
        .zip(&lines)
        .zip(&amounts)
        .map(|((plan, lines), amount)| {
            let taken = minutes_taken(case, plan, incident, lines)?;
            Ok(AcrossRow {
                name: plan.name.clone(),
                look: plan.look,
                amount: case.money().exact(*amount),
                length: scale.position(*amount),
                taken: taken.map(clock_minutes),
                why: why(case, plan, incident, lines, taken),
            })
        })
        .collect::<Result<Vec<_>, EngineError>>()?;
    Ok(Some(IncidentAcross {
        id: incident.id.clone(),
        what: what_happened(incident),
        heading: words::bills::across_heading(rows.len()),
        facts: facts(case, incident)?,
        rows,
    }))
}

fn facts(case: &Case<'_>, incident: &Incident) -> Result<Vec<(&'static str, String)>, EngineError> {
    let numbers = case.numbers();
    let mut worked = words::bills::minutes(
        &numbers.count(incident.work.get().into()),
        incident.work.get(),
    );
    for tag in tags(case, incident) {
        worked = words::numbers::list_next(&worked, tag);
    }
    let interruption = incident.interruption_minutes().get();
    let people = incident.users_affected.get();
    let mut facts = vec![
        (
            words::bills::opened(),
            moment_long(incident.opened, case.locale),
        ),
        (words::bills::worked(), worked),
        (
            words::bills::interrupted(),
            words::bills::interrupted_for(
                &words::bills::minutes(&numbers.count(interruption.into()), interruption),
                &words::bills::people(&numbers.count(people.into()), people),
                words::labels::impact(incident.impact),
            ),
        ),
    ];
    let parts = case.replay.currency.round(incident.materials.get());
    if !parts.is_zero() {
        facts.push((words::bills::parts(), case.money().exact(parts)));
    }
    let lost = lost_work(
        incident,
        case.organisation,
        &case.organisation.calendar(),
        case.replay.currency,
    )?;
    facts.push((
        words::bills::lost_work(),
        words::bills::same_under_every_plan(&case.money().exact(lost)),
    ));
    Ok(facts)
}

fn why(
    case: &Case<'_>,
    plan: &CasePlan<'_>,
    incident: &Incident,
    lines: &[&Line],
    taken: Option<u64>,
) -> String {
    let labour = lines.iter().find(|line| line.code == LineCode::Labour);
    let mut reasons = vec![match (labour, taken) {
        (Some(line), _) => labour_reason(case, plan, incident, line),
        (None, Some(minutes)) => {
            let time = hours_and_minutes(minutes, case.locale);
            match &plan.plan.terms {
                Terms::Retainer(contract) => words::bills::takes_of_the_month(
                    &time,
                    &hours_and_minutes(contract.included.get().into(), case.locale),
                ),
                _ => words::bills::takes_from_the_block(&time),
            }
        }
        (None, None) => words::bills::no_labour(&plan.plan.terms, incident.work.get()).to_owned(),
    }];
    reasons.extend(
        lines
            .iter()
            .filter_map(|line| words::bills::short(line.code))
            .map(str::to_owned),
    );
    reasons.retain(|reason| !reason.is_empty());
    words::numbers::capitalised(&words::numbers::semicolons(&reasons))
}

/// The reason that a plan gives for billing time, and the time.
fn labour_reason(case: &Case<'_>, plan: &CasePlan<'_>, incident: &Incident, line: &Line) -> String {
    let numbers = case.numbers();
    let handling = explain::labour_terms(&plan.plan.terms)
        .is_some_and(|labour| labour.handling > Minutes::NONE);
    let times = (line.multiplier != Decimal::ONE).then(|| numbers.decimal(line.multiplier));
    words::bills::short_labour(
        line.on_top
            .map(|reason| words::bills::left_out(reason, case.time_band(incident))),
        &numbers.decimal(line.quantity),
        handling,
        &case.money().price(line.rate.unwrap_or_default()),
        times.as_deref(),
    )
}
