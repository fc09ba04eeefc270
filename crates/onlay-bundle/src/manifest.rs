//! `manifest.json` and `release_version`: what a vendor says of a whole bundle.

mod keys;

use serde_json::Value;

use crate::limits::Limits;
use crate::violation::Violation;

/// What a `manifest.json` says, as far as we know its keys. Its bytes, unknown keys included, are passed through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Where it lay in the bundle.
    pub path: String,
    /// `releaseVersion`, or `release_version`; an empty one is none.
    pub release_version: Option<String>,
    /// `images`: names and references, in the order of the file.
    pub images: Vec<(String, String)>,
}

/// Reads a manifest, or says everything that is wrong with it.
pub(crate) fn parse(path: &str, bytes: &[u8], limits: &Limits) -> Result<Manifest, Vec<Violation>> {
    let member = || path.to_owned();
    let (size, allowed) = (bytes.len() as u64, limits.manifest_size);
    if size > allowed {
        return Err(vec![Violation::ManifestTooLarge { member: member(), size, allowed }]);
    }
    let not_json = |reason: String| vec![Violation::ManifestNotJson { member: member(), reason }];
    let text =
        std::str::from_utf8(bytes).map_err(|error| not_json(format!("byte {} is not UTF-8", error.valid_up_to())))?;
    // Editors on Windows write it; RFC 8259 section 8.1 lets a reader ignore it.
    let (start, text) = text.strip_prefix('\u{feff}').map_or((0, text), |rest| (3, rest));
    let value: Value = serde_json::from_str(text).map_err(|error| not_json(error.to_string()))?;

    let scan = keys::scan(text);
    let mut wrong = Vec::new();
    let allowed = limits.manifest_depth;
    if scan.depth > allowed {
        wrong.push(Violation::ManifestTooDeep { member: member(), allowed });
    }
    for (key, offset) in scan.duplicates {
        wrong.push(Violation::ManifestDuplicateKey { member: member(), key, offset: start + offset });
    }
    match value {
        Value::Object(fields) => {
            let manifest = understand(path, &fields, &mut wrong);
            if wrong.is_empty() { Ok(manifest) } else { Err(wrong) }
        }
        other => {
            wrong.push(wrong_type(path, "the whole", &other, "an object"));
            Err(wrong)
        }
    }
}

fn understand(path: &str, fields: &serde_json::Map<String, Value>, wrong: &mut Vec<Violation>) -> Manifest {
    let mut manifest = Manifest { path: path.to_owned(), ..Manifest::default() };
    let mut said_at = "";
    for key in ["releaseVersion", "release_version"] {
        match fields.get(key) {
            None => {}
            Some(Value::String(version)) => match version_of(version) {
                Ok(None) => {}
                Ok(Some(version)) => match manifest.release_version.replace(version.to_owned()) {
                    Some(before) if before != version => wrong.push(Violation::VersionsDisagree {
                        first: format!("{path} {said_at}"),
                        first_version: before,
                        second: format!("{path} {key}"),
                        second_version: version.to_owned(),
                    }),
                    _ => said_at = key,
                },
                Err(()) => wrong.push(Violation::BadReleaseVersion { member: path.to_owned() }),
            },
            Some(other) => wrong.push(wrong_type(path, &format!("/{key}"), other, "a string")),
        }
    }
    match fields.get("images") {
        None => {}
        Some(Value::Object(images)) => {
            for (name, image) in images {
                match image {
                    Value::String(image) => manifest.images.push((name.clone(), image.clone())),
                    other => {
                        let pointer = format!("/images/{}", name.replace('~', "~0").replace('/', "~1"));
                        wrong.push(wrong_type(path, &pointer, other, "a string"));
                    }
                }
            }
        }
        Some(other) => wrong.push(wrong_type(path, "/images", other, "an object of names and image references")),
    }
    manifest
}

/// Reads a `release_version` file; white space around the version is ignored, and an empty one is none.
pub(crate) fn parse_release_version(path: &str, bytes: &[u8]) -> Result<Option<String>, Violation> {
    std::str::from_utf8(bytes)
        .map_err(|_| ())
        .and_then(|text| version_of(text.strip_prefix('\u{feff}').unwrap_or(text)).map(|text| text.map(str::to_owned)))
        .map_err(|()| Violation::BadReleaseVersion { member: path.to_owned() })
}

fn version_of(text: &str) -> Result<Option<&str>, ()> {
    let version = text.trim();
    if version.len() > 256 || version.chars().any(char::is_control) {
        return Err(());
    }
    Ok((!version.is_empty()).then_some(version))
}

fn wrong_type(path: &str, pointer: &str, found: &Value, wanted: &'static str) -> Violation {
    let found = match found {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    };
    Violation::ManifestWrongType { member: path.to_owned(), pointer: pointer.to_owned(), found, wanted }
}
