//! Assumptions: value, published range, grade, source, and what half of each would change.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::arithmetic::Exact;
use super::case::Counted;
use super::format::{Locale, MoneyFormat, NumberFormat};
use super::words;
use super::words::assumptions as say;
use crate::engine::assumption::{Assumption, Topic};
use crate::engine::plan::Terms;
use crate::engine::rate_card::{Evidence, Grade, RateCard};
use crate::engine::scenario::Scenario;

/// A group of rows.
#[derive(Clone, PartialEq, Debug)]
pub struct AssumptionGroup {
    /// Its heading.
    pub title: &'static str,
    /// Its rows.
    pub rows: Vec<AssumptionRow>,
}

/// One assumption.
#[derive(Clone, PartialEq, Debug)]
pub struct AssumptionRow {
    /// Which it is.
    pub assumption: Assumption,
    /// Its place in [`Assumption::all`] of the rate card.
    pub place: usize,
    /// What it is called.
    pub name: String,
    /// What it means, in a line.
    pub note: &'static str,
    /// Whether it is the provider's own claim.
    pub is_claim: bool,
    /// The value as it is typed.
    pub value: String,
    /// Before the value: a currency's symbol.
    pub before: String,
    /// Behind it.
    pub unit: &'static str,
    /// The published range.
    pub range: Option<PublishedRange>,
    /// The grade's letter and what it stands for.
    pub grade: (&'static str, &'static str),
    /// Where it comes from, with the year where that is known.
    pub source: String,
    /// Where that is; only addresses of the web.
    pub url: Option<String>,
    /// What the gap becomes with half of it; empty where that is not known.
    pub halved: String,
}

/// Where a value lies in its published range.
#[derive(Clone, PartialEq, Debug)]
pub struct PublishedRange {
    /// The low end.
    pub low: String,
    /// The high end.
    pub high: String,
    /// Where the value is, 0 … 1; outside it stands at an end.
    pub at: f64,
}

/// What the rows are made from.
#[derive(Clone, Copy, Debug)]
pub struct AssumptionCase<'a> {
    /// The customer.
    pub scenario: &'a Scenario,
    /// What is offered.
    pub rate_card: &'a RateCard,
    /// The gap now, and with half of the assumption at each place, in major units; empty while that
    /// is not known.
    pub halved: &'a [(usize, f64)],
    /// The gap now.
    pub gap: Option<f64>,
    /// What is counted.
    pub counted: Counted,
    /// How numbers are written.
    pub locale: &'static Locale,
}

/// The rows in their groups.
#[must_use]
pub fn assumption_groups(case: &AssumptionCase<'_>) -> Vec<AssumptionGroup> {
    let rows: Vec<AssumptionRow> = Assumption::all(case.rate_card)
        .into_iter()
        .enumerate()
        .filter_map(|(place, assumption)| row(case, place, assumption))
        .collect();
    [
        (say::what_happens(), &HAPPENS[..]),
        (say::what_plans_do(), &PLANS_DO[..]),
        (say::what_it_costs(), &COSTS[..]),
    ]
    .into_iter()
    .map(|(title, topics)| AssumptionGroup {
        title,
        rows: rows
            .iter()
            .filter(|row| topics.contains(&row.assumption.topic))
            .cloned()
            .collect(),
    })
    .filter(|group| !group.rows.is_empty())
    .collect()
}

const HAPPENS: [Topic; 3] = [Topic::Tickets, Topic::Clustering, Topic::PreventableShare];
const PLANS_DO: [Topic; 4] = [
    Topic::Prevention,
    Topic::Recurrence,
    Topic::Discovery,
    Topic::Response,
];
const COSTS: [Topic; 5] = [
    Topic::EmployeeHour,
    Topic::Salary,
    Topic::Restores,
    Topic::RestoreFailure,
    Topic::DataLoss,
];

/// Who gains by the answer: what the line above the rows says.
#[must_use]
pub fn interest(card: &RateCard, is_built_in: bool) -> String {
    if is_built_in {
        return say::nobody_sells().to_owned();
    }
    let sold = card
        .plans
        .iter()
        .filter(|plan| !matches!(plan.terms, Terms::InHouse(_)))
        .count();
    say::sells(card.provider.name.trim(), sold, card.plans.len())
}

/// What is typed for an assumption as its value: a share is typed in per cent.
#[must_use]
pub fn typed_value(topic: Topic, typed: Decimal) -> Option<Decimal> {
    if is_share(topic) {
        typed.over(Decimal::ONE_HUNDRED)
    } else {
        Some(typed)
    }
}

/// A value as it is typed.
#[must_use]
pub fn value_as_typed(topic: Topic, value: Decimal) -> Decimal {
    if is_share(topic) {
        value
            .times(Decimal::ONE_HUNDRED)
            .unwrap_or(value)
            .normalize()
    } else {
        value.normalize()
    }
}

