//! Forecasts that take a while: the last answer stays, and what is outdated never comes through.

use std::cell::RefCell;
use std::sync::Arc;

use breakeven::documents::built_in;
use breakeven::documents::job::{Job, Outcome, Report, Work};
use breakeven::engine::civil::Month;
use breakeven::engine::error::EngineError;
use breakeven::engine::forecast::{Belief, DEFAULT_FUTURES, Forecast, Unwatched, forecast};
use breakeven::engine::quantity::{IncidentCount, Months};
use breakeven::engine::scenario::{History, Scenario};
use breakeven::engine::where_it_wins::WinInput;
use breakeven::state::bench::{Bench, Origin, Prices};
use breakeven::state::forecasting::{Asked, Forecasting, Freshness, Place, Question};

#[test]
fn nothing_is_shown_for_a_first_question_until_its_own_answer_is_there() {
    let mut forecasting = Forecasting::default();
    let asked = ask(&mut forecasting, example(), Belief::default());
    assert_eq!(asked.place, Place::AtOnce, "nobody types yet");
    assert_eq!(forecasting.answer().freshness, Freshness::Updating);
    assert!(forecasting.answer().value.is_none());

    assert!(forecasting.hear(asked.job.number, through_the_worker(&asked.job)));
    let answer = forecasting.answer();
    assert_eq!(answer.freshness, Freshness::Fresh);
    let foreseen = answer.value.as_ref().unwrap();
    assert_eq!(foreseen.bench, bench(example()));
    assert_eq!(foreseen.forecast, expected(&example(), Belief::default()));
}

#[test]
fn the_same_question_is_worked_out_once() {
    let mut forecasting = Forecasting::default();
    let asked = ask(&mut forecasting, example(), Belief::default());
    let question = || question(example(), Belief::default());
    assert_eq!(forecasting.ask(question()), None, "it is under way");
    forecasting.hear(asked.job.number, asked.job.run());
    assert_eq!(forecasting.ask(question()), None, "it is known");
}

#[test]
fn while_a_newer_question_is_open_the_old_answer_stays_with_the_bench_it_belongs_to() {
    let mut forecasting = Forecasting::default();
    let first = ask(&mut forecasting, example(), Belief::default());
    forecasting.hear(first.job.number, first.job.run());
    let second = ask(&mut forecasting, busier(), Belief::default());

    let answer = forecasting.answer();
    assert_eq!(answer.freshness, Freshness::Updating);
    assert_eq!(answer.value.as_ref().unwrap().bench, bench(example()));

    let half = Outcome::Progress {
        done: 5_000,
        of: 10_000,
    };
    assert!(forecasting.hear(second.job.number, half));
    assert_eq!(forecasting.answer().progress, Some(0.5));
    forecasting.hear(second.job.number, second.job.run());
    let answer = forecasting.answer();
    assert_eq!(answer.progress, None);
    assert_eq!(answer.value.as_ref().unwrap().bench, bench(busier()));
}

#[test]
fn an_outdated_answer_is_dropped_whatever_it_is() {
    let mut forecasting = Forecasting::default();
    let outdated = ask(&mut forecasting, example(), Belief::default());
    let neutral = Belief {
        neutral: true,
        ..Belief::default()
    };
    let present = ask(&mut forecasting, example(), neutral);
    assert!(!forecasting.waits_for(outdated.job.number));
    for outcome in [
        Outcome::Progress { done: 1, of: 2 },
        Outcome::Failed(EngineError::TooLarge),
        outdated.job.run(),
    ] {
        assert!(!forecasting.hear(outdated.job.number, outcome));
    }
    assert_eq!(forecasting.answer().freshness, Freshness::Updating);
    assert_eq!(forecasting.answer().progress, None);

    assert!(forecasting.hear(present.job.number, present.job.run()));
    let foreseen = forecasting.answer().value.clone().unwrap();
    assert_eq!(foreseen.belief, neutral);
    assert_eq!(foreseen.forecast, expected(&example(), neutral));
    // A worker that was thought dead may still speak.
    assert!(!forecasting.hear(present.job.number, outdated.job.run()));
    assert_eq!(forecasting.answer().value, Some(foreseen));
}

#[test]
fn a_question_without_an_answer_takes_the_old_figures_away_and_the_next_one_brings_new_ones() {
    let mut forecasting = Forecasting::default();
    let first = ask(&mut forecasting, example(), Belief::default());
    forecasting.hear(first.job.number, first.job.run());
    let mut foreign = example();
    foreign.currency = breakeven::engine::money::Currency::from_code("JPY").unwrap();
    let failing = ask(&mut forecasting, foreign, Belief::default());
    forecasting.hear(failing.job.number, through_the_worker(&failing.job));
    let answer = forecasting.answer();
    assert!(answer.value.is_none());
    assert!(
        matches!(
            answer.freshness,
            Freshness::Failed(EngineError::CurrencyMismatch { .. })
        ),
        "{:?}",
        answer.freshness
    );

    let again = ask(&mut forecasting, example(), Belief::default());
    assert_eq!(forecasting.answer().freshness, Freshness::Updating);
    forecasting.hear(again.job.number, again.job.run());
    assert_eq!(forecasting.answer().freshness, Freshness::Fresh);
}

#[test]
fn a_worker_that_breaks_leaves_the_job_open_for_somebody_else() {
    let mut forecasting = Forecasting::default();
    assert_eq!(forecasting.open_job(), None);
    let asked = ask(&mut forecasting, example(), Belief::default());
    let unread = Outcome::Unread("job".to_owned());
    assert!(!forecasting.hear(asked.job.number, unread));
    assert_eq!(forecasting.open_job(), Some(asked.job.clone()));
    forecasting.hear(asked.job.number, asked.job.run());
    assert_eq!(
        forecasting.open_job(),
        Some(asked.job.clone()),
        "what lies around it is still to come"
    );
    forecasting.hear(asked.job.number, Outcome::Done);
    assert_eq!(forecasting.open_job(), None);
}

