//! Changes of a log: adding, changing and deleting incidents, and the months it covers.
//!
//! A summary becomes a log with the first incident of one's own; made-up incidents are never
//! mixed with real ones.

use std::collections::BTreeMap;

use crate::engine::civil::Month;
use crate::engine::incident::Incident;
use crate::engine::quantity::{IncidentCount, Months, PositiveMinutes};
use crate::engine::scenario::{History, Log, Profile, Scenario, Summary};

/// The incidents that somebody entered; none while there is only a summary.
#[must_use]
pub fn entered(scenario: &Scenario) -> &[Incident] {
    match &scenario.history {
        History::Log(log) => &log.incidents,
        History::Summary(_) => &[],
    }
}

/// The window of the history: first month and number of months.
#[must_use]
pub const fn window(scenario: &Scenario) -> (Month, Months) {
    match &scenario.history {
        History::Log(log) => (log.from, log.months),
        History::Summary(summary) => (summary.from, summary.months),
    }
}

/// The scenario with one more incident, and its place.
#[must_use]
pub fn with_added(scenario: &Scenario, incident: Incident) -> (Scenario, usize) {
    let mut place = 0;
    let next = with_log(scenario, |log| {
        place = log.incidents.len();
        log.incidents.push(incident);
    });
    (next, place)
}

/// The scenario with another incident at this place.
#[must_use]
pub fn with_changed(scenario: &Scenario, place: usize, incident: Incident) -> Scenario {
    with_log(scenario, |log| {
        if let Some(old) = log.incidents.get_mut(place) {
            *old = incident;
        }
    })
}

/// The scenario without the incident at this place.
#[must_use]
pub fn with_deleted(scenario: &Scenario, place: usize) -> Scenario {
    with_log(scenario, |log| {
        if place < log.incidents.len() {
            log.incidents.remove(place);
        }
    })
}

/// The scenario with these incidents in place of all, over this window.
#[must_use]
pub fn with_all(
    scenario: &Scenario,
    from: Month,
    months: Months,
    incidents: Vec<Incident>,
) -> Scenario {
    let mut next = scenario.clone();
    next.history = History::Log(Log {
        from,
        months,
        incidents,
    });
    next
}

/// The scenario with these incidents beside those that are there; one with the same number takes
/// the place of the old one. The window grows to hold both.
#[must_use]
pub fn with_joined(
    scenario: &Scenario,
    from: Month,
    months: Months,
    more: &[Incident],
) -> Scenario {
    let mut all = entered(scenario).to_vec();
    let places: BTreeMap<String, usize> = all
        .iter()
        .enumerate()
        .map(|(place, incident)| (incident.id.clone(), place))
        .collect();
    for incident in more {
        match places
            .get(&incident.id)
            .and_then(|place| all.get_mut(*place))
        {
            Some(old) => *old = incident.clone(),
            None => all.push(incident.clone()),
        }
    }
    let (from, months) = if entered(scenario).is_empty() {
        (from, months)
    } else {
        joined_windows(window(scenario), (from, months))
    };
    with_all(scenario, from, months, all)
}

/// The least window that holds both; the longest there can be where that is too long.
fn joined_windows(a: (Month, Months), b: (Month, Months)) -> (Month, Months) {
    let end = |(from, months): (Month, Months)| from.after(months);
    let from = a.0.min(b.0);
    let span = end(a).max(end(b)).months_after(from);
    let months = u32::try_from(span)
        .ok()
        .map(|span| span.min(Months::MAX))
        .and_then(|span| Months::new(span).ok())
        .unwrap_or(a.1);
    (from, months)
}

/// The scenario with its history over another window.
#[must_use]
pub fn with_window(scenario: &Scenario, from: Month, months: Months) -> Scenario {
    let mut next = scenario.clone();
    match &mut next.history {
        History::Log(log) => (log.from, log.months) = (from, months),
        History::Summary(summary) => (summary.from, summary.months) = (from, months),
    }
    next
}

/// The scenario with a few figures in place of its log: as many incidents, as long as those of
/// the log are; the rest as in `example`.
#[must_use]
pub fn with_estimate(scenario: &Scenario, example: &Summary) -> Scenario {
    let (from, months) = window(scenario);
    let work = work_inside(scenario);
    let profile = lengths(&work)
        .and_then(|(typical, bad)| example.profile.with_lengths(typical, bad).ok())
        .unwrap_or_else(|| Profile::clone(&example.profile));
    let incidents = u32::try_from(work.len())
        .ok()
        .and_then(|count| IncidentCount::new(count).ok())
        .unwrap_or(example.incidents);
    let mut next = scenario.clone();
    next.history = History::Summary(Summary {
        from,
        months,
        incidents,
        profile,
    });
    next
}

/// Work minutes of the entered incidents inside the window, least first.
#[must_use]
pub fn work_inside(scenario: &Scenario) -> Vec<u32> {
    let (from, months) = window(scenario);
    let end = from.after(months);
    let mut work: Vec<u32> = entered(scenario)
        .iter()
        .filter(|incident| (from..end).contains(&incident.opened.date().month()))
        .map(|incident| incident.work.get())
        .collect();
    work.sort_unstable();
    work
}

/// A ticket number that no incident has yet.
#[must_use]
pub fn next_id(incidents: &[Incident]) -> String {
    let greatest = incidents
        .iter()
        .filter_map(|incident| incident.id.strip_prefix("T-")?.parse::<u32>().ok())
        .max()
        .unwrap_or(0);
    format!("T-{}", greatest.saturating_add(1))
}

/// The median and the 95th percentile of work minutes in order, at least a minute each.
#[must_use]
pub fn lengths(sorted: &[u32]) -> Option<(PositiveMinutes, PositiveMinutes)> {
    let at = |numerator: usize, denominator: usize| {
        let last = sorted.len().checked_sub(1)?;
        let place = last.checked_mul(numerator)?.checked_div(denominator)?;
        PositiveMinutes::new((*sorted.get(place)?).max(1)).ok()
    };
    Some((at(1, 2)?, at(19, 20)?))
}

fn with_log(scenario: &Scenario, change: impl FnOnce(&mut Log)) -> Scenario {
    let (from, months) = window(scenario);
    let mut next = scenario.clone();
    let mut log = match next.history {
        History::Log(log) => log,
        History::Summary(_) => Log {
            from,
            months,
            incidents: Vec::new(),
        },
    };
    change(&mut log);
    next.history = History::Log(log);
    next
}
