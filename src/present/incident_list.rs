//! The incidents as a list: one page of rows, found and in order of time.

use super::bills::search_incidents;
use super::format::{Locale, MoneyFormat, NumberFormat, clock_minutes, clock_time, date_long};
use super::words;
use crate::engine::incident::{Incident, IncidentKind};
use crate::engine::money::Currency;
use crate::engine::organisation::Calendar;
use crate::engine::time_band::TimeBand;

/// Rows of one page.
pub const PAGE_ROWS: usize = 25;

/// One page of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IncidentPage {
    /// Its rows.
    pub rows: Vec<IncidentRow>,
    /// Its number, from 0.
    pub page: usize,
    /// How many pages there are; at least one.
    pub pages: usize,
    /// `Rows 1 to 25 of 364`.
    pub position: String,
}

/// One incident of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IncidentRow {
    /// Its place in the scenario.
    pub place: usize,
    /// Its id.
    pub id: String,
    /// The day it was opened.
    pub day: String,
    /// The time it was opened.
    pub time: String,
    /// What happened: its note, in one line.
    pub what: String,
    /// Its category.
    pub category: String,
    /// Hands-on time.
    pub worked: String,
    /// Until people could work again.
    pub interrupted: String,
    /// People affected.
    pub people: String,
    /// Output lost.
    pub impact: &'static str,
    /// Whether somebody had to come.
    pub onsite: bool,
    /// Whether it was served ahead of the queue.
    pub emergency: bool,
    /// After hours, weekend, holiday; request, project.
    pub tags: String,
    /// Price of parts; empty for none.
    pub parts: String,
}

/// How the list is shown.
#[derive(Clone, Copy, Debug)]
pub struct ListView<'a> {
    /// Words that id, note or category must hold; empty: all are shown.
    pub find: &'a str,
    /// Which page; past the end counts as the last.
    pub page: usize,
    /// How numbers and dates are written.
    pub locale: &'static Locale,
    /// Currency of parts.
    pub currency: Currency,
    /// When the provider works at its usual rate.
    pub service: &'a Calendar<'a>,
}

/// One page of the incidents that are found.
#[must_use]
pub fn incident_page(incidents: &[Incident], view: &ListView<'_>) -> IncidentPage {
    let mut found: Vec<(usize, &Incident)> = search_incidents(incidents, view.find)
        .into_iter()
        .filter_map(|place| Some((place, incidents.get(place)?)))
        .collect();
    found.sort_by(|(_, a), (_, b)| a.opened.cmp(&b.opened).then_with(|| a.id.cmp(&b.id)));
    let pages = found.len().div_ceil(PAGE_ROWS).max(1);
    let page = view.page.min(pages.saturating_sub(1));
    let first = page.saturating_mul(PAGE_ROWS);
    let rows: Vec<IncidentRow> = found
        .iter()
        .skip(first)
        .take(PAGE_ROWS)
        .map(|(place, incident)| row(*place, incident, view))
        .collect();
    let numbers = NumberFormat::new(view.locale);
    let count = |number: usize| numbers.count(u64::try_from(number).unwrap_or(u64::MAX));
    IncidentPage {
        position: if found.is_empty() {
            words::incidents::none_found().to_owned()
        } else {
            words::incidents::rows(
                &count(first.saturating_add(1)),
                &count(first.saturating_add(rows.len())),
                &count(found.len()),
            )
        },
        rows,
        page,
        pages,
    }
}

/// The page on which an incident of the unfiltered list stands.
#[must_use]
pub fn page_of(incidents: &[Incident], place: usize) -> usize {
    let Some(sought) = incidents.get(place) else {
        return 0;
    };
    let before = incidents
        .iter()
        .enumerate()
        .filter(|(other, incident)| {
            (incident.opened, &incident.id, *other) < (sought.opened, &sought.id, place)
        })
        .count();
    before.checked_div(PAGE_ROWS).unwrap_or(0)
}

fn row(place: usize, incident: &Incident, view: &ListView<'_>) -> IncidentRow {
    let tags: Vec<&str> = words::labels::time_band(TimeBand::of(incident.opened, view.service))
        .into_iter()
        .chain(
            (incident.kind != IncidentKind::Incident)
                .then(|| words::labels::incident_kind(incident.kind)),
        )
        .collect();
    let parts = incident.materials.get();
    IncidentRow {
        place,
        id: incident.id.clone(),
        day: date_long(incident.opened.date(), view.locale),
        time: clock_time(incident.opened.minute(), view.locale),
        what: incident.note.lines().next().unwrap_or("").to_owned(),
        category: incident.category.clone(),
        worked: clock_minutes(incident.work.get().into()),
        interrupted: incident
            .interruption
            .map(|minutes| clock_minutes(minutes.get().into()))
            .unwrap_or_default(),
        people: NumberFormat::new(view.locale).count(incident.users_affected.get().into()),
        impact: words::labels::impact(incident.impact),
        onsite: incident.onsite,
        emergency: incident.emergency,
        tags: tags.join(" · "),
        parts: if parts.is_zero() {
            String::new()
        } else {
            MoneyFormat::new(view.locale, view.currency).full_price(parts)
        },
    }
}
