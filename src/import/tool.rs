//! Which help desk a file comes from, by the names of its columns. For the screen's first line;
//! nothing is read differently because of it except units that one tool alone has.

use std::fmt;

use super::header_names::normalised;

/// A tool whose export is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[allow(missing_docs, reason = "the names of the tools say all")]
pub enum Tool {
    Breakeven,
    ConnectWisePsa,
    Autotask,
    HaloPsa,
    Syncro,
    Atera,
    KaseyaBms,
    Zendesk,
    Freshdesk,
    Jira,
    JiraWorklog,
    Tempo,
    ServiceNow,
    ZohoDesk,
    OsTicket,
    Glpi,
    Spiceworks,
    ManageEngineServiceDeskPlus,
    Toggl,
    Clockify,
    Harvest,
}

impl Tool {
    /// The tool whose export has these headers.
    #[must_use]
    pub fn with_headers(headers: &[String]) -> Option<Self> {
        let names: Vec<String> = headers.iter().map(|header| normalised(header)).collect();
        SIGNATURES
            .iter()
            .find(|(_, needed)| needed.iter().all(|name| names.iter().any(|n| n == name)))
            .map(|(tool, _)| *tool)
    }
}

impl fmt::Display for Tool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Breakeven => "Breakeven",
            Self::ConnectWisePsa => "ConnectWise PSA",
            Self::Autotask => "Autotask",
            Self::HaloPsa => "HaloPSA",
            Self::Syncro => "Syncro",
            Self::Atera => "Atera",
            Self::KaseyaBms => "Kaseya BMS",
            Self::Zendesk => "Zendesk",
            Self::Freshdesk => "Freshdesk",
            Self::Jira => "Jira",
            Self::JiraWorklog => "Jira work log",
            Self::Tempo => "Tempo Timesheets",
            Self::ServiceNow => "ServiceNow",
            Self::ZohoDesk => "Zoho Desk",
            Self::OsTicket => "osTicket",
            Self::Glpi => "GLPI",
            Self::Spiceworks => "Spiceworks",
            Self::ManageEngineServiceDeskPlus => "ManageEngine ServiceDesk Plus",
            Self::Toggl => "Toggl",
            Self::Clockify => "Clockify",
            Self::Harvest => "Harvest",
        })
    }
}

/// Names that a tool's export has and no other's has together.
const SIGNATURES: [(Tool, &[&str]); 29] = [
    (
        Tool::Breakeven,
        &[
            "opened",
            "workminutes",
            "interruptionminutes",
            "usersaffected",
            "materials",
        ],
    ),
    (Tool::ConnectWisePsa, &["dateentered", "boardname"]),
    (Tool::ConnectWisePsa, &["dateentered", "ticketnbr"]),
    (Tool::ConnectWisePsa, &["timestart", "actualhours"]),
    (
        Tool::Autotask,
        &["createdate", "ticketnumber", "hoursworked"],
    ),
    (Tool::Autotask, &["createdate", "resolveddatetime"]),
    (Tool::HaloPsa, &["dateoccurred"]),
    (Tool::Atera, &["ticketcreateddate"]),
    (Tool::KaseyaBms, &["createdon", "ticketnumber", "queuename"]),
    (
        Tool::Spiceworks,
        &["ticketnumber", "createdon", "timetoresolve"],
    ),
    (
        Tool::Syncro,
        &["createdat", "ticketnumber", "tickettype", "customer"],
    ),
    (Tool::Zendesk, &["createdat", "solvedat"]),
    (Tool::Freshdesk, &["createdtime", "resolvedtime"]),
    (Tool::Freshdesk, &["createdtime", "closedtime", "ticketid"]),
    (Tool::Tempo, &["issuekey", "workdate", "billedhours"]),
    (Tool::Tempo, &["issuekey", "workdate", "hours"]),
    (Tool::JiraWorklog, &["ticketno", "logdatetime", "hrspent"]),
    (Tool::JiraWorklog, &["issue", "started", "timespent"]),
    (Tool::JiraWorklog, &["issuekey", "started", "timespent"]),
    (Tool::Jira, &["issuekey", "issuetype", "created"]),
    (Tool::ServiceNow, &["number", "openedat"]),
    (Tool::ServiceNow, &["number", "syscreatedon"]),
    (Tool::ZohoDesk, &["createdtimeticket"]),
    (
        Tool::OsTicket,
        &["ticketnumber", "datecreated", "helptopic"],
    ),
    (Tool::Glpi, &["id", "openingdate"]),
    (
        Tool::ManageEngineServiceDeskPlus,
        &["requestid", "timespent"],
    ),
    (
        Tool::Clockify,
        &["startdate", "starttime", "durationdecimal"],
    ),
    (
        Tool::Toggl,
        &["startdate", "starttime", "duration", "client"],
    ),
    (
        Tool::Harvest,
        &["date", "hours", "billable", "client", "notes"],
    ),
];
