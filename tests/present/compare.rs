//! The list of plans.

use breakeven::engine::plan::Terms;
use breakeven::engine::plan::flat_rate::Covers;
use breakeven::engine::quantity::Fraction;
use breakeven::engine::rate_card::Plan;
use breakeven::present::case::Counted;
use breakeven::present::compare::{AxisStart, compare};
use breakeven::present::format::Locale;
use breakeven::present::leaves_out::leaves_out_text;

use crate::small::*;

#[test]
fn plans_stand_in_order_of_cost_and_equals_in_the_order_of_the_card() {
    let made = Made::new(
        scenario(six_hours()),
        card(vec![
            flat("10"),
            hourly("100"),
            break_fix("100"),
            contract("40", 0),
        ]),
    );
    let list = compare(&made.case(), Counted::Invoices, AxisStart::Zero).unwrap();
    let rows: Vec<_> = list
        .rows
        .iter()
        .map(|row| (row.id.as_str(), row.total.as_str(), row.gap.as_deref()))
        .collect();
    assert_eq!(
        rows,
        [
            ("hourly", "$600.00", None),
            ("break-fix", "$600.00", None),
            ("contract", "$1,080.00", Some("+$480.00")),
            ("flat", "$2,160.00", Some("+$1,560.00")),
        ],
    );
    assert_eq!(list.heading, "Four plans, cheapest first");
    assert_eq!(list.rows[3].at, 1.0);
    assert_eq!(list.rows[0].month, "$50.00");
    assert_eq!(list.rows[2].dearest.total, "$140.00");
    assert_eq!(list.rows[2].dearest.label, "Nov 2025");
    assert_eq!(
        list.rows[2].on_top[0].text,
        "$600.00 for time above the included hours, 6 incidents"
    );
    assert_eq!(list.table.rows.len(), 4);
    assert!(
        list.table
            .rows
            .iter()
            .all(|row| row.len() == list.table.columns.len())
    );
}

#[test]
fn tax_that_is_a_cost_is_in_every_figure_of_the_row() {
    let mut scenario = scenario(six_hours());
    let mut card = card(vec![break_fix("100")]);
    card.tax.rate = Fraction::new(decimal("0.1")).unwrap();
    let made = Made::new(scenario.clone(), card.clone());
    let row = compare(&made.case(), Counted::Invoices, AxisStart::Zero)
        .unwrap()
        .rows
        .remove(0);
    assert_eq!(
        (row.total.as_str(), row.dearest.total.as_str()),
        ("$600.00", "$100.00")
    );
    assert_eq!(
        row.notes,
        ["$60.00 of Sales tax comes on top and is not compared"]
    );
    scenario.organisation.tax_is_a_cost = true;
    let made = Made::new(scenario, card);
    let row = compare(&made.case(), Counted::Invoices, AxisStart::Zero)
        .unwrap()
        .rows
        .remove(0);
    assert_eq!(
        (row.total.as_str(), row.dearest.total.as_str()),
        ("$660.00", "$110.00")
    );
    assert_eq!(
        (row.month.as_str(), row.notes),
        ("$55.00", vec!["with $60.00 of Sales tax".to_owned()])
    );
}

#[test]
fn lost_work_is_counted_when_asked_for() {
    let made = Made::new(scenario(six_hours()), card(vec![break_fix("100")]));
    let list = compare(&made.case(), Counted::WithLostWork, AxisStart::Zero).unwrap();
    assert_eq!(list.rows[0].total, "$657.05");
}

#[test]
fn prepaid_time_that_is_left_is_said() {
    let made = Made::new(scenario(six_hours()), card(vec![blocks(600, "1425")]));
    let list = compare(&made.case(), Counted::Invoices, AxisStart::Zero).unwrap();
    assert_eq!(
        list.rows[0].notes,
        ["4\u{a0}h paid and not used, worth $570.00, not refunded"]
    );
}

#[test]
fn axes_have_three_to_six_round_ticks_whatever_the_amounts() {
    for start in [AxisStart::Zero, AxisStart::BelowCheapest] {
        for rate in [
            "0",
            "0.01",
            "0.9",
            "7",
            "99",
            "101",
            "1234.56",
            "59999",
            "1000000000",
        ] {
            for other in ["0", "1", "50", "12345"] {
                let made = Made::new(
                    scenario(six_hours()),
                    card(vec![break_fix(rate), flat(other)]),
                );
                let list = compare(&made.case(), Counted::Invoices, start).unwrap();
                let count = list.ticks.len();
                assert!((3..=6).contains(&count), "{rate}, {other}: {count} ticks");
                assert!(list.ticks.is_sorted_by(|a, b| a.at < b.at));
                assert!(list.rows.iter().all(|row| (0.0..=1.0).contains(&row.at)));
            }
        }
    }
}

#[test]
fn what_a_plan_leaves_out_is_read_from_its_terms() {
    #[track_caller]
    fn check(plan: Plan, expected: &str) {
        assert_eq!(leaves_out_text(&plan.terms, Locale::DEFAULT), expected);
    }
    check(break_fix("1"), "Nothing is fixed; every visit is billed");
    check(hourly("1"), "Nothing is fixed; every minute is billed");
    check(blocks(60, "1"), "Leaves out parts");
    check(
        contract("1", 600),
        "Leaves out time past 10 hours, projects, parts",
    );
    check(
        contract("1", 90),
        "Leaves out time past 1\u{a0}h 30\u{a0}min, projects, parts",
    );
    check(flat("1"), "Leaves out parts");
    let mut terms = flat_terms("1");
    terms.covers = Covers::default();
    terms.fair_use_per_user = minutes(60);
    check(
        plan("flat", "", Terms::FlatRate(Box::new(terms))),
        "Leaves out projects, after hours, visits, time past 1 hour a person, parts",
    );
    let mut block = blocks(60, "1");
    if let Terms::BlockHours(terms) = &mut block.terms {
        terms.labour.travel_fee = price("50");
        terms.expires_after = breakeven::engine::quantity::SpanOfMonths::new(6).unwrap();
    }
    check(block, "Leaves out trips and parts; hours expire");
}
