//! A zip in memory to the files of a bundle.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use onlay::bundle::{Content, Input, Limits};
use onlay_benches::Workload;

fn read(c: &mut Criterion) {
    let mut group = c.benchmark_group("read");
    for work in Workload::all() {
        let zip = work.zip();
        group.throughput(Throughput::Bytes(work.bytes()));
        group.bench_function(BenchmarkId::from_parameter(&work.name), |b| {
            let input = || Input { name: work.name.clone(), content: Content::Bytes(zip.clone()) };
            b.iter_batched(input, |input| onlay::bundle::read(input, &Limits::default()), BatchSize::LargeInput);
        });
    }
}

criterion_group!(benches, read);
criterion_main!(benches);
