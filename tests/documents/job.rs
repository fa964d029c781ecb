//! A job that went to a worker and an outcome that came back: nothing is lost on the way.

use std::sync::Arc;

use breakeven::documents::built_in;
use breakeven::documents::job::{Job, Outcome, Report, Wanted, Work};
use breakeven::engine::around::Found;
use breakeven::engine::assumption::Assumption;
use breakeven::engine::civil::Month;
use breakeven::engine::error::EngineError;
use breakeven::engine::forecast::{Belief, Forecast, Material, Unwatched, forecast};
use breakeven::engine::money::Currency;
use breakeven::engine::quantity::Fraction;
use breakeven::engine::scenario::Scenario;
use breakeven::engine::where_it_wins::{Explorer, WinInput};
use proptest::prelude::{ProptestConfig, any, prop_assert_eq, proptest};
use rust_decimal::Decimal;

use crate::strategies;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn a_worker_says_to_the_bit_what_the_engine_says(
        scenario in strategies::scenario(), card in strategies::rate_card(),
        neutral in any::<bool>(), percent in 0..=100_i64, futures in 1..=6_u32,
    ) {
        let belief = Belief { neutral, share: Fraction::new(Decimal::new(percent, 2)).unwrap() };
        let expected = match forecast(&scenario, &card, belief, futures, &mut Unwatched) {
            Ok(forecast) => Outcome::Forecast(forecast.unwrap()),
            Err(error) => Outcome::Failed(error),
        };
        let job = Job {
            number: 7,
            work: Work::Forecast { belief, futures, around: None },
            scenario: Arc::new(scenario),
            rate_card: Arc::new(card),
        };
        let received = Job::read(&job.write()).unwrap();
        prop_assert_eq!(&received, &job);
        let outcome = received.run();
        let report = Report::read(&Report { number: 7, outcome }.write()).unwrap();
        prop_assert_eq!(report, Report { number: 7, outcome: expected });
    }
}

#[test]
fn slices_change_no_figure_and_are_short_enough_to_take_what_is_typed() {
    let job = example(2_000);
    let mut looks = Vec::new();
    let mut told = Vec::new();
    let pause = async |done, of| {
        looks.push((done, of));
        true
    };
    now(job.run_in_slices(pause, |outcome| told.push(outcome)));
    assert_eq!(told, [job.run(), Outcome::Done]);
    assert_eq!(looks.first(), Some(&(0, 2_000)));
    assert!(looks.len() >= 8, "{looks:?}");
    assert!(looks.is_sorted(), "{looks:?}");
}

#[test]
fn a_job_that_nobody_waits_for_stops_at_its_next_pause() {
    let mut looks = 0;
    let mut told = Vec::new();
    let pause = async |_, _| {
        looks += 1;
        looks < 3
    };
    now(example(2_000).run_in_slices(pause, |outcome| told.push(outcome)));
    assert_eq!((told.len(), looks), (0, 3));
}

#[test]
fn every_reason_for_no_answer_comes_back_as_it_went() {
    for error in [
        EngineError::CurrencyMismatch {
            rate_card: Currency::USD.code(),
            scenario: Currency::from_code("JPY").unwrap().code(),
        },
        EngineError::TooLarge,
        EngineError::TooManyIncidents { found: 200_001 },
        EngineError::TooMuchPrevention {
            plan: 3,
            prevention: Decimal::new(975, 3),
            preventable_share: Decimal::ONE,
        },
        EngineError::NoProfile,
        EngineError::TooManyExpected { monthly: u64::MAX },
        EngineError::GrowsTooLarge { users: 1 << 40 },
    ] {
        comes_back(Outcome::Failed(error));
    }
    comes_back(Outcome::Progress {
        done: 250,
        of: 10_000,
    });
    comes_back(Outcome::Unread("“quoted”\n\\ and broken".to_owned()));
}

#[test]
fn figures_that_json_numbers_cannot_hold_come_back_to_the_bit() {
    let Outcome::Forecast(forecast) = example(10).run() else {
        panic!("the example has a forecast");
    };
    for figure in [
        0.1 + 0.2,
        f64::MIN_POSITIVE,
        1.0 / 3.0,
        123_456_789.123_456_78,
    ] {
        let mut odd = forecast.clone();
        odd.incidents_a_month = figure;
        odd.plans[0].invoices.cheapest = figure;
        comes_back(Outcome::Forecast(odd));
    }
}

#[test]
fn a_message_that_is_no_job_is_refused_with_the_number_of_the_job_where_it_has_one() {
    let job = example(10);
    let good = job.write();
    assert_eq!(Job::read("").unwrap_err().number, 0);
    assert_eq!(Job::read("{\"number\":1}").unwrap_err().number, 0);
    for (from, to) in [
        (
            "\"format\":\"breakeven.scenario\"",
            "\"format\":\"breakeven.other\"",
        ),
        ("\"futures\":10", "\"futures\":0"),
        ("\"share\":\"1\"", "\"share\":\"2\""),
    ] {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from}");
        assert_eq!(Job::read(&bad).unwrap_err().number, job.number, "{to}");
    }
    assert!(Report::read("null").is_err());
}

