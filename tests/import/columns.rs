//! Which column is what: the exports of the tools that customers use, and seven languages.

use breakeven::import::columns::{Confidence, Reason};
use breakeven::import::dates::DateOrder;
use breakeven::import::durations::DurationUnit;
use breakeven::import::role::Role;
use breakeven::import::tool::Tool;
use breakeven::import::understanding::{DateOrderGuess, Options, Question, Shape};
use breakeven::import::worked::Worked;
use breakeven::import::{understand, unwatched};

use crate::support::{imported, imported_with_typical, moment, understood};

/// An export of two rows, and what its first ticket must come to.
struct Export {
    tool: Tool,
    text: &'static str,
    opened: &'static str,
    interruption: Option<u32>,
    /// `None`: the file has no worked time.
    work: Option<u32>,
}

const EXPORTS: [Export; 20] = [
    Export {
        tool: Tool::ConnectWisePsa,
        text: "TicketNbr,Board_Name,Company_Name,Summary,date_entered,Date_Closed,Hours_Actual\n\
            501,Service,Acme,Mail down,2026-01-14T09:12:00Z,2026-01-14T11:12:00Z,1.25\n\
            502,Service,Acme,Printer,2026-01-15T09:12:00Z,,0.50\n",
        opened: "2026-01-14T09:12",
        interruption: Some(120),
        work: Some(75),
    },
    Export {
        tool: Tool::Autotask,
        text: "ticketNumber,title,createDate,resolvedDateTime,completedDate,priority,issueType,hoursWorked,hoursToBill,isNonBillable\n\
            T20260114.0083,Mail down,2026-01-14 09:12:00,2026-01-14 10:12:00,2026-01-30 10:12:00,2,Email,1.5,2,false\n\
            T20260115.0001,Printer,2026-01-15 09:12:00,,,3,Print,0.25,0.25,false\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: Some(90),
    },
    Export {
        tool: Tool::HaloPsa,
        text: "id,summary,dateoccurred,dateclosed,timetaken,tickettype_id,priority_id,client_name\n\
            2101,Mail down,2026-01-14 09:12:00,2026-01-14 10:12:00,0.75,1,2,Acme\n\
            2102,Printer,2026-01-15 09:12:00,2026-01-15 09:42:00,0.5,1,3,Acme\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: Some(45),
    },
    Export {
        tool: Tool::Syncro,
        text: "Ticket Number,Subject,Customer,Ticket Type,Created At,Resolved At,Status\n\
            9,Mail down,Acme,Remote Support,2026-01-14 09:12:00 -0500,2026-01-14 10:12:00 -0500,Resolved\n\
            10,Printer,Acme,Remote Support,2026-01-15 09:12:00 -0500,,New\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: None,
    },
    Export {
        tool: Tool::Atera,
        text: "TicketID,TicketTitle,TicketCreatedDate,TicketResolvedDate,TicketPriority,TicketImpact,TotalDurationSeconds,OnSiteDurationSeconds,OffSLADurationSeconds\n\
            77,Mail down,2026-01-14T09:12:00Z,2026-01-14T10:12:00Z,High,Site,5400,1800,0\n\
            78,Printer,2026-01-15T09:12:00Z,2026-01-15T10:12:00Z,Low,User,600,0,0\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: Some(90),
    },
    Export {
        tool: Tool::KaseyaBms,
        text: "TicketNumber,Title,CreatedOn,CompletedDate,QueueName,Timespent\n\
            K-1,Mail down,2026-01-14 09:12,2026-01-14 10:12,Help,12\nK-2,Printer,2026-01-15 09:12,,Help,7\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: Some(12),
    },
    Export {
        tool: Tool::Zendesk,
        text: "Id,Subject,Requester,Group,Created at,Solved at,Priority,Ticket type,Resolution time\n\
            40,Mail down,Ann Other,Support,2026-01-14 09:12:00 +0000,2026-01-14 10:12:00 +0000,Urgent,Incident,1\n\
            41,Printer,Ann Other,Support,2026-01-15 09:12:00 +0000,,Low,Question,\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: None,
    },
    Export {
        tool: Tool::Freshdesk,
        text: "Ticket ID,Subject,Status,Priority,Type,Group,Created time,Resolved time,Closed time,Resolution time (in hrs),Time tracked (in hrs),No. of customers impacted\n\
            5,Mail down,Closed,High,Incident,IT,2026-01-14 09:12:00,2026-01-14 10:12:00,2026-01-20 10:12:00,01:00:00,00:40:00,4\n\
            6,Printer,Open,Low,Incident,IT,2026-01-15 09:12:00,,,,00:05:00,\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: Some(40),
    },
    Export {
        tool: Tool::Jira,
        text: "Issue key,Issue Type,Summary,Priority,Created,Resolved,Time Spent,Σ Time Spent,Labels,Labels,Reporter\n\
            T-1084,Incident,Laptop,Highest,14/Jan/26 9:12 AM,14/Jan/26 10:12 AM,4200,4200,onsite,urgent,Ann\n\
            T-1085,Task,Mail,Low,15/Jan/26 9:12 AM,,1740,1740,,,Bob\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: Some(70),
    },
    Export {
        tool: Tool::JiraWorklog,
        text: "Issue,Issue summary,Started,Time spent,Author\n\
            T-1,Mail,2026-01-14 09:12,1h 30m,Ann\nT-1,Mail,2026-01-14 13:12,30m,Ann\nT-2,Printer,2026-01-15 10:00,15m,Bob\n",
        opened: "2026-01-14T09:12",
        interruption: None,
        work: Some(120),
    },
    Export {
        tool: Tool::Tempo,
        text: "Issue Key,Issue summary,Hours,Work date,Account Name,Billed Hours\n\
            T-1,Mail,1.5,2026-01-14 09:12,Acme,2\nT-1,Mail,0.5,2026-01-15 08:00,Acme,1\nT-2,Printer,0.25,2026-01-15 10:00,Acme,1\n",
        opened: "2026-01-14T09:12",
        interruption: None,
        work: Some(120),
    },
    Export {
        tool: Tool::ServiceNow,
        text: "number,short_description,opened_at,resolved_at,closed_at,priority,category,caller_id,calendar_duration,reopen_count\n\
            INC1,Mail,2026-01-14 09:12:00,2026-01-14 10:12:00,2026-01-24 10:12:00,3 - Moderate,email,Ann,864000,0\n\
            INC2,Print,2026-01-15 09:12:00,,,1 - Critical,print,Ann,,0\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: None,
    },
    Export {
        tool: Tool::ZohoDesk,
        text: "Ticket Id,Subject (Ticket),Created Time (Ticket),Ticket Closed Time,Priority (Ticket)\n\
            100,Mail,14 Jan 2026 09:12 AM,14 Jan 2026 10:12 AM,High\n101,Printer,15 Jan 2026 09:12 AM,,Low\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: None,
    },
    Export {
        tool: Tool::OsTicket,
        text: "Ticket Number,Date Created,Subject,Closed Date,Priority,Help Topic\n\
            123456,1/14/26 9:12 AM,Mail,1/14/26 10:12 AM,Normal,Report a Problem\n123457,1/15/26 9:12 AM,Print,,High,Other\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: None,
    },
    Export {
        tool: Tool::Glpi,
        text: "ID;Title;Opening date;Solution date;Priority;Category path;Resolution time\n\
            52 267;Mail;14-01-2026 09:12;14-01-2026 10:12;High;IT > Mail;1 hour\n52 268;Print;15-01-2026 09:12;;Low;IT > Print;\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: None,
    },
    Export {
        tool: Tool::Spiceworks,
        text: "Ticket Number,Summary,Category,Closed On,Created On,Priority,Time Spent,Time To Resolve,Request Type\n\
            9001,Laptop,Hardware,1/14/2026 10:12 am,1/14/2026 9:12 am,high,7,60,Incident\n9002,VPN,Network,,1/15/2026 9:12 am,low,0,,Incident\n",
        opened: "2026-01-14T09:12",
        interruption: Some(60),
        work: Some(7),
    },
    Export {
        tool: Tool::ManageEngineServiceDeskPlus,
        text: "request_id,subject,created_date,start_time,end_time,time_spent\n\
            8,Mail,1768381920000,1768381920000,1768383000000,1080000\n9,Print,1768468320000,1768468320000,1768468920000,600000\n",
        opened: "2026-01-14T09:12",
        interruption: None,
        work: Some(18),
    },
    Export {
        tool: Tool::Toggl,
        text: "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n\
            Ann,a@b.test,Acme,Support,,Mail,No,2026-01-14,09:12:00,2026-01-14,10:12:00,01:00:00,onsite\n",
        opened: "2026-01-14T09:12",
        interruption: None,
        work: Some(60),
    },
    Export {
        tool: Tool::Clockify,
        text: "Project,Client,Description,User,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)\n\
            Support,Acme,Mail,Ann,01/14/2026,09:12:00 AM,01/14/2026,10:12:00 AM,01:00:00,1.00\nTotal,,,,,,,,01:00:00,1.00\n",
        opened: "2026-01-14T09:12",
        interruption: None,
        work: Some(60),
    },
    Export {
        tool: Tool::Harvest,
        text: "Date,Client,Project,Task,Notes,Hours,Billable?\n2026-01-14,Acme,Support,Help,Mail,1.25,Yes\n",
        opened: "2026-01-14T12:00",
        interruption: None,
        work: Some(75),
    },
];

