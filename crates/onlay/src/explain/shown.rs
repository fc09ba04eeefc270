//! Values of fields as they may be shown.

use onlay_yaml::Value;

use crate::secrets::Letters;

/// Puts letters in the place of what a value of a Secret holds: below `data` and `stringData`, and in kubectl's note of them.
///
/// `tokens` lead from the object to the value. The letters are those of the masked texts, so that equal values are seen to be equal.
pub(super) fn without_secrets(value: &Value, tokens: &[String], letters: &mut Letters) -> Value {
    let hides = match tokens {
        [field, ..] if field == "data" || field == "stringData" => true,
        [metadata, annotations, key, ..] => {
            metadata == "metadata" && annotations == "annotations" && key.ends_with("/last-applied-configuration")
        }
        _ => false,
    };
    let below = |key: &str| -> Vec<String> { tokens.iter().cloned().chain([key.to_owned()]).collect() };
    match value {
        Value::Map(entries) => {
            let masked = |(key, value): &(String, Value), letters: &mut Letters| {
                (key.clone(), without_secrets(value, &below(key), letters))
            };
            Value::Map(entries.iter().map(|entry| masked(entry, letters)).collect())
        }
        Value::List(items) => {
            let masked = items.iter().enumerate();
            Value::List(masked.map(|(n, item)| without_secrets(item, &below(&n.to_string()), letters)).collect())
        }
        scalar if hides => Value::String(letters.mask(&scalar.to_json())),
        scalar => scalar.clone(),
    }
}
