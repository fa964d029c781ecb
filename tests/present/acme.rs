//! The example of the design: eighteen people, 135 incidents, seven plans. What its screens show
//! must come out of here, to the letter.

use breakeven::engine::civil::Month;
use breakeven::present::basis::replay_basis;
use breakeven::present::bills::{bill, bill_index, incident_across, search_incidents};
use breakeven::present::case::Counted;
use breakeven::present::compare::{AxisStart, compare};
use breakeven::present::months::month_charts;
use breakeven::present::parts::to_text;
use breakeven::present::sentence::replay_sentence;

use crate::case_file::{rate_card, read, scenario, shared};
use crate::small::Made;

fn acme(test: &str) -> Option<Made> {
    let folder = shared(test, "design/example")?;
    Some(Made::new(
        scenario(&read(&folder.join("acme-dental.scenario.json"))),
        rate_card(&read(&folder.join("northgate.rate-card.json"))),
    ))
}

#[test]
fn print_everything_of_the_example() {
    let Some(made) = acme("print_everything_of_the_example") else {
        return;
    };
    let case = made.case();
    println!(
        "{}",
        to_text(&replay_sentence(&case, Counted::Invoices).unwrap())
    );
    println!(
        "{}",
        to_text(&replay_sentence(&case, Counted::WithLostWork).unwrap())
    );
    println!("{:?}", replay_basis(&case, Counted::Invoices).unwrap());
    println!(
        "{:#?}",
        compare(&case, Counted::Invoices, AxisStart::BelowCheapest).unwrap()
    );
    let charts = month_charts(&case).unwrap();
    println!("{:#?} {:#?}", charts.ticks, charts.caption);
    for chart in &charts.plans {
        println!("{}", chart.spoken);
    }
    println!("{:#?}", bill_index(&case).unwrap().plans[2]);
    for place in 0..7 {
        println!(
            "{:#?}",
            bill(&case, place, Month::parse("2026-03").unwrap())
                .unwrap()
                .unwrap()
        );
        println!(
            "{:#?}",
            bill(&case, place, Month::parse("2025-11").unwrap())
                .unwrap()
                .unwrap()
                .plan_lines
        );
    }
    let found = search_incidents(&made.replay.incidents, "power cut");
    println!(
        "{:?} {:#?}",
        found,
        incident_across(&case, found[0]).unwrap().unwrap()
    );
}
