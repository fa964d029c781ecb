//! A replay as JSON: every figure, line by line.
//!
//! Written by `evaluate`, by the export of results and by the worker. Money is text with exactly
//! the currency's minor digits; minutes and counts are numbers.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::value::{CalendarMonth, CurrencyCode, Named, Whole, money_text, plain_text, pretty};
use crate::engine::impact::BusinessImpact;
use crate::engine::invoice::{Invoice, Line, LineCode, OnTop, Unit};
use crate::engine::ledger::{BlockRow, IncludedRow, Ledger};
use crate::engine::money::{Currency, Money};
use crate::engine::quantity::Months;
use crate::engine::replay::{MonthTotal, OnTopGroup, PlanReplay, Replay};

/// The replay as pretty-printed JSON.
#[must_use]
pub fn write_replay(replay: &Replay) -> String {
    pretty(&ReplayResult::of(replay))
}

/// A replay in the form in which it is written.
#[derive(Serialize)]
pub struct ReplayResult<'a> {
    currency: CurrencyCode,
    from: CalendarMonth,
    months: Whole<Months>,
    incidents: usize,
    outside_window: usize,
    illustrative: bool,
    plans: BTreeMap<&'a str, PlanResult<'a>>,
}

#[derive(Serialize)]
struct PlanResult<'a> {
    total: Amount,
    tax: Amount,
    cost: Amount,
    monthly_mean: Amount,
    highest_month: MonthAmount,
    lowest_month: MonthAmount,
    effective_hourly_rate: Option<Amount>,
    invoices: Vec<InvoiceResult<'a>>,
    impact: ImpactResult,
    on_top: Vec<OnTopResult>,
    #[serde(flatten)]
    ledger: Option<LedgerResult>,
}

#[derive(Serialize)]
struct MonthAmount {
    month: CalendarMonth,
    total: Amount,
}

#[derive(Serialize)]
struct InvoiceResult<'a> {
    month: CalendarMonth,
    total: Amount,
    tax: Amount,
    lines: Vec<LineResult<'a>>,
}

#[derive(Serialize)]
struct LineResult<'a> {
    code: Named<LineCode>,
    quantity: String,
    unit: Named<Unit>,
    rate: Option<String>,
    multiplier: String,
    incident: Option<&'a str>,
    amount: Amount,
}

#[derive(Serialize)]
struct ImpactResult {
    lost_work: Amount,
    bills: Amount,
    helper: Amount,
}

#[derive(Serialize)]
struct OnTopResult {
    reason: Named<OnTop>,
    incidents: usize,
    amount: Amount,
}

#[derive(Serialize)]
#[serde(untagged)]
enum LedgerResult {
    Blocks {
        ledger: Vec<BlockRowResult>,
        unused_minutes: u64,
        unused_value: Amount,
    },
    Included {
        ledger: Vec<IncludedRowResult>,
    },
}

#[derive(Serialize)]
struct BlockRowResult {
    month: CalendarMonth,
    opening: u64,
    bought: u64,
    drawn: u64,
    expired: u64,
    closing: u64,
}

#[derive(Serialize)]
struct IncludedRowResult {
    month: CalendarMonth,
    opening: u64,
    included: u64,
    drawn: u64,
    overage: u64,
    forfeited: u64,
    closing: u64,
}

/// Money of the replay's currency.
struct Amount(Money, Currency);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&money_text(self.0, self.1))
    }
}

impl<'a> ReplayResult<'a> {
    /// The replay in the form in which it is written.
    #[must_use]
    pub fn of(replay: &'a Replay) -> Self {
        Self {
            currency: CurrencyCode(replay.currency),
            from: CalendarMonth(replay.from),
            months: Whole(replay.months),
            incidents: replay.incidents.len(),
            outside_window: replay.outside_window,
            illustrative: replay.illustrative,
            plans: replay
                .plans
                .iter()
                .map(|plan| (plan.id.as_str(), PlanResult::of(plan, replay)))
                .collect(),
        }
    }
}

