//! Numbers, money, dates and lengths of time, as each locale writes and types them.
//!
//! Called by everything that shows or reads a value. Data after CLDR 48, with four choices of our
//! own: Latin digits everywhere, the minus sign U+2212, lower-case am and pm in American English,
//! and a lower-case k on its axes.

mod date;
mod duration;
mod locale;
mod locales;
mod money;
mod number;
pub mod parse;

pub use date::{clock_time, date_long, date_short, full_date, month_letter, month_long};
pub use date::{moment_long, moment_short, moment_to_edit, month_name, month_short};
pub use duration::{clock_minutes, hours_and_minutes};
pub use locale::{Direction, Locale};
pub use money::MoneyFormat;
pub use number::{NumberFormat, round_significant};
