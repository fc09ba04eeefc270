//! What the user makes of findings: other severities, and some that are known and accepted.

use onlay_kube::{Names, ObjectIndex};
use onlay_patch::Severity;

use super::in_order;
use crate::date::Date;
use crate::finding::Finding;
use crate::project::{CheckSettings, Ignore};

/// Lays the severities and ignores of a project file over findings.
///
/// What is ignored goes; an ignore that has expired, or that nothing matches, is a finding itself. Findings without a rule, such as a
/// file that cannot be read, stay whatever the settings say. `today` is the day by which ignores expire.
#[must_use]
pub fn judged(found: Vec<Finding>, settings: &CheckSettings, index: &ObjectIndex, today: Date) -> Vec<Finding> {
    let names = Names::unique_in(&[index.objects().map(|(_, object)| &object.key).collect()]);
    let judge = Judge { settings, index, names, today };
    let mut used = vec![false; settings.ignore.len()];
    let mut kept: Vec<Finding> = Vec::with_capacity(found.len());
    for finding in found {
        if super::rule(finding.code).is_none() {
            kept.push(finding);
        } else if !judge.is_ignored(&finding, &mut used) {
            kept.extend(judge.weighed(finding));
        }
    }
    let idle = settings.ignore.iter().zip(used).filter_map(|(ignore, used)| judge.of_ignore(ignore, used));
    kept.extend(idle.collect::<Vec<_>>().into_iter().filter_map(|finding| judge.weighed(finding)));
    in_order(kept)
}

struct Judge<'s> {
    settings: &'s CheckSettings,
    index: &'s ObjectIndex,
    names: Names,
    today: Date,
}

impl Judge<'_> {
    /// The finding with the severity that the user gives it; nothing if it is switched off.
    fn weighed(&self, finding: Finding) -> Option<Finding> {
        match self.settings.severity.iter().rfind(|(code, _, _)| code == finding.code) {
            None => Some(finding),
            Some((_, severity, _)) => severity.map(|severity| Finding { severity, ..finding }),
        }
    }

    /// Whether some ignore takes the finding; all that do are noted as used.
    fn is_ignored(&self, finding: &Finding, used: &mut [bool]) -> bool {
        let mut is_ignored = false;
        for (ignore, used) in self.settings.ignore.iter().zip(used) {
            if !self.has_expired(ignore) && self.takes(ignore, finding) {
                *used = true;
                is_ignored = true;
            }
        }
        is_ignored
    }

    fn has_expired(&self, ignore: &Ignore) -> bool {
        ignore.expires.is_some_and(|last| last < self.today)
    }

    fn takes(&self, ignore: &Ignore, finding: &Finding) -> bool {
        let is_object = |object: &String| {
            let Some(config) = &finding.config else { return false };
            let is_meant =
                || self.index.find(object).iter().any(|id| self.names.of(&self.index.object(*id).key) == *config);
            config == object || is_meant()
        };
        let is_below = |pointer: &String| {
            let Some(found) = &finding.pointer else { return false };
            found.strip_prefix(pointer.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        ignore.code == finding.code
            && ignore.object.as_ref().is_none_or(is_object)
            && ignore.pointer.as_ref().is_none_or(is_below)
    }

    /// What there is to say of an ignore itself.
    fn of_ignore(&self, ignore: &Ignore, is_used: bool) -> Option<Finding> {
        let at = ignore.place.clone();
        if self.has_expired(ignore) {
            let last = ignore.expires.map(|last| last.to_string()).unwrap_or_default();
            let message = format!("ignoring {} was meant until {last}, so it counts again", ignore.code);
            let finding = Finding::new("check/expired-ignore", Severity::Warning, message, at);
            return Some(finding.help("mend what it hides, or give it another day"));
        }
        if is_used {
            return None;
        }
        let message = format!("nothing to ignore: no finding of {} is like this", ignore.code);
        let finding = Finding::new("check/unused-ignore", Severity::Warning, message, at);
        Some(finding.help("take it out; what it hid is mended, or is called otherwise now"))
    }
}

#[cfg(test)]
mod tests {
    use onlay_yaml::{Place, SourceId, Text};

    use super::*;
    use crate::project;

    const FOUND: [(&str, &str, &str); 3] = [
        ("patch/list-replaced", "web", "/spec/template/spec/containers/0/args"),
        ("patch/list-replaced", "api", "/spec/rules"),
        ("patch/no-effect", "web", ""),
    ];

    fn check(settings: &str, expected: &[&str]) {
        let (project, wrong) = project::read(SourceId(9), &Text::from(settings));
        assert!(wrong.is_empty(), "{wrong:?}");
        let found = FOUND.iter().enumerate().map(|(n, (code, object, pointer))| {
            let place = Place { source: SourceId(0), span: n..n };
            Finding::new(code, Severity::Warning, "", place).of_config(*object).at_pointer(*pointer)
        });
        let today = "2026-11-21".parse().expect("is a day");
        let index = ObjectIndex::default();
        let judged = judged(found.collect(), &project.check, &index, today);
        let shown: Vec<String> = judged
            .iter()
            .map(|f| format!("{:?} {} {}", f.severity, f.code, f.config.as_deref().unwrap_or("-")))
            .collect();
        assert_eq!(shown, expected, "{settings}");
    }

    #[test]
    fn severities_are_the_users() {
        check(
            "check: {severity: {patch/list-replaced: error, patch/no-effect: off}}\n",
            &["Error patch/list-replaced web", "Error patch/list-replaced api"],
        );
    }

    #[test]
    fn what_is_ignored_goes() {
        let all = ["Warning patch/list-replaced web", "Warning patch/list-replaced api", "Warning patch/no-effect web"];
        let ignoring = |more: &str| format!("check: {{ignore: [{{code: patch/list-replaced{more}}}]}}\n");
        check(&ignoring(""), &all[2..]);
        check(&ignoring(", object: web"), &all[1..]);
        check(&ignoring(", pointer: /spec/rules"), &[all[0], all[2]]);
        check(&ignoring(", pointer: /spec/template, expires: 2026-11-21"), &all[1..]);
        // `/spec/rule` is another field.
        let unused = "Warning check/unused-ignore -";
        check(&ignoring(", pointer: /spec/rule"), &[all[0], all[1], all[2], unused]);
        check(&ignoring(", object: db"), &[all[0], all[1], all[2], unused]);
        check(&ignoring(", expires: 2026-11-20"), &[all[0], all[1], all[2], "Warning check/expired-ignore -"]);
    }
}
