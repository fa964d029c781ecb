//! Documents of released versions, which are never edited: each must be read for ever.

use breakeven::documents::{
    Access, read_rate_card, read_scenario, write_rate_card, write_scenario,
};

const SCENARIO_1: &str = include_str!("../fixtures/scenario-1.json");
const SUMMARY_1: &str = include_str!("../fixtures/scenario-summary-1.json");
const RATE_CARD_1: &str = include_str!("../fixtures/rate-card-1.json");

#[test]
fn version_1_is_read_and_written_byte_for_byte() {
    for text in [SCENARIO_1, SUMMARY_1] {
        let document = read_scenario(text).unwrap();
        assert_eq!(document.access, Access::Editable);
        assert_eq!(write_scenario(&document.scenario), text);
    }
    let card = read_rate_card(RATE_CARD_1).unwrap();
    assert_eq!(write_rate_card(&card), RATE_CARD_1);
}
