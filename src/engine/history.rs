//! The illustrative history: single incidents made from a few figures.
//!
//! Specification: cost model, section 12, and the exact construction in the README of the test
//! vectors. The same figures always give the same incidents, on every machine: exponentials and
//! logarithms come from `libm`, the normal quantile from Wichura's algorithm AS 241.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::civil::{DAY_MINUTES, Date, Moment, Month};
use super::incident::{Incident, IncidentKind};
use super::organisation::{Calendar, Organisation};
use super::quantity::{Fraction, IncidentCount, Minutes, Months, Price};
use super::scenario::{Profile, Summary};

/// Incidents in a reference profile.
pub const REFERENCE_INCIDENTS: u32 = 256;

/// 95th percentile of the standard normal distribution.
const Z_95: f64 = 1.644_853_626_951_472_2;

/// Multipliers that shuffle: the 64-bit fractions of the golden ratio, √2, √3, √7 and √11.
const SHUFFLE_WORK: u64 = 0x9E37_79B9_7F4A_7C15;
const SHUFFLE_AFTER_HOURS: u64 = 0x6A09_E667_F3BC_C908;
const SHUFFLE_ONSITE: u64 = 0xBB67_AE85_84CA_A73B;
const SHUFFLE_EMERGENCY: u64 = 0xA54F_F53A_5F1D_36F1;
const SHUFFLE_REQUESTS: u64 = 0x510E_527F_ADE6_82D1;

/// The incidents that a summary stands for, in order of time before those after hours move.
#[must_use]
pub fn illustrate(summary: &Summary, organisation: &Organisation) -> Vec<Incident> {
    make(
        &summary.profile,
        summary.incidents,
        'E',
        summary.from,
        summary.months,
        organisation,
    )
}

/// The 256 reference incidents of a profile, made over a scenario's window.
#[must_use]
pub fn reference_incidents(
    profile: &Profile,
    from: Month,
    months: Months,
    organisation: &Organisation,
) -> Vec<Incident> {
    let count = IncidentCount::new(REFERENCE_INCIDENTS).unwrap_or(IncidentCount::ONE);
    make(profile, count, 'R', from, months, organisation)
}

fn make(
    profile: &Profile,
    count: IncidentCount,
    id_prefix: char,
    from: Month,
    months: Months,
    organisation: &Organisation,
) -> Vec<Incident> {
    let n = count.get();
    let times = WorkingTime::of(from, months, &organisation.calendar());
    let work_ranks = ranks(n, SHUFFLE_WORK);
    let flags = |share: Fraction, shuffle| {
        let flagged = flagged_count(share, n);
        ranks(n, shuffle)
            .into_iter()
            .map(move |rank| rank < flagged)
            .collect::<Vec<bool>>()
    };
    let after_hours = flags(profile.share_after_hours, SHUFFLE_AFTER_HOURS);
    let onsite = flags(profile.share_onsite, SHUFFLE_ONSITE);
    let emergency = flags(profile.share_emergency, SHUFFLE_EMERGENCY);
    let requests = flags(profile.share_requests, SHUFFLE_REQUESTS);

    let flagged = after_hours
        .into_iter()
        .zip(onsite)
        .zip(emergency)
        .zip(requests);
    (0..n)
        .zip(work_ranks)
        .zip(flagged)
        .filter_map(
            |((place, rank), (((after_hours, onsite), emergency), request))| {
                let work = work_at(profile, rank, n);
                Some(Incident {
                    id: format!("{id_prefix}-{:06}", place.saturating_add(1)),
                    opened: times.moment(place, n, after_hours)?,
                    work,
                    interruption: Some(interruption(profile, work)),
                    users_affected: profile.users_affected,
                    impact: profile.impact,
                    onsite,
                    emergency,
                    kind: if request {
                        IncidentKind::Request
                    } else {
                        IncidentKind::Incident
                    },
                    category: String::new(),
                    materials: Price::LEAST,
                    note: String::new(),
                })
            },
        )
        .collect()
}

/// For each of n places, how many of the n shuffled keys are smaller than its own.
fn ranks(n: u32, shuffle: u64) -> Vec<u32> {
    let mut places: Vec<(u64, usize)> = (0..n)
        .map(|place| {
            let key = u64::from(place).wrapping_add(1).wrapping_mul(shuffle);
            (key, usize::try_from(place).unwrap_or(usize::MAX))
        })
        .collect();
    places.sort_unstable();
    let mut ranks = vec![0; places.len()];
    for (rank, (_, place)) in (0..n).zip(places) {
        if let Some(slot) = ranks.get_mut(place) {
            *slot = rank;
        }
    }
    ranks
}

/// share × n, half up.
fn flagged_count(share: Fraction, n: u32) -> u32 {
    share
        .get()
        .checked_mul(n.into())
        .map(|exact| exact.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
        .and_then(|rounded| rounded.to_u32())
        .unwrap_or(n)
}

/// Work of the incident with this rank: a quantile of the lognormal, half up, 1 … a year.
fn work_at(profile: &Profile, rank: u32, n: u32) -> Minutes {
    let typical = f64::from(profile.typical_work().get());
    let bad = f64::from(profile.bad_incident().get());
    let sigma = libm::log(bad / typical) / Z_95;
    let z = normal_quantile((f64::from(rank) + 0.5) / f64::from(n));
    let minutes =
        libm::floor(typical * libm::exp(sigma * z) + 0.5).clamp(1.0, f64::from(Minutes::MAX));
    // Inside the bounds by the line above, so the conversion is exact.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "held to 1 … 527,040"
    )]
    Minutes::new(minutes as u32).unwrap_or(Minutes::ONE)
}

