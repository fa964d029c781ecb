//! The desk at which a file lies, through the messages as the page and the program send them.

use std::cell::RefCell;

use breakeven::documents::built_in;
use breakeven::engine::civil::Month;
use breakeven::engine::incident::Incident;
use breakeven::import::at_once;
use breakeven::import::choices::Treatment;
use breakeven::import::durations::DurationUnit;
use breakeven::import::zone::Zone;
use breakeven::intake::desk::Desk;
use breakeven::intake::importing::Importing;
use breakeven::intake::message::{Answer, Choice, Look, Request, Shown};
use breakeven::intake::preview::roles;
use breakeven::intake::remembered::Remembered;
use breakeven::present::format::Locale;

const SPICEWORKS: &[u8] = include_bytes!("../fixtures/tickets/spiceworks.csv");

fn look() -> Look {
    let example = built_in::example_scenario(Month::of(2025, 11).unwrap()).unwrap();
    Look::new(Locale::DEFAULT, &example.organisation.working_hours)
}

fn begin(number: u32) -> Request {
    Request::Begin {
        number,
        source: "tickets.csv".to_owned(),
        remembered: Remembered::default().write(),
        look: look(),
    }
}

/// Asks through the text of the message; answers come back through theirs.
fn ask(desk: &Desk, request: &Request, bytes: &[u8]) -> Vec<Answer> {
    ask_and(desk, request, bytes, || None)
}

/// The same; at every pause the page may ask for something else.
fn ask_and(
    desk: &Desk,
    request: &Request,
    bytes: &[u8],
    mut meanwhile: impl FnMut() -> Option<Request>,
) -> Vec<Answer> {
    let told = RefCell::new(Vec::new());
    let tell = |answer: Answer| {
        let read = Answer::read(&answer.write());
        told.borrow_mut().push(read.unwrap());
    };
    let pause = async |progress: Option<Answer>| {
        progress.into_iter().for_each(tell);
        if let Some(request) = meanwhile() {
            desk.hear(request, Vec::new(), async |_| {}, tell).await;
        }
    };
    let request = Request::read(&request.write()).unwrap();
    at_once(async {
        desk.hear(request, bytes.to_vec(), pause, tell).await;
        Ok(())
    })
    .unwrap();
    told.into_inner()
}

fn shown(answers: &[Answer], of: u32) -> Option<&Shown> {
    answers.iter().find_map(|answer| match answer {
        Answer::Shown { number, shown } if *number == of => Some(&**shown),
        _ => None,
    })
}

fn tickets(answers: &[Answer], of: u32) -> Vec<Incident> {
    let tickets = answers.iter().filter_map(|answer| match answer {
        Answer::Tickets { number, tickets } if *number == of => Some(tickets.clone()),
        _ => None,
    });
    tickets.flatten().collect()
}

#[test]
fn the_page_gets_every_ticket_as_the_importer_made_it() {
    let desk = Desk::new(Zone::Rules(vec![(0, 0)]));
    let first = ask(&desk, &begin(1), SPICEWORKS);
    assert_eq!(shown(&first, 1).unwrap().kept, None, "the length is asked");
    let typical = Choice::Typical("40".to_owned());
    let number = 2;
    let second = ask(
        &desk,
        &Request::Choose {
            number,
            choice: typical,
        },
        &[],
    );
    let kept = shown(&second, 2).unwrap().kept.clone().unwrap();
    assert_eq!(kept.tickets, 364);
    let mut alone = Importing::begin(
        "tickets.csv".to_owned(),
        SPICEWORKS.to_vec(),
        Zone::Rules(vec![(0, 0)]),
        &Remembered::default(),
    )
    .unwrap();
    alone.type_typical("40".to_owned(), Locale::DEFAULT);
    alone.settle();
    let (imported, window) = alone.kept().unwrap();
    assert_eq!(tickets(&second, 2), imported.incidents);
    assert_eq!(kept.window(), Some((window.from, window.months)));
    assert_eq!(shown(&second, 2).unwrap().reading, alone.reading().write());
}

