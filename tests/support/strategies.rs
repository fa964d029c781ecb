//! Arbitrary scenarios and rate cards, over all that the formats can hold.
//!
//! For property tests of every layer: `#[path = "../support/strategies.rs"] mod strategies;`.
//! Boxed, since the value trees of nested tuples are too large for the stack of a test.

use std::fmt::Debug;

use breakeven::documents::text::TextRule;
use breakeven::engine::civil::{Date, Moment, Month, Weekday};
use breakeven::engine::incident::{Impact, Incident, IncidentKind};
use breakeven::engine::labour::{Labour, Multipliers};
use breakeven::engine::money::Currency;
use breakeven::engine::organisation::{Hours, Organisation};
use breakeven::engine::plan::flat_rate::{Covers, Tier, TierMode, UserPrices};
use breakeven::engine::plan::{BlockHours, BreakFix, FlatRate, Hourly, InHouse, Retainer, Terms};
use breakeven::engine::quantity::{
    Clustering, Devices, Fraction, Growth, IncidentCount, Increment, InterruptionFactor, Markup,
    Minutes, Months, MonthsOfFee, Multiplier, PositiveMinutes, Price, Restores, Servers, Sites,
    SpanOfMonths, Staff, TicketsPerUser, TierEnd, Users, UsersAffected, WeeksAbsent,
};
use breakeven::engine::rate_card::{
    Evidence, Grade, Plan, Provider, RateCard, Service, ServiceHours, Tax,
};
use breakeven::engine::scenario::{
    Assumptions, History, Log, MAX_SEED, Profile, Scenario, Summary,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any, prop_oneof};
use proptest::sample::{select, subsequence};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// How far prices, minutes and staff go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(dead_code, reason = "not every suite needs the usual ones")]
pub enum Reach {
    /// As far as their bounds.
    Bounds,
    /// As far as a company meets them; every product of them is exact.
    Usual,
}

/// Any scenario.
pub fn scenario() -> BoxedStrategy<Scenario> {
    (
        (text(TextRule::Line), currency(), organisation(), history()),
        option::of(text(TextRule::Id)),
        whole(Minutes::MIN, Minutes::MAX, Minutes::new),
        whole(Months::MIN, Months::MAX, Months::new),
        decimal(Growth::MIN, Growth::MAX, Growth::new),
        assumptions(),
        0..=MAX_SEED,
    )
        .prop_map(
            |(
                (name, currency, organisation, history),
                current_plan,
                helper_minutes_per_month,
                horizon,
                annual_growth,
                assumptions,
                seed,
            )| Scenario {
                name,
                currency,
                organisation,
                history,
                current_plan,
                helper_minutes_per_month,
                horizon,
                annual_growth,
                assumptions,
                seed,
            },
        )
        .boxed()
}

/// Any rate card.
pub fn rate_card() -> BoxedStrategy<RateCard> {
    rate_card_within(Reach::Bounds)
}

/// A rate card with prices, minutes and multipliers that reach this far.
pub fn rate_card_within(reach: Reach) -> BoxedStrategy<RateCard> {
    (
        (text(TextRule::Line), text(TextRule::Line)),
        currency(),
        (text(TextRule::Line), fraction()),
        option::of((hours(), option::of(dates()))),
        vec(plan(reach), 1..=12),
        assumptions(),
        vec(evidence(), 0..4),
    )
        .prop_map(
            |((name, url), currency, (label, rate), service, mut plans, assumptions, evidence)| {
                for (place, plan) in plans.iter_mut().enumerate() {
                    // Ids are unique: the place makes them so, within their 64 characters.
                    plan.id = plan
                        .id
                        .chars()
                        .take(60)
                        .chain(format!("#{place}").chars())
                        .collect();
                }
                RateCard {
                    provider: Provider { name, url },
                    currency,
                    tax: Tax { label, rate },
                    service_hours: service
                        .map(|(hours, holidays)| ServiceHours { hours, holidays }),
                    plans,
                    assumptions,
                    evidence,
                }
            },
        )
        .boxed()
}

