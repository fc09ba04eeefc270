//! What an upgrade does besides changing lines: kept and deleted objects, objects from outside, API versions.

mod support;

use onlay::bundle::{Content, Input, Limits, Member};
use onlay::diff::Diff;
use onlay::kube::{Labels, Minor};
use onlay::patch::{How, PatchSet, Settled};
use onlay::yaml::Text;
use onlay::{
    Added, Facts, Keep, Kept, Overlays, Release, Sides, Sources, Upgrade, VersionStep, add_extra, add_network_policies,
    keep, materialized, plan_with,
};

const WEB: &str = "\
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: prod}
spec:
  template:
    spec:
      volumes: [{name: f, configMap: {name: format}}]
      containers:
      - name: web
        env: [{name: LICENSES, value: 'http://licenses:8080'}]
";
const FORMAT: &str = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: format, namespace: prod}\ndata: {a: b}\n";
const LICENSES: &str = "apiVersion: v1\nkind: Service\nmetadata: {name: licenses, namespace: prod}\n";
const POLICY: &str =
    "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: deny}\nspec: {podSelector: {}}\n";

fn release(name: &str, files: &[(&str, &str)], sources: &mut Sources) -> Release {
    let member = |(path, text): &(&str, &str)| Member { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() };
    let input = Input { name: name.to_owned(), content: Content::Folder(files.iter().map(member).collect()) };
    let release = Release::read(onlay::bundle::read(input, &Limits::default()).expect("is a bundle"), name, sources);
    assert!(!release.has_errors(), "{:?}", release.findings);
    release
}

fn set(texts: &[&str], sources: &mut Sources) -> PatchSet {
    let mut set = PatchSet::default();
    for (number, text) in texts.iter().enumerate() {
        let text = Text::from(*text);
        let path = format!("patches/{number}.yaml");
        set.read(&path, sources.add(path.clone(), text.clone()), &text);
    }
    set
}

fn path_texts(release: &Release) -> Vec<(&str, &str)> {
    release.files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect()
}

/// Two releases, the old one with objects of an installer, and a keep list.
struct Case {
    before: Vec<(&'static str, &'static str)>,
    extra: Vec<(&'static str, &'static str)>,
    after: Vec<(&'static str, &'static str)>,
    patches: Vec<&'static str>,
    own_patches: Vec<&'static str>,
    keep: Vec<&'static str>,
}

