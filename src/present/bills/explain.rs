//! Why a line came to its amount, as a sentence with every figure in it.

use rust_decimal::Decimal;

use crate::engine::invoice::{Line, LineCode, Rule, Unit};
use crate::engine::labour::Labour;
use crate::engine::plan::Terms;
use crate::engine::plan::flat_rate::{TierMode, UserPrices};
use crate::present::arithmetic::Exact;
use crate::present::case::{Case, CasePlan};
use crate::present::format::hours_and_minutes;
use crate::present::words;

/// How much of it a line charges for: `18 users`; empty for one of what its label says.
pub(super) fn quantity(case: &Case<'_>, line: &Line) -> String {
    match line.unit {
        Unit::Incident | Unit::Month | Unit::Once => String::new(),
        unit => {
            let count = case.numbers().decimal(line.quantity);
            words::labels::quantity(unit, &count, line.quantity)
        }
    }
}

/// Why a line of one of the plan's invoices came to its amount, as a sentence.
#[must_use]
pub fn explain(case: &Case<'_>, plan: &CasePlan<'_>, line: &Line) -> String {
    let money = case.money();
    let amount = money.exact(line.amount);
    let rate = line.rate.map(|rate| money.full_price(rate));
    let rate = rate.as_deref().unwrap_or("");
    match &line.rule {
        Rule::Labour { .. } => labour(case, plan, line, rate, &amount),
        Rule::PerIncident => per_incident(case, line, rate, &amount),
        Rule::Fee => fee(case, plan, line, rate, &amount),
        Rule::GraduatedTiers | Rule::VolumeTier => users(case, plan, line, &amount),
        Rule::MonthlyMinimum(missed) => words::explain::top_up(
            &money.exact(missed.recurring),
            &money.full_price(missed.minimum),
            &amount,
        ),
        Rule::MonthsOfFee(start) => words::explain::onboarding(
            (!start.fee.is_zero())
                .then(|| money.full_price(start.fee))
                .as_deref(),
            (!start.months.is_zero())
                .then(|| case.numbers().decimal(start.months))
                .as_deref(),
            &money.exact(start.recurring),
            &amount,
        ),
        Rule::BeyondAvailable(month) => words::explain::beyond(
            &case.numbers().count(month.drawn),
            &case.numbers().count(month.available),
            &case.numbers().decimal(line.quantity),
            rate,
            &amount,
        ),
    }
}

fn labour(case: &Case<'_>, plan: &CasePlan<'_>, line: &Line, rate: &str, amount: &str) -> String {
    let Rule::Labour {
        raw_minutes,
        rounded_to,
        multiplier,
        onsite,
    } = &line.rule
    else {
        return String::new();
    };
    let numbers = case.numbers();
    let terms = labour_terms(&plan.plan.terms);
    let handling = terms.map_or(0, |labour| labour.handling.get());
    let worked = raw_minutes.saturating_sub(handling);
    let all = line
        .incident
        .and_then(|place| case.replay.incidents.get(place))
        .map_or(worked, |incident| incident.work.get());
    let increment = terms.map_or(1, |labour| {
        if *onsite {
            labour.onsite_increment.unwrap_or(labour.increment)
        } else {
            labour.increment
        }
        .get()
    });
    let mut text = words::explain::minutes_worked(
        *raw_minutes,
        &numbers.count((*raw_minutes).into()),
        (worked < all).then(|| (numbers.count(worked.into()), numbers.count(all.into()))),
        (handling > 0).then(|| (numbers.count(worked.into()), numbers.count(handling.into()))),
    );
    if line.quantity != Decimal::from(*raw_minutes) {
        text.push_str(&words::explain::rounding(
            *rounded_to,
            &numbers.decimal(line.quantity),
            line.quantity,
            increment,
        ));
    }
    text.push_str(&words::explain::at_an_hour(rate));
    if line.multiplier != Decimal::ONE {
        text.push_str(&words::explain::times(
            &numbers.decimal(line.multiplier),
            words::explain::multiplier_reason(*multiplier),
        ));
    }
    text.push_str(&words::explain::comes_to(amount));
    text
}

