//! Real releases fit what is known of their kinds: what the checker calls an unknown field or a wrong type is one.
//!
//! The releases lie beside the repository (`support::shared`); without them this test says so and passes.

#![allow(clippy::print_stdout, reason = "a test says what it has counted")]

mod support;

use onlay::bundle::{Content, Input, Limits};
use onlay::kube::{Extent, Rules};
use onlay::{Release, Sources};

use support::shared;

#[test]
fn unpatched_releases_have_no_unknown_field_and_no_wrong_type() {
    let Some(corpus) = shared::find("corpus") else { return };
    let (mut releases, mut objects, mut described, mut found) = (0, 0, 0, Vec::new());
    for project in shared::folders(&corpus) {
        for folder in shared::folders(&project) {
            let input = Input { name: "bundle".into(), content: Content::Folder(shared::members(&folder)) };
            let bundle = onlay::bundle::read(input, &Limits::default()).expect("is a bundle");
            let mut sources = Sources::default();
            let name = folder.strip_prefix(&corpus).expect("lies in it").display().to_string();
            let base = Release::read(bundle, &name, &mut sources);
            let rules = Rules::of(&[&base.index]);
            for (id, object) in base.index.objects() {
                let known = rules.described_of(&object.key);
                described += usize::from(!known.is_unknown());
                objects += 1;
                for misfit in known.misfits(base.index.node(id), Extent::Whole) {
                    found.push(format!("{} {} {:?}", sources.show(&misfit.place), misfit.pointer(), misfit.kind));
                }
            }
            releases += 1;
        }
    }
    println!("{releases} releases, {objects} objects, {described} of them of a known kind");
    assert_eq!(found, Vec::<String>::new());
    assert_eq!((releases, objects), (16, 1384));
}
