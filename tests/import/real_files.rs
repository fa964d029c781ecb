//! Published exports that nobody here wrote, in place, each with what is known of it.

use breakeven::engine::civil::Month;
use breakeven::engine::incident::{Impact, IncidentKind};
use breakeven::import::columns::Confidence;
use breakeven::import::dates::DateOrder;
use breakeven::import::decode::Encoding;
use breakeven::import::durations::DecimalMark;
use breakeven::import::report::{LeftOutReason, Oddity, Side};
use breakeven::import::role::Role;
use breakeven::import::tool::Tool;
use breakeven::import::understanding::{DateOrderGuess, Question, Shape, ZoneSituation};
use breakeven::import::window::Coverage;
use breakeven::import::worked::{NoWork, Worked};
use breakeven::import::zone::Zone;

use crate::support::{imported, imported_with, imported_with_typical, moment, tickets, understood};

const SPICEWORKS: &str = "spiceworks_small_business/tickets_masked.csv";

#[test]
fn spiceworks_is_364_tickets_of_which_12_are_open_in_31_whole_months() {
    let Some(bytes) = tickets("spiceworks", SPICEWORKS) else {
        return;
    };
    let imported = imported_with_typical(&bytes);
    assert_eq!((imported.report.tickets, imported.report.open), (364, 12));
    assert_eq!(imported.report.left_out, []);
    let window = imported.window.unwrap();
    assert_eq!(window.from, Month::parse("2023-11").unwrap());
    assert_eq!(window.months.get(), 31);
    assert_eq!(window.coverage, Coverage::Whole);
    // Five of October 2023 and two of June 2026.
    let on = |side| {
        imported
            .report
            .outside_window
            .iter()
            .filter(|o| o.side == side)
            .count()
    };
    assert_eq!((on(Side::Before), on(Side::After)), (5, 2));
    let kinds = |kind| imported.incidents.iter().filter(|i| i.kind == kind).count();
    assert_eq!(kinds(IncidentKind::Incident), 107);
    assert_eq!(kinds(IncidentKind::Project), 72);
    let major = imported
        .incidents
        .iter()
        .filter(|i| i.impact == Impact::Major);
    assert_eq!(major.count(), 47);
    let without_end = imported
        .incidents
        .iter()
        .filter(|i| i.interruption.is_none());
    assert_eq!(without_end.count(), 12);
}

#[test]
fn spiceworks_resolution_hours_are_elapsed_and_never_worked() {
    let Some(bytes) = tickets("spiceworks elapsed", SPICEWORKS) else {
        return;
    };
    let understanding = understood(&bytes);
    assert_eq!(understanding.worked, Worked::Missing(NoWork::NoColumn));
    let imported = imported(&bytes);
    assert_eq!(imported.report.worked_minutes, None);
    assert!(imported.report.needs_typical_length);
    assert_eq!(imported.incidents, []);
    assert_eq!(imported.report.elapsed_columns, ["resolution_hours"]);
}

#[test]
fn spiceworks_raw_export_has_a_worked_column_of_zeros_which_is_none() {
    let path = "spiceworks_small_business/sample_spiceworks_export.csv";
    let Some(bytes) = tickets("spiceworks raw", path) else {
        return;
    };
    let understanding = understood(&bytes);
    assert_eq!(understanding.tool, Some(Tool::Spiceworks));
    assert_eq!(understanding.worked, Worked::Missing(NoWork::AllZero));
    assert_eq!(understanding.questions(), [Question::TypicalLength]);
    let imported = imported_with_typical(&bytes);
    assert_eq!((imported.report.tickets, imported.report.open), (10, 2));
    let first = imported.incidents.iter().find(|i| i.id == "9001").unwrap();
    assert_eq!(first.opened, moment("2026-06-02T09:30"));
    assert_eq!(first.interruption.unwrap().get(), 1_725);
    assert_eq!(first.note, "Laptop won't power on");
}

#[test]
fn uci_folds_5998_events_into_890_tickets_and_both_date_forms_agree() {
    let path = "uci_servicenow_event_log/incident_event_log.csv";
    let Some(dashes) = tickets("uci", path) else {
        return;
    };
    let path = "uci_servicenow_event_log/incident_event_log_head198_d-m-yyyy_slash.csv";
    let Some(slashes) = tickets("uci", path) else {
        return;
    };
    let (understanding, imported) = imported_with(&dashes, typical);
    assert_eq!(understanding.shape, Shape::Events);
    assert!(matches!(
        understanding.date_order,
        DateOrderGuess::Decided { .. }
    ));
    assert_eq!(
        (imported.report.rows, imported.report.tickets),
        (5_998, 890)
    );
    let few = imported_with_typical(&slashes);
    assert_eq!(few.report.tickets, 32);
    for ticket in &few.incidents {
        // The short file ends in the middle of its last ticket.
        let same = imported
            .incidents
            .iter()
            .find(|i| i.id == ticket.id)
            .unwrap();
        assert_eq!(same.opened, ticket.opened);
        assert_eq!(same.interruption, ticket.interruption);
        assert_eq!(same.impact, ticket.impact);
    }
    // Three days of three months hold no whole month, and the window says so.
    assert_eq!(imported.window.unwrap().coverage, Coverage::Partial);
}

