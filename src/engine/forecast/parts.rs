//! The parts of a model, each worked out from the scenario and the rate card.

use std::collections::HashMap;
use std::rc::Rc;

use rust_decimal::Decimal;

use super::super::error::EngineError;
use super::super::incident::Incident;
use super::super::labour::Job;
use super::super::money::Currency;
use super::super::organisation::Organisation;
use super::super::plan::{FlatRate, Terms, Window, WindowMonth, Years};
use super::super::quantity::{Devices, Minutes, Price, Users};
use super::super::rate_card::Plan;
use super::super::replay::Past;
use super::super::scenario::{History, Scenario};
use super::super::time_band::TimeBand;
use super::columns::{Adds, Columns, Draft};
use super::model::{Fixed, Setting};
use super::pool::{Drawable, Pool, is_fault};
use super::proportion::{Proportion, minor_units};
use super::random::to_u64;
use super::rate::Counted;
use super::rules::{MonthRule, minutes_by_year};
use super::staff::Staff;
use super::suppose::{Supposed, near};

pub(super) fn employee_minute(cost: Price, currency: Currency) -> Result<Proportion, EngineError> {
    Proportion::of_price(cost.get(), 60, currency)
}

pub(super) fn counted(scenario: &Scenario, past: &Past<'_>) -> Counted {
    let months = f64::from(past.months.get());
    match &scenario.history {
        History::Summary(summary) => Counted {
            incidents: summary.incidents.get().into(),
            months,
            by_month: Vec::new(),
        },
        History::Log(_) if past.incidents.is_empty() => Counted {
            incidents: 0.0,
            months: 0.0,
            by_month: Vec::new(),
        },
        History::Log(_) => {
            let by_month: Vec<f64> = past.count_by_month().into_iter().map(f64::from).collect();
            Counted {
                incidents: by_month.iter().sum(),
                months,
                by_month,
            }
        }
    }
}

pub(super) fn pool<'a>(setting: Setting<'a>, past: &Past<'a>) -> Result<Pool<'a>, EngineError> {
    let Setting { scenario, card, .. } = setting;
    let length = |minutes: Minutes| longer(minutes, setting.length);
    let service = card.service_calendar(&scenario.organisation);
    let working = scenario.organisation.calendar();
    let drawable = |incident: &'a Incident, is_past| Drawable {
        incident,
        is_past,
        band: TimeBand::of(incident.opened, &service),
        work: length(incident.work),
        interruption: working
            .minutes_inside(incident.opened, length(incident.interruption_minutes())),
        is_fault: is_fault(incident),
    };
    let mut incidents: Vec<Drawable<'a>> = past
        .incidents
        .iter()
        .map(|incident| drawable(incident, true))
        .collect();
    if !setting.belief.neutral || incidents.is_empty() {
        let reference = &setting.material.reference;
        incidents.extend(reference.iter().map(|incident| drawable(incident, false)));
    }
    if incidents.is_empty() {
        return Err(EngineError::NoProfile);
    }
    Ok(Pool::new(incidents))
}

/// Minutes × a factor, half up, at most a year.
fn longer(minutes: Minutes, factor: f64) -> u32 {
    let exact = f64::from(minutes.get()) * factor + 0.5;
    u32::try_from(to_u64(exact)).map_or(Minutes::MAX, |longer| longer.min(Minutes::MAX))
}

/// How many times as large the company is in each month.
pub(super) fn growth(scenario: &Scenario, months: usize) -> Vec<f64> {
    let yearly = 1.0 + near(scenario.annual_growth.get());
    (0..months)
        .scan(0.0, |month, _| {
            let growth = libm::pow(yearly, *month / 12.0);
            *month += 1.0;
            Some(growth)
        })
        .collect()
}

/// The company in each month: people and devices grow, servers and sites stay.
pub(super) fn organisations(
    scenario: &Scenario,
    growth: &[f64],
) -> Result<Vec<Organisation>, EngineError> {
    let now = &scenario.organisation;
    growth
        .iter()
        .map(|growth| {
            let of = |count: u32| to_u64(f64::from(count) * growth + 0.5);
            let users = of(now.users.get()).max(1);
            let too_large = || EngineError::GrowsTooLarge { users };
            let small = |count: u64| u32::try_from(count).map_err(|_| too_large());
            Ok(Organisation {
                users: Users::new(small(users)?).map_err(|_| too_large())?,
                devices: Devices::new(small(of(now.devices.get()))?).map_err(|_| too_large())?,
                ..now.clone()
            })
        })
        .collect()
}

