//! `evaluate import`: the published exports against what is known of them, and files that are none.

use serde_json::{Value, json};

use super::{evaluate, output, refused, stderr};
use crate::shared_files::shared;

const SMALL: &str = "\
Ticket ID;Créé le;Résolu le;Priorité;Temps passé
T-1;18/08/2026 09:15;18/08/2026 10:45;Haute;1h 30m
T-2;19/08/2026 21:05;;Basse;0:20
Total;;;;1:50
";

/// A published export, its options, and what is known of it. Columns are checked one by one.
const KNOWN: [(&str, &[&str], &str); 11] = [
    (
        "spiceworks_small_business/tickets_masked.csv",
        &[],
        r#"{"encoding": "utf-8", "delimiter": ",", "header_line": 1, "shape": "tickets", "rows": 364, "tickets": 364,
            "open": 12, "window": {"from": "2023-11", "to": "2026-05", "months": 31}, "worked_minutes": null,
            "columns": {"opened": "created_at", "closed": "closed_at", "elapsed": ["resolution_hours"]}}"#,
    ),
    (
        "uci_servicenow_event_log/incident_event_log.csv",
        &[],
        r#"{"shape": "events", "rows": 5998, "tickets": 890, "date_order": "dmy", "worked_minutes": null,
            "columns": {"opened": "opened_at", "resolved": "resolved_at", "closed": "closed_at", "id": "number"}}"#,
    ),
    (
        "uci_servicenow_event_log/incident_event_log_head198_d-m-yyyy_slash.csv",
        &[],
        r#"{"shape": "events", "rows": 198, "tickets": 32, "date_order": "dmy"}"#,
    ),
    (
        "helpdesk_italian/helpdesk.csv",
        &["--zone", "Europe/Rome"],
        r#"{"shape": "events", "rows": 21348, "tickets": 4580, "zone": "Europe/Rome", "worked_minutes": null}"#,
    ),
    (
        "bpic2013_volvo_it/BPI_Challenge_2013_incidents.csv",
        &["--typical-minutes", "30"],
        r#"{"shape": "events", "rows": 65533, "tickets": 7554}"#,
    ),
    (
        "bpic2013_volvo_it/BPI_Challenge_2013_closed_problems.csv",
        &[],
        r#"{"shape": "events", "rows": 6660, "tickets": 1487}"#,
    ),
    (
        "ifpr_brazil_helpdesk/helpdesk2.csv",
        &[],
        r#"{"shape": "events", "rows": 1465, "tickets": 648, "date_order": "dmy",
            "columns": {"opened": "Data Abertura", "resolved": "Data Solução", "closed": "Data Fechamento"}}"#,
    ),
    (
        "servicenow_university/incident.csv",
        &[],
        r#"{"encoding": "windows-1252", "shape": "tickets", "rows": 10000, "tickets": 10000, "open": 2,
            "columns": {"elapsed": ["calendar_duration"]}}"#,
    ),
    (
        "servicenow_demo_rest/incidents_REST.csv",
        &[],
        r#"{"tool": "ServiceNow", "shape": "tickets", "rows": 67, "tickets": 67, "open": 32}"#,
    ),
    (
        "jira_worklog_timesheet_app/worklogs.csv",
        &[],
        r#"{"shape": "worklog", "rows": 108, "tickets": 34, "worked_minutes": 10080, "worked_unit": "hours",
            "columns": {"opened": "Log Date & Time", "worked": "Hr. Spent", "worked_total": ["Total Worklogs"]}}"#,
    ),
    (
        "timer_fixtures_solidtime/clockify_time_entries_import_test_1.csv",
        &["--date-order", "mdy"],
        r#"{"tool": "Clockify", "shape": "worklog", "rows": 2, "tickets": 2, "date_order": "mdy", "worked_minutes": 60}"#,
    ),
];

#[test]
fn every_published_export_is_what_is_known_of_it() {
    for (path, options, expected) in KNOWN {
        let Some(file) = shared(
            "import on the command line",
            &format!("data/tickets/{path}"),
        ) else {
            return;
        };
        let file = file.to_string_lossy();
        let arguments: Vec<&str> = ["import", file.as_ref()]
            .into_iter()
            .chain(options.iter().copied())
            .collect();
        let result = output(&arguments, "");
        let expected: Value = serde_json::from_str(expected).unwrap();
        for (key, value) in expected.as_object().unwrap() {
            if key == "columns" {
                for (role, header) in value.as_object().unwrap() {
                    assert_eq!(&result["columns"][role], header, "{path}: {role}");
                }
            } else {
                assert_eq!(&result[key], value, "{path}: {key}");
            }
        }
        assert_accounted(&result);
    }
}

/// Rows read and rows left out are the rows of the file, and every ticket is an incident.
#[track_caller]
fn assert_accounted(result: &Value) {
    let count = |key: &str| result[key].as_array().unwrap().len() as u64;
    assert_eq!(
        result["rows"],
        result["rows_read"].as_u64().unwrap() + count("left_out")
    );
    assert_eq!(result["tickets"], count("incidents"));
}