#[test]
fn the_exports_of_the_tools_that_customers_use_need_no_mapping() {
    for export in EXPORTS {
        let understanding = understood(export.text);
        let tool = export.tool;
        assert_eq!(understanding.tool, Some(tool));
        let imported = match export.work {
            Some(_) => imported(export.text),
            None => imported_with_typical(export.text),
        };
        let first = &imported.incidents[0];
        assert_eq!(first.opened, moment(export.opened), "{tool}");
        let interruption = first
            .interruption
            .map(breakeven::engine::quantity::Minutes::get);
        assert_eq!(interruption, export.interruption, "{tool}");
        match export.work {
            Some(work) => assert_eq!(first.work.get(), work, "{tool}"),
            None => assert!(matches!(understanding.worked, Worked::Missing(_)), "{tool}"),
        }
        let mut questions = understanding.questions();
        questions.retain(|question| *question != Question::TypicalLength);
        assert_eq!(questions, [], "{tool}");
    }
}

#[track_caller]
fn roles(header: &str, rows: &str) -> Vec<Role> {
    understood(format!("{header}\n{rows}")).mapping()
}

#[test]
fn headers_are_known_in_seven_languages() {
    use Role::{Category, Closed, Impact, Note, Number, Opened, Person, Resolved, Worked};
    let expected = [
        Number, Note, Opened, Resolved, Closed, Impact, Category, Worked, Person,
    ];
    let row = "17;Drucker;14.01.2026 09:12;14.01.2026 10:12;20.01.2026 10:12;3;Hardware;30;Ann\n\
        18;Drucker;15.01.2026 09:12;15.01.2026 10:12;20.01.2026 10:12;3;Hardware;45;Ann\n";
    for header in [
        "Ticket ID;Subject;Created At;Resolved At;Closed At;Priority;Category;Minutes worked;Requester",
        "Ticketnummer;Betreff;Erstellt am;Gelöst am;Geschlossen am;Priorität;Kategorie;Zeitaufwand;Ersteller",
        "Numéro de ticket;Sujet;Date de création;Date de résolution;Date de clôture;Priorité;Catégorie;Temps passé;Demandeur",
        "Número de ticket;Asunto;Fecha de creación;Fecha de resolución;Fecha de cierre;Prioridad;Categoría;Tiempo dedicado;Solicitante",
        "Número do ticket;Assunto;Data de abertura;Data da solução;Data de fechamento;Prioridade;Categoria;Tempo gasto;Requerente",
        "ID ticket;Oggetto;Data di apertura;Data di risoluzione;Data di chiusura;Priorità;Categoria;Tempo impiegato;Richiedente",
        "Meldingsnummer;Onderwerp;Aangemaakt op;Opgelost op;Gesloten op;Prioriteit;Categorie;Bestede tijd;Aanvrager",
    ] {
        assert_eq!(roles(header, row), expected, "{header}");
    }
}

