//! Assumptions as they are shown: with range, grade and source, and what half of each changes.

use breakeven::documents::built_in;
use breakeven::engine::assumption::Topic;
use breakeven::engine::civil::Month;
use breakeven::engine::rate_card::RateCard;
use breakeven::present::assumptions::{
    AssumptionCase, AssumptionRow, assumption_groups, interest, published, typed_value,
    value_as_typed,
};
use breakeven::present::case::Counted;
use breakeven::present::format::Locale;
use rust_decimal::Decimal;

fn rows(card: &RateCard, halved: &[(usize, f64)]) -> Vec<AssumptionRow> {
    let scenario = built_in::example_scenario(Month::of(2025, 11).unwrap()).unwrap();
    let groups = assumption_groups(&AssumptionCase {
        scenario: &scenario,
        rate_card: card,
        halved,
        gap: Some(1_100.0),
        counted: Counted::Invoices,
        locale: Locale::DEFAULT,
    });
    let titles: Vec<&str> = groups.iter().map(|group| group.title).collect();
    assert_eq!(
        titles,
        [
            "What happens",
            "What plans do about it",
            "What it costs you"
        ]
    );
    groups.into_iter().flat_map(|group| group.rows).collect()
}

#[test]
fn a_value_stands_in_its_published_range_with_grade_and_source() {
    let card = built_in::rate_card().unwrap();
    let rows = rows(&card, &[]);
    let row = |topic: Topic| {
        let mut found = rows.iter().filter(|row| row.assumption.topic == topic);
        found.next().unwrap()
    };
    let share = row(Topic::PreventableShare);
    assert_eq!((share.value.as_str(), share.unit), ("80", "%"));
    let prevention = row(Topic::Prevention);
    assert_eq!(prevention.name, "Prevention, flat-rate");
    assert!(prevention.is_claim);
    let range = prevention.range.as_ref().unwrap();
    assert_eq!((range.low.as_str(), range.at), ("20%", 0.0));
    let repeats = row(Topic::Recurrence);
    assert_eq!(
        repeats.name,
        "Repeats without care, break/fix, hourly and prepaid hours"
    );
    let salary = row(Topic::Salary);
    assert_eq!(
        (salary.before.as_str(), salary.value.as_str()),
        ("$", "60340")
    );
    assert_eq!(salary.grade, ("G", "government statistic"));
    assert!(salary.source.ends_with(", 2024"), "{}", salary.source);
    for row in &rows {
        assert!(row.halved.is_empty(), "nothing is known yet: {row:?}");
    }
}

#[test]
fn half_of_a_value_says_what_the_gap_becomes_or_that_it_does_not_change() {
    let card = built_in::rate_card().unwrap();
    let rows = rows(&card, &[(0, 1_604.0), (1, 1_101.0), (2, -250.0)]);
    let said: Vec<&str> = rows[..3].iter().map(|row| row.halved.as_str()).collect();
    assert_eq!(said, ["$1,600", "no change", "−$250"]);
}

#[test]
fn a_share_is_typed_in_per_cent_and_every_published_value_is_the_one_in_use() {
    let card = built_in::rate_card().unwrap();
    for row in rows(&card, &[]) {
        let topic = row.assumption.topic;
        let typed: Decimal = row.value.parse().unwrap();
        let value = typed_value(topic, typed).unwrap();
        assert_eq!(value_as_typed(topic, value), typed.normalize());
        if let Some(published) = published(&card, &row.assumption) {
            assert_eq!(published, value, "{}", row.name);
        }
    }
}

#[test]
fn who_gains_by_the_answer_is_said() {
    let mut card = built_in::rate_card().unwrap();
    assert!(interest(&card, true).starts_with("Nobody who sells these plans"));
    card.provider.name = "Northgate IT".to_owned();
    assert!(
        interest(&card, false).starts_with("Northgate IT sells 5 of these 6 plans"),
        "{}",
        interest(&card, false)
    );
}
