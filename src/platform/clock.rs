//! The clock: only for the month in which an example begins, and for names of files.

/// The present day in the viewer's zone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Today {
    /// Year.
    pub year: i32,
    /// Month of the year, from 1.
    pub month: u32,
    /// Day of the month, from 1.
    pub day: u32,
}

/// Reads the clock.
#[must_use]
pub fn today() -> Today {
    let now = js_sys::Date::new_0();
    Today {
        year: i32::try_from(now.get_full_year()).unwrap_or(i32::MAX),
        month: now.get_month().saturating_add(1),
        day: now.get_date(),
    }
}
