//! What a plan leaves out: work that it bills on top, or does not do at all.
//!
//! Read from the terms alone, so it holds whatever the history was.

use rust_decimal::Decimal;

use super::format::{Locale, NumberFormat};
use super::words;
use crate::engine::labour::Labour;
use crate::engine::plan::{FlatRate, InHouse, Terms};
use crate::engine::quantity::{Price, SpanOfMonths};

/// One thing that a plan leaves out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LeftOut {
    /// Minutes of a month beyond these.
    TimePast(u32),
    /// Minutes of a person and month beyond these.
    TimePastAPerson(u32),
    /// Project work.
    Projects,
    /// Work outside service hours.
    AfterHours,
    /// Visits.
    Visits,
    /// Call-outs and travel.
    Trips,
    /// Parts.
    Parts,
    /// Weeks of a year in which nobody is there.
    WeeksAway(Decimal),
}

/// What a plan with a fee leaves out, in the order in which it is read; nothing for break/fix and
/// hourly, which include nothing.
#[must_use]
pub fn left_out(terms: &Terms) -> Vec<LeftOut> {
    match terms {
        Terms::BreakFix(_) | Terms::Hourly(_) => Vec::new(),
        Terms::BlockHours(block) => {
            let mut items = trips(&block.labour);
            items.push(LeftOut::Parts);
            items
        }
        Terms::Retainer(contract) => {
            let mut items = vec![LeftOut::TimePast(contract.included.get())];
            if !contract.covers_projects {
                items.push(LeftOut::Projects);
            }
            items.extend(trips(&contract.labour));
            items.push(LeftOut::Parts);
            items
        }
        Terms::FlatRate(flat) => of_flat_rate(flat),
        Terms::InHouse(employee) => of_employee(employee),
    }
}

/// The same in words: `Leaves out projects, after hours, parts`.
#[must_use]
pub fn leaves_out_text(terms: &Terms, locale: &'static Locale) -> String {
    match terms {
        Terms::BreakFix(_) => words::compare::every_visit_billed().to_owned(),
        Terms::Hourly(hourly) => match hourly.maintenance_per_month.get() {
            0 => words::compare::every_minute_billed().to_owned(),
            minutes => words::compare::nothing_fixed_but(&hours(minutes, locale)),
        },
        _ => {
            let items: Vec<String> = left_out(terms)
                .into_iter()
                .map(|item| item_text(item, locale))
                .collect();
            let expire = matches!(terms, Terms::BlockHours(block)
                if block.expires_after != SpanOfMonths::NONE);
            words::compare::leaves_out(&items, expire)
        }
    }
}

fn of_flat_rate(flat: &FlatRate) -> Vec<LeftOut> {
    let mut items = Vec::new();
    if !flat.covers.projects {
        items.push(LeftOut::Projects);
    }
    if !flat.covers.after_hours {
        items.push(LeftOut::AfterHours);
    }
    if !flat.covers.onsite {
        items.push(LeftOut::Visits);
    }
    if flat.fair_use_per_user.get() > 0 {
        items.push(LeftOut::TimePastAPerson(flat.fair_use_per_user.get()));
    }
    items.push(LeftOut::Parts);
    items
}

fn of_employee(employee: &InHouse) -> Vec<LeftOut> {
    let mut items = Vec::new();
    if !employee.covers_after_hours {
        items.push(LeftOut::AfterHours);
    }
    let weeks = employee.weeks_absent.get();
    if !weeks.is_zero() {
        items.push(LeftOut::WeeksAway(weeks));
    }
    items
}

fn trips(labour: &Labour) -> Vec<LeftOut> {
    if labour.travel_fee > Price::LEAST || labour.call_out_fee > Price::LEAST {
        vec![LeftOut::Trips]
    } else {
        Vec::new()
    }
}

fn item_text(item: LeftOut, locale: &'static Locale) -> String {
    match item {
        LeftOut::TimePast(minutes) => words::compare::time_past(&hours(minutes, locale)),
        LeftOut::TimePastAPerson(minutes) => {
            words::compare::time_past_a_person(&hours(minutes, locale))
        }
        LeftOut::Projects => words::compare::projects().to_owned(),
        LeftOut::AfterHours => words::compare::after_hours().to_owned(),
        LeftOut::Visits => words::compare::visits().to_owned(),
        LeftOut::Trips => words::compare::trips().to_owned(),
        LeftOut::Parts => words::compare::parts().to_owned(),
        LeftOut::WeeksAway(weeks) => {
            words::compare::weeks_away(&NumberFormat::new(locale).decimal(weeks), weeks)
        }
    }
}

/// `10 hours`; `1 h 30 min` where it is not whole.
fn hours(minutes: u32, locale: &'static Locale) -> String {
    if minutes.is_multiple_of(60) {
        let whole = minutes.div_euclid(60);
        words::compare::hours(&NumberFormat::new(locale).count(whole.into()), whole)
    } else {
        super::format::hours_and_minutes(minutes.into(), locale)
    }
}
