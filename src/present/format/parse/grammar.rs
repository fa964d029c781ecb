//! The grammar of a number: sign, currency or percent sign, digits and the marks between them.

use rust_decimal::Decimal;

use super::tidy;
use crate::engine::money::Currency;
use crate::present::format::Locale;

/// Digits that a saved number may have before the decimal mark.
pub(super) const MOST_WHOLE_DIGITS: usize = 15;
/// Digits that a saved number may have behind it.
pub(super) const MOST_PLACES: usize = 6;

/// Bytes beyond which a text is not looked at.
const LONGEST: usize = 200;

/// Signs of currencies that stand alone or with up to three letters: `$`, `US$`, `$CA`.
const CURRENCY_SIGNS: [char; 5] = ['$', '£', '¥', '￥', '฿'];

/// Further words for currencies, as people type them.
const CURRENCY_WORDS: [&str; 12] = [
    "kr", "kr.", "zł", "Kč", "Ft", "Fr", "Fr.", "Rs", "Rs.", "lei", "円", "元",
];

/// Letters of the longest currency symbol.
const LONGEST_SYMBOL: usize = 6;

/// Why a text is no number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unreadable {
    /// Something other than digits and marks.
    Letters,
    /// Marks that stand where the locale does not put them.
    Marks,
    /// Too many digits.
    TooLong,
}

/// Reads a text that was tidied.
pub(super) fn read(text: &str, locale: &Locale) -> Result<Decimal, Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable::Letters);
    }
    let (is_negative, number) = strip(text, locale).ok_or(Unreadable::Letters)?;
    let value = read_unsigned(number, locale)?;
    Ok(if is_negative && !value.is_zero() {
        -value
    } else {
        value
    })
}

/// Takes off one sign and one symbol; two of either are no number.
fn strip<'a>(text: &'a str, locale: &Locale) -> Option<(bool, &'a str)> {
    let mut negative = None;
    let mut has_symbol = false;
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        if let Some((is_minus, after)) = sign(rest) {
            if negative.replace(is_minus).is_some() {
                return None;
            }
            rest = after;
        } else if let Some(after) = symbol_before(rest, locale) {
            if has_symbol {
                return None;
            }
            has_symbol = true;
            rest = after;
        } else {
            break;
        }
    }
    rest = rest.trim_end();
    if let Some(before) = symbol_after(rest, locale) {
        if has_symbol {
            return None;
        }
        rest = before.trim_end();
    }
    Some((negative.unwrap_or(false), rest))
}

/// Whether the first letter is a minus or a plus, and what follows it.
fn sign(text: &str) -> Option<(bool, &str)> {
    let first = text.chars().next()?;
    let is_minus = match first {
        '-' | '\u{2212}' | '\u{ff0d}' | '\u{fe63}' => true,
        '+' | '\u{ff0b}' => false,
        _ => return None,
    };
    Some((is_minus, text.get(first.len_utf8()..)?))
}

/// What follows the longest symbol at the start.
fn symbol_before<'a>(text: &'a str, locale: &Locale) -> Option<&'a str> {
    text.char_indices()
        .map(|(at, letter)| at.saturating_add(letter.len_utf8()))
        .take(LONGEST_SYMBOL)
        .filter_map(|end| text.split_at_checked(end))
        .filter(|(symbol, _)| is_symbol(symbol, locale))
        .last()
        .map(|(_, rest)| rest)
}

/// What stands before the longest symbol, or the percent sign, at the end.
fn symbol_after<'a>(text: &'a str, locale: &Locale) -> Option<&'a str> {
    text.char_indices()
        .rev()
        .take(LONGEST_SYMBOL)
        .filter_map(|(at, _)| text.split_at_checked(at))
        .filter(|(_, symbol)| matches!(*symbol, "%" | "٪" | "％") || is_symbol(symbol, locale))
        .last()
        .map(|(rest, _)| rest)
}

fn is_symbol(text: &str, locale: &Locale) -> bool {
    let symbols = locale.money.symbols;
    Currency::from_code(text).is_some()
        || CURRENCY_WORDS.contains(&text)
        || symbols
            .own
            .iter()
            .chain(symbols.shared)
            .any(|(code, symbol)| code.eq_ignore_ascii_case(text) || tidy(symbol) == text)
        || has_currency_sign(text)
}

/// One sign of a currency, before or behind up to three letters.
fn has_currency_sign(text: &str) -> bool {
    let is_sign = |letter: char| {
        CURRENCY_SIGNS.contains(&letter) || ('\u{20a0}'..='\u{20cf}').contains(&letter)
    };
    let signs = text.chars().filter(|letter| is_sign(*letter)).count();
    let letters = text.trim_start_matches(is_sign).trim_end_matches(is_sign);
    signs == 1 && letters.len() <= 3 && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Digits with the locale's marks. Spaces and apostrophes group them in every locale.
fn read_unsigned(text: &str, locale: &Locale) -> Result<Decimal, Unreadable> {
    let numbers = &locale.numbers;
    let is_decimal = |letter: char| letter == numbers.decimal || letter == '٫';
    let is_group =
        |letter: char| letter == numbers.group || matches!(letter, ' ' | '\'' | '’' | '٬');
    let is_foreign = |letter: char| matches!(letter, '.' | ',') && !is_decimal(letter);
    if !text.chars().all(|letter| {
        letter.is_ascii_digit() || is_decimal(letter) || is_group(letter) || is_foreign(letter)
    }) || !text.bytes().any(|byte| byte.is_ascii_digit())
    {
        return Err(Unreadable::Letters);
    }
    let (whole, fraction) = text.split_once(is_decimal).unwrap_or((text, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Unreadable::Marks);
    }
    let mut groups = whole.split(is_group);
    let first = groups.next().unwrap_or("");
    let is_plain = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let mut digits = first.to_owned();
    let mut is_grouped = false;
    for group in groups {
        is_grouped = true;
        if group.len() != 3 || !is_plain(group) {
            return Err(Unreadable::Marks);
        }
        digits.push_str(group);
    }
    // `0,123` is a fraction in another language, not 123.
    let first_is_odd =
        is_grouped && (first.is_empty() || first.len() > 3 || first.starts_with('0'));
    let marks = whole.chars().filter(|letter| is_group(*letter));
    let mut kinds = marks.clone();
    let first_mark = kinds.next();
    if first_is_odd || !is_plain(first) || marks.clone().any(|mark| Some(mark) != first_mark) {
        return Err(Unreadable::Marks);
    }
    value(&digits, fraction)
}

fn value(whole: &str, fraction: &str) -> Result<Decimal, Unreadable> {
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    if whole.len() > MOST_WHOLE_DIGITS || fraction.len() > MOST_PLACES {
        return Err(Unreadable::TooLong);
    }
    let digits = whole
        .chars()
        .chain(fraction.chars())
        .filter_map(|digit| digit.to_digit(10))
        .fold(0_i128, |sum, digit| {
            sum.saturating_mul(10).saturating_add(digit.into())
        });
    let places = u32::try_from(fraction.len()).map_err(|_| Unreadable::TooLong)?;
    Decimal::try_from_i128_with_scale(digits, places).map_err(|_| Unreadable::TooLong)
}