#[test]
fn uci_ends_a_ticket_when_it_was_resolved_not_when_a_robot_closed_it() {
    let path = "uci_servicenow_event_log/incident_event_log.csv";
    let Some(bytes) = tickets("uci resolved", path) else {
        return;
    };
    let imported = imported_with_typical(&bytes);
    let first = imported
        .incidents
        .iter()
        .find(|i| i.id == "INC0000045")
        .unwrap();
    assert_eq!(first.opened, moment("2016-02-29T01:16"));
    assert_eq!(first.interruption.unwrap().get(), 10 * 60 + 13);
}

#[test]
fn italian_help_desk_is_4580_tickets_with_headers_full_of_colons() {
    let Some(bytes) = tickets("italian", "helpdesk_italian/helpdesk.csv") else {
        return;
    };
    let (understanding, imported) = imported_with(&bytes, typical);
    assert_eq!(understanding.zones, ZoneSituation::Offsets);
    assert_eq!(
        (imported.report.rows, imported.report.tickets),
        (21_348, 4_580)
    );
    let ticket = imported
        .incidents
        .iter()
        .find(|i| i.id == "Case3608")
        .unwrap();
    assert_eq!(ticket.opened, moment("2010-01-13T08:40"));
    // Resolved on 29 January at 08:52, closed a fortnight later.
    assert_eq!(ticket.interruption.unwrap().get(), 16 * 1_440 + 12);
}

#[test]
fn italian_times_move_to_the_viewers_zone() {
    let Some(bytes) = tickets("italian zone", "helpdesk_italian/helpdesk.csv") else {
        return;
    };
    let (_, imported) = imported_with(&bytes, |choices| {
        typical(choices);
        choices.viewer = Zone::Fixed(60);
    });
    let ticket = imported
        .incidents
        .iter()
        .find(|i| i.id == "Case3608")
        .unwrap();
    assert_eq!(ticket.opened, moment("2010-01-13T09:40"));
    assert_eq!(imported.report.moved_to_zone, 4_580);
}

#[test]
fn bpic_is_7554_tickets_and_its_first_is_named_0() {
    let path = "bpic2013_volvo_it/BPI_Challenge_2013_incidents.csv";
    let Some(bytes) = tickets("bpic", path) else {
        return;
    };
    let imported = imported_with_typical(&bytes);
    assert_eq!(
        (imported.report.rows, imported.report.tickets),
        (65_533, 7_554)
    );
    assert!(imported.incidents.iter().any(|i| i.id == "0"));
    // Nothing in the file tells when a ticket ended, so none counts as open.
    assert_eq!(imported.report.open, 0);
}

#[test]
fn ifpr_is_648_tickets_under_portuguese_headers() {
    let Some(bytes) = tickets("ifpr", "ifpr_brazil_helpdesk/helpdesk2.csv") else {
        return;
    };
    let (understanding, imported) = imported_with(&bytes, typical);
    assert_eq!(
        (imported.report.rows, imported.report.tickets),
        (1_465, 648)
    );
    let role = |header: &str| {
        let column = understanding.columns.iter().find(|c| c.header == header);
        column.unwrap().role
    };
    assert_eq!(role("Data Abertura"), Role::Opened);
    assert_eq!(role("Data Solução"), Role::Resolved);
    assert_eq!(role("Requerente"), Role::Person);
    let first = imported.incidents.iter().find(|i| i.id == "37401").unwrap();
    assert_eq!(first.opened, moment("2020-09-21T09:55"));
    assert_eq!(first.interruption.unwrap().get(), 115);
}