#[test]
fn case_blanks_punctuation_and_accents_do_not_matter() {
    let row = "1,2026-01-14 09:12,30";
    for header in [
        "TICKET_ID,CREATED-AT,MINUTES",
        "ticket id,created at,minutes",
        "TicketId,createdAt,Minutes:",
    ] {
        assert_eq!(
            roles(header, row),
            [Role::Number, Role::Opened, Role::Worked],
            "{header}"
        );
    }
}

#[test]
fn elapsed_time_is_never_taken_for_work_whatever_it_is_called() {
    for header in [
        "Resolution time",
        "resolution_hours",
        "Time To Resolve",
        "Handle time",
        "calendar_duration",
        "business_stc",
        "First response time",
        "Tempo de solução",
        "Lösungszeit",
        "Délai de résolution",
        "Tiempo de resolución",
        "Tempo di risoluzione",
        "Oplostijd",
        "Full resolution time in minutes",
        "Resolution Time (Hrs)",
        "Time to first response",
        "Elapsed Hours",
    ] {
        let roles = roles(
            &format!("id,created,{header}"),
            "1,2026-01-14 09:12,90\n2,2026-01-15 09:12,30\n",
        );
        assert_eq!(roles[2], Role::Elapsed, "{header}");
    }
}

#[test]
fn a_column_called_resolved_that_holds_yes_and_no_is_a_state() {
    let roles = roles(
        "id,created,Resolvido",
        "1,2026-01-14,sim\n2,2026-01-15,não\n",
    );
    assert_eq!(roles[2], Role::State);
}

