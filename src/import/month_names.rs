//! Names of months and weekdays in the languages whose exports are read. Used by
//! [`super::dates`].

/// First letters that tell the months apart, in English, German, French, Spanish, Portuguese,
/// Italian and Dutch. Longer beginnings stand before the shorter ones they contain.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän", "ene", "gen"],
    &["feb", "fév", "fev"],
    &["mar", "mär", "maa", "mrt", "mrz"],
    &["apr", "avr", "abr"],
    &["may", "mai", "mag", "mei"],
    &["jun", "juin", "giu"],
    &["jul", "juil", "lug"],
    &["aug", "aoû", "aou", "ago"],
    &["sep", "set"],
    &["oct", "okt", "out", "ott"],
    &["nov"],
    &["dec", "dez", "déc", "dic"],
];

/// The month, from 1, that a word in small letters names.
pub(super) fn month_named(word: &str) -> Option<u32> {
    let letters = word.chars().count();
    if !(3..=10).contains(&letters) || is_weekday(word) {
        return None;
    }
    let place = MONTHS
        .iter()
        .position(|starts| starts.iter().any(|start| word.starts_with(start)))?;
    u32::try_from(place).ok()?.checked_add(1)
}

const WEEKDAYS: [&str; 45] = [
    "mardi", "martes", "martedì", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di",
    "mi", "do", "fr", "sa", "so", "lun", "mer", "jeu", "ven", "sam", "dim", "mié", "jue", "vie",
    "sáb", "dom", "seg", "ter", "qua", "qui", "sex", "gio", "sab", "maa", "din", "woe", "vri",
    "zat", "zon", "die", "mit", "don", "fre",
];

/// Whether a word in small letters names a weekday.
pub(super) fn is_weekday(word: &str) -> bool {
    let short = WEEKDAYS.contains(&word);
    let long = word.chars().count() > 4
        && WEEKDAYS
            .iter()
            .any(|day| day.chars().count() == 3 && word.starts_with(day));
    short || long
}
