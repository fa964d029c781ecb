//! Messages: every one of every language, what the build refuses, and how languages differ.

#[allow(dead_code, reason = "the build script uses the rest")]
#[path = "../../src/present/words/messages/check.rs"]
mod check;

use std::fs;
use std::path::PathBuf;

use breakeven::present::parts::{Part, SLOTS, around, fill, to_text};
use breakeven::present::words::speech::{Argument, INDEX, Number, speak, speak_english, with};
use breakeven::present::words::{Language, numbers, pictures};

/// A language's messages as one text.
fn messages(language: &Language) -> String {
    files(language.tag)
        .into_iter()
        .map(|(_, text)| text + "\n")
        .collect()
}

fn files(language: &str) -> Vec<(String, String)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("src/present/words/messages").join(language);
    let mut found: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect();
    found.sort();
    found
}

/// A language of which only these messages are known.
fn speak_sample(tag: &'static str, text: &str) {
    let language = Language::KNOWN
        .iter()
        .find(|known| known.tag == tag)
        .unwrap();
    speak(language, text);
}

#[test]
fn every_message_of_every_language_is_said_whatever_the_number_and_the_choice() {
    for language in Language::all() {
        speak(language, &messages(language));
        for (id, arguments) in INDEX {
            for number in [0, 1, 2, 3, 5, 11, 12, 20, 21, 100, 101, 1_000_000] {
                let told: Vec<(&'static str, Argument<'_>)> = arguments
                    .iter()
                    .map(|(name, kind)| {
                        let argument = match *kind {
                            "number" => Argument::Number(Number::from(number)),
                            "yes or no" => Argument::YesNo(number % 2 == 0),
                            _ => Argument::Text("x"),
                        };
                        (*name, argument)
                    })
                    .collect();
                let text = with(id, &told);
                assert_ne!(text, *id, "{} lacks {id}", language.tag);
                assert!(!text.contains('$'), "{}: {id}: {text}", language.tag);
                // Pieces of sentences keep spaces at their ends, and none has two in a row.
                assert!(!text.contains("  "), "{}: {id}: {text}", language.tag);
            }
        }
    }
    speak_english();
}

#[test]
fn a_language_is_found_by_any_tag_of_it() {
    assert_eq!(
        Language::for_tag("EN_gb").map(|found| found.tag),
        Some("en")
    );
    assert_eq!(Language::for_tag("tlh"), None);
    assert_eq!(
        Language::best(["tlh", "en-GB", "en"]).map(|(found, tag)| (found.tag, tag)),
        Some(("en", "en-GB"))
    );
    assert_eq!(Language::best([]), None);
}

#[test]
fn a_language_is_spoken_and_english_stands_in_for_what_it_lacks() {
    speak_sample(
        "de",
        "numbers-list-last = { $items } und { $last }\npictures-you = Sie: { $people }\n",
    );
    assert_eq!(pictures::you("18"), "Sie: 18");
    assert_eq!(
        numbers::list(&["a".to_owned(), "b".to_owned(), "c".to_owned()]),
        "a, b und c"
    );
    assert_eq!(pictures::people(), "People");
    speak_english();
    assert_eq!(pictures::you("18"), "You: 18");
}

#[test]
fn messages_that_are_damaged_or_want_what_they_are_not_told_leave_english() {
    speak_sample(
        "de",
        "pictures-you = Sie: { $leute }\npictures-people = { \n",
    );
    assert_eq!(pictures::you("18"), "You: 18");
    assert_eq!(pictures::people(), "People");
    speak_english();
}

#[test]
fn arabic_knows_six_plurals_and_keeps_what_is_put_in_apart() {
    speak_sample(
        "ar",
        "numbers-in-words = { $number ->\n [zero] 0z\n [one] 1o\n [two] 2t\n [few] f\n [many] m\n *[other] o\n }\n\
         pictures-you = { $people } :أنت\n",
    );
    let said = [0_usize, 1, 2, 3, 11, 100].map(numbers::in_words);
    assert_eq!(said, ["0z", "1o", "2t", "f", "m", "o"]);
    assert_eq!(pictures::you("18"), "\u{2068}18\u{2069} :أنت");
    assert_eq!(pictures::you("ستة"), "ستة :أنت", "it runs the same way");
    speak_english();
}

#[test]
fn french_counts_nought_as_one_and_portuguese_of_brazil_too() {
    for tag in ["fr", "pt-BR"] {
        speak_sample(
            tag,
            "numbers-in-words = { $number ->\n [one] one\n *[other] other\n }\n",
        );
        let said = [0_usize, 1, 2].map(numbers::in_words);
        assert_eq!(said, ["one", "one", "other"], "{tag}");
    }
    speak_english();
}

