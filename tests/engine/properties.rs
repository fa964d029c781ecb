//! What holds of every replay, whatever was put in: sums, ledgers, order, and what may not matter.

use std::collections::BTreeSet;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use breakeven::engine::error::EngineError;
use breakeven::engine::invoice::{Line, LineCode};
use breakeven::engine::ledger::Ledger;
use breakeven::engine::money::Money;
use breakeven::engine::plan::flat_rate::Covers;
use breakeven::engine::plan::{BreakFix, Hourly, Terms};
use breakeven::engine::quantity::Minutes;
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::replay::{PlanReplay, Replay, replay, replay_in_slices};
use breakeven::engine::scenario::{History, Scenario};
use proptest::prelude::*;

use crate::matching::{log_of, matching};
use crate::naive;
use crate::strategies::{self, Reach};

fn lines(plan: &PlanReplay) -> impl Iterator<Item = &Line> {
    plan.invoices.iter().flat_map(|invoice| &invoice.lines)
}

fn sum<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Money {
    Money::sum(lines.into_iter().map(|line| line.amount)).unwrap()
}

fn usual() -> BoxedStrategy<(Scenario, RateCard)> {
    matching(Reach::Usual)
}

/// The plans of a card whose terms a function changes; the others are dropped.
fn only(card: &RateCard, change: impl Fn(&Terms) -> Option<Terms>) -> RateCard {
    let mut card = card.clone();
    card.plans.retain_mut(|plan| match change(&plan.terms) {
        Some(terms) => {
            plan.terms = terms;
            true
        }
        None => false,
    });
    card
}

fn totals(replay: &Replay) -> Vec<Money> {
    replay.plans.iter().map(|plan| plan.total).collect()
}

/// The result of work that never waits.
fn now<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("it waits"),
    }
}

