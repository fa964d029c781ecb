//! Whether a forecast's range holds as often as it says: companies with known rates are made, a year
//! of them is the history, the next is held against P10–P90.

use breakeven::engine::civil::{Date, Moment, Month};
use breakeven::engine::forecast::{Belief, Unwatched, forecast};
use breakeven::engine::history::reference_incidents;
use breakeven::engine::incident::Incident;
use breakeven::engine::quantity::{Clustering, Months, PositiveMinutes};
use breakeven::engine::rate_card::RateCard;
use breakeven::engine::replay::replay;
use breakeven::engine::scenario::{History, Log, Profile, Scenario};
use rust_decimal::Decimal;

use crate::small;

const TRIALS: u64 = 1_000;
const FUTURES: u32 = 400;

/// How the months of a made company differ.
#[derive(Clone, Copy)]
enum Unevenness {
    /// Gamma with this whole shape.
    Shape(u32),
    /// All alike.
    Even,
}

/// xorshift64*: another generator than the forecast's.
struct Other(u64);

impl Other {
    fn uniform(&mut self) -> f64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let bits = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 12;
        #[allow(clippy::cast_precision_loss, reason = "52 bits")]
        let uniform = (bits as f64 + 0.5) / (1_u64 << 52) as f64;
        uniform
    }

    fn exponential(&mut self) -> f64 {
        -self.uniform().ln()
    }

    /// A gamma of whole shape and mean 1.
    fn gamma(&mut self, shape: u32) -> f64 {
        (0..shape).map(|_| self.exponential()).sum::<f64>() / f64::from(shape)
    }

    fn poisson(&mut self, mean: f64) -> u32 {
        let mut left = mean;
        let mut count = 0;
        loop {
            left -= self.exponential();
            if left < 0.0 {
                return count;
            }
            count += 1;
        }
    }
}

/// A year of a company, from the incidents of the card's reference profile.
fn year(
    chance: &mut Other,
    rate: f64,
    clustering: Unevenness,
    from: Month,
    pool: &[Incident],
) -> Log {
    let mut incidents = Vec::new();
    for month in 0..12 {
        let busy = match clustering {
            Unevenness::Shape(shape) => chance.gamma(shape),
            Unevenness::Even => 1.0,
        };
        for _ in 0..chance.poisson(rate * busy) {
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a place in a small pool"
            )]
            let place = (chance.uniform() * pool.len() as f64) as usize;
            let mut incident = pool[place].clone();
            // In another month, on the same day of the week and at the same time, so that its
            // rates stay.
            let first = from.plus(month).first_day();
            let weekday = incident.opened.date().weekday();
            let day: Date = (0..7)
                .map(|later| first.plus_days(7 + later))
                .find(|day| day.weekday() == weekday)
                .unwrap();
            incident.opened = Moment::new(day, incident.opened.minute()).unwrap();
            incidents.push(incident);
        }
    }
    Log {
        from,
        months: Months::new(12).unwrap(),
        incidents,
    }
}

/// Part of the trials in which the next year of break/fix lies inside P10–P90.
fn held(scenario: &Scenario, card: &RateCard, clustering: Unevenness) -> f64 {
    let mut scenario = scenario.clone();
    scenario.assumptions.clustering = Some(Clustering::new(Decimal::from(4)).unwrap());
    let profile = scenario.assumptions.profile.as_ref();
    let profile = profile.or(card.assumptions.profile.as_ref()).unwrap();
    let from = Month::of(2025, 1).unwrap();
    let twelve = Months::new(12).unwrap();
    let pool = reference_incidents(profile, from, twelve, &scenario.organisation);
    let peers = 0.5 * f64::from(scenario.organisation.users.get());
    let mut chance = Other(0x1234_5678_9ABC_DEF1);
    let mut inside = 0_u32;
    for trial in 0..TRIALS {
        let rate = peers * chance.gamma(2);
        let past = year(&mut chance, rate, clustering, from, &pool);
        let next = year(&mut chance, rate, clustering, from.plus(12), &pool);
        scenario.history = History::Log(past);
        scenario.seed = trial;
        let foreseen = forecast(&scenario, card, Belief::default(), FUTURES, &mut Unwatched)
            .unwrap()
            .unwrap();
        scenario.history = History::Log(next);
        let came = replay(&scenario, card).unwrap().plans[0].cost;
        let outlook = foreseen.plans[0].invoices;
        inside += u32::from((outlook.p10..=outlook.p90).contains(&came));
    }
    f64::from(inside) / 1_000.0
}

/// Guards against a range that promises more than it knows, or says nothing.
#[test]
fn eight_years_in_ten_fall_inside_the_range_when_clustering_is_as_assumed() {
    let (mut scenario, mut card) = small::case();
    scenario.current_plan = None;
    card.plans.truncate(1);
    // Nothing that a plan does may change what happens.
    card.plans[0].service = breakeven::engine::rate_card::Service::default();
    scenario.organisation.holidays.clear();
    let unlike = held(&scenario, &card, Unevenness::Shape(4));
    // Rates are known to differ; with incidents all alike, nothing else is left to learn.
    let typical = PositiveMinutes::new(45).unwrap();
    scenario.assumptions.profile = Some(Profile::new(typical, typical).unwrap());
    let as_assumed = held(&scenario, &card, Unevenness::Shape(4));
    let burstier = held(&scenario, &card, Unevenness::Shape(1));
    let even = held(&scenario, &card, Unevenness::Even);
    println!(
        "inside P10-P90 of {TRIALS}: {as_assumed} with clustering as assumed (4), {unlike} with unlike \
         incidents too, {burstier} with clustering 1, {even} without any"
    );
    assert!((0.77..=0.83).contains(&as_assumed), "{as_assumed}");
}
