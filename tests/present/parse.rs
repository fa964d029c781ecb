//! Numbers, lengths of time and moments as people type them.

use breakeven::engine::civil::{Date, Moment};
use breakeven::engine::money::Currency;
use breakeven::engine::quantity::{Minutes, OutOfBounds, Price, Users};
use breakeven::present::format::parse::*;
use breakeven::present::format::*;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::small::decimal;

fn locale(tag: &str) -> &'static Locale {
    Locale::for_tag(tag).unwrap()
}

#[track_caller]
fn number(tag: &str, typed: &str, expected: &str) {
    let read = parse_number(typed, locale(tag));
    assert_eq!(read, Ok(decimal(expected)), "{typed:?} in {tag}");
}

#[track_caller]
fn no_number(tag: &str, typed: &str, message: &str) {
    let fault = parse_number(typed, locale(tag)).expect_err(typed);
    assert_eq!(fault.message(locale(tag)), message, "{typed:?} in {tag}");
}

#[test]
fn numbers_are_read_with_the_marks_of_the_locale() {
    number("en-US", "18", "18");
    number("en-US", "1,234.50", "1234.5");
    number("en-US", "1234.50", "1234.5");
    number("en-US", "1,234,567", "1234567");
    number("de-DE", "1.234,50", "1234.5");
    number("de-DE", "1.234", "1234");
    number("en-US", "1.234", "1.234");
    number("de-CH", "1'234.50", "1234.5");
    number("de-CH", "1’234.50", "1234.5");
    number("fr-FR", "1\u{202f}234,50", "1234.5");
    number("fr-FR", "1 234,50", "1234.5");
    number("fr-FR", "1\u{a0}234,50", "1234.5");
    number("es-ES", "1234,5", "1234.5");
    number("es-ES", "1.234,5", "1234.5");
    number(
        "ja-JP",
        "１，２３４．５"
            .replace('，', ",")
            .replace('．', ".")
            .as_str(),
        "1234.5",
    );
    number("ar", "١٬٢٣٤٫٥", "1234.5");
    number("ar", "\u{200f}1,234.50\u{a0}US$", "1234.5");
    number("en-US", "۱۲", "12");
    number("en-US", ".5", "0.5");
    number("en-US", "5.", "5");
    number("en-US", "007", "7");
}

#[test]
fn signs_of_currencies_and_percent_are_passed_over_once() {
    for typed in [
        "$1,200",
        "US$1,200",
        "$ 1,200",
        "1,200 $",
        "CA$1,200",
        "USD 1,200",
        "usd 1,200",
        "1,200 EUR",
        "€1,200",
        "1,200€",
        "R$ 1,200",
        "₹1,200",
        "1,200 kr",
        "1,200 %",
        "1,200%",
        "+1,200",
        "+$1,200",
        "Rs. 1,200",
    ] {
        number("en-US", typed, "1200");
    }
    for typed in ["-5", "−5", "－5", "-$5", "$-5", "$ −5", "- 5"] {
        number("en-US", typed, "-5");
    }
    number("de-CH", "CHF−5.00", "-5");
    number("en-US", "-0", "0");
    assert!(
        !parse_number("-0.00", locale("en-US"))
            .unwrap()
            .is_sign_negative()
    );
    for typed in ["$5%", "$$5", "$5$", "--5", "+-5", "-$-5", "5-", "(5)", "%5"] {
        assert!(
            matches!(
                parse_number(typed, locale("en-US")),
                Err(NumberFault::NotANumber { .. })
            ),
            "{typed}"
        );
    }
}

#[test]
fn what_is_no_number_is_said_to_be_none() {
    no_number("en-US", "1o8", "“1o8” is not a number.");
    no_number("en-US", "", "A number is missing.");
    no_number("en-US", " \u{a0}\u{200f}", "A number is missing.");
    for typed in [
        "1e5",
        "1_000",
        "NaN",
        "inf",
        "0x1F",
        "1/2",
        "five",
        "$",
        ".",
        ",",
        "-",
        "½",
        "1 000 people",
        "٣x",
        "5\u{0}",
    ] {
        assert!(
            matches!(
                parse_number(typed, locale("en-US")),
                Err(NumberFault::NotANumber { .. })
            ),
            "{typed}"
        );
    }
    let long = "x".repeat(500);
    let fault = parse_number(&long, locale("en-US")).unwrap_err();
    assert_eq!(
        fault.message(locale("en-US")),
        format!("“{}…” is not a number.", "x".repeat(24))
    );
}