impl<'a> PlanResult<'a> {
    fn of(plan: &'a PlanReplay, replay: &'a Replay) -> Self {
        let currency = replay.currency;
        let amount = |money| Amount(money, currency);
        let month = |month: &MonthTotal| MonthAmount {
            month: CalendarMonth(month.month),
            total: amount(month.total),
        };
        let BusinessImpact {
            lost_work,
            bills,
            helper,
        } = plan.impact;
        Self {
            total: amount(plan.total),
            tax: amount(plan.tax),
            cost: amount(plan.cost),
            monthly_mean: amount(plan.monthly_mean),
            highest_month: month(&plan.highest_month),
            lowest_month: month(&plan.lowest_month),
            effective_hourly_rate: plan.effective_hourly_rate.map(amount),
            invoices: plan
                .invoices
                .iter()
                .map(|invoice| InvoiceResult::of(invoice, replay))
                .collect(),
            impact: ImpactResult {
                lost_work: amount(lost_work),
                bills: amount(bills),
                helper: amount(helper),
            },
            on_top: plan
                .on_top
                .iter()
                .map(|group| {
                    let OnTopGroup {
                        reason,
                        incidents,
                        amount: sum,
                    } = *group;
                    OnTopResult {
                        reason: Named(reason),
                        incidents,
                        amount: amount(sum),
                    }
                })
                .collect(),
            ledger: plan
                .ledger
                .as_ref()
                .map(|ledger| LedgerResult::of(ledger, currency)),
        }
    }
}

impl<'a> InvoiceResult<'a> {
    fn of(invoice: &'a Invoice, replay: &'a Replay) -> Self {
        let Invoice {
            month,
            lines,
            total,
            tax,
        } = invoice;
        Self {
            month: CalendarMonth(*month),
            total: Amount(*total, replay.currency),
            tax: Amount(*tax, replay.currency),
            lines: lines
                .iter()
                .map(|line| LineResult::of(line, replay))
                .collect(),
        }
    }
}

impl<'a> LineResult<'a> {
    fn of(line: &'a Line, replay: &'a Replay) -> Self {
        let incident = line
            .incident
            .and_then(|place| replay.incidents.get(place))
            .map(|incident| incident.id.as_str());
        Self {
            code: Named(line.code),
            quantity: plain_text(line.quantity),
            unit: Named(line.unit),
            rate: line.rate.map(plain_text),
            multiplier: plain_text(line.multiplier),
            incident,
            amount: Amount(line.amount, replay.currency),
        }
    }
}

impl LedgerResult {
    fn of(ledger: &Ledger, currency: Currency) -> Self {
        match ledger {
            Ledger::Blocks {
                rows,
                unused_minutes,
                unused_value,
            } => Self::Blocks {
                ledger: rows.iter().map(BlockRowResult::of).collect(),
                unused_minutes: *unused_minutes,
                unused_value: Amount(*unused_value, currency),
            },
            Ledger::Included(rows) => Self::Included {
                ledger: rows.iter().map(IncludedRowResult::of).collect(),
            },
        }
    }
}

impl BlockRowResult {
    fn of(row: &BlockRow) -> Self {
        let BlockRow {
            month,
            opening,
            bought,
            drawn,
            expired,
            closing,
        } = *row;
        Self {
            month: CalendarMonth(month),
            opening,
            bought,
            drawn,
            expired,
            closing,
        }
    }
}

impl IncludedRowResult {
    fn of(row: &IncludedRow) -> Self {
        let IncludedRow {
            month,
            opening,
            included,
            drawn,
            overage,
            forfeited,
            closing,
        } = *row;
        Self {
            month: CalendarMonth(month),
            opening,
            included,
            drawn,
            overage,
            forfeited,
            closing,
        }
    }
}
