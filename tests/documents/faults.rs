//! Faults: each at its place, with its value and what is allowed, and all of them at once.

use breakeven::documents::{Access, Problem, read_rate_card, read_scenario};
use serde_json::{Value, json};

use crate::sample;

/// The faults of the sample scenario with one value replaced, as people read them.
#[track_caller]
fn scenario_with(pointer: &str, value: Value) -> Vec<String> {
    let mut document = sample::scenario();
    *document.pointer_mut(pointer).unwrap() = value;
    scenario_faults(&document.to_string())
}

#[track_caller]
fn scenario_faults(text: &str) -> Vec<String> {
    let faults = read_scenario(text).expect_err("it has faults");
    faults.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn card_with(pointer: &str, value: Value) -> Vec<String> {
    let mut document = sample::rate_card();
    *document.pointer_mut(pointer).unwrap() = value;
    let faults = read_rate_card(&document.to_string()).expect_err("it has faults");
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn a_number_out_of_bounds_names_itself_and_the_bound() {
    assert_eq!(
        scenario_with("/organisation/users", json!(0)),
        ["organisation.users: 0 is below 1"]
    );
    assert_eq!(
        scenario_with("/organisation/users", json!(100_001)),
        ["organisation.users: 100001 is above 100000"]
    );
    assert_eq!(scenario_with("/seed", json!(-1)), ["seed: -1 is below 0"]);
    assert_eq!(
        scenario_with("/annual_growth", json!("-0.91")),
        ["annual_growth: \"-0.91\" is below -0.9"]
    );
}

#[test]
fn a_number_of_any_length_is_above_and_not_wrapped() {
    let text = sample::scenario()
        .to_string()
        .replace("\"users\":18", &format!("\"users\":1{}", "0".repeat(400)));
    let faults = scenario_faults(&text);
    assert_eq!(faults.len(), 1);
    assert!(faults[0].ends_with("… is above 100000"), "{}", faults[0]);
}

#[test]
fn a_fractional_number_shows_its_quoted_form() {
    assert_eq!(
        scenario_with("/organisation/employee_hour_cost", json!(45.65)),
        ["organisation.employee_hour_cost: 45.65 must stand in quotes: \"45.65\""]
    );
    let text = sample::scenario()
        .to_string()
        .replace("\"45.65\"", "4.565e1");
    assert_eq!(
        scenario_faults(&text),
        [
            "organisation.employee_hour_cost: 4.565e1 has an exponent; write out its digits, \
          in quotes: \"150.00\""
        ]
    );
    assert_eq!(
        scenario_with("/organisation/users", json!(17.25)),
        ["organisation.users: 17.25 must be a whole number without fraction or exponent"]
    );
}

#[test]
fn a_mistyped_field_is_refused_with_the_one_that_was_meant() {
    let mut card = sample::rate_card();
    let labour = card.pointer_mut("/plans/0/terms/labour").unwrap();
    let rate = labour
        .as_object_mut()
        .unwrap()
        .remove("hourly_rate")
        .unwrap();
    labour["hourly_rte"] = rate;
    let faults = read_rate_card(&card.to_string()).expect_err("it has faults");
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "plans[0].terms.labour.hourly_rate is missing, and has no default",
            "plans[0].terms.labour.hourly_rte is not a field of this format; \
             did you mean `hourly_rate`?",
        ]
    );
}

#[test]
fn a_mistyped_word_is_refused_with_the_ones_that_exist() {
    assert_eq!(
        scenario_with("/history/incidents/0/impact", json!("Major")),
        ["history.incidents[0].impact: \"Major\" is not known here; did you mean \"major\"?"]
    );
    assert_eq!(
        scenario_with("/history/incidents/0/impact", json!("catastrophic")),
        ["history.incidents[0].impact: \"catastrophic\" is not one of none, minor, major, total"]
    );
}

#[test]
fn a_value_of_the_wrong_type_hides_only_what_lies_inside_it() {
    let mut document = sample::scenario();
    document["organisation"] = json!([{ "users": 0 }]);
    document["name"] = json!(5);
    assert_eq!(
        scenario_faults(&document.to_string()),
        [
            "name: 5 is not text in quotes",
            "organisation: [{\"users\":0}] is not an object",
        ]
    );
}

#[test]
fn the_terms_of_an_unknown_kind_of_plan_are_not_judged() {
    let faults = card_with("/plans/0/kind", json!("barter"));
    assert_eq!(faults.len(), 1);
    assert!(
        faults[0].starts_with("plans[0].kind: \"barter\" is not one of"),
        "{}",
        faults[0]
    );
}

