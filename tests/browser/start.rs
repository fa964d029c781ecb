//! The page starts wherever it is put, and says what to do where it cannot.

use crate::element::role;
use crate::visit::{Errors, Setup, Storage, visit};
use xtask::site::Fault;

#[test]
fn the_page_starts_at_the_root_of_a_host() {
    visit(Setup::default(), |page| page.wait_until_started());
}

#[test]
fn the_page_starts_in_any_folder_of_a_host() {
    let setup = Setup {
        mount: "/some/sub/path/",
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_until_started();
        let loaded = page.loaded();
        assert!(
            loaded.iter().any(|address| address.ends_with("_bg.wasm")),
            "the program is among what was loaded: {loaded:?}"
        );
    });
}

#[test]
fn the_page_starts_where_the_browser_keeps_nothing() {
    let setup = Setup {
        storage: Storage::Blocked,
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_until_started();
        let reached = page.script(
            "try { return localStorage === null ? 'null' : 'open' } catch (error) { return error.name }",
        );
        assert_ne!(reached, "open", "the browser blocks storage in this visit");
    });
}

#[test]
fn a_program_that_is_missing_on_the_host_is_said_to_be_and_can_be_asked_for_again() {
    could_not_start("_bg.wasm", Fault::Missing);
}

#[test]
fn a_host_that_answers_every_path_with_its_front_page_does_not_leave_a_blank_page() {
    could_not_start("_bg.wasm", Fault::Replaced("<!doctype html><p>Welcome"));
}

#[test]
fn a_script_of_an_older_deployment_that_is_gone_does_not_leave_a_blank_page() {
    could_not_start(program_script(), Fault::Missing);
}

#[test]
fn a_script_with_a_wrong_type_does_not_leave_a_blank_page() {
    could_not_start(program_script(), Fault::WrongType("text/plain"));
}

#[test]
fn a_program_with_a_wrong_type_starts_all_the_same() {
    let setup = Setup {
        faults: vec![("_bg.wasm", Fault::WrongType("application/octet-stream"))],
        ..Setup::default()
    };
    visit(setup, |page| page.wait_until_started());
}

#[test]
fn a_browser_whose_webassembly_breaks_is_given_one_more_try_before_that_is_said() {
    let setup = Setup {
        faults: vec![(
            program_script(),
            Fault::Rewritten(
                "export default async () => { throw new WebAssembly.RuntimeError('broken') }",
            ),
        )],
        errors: Errors::Expected,
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_for_text("The calculator could not start.");
        let pages = page.requested();
        let pages = pages.iter().filter(|path| path.ends_with('/')).count();
        assert_eq!(pages, 2, "{:?}", page.requested());
    });
}

#[test]
fn without_the_boot_script_the_page_itself_says_after_eight_seconds_what_to_do() {
    let setup = Setup {
        faults: vec![(file_of_dist("boot-"), Fault::Missing)],
        errors: Errors::Expected,
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_for_text("Starting the calculator.");
        assert!(
            page.find_all(role("link", "Reload")).is_empty(),
            "too early"
        );
        page.wait_for_text("This takes longer than it should.");
        page.find(role("link", "Reload")).click();
        page.wait_for_text("Starting the calculator.");
    });
}

fn could_not_start(ending: &'static str, fault: Fault) {
    let setup = Setup {
        faults: vec![(ending, fault)],
        errors: Errors::Expected,
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_for_text("The calculator could not start.");
        page.wait_for_text("Check the connection and reload");
        page.find(role("button", "Reload")).click();
        page.wait_for_text("The calculator could not start.");
    });
}

/// The end of the name of the script beside the WebAssembly; its hash changes with every build.
fn program_script() -> &'static str {
    file_of_dist("breakeven-")
}

/// The script in `dist/` whose name begins so; its hash changes with every build.
pub fn file_of_dist(beginning: &str) -> &'static str {
    let name = std::fs::read_dir(xtask::project::dist())
        .expect("the site is not built; run: cargo xtask build")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .find(|name| name.starts_with(beginning) && name.ends_with(".js"))
        .expect("a script of this name in dist/");
    Box::leak(name.into_boxed_str())
}