const fn is_share(topic: Topic) -> bool {
    matches!(
        topic,
        Topic::PreventableShare | Topic::Prevention | Topic::Recurrence | Topic::RestoreFailure
    )
}

const fn is_money(topic: Topic) -> bool {
    matches!(topic, Topic::EmployeeHour | Topic::Salary | Topic::DataLoss)
}

fn row(case: &AssumptionCase<'_>, place: usize, assumption: Assumption) -> Option<AssumptionRow> {
    let card = case.rate_card;
    let topic = assumption.topic;
    let value = assumption.value(case.scenario, card)?;
    let numbers = NumberFormat::new(case.locale);
    let money = MoneyFormat::new(case.locale, card.currency);
    let evidence = evidence(card, &assumption);
    let plans: Vec<String> = assumption
        .plans
        .iter()
        .filter_map(|place| card.plans.get(*place).map(words::plans::within))
        .collect();
    let shown = |value: Decimal| {
        if is_money(topic) {
            money.price(value)
        } else if is_share(topic) {
            numbers.percent(value)
        } else {
            numbers.decimal(value)
        }
    };
    let source = evidence.map_or_else(
        || say::no_source().to_owned(),
        |entry| say::source(&entry.source, entry.year),
    );
    Some(AssumptionRow {
        place,
        name: say::name(topic, &plans),
        note: say::note(topic),
        is_claim: matches!(topic, Topic::Prevention | Topic::Discovery),
        value: numbers.to_edit(value_as_typed(topic, value)),
        before: if is_money(topic) {
            money.symbol().to_owned()
        } else {
            String::new()
        },
        unit: say::unit(topic),
        range: evidence.and_then(|entry| range(entry, value, shown)),
        grade: say::grade(evidence.and_then(|entry| entry.grade)),
        source,
        url: evidence
            .map(|entry| entry.url.clone())
            .filter(|url| super::prices::is_web_address(url)),
        halved: halved(case, place, money),
        assumption,
    })
}

fn halved(case: &AssumptionCase<'_>, place: usize, money: MoneyFormat) -> String {
    let known = case.halved.iter().find(|(known, _)| *known == place);
    let (Some((_, half)), Some(now)) = (known, case.gap) else {
        return String::new();
    };
    let shown = |amount: f64| {
        let amount = Decimal::from_f64_retain(amount).unwrap_or_default();
        money.round_estimate(amount)
    };
    let (half, now) = (shown(*half), shown(now));
    if half == now {
        return say::no_change().to_owned();
    }
    money.estimate(half)
}

fn range(
    entry: &Evidence,
    value: Decimal,
    shown: impl Fn(Decimal) -> String,
) -> Option<PublishedRange> {
    let (low, high) = entry.low.zip(entry.high)?;
    let at = value.minus(low)?.over(high.minus(low)?)?.to_f64()?;
    Some(PublishedRange {
        low: shown(low),
        high: shown(high),
        at: at.clamp(0.0, 1.0),
    })
}

/// What the rate card says of it, of its first plan where it is of several.
fn evidence<'a>(card: &'a RateCard, assumption: &Assumption) -> Option<&'a Evidence> {
    let field = field(assumption.topic);
    let plan = assumption
        .plans
        .first()
        .and_then(|place| card.plans.get(*place));
    let paths = match plan {
        Some(plan) => vec![
            format!("plans.{}.{field}", plan.id),
            format!("plans.*.{field}"),
        ],
        None => vec![field.to_owned()],
    };
    paths
        .iter()
        .find_map(|path| card.evidence.iter().find(|entry| entry.assumption == *path))
}

const fn field(topic: Topic) -> &'static str {
    match topic {
        Topic::Tickets => "assumptions.tickets_per_user_month",
        Topic::Clustering => "assumptions.clustering",
        Topic::PreventableShare => "assumptions.preventable_share",
        Topic::Restores => "assumptions.restores_per_year",
        Topic::DataLoss => "assumptions.data_loss_cost",
        Topic::EmployeeHour => "organisation.employee_hour_cost",
        Topic::Prevention => "service.prevention",
        Topic::Recurrence => "service.recurrence",
        Topic::Discovery => "service.discovery_minutes",
        Topic::Response => "service.response_minutes",
        Topic::RestoreFailure => "service.restore_failure",
        Topic::Salary => "terms.annual_salary",
    }
}

/// The published value of an assumption, where the rate card's evidence gives one.
#[must_use]
pub fn published(card: &RateCard, assumption: &Assumption) -> Option<Decimal> {
    evidence(card, assumption)?.value
}

/// Every grade with its letter, best first, for the key below the rows.
#[must_use]
pub fn grades() -> Vec<(&'static str, &'static str)> {
    [
        Some(Grade::Government),
        Some(Grade::Survey),
        Some(Grade::Benchmark),
        Some(Grade::PriceList),
        Some(Grade::Derived),
        Some(Grade::VendorClaim),
        Some(Grade::Anecdote),
        None,
    ]
    .map(say::grade)
    .to_vec()
}
