//! The illustrative history, where the vectors leave a case out.

use breakeven::engine::civil::{Moment, Month, Weekday};
use breakeven::engine::history::illustrate;
use breakeven::engine::incident::Incident;
use breakeven::engine::organisation::{Hours, Organisation};
use breakeven::engine::quantity::{
    Devices, Fraction, IncidentCount, Months, PositiveMinutes, Price, Servers, Sites, Users,
};
use breakeven::engine::scenario::{Profile, Summary};

fn opened(share_after_hours: Fraction) -> Vec<Moment> {
    made(40, (30, 90), share_after_hours)
        .into_iter()
        .map(|incident| incident.opened)
        .collect()
}

fn made(count: u32, (typical, bad): (u32, u32), share_after_hours: Fraction) -> Vec<Incident> {
    let minutes = |value| PositiveMinutes::new(value).unwrap();
    let mut profile = Profile::new(minutes(typical), minutes(bad)).unwrap();
    profile.share_after_hours = share_after_hours;
    let summary = Summary {
        from: Month::of(2026, 1).unwrap(),
        months: Months::ONE,
        incidents: IncidentCount::new(count).unwrap(),
        profile,
    };
    let always = Organisation {
        users: Users::ONE,
        devices: Devices::ONE,
        servers: Servers::ONE,
        sites: Sites::ONE,
        working_hours: Hours::new(Weekday::ALL.to_vec(), 0, 1_440).unwrap(),
        holidays: Vec::new(),
        employee_hour_cost: Price::ONE,
        tax_is_a_cost: false,
    };
    illustrate(&summary, &always)
}

/// Guards against incidents that all fall on midnight where there is no time after hours.
#[test]
fn who_works_around_the_clock_has_no_after_hours_to_move_to() {
    assert_eq!(opened(Fraction::ONE), opened(Fraction::LEAST));
}

/// Guards against a quantile that is off in the middle by less than usual lengths of work show.
#[test]
fn a_single_incident_takes_the_typical_time_to_the_minute() {
    let single = made(1, (100_000, 527_040), Fraction::LEAST);
    assert_eq!(single[0].work.get(), 100_000);
}