#[test]
fn marks_of_another_language_are_refused_and_never_guessed() {
    no_number(
        "en-US",
        "1.234,50",
        "“1.234,50” has its marks in other places than 12,345.675.",
    );
    no_number(
        "de-DE",
        "1,234.50",
        "“1,234.50” has its marks in other places than 12.345,675.",
    );
    for (tag, typed) in [
        ("en-US", "1,5"),
        ("en-US", "0,123"),
        ("en-US", "12,34,567"),
        ("en-US", "1,,234"),
        ("en-US", "1.2.3"),
        ("en-US", "1,234 567"),
        ("en-US", "3,87,16,91,111"),
        ("de-DE", "1.5"),
        ("fr-FR", "1.5"),
        ("de-CH", "1,5"),
    ] {
        assert!(
            matches!(
                parse_number(typed, locale(tag)),
                Err(NumberFault::Marks { .. })
            ),
            "{typed} in {tag}"
        );
    }
}

#[test]
fn more_digits_than_a_file_keeps_are_refused() {
    number("en-US", "999999999999999.999999", "999999999999999.999999");
    number("en-US", "000000000000000000001.50000000000", "1.5");
    for typed in [
        "1234567890123456",
        "0.1234567",
        "12345678901234567890123456789",
    ] {
        assert_eq!(
            parse_number(typed, locale("en-US")),
            Err(NumberFault::TooLong),
            "{typed}"
        );
    }
}

#[test]
fn bounds_are_named_as_the_locale_writes_them() {
    let users = |typed: &str| {
        parse_whole(typed, locale("en-US")).and_then(|value| {
            Users::new(value).map_err(|bounds| NumberFault::out_of_bounds(value.into(), bounds))
        })
    };
    let message = |typed: &str| users(typed).unwrap_err().message(locale("en-US"));
    assert_eq!(message("0"), "0 is below 1.");
    assert_eq!(message("1,000,001"), "1,000,001 is above 100,000.");
    assert_eq!(message("18.5"), "18.5 is not a whole number.");
    assert_eq!(message("-3"), "−3 is below 0.");
    let fault = parse_quantity("-1", locale("de-DE"), Price::new).unwrap_err();
    assert_eq!(fault.message(locale("de-DE")), "−1 is below 0.");
    let above = OutOfBounds {
        min: Decimal::ZERO,
        max: Decimal::new(25, 1),
    };
    let fault = NumberFault::out_of_bounds(Decimal::new(12_345, 1), above);
    assert_eq!(fault.message(locale("de-DE")), "1.234,5 is above 2,5.");
}

#[test]
fn percentages_become_fractions_that_a_file_keeps() {
    assert_eq!(
        parse_fraction("8.5 %", locale("en-US")),
        Ok(decimal("0.085"))
    );
    assert_eq!(
        parse_fraction("8,5\u{a0}%", locale("de-DE")),
        Ok(decimal("0.085"))
    );
    assert_eq!(
        parse_fraction("0.00001", locale("en-US")),
        Err(NumberFault::TooLong)
    );
}

#[test]
fn lengths_of_time_are_read_as_people_write_them() {
    #[track_caller]
    fn check(tag: &str, typed: &str, expected: u32) {
        let read = parse_minutes(typed, locale(tag));
        assert_eq!(
            read,
            Ok(Minutes::new(expected).unwrap()),
            "{typed:?} in {tag}"
        );
    }
    for typed in ["23", "0:23", "23m", "23 min", "23 Minutes", " 23 "] {
        check("en-US", typed, 23);
    }
    for typed in [
        "90",
        "1:30",
        "01:30",
        "1h 30m",
        "1h30",
        "1 h 30",
        "1.5 h",
        "1.5h",
        "1:30 h",
        "1 hour 30 minutes",
        "90 mins",
    ] {
        check("en-US", typed, 90);
    }
    check("de-DE", "1,5 Std.", 90);
    check("de-DE", "1 Stunde 30 Minuten", 90);
    check("fr-FR", "1h30", 90);
    check("es-ES", "1 hora 30 minutos", 90);
    check("ja-JP", "1時間30分", 90);
    check("ar", "١ س ٣٠ د", 90);
    check("en-US", "0.33 h", 20);
    check("en-US", "1,234", 1_234);
    check("en-US", "0", 0);
    check("en-US", "8784:00", 527_040);
}

