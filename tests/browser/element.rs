//! One thing on the page, and the ways to name it.

use crate::page::Page;
use fantoccini::elements::{Element as Handle, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::fmt;
use std::path::Path;

/// How a test names what it looks for, in the words of a person or a screen reader.
#[derive(Debug, Clone)]
pub enum By {
    /// A control, by its label.
    Label(String),
    /// Anything, by its role and its name.
    Role(String, String),
    /// A CSS selector, for what has no name.
    Css(String),
}

/// A control with this label: `label("People")`.
pub fn label(text: &str) -> By {
    By::Label(text.to_owned())
}

/// Something with this role and name: `role("button", "Save a file")`.
pub fn role(role: &str, name: &str) -> By {
    By::Role(role.to_owned(), name.to_owned())
}

/// Something that fits a CSS selector.
pub fn css(selector: &str) -> By {
    By::Css(selector.to_owned())
}

impl By {
    /// The shape that `find.js` reads.
    pub fn as_json(&self) -> Value {
        match self {
            Self::Label(label) => json!({ "label": label }),
            Self::Role(role, name) => json!({ "role": role, "name": name }),
            Self::Css(selector) => json!({ "css": selector }),
        }
    }
}

impl fmt::Display for By {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Label(label) => write!(formatter, "labelled “{label}”"),
            Self::Role(role, name) => write!(formatter, "a {role} named “{name}”"),
            Self::Css(selector) => write!(formatter, "{selector}"),
        }
    }
}

/// One element of the page.
pub struct Element<'page> {
    page: &'page Page,
    handle: Handle,
}

impl<'page> Element<'page> {
    pub(crate) fn new(page: &'page Page, id: &str) -> Self {
        let handle = Handle::from_element_id(page.client(), ElementRef::from(id.to_owned()));
        Self { page, handle }
    }

    /// Clicks it, scrolled into view. WebKit's driver does not scroll to a button that lies wholly
    /// below the window by itself.
    #[track_caller]
    pub fn click(&self) {
        self.page.script_with(
            "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
            vec![serde_json::to_value(&self.handle).unwrap()],
        );
        self.page.wait(self.handle.click()).unwrap();
    }

    /// Types `text` as keys after what is there; `fantoccini::key::Key` gives Enter, Tab and others.
    #[track_caller]
    pub fn press(&self, text: &str) {
        self.page.wait(self.handle.send_keys(text)).unwrap();
    }

    /// Selects what stands in the field and types `text` over it, key by key as a person would.
    /// WebDriver's own way of emptying a field sends no input event.
    #[track_caller]
    pub fn fill(&self, text: &str) {
        let select_all = format!("{}a{}", char::from(Key::Control), char::from(Key::Null));
        self.press(&select_all);
        self.press(text);
    }

    /// Puts `text` into the field at once, as a paste does; for texts that hold tabs.
    #[track_caller]
    pub fn paste(&self, text: &str) {
        self.click();
        self.page.script_with(
            "const field = document.activeElement;
             field.value = arguments[0];
             field.dispatchEvent(new Event('input', { bubbles: true }));",
            vec![text.into()],
        );
    }

    /// Gives a file to an `input type="file"`.
    #[track_caller]
    pub fn upload(&self, file: &Path) {
        let file = file.canonicalize().unwrap();
        self.press(&file.to_string_lossy());
    }

    /// What a person reads on it.
    #[track_caller]
    pub fn text(&self) -> String {
        self.page.wait(self.handle.text()).unwrap()
    }

    /// What stands in the field now.
    #[track_caller]
    pub fn value(&self) -> String {
        self.property("value")
    }

    /// A DOM property as text, `""` where there is none.
    #[track_caller]
    pub fn property(&self, name: &str) -> String {
        self.page
            .wait(self.handle.prop(name))
            .unwrap()
            .unwrap_or_default()
    }

    /// An attribute of the markup.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.page.wait(self.handle.attr(name)).unwrap()
    }
}
