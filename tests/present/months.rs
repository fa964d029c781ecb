//! Month by month.

use breakeven::present::months::month_charts;

use crate::small::*;

#[test]
fn months_and_their_total_add_up_and_share_one_scale() {
    let made = Made::new(
        scenario(six_hours()),
        card(vec![break_fix("100"), flat("10")]),
    );
    let charts = month_charts(&made.case()).unwrap();
    assert_eq!(charts.plans.len(), 2);
    assert_eq!(charts.plans[0].total, "$600.00");
    assert_eq!(charts.plans[1].bars[0].height, 1.0);
    assert!((charts.plans[0].bars[0].height - 100.0 / 180.0).abs() < 1e-9);
    assert_eq!(charts.plans[0].bars[11].height, 0.0);
    assert_eq!(charts.table.rows.len(), 13);
    assert_eq!(charts.table.rows[0], ["Nov 2025", "$100.00", "$180.00"]);
    assert_eq!(charts.table.rows[12], ["Total", "$600.00", "$2,160.00"]);
}

#[test]
fn only_the_dearest_month_is_labelled_and_the_first_of_equals() {
    let made = Made::new(scenario(six_hours()), card(vec![break_fix("100")]));
    let charts = month_charts(&made.case()).unwrap();
    let labels: Vec<_> = charts.plans[0]
        .bars
        .iter()
        .filter_map(|bar| bar.label.as_deref())
        .collect();
    assert_eq!(labels, ["$100"]);
    assert_eq!(
        charts.plans[0].spoken,
        "Break/fix: dearest November 2025 at $100.00, mean $50.00 a month"
    );
}

#[test]
fn the_finding_comes_first() {
    let finding = |incidents, plans| {
        let made = Made::new(scenario(incidents), card(plans));
        let [finding, ..] = month_charts(&made.case()).unwrap().caption;
        finding
    };
    let mut incidents = six_hours();
    incidents[2].work = minutes(600);
    assert_eq!(
        finding(
            incidents.clone(),
            vec![break_fix("100"), hourly("90"), flat("10")]
        ),
        "January 2026 is the dearest month of two plans: $1,000 under break/fix, $900 under hourly.",
    );
    assert_eq!(
        finding(incidents, vec![break_fix("100"), flat("1")]),
        "Break/fix moves between $0 and $1,000 a month, flat-rate costs $18 every month.",
    );
    assert_eq!(
        finding(Vec::new(), vec![break_fix("100"), flat("10")]),
        "Flat-rate costs $180 every month, break/fix costs $0 every month.",
    );
}
