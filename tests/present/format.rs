//! Numbers, money, dates and lengths of time as locales write them.

use breakeven::engine::civil::{Date, Moment, Month};
use breakeven::engine::money::Currency;
use breakeven::present::format::*;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::small::decimal;

fn locale(tag: &str) -> &'static Locale {
    Locale::for_tag(tag).unwrap()
}

fn money(tag: &str, code: &str) -> MoneyFormat {
    MoneyFormat::new(locale(tag), Currency::from_code(code).unwrap())
}

fn exact(tag: &str, code: &str, amount: &str) -> String {
    let currency = Currency::from_code(code).unwrap();
    money(tag, code).exact(currency.round(decimal(amount)))
}

/// What ICU 78 with CLDR 48 writes, in Latin digits; its hyphen is our minus sign.
#[test]
fn every_locale_writes_as_cldr_does() {
    let mut wrong = Vec::new();
    for row in include_str!("cldr-48.tsv").lines().skip(1) {
        let fields: Vec<&str> = row.split('\t').collect();
        let [tag, what, expected] = fields.as_slice() else {
            panic!("{row}");
        };
        let expected =
            ["a0", "200e", "200f", "202f"]
                .iter()
                .fold((*expected).to_owned(), |text, code| {
                    let letter = char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap();
                    text.replace(&format!("\\u{code}"), &letter.to_string())
                });
        let locale = locale(tag);
        let words: Vec<&str> = what.split(' ').collect();
        let date = || Date::parse(words[1]).unwrap();
        let written = match words[0] {
            "money" => exact(tag, words[2], words[1]),
            "number" => NumberFormat::new(locale).decimal(decimal(words[1])),
            "percent" => NumberFormat::new(locale).percent(decimal(words[1])),
            "date_short" => date_short(date(), locale),
            "date_long" => date_long(date(), locale),
            "full_date" => full_date(date(), locale),
            "month_short" => month_short(date().month(), locale),
            _ => month_long(date().month(), locale),
        };
        if written != expected {
            wrong.push(format!("{tag} {what}: {written:?}, CLDR {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn amounts_have_the_digits_of_their_currency_and_no_minus_zero() {
    #[track_caller]
    fn check(tag: &str, code: &str, amount: &str, expected: &str) {
        assert_eq!(exact(tag, code, amount), expected);
    }
    check("en-US", "USD", "6518.25", "$6,518.25");
    check("en-US", "USD", "0", "$0.00");
    check("en-US", "USD", "-0.001", "$0.00");
    check("en-US", "USD", "-12", "−$12.00");
    check("ja-JP", "JPY", "298", "￥298");
    check("en-US", "JPY", "297.5", "¥298");
    check("de-DE", "KWD", "0.298", "0,298\u{a0}KWD");
    check("de-CH", "CHF", "-5", "CHF−5.00");
}

#[test]
fn whole_amounts_prices_and_axes_say_as_much_as_their_place_needs() {
    let dollars = money("en-US", "USD");
    let of = |text: &str| Currency::USD.round(decimal(text));
    assert_eq!(dollars.whole(of("33073.50")), "$33,074");
    assert_eq!(dollars.whole(of("-0.49")), "$0");
    assert_eq!(dollars.signed(of("2776.25")), "+$2,776.25");
    assert_eq!(dollars.signed(of("0")), "$0.00");
    for (price, short, full) in [
        ("150", "$150", "$150.00"),
        ("142.5", "$142.50", "$142.50"),
        ("0.0125", "$0.0125", "$0.0125"),
    ] {
        assert_eq!(dollars.price(decimal(price)), short);
        assert_eq!(dollars.full_price(decimal(price)), full);
    }
    for (tag, amount, expected) in [
        ("en-US", "0", "$0"),
        ("en-US", "500", "$500"),
        ("en-US", "20000", "$20k"),
        ("en-US", "1500", "$1.5k"),
        ("en-US", "2000000", "$2M"),
        ("en-US", "-3000", "−$3k"),
        ("en-GB", "20000", "US$20k"),
        ("de-DE", "20000", "20.000\u{a0}$"),
        ("fr-FR", "20000", "20\u{a0}k\u{a0}$US"),
        ("es-ES", "20000", "20\u{a0}mil\u{a0}US$"),
        ("pt-BR", "20000", "US$\u{a0}20\u{a0}mil"),
        ("ja-JP", "20000", "$2万"),
        ("ar", "20000", "\u{200f}20,000\u{a0}US$"),
    ] {
        assert_eq!(money(tag, "USD").axis(decimal(amount)), expected, "{tag}");
    }
}

#[test]
fn estimates_have_three_digits_and_differences_add_up() {
    let dollars = money("en-US", "USD");
    for (amount, expected) in [
        ("33873.9", "$33,900"),
        ("27849.99", "$27,800"),
        ("987.5", "$988"),
        ("999.5", "$1,000"),
        ("45.4", "$45"),
        ("0.3", "$0"),
        ("-0.3", "$0"),
    ] {
        assert_eq!(dollars.estimate(decimal(amount)), expected);
    }
    let gap = dollars.round_estimate(decimal("33873.9")) - dollars.round_estimate(decimal("27849"));
    assert_eq!(dollars.estimate(gap), "$6,100");
    assert_eq!(
        round_significant(decimal("0.0012345"), 3),
        decimal("0.00123")
    );
}

#[test]
fn times_follow_the_clock_of_the_place() {
    #[track_caller]
    fn check(tag: &str, minute: u32, expected: &str) {
        assert_eq!(clock_time(minute, locale(tag)), expected, "{tag}");
    }
    for (minute, american) in [
        (0, "12:00 am"),
        (545, "9:05 am"),
        (720, "12:00 pm"),
        (796, "1:16 pm"),
        (1_439, "11:59 pm"),
    ] {
        check("en-US", minute, american);
        check(
            "en-CA",
            minute,
            &american.replace("am", "a.m.").replace("pm", "p.m."),
        );
    }
    check("en-GB", 5, "00:05");
    check("de-DE", 545, "09:05");
    check("es-ES", 545, "9:05");
    check("ja-JP", 796, "13:16");
    check("ar", 796, "1:16 م");
    let moment = Moment::parse("2026-03-10T18:40").unwrap();
    assert_eq!(
        moment_long(moment, locale("en-US")),
        "Tue, Mar 10, 2026, 6:40 pm"
    );
    assert_eq!(moment_short(moment, locale("en-US")), "Mar 10, 6:40 pm");
    assert_eq!(moment_short(moment, locale("ja-JP")), "3月10日 18:40");
}

#[test]
fn lengths_of_time_fit_columns_and_sentences() {
    for (minutes, column, sentence) in [
        (0, "0:00", "0\u{a0}min"),
        (5, "0:05", "5\u{a0}min"),
        (70, "1:10", "1\u{a0}h 10\u{a0}min"),
        (600, "10:00", "10\u{a0}h"),
        (10_347, "172:27", "172\u{a0}h 27\u{a0}min"),
    ] {
        assert_eq!(clock_minutes(minutes), column);
        assert_eq!(hours_and_minutes(minutes, locale("en-US")), sentence);
    }
    assert_eq!(hours_and_minutes(70, locale("ja-JP")), "1時間10分");
    assert_eq!(
        hours_and_minutes(70, locale("de-DE")),
        "1\u{a0}Std. 10\u{a0}Min."
    );
}

#[test]
fn an_unknown_region_takes_the_first_of_its_language_and_an_unknown_language_none() {
    for (tag, found) in [
        ("de-AT", Some("de-DE")),
        ("DE_ch", Some("de-CH")),
        ("en", Some("en-US")),
        ("en-NZ", Some("en-US")),
        ("pt-PT", Some("pt-BR")),
        ("ar-SA", Some("ar")),
        ("zh-CN", None),
        ("", None),
    ] {
        assert_eq!(
            Locale::for_tag(tag).map(|locale| locale.tag),
            found,
            "{tag}"
        );
    }
    assert_eq!(Locale::DEFAULT.tag, "en-US");
}

#[test]
fn rates_keep_their_digits_and_shares_are_whole() {
    let numbers = NumberFormat::new(locale("en-US"));
    assert_eq!(numbers.percent(decimal("0.0825")), "8.25%");
    assert_eq!(numbers.share(7, 135), "5%");
    assert_eq!(numbers.share(0, 0), "0%");
    assert_eq!(
        NumberFormat::new(locale("de-DE")).percent(decimal("0.085")),
        "8,5\u{a0}%"
    );
}

#[test]
fn axes_have_a_letter_for_every_month() {
    let march = Month::parse("2026-03").unwrap();
    assert_eq!(month_letter(march, locale("en-US")), "M");
    assert_eq!(month_letter(march, locale("ja-JP")), "3");
    assert_eq!(month_name(march, locale("de-DE")), "März");
}

proptest! {
    #[test]
    fn no_amount_is_ever_minus_zero(cents in -100_000_i64..100_000, scale in 0_u32..9) {
        for locale in Locale::ALL {
            let amount = Decimal::new(cents, scale);
            let written = MoneyFormat::new(locale, Currency::USD).exact(Currency::USD.round(amount));
            let digits_are_zero = written.chars().filter(char::is_ascii_digit).all(|digit| digit == '0');
            prop_assert!(!(digits_are_zero && written.contains('\u{2212}')), "{}", written);
        }
    }
}
