//! Published exports that nobody here wrote, in place, each with what is known of it.

use crate::support::shared;

#[test]
fn look() {
    for path in [
        "spiceworks_small_business/tickets_masked.csv",
        "spiceworks_small_business/sample_spiceworks_export.csv",
        "servicenow_university/incident.csv",
        "servicenow_demo_rest/incidents_REST.csv",
        "uci_servicenow_event_log/incident_event_log.csv",
        "uci_servicenow_event_log/incident_event_log_head198_d-m-yyyy_slash.csv",
        "helpdesk_italian/helpdesk.csv",
        "bpic2013_volvo_it/BPI_Challenge_2013_incidents.csv",
        "bpic2013_volvo_it/BPI_Challenge_2013_closed_problems.csv",
        "ifpr_brazil_helpdesk/helpdesk2.csv",
        "jira_worklog_timesheet_app/worklogs.csv",
        "timer_fixtures_solidtime/clockify_time_entries_import_test_1.csv",
        "timer_fixtures_solidtime/clockify_time_entries_import_test_2.csv",
        "timer_fixtures_solidtime/clockify_time_entries_import_test_7.csv",
        "timer_fixtures_solidtime/generic_time_entries_import_test_1.csv",
        "timer_fixtures_solidtime/harvest_time_entries_import_test_1.csv",
        "timer_fixtures_solidtime/toggl_time_entries_import_test_1.csv",
        "timer_fixtures_solidtime/toggl_time_entries_import_test_2.csv",
    ] {
        let Some(bytes) = shared("look", &format!("data/tickets/{path}")) else {
            return;
        };
        println!("=== {path}");
        let understanding = breakeven::import::understand(
            &bytes,
            &Default::default(),
            &mut breakeven::import::unwatched,
        );
        let u = match understanding {
            Ok(u) => u,
            Err(f) => {
                println!("FAULT {f}");
                continue;
            }
        };
        println!(
            "{:?} {:?} {:?} rows {} header line {} {} order {:?} zones {:?}",
            u.tool,
            u.shape,
            u.layout.delimiter,
            u.rows,
            u.layout.header_line,
            u.layout.encoding,
            u.date_order,
            u.zones
        );
        println!("worked {:?} questions {:?}", u.worked, u.questions());
        for c in &u.columns {
            println!(
                "   {:28} {:?} {:?} {:?}",
                c.header, c.role, c.confidence, c.reason
            );
        }
        let mut ch = breakeven::import::choices::Choices::of(&u);
        ch.date_order = ch
            .date_order
            .or(Some(breakeven::import::dates::DateOrder::MonthFirst));
        let r =
            breakeven::import::import(&bytes, &u, &ch, &mut breakeven::import::unwatched).unwrap();
        println!(
            "tickets {} in window {} open {} rows {} read {} left {} flagged {} worked {:?} file {:?} window {:?}",
            r.report.tickets,
            r.report.in_window,
            r.report.open,
            r.report.rows,
            r.report.rows_read,
            r.report.left_out.len(),
            r.report.flagged.len(),
            r.report.worked_minutes,
            r.report.worked_minutes_in_file,
            r.window
        );
        for l in r.report.left_out.iter().take(5) {
            println!("  left {} {}", l.line, l.reason)
        }
        for l in r.report.flagged.iter().take(5) {
            println!(
                "  flag {} {} {:?} {:?}",
                l.line, l.oddity, l.in_file, l.suggested
            )
        }
        println!(
            "impacts {:?} kinds {:?}",
            r.report.impacts.iter().take(6).collect::<Vec<_>>(),
            r.report.kinds.iter().take(6).collect::<Vec<_>>()
        );
    }
}
