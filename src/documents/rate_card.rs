//! Reads rate cards: what a provider offers, and what stands behind it.
//!
//! Specification: cost model, sections 0, 2 and 13.

use super::fault::{Fault, Problem};
use super::file::read_file;
use super::migrate::{RATE_CARD, Version};
use super::organisation::{read_holidays, read_hours};
use super::plan::read_plan;
use super::reader::{Object, Value};
use super::scenario::{read_assumptions, read_currency};
use super::text::TextRule;
use crate::engine::civil::YEARS;
use crate::engine::rate_card::{Evidence, MOST_PLANS, Provider, RateCard, ServiceHours, Tax};
use crate::engine::scenario::Assumptions;

/// Reads a rate card.
///
/// # Errors
/// Every [`Fault`] of the document. A newer version is one: a price that is not understood must not
/// be quoted.
pub fn read_rate_card(text: &str) -> Result<RateCard, Vec<Fault>> {
    read_file(text, |file, _| {
        file.object(|fields| {
            let version = RATE_CARD.read_version(fields);
            if matches!(version, Some(Version::Newer(_))) {
                let newest = RATE_CARD.newest;
                fields.report("version", Problem::NewerVersion { newest });
            }
            let card = read_fields(fields);
            version.and(card)
        })
    })
}

fn read_fields(fields: &Object<'_, '_>) -> Option<RateCard> {
    let provider = fields.or("provider", Provider::default(), read_provider);
    let currency = fields.need("currency", read_currency);
    let tax = fields.or("tax", Tax::default(), read_tax);
    let service_hours = fields.may("service_hours", |value| value.object(read_service_hours));
    let mut ids = Vec::new();
    let plans = fields.need("plans", |value| {
        value.list(1, MOST_PLANS, |_, plan| read_plan(plan, &mut ids))
    });
    let assumptions = fields.or("assumptions", Assumptions::default(), read_assumptions);
    let evidence = fields.or("evidence", Vec::new(), |value| {
        value.list(0, usize::MAX, |_, entry| read_evidence(entry))
    });
    Some(RateCard {
        provider: provider?,
        currency: currency?,
        tax: tax?,
        service_hours: service_hours?,
        plans: plans?,
        assumptions: assumptions?,
        evidence: evidence?,
    })
}

fn read_provider(value: Value<'_, '_>) -> Option<Provider> {
    value.object(|fields| {
        let name = fields.need("name", Value::line);
        let url = fields.need("url", Value::line);
        Some(Provider {
            name: name?,
            url: url?,
        })
    })
}

fn read_tax(value: Value<'_, '_>) -> Option<Tax> {
    value.object(|fields| {
        let label = fields.need("label", Value::line);
        let rate = fields.need("rate", Value::decimal);
        Some(Tax {
            label: label?,
            rate: rate?,
        })
    })
}

fn read_service_hours(fields: &Object<'_, '_>) -> Option<ServiceHours> {
    let hours = read_hours(fields);
    let holidays = fields.may("holidays", read_holidays);
    Some(ServiceHours {
        hours: hours?,
        holidays: holidays?,
    })
}

fn read_evidence(value: Value<'_, '_>) -> Option<Evidence> {
    value.object(|fields| {
        let assumption = fields.line_or_empty("assumption");
        let claim = fields.line_or_empty("claim");
        let value = fields.nullable("value", Value::any_decimal);
        let low = fields.nullable("low", Value::any_decimal);
        let high = fields.nullable("high", Value::any_decimal);
        let source = fields.line_or_empty("source");
        let url = fields.line_or_empty("url");
        let year = fields.nullable("year", read_year);
        let grade = fields.nullable("grade", Value::word);
        let note = fields.or("note", String::new(), |value| value.text(TextRule::Note));
        Some(Evidence {
            assumption: assumption?,
            claim: claim?,
            value: value?,
            low: low?,
            high: high?,
            source: source?,
            url: url?,
            year: year?,
            grade: grade?,
            note: note?,
        })
    })
}

fn read_year(value: Value<'_, '_>) -> Option<u32> {
    let year = value.whole_within(
        YEARS.start().unsigned_abs().into(),
        YEARS.end().unsigned_abs().into(),
    )?;
    u32::try_from(year).ok()
}
