//! What a replay's answer rests on.

use super::{Basis, Tag};
use crate::engine::error::EngineError;
use crate::engine::recommend::{FEWEST_INCIDENTS, FEWEST_MONTHS};
use crate::present::case::{Case, Counted, is_close};
use crate::present::format::month_long;
use crate::present::words;

/// What a replay's answer rests on.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn replay_basis(case: &Case<'_>, counted: Counted) -> Result<Basis, EngineError> {
    let replay = case.replay;
    let incidents = replay.incidents.len();
    let months = replay.months.get();
    let (tag, mut text) = if replay.illustrative {
        (Some(Tag::Illustrative), words::basis::made_up().to_owned())
    } else if incidents < FEWEST_INCIDENTS || months < FEWEST_MONTHS {
        let text = words::basis::thin(count(incidents), months);
        (Some(Tag::ThinHistory), text)
    } else if let Some(text) = close_call(case, counted)? {
        (Some(Tag::CloseCall), text)
    } else {
        let text = words::basis::exact(
            count(incidents),
            &case.numbers().count(count(incidents)),
            &month_long(replay.from, case.locale),
            &month_long(case.last_month(), case.locale),
        );
        (None, text)
    };
    if replay.outside_window > 0 {
        let outside = count(replay.outside_window);
        let outside = words::basis::outside_window(outside, &case.numbers().count(outside));
        text = words::numbers::sentences(&text, &outside);
    }
    Ok(Basis { tag, text })
}

fn close_call(case: &Case<'_>, counted: Counted) -> Result<Option<String>, EngineError> {
    let plans = case.by_cost(counted)?;
    let [(_, best), (_, second), others @ ..] = plans.as_slice() else {
        return Ok(None);
    };
    if !is_close(*best, *second) {
        return Ok(None);
    }
    if best == second {
        return Ok(Some(words::basis::level().to_owned()));
    }
    let third = others
        .first()
        .map(|(plan, cost)| (words::plans::within(plan.plan), case.money().exact(*cost)));
    Ok(Some(words::basis::close(
        &case.money().exact(second.minus(*best)?),
        third
            .as_ref()
            .map(|(name, amount)| (name.as_str(), amount.as_str())),
    )))
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
