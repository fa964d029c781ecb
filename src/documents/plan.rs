//! Reads the plans of a rate card: what each charges, and how it behaves.
//!
//! Specification: cost model, sections 2, 4, 5 and 13.

use super::fault::Problem;
use super::labour::read_labour;
use super::reader::{Object, Value};
use super::words::PlanKind;
use crate::engine::plan::flat_rate::{Covers, Tier, UserPrices};
use crate::engine::plan::{BlockHours, BreakFix, FlatRate, Hourly, InHouse, Retainer, Terms};
use crate::engine::quantity::TierEnd;
use crate::engine::rate_card::{Plan, Service};

/// Reads one plan, whose id must not be among those of the plans before it.
pub(super) fn read_plan(value: Value<'_, '_>, ids: &mut Vec<String>) -> Option<Plan> {
    value.object(|fields| {
        let id = fields.need("id", Value::id).filter(|id| {
            let repeated = ids.contains(id);
            if repeated {
                let rule = "another plan has this id; each plan needs its own";
                fields.report("id", Problem::Contradicts { rule });
            }
            ids.push(id.clone());
            !repeated
        });
        let name = fields.line_or_empty("name");
        let kind = fields.need("kind", Value::word);
        let annual_increase = fields.decimal_or("annual_increase", 0);
        // Without a kind nobody knows which terms there are.
        let terms = fields.need("terms", |value| read_terms(value, kind?));
        let service = fields.or("service", Service::default(), read_service);
        Some(Plan {
            id: id?,
            name: name?,
            terms: terms?,
            annual_increase: annual_increase?,
            service: service?,
        })
    })
}

fn read_service(value: Value<'_, '_>) -> Option<Service> {
    value.object(|fields| {
        let response = fields.whole_or("response_minutes", 0);
        let prevention = fields.decimal_or("prevention", 0);
        let prevention_ramp = fields.whole_or("prevention_ramp_months", 0);
        let recurrence = fields.decimal_or("recurrence", 0);
        let discovery = fields.whole_or("discovery_minutes", 0);
        let admin_per_invoice = fields.whole_or("admin_minutes_per_invoice", 0);
        let admin_per_billed_incident = fields.whole_or("admin_minutes_per_billed_incident", 0);
        let restore_failure = fields.decimal_or("restore_failure", 0);
        Some(Service {
            response: response?,
            prevention: prevention?,
            prevention_ramp: prevention_ramp?,
            recurrence: recurrence?,
            discovery: discovery?,
            admin_per_invoice: admin_per_invoice?,
            admin_per_billed_incident: admin_per_billed_incident?,
            restore_failure: restore_failure?,
        })
    })
}

fn read_terms(value: Value<'_, '_>, kind: PlanKind) -> Option<Terms> {
    value.object(|fields| match kind {
        PlanKind::BreakFix => Some(Terms::BreakFix(BreakFix {
            labour: fields.need("labour", read_labour)?,
        })),
        PlanKind::Hourly => read_hourly(fields).map(Terms::Hourly),
        PlanKind::BlockHours => read_block_hours(fields).map(Terms::BlockHours),
        PlanKind::Retainer => read_retainer(fields).map(Terms::Retainer),
        PlanKind::FlatRate => read_flat_rate(fields).map(|terms| Terms::FlatRate(terms.into())),
        PlanKind::InHouse => read_in_house(fields).map(|terms| Terms::InHouse(terms.into())),
    })
}

fn read_hourly(fields: &Object<'_, '_>) -> Option<Hourly> {
    let labour = fields.need("labour", read_labour);
    let maintenance_per_month = fields.whole_or("maintenance_minutes_per_month", 0);
    Some(Hourly {
        labour: labour?,
        maintenance_per_month: maintenance_per_month?,
    })
}

fn read_block_hours(fields: &Object<'_, '_>) -> Option<BlockHours> {
    let block = fields.need("block_minutes", Value::whole);
    let block_price = fields.need("block_price", Value::decimal);
    let expires_after = fields.whole_or("expires_after_months", 0);
    let labour = fields.need("labour", read_labour);
    Some(BlockHours {
        block: block?,
        block_price: block_price?,
        expires_after: expires_after?,
        labour: labour?,
    })
}

fn read_retainer(fields: &Object<'_, '_>) -> Option<Retainer> {
    let monthly_fee = fields.need("monthly_fee", Value::decimal);
    let included = fields.need("included_minutes", Value::whole);
    let rollover_cap = fields.whole_or("rollover_cap_minutes", 0);
    let covers_projects = fields.or("covers_projects", false, Value::boolean);
    let labour = fields.need("labour", read_labour);
    Some(Retainer {
        monthly_fee: monthly_fee?,
        included: included?,
        rollover_cap: rollover_cap?,
        covers_projects: covers_projects?,
        labour: labour?,
    })
}

