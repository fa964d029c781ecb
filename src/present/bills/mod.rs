//! The bills: every invoice of every plan, line by line, and every incident across plans.
//!
//! Amounts here are invoices as they would have been sent: without tax, which stands below.

mod across;
mod explain;
mod search;

pub use across::{AcrossRow, IncidentAcross, incident_across};
pub use explain::explain as explain_line;
pub use search::search_incidents;

use super::appearance::PlanLook;
use super::case::{Case, CasePlan, Counted};
use super::chart::Scale;
use super::format::{clock_time, date_short, month_long, month_short};
use super::table::{Column, Table};
use super::words;
use crate::engine::civil::Month;
use crate::engine::error::EngineError;
use crate::engine::incident::{Incident, IncidentKind};
use crate::engine::invoice::{Invoice, Line, LineCode, Rule};
use crate::engine::money::Money;

/// All plans and months to choose from, with their totals.
#[derive(Clone, PartialEq, Debug)]
pub struct BillIndex {
    /// The plans, cheapest first.
    pub plans: Vec<PlanBills>,
}

/// The invoices of one plan.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanBills {
    /// Its place in the rate card.
    pub place: usize,
    /// What it is called.
    pub name: String,
    /// Its colour and mark.
    pub look: PlanLook,
    /// Sum of its invoices.
    pub total: String,
    /// One a month, in order.
    pub months: Vec<MonthBill>,
    /// `$207.89 for each hour worked, all in.`; `None` when nothing was worked.
    pub each_hour: Option<String>,
}

/// One invoice in a list.
#[derive(Clone, PartialEq, Debug)]
pub struct MonthBill {
    /// The month.
    pub month: Month,
    /// Its name: `Mar 2026`.
    pub label: String,
    /// What it came to.
    pub total: String,
    /// Length of its bar, 0 … 1; the plan's dearest month is 1.
    pub length: f64,
}

/// One invoice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bill {
    /// What the plan is called.
    pub plan: String,
    /// Its colour and mark.
    pub look: PlanLook,
    /// The month: `March 2026`.
    pub month: String,
    /// What it came to.
    pub total: String,
    /// What the plan charges by itself, before the incidents.
    pub plan_lines: Vec<BillLine>,
    /// Its incidents, in order.
    pub incidents: Vec<IncidentGroup>,
    /// What is charged for the month's incidents together, after them.
    pub closing_lines: Vec<BillLine>,
    /// `19 incidents, 30 lines`.
    pub summary: String,
    /// Incidents of the month that have no line, and why; `None` when all have one.
    pub not_billed: Option<String>,
    /// What the tax is called, and whether it is compared.
    pub tax_label: String,
    /// The tax.
    pub tax: String,
    /// Total and tax together, where tax is a cost.
    pub with_tax: Option<String>,
}

/// One line of an invoice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BillLine {
    /// What it charges for.
    pub code: LineCode,
    /// The same in words: `Trip`.
    pub label: &'static str,
    /// How much of it: `18 users`; empty where it is one.
    pub quantity: String,
    /// What it came to.
    pub amount: String,
    /// How the amount comes about, as a sentence.
    pub explanation: String,
}

/// The lines of one incident.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IncidentGroup {
    /// Its place in the replay's list.
    pub place: usize,
    /// Its name in the log.
    pub id: String,
    /// When it was reported: `Mar 4`.
    pub date: String,
    /// The time of day: `1:16 pm`.
    pub time: String,
    /// What happened: its note, or its category, or what kind of incident it was.
    pub what: String,
    /// `on site`, `emergency`, `after hours`, `weekend`, `holiday`, `project`.
    pub tags: Vec<&'static str>,
    /// The technician's time, if it was billed.
    pub work: Option<WorkCells>,
    /// What is billed beside the time.
    pub others: Vec<BillLine>,
    /// Sum of its lines.
    pub total: String,
}

/// The cells of billed time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkCells {
    /// Minutes worked on it, in all.
    pub worked: String,
    /// Minutes billed.
    pub billed: String,
    /// What they were rounded up to: `next 15`, `on-site minimum`; empty where they were not.
    pub rounded_to: String,
    /// Price of an hour.
    pub rate: String,
    /// How many times it was charged; empty for once.
    pub times: String,
    /// What it came to.
    pub amount: String,
    /// How the amount comes about, as a sentence.
    pub explanation: String,
}

