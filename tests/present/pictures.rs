//! The pictures: what they draw, and what they say beside it.

use breakeven::documents::{read_rate_card, read_scenario};
use breakeven::engine::forecast::{
    Belief, DEFAULT_FUTURES, Forecast, Material, Unwatched, forecast,
};
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::scenario::Scenario;
use breakeven::engine::where_it_wins::{Explorer, Swings, WinInput, Wins};
use breakeven::present::case::Counted;
use breakeven::present::forecast_case::ForecastCase;
use breakeven::present::format::Locale;
use breakeven::present::parts::to_text;
use breakeven::present::pictures::against_people::{AgainstPeople, Upwards, against_people};
use breakeven::present::pictures::futures::futures;
use breakeven::present::pictures::hours_left::hours_left;
use breakeven::present::pictures::swings::swing_picture;

use crate::case_file::{rate_card, read, scenario};
use crate::shared::shared;
use crate::small::{self, Made};

/// The company of the design, with its tickets and seven plans.
struct Acme {
    scenario: Scenario,
    card: RateCard,
    forecast: Forecast,
    wins: [Wins; 1],
    swings: Vec<Swings>,
}

impl Acme {
    fn of(test: &str) -> Option<Self> {
        let folder = shared(test, "design/example")?;
        let text = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
        let scenario = read_scenario(&text("acme-dental.scenario.json")).unwrap();
        let scenario = scenario.scenario;
        let card = read_rate_card(&text("northgate.rate-card.json")).unwrap();
        let belief = Belief::default();
        let forecast = forecast(&scenario, &card, belief, DEFAULT_FUTURES, &mut Unwatched);
        let forecast = forecast.unwrap().unwrap();
        let material = Material::of(&scenario, &card);
        let explorer = Explorer::new(&scenario, &card, belief, &material, &forecast).unwrap();
        let inputs = [
            WinInput::Users,
            WinInput::IncidentsAMonth,
            WinInput::WorkMinutes,
            WinInput::ShareAfterHours,
            WinInput::EmployeeHourCost,
        ];
        let prices = (0..card.plans.len()).map(WinInput::PlanPrice);
        let swings = inputs.into_iter().chain(prices);
        let swings = swings.filter_map(|input| explorer.swing(input).unwrap());
        Some(Self {
            wins: [explorer.wins(WinInput::Users).unwrap()],
            swings: swings.collect(),
            scenario: scenario.clone(),
            card: card.clone(),
            forecast,
        })
    }

    fn case(&self) -> ForecastCase<'_> {
        ForecastCase {
            forecast: &self.forecast,
            scenario: &self.scenario,
            rate_card: &self.card,
            belief: Belief::default(),
            wins: &self.wins,
            neutral: None,
            counted: Counted::Invoices,
            locale: Locale::DEFAULT,
        }
    }
}

#[test]
fn cost_against_people_draws_every_plan_and_a_ring_where_the_cheapest_changes() {
    let test = "cost_against_people_draws_every_plan_and_a_ring_where_the_cheapest_changes";
    let Some(acme) = Acme::of(test) else { return };
    let case = acme.case();
    for upwards in [Upwards::APersonAMonth, Upwards::InAll] {
        let picture = against_people(&case, upwards).unwrap();
        let AgainstPeople {
            lines,
            cheapest,
            rings,
            you,
            told,
            ..
        } = &picture;
        assert_eq!(lines.len(), acme.card.plans.len());
        let intervals = &acme.wins[0].invoices.intervals;
        assert_eq!(cheapest.len(), intervals.len());
        assert_eq!(rings.len() + 1, intervals.len());
        // No gap in the heavy line, and none of it outside the picture.
        for pair in cheapest.windows(2) {
            assert_eq!(pair[0].points.last().unwrap().0, pair[1].points[0].0);
        }
        for (across, up) in cheapest.iter().flat_map(|line| &line.points) {
            assert!((0.0..=1.0).contains(across), "{across}");
            assert!((-1e-9..=1.3).contains(up), "{up}");
        }
        for (ring, line) in rings.iter().zip(&cheapest[1..]) {
            assert_eq!((ring.at, ring.up), line.points[0]);
        }
        assert_eq!(you.label, "You: 18");
        assert!((you.at - 17.0 / 53.0).abs() < 1e-9);
        let all: Vec<&str> = told.table.rows.iter().map(|row| row[0].as_str()).collect();
        assert!(all.contains(&"18") && all.contains(&"1") && all.contains(&"54"));
    }
    let picture = against_people(&case, Upwards::APersonAMonth).unwrap();
    let said: Vec<String> = picture
        .told
        .caption
        .paragraphs
        .iter()
        .map(|parts| to_text(parts))
        .collect();
    assert!(said[0].starts_with("What each person costs a month, from 1 to 54 people"));
    let first = &picture.rings[0];
    assert_eq!(first.text, "prepaid hours undercuts break/fix");
    assert!(
        picture
            .told
            .spoken
            .starts_with("Cheapest: break/fix from 1 to ")
    );
    let own = said[1]
        .strip_prefix("At 18 the answer holds, from ")
        .unwrap();
    assert!(own.contains(" until there are 2"), "{own}");
}

