//! What there is to say of a document, as JSON: its errors, and warnings beside them.
//!
//! Written by `evaluate check`, for authors of rate cards and their tools.

use serde::Serialize;

use super::fault::Fault;
use super::scenario::{Access, ScenarioDocument};
use super::value::pretty;
use super::{read_rate_card, read_scenario};
use crate::engine::rate_card::RateCard;
use crate::engine::scenario::History;

/// Schemes of addresses that the calculator makes links of.
const LINKED: [&str; 3] = ["https://", "http://", "mailto:"];

/// Errors and warnings of one document.
pub struct Report {
    errors: Vec<Remark>,
    warnings: Vec<Remark>,
}

#[derive(Serialize)]
struct Remark {
    path: String,
    value: String,
    message: String,
}

#[derive(Serialize)]
struct Written<'a> {
    errors: &'a [Remark],
    warnings: &'a [Remark],
}

impl Report {
    /// What there is to say of a text that should be a scenario.
    #[must_use]
    pub fn of_scenario(text: &str) -> Self {
        match read_scenario(text) {
            Err(faults) => Self::of_faults(&faults),
            Ok(document) => Self {
                errors: Vec::new(),
                warnings: scenario_warnings(&document),
            },
        }
    }

    /// What there is to say of a text that should be a rate card.
    #[must_use]
    pub fn of_rate_card(text: &str) -> Self {
        match read_rate_card(text) {
            Err(faults) => Self::of_faults(&faults),
            Ok(card) => Self {
                errors: Vec::new(),
                warnings: rate_card_warnings(&card),
            },
        }
    }

    /// A report of these faults.
    #[must_use]
    pub fn of_faults(faults: &[Fault]) -> Self {
        let errors = faults.iter().map(|fault| Remark {
            path: fault.path.clone(),
            value: fault.value.clone(),
            message: fault.to_string(),
        });
        Self {
            errors: errors.collect(),
            warnings: Vec::new(),
        }
    }

    /// Whether the document cannot be used as it is.
    #[must_use]
    pub const fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// The report as JSON: `{ "errors": [{ "path", "value", "message" }], "warnings": [...] }`.
    #[must_use]
    pub fn write(&self) -> String {
        pretty(&Written {
            errors: &self.errors,
            warnings: &self.warnings,
        })
    }
}

/// Lines of warning when a scenario is priced with a rate card.
#[must_use]
pub fn warnings_together(document: &ScenarioDocument, card: &RateCard) -> Vec<String> {
    let mut warnings = Vec::new();
    if let Access::ReadOnly { version, .. } = document.access {
        warnings.push(newer(version));
    }
    if let Some(current) = &document.scenario.current_plan
        && !card.plans.iter().any(|plan| plan.id == *current)
    {
        warnings.push(format!(
            "current_plan: the rate card has no plan \"{current}\", so it counts as null"
        ));
    }
    warnings
}

fn scenario_warnings(document: &ScenarioDocument) -> Vec<Remark> {
    let mut warnings = Vec::new();
    if let Access::ReadOnly { version, .. } = document.access {
        warnings.push(remark("version", version.to_string(), newer(version)));
    }
    let scenario = &document.scenario;
    if let Some(current) = &scenario.current_plan {
        let message = "whether a rate card has this plan is checked only together with one";
        warnings.push(remark("current_plan", current.clone(), message.to_owned()));
    }
    if let History::Log(log) = &scenario.history {
        let end = log.from.after(log.months);
        let outside = log.incidents.iter().filter(|incident| {
            let month = incident.opened.date().month();
            month < log.from || month >= end
        });
        let outside = outside.count();
        if outside > 0 {
            warnings.push(remark(
                "history.incidents",
                outside.to_string(),
                format!("{outside} incidents lie outside the window and do not count"),
            ));
        }
    }
    warnings
}

fn rate_card_warnings(card: &RateCard) -> Vec<Remark> {
    let url = &card.provider.url;
    let evidence = card
        .evidence
        .iter()
        .enumerate()
        .map(|(place, entry)| (format!("evidence[{place}].url"), &entry.url));
    std::iter::once(("provider.url".to_owned(), url))
        .chain(evidence)
        .filter(|(_, url)| !url.is_empty())
        .filter(|(_, url)| {
            let url = url.to_ascii_lowercase();
            !LINKED.iter().any(|scheme| url.starts_with(scheme))
        })
        .map(|(path, url)| {
            let message = "only https, http and mailto addresses become links";
            remark(&path, url.clone(), message.to_owned())
        })
        .collect()
}

fn newer(version: u64) -> String {
    format!("version {version} is newer than this program; what it does not know is kept, not read")
}

fn remark(path: &str, value: String, message: String) -> Remark {
    Remark {
        path: path.to_owned(),
        value,
        message,
    }
}
