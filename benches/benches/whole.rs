//! A zip and patches in memory to the final texts: all steps, on all threads.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use onlay::bundle::Content;
use onlay::{Overlays, Sources};
use onlay_benches::{Workload, bench};

fn whole(c: &mut Criterion) {
    bench(c, "whole", |group, work| {
        let zip = work.zip();
        group.bench_function(&work.name, |b| {
            b.iter_batched(|| zip.clone(), |zip| materialize(work, zip), BatchSize::LargeInput);
        });
    });
}

fn materialize(work: &Workload, zip: Vec<u8>) -> Vec<onlay::yaml::Text> {
    let mut sources = Sources::default();
    let base = work.read(Content::Bytes(zip), &mut sources);
    let set = work.read_patches(&mut sources);
    let overlays = Overlays { patches: &set, labels: &work.labels, crds: None };
    onlay::texts(&base, &onlay::plan(&base, overlays))
}

criterion_group!(benches, whole);
criterion_main!(benches);
