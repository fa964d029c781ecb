//! A ticket file on its way in, beside the page: read, looked at, chosen for, and handed over.
//!
//! The page hands over the bytes of a file once and then only choices ([`message::Request`]); what
//! comes back ([`message::Answer`]) is ready to be drawn. The program is `src/bin/intake.rs`: a
//! worker, or a guest of the page where workers are blocked. The page holds neither the file nor
//! the reading of it.

pub mod desk;
pub mod importing;
mod listed;
pub mod message;
pub mod preview;
pub mod remembered;
mod tickets;
