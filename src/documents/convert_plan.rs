//! From the engine's plans to the newest version of the rate-card format.

use super::v1;
use super::value::{Exact, Id, Line, Many, Named, Nullable, Whole};
use super::words::PlanKind;
use crate::engine::labour::{Labour, Multipliers};
use crate::engine::plan::flat_rate::{Covers, Tier, UserPrices};
use crate::engine::plan::{BlockHours, BreakFix, FlatRate, Hourly, InHouse, Retainer, Terms};
use crate::engine::rate_card::{Plan, Service};

pub(super) fn plan_of(plan: &Plan) -> v1::Plan<'_> {
    let Plan {
        id,
        name,
        terms,
        annual_increase,
        service,
    } = plan;
    let (kind, terms) = terms_of(terms);
    v1::Plan {
        id: Id(id),
        name: Line(name),
        kind: Named(kind),
        annual_increase: Exact(*annual_increase),
        terms,
        service: service_of(service),
    }
}

fn service_of(service: &Service) -> v1::Service {
    let Service {
        response,
        prevention,
        prevention_ramp,
        recurrence,
        discovery,
        admin_per_invoice,
        admin_per_billed_incident,
        restore_failure,
    } = service;
    v1::Service {
        response_minutes: Whole(*response),
        prevention: Exact(*prevention),
        prevention_ramp_months: Whole(*prevention_ramp),
        recurrence: Exact(*recurrence),
        discovery_minutes: Whole(*discovery),
        admin_minutes_per_invoice: Whole(*admin_per_invoice),
        admin_minutes_per_billed_incident: Whole(*admin_per_billed_incident),
        restore_failure: Exact(*restore_failure),
    }
}

fn terms_of(terms: &Terms) -> (PlanKind, v1::Terms) {
    match terms {
        Terms::BreakFix(BreakFix { labour }) => {
            let labour = labour_of(labour);
            (
                PlanKind::BreakFix,
                v1::Terms::BreakFix(v1::BreakFix { labour }),
            )
        }
        Terms::Hourly(terms) => (PlanKind::Hourly, v1::Terms::Hourly(hourly_of(terms))),
        Terms::BlockHours(terms) => (
            PlanKind::BlockHours,
            v1::Terms::BlockHours(block_hours_of(terms)),
        ),
        Terms::Retainer(terms) => (PlanKind::Retainer, v1::Terms::Retainer(retainer_of(terms))),
        Terms::FlatRate(terms) => (PlanKind::FlatRate, v1::Terms::FlatRate(flat_rate_of(terms))),
        Terms::InHouse(terms) => (PlanKind::InHouse, v1::Terms::InHouse(in_house_of(terms))),
    }
}

fn hourly_of(terms: &Hourly) -> v1::Hourly {
    let Hourly {
        labour,
        maintenance_per_month,
    } = terms;
    v1::Hourly {
        labour: labour_of(labour),
        maintenance_minutes_per_month: Whole(*maintenance_per_month),
    }
}

fn block_hours_of(terms: &BlockHours) -> v1::BlockHours {
    let BlockHours {
        block,
        block_price,
        expires_after,
        labour,
    } = terms;
    v1::BlockHours {
        block_minutes: Whole(*block),
        block_price: Exact(*block_price),
        expires_after_months: Whole(*expires_after),
        labour: labour_of(labour),
    }
}

fn retainer_of(terms: &Retainer) -> v1::Retainer {
    let Retainer {
        monthly_fee,
        included,
        rollover_cap,
        covers_projects,
        labour,
    } = terms;
    v1::Retainer {
        monthly_fee: Exact(*monthly_fee),
        included_minutes: Whole(*included),
        rollover_cap_minutes: Whole(*rollover_cap),
        covers_projects: *covers_projects,
        labour: labour_of(labour),
    }
}

fn flat_rate_of(terms: &FlatRate) -> v1::FlatRate {
    let FlatRate {
        base_fee,
        per_user,
        per_device,
        per_server,
        per_site,
        minimum_monthly,
        onboarding_fee,
        onboarding_months_of_fee,
        term_discount,
        covers,
        fair_use_per_user,
        labour,
    } = terms;
    let Covers {
        after_hours,
        onsite,
        projects,
    } = *covers;
    v1::FlatRate {
        base_fee: Exact(*base_fee),
        per_user: user_prices_of(per_user),
        per_device: Exact(*per_device),
        per_server: Exact(*per_server),
        per_site: Exact(*per_site),
        minimum_monthly: Exact(*minimum_monthly),
        onboarding_fee: Exact(*onboarding_fee),
        onboarding_months_of_fee: Exact(*onboarding_months_of_fee),
        term_discount: Exact(*term_discount),
        covers: v1::Covers {
            after_hours,
            onsite,
            projects,
        },
        fair_use_minutes_per_user: Whole(*fair_use_per_user),
        labour: labour_of(labour),
    }
}

fn user_prices_of(prices: &UserPrices) -> v1::UserPrices {
    let tiers = prices.tiers().iter().map(|tier| {
        let Tier { up_to, price } = *tier;
        v1::Tier {
            up_to: Nullable(up_to.map(Whole)),
            price: Exact(price),
        }
    });
    v1::UserPrices {
        tiers: Many(tiers.collect()),
        mode: Named(prices.mode),
    }
}

fn in_house_of(terms: &InHouse) -> v1::InHouse {
    let InHouse {
        annual_salary,
        overhead,
        staff,
        minutes_per_month_per_person,
        tools_per_user,
        annual_training,
        recruitment_fee,
        weeks_absent,
        covers_after_hours,
        cover,
    } = terms;
    v1::InHouse {
        annual_salary: Exact(*annual_salary),
        overhead: Exact(*overhead),
        staff: Exact(*staff),
        minutes_per_month_per_person: Whole(*minutes_per_month_per_person),
        tools_per_user: Exact(*tools_per_user),
        annual_training: Exact(*annual_training),
        recruitment_fee: Exact(*recruitment_fee),
        weeks_absent: Exact(*weeks_absent),
        covers_after_hours: *covers_after_hours,
        cover: labour_of(cover),
    }
}

fn labour_of(labour: &Labour) -> v1::Labour {
    let Labour {
        hourly_rate,
        onsite_hourly_rate,
        increment,
        onsite_increment,
        minimum,
        onsite_minimum,
        out_of_hours_minimum,
        multipliers,
        call_out_fee,
        travel_fee,
        handling,
        materials_markup,
    } = labour;
    let Multipliers {
        after_hours,
        weekend,
        holiday,
        emergency,
    } = *multipliers;
    v1::Labour {
        hourly_rate: Exact(*hourly_rate),
        onsite_hourly_rate: Nullable(onsite_hourly_rate.map(Exact)),
        increment_minutes: Whole(*increment),
        onsite_increment_minutes: Nullable(onsite_increment.map(Whole)),
        minimum_minutes: Whole(*minimum),
        onsite_minimum_minutes: Whole(*onsite_minimum),
        out_of_hours_minimum_minutes: Whole(*out_of_hours_minimum),
        multipliers: v1::Multipliers {
            after_hours: Exact(after_hours),
            weekend: Exact(weekend),
            holiday: Exact(holiday),
            emergency: Exact(emergency),
        },
        call_out_fee: Exact(*call_out_fee),
        travel_fee: Exact(*travel_fee),
        handling_minutes: Whole(*handling),
        materials_markup: Exact(*materials_markup),
    }
}
