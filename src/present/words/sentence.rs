//! The sentence of a replay and of a forecast.

include!(concat!(env!("OUT_DIR"), "/words/sentence.rs"));
