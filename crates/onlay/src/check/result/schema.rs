//! Fields that nobody knows and values of another type: in each object as it comes out, and in each patch as it is written.

use std::collections::BTreeSet;

use onlay_kube::{Extent, Held, Misfit, MisfitKind, ObjectId, node_at};
use onlay_patch::{Action, Body, Patch, placeholders};
use onlay_yaml::{Kind, Place, Ref};
use rayon::prelude::*;

use super::Ground;
use super::ground::did_you_mean;
use crate::check::rule;
use crate::finding::Finding;

/// What there is to say of something that does not fit: code, message, help.
type Words = (&'static str, String, Option<String>);

/// Looks at an object as it comes out. What is told of a patch already is not told again.
pub(super) fn of_object(ground: &Ground<'_>, id: ObjectId, of_patches: &[Finding], found: &mut Vec<Finding>) {
    let described = ground.rules.described_of(ground.key(id));
    for misfit in described.misfits(ground.node(id), Extent::Whole) {
        if is_placeholder(ground, &misfit) {
            continue;
        }
        let Some((code, message, help)) = words(ground, &misfit) else { continue };
        let finding = ground.finding(code, message, id, &misfit.place, &misfit.tokens);
        let place = finding.places.first().map(|mark| &mark.place);
        let is_told = |told: &&Finding| {
            told.code == code
                && told.places.first().map(|mark| &mark.place).zip(place).is_some_and(|(one, other)| meet(one, other))
        };
        if !of_patches.iter().any(|told| is_told(&told)) {
            found.push(Finding { help, ..finding });
        }
    }
}

/// Looks at every patch as it is written, also at those that hit nothing.
pub(super) fn of_patches(ground: &Ground<'_>, found: &[Finding]) -> Vec<Finding> {
    let set = ground.check.set;
    let numbers: Vec<usize> = (0..set.patches.len()).collect();
    let of_patch = |number: &usize| of_patch(ground, *number, found);
    let all: Vec<Vec<Finding>> = numbers.par_iter().map(of_patch).collect();
    all.into_iter().flatten().collect()
}

fn of_patch(ground: &Ground<'_>, number: usize, found: &[Finding]) -> Vec<Finding> {
    let patch = &ground.check.set.patches[number];
    let index = &ground.check.base.index;
    let objects: &[ObjectId] = ground.check.plan.matches.get(number).map_or(&[], |matches| &matches.objects);
    let mut kinds: BTreeSet<(String, String)> =
        objects.iter().map(|id| &index.object(*id).key).map(|key| (key.api_version(), key.kind.clone())).collect();
    if kinds.is_empty() {
        let said = patch.api_version.as_ref().zip(patch.kind.as_ref());
        kinds.extend(said.map(|((api_version, _), (kind, _))| (api_version.clone(), kind.clone())));
    }
    let mut told: Vec<Finding> = Vec::new();
    for (api_version, kind) in kinds {
        let described = ground.rules.described(&api_version, &kind);
        let misfits = match &patch.body {
            _ if described.is_unknown() => Vec::new(),
            Body::Strategic => {
                patch.document.root().map(|root| described.misfits(root, Extent::Patch)).unwrap_or_default()
            }
            Body::Json(operations) => {
                let written = operations.iter().filter_map(|operation| Some((operation, operation.action.value()?)));
                let misfits = written.flat_map(|(operation, value)| {
                    let tokens = operation.path.tokens();
                    let misfits = described.misfits_at(tokens, patch.node(value), &operation.path_place);
                    // A place that is to be replaced is there, or the operation fails for that reason.
                    let is_replaced = matches!(operation.action, Action::Replace(_));
                    misfits.into_iter().filter(move |misfit| !is_replaced || misfit.place != operation.path_place)
                });
                misfits.collect()
            }
        };
        for misfit in misfits {
            let is_known = told.iter().any(|told| told.places[0].place == misfit.place);
            if is_known || is_placeholder(ground, &misfit) || is_explained(&misfit, found) {
                continue;
            }
            let Some((code, message, help)) = words(ground, &misfit) else { continue };
            let severity = rule(code).map_or(onlay_patch::Severity::Error, |rule| rule.severity);
            let finding = Finding::new(code, severity, message, misfit.place.clone());
            let finding = match objects.first() {
                Some(id) => finding.and(in_the_base(index.node(*id), &misfit.tokens), "in the base"),
                None => finding,
            };
            told.push(
                Finding { help, ..finding }.of_config(config(ground, patch, objects)).at_pointer(misfit.pointer()),
            );
        }
    }
    told
}

/// The object that a patch is for, or the target of several.
fn config(ground: &Ground<'_>, patch: &Patch, objects: &[ObjectId]) -> String {
    match objects {
        [one] => ground.names.of(&ground.check.base.index.object(*one).key),
        _ => patch.target.clone(),
    }
}

/// The nearest part of the base that there is; lists are left alone, since their items merge by keys.
fn in_the_base(object: Ref<'_>, tokens: &[String]) -> Place {
    let mut at = object;
    for token in tokens {
        match at.get(token).filter(|_| at.kind() == Kind::Map) {
            Some(below) => at = below,
            None => break,
        }
    }
    match at == object {
        true => node_at(object, &["metadata".to_owned(), "name".to_owned()])
            .map_or_else(|| object.first_line(), Ref::first_line),
        false => at.first_line(),
    }
}

/// Whether another rule has said what is wrong with a key: a directive that is misspelt or left over, a field that cannot be merged.
fn is_explained(misfit: &Misfit, found: &[Finding]) -> bool {
    const EXPLAINING: &[&str] =
        &["patch/unknown-field", "patch/misspelt-directive", "patch/unknown-directive", "patch/wrong-kind"];
    let is_field = matches!(misfit.kind, MisfitKind::UnknownField { .. } | MisfitKind::WrongType { .. });
    let says_it = |finding: &Finding| {
        EXPLAINING.contains(&finding.code)
            && finding.places.first().is_some_and(|mark| meet(&mark.place, &misfit.place))
    };
    is_field && found.iter().any(says_it)
}

/// What a placeholder will be, nobody knows.
fn is_placeholder(ground: &Ground<'_>, misfit: &Misfit) -> bool {
    let text = ground.check.sources.get(misfit.place.source).text.as_str();
    matches!(misfit.kind, MisfitKind::WrongType { .. } | MisfitKind::NotInEnum { .. })
        && text.get(misfit.place.span.clone()).is_some_and(|text| placeholders(text).next().is_some())
}

fn meet(one: &Place, other: &Place) -> bool {
    one.source == other.source
        && one.span.start < other.span.end.max(other.span.start + 1)
        && other.span.start < one.span.end.max(one.span.start + 1)
}

fn words(ground: &Ground<'_>, misfit: &Misfit) -> Option<Words> {
    let pointer = misfit.pointer();
    Some(match &misfit.kind {
        MisfitKind::UnknownField { field, owner, near, .. } => {
            let message = format!("`{field}` is no field of {owner}");
            let help = did_you_mean(near).unwrap_or_else(|| "check the spelling and the indentation".to_owned());
            ("result/unknown-field", message, Some(help))
        }
        MisfitKind::GoneField { field, owner, last } => {
            if ground.check.kube_version <= *last {
                return None;
            }
            let message =
                format!("`{field}` is no field of {owner} any more: Kubernetes {last} was the last that had it");
            let help = "take it out, or say with --kube-version which Kubernetes the configs are for".to_owned();
            ("result/removed-field", message, Some(help))
        }
        MisfitKind::WrongType { wanted, found } => {
            let help = match (*wanted, found) {
                ("a string", Held::Whole | Held::Number | Held::Boolean) => Some("put it in quotes".to_owned()),
                (_, Held::String) if wanted.contains("number") || *wanted == "a boolean" => {
                    Some("take it out of its quotes, if it has any".to_owned())
                }
                _ => None,
            };
            let message = match found {
                Held::String if *wanted == "base64" => format!("{pointer} is no base64"),
                Held::Whole if wanted.contains("bits") => format!("{pointer} is too large: {wanted} is wanted"),
                _ => format!("{pointer} is {found}, but {wanted} is wanted"),
            };
            ("result/wrong-type", message, help)
        }
        MisfitKind::NotInEnum { values } => {
            let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
            let message = format!("{pointer} is none of the values that its definition allows");
            (
                "result/invalid-value",
                message,
                Some(format!("allowed {} {}", if values.len() == 1 { "is" } else { "are" }, values.join(", "))),
            )
        }
        MisfitKind::MissingField { field } => {
            let message = format!("`{field}` is missing, which the definition demands");
            ("result/missing-field", message, None)
        }
        _ => return None,
    })
}
