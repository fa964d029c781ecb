//! Versions of the formats, and the chain that brings older ones up to date.
//!
//! Version 1 is the first and the only one, so the chain has no link yet. When version 2 comes,
//! the reader of version 1 stays as it is, and one pure function turns what it reads into what
//! version 2 means; nothing that was released is ever edited. `tests/fixtures` holds documents of
//! every released version.

use super::reader::Object;
use crate::engine::scenario::MAX_SEED;

/// A format that documents can have.
pub struct Format {
    /// What stands in the document's field `format`.
    pub name: &'static str,
    /// The newest version known.
    pub newest: u64,
    expected: &'static str,
}

/// Scenarios: what the customer is.
pub const SCENARIO: Format = Format {
    name: "breakeven.scenario",
    newest: 1,
    expected: "\"breakeven.scenario\", which is read here",
};

/// Rate cards: what the provider offers.
pub const RATE_CARD: Format = Format {
    name: "breakeven.rate-card",
    newest: 1,
    expected: "\"breakeven.rate-card\", which is read here",
};

/// How a document's version stands to the newest one known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// A program that knew no more than this one wrote it.
    Known,
    /// A later program wrote it.
    Newer(u64),
}

impl Format {
    /// Reads `format` and `version`, which stand in every document.
    pub(super) fn read_version(&self, file: &Object<'_, '_>) -> Option<Version> {
        let name = file.need("format", |value| {
            value.form(self.expected, |text| (text == self.name).then_some(()))
        });
        // Like the seed, a version is a number that every JSON reader keeps exact.
        let version = file.need("version", |value| value.whole_within(1, MAX_SEED));
        name.and(version).map(|version| {
            if version > self.newest {
                Version::Newer(version)
            } else {
                Version::Known
            }
        })
    }
}
