//! Forecasts in the browser: worked out by the worker, or on the page where there is none, to the
//! same figures bit by bit as natively.

use std::sync::Arc;

use breakeven::documents::job::{Job, Outcome, Report, Work};
use breakeven::documents::{built_in, read_scenario};
use breakeven::engine::forecast::{Belief, DEFAULT_FUTURES, MOST_FUTURES};
use breakeven::engine::quantity::Fraction;
use breakeven::engine::scenario::Scenario;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use xtask::site::Fault;

use crate::element::{css, label};
use crate::page::Page;
use crate::visit::{Errors, Setup, visit};

#[test]
fn a_forecast_through_the_worker_is_the_engines_own_to_the_bit() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        start_a_worker(page);
        let sceptical = Belief {
            neutral: false,
            share: Fraction::new(Decimal::new(35, 2)).unwrap(),
        };
        let neutral = Belief {
            neutral: true,
            ..sceptical
        };
        for (number, scenario, belief) in [
            (1, example(), Belief::default()),
            (2, log_of_a_year(), sceptical),
            (3, log_of_a_year(), neutral),
        ] {
            let job = job(number, scenario, belief, DEFAULT_FUTURES);
            say(page, &job);
            let heard = wait_for_answer(page, number);
            // As text, in which every digit of every amount and figure stands.
            assert_eq!(
                format!("{heard:?}"),
                format!("{:?}", job.run()),
                "job {number}"
            );
        }
    });
}

#[test]
fn the_worker_says_how_far_it_is_and_leaves_an_outdated_job_for_a_newer_one() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        start_a_worker(page);
        let long = job(1, log_of_a_year(), Belief::default(), MOST_FUTURES);
        say(page, &long);
        page.wait_until("the worker has told its progress twice", || {
            progress(page, 1).len() >= 2
        });
        assert!(progress(page, 1).is_sorted());
        let newer = job(2, example(), Belief::default(), 500);
        say(page, &newer);
        assert_eq!(wait_for_answer(page, 2), newer.run());
        let told = progress(page, 1).len();
        std::thread::sleep(std::time::Duration::from_millis(500));
        assert_eq!(progress(page, 1).len(), told, "the outdated job goes on");
        assert!(answers(page, 1).is_empty(), "an outdated job was answered");
    });
}

#[test]
fn a_message_that_is_no_job_is_said_to_be_none_and_the_next_job_is_done() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        start_a_worker(page);
        page.script("window.worker.postMessage('{\"number\": 4}')");
        let newer = job(5, example(), Belief::default(), 100);
        say(page, &newer);
        assert_eq!(wait_for_answer(page, 5), newer.run());
        assert!(matches!(answers(page, 0)[..], [Outcome::Unread(_)]));
    });
}

#[test]
fn the_screen_shows_the_same_figures_from_the_worker_and_where_there_is_none() {
    let mut seen = Vec::new();
    for fault in [
        None,
        Some((worker_file("start.js"), Fault::Missing)),
        Some((worker_file("_bg.wasm"), Fault::Missing)),
        Some((
            worker_file("_bg.wasm"),
            Fault::Replaced("<!doctype html><p>Welcome"),
        )),
    ] {
        let setup = Setup {
            errors: match fault {
                None => Errors::Forbidden,
                Some(_) => Errors::Expected,
            },
            faults: fault.clone().into_iter().collect(),
            ..Setup::default()
        };
        visit(setup, |page| {
            page.wait_until_started();
            wait_for_the_forecast(page);
            let first = figures(page);
            page.find(label("People")).fill("41");
            page.wait_until("the figures are those of 41 people", || {
                figures(page) != first
            });
            page.settle();
            // The first answer comes from the page itself; a change goes to the worker.
            let asked_for = |ending: &str| {
                let requested = page.requested();
                requested.iter().any(|path| path.ends_with(ending))
            };
            assert!(asked_for(worker_file("start.js")), "the worker is tried");
            let has_start = !matches!(fault, Some((ending, _)) if ending.ends_with("start.js"));
            assert_eq!(asked_for(worker_file("_bg.wasm")), has_start);
            seen.push((fault.clone(), first, figures(page)));
            assert_eq!(
                page.script("return document.querySelector('.failure')?.textContent"),
                Value::Null
            );
        });
    }
    for (fault, before, after) in &seen {
        assert_eq!((before, after), (&seen[0].1, &seen[0].2), "{fault:?}");
    }
}

