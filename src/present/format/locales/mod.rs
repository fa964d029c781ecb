//! The data of every locale, after CLDR 48: one module a language.

mod arabic;
mod english;
mod french;
mod german;
mod japanese;
mod portuguese;
mod spanish;

use super::locale::{Clock, Dates, Lengths, Locale, MoneyLayout, Numbers, SymbolPlace, Symbols};
use super::locale::{Direction, TypedDate};

/// All locales, in the order in which a list offers them.
pub(super) const ALL: [&Locale; 11] = [
    &english::US,
    &english::GB,
    &english::CA,
    &english::AU,
    &german::DE,
    &german::CH,
    &french::FR,
    &spanish::ES,
    &portuguese::BR,
    &japanese::JP,
    &arabic::AR,
];

const MINUS: &str = "\u{2212}";

/// Hours and minutes by their international symbols.
const INTERNATIONAL: Lengths = Lengths {
    hours: "\u{a0}h",
    minutes: "\u{a0}min",
    between: " ",
};

/// Symbols that most locales share.
const SHARED: &[(&str, &str)] = &[
    ("BRL", "R$"),
    ("CAD", "CA$"),
    ("CNY", "CN¥"),
    ("EUR", "€"),
    ("GBP", "£"),
    ("HKD", "HK$"),
    ("ILS", "₪"),
    ("INR", "₹"),
    ("JPY", "JP¥"),
    ("KRW", "₩"),
    ("MXN", "MX$"),
    ("NZD", "NZ$"),
    ("TWD", "NT$"),
    ("USD", "US$"),
    ("VND", "₫"),
    ("XAF", "FCFA"),
    ("XCD", "EC$"),
    ("XOF", "F\u{202f}CFA"),
    ("XPF", "CFPF"),
];
