//! Links that carry a scenario: they come back whole, or say what is wrong with them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use breakeven::documents::built_in;
use breakeven::documents::share_link::deflate::deflate;
use breakeven::documents::share_link::inflate::inflate;
use breakeven::documents::share_link::{
    Claims, Cost, LONG, LinkFault, MOST_CHARACTERS, Months, Outlook, Shared, base64url,
};
use breakeven::documents::{
    read_rate_card, read_scenario, read_share_link, write_rate_card, write_scenario,
    write_share_link,
};
use breakeven::engine::civil::Month;
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::scenario::{History, Scenario};
use proptest::collection::vec;
use proptest::prelude::{
    BoxedStrategy, Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof,
    proptest,
};

use crate::strategies;

/// Made when version 1 came out. Links that people sent must open for ever.
const FIRST_LINK: &str = include_str!("../fixtures/share-link-1.txt");

const SCENARIO: &str = include_str!("../fixtures/scenario-1.json");
const SUMMARY: &str = include_str!("../fixtures/scenario-summary-1.json");
const RATE_CARD: &str = include_str!("../fixtures/rate-card-1.json");

fn outlook() -> BoxedStrategy<Outlook> {
    let months = prop_oneof![
        Just(None),
        Just(Some(Months::Past)),
        Just(Some(Months::Coming))
    ];
    let cost = prop_oneof![Just(Cost::Invoices), Just(Cost::WithLostWork)];
    let claims = prop_oneof![Just(Claims::Counted), Just(Claims::LeftOut)];
    (months, cost, claims)
        .prop_map(|(months, cost, claims)| Outlook {
            months,
            cost,
            claims,
        })
        .boxed()
}

fn estimate() -> Scenario {
    built_in::example_scenario(Month::of(2025, 11).unwrap()).unwrap()
}

fn us_card() -> RateCard {
    built_in::rate_card().unwrap()
}

/// The scenario as a link may carry it.
fn without_notes(mut scenario: Scenario) -> Scenario {
    if let History::Log(log) = &mut scenario.history {
        for incident in &mut log.incidents {
            incident.note.clear();
        }
    }
    scenario
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn every_scenario_comes_back_as_it_was_but_for_notes(
        scenario in strategies::scenario(),
        card in strategies::rate_card(),
        outlook in outlook(),
    ) {
        for (card, carried) in [(us_card(), None), (card.clone(), Some(card))] {
            let link = write_share_link(&scenario, &card, outlook).unwrap();
            prop_assert!(
                link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)),
                "a link is one word that no program breaks: {link}"
            );
            let scenario = without_notes(scenario.clone());
            prop_assert_eq!(
                read_share_link(&link),
                Ok(Shared { scenario, rate_card: carried, outlook })
            );
        }
    }

    #[test]
    fn any_text_is_no_panic(text in any::<String>()) {
        prop_assert!(read_share_link(&text).is_err());
    }

    #[test]
    fn any_bytes_with_a_right_checksum_are_no_panic(bytes in any::<Vec<u8>>()) {
        prop_assert!(read_share_link(&sealed(&[vec![1, 0], bytes].concat())).is_err());
    }
}

#[test]
fn every_prefix_and_every_bit_changed_is_told_from_the_link_itself() {
    let log = read_scenario(SCENARIO).unwrap().scenario;
    for (scenario, card) in [
        (estimate(), us_card()),
        (log, read_rate_card(RATE_CARD).unwrap()),
    ] {
        let link = write_share_link(&scenario, &card, Outlook::default()).unwrap();
        for length in 0..link.len() {
            let cut = read_share_link(&link[..length]);
            assert_eq!(cut, Err(LinkFault::Damaged), "{length} characters");
        }
        for place in 0..link.len() {
            for bit in 0..8 {
                let mut changed = link.clone().into_bytes();
                changed[place] ^= 1 << bit;
                // What is no text cannot stand in an address.
                let Ok(changed) = String::from_utf8(changed) else {
                    continue;
                };
                let read = read_share_link(&changed);
                assert_eq!(read, Err(LinkFault::Damaged), "bit {bit} of {place}");
            }
        }
    }
}

#[test]
fn a_link_that_people_were_sent_with_version_1_opens_for_ever() {
    let shared = read_share_link(FIRST_LINK.trim_end()).unwrap();
    assert_eq!(
        write_scenario(&shared.scenario),
        write_scenario(&without_notes(read_scenario(SCENARIO).unwrap().scenario))
    );
    assert_eq!(write_rate_card(&shared.rate_card.unwrap()), RATE_CARD);
    assert_eq!(shared.outlook.months, Some(Months::Past));
}

#[test]
fn a_link_of_a_later_version_says_so_and_is_not_taken_for_damage() {
    let link = sealed(&[2, 0, 1, 2, 3]);
    assert_eq!(read_share_link(&link), Err(LinkFault::Newer { version: 2 }));
}

#[test]
fn a_small_link_cannot_fill_the_memory() {
    // A gigabyte of one byte, in blocks of deflate that repeat it.
    let zeros = miniz_oxide::deflate::compress_to_vec(&vec![b' '; 64 << 20], 9);
    let bomb = sealed(&[&[1, 0], zeros.as_slice()].concat());
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    assert_eq!(read_share_link(&bomb), Err(LinkFault::TooLarge));
    let long = "A".repeat(MOST_CHARACTERS + 1);
    assert_eq!(read_share_link(&long), Err(LinkFault::TooLarge));
}