#[test]
fn every_choice_arrives_and_the_file_is_not_sent_again() {
    let file = b"Ref,When,Took,Topic\nA,2024-04-03 10:00,900,Mail\nB,2024-04-25 11:00,45,Web\n";
    let desk = Desk::new(Zone::Rules(vec![(0, 0)]));
    let first = ask(&desk, &begin(1), file);
    let column = |name: &str| {
        let columns = &shown(&first, 1).unwrap().preview.columns;
        columns.iter().position(|column| column.header == name)
    };
    let role = |name: &str| roles().iter().position(|role| role == name).unwrap();
    let mut number = 1;
    let mut choose = |choice| {
        number += 1;
        let answers = ask(&desk, &Request::Choose { number, choice }, &[]);
        let shown = shown(&answers, number).unwrap().clone();
        (shown, tickets(&answers, number))
    };
    let place = column("Took").unwrap();
    let worked = role("Worked");
    choose(Choice::Column {
        place,
        role: worked,
    });
    let (_, minutes) = choose(Choice::Unit(DurationUnit::Minutes));
    assert_eq!(minutes[0].work.get(), 720, "held to the cap");
    let (_, kept) = choose(Choice::AboveCap(Treatment::Keep));
    assert_eq!(kept[0].work.get(), 900);
    let place = column("Topic").unwrap();
    let (shown, named) = choose(Choice::Column {
        place,
        role: role("What happened"),
    });
    assert_eq!(named[0].note, "Mail");
    assert_eq!(shown.preview.unit, Some(DurationUnit::Minutes));
}

#[test]
fn what_is_left_tells_nothing_more_and_what_lay_there_stays() {
    let desk = Desk::new(Zone::Rules(vec![(0, 0)]));
    let mut file = "Ticket,Opened,Minutes worked\n".to_owned();
    for row in 0..3_000 {
        let day = 1 + row % 28;
        file.push_str(&format!("T-{row},2024-04-{day:02} 10:00,30\n"));
    }
    assert_eq!(
        tickets(&ask(&desk, &begin(1), file.as_bytes()), 1).len(),
        3_000
    );
    let mut pauses = 0;
    let answers = ask_and(&desk, &begin(2), SPICEWORKS, || {
        pauses += 1;
        (pauses == 2).then_some(Request::Stop { number: 3 })
    });
    assert!(pauses < 4, "it ends at its next pause: {pauses}");
    let is_progress = |answer: &Answer| matches!(answer, Answer::Progress { .. });
    assert!(answers.iter().all(is_progress), "{answers:?}");
    let answers = ask(&desk, &Request::Look(look()), &[]);
    assert_eq!(shown(&answers, 3).unwrap().preview.source, "tickets.csv");
    assert_eq!(
        shown(&answers, 3).unwrap().kept.as_ref().unwrap().tickets,
        3_000
    );

    let mut asked = false;
    let choice = Choice::Typical("10".to_owned());
    let late = Request::Choose { number: 4, choice };
    let answers = ask_and(&desk, &late, &[], || {
        let first = !std::mem::replace(&mut asked, true);
        let choice = Choice::AboveCap(Treatment::Drop);
        first.then_some(Request::Choose { number: 5, choice })
    });
    assert!(
        shown(&answers, 4).is_none(),
        "a later choice has outdated it"
    );
    assert_eq!(tickets(&answers, 5).len(), 3_000);
}

#[test]
fn a_file_of_which_nothing_can_be_made_says_why_and_a_strange_message_nothing() {
    let desk = Desk::new(Zone::Rules(vec![(0, 0)]));
    let answers = ask(&desk, &begin(7), b"%PDF-1.4");
    assert_eq!(
        answers,
        [Answer::Failed {
            number: 7,
            why: "the file is a PDF; a CSV or other text table is needed".to_owned()
        }]
    );
    for text in [
        "",
        "{}",
        "{\"Begin\":{}}",
        "{\"Choose\":{\"number\":1,\"choice\":{\"Unit\":9}}}",
    ] {
        assert_eq!(Request::read(text), None, "{text}");
    }
    let choice = Choice::Typical("5".to_owned());
    let nothing = ask(&desk, &Request::Choose { number: 8, choice }, &[]);
    assert_eq!(nothing, []);
    assert_eq!(ask(&desk, &Request::Forget, &[]), []);
}
