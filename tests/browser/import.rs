//! Importing in the browser: pasted, dropped, mapped by hand, stopped half-way, kept, undone, and
//! read the same way the next time; by a worker, and by the same program taken into the page.

use serde_json::json;
use xtask::site::Fault;

use crate::element::{css, label, role};
use crate::page::Page;
use crate::visit::{Errors, Setup, visit};

const HEADINGS: &str = "Ref,When,Minutes worked,Topic";

#[test]
fn rows_are_dropped_mapped_kept_undone_and_the_next_file_is_read_the_same_way() {
    drop_map_keep_and_undo(|_| {});
}

#[test]
fn the_same_comes_of_it_where_workers_are_blocked() {
    drop_map_keep_and_undo(block_workers);
}

fn drop_map_keep_and_undo(prepare: fn(&Page)) {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        assert!(!page.requested().iter().any(|path| path.contains("intake")));
        prepare(page);
        page.find(css("#incidents > h2 button")).click();
        let first = format!(
            "{HEADINGS}\nA-1,2026-04-02 09:00,30,Printer\nA-2,2026-04-28 10:00,45,Router\n"
        );
        drop_file(page, "april.csv", &first);
        page.wait_for_text("of 2 tickets");
        choose(page, "select[aria-label='Topic becomes']", "What happened");
        page.wait_until("the column is what happened", || {
            let chosen = page.script(
                "const select = document.querySelector(\"select[aria-label='Topic becomes']\");
                 return select?.selectedOptions[0]?.textContent ?? null;",
            );
            chosen == json!("What happened")
                && !page.find_all(role("button", "Keep 2 tickets")).is_empty()
        });
        assert_eq!(
            page.stored("breakeven.imports"),
            None,
            "nothing is kept yet"
        );
        page.find(role("button", "Keep 2 tickets")).click();
        page.wait_for_text("2 of your own");
        page.wait_for_text("Printer");
        page.wait_until("the reading is remembered", || {
            page.stored("breakeven.imports")
                .is_some_and(|record| record.contains("note"))
        });
        page.find(role("button", "Undo")).click();
        page.wait_for_text("These incidents are made up from your figures.");
        page.find(role("button", "Redo")).click();
        page.wait_for_text("2 of your own");

        page.reload();
        page.wait_until_started();
        prepare(page);
        let second =
            format!("{HEADINGS}\nB-1,2026-05-04 09:00,30,Screen\nB-2,2026-05-28 10:00,15,Mouse\n");
        drop_file(page, "may.csv", &second);
        page.wait_for_text("Read as you read the last file with these columns.");
        page.find(role("button", "Add to it")).click();
        page.find(role("button", "Keep 2 tickets")).click();
        page.wait_for_text("4 of your own");
        page.wait_for_text("Screen");
    });
}

#[test]
fn pasted_rows_are_read_too_and_cancelling_changes_nothing() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        page.find(css("#incidents > h2 button")).click();
        page.settle();
        let before = page.texts(css(".plans"));
        page.find(role("button", "Paste rows")).click();
        let cells =
            "Ref\tWhen\tMinutes worked\nA-1\t2026-04-02 09:00\t30\nA-2\t2026-04-28 10:00\t45\n";
        // A tab that is typed leaves the field; one that is pasted does not.
        page.script_with(
            "const field = document.querySelector('#paste');
             field.value = arguments[0];
             field.dispatchEvent(new Event('input', { bubbles: true }));",
            vec![json!(cells)],
        );
        page.find(role("button", "Look at these rows")).click();
        page.wait_for_text("of 2 tickets");
        page.find(role("button", "Cancel")).click();
        page.wait_until("it is left", || {
            page.find_all(css("#import-heading")).is_empty()
        });
        assert_eq!(page.texts(css(".plans")), before);
        assert_eq!(page.stored("breakeven.scenario"), None);
    });
}

#[test]
fn a_reader_that_is_missing_on_the_host_is_told_and_everything_else_works() {
    let setup = Setup {
        errors: Errors::Expected,
        faults: vec![(program_file(), Fault::Missing)],
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_until_started();
        page.find(css("#incidents > h2 button")).click();
        drop_file(
            page,
            "april.csv",
            &format!("{HEADINGS}\nA-1,2026-04-02 09:00,30,Printer\n"),
        );
        page.wait_for_text("The part of the program that reads ticket files did not come");
        page.settle();
        let before = page.texts(css(".plans"));
        page.find(label("People")).fill("41");
        page.wait_until("the answer is that of 41 people", || {
            page.texts(css(".plans")) != before
        });
    });
}

