//! What presenters of a forecast are told: the forecast, what it was made from, and for whom it
//! is shown.

use rust_decimal::Decimal;

use super::appearance::{PlanLook, plan_looks};
use super::case::{Counted, is_close};
use super::format::{Locale, MoneyFormat, NumberFormat};
use super::twentieths::of_twenty;
use super::words;
use crate::engine::forecast::{Belief, Forecast, Outlook};
use crate::engine::money::Money;
use crate::engine::plan::Terms;
use crate::engine::rate_card::{Plan, RateCard};
use crate::engine::recommend::outlook;
use crate::engine::scenario::{History, Scenario};
use crate::engine::where_it_wins::{Curves, Measure, WinInput, Wins};

/// A forecast with what it was made from, and the locale of the person who sees it.
#[derive(Clone, Copy, Debug)]
pub struct ForecastCase<'a> {
    /// What the coming months are likely to cost.
    pub forecast: &'a Forecast,
    /// The customer that it was made for.
    pub scenario: &'a Scenario,
    /// The rate card that it was made with.
    pub rate_card: &'a RateCard,
    /// How far claims of providers count in it.
    pub belief: Belief,
    /// Where each plan wins, input by input; empty while it is not known.
    pub wins: &'a [Wins],
    /// The same forecast with all plans seeing the same incidents, where it is known.
    pub neutral: Option<&'a Forecast>,
    /// What is counted as a plan's cost.
    pub counted: Counted,
    /// How numbers and dates are written.
    pub locale: &'static Locale,
}

/// One plan of a forecast.
#[derive(Clone, Debug)]
pub struct LikelyPlan<'a> {
    /// Its place in the rate card.
    pub place: usize,
    /// What it offers.
    pub plan: &'a Plan,
    /// What it is likely to cost.
    pub outlook: &'a Outlook,
    /// Its expected cost as it is shown, three significant digits: what is shown is subtracted.
    pub shown: Decimal,
    /// In how many of twenty futures it is the cheapest.
    pub of_twenty: u32,
    /// How it looks.
    pub look: PlanLook,
    /// What it is called where it stands alone.
    pub name: String,
}

/// How far the best plan is ahead.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Lead {
    /// Cheapest in half of the futures or more, and by more than 1 %.
    Clear,
    /// By more than 1 %, but no plan is the cheapest in half of the futures.
    Contested,
    /// Within 1 % of the second plan.
    Close,
    /// Equal to the second plan, to the minor unit.
    Level,
}

impl<'a> ForecastCase<'a> {
    /// The plans, lowest expected cost first, equal ones in the rate card's order.
    #[must_use]
    pub fn by_cost(&self) -> Vec<LikelyPlan<'a>> {
        let money = self.money();
        let outlooks = || {
            let plans = self.forecast.plans.iter();
            plans.map(|plan| outlook(plan, self.measure()))
        };
        let shares: Vec<f64> = outlooks().map(|outlook| outlook.cheapest).collect();
        let mut plans: Vec<LikelyPlan<'a>> = Vec::new();
        for (place, (((look, plan), outlook), of_twenty)) in plan_looks(&self.rate_card.plans)
            .into_iter()
            .zip(&self.rate_card.plans)
            .zip(outlooks())
            .zip(of_twenty(&shares))
            .enumerate()
        {
            let at = plans.partition_point(|other| other.outlook.mean <= outlook.mean);
            let likely = LikelyPlan {
                place,
                plan,
                outlook,
                shown: money.round_estimate(outlook.mean.amount()),
                of_twenty,
                look,
                name: words::plans::name(plan),
            };
            plans.insert(at, likely);
        }
        plans
    }

    /// How far the best of these is ahead, for plans in order of cost.
    #[must_use]
    pub fn lead(plans: &[LikelyPlan<'_>]) -> Lead {
        let [best, second, ..] = plans else {
            return Lead::Clear;
        };
        if best.outlook.mean == second.outlook.mean {
            Lead::Level
        } else if is_close(best.outlook.mean, second.outlook.mean) || best.shown == second.shown {
            Lead::Close
        } else if plans.iter().all(|plan| plan.outlook.cheapest < 0.5) {
            Lead::Contested
        } else {
            Lead::Clear
        }
    }

    /// Against which the best of these is held, for plans in order of cost: break/fix, which
    /// everybody knows, or the second where break/fix itself is the best or is not offered.
    #[must_use]
    pub fn rival<'s>(plans: &'s [LikelyPlan<'a>]) -> Option<&'s LikelyPlan<'a>> {
        let (best, others) = plans.split_first()?;
        others
            .iter()
            .filter(|plan| !best.is_break_fix() && plan.is_break_fix())
            .min_by_key(|plan| plan.place)
            .or_else(|| others.first())
    }

    /// Amounts in the case's currency.
    #[must_use]
    pub const fn money(&self) -> MoneyFormat {
        MoneyFormat::new(self.locale, self.forecast.currency)
    }

    /// Plain numbers.
    #[must_use]
    pub const fn numbers(&self) -> NumberFormat {
        NumberFormat::new(self.locale)
    }

    /// Months that it looks ahead.
    #[must_use]
    pub fn months(&self) -> u32 {
        u32::try_from(self.forecast.months).unwrap_or(u32::MAX)
    }

    /// Where each plan wins over the range of an input; `None` where that is not known or there is
    /// nothing to move.
    #[must_use]
    pub fn curves(&self, input: WinInput) -> Option<(&'a Wins, &'a Curves)> {
        let wins = self
            .wins
            .iter()
            .find(|wins| wins.input == input && !wins.steps.is_empty())?;
        Some((wins, counted_curves(wins, self.counted)))
    }

    /// Incidents that are known of, and the months in which they happened.
    #[must_use]
    pub fn known(&self) -> Known {
        match &self.scenario.history {
            History::Summary(summary) => Known {
                incidents: summary.incidents.get().into(),
                months: summary.months.get(),
                illustrative: true,
            },
            History::Log(log) => {
                let span = i32::try_from(log.months.get()).unwrap_or(i32::MAX);
                let inside = log.incidents.iter().filter(|incident| {
                    (0..span).contains(&incident.opened.date().month().months_after(log.from))
                });
                Known {
                    incidents: u64::try_from(inside.count()).unwrap_or(u64::MAX),
                    months: log.months.get(),
                    illustrative: false,
                }
            }
        }
    }

    /// Which of an outlook's two costs counts.
    #[must_use]
    pub const fn measure(&self) -> Measure {
        match self.counted {
            Counted::Invoices => Measure::Invoices,
            Counted::WithLostWork => Measure::WithImpact,
        }
    }
}

/// What a forecast knows of the past.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Known {
    /// Incidents inside the window.
    pub incidents: u64,
    /// Months of the window.
    pub months: u32,
    /// Whether they were made from a few figures.
    pub illustrative: bool,
}

/// The curves of what is counted.
#[must_use]
pub const fn counted_curves(wins: &Wins, counted: Counted) -> &Curves {
    match counted {
        Counted::Invoices => &wins.invoices,
        Counted::WithLostWork => &wins.with_impact,
    }
}

impl LikelyPlan<'_> {
    /// Whether it is break/fix, against which others are held.
    #[must_use]
    pub const fn is_break_fix(&self) -> bool {
        matches!(self.plan.terms, Terms::BreakFix(_))
    }

    /// The amounts between which eight of ten futures lie.
    #[must_use]
    pub const fn range(&self) -> [Money; 2] {
        [self.outlook.p10, self.outlook.p90]
    }
}
