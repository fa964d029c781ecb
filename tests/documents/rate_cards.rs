//! The rate cards that come with the product: readable, and every figure with its evidence.

use std::fs;
use std::path::Path;

use breakeven::documents::built_in::{US_RATE_CARD, example_scenario, rate_card};
use breakeven::documents::evidence::evidence_for;
use breakeven::documents::report::Report;
use breakeven::documents::{read_rate_card, read_scenario, write_scenario};
use breakeven::engine::civil::Month;
use breakeven::engine::plan::Terms;
use breakeven::engine::rate_card::{Grade, RateCard};
use breakeven::engine::replay::replay;
use breakeven::engine::scenario::History;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;

use crate::shared;

/// Every card of the folder with its name and text.
fn cards() -> Vec<(String, String, RateCard)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/rate-cards");
    let mut cards: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap();
            let card = read_rate_card(&text).unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
            (name, text, card)
        })
        .collect();
    cards.sort_by(|one, other| one.0.cmp(&other.0));
    cards
}

#[test]
fn every_rate_card_is_read_without_a_word() {
    let cards = cards();
    assert!(cards.len() >= 7, "only {} cards", cards.len());
    for (name, text, _) in cards {
        let report = Report::of_rate_card(&text).write();
        let report: Value = serde_json::from_str(&report).unwrap();
        assert_eq!(
            report["warnings"].as_array().map(Vec::len),
            Some(0),
            "{name}"
        );
    }
}

#[test]
fn every_figure_of_every_rate_card_has_evidence_that_gives_it() {
    let mut gaps = Vec::new();
    for (name, text, card) in cards() {
        for (path, figure) in figures(&serde_json::from_str(&text).unwrap()) {
            match evidence_for(&card, &path) {
                None => gaps.push(format!("{name}: {path} = {figure} has no evidence")),
                Some(evidence) if evidence.value != Some(figure) => gaps.push(format!(
                    "{name}: {path} = {figure}, its evidence gives {:?}",
                    evidence.value
                )),
                Some(_) => {}
            }
        }
    }
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

#[test]
fn evidence_gives_a_claim_and_a_source_or_says_that_there_is_none() {
    for (name, _, card) in cards() {
        for entry in &card.evidence {
            let at = format!("{name}: {}", entry.assumption);
            let value = entry.value.expect(&at);
            assert!(!entry.claim.is_empty(), "{at}: no claim");
            assert!(
                entry.low.is_none_or(|low| low <= value),
                "{at}: below its range"
            );
            assert!(
                entry.high.is_none_or(|high| value <= high),
                "{at}: above its range"
            );
            let names_a_source = !entry.source.is_empty() && entry.grade.is_some();
            let admits = entry.note.starts_with("No published figure");
            assert!(
                names_a_source || admits,
                "{at}: no source, and no word about it"
            );
            let doubtful = matches!(
                entry.grade,
                None | Some(Grade::VendorClaim | Grade::Anecdote)
            );
            assert!(
                !doubtful || !entry.note.is_empty(),
                "{at}: a choice that is not called one"
            );
        }
    }
}

#[test]
fn every_entry_of_evidence_covers_something() {
    for (name, text, card) in cards() {
        let figures = figures(&serde_json::from_str(&text).unwrap());
        for entry in &card.evidence {
            let used = figures
                .iter()
                .any(|(path, _)| evidence_for(&card, path) == Some(entry));
            assert!(used, "{name}: {} covers nothing", entry.assumption);
        }
    }
}

#[test]
fn every_cited_address_stands_in_the_collected_evidence() {
    let test = "every_cited_address_stands_in_the_collected_evidence";
    let Some(collected) = shared::shared(test, "spec/evidence.md") else {
        return;
    };
    let collected = fs::read_to_string(collected).unwrap();
    for (name, _, card) in cards() {
        for entry in card.evidence {
            assert!(collected.contains(&entry.url), "{name}: {}", entry.url);
        }
    }
}

#[test]
fn the_built_in_rate_card_favours_no_seller() {
    let card = rate_card().unwrap();
    let ids: Vec<_> = card.plans.iter().map(|plan| plan.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "break-fix",
            "hourly",
            "block-hours",
            "retainer",
            "flat-rate",
            "in-house"
        ]
    );
    for plan in &card.plans {
        let is_flat = matches!(plan.terms, Terms::FlatRate(_));
        let somebody_is_there =
            is_flat || matches!(plan.terms, Terms::Retainer(_) | Terms::InHouse(_));
        let response = if somebody_is_there { 60 } else { 240 };
        assert_eq!(plan.service.response.get(), response, "{}", plan.id);
        let prevention = Decimal::new(if is_flat { 20 } else { 0 }, 2);
        assert_eq!(plan.service.prevention.get(), prevention, "{}", plan.id);
        let recurrence = Decimal::new(if somebody_is_there { 0 } else { 3 }, 2);
        assert_eq!(plan.service.recurrence.get(), recurrence, "{}", plan.id);
    }
    assert_eq!(card.tax.rate.get(), Decimal::ZERO);
    assert!(
        US_RATE_CARD.len() < 32 * 1024,
        "it is part of the first load"
    );
}

