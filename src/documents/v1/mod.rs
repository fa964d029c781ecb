//! Version 1 of the formats, as it is written. Frozen: what stands here was released.
//!
//! One table a format object: its fields in the order in which they are written, what each means,
//! and after `=` what holds where it is left out (`absent`: nothing does). The structs that are
//! written and the JSON Schemas both come from these tables; the test
//! `tests/documents/schema.rs` holds the readers against them. `convert` fills them.

pub mod plan;
pub mod rate_card;
pub mod scenario;

pub use plan::{
    BlockHours, BreakFix, Covers, FlatRate, Hourly, InHouse, Labour, Multipliers, Retainer, Terms,
    Tier, UserPrices,
};
pub use rate_card::{Evidence, Plan, Provider, RateCard, Service, ServiceHours, Tax};
pub use scenario::{
    Assumptions, History, Hours, Incident, Log, Organisation, Profile, Scenario, Summary,
};

/// Declares objects of the format: the structs that are written, and their schemas.
macro_rules! objects {
    ($(
        $(#[doc = $about:literal])+
        $name:ident $(<$life:lifetime>)? {
            $(
                $(#[doc = $doc:literal])+
                $(#[serde($($serde:tt)*)])?
                $field:ident: $kind:ty $(= $default:tt)?,
            )+
        }
    )+) => { $(
        $(#[doc = $about])+
        #[derive(serde::Serialize)]
        pub struct $name $(<$life>)? {
            $(
                $(#[doc = $doc])+
                $(#[serde($($serde)*)])?
                pub $field: $kind,
            )+
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl $(<$life>)? $crate::documents::schema::Described for $name $(<$life>)? {
            fn schema(
                definitions: &mut $crate::documents::schema::Definitions,
            ) -> serde_json::Value {
                definitions.object(
                    stringify!($name),
                    concat!($($about),+),
                    |definitions| vec![$(
                        $crate::documents::schema::Field {
                            name: stringify!($field),
                            about: concat!($($doc),+),
                            schema: <$kind as $crate::documents::schema::Described>::schema(
                                definitions,
                            ),
                            when_left_out: $crate::documents::v1::when_left_out!($($default)?),
                        },
                    )+],
                )
            }
        }
    )+ };
}

/// What a table says after `=`.
#[cfg(not(target_arch = "wasm32"))]
macro_rules! when_left_out {
    () => {
        $crate::documents::schema::WhenLeftOut::Fault
    };
    (absent) => {
        $crate::documents::schema::WhenLeftOut::Nothing
    };
    ($default:tt) => {
        $crate::documents::schema::WhenLeftOut::Default(serde_json::json!($default))
    };
}

pub(crate) use objects;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use when_left_out;
