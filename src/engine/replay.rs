//! Replay: what the history would have cost under each plan, exactly as it happened.
//!
//! Specification: cost model, section 6. No prevention, no recurrence, no assumption of any
//! kind; this is the headline because it needs nobody's belief.

use rust_decimal::Decimal;

use super::civil::Month;
use super::error::{Checked, EngineError};
use super::history;
use super::impact::{BusinessImpact, bill_checking, helper_time, lost_work};
use super::incident::{Incident, MOST_INCIDENTS};
use super::invoice::{Invoice, OnTop, Rule};
use super::labour::Job;
use super::ledger::Ledger;
use super::money::{Currency, Money};
use super::plan::{Window, WindowMonth};
use super::quantity::Months;
use super::rate_card::{Plan, RateCard};
use super::scenario::{History, Scenario};
use super::time_band::TimeBand;

/// What a history would have cost under every plan of a rate card.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Replay {
    /// Currency of every amount.
    pub currency: Currency,
    /// First month of the window.
    pub from: Month,
    /// Months of the window.
    pub months: Months,
    /// The incidents inside the window, by time, then id, then place in the scenario.
    pub incidents: Vec<Incident>,
    /// Incidents of the scenario that lie outside the window.
    pub outside_window: usize,
    /// Whether the incidents were made from a summary.
    pub illustrative: bool,
    /// Minutes worked inside the window.
    pub work_minutes: u64,
    /// What each plan would have cost, in the rate card's order.
    pub plans: Vec<PlanReplay>,
}

/// What a history would have cost under one plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlanReplay {
    /// Id of the plan.
    pub id: String,
    /// One invoice a month.
    pub invoices: Vec<Invoice>,
    /// Sum of the invoices.
    pub total: Money,
    /// Sum of the invoices' taxes.
    pub tax: Money,
    /// What enters comparisons: the total, with tax where tax is a cost.
    pub cost: Money,
    /// Total ÷ months, rounded.
    pub monthly_mean: Money,
    /// The month with the largest invoice, the first of equals.
    pub highest_month: MonthTotal,
    /// The month with the smallest invoice, the first of equals.
    pub lowest_month: MonthTotal,
    /// Total ÷ hours worked, rounded; `None` when nothing was worked.
    pub effective_hourly_rate: Option<Money>,
    /// What it cost the customer beside invoices.
    pub impact: BusinessImpact,
    /// What was billed on top of a fee, by reason.
    pub on_top: Vec<OnTopGroup>,
    /// What became of prepaid or included minutes.
    pub ledger: Option<Ledger>,
}

/// A month and what it came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MonthTotal {
    /// The month.
    pub month: Month,
    /// Its invoice, without tax.
    pub total: Money,
}

/// What was billed on top of a fee for one reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OnTopGroup {
    /// The reason.
    pub reason: OnTop,
    /// Different incidents in it.
    pub incidents: usize,
    /// Sum of its lines.
    pub amount: Money,
}

/// Prices a scenario's history under every plan of a rate card.
///
/// # Errors
/// [`EngineError`] when the currencies differ, the log is too long, or an amount has more than
/// 28 significant digits.
pub fn replay(scenario: &Scenario, rate_card: &RateCard) -> Result<Replay, EngineError> {
    rate_card.check_currency(scenario)?;
    let made = made_of(scenario);
    let past = Past::of(&scenario.history, &made)?;
    let months = months_of(&past, scenario, rate_card);
    let happened = past.impact(scenario)?;
    let plans = rate_card
        .plans
        .iter()
        .map(|plan| replay_plan(plan, scenario, &months, rate_card, &past, happened))
        .collect::<Result<_, EngineError>>()?;
    Ok(whole(scenario, past, plans))
}

