//! The forecast: list of plans, sentence, basis.

use breakeven::documents::{read_rate_card, read_scenario};
use breakeven::engine::forecast::{
    Belief, DEFAULT_FUTURES, Forecast, Material, Outlook, PlanForecast, Twenty, Unwatched, forecast,
};
use breakeven::engine::money::{Currency, Money};
use breakeven::engine::rate_card::{Plan, RateCard};
use breakeven::engine::recommend::Badge;
use breakeven::engine::scenario::{History, Scenario};
use breakeven::engine::where_it_wins::{Curves, Explorer, Interval, WinInput, Wins};
use breakeven::present::basis::{Tag, forecast_basis};
use breakeven::present::case::Counted;
use breakeven::present::compare::{Comparison, compare_forecast};
use breakeven::present::forecast_case::ForecastCase;
use breakeven::present::format::{Locale, MoneyFormat};
use breakeven::present::parts::to_text;
use breakeven::present::sentence::forecast_sentence;
use breakeven::present::twentieths::of_twenty;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::shared::shared;
use crate::small::*;

/// A plan with the figures that a forecast gives of it.
struct Likely {
    plan: Plan,
    mean: &'static str,
    range: [&'static str; 3],
    cheapest: f64,
}

fn likely(plan: Plan, mean: &'static str, cheapest: f64) -> Likely {
    Likely {
        plan,
        mean,
        range: [mean, mean, mean],
        cheapest,
    }
}

struct Foreseen {
    scenario: Scenario,
    card: RateCard,
    forecast: Forecast,
    wins: Vec<Wins>,
}

impl Foreseen {
    fn new(plans: Vec<Likely>) -> Self {
        let forecasts = plans
            .iter()
            .map(|likely| {
                let [p10, p50, p90] = likely.range.map(money);
                let outlook = Outlook {
                    mean: money(likely.mean),
                    p10,
                    p50,
                    p90,
                    worst_month_p90: p90,
                    cheapest: likely.cheapest,
                };
                PlanForecast {
                    id: likely.plan.id.clone(),
                    invoices: outlook,
                    with_impact: outlook,
                }
            })
            .collect();
        Self {
            scenario: scenario(six_hours()),
            card: card(plans.into_iter().map(|likely| likely.plan).collect()),
            forecast: Forecast {
                currency: Currency::USD,
                months: 12,
                futures: DEFAULT_FUTURES,
                incidents_a_month: 0.5,
                plans: forecasts,
                gap_in_invoices: None,
                gap_with_impact: None,
                twenty_in_invoices: Twenty::default(),
                twenty_with_impact: Twenty::default(),
            },
            wins: Vec::new(),
        }
    }

    /// With a strip of people, each plan winning from a number of people on.
    fn with_people(mut self, from: &[(f64, usize)], last: f64) -> Self {
        let intervals = from
            .iter()
            .enumerate()
            .map(|(place, (first, plan))| Interval {
                from: *first,
                to: from.get(place + 1).map_or(last, |(next, _)| next - 1.0),
                plan: *plan,
            })
            .collect();
        let curves = Curves {
            intervals,
            ..Curves::default()
        };
        self.wins.push(Wins {
            input: WinInput::Users,
            now: self.scenario.organisation.users.get().into(),
            steps: vec![1.0, last],
            invoices: curves.clone(),
            with_impact: curves,
        });
        self
    }

    fn case(&self) -> ForecastCase<'_> {
        ForecastCase {
            forecast: &self.forecast,
            scenario: &self.scenario,
            rate_card: &self.card,
            belief: Belief::default(),
            wins: &self.wins,
            neutral: None,
            counted: Counted::Invoices,
            locale: Locale::DEFAULT,
        }
    }

    fn say(&self) -> String {
        to_text(&forecast_sentence(&self.case())).replace('\u{a0}', " ")
    }

    fn list(&self) -> Comparison {
        compare_forecast(&self.case()).unwrap()
    }
}

fn money(text: &str) -> Money {
    Currency::USD.round(decimal(text))
}

fn three() -> Foreseen {
    Foreseen::new(vec![
        likely(break_fix("150"), "33874.11", 0.2),
        likely(flat("130"), "27849.99", 0.71),
        likely(blocks(600, "1400"), "32700", 0.09),
    ])
}

