//! Undo, and records in a store that fails as real ones do.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use breakeven::documents::built_in;
use breakeven::engine::civil::Month;
use breakeven::platform::storage::{KeyValue, MemoryStore, StorageFault};
use breakeven::state::bench::Origin;
use breakeven::state::notice::{Notice, Saved};
use breakeven::state::opening::{Changes, open};
use breakeven::state::records::{Found, Keeper, Key, SaveFault};
use breakeven::state::undo::Timeline;

/// A store that two keepers share, with room for a number of bytes.
#[derive(Clone, Default)]
struct SharedStore {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    room: Rc<Cell<Option<usize>>>,
    forgets: Rc<Cell<bool>>,
}

impl KeyValue for SharedStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageFault> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageFault> {
        if self.room.get().is_some_and(|room| text.len() > room) {
            return Err(StorageFault::Full);
        }
        if !self.forgets.get() {
            self.texts.borrow_mut().insert(key.into(), text.into());
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn is_lasting(&self) -> bool {
        true
    }
}

fn keeper(store: &SharedStore, tab: &str) -> Keeper {
    Keeper::new(Box::new(store.clone()), tab.to_owned())
}

#[test]
fn what_was_written_is_read_again() {
    let store = SharedStore::default();
    keeper(&store, "a")
        .write(Key::Scenario, "{\n  \"name\": \"Acme\"\n}\n")
        .unwrap();
    assert_eq!(
        keeper(&store, "b").read(Key::Scenario).unwrap(),
        Found::Document("{\n  \"name\": \"Acme\"\n}\n".to_owned())
    );
}

#[test]
fn a_full_store_keeps_the_old_document() {
    let store = SharedStore::default();
    let keeper = keeper(&store, "a");
    keeper.write(Key::Scenario, "old").unwrap();
    store.room.set(Some(3));
    assert_eq!(
        keeper.write(Key::Scenario, "a longer one"),
        Err(SaveFault::Storage(StorageFault::Full))
    );
    assert_eq!(
        keeper.read(Key::Scenario).unwrap(),
        Found::Document("old".to_owned())
    );
    store.room.set(None);
    keeper.write(Key::Scenario, "new").unwrap();
}

#[test]
fn a_store_that_forgets_is_not_called_saved() {
    let store = SharedStore::default();
    store.forgets.set(true);
    assert_eq!(
        keeper(&store, "a").write(Key::Scenario, "text"),
        Err(SaveFault::NotKept)
    );
}

#[test]
fn a_second_tab_never_overwrites_the_first_in_silence() {
    let store = SharedStore::default();
    let first = keeper(&store, "first");
    let second = keeper(&store, "second");
    first.write(Key::Scenario, "1").unwrap();
    assert_eq!(second.write(Key::Scenario, "2"), Err(SaveFault::Overtaken));
    second.read(Key::Scenario).unwrap();
    second.write(Key::Scenario, "2").unwrap();
    assert_eq!(first.write(Key::Scenario, "3"), Err(SaveFault::Overtaken));
    assert_eq!(
        first.read(Key::Scenario).unwrap(),
        Found::Document("2".to_owned())
    );
    first.write_over(Key::Scenario, "3").unwrap();
    assert_eq!(
        second.read(Key::Scenario).unwrap(),
        Found::Document("3".to_owned())
    );
}

#[test]
fn a_damaged_record_is_set_aside_unchanged_and_costs_only_itself() {
    let store = SharedStore::default();
    let keeper = keeper(&store, "a");
    keeper.write(Key::RateCard, "card").unwrap();
    for damaged in ["{half", "breakeven-record 1 x y\n{}", "{half"] {
        store.set("breakeven.scenario", damaged).unwrap();
        assert_eq!(
            keeper.read(Key::Scenario).unwrap(),
            Found::Damaged(damaged.to_owned())
        );
        keeper.set_aside(Key::Scenario, damaged).unwrap();
        assert_eq!(keeper.read(Key::Scenario).unwrap(), Found::Nothing);
    }
    assert_eq!(
        store.get("breakeven.aside.scenario").unwrap().as_deref(),
        Some("{half")
    );
    assert_eq!(
        store.get("breakeven.aside.scenario.2").unwrap().as_deref(),
        Some("breakeven-record 1 x y\n{}")
    );
    assert_eq!(store.get("breakeven.aside.scenario.3").unwrap(), None);
    assert_eq!(
        keeper.read(Key::RateCard).unwrap(),
        Found::Document("card".to_owned())
    );
}

#[test]
fn typing_in_one_field_is_one_step_and_every_step_has_a_name() {
    let mut timeline = Timeline::new(18);
    timeline.change("people", "people 18 → 2".into(), 2);
    timeline.change("people", "people 18 → 25".into(), 25);
    timeline.change("rate", "incidents".into(), 26);
    assert_eq!(timeline.undo_name(), Some("incidents"));
    assert!(timeline.undo());
    assert_eq!(*timeline.now(), 25);
    assert_eq!(timeline.undo_name(), Some("people 18 → 25"));
    assert!(timeline.undo());
    assert_eq!(*timeline.now(), 18);
    assert!(!timeline.undo());
    assert_eq!(timeline.redo_name(), Some("people 18 → 25"));
    assert!(timeline.redo());
    assert!(timeline.redo());
    assert!(!timeline.redo());
    assert_eq!(*timeline.now(), 26);
}

#[test]
fn what_was_typed_on_the_way_to_a_wrong_figure_is_taken_back() {
    let mut timeline = Timeline::new(18);
    timeline.change("people", "people 18 → 1".into(), 1);
    timeline.change("people", "people 18 → 10".into(), 10);
    assert!(timeline.withdraw("people"));
    assert_eq!(*timeline.now(), 18);
    assert_eq!(timeline.undo_name(), None);
    assert!(
        !timeline.withdraw("people"),
        "the step before is another one"
    );
    timeline.change("rate", "rate".into(), 5);
    assert!(!timeline.withdraw("people"));
    assert_eq!(*timeline.now(), 5);
}

#[test]
fn withdrawing_a_record_leaves_that_of_another_tab() {
    let store = SharedStore::default();
    let first = keeper(&store, "first");
    let second = keeper(&store, "second");
    assert_eq!(first.withdraw(Key::Scenario), Ok(()));
    first.write(Key::Scenario, "1").unwrap();
    assert_eq!(second.withdraw(Key::Scenario), Err(SaveFault::Overtaken));
    assert_eq!(first.withdraw(Key::Scenario), Ok(()));
    assert_eq!(second.read(Key::Scenario).unwrap(), Found::Nothing);
}

#[test]
fn a_change_after_undo_forgets_what_was_undone_and_rest_ends_a_step() {
    let mut timeline = Timeline::new(1);
    timeline.change("a", "first".into(), 2);
    timeline.rest();
    timeline.change("a", "second".into(), 3);
    timeline.change("a", "the same again".into(), 3);
    assert!(timeline.undo());
    assert_eq!(*timeline.now(), 2);
    timeline.change("a", "third".into(), 4);
    assert_eq!(timeline.redo_name(), None);
    assert!(timeline.undo());
    assert_eq!(*timeline.now(), 2);
}

#[test]
fn a_first_visit_begins_with_the_typical_office_of_the_last_twelve_months() {
    let keeper = Keeper::new(Box::<MemoryStore>::default(), "a".to_owned());
    let month = Month::of(2026, 11).unwrap();
    let opened = open(&keeper, month).unwrap();
    assert_eq!(opened.bench.origin, Origin::Example);
    assert_eq!(
        *opened.bench.scenario,
        built_in::example_scenario(Month::of(2025, 11).unwrap()).unwrap()
    );
    assert!(opened.notices.is_empty());
}

#[test]
fn a_record_that_cannot_be_read_costs_only_itself_and_one_of_a_newer_version_is_not_rewritten() {
    let store = SharedStore::default();
    let keeper = keeper(&store, "a");
    let month = Month::of(2026, 11).unwrap();
    keeper.write(Key::Scenario, "{\"half\": ").unwrap();
    keeper.write(Key::RateCard, built_in::US_RATE_CARD).unwrap();
    let opened = open(&keeper, month).unwrap();
    assert_eq!(opened.bench.origin, Origin::Example);
    assert_eq!(opened.changes, Changes::Saved);
    assert_eq!(
        opened.notices,
        [Notice::Damaged {
            what: Saved::Scenario,
            text: "{\"half\": ".to_owned(),
            kept_in_place: false,
        }]
    );
    assert_eq!(*opened.bench.rate_card, built_in::rate_card().unwrap());

    let text =
        include_str!("../fixtures/scenario-1.json").replace("\"version\": 1", "\"version\": 7");
    keeper.write(Key::Scenario, &text).unwrap();
    let opened = open(&keeper, month).unwrap();
    assert_eq!(opened.changes, Changes::NotSaved);
    assert_eq!(opened.notices, [Notice::NewerScenario { text }]);
}

#[test]
fn a_log_that_no_browser_can_store_is_known_by_its_length_and_no_other_is() {
    use breakeven::documents::{built_in, write_scenario};
    use breakeven::engine::civil::{Moment, Month};
    use breakeven::engine::incident::{Impact, Incident, IncidentKind};
    use breakeven::engine::quantity::{Minutes, Months, Price, UsersAffected};
    use breakeven::state::incidents::with_all;
    use breakeven::state::records::may_fit;

    let shortest = Incident {
        id: "1".to_owned(),
        opened: Moment::parse("2026-01-02T09:00").unwrap(),
        work: Minutes::NONE,
        interruption: None,
        users_affected: UsersAffected::ONE,
        impact: Impact::default(),
        onsite: false,
        emergency: false,
        kind: IncidentKind::default(),
        category: String::new(),
        materials: Price::LEAST,
        note: String::new(),
    };
    let from = Month::of(2026, 1).unwrap();
    let example = built_in::example_scenario(from).unwrap();
    let text = |count: usize| {
        let log = vec![shortest.clone(); count];
        write_scenario(&with_all(&example, from, Months::new(1).unwrap(), log)).len()
    };
    assert!(text(101) - text(1) >= 100 * 100, "{}", text(101) - text(1));
    assert!(may_fit(30_000));
    assert!(!may_fit(100_000));
}