#[test]
fn twenty_futures_have_the_winners_that_the_sentence_counts_from_quiet_to_busy() {
    let test = "twenty_futures_have_the_winners_that_the_sentence_counts_from_quiet_to_busy";
    let Some(acme) = Acme::of(test) else { return };
    let case = acme.case();
    let picture = futures(&case).unwrap();
    for plan in case.by_cost() {
        let drawn = picture.winners.iter().filter(|look| **look == plan.look);
        assert_eq!(drawn.count(), plan.of_twenty as usize, "{}", plan.name);
        let row = picture
            .rows
            .iter()
            .find(|row| row.name == plan.name)
            .unwrap();
        assert_eq!(row.cheapest, format!("{} of 20", plan.of_twenty));
        assert_eq!(row.dots.len(), 20);
        assert!(row.dots.is_sorted_by(|one, other| one.0 <= other.0));
    }
    let order: Vec<&str> = picture.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(order[..2], ["Flat-rate", "Monthly contract"]);
    // As drawn: few incidents favour prepaid hours, many the flat rate.
    let said = to_text(&picture.told.caption.paragraphs[0]);
    assert!(
        said.starts_with("Next year will be one of these, each as likely as the next. In the quietest four, prepaid hours are cheapest; in the next three, the monthly contract; in the busiest 13, flat-rate."),
        "{said}"
    );
    let lost = ForecastCase {
        counted: Counted::WithLostWork,
        ..case
    };
    assert_ne!(futures(&lost).unwrap().rows, picture.rows);
}

#[test]
fn what_swings_the_answer_comes_first_and_ends_lie_where_the_gap_goes() {
    let test = "what_swings_the_answer_comes_first_and_ends_lie_where_the_gap_goes";
    let Some(acme) = Acme::of(test) else { return };
    let picture = swing_picture(&acme.case(), &acme.swings).unwrap();
    let names: Vec<&str> = picture.rows.iter().map(|row| row.name.as_str()).collect();
    let mut prices = [names[0], names[1]];
    prices.sort_unstable();
    assert_eq!(
        prices,
        ["Flat-rate, price a person", "Monthly contract, monthly fee"]
    );
    assert_eq!(
        picture.sides,
        ["The monthly contract cheaper by", "Flat-rate cheaper by"]
    );
    assert!(picture.zero < picture.now);
    for row in &picture.rows {
        let [from, to] = [&row.ends[0], &row.ends[1]];
        assert!(from.at <= to.at, "{row:?}");
        assert_eq!(row.flips == "yes", from.at < picture.zero, "{row:?}");
    }
    let people = picture
        .rows
        .iter()
        .find(|row| row.name == "People")
        .unwrap();
    let mut values = [&people.ends[0], &people.ends[1]].map(|end| end.value.as_str());
    values.sort_unstable();
    assert_eq!((people.value.as_str(), values), ("18", ["14", "22"]));
    // What an hour of the customer's people costs is no part of an invoice.
    assert!(!names.contains(&"An hour of your people"), "{names:?}");
    assert_eq!(picture.told.table.rows.len(), picture.rows.len());
    assert!(swing_picture(&acme.case(), &[]).is_none());
}

#[test]
fn the_ledgers_of_the_design_are_told_to_the_minute() {
    let Some(folder) = shared(
        "the_ledgers_of_the_design_are_told_to_the_minute",
        "design/example",
    ) else {
        return;
    };
    let made = Made::new(
        scenario(&read(&folder.join("acme-dental.scenario.json"))),
        rate_card(&read(&folder.join("northgate.rate-card.json"))),
    );
    let hours = hours_left(&made.case()).unwrap();
    let said: Vec<String> = hours
        .caption
        .paragraphs
        .iter()
        .map(|parts| to_text(parts).replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        said[..2],
        [
            "Prepaid hours: you would have bought 220 h. None would have expired, and 7 h 36 min would be left, worth $1,083.",
            "The monthly contract: too few hours in eight of twelve months. You would have paid for 75 h 54 min above them. None would have been lost.",
        ]
        .map(str::to_owned)
    );
    let [blocks, contract] = &hours.ledgers[..] else {
        panic!("{:?}", hours.ledgers);
    };
    assert_eq!(blocks.sums, ["", "220:00", "212:24", "0:00", "7:36"]);
    assert_eq!(
        blocks.rows[1].figures,
        ["1:15", "20:00", "12:30", "0", "8:45"]
    );
    assert_eq!(contract.sums, ["", "120:00", "195:54", "75:54", "0:00", ""]);
    let march = &contract.rows[4];
    assert!(march.over > march.had && march.had == march.drawn);
    for row in blocks.rows.iter().chain(&contract.rows) {
        for at in [row.drawn, row.had, row.over] {
            assert!((0.0..=1.0).contains(&at), "{row:?}");
        }
    }
}

#[test]
fn plans_that_sell_no_hours_in_advance_have_no_ledger() {
    let made = Made::new(
        small::scenario(small::six_hours()),
        small::card(vec![small::break_fix("150")]),
    );
    assert_eq!(hours_left(&made.case()), None);
}