#[test]
fn the_fields_of_an_unknown_kind_of_history_are_not_judged() {
    let faults = scenario_with("/history/kind", json!("diary"));
    assert_eq!(
        faults,
        ["history.kind: \"diary\" is not one of log, summary"]
    );
}

#[test]
fn text_that_could_deceive_is_refused_and_not_repeated_as_it_is() {
    let faults = scenario_with("/name", json!("abc\u{202E}def"));
    assert_eq!(
        faults,
        ["name: \"abc\\u{202e}def\" holds the character U+202E, which is not allowed here"]
    );
}

#[test]
fn a_long_value_is_shortened() {
    let faults = scenario_with("/name", json!("x".repeat(2_001)));
    assert_eq!(faults, ["name: has 2001 characters; 2000 are allowed"]);
    let fault = &read_scenario(&json!({ "format": "y".repeat(500) }).to_string()).unwrap_err()[0];
    assert_eq!(
        fault.value.chars().count(),
        61,
        "60 characters and an ellipsis"
    );
}

#[test]
fn a_file_that_is_not_json_is_refused_with_line_and_column() {
    let faults = read_scenario("{\n  \"format\": breakeven\n}").unwrap_err();
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].path, "");
    assert!(
        matches!(
            faults[0].problem,
            Problem::NotJson {
                line: 2,
                column: 13,
                ..
            }
        ),
        "{:?}",
        faults[0].problem
    );
    assert_eq!(
        faults[0].to_string(),
        "not JSON: expected value at line 2, column 13"
    );
}

#[test]
fn a_document_of_another_format_is_refused_at_its_format() {
    assert_eq!(
        scenario_with("/format", json!("breakeven.rate-card")),
        ["format: \"breakeven.rate-card\" is not \"breakeven.scenario\", which is read here"]
    );
}

#[test]
fn versions_that_never_were_are_refused() {
    for version in [json!(0), json!(-1), json!("1"), json!(1.0), json!(null)] {
        let faults = scenario_with("/version", version.clone());
        assert_eq!(faults.len(), 1, "{version}");
        assert!(faults[0].starts_with("version: "), "{}", faults[0]);
        assert_eq!(card_with("/version", version).len(), 1);
    }
    let mut document = sample::scenario();
    document.as_object_mut().unwrap().remove("version");
    assert_eq!(
        scenario_faults(&document.to_string()),
        ["version is missing, and has no default"]
    );
}

#[test]
fn a_newer_scenario_is_read_only_and_kept_as_it_was() {
    let mut document = sample::scenario();
    document["version"] = json!(2);
    document["colour"] = json!({ "deep": [1, 2.5, 3e9] });
    document["organisation"]["floors"] = json!(3);
    let text = format!("  {document}\n");
    let read = read_scenario(&format!("\u{FEFF}{text}")).unwrap();
    assert_eq!(read.access, Access::ReadOnly { version: 2, text });
    assert_eq!(read.scenario.name, "Acme Dental");
}

#[test]
fn what_a_newer_scenario_shares_with_this_version_must_be_valid() {
    let mut document = sample::scenario();
    document["version"] = json!(2);
    document["organisation"]["users"] = json!(0);
    document["organisation"]["floors"] = json!(3);
    assert_eq!(
        scenario_faults(&document.to_string()),
        ["organisation.users: 0 is below 1"]
    );
}

#[test]
fn a_newer_rate_card_is_refused() {
    assert_eq!(
        card_with("/version", json!(2)),
        ["version: 2 is newer than this program, which knows versions up to 1"]
    );
}

#[test]
fn a_key_that_stands_twice_is_refused_where_it_stands() {
    let text = sample::scenario().to_string().replace(
        "\"users\":18",
        "\"users\":18,\"\\u0075sers\":18,\"users\":19",
    );
    assert_eq!(
        scenario_faults(&text),
        ["organisation.users stands here more than once; each field may stand once"]
    );
}

#[test]
fn half_a_character_is_a_fault_of_its_text_alone() {
    let text = sample::scenario()
        .to_string()
        .replace("Acme Dental", "Acme \\ud83d Dental");
    assert_eq!(
        scenario_faults(&text),
        ["name: \"Acme \\ud83d Dental\" holds an escape that stands for no character"]
    );
}

#[test]
fn a_list_of_the_wrong_length_is_a_fault_of_the_list() {
    assert_eq!(
        card_with("/plans", json!([])),
        ["plans: 0 entries; 1 to 12 are allowed"]
    );
    let faults = scenario_with("/organisation/working_hours/days", json!([]));
    assert_eq!(
        faults,
        ["organisation.working_hours.days: 0 entries; 1 to 7 are allowed"]
    );
}