#[test]
fn the_sentence_says_how_often_and_where_it_flips() {
    let foreseen = three().with_people(&[(1.0, 0), (11.0, 1), (27.0, 2)], 54.0);
    assert_eq!(
        foreseen.say(),
        "Flat-rate is likely your cheapest plan: $27,800 next year, $6,100 below break/fix, in 14 of 20 futures. Below 11 people, break/fix wins; from 27, prepaid hours.",
    );
    assert_eq!(
        three().say(),
        "Flat-rate is likely your cheapest plan: $27,800 next year, $6,100 below break/fix, in 14 of 20 futures.",
        "without strips there is no flip to name",
    );
    assert!(
        three()
            .with_people(&[(1.0, 2), (19.0, 1)], 54.0)
            .say()
            .ends_with("futures."),
        "a strip that contradicts the forecast is not told"
    );
}

#[test]
fn a_flip_on_one_side_is_a_sentence_of_its_own() {
    let below = three().with_people(&[(1.0, 2), (9.0, 1)], 54.0);
    assert!(below.say().ends_with(" Below 9 people, prepaid hours win."));
    let above = three().with_people(&[(1.0, 1), (40.0, 0)], 54.0);
    assert!(above.say().ends_with(" From 40 people, break/fix wins."));
}

#[test]
fn break_fix_wins_in_the_same_words() {
    let foreseen = Foreseen::new(vec![
        likely(break_fix("100"), "8140", 0.7),
        likely(blocks(600, "1400"), "8420", 0.2),
        likely(flat("130"), "23700", 0.1),
    ])
    .with_people(&[(1.0, 0), (30.0, 1)], 54.0);
    assert_eq!(
        foreseen.say(),
        "Break/fix is likely your cheapest plan: $8,140 next year, $280 below prepaid hours, in 14 of 20 futures. From 30 people, prepaid hours win.",
    );
}

#[test]
fn a_plural_plan_takes_a_plural_verb() {
    let foreseen = Foreseen::new(vec![
        likely(break_fix("100"), "9000", 0.4),
        likely(blocks(600, "1400"), "8000", 0.6),
    ]);
    assert_eq!(
        foreseen.say(),
        "Prepaid hours are likely your cheapest plan: $8,000 next year, $1,000 below break/fix, in 12 of 20 futures.",
    );
}

#[test]
fn a_close_call_names_both_and_no_winner() {
    let foreseen = Foreseen::new(vec![
        likely(blocks(600, "1400"), "18810", 0.36),
        likely(break_fix("100"), "18960", 0.3),
        likely(flat("100"), "19900", 0.34),
    ]);
    assert_eq!(
        foreseen.say(),
        "Prepaid hours and break/fix are likely to cost about the same: $18,800 and $19,000 next year. Choose by what they leave out.",
    );
    let basis = forecast_basis(&foreseen.case());
    assert_eq!(
        (basis.tag, basis.text.as_str()),
        (
            Some(Tag::CloseCall),
            "Cheapest in 7 and 6 of 20 futures; flat-rate, at $19,900, in 7."
        ),
    );
}

#[test]
fn a_best_plan_that_seldom_wins_is_said_to_be_no_sure_thing() {
    let foreseen = Foreseen::new(vec![
        likely(break_fix("100"), "20000", 0.4),
        likely(blocks(600, "1400"), "18000", 0.35),
        likely(flat("100"), "19000", 0.25),
    ]);
    assert_eq!(
        foreseen.say(),
        "Prepaid hours are likely your cheapest plan: $18,000 next year, $2,000 below break/fix, but in only 7 of 20 futures.",
    );
    let basis = forecast_basis(&foreseen.case());
    assert_eq!(
        (basis.tag, basis.text.as_str()),
        (
            Some(Tag::CloseCall),
            "No plan is cheapest in half of the futures; break/fix, in 8 of 20, is so most often."
        ),
    );
}

#[test]
fn equals_nothing_and_a_single_plan_are_said_as_they_are() {
    let level = Foreseen::new(vec![
        likely(break_fix("100"), "600", 0.5),
        likely(hourly("100"), "600", 0.5),
        likely(flat("10"), "2160", 0.0),
    ]);
    assert_eq!(
        level.say(),
        "Break/fix and hourly are likely to cost the same: $600 next year. Choose by what they leave out.",
    );
    let free = Foreseen::new(vec![
        likely(break_fix("0"), "0", 1.0),
        likely(flat("10"), "2160", 0.0),
    ]);
    assert_eq!(
        free.say(),
        "Break/fix is likely to cost nothing next year; flat-rate is likely to cost $2,160.",
    );
    let one = Foreseen::new(vec![likely(break_fix("100"), "600", 1.0)]);
    assert_eq!(
        one.say(),
        "Break/fix is likely to cost $600 next year. There is no other plan to compare it with.",
    );
    assert!(one.list().rows[0].badges.is_empty(), "it beats nobody");
    assert_eq!(
        Foreseen::new(Vec::new()).say(),
        "There is no plan to compare."
    );
}

