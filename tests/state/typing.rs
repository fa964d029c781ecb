//! The gates between what is typed and the scenario: inputs and the form of an incident.

use breakeven::documents::built_in;
use breakeven::engine::civil::{Date, Moment, Month};
use breakeven::engine::incident::{Impact, Incident, IncidentKind};
use breakeven::engine::quantity::{Minutes, OutOfBounds, Price, UsersAffected};
use breakeven::engine::scenario::{History, Scenario};
use breakeven::present::format::Locale;
use breakeven::state::incident_form::{FormField, IncidentForm};
use breakeven::state::incidents;
use breakeven::state::input::{Input, PutFault};
use proptest::prelude::*;
use rust_decimal::Decimal;

const INPUTS: [Input; 9] = [
    Input::People,
    Input::IncidentsPerMonth,
    Input::TypicalMinutes,
    Input::BadMinutes,
    Input::AfterHours,
    Input::Onsite,
    Input::Devices,
    Input::Servers,
    Input::Sites,
];

fn example() -> Scenario {
    built_in::example_scenario(Month::of(2025, 11).unwrap()).unwrap()
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn putting_the_present_figure_changes_nothing() {
    let scenario = example();
    for input in INPUTS {
        let value = input.value(&scenario).unwrap();
        assert_eq!(input.put(value, &scenario).unwrap(), scenario, "{input:?}");
    }
}

#[test]
fn a_figure_that_is_not_allowed_says_why() {
    let bounds = |min: &str, max: &str| {
        Err(PutFault::OutOfBounds(OutOfBounds {
            min: decimal(min),
            max: decimal(max),
        }))
    };
    let put = |input: Input, value: &str| input.put(decimal(value), &example()).map(|_| ());
    assert_eq!(put(Input::People, "0"), bounds("1", "100000"));
    assert_eq!(put(Input::People, "1000001"), bounds("1", "100000"));
    assert_eq!(put(Input::People, "17.5"), Err(PutFault::NotWhole));
    assert_eq!(put(Input::People, "-1"), bounds("1", "100000"));
    assert_eq!(put(Input::IncidentsPerMonth, "16667"), bounds("0", "16666"));
    assert_eq!(
        put(Input::TypicalMinutes, "181"),
        Err(PutFault::AboveBad(180))
    );
    assert_eq!(
        put(Input::BadMinutes, "44"),
        Err(PutFault::BelowTypical(45))
    );
    assert_eq!(put(Input::AfterHours, "101"), bounds("0", "100"));
    assert_eq!(put(Input::People, "100000"), Ok(()));
    assert_eq!(put(Input::IncidentsPerMonth, "0"), Ok(()));
}

#[test]
fn incidents_a_month_are_counted_over_the_whole_window() {
    let next = Input::IncidentsPerMonth
        .put(decimal("11.3"), &example())
        .unwrap();
    let History::Summary(summary) = &next.history else {
        panic!("a summary stays one");
    };
    assert_eq!(summary.incidents.get(), 136);
    assert_eq!(Input::IncidentsPerMonth.value(&next), Some(decimal("11.3")));
}

proptest! {
    #[test]
    fn every_place_of_a_slider_is_a_step_that_is_allowed_and_stands_near_that_place(
        number in 0_usize..INPUTS.len(),
        place in 0.0_f64..1000.0,
    ) {
        let scenario = example();
        let input = INPUTS[number];
        let scale = input.scale(input.value(&scenario).unwrap());
        let value = scale.value_at(place);
        prop_assert!(scale.min <= value && value <= scale.max);
        match input.put(value, &scenario) {
            Ok(_) | Err(PutFault::AboveBad(_) | PutFault::BelowTypical(_)) => {}
            fault => prop_assert!(false, "{input:?} at {place}: {value} is {fault:?}"),
        }
        prop_assert_eq!(scale.value_at(scale.place(value)), value);
        prop_assert!(scale.step_from(value, 1) >= value);
        prop_assert!(scale.step_from(value, -1) <= value);
    }

    #[test]
    fn an_incident_is_typed_as_it_is_shown(
        day in 0_u32..3000,
        minute in 0_u32..1440,
        work in 0_u32..=Minutes::MAX,
        interruption in proptest::option::of(0_u32..=Minutes::MAX),
        people in 0_u32..=UsersAffected::MAX,
        cents in 0_i64..100_000_000,
        onsite: bool,
        emergency: bool,
        impact in proptest::sample::select(&Impact::ALL[..]),
        kind in proptest::sample::select(&IncidentKind::ALL[..]),
    ) {
        let incident = Incident {
            id: "T-7".to_owned(),
            opened: Moment::new(Date::new(2020, 1, 1).unwrap().plus_days(day), minute).unwrap(),
            work: Minutes::new(work).unwrap(),
            interruption: interruption.map(|minutes| Minutes::new(minutes).unwrap()),
            users_affected: UsersAffected::new(people).unwrap(),
            impact,
            onsite,
            emergency,
            kind,
            category: "network".to_owned(),
            materials: Price::new(Decimal::new(cents, 2)).unwrap(),
            note: "Router fell, again".to_owned(),
        };
        for locale in Locale::ALL {
            let read = IncidentForm::of(&incident, locale).read(locale);
            prop_assert_eq!(read.as_ref(), Ok(&incident), "{}", locale.tag);
        }
    }
}

#[test]
fn every_wrong_field_of_the_form_is_named_at_once() {
    let locale = Locale::DEFAULT;
    let opened = Moment::parse("2026-03-04T13:16").unwrap();
    let mut form = IncidentForm::blank(String::new(), opened, locale);
    form.opened = "yesterday".to_owned();
    form.worked = "23 mn".to_owned();
    form.people = "100001".to_owned();
    form.parts = "free".to_owned();
    form.category = "a\u{202e}b".to_owned();
    let fields: Vec<FormField> = form
        .read(locale)
        .unwrap_err()
        .into_iter()
        .map(|fault| fault.field)
        .collect();
    assert_eq!(
        fields,
        [
            FormField::Id,
            FormField::Category,
            FormField::Opened,
            FormField::Worked,
            FormField::People,
            FormField::Parts
        ]
    );
}

#[test]
fn the_first_incident_of_ones_own_takes_the_place_of_made_up_ones() {
    let locale = Locale::DEFAULT;
    let opened = Moment::parse("2026-03-04T13:16").unwrap();
    let mut form = IncidentForm::blank("T-1".to_owned(), opened, locale);
    form.worked = "0:45".to_owned();
    let incident = form.read(locale).unwrap();
    let (scenario, place) = incidents::with_added(&example(), incident.clone());
    assert_eq!(place, 0);
    assert_eq!(incidents::entered(&scenario), [incident]);
    assert_eq!(incidents::window(&scenario), incidents::window(&example()));
    assert_eq!(incidents::next_id(incidents::entered(&scenario)), "T-2");
    assert!(incidents::entered(&incidents::with_deleted(&scenario, 0)).is_empty());
}