fn read_flat_rate(fields: &Object<'_, '_>) -> Option<FlatRate> {
    let base_fee = fields.decimal_or("base_fee", 0);
    let per_user = fields.need("per_user", read_user_prices);
    let per_device = fields.decimal_or("per_device", 0);
    let per_server = fields.decimal_or("per_server", 0);
    let per_site = fields.decimal_or("per_site", 0);
    let minimum_monthly = fields.decimal_or("minimum_monthly", 0);
    let onboarding_fee = fields.decimal_or("onboarding_fee", 0);
    let onboarding_months_of_fee = fields.decimal_or("onboarding_months_of_fee", 0);
    let term_discount = fields.decimal_or("term_discount", 0);
    let covers = fields.need("covers", read_covers);
    let fair_use_per_user = fields.whole_or("fair_use_minutes_per_user", 0);
    let labour = fields.need("labour", read_labour);
    Some(FlatRate {
        base_fee: base_fee?,
        per_user: per_user?,
        per_device: per_device?,
        per_server: per_server?,
        per_site: per_site?,
        minimum_monthly: minimum_monthly?,
        onboarding_fee: onboarding_fee?,
        onboarding_months_of_fee: onboarding_months_of_fee?,
        term_discount: term_discount?,
        covers: covers?,
        fair_use_per_user: fair_use_per_user?,
        labour: labour?,
    })
}

fn read_covers(value: Value<'_, '_>) -> Option<Covers> {
    value.object(|fields| {
        let after_hours = fields.or("after_hours", false, Value::boolean);
        let onsite = fields.or("onsite", false, Value::boolean);
        let projects = fields.or("projects", false, Value::boolean);
        Some(Covers {
            after_hours: after_hours?,
            onsite: onsite?,
            projects: projects?,
        })
    })
}

fn read_user_prices(value: Value<'_, '_>) -> Option<UserPrices> {
    value.object(|fields| {
        let tiers = fields.need("tiers", read_tiers);
        let mode = fields.need("mode", Value::word);
        // Everything that it checks was reported by `read_tiers`.
        UserPrices::new(tiers?, mode?).ok()
    })
}

fn read_tiers(value: Value<'_, '_>) -> Option<Vec<Tier>> {
    let count = value.count();
    let mut end_before = 0;
    value.list(1, UserPrices::MOST_TIERS, |place, tier| {
        let is_last = place.saturating_add(1) == count;
        tier.object(|fields| {
            let up_to = fields.need("up_to", |end| read_tier_end(end, is_last, &mut end_before));
            let price = fields.need("price", Value::decimal);
            Some(Tier {
                up_to: up_to?,
                price: price?,
            })
        })
    })
}

fn read_tier_end(
    value: Value<'_, '_>,
    is_last: bool,
    end_before: &mut u32,
) -> Option<Option<TierEnd>> {
    if value.is_null() && is_last {
        return Some(None);
    }
    let rule = if value.is_null() {
        "only the last tier may have no end"
    } else {
        let end: TierEnd = value.whole()?;
        let rises = end.get() > *end_before;
        *end_before = (*end_before).max(end.get());
        match (is_last, rises) {
            (true, _) => "the last tier must have no end: null",
            (false, false) => "must be above the end of the tier before",
            (false, true) => return Some(Some(end)),
        }
    };
    value.fault(Problem::Contradicts { rule });
    None
}

fn read_in_house(fields: &Object<'_, '_>) -> Option<InHouse> {
    let annual_salary = fields.need("annual_salary", Value::decimal);
    let overhead = fields.decimal_or("overhead", 0);
    let staff = fields.need("staff", Value::decimal);
    let minutes = fields.need("minutes_per_month_per_person", Value::whole);
    let tools_per_user = fields.decimal_or("tools_per_user", 0);
    let annual_training = fields.decimal_or("annual_training", 0);
    let recruitment_fee = fields.decimal_or("recruitment_fee", 0);
    let weeks_absent = fields.decimal_or("weeks_absent", 0);
    let covers_after_hours = fields.or("covers_after_hours", false, Value::boolean);
    let cover = fields.need("cover", read_labour);
    Some(InHouse {
        annual_salary: annual_salary?,
        overhead: overhead?,
        staff: staff?,
        minutes_per_month_per_person: minutes?,
        tools_per_user: tools_per_user?,
        annual_training: annual_training?,
        recruitment_fee: recruitment_fee?,
        weeks_absent: weeks_absent?,
        covers_after_hours: covers_after_hours?,
        cover: cover?,
    })
}
