//! How many objects a patch hits, and how many it is expected to.

use std::fmt;
use std::str::FromStr;

use onlay_kube::{NameForm, Names};
use onlay_patch::{MatchedBy, Patch, Severity};
use onlay_yaml::Place;

use super::super::Check;
use super::looked::{name_place, of};
use crate::finding::{Finding, Mark};

/// How many objects a patch may hit: `2`, `1..3`, `1..`, `..3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Range {
    least: usize,
    most: Option<usize>,
}

impl FromStr for Range {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |text: &str| text.trim().parse::<usize>().ok();
        let wrong = || format!("`{text}` is no number of objects; write `2`, `1..3` or `1..`");
        let Some((least, most)) = text.split_once("..") else {
            let exact = number(text).ok_or_else(wrong)?;
            return Ok(Self { least: exact, most: Some(exact) });
        };
        let (least, most) = (least.trim(), most.trim());
        if least.is_empty() && most.is_empty() {
            return Err(wrong());
        }
        let least = if least.is_empty() { 0 } else { number(least).ok_or_else(wrong)? };
        let most = if most.is_empty() { None } else { Some(number(most).ok_or_else(wrong)?) };
        match most {
            Some(most) if most < least => Err(format!("`{text}` begins behind its end; write `{most}..{least}`")),
            _ => Ok(Self { least, most }),
        }
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.least, self.most) {
            (least, Some(most)) if least == most => f.write_str(&of(least, "object")),
            (0, Some(most)) => write!(f, "at most {}", of(most, "object")),
            (least, Some(most)) => write!(f, "{least} to {}", of(most, "object")),
            (least, None) => write!(f, "at least {}", of(least, "object")),
        }
    }
}

impl Range {
    fn has(self, count: usize) -> bool {
        count >= self.least && self.most.is_none_or(|most| count <= most)
    }
}

/// Compares what the patches hit with what is expected of them, in their headers or in the project file.
pub(super) fn check(check: &Check<'_>, names: &Names, found: &mut Vec<Finding>) {
    let mut used = vec![false; check.settings.expect.len()];
    for (number, patch) in check.set.patches.iter().enumerate() {
        let mut wanted: Vec<(&str, &Place)> = patch.expect.iter().map(|(text, place)| (text.as_str(), place)).collect();
        for ((what, said), used) in check.settings.expect.iter().zip(&mut used) {
            if means(what, patch) {
                *used = true;
                wanted.push((&said.text, &said.place));
            }
        }
        let matches = &check.plan.matches[number];
        let count = matches.objects.len();
        for (text, place) in wanted {
            match text.parse::<Range>() {
                Err(message) => {
                    let finding = Finding::new("patch/bad-expect", Severity::Error, message, place.clone());
                    found.push(finding.of_config(patch.target.as_str()));
                }
                Ok(range) if range.has(count) => {
                    if count == 0 {
                        // Whoever expects that nothing is hit need not be told of it.
                        found.retain(|f| f.code != "patch/no-such-target" || !is_at(f, &patch.target_place));
                    }
                }
                Ok(range) => {
                    let index = &check.base.index;
                    let hit: Vec<String> =
                        matches.objects.iter().take(5).map(|id| names.of(&index.object(*id).key)).collect();
                    let more = if count > hit.len() { ", …" } else { "" };
                    let hit = if hit.is_empty() { String::new() } else { format!(": {}{more}", hit.join(", ")) };
                    let message = format!("the patch hits {}{hit}; {range} expected", of(count, "object"));
                    let mut finding = Finding::new("patch/expect", Severity::Error, message, place.clone());
                    if *place != patch.target_place && place.source != patch.target_place.source {
                        finding = finding.and(patch.target_place.clone(), "the patch");
                    }
                    if let Some(id) = matches.objects.first() {
                        finding = finding.and(name_place(index.node(*id)), "the first of them");
                    }
                    found.push(finding.of_config(patch.target.as_str()));
                }
            }
        }
    }
    for ((what, said), used) in check.settings.expect.iter().zip(used) {
        if !used {
            let message = format!("no patch is for `{what}`, and none has this path");
            let finding = Finding::new("patch/bad-expect", Severity::Error, message, said.place.clone());
            found.push(finding.help("name a target as its patch writes it, or the path of a patch"));
        }
    }
    lost_targets(check, found);
    other_targets(check, names, found);
    skipped(check, names, found);
}

/// Shows where the release before had the object that a patch has lost.
fn lost_targets(check: &Check<'_>, found: &mut [Finding]) {
    let Some(before) = check.before else { return };
    for (patch, matches) in check.set.patches.iter().zip(&before.plan.matches) {
        let Some(id) = matches.objects.first() else { continue };
        let is_lost = |f: &&mut Finding| f.code == "patch/no-such-target" && is_at(f, &patch.target_place);
        for finding in found.iter_mut().filter(is_lost) {
            let place = name_place(before.base.index.node(*id));
            finding.places.push(Mark { place, label: "the release before had it".to_owned() });
        }
    }
}