/// A text that keeps a rule.
pub fn text(rule: TextRule) -> BoxedStrategy<String> {
    let characters = match rule {
        TextRule::Id => 1..=64_usize,
        TextRule::Line | TextRule::Note => 0..=80,
    };
    vec(any::<char>(), characters)
        .prop_map(move |characters| {
            let kept: String = characters
                .into_iter()
                .filter(|character| {
                    TextRule::Id.check(&character.to_string()).is_ok()
                        || rule.check(&character.to_string()).is_ok()
                })
                .collect();
            if kept.is_empty() && rule == TextRule::Id {
                "T-1".to_owned()
            } else {
                kept
            }
        })
        .boxed()
}

/// A whole quantity anywhere within its bounds, the bounds themselves often.
pub fn whole<Q: Debug + 'static, E: Debug + 'static>(
    min: u32,
    max: u32,
    new: fn(u32) -> Result<Q, E>,
) -> BoxedStrategy<Q> {
    prop_oneof![1 => Just(min), 1 => Just(max), 6 => min..=max]
        .prop_map(move |value| new(value).unwrap())
        .boxed()
}

/// A decimal quantity anywhere within its bounds, with 0 to 6 places.
pub fn decimal<Q: Debug + 'static, E: Debug + 'static>(
    min: Decimal,
    max: Decimal,
    new: fn(Decimal) -> Result<Q, E>,
) -> BoxedStrategy<Q> {
    let millionths = |bound: Decimal| (bound * Decimal::from(1_000_000)).to_i64().unwrap();
    let (least, most) = (millionths(min), millionths(max));
    (
        prop_oneof![1 => Just(least), 1 => Just(most), 6 => least..=most],
        0..=6_u32,
    )
        .prop_map(move |(value, places)| {
            let exact = Decimal::new(value, 6);
            let shorter = exact.trunc_with_scale(places);
            new(if shorter < min { exact } else { shorter }).unwrap()
        })
        .boxed()
}

fn fraction() -> BoxedStrategy<Fraction> {
    decimal(Fraction::MIN, Fraction::MAX, Fraction::new).boxed()
}

fn price(reach: Reach) -> BoxedStrategy<Price> {
    let most = match reach {
        Reach::Bounds => Price::MAX,
        Reach::Usual => Decimal::from(10_000),
    };
    decimal(Price::MIN, most, Price::new)
}

fn minutes(reach: Reach) -> BoxedStrategy<Minutes> {
    let most = match reach {
        Reach::Bounds => Minutes::MAX,
        Reach::Usual => 5_000,
    };
    whole(Minutes::MIN, most, Minutes::new)
}

fn annual_increase(reach: Reach) -> BoxedStrategy<Growth> {
    match reach {
        Reach::Bounds => decimal(Growth::MIN, Growth::MAX, Growth::new),
        Reach::Usual => decimal(Decimal::new(-1, 1), Decimal::new(1, 1), Growth::new),
    }
}

fn staff(reach: Reach) -> BoxedStrategy<Staff> {
    let most = match reach {
        Reach::Bounds => Staff::MAX,
        Reach::Usual => Decimal::TEN,
    };
    decimal(Staff::MIN, most, Staff::new)
}

fn currency() -> BoxedStrategy<Currency> {
    select(Currency::codes().collect::<Vec<_>>())
        .prop_map(|code| Currency::from_code(code).unwrap())
        .boxed()
}

fn month() -> BoxedStrategy<Month> {
    (1900..=2199, 1..=12_u32)
        .prop_map(|(year, number)| Month::of(year, number).unwrap())
        .boxed()
}

fn date() -> BoxedStrategy<Date> {
    (month(), 0..31_u32)
        .prop_map(|(month, day)| month.first_day().plus_days(day % month.days()))
        .boxed()
}

fn dates() -> BoxedStrategy<Vec<Date>> {
    vec(date(), 0..6).boxed()
}

fn hours() -> BoxedStrategy<Hours> {
    (
        subsequence(Weekday::ALL.to_vec(), 1..=7),
        0..1_440_u32,
        1..=1_440_u32,
    )
        .prop_map(|(days, opens, length)| {
            Hours::new(days, opens, opens.saturating_add(length).min(1_440)).unwrap()
        })
        .boxed()
}