#[test]
fn the_example_office_is_a_valid_scenario_that_matches_the_rate_card() {
    let scenario = example_scenario(Month::of(2026, 1).unwrap()).unwrap();
    let written = write_scenario(&scenario);
    assert_eq!(read_scenario(&written).unwrap().scenario, scenario);

    let card = rate_card().unwrap();
    let History::Summary(summary) = &scenario.history else {
        panic!("it is a summary");
    };
    assert_eq!(Some(&summary.profile), card.assumptions.profile.as_ref());
    let rate = card.assumptions.tickets_per_user_month.unwrap().get();
    let expected = rate * Decimal::from(scenario.organisation.users.get() * 12);
    assert_eq!(expected.to_u32(), Some(summary.incidents.get()));

    let replay = replay(&scenario, &card).unwrap();
    for plan in replay.plans {
        let total = plan.total.amount();
        let plausible = Decimal::from(8_000)..Decimal::from(60_000);
        assert!(plausible.contains(&total), "{}: {total} a year", plan.id);
    }
}

#[test]
fn the_most_specific_evidence_counts() {
    let card = rate_card().unwrap();
    let value = |path: &str| evidence_for(&card, path).and_then(|entry| entry.value);
    let increment = |plan: &str| format!("plans.{plan}.terms.labour.increment_minutes");
    assert_eq!(value(&increment("break-fix")), Some(15.into()));
    assert_eq!(value(&increment("hourly")), Some(6.into()));
    assert_eq!(
        value("plans.flat-rate.terms.per_user.tiers[0].price"),
        Some(150.into())
    );
    assert_eq!(value("plans.flat-rate.terms.per_use"), None);
    assert_eq!(value("plans"), None);
    assert_eq!(value(""), None);
}

/// Every figure of a card that claims something, with its path as evidence names it. A figure of 0
/// claims nothing: it is not charged, or has no effect.
fn figures(card: &Value) -> Vec<(String, Decimal)> {
    let mut found = Vec::new();
    for plan in card["plans"].as_array().unwrap() {
        let id = plan["id"].as_str().unwrap();
        for part in ["annual_increase", "terms", "service"] {
            collect(&plan[part], format!("plans.{id}.{part}"), &mut found);
        }
    }
    collect(&card["assumptions"], "assumptions".to_owned(), &mut found);
    collect(&card["tax"]["rate"], "tax.rate".to_owned(), &mut found);
    found
}

fn collect(value: &Value, path: String, found: &mut Vec<(String, Decimal)>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| *name != "up_to") {
                collect(value, format!("{path}.{name}"), found);
            }
        }
        Value::Array(members) => {
            for (place, value) in members.iter().enumerate() {
                collect(value, format!("{path}[{place}]"), found);
            }
        }
        Value::Number(number) => found.push((path, number.to_string().parse().unwrap())),
        Value::String(text) if path.ends_with(".impact") => {
            // The word's loss is what is claimed.
            let loss = if text == "minor" {
                Decimal::new(25, 2)
            } else {
                panic!("{text}")
            };
            found.push((path, loss));
        }
        Value::String(text) => {
            if let Ok(figure) = text.parse::<Decimal>() {
                found.push((path, figure));
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
    found.retain(|(_, figure)| !figure.is_zero());
}
