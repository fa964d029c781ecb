//! JSON as it was written: fields that stand twice, numbers digit by digit.
//!
//! `serde_json` checks the syntax and finds the ends of values; a value is looked into only when
//! a reader asks for it, so a log of 200,000 incidents is never held as a tree. Nothing here
//! calls itself, so deep nesting costs no stack. Used by [`super::reader`] alone.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// One JSON value, not yet looked into; its syntax is known to be right.
#[derive(Clone, Copy)]
pub(super) struct Json<'a>(&'a str);

/// What kind of value it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}

/// A text or a key holds an escape for half a character.
pub(super) struct BrokenEscape;

/// The fields of an object in the order of the file, repeated ones too.
pub(super) type Entries<'a> = Vec<(Cow<'a, str>, Json<'a>)>;

impl<'a> Json<'a> {
    /// The only value of a file.
    pub fn parse(text: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str::<&RawValue>(text).map(|raw| Self(raw.get()))
    }

    /// The only value of a file, if it begins like an object. Its syntax is checked when its
    /// entries are taken, which saves going through a long file once.
    pub fn object_unchecked(text: &'a str) -> Option<Self> {
        let start = text.trim_start_matches([' ', '\t', '\n', '\r']);
        start.starts_with('{').then_some(Self(start))
    }

    /// The value as it stands in the file.
    pub const fn text(self) -> &'a str {
        self.0
    }

    pub fn shape(self) -> Shape {
        match self.0.as_bytes().first() {
            Some(b'n') => Shape::Null,
            Some(b't' | b'f') => Shape::Boolean,
            Some(b'"') => Shape::Text,
            Some(b'[') => Shape::List,
            Some(b'{') => Shape::Object,
            _ => Shape::Number,
        }
    }

    /// The characters of a text.
    pub fn characters(self) -> Result<Cow<'a, str>, BrokenEscape> {
        serde_json::from_str::<Characters<'a>>(self.0)
            .map(|characters| characters.0)
            .map_err(|_| BrokenEscape)
    }

    /// The members of a list.
    pub fn members(self) -> Vec<Self> {
        let mut json = serde_json::Deserializer::from_str(self.0);
        // The syntax was checked, so this cannot fail.
        json.deserialize_seq(MembersVisitor).unwrap_or_default()
    }

    /// The fields of an object. Where the syntax is known to be right, only a key can be broken.
    pub fn entries(self) -> Result<Entries<'a>, BrokenEscape> {
        let mut json = serde_json::Deserializer::from_str(self.0);
        let entries = json.deserialize_map(EntriesVisitor);
        let complete = entries.and_then(|entries| json.end().map(|()| entries));
        complete.map_err(|_| BrokenEscape)
    }
}

/// A text, borrowed from the file where it has no escapes.
struct Characters<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Characters<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(CharactersVisitor)
    }
}

struct CharactersVisitor;

impl<'de> Visitor<'de> for CharactersVisitor {
    type Value = Characters<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Characters(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Characters(Cow::Owned(text.to_owned())))
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Vec<Json<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = list.next_element::<&RawValue>()? {
            members.push(Json(member.get()));
        }
        Ok(members)
    }
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::with_capacity(16);
        while let Some((key, value)) = object.next_entry::<Characters<'de>, &RawValue>()? {
            entries.push((key.0, Json(value.get())));
        }
        Ok(entries)
    }
}