#[test]
fn what_is_no_length_of_time_says_what_to_try() {
    let message = |typed: &str| {
        parse_minutes(typed, locale("en-US"))
            .expect_err(typed)
            .message(locale("en-US"))
    };
    assert_eq!(
        message("23 mn"),
        "“23 mn” is not a length of time. Try 23, 0:23 or 23m."
    );
    assert_eq!(
        message("1.5"),
        "“1.5” is not whole minutes. For hours, write 1.5 h."
    );
    assert_eq!(
        message("8784:01"),
        "8784:01 is above 527,040 minutes, a year."
    );
    assert_eq!(
        message("99999999999999999999:00"),
        "99999999999999999999:00 is above 527,040 minutes, a year."
    );
    for typed in [
        "0:60", "1:5", "-5", "1m 30h", "1h 1h", "30 30", "h", ":30", "1:30:00", "2 d", "1:30 pm",
        "$5", "5%", "1h -5m",
    ] {
        assert!(
            matches!(
                parse_minutes(typed, locale("en-US")),
                Err(LengthFault::NotALength { .. })
            ),
            "{typed}"
        );
    }
    assert_eq!(parse_minutes("", locale("en-US")), Err(LengthFault::Empty));
}

#[test]
fn moments_are_read_in_the_order_of_the_locale() {
    #[track_caller]
    fn check(tag: &str, typed: &str, expected: &str) {
        let read = parse_moment(typed, locale(tag));
        assert_eq!(
            read,
            Ok(Moment::parse(expected).unwrap()),
            "{typed:?} in {tag}"
        );
    }
    for tag in Locale::ALL.map(|locale| locale.tag) {
        check(tag, "2026-03-04 13:16", "2026-03-04T13:16");
        check(tag, "2026-03-04T13:16", "2026-03-04T13:16");
        check(tag, "2026-03-04T13:16:59", "2026-03-04T13:16");
        check(tag, "2026/3/4 1:16 pm", "2026-03-04T13:16");
    }
    check("en-US", "3/4/2026 1:16 pm", "2026-03-04T13:16");
    check("en-US", "3/4/2026 1:16PM", "2026-03-04T13:16");
    check("en-GB", "3/4/2026 13:16", "2026-04-03T13:16");
    check("de-DE", "3.4.2026 13:16", "2026-04-03T13:16");
    check("de-DE", "4. März 2026, 13:16", "2026-03-04T13:16");
    check("en-US", "Mar 4, 2026, 1:16 pm", "2026-03-04T13:16");
    check("en-GB", "4 March 2026 13:16", "2026-03-04T13:16");
    check("pt-BR", "4 de mar. de 2026 13:16", "2026-03-04T13:16");
    check("ja-JP", "2026年3月4日 13:16", "2026-03-04T13:16");
    check("ar", "4\u{200f}/3\u{200f}/2026 1:16 م", "2026-03-04T13:16");
    check("en-US", "3/4/2026 12:00 am", "2026-03-04T00:00");
    check("en-US", "3/4/2026 12:00 pm", "2026-03-04T12:00");
    check("en-CA", "24/3/2026 9:00", "2026-03-24T09:00");
    check("en-CA", "3/24/2026 9:00", "2026-03-24T09:00");
}

