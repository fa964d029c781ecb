//! Time zones by name or offset. Used by `evaluate import`; a browser asks its own system.

use breakeven::import::zone::Zone;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The zone of that name: one of the IANA database, such as `Europe/Berlin`, or an offset from
/// UTC, such as `UTC`, `Z`, `+02:00`, `-0330` or `+1`. `None` when there is no such zone.
pub fn named(name: &str) -> Option<Zone> {
    let name = name.trim();
    match offset(name) {
        Some(minutes) => Some(Zone::Fixed(minutes)),
        None => TimeZone::get(name).ok().map(|zone| rules(&zone)),
    }
}

/// Minutes ahead of UTC.
fn offset(text: &str) -> Option<i32> {
    if text.eq_ignore_ascii_case("utc") || text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let unprefixed = text
        .strip_prefix("UTC")
        .or_else(|| text.strip_prefix("GMT"))
        .unwrap_or(text);
    let (sign, digits) = match unprefixed.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, unprefixed.strip_prefix(['-', '−'])?),
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() > 2 => digits.split_at_checked(digits.len().checked_sub(2)?)?,
        None => (digits, "0"),
    };
    let number = |text: &str| -> Option<i32> {
        let good = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        good.then(|| text.parse().ok()).flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let total = hours.checked_mul(60)?.checked_add(minutes)?;
    (minutes < 60 && total <= 14 * 60).then(|| total.saturating_mul(sign))
}

/// The last second for which offsets are asked: the end of 2199, as far as incidents go.
const LAST_SECOND: i64 = 7_258_118_400;

fn rules(zone: &TimeZone) -> Zone {
    let entry = |at: Timestamp, seconds: i32| {
        let minute = at.as_second().div_euclid(60);
        (minute, seconds.div_euclid(60))
    };
    let start = Timestamp::UNIX_EPOCH;
    let mut rules = vec![entry(start, zone.to_offset(start).seconds())];
    for transition in zone.following(start) {
        if transition.timestamp().as_second() > LAST_SECOND {
            break;
        }
        rules.push(entry(transition.timestamp(), transition.offset().seconds()));
    }
    Zone::Rules(rules)
}
