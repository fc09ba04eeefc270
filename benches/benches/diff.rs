//! Two releases with their patches, compared object by object and line by line; with only one, what its patches do to it.

use std::collections::BTreeSet;

use criterion::{Criterion, criterion_group, criterion_main};
use onlay::bundle::Content;
use onlay::diff::Diff;
use onlay::{Overlays, Release, Sides, Sources};
use onlay_benches::{Workload, bench};

fn diff(c: &mut Criterion) {
    bench(c, "diff", |group, work| {
        let releases = releases(work);
        group.bench_function(&work.name, |b| b.iter(|| lines_that_differ(releases.as_ref())));
    });
}

/// Materializes both sides.
fn releases(work: &Workload) -> Diff<Release> {
    let mut sources = Sources::default();
    let set = work.read_patches(&mut sources);
    let overlays = Overlays { patches: &set, labels: &work.labels, crds: None };
    let base = work.read(Content::Folder(work.files.clone()), &mut sources);
    let after = onlay::materialize(&base, overlays, &mut sources).release;
    let before = match &work.before {
        Some(files) => {
            let before = work.read(Content::Folder(files.clone()), &mut sources);
            onlay::materialize(&before, overlays, &mut sources).release
        }
        None => base,
    };
    Diff { before, after }
}

fn lines_that_differ(releases: Diff<&Release>) -> usize {
    let kept = BTreeSet::new();
    let sides = Sides::of(releases, &kept);
    let comparison = sides.compare();
    comparison.line_diffs().iter().map(|(_, lines)| lines.hunks(3).len()).sum()
}

criterion_group!(benches, diff);
criterion_main!(benches);
