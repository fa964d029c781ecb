//! The window of a log: the whole calendar months that it covers.
//!
//! Called by `finish`. Specification: cost model, section 1. A month that the log
//! covers only in part would make the rate of incidents too low, so a first and last month that
//! is not covered whole lies outside.

use crate::engine::civil::{Date, Month, Weekday};
use crate::engine::quantity::Months;

/// Whole calendar months.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Window {
    /// The first.
    pub from: Month,
    /// How many.
    pub months: Months,
    /// How well the log covers them.
    pub coverage: Coverage,
}

/// How well a log covers its window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Coverage {
    /// Every month whole.
    Whole,
    /// No month is covered whole: the window is every month that is touched, and the rate of
    /// incidents will come out too low.
    Partial,
    /// The user set it.
    Chosen,
}

impl Window {
    /// The month after its last.
    #[must_use]
    pub fn end(&self) -> Month {
        self.from.after(self.months)
    }

    /// Where a day lies.
    #[must_use]
    pub fn place_of(&self, date: Date) -> Place {
        let month = date.month();
        if month < self.from {
            Place::Before
        } else if month >= self.end() {
            Place::After
        } else {
            Place::Within
        }
    }
}

/// Where a day lies with respect to a window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Before it.
    Before,
    /// In it.
    Within,
    /// After it.
    After,
}

/// Days without a ticket after which a few tickets at either end are strays, such as a mistyped
/// year, and no sign of how long the log ran.
const STRAY_GAP_DAYS: i64 = 90;
/// One in so many tickets may be a stray.
const STRAYS_ONE_IN: usize = 200;

/// The window of a log, from the days on which tickets were opened, in rising order.
///
/// A first or last month counts as covered whole when no more weekdays pass in it without a
/// ticket, at the log's end, than is usual in this log: twice the mean distance between tickets,
/// at least 1 and at most 4 weekdays.
#[must_use]
pub fn window(opened: &[Date]) -> Option<Window> {
    let opened = without_strays(opened);
    let (first, last) = (*opened.first()?, *opened.last()?);
    let usual = usual_gap(first, last, opened.len());
    let (first_month, last_month) = (first.month(), last.month());
    let missing_before = weekdays(first_month.first_day(), first);
    let missing_after = weekdays(last.plus_days(1), last_month.plus(1).first_day());
    let from = first_month.plus(i32::from(missing_before > usual));
    let to = last_month.plus(-i32::from(missing_after > usual));
    if to < from {
        return sized(first_month, last_month, Coverage::Partial);
    }
    sized(from, to, Coverage::Whole)
}

fn sized(from: Month, to: Month, coverage: Coverage) -> Option<Window> {
    let count = u32::try_from(to.months_after(from)).ok()?.checked_add(1)?;
    let months = count.min(Months::MAX);
    // Of a log that is too long, the latest years tell most.
    let from = from.plus(i32::try_from(count.checked_sub(months)?).ok()?);
    Some(Window {
        from,
        months: Months::new(months).ok()?,
        coverage,
    })
}

fn without_strays(opened: &[Date]) -> &[Date] {
    let most = opened.len().div_euclid(STRAYS_ONE_IN);
    let far = |pair: &[Date]| match pair {
        [before, after] => {
            let days = i64::from(after.days_since_1970())
                .saturating_sub(i64::from(before.days_since_1970()));
            days > STRAY_GAP_DAYS
        }
        _ => false,
    };
    let start = opened
        .windows(2)
        .take(most)
        .enumerate()
        .rfind(|(_, pair)| far(pair))
        .map_or(0, |(place, _)| place.saturating_add(1));
    let last_pairs = opened.len().saturating_sub(most.saturating_add(1));
    let end = opened
        .windows(2)
        .enumerate()
        .skip(last_pairs)
        .find(|(_, pair)| far(pair))
        .map_or(opened.len(), |(place, _)| place.saturating_add(1));
    opened.get(start..end).unwrap_or(opened)
}

fn usual_gap(first: Date, last: Date, tickets: usize) -> u32 {
    let days = i64::from(last.days_since_1970())
        .saturating_sub(i64::from(first.days_since_1970()))
        .max(0)
        .unsigned_abs();
    let tickets = u64::try_from(tickets).unwrap_or(u64::MAX).max(1);
    // Twice five sevenths of the days, for each ticket.
    let gap = days
        .saturating_mul(10)
        .div_euclid(tickets.saturating_mul(7));
    u32::try_from(gap).unwrap_or(u32::MAX).clamp(1, 4)
}

/// Weekdays from a day up to, not including, another. Counts no further than two months.
fn weekdays(from: Date, to: Date) -> u32 {
    let mut count = 0_u32;
    let mut day = from;
    for _ in 0..62 {
        if day >= to {
            break;
        }
        count = count.saturating_add(u32::from(!matches!(
            day.weekday(),
            Weekday::Sat | Weekday::Sun
        )));
        day = day.plus_days(1);
    }
    count
}
