//! Scalars of built-in types, as the readers of the API server take them.

use onlay_yaml::Scalar;

use crate::schema::ScalarType;

/// Whether a scalar can be read as this type. Null is for the caller to judge.
///
/// Source: `encoding/json` of Go for the plain types; `UnmarshalJSON` of `resource.Quantity`, `intstr.IntOrString` and `metav1.Time` for theirs.
pub(super) fn fits(scalar: &Scalar<'_>, wanted: ScalarType) -> bool {
    match (wanted, scalar) {
        (ScalarType::String, Scalar::String(_)) | (ScalarType::Boolean, Scalar::Bool(_)) => true,
        (ScalarType::Bytes, Scalar::String(text)) => is_base64(text),
        (ScalarType::Int32 | ScalarType::IntOrString, Scalar::Int(int)) => i32::try_from(*int).is_ok(),
        (ScalarType::Int32 | ScalarType::IntOrString, Scalar::Float(float)) => {
            is_whole(*float) && float.abs() <= f64::from(i32::MAX)
        }
        (ScalarType::IntOrString, Scalar::String(_)) => true,
        (ScalarType::Int64, Scalar::Int(_)) | (ScalarType::Number, Scalar::Int(_) | Scalar::Float(_)) => true,
        (ScalarType::Int64, Scalar::Float(float)) => is_whole(*float),
        (ScalarType::Quantity, Scalar::Int(_) | Scalar::Float(_)) => true,
        (ScalarType::Quantity, Scalar::String(text)) => is_quantity(text.trim()),
        (ScalarType::Time, Scalar::String(text)) => is_time(text),
        _ => false,
    }
}

/// What is wanted, said beside a value of the right kind that is not right, or of another one.
pub(super) fn wanted(wanted: ScalarType, found: &Scalar<'_>) -> &'static str {
    match (wanted, found) {
        (ScalarType::Int32 | ScalarType::IntOrString, Scalar::Int(_)) => "a number of 32 bits",
        (ScalarType::Int64, Scalar::Float(_)) => "a whole number of 64 bits",
        (ScalarType::Bytes, Scalar::String(_)) => "base64",
        (wanted, _) => name(wanted),
    }
}

/// A type in words.
pub(super) const fn name(wanted: ScalarType) -> &'static str {
    match wanted {
        ScalarType::Boolean => "a boolean",
        ScalarType::Bytes => "a string of base64",
        ScalarType::Int32 | ScalarType::Int64 => "a whole number",
        ScalarType::IntOrString => "a whole number or a string",
        ScalarType::Number => "a number",
        ScalarType::Quantity => "a quantity such as `500m` or `1Gi`",
        ScalarType::String => "a string",
        ScalarType::Time => "a time such as `2024-02-29T12:00:00Z`",
    }
}

/// Go's JSON writer gives no fraction and no exponent to such numbers, so that they are read as whole ones.
pub(super) fn is_whole(float: f64) -> bool {
    // Beyond, it is written with an exponent, which no whole number may have.
    const LARGEST: f64 = 9.3e18;
    float.fract() == 0.0 && float.abs() < LARGEST
}

/// Source: [quantity](https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/).
fn is_quantity(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let end = unsigned.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(unsigned.len());
    let (digits, suffix) = unsigned.split_at(end);
    let is_number = digits.bytes().any(|b| b.is_ascii_digit()) && digits.matches('.').count() <= 1;
    let is_exponent = || {
        let exponent = suffix.strip_prefix(['e', 'E'])?;
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        Some(!exponent.is_empty() && exponent.bytes().all(|b| b.is_ascii_digit()))
    };
    const SUFFIXES: &[&str] = &["", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
    is_number && (SUFFIXES.contains(&suffix) || is_exponent() == Some(true))
}

/// RFC 3339, with or without a fraction of a second.
fn is_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let has_shape = |from: usize, shape: &str| {
        shape.bytes().enumerate().all(|(n, wanted)| {
            bytes.get(from + n).is_some_and(|b| if wanted == b'0' { b.is_ascii_digit() } else { *b == wanted })
        })
    };
    if !has_shape(0, "0000-00-00T00:00:00") {
        return false;
    }
    let mut rest = &text[19..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let zone = fraction.find(|c: char| !c.is_ascii_digit()).unwrap_or(fraction.len());
        if zone == 0 {
            return false;
        }
        rest = &fraction[zone..];
    }
    rest == "Z" || (rest.len() == 6 && (has_shape(text.len() - 6, "+00:00") || has_shape(text.len() - 6, "-00:00")))
}

/// Go's decoder passes over line ends.
fn is_base64(text: &str) -> bool {
    let mut digits = 0_usize;
    let mut padding = 0_usize;
    for byte in text.bytes().filter(|b| !matches!(b, b'\r' | b'\n')) {
        match byte {
            b'=' => padding += 1,
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' if padding == 0 => digits += 1,
            _ => return false,
        }
    }
    (digits + padding).is_multiple_of(4) && padding <= 2 && (padding == 0 || !digits.is_multiple_of(4))
}

#[cfg(test)]
mod tests {
    use onlay_yaml::resolve_plain;

    use super::*;

    #[test]
    fn scalars_are_taken_as_the_api_server_takes_them() {
        use ScalarType::{Boolean, Bytes, Int32, Int64, IntOrString, Number, Quantity, String, Time};
        let plain: &[(ScalarType, &[&str], &[&str])] = &[
            (Boolean, &["true", "no"], &["1", "web"]),
            (Int32, &["1", "-1", "0x10", "1.0", "2147483647"], &["1.5", "2147483648", "web", "true", "1e20"]),
            (Int64, &["2147483648", "1e3"], &["1.5", "1e20"]),
            (IntOrString, &["80", "http"], &["1.5", "true"]),
            (Number, &["1", "1.5"], &["web", "true"]),
            (
                Quantity,
                &["1", "1.5", "500m", "1Gi", "1e3", "+1.5Ki", ".5", "1E", "1e-3"],
                &["1Kb", "web", "true", "1.2.3", "1 Gi"],
            ),
            (String, &["web", "2024-01-01"], &["1", "true", "1.5"]),
            (
                Time,
                &["2024-02-29T12:00:00Z", "2024-02-29T12:00:00.123456Z", "2024-02-29T12:00:00+01:00"],
                &["2024-02-29", "2024-02-29T12:00:00", "1", "2024-02-29T12:00:00.Z", "2024-02-29T12:00:00é"],
            ),
            (Bytes, &["YQ==", "YWI=", "YWJj"], &["YQ", "Y===", "a b=", "1234", "YQ==YQ=="]),
        ];
        for (wanted, good, bad) in plain {
            for text in *good {
                assert!(fits(&resolve_plain(text), *wanted), "{text} {wanted:?}");
            }
            for text in *bad {
                assert!(!fits(&resolve_plain(text), *wanted), "{text} {wanted:?}");
            }
        }
        assert!(fits(&Scalar::String("Y\nQ==\n".into()), Bytes) && fits(&Scalar::String("".into()), Bytes));
    }
}
