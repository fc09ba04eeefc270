//! Edits to the new texts.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use onlay_benches::Workload;

fn splice(c: &mut Criterion) {
    let mut group = c.benchmark_group("splice");
    for work in Workload::all() {
        let loaded = work.load();
        let plan = onlay::plan(&loaded.base, loaded.overlays());
        group.throughput(Throughput::Bytes(work.bytes()));
        group.bench_function(BenchmarkId::from_parameter(&work.name), |b| {
            b.iter(|| onlay::texts(&loaded.base, &plan));
        });
    }
}

criterion_group!(benches, splice);
criterion_main!(benches);
