//! The main job: a real ticket export in, plans compared to the cent, a bill opened down to an
//! incident, and everything still there after a reload.

use std::path::PathBuf;

use breakeven::documents::{built_in, read_scenario};
use breakeven::engine::money::Currency;
use breakeven::engine::replay::{Replay, replay};
use breakeven::present::format::{Locale, MoneyFormat};
use fantoccini::key::Key;

use crate::element::{By, css, label, role};
use crate::page::Page;
use crate::visit::{Setup, Storage, visit};

#[test]
fn a_real_ticket_export_becomes_bills_to_the_cent_that_survive_a_reload() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        open_file(page, &fixture("tickets/spiceworks.csv"));

        page.wait_for_text("of 364 tickets; November 2023 to May 2026, 31 whole months");
        page.wait_for_text("12 are still open.");
        page.wait_for_text(
            "The file has no worked time. resolution_hours is how long tickets stayed open",
        );
        assert!(
            is_disabled(page, role("button", "Keep")),
            "nothing is kept before it is answered"
        );
        assert_eq!(
            page.stored("breakeven.scenario"),
            None,
            "a preview changes nothing"
        );

        page.find(label("How long does one usually take, hands-on?"))
            .fill("40");
        page.wait_until("the tickets can be kept", || {
            !page.find_all(role("button", "Keep 364 tickets")).is_empty()
        });
        page.find(role("button", "Keep 364 tickets")).click();
        page.wait_for_text("364 of your own");
        page.wait_for_text("Saved in this browser");

        let replayed = replay_of_what_is_saved(page);
        assert_eq!(replayed.incidents.len() + replayed.outside_window, 364);
        assert_eq!(replayed.months.get(), 31);
        page.find(role("button", "Last 31 months")).click();
        page.wait_until("the replay is shown", || {
            page.text().contains("would have been your cheapest plan")
        });
        let shown = totals(page);
        assert_eq!(
            shown,
            expected_totals(&replayed),
            "the screen shows what the engine says"
        );
        assert!(shown.len() >= 3);

        page.find(css("[data-plan-id='break-fix'] .total button"))
            .click();
        page.wait_for_text("Break/fix, ");
        page.wait_for_text("48 incidents, 48 lines");
        let incidents = page.find_all(css(".lines .what button"));
        let id = incidents[0].text();
        incidents[0].click();
        page.wait_for_text("One incident, six bills");
        page.wait_until("the bill explains the amount", || {
            page.texts(css(".lines .explained"))
                .iter()
                .any(|text| text.contains("minutes"))
        });

        page.reload();
        page.wait_until_started();
        page.wait_until("the same figures are back", || totals(page) == shown);
        page.wait_for_text("One incident, six bills");
        assert_eq!(page.find(css("#one-incident + p b bdi")).text(), id);
    });
}

#[test]
fn figures_move_the_answer_at_once_and_wrong_ones_leave_it_where_it_was() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        page.wait_for_text("A typical office of 15. Change the figures to yours.");
        let people = page.find(label("People"));
        page.settle();
        let first = totals(page);
        people.fill("40");
        page.wait_until("the people are counted", || {
            page.find(label("People, slider"))
                .attribute("aria-valuetext")
                .is_some_and(|text| text.starts_with("40 people"))
        });
        page.wait_until("the answer follows", || totals(page) != first);
        people.press(&char::from(Key::Tab).to_string());
        page.settle();
        let before = totals(page);
        for (wrong, reason) in [
            ("0", "0 is below 1."),
            ("1000001", "1,000,001 is above 100,000."),
            ("1o8", "“1o8” is not a number."),
        ] {
            // At once: on the way to the second, key by key, lies 100,000, which is right.
            people.paste(wrong);
            page.wait_for_text(reason);
            page.wait_for_text("Still counting with 40.");
            assert_eq!(totals(page), before, "{wrong} changes nothing");
        }
        people.fill("41");
        page.wait_until("the answer moves", || totals(page) != before);
        page.find(role("button", "Undo")).click();
        page.wait_until("undo brings the figure before it back", || {
            people.value() == "40"
        });
        page.find(role("button", "Redo")).click();
        page.wait_until("redo brings the figure back", || people.value() == "41");
    });
}

#[test]
fn an_incident_is_typed_changed_and_deleted_and_pasted_rows_are_looked_at_first() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        page.find(css("#incidents > h2 button")).click();
        page.find(role("button", "Add one")).click();
        page.find(label("What happened"))
            .fill("Laptop will not start");
        page.find(label("Worked, hands-on")).fill("23 mn");
        page.find(role("button", "Keep")).click();
        page.wait_for_text("“23 mn” is not a length of time.");
        page.find(label("Worked, hands-on")).fill("0:23");
        page.find(role("button", "Keep")).click();
        page.wait_for_text("1 of your own");
        page.wait_for_text("Laptop will not start");

        page.find(css(".incident-table .ticket button")).click();
        page.find(label("What happened")).fill("Laptop dead");
        page.find(role("button", "Keep")).click();
        page.wait_for_text("Laptop dead");

        page.find(css(".incident-table .ticket button")).click();
        page.find(role("button", "Delete")).click();
        page.wait_for_text("0 of your own");
        page.find(role("button", "Undo")).click();
        page.wait_for_text("Laptop dead");

        page.find(role("button", "Paste rows")).click();
        page.find(label("Rows from a spreadsheet, with their headings in the first line")).paste(
            "Ticket\tOpened\tMinutes worked\tSummary\nA-1\t2026-05-04 09:00\t30\tPrinter\nA-2\t2026-06-05 10:00\t45\tRouter\n",
        );
        page.find(role("button", "Look at these rows")).click();
        page.wait_for_text("of 2 tickets");
        page.find(role("button", "Cancel")).click();
        page.wait_for_text("Laptop dead");
    });
}