/// What the build says of English and of German beside it.
fn refused(english: &str, german: &str) -> Vec<String> {
    let of = |tag: &str, text: &str| check::read(tag, &[(format!("{tag}/a.ftl"), text.to_owned())]);
    match (of("en", english), of("de", german)) {
        (Err(faults), _) | (_, Err(faults)) => faults,
        (Ok(english), Ok(german)) => check::compare("de", &english, &german),
    }
}

#[test]
fn the_build_refuses_what_a_language_lacks_has_too_much_or_asks_for_in_vain() {
    let english = "a-b = { $n ->\n [one] x\n *[other] { $t }\n }\na-c = c\n";
    let german = "a-b = { $n ->\n [one] x\n *[other] { $t }\n }\na-c = c\n";
    assert_eq!(refused(english, german), [""; 0]);
    assert_eq!(
        refused(english, "a-b = { $n }\n"),
        ["de: a-c is missing (en/a.ftl has it)"]
    );
    assert_eq!(
        refused(english, "a-b = b\na-c = c\na-d = d\n"),
        ["de/a.ftl: a-d is not a message of English"]
    );
    assert_eq!(
        refused(english, "a-b = { $m }\na-c = c\n"),
        ["de/a.ftl: a-b takes $m, which English does not pass"]
    );
    assert_eq!(
        refused(
            english,
            "a-b = { $t ->\n [one] x\n *[other] y\n }\na-c = c\n"
        ),
        ["de/a.ftl: a-b takes $t for number; it is text"]
    );
    assert_eq!(
        refused(
            english,
            "a-b = { $n ->\n [few] x\n *[other] y\n }\na-c = c\n"
        ),
        [
            "de/a.ftl: a-b lacks the plural [one] of $n",
            "de/a.ftl: a-b has no use for the plural [few] of $n"
        ]
    );
    assert_eq!(
        refused(english, "a-b = { a-x } { -y } { NUMBER($n) }\na-c = c\n"),
        [
            "de/a.ftl: a-b refers to a-x, which does not exist",
            "de/a.ftl: a-b refers to -y, which does not exist",
            "de/a.ftl: a-b calls NUMBER: numbers and dates arrive as they are shown"
        ]
    );
    assert_eq!(
        refused("a-b = b\na-b = b\n", ""),
        ["en/a.ftl: a-b stands here twice"]
    );
    assert_eq!(
        refused("b = b\n", ""),
        ["en/a.ftl: b does not begin with a-, as all messages of this file do"]
    );
    assert_eq!(refused("a-b = { $x\n", "").len(), 1);
    assert_eq!(
        refused("a-b = { a-c }\na-c = { a-b }\n", ""),
        [
            "en/a.ftl: a-b refers to itself by way of a-b",
            "en/a.ftl: a-c refers to itself by way of a-c"
        ]
    );
}

#[test]
fn a_function_takes_what_its_message_and_its_comment_name() {
    let text = "# About it.\n# $more (number): how many\na-of-it = { $what } { $sure ->\n [yes] y\n *[no] n\n } { $rest }\n";
    let english = check::read("en", &[("en/a.ftl".to_owned(), text.to_owned())]).unwrap();
    let code = check::functions("a", &english);
    let wanted = "pub fn of_it(\nwhat: &str,\nsure: bool,\nrest: &str,\nmore: impl Into<crate::present::words::speech::Number>,\n) -> String {";
    assert!(code.contains(wanted), "{code}");
    assert!(code.contains("#[doc = \" About it.\"]"), "{code}");
}

#[test]
fn parts_stand_where_a_language_puts_them() {
    let parts = [Part::Strong("A".to_owned()), Part::Strong("B".to_owned())];
    let message = format!("{}, not {}.", SLOTS[1], SLOTS[0]);
    assert_eq!(to_text(&fill(&message, &parts)), "B, not A.");
    assert_eq!(fill("none", &parts), [Part::text("none")]);
    assert_eq!(around::<2>(&format!("Read {}.", SLOTS[0])), ["Read ", "."]);
    assert_eq!(around::<2>("Read."), ["Read.", ""]);
}

#[test]
fn the_page_around_the_program_holds_the_english_that_other_languages_translate() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("index.html")).unwrap();
    let boot = fs::read_to_string(root.join("src/platform/boot.js")).unwrap();
    let messages = files("en").into_iter().find(|(name, _)| name == "boot.ftl");
    for line in messages
        .unwrap()
        .1
        .lines()
        .filter(|line| line.starts_with("boot-"))
    {
        let (id, text) = line.split_once(" = ").unwrap();
        let in_page = page.contains(&format!("data-say=\"{id}\">{text}<"));
        let in_boot = boot.contains(&format!("say(\"{id}\", \"{text}\")"));
        assert!(in_page || in_boot, "{line}");
    }
}
