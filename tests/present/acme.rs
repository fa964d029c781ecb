//! The example of the design: eighteen people, 135 incidents, seven plans. What its screens show
//! must come out of here, to the letter.

use breakeven::engine::civil::Month;
use breakeven::present::basis::{Tag, replay_basis};
use breakeven::present::bills::{bill, bill_index, bill_table, incident_across, search_incidents};
use breakeven::present::case::Counted;
use breakeven::present::compare::{AxisStart, compare};
use breakeven::present::format::parse::parse_number;
use breakeven::present::months::month_charts;
use breakeven::present::parts::to_text;
use breakeven::present::sentence::replay_sentence;

use rust_decimal::Decimal;

use crate::case_file::{rate_card, read, scenario};
use crate::shared::shared;
use crate::small::Made;

fn acme(test: &str) -> Option<Made> {
    let folder = shared(test, "design/example")?;
    Some(Made::new(
        scenario(&read(&folder.join("acme-dental.scenario.json"))),
        rate_card(&read(&folder.join("northgate.rate-card.json"))),
    ))
}

#[test]
fn the_sentence_and_its_basis_are_those_of_the_replay() {
    let Some(made) = acme("the_sentence_and_its_basis_are_those_of_the_replay") else {
        return;
    };
    let case = made.case();
    assert_eq!(
        to_text(&replay_sentence(&case, Counted::Invoices).unwrap()),
        "Flat-rate would have been your cheapest plan: $33,074.00 over the last 12 months, $2,776.25 below break/fix.",
    );
    assert_eq!(
        replay_basis(&case, Counted::Invoices).unwrap().text,
        "135 incidents from November 2025 to October 2026, exactly as they happened; no forecast, no assumption.",
    );
}

#[test]
fn an_illustrative_history_is_tagged_as_one() {
    let Some(folder) = shared("an_illustrative_history_is_tagged_as_one", "design/example") else {
        return;
    };
    let made = Made::new(
        scenario(&read(&folder.join("illustrative.scenario.json"))),
        rate_card(&read(&folder.join("northgate.rate-card.json"))),
    );
    let basis = replay_basis(&made.case(), Counted::Invoices).unwrap();
    assert_eq!(basis.tag, Some(Tag::Illustrative));
    assert_eq!(
        basis.text,
        "Made from a few figures, not from your tickets."
    );
}

