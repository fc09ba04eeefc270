//! A zip and patches in memory to the final texts: all steps, on all threads.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use onlay::bundle::{Content, Input, Limits};
use onlay::kube::Labels;
use onlay::{Overlays, Release, Sources};
use onlay_benches::Workload;

fn whole(c: &mut Criterion) {
    let mut group = c.benchmark_group("whole");
    for work in Workload::all() {
        let zip = work.zip();
        group.throughput(Throughput::Bytes(work.bytes()));
        group.bench_function(BenchmarkId::from_parameter(&work.name), |b| {
            let input = || Input { name: work.name.clone(), content: Content::Bytes(zip.clone()) };
            b.iter_batched(input, |input| materialize(&work, input), BatchSize::LargeInput);
        });
    }
}

fn materialize(work: &Workload, input: Input) -> Vec<onlay::yaml::Text> {
    let bundle = onlay::bundle::read(input, &Limits::default()).expect("the bundle breaks no rule");
    let mut sources = Sources::default();
    let base = Release::read(bundle, &work.name, &mut sources);
    let set = work.read_patches(&mut sources);
    let overlays = Overlays { patches: &set, labels: &Labels::default(), crds: None };
    onlay::texts(&base, &onlay::plan(&base, overlays))
}

criterion_group!(benches, whole);
criterion_main!(benches);