#[test]
fn a_small_file_is_told_whole() {
    let result = output(&["import", "-"], SMALL);
    assert_accounted(&result);
    assert_eq!(
        result["columns"],
        json!({
            "id": "Ticket ID", "opened": "Créé le", "resolved": "Résolu le", "priority": "Priorité",
            "worked": "Temps passé"
        })
    );
    assert_eq!(
        (&result["rows"], &result["tickets"], &result["open"]),
        (&json!(3), &json!(2), &json!(1))
    );
    assert_eq!(result["worked_minutes"], 110);
    assert_eq!(
        result["left_out"],
        json!([{ "line": 4, "reason": "a total row" }])
    );
    assert_eq!(
        result["incidents"][0],
        json!({
            "id": "T-1", "opened": "2026-08-18T09:15", "work_minutes": 90, "interruption_minutes": 90,
            "users_affected": 1, "impact": "major", "onsite": false, "emergency": false,
            "kind": "incident", "category": "", "materials": "0", "note": ""
        })
    );
    let guess = &result["guesses"][1];
    assert_eq!(guess["confidence"], "certain");
    assert_eq!(guess["reason"], "known by its name");
}

#[test]
fn work_is_null_where_nobody_knows_it_so_that_no_incident_is_priced_at_nothing() {
    let file = "Number,Opened\nA-1,2026-04-14 09:00\n";
    let unknown = evaluate(&["import", "-"], file);
    assert!(stderr(&unknown).contains("--typical-minutes"));
    let unknown: Value = serde_json::from_slice(&unknown.stdout).unwrap();
    assert_eq!(unknown["worked_minutes"], Value::Null);
    assert_eq!(unknown["incidents"][0]["work_minutes"], Value::Null);
    assert_eq!(unknown["questions"], json!(["typical_length"]));
    let known = output(&["import", "--typical-minutes", "45", "-"], file);
    assert_eq!(known["worked_minutes"], Value::Null);
    assert_eq!(known["incidents"][0]["work_minutes"], 45);
}

#[test]
fn dates_that_read_either_way_are_asked_about_and_not_guessed() {
    let file = "Number,Opened,Hours\nA-1,03/04/2026 09:00,1\n";
    let asked = evaluate(&["import", "-"], file);
    assert_eq!(asked.status.code(), Some(2));
    assert!(stderr(&asked).contains("03/04/2026 09:00 may be day first or month first"));
    let asked: Value = serde_json::from_slice(&asked.stdout).unwrap();
    assert_eq!(asked["date_order"], "ambiguous");
    assert_eq!(asked["incidents"], json!([]));
    for (order, opened) in [("dmy", "2026-04-03T09:00"), ("mdy", "2026-03-04T09:00")] {
        let result = output(&["import", "-", "--date-order", order], file);
        assert_eq!(result["date_order"], order);
        assert_eq!(result["incidents"][0]["opened"], opened);
    }
}

#[test]
fn a_zone_moves_times_that_have_an_offset_in_winter_and_in_summer() {
    let file = "Number,Opened,Hours\nA-1,2026-01-14T23:30:00Z,1\nA-2,2026-07-14T23:30:00+01:00,1\nA-3,2026-07-15 08:00,1\n";
    let opened = |zone: &str| -> Vec<String> {
        let result = output(&["import", "-", "--zone", zone], file);
        let incidents = result["incidents"].as_array().unwrap().clone();
        let text = |incident: &Value| incident["opened"].as_str().unwrap().to_owned();
        incidents.iter().map(text).collect()
    };
    assert_eq!(
        opened("Europe/Berlin"),
        ["2026-01-15T00:30", "2026-07-15T00:30", "2026-07-15T08:00"]
    );
    assert_eq!(
        opened("America/New_York"),
        ["2026-01-14T18:30", "2026-07-14T18:30", "2026-07-15T08:00"]
    );
    assert_eq!(opened("-03:30")[0], "2026-01-14T20:00");
    assert_eq!(opened("UTC")[1], "2026-07-14T22:30");
}

#[test]
fn what_is_no_ticket_file_is_refused_in_one_line() {
    let refuse = |input: &str, fault: &str| refused(&["import", "-"], input, fault);
    refuse(
        "",
        "-: the file is empty; a header line and rows are needed",
    );
    refuse(
        "%PDF-1.7\n",
        "-: the file is a PDF; a CSV or other text table is needed",
    );
    refuse("Number,Opened\n", "-: there is no row below the header");
    refuse(
        "Name,Colour\na,red\nb,blue\n",
        "-: no column tells when tickets were opened; the columns are: Name | Colour",
    );
    let binary: String = (0..4_000_u32)
        .filter_map(|n| char::from_u32(n.wrapping_mul(7) % 32))
        .collect();
    refuse(
        &binary,
        "-: the file is not text; a CSV or other text table is needed",
    );
    let missing = evaluate(&["import", "no-such-file.csv"], "");
    assert_eq!(missing.status.code(), Some(2));
    assert!(stderr(&missing).starts_with("no-such-file.csv: "));
}

#[test]
fn wrong_options_of_an_import_are_refused() {
    refused(
        &["import", "-", "--zone", "Mars/Olympus"],
        SMALL,
        "evaluate: --zone is a time zone such as Europe/Berlin, UTC or +02:00, not \"Mars/Olympus\"",
    );
    refused(
        &["import", "-", "--date-order", "ymd"],
        SMALL,
        "evaluate: --date-order is dmy or mdy, not \"ymd\"",
    );
    refused(
        &["import", "-", "--typical-minutes", "0"],
        SMALL,
        "evaluate: --typical-minutes is 1 to 527040, not \"0\"",
    );
    refused(
        &["import", "-", "--fast"],
        SMALL,
        "evaluate: import has no option \"--fast\"; see evaluate --help",
    );
    refused(
        &["import"],
        "",
        "evaluate: import needs a file; see evaluate --help",
    );
}
