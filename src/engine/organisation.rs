//! The customer: how many people and machines, and when they work.
//!
//! Specification: cost model, section 1.

use super::civil::{DAY_MINUTES, Date, Moment, Weekday};
use super::quantity::{Devices, Price, Servers, Sites, Users};

/// The company that needs support.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Organisation {
    /// People who are supported.
    pub users: Users,
    /// Computers and other end-user devices.
    pub devices: Devices,
    /// Servers.
    pub servers: Servers,
    /// Places of work.
    pub sites: Sites,
    /// When people work.
    pub working_hours: Hours,
    /// Days on which nobody works.
    pub holidays: Vec<Date>,
    /// Loaded cost of one employee hour.
    pub employee_hour_cost: Price,
    /// Whether it cannot reclaim tax, so that tax enters comparisons.
    pub tax_is_a_cost: bool,
}

/// The same hours on certain days of the week.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hours {
    days: Vec<Weekday>,
    opens: u32,
    closes: u32,
}

/// Why hours cannot be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HoursFault {
    /// No day, more than seven, or one twice.
    Days,
    /// They close before they open, or after midnight.
    Closes,
}

impl Hours {
    /// Hours on `days` from minute `opens` to before minute `closes` of each day; `closes` may be
    /// 1,440.
    ///
    /// # Errors
    /// [`HoursFault`] when the days are none or repeat, or `opens` is not before `closes`.
    pub fn new(days: Vec<Weekday>, opens: u32, closes: u32) -> Result<Self, HoursFault> {
        let repeated = days
            .iter()
            .enumerate()
            .any(|(place, day)| days.iter().take(place).any(|earlier| earlier == day));
        if days.is_empty() || repeated {
            return Err(HoursFault::Days);
        }
        if opens >= closes || closes > DAY_MINUTES {
            return Err(HoursFault::Closes);
        }
        Ok(Self {
            days,
            opens,
            closes,
        })
    }

    /// The days, in the order given.
    #[must_use]
    pub fn days(&self) -> &[Weekday] {
        &self.days
    }

    /// First minute of the day inside.
    #[must_use]
    pub const fn opens(&self) -> u32 {
        self.opens
    }

    /// First minute of the day outside again; 1,440 at midnight.
    #[must_use]
    pub const fn closes(&self) -> u32 {
        self.closes
    }

    /// Minutes of one such day.
    #[must_use]
    pub const fn minutes_of_a_day(&self) -> u32 {
        self.closes.saturating_sub(self.opens)
    }

    /// Whether this day of the week has hours at all.
    #[must_use]
    pub fn includes_day(&self, day: Weekday) -> bool {
        self.days.contains(&day)
    }

    /// Whether this minute of a day lies inside.
    #[must_use]
    pub const fn includes_minute(&self, minute: u32) -> bool {
        self.opens <= minute && minute < self.closes
    }
}

/// Hours together with the days on which they do not hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Calendar<'a> {
    hours: &'a Hours,
    /// Sorted, for search.
    holidays: Vec<Date>,
}

impl<'a> Calendar<'a> {
    /// These hours, but for these days.
    #[must_use]
    pub fn new(hours: &'a Hours, holidays: &[Date]) -> Self {
        let mut holidays = holidays.to_vec();
        holidays.sort_unstable();
        Self { hours, holidays }
    }

    /// The hours of a usual week.
    #[must_use]
    pub const fn hours(&self) -> &'a Hours {
        self.hours
    }

    /// Whether this day is a holiday.
    #[must_use]
    pub fn is_holiday(&self, date: Date) -> bool {
        self.holidays.binary_search(&date).is_ok()
    }

    /// Whether the hours hold on this day.
    #[must_use]
    pub fn is_working_day(&self, date: Date) -> bool {
        self.hours.includes_day(date.weekday()) && !self.is_holiday(date)
    }

    /// How many of the next `minutes` on the clock, counted from `start`, lie inside.
    #[must_use]
    pub fn minutes_inside(&self, start: Moment, minutes: u32) -> u32 {
        let mut inside = 0_u32;
        let mut date = start.date();
        let mut from = start.minute();
        let mut left = minutes;
        while left > 0 {
            let today = left.min(DAY_MINUTES.saturating_sub(from));
            if self.is_working_day(date) {
                let first = from.max(self.hours.opens);
                let last = from.saturating_add(today).min(self.hours.closes);
                inside = inside.saturating_add(last.saturating_sub(first));
            }
            left = left.saturating_sub(today);
            date = date.plus_days(1);
            from = 0;
        }
        inside
    }
}

impl Organisation {
    /// When its people work.
    #[must_use]
    pub fn calendar(&self) -> Calendar<'_> {
        Calendar::new(&self.working_hours, &self.holidays)
    }
}
