//! The lines of an invoice, those of one incident together.

use rust_decimal::Decimal;

use super::explain;
use crate::engine::error::EngineError;
use crate::engine::incident::{Incident, IncidentKind};
use crate::engine::invoice::{Line, LineCode, Rule};
use crate::engine::money::Money;
use crate::present::case::{Case, CasePlan};
use crate::present::format::{clock_time, date_short};
use crate::present::words;

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

pub(super) fn group(
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
        times: if line.multiplier == Decimal::ONE {
            String::new()
        } else {
            numbers.decimal(line.multiplier)
        },
        amount: case.money().exact(line.amount),
        explanation: explain::explain(case, plan, line),
    }
}

pub(super) fn bill_line(case: &Case<'_>, plan: &CasePlan<'_>, line: &Line) -> BillLine {
    BillLine {
        code: line.code,
        label: if line.code == LineCode::Materials && line.multiplier == Decimal::ONE {
            words::labels::parts_at_cost()
        } else {
            words::labels::line_code(line.code)
        },
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
        tags.push(words::labels::on_site());
    }
    if incident.emergency {
        tags.push(words::labels::emergency());
    }
    tags.extend(words::labels::time_band(case.time_band(incident)));
    if incident.kind == IncidentKind::Project {
        tags.push(words::labels::incident_kind(incident.kind));
    }
    tags
}
