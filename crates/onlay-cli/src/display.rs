//! Text from outside on its way to a terminal: nothing in it may move the cursor, hide, or reorder what is read.

use std::borrow::Cow;
use std::fmt::Write as _;

pub(crate) use onlay::{is_hidden, push_visible as push, visible as display};

/// Replaces in JSON text what a terminal would act on or not show by `\uXXXX`; it stays the same JSON.
pub(crate) fn json(text: &str) -> Cow<'_, str> {
    let is_hidden = |c: char| c != '\n' && is_hidden(c);
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_hidden(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(shown, "\\u{unit:04x}");
            }
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_point_gets_through_that_a_terminal_acts_on() {
        for c in ('\0'..=char::MAX).filter(|c| is_hidden(*c)) {
            let shown = display(c.encode_utf8(&mut [0; 4])).into_owned();
            assert!(shown.starts_with("\\u{") && shown.is_ascii(), "{c:?}: {shown}");
        }
        let must_go = "\0\u{7}\u{8}\n\r\u{1b}\u{7f}\u{80}\u{9b}\u{9f}\u{ad}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}\u{202a}\u{202e}\u{2060}\u{2066}\u{2069}\u{feff}\u{e0041}";
        assert!(must_go.chars().all(is_hidden));
    }

    #[test]
    fn ordinary_text_is_shown_as_it_is() {
        for text in ["plain", "tab\there", "für 日本 🦀", ""] {
            assert!(matches!(display(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn escaped_json_is_the_same_json() {
        let value = serde_json::json!({"a\u{202e}b": "\u{1b}[2J\u{e0041}\u{9b}\n"});
        let text = serde_json::to_string_pretty(&value).expect("a value is JSON");
        let safe = json(&text);
        assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).expect("it still is JSON"), value);
        assert!(!safe.chars().any(|c| c != '\n' && is_hidden(c)));
    }
}
