//! Why a file cannot be imported at all. What is wrong with single rows is in
//! [`super::report`]; these end the import and say what was found and what is allowed.

use std::fmt;

/// Bytes that one file may have.
pub const MOST_BYTES: usize = 256 * 1024 * 1024;

/// Why nothing can be made of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ImportFault {
    /// It holds no text.
    Empty,
    /// It is larger than [`MOST_BYTES`].
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// It is not text.
    NotText(FileKind),
    /// No line names the columns.
    NoHeader {
        /// The cells of the first line that has as many as most.
        first_row: Vec<String>,
    },
    /// There is a header and no row below it.
    NoRows,
    /// No column tells when tickets were opened.
    NoDateColumn {
        /// The columns that there are.
        headers: Vec<String>,
    },
    /// Dates may be day first or month first, and nobody said which.
    DateOrderNotChosen {
        /// One of the dates.
        example: String,
    },
    /// The caller stopped it.
    Cancelled,
}

/// What a file that is not text seems to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileKind {
    /// A spreadsheet of today, or another zip archive.
    ZipOrSpreadsheet,
    /// A spreadsheet or document of before 2007.
    OldOffice,
    /// A PDF.
    Pdf,
    /// Something compressed with gzip.
    Gzip,
    /// Unknown.
    Unknown,
}

impl fmt::Display for ImportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the file is empty; a header line and rows are needed"),
            Self::TooLarge { bytes } => write!(
                f,
                "the file has {bytes} bytes; at most {MOST_BYTES} are allowed"
            ),
            Self::NotText(kind) => write!(f, "{kind}; a CSV or other text table is needed"),
            Self::NoHeader { first_row } => write!(
                f,
                "no line names the columns; the first full line reads: {}",
                first_row.join(" | ")
            ),
            Self::NoRows => write!(f, "there is no row below the header"),
            Self::NoDateColumn { headers } => write!(
                f,
                "no column tells when tickets were opened; the columns are: {}",
                headers.join(" | ")
            ),
            Self::DateOrderNotChosen { example } => write!(
                f,
                "{example} may be day first or month first; one must be chosen"
            ),
            Self::Cancelled => write!(f, "the import was stopped"),
        }
    }
}

impl std::error::Error for ImportFault {}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ZipOrSpreadsheet => "the file is a spreadsheet or a zip archive",
            Self::OldOffice => "the file is an old spreadsheet or document",
            Self::Pdf => "the file is a PDF",
            Self::Gzip => "the file is compressed",
            Self::Unknown => "the file is not text",
        })
    }
}
