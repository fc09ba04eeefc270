//! What `serde_json` does not tell of a JSON text: keys given twice (it keeps the last one) and how deep it is.

use std::collections::HashSet;

/// What a scan found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Scan {
    /// Keys that their object had already, and the offset in bytes of each second one.
    pub(super) duplicates: Vec<(String, usize)>,
    /// Objects and arrays inside each other.
    pub(super) depth: u64,
}

/// Scans a JSON text that a reader has found valid. Any other text gives some result, too.
pub(super) fn scan(json: &str) -> Scan {
    let mut scan = Scan::default();
    // One set of keys per open object or array; that of an array stays empty.
    let mut open: Vec<HashSet<String>> = Vec::new();
    let mut at = 0;
    while let Some(step) = json[at..].find(['"', '{', '}', '[', ']']) {
        at += step;
        match json.as_bytes()[at] {
            b'"' => {
                let end = string_end(json, at);
                let token = &json[at..end];
                if json[end..].trim_start().starts_with(':')
                    && let Some(keys) = open.last_mut()
                    // Escapes are undone first: "a" and "\u0061" are one key.
                    && let Ok(key) = serde_json::from_str::<String>(token)
                    && !keys.insert(key.clone())
                {
                    scan.duplicates.push((key, at));
                }
                at = end;
            }
            b'{' | b'[' => {
                open.push(HashSet::new());
                scan.depth = scan.depth.max(open.len() as u64);
                at += 1;
            }
            _ => {
                open.pop();
                at += 1;
            }
        }
    }
    scan
}

/// Gives the offset behind the string that begins at `start`.
fn string_end(json: &str, start: usize) -> usize {
    let mut at = start + 1;
    while let Some(step) =
        json.as_bytes().get(at..).and_then(|rest| rest.iter().position(|byte| matches!(byte, b'"' | b'\\')))
    {
        at += step;
        if json.as_bytes()[at] == b'"' {
            return at + 1;
        }
        // A backslash and the byte behind it, which is ASCII in valid JSON.
        at += 2;
    }
    json.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn duplicates(json: &str) -> Vec<(String, usize)> {
        scan(json).duplicates
    }

    #[test]
    fn finds_keys_given_twice_however_they_are_spelled() {
        assert_eq!(duplicates(r#"{"a": 1, "b": {"a": 2}, "\u0061" : 3}"#), [("a".to_owned(), 24)]);
    }

    #[test]
    fn strings_that_are_values_are_no_keys() {
        assert_eq!(duplicates(r#"{"a": ["a", "a:", {"a": "a"}], "b": "\"a\": }{\\"}"#), []);
    }

    #[test]
    fn counts_the_depth() {
        assert_eq!(scan(r#"[{"a": []}, "[[[["]"#).depth, 3);
    }
}
