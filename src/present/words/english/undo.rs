//! Names of changes; each completes the word "Undo".

/// Opening what another tab saved.
pub const OTHER_TAB: &str = "opening the other tab's version";
/// Changing the rate card.
pub const PRICES: &str = "change of prices";
/// Opening a scenario file.
pub const OPEN_FILE: &str = "opening a file";
/// Opening a link.
pub const OPEN_LINK: &str = "opening a link";
/// Importing tickets.
pub const IMPORT: &str = "import";
/// Adding an incident.
pub const ADD_INCIDENT: &str = "adding an incident";
/// Changing an incident.
pub const CHANGE_INCIDENT: &str = "change of an incident";
/// Deleting an incident.
pub const DELETE_INCIDENT: &str = "deleting an incident";
/// Deleting all incidents.
pub const DELETE_ALL: &str = "deleting all incidents";
/// Changing the months that a history covers.
pub const WINDOW: &str = "change of months";
/// Going back to a few figures.
pub const ESTIMATE: &str = "going back to an estimate";

/// Changing a figure of the first screen.
#[must_use]
pub fn input(label: &str, value: &str) -> String {
    format!("{label}: {value}")
}
/// Every assumption taken back to its published value.
pub const ASSUMPTIONS: &str = "published values";