#[test]
fn what_lies_around_an_answer_stays_with_its_own_bench_until_its_successor_is_known() {
    let mut forecasting = Forecasting::default();
    let first = ask(&mut forecasting, example(), Belief::default());
    let all = all_of(&first.job);
    for outcome in all.clone() {
        forecasting.hear(first.job.number, outcome);
    }
    let around = forecasting.around().clone();
    let people = around.wins(WinInput::Users).unwrap();
    assert_eq!(people.bench, bench(example()));
    assert!(around.wins(WinInput::IncidentsAMonth).is_some());
    let foreseen = forecasting.answer().value.clone().unwrap();
    let neutral = around.neutral_of(&foreseen).unwrap();
    assert_ne!(neutral.forecast, foreseen.forecast);
    assert!(around.swings().unwrap().found.len() > 5);

    let second = ask(&mut forecasting, busier(), Belief::default());
    assert_eq!(forecasting.around(), &around, "nothing blanks");
    for outcome in all {
        assert!(!forecasting.hear(first.job.number, outcome), "outdated");
    }
    forecasting.hear(second.job.number, second.job.run());
    let foreseen = forecasting.answer().value.clone().unwrap();
    assert!(forecasting.around().neutral_of(&foreseen).is_none());
    for outcome in all_of(&second.job) {
        forecasting.hear(second.job.number, outcome);
    }
    let around = forecasting.around();
    assert_eq!(around.wins(WinInput::Users).unwrap().bench, bench(busier()));
    assert!(around.neutral_of(&foreseen).is_some());
}

#[test]
fn a_forecast_that_comes_again_with_what_lies_around_it_changes_nothing() {
    let mut forecasting = Forecasting::default();
    let asked = ask(&mut forecasting, example(), Belief::default());
    forecasting.hear(asked.job.number, asked.job.run());
    let before = forecasting.answer().clone();
    let half = Outcome::Progress { done: 1, of: 2 };
    assert!(!forecasting.hear(asked.job.number, half));
    assert!(!forecasting.hear(asked.job.number, asked.job.run()));
    assert_eq!(forecasting.answer(), &before);
}

#[test]
fn on_the_page_nothing_is_looked_for_that_would_hold_it_up() {
    let mut forecasting = Forecasting::default();
    ask(&mut forecasting, example(), Belief::default());
    assert_eq!(forecasting.open_job_for_the_page(), forecasting.open_job());
    let mut large = example();
    if let History::Summary(summary) = &mut large.history {
        summary.incidents = IncidentCount::new(5_000).unwrap();
    }
    ask(&mut forecasting, large, Belief::default());
    let is_alone = |job: Option<Job>| {
        let Work::Forecast { around, .. } = job.unwrap().work;
        around.is_none()
    };
    assert!(!is_alone(forecasting.open_job()));
    assert!(is_alone(forecasting.open_job_for_the_page()));
}

#[test]
fn beside_a_first_answer_only_what_takes_less_than_a_frame_runs_at_once() {
    let mut short = example();
    short.horizon = Months::new(1).unwrap();
    let mut forecasting = Forecasting::default();
    let first = ask(&mut forecasting, example(), Belief::default());
    forecasting.hear(first.job.number, first.job.run());
    assert_eq!(
        ask(&mut forecasting, short, Belief::default()).place,
        Place::AtOnce
    );
    assert_eq!(
        ask(&mut forecasting, busier(), Belief::default()).place,
        Place::Apart
    );
}

fn ask(forecasting: &mut Forecasting, scenario: Scenario, belief: Belief) -> Asked {
    forecasting
        .ask(question(scenario, belief))
        .expect("a new question")
}

fn question(scenario: Scenario, belief: Belief) -> Question {
    Question {
        bench: bench(scenario),
        belief,
    }
}

fn bench(scenario: Scenario) -> Bench {
    Bench {
        scenario: Arc::new(scenario),
        rate_card: Arc::new(built_in::rate_card().unwrap()),
        prices: Prices::BuiltIn,
        origin: Origin::Own,
    }
}

fn example() -> Scenario {
    built_in::example_scenario(Month::of(2025, 11).unwrap()).unwrap()
}

/// With twice as many incidents.
fn busier() -> Scenario {
    let mut scenario = example();
    if let History::Summary(summary) = &mut scenario.history {
        summary.incidents = IncidentCount::new(summary.incidents.get() * 2).unwrap();
    }
    scenario
}

/// Everything that comes of a job.
fn all_of(job: &Job) -> Vec<Outcome> {
    let told = RefCell::new(Vec::new());
    let tell = |outcome| told.borrow_mut().push(outcome);
    let mut run = Box::pin(job.run_in_slices(async |_, _| true, tell));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(run.as_mut().poll(&mut context).is_ready(), "it waits");
    drop(run);
    told.into_inner()
}

/// As it comes back when both ways lead through text.
fn through_the_worker(job: &Job) -> Outcome {
    let received = Job::read(&job.write()).unwrap();
    let report = Report {
        number: received.number,
        outcome: received.run(),
    };
    Report::read(&report.write()).unwrap().outcome
}

fn expected(scenario: &Scenario, belief: Belief) -> Forecast {
    let card = built_in::rate_card().unwrap();
    forecast(scenario, &card, belief, DEFAULT_FUTURES, &mut Unwatched)
        .unwrap()
        .unwrap()
}
