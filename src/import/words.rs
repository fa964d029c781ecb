//! Words that cells hold instead of values: nothing, yes, priorities, kinds, states, totals.
//!
//! Called by [`super::columns`] for its guesses and by `fold`. English, German, French,
//! Spanish, Portuguese, Italian and Dutch.

use super::header_names::normalised;
use crate::engine::incident::{Impact, IncidentKind};

/// Whether a cell means nothing.
#[must_use]
pub fn is_null(cell: &str) -> bool {
    let cell = cell.trim();
    // Most cells hold something, and begin with nothing that these begin with.
    let may_be = matches!(
        cell.bytes().next(),
        None | Some(b'-' | b'_' | b'?' | b'0' | b'n' | b'N' | b'u' | b'U' | b'(' | b'#' | 0xE2)
    );
    may_be && cell.len() <= 19 && NULLS.iter().any(|null| cell.eq_ignore_ascii_case(null))
}

/// What stands in a cell that means nothing.
const NULLS: [&str; 21] = [
    "",
    "-",
    "_",
    "?",
    "--",
    "—",
    "–",
    "0",
    "null",
    "n/a",
    "na",
    "none",
    "nil",
    "nan",
    "nat",
    "(null)",
    "(empty)",
    "#n/a",
    "undefined",
    "0000-00-00",
    "0000-00-00 00:00:00",
];

/// The share of output that a priority, impact, urgency or severity stands for.
#[must_use]
pub fn impact_of(value: &str) -> Option<Impact> {
    let name = normalised(value);
    let by_word = |words: &str| holds_one_of(&name, words);
    if by_word(
        "critical highest urgent emergency blocker kritisch dringend sehrhoch critique tresurgent \
            treshaute critico critica urgente muyalta muitoalta moltoalta urgentie sofort immediate \
            showstopper outage",
    ) {
        Some(Impact::Total)
    } else if by_word(
        "lowest low niedrig gering basse faible baja bajo baixa baixo bassa basso laag trivial \
            planning minimal bas",
    ) {
        Some(Impact::None)
    } else if by_word(
        "medium moderate normal minor standard mittel moyen media medio moderad laag gemiddeld \
            average",
    ) {
        Some(Impact::Minor)
    } else if by_word("high major hoch haut eleve alta alto hoog important wichtig majeur") {
        Some(Impact::Major)
    } else {
        by_rank(&name)
    }
}

/// `1`, `P2`, `prio3`, `sev4`: the least number is the gravest.
fn by_rank(name: &str) -> Option<Impact> {
    let digits = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let prefix = name.get(..name.len().saturating_sub(digits.len()))?;
    if !matches!(
        prefix,
        "" | "p" | "prio" | "priority" | "sev" | "s" | "level" | "prioritat" | "priorite"
    ) {
        return None;
    }
    match digits {
        "1" => Some(Impact::Total),
        "2" => Some(Impact::Major),
        "3" => Some(Impact::Minor),
        "4" | "5" => Some(Impact::None),
        _ => None,
    }
}

/// The kind that a ticket's type stands for.
#[must_use]
pub fn kind_of(value: &str) -> Option<IncidentKind> {
    let name = normalised(value);
    let has = |words: &str| holds_one_of(&name, words);
    if has(
        "incident incidencia incidente storung storing problem panne bug fault fehler defect outage \
            falha guasto alert error break",
    ) {
        Some(IncidentKind::Incident)
    } else if has(
        "project change projekt anderung projet changement proyecto cambio projeto mudanca progetto \
            modifica wijziging epic story feature improvement installation development desenvolvimento",
    ) {
        Some(IncidentKind::Project)
    } else if has(
        "request anfrage anforderung demande solicitud peticion solicitacao requisicao pedido \
            richiesta verzoek aanvraag question frage task aufgabe tache tarea tarefa taak onboarding \
            offboarding access howto service",
    ) {
        Some(IncidentKind::Request)
    } else {
        None
    }
}

/// What a ticket's state says about its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StateWord {
    /// Work goes on.
    Open,
    /// People can work again.
    Resolved,
    /// Nothing more will happen.
    Closed,
}

/// What a state or an event's name says about the end of a ticket.
#[must_use]
pub fn state_of(value: &str) -> Option<StateWord> {
    let name = normalised(value);
    let has = |words: &str| holds_one_of(&name, words);
    let negated = has("unresolved notresolved reopen ungelost nonresolu naoresolvido");
    if negated || is_one_of(name.as_str(), "no nein non nao nee") {
        Some(StateWord::Open)
    } else if has(
        "resolve solved fixed gelost behoben resolu resuelt resolvid solucionad risolt opgelost \
            produc",
    ) || is_one_of(name.as_str(), "sim yes ja oui si")
    {
        Some(StateWord::Resolved)
    } else if has(
        "closed complete cancel geschlossen erledigt abgeschlossen fertig ferme clos termine cerrad \
            fechad encerrad feito conclu chius gesloten afgesloten verified",
    ) || name == "done"
    {
        Some(StateWord::Closed)
    } else if has(
        "open new active progress process wait pending hold offen neu arbeit wart ouvert nouveau \
            cours attente abiert nuevo curso pendient espera aberto novo andamento pendente \
            atendimento aguard execucao repassad apert nuovo corso attesa assegn lopend nieuw \
            behandeling wacht assigned zugewiesen atribuid asignad toegewezen planned planifi \
            backlog todo fazendo triage escalat review",
    ) {
        Some(StateWord::Open)
    } else {
        None
    }
}

/// Whether a cell says yes; an amount above zero does.
#[must_use]
pub fn is_yes(cell: &str) -> bool {
    let name = normalised(cell);
    is_one_of(
        name.as_str(),
        "yes y true x ja j oui si s sim wahr vrai verdadeiro",
    ) || (name.bytes().all(|byte| byte.is_ascii_digit()) && name.bytes().any(|byte| byte != b'0'))
}

/// Whether labels say that a technician came.
#[must_use]
pub fn says_onsite(cell: &str) -> bool {
    let name = normalised(cell);
    holds_one_of(
        &name,
        "onsite vorort surplace insitu presencial insede oplocatie sitevisit",
    )
}

/// Whether labels say that it was served ahead of the queue.
#[must_use]
pub fn says_emergency(cell: &str) -> bool {
    let name = normalised(cell);
    holds_one_of(
        &name,
        "emergency urgent notfall dringend urgence urgencia emergencia urgenza emergenza spoed",
    )
}

/// Whether a cell begins a row of totals.
#[must_use]
pub fn is_total(cell: &str) -> bool {
    let cell = cell.trim().trim_end_matches(':');
    if cell.len() > 40 {
        return false;
    }
    is_one_of(
        &normalised(cell),
        "total totals grandtotal subtotal sum summe gesamt gesamtsumme insgesamt totalgeneral \
            totaux somme totales suma totale totali somma totaal eindtotaal soma totalgeral \
            zwischensumme endsumme",
    )
}

fn holds_one_of(name: &str, words: &str) -> bool {
    words.split(' ').any(|word| name.contains(word))
}

fn is_one_of(name: &str, words: &str) -> bool {
    words.split(' ').any(|word| name == word)
}