fn per_incident(case: &Case<'_>, line: &Line, rate: &str, amount: &str) -> String {
    match line.code {
        LineCode::CallOut => words::explain::call_out(amount),
        LineCode::Travel => words::explain::trip(amount),
        _ if line.multiplier == Decimal::ONE => words::explain::parts_at_cost(amount),
        _ => {
            let markup = line.multiplier.minus(Decimal::ONE).unwrap_or_default();
            words::explain::parts(rate, &case.numbers().percent(markup), amount)
        }
    }
}

fn fee(case: &Case<'_>, plan: &CasePlan<'_>, line: &Line, rate: &str, amount: &str) -> String {
    let numbers = case.numbers();
    let quantity_text = quantity(case, line);
    let mut text = match (line.code, &plan.plan.terms) {
        (LineCode::Maintenance, Terms::Hourly(hourly)) => {
            let raw = hourly.maintenance_per_month.get();
            let billed = numbers.decimal(line.quantity);
            let raw = (line.quantity != raw.into()).then(|| numbers.count(raw.into()));
            words::explain::upkeep(raw.as_deref(), &billed, rate)
        }
        (LineCode::Block, Terms::BlockHours(block)) => words::explain::blocks(
            &quantity_text,
            &hours_and_minutes(block.block.get().into(), case.locale),
            rate,
        ),
        (LineCode::Fee | LineCode::Base, _) => rate.to_owned(),
        (LineCode::Salary, _) => {
            words::explain::salary(&quantity_text, rate, &numbers.decimal(line.multiplier))
        }
        (LineCode::Training, _) => words::explain::a_twelfth(&quantity_text, rate),
        _ => words::explain::each_at(&quantity_text, rate),
    };
    if line.code != LineCode::Salary {
        text.push_str(&discount(case, line.multiplier));
    }
    if text == amount {
        return words::explain::flat_amount(line.code, amount);
    }
    text.push_str(&words::explain::comes_to(amount));
    text
}

/// People by tiers: all at one price, or each tier with its own.
fn users(case: &Case<'_>, plan: &CasePlan<'_>, line: &Line, amount: &str) -> String {
    let money = case.money();
    let mut text = match (line.rate, &plan.plan.terms) {
        (Some(rate), _) => words::explain::each_at(&quantity(case, line), &money.full_price(rate)),
        (None, Terms::FlatRate(flat)) => tiers(case, &flat.per_user, line)
            .unwrap_or_else(|| words::explain::by_tiers(&quantity(case, line))),
        (None, _) => quantity(case, line),
    };
    text.push_str(&discount(case, line.multiplier));
    text.push_str(&words::explain::comes_to(amount));
    text
}

/// `10 at $120.00 and 8 at $105.00`, where the stated prices do come to the line's amount: in
/// later years they have risen, and the line keeps only their sum.
fn tiers(case: &Case<'_>, prices: &UserPrices, line: &Line) -> Option<String> {
    if prices.mode != TierMode::Graduated {
        return None;
    }
    let mut sum = Decimal::ZERO;
    let mut before = Decimal::ZERO;
    let mut items = Vec::new();
    for tier in prices.tiers() {
        let end = tier.up_to.map_or(Decimal::MAX, |end| end.get().into());
        let inside = line.quantity.min(end).minus(before)?;
        if inside <= Decimal::ZERO {
            break;
        }
        before = end;
        sum = sum.plus(inside.times(tier.price.get())?)?;
        items.push(words::explain::each_at(
            &case.numbers().decimal(inside),
            &case.money().full_price(tier.price.get()),
        ));
    }
    let exact = sum.times(line.multiplier)?;
    (case.replay.currency.round(exact) == line.amount).then(|| words::numbers::list(&items))
}

fn discount(case: &Case<'_>, multiplier: Decimal) -> String {
    if multiplier >= Decimal::ONE {
        return String::new();
    }
    let off = Decimal::ONE.minus(multiplier).unwrap_or_default();
    words::explain::discount(&case.numbers().percent(off))
}

/// How a plan bills time, if it does.
pub(super) fn labour_terms(terms: &Terms) -> Option<&Labour> {
    Some(match terms {
        Terms::BreakFix(terms) => &terms.labour,
        Terms::Hourly(terms) => &terms.labour,
        Terms::BlockHours(terms) => &terms.labour,
        Terms::Retainer(terms) => &terms.labour,
        Terms::FlatRate(terms) => &terms.labour,
        Terms::InHouse(terms) => &terms.cover,
    })
}
