//! What parts of a header suggest, for names in no table: `Data abert.`, `Fecha de registro`,
//! `ticket_category_name`. Weaker than a known name, and held against the cells.
//!
//! Called by [`super::columns`]. English, German, French, Spanish, Portuguese, Italian and Dutch.

use super::role::Role;

/// The role that parts of a normalised name suggest for a column of dates.
#[must_use]
pub fn date_role_suggested(name: &str) -> Option<Role> {
    let name = without_date_words(name);
    if has(name, NOT_THE_TICKETS_OWN) {
        return None;
    }
    let roles = [
        (Role::Resolved, RESOLVED),
        (Role::Closed, CLOSED),
        (Role::Opened, OPENED),
    ];
    roles
        .into_iter()
        .find(|(_, parts)| has(name, parts))
        .map(|(role, _)| role)
}

/// The role that parts of a normalised name suggest for a column of words.
#[must_use]
pub fn word_role_suggested(name: &str) -> Option<Role> {
    WORDS
        .iter()
        .find(|(_, parts)| has(name, parts))
        .map(|(role, _)| *role)
}

/// Whether a normalised name is made of a word for a ticket and a word for its number:
/// `Vorgangsschlüssel`, `Nº Chamado`, `Chave do item`.
#[must_use]
pub fn names_a_number(name: &str) -> bool {
    THINGS.split_whitespace().any(|thing| {
        name.match_indices(thing).any(|(at, _)| {
            let before = name.get(..at).unwrap_or_default();
            let after = name
                .get(at.saturating_add(thing.len())..)
                .unwrap_or_default();
            match (before, after) {
                ("", "") => false,
                ("", word) | (word, "") => NUMBERS.split_whitespace().any(|known| known == word),
                _ => false,
            }
        })
    })
}

/// Words that only say that a column holds dates; Portuguese `data fecha` is a closing date all
/// the same.
fn without_date_words(name: &str) -> &str {
    let mut rest = name;
    for word in [
        "datahora",
        "fechahora",
        "fechayhora",
        "dataehora",
        "dataeora",
        "dateheure",
        "dateetheure",
        "datumuhrzeit",
        "datetime",
        "timestamp",
        "datede",
        "datum",
        "date",
        "fechade",
        "fecha",
        "datade",
        "datada",
        "datado",
        "datadi",
        "data",
        "dt",
        "hora",
        "heure",
        "time",
    ] {
        if let Some(after) = rest.strip_prefix(word).filter(|after| !after.is_empty()) {
            rest = after;
            break;
        }
    }
    rest
}

fn has(name: &str, parts: &str) -> bool {
    parts.split_whitespace().any(|part| name.contains(part))
}

/// Dates of plans, limits, answers and changes.
const NOT_THE_TICKETS_OWN: &str = "due sla target plan expect estim deadline limit prazo venc fallig \
    echeance echeant scaden vervalt verval respon respuesta reponse antwort risposta resposta \
    updat modif change aktualis geandert ultim last letzt dernier laatst gewijzigd atualiz alter \
    escal approv aprob aprov satisf survey follow first ersteant erstere premier primeir primera primo eerste \
    reopen warranty garant birth nascimento invoice factura";

const RESOLVED: &str = "resol resuel solv solution gereed soluc soluz losung gelost erledig behoben risol \
    opgelost oplos fixed repar";

const CLOSED: &str = "clos complet conclu finish finaliz finished fecha fechad encerr cierre cerrad \
    cerrar chius ferm clotur geschlossen schliess abschluss abgeschloss gesloten sluit afgesl \
    afgemeld termin dateend datefin";

const OPENED: &str = "open opened creat report submit logged raised receiv registr regist rais \
    issued erstell eroffn geoffnet gemeldet melde eingang erfass angelegt ouvert creation cree \
    signal saisie abert abiert apert criad criacao creac cread alta ingreso reporte entrada \
    solicitud solicitacao demande richiesta segnalaz inseriment aanmaak aangemaakt geopend \
    aanvraag ontvangst occur aangemeld aanmeld creaz requesttime requestdate incidentdate ticketdate";

const THINGS: &str = "ticket incident incidencia incidente issue case caso call request vorgangs vorgang \
    storungs anfrage demande incidents intervention chamado solicitacao requisicao atendimento item \
    segnalazione richiesta intervento melding meldings storing workorder order solicitud peticion";

const NUMBERS: &str = "id no n nr num number numero nummer key schlussel sleutel ref reference referenz \
    code codigo codice kennung iddel iddela iddelticket idde iddu iddo idda idla nde node nodel nodeo ndo \
    nodo noda numerode numerodel numerodela numerodelo numerodo numeroda numerodi numerodella \
    clede cledela cledu cle clave clavede clavedel clavedela chave chavede chavedo chaveda chiave \
    chiavedi chiavedella refdu refde nrde nrdi ndi";

const WORDS: [(Role, &str); 6] = [
    (
        Role::Person,
        "requester requestor reporter assignee assignedto caller technician tecnico technicien \
         techniker tecnic analista agente atendente operador solicitante requerente demandeur \
         anforderer bearbeiter richiedente aanvrager behandelaar responsable responsavel email \
         correo usuario utilisateur utente gebruiker benutzer ownername resource username \
         fullname nome",
    ),
    (
        Role::Impact,
        "priorit priorid priorite prioriteit urgenc urgent dringlich severi gravedad gravidade \
         gravite gravita schweregrad criticid criticit",
    ),
    (
        Role::State,
        "status estado statut stato zustand situacao situacion",
    ),
    (
        Role::Category,
        "categor kategor rubri themengebiet assunto topic queue fila warteschlange",
    ),
    (
        Role::Kind,
        "tipo ticketart tickettyp recordtype issuetype requesttype typede typeof soort",
    ),
    (
        Role::Note,
        "subject summary title asunto betreff titulo titre oggetto onderwerp problema probleme \
         descri beschreib omschrijv",
    ),
];
