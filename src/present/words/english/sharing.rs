//! Links that carry figures.

/// A link that arrived in parts.
pub const DAMAGED: &str =
    "A part of it is missing or was changed on the way. Ask for it again, or for a file.";

/// A link of a later program.
pub const NEWER: &str = "A newer Breakeven made it. Reload the page and open it again.";

/// A link beyond all bounds.
pub const TOO_LARGE: &str = "It holds more than any link may. Ask for a file.";

/// A copy from a link is on the screen.
pub const A_COPY: &str = "This is a copy from a link.";

/// What that means.
pub const NOT_KEPT: &str = "Nothing of it is saved, and your own figures are as they were.";

/// A link is in the clipboard.
#[must_use]
pub fn copied(characters: &str) -> String {
    format!(
        "Link copied, {characters} characters. All figures are in the link itself, without notes; nothing was sent."
    )
}

/// A link that the browser does not copy.
pub const NOT_COPIED: &str = "The browser did not let the link be copied. Here it is:";

/// A link that is longer than usual programs take.
#[must_use]
pub fn long(characters: &str) -> String {
    format!("The link would have {characters} characters.")
}

/// A link that cannot be.
pub const TOO_LONG: &str = "This is more than a link can carry.";

/// What to do instead.
pub const A_FILE_INSTEAD: &str = "Mail and chat programs cut links that long. A file holds the figures, a second one the prices.";