proptest! {
    #![proptest_config(crate::cases(64))]

    /// Guards against figures that depend on how long a page takes between two of them.
    #[test]
    fn a_replay_in_slices_is_the_replay_and_stops_when_it_is_told_to((scenario, card) in usual()) {
        let mut pauses = 0_usize;
        let sliced = now(replay_in_slices(&scenario, &card, async || {
            pauses += 1;
            true
        }));
        prop_assert_eq!(sliced.unwrap().unwrap(), replay(&scenario, &card).unwrap());
        prop_assert!(pauses > card.plans.len());
        for stop_at in 0..pauses {
            let mut left = stop_at;
            let stopped = now(replay_in_slices(&scenario, &card, async || {
                left = left.wrapping_sub(1);
                left != usize::MAX
            }));
            prop_assert_eq!(stopped, Ok(None));
        }
    }

    /// Guards against a line that is shown and not added, or added and not shown.
    #[test]
    fn totals_and_tax_are_the_sums_of_the_lines((scenario, card) in usual()) {
        for plan in replay(&scenario, &card).unwrap().plans {
            for invoice in &plan.invoices {
                prop_assert_eq!(invoice.total, sum(&invoice.lines));
                let taxable = sum(invoice.lines.iter().filter(|line| !matches!(
                    line.code,
                    LineCode::Salary | LineCode::Training | LineCode::Recruitment
                )));
                prop_assert_eq!(
                    invoice.tax,
                    scenario.currency.round(taxable.amount() * card.tax.rate.get())
                );
                prop_assert!(invoice.lines.iter().all(|line| line.amount > Money::ZERO));
            }
            let total = Money::sum(plan.invoices.iter().map(|invoice| invoice.total)).unwrap();
            let tax = Money::sum(plan.invoices.iter().map(|invoice| invoice.tax)).unwrap();
            prop_assert_eq!((plan.total, plan.tax), (total, tax));
            let cost = if scenario.organisation.tax_is_a_cost {
                total.plus(tax).unwrap()
            } else {
                total
            };
            prop_assert_eq!(plan.cost, cost);
            let of_months = || plan.invoices.iter().map(|invoice| invoice.total);
            prop_assert_eq!(Some(plan.highest_month.total), of_months().max());
            prop_assert_eq!(Some(plan.lowest_month.total), of_months().min());
            for extreme in [plan.highest_month, plan.lowest_month] {
                let first = plan.invoices.iter().find(|of| of.total == extreme.total);
                prop_assert_eq!(first.map(|invoice| invoice.month), Some(extreme.month));
            }
        }
    }

    /// Guards against an intermediate rounding, and a divisor in the wrong place.
    #[test]
    fn every_amount_is_its_formula_rounded_once((scenario, card) in usual()) {
        for plan in replay(&scenario, &card).unwrap().plans {
            for line in lines(&plan).filter(|line| line.rate.is_some()) {
                prop_assert_eq!(
                    naive::minor_units(line.amount, scenario.currency),
                    naive::amount(line, scenario.currency),
                    "{:?}", line
                );
            }
        }
    }

    /// Guards against compound rounding from year to year, and materials that rise with prices.
    #[test]
    fn a_price_of_a_later_year_is_the_price_times_its_growth((scenario, card) in usual()) {
        let replay = replay(&scenario, &card).unwrap();
        for (plan, terms) in replay.plans.iter().zip(&card.plans) {
            let growth = naive::growth(terms.annual_increase);
            let mut first = std::collections::BTreeMap::new();
            for (month, invoice) in plan.invoices.iter().enumerate() {
                for line in invoice.lines.iter().filter(|line| line.incident.is_none()) {
                    let Some(rate) = line.rate else { continue };
                    let stated = first
                        .entry(format!("{:?}", line.code))
                        .or_insert((month / 12, rate));
                    if stated.0 == 0 {
                        prop_assert_eq!(
                            naive::millionths(rate),
                            naive::price_in_year(naive::millionths(stated.1), growth[month / 12]),
                            "{:?} in month {}", line.code, month
                        );
                    }
                }
            }
            for line in lines(plan).filter(|line| line.code == LineCode::Materials) {
                let of = &replay.incidents[line.incident.unwrap()];
                prop_assert_eq!(line.rate, Some(of.materials.get()));
            }
        }
    }

    /// Guards against a result that depends on how a file happens to be sorted.
    #[test]
    fn the_order_of_the_log_does_not_matter(
        ((scenario, card), turn) in (usual(), any::<prop::sample::Index>())
    ) {
        let mut first = scenario.clone();
        for (place, incident) in log_of(&mut first).incidents.iter_mut().enumerate() {
            incident.id = format!("T-{place}");
        }
        let mut other = first.clone();
        let incidents = &mut log_of(&mut other).incidents;
        if !incidents.is_empty() {
            let turn = turn.index(incidents.len());
            incidents.rotate_left(turn);
            incidents.reverse();
        }
        prop_assert_eq!(replay(&first, &card), replay(&other, &card));
    }

    /// Guards against a charge that appears from nowhere.
    #[test]
    fn without_incidents_only_what_a_plan_charges_by_itself_is_billed((mut scenario, card) in usual()) {
        log_of(&mut scenario).incidents.clear();
        let replay = replay(&scenario, &card).unwrap();
        for (plan, stated) in replay.plans.iter().zip(&card.plans) {
            prop_assert!(lines(plan).all(|line| line.incident.is_none() && line.on_top.is_none()));
            prop_assert!(plan.on_top.is_empty());
            prop_assert_eq!(plan.effective_hourly_rate, None);
            prop_assert_eq!(plan.impact.lost_work, Money::ZERO);
            if matches!(stated.terms, Terms::BreakFix(_) | Terms::BlockHours(_)) {
                prop_assert_eq!(plan.total, Money::ZERO);
            }
        }
    }

    /// Guards against minutes that are lost or made between two rows.
    #[test]
    fn every_ledger_balances_from_month_to_month((scenario, card) in usual()) {
        let replay = replay(&scenario, &card).unwrap();
        for (plan, stated) in replay.plans.iter().zip(&card.plans) {
            match (&plan.ledger, &stated.terms) {
                (Some(Ledger::Blocks { rows, unused_minutes, unused_value }), Terms::BlockHours(terms)) => {
                    let mut carried = 0;
                    for row in rows {
                        prop_assert_eq!(row.opening, carried);
                        prop_assert_eq!(row.opening + row.bought - row.drawn - row.expired, row.closing);
                        prop_assert_eq!(row.bought % u64::from(terms.block.get()), 0);
                        carried = row.closing;
                    }
                    prop_assert_eq!(*unused_minutes, carried);
                    prop_assert_eq!(unused_value.is_zero() || carried > 0, true);
                    if terms.expires_after.get() == 0 {
                        prop_assert!(rows.iter().all(|row| row.expired == 0));
                    }
                    if terms.expires_after.get() == 1 {
                        prop_assert!(rows.iter().all(|row| row.closing == 0));
                    }
                }
                (Some(Ledger::Included(rows)), Terms::Retainer(terms)) => {
                    let mut carried = 0;
                    for row in rows {
                        prop_assert_eq!(row.opening, carried);
                        prop_assert_eq!(
                            row.opening + row.included - (row.drawn - row.overage) - row.forfeited,
                            row.closing
                        );
                        prop_assert_eq!(row.overage, row.drawn.saturating_sub(row.opening + row.included));
                        prop_assert!(row.closing <= terms.rollover_cap.get().into());
                        prop_assert!(row.forfeited == 0 || row.closing == u64::from(terms.rollover_cap.get()));
                        carried = row.closing;
                    }
                }
                (ledger, terms) => {
                    prop_assert!(!matches!(terms, Terms::BlockHours(_) | Terms::Retainer(_)));
                    prop_assert!(ledger.is_none());
                }
            }
        }
    }

    /// Guards against a discount that nobody granted.
    #[test]
    fn one_more_incident_never_lowers_a_bill_by_time(
        ((mut scenario, card), labour, one) in
            (usual(), strategies::labour(Reach::Usual), any::<prop::sample::Index>())
    ) {
        let card = only(&card, |_| Some(Terms::BreakFix(BreakFix { labour: labour.clone() })));
        let hourly = only(&card, |_| Some(Terms::Hourly(Hourly {
            labour: labour.clone(),
            maintenance_per_month: Minutes::NONE,
        })));
        let all = [replay(&scenario, &card).unwrap(), replay(&scenario, &hourly).unwrap()];
        prop_assert_eq!(&all[0].plans, &all[1].plans, "hourly without upkeep is break/fix");
        let incidents = &mut log_of(&mut scenario).incidents;
        if !incidents.is_empty() {
            incidents.remove(one.index(incidents.len()));
        }
        let fewer = replay(&scenario, &card).unwrap();
        for (all, fewer) in totals(&all[0]).into_iter().zip(totals(&fewer)) {
            prop_assert!(fewer <= all);
        }
    }

    /// Guards against a flat rate that is none.
    #[test]
    fn a_flat_rate_that_covers_everything_does_not_depend_on_incidents((scenario, card) in usual()) {
        let card = only(&card, |terms| match terms {
            Terms::FlatRate(terms) => {
                let mut terms = terms.clone();
                terms.covers = Covers { after_hours: true, onsite: true, projects: true };
                terms.fair_use_per_user = Minutes::NONE;
                Some(Terms::FlatRate(terms))
            }
            _ => None,
        });
        let mut quiet = scenario.clone();
        log_of(&mut quiet).incidents.clear();
        let busy = replay(&scenario, &card).unwrap();
        let quiet = replay(&quiet, &card).unwrap();
        for (busy, quiet) in busy.plans.iter().zip(&quiet.plans) {
            let parts = sum(lines(busy).filter(|line| line.code == LineCode::Materials));
            prop_assert_eq!(busy.total.minus(parts).unwrap(), quiet.total);
        }
    }

    /// Guards against state that leaks from one plan into the next.
    #[test]
    fn two_identical_plans_cost_the_same((mut scenario, mut card) in usual()) {
        scenario.current_plan = None;
        let mut twins = card.plans.clone();
        for twin in &mut twins {
            twin.id.push('\'');
        }
        card.plans.extend(twins);
        let mut replay = replay(&scenario, &card).unwrap();
        let half = replay.plans.len() / 2;
        for twin in &mut replay.plans[half..] {
            twin.id.pop();
        }
        prop_assert_eq!(&replay.plans[..half], &replay.plans[half..]);
    }

    /// Guards against a reason that is counted twice, or told without its money.
    #[test]
    fn what_is_billed_on_top_is_the_sum_of_the_lines_with_a_reason((scenario, card) in usual()) {
        let replay = replay(&scenario, &card).unwrap();
        for (plan, stated) in replay.plans.iter().zip(&card.plans) {
            let grouped = Money::sum(plan.on_top.iter().map(|group| group.amount)).unwrap();
            prop_assert_eq!(grouped, sum(lines(plan).filter(|line| line.on_top.is_some())));
            prop_assert!(plan.on_top.is_sorted_by_key(|group| group.reason));
            for group in &plan.on_top {
                let of_group = || lines(plan).filter(|line| line.on_top == Some(group.reason));
                prop_assert_eq!(group.amount, sum(of_group()));
                let incidents: BTreeSet<_> = of_group().filter_map(|line| line.incident).collect();
                if !incidents.is_empty() {
                    prop_assert_eq!(group.incidents, incidents.len());
                }
                prop_assert!(group.incidents > 0);
            }
            let by_time = matches!(stated.terms, Terms::BreakFix(_) | Terms::Hourly(_));
            let on_top_by_nature = |line: &&Line| {
                line.incident.is_some() || matches!(line.code, LineCode::Overage | LineCode::FairUse)
            };
            if !by_time && !matches!(stated.terms, Terms::BlockHours(_) | Terms::Retainer(_)) {
                prop_assert!(lines(plan).filter(on_top_by_nature).all(|line| line.on_top.is_some()));
            }
            if by_time {
                prop_assert!(plan.on_top.is_empty());
            }
        }
    }

    /// Guards against a start that is charged again to whoever has the plan already.
    #[test]
    fn only_a_plan_that_is_not_running_charges_its_start((mut scenario, card) in usual()) {
        for running in card.plans.iter().map(|plan| plan.id.clone()) {
            scenario.current_plan = Some(running.clone());
            let with = replay(&scenario, &card).unwrap();
            for plan in with.plans {
                let starts = lines(&plan)
                    .filter(|line| matches!(line.code, LineCode::Onboarding | LineCode::Recruitment))
                    .count();
                prop_assert!(starts <= usize::from(plan.id != running));
            }
        }
    }

    /// Guards against overflow: the widest values that the types allow, in every field.
    #[test]
    fn anything_inside_the_bounds_has_a_result((scenario, card) in matching(Reach::Bounds)) {
        for plan in replay(&scenario, &card).unwrap().plans {
            prop_assert_eq!(plan.total, sum(lines(&plan)));
        }
    }

    /// Guards against a summary that is worked on otherwise than the log it stands for.
    #[test]
    fn any_scenario_has_a_result_or_a_named_error(
        (scenario, card) in (strategies::scenario(), strategies::rate_card())
    ) {
        let small = match &scenario.history {
            History::Log(_) => true,
            History::Summary(summary) => summary.incidents.get() < 2_000,
        };
        prop_assume!(small);
        let result = replay(&scenario, &card);
        if scenario.currency == card.currency {
            prop_assert!(matches!(result, Ok(_) | Err(EngineError::TooLarge)));
        } else {
            let mismatch = matches!(result, Err(EngineError::CurrencyMismatch { .. }));
            prop_assert!(mismatch);
        }
    }
}
