//! What forecasts of real help desks said, and what came: reported, not tuned.
//!
//! Each log is cut some months before its end. The first part is the history, under an hourly plan of
//! an example card; the rest is priced as it happened.

use breakeven::documents::built_in::example_scenario;
use breakeven::documents::read_rate_card;
use breakeven::engine::civil::Month;
use breakeven::engine::forecast::{Belief, Unwatched, forecast};
use breakeven::engine::incident::Incident;
use breakeven::engine::quantity::{Months, Users};
use breakeven::engine::replay::replay;
use breakeven::engine::scenario::{History, Log};

use crate::support::{imported_with_typical, tickets};

fn months_since(from: Month, incident: &Incident) -> i64 {
    incident.opened.date().month().months_after(from).into()
}

/// A file, and how many of its first months are the history; the `next` after them are what came.
fn report(name: &str, path: &str, history: Option<u32>, next: u32) {
    let Some(bytes) = tickets(name, path) else {
        return;
    };
    let imported = imported_with_typical(bytes);
    let window = imported.window.unwrap();
    let history = history.unwrap_or_else(|| window.months.get() - next);
    let mut card = read_rate_card(include_str!("../../examples/rate-cards/us.json")).unwrap();
    card.plans.retain(|plan| plan.id == "hourly");
    assert_eq!(card.plans.len(), 1);
    let mut scenario = example_scenario(Month::of(2026, 1).unwrap()).unwrap();
    scenario.horizon = Months::new(next).unwrap();
    scenario.current_plan = Some("hourly".to_owned());
    // Nobody says how many people they served: as many as would have half a ticket a month.
    let in_history = imported
        .incidents
        .iter()
        .filter(|one| (0..i64::from(history)).contains(&months_since(window.from, one)))
        .count();
    let users = u32::try_from(in_history * 2).unwrap() / history;
    scenario.organisation.users = Users::new(users.max(1)).unwrap();
    let mut log = |from: Month, months: u32| {
        scenario.history = History::Log(Log {
            from,
            months: Months::new(months).unwrap(),
            incidents: imported.incidents.clone(),
        });
        scenario.clone()
    };
    let later = log(window.from.after(Months::new(history).unwrap()), next);
    let past = log(window.from, history);
    let foreseen = forecast(&past, &card, Belief::default(), 4_000, &mut Unwatched)
        .unwrap()
        .unwrap();
    let outlook = foreseen.plans[0].invoices;
    let came = replay(&later, &card).unwrap();
    let cost = came.plans[0].cost;
    let inside = (outlook.p10..=outlook.p90).contains(&cost);
    println!(
        "{name}: {} incidents in {history} months; the next {next} cost {} with {} incidents; foreseen {} to {} \
         (P10 to P90), {} on average: {}",
        replay(&past, &card).unwrap().incidents.len(),
        cost.amount(),
        came.incidents.len(),
        outlook.p10.amount(),
        outlook.p90.amount(),
        outlook.mean.amount(),
        if inside { "inside" } else { "outside" }
    );
    // Whatever came, a forecast that is off by ten times has read the history wrongly.
    let ten = rust_decimal::Decimal::TEN;
    assert!(
        outlook.p90.amount() * ten > cost.amount() && outlook.p10.amount() < cost.amount() * ten
    );
}

#[test]
fn real_help_desks_are_foreseen_within_reason() {
    let spiceworks = "spiceworks_small_business/tickets_masked.csv";
    report("spiceworks what came", spiceworks, Some(19), 12);
    report(
        "italian what came",
        "helpdesk_italian/helpdesk.csv",
        None,
        12,
    );
    let event_log = "uci_servicenow_event_log/incident_event_log.csv";
    report("event log what came", event_log, None, 1);
}
