//! Files for spreadsheets: incidents, bills and the comparison as CSV.

mod csv;

pub use csv::{Cell, Csv};

use rust_decimal::Decimal;

use super::bills::explain_line;
use super::case::{Case, Counted};
use super::leaves_out::leaves_out_text;
use super::words::{self, labels};
use crate::engine::civil::{Moment, Month};
use crate::engine::error::EngineError;
use crate::engine::incident::Incident;
use crate::engine::invoice::LineCode;
use crate::engine::money::Money;
use crate::engine::quantity::Months;

/// Incidents, one a row. The columns are the fields of a scenario file, so that the file can be
/// imported again; each row also says which months the whole log covers, as ISO 8601 writes an
/// interval, since the incidents alone do not.
#[must_use]
pub fn incidents_csv(incidents: &[Incident], from: Month, months: Months) -> String {
    let covered = format!("{from}/P{}M", months.get());
    let mut csv = Csv::new(&words::export::INCIDENTS);
    for incident in incidents {
        csv.row(&[
            Cell::Text(&incident.id),
            Cell::Text(&spaced(incident.opened)),
            Cell::Number(incident.work.get().into()),
            incident
                .interruption
                .map_or(Cell::Empty, |minutes| Cell::Number(minutes.get().into())),
            Cell::Number(incident.users_affected.get().into()),
            Cell::Text(words::export::impact(incident.impact)),
            Cell::Text(flag(incident.onsite)),
            Cell::Text(flag(incident.emergency)),
            Cell::Text(words::export::kind(incident.kind)),
            Cell::Text(&incident.category),
            Cell::Number(incident.materials.get()),
            Cell::Text(&incident.note),
            Cell::Text(&covered),
        ]);
    }
    csv.finish()
}

/// Every line of every invoice of the plans, in the rate card's order, with why it came to its
/// amount. Pass one place of the rate card for one plan, `None` for all.
#[must_use]
pub fn bills_csv(case: &Case<'_>, only: Option<usize>) -> String {
    let mut csv = Csv::new(&words::export::BILLS);
    let plans = case.plans();
    let wanted = plans
        .iter()
        .filter(|plan| only.is_none_or(|place| place == plan.place));
    for plan in wanted {
        for invoice in &plan.replay.invoices {
            for line in &invoice.lines {
                let incident = line
                    .incident
                    .and_then(|place| case.replay.incidents.get(place));
                let opened = incident.map(|incident| spaced(incident.opened));
                let is_labour = line.code == LineCode::Labour;
                csv.row(&[
                    Cell::Text(&plan.name),
                    Cell::Text(&invoice.month.to_string()),
                    Cell::Text(labels::line_code(line.code)),
                    incident.map_or(Cell::Empty, |incident| Cell::Text(&incident.id)),
                    opened.as_deref().map_or(Cell::Empty, Cell::Text),
                    incident
                        .filter(|_| is_labour)
                        .map_or(Cell::Empty, |incident| {
                            Cell::Number(incident.work.get().into())
                        }),
                    Cell::Number(line.quantity),
                    Cell::Text(words::export::unit(line.unit)),
                    line.rate.map_or(Cell::Empty, Cell::Number),
                    Cell::Number(line.multiplier),
                    amount(case, line.amount),
                    Cell::Text(case.replay.currency.code()),
                    Cell::Text(&explain_line(case, plan, line)),
                ]);
            }
        }
    }
    csv.finish()
}

/// The plans, cheapest first.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn comparison_csv(case: &Case<'_>, counted: Counted) -> Result<String, EngineError> {
    let mut csv = Csv::new(&words::export::COMPARISON);
    for (plan, cost) in case.by_cost(counted)? {
        let replay = plan.replay;
        csv.row(&[
            Cell::Text(&plan.name),
            amount(case, replay.total),
            amount(case, replay.tax),
            amount(case, cost),
            Cell::Text(case.replay.currency.code()),
            amount(case, replay.monthly_mean),
            Cell::Text(&replay.highest_month.month.to_string()),
            amount(case, replay.highest_month.total),
            amount(case, replay.impact.lost_work),
            amount(case, replay.impact.bills.plus(replay.impact.helper)?),
            Cell::Text(&leaves_out_text(&plan.plan.terms, case.locale)),
        ]);
    }
    Ok(csv.finish())
}

/// With all minor digits: 225.00.
fn amount(case: &Case<'_>, amount: Money) -> Cell<'static> {
    let mut value: Decimal = amount.amount();
    value.rescale(case.replay.currency.minor_digits());
    Cell::Number(value)
}

/// As spreadsheets of every language read it: `2026-03-04 13:16`.
fn spaced(moment: Moment) -> String {
    moment.to_string().replace('T', " ")
}

const fn flag(is_set: bool) -> &'static str {
    if is_set {
        words::export::YES
    } else {
        words::export::NO
    }
}