/// The same as [`replay`], for a thread that has other things to do: `pause` is awaited between
/// long steps, and stops with `false`.
///
/// # Errors
/// As [`replay`].
pub async fn replay_in_slices(
    scenario: &Scenario,
    rate_card: &RateCard,
    mut pause: impl AsyncFnMut() -> bool,
) -> Result<Option<Replay>, EngineError> {
    rate_card.check_currency(scenario)?;
    let made = made_of(scenario);
    let past = Past::of(&scenario.history, &made)?;
    if !pause().await {
        return Ok(None);
    }
    let months = months_of(&past, scenario, rate_card);
    let happened = past.impact(scenario)?;
    let mut plans = Vec::with_capacity(rate_card.plans.len());
    for plan in &rate_card.plans {
        if !pause().await {
            return Ok(None);
        }
        let replayed = replay_plan(plan, scenario, &months, rate_card, &past, happened)?;
        plans.push(replayed);
    }
    let goes_on = pause().await;
    Ok(goes_on.then(|| whole(scenario, past, plans)))
}

fn made_of(scenario: &Scenario) -> Vec<Incident> {
    match &scenario.history {
        History::Log(_) => Vec::new(),
        History::Summary(summary) => history::illustrate(summary, &scenario.organisation),
    }
}

fn months_of<'a>(
    past: &'a Past<'_>,
    scenario: &Scenario,
    rate_card: &RateCard,
) -> Vec<WindowMonth<'a>> {
    let service = rate_card.service_calendar(&scenario.organisation);
    past.by_month(|incident| TimeBand::of(incident.opened, &service))
}

fn whole(scenario: &Scenario, past: Past<'_>, plans: Vec<PlanReplay>) -> Replay {
    Replay {
        currency: scenario.currency,
        from: past.from,
        months: past.months,
        outside_window: past.outside_window,
        illustrative: matches!(scenario.history, History::Summary(_)),
        work_minutes: past.work_minutes,
        incidents: past.incidents.into_iter().cloned().collect(),
        plans,
    }
}

fn replay_plan(
    plan: &Plan,
    scenario: &Scenario,
    months: &[WindowMonth<'_>],
    rate_card: &RateCard,
    past: &Past<'_>,
    happened: BusinessImpact,
) -> Result<PlanReplay, EngineError> {
    let window = Window {
        currency: scenario.currency,
        organisation: &scenario.organisation,
        already_running: scenario.current_plan.as_deref() == Some(plan.id.as_str()),
        months,
    };
    let currency = window.currency;
    let billing = plan.terms.bill(&window, plan.annual_increase)?;
    let invoices = window
        .months
        .iter()
        .zip(billing.months)
        .map(|(month, lines)| Invoice::new(month.month, lines, currency, rate_card.tax.rate))
        .collect::<Result<Vec<_>, EngineError>>()?;
    let total = Money::sum(invoices.iter().map(|invoice| invoice.total))?;
    let tax = Money::sum(invoices.iter().map(|invoice| invoice.tax))?;
    let bills = invoices.iter().try_fold(Money::ZERO, |sum, invoice| {
        sum.plus(bill_checking(
            invoice,
            &plan.service,
            window.organisation,
            currency,
        )?)
    })?;
    let (lowest_month, highest_month) = extremes(&invoices, past.from);
    Ok(PlanReplay {
        id: plan.id.clone(),
        total,
        tax,
        cost: if window.organisation.tax_is_a_cost {
            total.plus(tax)?
        } else {
            total
        },
        monthly_mean: currency.round(total.amount().over(past.months.get().into())?),
        highest_month,
        lowest_month,
        effective_hourly_rate: match past.work_minutes {
            0 => None,
            minutes => Some(
                currency.round(
                    total
                        .amount()
                        .times(Decimal::from(60))?
                        .over(minutes.into())?,
                ),
            ),
        },
        impact: BusinessImpact { bills, ..happened },
        on_top: on_top(&invoices)?,
        ledger: billing.ledger,
        invoices,
    })
}

/// The smallest and the largest invoice, the first of equals.
fn extremes(invoices: &[Invoice], from: Month) -> (MonthTotal, MonthTotal) {
    let mut months = invoices.iter().map(|invoice| MonthTotal {
        month: invoice.month,
        total: invoice.total,
    });
    let first = months.next().unwrap_or(MonthTotal {
        month: from,
        total: Money::ZERO,
    });
    months.fold((first, first), |(lowest, highest), month| {
        (
            if month.total < lowest.total {
                month
            } else {
                lowest
            },
            if month.total > highest.total {
                month
            } else {
                highest
            },
        )
    })
}

/// Groups what was billed on top of a fee by its reason.
fn on_top(invoices: &[Invoice]) -> Result<Vec<OnTopGroup>, EngineError> {
    let mut groups = OnTop::ALL.map(|reason| {
        (
            OnTopGroup {
                reason,
                incidents: 0,
                amount: Money::ZERO,
            },
            None,
        )
    });
    for line in invoices.iter().flat_map(|invoice| &invoice.lines) {
        let Some((group, last_incident)) = line
            .on_top
            .and_then(|reason| groups.iter_mut().find(|(group, _)| group.reason == reason))
        else {
            continue;
        };
        group.amount = group.amount.plus(line.amount)?;
        let more = match &line.rule {
            Rule::BeyondAvailable(beyond) => beyond.incidents,
            // An incident's lines stand together.
            _ => usize::from(*last_incident != line.incident),
        };
        group.incidents = group.incidents.saturating_add(more);
        *last_incident = line.incident;
    }
    Ok(groups
        .into_iter()
        .map(|(group, _)| group)
        .filter(|group| !group.amount.is_zero())
        .collect())
}

/// What happened inside the window, in order.
pub(super) struct Past<'a> {
    from: Month,
    pub months: Months,
    pub incidents: Vec<&'a Incident>,
    outside_window: usize,
    work_minutes: u64,
}