impl Case {
    /// Goes the whole way and shows what comes out.
    fn check<R>(&self, look: impl FnOnce(&Release, &Facts<'_>, &Kept, &Added) -> R) -> R {
        let mut sources = Sources::default();
        let mut before = release("old", &self.before, &mut sources);
        let mut after = release("new", &self.after, &mut sources);
        let extra = release("extra", &self.extra, &mut sources);
        let added = add_extra(&mut before, &extra, &mut sources);
        let list: Vec<Keep> = self.keep.iter().map(|name| Keep::named(*name)).collect();
        let kept = keep(&mut after, &before, |id| added.objects.contains(&id), &list, None, &mut sources);

        let before_set = set(&self.patches, &mut sources);
        let mut after_set = before_set.clone();
        let own = set(&self.own_patches, &mut sources);
        let first = after_set.patches.len();
        after_set.append_new(own);
        let labels = Labels::default();
        let lay = |release: &Release, set: &PatchSet, settled: &Settled| {
            let overlays = Overlays { patches: set, labels: &labels, crds: None };
            plan_with(release, overlays, How { transforms: None, settled: Some(settled) })
        };
        let settled = Settled { objects: added.objects.clone(), patches: 0..0 };
        let before_plan = lay(&before, &before_set, &settled);
        let settled = Settled { objects: kept.settled.clone(), patches: first..after_set.patches.len() };
        let after_plan = lay(&after, &after_set, &settled);
        let before = materialized(&before, &before_plan, &mut sources);
        let after = materialized(&after, &after_plan, &mut sources);

        let keys = kept.keys(&before);
        let sides = Sides::of(Diff::new(&before, &after), &keys);
        let comparison = sides.compare();
        let upgrade = Upgrade {
            sides: &sides,
            before: &before,
            after: &after,
            before_plan: Some((&before_set, &before_plan)),
            after_plan: (&after_set, &after_plan),
            kept: &kept,
            repeated: &[],
            replaced: &[],
            kube_version: Minor::NEWEST,
        };
        look(&after, &Facts::of(upgrade, &comparison), &kept, &added)
    }
}

fn case() -> Case {
    Case {
        before: vec![("format.yaml", FORMAT), ("licenses.yaml", LICENSES), ("web.yaml", WEB)],
        extra: vec![],
        after: vec![("web.yaml", WEB)],
        patches: vec![],
        own_patches: vec![],
        keep: vec![],
    }
}

#[test]
fn whoever_still_needs_what_goes_is_told() {
    case().check(|_, facts, _, _| {
        let told: Vec<String> = facts
            .deleted
            .iter()
            .flat_map(|object| object.users.iter().map(move |user| (object, user)))
            .map(|(object, user)| {
                format!("{} by {} {} {:?}", object.key, user.key, user.reference.pointer(), user.reference.certainty)
            })
            .collect();
        assert_eq!(
            told,
            [
                "ConfigMap/format by Deployment/web /spec/template/spec/volumes/0/configMap/name Sure",
                "Service/licenses by Deployment/web /spec/template/spec/containers/0/env/0/value Mentioned",
            ]
        );
    });
}

#[test]
fn an_object_of_the_same_name_elsewhere_does_not_need_it() {
    let elsewhere = Case {
        after: vec![(
            "web.yaml",
            "apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: test}\nspec: {volumes: [{name: f, configMap: {name: format}}]}\n",
        )],
        ..case()
    };
    elsewhere.check(|_, facts, _, _| assert!(facts.deleted.iter().all(|object| object.users.is_empty())));
}

#[test]
fn patches_that_lose_their_target_are_told_but_not_those_for_a_group() {
    let patched = Case {
        patches: vec![
            "# target: format\ndata: {a: c}\n",
            "# target: ConfigMap\ndata: {b: c}\n",
            "# target: never\ndata: {b: c}\n",
        ],
        ..case()
    };
    patched.check(|_, facts, _, _| {
        let lost: Vec<String> =
            facts.patches_without_target().iter().map(|(patch, key)| format!("{} {key}", patch.path)).collect();
        // The label has lost its only object, so that one is told, too.
        assert_eq!(lost, ["patches/0.yaml ConfigMap/format", "patches/1.yaml ConfigMap/format"]);
    });
}

#[test]
fn a_kept_object_is_base_text_with_the_patches_once() {
    let json = r#"{"target": "format", "patch": [{"op": "test", "path": "/data/a", "value": "b"}, {"op": "replace", "path": "/data/a", "value": "c"}]}"#;
    let kept = Case { patches: vec![json], keep: vec!["format"], ..case() };
    kept.check(|after, facts, kept, _| {
        assert!(kept.findings.is_empty() && kept.settled.is_empty(), "{kept:?}");
        let files = path_texts(after);
        assert_eq!(files[1], ("kept/prod_ConfigMap_format.yaml", &*FORMAT.replace("a: b", "a: c")));
        assert_eq!(facts.kept.len(), 1);
        assert!(facts.deleted.iter().all(|object| object.key.name != "format"));
    });
}

#[test]
fn objects_of_an_installer_are_taken_as_they_are() {
    let extra = "# made\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: db-tls-metadata}\ndata: {mode: x}\n";
    let patch = "# target: ConfigMap\ndata: {by: p}\n";
    let own = "# target: db-tls-metadata\ndata: {mode: z}\n";
    let kept = Case {
        extra: vec![("a.yaml", extra)],
        patches: vec![patch, "# target: db-tls-metadata\ndata: {mode: q}\n"],
        keep: vec!["db-tls-metadata"],
        ..case()
    };
    kept.check(|after, facts, kept, added| {
        assert_eq!((added.objects.len(), kept.settled.len()), (1, 1));
        assert_eq!(path_texts(after)[1], ("kept/ConfigMap_db-tls-metadata.yaml", extra));
        assert!(facts.kept[0].is_settled && facts.patches_without_target().is_empty());
    });
    let own = Case { own_patches: vec![own], patches: vec![patch], ..kept };
    own.check(|after, _, _, _| assert_eq!(path_texts(after)[1].1, extra.replace("mode: x", "mode: z")));
    let gone = Case { keep: vec![], ..own };
    gone.check(|_, facts, _, _| {
        let made: Vec<&str> =
            facts.deleted.iter().filter(|object| object.is_made_by_installer).map(|o| o.key.name.as_str()).collect();
        assert_eq!(made, ["db-tls-metadata"]);
    });
}

#[test]
fn an_extra_object_that_the_bundle_has_is_left_out() {
    let both = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: format, namespace: prod}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n";
    let twice = Case { extra: vec![("a.yaml", both)], keep: vec!["other"], ..case() };
    twice.check(|after, _, _, added| {
        assert_eq!(added.findings[0].code, "extra/in-bundle");
        assert_eq!(added.objects.len(), 1);
        assert_eq!(path_texts(after)[1].1, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n");
    });
}

#[test]
fn a_keep_list_is_checked_name_by_name() {
    let wrong = Case { keep: vec!["web", "fromat", "licenses"], ..case() };
    wrong.check(|_, _, kept, _| {
        let codes: Vec<&str> = kept.findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["keep/not-deprecated", "keep/unknown-object"]);
        assert_eq!(kept.findings[1].help.as_deref(), Some("did you mean `format`?"));
        assert_eq!(kept.objects.len(), 1);
    });
}

