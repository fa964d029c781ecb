//! What the month charts show, in a sentence.

use crate::engine::civil::Month;
use crate::engine::error::EngineError;
use crate::engine::money::Money;
use crate::present::case::{Case, CasePlan, Counted};
use crate::present::dearest::dearest_month;
use crate::present::format::month_long;
use crate::present::{sentence, words};

/// The month that is dearest for most plans, and what it came to under the cheapest plan and the
/// one that it is held against; or how far these two move, when no month stands out.
pub(super) fn finding(
    case: &Case<'_>,
    plans: &[CasePlan<'_>],
    series: &[Vec<Money>],
) -> Result<String, EngineError> {
    let money = case.money();
    let by_cost = case.by_cost(Counted::Invoices)?;
    let mut shown: Vec<(&CasePlan<'_>, &Vec<Money>)> = Vec::new();
    let rival_place = sentence::rival(&by_cost).map(|(plan, _)| plan.place);
    for (plan, costs) in plans.iter().zip(series) {
        if Some(plan.place) == rival_place {
            shown.insert(0, (plan, costs));
        } else if shown.len() < 2 && by_cost.first().is_some_and(|(p, _)| p.place == plan.place) {
            shown.push((plan, costs));
        }
    }
    let moves = |costs: &[Money]| {
        let least = costs.iter().min().copied().unwrap_or_default();
        let most = costs.iter().max().copied().unwrap_or_default();
        (least, most)
    };
    let mut votes: Vec<(Month, usize)> = Vec::new();
    for (plan, costs) in plans.iter().zip(series) {
        let (least, most) = moves(costs);
        if least == most {
            continue;
        }
        let month = dearest_month(case, plan)?.month;
        match votes.iter_mut().find(|(known, _)| *known == month) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => votes.push((month, 1)),
        }
    }
    // The first of equals, so that the finding does not hang on the order of plans.
    let most = votes
        .into_iter()
        .max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)));
    if let Some((month, count)) = most
        && (count > 1 || plans.len() == 1)
    {
        let examples: Vec<String> = shown
            .iter()
            .filter_map(|(plan, costs)| {
                let place = usize::try_from(month.months_after(case.replay.from)).ok()?;
                let amount = money.whole(costs.get(place).copied()?);
                Some(words::months::under(
                    &amount,
                    &words::plans::within(plan.plan),
                ))
            })
            .collect();
        return Ok(words::months::one_dear_month(
            &month_long(month, case.locale),
            count,
            plans.len(),
            &words::numbers::commas(&examples),
        ));
    }
    let moving: Vec<String> = shown
        .iter()
        .map(|(plan, costs)| {
            let (least, most) = moves(costs);
            let name = words::plans::within(plan.plan);
            if least == most {
                words::months::steady(&name, &money.whole(least))
            } else {
                words::months::range(&name, &money.whole(least), &money.whole(most))
            }
        })
        .collect();
    Ok(format!(
        "{}.",
        words::numbers::capitalised(&words::numbers::commas(&moving))
    ))
}
