//! Time bands: which rate the clock calls for.
//!
//! Specification: cost model, section 3.

use super::civil::Moment;
use super::organisation::Calendar;

/// When an incident was reported, as the provider's rates see it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum TimeBand {
    /// On a service day, within service hours.
    Working,
    /// On a service day, before opening or from closing on.
    AfterHours,
    /// On a day of the week without service.
    Weekend,
    /// On a holiday, whatever its weekday.
    Holiday,
}

impl TimeBand {
    /// The band of a moment by the provider's service hours.
    #[must_use]
    pub fn of(moment: Moment, service: &Calendar<'_>) -> Self {
        let date = moment.date();
        if service.is_holiday(date) {
            Self::Holiday
        } else if !service.hours().includes_day(date.weekday()) {
            Self::Weekend
        } else if service.hours().includes_minute(moment.minute()) {
            Self::Working
        } else {
            Self::AfterHours
        }
    }
}