pub(super) fn columns(
    setting: Setting<'_>,
    supposed: &Supposed,
    pool: &Pool<'_>,
) -> Result<Columns, EngineError> {
    let Setting { scenario, card, .. } = setting;
    let currency = scenario.currency;
    let months = usize::try_from(scenario.horizon.get()).unwrap_or(usize::MAX);
    let mut drafts = Vec::new();
    for (place, (plan, behaviour)) in card.plans.iter().zip(&supposed.plans).enumerate() {
        let jobs = pool.jobs(supposed, behaviour);
        let mut lines = Vec::new();
        let mut drawn = Vec::new();
        let mut billed = Vec::new();
        for growth in Years::of(months, plan.annual_increase)?.growths() {
            let additions = plan.terms.additions(currency, growth, &jobs)?;
            lines.push(
                additions
                    .iter()
                    .map(|one| minor_units(one.lines, currency))
                    .collect(),
            );
            drawn.push(additions.iter().map(|one| whole(one.drawn)).collect());
            billed.push(
                additions
                    .iter()
                    .map(|one| f64::from(u8::from(one.is_billed)))
                    .collect(),
            );
        }
        let served = setting.travel.map_or_else(Vec::new, |travel| {
            let handling = plan.terms.labour().handling.get();
            let minutes = |job: &Job<'_>| {
                let trip = if job.incident.onsite { travel } else { 0 };
                f64::from(job.work) + f64::from(handling) + f64::from(trip)
            };
            vec![jobs.iter().map(minutes).collect()]
        });
        let lost = pool.lost_work(supposed, behaviour, &scenario.organisation, currency)?;
        let lost = lost.iter().map(|one| minor_units(*one, currency)).collect();
        let mut add = |adds, years| {
            drafts.push(Draft {
                plan: place,
                adds,
                years,
            });
        };
        add(Adds::Lines, lines);
        add(Adds::Drawn, drawn);
        add(Adds::LostWork, vec![lost]);
        add(Adds::Served, served);
        if plan.service.admin_per_billed_incident.get() > 0 {
            add(Adds::Billed, billed);
        }
    }
    Ok(Columns::new(drafts, card.plans.len(), pool.incidents.len()))
}

#[allow(
    clippy::cast_precision_loss,
    reason = "minutes of an incident stay far below 2^53"
)]
const fn whole(minutes: u64) -> f64 {
    minutes as f64
}

pub(super) fn rule<'a>(
    plan: &'a Plan,
    currency: Currency,
    growths: &[Decimal],
    organisations: &[Organisation],
    jobs: impl Fn() -> Vec<Job<'a>>,
) -> Result<MonthRule<'a>, EngineError> {
    Ok(match &plan.terms {
        Terms::BreakFix(_) | Terms::Hourly(_) => MonthRule::None,
        Terms::BlockHours(terms) => MonthRule::blocks(terms, growths, currency)?,
        Terms::Retainer(terms) => MonthRule::Included {
            included: terms.included.get().into(),
            cap: terms.rollover_cap.get().into(),
            overage: minutes_by_year(&plan.terms, growths, currency)?,
        },
        Terms::FlatRate(terms) if terms.fair_use_per_user.get() == 0 => MonthRule::None,
        Terms::FlatRate(terms) => MonthRule::FairUse {
            limits: fair_use(terms, organisations)?,
            beyond: minutes_by_year(&plan.terms, growths, currency)?,
        },
        Terms::InHouse(terms) => {
            MonthRule::Staff(Rc::new(Staff::new(terms, currency, growths, jobs())?))
        }
    })
}

/// Covered minutes of each month.
pub(super) fn fair_use(
    terms: &FlatRate,
    organisations: &[Organisation],
) -> Result<Vec<u64>, EngineError> {
    organisations
        .iter()
        .map(|company| terms.fair_use(company.users.get()))
        .collect()
}

/// What each month costs whatever happens: the bills of months without incidents, for the company
/// as it is in that month.
pub(super) fn fixed(
    plan: &Plan,
    organisations: &[Organisation],
    currency: Currency,
    already_running: bool,
) -> Result<Vec<Fixed>, EngineError> {
    let months: Vec<WindowMonth<'_>> = organisations.iter().map(|_| WindowMonth::quiet()).collect();
    let mut of_size: HashMap<(Users, Devices), Vec<Fixed>> = HashMap::new();
    let mut all = Vec::with_capacity(organisations.len());
    for (place, organisation) in organisations.iter().enumerate() {
        let size = (organisation.users, organisation.devices);
        let bills = match of_size.entry(size) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => {
                let window = Window {
                    currency,
                    organisation,
                    already_running,
                    months: &months,
                };
                let billing = plan.terms.bill(&window, plan.annual_increase)?;
                let of_lines = |lines: &Vec<super::super::invoice::Line>| {
                    let mut fixed = Fixed::default();
                    for line in lines {
                        let amount = minor_units(line.amount, currency);
                        fixed.all += amount;
                        if !line.code.is_taxable() {
                            fixed.untaxed += amount;
                        }
                    }
                    fixed
                };
                new.insert(billing.months.iter().map(of_lines).collect())
            }
        };
        all.push(bills.get(place).copied().unwrap_or_default());
    }
    Ok(all)
}
