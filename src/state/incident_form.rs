//! The form of one incident: what is typed, and the gate to an [`Incident`].

use crate::documents::text::{TextFault, TextRule};
use crate::engine::civil::Moment;
use crate::engine::incident::{Impact, Incident, IncidentKind};
use crate::engine::quantity::{Price, UsersAffected};
use crate::present::format::parse::{parse_minutes, parse_moment, parse_quantity, parse_whole};
use crate::present::format::{Locale, NumberFormat, clock_minutes, moment_to_edit};
use crate::present::words;

/// What is typed for one incident.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IncidentForm {
    /// Its ticket number.
    pub id: String,
    /// When it was reported.
    pub opened: String,
    /// What happened.
    pub note: String,
    /// For grouping.
    pub category: String,
    /// Hands-on time.
    pub worked: String,
    /// Until people could work again; empty: as long as the work took.
    pub interrupted: String,
    /// People affected.
    pub people: String,
    /// Price of parts; empty: none.
    pub parts: String,
    /// Output lost.
    pub impact: Impact,
    /// What it was.
    pub kind: IncidentKind,
    /// Whether somebody had to come.
    pub onsite: bool,
    /// Whether it was served ahead of the queue.
    pub emergency: bool,
}

/// A field of the form that holds typed text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "each is described at the field of its name")]
pub enum FormField {
    Id,
    Opened,
    Note,
    Category,
    Worked,
    Interrupted,
    People,
    Parts,
}

/// A field that does not hold what it should.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FormFault {
    /// Which one.
    pub field: FormField,
    /// What is wrong with it and what is allowed, in words.
    pub message: String,
}

impl IncidentForm {
    /// An empty form, but for a ticket number and a time to begin with.
    #[must_use]
    pub fn blank(id: String, opened: Moment, locale: &'static Locale) -> Self {
        Self {
            id,
            opened: moment_to_edit(opened, locale),
            note: String::new(),
            category: String::new(),
            worked: String::new(),
            interrupted: String::new(),
            people: "1".to_owned(),
            parts: String::new(),
            impact: Impact::default(),
            kind: IncidentKind::default(),
            onsite: false,
            emergency: false,
        }
    }

    /// An incident as it would be typed.
    #[must_use]
    pub fn of(incident: &Incident, locale: &'static Locale) -> Self {
        let numbers = NumberFormat::new(locale);
        let parts = incident.materials.get();
        Self {
            id: incident.id.clone(),
            opened: moment_to_edit(incident.opened, locale),
            note: incident.note.clone(),
            category: incident.category.clone(),
            worked: clock_minutes(incident.work.get().into()),
            interrupted: incident
                .interruption
                .map(|minutes| clock_minutes(minutes.get().into()))
                .unwrap_or_default(),
            people: numbers.to_edit(incident.users_affected.get().into()),
            parts: if parts.is_zero() {
                String::new()
            } else {
                numbers.to_edit(parts)
            },
            impact: incident.impact,
            kind: incident.kind,
            onsite: incident.onsite,
            emergency: incident.emergency,
        }
    }

    /// The text of a field.
    pub fn text_mut(&mut self, field: FormField) -> &mut String {
        match field {
            FormField::Id => &mut self.id,
            FormField::Opened => &mut self.opened,
            FormField::Note => &mut self.note,
            FormField::Category => &mut self.category,
            FormField::Worked => &mut self.worked,
            FormField::Interrupted => &mut self.interrupted,
            FormField::People => &mut self.people,
            FormField::Parts => &mut self.parts,
        }
    }

    /// The incident that was typed.
    ///
    /// # Errors
    /// Every field that does not hold what it should.
    pub fn read(&self, locale: &'static Locale) -> Result<Incident, Vec<FormFault>> {
        let mut faults = Vec::new();
        let mut of = |field, message| faults.push(FormFault { field, message });

        let id = self.id.trim();
        let note = self.note.trim();
        let category = self.category.trim();
        for (field, rule, text) in [
            (FormField::Id, TextRule::Id, id),
            (FormField::Note, TextRule::Note, note),
            (FormField::Category, TextRule::Line, category),
        ] {
            if let Err(fault) = rule.check(text) {
                of(field, text_message(fault));
            }
        }
        let opened = parse_moment(&self.opened, locale)
            .map_err(|fault| of(FormField::Opened, fault.message(locale)))
            .ok();
        let worked = parse_minutes(&self.worked, locale)
            .map_err(|fault| of(FormField::Worked, fault.message(locale)))
            .ok();
        let interrupted = if self.interrupted.trim().is_empty() {
            None
        } else {
            parse_minutes(&self.interrupted, locale)
                .map_err(|fault| of(FormField::Interrupted, fault.message(locale)))
                .ok()
        };
        let people = if self.people.trim().is_empty() {
            Some(UsersAffected::ONE)
        } else {
            parse_whole(&self.people, locale)
                .and_then(|people| {
                    parse_quantity(&self.people, locale, |_| UsersAffected::new(people))
                })
                .map_err(|fault| of(FormField::People, fault.message(locale)))
                .ok()
        };
        let parts = if self.parts.trim().is_empty() {
            Some(Price::LEAST)
        } else {
            parse_quantity(&self.parts, locale, Price::new)
                .map_err(|fault| of(FormField::Parts, fault.message(locale)))
                .ok()
        };
        match (opened, worked, people, parts) {
            (Some(opened), Some(work), Some(users_affected), Some(materials))
                if faults.is_empty() =>
            {
                Ok(Incident {
                    id: id.to_owned(),
                    opened,
                    work,
                    interruption: interrupted,
                    users_affected,
                    impact: self.impact,
                    onsite: self.onsite,
                    emergency: self.emergency,
                    kind: self.kind,
                    category: category.to_owned(),
                    materials,
                    note: note.to_owned(),
                })
            }
            _ => Err(faults),
        }
    }
}

fn text_message(fault: TextFault) -> String {
    match fault {
        TextFault::Empty => words::incidents::no_id().to_owned(),
        TextFault::TooLong { found, most } => words::incidents::too_long(found, most),
        TextFault::Refused(character) => words::incidents::refused_character(character),
    }
}