#[test]
fn the_list_of_plans_is_that_of_the_bills_screen() {
    let Some(made) = acme("the_list_of_plans_is_that_of_the_bills_screen") else {
        return;
    };
    let list = compare(&made.case(), Counted::Invoices, AxisStart::BelowCheapest).unwrap();
    let rows: Vec<_> = list
        .rows
        .iter()
        .map(|row| {
            (
                row.name.as_str(),
                row.total.as_str(),
                row.leaves_out.as_str(),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (
                "Flat-rate",
                "$33,074.00",
                "Leaves out projects, after hours, parts"
            ),
            (
                "Prepaid hours",
                "$34,894.00",
                "Leaves out trips and parts; hours expire"
            ),
            (
                "Break/fix",
                "$35,850.25",
                "Nothing is fixed; every visit is billed"
            ),
            (
                "Hourly",
                "$37,384.00",
                "Nothing is fixed but 2 hours of upkeep"
            ),
            (
                "Monthly contract",
                "$37,418.00",
                "Leaves out time past 10 hours, projects, parts"
            ),
            ("Flat-rate plus", "$37,544.00", "Leaves out parts"),
            (
                "Employee, half time",
                "$56,648.44",
                "Leaves out after hours and 5 weeks away"
            ),
        ],
    );
    let labels: Vec<_> = list.ticks.iter().map(|tick| tick.label.as_str()).collect();
    assert_eq!(labels, ["$30k", "$40k", "$50k", "$60k"],);
}

#[test]
fn months_are_those_of_the_sections_screen() {
    let Some(made) = acme("months_are_those_of_the_sections_screen") else {
        return;
    };
    let charts = month_charts(&made.case()).unwrap();
    assert_eq!(
        charts.caption[0],
        "March 2026 is the dearest month of six plans: $6,518 under break/fix, $4,063 under flat-rate.",
    );
    let labels: Vec<_> = charts
        .plans
        .iter()
        .map(|plan| {
            plan.bars
                .iter()
                .find_map(|bar| bar.label.as_deref())
                .unwrap()
        })
        .collect();
    assert_eq!(
        labels,
        [
            "$4,063", "$6,612", "$6,518", "$6,170", "$6,025", "$3,412", "$6,558"
        ]
    );
    let ticks: Vec<_> = charts
        .ticks
        .iter()
        .map(|tick| tick.label.as_str())
        .collect();
    assert_eq!(ticks, ["$0", "$2k", "$4k", "$6k"]);
    let letters: String = charts.plans[0].bars.iter().map(|bar| bar.letter).collect();
    assert_eq!(letters, "NDJFMAMJJASO");
}

#[test]
fn the_bill_is_that_of_the_bills_screen() {
    let Some(made) = acme("the_bill_is_that_of_the_bills_screen") else {
        return;
    };
    let case = made.case();
    let index = bill_index(&case).unwrap();
    let break_fix = &index.plans[2];
    assert_eq!(break_fix.months[4].total, "$6,518.25");
    assert_eq!((break_fix.months[4].length, break_fix.place), (1.0, 0));
    assert_eq!(
        break_fix.each_hour.as_deref(),
        Some("$207.89 for each hour worked, all in.")
    );

    let bill = bill(&case, 0, Month::parse("2026-03").unwrap())
        .unwrap()
        .unwrap();
    assert_eq!(
        (bill.total.as_str(), bill.summary.as_str()),
        ("$6,518.25", "19 incidents, 30 lines")
    );
    assert_eq!(bill.tax_label, "Sales tax 0%, never part of a comparison");
    assert_eq!(
        (bill.plan_lines.len(), bill.not_billed.as_deref()),
        (0, None)
    );
    let server = bill
        .incidents
        .iter()
        .find(|group| group.id == "T-1087")
        .unwrap();
    assert_eq!(
        (server.date.as_str(), server.time.as_str()),
        ("Mar 10", "6:40 pm")
    );
    assert_eq!(server.tags, ["on site", "emergency", "after hours"]);
    let work = server.work.as_ref().unwrap();
    let cells = [
        &work.worked,
        &work.billed,
        &work.rounded_to,
        &work.rate,
        &work.times,
        &work.amount,
    ];
    assert_eq!(cells, ["395", "405", "next 15", "$150", "1.5", "$1,518.75"]);
    let others: Vec<_> = server
        .others
        .iter()
        .map(|line| (line.label, line.amount.as_str()))
        .collect();
    assert_eq!(others, [("Trip", "$50.00"), ("Parts, at cost", "$412.00")]);
    assert_eq!(server.total, "$1,980.75");
}

#[test]
fn one_incident_has_the_seven_bills_of_the_screen() {
    let Some(made) = acme("one_incident_has_the_seven_bills_of_the_screen") else {
        return;
    };
    let case = made.case();
    let found = search_incidents(&made.replay.incidents, "POWER t-1087");
    assert_eq!(found.len(), 1);
    let across = incident_across(&case, found[0]).unwrap().unwrap();
    assert_eq!(across.heading, "One incident, seven bills");
    let rows: Vec<_> = across
        .rows
        .iter()
        .map(|row| {
            (
                row.amount.as_str(),
                row.taken.as_deref(),
                row.why.replace('\u{a0}', " "),
            )
        })
        .collect();
    let row = |amount, taken, why: &str| (amount, taken, why.to_owned());
    assert_eq!(
        rows,
        [
            row(
                "$1,980.75",
                None,
                "405 min at $150, times 1.5; a trip; parts"
            ),
            row(
                "$1,829.50",
                None,
                "405 min with paperwork, at $140, times 1.5; parts"
            ),
            row(
                "$462.00",
                Some("10:08"),
                "Takes 10 h 8 min from the block; a trip; parts"
            ),
            row(
                "$412.00",
                Some("10:08"),
                "Takes 10 h 8 min of the month’s 10 h; parts"
            ),
            row(
                "$1,728.25",
                None,
                "After hours is left out: 405 min at $130, times 1.5; parts"
            ),
            row("$412.00", None, "Covered; parts"),
            row(
                "$1,980.75",
                None,
                "After hours is left out: 405 min at $150, times 1.5; a trip; parts"
            ),
        ],
    );
    let facts: Vec<_> = across
        .facts
        .iter()
        .map(|(_, value)| value.as_str())
        .collect();
    assert_eq!(
        facts,
        [
            "Tue, Mar 10, 2026, 6:40 pm",
            "395 minutes, on site, emergency, after hours",
            "900 minutes, 18 people, major",
            "$412.00",
            "$684.75, the same under every plan",
        ],
    );
}

#[test]
fn every_bill_of_every_plan_adds_up_as_shown() {
    let Some(made) = acme("every_bill_of_every_plan_adds_up_as_shown") else {
        return;
    };
    let case = made.case();
    let read = |text: &str| parse_number(text, case.locale).unwrap();
    for plan in bill_index(&case).unwrap().plans {
        let mut months = Decimal::ZERO;
        for month in &plan.months {
            let bill = bill(&case, plan.place, month.month).unwrap().unwrap();
            let lines = bill
                .plan_lines
                .iter()
                .chain(bill.incidents.iter().flat_map(|group| &group.others))
                .chain(&bill.closing_lines)
                .map(|line| line.amount.as_str());
            let work = bill
                .incidents
                .iter()
                .filter_map(|group| group.work.as_ref())
                .map(|work| work.amount.as_str());
            let sum: Decimal = lines.chain(work).map(read).sum();
            assert_eq!(sum, read(&bill.total));
            assert_eq!(bill.total, month.total);
            months += sum;
            let table = bill_table(&bill);
            assert!(
                table
                    .rows
                    .iter()
                    .all(|row| row.len() == table.columns.len())
            );
        }
        assert_eq!(months, read(&plan.total), "{}", plan.name);
    }
}
