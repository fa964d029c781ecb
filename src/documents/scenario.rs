//! Reads scenarios, from wherever they come: storage, link, file, worker or host page.
//!
//! Specification: cost model, sections 0, 1, 8, 12 and 13.

use super::fault::Fault;
use super::file::read_file;
use super::history::{read_history, read_profile};
use super::migrate::{SCENARIO, Version};
use super::organisation::read_organisation;
use super::reader::{Object, UnknownFields, Value};
use crate::engine::money::Currency;
use crate::engine::scenario::{Assumptions, MAX_SEED, Scenario};

/// A scenario as it was read, and whether it may be written back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ScenarioDocument {
    /// What this program understands of it.
    pub scenario: Scenario,
    /// Whether it may be written back.
    pub access: Access,
}

/// Whether a document may be written back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Access {
    /// All of it was understood.
    Editable,
    /// A later program wrote it, and it may hold what this one does not know: it is shown and
    /// handed on, never changed.
    ReadOnly {
        /// Its version.
        version: u64,
        /// The document as it was, byte for byte but for a byte order mark.
        text: String,
    },
}

/// Reads a scenario.
///
/// # Errors
/// Every [`Fault`] of the document.
pub fn read_scenario(text: &str) -> Result<ScenarioDocument, Vec<Fault>> {
    read_file(text, |file, text| {
        file.object(|fields| {
            let version = SCENARIO.read_version(fields);
            if matches!(version, Some(Version::Newer(_))) {
                file.set_unknown_fields(UnknownFields::Kept);
            }
            let scenario = read_fields(fields);
            Some(ScenarioDocument {
                access: match version? {
                    Version::Known => Access::Editable,
                    Version::Newer(version) => Access::ReadOnly {
                        version,
                        text: text.to_owned(),
                    },
                },
                scenario: scenario?,
            })
        })
    })
}

fn read_fields(fields: &Object<'_, '_>) -> Option<Scenario> {
    let name = fields.line_or_empty("name");
    let currency = fields.need("currency", read_currency);
    let organisation = fields.need("organisation", read_organisation);
    let history = fields.need("history", read_history);
    let current_plan = fields.nullable("current_plan", Value::id);
    let helper_minutes_per_month = fields.whole_or("helper_minutes_per_month", 0);
    let horizon = fields.whole_or("horizon_months", 12);
    let annual_growth = fields.decimal_or("annual_growth", 0);
    let assumptions = fields.or("assumptions", Assumptions::default(), read_assumptions);
    let seed = fields.or("seed", DEFAULT_SEED, |value| {
        value.whole_within(0, MAX_SEED)
    });
    Some(Scenario {
        name: name?,
        currency: currency?,
        organisation: organisation?,
        history: history?,
        current_plan: current_plan?,
        helper_minutes_per_month: helper_minutes_per_month?,
        horizon: horizon?,
        annual_growth: annual_growth?,
        assumptions: assumptions?,
        seed: seed?,
    })
}

/// Where random numbers begin in a scenario that does not say.
pub(super) const DEFAULT_SEED: u64 = 1;

pub(super) fn read_currency(value: Value<'_, '_>) -> Option<Currency> {
    value.form(
        "the code of a currency in ISO 4217, such as \"USD\"",
        Currency::from_code,
    )
}

pub(super) fn read_assumptions(value: Value<'_, '_>) -> Option<Assumptions> {
    value.object(|fields| {
        let tickets_per_user_month = fields.may("tickets_per_user_month", Value::decimal);
        let preventable_share = fields.may("preventable_share", Value::decimal);
        let clustering = fields.may("clustering", Value::decimal);
        let restores_per_year = fields.may("restores_per_year", Value::decimal);
        let data_loss_cost = fields.may("data_loss_cost", Value::decimal);
        let profile = fields.may("profile", |value| value.object(read_profile));
        Some(Assumptions {
            tickets_per_user_month: tickets_per_user_month?,
            preventable_share: preventable_share?,
            clustering: clustering?,
            restores_per_year: restores_per_year?,
            data_loss_cost: data_loss_cost?,
            profile: profile?,
        })
    })
}
