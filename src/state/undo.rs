//! Undo and redo over every change, each with a name.
//!
//! `session` holds one timeline of scenarios. Changes of one control in a row are one
//! step, so that typing "25" is undone at once.

/// Steps that are kept; older ones are forgotten.
const MOST_STEPS: usize = 200;

/// A value with its past and its undone future.
#[derive(Clone, Debug)]
pub struct Timeline<T> {
    now: T,
    past: Vec<Step<T>>,
    future: Vec<Step<T>>,
    /// The control that made the last change, while it may go on.
    open: Option<String>,
}

/// A value that was left, and the name of the change between it and the value after it.
#[derive(Clone, Debug)]
struct Step<T> {
    value: T,
    name: String,
}

impl<T: Clone + PartialEq> Timeline<T> {
    /// A timeline without past.
    pub const fn new(now: T) -> Self {
        Self {
            now,
            past: Vec::new(),
            future: Vec::new(),
            open: None,
        }
    }

    /// The present value.
    pub const fn now(&self) -> &T {
        &self.now
    }

    /// Goes on to `next`. `control` is what made the change: as long as the same one goes on,
    /// its changes are one step. `name` completes the word "Undo".
    pub fn change(&mut self, control: &str, name: String, next: T) {
        if next == self.now {
            return;
        }
        let goes_on = self.open.as_deref() == Some(control);
        let before = std::mem::replace(&mut self.now, next);
        match self.past.last_mut() {
            Some(step) if goes_on => step.name = name,
            _ => self.past.push(Step {
                value: before,
                name,
            }),
        }
        if self.past.len() > MOST_STEPS {
            self.past.remove(0);
        }
        self.future.clear();
        self.open = Some(control.to_owned());
    }

    /// Takes back the step that a control has open, as if it had not begun; false when it has
    /// none.
    pub fn withdraw(&mut self, control: &str) -> bool {
        if self.open.as_deref() != Some(control) {
            return false;
        }
        self.open = None;
        match self.past.pop() {
            Some(step) => {
                self.now = step.value;
                true
            }
            None => false,
        }
    }

    /// Ends the step that is open, so that the next change is a step of its own.
    pub fn rest(&mut self) {
        self.open = None;
    }

    /// What undo would take back.
    pub fn undo_name(&self) -> Option<&str> {
        self.past.last().map(|step| step.name.as_str())
    }

    /// What redo would bring back.
    pub fn redo_name(&self) -> Option<&str> {
        self.future.last().map(|step| step.name.as_str())
    }

    /// Goes one step back; false when there is none.
    pub fn undo(&mut self) -> bool {
        Self::walk(
            &mut self.past,
            &mut self.now,
            &mut self.future,
            &mut self.open,
        )
    }

    /// Goes one undone step forward; false when there is none.
    pub fn redo(&mut self) -> bool {
        Self::walk(
            &mut self.future,
            &mut self.now,
            &mut self.past,
            &mut self.open,
        )
    }

    fn walk(
        from: &mut Vec<Step<T>>,
        now: &mut T,
        to: &mut Vec<Step<T>>,
        open: &mut Option<String>,
    ) -> bool {
        let Some(step) = from.pop() else {
            return false;
        };
        let left = std::mem::replace(now, step.value);
        to.push(Step {
            value: left,
            name: step.name,
        });
        *open = None;
        true
    }
}
