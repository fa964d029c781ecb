//! Rounding, held against the General Decimal Arithmetic test cases, and currencies.

use breakeven::engine::money::Currency;
use rust_decimal::Decimal;

use crate::shared::shared;

#[track_caller]
fn check(currency: &str, exact: &str, rounded: &str) {
    let currency = Currency::from_code(currency).unwrap();
    let amount = currency.round(exact.parse().unwrap()).amount();
    assert_eq!(amount, rounded.parse().unwrap());
    assert!(!(amount.is_zero() && amount.is_sign_negative()), "-0");
}

#[test]
fn midpoints_go_away_from_zero_at_each_number_of_minor_digits() {
    check("USD", "0.125", "0.13");
    check("USD", "-0.125", "-0.13");
    check("USD", "0.124999999999999999999999", "0.12");
    check("JPY", "297.5", "298");
    check("JPY", "-0.4", "0");
    check("KWD", "0.2975", "0.298");
    check("CLF", "1.00005", "1.0001");
}

#[test]
fn a_code_is_three_capitals_of_a_currency_in_circulation() {
    for known in ["USD", "EUR", "JPY", "KWD", "BRL", "AED"] {
        assert_eq!(Currency::from_code(known).unwrap().code(), known);
    }
    for unknown in ["", "usd", "US", "XYZ", "AED AFN", "DEM", "USD ", "ÄÖÜ"] {
        assert!(Currency::from_code(unknown).is_none(), "{unknown}");
    }
    let codes: Vec<_> = Currency::codes().collect();
    let mut once = codes.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), codes.len(), "a code stands twice");
    assert!(codes.iter().all(|code| code.len() == 3));
}

/// Cases of `quantize` under half-up rounding whose exponent is one of a currency's, whose
/// numbers fit our type and which have a result.
#[test]
fn rounding_agrees_with_the_general_decimal_arithmetic_cases() {
    let Some(file) = shared(
        "rounding_agrees_with_the_general_decimal_arithmetic_cases",
        "data/suites/decimal/testdata/quantize.decTest",
    ) else {
        return;
    };
    let mut half_up = false;
    let mut checked = 0;
    for line in std::fs::read_to_string(file).unwrap().lines() {
        if let Some(mode) = line.strip_prefix("rounding:") {
            half_up = mode.trim() == "half_up";
        }
        let words: Vec<_> = line.split_whitespace().collect();
        let [_, "quantize", exact, to, "->", expected, ..] = words.as_slice() else {
            continue;
        };
        let code = match to.trim_matches('\'').to_lowercase().as_str() {
            "1e0" | "1e+0" | "1" => "JPY",
            "1e-2" | "0.01" | "0.00" => "USD",
            "1e-3" | "0.001" | "0.000" => "KWD",
            "1e-4" | "0.0001" => "CLF",
            _ => continue,
        };
        let (Some(exact), Some(expected)) = (number(exact), number(expected)) else {
            continue;
        };
        if half_up {
            let rounded = Currency::from_code(code).unwrap().round(exact).amount();
            assert_eq!(rounded, expected, "{line}");
            checked += 1;
        }
    }
    assert!(checked > 100, "only {checked} cases were found");
}

fn number(text: &str) -> Option<Decimal> {
    let text = text.trim_matches('\'');
    text.parse()
        .ok()
        .or_else(|| Decimal::from_scientific(text).ok())
}
