//! Links that carry a whole scenario in their fragment: nothing of it reaches a server.
//!
//! `state::sharing` writes and reads them. A link's payload is base64url of two bytes of head, the
//! documents under deflate, and a CRC-32 of all before it. The documents are the usual ones on one line
//! each: the scenario, then the rate card where it is not the built-in one. Version 1 compresses against
//! a frozen dictionary of what such documents usually say, so that an estimate fits in a line of text.
//!
//! Notes of incidents stay out of links: no figure needs them, and they may name people.

pub mod base64url;
mod checksum;
pub mod deflate;
pub mod inflate;
mod tables;

use super::fault::Fault;
use super::rate_card::read_rate_card;
use super::scenario::read_scenario;
use super::{built_in, write_rate_card_compact, write_scenario_compact};
use crate::engine::rate_card::RateCard;
use crate::engine::scenario::{History, Scenario};

/// Characters above which a link is better sent as a file: mail and chat programs cut longer ones.
pub const LONG: usize = 8_000;

/// Most characters of a payload: about what every browser takes in an address.
pub const MOST_CHARACTERS: usize = 1_000_000;

/// Most bytes of the documents in a link, so that a small link cannot fill the memory.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// What documents usually say, the likeliest last. Frozen with version 1 of the link.
const DICTIONARY: &[u8] = include_bytes!("share_link/dictionary-1.txt");

const VERSION: u8 = 1;
const HEAD_BYTES: usize = 2;
const CHECKSUM_BYTES: usize = 4;

/// What a link carries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shared {
    /// The customer, without the notes of incidents.
    pub scenario: Scenario,
    /// What is offered, where it is not the built-in rate card.
    pub rate_card: Option<RateCard>,
    /// How it was looked at.
    pub outlook: Outlook,
}

/// How the figures of a link were looked at, so that they are the same where it opens.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Outlook {
    /// Which months were chosen, if any were.
    pub months: Option<Months>,
    /// What counts as a plan's cost.
    pub cost: Cost,
    /// Whether claims of providers count.
    pub claims: Claims,
}

/// Which months an answer is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Months {
    /// Those of the history.
    Past,
    /// Those to come.
    Coming,
}

/// What counts as a plan's cost.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Cost {
    /// What is on its invoices.
    #[default]
    Invoices,
    /// That, and the work that is lost.
    WithLostWork,
}

/// Whether claims of providers count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Claims {
    /// They do.
    #[default]
    Counted,
    /// They are left out.
    LeftOut,
}

/// Why a link cannot be opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LinkFault {
    /// A part of it is missing or was changed on the way.
    Damaged,
    /// A later program made it.
    Newer {
        /// The version of its format.
        version: u8,
    },
    /// It is longer than any link may be, or holds more.
    TooLarge,
    /// It arrived whole, but what it carries has faults.
    Faults(Vec<Fault>),
}

/// Writes the payload of a link. The rate card goes in unless it is the built-in one.
///
/// # Errors
/// [`LinkFault::TooLarge`] when that is more than a link may carry; a file has no such bound.
pub fn write_share_link(
    scenario: &Scenario,
    rate_card: &RateCard,
    outlook: Outlook,
) -> Result<String, LinkFault> {
    let mut text = write_scenario_compact(&without_notes(scenario));
    if built_in::rate_card().as_ref() != Ok(rate_card) {
        text.push('\n');
        text.push_str(&write_rate_card_compact(rate_card));
    }
    if text.len() > MOST_BYTES {
        return Err(LinkFault::TooLarge);
    }
    let mut bytes = vec![VERSION, outlook.to_bits()];
    bytes.extend(deflate::deflate(text.as_bytes(), DICTIONARY));
    bytes.extend(checksum::crc_32(&bytes).to_be_bytes());
    let payload = base64url::encode(&bytes);
    if payload.len() > MOST_CHARACTERS {
        return Err(LinkFault::TooLarge);
    }
    Ok(payload)
}

/// Reads the payload of a link.
///
/// # Errors
/// [`LinkFault`] says why it cannot be opened.
pub fn read_share_link(payload: &str) -> Result<Shared, LinkFault> {
    if payload.len() > MOST_CHARACTERS {
        return Err(LinkFault::TooLarge);
    }
    let bytes = base64url::decode(payload).ok_or(LinkFault::Damaged)?;
    let (covered, checksum) = bytes
        .split_last_chunk::<CHECKSUM_BYTES>()
        .ok_or(LinkFault::Damaged)?;
    if checksum::crc_32(covered).to_be_bytes() != *checksum {
        return Err(LinkFault::Damaged);
    }
    let (head, squeezed) = covered
        .split_first_chunk::<HEAD_BYTES>()
        .ok_or(LinkFault::Damaged)?;
    let [version, outlook] = *head;
    if version > VERSION {
        return Err(LinkFault::Newer { version });
    }
    let outlook = Outlook::from_bits(outlook)
        .filter(|_| version == VERSION)
        .ok_or(LinkFault::Damaged)?;
    let text = inflate::inflate(squeezed, DICTIONARY, MOST_BYTES)?;
    let text = String::from_utf8(text).map_err(|_| LinkFault::Damaged)?;
    let (scenario, rate_card) = match text.split_once('\n') {
        Some((scenario, rate_card)) => (scenario, Some(rate_card)),
        None => (text.as_str(), None),
    };
    Ok(Shared {
        scenario: read_scenario(scenario).map_err(LinkFault::Faults)?.scenario,
        rate_card: rate_card
            .map(read_rate_card)
            .transpose()
            .map_err(LinkFault::Faults)?,
        outlook,
    })
}

/// The scenario as a link carries it.
fn without_notes(scenario: &Scenario) -> Scenario {
    let mut scenario = scenario.clone();
    if let History::Log(log) = &mut scenario.history {
        for incident in &mut log.incidents {
            incident.note.clear();
        }
    }
    scenario
}

const PAST: u8 = 1;
const COMING: u8 = 2;
const MONTHS: u8 = 3;
const LOST_WORK: u8 = 4;
const CLAIMS_OUT: u8 = 8;

impl Outlook {
    fn to_bits(self) -> u8 {
        let months = match self.months {
            None => 0,
            Some(Months::Past) => PAST,
            Some(Months::Coming) => COMING,
        };
        let cost = match self.cost {
            Cost::Invoices => 0,
            Cost::WithLostWork => LOST_WORK,
        };
        let claims = match self.claims {
            Claims::Counted => 0,
            Claims::LeftOut => CLAIMS_OUT,
        };
        months | cost | claims
    }

    fn from_bits(bits: u8) -> Option<Self> {
        let months = match bits & MONTHS {
            0 => None,
            PAST => Some(Months::Past),
            COMING => Some(Months::Coming),
            _ => return None,
        };
        let cost = match bits & LOST_WORK {
            0 => Cost::Invoices,
            _ => Cost::WithLostWork,
        };
        let claims = match bits & CLAIMS_OUT {
            0 => Claims::Counted,
            _ => Claims::LeftOut,
        };
        let outlook = Self {
            months,
            cost,
            claims,
        };
        (outlook.to_bits() == bits).then_some(outlook)
    }
}
