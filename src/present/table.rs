//! Tables of text: the twin of every chart, and what is saved as CSV.

/// A table of plain text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    /// What it shows, as a caption.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<String>>,
}

/// The head of one column.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// What it holds.
    pub title: String,
    /// On which side its cells end.
    pub align: Align,
}

/// On which side the cells of a column are set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Align {
    /// Where reading starts: text.
    Start,
    /// Where reading ends: numbers.
    End,
}

impl Column {
    /// A column of text.
    #[must_use]
    pub fn text(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            align: Align::Start,
        }
    }

    /// A column of numbers.
    #[must_use]
    pub fn number(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            align: Align::End,
        }
    }
}
