//! What is written is read back as it was; everything that may be left out comes back.

use breakeven::documents::decimal::{decimal_text, parse_decimal};
use breakeven::documents::{
    Access, DocumentKind, read_rate_card, read_scenario, write_rate_card, write_rate_card_compact,
    write_scenario, write_scenario_compact,
};
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use rust_decimal::Decimal;

use crate::strategies;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_scenario_survives_saving(scenario in strategies::scenario()) {
        let pretty = write_scenario(&scenario);
        prop_assert!(pretty.ends_with(char::is_whitespace), "no final line feed");
        prop_assert_eq!(DocumentKind::of(&pretty), Some(DocumentKind::Scenario));
        for written in [&pretty, &write_scenario_compact(&scenario)] {
            let document = read_scenario(written).unwrap();
            prop_assert_eq!(&document.scenario, &scenario);
            prop_assert_eq!(document.access, Access::Editable);
        }
        // Saving again changes nothing.
        let again = read_scenario(&pretty).unwrap().scenario;
        prop_assert_eq!(write_scenario(&again), pretty);
    }

    #[test]
    fn a_rate_card_survives_saving(card in strategies::rate_card()) {
        let pretty = write_rate_card(&card);
        prop_assert_eq!(DocumentKind::of(&pretty), Some(DocumentKind::RateCard));
        for written in [&pretty, &write_rate_card_compact(&card)] {
            prop_assert_eq!(&read_rate_card(written).unwrap(), &card);
        }
        prop_assert_eq!(write_rate_card(&read_rate_card(&pretty).unwrap()), pretty);
    }

    #[test]
    fn any_text_is_read_or_refused_and_never_a_panic(text in any::<String>()) {
        prop_assert!(read_scenario(&text).is_err());
        prop_assert!(read_rate_card(&text).is_err());
        prop_assert_eq!(DocumentKind::of(&text), None);
    }

    #[test]
    fn equal_decimals_are_written_alike_and_read_back(
        digits in -999_999_999_999_999_i64..=999_999_999_999_999, places in 0..=6_u32,
    ) {
        let value = Decimal::new(digits, places);
        let written = decimal_text(value);
        prop_assert_eq!(parse_decimal(&written).unwrap(), value);
        prop_assert_eq!(decimal_text(value.normalize()), written);
    }
}

#[test]
fn a_decimal_never_shows_a_sign_on_nothing() {
    for zero in ["-0", "-0.00", "0.00"] {
        assert_eq!(decimal_text(parse_decimal(zero).unwrap()), "0", "{zero}");
    }
    assert_eq!(decimal_text(Decimal::new(-4, 7)), "0");
}

#[test]
fn a_decimal_with_more_places_than_the_format_has_is_rounded_so_that_it_reads_back() {
    assert_eq!(decimal_text(Decimal::new(12_345_675, 7)), "1.234568");
    assert_eq!(decimal_text(Decimal::new(-12_345_675, 7)), "-1.234568");
}