#[test]
fn a_column_called_issue_is_a_number_or_a_text_by_its_cells() {
    assert_eq!(
        roles("issue,created", "T-1,2026-01-14\nT-2,2026-01-15\n")[0],
        Role::Number
    );
    assert_eq!(
        roles(
            "issue,created",
            "Mail is down,2026-01-14\nNo paper,2026-01-15\n"
        )[0],
        Role::Note
    );
}

#[test]
fn of_two_columns_with_one_name_the_filled_one_is_used() {
    let text = "id,created,Summary,Summary\n1,2026-01-14,,Mail\n2,2026-01-15,,Print\n";
    let understanding = understood(text);
    assert_eq!(understanding.columns[2].role, Role::NotUsed);
    assert_eq!(understanding.columns[3].role, Role::Note);
    assert_eq!(imported_with_typical(text).incidents[0].note, "Mail");
}

#[test]
fn a_sum_that_repeats_worked_time_is_not_added() {
    let understanding = understood(EXPORTS[8].text);
    let sum = understanding
        .columns
        .iter()
        .find(|c| c.header == "Σ Time Spent")
        .unwrap();
    assert_eq!(
        (sum.role, &sum.reason),
        (Role::WorkedTotal, &Reason::RepeatsWorked)
    );
}

#[test]
fn labels_say_onsite_and_emergency() {
    let imported = imported(EXPORTS[8].text);
    assert!(imported.incidents[0].onsite && imported.incidents[0].emergency);
    assert!(!imported.incidents[1].onsite && !imported.incidents[1].emergency);
    assert!(crate::support::imported(EXPORTS[4].text).incidents[0].onsite);
}

#[test]
fn people_affected_come_from_the_one_export_that_has_them() {
    let users: Vec<u32> = imported(EXPORTS[7].text)
        .incidents
        .iter()
        .map(|i| i.users_affected.get())
        .collect();
    assert_eq!(users, [4, 1]);
}

