//! Where a value stands in its document.

use super::super::fault::shown;

/// Where a value stands; written out only for a fault.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub parent: Option<&'p Place<'p>>,
    pub step: Step<'p>,
}

#[derive(Clone, Copy)]
pub(super) enum Step<'p> {
    File,
    Field(&'p str),
    Member(usize),
}

impl Place<'_> {
    /// Field names joined by `.`, list places in brackets; empty for the file.
    pub fn path(&self) -> String {
        let mut path = match self.parent {
            Some(parent) => parent.path(),
            None => String::new(),
        };
        match self.step {
            Step::File => {}
            Step::Member(number) => path.push_str(&format!("[{number}]")),
            Step::Field(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&shown(name));
            }
        }
        path
    }
}
