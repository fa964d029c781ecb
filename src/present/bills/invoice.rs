//! One invoice: what the plan charges by itself, its incidents, and what they share.

use super::lines::{BillLine, IncidentGroup, bill_line, group};
use crate::engine::civil::Month;
use crate::engine::error::EngineError;
use crate::engine::invoice::{Invoice, Line, LineCode};
use crate::present::appearance::PlanLook;
use crate::present::case::{Case, CasePlan};
use crate::present::format::month_long;
use crate::present::table::{Column, Table};
use crate::present::words;

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
            Column::text(words::bills::opened()),
            Column::text(words::bills::incident()),
            Column::text(words::bills::what_happened()),
            Column::text(words::bills::charged_for()),
            Column::text(words::bills::why()),
            Column::number(words::bills::amount()),
        ],
        rows,
    }
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
