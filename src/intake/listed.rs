//! Values that are chosen from a list, in messages by their place in it. Page and program are built
//! together, so the lists are the same on both sides.

use serde::de::Error as _;
use serde::{Deserialize as _, Deserializer, Serializer};

use super::importing::WrittenIn;
use crate::import::choices::Treatment;
use crate::import::dates::DateOrder;
use crate::import::durations::DurationUnit;

/// Something that is chosen from a list.
pub(super) trait Listed: Copy + PartialEq + 'static {
    /// The list.
    const LIST: &'static [Self];
}

impl Listed for DateOrder {
    const LIST: &'static [Self] = &[Self::DayFirst, Self::MonthFirst];
}

impl Listed for DurationUnit {
    const LIST: &'static [Self] = &Self::ALL;
}

impl Listed for Treatment {
    const LIST: &'static [Self] = &[Self::Cap, Self::Drop, Self::Keep];
}

impl Listed for WrittenIn {
    const LIST: &'static [Self] = &[Self::AsWritten, Self::Utc];
}

pub(super) fn serialize<T: Listed, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    optional::serialize(&Some(*value), to)
}

pub(super) fn deserialize<'de, T: Listed, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    optional::deserialize(from)?.ok_or_else(|| D::Error::custom("not in the list"))
}

pub(super) mod optional {
    //! The same for what may not be chosen yet.

    use super::*;

    pub(in super::super) fn serialize<T: Listed, S: Serializer>(
        value: &Option<T>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let place = value.and_then(|value| T::LIST.iter().position(|known| *known == value));
        match place {
            Some(place) => to.serialize_some(&place),
            None => to.serialize_none(),
        }
    }

    pub(in super::super) fn deserialize<'de, T: Listed, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<T>, D::Error> {
        let place = Option::<usize>::deserialize(from)?;
        Ok(place.and_then(|place| T::LIST.get(place).copied()))
    }
}
