//! JSON Schemas of the formats, for authors of rate cards and for other programs.
//!
//! Made from the tables of [`super::v1`] and the bounds of [`crate::engine::quantity`]; the files
//! in `schemas/` are checked against it by a test. Not part of the browser build.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::v1::{RateCard, Scenario};
use super::words::{PlanKind, Word};

/// A type of the format that has a schema.
pub trait Described {
    /// Its schema; objects are defined once and referred to.
    fn schema(definitions: &mut Definitions) -> Value;
}

/// The objects that schemas refer to.
#[derive(Default)]
pub struct Definitions(BTreeMap<&'static str, Value>);

/// A field of an object.
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it means.
    pub about: &'static str,
    /// What it may be.
    pub schema: Value,
    /// What holds where it is left out.
    pub when_left_out: WhenLeftOut,
}

/// What holds where a field is left out.
pub enum WhenLeftOut {
    /// The document is at fault.
    Fault,
    /// This value.
    Default(Value),
    /// Nothing: what the field is about does not exist, or comes from elsewhere.
    Nothing,
}

impl Definitions {
    /// Defines an object, once, and refers to it.
    pub fn object(
        &mut self,
        name: &'static str,
        about: &str,
        fields: impl FnOnce(&mut Self) -> Vec<Field>,
    ) -> Value {
        if !self.0.contains_key(name) {
            // Stands in for the object while its fields are described.
            self.0.insert(name, Value::Null);
            let described = object_schema(about, fields(self));
            self.0.insert(name, described);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }
}

/// The JSON Schema of scenarios, pretty-printed.
#[must_use]
pub fn scenario_schema() -> String {
    document_schema::<Scenario<'_>>("Scenario", "A scenario of Breakeven")
}

/// The JSON Schema of rate cards, pretty-printed.
#[must_use]
pub fn rate_card_schema() -> String {
    document_schema::<RateCard<'_>>("RateCard", "A rate card of Breakeven")
}

fn document_schema<T: Described>(name: &str, title: &str) -> String {
    let mut definitions = Definitions::default();
    T::schema(&mut definitions);
    let mut definitions = definitions.0;
    let mut root = definitions.remove(name).unwrap_or_default();
    if let Some(plan) = definitions.get_mut("Plan") {
        plan["allOf"] = terms_by_kind();
    }
    root["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    root["title"] = json!(title);
    root["$defs"] = json!(definitions);
    super::value::pretty(&root)
}

/// A plan's terms are those of its kind.
fn terms_by_kind() -> Value {
    let rules = PlanKind::ALL.iter().map(|kind| {
        let terms = match kind {
            PlanKind::BreakFix => "BreakFix",
            PlanKind::Hourly => "Hourly",
            PlanKind::BlockHours => "BlockHours",
            PlanKind::Retainer => "Retainer",
            PlanKind::FlatRate => "FlatRate",
            PlanKind::InHouse => "InHouse",
        };
        json!({
            "if": { "properties": { "kind": { "const": kind.word() } } },
            "then": { "properties": { "terms": { "$ref": format!("#/$defs/{terms}") } } },
        })
    });
    rules.collect()
}

fn object_schema(about: &str, fields: Vec<Field>) -> Value {
    let mut required = Vec::new();
    let mut properties = BTreeMap::new();
    for field in fields {
        let Field {
            name,
            about,
            mut schema,
            when_left_out,
        } = field;
        let bounds = schema["description"].as_str().unwrap_or_default();
        schema["description"] = json!(format!("{} {bounds}", sentence(about)).trim());
        match when_left_out {
            WhenLeftOut::Fault => required.push(name),
            WhenLeftOut::Default(value) => schema["default"] = value,
            WhenLeftOut::Nothing => {}
        }
        properties.insert(name, schema);
    }
    let mut schema = json!({
        "type": "object",
        "description": sentence(about),
        "properties": properties,
        "additionalProperties": false,
    });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// A doc comment as running text.
fn sentence(about: &str) -> String {
    about.split_whitespace().collect::<Vec<_>>().join(" ")
}