#[test]
fn an_object_that_moved_to_another_group_is_not_deprecated() {
    let ingress = |group: &str| format!("apiVersion: {group}\nkind: Ingress\nmetadata: {{name: web}}\n");
    let mut sources = Sources::default();
    let before = release("old", &[("a.yaml", &ingress("extensions/v1beta1"))], &mut sources);
    let mut after = release("new", &[("a.yaml", &ingress("networking.k8s.io/v1"))], &mut sources);
    let kept = keep(&mut after, &before, |_| false, &[Keep::named("web")], None, &mut sources);
    assert_eq!(kept.findings[0].code, "keep/not-deprecated");
}

#[test]
fn what_should_have_gone_is_kept_with_a_warning() {
    let mut sources = Sources::default();
    let before = release("old", &[("a.yaml", FORMAT)], &mut sources);
    let entry = Keep { expires: Some("2026-06-30".parse().expect("is a date")), ..Keep::named("format") };
    for (today, codes) in [("2026-06-30", vec![]), ("2026-07-01", vec!["keep/expired"])] {
        let mut after = release("new", &[("a.yaml", WEB)], &mut sources);
        let today = today.parse().expect("is a date");
        let kept = keep(&mut after, &before, |_| false, std::slice::from_ref(&entry), Some(today), &mut sources);
        assert_eq!(kept.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), codes);
        assert_eq!(after.files.len(), 2);
    }
}

/// Adds network policies to a release and shows its files.
fn policies(base: &[(&str, &str)], policies: &[(&str, &str)]) -> (Vec<(String, String)>, usize, Added) {
    let mut sources = Sources::default();
    let mut release = release("new", base, &mut sources);
    let mut patches = PatchSet::default();
    let files: Vec<_> = policies
        .iter()
        .map(|(path, text)| {
            let text = Text::from(*text);
            ((*path).to_owned(), sources.add(*path, text.clone()), text)
        })
        .collect();
    let added = add_network_policies(&mut release, &mut patches, &files, &mut sources);
    let files = path_texts(&release).into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    (files, patches.patches.len(), added)
}

#[test]
fn network_policies_are_objects_or_patches_document_by_document() {
    let mixed = format!("# target: web\nspec: {{a: 1}}\n---\n# ours\n{POLICY}");
    let (files, patches, added) =
        policies(&[("web.yaml", WEB)], &[("p.yaml", &mixed), ("q.yaml", "# target: web\nspec: {b: 1}\n")]);
    assert_eq!(patches, 2);
    assert_eq!(added.objects.len(), 1);
    assert_eq!(files[1], ("network-policies/p.yaml".to_owned(), format!("---\n# ours\n{POLICY}")));
}

