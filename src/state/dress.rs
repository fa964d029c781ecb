//! What the owner's theme does to the page: marks and values on its root, which `tokens.css` reads.

use crate::embed::colour::Paper;
use crate::embed::config::{Config, Font, Theme};
use crate::platform::root;

/// Dresses the page. An accent that cannot be read on a paper is not used there.
pub fn dress(config: &Config) {
    root::mark(
        "data-theme",
        match config.theme {
            Theme::Auto => None,
            theme => Some(theme.word()),
        },
    );
    root::mark("data-font", config.font.map(Font::word));
    let radius = config.radius.map(|radius| format!("{radius}px"));
    root::set_value("--owner-radius", radius.as_deref());
    for paper in Paper::ALL {
        let name = match paper {
            Paper::Light => "--owner-light",
            Paper::Dark => "--owner-dark",
        };
        let accent = config
            .accent
            .filter(|accent| accent.is_readable_on(paper))
            .map(|accent| accent.to_hex());
        root::set_value(name, accent.as_deref());
    }
}
