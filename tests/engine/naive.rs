//! A second model of labour, written to be obvious and nothing else: whole numbers of millionths
//! in 128 bits, one step of section 4 after the other. The engine is held against it.

use breakeven::engine::civil::{Date, Moment, Weekday};
use breakeven::engine::incident::Incident;
use breakeven::engine::invoice::{Line, LineCode, Unit};
use breakeven::engine::labour::Labour;
use breakeven::engine::ledger::Ledger;
use breakeven::engine::money::{Currency, Money};
use breakeven::engine::organisation::Hours;
use breakeven::engine::plan::retainer::Retainer;
use breakeven::engine::plan::{BlockHours, BreakFix, Terms};
use breakeven::engine::quantity::{Growth, Minutes, PositiveMinutes, Price, SpanOfMonths};
use breakeven::engine::replay::replay;
use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::matching::{log_of, matching};
use crate::strategies::{Reach, labour};

const MILLION: i128 = 1_000_000;
const TEN_PLACES: i128 = 10_000_000_000;

/// A decimal of at most 6 places as a whole number of millionths.
pub fn millionths(value: Decimal) -> i128 {
    let whole = value * Decimal::from(MILLION);
    assert!(whole.is_integer(), "{value} has more than 6 places");
    whole.to_i128().unwrap()
}

/// The quotient to the nearest whole number, halves away from zero.
fn divide(number: i128, by: i128) -> i128 {
    let nearest = (2 * number.abs() + by) / (2 * by);
    if number < 0 { -nearest } else { nearest }
}

/// An amount in cents, or whatever the currency has.
pub fn minor_units(amount: Money, currency: Currency) -> i128 {
    let whole = amount.amount() * Decimal::from(10_i64.pow(currency.minor_digits()));
    assert!(whole.is_integer());
    whole.to_i128().unwrap()
}

/// What a line's formula comes to, in minor units.
pub fn amount(line: &Line, currency: Currency) -> i128 {
    let divisor = match line.unit {
        Unit::Minute => 60,
        Unit::PersonYear => 12,
        _ => 1,
    };
    divide(
        millionths(line.quantity)
            * millionths(line.rate.unwrap())
            * millionths(line.multiplier)
            * 10_i128.pow(currency.minor_digits()),
        divisor * MILLION * MILLION * MILLION,
    )
}

/// Growth of ten years, in units of the tenth place.
pub fn growth(annual_increase: Growth) -> Vec<i128> {
    let step = MILLION + millionths(annual_increase.get());
    std::iter::successors(Some(TEN_PLACES), |growth| {
        Some(divide(growth * step, MILLION))
    })
    .take(10)
    .collect()
}

/// A price, in millionths, in the year with this growth.
pub fn price_in_year(price: i128, growth: i128) -> i128 {
    divide(price * growth, TEN_PLACES)
}

#[derive(PartialEq)]
enum Band {
    Working,
    AfterHours,
    Weekend,
    Holiday,
}

fn band(opened: Moment, hours: &Hours, holidays: &[Date]) -> Band {
    // Day 0 was a Thursday.
    let weekday = Weekday::ALL[(opened.date().days_since_1970() + 3).rem_euclid(7) as usize];
    if holidays.contains(&opened.date()) {
        Band::Holiday
    } else if !hours.days().contains(&weekday) {
        Band::Weekend
    } else if opened.minute() < hours.opens() || opened.minute() >= hours.closes() {
        Band::AfterHours
    } else {
        Band::Working
    }
}

/// Billable minutes, and the multiplier in millionths.
fn billed(incident: &Incident, band: &Band, labour: &Labour) -> (i128, i128) {
    let raw = incident.work.get() + labour.handling.get();
    let (mut least, increment) = if incident.onsite {
        (
            labour.onsite_minimum.get(),
            labour.onsite_increment.unwrap_or(labour.increment).get(),
        )
    } else {
        (labour.minimum.get(), labour.increment.get())
    };
    if *band != Band::Working {
        least = least.max(labour.out_of_hours_minimum.get());
    }
    let mut billable = 0;
    if raw > 0 {
        while billable < raw.max(least) {
            billable += increment;
        }
    }
    let of_band = match band {
        Band::Working => MILLION,
        Band::AfterHours => millionths(labour.multipliers.after_hours.get()),
        Band::Weekend => millionths(labour.multipliers.weekend.get()),
        Band::Holiday => millionths(labour.multipliers.holiday.get()),
    };
    let urgent = millionths(labour.multipliers.emergency.get());
    let multiplier = if incident.emergency {
        of_band.max(urgent)
    } else {
        of_band
    };
    (billable.into(), multiplier)
}

