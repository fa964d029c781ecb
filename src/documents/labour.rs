//! Reads how a technician's time is billed, which stands in every plan.
//!
//! Specification: cost model, sections 4 and 13.

use super::reader::Value;
use crate::engine::labour::{Labour, Multipliers};

pub(super) fn read_labour(value: Value<'_, '_>) -> Option<Labour> {
    value.object(|fields| {
        let hourly_rate = fields.need("hourly_rate", Value::decimal);
        let onsite_hourly_rate = fields.nullable("onsite_hourly_rate", Value::decimal);
        let increment = fields.whole_or("increment_minutes", 1);
        let onsite_increment = fields.nullable("onsite_increment_minutes", Value::whole);
        let minimum = fields.whole_or("minimum_minutes", 0);
        let onsite_minimum = fields.whole_or("onsite_minimum_minutes", 0);
        let out_of_hours_minimum = fields.whole_or("out_of_hours_minimum_minutes", 0);
        let multipliers = fields.or("multipliers", Multipliers::default(), read_multipliers);
        let call_out_fee = fields.decimal_or("call_out_fee", 0);
        let travel_fee = fields.decimal_or("travel_fee", 0);
        let handling = fields.whole_or("handling_minutes", 0);
        let materials_markup = fields.decimal_or("materials_markup", 0);
        Some(Labour {
            hourly_rate: hourly_rate?,
            onsite_hourly_rate: onsite_hourly_rate?,
            increment: increment?,
            onsite_increment: onsite_increment?,
            minimum: minimum?,
            onsite_minimum: onsite_minimum?,
            out_of_hours_minimum: out_of_hours_minimum?,
            multipliers: multipliers?,
            call_out_fee: call_out_fee?,
            travel_fee: travel_fee?,
            handling: handling?,
            materials_markup: materials_markup?,
        })
    })
}

fn read_multipliers(value: Value<'_, '_>) -> Option<Multipliers> {
    value.object(|fields| {
        let after_hours = fields.decimal_or("after_hours", 1);
        let weekend = fields.decimal_or("weekend", 1);
        let holiday = fields.decimal_or("holiday", 1);
        let emergency = fields.decimal_or("emergency", 1);
        Some(Multipliers {
            after_hours: after_hours?,
            weekend: weekend?,
            holiday: holiday?,
            emergency: emergency?,
        })
    })
}
