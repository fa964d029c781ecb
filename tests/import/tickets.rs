//! Rows to tickets: folding, duplicates, totals, open ones, and what looks wrong.

use std::ops::ControlFlow;

use breakeven::engine::incident::{Impact, IncidentKind};
use breakeven::engine::quantity::Minutes;
use breakeven::import::choices::{Choices, MissingWork, Treatment};
use breakeven::import::fault::ImportFault;
use breakeven::import::report::{LeftOutReason, Oddity};
use breakeven::import::understanding::{Options, Shape};
use breakeven::import::{import, understand};

use crate::support::{imported, imported_with, imported_with_typical, minutes, moment, understood};

fn reasons(imported: &breakeven::import::report::Imported) -> Vec<(u64, LeftOutReason)> {
    imported
        .report
        .left_out
        .iter()
        .map(|row| (row.line, row.reason.clone()))
        .collect()
}

#[test]
fn the_same_ticket_twice_counts_once_and_is_listed() {
    let text = "id,created,Hours\n1,2026-01-05 10:00,1\n2,2026-01-06 10:00,1\n3,2026-01-06 11:00,1\n4,2026-01-06 12:00,1\n\
        5,2026-01-06 13:00,1\n6,2026-01-06 14:00,1\n7,2026-01-06 15:00,1\n8,2026-01-06 16:00,1\n1,2026-01-05 10:00,1\n";
    let imported = imported(text);
    assert_eq!(imported.report.tickets, 8);
    assert_eq!(
        reasons(&imported),
        [(10, LeftOutReason::Duplicate { of_line: 2 })]
    );
    assert_eq!(imported.report.worked_minutes, Some(480));
}

#[test]
fn totals_rows_empty_rows_and_rows_without_dates_are_listed_by_line() {
    let text = "id,created,Hours\n1,2026-01-05 10:00,1\n,,\n2,,3\n3,31/Feb/26,1\n4,2026-01-07 10:00,2\nTotal,,7\n";
    let imported = imported(text);
    assert_eq!(imported.report.tickets, 2);
    let text = "31/Feb/26".to_owned();
    let expected = [
        (3, LeftOutReason::EmptyRow),
        (4, LeftOutReason::NoDate),
        (5, LeftOutReason::UnreadableDate { text }),
        (7, LeftOutReason::TotalRow),
    ];
    assert_eq!(reasons(&imported), expected);
    assert_eq!(imported.report.worked_minutes, Some(180));
}

#[test]
fn a_total_repeated_on_every_row_of_a_ticket_counts_once() {
    let text = "Ticket,Created,Status,Time Spent\n\
        1,2026-01-05 10:00,new,90\n1,2026-01-05 10:00,open,90\n1,2026-01-05 10:00,closed,90\n\
        2,2026-01-06 10:00,new,30\n2,2026-01-06 10:00,closed,30\n";
    let (understanding, imported) = imported_with(text, |_| {});
    assert_eq!(understanding.shape, Shape::Events);
    assert_eq!(imported.report.worked_minutes, Some(120));
}

#[test]
fn work_entries_of_one_ticket_add_up() {
    let text = "Ticket,Created,Time Spent\n\
        1,2026-01-05 10:00,90\n1,2026-01-05 10:00,15\n2,2026-01-06 10:00,30\n2,2026-01-06 10:00,45\n";
    let (understanding, imported) = imported_with(text, |_| {});
    assert_eq!(understanding.shape, Shape::Worklog);
    let work: Vec<u32> = imported.incidents.iter().map(|i| i.work.get()).collect();
    assert_eq!(work, [105, 75]);
}

#[test]
fn an_event_log_ends_with_its_resolution_and_not_with_its_closure() {
    let text = "case,timestamp,activity\n\
        7,2026-01-05 10:00,New\n7,2026-01-05 11:30,Resolved\n7,2026-01-20 10:00,Closed\n\
        8,2026-01-06 10:00,New\n8,2026-01-06 12:00,In progress\n";
    let text = text.replace("case,", "case id,");
    let imported = imported_with_typical(&text);
    assert_eq!(imported.incidents[0].interruption.unwrap().get(), 90);
    assert_eq!(imported.incidents[1].interruption, None);
    assert_eq!(imported.report.open, 1);
}