/// All plans and months to choose from.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn bill_index(case: &Case<'_>) -> Result<BillIndex, EngineError> {
    let money = case.money();
    let plans = case.by_cost(Counted::Invoices)?;
    Ok(BillIndex {
        plans: plans
            .into_iter()
            .map(|(plan, _)| {
                let scale = Scale::from_zero(plan.replay.invoices.iter().map(|i| i.total));
                PlanBills {
                    place: plan.place,
                    total: money.exact(plan.replay.total),
                    months: plan
                        .replay
                        .invoices
                        .iter()
                        .map(|invoice| MonthBill {
                            month: invoice.month,
                            label: month_short(invoice.month, case.locale),
                            total: money.exact(invoice.total),
                            length: scale.position(invoice.total),
                        })
                        .collect(),
                    each_hour: plan
                        .replay
                        .effective_hourly_rate
                        .map(|rate| words::compare::each_hour(&money.exact(rate))),
                    name: plan.name,
                    look: plan.look,
                }
            })
            .collect(),
    })
}

/// The invoice of the plan at this place of the rate card for this month of the window; `None`
/// when there is no such plan or month.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn bill(case: &Case<'_>, place: usize, month: Month) -> Result<Option<Bill>, EngineError> {
    let Some(plan) = case.plans().into_iter().nth(place) else {
        return Ok(None);
    };
    let Some(invoice) = plan.replay.invoices.iter().find(|i| i.month == month) else {
        return Ok(None);
    };
    let money = case.money();
    let mut plan_lines = Vec::new();
    let mut closing_lines = Vec::new();
    let mut incidents: Vec<(usize, Vec<&Line>)> = Vec::new();
    for line in &invoice.lines {
        match line.incident {
            // An incident's lines stand together.
            Some(place) => match incidents.last_mut() {
                Some((last, lines)) if *last == place => lines.push(line),
                _ => incidents.push((place, vec![line])),
            },
            None if matches!(line.code, LineCode::Overage | LineCode::FairUse) => {
                closing_lines.push(bill_line(case, &plan, line));
            }
            None => plan_lines.push(bill_line(case, &plan, line)),
        }
    }
    let groups = incidents
        .iter()
        .filter_map(|(place, lines)| {
            let incident = case.replay.incidents.get(*place)?;
            Some(group(case, &plan, *place, incident, lines))
        })
        .collect::<Result<Vec<_>, EngineError>>()?;
    let tax = &case.rate_card.tax;
    Ok(Some(Bill {
        look: plan.look,
        month: month_long(month, case.locale),
        total: money.exact(invoice.total),
        plan_lines,
        closing_lines,
        summary: words::bills::summary(groups.len(), invoice.lines.len()),
        not_billed: not_billed(case, &plan, month, groups.len()),
        tax_label: words::bills::tax(
            &tax.label,
            &case.numbers().percent(tax.rate.get()),
            case.organisation.tax_is_a_cost,
        ),
        tax: money.exact(invoice.tax),
        with_tax: with_tax(case, invoice)?,
        incidents: groups,
        plan: plan.name,
    }))
}

/// The bill as a table, a row a line.
#[must_use]
pub fn bill_table(bill: &Bill) -> Table {
    let plain = |line: &BillLine, first: [String; 3]| {
        let [date, id, what] = first;
        vec![
            date,
            id,
            what,
            line.label.to_owned(),
            line.explanation.clone(),
            line.amount.clone(),
        ]
    };
    let empty = || [String::new(), String::new(), String::new()];
    let mut rows: Vec<Vec<String>> = Vec::new();
    rows.extend(bill.plan_lines.iter().map(|line| plain(line, empty())));
    for group in &bill.incidents {
        let first = || {
            [
                format!("{} {}", group.date, group.time),
                group.id.clone(),
                group.what.clone(),
            ]
        };
        if let Some(work) = &group.work {
            let [date, id, what] = first();
            rows.push(vec![
                date,
                id,
                what,
                words::labels::line_code(LineCode::Labour).to_owned(),
                work.explanation.clone(),
                work.amount.clone(),
            ]);
        }
        rows.extend(group.others.iter().map(|line| plain(line, first())));
    }
    rows.extend(bill.closing_lines.iter().map(|line| plain(line, empty())));
    Table {
        caption: format!("{}, {}", bill.plan, bill.month),
        columns: vec![
            Column::text(words::bills::OPENED),
            Column::text(words::bills::INCIDENT),
            Column::text(words::bills::WHAT_HAPPENED),
            Column::text(words::bills::CHARGED_FOR),
            Column::text(words::bills::WHY),
            Column::number(words::bills::AMOUNT),
        ],
        rows,
    }
}

