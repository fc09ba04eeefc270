//! Patches that are made from edits: for each object that two releases of the demo share, one that leads from the old to the new.

use std::path::Path;

use onlay::bundle::{Content, Input, Limits, Member};
use onlay::{NoPatch, PatchForm, Release, Sources, author_patch};

fn release(name: &str, sources: &mut Sources) -> Release {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/demo").join(name);
    let mut members = Vec::new();
    let mut open = vec![folder.clone()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).expect("the demo is there") {
            let path = entry.expect("is readable").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&folder).expect("is below").to_str().expect("is UTF-8").to_owned();
                members.push(Member { path: name, bytes: std::fs::read(&path).expect("is readable") });
            }
        }
    }
    let input = Input { name: name.to_owned(), content: Content::Folder(members) };
    Release::read(onlay::bundle::read(input, &Limits::default()).expect("is a bundle"), name, sources)
}

#[test]
fn every_change_between_two_releases_can_be_said_by_a_patch() {
    let mut sources = Sources::default();
    let (old, new) = (release("23.04.3", &mut sources), release("23.07.1", &mut sources));
    let mut made = [0, 0];
    let mut impossible = Vec::new();
    for (id, object) in old.index.objects() {
        let twin = new.index.objects().find(|(_, other)| other.key == object.key);
        let Some((twin, _)) = twin.filter(|_| !object.is_opaque) else { continue };
        for (number, form) in [PatchForm::Strategic, PatchForm::Json].into_iter().enumerate() {
            // It is verified before it is given out.
            match author_patch(&old, id, new.index.node(twin), None, form, None) {
                Ok(_) => made[number] += 1,
                Err(NoPatch::Same { .. }) => {}
                Err(error) => impossible.push(error.to_string()),
            }
        }
    }
    assert_eq!(impossible, [""; 0]);
    assert_eq!(made, [28, 28]);
}