fn organisation() -> BoxedStrategy<Organisation> {
    (
        whole(Users::MIN, Users::MAX, Users::new),
        whole(Devices::MIN, Devices::MAX, Devices::new),
        whole(Servers::MIN, Servers::MAX, Servers::new),
        whole(Sites::MIN, Sites::MAX, Sites::new),
        hours(),
        dates(),
        price(Reach::Bounds),
        any::<bool>(),
    )
        .prop_map(
            |(
                users,
                devices,
                servers,
                sites,
                working_hours,
                holidays,
                employee_hour_cost,
                tax_is_a_cost,
            )| Organisation {
                users,
                devices,
                servers,
                sites,
                working_hours,
                holidays,
                employee_hour_cost,
                tax_is_a_cost,
            },
        )
        .boxed()
}

fn history() -> BoxedStrategy<History> {
    let months = || whole(Months::MIN, Months::MAX, Months::new);
    let log = (month(), months(), vec(incident(), 0..6)).prop_map(|(from, months, incidents)| {
        History::Log(Log {
            from,
            months,
            incidents,
        })
    });
    let count = whole(IncidentCount::MIN, IncidentCount::MAX, IncidentCount::new);
    let summary =
        (month(), months(), count, profile()).prop_map(|(from, months, incidents, profile)| {
            History::Summary(Summary {
                from,
                months,
                incidents,
                profile,
            })
        });
    prop_oneof![log, summary].boxed()
}

/// Any incident.
pub fn incident() -> BoxedStrategy<Incident> {
    incident_within(Reach::Bounds)
}

/// An incident with prices and minutes that reach this far.
pub fn incident_within(reach: Reach) -> BoxedStrategy<Incident> {
    (
        (text(TextRule::Id), date(), 0..1_440_u32),
        minutes(reach),
        option::of(minutes(reach)),
        whole(UsersAffected::MIN, UsersAffected::MAX, UsersAffected::new),
        select(Impact::ALL.to_vec()),
        (any::<bool>(), any::<bool>()),
        select(IncidentKind::ALL.to_vec()),
        (text(TextRule::Line), price(reach), text(TextRule::Note)),
    )
        .prop_map(
            |(
                (id, date, minute),
                work,
                interruption,
                users_affected,
                impact,
                (onsite, emergency),
                kind,
                (category, materials, note),
            )| Incident {
                id,
                opened: Moment::new(date, minute).unwrap(),
                work,
                interruption,
                users_affected,
                impact,
                onsite,
                emergency,
                kind,
                category,
                materials,
                note,
            },
        )
        .boxed()
}

fn profile() -> BoxedStrategy<Profile> {
    let work = || {
        whole(
            PositiveMinutes::MIN,
            PositiveMinutes::MAX,
            PositiveMinutes::new,
        )
    };
    (
        (work(), work()),
        [
            fraction().boxed(),
            fraction().boxed(),
            fraction().boxed(),
            fraction().boxed(),
        ],
        whole(UsersAffected::MIN, UsersAffected::MAX, UsersAffected::new),
        decimal(
            InterruptionFactor::MIN,
            InterruptionFactor::MAX,
            InterruptionFactor::new,
        ),
        select(Impact::ALL.to_vec()),
    )
        .prop_map(
            |((one, other), shares, users_affected, interruption_factor, impact)| {
                let [after_hours, onsite, emergency, requests] = shares;
                let mut profile = Profile::new(one.min(other), one.max(other)).unwrap();
                profile.share_after_hours = after_hours;
                profile.share_onsite = onsite;
                profile.share_emergency = emergency;
                profile.share_requests = requests;
                profile.users_affected = users_affected;
                profile.interruption_factor = interruption_factor;
                profile.impact = impact;
                profile
            },
        )
        .boxed()
}

