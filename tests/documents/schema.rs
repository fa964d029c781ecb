//! The JSON Schemas, the readers and the writers say the same.
//!
//! The schemas come from the tables of version 1. Here every field of every object is left out
//! and pushed over its bounds, and the readers must agree with what the schema says of it.

use std::fs;
use std::path::Path;

use breakeven::documents::schema::{rate_card_schema, scenario_schema};
use breakeven::documents::{Fault, read_rate_card, read_scenario, write_rate_card, write_scenario};
use serde_json::{Value, json};

use crate::sample;

#[test]
fn the_checked_in_schemas_are_those_of_the_code() {
    check_in("schemas/scenario-1.schema.json", &scenario_schema());
    check_in("schemas/rate-card-1.schema.json", &rate_card_schema());
}

#[test]
fn every_field_of_a_schema_is_described() {
    for schema in [scenario_schema(), rate_card_schema()] {
        let schema: Value = serde_json::from_str(&schema).unwrap();
        let objects = schema["$defs"]
            .as_object()
            .unwrap()
            .values()
            .chain([&schema]);
        for object in objects {
            for (name, field) in object["properties"].as_object().unwrap() {
                let about = field["description"].as_str().unwrap_or_default();
                assert!(about.len() > 5, "{name} is not described");
            }
        }
    }
}

#[test]
fn what_a_schema_says_of_scenarios_is_what_is_read() {
    for document in [sample::scenario(), sample::summary_scenario()] {
        Probe {
            schema: serde_json::from_str(&scenario_schema()).unwrap(),
            document,
            read: |text| read_scenario(text).map(|read| write_scenario(&read.scenario)),
        }
        .run();
    }
}

#[test]
fn what_a_schema_says_of_rate_cards_is_what_is_read() {
    Probe {
        schema: serde_json::from_str(&rate_card_schema()).unwrap(),
        document: sample::rate_card(),
        read: |text| read_rate_card(text).map(|card| write_rate_card(&card)),
    }
    .run();
}

/// Compares a generated file with the one checked in; `UPDATE_SCHEMAS=1` writes it.
#[track_caller]
fn check_in(path: &str, generated: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        fs::write(&path, generated).unwrap();
    }
    let checked_in = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        checked_in == generated,
        "{} is not what the code says; run the tests with UPDATE_SCHEMAS=1",
        path.display()
    );
}

/// A document that holds every object of its schema, with all fields.
struct Probe {
    schema: Value,
    document: Value,
    /// Reads a document and writes it again.
    read: fn(&str) -> Result<String, Vec<Fault>>,
}

impl Probe {
    fn run(&self) {
        let written = (self.read)(&self.document.to_string()).unwrap();
        let written: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(written, self.document, "the sample holds every field");
        let mut visited = 0;
        self.visit(&self.schema, "", "", &mut visited);
        assert!(visited > 30, "only {visited} fields were compared");
    }

    /// Follows schema and document together. `pointer` is the place as a JSON pointer, `path` as
    /// a fault names it.
    fn visit(&self, schema: &Value, pointer: &str, path: &str, visited: &mut usize) {
        let value = self.document.pointer(pointer).unwrap();
        let schema = self.resolve(schema, value);
        match value {
            Value::Object(fields) => {
                let properties = schema["properties"].as_object().unwrap();
                let described: Vec<_> = properties.keys().collect();
                assert_eq!(
                    described,
                    fields.keys().collect::<Vec<_>>(),
                    "fields of {path}"
                );
                for (name, property) in properties {
                    let pointer = format!("{pointer}/{name}");
                    let path = format!("{path}.{name}").trim_start_matches('.').to_owned();
                    *visited += 1;
                    self.check_left_out(schema, property, &pointer, &path);
                    self.check_bounds(property, &pointer, &path);
                    self.visit(property, &pointer, &path, visited);
                }
                self.check_unknown(pointer, path);
            }
            Value::Array(members) => {
                for place in 0..members.len() {
                    let pointer = format!("{pointer}/{place}");
                    self.visit(
                        &schema["items"],
                        &pointer,
                        &format!("{path}[{place}]"),
                        visited,
                    );
                }
            }
            _ => {}
        }
    }

