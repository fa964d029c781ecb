//! The bills: every invoice of every plan, line by line, and every incident across plans.
//!
//! Amounts here are invoices as they would have been sent: without tax, which stands below.

mod across;
mod explain;
mod index;
mod invoice;
mod lines;
mod search;
mod taken;

pub use across::{AcrossRow, IncidentAcross, incident_across};
pub use explain::explain as explain_line;
pub use index::{BillIndex, MonthBill, PlanBills, bill_index};
pub use invoice::{Bill, bill, bill_table};
pub use lines::{BillLine, IncidentGroup, WorkCells};
pub use search::search_incidents;
