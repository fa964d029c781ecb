//! Winner strips: what is drawn, labelled and read aloud.

use breakeven::engine::rate_card::RateCard;
use breakeven::engine::where_it_wins::{Crossing, Curves, Interval, WinInput, Wins};
use breakeven::present::case::Counted;
use breakeven::present::format::Locale;
use breakeven::present::strip::{FlipSet, Spacing, Strip, StripCase, StripScale, strip};
use proptest::prelude::*;

use crate::small::*;

const PEOPLE: StripScale = StripScale {
    min: 1.0,
    max: 54.0,
    step: 1.0,
    spacing: Spacing::Linear,
};

fn five() -> RateCard {
    card(vec![
        break_fix("1"),
        blocks(60, "1"),
        flat("1"),
        contract("1", 60),
        hourly("1"),
    ])
}

/// Plans in the card's order, each winning from a value on.
fn wins(input: WinInput, now: f64, from: &[f64], last: f64, step: f64) -> Wins {
    let intervals: Vec<Interval> = from
        .iter()
        .enumerate()
        .map(|(plan, first)| Interval {
            from: *first,
            to: from.get(plan + 1).map_or(last, |next| next - step),
            plan,
        })
        .collect();
    let curves = Curves {
        intervals,
        ..Curves::default()
    };
    Wins {
        input,
        now,
        steps: vec![from[0], last],
        invoices: curves.clone(),
        with_impact: curves,
    }
}

fn strip_of(wins: &Wins, current: f64, scale: StripScale) -> Option<Strip> {
    strip(&StripCase {
        wins,
        counted: Counted::Invoices,
        rate_card: &five(),
        current,
        scale,
        locale: Locale::DEFAULT,
    })
}

fn labels(strip: &Strip) -> Vec<(String, FlipSet)> {
    strip
        .flips
        .iter()
        .map(|flip| (flip.label.clone(), flip.set))
        .collect()
}

#[test]
fn the_strip_of_people_is_that_of_the_design() {
    let wins = wins(
        WinInput::Users,
        18.0,
        &[1.0, 7.0, 11.0, 27.0, 50.0],
        54.0,
        1.0,
    );
    let strip = strip_of(&wins, 18.0, PEOPLE).unwrap();
    let ends: Vec<(String, String)> = strip
        .segments
        .iter()
        .map(|segment| (format!("{:.2}", segment.from), format!("{:.2}", segment.to)))
        .collect();
    assert_eq!(
        ends,
        [
            ("0.00", "10.38"),
            ("10.38", "17.92"),
            ("17.92", "48.11"),
            ("48.11", "91.51"),
            ("91.51", "100.00")
        ]
        .map(|(from, to)| (from.to_owned(), to.to_owned())),
    );
    assert_eq!(
        labels(&strip),
        [
            ("1".to_owned(), FlipSet::Start),
            ("7".to_owned(), FlipSet::After),
            ("11".to_owned(), FlipSet::After),
            ("27".to_owned(), FlipSet::After),
            ("50".to_owned(), FlipSet::After),
        ],
        "the last flip takes the place of the end"
    );
    assert_eq!(
        strip.spoken,
        "Cheapest: break/fix from 1 to 6; prepaid hours from 7 to 10; flat-rate from 11 to 26; the monthly contract from 27 to 49; hourly from 50 to 54.",
    );
    let at = |people: f64| strip.winner_at(PEOPLE.place(people));
    assert_eq!(
        [at(6.0), at(7.0)],
        [Some("break/fix"), Some("prepaid hours")]
    );
    assert_eq!(
        [at(10.0), at(11.0)],
        [Some("prepaid hours"), Some("flat-rate")]
    );
    assert_eq!(at(54.0), Some("hourly"));
}

#[test]
fn one_plan_over_the_whole_range_has_both_ends_and_one_sentence() {
    let wins = wins(WinInput::Users, 18.0, &[1.0], 54.0, 1.0);
    let strip = strip_of(&wins, 18.0, PEOPLE).unwrap();
    assert_eq!(strip.spoken, "Cheapest: break/fix from 1 to 54.");
    assert_eq!(
        labels(&strip),
        [
            ("1".to_owned(), FlipSet::Start),
            ("54".to_owned(), FlipSet::End)
        ],
    );
    let edge = wins_at_one();
    assert_eq!(
        strip_of(&edge, 18.0, PEOPLE).unwrap().spoken,
        "Cheapest: break/fix at 1; prepaid hours from 2 to 54."
    );
}

fn wins_at_one() -> Wins {
    wins(WinInput::Users, 18.0, &[1.0, 2.0], 54.0, 1.0)
}

