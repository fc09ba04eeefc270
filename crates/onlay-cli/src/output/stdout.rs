//! Standard output: one writer, whose end is checked, so that a full disk never looks like success.

use std::io::{self, ErrorKind, Write};

use anstream::{AutoStream, ColorChoice};

use super::WriteError;
use crate::session::{Session, Status};

/// Prints data; a reader that has gone away is no error.
pub(crate) fn print(parts: impl IntoIterator<Item = impl AsRef<[u8]>>) -> Result<(), WriteError> {
    let write = || -> io::Result<()> {
        let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
        for part in parts {
            out.write_all(part.as_ref())?;
        }
        out.flush()
    };
    match write() {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(WriteError::Stdout(error)),
        _ => Ok(()),
    }
}

/// Whether standard output is to have colours.
pub(crate) fn is_colored() -> bool {
    AutoStream::choice(&io::stdout()) != ColorChoice::Never
}

/// Prints all that a command has to give, and ends it.
pub(crate) fn finish(parts: impl IntoIterator<Item = impl AsRef<[u8]>>, session: &mut Session) -> Status {
    match print(parts) {
        Ok(()) => Status::Clean,
        Err(error) => {
            session.refuse(error.into());
            Status::Trouble
        }
    }
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Puts files into one stream of documents, `---` between them.
///
/// One file alone is printed as it is. Among several, empty ones are left out, a byte order mark stays only at the start, and
/// a file without final newline gets one where another follows.
pub(crate) fn documents<'f>(files: impl Iterator<Item = &'f [u8]>) -> Vec<&'f [u8]> {
    let files: Vec<&[u8]> = files.collect();
    if let [one] = files.as_slice() {
        return vec![one];
    }
    let mut parts: Vec<&[u8]> = Vec::new();
    for file in files {
        let text = file.strip_prefix(BYTE_ORDER_MARK).unwrap_or(file);
        if text.is_empty() {
            continue;
        }
        let Some(last) = parts.last() else {
            parts.push(file);
            continue;
        };
        if !last.ends_with(b"\n") {
            parts.push(if last.windows(2).any(|end| end == b"\r\n") { b"\r\n" } else { b"\n" });
        }
        if text.starts_with(b"%") {
            // Directives need an end of document before them.
            parts.push(b"...\n");
        } else if !starts_a_document(text) {
            parts.push(b"---\n");
        }
        parts.push(text);
    }
    parts
}

fn starts_a_document(text: &[u8]) -> bool {
    text.strip_prefix(b"---").is_some_and(|rest| matches!(rest.first(), None | Some(b' ' | b'\t' | b'\r' | b'\n')))
}

#[cfg(test)]
mod tests {
    use super::documents;

    fn check(files: &[&str], expected: &str) {
        let joined = documents(files.iter().map(|file| file.as_bytes())).concat();
        assert_eq!(String::from_utf8_lossy(&joined), expected);
    }

    #[test]
    fn one_file_alone_is_printed_as_it_is() {
        for file in ["", "a: 1", "---\na: 1\n", "\u{feff}a: 1\r\n"] {
            check(&[file], file);
        }
    }

    #[test]
    fn files_are_separated_once() {
        check(&["a: 1\n", "b: 2\n"], "a: 1\n---\nb: 2\n");
        check(&["a: 1\n", "---\nb: 2\n", "--- # c\nc: 3\n"], "a: 1\n---\nb: 2\n--- # c\nc: 3\n");
        check(&["a: 1\n", "---x: 2\n"], "a: 1\n---\n---x: 2\n");
        check(&["a: 1\n", "", "b: 2\n"], "a: 1\n---\nb: 2\n");
        check(&["a: 1\n", "%YAML 1.2\n---\nb: 2\n"], "a: 1\n...\n%YAML 1.2\n---\nb: 2\n");
    }

    #[test]
    fn a_missing_final_newline_is_added_only_where_a_file_follows() {
        check(&["a: 1", "b: 2"], "a: 1\n---\nb: 2");
        check(&["a: 1\r\nb: 1", "c: 2"], "a: 1\r\nb: 1\r\n---\nc: 2");
    }

    #[test]
    fn a_byte_order_mark_stays_at_the_start_only() {
        check(&["\u{feff}a: 1\n", "\u{feff}---\nb: 2\n", "\u{feff}c: 3\n"], "\u{feff}a: 1\n---\nb: 2\n---\nc: 3\n");
    }
}