#[test]
fn university_is_10000_tickets_of_which_2_are_open_in_windows_1252() {
    let Some(bytes) = tickets("university", "servicenow_university/incident.csv") else {
        return;
    };
    let (understanding, imported) = imported_with(&bytes, typical);
    assert_eq!(understanding.layout.encoding, Encoding::Windows1252);
    assert_eq!((imported.report.tickets, imported.report.open), (10_000, 2));
    assert_eq!(imported.report.elapsed_columns, ["calendar_duration"]);
    // Two tickets lie years after the others: they are strays, not 46 quiet months.
    let window = imported.window.unwrap();
    assert_eq!(
        (window.from, window.months.get()),
        (Month::parse("2012-05").unwrap(), 1)
    );
    assert_eq!(imported.report.outside_window.len(), 2);
}

#[test]
fn servicenow_table_api_keeps_67_tickets_and_no_names() {
    let path = "servicenow_demo_rest/incidents_REST.csv";
    let Some(bytes) = tickets("servicenow demo", path) else {
        return;
    };
    let (understanding, imported) = imported_with(&bytes, typical);
    assert_eq!(understanding.tool, Some(Tool::ServiceNow));
    assert_eq!(imported.report.tickets, 67);
    for column in &understanding.columns {
        if column.header.ends_with("_by") {
            assert_eq!((column.role, column.examples.len()), (Role::Person, 0));
        }
    }
}

#[test]
fn jira_worklog_is_108_entries_of_34_issues_with_hours_counted_once() {
    let Some(bytes) = tickets("jira worklog", "jira_worklog_timesheet_app/worklogs.csv") else {
        return;
    };
    let (understanding, imported) = imported_with(&bytes, |_| {});
    assert_eq!(understanding.tool, Some(Tool::JiraWorklog));
    assert_eq!(understanding.shape, Shape::Worklog);
    assert_eq!(understanding.questions(), []);
    assert_eq!((imported.report.rows, imported.report.tickets), (108, 34));
    assert_eq!(imported.report.worked_minutes_in_file, Some(168 * 60));
    let sum: u32 = imported.incidents.iter().map(|i| i.work.get()).sum();
    assert_eq!(sum, 168 * 60);
}

#[test]
fn timers_of_clockify_toggl_and_harvest_are_read() {
    let path =
        |name: &str| format!("timer_fixtures_solidtime/{name}_time_entries_import_test_1.csv");
    let Some(clockify) = tickets("timers", &path("clockify")) else {
        return;
    };
    let (understanding, _) = (understood(&clockify), ());
    // 03/04/2024 alone could be March or April: asked, not guessed.
    assert_eq!(understanding.questions(), [Question::DateOrder]);
    let Some(toggl) = tickets("timers", &path("toggl")) else {
        return;
    };
    let imported_toggl = imported(&toggl);
    assert_eq!(imported_toggl.report.worked_minutes, Some(60));
    let Some(harvest) = tickets("timers", &path("harvest")) else {
        return;
    };
    let (understanding, harvest) = imported_with(&harvest, |_| {});
    let Worked::Column(column) = &understanding.worked else {
        panic!("{:?}", understanding.worked);
    };
    assert_eq!(column.reading.decimal, DecimalMark::Comma);
    assert_eq!(harvest.report.worked_minutes_in_file, Some(20 * 60 + 1));
    // Its dates have no time of day, so none may count as after hours.
    assert_eq!(harvest.report.without_clock, 2);
    let flagged = &harvest.report.flagged[0];
    assert_eq!(
        (flagged.in_file, flagged.suggested),
        (Some(1_200), Some(20))
    );
}

#[test]
fn a_decimal_column_that_contradicts_the_clock_column_is_reported() {
    let name = "timer_fixtures_solidtime/clockify_time_entries_import_test_1.csv";
    let Some(bytes) = tickets("clockify contradiction", name) else {
        return;
    };
    let (_, imported) = imported_with(&bytes, |choices| {
        choices.date_order = Some(DateOrder::MonthFirst);
    });
    assert_eq!(imported.report.worked_minutes, Some(60));
    let oddity = &imported.report.flagged[0].oddity;
    assert!(
        matches!(oddity, Oddity::DurationsDisagree { header, .. } if header == "Duration (decimal)")
    );
}

#[test]
fn a_short_row_is_kept_and_flagged() {
    let name = "timer_fixtures_solidtime/clockify_time_entries_import_test_7.csv";
    let Some(bytes) = tickets("clockify ragged", name) else {
        return;
    };
    let (understanding, imported) = imported_with(&bytes, |choices| {
        choices.date_order = Some(DateOrder::MonthFirst);
    });
    assert_eq!(understanding.worked, Worked::StartToEnd);
    assert_eq!(imported.incidents[0].work.get(), 60);
    let expected = Oddity::Ragged {
        cells: 12,
        expected: 13,
    };
    assert_eq!(imported.report.flagged[0].oddity, expected);
}

