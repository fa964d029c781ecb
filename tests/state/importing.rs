//! An import from the bytes of a file to the scenario, with everything that is asked on the way.

use breakeven::documents::built_in;
use breakeven::engine::civil::Month;
use breakeven::engine::replay::replay;
use breakeven::engine::scenario::{History, Scenario};
use breakeven::import::dates::DateOrder;
use breakeven::import::fault::ImportFault;
use breakeven::import::role::Role;
use breakeven::import::zone::Zone;
use breakeven::intake::importing::Importing;
use breakeven::intake::message::{Kept, Shown};
use breakeven::intake::preview::Preview;
use breakeven::intake::remembered::Remembered;
use breakeven::present::format::Locale;
use breakeven::state::importing::{Importing as OnThePage, Joining};
use breakeven::state::incidents;

const SPICEWORKS: &[u8] = include_bytes!("../fixtures/tickets/spiceworks.csv");

fn example() -> Scenario {
    built_in::example_scenario(Month::of(2025, 11).unwrap()).unwrap()
}

fn begin(text: &[u8]) -> Importing {
    begin_with(text, &Remembered::default())
}

fn begin_with(text: &[u8], remembered: &Remembered) -> Importing {
    let name = "tickets.csv".to_owned();
    Importing::begin(name, text.to_vec(), Zone::AsWritten, remembered).unwrap()
}

fn preview(importing: &Importing) -> Preview {
    let scenario = example();
    Preview::of(
        importing,
        &scenario.organisation.working_hours,
        Locale::DEFAULT,
    )
}

/// What the page has of it.
fn on_the_page(importing: &Importing, joining: Joining) -> OnThePage {
    let kept = importing.kept();
    let shown = Shown {
        preview: preview(importing),
        written_in: importing.written_in(),
        typical_text: importing.typical_text.clone(),
        typical_fault: importing.typical_fault.clone(),
        kept: kept.map(|(imported, window)| Kept::new(imported.incidents.len(), window)),
        reading: importing.reading().write(),
    };
    let mut page = OnThePage::new(shown, joining);
    if let Some((imported, _)) = kept {
        page.take(imported.incidents.clone());
    }
    page
}

/// The scenario that it would make.
fn scenario_of(importing: &Importing) -> Option<Scenario> {
    let page = on_the_page(importing, Joining::Replace);
    let scenario = page.scenario(&example());
    assert_eq!(page.into_scenario(&example()), scenario);
    scenario
}

#[test]
fn a_real_export_is_kept_only_once_the_usual_length_is_given() {
    let mut importing = begin(SPICEWORKS);
    let shown = preview(&importing);
    assert!(shown.asks_typical.unwrap().contains("resolution_hours"));
    let tally = shown.tally.unwrap();
    assert_eq!(tally.kept, "357");
    assert!(
        tally
            .of
            .starts_with("of 364 tickets; November 2023 to May 2026")
    );
    assert_eq!(tally.facts, ["12 are still open."]);
    assert!(scenario_of(&importing).is_none(), "nothing is guessed");

    for wrong in ["", "0", "1.5", "forty", "600000"] {
        importing.type_typical(wrong.to_owned(), Locale::DEFAULT);
        importing.settle();
        assert_eq!(
            importing.typical_fault.is_some(),
            !wrong.is_empty(),
            "{wrong}"
        );
        assert!(scenario_of(&importing).is_none(), "{wrong}");
    }
    importing.type_typical("40".to_owned(), Locale::DEFAULT);
    importing.settle();
    let page = on_the_page(&importing, Joining::Replace);
    assert_eq!(page.count(), Some(364));
    let scenario = page.scenario(&example()).unwrap();
    let replayed = replay(&scenario, &built_in::rate_card().unwrap()).unwrap();
    assert_eq!(replayed.incidents.len(), 357);
    assert_eq!(replayed.work_minutes, 357 * 40);
}