#[test]
fn names_of_people_are_shown_and_kept_nowhere() {
    let understanding = understood(EXPORTS[6].text);
    let requester = understanding
        .columns
        .iter()
        .find(|c| c.header == "Requester")
        .unwrap();
    assert_eq!(
        (requester.role, requester.examples.len()),
        (Role::Person, 0)
    );
    assert_eq!(requester.values, None);
    let imported = imported_with_typical(EXPORTS[6].text);
    assert!(!format!("{imported:?}").contains("Ann"));
}

#[test]
fn a_date_column_without_a_known_name_is_found_by_its_cells_and_said_to_be_unsure() {
    let understanding =
        understood("code,wann,was\nA-1,14.01.2026 09:12,Mail\nA-2,15.01.2026 09:12,Druck\n");
    let column = &understanding.columns[1];
    assert_eq!(
        (column.role, column.confidence),
        (Role::Opened, Confidence::Unsure)
    );
    assert_eq!(column.reason, Reason::ContentOnly);
}

#[test]
fn a_mapping_by_hand_is_followed_and_what_depends_on_it_looked_at_again() {
    let text = b"id,created,a,b\n1,2026-01-14 09:00,1.5,3\n2,2026-01-15 09:00,0.5,4\n";
    let mapping = vec![Role::Number, Role::Opened, Role::Worked, Role::NotUsed];
    let options = Options {
        mapping: Some(mapping),
        ..Options::default()
    };
    let understanding = understand(text, &options, &mut unwatched).unwrap();
    let Worked::Column(column) = &understanding.worked else {
        panic!("{:?}", understanding.worked);
    };
    assert_eq!(
        (column.column, column.reading.unit),
        (2, DurationUnit::Hours)
    );
    assert_eq!(understanding.columns[2].reason, Reason::Chosen);
}

#[test]
fn the_same_set_of_headers_has_the_same_key_in_any_order() {
    let key = |text: &str| understood(text).header_key;
    assert_eq!(
        key("id,Created At\n1,2026-01-14\n"),
        key("created_at;ID\n2026-01-14;1\n")
    );
    assert_ne!(
        key("id,created\n1,2026-01-14\n"),
        key("id,opened\n1,2026-01-14\n")
    );
}

#[test]
fn the_shape_is_told_from_names_and_repeated_numbers() {
    let shape = |text: &str| understood(text).shape;
    assert_eq!(shape(EXPORTS[8].text), Shape::Tickets);
    assert_eq!(shape(EXPORTS[9].text), Shape::Worklog);
    let events = "id,created,status\n1,2026-01-14,new\n1,2026-01-14,closed\n2,2026-01-15,new\n2,2026-01-15,closed\n";
    assert_eq!(shape(events), Shape::Events);
}

#[test]
fn an_unused_column_of_dates_decides_the_order_that_the_used_ones_leave_open() {
    let file = "Ticket,Created,Due date,Hours\n1,03/04/2026 09:00,25/04/2026,1\n";
    let order = understood(file).date_order;
    let by = "25/04/2026".to_owned();
    assert_eq!(
        order,
        DateOrderGuess::Decided {
            order: DateOrder::DayFirst,
            by
        }
    );
    let both = "Ticket,Created,Due date,Hours\n1,03/04/2026 09:00,25/04/2026,1\n2,03/05/2026 09:00,04/25/2026,1\n";
    assert!(matches!(
        understood(both).date_order,
        DateOrderGuess::Ask { .. }
    ));
}

#[test]
fn dates_with_dots_are_day_first_without_a_question() {
    let file = "Ticket,Created,Hours\n1,03.04.2026 09:00,1\n";
    let order = understood(file).date_order;
    let by = "03.04.2026 09:00".to_owned();
    assert_eq!(
        order,
        DateOrderGuess::Decided {
            order: DateOrder::DayFirst,
            by
        }
    );
}
