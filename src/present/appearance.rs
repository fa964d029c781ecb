//! Which colour and mark a plan has, wherever it shows.
//!
//! Seven colours, each with its mark; a plan takes that of its kind. When it is taken, the plan
//! takes it again with mark and bars hollow, so that twelve plans never look the same.

use crate::engine::plan::Terms;
use crate::engine::rate_card::Plan;

/// A colour together with its mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum PlanColour {
    /// Break/fix: a triangle.
    BreakFix,
    /// Hourly: an hourglass.
    Hourly,
    /// Prepaid hours: a square.
    Prepaid,
    /// Monthly contract: a diamond.
    Contract,
    /// Flat-rate: a bar.
    Flat,
    /// A second flat-rate: a plus.
    FlatPlus,
    /// Employee: a disc.
    Employee,
}

impl PlanColour {
    /// All of them, in the order of the palette.
    pub const ALL: [Self; 7] = [
        Self::BreakFix,
        Self::Hourly,
        Self::Prepaid,
        Self::Contract,
        Self::Flat,
        Self::FlatPlus,
        Self::Employee,
    ];

    /// Its name in style sheets, and the end of its mark's id: `break-fix`.
    #[must_use]
    pub const fn css_name(self) -> &'static str {
        match self {
            Self::BreakFix => "break-fix",
            Self::Hourly => "hourly",
            Self::Prepaid => "prepaid",
            Self::Contract => "contract",
            Self::Flat => "flat",
            Self::FlatPlus => "flat-plus",
            Self::Employee => "employee",
        }
    }

    /// The colours of a kind of plan, the first of them its own.
    const fn of_kind(terms: &Terms) -> &'static [Self] {
        match terms {
            Terms::BreakFix(_) => &[Self::BreakFix],
            Terms::Hourly(_) => &[Self::Hourly],
            Terms::BlockHours(_) => &[Self::Prepaid],
            Terms::Retainer(_) => &[Self::Contract],
            Terms::FlatRate(_) => &[Self::Flat, Self::FlatPlus],
            Terms::InHouse(_) => &[Self::Employee],
        }
    }
}

/// Whether mark and bars are filled.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Fill {
    /// Filled.
    Solid,
    /// Outlined: the second plan of a colour.
    Hollow,
}

/// How one plan looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct PlanLook {
    /// Its colour and mark.
    pub colour: PlanColour,
    /// Whether they are filled.
    pub fill: Fill,
}

/// How each plan of a rate card looks, in its order. No two of up to fourteen look the same.
#[must_use]
pub fn plan_looks(plans: &[Plan]) -> Vec<PlanLook> {
    let mut looks: Vec<Option<PlanLook>> = vec![None; plans.len()];
    // First everybody's own, so that an odd plan never takes what a later one has a right to.
    for fill in [Fill::Solid, Fill::Hollow] {
        for (place, plan) in plans.iter().enumerate() {
            give(&mut looks, place, PlanColour::of_kind(&plan.terms), fill);
        }
    }
    for fill in [Fill::Solid, Fill::Hollow] {
        for place in 0..plans.len() {
            give(&mut looks, place, &PlanColour::ALL, fill);
        }
    }
    looks
        .into_iter()
        .zip(plans)
        .map(|(look, plan)| {
            look.unwrap_or(PlanLook {
                colour: PlanColour::of_kind(&plan.terms)
                    .first()
                    .copied()
                    .unwrap_or(PlanColour::BreakFix),
                fill: Fill::Hollow,
            })
        })
        .collect()
}

/// Gives the plan at this place, if it has no look yet, the first of these colours that is free.
fn give(looks: &mut [Option<PlanLook>], place: usize, colours: &[PlanColour], fill: Fill) {
    if looks.get(place).is_none_or(Option::is_some) {
        return;
    }
    let free = colours
        .iter()
        .map(|colour| PlanLook {
            colour: *colour,
            fill,
        })
        .find(|look| !looks.contains(&Some(*look)));
    if let Some(slot) = looks.get_mut(place) {
        *slot = free;
    }
}
