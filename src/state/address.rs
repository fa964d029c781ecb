//! What the page's fragment asks for: a link with figures, a frame in a host page, or nothing.
//!
//! Pure and tested natively. `sharing` and `embedding` do what it says.

use crate::embed::attribute::Attribute;
use crate::embed::config::{Config, Refused};

/// What an address asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Address {
    /// The page as it was left.
    Home,
    /// Figures from a link.
    Link {
        /// What the link carries.
        payload: String,
        /// What for.
        purpose: Purpose,
    },
    /// The calculator in a frame.
    Frame(Box<FrameAddress>),
    /// The page that writes snippets.
    OnYourSite,
}

/// What a link is opened for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Looking at it.
    Look,
    /// Printing it.
    Print,
}

/// What the address of a frame says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FrameAddress {
    /// What messages carry; `None` in a plain frame, which has none.
    pub id: Option<String>,
    /// What is set.
    pub config: Config,
    /// What is set to something that is not allowed.
    pub refused: Vec<Refused>,
}

/// The fragment of the page that writes snippets.
pub const ON_YOUR_SITE: &str = "on-your-site";

/// Most characters of a message's id.
const MOST_ID: usize = 40;

impl Address {
    /// What a fragment, without its `#`, asks for.
    #[must_use]
    pub fn of(fragment: &str) -> Self {
        if fragment == ON_YOUR_SITE {
            return Self::OnYourSite;
        }
        if let Some(link) = fragment.strip_prefix("s=") {
            let (payload, purpose) = match link.split_once('&') {
                Some((payload, "print")) => (payload, Purpose::Print),
                _ => (link, Purpose::Look),
            };
            return Self::Link {
                payload: payload.to_owned(),
                purpose,
            };
        }
        let (first, rest) = fragment.split_once('&').unwrap_or((fragment, ""));
        match first.split_once('=') {
            None if first == "embed" => Self::frame(None, rest),
            Some(("embed", id)) => Self::frame(Some(id), rest),
            _ => Self::Home,
        }
    }

    fn frame(id: Option<&str>, rest: &str) -> Self {
        let is_id = |id: &&str| {
            (1..=MOST_ID).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let mut frame = FrameAddress {
            id: id.filter(is_id).map(ToOwned::to_owned),
            ..FrameAddress::default()
        };
        for (name, value) in rest.split('&').filter_map(|pair| pair.split_once('=')) {
            if let Some(attribute) = Attribute::named(name) {
                let set = frame.config.set(attribute, Some(&decoded(value)));
                frame.refused.extend(set.err());
            }
        }
        Self::Frame(Box::new(frame))
    }
}

/// A value of a fragment as it was before it was encoded. What is no encoding stays as it is.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = |at: usize| char::from(*after.get(at)?).to_digit(16);
        match (first, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => {
                // Two digits of 16 are a byte.
                bytes.extend(u8::try_from(high * 16 + low));
                rest = after.get(2..).unwrap_or_default();
            }
            (b'+', ..) => {
                bytes.push(b' ');
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
