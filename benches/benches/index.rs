//! Trees to the object index.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use onlay::kube::ObjectIndex;
use onlay_benches::bench;

fn index(c: &mut Criterion) {
    bench(c, "index", |group, work| {
        let base = work.load().base;
        group.bench_function(&work.name, |b| {
            let documents = || base.index.documents().to_vec();
            b.iter_batched(documents, |documents| ObjectIndex::of(documents, |_| "file"), BatchSize::LargeInput);
        });
    });
}

criterion_group!(benches, index);
criterion_main!(benches);