fn group(
    case: &Case<'_>,
    plan: &CasePlan<'_>,
    place: usize,
    incident: &Incident,
    lines: &[&Line],
) -> Result<IncidentGroup, EngineError> {
    let total = Money::sum(lines.iter().map(|line| line.amount))?;
    let is_labour = |line: &&&Line| line.code == LineCode::Labour;
    Ok(IncidentGroup {
        place,
        id: incident.id.clone(),
        date: date_short(incident.opened.date(), case.locale),
        time: clock_time(incident.opened.minute(), case.locale),
        what: what_happened(incident),
        tags: tags(case, incident),
        work: lines
            .iter()
            .find(is_labour)
            .map(|line| work_cells(case, plan, incident, line)),
        others: lines
            .iter()
            .filter(|line| !is_labour(line))
            .map(|line| bill_line(case, plan, line))
            .collect(),
        total: case.money().exact(total),
    })
}

fn work_cells(case: &Case<'_>, plan: &CasePlan<'_>, incident: &Incident, line: &Line) -> WorkCells {
    let numbers = case.numbers();
    let rounded_to = match &line.rule {
        Rule::Labour {
            raw_minutes,
            rounded_to,
            ..
        } if line.quantity != (*raw_minutes).into() => words::bills::rounded_to(*rounded_to),
        _ => String::new(),
    };
    WorkCells {
        worked: numbers.count(incident.work.get().into()),
        billed: numbers.decimal(line.quantity),
        rounded_to,
        rate: case.money().price(line.rate.unwrap_or_default()),
        times: if line.multiplier == rust_decimal::Decimal::ONE {
            String::new()
        } else {
            numbers.decimal(line.multiplier)
        },
        amount: case.money().exact(line.amount),
        explanation: explain::explain(case, plan, line),
    }
}

fn bill_line(case: &Case<'_>, plan: &CasePlan<'_>, line: &Line) -> BillLine {
    BillLine {
        code: line.code,
        label: words::labels::line_code(line.code),
        quantity: explain::quantity(case, line),
        amount: case.money().exact(line.amount),
        explanation: explain::explain(case, plan, line),
    }
}

/// What an incident is called in lists.
pub(super) fn what_happened(incident: &Incident) -> String {
    [&incident.note, &incident.category]
        .into_iter()
        .map(|text| text.trim())
        .find(|text| !text.is_empty())
        .unwrap_or(words::labels::incident_kind(incident.kind))
        .to_owned()
}

/// What is special about an incident.
pub(super) fn tags(case: &Case<'_>, incident: &Incident) -> Vec<&'static str> {
    let mut tags = Vec::new();
    if incident.onsite {
        tags.push(words::labels::ON_SITE);
    }
    if incident.emergency {
        tags.push(words::labels::EMERGENCY);
    }
    tags.extend(words::labels::time_band(case.time_band(incident)));
    if incident.kind == IncidentKind::Project {
        tags.push(words::labels::incident_kind(incident.kind));
    }
    tags
}

fn with_tax(case: &Case<'_>, invoice: &Invoice) -> Result<Option<String>, EngineError> {
    if !case.organisation.tax_is_a_cost || invoice.tax.is_zero() {
        return Ok(None);
    }
    let sum = invoice.total.plus(invoice.tax)?;
    Ok(Some(case.money().exact(sum)))
}

fn not_billed(case: &Case<'_>, plan: &CasePlan<'_>, month: Month, billed: usize) -> Option<String> {
    let of_month = case
        .replay
        .incidents
        .iter()
        .filter(|incident| incident.opened.date().month() == month)
        .count();
    let others = of_month.saturating_sub(billed);
    (others > 0).then(|| words::bills::not_billed(others, billed > 0, &plan.plan.terms))
}
