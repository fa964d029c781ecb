//! The importer, held against published exports, test suites and everything that may be in a
//! file. What was measured stands in `tests/import/README.md`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a test stops at its first surprise, and says when it was skipped"
)]

#[path = "support/shared.rs"]
mod shared_files;
#[path = "import/support.rs"]
mod support;

#[path = "import/columns.rs"]
mod columns;
#[path = "import/csv_spectrum.rs"]
mod csv_spectrum;
#[path = "import/dates.rs"]
mod dates;
#[path = "import/dialects.rs"]
mod dialects;
#[path = "import/durations.rs"]
mod durations;
#[path = "import/encodings.rs"]
mod encodings;
#[path = "import/naughty_strings.rs"]
mod naughty_strings;
#[path = "import/properties.rs"]
mod properties;
#[path = "import/real_files.rs"]
mod real_files;
#[path = "import/rows.rs"]
mod rows;
#[path = "import/speed.rs"]
mod speed;
#[path = "import/tickets.rs"]
mod tickets;
#[path = "import/variants.rs"]
mod variants;
#[path = "import/what_came.rs"]
mod what_came;
#[path = "import/window.rs"]
mod window;