fn assumptions() -> BoxedStrategy<Assumptions> {
    (
        option::of(decimal(
            TicketsPerUser::MIN,
            TicketsPerUser::MAX,
            TicketsPerUser::new,
        )),
        option::of(fraction()),
        option::of(decimal(Clustering::MIN, Clustering::MAX, Clustering::new)),
        option::of(decimal(Restores::MIN, Restores::MAX, Restores::new)),
        option::of(price(Reach::Bounds)),
        option::of(profile()),
    )
        .prop_map(
            |(
                tickets_per_user_month,
                preventable_share,
                clustering,
                restores_per_year,
                data_loss_cost,
                profile,
            )| Assumptions {
                tickets_per_user_month,
                preventable_share,
                clustering,
                restores_per_year,
                data_loss_cost,
                profile,
            },
        )
        .boxed()
}

fn plan(reach: Reach) -> BoxedStrategy<Plan> {
    (
        text(TextRule::Id),
        text(TextRule::Line),
        terms(reach),
        annual_increase(reach),
        service(reach),
    )
        .prop_map(|(id, name, terms, annual_increase, service)| Plan {
            id,
            name,
            terms,
            annual_increase,
            service,
        })
        .boxed()
}

fn service(reach: Reach) -> BoxedStrategy<Service> {
    (
        (
            minutes(reach),
            minutes(reach),
            minutes(reach),
            minutes(reach),
        ),
        (fraction(), fraction(), fraction()),
        whole(SpanOfMonths::MIN, SpanOfMonths::MAX, SpanOfMonths::new),
    )
        .prop_map(
            |(
                (response, discovery, admin_per_invoice, admin_per_billed_incident),
                (prevention, recurrence, restore_failure),
                prevention_ramp,
            )| Service {
                response,
                prevention,
                prevention_ramp,
                recurrence,
                discovery,
                admin_per_invoice,
                admin_per_billed_incident,
                restore_failure,
            },
        )
        .boxed()
}

fn terms(reach: Reach) -> BoxedStrategy<Terms> {
    let positive = || {
        whole(
            PositiveMinutes::MIN,
            PositiveMinutes::MAX,
            PositiveMinutes::new,
        )
    };
    let span = || whole(SpanOfMonths::MIN, SpanOfMonths::MAX, SpanOfMonths::new);
    prop_oneof![
        labour(reach).prop_map(|labour| Terms::BreakFix(BreakFix { labour })),
        (labour(reach), minutes(reach)).prop_map(|(labour, maintenance_per_month)| {
            Terms::Hourly(Hourly {
                labour,
                maintenance_per_month,
            })
        }),
        (positive(), price(reach), span(), labour(reach)).prop_map(
            |(block, block_price, expires_after, labour)| Terms::BlockHours(BlockHours {
                block,
                block_price,
                expires_after,
                labour,
            })
        ),
        (
            price(reach),
            minutes(reach),
            minutes(reach),
            any::<bool>(),
            labour(reach)
        )
            .prop_map(
                |(monthly_fee, included, rollover_cap, covers_projects, labour)| Terms::Retainer(
                    Retainer {
                        monthly_fee,
                        included,
                        rollover_cap,
                        covers_projects,
                        labour,
                    }
                )
            ),
        flat_rate(reach).prop_map(|terms| Terms::FlatRate(Box::new(terms))),
        in_house(reach).prop_map(|terms| Terms::InHouse(Box::new(terms))),
    ]
    .boxed()
}

fn flat_rate(reach: Reach) -> BoxedStrategy<FlatRate> {
    (
        (
            price(reach),
            price(reach),
            price(reach),
            price(reach),
            price(reach),
            price(reach),
        ),
        user_prices(reach),
        decimal(MonthsOfFee::MIN, MonthsOfFee::MAX, MonthsOfFee::new),
        fraction(),
        (any::<bool>(), any::<bool>(), any::<bool>()),
        minutes(reach),
        labour(reach),
    )
        .prop_map(
            |(
                (base_fee, per_device, per_server, per_site, minimum_monthly, onboarding_fee),
                per_user,
                onboarding_months_of_fee,
                term_discount,
                (after_hours, onsite, projects),
                fair_use_per_user,
                labour,
            )| FlatRate {
                base_fee,
                per_user,
                per_device,
                per_server,
                per_site,
                minimum_monthly,
                onboarding_fee,
                onboarding_months_of_fee,
                term_discount,
                covers: Covers {
                    after_hours,
                    onsite,
                    projects,
                },
                fair_use_per_user,
                labour,
            },
        )
        .boxed()
}

