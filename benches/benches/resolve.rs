//! Patches and an index to a plan: targets found, patches folded, changes lowered to edits.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use onlay_benches::Workload;

fn resolve(c: &mut Criterion) {
    let mut group = c.benchmark_group("resolve");
    for work in Workload::all() {
        let loaded = work.load();
        group.throughput(Throughput::Elements(loaded.set.patches.len() as u64));
        group.bench_function(BenchmarkId::from_parameter(&work.name), |b| {
            b.iter(|| onlay::plan(&loaded.base, loaded.overlays()));
        });
    }
}

criterion_group!(benches, resolve);
criterion_main!(benches);
