//! Hours left and hours lost: what became of prepaid and included time, month by month.

use super::Caption;
use crate::engine::civil::Month;
use crate::engine::ledger::{BlockRow, IncludedRow, Ledger};
use crate::present::appearance::PlanLook;
use crate::present::case::{Case, CasePlan, Counted};
use crate::present::format::{clock_minutes, hours_and_minutes, month_short};
use crate::present::parts::{Emphasis, Part, SLOTS, fill};
use crate::present::words;
use crate::present::words::pictures as say;

/// The ledgers of all plans that have one.
#[derive(Clone, PartialEq, Debug)]
pub struct HoursLeft {
    /// The ledgers, cheapest plan first.
    pub ledgers: Vec<LedgerPicture>,
    /// The words beside them; each ledger is a table itself.
    pub caption: Caption,
}

/// The ledger of one plan.
#[derive(Clone, PartialEq, Debug)]
pub struct LedgerPicture {
    /// Whose it is.
    pub look: PlanLook,
    /// What the plan is called.
    pub name: String,
    /// Heads of the figures.
    pub heads: Vec<&'static str>,
    /// A row a month.
    pub rows: Vec<LedgerRow>,
    /// The sums, with an empty text where there is none.
    pub sums: Vec<String>,
}

/// One month.
#[derive(Clone, PartialEq, Debug)]
pub struct LedgerRow {
    /// Its name.
    pub month: String,
    /// What was drawn from what there was, 0 … 1.
    pub drawn: f64,
    /// What there was.
    pub had: f64,
    /// Up to where more was needed than there was; 0 where it was not.
    pub over: f64,
    /// The figures.
    pub figures: Vec<String>,
}

/// The ledgers of a replay; `None` where no plan has one.
#[must_use]
pub fn hours_left(case: &Case<'_>) -> Option<HoursLeft> {
    let plans: Vec<CasePlan<'_>> = case
        .by_cost(Counted::Invoices)
        .ok()?
        .into_iter()
        .map(|(plan, _)| plan)
        .filter(|plan| plan.replay.ledger.is_some())
        .collect();
    let longest = plans.iter().filter_map(|plan| plan.replay.ledger.as_ref());
    let longest = longest.map(most).max()?.max(1);
    let mut ledgers = Vec::new();
    let mut paragraphs = Vec::new();
    for plan in &plans {
        let Some(ledger) = &plan.replay.ledger else {
            continue;
        };
        let picture = Picture {
            case,
            longest,
            plan,
        };
        ledgers.push(match ledger {
            Ledger::Blocks { rows, .. } => picture.of_blocks(rows),
            Ledger::Included(rows) => picture.of_included(rows),
        });
        paragraphs.push(picture.finding(ledger));
    }
    paragraphs.push(vec![Part::text(say::read_ledger())]);
    Some(HoursLeft {
        ledgers,
        caption: Caption {
            paragraphs,
            made_from: say::ledger_figures().to_owned(),
        },
    })
}

fn most(ledger: &Ledger) -> u64 {
    let greatest = match ledger {
        Ledger::Blocks { rows, .. } => rows
            .iter()
            .map(|row| row.opening.saturating_add(row.bought).max(row.drawn))
            .max(),
        Ledger::Included(rows) => rows
            .iter()
            .map(|row| row.opening.saturating_add(row.included).max(row.drawn))
            .max(),
    };
    greatest.unwrap_or(0)
}

struct Picture<'a> {
    case: &'a Case<'a>,
    /// Minutes of the longest bar of all ledgers.
    longest: u64,
    plan: &'a CasePlan<'a>,
}

impl Picture<'_> {
    fn of_blocks(&self, rows: &[BlockRow]) -> LedgerPicture {
        let sum = |of: fn(&BlockRow) -> u64| clock_minutes(rows.iter().map(of).sum());
        let closing = rows.last().map_or(0, |row| row.closing);
        self.ledger(
            &say::block_heads(),
            rows.iter()
                .map(|row| {
                    let had = row.opening.saturating_add(row.bought);
                    let figures = [row.opening, row.bought, row.drawn, row.expired, row.closing];
                    self.row(row.month, had, row.drawn, &figures)
                })
                .collect(),
            vec![
                String::new(),
                sum(|row| row.bought),
                sum(|row| row.drawn),
                sum(|row| row.expired),
                clock_minutes(closing),
            ],
        )
    }

    fn of_included(&self, rows: &[IncludedRow]) -> LedgerPicture {
        let sum = |of: fn(&IncludedRow) -> u64| clock_minutes(rows.iter().map(of).sum());
        self.ledger(
            &say::included_heads(),
            rows.iter()
                .map(|row| {
                    let had = row.opening.saturating_add(row.included);
                    let figures = [
                        row.opening,
                        row.included,
                        row.drawn,
                        row.overage,
                        row.forfeited,
                        row.closing,
                    ];
                    self.row(row.month, had, row.drawn, &figures)
                })
                .collect(),
            vec![
                String::new(),
                sum(|row| row.included),
                sum(|row| row.drawn),
                sum(|row| row.overage),
                sum(|row| row.forfeited),
                String::new(),
            ],
        )
    }

    fn ledger(
        &self,
        heads: &[&'static str],
        rows: Vec<LedgerRow>,
        sums: Vec<String>,
    ) -> LedgerPicture {
        LedgerPicture {
            look: self.plan.look,
            name: self.plan.name.clone(),
            heads: heads.to_vec(),
            rows,
            sums,
        }
    }

    fn row(&self, month: Month, had: u64, drawn: u64, figures: &[u64]) -> LedgerRow {
        let figure = |minutes: &u64| match *minutes {
            0 => "0".to_owned(),
            minutes => clock_minutes(minutes),
        };
        LedgerRow {
            month: month_short(month, self.case.locale),
            drawn: part(drawn.min(had), self.longest),
            had: part(had, self.longest),
            over: if drawn > had {
                part(drawn, self.longest)
            } else {
                0.0
            },
            figures: figures.iter().map(figure).collect(),
        }
    }

    /// What became of the time, in a sentence.
    fn finding(&self, ledger: &Ledger) -> Vec<Part> {
        let length = |minutes: u64| hours_and_minutes(minutes, self.case.locale);
        let text = match ledger {
            Ledger::Blocks {
                rows,
                unused_minutes,
                unused_value,
            } => {
                let expired = rows.iter().map(|row| row.expired).sum::<u64>();
                let bought = rows.iter().map(|row| row.bought).sum::<u64>();
                say::blocks(
                    SLOTS[0],
                    &length(bought),
                    (expired > 0).then(|| length(expired)).as_deref(),
                    &length(*unused_minutes),
                    &self.case.money().whole(*unused_value),
                )
            }
            Ledger::Included(rows) => {
                let beyond = rows.iter().filter(|row| row.overage > 0).count();
                let overage = rows.iter().map(|row| row.overage).sum::<u64>();
                let forfeited = rows.iter().map(|row| row.forfeited).sum::<u64>();
                say::became_of_included(
                    SLOTS[0],
                    beyond,
                    rows.len(),
                    &length(overage),
                    (forfeited > 0).then(|| length(forfeited)).as_deref(),
                )
            }
        };
        let plan = Part::Plan {
            look: self.plan.look,
            name: words::plans::at_start(self.plan.plan),
            emphasis: Emphasis::Strong,
        };
        fill(&text, &[plan])
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "a place in a picture, of minutes far below 2^53"
)]
fn part(minutes: u64, of: u64) -> f64 {
    minutes as f64 / of.max(1) as f64
}