    fn resolve<'a>(&'a self, schema: &'a Value, value: &Value) -> &'a Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.strip_prefix("#/$defs/").unwrap();
            return &self.schema["$defs"][name];
        }
        let alternatives = schema["oneOf"].as_array().or(schema["anyOf"].as_array());
        match alternatives {
            // Of several, the one that has exactly the value's fields.
            Some(alternatives) if value.is_object() => alternatives
                .iter()
                .map(|one| self.resolve(one, value))
                .find(|one| {
                    let properties = one["properties"].as_object().unwrap();
                    properties.keys().eq(value.as_object().unwrap().keys())
                })
                .unwrap(),
            Some(alternatives) => alternatives.first().unwrap(),
            None => schema,
        }
    }

    fn with(&self, pointer: &str, value: Option<Value>) -> Result<Value, Vec<String>> {
        let mut document = self.document.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let parent = document
            .pointer_mut(parent)
            .unwrap()
            .as_object_mut()
            .unwrap();
        match value {
            Some(value) => parent.insert(name.to_owned(), value),
            None => parent.remove(name),
        };
        match (self.read)(&document.to_string()) {
            Ok(written) => Ok(serde_json::from_str(&written).unwrap()),
            Err(faults) => Err(faults.into_iter().map(|fault| fault.path).collect()),
        }
    }

    fn check_left_out(&self, object: &Value, property: &Value, pointer: &str, path: &str) {
        let (_, name) = pointer.rsplit_once('/').unwrap();
        let required = object["required"].as_array();
        let required = required.is_some_and(|names| names.iter().any(|known| known == name));
        match self.with(pointer, None) {
            Err(faults) => {
                assert!(
                    required,
                    "{path} is optional by the schema, not by the reader"
                );
                assert_eq!(faults, [path], "the fault of a missing {path}");
            }
            Ok(written) => {
                assert!(
                    !required,
                    "{path} is required by the schema, not by the reader"
                );
                let found = written.pointer(pointer);
                let default = property.get("default");
                if default == Some(&json!({})) {
                    // Its fields have defaults of their own.
                    assert_eq!(self.with(pointer, default.cloned()), Ok(written), "{path}");
                } else {
                    assert_eq!(found, default, "the default of {path}");
                }
            }
        }
    }

    fn check_bounds(&self, property: &Value, pointer: &str, path: &str) {
        let value = self.document.pointer(pointer).unwrap();
        let property = self.resolve(property, value);
        // Words and texts have no order; 7 is never one of them.
        if !value.is_number() && property.get("minimum").is_none() {
            assert_eq!(
                self.with(pointer, Some(json!(7.5))),
                Err(vec![path.to_owned()])
            );
        }
        let (Some(min), Some(max)) = (number(&property["minimum"]), number(&property["maximum"]))
        else {
            return;
        };
        let written = |number: f64| {
            let text = format!("{number:.6}");
            let text = text.trim_end_matches('0').trim_end_matches('.');
            if value.is_string() {
                json!(text)
            } else {
                json!(number as i64)
            }
        };
        let step = if value.is_string() { 0.0001 } else { 1.0 };
        for outside in [min - step, max + step] {
            let outside = written(outside);
            assert_eq!(
                self.with(pointer, Some(outside.clone())),
                Err(vec![path.to_owned()]),
                "{path} = {outside}"
            );
        }
        for bound in [min, max] {
            let bound = written(bound);
            // A bound may contradict another field, but is itself within its bounds.
            if let Err(faults) = self.with(pointer, Some(bound.clone())) {
                let contradicts = ["bad_incident_minutes", "up_to"];
                assert!(
                    faults
                        .iter()
                        .all(|fault| contradicts.iter().any(|end| fault.ends_with(end))),
                    "{path} = {bound}: {faults:?}"
                );
            }
        }
    }

    fn check_unknown(&self, pointer: &str, path: &str) {
        let unknown = format!("{path}.unheard_of")
            .trim_start_matches('.')
            .to_owned();
        assert_eq!(
            self.with(&format!("{pointer}/unheard_of"), Some(json!(1))),
            Err(vec![unknown])
        );
    }
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64()
}
