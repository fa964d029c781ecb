//! Every attribute has a row: values that are taken, and values that count as not set.

use breakeven::embed::attribute::Attribute;
use breakeven::embed::config::{Config, Figure, Lock, Part, Refused, Report, Theme};

/// An attribute, values that it takes, values that it refuses.
type Row = (Attribute, &'static [&'static str], &'static [&'static str]);

const ROWS: [Row; 16] = [
    (
        Attribute::RateCard,
        &["https://a.example/rates.json", "http://localhost:8080/r"],
        &[
            "javascript:alert(1)",
            "data:text/plain,x",
            "/rates.json",
            "https://",
            "https://a\u{7}",
        ],
    ),
    (Attribute::Scenario, &["AQAx-_9"], &["a b", "x\"", "ä"]),
    (
        Attribute::Lang,
        &["de", "en-GB", "zh-Hant-TW"],
        &["", "de_DE", "x y", "<b>", "-", "abcdefghi"],
    ),
    (Attribute::Currency, &["EUR", "usd"], &["EURO", "E1R", "€"]),
    (
        Attribute::Theme,
        &["light", "dark", "auto"],
        &["Dark", "blue"],
    ),
    (
        Attribute::Accent,
        &["#0a7", "#00AA77"],
        &["red", "#00aa7", "#00aa77ff", "url(x)", "#ggg", "var(--x)"],
    ),
    (
        Attribute::Radius,
        &["0", "6", "24", "6px"],
        &["25", "-1", "1.5", "1em", "calc(1)"],
    ),
    (
        Attribute::Font,
        &["system", "sans", "serif", "rounded", "mono"],
        &["Comic Sans", "url(https://a.example/f)"],
    ),
    (
        Attribute::Sections,
        &[
            "sentence inputs plans",
            "months  bills incidents rates futures people swings hours assumptions",
            "plans plans",
        ],
        &["sentence price", "plans,inputs"],
    ),
    (
        Attribute::Inputs,
        &[
            "users incidents-per-month typical-minutes bad-minutes",
            "after-hours onsite devices servers sites",
        ],
        &["people"],
    ),
    (Attribute::Lock, &["rates", "plans rates"], &["all"]),
    (
        Attribute::Users,
        &["25", "007"],
        &["25e3", "-1", "1,5", ".5", "5.", "1234567890123"],
    ),
    (
        Attribute::IncidentsPerMonth,
        &["7.5", "0"],
        &["NaN", "seven"],
    ),
    (Attribute::TypicalMinutes, &["45"], &["Infinity", "0x10"]),
    (
        Attribute::ContactUrl,
        &[
            "https://a.example/talk?x=1#y",
            "HTTP://a.example",
            "mailto:a@b.example",
        ],
        &[
            "javascript:alert(1)",
            " javascript:alert(1)",
            "java\tscript:x",
            "data:text/html,x",
            "mailto:",
            "//a.example",
            "tel:1",
        ],
    ),
    (Attribute::Report, &["totals", "nothing"], &["everything"]),
];

#[test]
fn every_attribute_takes_what_it_may_and_nothing_else() {
    let rows: Vec<_> = ROWS.iter().map(|(attribute, ..)| *attribute).collect();
    assert_eq!(rows, Attribute::ALL, "every attribute has a row");
    for (attribute, taken, refused) in ROWS {
        assert_eq!(Attribute::named(attribute.name()), Some(attribute));
        for value in taken {
            let mut config = Config::default();
            assert_eq!(
                config.set(attribute, Some(value)),
                Ok(()),
                "{attribute:?} {value:?}"
            );
            config.set(attribute, None).unwrap();
            assert_eq!(
                config,
                Config::default(),
                "{attribute:?} is taken away again"
            );
        }
        for value in refused.iter().filter(|value| !value.is_empty()) {
            let mut config = Config::default();
            config.set(attribute, Some(taken[0])).unwrap();
            let set = config.set(attribute, Some(value));
            assert_eq!(set, Err(Refused(attribute)), "{attribute:?} {value:?}");
            assert_eq!(
                config,
                Config::default(),
                "{attribute:?} {value:?} counts as not set"
            );
        }
        let long = "1".repeat(attribute.most_characters() + 1);
        let set = Config::default().set(attribute, Some(&long));
        assert_eq!(set, Err(Refused(attribute)), "{attribute:?} is too long");
    }
}

#[test]
fn an_empty_value_is_none_and_no_fault() {
    for attribute in Attribute::ALL {
        let mut config = Config::default();
        assert_eq!(config.set(attribute, Some("  ")), Ok(()));
        assert_eq!(config, Config::default());
    }
}

#[test]
fn what_is_not_set_is_the_sentence_three_inputs_and_the_plans() {
    let config = Config::default();
    assert!(config.shows(Part::Sentence) && config.shows(Part::Plans));
    assert!(!config.shows(Part::Bills));
    assert_eq!(config.figures(), Figure::USUAL);
    assert_eq!(
        (config.theme, config.report),
        (Theme::Auto, Report::Nothing)
    );
}

#[test]
fn lists_keep_the_owners_order_and_each_word_once() {
    let mut config = Config::default();
    config
        .set(Attribute::Inputs, Some("onsite users onsite"))
        .unwrap();
    assert_eq!(config.figures(), [Figure::Onsite, Figure::Users]);
    config.set(Attribute::Sections, Some("bills")).unwrap();
    assert!(config.shows(Part::Bills) && !config.shows(Part::Sentence));
    config.set(Attribute::Lock, Some("plans")).unwrap();
    assert_eq!(config.lock, [Lock::Plans]);
}