#[test]
fn resolved_goes_before_closed_and_closed_serves_where_it_is_empty() {
    let text = "id,created,resolved,closed\n1,2026-01-05 10:00,2026-01-05 11:00,2026-01-25 11:00\n\
        2,2026-01-06 10:00,,2026-01-06 12:00\n3,2026-01-07 10:00,,\n";
    let imported = imported_with_typical(text);
    let interruptions: Vec<Option<u32>> = imported
        .incidents
        .iter()
        .map(|i| i.interruption.map(Minutes::get))
        .collect();
    assert_eq!(interruptions, [Some(60), Some(120), None]);
    assert_eq!(imported.report.open, 1);
}

#[test]
fn every_way_of_writing_nothing_is_nothing() {
    for null in ["", "-", "_", "?", "0", "null", "NULL", "N/A", " "] {
        let text = format!(
            "id,created,resolved\n1,2026-01-05 10:00,{null}\n2,2026-01-06 10:00,2026-01-06 11:00\n"
        );
        let imported = imported_with_typical(&text);
        assert_eq!(imported.incidents[0].interruption, None, "{null}");
        assert_eq!(imported.report.flagged, [], "{null}");
        assert_eq!(imported.report.open, 1, "{null}");
    }
}

#[test]
fn an_end_before_the_beginning_is_flagged_and_does_not_count() {
    let text = "id,created,resolved\n1,2026-01-05 10:00,2026-01-04 11:00\n";
    let imported = imported_with_typical(text);
    assert_eq!(imported.incidents[0].interruption, None);
    assert_eq!(
        imported.report.flagged[0].oddity,
        Oddity::EndsBeforeItBegins
    );
}

#[test]
fn an_interruption_beyond_a_year_is_held_to_a_year_and_flagged() {
    let text = "id,created,resolved\n1,2024-01-05 10:00,2026-01-04 11:00\n";
    let imported = imported_with_typical(text);
    assert_eq!(
        imported.incidents[0].interruption.unwrap().get(),
        Minutes::MAX
    );
    assert_eq!(
        imported.report.flagged[0].oddity,
        Oddity::InterruptionBeyondBound
    );
}

const OUTLIERS: &str = "id,created,resolved,Hours,Summary\n\
    1,2026-01-05 10:00,2026-01-05 11:00,47,Printer jams\n\
    2,2026-01-06 10:00,2026-01-06 10:23,26.5,Offline\n\
    3,2026-01-07 10:00,2026-01-09 10:00,13.25,Migration\n\
    4,2026-01-08 10:00,2026-01-08 11:00,1,Mail\n\
    5,2026-01-08 10:30,2026-01-08 11:00,0.5,Mail\n\
    6,2026-01-08 10:40,2026-01-08 11:00,0.25,Mail\n\
    7,2026-01-08 10:50,2026-01-08 11:00,0.5,Mail\n";

fn work_of(change: impl FnOnce(&mut Choices)) -> (Vec<u32>, usize) {
    let (_, imported) = imported_with(OUTLIERS, change);
    let work = imported
        .incidents
        .iter()
        .take(3)
        .map(|i| i.work.get())
        .collect();
    (work, imported.report.left_out.len())
}

#[test]
fn entries_above_the_cap_are_flagged_with_what_was_probably_meant() {
    let imported = imported(OUTLIERS);
    let flagged: Vec<_> = imported
        .report
        .flagged
        .iter()
        .map(|f| (f.line, f.oddity.clone(), f.in_file, f.suggested, f.counted))
        .collect();
    let expected = [
        (
            2,
            Oddity::MinutesTypedAsHours,
            Some(2_820),
            Some(47),
            Some(720),
        ),
        (3, Oddity::LongerThanOpen, Some(1_590), Some(23), Some(720)),
        (4, Oddity::AboveCap, Some(795), None, Some(720)),
    ];
    assert_eq!(flagged, expected);
    assert_eq!(imported.report.minutes_above_cap(), 2_820 + 1_590 + 795);
    assert_eq!(
        imported.report.worked_minutes_in_file,
        Some(2_820 + 1_590 + 795 + 135)
    );
}