fn user_prices(reach: Reach) -> BoxedStrategy<UserPrices> {
    let ends = proptest::collection::btree_set(TierEnd::MIN..=TierEnd::MAX, 0..5);
    (
        ends,
        vec(price(reach), 5),
        select(vec![TierMode::Graduated, TierMode::Volume]),
    )
        .prop_map(|(ends, prices, mode)| {
            let ends = ends.into_iter().map(|end| Some(TierEnd::new(end).unwrap()));
            let tiers = ends
                .chain([None])
                .zip(prices)
                .map(|(up_to, price)| Tier { up_to, price })
                .collect();
            UserPrices::new(tiers, mode).unwrap()
        })
        .boxed()
}

fn in_house(reach: Reach) -> BoxedStrategy<InHouse> {
    (
        (price(reach), price(reach), price(reach), price(reach)),
        decimal(Markup::MIN, Markup::MAX, Markup::new),
        staff(reach),
        minutes(reach),
        decimal(WeeksAbsent::MIN, WeeksAbsent::MAX, WeeksAbsent::new),
        any::<bool>(),
        labour(reach),
    )
        .prop_map(
            |(
                (annual_salary, tools_per_user, annual_training, recruitment_fee),
                overhead,
                staff,
                minutes_per_month_per_person,
                weeks_absent,
                covers_after_hours,
                cover,
            )| InHouse {
                annual_salary,
                overhead,
                staff,
                minutes_per_month_per_person,
                tools_per_user,
                annual_training,
                recruitment_fee,
                weeks_absent,
                covers_after_hours,
                cover,
            },
        )
        .boxed()
}

/// Any labour terms.
pub fn labour(reach: Reach) -> BoxedStrategy<Labour> {
    let increment = || whole(Increment::MIN, Increment::MAX, Increment::new);
    let multiplier = || decimal(Multiplier::MIN, Multiplier::MAX, Multiplier::new);
    (
        (
            price(reach),
            option::of(price(reach)),
            price(reach),
            price(reach),
        ),
        (increment(), option::of(increment())),
        (
            minutes(reach),
            minutes(reach),
            minutes(reach),
            minutes(reach),
        ),
        (multiplier(), multiplier(), multiplier(), multiplier()),
        decimal(Markup::MIN, Markup::MAX, Markup::new),
    )
        .prop_map(
            |(
                (hourly_rate, onsite_hourly_rate, call_out_fee, travel_fee),
                (increment, onsite_increment),
                (minimum, onsite_minimum, out_of_hours_minimum, handling),
                (after_hours, weekend, holiday, emergency),
                materials_markup,
            )| Labour {
                hourly_rate,
                onsite_hourly_rate,
                increment,
                onsite_increment,
                minimum,
                onsite_minimum,
                out_of_hours_minimum,
                multipliers: Multipliers {
                    after_hours,
                    weekend,
                    holiday,
                    emergency,
                },
                call_out_fee,
                travel_fee,
                handling,
                materials_markup,
            },
        )
        .boxed()
}

fn evidence() -> BoxedStrategy<Evidence> {
    let figure = || {
        option::of(
            (-1_000_000_000_000_000_i64..1_000_000_000_000_000, 0..=6_u32)
                .prop_map(|(digits, places)| Decimal::new(digits, places)),
        )
    };
    let grades = vec![
        Grade::Government,
        Grade::Survey,
        Grade::Benchmark,
        Grade::PriceList,
        Grade::Derived,
        Grade::VendorClaim,
        Grade::Anecdote,
    ];
    (
        vec(text(TextRule::Line), 4),
        (figure(), figure(), figure()),
        option::of(1900..=2199_u32),
        option::of(select(grades)),
        text(TextRule::Note),
    )
        .prop_map(|(texts, (value, low, high), year, grade, note)| {
            let [assumption, claim, source, url] = texts.try_into().unwrap();
            Evidence {
                assumption,
                claim,
                value,
                low,
                high,
                source,
                url,
                year,
                grade,
                note,
            }
        })
        .boxed()
}
