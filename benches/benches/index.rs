//! Trees to the object index.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use onlay::kube::ObjectIndex;
use onlay_benches::Workload;

fn index(c: &mut Criterion) {
    let mut group = c.benchmark_group("index");
    for work in Workload::all() {
        let base = work.load().base;
        group.throughput(Throughput::Elements(base.index.len() as u64));
        group.bench_function(BenchmarkId::from_parameter(&work.name), |b| {
            let documents = || base.index.documents().to_vec();
            b.iter_batched(documents, |documents| ObjectIndex::of(documents, |_| "file"), BatchSize::LargeInput);
        });
    }
}

criterion_group!(benches, index);
criterion_main!(benches);