#[test]
fn ten_times_the_usual_is_suspected_of_one_digit_too_many() {
    let text = "id,created,Minutes\n1,2026-01-05 10:00,1000\n2,2026-01-06 10:00,100\n3,2026-01-06 11:00,95\n";
    let imported = imported(text);
    let flagged = &imported.report.flagged[0];
    assert_eq!(
        (&flagged.oddity, flagged.suggested),
        (&Oddity::TenTimesUsual, Some(100))
    );
}

#[test]
fn entries_above_the_cap_are_capped_kept_dropped_or_replaced_as_chosen() {
    assert_eq!(work_of(|_| {}), (vec![720, 720, 720], 0));
    assert_eq!(
        work_of(|c| c.above_cap = Treatment::Keep),
        (vec![2_820, 1_590, 795], 0)
    );
    assert_eq!(
        work_of(|c| c.above_cap = Treatment::Drop),
        (vec![60, 30, 15], 3)
    );
    let use_it = |c: &mut Choices| {
        let treatment = Treatment::Use(Minutes::new(47).unwrap());
        c.above_cap_on_line.insert(2, treatment);
        c.above_cap_on_line.insert(3, Treatment::Keep);
    };
    assert_eq!(work_of(use_it), (vec![47, 1_590, 720], 0));
    assert_eq!(
        work_of(|c| c.cap = Minutes::new(2_900).unwrap()),
        (vec![2_820, 1_590, 795], 0)
    );
}

#[test]
fn dropping_a_tickets_repeated_total_drops_the_ticket_and_accounts_for_its_rows() {
    let text = "Ticket,Created,Status,Time Spent (h)\n\
        1,2026-01-05 10:00,new,90\n1,2026-01-05 10:00,closed,90\n2,2026-01-06 10:00,new,1\n2,2026-01-06 10:00,closed,1\n3,2026-01-06 10:00,closed,1\n";
    let (understanding, imported) =
        imported_with(text, |choices| choices.above_cap = Treatment::Drop);
    assert_eq!(understanding.shape, Shape::Events);
    assert_eq!(
        (imported.report.tickets, imported.report.left_out.len()),
        (2, 2)
    );
}

#[test]
fn work_beyond_a_year_is_held_to_a_year_and_flagged() {
    let text = "id,created,Hours worked\n1,2026-01-05 10:00,10000\n2,2026-01-06 10:00,1.5\n3,2026-01-06 10:00,1.5\n";
    let (_, imported) = imported_with(text, |choices| choices.above_cap = Treatment::Keep);
    assert_eq!(imported.incidents[0].work.get(), Minutes::MAX);
    assert!(
        imported
            .report
            .flagged
            .iter()
            .any(|f| f.oddity == Oddity::WorkBeyondBound)
    );
}

#[test]
fn without_worked_time_nothing_is_made_before_a_typical_length_is_given() {
    let text = "id,created,category,priority\n1,2026-01-05 10:00,mail,high\n2,2026-01-06 10:00,print,low\n3,2026-01-07 10:00,vpn,low\n";
    let waiting = imported(text);
    assert!(waiting.report.needs_typical_length);
    assert_eq!((waiting.incidents.len(), waiting.report.tickets), (0, 3));
    let (_, made) = imported_with(text, |choices| {
        choices.typical.overall = minutes(30);
        choices
            .typical
            .by_category
            .insert("mail".into(), minutes(90).unwrap());
        choices
            .typical
            .by_priority
            .insert("low".into(), minutes(20).unwrap());
        choices
            .typical
            .by_category
            .insert("vpn".into(), minutes(60).unwrap());
    });
    let work: Vec<u32> = made.incidents.iter().map(|i| i.work.get()).collect();
    assert_eq!(work, [90, 20, 60]);
    assert_eq!(made.report.worked_minutes, None);
}

