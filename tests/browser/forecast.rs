//! The forecast on the screen: its switches change the figures as the engine says, and the strips
//! below the dials say in words what they draw.

use breakeven::documents::{built_in, read_scenario};
use breakeven::engine::forecast::{
    Belief, DEFAULT_FUTURES, Forecast, Material, Unwatched, forecast,
};
use breakeven::engine::money::Currency;
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::replay::replay;
use breakeven::engine::scenario::Scenario;
use breakeven::engine::where_it_wins::{Explorer, WinInput};
use breakeven::present::case::{Case, Counted};
use breakeven::present::compare::{AxisStart, compare, compare_forecast};
use breakeven::present::forecast_case::ForecastCase;
use breakeven::present::format::{Locale, MoneyFormat};
use breakeven::present::parts::to_text;
use breakeven::present::sentence::forecast_sentence;
use breakeven::present::strip::{Spacing, StripCase, StripScale, strip};

use crate::element::{css, label, role};
use crate::page::Page;
use crate::visit::{Setup, visit};

/// What the engine makes of the figures on the screen.
struct Expected {
    scenario: Scenario,
    card: RateCard,
    belief: Belief,
    forecast: Forecast,
}

impl Expected {
    fn of(page: &Page, neutral: bool) -> Self {
        let record = page.stored("breakeven.scenario").expect("a saved scenario");
        let (_, document) = record.split_once('\n').expect("a record has a first line");
        let scenario = read_scenario(document).expect("a sound document").scenario;
        let card = built_in::rate_card().unwrap();
        let belief = Belief {
            neutral,
            ..Belief::default()
        };
        let forecast = forecast(&scenario, &card, belief, DEFAULT_FUTURES, &mut Unwatched)
            .unwrap()
            .unwrap();
        Self {
            scenario,
            card,
            belief,
            forecast,
        }
    }

    fn coming(&self, counted: Counted) -> Vec<String> {
        let case = ForecastCase {
            forecast: &self.forecast,
            scenario: &self.scenario,
            rate_card: &self.card,
            belief: self.belief,
            wins: &[],
            neutral: None,
            counted,
            locale: Locale::DEFAULT,
        };
        let list = compare_forecast(&case).unwrap();
        list.rows.into_iter().map(|row| row.total).collect()
    }

    fn past(&self, counted: Counted) -> Vec<String> {
        let replay = replay(&self.scenario, &self.card).unwrap();
        let case = Case {
            replay: &replay,
            rate_card: &self.card,
            organisation: &self.scenario.organisation,
            locale: Locale::DEFAULT,
        };
        let list = compare(&case, counted, AxisStart::Zero).unwrap();
        list.rows.into_iter().map(|row| row.total).collect()
    }
}

/// Totals in the order of the screen.
fn totals(page: &Page) -> Vec<String> {
    page.texts(css(".plans .total button"))
}

fn wait_for_totals(page: &Page, what: &str, expected: &[String]) {
    page.wait_until(what, || totals(page) == expected);
}

/// Twenty people with half an incident each a month, saved.
fn begin(page: &Page) {
    page.wait_until_started();
    page.find(label("People")).fill("20");
    page.wait_for_text("Saved in this browser");
}

#[test]
fn the_switches_change_the_figures_as_the_engine_says_and_are_kept() {
    visit(Setup::default(), |page| {
        begin(page);
        let full = Expected::of(page, false);
        wait_for_totals(page, "next months", &full.coming(Counted::Invoices));
        page.wait_for_text(" likely your cheapest plan");

        page.find(role("button", "Last 12 months")).click();
        wait_for_totals(page, "last months", &full.past(Counted::Invoices));
        page.wait_for_text("would have been your cheapest plan");

        page.find(role("button", "With lost work")).click();
        wait_for_totals(
            page,
            "last months with lost work",
            &full.past(Counted::WithLostWork),
        );

        page.find(role("button", "Next 12")).click();
        wait_for_totals(
            page,
            "next months with lost work",
            &full.coming(Counted::WithLostWork),
        );
        page.wait_for_text("lost work counted");

        page.find(label("Neutral")).click();
        let neutral = Expected::of(page, true);
        wait_for_totals(page, "neutral", &neutral.coming(Counted::WithLostWork));
        page.wait_for_text("Neutral: every plan meets the same incidents");
        assert_ne!(
            neutral.coming(Counted::WithLostWork),
            full.coming(Counted::WithLostWork),
            "the claims of the built-in rate card make a difference"
        );

        page.wait_until("the view is kept", || {
            page.stored("breakeven.view").is_some_and(|view| {
                view.contains("claims neutral") && view.contains("counted with-lost-work")
            })
        });
        page.reload();
        page.wait_until_started();
        wait_for_totals(
            page,
            "the same figures after a reload",
            &neutral.coming(Counted::WithLostWork),
        );
    });
}

