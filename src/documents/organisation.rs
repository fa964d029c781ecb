//! Reads the organisation, and hours, which rate cards have too.

use super::fault::Problem;
use super::reader::{Object, Value};
use super::words::Word;
use crate::engine::civil::{DAY_MINUTES, Date, Weekday, clock};
use crate::engine::organisation::{Hours, Organisation};

pub(super) fn read_organisation(value: Value<'_, '_>) -> Option<Organisation> {
    value.object(|fields| {
        let users = fields.need("users", Value::whole);
        let devices = fields.need("devices", Value::whole);
        let servers = fields.whole_or("servers", 0);
        let sites = fields.whole_or("sites", 1);
        let working_hours = fields.need("working_hours", |value| value.object(read_hours));
        let holidays = fields.or("holidays", Vec::new(), read_holidays);
        let employee_hour_cost = fields.need("employee_hour_cost", Value::decimal);
        let tax_is_a_cost = fields.or("tax_is_a_cost", false, Value::boolean);
        Some(Organisation {
            users: users?,
            devices: devices?,
            servers: servers?,
            sites: sites?,
            working_hours: working_hours?,
            holidays: holidays?,
            employee_hour_cost: employee_hour_cost?,
            tax_is_a_cost: tax_is_a_cost?,
        })
    })
}

/// The fields `days`, `opens` and `closes` of an object that may have others.
pub(super) fn read_hours(fields: &Object<'_, '_>) -> Option<Hours> {
    let days = fields.need("days", read_days);
    let opens = fields.need("opens", |value| {
        value.form("a time from \"00:00\" to \"23:59\"", clock)
    });
    let closes = fields.need("closes", |value| {
        value.form("a time from \"00:01\" to \"24:00\"", |text| match text {
            "24:00" => Some(DAY_MINUTES),
            _ => clock(text),
        })
    });
    let (opens, closes) = (opens?, closes?);
    if opens >= closes {
        fields.report(
            "closes",
            Problem::Contradicts {
                rule: "must be later than opens",
            },
        );
        return None;
    }
    // Everything that it checks was reported above.
    Hours::new(days?, opens, closes).ok()
}

pub(super) fn read_holidays(value: Value<'_, '_>) -> Option<Vec<Date>> {
    value.list(0, usize::MAX, |_, day| {
        day.form("a date such as \"2026-01-14\", 1900 to 2199", Date::parse)
    })
}

fn read_days(value: Value<'_, '_>) -> Option<Vec<Weekday>> {
    let mut seen = Vec::new();
    value.list(1, Weekday::ALL.len(), |_, value| {
        let day: Weekday = value.word()?;
        if seen.contains(&day) {
            value.fault(Problem::Contradicts {
                rule: "each day may stand once",
            });
            return None;
        }
        seen.push(day);
        Some(day)
    })
}

const _: () = assert!(<Weekday as Word>::ALL.len() == Weekday::ALL.len());
