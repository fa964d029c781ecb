//! What the owner of a page pastes into it, and what the page's own policy has to allow.
//!
//! Used by `ui::embed::builder`, and by the tests of `examples/`.

use super::attribute::Attribute;

/// How the calculator comes into a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// A script and an element.
    Element,
    /// The same for systems that drop elements they do not know.
    Data,
    /// A frame alone, for systems that strip scripts.
    Frame,
}

/// Where the calculator lies.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// Its folder, with a slash at its end.
    pub folder: String,
    /// The script of one version, where the page should never get another.
    pub pinned: Option<Pinned>,
}

/// A script that never changes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pinned {
    /// The name of its file.
    pub file: String,
    /// What browsers hold it against: `sha384-…`.
    pub integrity: String,
}

/// What the link says that stands there without scripts.
pub const LINK_TEXT: &str = "Compare IT support plans";

/// Height of a plain frame in pixels: it cannot say how high it is.
const FRAME_HEIGHT: u32 = 960;

/// The markup to paste. Attributes without a value are left out.
#[must_use]
pub fn write(place: &Place, form: Form, set: &[(Attribute, String)]) -> String {
    let set: Vec<_> = set.iter().filter(|(_, value)| !value.is_empty()).collect();
    let folder = escaped(&place.folder);
    let link = format!("<a href=\"{folder}\">{LINK_TEXT}</a>");
    let listed = |before: &str| -> String {
        set.iter()
            .map(|(attribute, value)| {
                format!(" {before}{}=\"{}\"", attribute.name(), escaped(value))
            })
            .collect()
    };
    match form {
        Form::Element => format!(
            "{}\n<breakeven-calculator{}>\n  {link}\n</breakeven-calculator>",
            script(place),
            listed("")
        ),
        Form::Data => format!(
            "{}\n<div data-breakeven-calculator{}>\n  {link}\n</div>",
            script(place),
            listed("data-")
        ),
        Form::Frame => {
            let fragment: String = set
                .iter()
                .map(|(attribute, value)| format!("&{}={}", attribute.name(), encoded(value)))
                .collect();
            format!(
                "<iframe src=\"{folder}#embed{}\" title=\"{LINK_TEXT}\" loading=\"lazy\" \
                 allow=\"clipboard-write\" referrerpolicy=\"strict-origin\" width=\"100%\" \
                 height=\"{FRAME_HEIGHT}\"></iframe>",
                escaped(&fragment)
            )
        }
    }
}

/// What a strict Content-Security-Policy of the page has to allow, a directive a line.
#[must_use]
pub fn policy(place: &Place, form: Form, rate_card: &str) -> String {
    let calculator = origin(&place.folder).unwrap_or_default();
    let mut lines = Vec::new();
    if form != Form::Frame {
        lines.push(format!("script-src {calculator};"));
    }
    lines.push(format!("frame-src {calculator};"));
    if form != Form::Frame && !rate_card.is_empty() {
        match origin(rate_card) {
            // The frame fetches that itself.
            Some(host) if host == calculator => {}
            Some(host) => lines.push(format!("connect-src {host};")),
            None => lines.push("connect-src 'self';".to_owned()),
        }
    }
    lines.join("\n")
}

fn script(place: &Place) -> String {
    let folder = escaped(&place.folder);
    match &place.pinned {
        None => format!("<script async src=\"{folder}embed.js\"></script>"),
        Some(Pinned { file, integrity }) => format!(
            "<script async src=\"{folder}{}\" integrity=\"{}\" crossorigin=\"anonymous\"></script>",
            escaped(file),
            escaped(integrity)
        ),
    }
}

/// Scheme and host of a full address.
fn origin(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let length = address
        .len()
        .saturating_sub(rest.len())
        .saturating_add(host.len());
    address.get(..length)
}

/// As it stands between the quotes of an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

/// As it stands in a fragment.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