#[test]
fn no_real_file_leaves_out_a_row_or_guesses_a_column_without_saying_so() {
    for path in [
        SPICEWORKS,
        "helpdesk_italian/helpdesk.csv",
        "ifpr_brazil_helpdesk/helpdesk2.csv",
        "jira_worklog_timesheet_app/worklogs.csv",
        "servicenow_demo_rest/incidents_REST.csv",
    ] {
        let Some(bytes) = tickets("left out", path) else {
            return;
        };
        let (understanding, imported) = imported_with(&bytes, typical);
        let reasons: Vec<&LeftOutReason> = imported
            .report
            .left_out
            .iter()
            .map(|row| &row.reason)
            .collect();
        assert_eq!(reasons, Vec::<&LeftOutReason>::new(), "{path}");
        let unsure = |c: &&breakeven::import::columns::Column| c.confidence == Confidence::Unsure;
        assert_eq!(understanding.columns.iter().find(unsure), None, "{path}");
    }
}

/// Every published export: its path, rows, tickets and open tickets, and whether its date order
/// must be asked. The table of `README.md`.
const MEASURED: [(&str, u64, u32, u32, bool); 20] = [
    (SPICEWORKS, 364, 364, 12, false),
    (
        "spiceworks_small_business/sample_spiceworks_export.csv",
        10,
        10,
        2,
        false,
    ),
    (
        "servicenow_university/incident.csv",
        10_000,
        10_000,
        2,
        false,
    ),
    ("servicenow_demo_rest/incidents_REST.csv", 67, 67, 32, false),
    (
        "uci_servicenow_event_log/incident_event_log.csv",
        5_998,
        890,
        0,
        false,
    ),
    (
        "uci_servicenow_event_log/incident_event_log_head198_d-m-yyyy_slash.csv",
        198,
        32,
        0,
        false,
    ),
    ("helpdesk_italian/helpdesk.csv", 21_348, 4_580, 9, false),
    (
        "bpic2013_volvo_it/BPI_Challenge_2013_incidents.csv",
        65_533,
        7_554,
        0,
        false,
    ),
    (
        "bpic2013_volvo_it/BPI_Challenge_2013_closed_problems.csv",
        6_660,
        1_487,
        0,
        false,
    ),
    ("ifpr_brazil_helpdesk/helpdesk2.csv", 1_465, 648, 142, false),
    ("jira_worklog_timesheet_app/worklogs.csv", 108, 34, 3, false),
    (
        "timer_fixtures_solidtime/clockify_time_entries_import_test_1.csv",
        2,
        2,
        0,
        true,
    ),
    (
        "timer_fixtures_solidtime/clockify_time_entries_import_test_2.csv",
        1,
        1,
        0,
        false,
    ),
    (
        "timer_fixtures_solidtime/clockify_time_entries_import_test_4.csv",
        2,
        2,
        0,
        true,
    ),
    (
        "timer_fixtures_solidtime/clockify_time_entries_import_test_6.csv",
        2,
        2,
        0,
        true,
    ),
    (
        "timer_fixtures_solidtime/clockify_time_entries_import_test_7.csv",
        1,
        1,
        0,
        true,
    ),
    (
        "timer_fixtures_solidtime/generic_time_entries_import_test_1.csv",
        2,
        2,
        0,
        false,
    ),
    (
        "timer_fixtures_solidtime/harvest_time_entries_import_test_1.csv",
        2,
        2,
        0,
        false,
    ),
    (
        "timer_fixtures_solidtime/toggl_time_entries_import_test_1.csv",
        2,
        2,
        0,
        false,
    ),
    (
        "timer_fixtures_solidtime/toggl_time_entries_import_test_2.csv",
        1,
        1,
        0,
        false,
    ),
];

#[test]
fn the_table_of_measured_files_is_true() {
    for (path, rows, all, open, asks) in MEASURED {
        let Some(bytes) = tickets("measured", path) else {
            return;
        };
        let (understanding, imported) = imported_with(&bytes, |choices| {
            choices.date_order = choices.date_order.or(Some(DateOrder::MonthFirst));
        });
        let report = imported.report;
        assert_eq!(
            (report.rows, report.tickets, report.open),
            (rows, all, open),
            "{path}"
        );
        let mut questions = understanding.questions();
        questions.retain(|question| *question != Question::TypicalLength);
        let expected: &[Question] = if asks { &[Question::DateOrder] } else { &[] };
        assert_eq!(questions, expected, "{path}");
    }
}

fn typical(choices: &mut breakeven::import::choices::Choices) {
    choices.typical.overall = crate::support::minutes(30);
}
