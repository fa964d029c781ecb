//! Finding incidents by what is written in them.

use crate::engine::incident::Incident;

/// Places of the incidents whose id, note or category hold every word that was typed, in order;
/// letter case does not matter. Nothing typed finds all.
#[must_use]
pub fn search_incidents(incidents: &[Incident], typed: &str) -> Vec<usize> {
    let wanted = typed.to_lowercase();
    let words: Vec<&str> = wanted.split_whitespace().collect();
    incidents
        .iter()
        .enumerate()
        .filter(|(_, incident)| {
            let fields =
                [&incident.id, &incident.note, &incident.category].map(|text| text.to_lowercase());
            words
                .iter()
                .all(|word| fields.iter().any(|field| field.contains(word)))
        })
        .map(|(place, _)| place)
        .collect()
}