#[test]
fn minutes_run_logarithmic_and_follow_the_dial_where_the_forecast_knows_more_than_it() {
    let scale = StripScale {
        min: 5.0,
        max: 480.0,
        step: 5.0,
        spacing: Spacing::Logarithmic,
    };
    // The dial stands at 45 minutes, the forecast's mean is 60: its 80 are 60 on the dial.
    let mut wins = wins(WinInput::WorkMinutes, 60.0, &[5.0, 40.0, 85.0], 480.0, 5.0);
    wins.invoices.crossings = vec![Crossing {
        at: 80.0,
        below: 1,
        above: 2,
    }];
    let strip = strip_of(&wins, 45.0, scale).unwrap();
    let boundary = (60.0_f64 / 5.0).ln() / 96.0_f64.ln() * 100.0;
    assert!((strip.segments[2].from - boundary).abs() < 1e-9);
    assert_eq!(strip.winner_at(scale.place(45.0)), Some("prepaid hours"));
    assert_eq!(
        strip.spoken,
        "Cheapest: break/fix from 5 to 25; prepaid hours from 30 to 60; flat-rate from 65 to 480.",
    );
}

#[test]
fn shares_are_per_cent_and_the_needle_stands_in_its_own_plan() {
    let scale = StripScale {
        min: 0.0,
        max: 100.0,
        step: 1.0,
        spacing: Spacing::Linear,
    };
    // The forecast draws 9 % after hours where the dial says 8: the plan from 8 % on is the present one.
    let wins = wins(
        WinInput::ShareAfterHours,
        0.09,
        &[0.0, 0.08, 0.5],
        1.0,
        0.01,
    );
    let strip = strip_of(&wins, 8.0, scale).unwrap();
    assert_eq!(strip.winner_at(8.0), Some("prepaid hours"));
    assert!(
        strip
            .spoken
            .starts_with("Cheapest: break/fix from 0 to 7; prepaid hours from 8 to "),
        "{}",
        strip.spoken
    );
}

#[test]
fn a_held_scale_cuts_what_lies_beyond_it_and_leaves_blank_what_is_not_known() {
    let far = wins(WinInput::Users, 40.0, &[1.0, 60.0], 120.0, 1.0);
    let strip = strip_of(&far, 40.0, PEOPLE).unwrap();
    assert_eq!(strip.segments.len(), 1);
    assert_eq!(strip.spoken, "Cheapest: break/fix from 1 to 54.");
    let near = wins(WinInput::Users, 10.0, &[1.0, 8.0], 50.0, 1.0);
    let scale = StripScale {
        max: 200.0,
        ..PEOPLE
    };
    let strip = strip_of(&near, 10.0, scale).unwrap();
    assert!(strip.segments[1].to < 25.0);
    assert_eq!(strip.winner_at(50.0), None);
    assert_eq!(
        strip.spoken,
        "Cheapest: break/fix from 1 to 7; prepaid hours from 8 to 50."
    );
    let none = Wins {
        steps: Vec::new(),
        invoices: Curves::default(),
        with_impact: Curves::default(),
        ..near
    };
    assert_eq!(strip_of(&none, 10.0, PEOPLE), None);
}

#[test]
fn a_mark_steps_aside_for_the_needle() {
    let wins = wins(WinInput::Users, 18.0, &[1.0, 28.0], 55.0, 1.0);
    let scale = StripScale {
        max: 55.0,
        ..PEOPLE
    };
    let strip = strip_of(&wins, 18.0, scale).unwrap();
    let first = &strip.segments[0];
    assert!((first.mark_at(90.0) - 50.0).abs() < 1e-9);
    assert!(first.mark_at(26.0) < 30.0, "into the larger part");
    assert!(first.mark_at(24.0) > 70.0);
}

proptest! {
    #[test]
    fn segments_cover_the_range_without_gap_or_overlap(
        users in 1_u32..400,
        cuts in prop::collection::btree_set(2_u32..50, 0..5),
    ) {
        let last = f64::from(users * 3).max(50.0);
        let mut from = vec![1.0];
        from.extend(cuts.into_iter().take(4).map(f64::from));
        let now = f64::from(users);
        let wins = wins(WinInput::Users, now, &from, last, 1.0);
        let scale = StripScale { max: last, ..PEOPLE };
        let strip = strip_of(&wins, now, scale).unwrap();
        prop_assert_eq!(strip.segments[0].from, 0.0);
        prop_assert_eq!(strip.segments.last().unwrap().to, 100.0);
        for pair in strip.segments.windows(2) {
            prop_assert_eq!(pair[0].to, pair[1].from);
        }
        for segment in &strip.segments {
            prop_assert!(segment.from < segment.to);
            prop_assert!((0.0..=100.0).contains(&segment.mark_at(scale.place(now))));
        }
        for pair in strip.flips.windows(2) {
            prop_assert!(pair[0].at < pair[1].at);
        }
        // Whoever wins at a whole number of people is who the intervals say.
        for people in 1..=last as u32 {
            let people = f64::from(people);
            let place = from.iter().rposition(|first| *first <= people).unwrap();
            let segment = &strip.segments[place];
            prop_assert_eq!(strip.winner_at(scale.place(people)), Some(segment.name.as_str()));
        }
    }
}