#[test]
fn empty_worked_cells_count_as_nothing_or_as_typical_and_are_counted() {
    let text = "id,created,Hours\n1,2026-01-05 10:00,1.5\n2,2026-01-06 10:00,\n";
    let (_, nothing) = imported_with(text, |_| {});
    assert_eq!(
        (nothing.incidents[1].work.get(), nothing.report.without_work),
        (0, 1)
    );
    let (_, typical) = imported_with(text, |choices| {
        choices.missing_work = MissingWork::Typical;
        choices.typical.overall = minutes(45);
    });
    assert_eq!(typical.incidents[1].work.get(), 45);
}

#[test]
fn priorities_and_types_are_mapped_visibly_and_the_map_can_be_changed() {
    let text = "id,created,priority,type,Hours\n1,2026-01-05 10:00,P1,Störung,1\n2,2026-01-06 10:00,Faible,Demande,1\n\
        3,2026-01-07 10:00,Alta,Cambio,1\n4,2026-01-08 10:00,Zorro,Zorro,1\n";
    let first = imported(text);
    let read: Vec<_> = first.incidents.iter().map(|i| (i.impact, i.kind)).collect();
    let expected = [
        (Impact::Total, IncidentKind::Incident),
        (Impact::None, IncidentKind::Request),
        (Impact::Major, IncidentKind::Project),
        (Impact::Minor, IncidentKind::Incident),
    ];
    assert_eq!(read, expected);
    assert!(
        first
            .report
            .impacts
            .contains(&("Alta".into(), Impact::Major, 1))
    );
    let (_, changed) = imported_with(text, |choices| {
        choices.impacts.insert("Zorro".into(), Impact::Total);
        choices.kinds.insert("Zorro".into(), IncidentKind::Request);
    });
    assert_eq!(changed.incidents[3].impact, Impact::Total);
    assert_eq!(changed.incidents[3].kind, IncidentKind::Request);
}

#[test]
fn texts_are_made_fit_for_an_incident() {
    let text = "id,created,category,summary,Hours\n\
        52 267,2026-01-05 10:00,Büro &amp; Netz,\"a\u{202e}b\u{7}c &lt;b&gt; \u{a0} d\",1\n\
        '=2+3,2026-01-06 10:00,'-x,'=SUM(A1),1\n,2026-01-07 10:00,x,y,1\n";
    let imported = imported(text);
    let first = &imported.incidents[0];
    assert_eq!(first.id, "52267");
    assert_eq!(
        (first.category.as_str(), first.note.as_str()),
        ("Büro & Netz", "abc <b> d")
    );
    let guarded = &imported.incidents[1];
    assert_eq!(
        (
            guarded.id.as_str(),
            guarded.category.as_str(),
            guarded.note.as_str()
        ),
        ("=2+3", "-x", "=SUM(A1)")
    );
    assert_eq!(imported.incidents[2].id, "line 4");
}

#[test]
fn long_ids_and_texts_are_cut_and_flagged_and_long_ids_stay_apart() {
    let (a, b) = (
        format!("{}a", "x".repeat(70)),
        format!("{}b", "x".repeat(70)),
    );
    let long = "y".repeat(2_500);
    let text = format!(
        "id,created,summary,Hours\n{a},2026-01-05 10:00,{long},1\n{b},2026-01-05 10:00,z,1\n"
    );
    let imported = imported(&text);
    assert_eq!(imported.report.tickets, 2);
    assert_eq!(imported.incidents[0].id.chars().count(), 64);
    assert_eq!(imported.incidents[0].note.chars().count(), 2_000);
    let oddities: Vec<&Oddity> = imported.report.flagged.iter().map(|f| &f.oddity).collect();
    assert_eq!(oddities, [&Oddity::IdCut, &Oddity::TextCut, &Oddity::IdCut]);
}

#[test]
fn incidents_come_in_order_of_time_then_name() {
    let text =
        "id,created,Hours\nb,2026-01-06 10:00,1\nc,2026-01-05 10:00,1\na,2026-01-06 10:00,1\n";
    let ids: Vec<String> = imported(text).incidents.into_iter().map(|i| i.id).collect();
    assert_eq!(ids, ["c", "a", "b"]);
}

