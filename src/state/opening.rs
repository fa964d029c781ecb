//! Opening the page: what was saved, or the example of the first visit.

use std::sync::Arc;

use super::bench::{Bench, Origin, Prices};
use super::notice::{Notice, Saved};
use super::records::{Found, Keeper, Key};
use super::view::ViewState;
use crate::documents::scenario::{Access, ScenarioDocument};
use crate::documents::{Fault, built_in, read_rate_card, read_scenario};
use crate::engine::civil::Month;
use crate::engine::rate_card::RateCard;

/// What the page begins with.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The scenario and the rate card.
    pub bench: Bench,
    /// Whether changes may be saved.
    pub changes: Changes,
    /// What was open.
    pub view: ViewState,
    /// What there is to tell.
    pub notices: Vec<Notice>,
}

/// Whether changes may be saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Changes {
    /// Every one is.
    Saved,
    /// None is, because what is saved must stay as it is.
    NotSaved,
}

/// Reads what was saved. `this_month` is the month of the visit, before which the example ends.
///
/// `None` only if the built-in rate card or example had faults, which tests rule out.
#[must_use]
pub fn open(keeper: &Keeper, this_month: Month) -> Option<Opening> {
    let mut notices = Vec::new();
    let mut changes = Changes::Saved;
    let (rate_card, prices) = open_rate_card(keeper, &mut notices, &mut changes)?;
    let saved = read(
        keeper,
        Key::Scenario,
        Saved::Scenario,
        read_scenario,
        &mut notices,
        &mut changes,
    );
    let (scenario, origin) = match saved {
        Some(ScenarioDocument { scenario, access }) => {
            if let Access::ReadOnly { text, .. } = access {
                notices.push(Notice::NewerScenario { text });
                changes = Changes::NotSaved;
            }
            (scenario, Origin::Own)
        }
        None => (
            built_in::example_scenario(this_month.plus(-12))?,
            Origin::Example,
        ),
    };
    let view = match keeper.read(Key::View) {
        Ok(Found::Document(text)) => ViewState::decode(&text),
        _ => ViewState::default(),
    };
    Some(Opening {
        bench: Bench {
            scenario: Arc::new(scenario),
            rate_card: Arc::new(rate_card),
            prices,
            origin,
        },
        changes,
        view,
        notices,
    })
}

fn open_rate_card(
    keeper: &Keeper,
    notices: &mut Vec<Notice>,
    changes: &mut Changes,
) -> Option<(RateCard, Prices)> {
    let saved = read(
        keeper,
        Key::RateCard,
        Saved::RateCard,
        read_rate_card,
        notices,
        changes,
    );
    match saved {
        Some(card) => Some((card, Prices::Own)),
        None => Some((built_in::rate_card().ok()?, Prices::BuiltIn)),
    }
}

/// Reads one record; what cannot be decoded is set aside before anything is written.
fn read<D>(
    keeper: &Keeper,
    key: Key,
    what: Saved,
    decode: fn(&str) -> Result<D, Vec<Fault>>,
    notices: &mut Vec<Notice>,
    changes: &mut Changes,
) -> Option<D> {
    let text = match keeper.read(key) {
        Ok(Found::Document(text)) => match decode(&text) {
            Ok(document) => return Some(document),
            Err(_) => text,
        },
        Ok(Found::Damaged(text)) => text,
        Ok(Found::Nothing) | Err(_) => return None,
    };
    let kept_in_place = keeper.set_aside(key, &text).is_err();
    if kept_in_place {
        *changes = Changes::NotSaved;
    }
    notices.push(Notice::Damaged {
        what,
        text,
        kept_in_place,
    });
    None
}