#[test]
fn moments_that_cannot_be_read_say_how_to_write_them() {
    #[track_caller]
    fn check(tag: &str, typed: &str, message: &str) {
        let fault = parse_moment(typed, locale(tag)).expect_err(typed);
        assert_eq!(fault.message(locale(tag)), message);
    }
    check(
        "en-US",
        "yesterday",
        "“yesterday” is not a date and time. Try 3/24/2026 1:16 pm.",
    );
    check(
        "de-DE",
        "gestern 9:00",
        "“gestern 9:00” is not a date and time. Try 24.3.2026 13:16.",
    );
    check(
        "en-US",
        "3/4/2026",
        "“3/4/2026” has no time of day. Try 3/24/2026 1:16 pm.",
    );
    check(
        "en-CA",
        "3/4/2026 9:00",
        "“3/4/2026 9:00” could be two dates. Put the year first, as in 2026-03-24 1:16 p.m.",
    );
    check(
        "en-US",
        "2/30/2026 9:00",
        "“2/30/2026 9:00” names a day that is not in the calendar, or a year outside 1900 to 2199.",
    );
    for typed in [
        "3/4/26 9:00",
        "9:00",
        "3/4/2026 24:00",
        "3/4/2026 9:60",
        "3/4/2026 13:00 pm",
        "3/4/2026 0:30 am",
        "3/4/2026 9:00 x",
        "2026-03 9:00",
        "2026-03-04 9:5",
        "1/2/3/2026 9:00",
        ":",
        "月:00",
        "２０２６",
    ] {
        assert!(
            matches!(
                parse_moment(typed, locale("en-US")),
                Err(MomentFault::NotAMoment { .. })
            ),
            "{typed}"
        );
    }
}

proptest! {
    #[test]
    fn a_number_that_was_written_is_read_back(digits in -999_999_999_999_999_i64..=999_999_999_999_999, places in 0_u32..=6) {
        let value = Decimal::new(digits, places);
        for locale in Locale::ALL {
            let format = NumberFormat::new(locale);
            prop_assert_eq!(parse_number(&format.decimal(value), locale), Ok(value));
            prop_assert_eq!(parse_number(&format.to_edit(value), locale), Ok(value));
        }
    }

    #[test]
    fn an_amount_that_was_written_is_read_back(digits in -999_999_999_i64..=999_999_999, code in 0_usize..170) {
        let code = Currency::codes().nth(code % Currency::codes().count()).unwrap();
        let currency = Currency::from_code(code).unwrap();
        let amount = currency.round(Decimal::new(digits, currency.minor_digits()));
        for locale in Locale::ALL {
            let written = MoneyFormat::new(locale, currency).exact(amount);
            prop_assert_eq!(parse_number(&written, locale), Ok(amount.amount()), "{} in {}", written, locale.tag);
        }
    }

    #[test]
    fn a_length_that_was_written_is_read_back(minutes in 0_u32..=527_040) {
        let expected = Ok(Minutes::new(minutes).unwrap());
        for locale in Locale::ALL {
            prop_assert_eq!(&parse_minutes(&clock_minutes(minutes.into()), locale), &expected);
            prop_assert_eq!(&parse_minutes(&hours_and_minutes(minutes.into(), locale), locale), &expected);
        }
    }

    #[test]
    fn a_moment_that_was_written_is_read_back(days in 0_u32..100_000, minute in 0_u32..1_440) {
        let moment = Moment::new(Date::new(1900, 1, 1).unwrap().plus_days(days), minute).unwrap();
        for locale in Locale::ALL {
            prop_assert_eq!(parse_moment(&moment_to_edit(moment, locale), locale), Ok(moment));
        }
    }

    #[test]
    fn nothing_that_is_typed_breaks_anything(typed in "\\PC{0,40}") {
        for locale in Locale::ALL {
            let _ = parse_number(&typed, locale).map_err(|fault| fault.message(locale));
            let _ = parse_minutes(&typed, locale).map_err(|fault| fault.message(locale));
            let _ = parse_moment(&typed, locale).map_err(|fault| fault.message(locale));
        }
    }

    #[test]
    fn nothing_that_looks_like_a_number_breaks_anything(typed in "[-+0-9.,:'’ /$€%hm٫٬−年月日amp]{0,16}") {
        for locale in Locale::ALL {
            let _ = parse_number(&typed, locale);
            let _ = parse_minutes(&typed, locale);
            let _ = parse_moment(&typed, locale);
        }
    }
}