#[test]
fn reading_can_be_watched_and_stopped() {
    let mut text = String::from("id,created,Hours\n");
    for row in 0..5_000 {
        text.push_str(&format!("{row},2026-01-05 10:00,1\n"));
    }
    let bytes = text.as_bytes();
    let mut rows = Vec::new();
    let mut watch = |progress: breakeven::import::progress::Progress| {
        assert!(progress.bytes_read <= progress.bytes);
        // Before reading, rows are looked at to guess the columns.
        if progress.rows > 0 {
            rows.push(progress.rows);
        }
        ControlFlow::Continue(())
    };
    let understanding = understand(bytes, &Options::default(), &mut watch).unwrap();
    let every_hundred: Vec<u64> = (1..=50).map(|hundred| hundred * 100).collect();
    assert_eq!(rows, every_hundred);
    let choices = Choices::of(&understanding);
    let stopped = import(bytes, &understanding, &choices, &mut |_| {
        ControlFlow::Break(())
    });
    assert_eq!(stopped.unwrap_err(), ImportFault::Cancelled);
    let stopped = understand(bytes, &Options::default(), &mut |_| ControlFlow::Break(()));
    assert_eq!(stopped.unwrap_err(), ImportFault::Cancelled);
}

#[test]
fn a_unit_is_shown_with_what_it_makes_of_the_file() {
    let understanding =
        understood("id,created,Time Spent\n1,2026-01-05 10:00,4200\n2,2026-01-06 10:00,1740\n");
    let breakeven::import::worked::Worked::Column(column) = understanding.worked else {
        panic!("no worked time");
    };
    assert_eq!(column.reading.unit.to_string(), "seconds");
    assert_eq!(column.basis.to_string(), "the values look like it");
    let (_, read) = imported_with(
        "id,created,Time Spent\n1,2026-01-05 10:00,4200\n2,2026-01-06 10:00,1740\n",
        |_| {},
    );
    assert_eq!(read.incidents[0].opened, moment("2026-01-05T10:00"));
    assert_eq!(read.incidents[0].work.get(), 70);
}

#[test]
fn a_column_of_midnights_holds_days_and_none_of_them_counts_as_night_work() {
    let file = "Issue Key,Hours,Work date\nA-1,1,2026-04-13 00:00\nA-2,1,2026-04-14T00:00:00\n";
    let imported = imported(file);
    assert_eq!(imported.report.without_clock, 2);
    assert_eq!(imported.incidents[0].opened, moment("2026-04-13T12:00"));
    let file = "Issue Key,Hours,Work date\nA-1,1,2026-04-13 00:00\nA-2,1,2026-04-14 09:00\n";
    let imported = crate::support::imported(file);
    assert_eq!(imported.report.without_clock, 0);
    assert_eq!(imported.incidents[0].opened, moment("2026-04-13T00:00"));
}

#[test]
fn an_end_that_is_only_a_day_is_no_end_before_the_beginning() {
    let file = "Ticket,Created,Closed,Hours\n1,2026-04-13 15:05,2026-04-13,1\n2,2026-04-13 15:05,2026-04-14,1\n";
    let imported = imported(file);
    assert_eq!(imported.report.flagged, []);
    let lengths: Vec<_> = imported.incidents.iter().map(|i| i.interruption).collect();
    assert_eq!(lengths[0], None);
    // To noon of the next day.
    assert_eq!(lengths[1].unwrap().get(), 20 * 60 + 55);
    assert_eq!(imported.report.open, 0);
}

#[test]
fn a_time_sheet_of_day_from_and_to_is_read() {
    let file = "Datum;Von;Bis;Kunde;Tätigkeit\n17.02.2026;09:05;10:05;Acme;Mail\n18.02.2026;23:30;00:15;Acme;Drucker\n";
    let imported = imported(file);
    assert_eq!(imported.report.worked_minutes_in_file, Some(105));
    assert_eq!(imported.incidents[0].opened, moment("2026-02-17T09:05"));
}