/// Tells once for each patch which objects of its label or selector it skips.
fn skipped(check: &Check<'_>, names: &Names, found: &mut Vec<Finding>) {
    found.retain(|finding| finding.code != "patch/skipped-by-kind");
    let index = &check.base.index;
    for (patch, matches) in check.set.patches.iter().zip(&check.plan.matches) {
        let (Some((kind, place)), Some(first)) = (&patch.kind, matches.skipped.first()) else { continue };
        let all: Vec<String> = matches.skipped.iter().map(|id| index.object(*id).key.in_form(NameForm::Kind)).collect();
        let (are, them) = if all.len() == 1 { ("is", "it") } else { ("are", "them") };
        let which = format!("{} of `{}` {are} of another kind than {kind}", of(all.len(), "object"), patch.target);
        let message = format!("{which}, and the patch skips {them}: {}", listed(&all));
        let at = index.node(*first);
        let theirs = at.get("kind").unwrap_or(at).place();
        let finding = Finding::new("patch/skipped-by-kind", Severity::Note, message, place.clone());
        let config = if all.len() == 1 { names.of(&index.object(*first).key) } else { patch.target.clone() };
        found.push(finding.and(theirs, "of this kind").of_config(config));
    }
}

/// Whether a key of `expect:` means a patch: by its target, or by its path or the end of it.
fn means(what: &str, patch: &Patch) -> bool {
    what == patch.target || patch.path == what || patch.path.strip_suffix(what).is_some_and(|rest| rest.ends_with('/'))
}

fn is_at(finding: &Finding, place: &Place) -> bool {
    finding.places.first().is_some_and(|mark| mark.place == *place)
}

/// Tells which objects of a label or selector a patch hits no more, and which it does now.
fn other_targets(check: &Check<'_>, names: &Names, found: &mut Vec<Finding>) {
    let Some(before) = check.before else { return };
    for (number, patch) in check.set.patches.iter().enumerate() {
        let (Some(was), Some(is)) = (before.plan.matches.get(number), check.plan.matches.get(number)) else { continue };
        if !matches!(is.by, MatchedBy::Label | MatchedBy::Selector) || was.by != is.by || is.objects.is_empty() {
            continue;
        }
        let (old, new) = (&before.base.index, &check.base.index);
        let gone: Vec<_> = was.objects.iter().map(|id| old.object(*id)).collect();
        let here: Vec<_> = is.objects.iter().map(|id| (*id, new.object(*id))).collect();
        let lost: Vec<String> = gone
            .iter()
            .filter(|object| !here.iter().any(|(_, other)| other.key.same_but_version(&object.key)))
            .map(|object| object.key.to_string())
            .collect();
        let fresh: Vec<_> = here
            .iter()
            .filter(|(_, object)| !gone.iter().any(|other| other.key.same_but_version(&object.key)))
            .collect();
        let mut parts = Vec::new();
        if !lost.is_empty() {
            parts.push(format!("{} gone: {}", of(lost.len(), "object"), listed(&lost)));
        }
        if !fresh.is_empty() {
            let fresh: Vec<String> = fresh.iter().map(|(_, object)| names.of(&object.key)).collect();
            parts.push(format!("{} new: {}", of(fresh.len(), "object"), listed(&fresh)));
        }
        if parts.is_empty() {
            continue;
        }
        let message = format!("the patch hits other objects than before: {}", parts.join("; "));
        let finding = Finding::new("patch/other-targets", Severity::Note, message, patch.target_place.clone());
        let finding = match fresh.first() {
            Some((id, _)) => finding.and(name_place(new.node(*id)), "new"),
            None => finding,
        };
        found.push(finding.of_config(patch.target.as_str()));
    }
}

fn listed(names: &[String]) -> String {
    const NAMED: usize = 4;
    let more = if names.len() > NAMED { format!(" and {} more", names.len() - NAMED) } else { String::new() };
    format!("{}{more}", names[..names.len().min(NAMED)].join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, fits: &[usize], shown: &str) {
        let range: Range = text.parse().expect("is a range");
        let all: Vec<usize> = (0..6).filter(|count| range.has(*count)).collect();
        assert_eq!((all.as_slice(), range.to_string().as_str()), (fits, shown), "{text}");
    }

    #[test]
    fn a_range_says_how_many() {
        check("2", &[2], "2 objects");
        check("1..3", &[1, 2, 3], "1 to 3 objects");
        check("4..", &[4, 5], "at least 4 objects");
        check(" ..1 ", &[0, 1], "at most 1 object");
        check("0..1", &[0, 1], "at most 1 object");
    }

    #[test]
    fn what_is_none_is_refused_with_a_way_out() {
        for (text, said) in [("3..1", "write `1..3`"), ("some", "write `2`"), ("..", "write `2`"), ("-1", "write `2`")]
        {
            let message = text.parse::<Range>().expect_err("is no range");
            assert!(message.contains(said), "{message}");
        }
    }
}