#[test]
fn what_lies_around_a_forecast_comes_back_to_the_bit_and_says_what_the_engine_says() {
    let mut job = example(300);
    let ranges = vec![WinInput::Users, WinInput::ShareOnsite, WinInput::Belief];
    let swings = vec![
        WinInput::IncidentsAMonth,
        WinInput::EmployeeHourCost,
        WinInput::PlanPrice(1),
        WinInput::PlanPrice(99),
    ];
    let Work::Forecast { around, .. } = &mut job.work;
    *around = Some(Wanted { ranges, swings });
    assert_eq!(Job::read(&job.write()).unwrap(), job);

    let mut told = Vec::new();
    now(job.run_in_slices(async |_, _| true, |outcome| told.push(outcome)));
    let Outcome::Forecast(full) = told[0].clone() else {
        panic!("{:?}", told[0]);
    };
    let (scenario, card) = (&job.scenario, &job.rate_card);
    let material = Material::of(scenario, card);
    let explorer = Explorer::new(scenario, card, Belief::default(), &material, &full).unwrap();
    let neutral = Belief {
        neutral: true,
        ..Belief::default()
    };
    let neutral = forecast(scenario, card, neutral, 300, &mut Unwatched).unwrap();
    let wins = |input| Found::Wins(explorer.wins(input).unwrap());
    let swings = |input| Found::Swings(explorer.swing(input).unwrap().unwrap());
    let expected = [
        wins(WinInput::Users),
        wins(WinInput::ShareOnsite),
        wins(WinInput::Belief),
        Found::Neutral(neutral.unwrap()),
        swings(WinInput::IncidentsAMonth),
        swings(WinInput::EmployeeHourCost),
        swings(WinInput::PlanPrice(1)),
    ];
    let all = Assumption::all(card);
    let doubts = all.iter().enumerate().filter_map(|(place, assumption)| {
        let gaps = explorer.gap_if_half(assumption).ok().flatten()?;
        Some(Found::Doubt(place, gaps))
    });
    let expected: Vec<Outcome> = expected
        .into_iter()
        .chain(doubts)
        .map(Outcome::Around)
        .collect();
    assert!(expected.len() > 15, "{} assumptions", all.len());
    assert_eq!(told[1..told.len() - 1], expected);
    assert_eq!(told.last(), Some(&Outcome::Done));
    for outcome in told {
        comes_back(outcome);
    }
}

#[test]
fn whoever_stops_waiting_while_ranges_are_walked_is_told_nothing_more() {
    let mut job = example(100);
    let Work::Forecast { around, .. } = &mut job.work;
    *around = Some(Wanted {
        ranges: vec![WinInput::Users, WinInput::Belief],
        swings: Vec::new(),
    });
    let mut looks = 0;
    let mut told = Vec::new();
    let pause = async |_, _| {
        looks += 1;
        looks < 5
    };
    now(job.run_in_slices(pause, |outcome| told.push(outcome)));
    assert!(matches!(told[..], [Outcome::Forecast(_)]), "{told:?}");
}

#[track_caller]
fn comes_back(outcome: Outcome) {
    let report = Report {
        number: u32::MAX,
        outcome,
    };
    let read = Report::read(&report.write()).unwrap();
    assert_eq!(bits(&read), bits(&report));
    assert_eq!(read, report);
}

/// Every figure as it lies in memory: `assert_eq` alone would take -0 for 0 and 1.5 for 1.50.
fn bits(report: &Report) -> String {
    let figures = |forecast: &Forecast| {
        let cheapest = forecast
            .plans
            .iter()
            .flat_map(|plan| [plan.invoices.cheapest, plan.with_impact.cheapest].map(f64::to_bits));
        let cheapest: Vec<u64> = cheapest.collect();
        format!("{:x} {cheapest:x?}", forecast.incidents_a_month.to_bits())
    };
    match &report.outcome {
        Outcome::Forecast(forecast) => format!("{report:?} {}", figures(forecast)),
        _ => format!("{report:?}"),
    }
}

fn example(futures: u32) -> Job {
    let scenario: Scenario =
        built_in::example_scenario(Month::of(2025, 11).unwrap()).expect("a sound example");
    Job {
        number: 3,
        work: Work::Forecast {
            belief: Belief::default(),
            futures,
            around: None,
        },
        scenario: Arc::new(scenario),
        rate_card: Arc::new(built_in::rate_card().unwrap()),
    }
}

/// Runs what never waits for anything.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(done) => done,
        std::task::Poll::Pending => panic!("it waits"),
    }
}
