use super::*;

/// Whether a selector selects labels, written `key=value` with blanks between.
fn selects(selector: &str, labels: &str) -> bool {
    let labels: Vec<(&str, &str)> =
        labels.split_whitespace().map(|label| label.split_once('=').expect("k=v")).collect();
    let selector = Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"));
    selector.matches(|key| labels.iter().find(|label| label.0 == key).map(|label| label.1))
}

#[test]
fn each_operator_selects_what_kubectl_selects() {
    let cases = [
        ("", "app=web", true),
        ("", "", true),
        ("app=web", "app=web tier=db", true),
        ("app=web", "app=webs", false),
        ("app=web", "", false),
        ("app==web", "app=web", true),
        ("app=", "app=", true),
        ("app=", "app=web", false),
        ("app=", "", false),
        ("app!=web", "app=db", true),
        ("app!=web", "app=web", false),
        ("app!=web", "", true),
        ("app!=", "app=", false),
        ("app", "app=", true),
        ("app", "tier=db", false),
        ("!app", "tier=db", true),
        ("! app", "app=web", false),
        ("env in (a,b)", "env=b", true),
        ("env in (a,b)", "env=c", false),
        ("env in (a,b)", "", false),
        ("env notin (a,b)", "env=c", true),
        ("env notin (a,b)", "env=a", false),
        ("env notin (a,b)", "", true),
        ("env in (a,)", "env=", true),
        ("env in (,a)", "env=", true),
        ("env in (,)", "env=", true),
        ("env in (a,,b)", "env=", true),
        ("env in (a,b)", "env=", false),
        ("size>5", "size=6", true),
        ("size>5", "size=5", false),
        ("size<5", "size=4", true),
        ("size<5", "size=small", false),
        ("size<5", "", false),
        ("app=web,tier!=db", "app=web", true),
        ("app=web,tier!=db", "app=web tier=db", false),
        ("app=web,app=db", "app=web", false),
        ("example.com/part-of=x_1.Y", "example.com/part-of=x_1.Y", true),
        ("in", "in=1", true),
        ("in in (in,notin)", "in=notin", true),
        ("notin=in", "notin=in", true),
    ];
    for (selector, labels, wanted) in cases {
        assert_eq!(selects(selector, labels), wanted, "{selector} on {labels}");
    }
}

#[test]
fn blanks_between_tokens_mean_nothing() {
    let cases = [
        (" app = web ,\ttier != db\n", "app=web,tier!=db"),
        ("env in(a,b)", "env in (a,b)"),
        ("env   notin\t( b , a )", "env notin (a,b)"),
        ("! canary , app", "!canary,app"),
        ("a== b", "a=b"),
        ("   ", ""),
    ];
    for (text, wanted) in cases {
        assert_eq!(Selector::parse(text).map(|selector| selector.to_string()), Ok(wanted.to_owned()), "{text}");
    }
}

#[test]
fn what_is_shown_reads_back_as_the_same_selector() {
    for text in ["", "a", "!a", "a=", "a=b,a!=c", "a in (,)", "a in (,b)", "a notin (x,y,x)", "a>1,b<2", "x.y/z==1"] {
        let selector = Selector::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(Selector::parse(&selector.to_string()), Ok(selector), "{text}");
    }
}

#[test]
fn errors_say_what_is_wrong_and_where() {
    let cases = [
        (",", 0..1, "expected a label key or `!`, found `,`"),
        ("a,", 2..2, "expected a label key or `!`, found the end"),
        ("a,,b", 2..3, "expected a label key or `!`, found `,`"),
        ("=web", 0..1, "expected a label key or `!`, found `=`"),
        ("!", 1..1, "expected a label key, found the end"),
        ("!!a", 1..2, "expected a label key, found `!`"),
        ("!a=b", 2..3, "expected `,` or the end, found `=`"),
        ("a b", 2..3, "expected `,`, the end, or one of `=`, `==`, `!=`, `in`, `notin`, `<`, `>`, found `b`"),
        ("a=b c", 4..5, "expected `,` or the end, found `c`"),
        ("a=!b", 2..3, "expected a label value, found `!`"),
        ("a===b", 3..4, "expected a label value, found `=`"),
        ("a in b", 5..6, "expected `(`, found `b`"),
        ("a in", 4..4, "expected `(`, found the end"),
        ("a in (", 6..6, "expected a label value, `,` or `)`, found the end"),
        ("a in (b c)", 8..9, "expected `,` or `)`, found `c`"),
        ("a in (b", 7..7, "expected `,` or `)`, found the end"),
        ("a in ( )", 7..8, "`a` needs at least one value between the parentheses"),
        ("a IN (b)", 2..4, "expected `,`, the end, or one of `=`, `==`, `!=`, `in`, `notin`, `<`, `>`, found `IN`"),
        ("a>b", 2..3, "`b` is not a whole number"),
        ("a<", 2..2, "`` is not a whole number"),
        (
            "a = -b",
            4..6,
            "`-b` is not a label value: it has to begin and end with a letter or digit, with only letters, digits, `-`, `_` and `.` between",
        ),
        ("x/y/z", 0..5, "`x/y/z` is not a label key: it has more than one `/`"),
        ("/z", 0..2, "`/z` is not a label key: the prefix before `/` is empty"),
        ("a,x/", 2..4, "`x/` is not a label key: the name is empty"),
        (
            "X/y",
            0..3,
            "`X/y` is not a label key: the prefix is not a DNS name of lower-case letters, digits, `-` and `.`",
        ),
        (
            "a=ü",
            2..4,
            "`ü` is not a label value: it has to begin and end with a letter or digit, with only letters, digits, `-`, `_` and `.` between",
        ),
    ];
    for (text, span, message) in cases {
        let error = Selector::parse(text).expect_err(text);
        assert_eq!((error.to_string().as_str(), error.span()), (message, span), "{text}");
    }
}

#[test]
fn names_and_values_have_63_characters_at_most_and_prefixes_253() {
    let long = "x".repeat(63);
    let prefix = format!("{}x", "x.".repeat(126));
    assert_eq!(prefix.len(), 253);
    let cases = [
        (format!("{long}={long}"), None),
        (format!("{prefix}/{long}"), None),
        (format!("{long}x"), Some(LabelProblem::TooLong)),
        (format!("a={long}x"), Some(LabelProblem::TooLong)),
        (format!("x{prefix}x/a"), Some(LabelProblem::PrefixTooLong)),
    ];
    for (text, wanted) in cases {
        let told = match Selector::parse(&text) {
            Ok(_) => None,
            Err(SelectorError::InvalidKey { problem, .. } | SelectorError::InvalidValue { problem, .. }) => {
                Some(problem)
            }
            Err(other) => panic!("{text}: {other}"),
        };
        assert_eq!(told, wanted, "{text}");
    }
}

#[test]
fn only_a_text_with_an_operator_looks_like_a_selector() {
    for text in ["app=web", "a!=b", "!a", "env in (a,b)", "env notin(a)", "env in ( a", "size>5"] {
        assert!(looks_like_selector(text), "{text}");
    }
    for text in ["web", "Deployment/web", "default/Deployment/web", "main (old)", "in", ""] {
        assert!(!looks_like_selector(text), "{text}");
    }
}
