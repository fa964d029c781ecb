//! Bounds of single values: both ends are quantities, and the next value outside is none. The
//! numbers are those of the specification's section 13, written out again.

use breakeven::engine::plan::flat_rate::{Tier, TierFault, TierMode, UserPrices};
use breakeven::engine::quantity::*;
use breakeven::engine::scenario::{BadBelowTypical, Profile};
use rust_decimal::Decimal;

macro_rules! whole {
    ($($name:ident: $min:literal ..= $max:literal;)*) => { $(
        for inside in [$min, $max] {
            assert_eq!($name::new(inside).map($name::get), Ok(inside), stringify!($name));
        }
        let outside = Err(OutOfBounds { min: Decimal::from($min), max: Decimal::from($max) });
        assert_eq!($name::new($max + 1), outside, stringify!($name));
        assert_eq!($name::new(u32::MAX), outside, stringify!($name));
        if let Some(below) = u32::checked_sub($min, 1) {
            assert_eq!($name::new(below), outside, stringify!($name));
        }
    )* };
}

macro_rules! decimal {
    ($($name:ident: $min:literal ..= $max:literal;)*) => { $(
        let (min, max): (Decimal, Decimal) = ($min.parse().unwrap(), $max.parse().unwrap());
        let step = Decimal::new(1, 6);
        for inside in [min, min + step, max - step, max] {
            assert_eq!($name::new(inside).map($name::get), Ok(inside), stringify!($name));
        }
        for outside in [min - step, max + step, Decimal::MIN, Decimal::MAX] {
            assert_eq!($name::new(outside), Err(OutOfBounds { min, max }), stringify!($name));
        }
    )* };
}

#[test]
fn whole_quantities_end_where_the_specification_says() {
    whole! {
        Users: 1 ..= 100_000;
        Devices: 0 ..= 500_000;
        Servers: 0 ..= 10_000;
        Sites: 1 ..= 10_000;
        UsersAffected: 0 ..= 100_000;
        Minutes: 0 ..= 527_040;
        PositiveMinutes: 1 ..= 527_040;
        Increment: 1 ..= 1_440;
        Months: 1 ..= 120;
        SpanOfMonths: 0 ..= 120;
        TierEnd: 1 ..= 100_000;
        IncidentCount: 0 ..= 200_000;
    }
    assert_eq!(Minutes::NONE.get(), 0);
    assert_eq!(SpanOfMonths::NONE.get(), 0);
}

#[test]
fn decimal_quantities_end_where_the_specification_says() {
    decimal! {
        Price: "0" ..= "1000000000";
        Fraction: "0" ..= "1";
        Markup: "0" ..= "10";
        Growth: "-0.9" ..= "10";
        Multiplier: "1" ..= "10";
        Staff: "0" ..= "10000";
        WeeksAbsent: "0" ..= "52";
        MonthsOfFee: "0" ..= "24";
        TicketsPerUser: "0.001" ..= "1000";
        Restores: "0" ..= "12";
        InterruptionFactor: "0" ..= "100";
        Clustering: "0.5" ..= "1000000";
    }
    assert_eq!(Growth::LEAST.get(), Decimal::new(-9, 1));
    assert_eq!(Growth::ONE.get(), Decimal::ONE);
}

fn tier(end: Option<u32>) -> Tier {
    Tier {
        up_to: end.map(|end| TierEnd::new(end).unwrap()),
        price: Price::ONE,
    }
}

#[track_caller]
fn check_tiers(ends: &[Option<u32>], fault: Option<TierFault>) {
    let tiers: Vec<Tier> = ends.iter().copied().map(tier).collect();
    let made = UserPrices::new(tiers.clone(), TierMode::Graduated);
    match fault {
        None => assert_eq!(made.unwrap().tiers(), tiers),
        Some(fault) => assert_eq!(made, Err(fault)),
    }
}

#[test]
fn tiers_rise_and_only_the_last_has_no_end() {
    check_tiers(&[None], None);
    check_tiers(&[Some(1), Some(2), None], None);
    check_tiers(&[], Some(TierFault::Count));
    check_tiers(&[Some(5)], Some(TierFault::End(0)));
    check_tiers(&[None, None], Some(TierFault::End(0)));
    check_tiers(&[Some(5), Some(5), None], Some(TierFault::End(1)));
    check_tiers(&[Some(5), Some(4), None], Some(TierFault::End(1)));
    let hundred: Vec<_> = (1..100).map(Some).chain([None]).collect();
    check_tiers(&hundred, None);
    let more: Vec<_> = (1..101).map(Some).chain([None]).collect();
    check_tiers(&more, Some(TierFault::Count));
}

#[test]
fn a_bad_incident_is_never_shorter_than_a_typical_one() {
    let minutes = |value| PositiveMinutes::new(value).unwrap();
    assert!(Profile::new(minutes(30), minutes(30)).is_ok());
    assert_eq!(Profile::new(minutes(30), minutes(29)), Err(BadBelowTypical));
    let mut profile = Profile::new(minutes(30), minutes(60)).unwrap();
    profile.users_affected = UsersAffected::new(7).unwrap();
    let longer = profile.with_lengths(minutes(40), minutes(80)).unwrap();
    assert_eq!(longer.typical_work(), minutes(40));
    assert_eq!(longer.bad_incident(), minutes(80));
    assert_eq!(longer.users_affected, profile.users_affected);
    assert_eq!(
        profile.with_lengths(minutes(40), minutes(39)),
        Err(BadBelowTypical)
    );
}