#[test]
fn files_that_cannot_be_used_are_named_with_the_reason_and_change_nothing() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        page.settle();
        let before = totals(page);
        let folder = std::env::temp_dir().join(format!("breakeven-files-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = |name: &str, bytes: &[u8]| {
            let path = folder.join(name);
            std::fs::write(&path, bytes).unwrap();
            path
        };
        for (path, reasons) in [
            (file("nothing.csv", b""), vec!["the file is empty"]),
            (
                file("sheet.csv", b"PK\x03\x04\x14\0\x06\0\x08\0"),
                vec!["the file is a spreadsheet or a zip archive"],
            ),
            (
                file("undated.csv", b"Name,Colour\nA,red\nB,blue\n"),
                vec!["no column tells when tickets were opened"],
            ),
            (
                file("half.json", b"{\"format\": \"breakeven.scenario\","),
                vec!["not JSON"],
            ),
            (
                file("rates.json", three_mistakes().as_bytes()),
                vec![
                    "plans[0].terms.labour.hourly_rate",
                    "plans[1].colour",
                    "tax.rate",
                ],
            ),
        ] {
            open_file(page, &path);
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            page.wait_for_text(&format!(
                "{name} was not opened. What was here before stays."
            ));
            for reason in reasons {
                page.wait_for_text(reason);
            }
            assert_eq!(totals(page), before, "{name} changes nothing");
        }
        std::fs::remove_dir_all(folder).unwrap();
    });
}

#[test]
fn where_nothing_can_be_kept_the_page_says_so_and_works() {
    let setup = Setup {
        storage: Storage::Blocked,
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_until_started();
        page.wait_for_text("This browser lets the page keep nothing.");
        page.find(label("People")).fill("7");
        page.wait_until("the answer moves", || {
            page.find(label("People")).value() == "7"
        });
        assert!(totals(page).len() >= 3);
    });
}

#[test]
fn a_damaged_record_is_set_aside_and_one_of_a_newer_version_is_left_alone() {
    let damaged = "breakeven-record 1 4 tab\n{\"format\": \"breakeven.scenario\", \"version\": 1";
    let setup = Setup {
        records: vec![("breakeven.scenario", damaged.to_owned())],
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_until_started();
        page.wait_for_text("What you saved could not be read. The text is set aside, unchanged.");
        assert_eq!(
            page.stored("breakeven.aside.scenario").as_deref(),
            Some("{\"format\": \"breakeven.scenario\", \"version\": 1")
        );
    });

    let text = std::fs::read_to_string(fixture("scenario-1.json"))
        .unwrap()
        .replace("\"version\": 1", "\"version\": 2");
    let newer = format!("breakeven-record 1 4 tab\n{text}");
    let setup = Setup {
        records: vec![("breakeven.scenario", newer.clone())],
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_until_started();
        page.wait_for_text("Saved by a newer Breakeven.");
        page.find(label("People")).fill("7");
        std::thread::sleep(std::time::Duration::from_secs(1));
        assert_eq!(page.stored("breakeven.scenario"), Some(newer.clone()));
    });
}

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

fn open_file(page: &Page, file: &std::path::Path) {
    page.find(css(".bar input[type=file]")).upload(file);
}

fn is_disabled(page: &Page, button: By) -> bool {
    page.find(button).property("disabled") == "true"
}

/// Each plan's id and total, in the order of the screen.
fn totals(page: &Page) -> Vec<String> {
    page.texts(css(".plans .total button"))
}

/// What the engine makes of the scenario as it is saved.
fn replay_of_what_is_saved(page: &Page) -> Replay {
    let record = page.stored("breakeven.scenario").expect("a saved scenario");
    let (_, document) = record.split_once('\n').expect("a record has a first line");
    let scenario = read_scenario(document).expect("a sound document").scenario;
    replay(&scenario, &built_in::rate_card().unwrap()).unwrap()
}

fn expected_totals(replayed: &Replay) -> Vec<String> {
    let money = MoneyFormat::new(Locale::DEFAULT, Currency::USD);
    let mut costs: Vec<_> = replayed.plans.iter().map(|plan| plan.cost).collect();
    costs.sort();
    costs.into_iter().map(|cost| money.exact(cost)).collect()
}

/// The built-in rate card with a rate below its bound, an unknown field and a tax above its bound.
fn three_mistakes() -> String {
    let mut card: serde_json::Value = serde_json::from_str(built_in::US_RATE_CARD).unwrap();
    card["tax"]["rate"] = "1.5".into();
    card["plans"][0]["terms"]["labour"]["hourly_rate"] = "-1".into();
    card["plans"][1]["colour"] = "teal".into();
    card.to_string()
}
