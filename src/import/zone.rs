//! Zones as offsets from UTC: no clock and no database, the caller brings what its system knows.
//!
//! Called by `fold` to place every time on the wall clock of the viewer.

use super::dates::Stamp;

/// How civil time relates to UTC.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Zone {
    /// Times stay as the file writes them, whatever their offset.
    #[default]
    AsWritten,
    /// Always so many minutes ahead of UTC.
    Fixed(i32),
    /// From each minute since 1970-01-01T00:00 UTC on, so many minutes ahead. Rising by the
    /// first; the first entry also holds before it.
    Rules(Vec<(i64, i32)>),
}

impl Zone {
    /// Minutes ahead of UTC at a second since 1970 in UTC.
    fn offset_at(&self, utc_seconds: i64) -> Option<i32> {
        match self {
            Self::AsWritten => None,
            Self::Fixed(minutes) => Some(*minutes),
            Self::Rules(rules) => {
                let minute = utc_seconds.div_euclid(60);
                let after = rules.partition_point(|(from, _)| *from <= minute);
                let place = after.saturating_sub(1);
                rules.get(place).map(|(_, offset)| *offset)
            }
        }
    }

    /// UTC seconds of a civil time in this zone. In the hour that a clock change repeats, the
    /// second time is taken; in the hour it skips, the time as if the clock had not moved.
    fn to_utc(&self, civil_seconds: i64) -> Option<i64> {
        let guess = shifted(civil_seconds, self.offset_at(civil_seconds)?, -1);
        Some(shifted(civil_seconds, self.offset_at(guess)?, -1))
    }
}

/// A stamp on the wall clock of the viewer. `written_in` is the zone of times that have no
/// offset of their own; a date without a time of day is never moved.
#[must_use]
pub fn on_wall_clock(stamp: Stamp, written_in: &Zone, viewer: &Zone) -> Stamp {
    if !stamp.has_clock {
        return stamp;
    }
    let utc = match stamp.offset {
        Some(offset) => Some(shifted(stamp.civil_seconds, offset, -1)),
        None => written_in.to_utc(stamp.civil_seconds),
    };
    let moved = utc.and_then(|utc| Some(shifted(utc, viewer.offset_at(utc)?, 1)));
    Stamp {
        civil_seconds: moved.unwrap_or(stamp.civil_seconds),
        ..stamp
    }
}

fn shifted(seconds: i64, minutes: i32, sign: i64) -> i64 {
    seconds.saturating_add(i64::from(minutes).saturating_mul(60).saturating_mul(sign))
}