#[test]
fn a_network_policy_takes_the_place_of_the_bundles() {
    let ours = POLICY.replace("podSelector: {}", "policyTypes: [Egress]");
    let alone = [("deny.yaml", POLICY), ("web.yaml", WEB)];
    let (files, _, added) = policies(&alone, &[("p.yaml", &ours)]);
    assert_eq!(files, [("web.yaml".to_owned(), WEB.to_owned()), ("network-policies/p.yaml".to_owned(), ours.clone())]);
    assert_eq!(added.replaced.len(), 1);
    assert_eq!(added.findings[0].code, "policies/replaces");

    let several = format!("---\n{FORMAT}---\n# theirs\n{POLICY}---\n{LICENSES}");
    let (files, _, _) = policies(&[("a.yaml", &several)], &[("p.yaml", &ours)]);
    assert_eq!(files[0].1, format!("---\n{FORMAT}---\n{LICENSES}"));

    let list = "apiVersion: v1\nkind: List\nitems:\n# one\n- apiVersion: v1\n  kind: Service\n  metadata: {name: a}\n- apiVersion: networking.k8s.io/v1\n  kind: NetworkPolicy\n  metadata: {name: deny}\n- apiVersion: v1\n  kind: Service\n  metadata: {name: b}\n";
    let (files, _, _) = policies(&[("a.yaml", list)], &[("p.yaml", &ours)]);
    let expected = "apiVersion: v1\nkind: List\nitems:\n# one\n- apiVersion: v1\n  kind: Service\n  metadata: {name: a}\n- apiVersion: v1\n  kind: Service\n  metadata: {name: b}\n";
    assert_eq!(files[0].1, expected);
}

#[test]
fn a_version_that_does_not_rise_is_a_fact() {
    let with_version = |version: &'static str| ("release_version", version);
    let mut down = case();
    down.before.push(with_version("2.0"));
    down.after.push(with_version("1.10"));
    down.check(|_, facts, _, _| {
        assert_eq!(facts.version, VersionStep::DoesNotRise { before: "2.0".into(), after: "1.10".into() });
    });
    case().check(|_, facts, _, _| assert_eq!(facts.version, VersionStep::Unknown));
}

#[test]
fn api_versions_that_go_are_told_with_what_comes() {
    let mut sources = Sources::default();
    let job = "apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: a}\n";
    let release = release("new", &[("a.yaml", job)], &mut sources);
    let told = |minor: u8| -> Vec<String> {
        let found = onlay::api_versions(&release, Minor(minor));
        found.iter().map(|v| format!("{:?} {}", v.state, v.finding(Minor(minor)).message)).collect()
    };
    assert_eq!(told(20), [""; 0]);
    assert_eq!(
        told(21),
        [
            "Deprecated a (batch/v1beta1 CronJob): this API version is deprecated in Kubernetes 1.21; 1.25 does not serve it"
        ]
    );
    assert_eq!(
        told(30),
        ["Removed a (batch/v1beta1 CronJob): Kubernetes 1.30 does not serve this API version since 1.25"]
    );
    assert_eq!(onlay::api_versions(&release, Minor(25))[0].successor().as_deref(), Some("batch/v1"));
}

#[test]
fn a_name_that_escapes_spell_is_found_too() {
    for (spelled, users) in [("\"for\\x6dat\"", 1), ("format", 1), ("form", 0)] {
        let text = format!(
            "apiVersion: v1\nkind: Pod\nmetadata: {{name: web, namespace: prod}}\nspec: {{volumes: [{{name: f, configMap: {{name: {spelled}}}}}]}}\n"
        );
        let pod = Case { after: vec![("web.yaml", text.leak())], ..case() };
        pod.check(|_, facts, _, _| {
            let found: usize = facts.deleted.iter().map(|object| object.users.len()).sum();
            assert_eq!(found, users, "{spelled}");
        });
    }
}
