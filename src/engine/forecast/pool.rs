//! The incidents from which a future is drawn: the customer's own, and the reference profile's.
//!
//! Specification: cost model, section 8, steps 3, 5 and 6.

use std::rc::Rc;

use super::super::error::EngineError;
use super::super::impact::lost_output;
use super::super::incident::{Impact, Incident, IncidentKind};
use super::super::labour::Job;
use super::super::money::{Currency, Money};
use super::super::organisation::Organisation;
use super::super::time_band::TimeBand;
use super::random::to_u64;
use super::suppose::{Behaviour, Supposed};

/// How many past incidents weigh as much as all the reference profile.
const REFERENCE_WEIGHT: u64 = 30;

/// One incident that may happen.
#[derive(Clone, Debug)]
pub(in crate::engine) struct Drawable<'a> {
    pub incident: &'a Incident,
    /// Whether it happened to this customer.
    pub is_past: bool,
    pub band: TimeBand,
    /// Minutes of work, before discovery.
    pub work: u32,
    /// Working minutes of its interruption.
    pub interruption: u32,
    /// Whether care can prevent it.
    pub is_fault: bool,
}

impl Drawable<'_> {
    /// Work under a plan: the past was lived with the current plan's discovery.
    fn work_under(&self, plan: &Behaviour, current: Option<&Behaviour>) -> u32 {
        let without = if self.is_past {
            self.work
                .saturating_sub(current.map_or(0, |current| current.discovery))
        } else {
            self.work
        };
        without.saturating_add(plan.discovery)
    }

    /// Working minutes lost under a plan.
    fn lost_minutes(&self, plan: &Behaviour, current: Option<&Behaviour>) -> u32 {
        let lasted = self.interruption;
        if lasted == 0 || self.incident.impact == Impact::None {
            return 0;
        }
        let Some(current) = current else {
            return lasted;
        };
        let after_response = if self.incident.interruption.is_none() {
            lasted
        } else {
            lasted
                .saturating_sub(current.response)
                .max(lasted.min(self.work))
        };
        plan.response.saturating_add(after_response)
    }
}

/// All of them, past ones first.
#[derive(Clone, Debug)]
pub(in crate::engine) struct Pool<'a> {
    pub incidents: Vec<Drawable<'a>>,
    past: u64,
    reference: u64,
}

impl<'a> Pool<'a> {
    pub fn new(incidents: Vec<Drawable<'a>>) -> Self {
        let past = incidents.iter().filter(|one| one.is_past).count();
        let reference = incidents.len().saturating_sub(past);
        Self {
            past: past.try_into().unwrap_or(u64::MAX),
            reference: reference.try_into().unwrap_or(u64::MAX),
            incidents,
        }
    }

    /// Part of all draws that falls on each incident.
    pub fn weights(&self) -> Vec<f64> {
        let count = |count: u64| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let all = match (self.past, self.reference) {
            (_, 0) => count(self.past),
            (past, _) => count(past) + count(REFERENCE_WEIGHT),
        };
        let of_reference = if self.past == 0 {
            1.0 / count(self.reference)
        } else {
            count(REFERENCE_WEIGHT) / all / count(self.reference)
        };
        self.incidents
            .iter()
            .map(|one| if one.is_past { 1.0 / all } else { of_reference })
            .collect()
    }

    /// Draws past incidents with probability n / (n + 30), all alike, else reference incidents.
    pub const fn even(&self) -> Picker {
        Picker::Even {
            past: self.past,
            reference: self.reference,
        }
    }

    /// The same as jobs under a plan.
    pub fn jobs(&self, supposed: &Supposed, plan: &Behaviour) -> Vec<Job<'a>> {
        self.incidents
            .iter()
            .enumerate()
            .map(|(place, one)| Job {
                incident: one.incident,
                place,
                band: one.band,
                work: one.work_under(plan, supposed.current()),
            })
            .collect()
    }

    /// Lost work of each incident under a plan.
    pub fn lost_work(
        &self,
        supposed: &Supposed,
        plan: &Behaviour,
        organisation: &Organisation,
        currency: Currency,
    ) -> Result<Vec<Money>, EngineError> {
        self.incidents
            .iter()
            .map(|one| {
                let minutes = one.lost_minutes(plan, supposed.current());
                lost_output(minutes, one.incident, organisation, currency)
            })
            .collect()
    }
}

/// Picks incidents of a pool.
#[derive(Clone, Debug)]
pub(in crate::engine) enum Picker {
    /// As [`Pool::even`] says.
    Even {
        /// Past incidents.
        past: u64,
        /// Reference incidents.
        reference: u64,
    },
    /// By weight, by Walker's alias method: for each place, the mark from which another is taken,
    /// and which.
    Weighted(Rc<[(u64, u64)]>),
}

impl Picker {
    /// Picks in proportion to weights, by Vose's construction (1991).
    pub fn weighted(weights: &[f64]) -> Self {
        /// 2^32: below it lies every mark.
        const ALL: f64 = 4_294_967_296.0;
        let count = weights.iter().fold(0.0, |count, _| count + 1.0);
        let sum: f64 = weights.iter().sum();
        let mut parts: Vec<f64> = weights.iter().map(|weight| weight / sum * count).collect();
        let mut table: Vec<(u64, u64)> = (0_u64..)
            .take(weights.len())
            .map(|at| (u64::MAX, at))
            .collect();
        let (mut small, mut large): (Vec<usize>, Vec<usize>) =
            (0..parts.len()).partition(|at| parts.get(*at).is_some_and(|part| *part < 1.0));
        while let (Some(low), Some(high)) = (small.pop(), large.last().copied()) {
            let own = parts.get(low).copied().unwrap_or(1.0);
            if let Some(entry) = table.get_mut(low) {
                *entry = (to_u64(own * ALL), u64::try_from(high).unwrap_or(u64::MAX));
            }
            if let Some(rest) = parts.get_mut(high) {
                *rest -= 1.0 - own;
                if *rest < 1.0 {
                    large.pop();
                    small.push(high);
                }
            }
        }
        Self::Weighted(table.into())
    }

    /// The place that 32 uniform bits pick.
    #[inline]
    pub fn pick(&self, bits: u32) -> u64 {
        let bits = u64::from(bits);
        match self {
            Self::Even { past, reference: 0 } => bits.wrapping_mul(*past) >> 32,
            Self::Even { past: 0, reference } => bits.wrapping_mul(*reference) >> 32,
            Self::Even { past, reference } => {
                let scaled = bits.wrapping_mul(past.wrapping_add(REFERENCE_WEIGHT));
                let place = scaled >> 32;
                // At most 30 × 256 × 2^32. Worked out in any case: no branch to guess.
                let within = scaled.wrapping_sub(past << 32).wrapping_mul(*reference);
                let of_reference = past.wrapping_add((within / REFERENCE_WEIGHT) >> 32);
                if place < *past { place } else { of_reference }
            }
            Self::Weighted(table) => {
                let count = u64::try_from(table.len()).unwrap_or(u64::MAX);
                let scaled = bits.wrapping_mul(count);
                let place = scaled >> 32;
                let entry = usize::try_from(place).ok().and_then(|at| table.get(at));
                match entry {
                    Some((below, other)) if scaled & 0xFFFF_FFFF >= *below => *other,
                    _ => place,
                }
            }
        }
    }
}

/// Whether care can prevent an incident: requests and projects happen anyway.
pub(in crate::engine) fn is_fault(incident: &Incident) -> bool {
    incident.kind == IncidentKind::Incident
}