#[test]
fn a_long_file_is_kept_while_the_page_takes_what_is_typed() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        make_long_file(page);
        watch_long_tasks(page);
        open_long_file(page);
        page.wait_until("all of it was read", || {
            !page
                .find_all(role("button", "Keep 100,000 tickets"))
                .is_empty()
        });
        tell_long_tasks(page, "reading and previewing");
        page.find(role("button", "Keep 100,000 tickets")).click();
        page.wait_for_text("100,000 of your own");
        tell_long_tasks(page, "keeping");
        page.find(role("button", "Undo")).click();
        page.wait_for_text("These incidents are made up from your figures.");
    });
}

#[test]
fn a_long_file_shows_how_far_it_is_and_stopping_it_changes_nothing() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        page.settle();
        let before = page.texts(css(".plans"));
        make_long_file(page);
        watch_long_tasks(page);
        open_long_file(page);
        page.wait_until("its progress is shown", || {
            !page.find_all(css(".reading progress")).is_empty()
        });
        page.find(role("button", "Stop reading")).click();
        page.wait_until("it is gone", || {
            page.find_all(css(".reading progress")).is_empty()
        });
        assert_eq!(page.find_all(css("#import-heading")).len(), 0);
        assert_eq!(page.texts(css(".plans")), before);
        assert_eq!(page.stored("breakeven.scenario"), None);
        tell_long_tasks(page, "reading and stopping");
    });
}

/// Drops a file on the section of incidents.
fn drop_file(page: &Page, name: &str, text: &str) {
    page.script_with(
        "const [name, text] = arguments;
         const data = new DataTransfer();
         data.items.add(new File([text], name, { type: 'text/csv' }));
         const on = document.querySelector('#incidents .empty')
             ?? document.querySelector('#incidents .incident-table');
         on.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));",
        vec![json!(name), json!(text)],
    );
}

/// Makes a file of 100,000 rows in the page.
fn make_long_file(page: &Page) {
    page.script(
        "let text = 'Ticket,Created,Resolved,Hours,Summary\\n';
         for (let row = 0; row < 100000; row++) {
             const day = String(1 + row % 28).padStart(2, '0'), month = String(1 + row % 12).padStart(2, '0');
             text += `T-${row},2025-${month}-${day} 09:00,2025-${month}-${day} 10:00,0.5,\"Laptop, room ${row}\"\\n`;
         }
         window.longFile = new DataTransfer();
         window.longFile.items.add(new File([text], 'long.csv', { type: 'text/csv' }));",
    );
}

fn open_long_file(page: &Page) {
    page.script(
        "const field = document.querySelector('.bar input[type=file]');
         field.files = window.longFile.files;
         field.dispatchEvent(new Event('change', { bubbles: true }));",
    );
}

fn watch_long_tasks(page: &Page) {
    page.script(
        "window.longTasks = [], window.longScripts = [];
         try {
             new PerformanceObserver(list => {
                 for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
             }).observe({ entryTypes: ['longtask'] });
             new PerformanceObserver(list => {
                 for (const entry of list.getEntries()) for (const script of entry.scripts)
                     if (script.duration > 50) window.longScripts.push([script.invoker, script.duration]);
             }).observe({ type: 'long-animation-frame' });
         } catch { /* not every browser counts them */ }",
    );
}

/// Reported, not held: how long depends on the machine and on how the program was built.
fn tell_long_tasks(page: &Page, doing: &str) {
    eprintln!(
        "longest task of the page while {doing}: {} ms; {}",
        page.script("return Math.max(0, ...window.longTasks.splice(0))"),
        page.script("return window.longScripts.splice(0)")
    );
}

/// Makes the browser refuse every worker from now on.
fn block_workers(page: &Page) {
    page.script("window.Worker = class { constructor() { throw new Error('no workers'); } };");
}

/// The end of the name of the reader's WebAssembly; its mark changes with every build.
fn program_file() -> &'static str {
    let name = std::fs::read_dir(xtask::project::dist())
        .expect("the site is not built; run: cargo xtask build")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .find(|name| name.starts_with("intake") && name.ends_with("_bg.wasm"))
        .expect("a file of the reader in dist/");
    Box::leak(name.into_boxed_str())
}

/// Chooses an option by what it says.
fn choose(page: &Page, select: &str, option: &str) {
    page.script_with(
        "const [selector, text] = arguments, select = document.querySelector(selector);
         select.selectedIndex = [...select.options].findIndex(o => o.textContent === text);
         select.dispatchEvent(new Event('change', { bubbles: true }));",
        vec![json!(select), json!(option)],
    );
}
