//! Dates as ISO 8601 has them, read without looking at what else they could be: most exports
//! write no others, and a large file is mostly dates. Called by [`super::dates`], which reads
//! every other form, and these too where they are written with something beside.

use super::date_tokens::seconds_of_day;
use super::dates::Stamp;
use crate::engine::civil::Date;

/// `2026-01-14`, `2026-01-14 09:12`, `2026-01-14T09:12:00.000Z`, `…+01:00`, `…+0100`.
pub(super) fn read(text: &str) -> Option<Stamp> {
    let bytes = text.as_bytes();
    let (date, rest) = bytes.split_first_chunk::<10>()?;
    let [a, b, c, d, b'-', e, f, b'-', g, h] = *date else {
        return None;
    };
    let year = number(a, b)?.checked_mul(100)?.checked_add(number(c, d)?)?;
    let date = Date::new(i32::try_from(year).ok()?, number(e, f)?, number(g, h)?)?;
    let midnight = i64::from(date.days_since_1970()).checked_mul(86_400)?;
    if rest.is_empty() {
        return Some(Stamp {
            civil_seconds: midnight,
            offset: None,
            has_clock: false,
        });
    }
    let ([b'T' | b' ', h1, h2, b':', m1, m2], rest) = rest.split_first_chunk::<6>()? else {
        return None;
    };
    let (second, rest) = match rest {
        [b':', s1, s2, rest @ ..] => (number(*s1, *s2)?, after_fraction(rest)),
        rest => (0, rest),
    };
    let seconds = seconds_of_day(number(*h1, *h2)?, number(*m1, *m2)?, second)?;
    Some(Stamp {
        civil_seconds: midnight.checked_add(i64::from(seconds))?,
        offset: offset(rest)?,
        has_clock: true,
    })
}

fn number(tens: u8, ones: u8) -> Option<u32> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| u32::from(byte & 0x0F));
    digit(tens)?.checked_mul(10)?.checked_add(digit(ones)?)
}

fn after_fraction(rest: &[u8]) -> &[u8] {
    let [b'.', digits @ ..] = rest else {
        return rest;
    };
    let length = digits.iter().take_while(|b| b.is_ascii_digit()).count();
    if length == 0 {
        return rest;
    }
    digits.get(length..).unwrap_or_default()
}

/// Minutes ahead of UTC; the outer `None` when what stands there is something else.
fn offset(rest: &[u8]) -> Option<Option<i32>> {
    let (sign, digits) = match rest {
        [] => return Some(None),
        [b'Z'] => return Some(Some(0)),
        [b'+', digits @ ..] => (1, digits),
        [b'-', digits @ ..] => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match *digits {
        [a, b, b':', c, d] | [a, b, c, d] => (number(a, b)?, number(c, d)?),
        [a, b] => (number(a, b)?, 0),
        _ => return None,
    };
    if hours > 14 || minutes > 59 {
        return None;
    }
    let total = i32::try_from(hours.checked_mul(60)?.checked_add(minutes)?).ok()?;
    Some(Some(total.checked_mul(sign)?))
}
