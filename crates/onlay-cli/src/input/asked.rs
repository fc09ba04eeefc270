//! What the user asks for in a word: transformations and the keep list, each with the place that says so.

use onlay::bundle::Limits;
use onlay::patch::{
    ImagePin, NamespaceChange, Placeholder, Presets, Registry, Severity, Size, TransformError, Transforms,
};
use onlay::yaml::{Place, Text};
use onlay::{Date, Finding, Keep};

use super::text;
use crate::args::{KeepArgs, StampArgs, TransformArgs};
use crate::session::Session;

/// Reads the transformations that the options name, or else the project file.
pub(crate) fn transforms(args: &TransformArgs, limits: &Limits, session: &mut Session) -> Transforms {
    let project = session.project.transforms.clone();
    let mut asked = Transforms {
        set: words("--set", &args.set, Placeholder::parse, session),
        images: words("--image", &args.image, ImagePin::parse, session),
        registry: words("--registry", args.registry.as_slice(), Registry::parse, session).pop(),
        namespaces: words("--namespace", &args.namespace, NamespaceChange::parse, session),
        size: None,
    };
    if args.set.is_empty() {
        asked.set = project.set;
        asked.set.iter().for_each(|placeholder| session.secrets.hide(&placeholder.place));
    }
    if args.image.is_empty() {
        asked.images = project.images;
    }
    if args.registry.is_none() {
        asked.registry = project.registry;
    }
    if args.namespace.is_empty() {
        asked.namespaces = project.namespaces;
    }
    let size = match &args.size {
        Some(name) => Some((name.clone(), word("--size", name, session))),
        None => session.project.size.clone(),
    };
    asked.size = size.and_then(|(name, place)| self::size(args, name, place, limits, session));
    asked
}

/// Reads the presets of a size.
fn size(args: &TransformArgs, name: String, place: Place, limits: &Limits, session: &mut Session) -> Option<Size> {
    let Some(path) = &args.presets else {
        let finding = Finding::new("presets/missing", Severity::Error, "a size needs a presets file", place);
        session.refuse(finding.help("name it with --presets, or as `presets:` in onlay.yaml"));
        return None;
    };
    let (source, text) = text(path, limits.file_size, session)?;
    let (presets, problems) = Presets::read(source, &text);
    session.secrets.understand_text(source, &text);
    session.extend(problems.iter().map(Finding::from));
    Some(Size { name, presets, place })
}

/// Reads the keep list: the one of the options, or else of the project file.
pub(crate) fn keep(args: &KeepArgs, session: &mut Session) -> Vec<Keep> {
    if args.keep.is_empty() {
        return session.project.keep.clone();
    }
    let mut list = Vec::with_capacity(args.keep.len());
    for name in &args.keep {
        let place = Some(word("--keep", name, session));
        list.push(Keep { place, ..Keep::named(name) });
    }
    list
}

/// Tells the day, for what has an expiry date: the one that the user gives, or today's.
pub(crate) fn today(args: &StampArgs) -> Date {
    let seconds = match args.now {
        Some(milliseconds) => u64::try_from(milliseconds / 1000).unwrap_or(0),
        None => {
            let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            now.map_or(0, |now| now.as_secs())
        }
    };
    Date::of_unix_seconds(seconds)
}

fn words<T>(
    option: &str,
    values: &[String],
    parse: impl Fn(&str, Place) -> Result<T, TransformError>,
    session: &mut Session,
) -> Vec<T> {
    let mut parsed = Vec::with_capacity(values.len());
    for value in values {
        let place = word(option, value, session);
        // Passwords are given so.
        if let Some((name, given)) = value.split_once('=').filter(|_| option == "--set") {
            let start = name.len() + 1;
            session.secrets.hide(&Place { span: start..start + given.len(), ..place.clone() });
        }
        match parse(value, place.clone()) {
            Ok(one) => parsed.push(one),
            Err(error) => {
                session.refuse(Finding::new("transform/invalid", Severity::Error, error.to_string(), place));
            }
        }
    }
    parsed
}

/// Makes a text of a word on the command line, so that findings can point into it and edits know where they come from.
fn word(option: &str, value: &str, session: &mut Session) -> Place {
    let text = Text::from(value);
    let source = session.sources.add(option, text.clone());
    session.secrets.understand_text(source, &text);
    Place { source, span: 0..value.len() }
}