#[test]
fn typing_goes_on_while_a_forecast_is_worked_out_and_only_the_last_figure_is_answered() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        wait_for_the_forecast(page);
        let people = page.find(label("People"));
        people.fill("30");
        page.settle();
        let of_30 = figures(page);
        for passing in ["31", "500", "32", "77"] {
            people.fill(passing);
        }
        people.fill("30");
        page.wait_until("the figures are those of 30 people again", || {
            figures(page) == of_30
        });
        page.settle();
        stay_calm(page);
        assert_eq!(figures(page), of_30, "an outdated answer came through");
    });
}

/// Starts a worker as the page does, and keeps what it says. WebKitGTK's WebAssembly breaks in about one
/// start of 250, as `boot.js` knows: one more try.
fn start_a_worker(page: &Page) {
    page.script(
        "window.heard = [];
         const address = document.querySelector('meta[name=worker]').content;
         let tries = 0;
         const start = () => {
             tries += 1;
             window.worker = new Worker(address, { type: 'module' });
             window.worker.onmessage = (event) => window.heard.push(event.data);
             window.worker.onerror = (event) => {
                 if (tries === 1) start(); else window.heard.push('broken: ' + event.message);
             };
         };
         start();",
    );
    page.wait_until("the worker is ready", || {
        let heard = page.script("return window.heard");
        assert!(!heard.to_string().contains("broken"), "{heard}");
        heard == json!([null])
    });
}

fn say(page: &Page, job: &Job) {
    page.script_with(
        "window.worker.postMessage(arguments[0])",
        vec![json!(job.write())],
    );
}

/// Everything that was reported of a job.
fn reports(page: &Page, number: u32) -> Vec<Outcome> {
    let heard = page.script("return window.heard.filter((text) => text !== null)");
    let heard: Vec<String> = serde_json::from_value(heard).unwrap();
    heard
        .iter()
        .map(|text| Report::read(text).unwrap_or_else(|fault| panic!("{fault:?}: {text}")))
        .filter(|report| report.number == number)
        .map(|report| report.outcome)
        .collect()
}

fn progress(page: &Page, number: u32) -> Vec<u32> {
    let done = |outcome| match outcome {
        Outcome::Progress { done, .. } => Some(done),
        _ => None,
    };
    reports(page, number).into_iter().filter_map(done).collect()
}

fn answers(page: &Page, number: u32) -> Vec<Outcome> {
    let mut answers = reports(page, number);
    answers.retain(|outcome| !matches!(outcome, Outcome::Progress { .. } | Outcome::Done));
    answers
}

fn wait_for_answer(page: &Page, number: u32) -> Outcome {
    page.wait_until("the worker has answered", || {
        !answers(page, number).is_empty()
    });
    let mut answers = answers(page, number);
    assert_eq!(answers.len(), 1, "one answer: {answers:?}");
    answers.remove(0)
}

fn job(number: u32, scenario: Scenario, belief: Belief, futures: u32) -> Job {
    Job {
        number,
        work: Work::Forecast {
            belief,
            futures,
            around: None,
        },
        scenario: Arc::new(scenario),
        rate_card: Arc::new(built_in::rate_card().unwrap()),
    }
}

fn example() -> Scenario {
    let first = breakeven::engine::civil::Month::of(2025, 11).unwrap();
    built_in::example_scenario(first).unwrap()
}

/// Its incidents are listed, each with its own length, hour and interruption.
fn log_of_a_year() -> Scenario {
    let text = std::fs::read_to_string(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/scenario-1.json"),
    );
    read_scenario(&text.unwrap()).unwrap().scenario
}

/// The end of the name of one of the worker's files; its mark changes with every build.
fn worker_file(ending: &str) -> &'static str {
    let name = std::fs::read_dir(xtask::project::dist())
        .expect("the site is not built; run: cargo xtask build")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .find(|name| name.starts_with("worker") && name.ends_with(ending))
        .expect("a file of the worker in dist/");
    Box::leak(name.into_boxed_str())
}

/// Every figure of the list of plans, in the order of the screen.
fn figures(page: &Page) -> Vec<String> {
    page.texts(css(".plans td.num"))
}

fn wait_for_the_forecast(page: &Page) {
    page.wait_until("the list of plans is that of the coming months", || {
        !page.find_all(css(".plans.likely")).is_empty()
    });
    page.settle();
}

/// Waits until nothing has changed for a while.
fn stay_calm(page: &Page) {
    let mut before = figures(page);
    let mut calm = 0;
    while calm < 8 {
        std::thread::sleep(std::time::Duration::from_millis(100));
        let now = figures(page);
        calm = if now == before { calm + 1 } else { 0 };
        before = now;
    }
}