impl<'a> Past<'a> {
    /// The incidents of a log, or those made of a summary.
    pub fn of(history: &'a History, made: &'a [Incident]) -> Result<Self, EngineError> {
        let (from, months) = history.window();
        let all = match history {
            History::Log(log) => &log.incidents,
            History::Summary(_) => made,
        };
        if all.len() > MOST_INCIDENTS {
            return Err(EngineError::TooManyIncidents { found: all.len() });
        }
        let span = i32::try_from(months.get()).unwrap_or(i32::MAX);
        let mut incidents: Vec<&Incident> = all
            .iter()
            .filter(|incident| {
                (0..span).contains(&incident.opened.date().month().months_after(from))
            })
            .collect();
        // Stable, so that equal ones keep their places in the file.
        incidents.sort_by(|a, b| a.opened.cmp(&b.opened).then_with(|| a.id.cmp(&b.id)));
        let work_minutes = incidents
            .iter()
            .try_fold(0_u64, |sum, incident| sum.plus(incident.work.get().into()))?;
        Ok(Self {
            from,
            months,
            outside_window: all.len().saturating_sub(incidents.len()),
            incidents,
            work_minutes,
        })
    }

    fn by_month(&self, band: impl Fn(&Incident) -> TimeBand) -> Vec<WindowMonth<'_>> {
        let mut jobs = self
            .incidents
            .iter()
            .enumerate()
            .map(|(place, incident)| Job {
                incident,
                place,
                band: band(incident),
                work: incident.work.get(),
            })
            .peekable();
        (0..self.months.get())
            .map(|number| {
                let month = self.from.plus(i32::try_from(number).unwrap_or(i32::MAX));
                let mut of_month = Vec::new();
                while let Some(job) =
                    jobs.next_if(|job| job.incident.opened.date().month() <= month)
                {
                    of_month.push(job);
                }
                WindowMonth {
                    month,
                    jobs: of_month,
                }
            })
            .collect()
    }

    /// How many happened in each month.
    pub fn count_by_month(&self) -> Vec<u32> {
        self.by_month(|_| TimeBand::Working)
            .iter()
            .map(|month| u32::try_from(month.jobs.len()).unwrap_or(u32::MAX))
            .collect()
    }

    /// Lost work and helper time, which happened under whatever plan there was.
    fn impact(&self, scenario: &Scenario) -> Result<BusinessImpact, EngineError> {
        let organisation = &scenario.organisation;
        let working = organisation.calendar();
        let lost = self
            .incidents
            .iter()
            .try_fold(Money::ZERO, |sum, incident| {
                sum.plus(lost_work(
                    incident,
                    organisation,
                    &working,
                    scenario.currency,
                )?)
            })?;
        let helper_month = helper_time(
            scenario.helper_minutes_per_month,
            organisation,
            scenario.currency,
        )?;
        Ok(BusinessImpact {
            lost_work: lost,
            bills: Money::ZERO,
            helper: Money::sum((0..self.months.get()).map(|_| helper_month))?,
        })
    }
}
