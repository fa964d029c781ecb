//! Ticket numbers and where their tickets stand. Called by [`super::fold`].
//!
//! A map of texts would take an allocation a ticket; here all numbers lie in one text.

use std::collections::HashMap;

use super::quick_hash::{self, Quick};

/// Ticket numbers and the places of their tickets.
#[derive(Default)]
pub(super) struct Numbers {
    /// All of them, one behind the other.
    text: String,
    entries: Vec<Entry>,
    by_hash: HashMap<u64, usize, Quick>,
    /// Those whose hash another one has.
    others: HashMap<String, usize>,
}

struct Entry {
    from: usize,
    to: usize,
    place: usize,
}

impl Numbers {
    /// Where the ticket with this number stands.
    pub(super) fn get(&self, number: &str) -> Option<usize> {
        let entry = self
            .entries
            .get(*self.by_hash.get(&quick_hash::of(number))?)?;
        if self.text.get(entry.from..entry.to) == Some(number) {
            Some(entry.place)
        } else {
            self.others.get(number).copied()
        }
    }

    /// From now on the ticket with this number stands there.
    pub(super) fn insert(&mut self, number: &str, place: usize) {
        let known = self.by_hash.entry(quick_hash::of(number));
        let entry = *known.or_insert(self.entries.len());
        match self.entries.get_mut(entry) {
            None => {
                let from = self.text.len();
                self.text.push_str(number);
                let to = self.text.len();
                self.entries.push(Entry { from, to, place });
            }
            Some(entry) if self.text.get(entry.from..entry.to) == Some(number) => {
                entry.place = place;
            }
            Some(_) => {
                self.others.insert(number.to_owned(), place);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_found_at_its_last_place_and_no_other_is() {
        let mut numbers = Numbers::default();
        for place in 0..5_000_usize {
            numbers.insert(&format!("T-{}", place % 4_000), place);
        }
        for number in 0..4_000_usize {
            let last = if number < 1_000 {
                number + 4_000
            } else {
                number
            };
            assert_eq!(numbers.get(&format!("T-{number}")), Some(last));
        }
        assert_eq!(numbers.get("T-4000"), None);
        assert_eq!(numbers.get(""), None);
    }

    #[test]
    fn numbers_with_one_hash_are_told_apart() {
        let mut numbers = Numbers::default();
        numbers.insert("A", 1);
        let hash = quick_hash::of("B");
        numbers.by_hash.insert(hash, 0);
        assert_eq!(numbers.get("B"), None);
        numbers.insert("B", 2);
        numbers.insert("B", 3);
        assert_eq!((numbers.get("A"), numbers.get("B")), (Some(1), Some(3)));
    }
}
