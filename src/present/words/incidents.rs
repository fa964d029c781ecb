//! The list of incidents and its form.

include!(concat!(env!("OUT_DIR"), "/words/incidents.rs"));

/// A text that holds a character that is not allowed.
#[must_use]
pub fn refused_character(character: char) -> String {
    refused(&format!("{:04X}", u32::from(character)))
}