#[test]
fn documents_with_faults_are_named_with_them() {
    let broken = miniz_oxide::deflate::compress_to_vec(b"{\"format\":\"breakeven.scenario\"}", 9);
    let link = sealed(&[&[1, 0], broken.as_slice()].concat());
    let Err(LinkFault::Faults(faults)) = read_share_link(&link) else {
        panic!("it has faults");
    };
    assert!(
        faults.iter().any(|fault| fault.path == "organisation"),
        "{faults:?}"
    );
}

#[test]
fn an_estimate_is_a_line_of_text_and_a_year_of_tickets_is_still_a_link() {
    let length = |scenario: &Scenario, card: &RateCard| {
        write_share_link(scenario, card, Outlook::default())
            .unwrap()
            .len()
    };
    let mut typed = read_scenario(SUMMARY).unwrap().scenario;
    typed.name = "Acme Dental".to_owned();
    let card = us_card();
    let mut own = us_card();
    own.provider.name = "Example provider".to_owned();
    let log = year_of_tickets(135);
    let figures = [
        ("the example", length(&estimate(), &card), 60),
        (
            "every figure of an estimate typed",
            length(&typed, &card),
            220,
        ),
        ("135 tickets", length(&log, &card), 6_000),
        (
            "the example under the built-in card renamed",
            length(&estimate(), &own),
            LONG,
        ),
    ];
    for (name, length, most) in figures {
        println!("link of {name}: {length} characters");
        assert!(length <= most, "{name}: {length} characters, not {most}");
    }
}

fn year_of_tickets(count: usize) -> Scenario {
    let mut scenario = read_scenario(SCENARIO).unwrap().scenario;
    if let History::Log(log) = &mut scenario.history {
        let one = log.incidents[0].clone();
        log.incidents = (0..count)
            .map(|at| {
                let mut next = one.clone();
                next.id = format!("T-{}", 1000 + at * 7);
                next.work = breakeven::engine::quantity::Minutes::new(
                    u32::try_from(5 + at * 37 % 240).unwrap(),
                )
                .unwrap();
                next.category = ["network", "printing", "accounts"][at % 3].to_owned();
                next
            })
            .collect();
    }
    scenario
}

proptest! {
    /// Against a library that everybody uses, in both directions.
    #[test]
    fn deflate_is_the_one_that_all_others_read_and_write(
        parts in vec((any::<Vec<u8>>(), 0..40_usize), 0..12),
        level in 0..=10_u8,
    ) {
        let text: Vec<u8> = parts.iter().flat_map(|(part, times)| part.repeat(*times)).collect();
        let ours = deflate(&text, b"");
        let read = miniz_oxide::inflate::decompress_to_vec(&ours).unwrap();
        prop_assert_eq!(&read, &text);
        let theirs = miniz_oxide::deflate::compress_to_vec(&text, level);
        prop_assert_eq!(inflate(&theirs, b"", text.len()), Ok(text.clone()));
        if !text.is_empty() {
            prop_assert_eq!(inflate(&theirs, b"", text.len() - 1), Err(LinkFault::TooLarge));
        }
        for cut in 0..theirs.len().min(60) {
            prop_assert!(inflate(&theirs[..cut], b"", text.len()).is_err());
        }
    }

    #[test]
    fn a_text_that_both_sides_know_is_not_sent_again(
        known in any::<Vec<u8>>(), text in any::<Vec<u8>>(),
    ) {
        let both = [known.as_slice(), &text, &known].concat();
        prop_assert_eq!(inflate(&deflate(&both, &known), &known, both.len()), Ok(both));
    }

    #[test]
    fn no_bytes_are_a_panic_to_the_reader(bytes in any::<Vec<u8>>(), known in any::<Vec<u8>>()) {
        let _ = inflate(&bytes, &known, 10_000);
    }

    #[test]
    fn base64url_is_the_one_that_all_others_read_and_write(
        bytes in any::<Vec<u8>>(), text in "[A-Za-z0-9_-]{0,9}",
    ) {
        let written = base64url::encode(&bytes);
        prop_assert_eq!(&written, &URL_SAFE_NO_PAD.encode(&bytes));
        prop_assert_eq!(base64url::decode(&written), Some(bytes));
        prop_assert_eq!(base64url::decode(&text), URL_SAFE_NO_PAD.decode(&text).ok());
    }
}

#[test]
fn texts_beyond_the_window_come_back() {
    let text: Vec<u8> = (0..200_000_u32)
        .flat_map(|at| (at.wrapping_mul(at) % 1_000).to_string().into_bytes())
        .collect();
    let ours = deflate(&text, b"known");
    assert!(
        ours.len() < text.len() / 2,
        "{} of {}",
        ours.len(),
        text.len()
    );
    assert_eq!(inflate(&ours, b"known", text.len()), Ok(text));
}

/// A payload with a right checksum around whatever it holds.
fn sealed(bytes: &[u8]) -> String {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
        }
    }
    URL_SAFE_NO_PAD.encode([bytes, &(!crc).to_be_bytes()].concat())
}
