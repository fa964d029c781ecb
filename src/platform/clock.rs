//! The clock: the month in which an example begins, and the viewer's zone.

/// The present month in the viewer's zone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Present {
    /// Year.
    pub year: i32,
    /// Month of the year, from 1.
    pub month: u32,
}

/// Reads the clock.
#[must_use]
pub fn now() -> Present {
    let now = js_sys::Date::new_0();
    Present {
        year: i32::try_from(now.get_full_year()).unwrap_or(i32::MAX),
        month: now.get_month().saturating_add(1),
    }
}

/// The viewer's zone: from each minute since 1970 in UTC on, minutes ahead of UTC, rising. Covers
/// the years in which ticket files are written; clock changes are found to the minute.
#[must_use]
pub fn utc_offsets() -> Vec<(i64, i32)> {
    let first = minutes_of_year(1990);
    let last = minutes_of_year(2050);
    let mut offsets = vec![(first, offset_at(first))];
    let mut from = first;
    while from < last {
        let to = from.saturating_add(SEARCH_STEP);
        if offset_at(from) != offset_at(to) {
            offsets.push((change_between(from, to), offset_at(to)));
        }
        from = to;
    }
    offsets
}

/// Two weeks, between two clock changes of any zone but for rare decrees.
const SEARCH_STEP: i64 = 14 * 24 * 60;

/// The first minute with the offset of `to`.
fn change_between(mut from: i64, mut to: i64) -> i64 {
    let after = offset_at(to);
    while to.saturating_sub(from) > 1 {
        let middle = from.midpoint(to);
        if offset_at(middle) == after {
            to = middle;
        } else {
            from = middle;
        }
    }
    to
}

#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "minutes of this century and offsets of a day are exact in both types"
)]
fn offset_at(utc_minute: i64) -> i32 {
    let date = js_sys::Date::new(&(utc_minute as f64 * 60_000.0).into());
    -(date.get_timezone_offset() as i32)
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "whole minutes of this century"
)]
fn minutes_of_year(year: u32) -> i64 {
    (js_sys::Date::utc(f64::from(year), 0.0) / 60_000.0) as i64
}
