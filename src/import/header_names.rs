//! The header names that help desks give their columns, and the role each stands for.
//!
//! Names are compared without case, accents, blanks and punctuation. Sources: the exports of the
//! tools listed in the import specification, and their translations into German, French,
//! Spanish, Portuguese, Italian and Dutch. Called by [`super::columns`].

use super::durations::DurationUnit::{self, Hours, Milliseconds, Minutes, Seconds};
use super::role::Role;

/// A header without case, accents, blanks and punctuation: `Σ Time Spent` is `sumtimespent`.
#[must_use]
pub fn normalised(header: &str) -> String {
    let mut name = String::with_capacity(header.len());
    for character in header.chars().flat_map(char::to_lowercase) {
        match character {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' => name.push('a'),
            'è' | 'é' | 'ê' | 'ë' | 'ē' => name.push('e'),
            'ì' | 'í' | 'î' | 'ï' => name.push('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => name.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => name.push('u'),
            'ç' => name.push('c'),
            'ñ' => name.push('n'),
            'ß' => name.push_str("ss"),
            'œ' => name.push_str("oe"),
            'æ' => name.push_str("ae"),
            'º' | '°' => name.push('o'),
            'σ' | 'ς' | '∑' => name.push_str("sum"),
            other if other.is_alphanumeric() => name.push(other),
            _ => {}
        }
    }
    // Some tools head the ticket's number with this mark alone.
    if name.is_empty() && header.trim() == "#" {
        name.push_str("no");
    }
    name
}

/// The role that a normalised name stands for, and how well it fits: 0 fits best. Names that
/// several columns of one file bear are ordered by it.
#[must_use]
pub fn role_named(name: &str) -> Option<(Role, usize)> {
    TABLE.iter().find_map(|(role, names)| {
        names
            .iter()
            .position(|known| *known == name)
            .map(|place| (*role, place))
    })
}

/// The role that parts of a normalised name suggest, for names in no table.
#[must_use]
pub fn role_suggested(name: &str) -> Option<Role> {
    let has = |parts: &str| parts.split(' ').any(|part| name.contains(part));
    let time = has(
        "time hour hrs duration minute mins zeit stunde dauer duree heure temps tiempo tempo hora \
            durac durata ore tijd duur uren",
    );
    if has("estimate remaining estm geschatzt") {
        return Some(Role::NotUsed);
    }
    if time
        && has(
            "resol soluc soluz losung response elapsed handle reply waiting pending business calendar \
            sla cycle lead reaction reactie risposta respuesta reponse",
        )
    {
        return Some(Role::Elapsed);
    }
    let total = has("total gesamt") && has("duration dauer duree duracion duracao durata duur");
    if total || name.starts_with("aufwand") {
        return Some(Role::Worked);
    }
    if name.starts_with("onsiteduration") {
        return Some(Role::Onsite);
    }
    if time
        && has(
            "spent worked tracked logged actual labor labour effort account gearbeitet aufwand \
            erfasst gebucht benotigt passe travail suivi enregistr dedicad trabaj registrad emplead \
            gasto gasta trabalh rastread apontad lavor impiegat registrat besteed bested gewerkt \
            bijgehoud geregistr",
        )
    {
        return Some(Role::Worked);
    }
    None
}

/// The unit that a normalised name of a duration says.
#[must_use]
pub fn unit_named(name: &str) -> Option<DurationUnit> {
    if let Some((_, unit)) = UNITS.iter().find(|(known, _)| *known == name) {
        return Some(*unit);
    }
    let ends = |parts: &str| parts.split(' ').any(|part| name.ends_with(part));
    let has = |parts: &str| parts.split(' ').any(|part| name.contains(part));
    if ends("ms msec") || has("millisec millisek") {
        Some(Milliseconds)
    } else if has("second sekund segund") || ends("secs sec") {
        Some(Seconds)
    } else if has("minut") || ends("mins min") || name.starts_with("mins") {
        Some(Minutes)
    } else if has("hour stunden heures horas uren decimal dezimal")
        || ends("hrs hr ore std")
        || name.starts_with("hr")
    {
        Some(Hours)
    } else {
        None
    }
}

const UNITS: [(&str, DurationUnit); 2] = [("timetaken", Hours), ("durationh", Hours)];

/// Normalised names of each role, the best first.
#[rustfmt::skip]
const TABLE: [(Role, &[&str]); 24] = [
    (Role::Number, &[
        "ticketnumber", "ticketid", "ticketno", "ticketnbr", "ticketkey", "issuekey",
        "vorgangsschlussel", "cledeticket", "clededemande", "clavedeincidencia", "chavedoitem",
        "chavedoticket", "chiavesegnalazione", "chiaveticket", "issuesleutel", "number",
        "incidentnumber", "incidentid", "requestid", "casenumber", "caseid", "caseconceptname", "ticket",
        "ticker", "ticketreference", "ticketidticket", "ticketnummer", "vorgangsnummer", "storungsnummer",
        "numeroticket", "numerodeticket", "idticket", "iddeticket", "numerodelticket", "numerodoticket",
        "numerodochamado", "numerochamado", "chamado", "idchamado", "protocolo", "numerodincident",
        "numeroincident", "numeroincidencia", "numerodeincidencia", "idincidencia", "numerorichiesta",
        "idrichiesta", "meldingsnummer", "incidentnummer", "nummer", "numero", "reference",
        "referencenumber", "ref", "key", "schlussel", "cle", "clave", "chave", "chiave", "sleutel",
        "vorgang", "issue", "chargetoid", "demande", "issueid", "id", "no", "nr",
    ]),
    (Role::Opened, &[
        "openedat", "dateentered", "createdate", "dateoccurred", "createdat", "ticketcreateddate",
        "createdon", "createdtime", "createdtimeticket", "created", "datecreated", "createddate",
        "creationdate", "openingdate", "opendate", "dateopened", "openeddate", "opened", "opentime",
        "openedon", "reportedat", "reporteddate", "reportdate", "reported", "datereported", "submitdate",
        "submittedat", "submitted", "loggeddate", "datelogged", "ticketcreated", "createddatetime",
        "createdatetime", "syscreatedon", "syscreatedat", "erstellt", "erstelltam", "erstelldatum",
        "erstellungsdatum", "eroffnet", "eroffnetam", "geoffnet", "geoffnetam", "eroffnungsdatum",
        "gemeldetam", "gemeldet", "meldedatum", "angelegtam", "angelegt", "erfasstam", "datedecreation",
        "datecreation", "creele", "cree", "ouvertle", "datedouverture", "dateouverture", "fechadecreacion",
        "fechacreacion", "creado", "creadoel", "fechadeapertura", "fechaapertura", "abierto", "abiertoel",
        "datadeabertura", "dataabertura", "aberto", "abertoem", "criado", "criadoem", "datadecriacao",
        "datacriacao", "datacreazione", "datadicreazione", "creato", "creatoil", "dataapertura",
        "datadiapertura", "aperto", "apertoil", "aangemaakt", "aangemaaktop", "aanmaakdatum", "gemaakt",
        "gemaaktop", "geopend", "geopendop", "openingsdatum", "datumaangemaakt", "datumgeopend",
        "meldingsdatum", "datumaangemeld", "aangemeld", "aangemeldop", "aanmelddatum", "creation",
        "creada", "criada", "creata", "creazione", "creati", "requesttime", "requestdate",
        "dateraised", "raisedon", "datereceived", "receiveddate", "registered", "registeredat",
    ]),
    (Role::Resolved, &[
        "resolvedat", "resolveddatetime", "ticketresolveddate", "resolveddate", "resolved", "solvedat",
        "resolvedtime", "resolvedon", "resolutiondate", "dateresolved", "solvedate", "solutiondate",
        "solved", "gelost", "gelostam", "losungsdatum", "erledigt", "erledigtam", "behobenam", "resolu",
        "resolule", "datederesolution", "dateresolution", "datedesolution", "resuelto", "resueltoel",
        "fechaderesolucion", "fecharesolucion", "fechadesolucion", "datadasolucao", "datasolucao",
        "datadesolucao", "datadaresolucao", "dataderesolucao", "resolvido", "resolvidoem", "solucionadoem",
        "risolto", "risoltoil", "datarisoluzione", "datadirisoluzione", "datasoluzione", "opgelost",
        "opgelostop", "oplosdatum", "oplossingsdatum", "datumopgelost", "gereed", "gereedop", "datumgereed",
        "resolue", "resoluee", "resuelta", "resolvida", "risolta", "risolti",
    ]),
    (Role::Closed, &[
        "closedat", "dateclosed", "closedon", "closedtime", "ticketclosedtime", "closeddate",
        "completeddate", "closedate", "closed", "closuredate", "closingdate", "completedon",
        "datecompleted", "completedat", "completed", "closeddatetime", "geschlossen", "geschlossenam",
        "abgeschlossen", "abgeschlossenam", "schliessdatum", "abschlussdatum", "ferme", "fermele",
        "cloturele", "cloture", "datedecloture", "datecloture", "datedefermeture", "datefermeture",
        "cerrado", "cerradoel", "fechadecierre", "fechacierre", "fechado", "fechadoem", "datafechamento",
        "datadefechamento", "dataencerramento", "encerradoem", "chiuso", "chiusoil", "datachiusura",
        "datadichiusura", "gesloten", "geslotenop", "sluitdatum", "sluitingsdatum", "datumgesloten",
        "afgeslotenop", "afgemeldop", "afgemeld", "datumafgemeld", "cerrada", "fechada", "chiusa", "fermee",
        "cloturee", "closetime",
    ]),
    (Role::WorkStart, &[
        "logdatetime", "logdate", "workdate", "worklogdate", "entrydate", "started", "startedat",
        "timestart", "startdatetime", "startdate", "start", "starttime", "date", "arbeitsdatum",
        "leistungsdatum", "buchungsdatum", "startdatum", "beginn", "datum", "datedetravail",
        "datedutravail", "datededebut", "debut", "fechadetrabajo", "fechadeltrabajo", "fechadeinicio",
        "inicio", "fecha", "datadetrabalho", "datadotrabalho", "datadeinicio", "datainicio", "data",
        "timeintervalstart", "entrystart", "datadilavoro", "datadiinizio", "datainizio", "inizio", "werkdatum", "begindatum", "begin",
    ]),
    (Role::WorkStartClock, &[
        "time", "uhrzeit", "startzeit", "startuhrzeit", "zeit", "heure", "heurededebut", "heuredebut",
        "hora", "horadeinicio", "horainicio", "ora", "oradiinizio", "orainizio", "starttijd", "begintijd",
        "tijd", "von", "van", "from", "dalle",
    ]),
    (Role::WorkEnd, &[
        "enddate", "timeend", "end", "ended", "endedat", "enddatetime", "endtime", "stop", "stopdate",
        "enddatum", "ende", "endzeit", "datedefin", "fin", "heuredefin", "fechadefin", "horadefin",
        "fechafin", "datadefim", "datafim", "fim", "horadefim", "datafine", "datadifine", "fine", "orafine",
        "einddatum", "einde", "eindtijd", "fechadefinalizacion", "horadefinalizacion", "datadetermino",
        "horadetermino", "oradifine", "timeintervalend", "entryend", "bis", "tot", "to", "hasta", "alle",
    ]),
    (Role::EventTime, &[
        "timestamp", "timetimestamp", "eventtime", "eventtimestamp", "completetimestamp", "endtimestamp",
        "eventdate", "sysupdatedon", "sysupdatedat", "zeitstempel", "horodatage", "marcadetiempo",
        "dataiteracao", "tijdstempel",
    ]),
    (Role::Worked, &[
        "hoursactual", "actualhours", "hoursworked", "workedhours", "timetaken", "hrspent", "hoursspent",
        "timeworked", "workedtime", "timetracked", "timespentminutes", "timespentmins", "timespenthours",
        "timespentseconds", "timespent", "workedminutes", "workminutes", "minutesworked", "loggedtime",
        "timelogged", "loggedhours", "worklog", "labourhours", "laborhours", "actualtime", "effort",
        "durationh", "dauerh", "dureeh", "duracionh", "duracaoh", "duratah", "duurh", "duration",
        "durationhours", "timeintervalduration", "durationminutes", "durationhhmmss", "hours", "minutes",
        "zeitaufwand", "aufwand", "arbeitszeit", "arbeitsstunden", "geleistetestunden", "aufgewendetezeit",
        "gebuchtezeit", "erfasstezeit", "stunden", "dauer", "tempspasse", "tempsdetravail",
        "heurestravaillees", "heures", "duree", "tiempodedicado", "tiempotrabajado", "tiempoempleado",
        "horastrabajadas", "horas", "duracion", "tempogasto", "tempotrabalhado", "tempodetrabalho",
        "horastrabalhadas", "duracao", "tempoimpiegato", "tempolavorato", "tempotrascorsolavorando",
        "orelavorate", "durata", "bestedetijd", "tijdbesteed", "gewerktetijd", "gewerkteuren", "uren",
        "duur", "durationdecimal", "dauerdezimal", "dureedecimal", "dureedecimale", "duraciondecimal",
        "duracaodecimal", "duratadecimale", "duurdecimaal", "hoursbilled", "hourstobill", "billedhours",
        "abgerechnetestunden",
    ]),
    (Role::WorkedTotal, &[
        "sumtimespent", "totalworklogs", "totaltimespent", "sumtimespentseconds", "sumduration",
        "totalhours", "totaltime", "sumzeitaufwand", "sumbenotigtezeit", "gesamtzeit", "gesamtstunden",
    ]),
    (Role::Elapsed, &[
        "resolutiontime", "resolutionhours", "resolutiontimehrs", "timetoresolve", "timetoresolution",
        "handletime", "calendarduration", "businessduration", "calendarstc", "businessstc", "age",
        "agehours", "ageindays", "elapsedtime", "elapsed", "tempodesolucao", "temposolucao", "losungszeit",
        "dureederesolution", "delaideresolution", "tiempoderesolucion", "tempodirisoluzione", "oplostijd",
        "doorlooptijd", "durchlaufzeit", "offsladuration", "timetofirstresponse", "mttr", "resolveduration",
        "openduration", "daysopen", "dayselapsed",
    ]),
    (Role::State, &[
        "state", "incidentstate", "ticketstatus", "status", "statusticket", "statuscategory", "activity",
        "conceptname", "zustand", "etat", "statut", "estado", "situacao", "stato", "aktivitat", "activite",
        "actividad", "atividade", "attivita", "activiteit", "lifecycletransition",
    ]),
    (Role::Impact, &[
        "priority", "ticketpriority", "priorityticket", "priorityid", "priorityname", "prioritat",
        "priorite", "prioridad", "prioridade", "priorita", "prioriteit", "impact", "ticketimpact",
        "auswirkung", "impacto", "impatto", "urgency", "dringlichkeit", "urgence", "urgencia", "urgenza",
        "urgentie", "severity", "schweregrad", "gravite", "severidad", "gravidade",
    ]),
    (Role::Kind, &[
        "tickettype", "issuetype", "requesttype", "type", "kind", "tickettypeid", "tickettypeticket", "recordtype",
        "ticketart", "vorgangstyp", "vorgangsart", "art", "typ", "typedeticket", "typededemande",
        "tipodeticket", "tipodechamado", "tipodesolicitud", "tipodepeticion", "tipo", "tipoditicket",
        "tipodirichiesta", "soort", "soortmelding", "typemelding", "typeticket",
    ]),
    (Role::Category, &[
        "category", "categorypath", "ticketcategory", "categoryticket", "kategorie", "categorie",
        "categoria", "helptopic", "servicecategory", "board", "boardname", "queuename", "queue",
        "issuecategory", "component", "components", "project", "projectname", "projekt", "projet",
        "proyecto", "projeto", "progetto", "group", "assignmentgroup", "gruppe", "groupe", "grupo",
        "gruppo", "groep", "department", "departement", "abteilung", "subcategory",
    ]),
    (Role::Note, &[
        "summary", "subject", "subjectticket", "title", "shortdescription", "ticketsummary", "tickettitle",
        "ticketsubject", "issuesummary", "description", "notes", "comment", "note", "zusammenfassung", "betreff",
        "titel", "kurzbeschreibung", "beschreibung", "resume", "sujet", "objet", "titre", "asunto",
        "titulo", "resumen", "descripcion", "assunto", "resumo", "descricao", "oggetto", "titolo",
        "riepilogo", "descrizione", "onderwerp", "samenvatting", "omschrijving", "task",
    ]),
    (Role::Labels, &[
        "labels", "label", "tags", "worktype", "stichworter", "schlagworter", "etiketten", "etiquettes",
        "etiquetas", "etichette", "marcadores",
    ]),
    (Role::Onsite, &[
        "onsite", "onsitevisit", "isonsite", "visit", "vorort", "voroteinsatz", "surplace", "presencial",
        "insitu", "insede", "oplocatie",
    ]),
    (Role::Covered, &["coveredmonths"]),
    (Role::UsersAffected, &[
        "noofcustomersimpacted", "numberofcustomersimpacted", "customersimpacted", "usersaffected",
        "affectedusers", "numberofusersaffected", "noofusersaffected", "usersimpacted", "impactedusers",
        "betroffenebenutzer", "betroffeneanwender", "utilisateurstouches", "usuariosafectados",
        "usuariosafetados", "utenticoinvolti", "getroffengebruikers",
    ]),
    (Role::Emergency, &["emergency", "isemergency", "notfall", "urgencia24h", "spoed"]),
    (Role::Interruption, &[
        "interruptionminutes", "interruption", "downtime", "downtimeminutes", "outageminutes", "outage",
        "ausfallzeit", "ausfallminuten", "tempsdarret", "tempodeparada", "tiempodeparada", "tempodifermo",
    ]),
    (Role::Materials, &[
        "materials", "materialcost", "partscost", "partsprice", "materialkosten", "materiaux", "materiales",
        "materiais", "materiali", "materialen", "onderdelen",
    ]),
    (Role::Person, &[
        "requester", "requestor", "caller", "callerid", "reporter", "assignee", "assignedto", "createdby",
        "openedby", "closedby", "resolvedby", "reopenedby", "sysupdatedby", "syscreatedby", "user",
        "username", "useremail", "email", "contact", "contactname", "agent", "technician", "loguser",
        "firstname", "lastname", "resource", "orgresource", "owner", "member", "customer", "clientname",
        "requerente", "atendente", "usuarioiteracao", "ersteller", "bearbeiter", "melder", "anforderer",
        "zugewiesenan", "demandeur", "rapporteur", "responsable", "attribuea", "solicitante", "asignadoa",
        "informador", "relator", "responsavel", "atribuidoa", "richiedente", "assegnatoa", "assegnatario",
        "aanvrager", "behandelaar", "toegewezenaan", "melderemail", "name", "phone", "telefon",
    ]),
];
