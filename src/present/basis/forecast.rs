//! What a forecast's answer rests on.

use rust_decimal::Decimal;

use super::{Basis, Tag};
use crate::engine::recommend::{FEWEST_INCIDENTS, FEWEST_MONTHS, outlook};
use crate::present::arithmetic::Exact;
use crate::present::forecast_case::{ForecastCase, Known, Lead, LikelyPlan};
use crate::present::words;
use crate::present::words::basis as say;

/// Past incidents that weigh as much as those of a typical office (cost model, section 8, step 3).
const WEIGHT_OF_OTHERS: u64 = 30;

/// What a forecast's answer rests on. That a history is thin is said before all else.
#[must_use]
pub fn forecast_basis(case: &ForecastCase<'_>) -> Basis {
    let known = case.known();
    let plans = case.by_cost();
    let lead = ForecastCase::lead(&plans);
    let is_thin = known.incidents < u64::try_from(FEWEST_INCIDENTS).unwrap_or(0)
        || known.months < FEWEST_MONTHS;
    let (tag, mut text) = if known.illustrative {
        (Some(Tag::Illustrative), say::made_up().to_owned())
    } else if is_thin {
        (Some(Tag::ThinHistory), thin(case, known))
    } else if lead == Lead::Clear {
        (None, rests_on(case, known))
    } else {
        (Some(Tag::CloseCall), close(case, lead, &plans))
    };
    let claims = if case.belief.neutral {
        Some(say::neutral().to_owned())
    } else {
        on_claims(case, lead, &plans)
    };
    if let Some(claims) = claims {
        text = words::numbers::sentences(&text, &claims);
    }
    Basis { tag, text }
}

fn thin(case: &ForecastCase<'_>, known: Known) -> String {
    if known.incidents == 0 {
        return say::no_history().to_owned();
    }
    let others = (!case.belief.neutral).then(|| of_others(case, known));
    say::forecast_thin(known.incidents, known.months, others.as_deref())
}

fn rests_on(case: &ForecastCase<'_>, known: Known) -> String {
    let numbers = case.numbers();
    let others = (!case.belief.neutral).then(|| of_others(case, known));
    say::rests_on(
        &numbers.count(case.forecast.futures.into()),
        &numbers.count(known.incidents),
        known.months,
        others.as_deref(),
    )
}

/// How much of the gap that the sentence gives is arithmetic, and how much rests on claims; `None`
/// where it gives none, or that is not known.
fn on_claims(case: &ForecastCase<'_>, lead: Lead, plans: &[LikelyPlan<'_>]) -> Option<String> {
    if !matches!(lead, Lead::Clear | Lead::Contested) {
        return None;
    }
    let neutral = case.neutral?;
    let best = plans.first()?;
    let rival = ForecastCase::rival(plans)?;
    let money = case.money();
    // What is shown is subtracted, so that the parts add up to the gap that is read.
    let gap = rival.shown.minus(best.shown)?;
    let shown = |plan: &LikelyPlan<'_>| {
        let mean = outlook(neutral.plans.get(plan.place)?, case.measure()).mean;
        Some(money.round_estimate(mean.amount()))
    };
    let arithmetic = shown(rival)?.minus(shown(best)?)?;
    let amount = |of: Decimal| money.estimate_gap(Decimal::ZERO, of);
    Some(if arithmetic == gap {
        say::all_arithmetic().to_owned()
    } else if arithmetic.is_zero() {
        say::all_claims().to_owned()
    } else if arithmetic < Decimal::ZERO {
        let name = words::plans::within(rival.plan);
        say::ahead_without_claims(&name, &amount(arithmetic.abs())?)
    } else if arithmetic > gap {
        say::more_without_claims(&amount(arithmetic)?)
    } else {
        say::arithmetic_and_claims(&amount(arithmetic)?, &amount(gap.minus(arithmetic)?)?)
    })
}

/// The share of what is drawn that is not the customer's own.
fn of_others(case: &ForecastCase<'_>, known: Known) -> String {
    let all = known.incidents.saturating_add(WEIGHT_OF_OTHERS);
    case.numbers().share(WEIGHT_OF_OTHERS, all)
}

fn close(case: &ForecastCase<'_>, lead: Lead, plans: &[LikelyPlan<'_>]) -> String {
    let [best, second, others @ ..] = plans else {
        return String::new();
    };
    if lead == Lead::Contested {
        let often = plans.iter().max_by_key(|plan| plan.of_twenty);
        let often = often.filter(|often| often.place != best.place);
        return say::contested(
            often
                .map(|plan| (words::plans::within(plan.plan), plan.of_twenty))
                .as_ref()
                .map(|(name, count)| (name.as_str(), *count)),
        );
    }
    let third = others.first().map(|plan| {
        (
            words::plans::within(plan.plan),
            case.money().estimate(plan.outlook.mean.amount()),
            plan.of_twenty,
        )
    });
    say::cheapest_in(
        best.of_twenty,
        second.of_twenty,
        third
            .as_ref()
            .map(|(name, amount, count)| (name.as_str(), amount.as_str(), *count)),
    )
}