#[test]
fn a_date_that_reads_either_way_is_asked_about() {
    let mut importing =
        begin(b"Ticket,Opened,Minutes worked\nA,03/04/2024 10:00,30\nB,05/04/2024 11:00,45\n");
    assert!(preview(&importing).asks_date_order.is_some());
    assert!(scenario_of(&importing).is_none());
    importing.choose_date_order(DateOrder::DayFirst);
    importing.settle();
    let scenario = scenario_of(&importing).unwrap();
    assert_eq!(
        incidents::entered(&scenario)[0].opened.to_string(),
        "2024-04-03T10:00"
    );
}

#[test]
fn a_column_may_be_made_something_else_and_back() {
    let mut importing = begin(SPICEWORKS);
    importing.type_typical("40".to_owned(), Locale::DEFAULT);
    importing.settle();
    let place = |importing: &Importing, role: Role| {
        importing
            .choices
            .mapping
            .iter()
            .position(|mapped| *mapped == role)
    };
    let opened = place(&importing, Role::Opened).unwrap();
    importing.map_column(opened, Role::NotUsed);
    importing.settle();
    assert!(matches!(
        importing.outcome,
        Err(ImportFault::NoDateColumn { .. })
    ));
    assert!(preview(&importing).fault.is_some());
    importing.map_column(opened, Role::Opened);
    importing.settle();
    assert_eq!(on_the_page(&importing, Joining::Replace).count(), Some(364));
}

#[test]
fn added_tickets_bring_those_with_the_same_number_up_to_date() {
    let first =
        begin(b"Ticket,Opened,Minutes worked\nA,2024-04-03 10:00,30\nB,2024-04-25 11:00,45\n");
    let scenario = scenario_of(&first).unwrap();
    let second =
        begin(b"Ticket,Opened,Minutes worked\nB,2024-04-25 11:00,60\nC,2024-06-05 11:00,15\n");
    let second = on_the_page(&second, Joining::Add);
    let joined = second.scenario(&scenario).unwrap();
    let work: Vec<(String, u32)> = incidents::entered(&joined)
        .iter()
        .map(|incident| (incident.id.clone(), incident.work.get()))
        .collect();
    assert_eq!(
        work,
        [
            ("A".to_owned(), 30),
            ("B".to_owned(), 60),
            ("C".to_owned(), 15)
        ]
    );
    let (from, months) = incidents::window(&joined);
    assert_eq!((from.to_string().as_str(), months.get()), ("2024-04", 2));
}

#[test]
fn an_estimate_made_from_a_log_is_as_long_as_the_log() {
    let mut importing = begin(SPICEWORKS);
    importing.type_typical("40".to_owned(), Locale::DEFAULT);
    importing.settle();
    let scenario = scenario_of(&importing).unwrap();
    let History::Summary(summary) = example().history else {
        panic!("the example is a summary");
    };
    let History::Summary(estimate) = incidents::with_estimate(&scenario, &summary).history else {
        panic!("an estimate is a summary");
    };
    assert_eq!(estimate.incidents.get(), 357, "those inside the months");
    assert_eq!(estimate.profile.typical_work().get(), 40);
    assert_eq!(
        (estimate.from, estimate.months),
        incidents::window(&scenario)
    );
}

#[test]
fn every_line_that_does_not_count_can_be_saved_with_its_reason() {
    let importing = begin(
        b"Ticket,Opened,Minutes worked\nA,2024-04-03 10:00,30\nA,2024-04-03 10:00,30\nB,soon,5\nC,2024-04-25 11:00,9000\n",
    );
    assert_eq!(
        importing.notes_csv().unwrap(),
        "line,what,reason\r\n\
         3,left out,duplicate of line 2\r\n\
         4,left out,unreadable date: soon\r\n\
         5,looks wrong,unusually long\r\n"
    );
    let rows = preview(&importing).left_out;
    assert_eq!(rows.len(), 2);
}
