//! How files were read is remembered by their column names, and used for the next one.

use breakeven::import::dates::DateOrder;
use breakeven::import::durations::DurationUnit;
use breakeven::import::role::Role;
use breakeven::import::zone::Zone;
use breakeven::intake::importing::{Importing, WrittenIn};
use breakeven::intake::remembered::Remembered;
use breakeven::present::format::Locale;

const MARCH: &[u8] =
    b"Ref,When,Day,Mins,Mins\nA,x,03/04/2026 09:00,30,1\nB,y,05/04/2026 09:00,45,2\n";
/// The same columns in another order, a month later.
const APRIL: &[u8] =
    b"When,Mins,Ref,Mins,Day\nx,20,C,3,07/05/2026 10:00\ny,30,D,4,08/05/2026 10:00\n";

fn begin(bytes: &[u8], remembered: &Remembered) -> Importing {
    let name = "tickets.csv".to_owned();
    Importing::begin(name, bytes.to_vec(), Zone::AsWritten, remembered).unwrap()
}

fn header(importing: &Importing, role: Role) -> Option<String> {
    let place = importing.choices.mapping.iter().position(|r| *r == role)?;
    Some(importing.understanding.columns[place].header.clone())
}

/// What is remembered once the first file was kept as somebody chose.
fn kept() -> Remembered {
    let mut first = begin(MARCH, &Remembered::default());
    assert!(!first.is_recalled);
    first.map_column(1, Role::Note);
    first.settle();
    first.map_column(3, Role::Worked);
    first.settle();
    first.choose_date_order(DateOrder::DayFirst);
    first.choose_unit(DurationUnit::Minutes);
    first.choose_zone(WrittenIn::Utc);
    first.type_typical("40".to_owned(), Locale::DEFAULT);
    first.settle();
    let mut remembered = Remembered::default();
    remembered.take(first.reading());
    remembered
}

#[test]
fn the_next_file_with_the_same_columns_needs_no_choice() {
    let remembered = Remembered::read(&kept().write()).unwrap();
    assert_eq!(remembered, kept());
    let second = begin(APRIL, &remembered);
    assert!(second.is_recalled);
    assert_eq!(header(&second, Role::Note).as_deref(), Some("When"));
    assert_eq!(
        second
            .choices
            .mapping
            .iter()
            .position(|r| *r == Role::Worked),
        Some(1)
    );
    assert_eq!(second.choices.date_order, Some(DateOrder::DayFirst));
    assert_eq!(second.written_in(), WrittenIn::Utc);
    assert_eq!(second.typical_text, "40");
    let imported = second.outcome.as_ref().unwrap();
    assert_eq!(imported.incidents[0].opened.to_string(), "2026-05-07T10:00");
    assert_eq!(imported.incidents[0].work.get(), 20);
}

#[test]
fn other_columns_are_read_as_if_nothing_were_remembered() {
    let other = begin(b"Ref,Day,Mins\nA,13/04/2026 09:00,30\n", &kept());
    assert!(!other.is_recalled);
    assert_eq!(other.typical_text, "");
}

#[test]
fn what_a_file_decides_itself_is_not_overruled_by_memory() {
    let clear = b"Ref,When,Day,Mins,Mins\nA,x,04/23/2026 09:00,30,1\n";
    let importing = begin(clear, &kept());
    assert!(importing.is_recalled);
    assert_eq!(importing.choices.date_order, Some(DateOrder::MonthFirst));
}

#[test]
fn forty_sets_are_kept_the_newest_first_and_damage_costs_its_own_line() {
    let mut remembered = kept();
    for number in 0..60 {
        let file = format!("Ref,Day,Mins,Extra{number}\nA,13/04/2026 09:00,30,1\n");
        remembered.take(begin(file.as_bytes(), &Remembered::default()).reading());
    }
    let text = remembered.write();
    assert_eq!(text.lines().count(), 41);
    assert!(text.lines().nth(1).unwrap().contains("extra59"));
    let damaged = text.replacen("id", "unheard-of", 1);
    let read = Remembered::read(&damaged).unwrap();
    assert_eq!(read.write().lines().count(), 40);
    assert_eq!(Remembered::read("junk"), Some(Remembered::default()));
    assert_eq!(
        Remembered::read("imports 2\nsomething new"),
        None,
        "left as it is"
    );
}
