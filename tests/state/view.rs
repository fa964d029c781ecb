//! What the reader has open and chosen, as it is kept between visits.

use breakeven::present::case::Counted;
use breakeven::state::view::{Period, Section, ViewState};

#[test]
fn what_is_chosen_survives_a_visit() {
    for period in [None, Some(Period::Past), Some(Period::Coming)] {
        for counted in [Counted::Invoices, Counted::WithLostWork] {
            for neutral in [false, true] {
                let view = ViewState {
                    open: [Section::Bills].into(),
                    period,
                    counted,
                    neutral,
                    plan: Some("flat".to_owned()),
                    ..ViewState::default()
                };
                assert_eq!(ViewState::decode(&view.encode()), view);
            }
        }
    }
}

#[test]
fn what_a_later_version_kept_is_passed_over() {
    let text = "period sideways\ncounted everything\nclaims doubled\nopen bills\n";
    let view = ViewState::decode(text);
    assert_eq!(
        view,
        ViewState {
            open: [Section::Bills].into(),
            ..ViewState::default()
        }
    );
}
