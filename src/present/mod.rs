//! Results shaped for people: numbers, sentences, tables and chart data, as text and positions.
//!
//! A function of what the engine returns and of a [`format::Locale`]. No web, no clock, no
//! pixels: the screen sets what it finds here and works nothing out itself.
//!
//! Every text for people comes from [`words`], one module a topic; every number, date and
//! amount goes through [`mod@format`]. A [`case::Case`] is what all presenters are told.

pub mod appearance;
mod arithmetic;
pub mod assumptions;
pub mod basis;
pub mod bills;
pub mod case;
pub mod chart;
pub mod compare;
pub mod dearest;
pub mod export;
pub mod forecast_case;
pub mod format;
pub mod incident_list;
pub mod leaves_out;
pub mod months;
pub mod parts;
pub mod pictures;
pub mod prices;
pub mod sentence;
pub mod strip;
pub mod table;
pub mod twentieths;
pub mod words;