#[test]
fn strips_say_in_words_what_they_draw() {
    visit(Setup::default(), |page| {
        begin(page);
        let expected = Expected::of(page, false);
        let material = Material::of(&expected.scenario, &expected.card);
        let explorer = Explorer::new(
            &expected.scenario,
            &expected.card,
            expected.belief,
            &material,
            &expected.forecast,
        )
        .unwrap();
        let wins = explorer.wins(WinInput::IncidentsAMonth).unwrap();
        let drawn = strip(&StripCase {
            wins: &wins,
            counted: Counted::Invoices,
            rate_card: &expected.card,
            current: 10.0,
            scale: StripScale {
                min: 0.0,
                max: 40.0,
                step: 0.5,
                spacing: Spacing::Linear,
            },
            locale: Locale::DEFAULT,
        })
        .unwrap();
        let words = || {
            page.script(
                "return document.getElementById('input-incidentspermonth-wins').textContent",
            )
        };
        page.wait_until("the strip is known", || {
            words().as_str() == Some(drawn.spoken.as_str())
        });
        let slider = page.find(label("Incidents a month, slider"));
        let winner = drawn.winner_at(25.0).unwrap();
        assert_eq!(
            slider.attribute("aria-valuetext"),
            Some(format!("10 a month, {winner}"))
        );
        assert_eq!(
            slider.attribute("aria-describedby").as_deref(),
            Some("input-incidentspermonth-wins")
        );
        let plans = page.script(
            "return [...document.querySelector('#input-incidentspermonth').closest('.dial')
               .querySelectorAll('.strip > li')].map((part) => part.dataset.plan)",
        );
        let looks: Vec<_> = drawn
            .segments
            .iter()
            .map(|segment| segment.look.colour.css_name())
            .collect();
        assert_eq!(plans, serde_json::json!(looks));

        let people = explorer.wins(WinInput::Users).unwrap();
        let sentence = forecast_sentence(&ForecastCase {
            forecast: &expected.forecast,
            scenario: &expected.scenario,
            rate_card: &expected.card,
            belief: expected.belief,
            wins: std::slice::from_ref(&people),
            neutral: None,
            counted: Counted::Invoices,
            locale: Locale::DEFAULT,
        });
        let shown = || {
            page.texts(css("h1.sentence"))
                .concat()
                .replace('\u{a0}', " ")
        };
        let said = to_text(&sentence).replace('\u{a0}', " ");
        page.wait_until("the sentence is the engine's", || shown() == said);
    });
}

#[test]
fn people_move_the_incidents_of_an_estimate_and_undo_is_one_step() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        let people = page.find(label("People"));
        let incidents = page.find(label("Incidents a month"));
        assert_eq!(incidents.value(), "7.5");
        people.fill("7");
        page.wait_until("fewer people have fewer incidents", || {
            incidents.value() == "3.5"
        });
        people.fill("15");
        page.wait_until("the count comes back", || incidents.value() == "7.5");
        page.find(css("h1.sentence")).click();
        people.fill("30");
        page.wait_until("more people have more", || incidents.value() == "15");
        page.find(role("button", "Undo")).click();
        page.wait_until("one step takes both back", || {
            people.value() == "15" && incidents.value() == "7.5"
        });
    });
}

#[test]
fn a_forecast_that_cannot_be_made_says_why_and_the_replay_stays() {
    visit(Setup::default(), |page| {
        begin(page);
        let money = MoneyFormat::new(Locale::DEFAULT, Currency::USD);
        let mut card: serde_json::Value = serde_json::from_str(built_in::US_RATE_CARD).unwrap();
        card["assumptions"]["preventable_share"] = "1".into();
        card["plans"][0]["service"]["prevention"] = "1".into();
        let file = std::env::temp_dir().join(format!("breakeven-card-{}.json", std::process::id()));
        std::fs::write(&file, card.to_string()).unwrap();
        page.find(css(".bar input[type=file]")).upload(&file);
        page.wait_for_text("There is no forecast.");
        page.wait_for_text("above 0.95 of all incidents");
        page.wait_for_text("would have been your cheapest plan");
        assert!(totals(page)[0].starts_with(money.symbol()));
        std::fs::remove_file(file).unwrap();
    });
}
