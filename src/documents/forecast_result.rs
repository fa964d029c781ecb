//! A forecast as JSON, as `evaluate forecast` writes it.
//!
//! Statistics are numbers, money in major units: they are estimates, not bills.

use std::collections::BTreeMap;

use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::value::{CurrencyCode, pretty};
use crate::engine::forecast::{Forecast, Outlook};
use crate::engine::money::Money;

/// The forecast as pretty-printed JSON.
#[must_use]
pub fn write_forecast(forecast: &Forecast) -> String {
    let plans = forecast.plans.iter().map(|plan| {
        let result = PlanResult {
            invoices: OutlookResult::of(&plan.invoices),
            with_impact: OutlookResult::of(&plan.with_impact),
        };
        (plan.id.as_str(), result)
    });
    pretty(&ForecastResult {
        currency: CurrencyCode(forecast.currency),
        months: forecast.months,
        futures: forecast.futures,
        plans: plans.collect(),
    })
}

#[derive(Serialize)]
struct ForecastResult<'a> {
    currency: CurrencyCode,
    months: usize,
    futures: u32,
    plans: BTreeMap<&'a str, PlanResult>,
}

#[derive(Serialize)]
struct PlanResult {
    invoices: OutlookResult,
    with_impact: OutlookResult,
}

#[derive(Serialize)]
struct OutlookResult {
    mean: f64,
    p10: f64,
    p50: f64,
    p90: f64,
    worst_month_p90: f64,
    cheapest: f64,
}

impl OutlookResult {
    fn of(outlook: &Outlook) -> Self {
        Self {
            mean: major(outlook.mean),
            p10: major(outlook.p10),
            p50: major(outlook.p50),
            p90: major(outlook.p90),
            worst_month_p90: major(outlook.worst_month_p90),
            cheapest: outlook.cheapest,
        }
    }
}

fn major(money: Money) -> f64 {
    money.amount().to_f64().unwrap_or(f64::MAX)
}