#[test]
fn other_horizons_and_lost_work_are_said() {
    let mut foreseen = three();
    foreseen.forecast.months = 24;
    let case = ForecastCase {
        counted: Counted::WithLostWork,
        ..foreseen.case()
    };
    assert_eq!(
        to_text(&forecast_sentence(&case)).replace('\u{a0}', " "),
        "Flat-rate is likely your cheapest plan: $27,800 over the next 24 months, $6,100 below break/fix, in 14 of 20 futures, lost work counted.",
    );
    foreseen.forecast.months = 1;
    assert!(foreseen.say().contains("$27,800 next month, "));
}

#[test]
fn the_list_shows_three_digits_ranges_and_badges() {
    let foreseen = Foreseen::new(vec![
        Likely {
            range: ["23600", "33000", "45100"],
            ..likely(break_fix("150"), "33874.11", 0.2)
        },
        Likely {
            range: ["26720", "27700", "29140"],
            ..likely(flat("130"), "27849.99", 0.8)
        },
        likely(contract("3000", 600), "36000", 0.0),
    ]);
    let list = foreseen.list();
    let rows: Vec<_> = list
        .rows
        .iter()
        .map(|row| {
            (
                row.id.as_str(),
                row.total.as_str(),
                row.month.as_str(),
                row.gap.as_deref(),
                row.futures.as_deref().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (
                "flat",
                "$27,800",
                "$2,320",
                None,
                "16\u{a0}of\u{a0}20 futures"
            ),
            (
                "break-fix",
                "$33,900",
                "$2,820",
                Some("+$6,100"),
                "4\u{a0}of\u{a0}20 futures"
            ),
            (
                "contract",
                "$36,000",
                "$3,000",
                Some("+$8,200"),
                "0\u{a0}of\u{a0}20 futures"
            ),
        ],
    );
    assert_eq!(
        list.rows[0].badges,
        [Badge::LowestExpectedCost, Badge::LowestInABadYear]
    );
    assert_eq!(list.rows[2].badges, [Badge::MostPredictable]);
    assert_eq!(
        list.rows[1].range.spoken,
        "8 in 10 futures cost $23,600 to $45,100"
    );
    assert!(list.rows[2].range.is_fixed && !list.rows[1].range.is_fixed);
    assert_eq!(list.period, "Next 12 months");
    assert!(
        list.table
            .rows
            .iter()
            .all(|row| row.len() == list.table.columns.len())
    );
    assert!((3..=6).contains(&list.range_ticks.len()));
}

#[test]
fn the_basis_says_what_a_forecast_rests_on() {
    let mut foreseen = three();
    assert_eq!(
        forecast_basis(&foreseen.case()).text,
        "10,000 futures drawn from your 6 incidents of 12 months, and for 83% from a typical office’s.",
    );
    let neutral = ForecastCase {
        belief: Belief {
            neutral: true,
            ..Belief::default()
        },
        ..foreseen.case()
    };
    assert_eq!(
        forecast_basis(&neutral).text,
        "10,000 futures drawn from your 6 incidents of 12 months. Neutral: every plan meets the same incidents, and no provider’s claim counts.",
    );
    foreseen.scenario = scenario(six_hours()[..4].to_vec());
    let basis = forecast_basis(&foreseen.case());
    assert_eq!(
        (basis.tag, basis.text.as_str()),
        (
            Some(Tag::ThinHistory),
            "4 incidents in 12 months say little. 88% of what this answer draws on is a typical office, not you."
        ),
    );
    window(&mut foreseen.scenario, "2024-01", 2);
    assert_eq!(
        forecast_basis(&foreseen.case()).text,
        "No incidents yet, so this answer is a typical office’s, not yours.",
        "incidents outside the window do not count"
    );
}

#[test]
fn the_basis_says_how_much_of_the_gap_rests_on_claims() {
    let foreseen = three();
    let said = |rival: &str, best: &str| {
        let mut neutral = foreseen.forecast.clone();
        neutral.plans[0].invoices.mean = money(rival);
        neutral.plans[1].invoices.mean = money(best);
        let case = ForecastCase {
            neutral: Some(&neutral),
            ..foreseen.case()
        };
        let text = forecast_basis(&case).text;
        text.split_once("office’s. ").unwrap().1.to_owned()
    };
    // The sentence says $6,100: $33,900 less $27,800.
    assert_eq!(
        said("33100", "28300"),
        "$4,800 of the gap is arithmetic, $1,300 rests on claims."
    );
    assert_eq!(
        said("40000", "33900"),
        "All of the gap is arithmetic; none rests on claims."
    );
    assert_eq!(said("30000", "30020"), "All of the gap rests on claims.");
    assert_eq!(
        said("40000", "30000"),
        "Without claims the gap would be $10,000."
    );
    assert_eq!(
        said("30000", "31500"),
        "Without claims break/fix would be cheaper by $1,500."
    );
}

proptest! {
    #[test]
    fn gaps_on_screen_are_what_lies_between_the_totals_on_screen(
        means in prop::collection::vec(0_i64..2_000_000_000, 2..8)
    ) {
        let plans = means
            .iter()
            .map(|_| likely(break_fix("1"), "0", 0.0))
            .collect();
        let mut foreseen = Foreseen::new(plans);
        for (plan, cents) in foreseen.forecast.plans.iter_mut().zip(&means) {
            plan.invoices.mean = Currency::USD.round(Decimal::new(*cents, 2));
        }
        let list = foreseen.list();
        let shown: Vec<Decimal> = list.rows.iter().map(|row| amount(&row.total)).collect();
        for (row, total) in list.rows.iter().zip(&shown) {
            let gap = row.gap.as_deref().map_or(Decimal::ZERO, amount);
            prop_assert_eq!(shown[0] + gap, *total);
            prop_assert_eq!(row.cost.amount(), *total);
        }
        prop_assert!(shown.is_sorted());
    }

    #[test]
    fn futures_of_all_plans_are_twenty_and_none_is_a_whole_one_off(
        weights in prop::collection::vec(0_u32..10_000, 1..12)
    ) {
        let all: u32 = weights.iter().sum();
        prop_assume!(all > 0);
        let shares: Vec<f64> = weights
            .iter()
            .map(|weight| f64::from(*weight) / f64::from(all))
            .collect();
        let counts = of_twenty(&shares);
        prop_assert_eq!(counts.iter().sum::<u32>(), 20);
        for (count, share) in counts.iter().zip(&shares) {
            prop_assert!((f64::from(*count) - share * 20.0).abs() < 1.0);
        }
    }
}

/// `$1,230` and `+$1,230` as numbers.
fn amount(text: &str) -> Decimal {
    decimal(&text.replace(['$', '+', ','], ""))
}

#[test]
fn the_example_of_the_design_reads_as_drawn() {
    let name = "the_example_of_the_design_reads_as_drawn";
    let Some(folder) = shared(name, "design/example") else {
        return;
    };
    let text = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
    let scenario = read_scenario(&text("illustrative.scenario.json"))
        .unwrap()
        .scenario;
    let card = read_rate_card(&text("northgate.rate-card.json")).unwrap();
    let belief = Belief::default();
    let forecast = forecast(&scenario, &card, belief, DEFAULT_FUTURES, &mut Unwatched)
        .unwrap()
        .unwrap();
    let material = Material::of(&scenario, &card);
    let explorer = Explorer::new(&scenario, &card, belief, &material, &forecast).unwrap();
    let users = explorer.wins(WinInput::Users).unwrap();
    let wins = [users];
    let case = ForecastCase {
        forecast: &forecast,
        scenario: &scenario,
        rate_card: &card,
        belief,
        wins: &wins,
        neutral: None,
        counted: Counted::Invoices,
        locale: Locale::DEFAULT,
    };
    let list = compare_forecast(&case).unwrap();
    let fixed: Vec<_> = list
        .rows
        .iter()
        .filter(|row| row.range.is_fixed)
        .map(|row| (row.id.as_str(), row.total.as_str()))
        .collect();
    assert_eq!(fixed, [("flat-plus", "$36,000")]);
    let order: Vec<_> = list.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(
        order,
        [
            "Flat-rate",
            "Monthly contract",
            "Prepaid hours",
            "Break/fix",
            "Hourly",
            "Flat-rate plus",
            "Employee, half time"
        ],
    );
    let said = to_text(&forecast_sentence(&case));
    let money = MoneyFormat::new(Locale::DEFAULT, Currency::USD);
    // Its figures are drawn, so they are held to the design's only as far as draws agree.
    for part in [
        "Flat-rate is likely your cheapest plan: $2",
        " people, prepaid hours win; from\u{a0}2",
        ", the monthly contract.",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert_eq!(
        money.estimate(list.rows[0].cost.amount()),
        list.rows[0].total
    );
    assert!(matches!(scenario.history, History::Summary(_)));
}
