//! Findings that both releases of a comparison have: said once, with the names of both.

use onlay_diff::Diff;
use onlay_yaml::Place;

use crate::finding::Finding;
use crate::release::Release;
use crate::sources::Sources;

/// Drops the findings of the release before that the release after has too, and says on those that they are of both.
///
/// Two findings are the same if they say the same of equal lines in files of the same path.
pub fn say_once(findings: &mut Vec<Finding>, releases: Diff<&Release>, names: Diff<&str>, sources: &Sources) {
    let of = |release: &Release, finding: &Finding| -> Option<Said> {
        let places = finding.places.iter().map(|mark| line(release, &mark.place, sources));
        let places = places.collect::<Option<Vec<_>>>().filter(|places| !places.is_empty())?;
        Some(Said { code: finding.code, message: finding.message.clone(), places })
    };
    let after: Vec<Option<Said>> = findings.iter().map(|finding| of(releases.after, finding)).collect();
    let before: Vec<Option<Said>> = findings.iter().map(|finding| of(releases.before, finding)).collect();
    // One text on both sides is one finding already.
    let is_before_alone = |n: usize| before[n].is_some() && after[n].is_none();
    let mut twins: Vec<Option<usize>> = vec![None; findings.len()];
    for n in (0..findings.len()).filter(|n| is_before_alone(*n)) {
        let is_free = |m: &usize| before[*m].is_none() && after[*m] == before[n] && !twins.contains(&Some(*m));
        let twin = (0..findings.len()).find(is_free);
        twins[n] = twin;
    }
    for twin in twins.iter().flatten() {
        findings[*twin].file = Some(format!("{} and {}", names.before, names.after));
    }
    let mut n = 0;
    findings.retain(|_| {
        n += 1;
        twins[n - 1].is_none()
    });
}

#[derive(PartialEq)]
struct Said {
    code: &'static str,
    message: String,
    /// The path of each place, its line and its column in that.
    places: Vec<(String, String, usize)>,
}

fn line(release: &Release, place: &Place, sources: &Sources) -> Option<(String, String, usize)> {
    let file = release.file(place.source)?;
    let text = sources.get(place.source).text.as_str();
    let at = place.span.start.min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |i| i + 1);
    let end = text[at..].find('\n').map_or(text.len(), |i| at + i);
    Some((file.path.clone(), text[start..end].to_owned(), at - start))
}

#[cfg(test)]
mod tests {
    use onlay_bundle::{Content, Input, Limits, Member};

    use super::*;

    fn release(name: &str, text: &str, sources: &mut Sources) -> Release {
        let member = Member { path: "web.yaml".to_owned(), bytes: text.as_bytes().to_vec() };
        let input = Input { name: name.to_owned(), content: Content::Folder(vec![member]) };
        Release::read(onlay_bundle::read(input, &Limits::default()).expect("is a bundle"), name, sources)
    }

    fn check(before: &str, after: &str, expected: &[Option<&str>]) {
        let mut sources = Sources::default();
        let before = release("old", before, &mut sources);
        let after = release("new", after, &mut sources);
        let mut findings: Vec<Finding> = before.findings.iter().chain(&after.findings).cloned().collect();
        say_once(&mut findings, Diff::new(&before, &after), Diff::new("old", "new"), &sources);
        let files: Vec<Option<&str>> = findings.iter().map(|finding| finding.file.as_deref()).collect();
        assert_eq!(files, expected);
    }

    const WEB: &str = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n";

    #[test]
    fn what_both_releases_have_is_said_once() {
        let twice = format!("{WEB}a: 1\na: 2\n");
        check(&twice, &twice, &[Some("old and new")]);
        check(&twice, &format!("# moved\n{twice}"), &[Some("old and new")]);
        check(&twice, WEB, &[None]);
        check(WEB, &twice, &[None]);
        check(&twice, &twice.replace("a: 2", "a: 3"), &[None, None]);
        check(&format!("{twice}a: 2\n"), &twice, &[None, Some("old and new")]);
    }
}
