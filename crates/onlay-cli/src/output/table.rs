//! Rows of text in columns, for people.

use crate::display::display;

/// A table whose columns are as wide as they must be.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
    has_header: bool,
}

impl Table {
    /// Begins a table with a header; without columns there is none.
    pub(crate) fn new<const N: usize>(header: [&str; N]) -> Self {
        let rows = if N == 0 { Vec::new() } else { vec![header.map(str::to_owned).to_vec()] };
        Self { rows, has_header: N > 0 }
    }

    /// Adds a row, whose text may come from anywhere.
    pub(crate) fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.map(|cell| display(&cell).into_owned()).to_vec());
    }

    /// Whether there are no rows but the header.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.len() == usize::from(self.has_header)
    }

    /// Appends the table to a text; no line ends in spaces.
    pub(crate) fn write(&self, text: &mut String) {
        let width = |column: usize| {
            self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.rows.first().map_or(0, Vec::len)).map(width).collect();
        for row in &self.rows {
            let start = text.len();
            for (cell, width) in row.iter().zip(&widths) {
                text.push_str(cell);
                text.extend(std::iter::repeat_n(' ', width - cell.chars().count() + 2));
            }
            text.truncate(start + text[start..].trim_end().len());
            text.push('\n');
        }
    }
}