/// work × factor, half up, at most a year.
fn interruption(profile: &Profile, work: Minutes) -> Minutes {
    Decimal::from(work.get())
        .checked_mul(profile.interruption_factor.get())
        .map(|exact| exact.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
        .and_then(|rounded| rounded.to_u32())
        .and_then(|minutes| Minutes::new(minutes.min(Minutes::MAX)).ok())
        .unwrap_or(work)
}

/// The working minutes of a window, counted day by day.
struct WorkingTime {
    days: Vec<Date>,
    /// Working minutes of each of these days.
    per_day: u32,
    opens: u32,
    closes: u32,
}

impl WorkingTime {
    fn of(from: Month, months: Months, working: &Calendar<'_>) -> Self {
        let end = from.after(months).first_day();
        let all_days = || {
            std::iter::successors(Some(from.first_day()), |day| Some(day.plus_days(1)))
                .take_while(|day| *day < end)
        };
        let days: Vec<Date> = all_days()
            .filter(|day| working.is_working_day(*day))
            .collect();
        if days.is_empty() {
            return Self {
                days: all_days().collect(),
                per_day: DAY_MINUTES,
                opens: 0,
                closes: DAY_MINUTES,
            };
        }
        Self {
            days,
            per_day: working.hours().minutes_of_a_day(),
            opens: working.hours().opens(),
            closes: working.hours().closes(),
        }
    }

    /// When incident `place` of n opens: at working minute ⌊(2 place + 1) × W / 2n⌋ of the
    /// window, or at the off-minute of the same day that corresponds to it.
    fn moment(&self, place: u32, n: u32, after_hours: bool) -> Option<Moment> {
        let all = u64::try_from(self.days.len())
            .ok()?
            .checked_mul(self.per_day.into())?;
        let at = u64::from(place)
            .checked_mul(2)?
            .checked_add(1)?
            .checked_mul(all)?
            .checked_div(u64::from(n).checked_mul(2)?)?;
        let per_day = u64::from(self.per_day);
        let day = *self
            .days
            .get(usize::try_from(at.checked_div(per_day)?).ok()?)?;
        let inside = u32::try_from(at.checked_rem(per_day)?).ok()?;
        let minute = if after_hours && self.per_day < DAY_MINUTES {
            let off = DAY_MINUTES.checked_sub(self.per_day)?;
            let off_minute = inside.checked_mul(off)?.checked_div(self.per_day)?;
            self.closes
                .checked_add(off_minute)?
                .checked_rem(DAY_MINUTES)?
        } else {
            self.opens.checked_add(inside)?
        };
        Moment::new(day, minute)
    }
}

/// The standard normal quantile, 0 < p < 1: Wichura, *The percentage points of the normal
/// distribution*, Applied Statistics 37 (1988), algorithm AS 241 (PPND16), relative error
/// about 1e-16.
fn normal_quantile(p: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180_625 - q * q;
        return q * ratio(r, &CENTRE);
    }
    let tail = if q < 0.0 { p } else { 1.0 - p };
    let r = libm::sqrt(-libm::log(tail));
    let z = if r <= 5.0 {
        ratio(r - 1.6, &MIDDLE)
    } else {
        ratio(r - 5.0, &TAIL)
    };
    if q < 0.0 { -z } else { z }
}

/// Numerator and denominator of a rational approximation, highest power first.
type Rational = ([f64; 8], [f64; 8]);

fn ratio(x: f64, (numerator, denominator): &Rational) -> f64 {
    let at = |coefficients: &[f64; 8]| {
        coefficients
            .iter()
            .fold(0.0, |sum, coefficient| sum * x + coefficient)
    };
    at(numerator) / at(denominator)
}

const CENTRE: Rational = (
    [
        2_509.080_928_730_122_7,
        33_430.575_583_588_13,
        67_265.770_927_008_7,
        45_921.953_931_549_87,
        13_731.693_765_509_46,
        1_971.590_950_306_551_3,
        133.141_667_891_784_38,
        3.387_132_872_796_366_5,
    ],
    [
        5_226.495_278_852_854,
        28_729.085_735_721_943,
        39_307.895_800_092_71,
        21_213.794_301_586_597,
        5_394.196_021_424_751,
        687.187_007_492_057_9,
        42.313_330_701_600_91,
        1.0,
    ],
);

const MIDDLE: Rational = (
    [
        7.745_450_142_783_414e-4,
        0.022_723_844_989_269_184,
        0.241_780_725_177_450_6,
        1.270_458_252_452_368_4,
        3.647_848_324_763_204_5,
        5.769_497_221_460_691,
        4.630_337_846_156_546,
        1.423_437_110_749_683_5,
    ],
    [
        1.050_750_071_644_416_9e-9,
        5.475_938_084_995_345e-4,
        0.015_198_666_563_616_457,
        0.148_103_976_427_480_08,
        0.689_767_334_985_1,
        1.676_384_830_183_803_8,
        2.053_191_626_637_759,
        1.0,
    ],
);

const TAIL: Rational = (
    [
        2.010_334_399_292_288_1e-7,
        2.711_555_568_743_487_6e-5,
        0.001_242_660_947_388_078_4,
        0.026_532_189_526_576_124,
        0.296_560_571_828_504_87,
        1.784_826_539_917_291_3,
        5.463_784_911_164_114,
        6.657_904_643_501_103,
    ],
    [
        2.044_263_103_389_939_8e-15,
        1.421_511_758_316_446e-7,
        1.846_318_317_510_054_8e-5,
        7.868_691_311_456_133e-4,
        0.014_875_361_290_850_615,
        0.136_929_880_922_735_8,
        0.599_832_206_555_888,
        1.0,
    ],
);