/// The lines of one incident as code and minor units, without those that come to nothing.
fn bill(
    incident: &Incident,
    band: &Band,
    labour: &Labour,
    growth: i128,
    currency: Currency,
) -> Vec<(LineCode, i128)> {
    let price = |price: Price| price_in_year(millionths(price.get()), growth);
    let minor = 10_i128.pow(currency.minor_digits());
    let (billable, multiplier) = billed(incident, band, labour);
    let rate = match labour.onsite_hourly_rate {
        Some(rate) if incident.onsite => rate,
        _ => labour.hourly_rate,
    };
    let mut lines = vec![
        (
            LineCode::Labour,
            divide(
                billable * price(rate) * multiplier * minor,
                60 * MILLION * MILLION,
            ),
        ),
        (
            LineCode::CallOut,
            divide(price(labour.call_out_fee) * minor, MILLION),
        ),
    ];
    if incident.onsite {
        lines.push((
            LineCode::Travel,
            divide(price(labour.travel_fee) * minor, MILLION),
        ));
    }
    let markup = MILLION + millionths(labour.materials_markup.get());
    lines.push((
        LineCode::Materials,
        divide(
            millionths(incident.materials.get()) * markup * minor,
            MILLION * MILLION,
        ),
    ));
    lines.retain(|(_, amount)| *amount != 0);
    lines
}

proptest! {
    #![proptest_config(crate::cases(128))]

    /// Guards the whole of section 4, the time bands and the order of incidents at once.
    #[test]
    fn labour_comes_out_as_a_naive_count_of_it_does(
        ((mut scenario, mut card), labour) in (matching(Reach::Usual), labour(Reach::Usual))
    ) {
        card.plans.truncate(1);
        card.plans.extend([card.plans[0].clone(), card.plans[0].clone()]);
        card.plans[0].terms = Terms::BreakFix(BreakFix { labour: labour.clone() });
        card.plans[1].terms = Terms::BlockHours(BlockHours {
            block: PositiveMinutes::ONE,
            block_price: Price::ONE,
            expires_after: SpanOfMonths::NONE,
            labour: labour.clone(),
        });
        card.plans[2].terms = Terms::Retainer(Retainer {
            monthly_fee: Price::ONE,
            included: Minutes::NONE,
            rollover_cap: Minutes::NONE,
            covers_projects: true,
            labour: labour.clone(),
        });
        let replayed = replay(&scenario, &card).unwrap();

        let currency = scenario.currency;
        let holidays = match card.service_hours.as_ref().map(|of| &of.holidays) {
            Some(Some(own)) => own.clone(),
            _ => scenario.organisation.holidays.clone(),
        };
        let hours = card.service_hours.as_ref().map_or(&scenario.organisation.working_hours, |of| &of.hours).clone();
        let growth = growth(card.plans[0].annual_increase);
        let log = log_of(&mut scenario);
        log.incidents.sort_by_key(|incident| (incident.opened, incident.id.clone()));
        for number in 0..log.months.get() {
            let month = log.from.plus(number as i32);
            let mut expected = Vec::new();
            let mut drawn = 0;
            for incident in log.incidents.iter().filter(|of| of.opened.date().month() == month) {
                let band = band(incident.opened, &hours, &holidays);
                let of_year = growth[number as usize / 12];
                for (code, amount) in bill(incident, &band, &labour, of_year, currency) {
                    expected.push((code, incident.id.clone(), amount));
                }
                let (billable, multiplier) = billed(incident, &band, &labour);
                drawn += (billable * multiplier + MILLION - 1) / MILLION;
            }
            let invoice = &replayed.plans[0].invoices[number as usize];
            let found: Vec<_> = invoice.lines.iter().map(|line| (
                line.code,
                replayed.incidents[line.incident.unwrap()].id.clone(),
                minor_units(line.amount, currency),
            )).collect();
            prop_assert_eq!(found, expected);
            for plan in &replayed.plans[1..] {
                let of_ledger = match plan.ledger.as_ref().unwrap() {
                    Ledger::Blocks { rows, .. } => rows[number as usize].drawn,
                    Ledger::Included(rows) => rows[number as usize].overage,
                };
                prop_assert_eq!(i128::from(of_ledger), drawn);
            }
        }
    }
}
