//! The texts of a bundle to trees, on one thread.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use onlay::yaml::{SourceId, parse};
use onlay_benches::Workload;

fn parse_all(c: &mut Criterion) {
    let mut group = c.benchmark_group("parse");
    for work in Workload::all() {
        let base = work.load().base;
        group.throughput(Throughput::Bytes(work.bytes()));
        group.bench_function(BenchmarkId::from_parameter(&work.name), |b| {
            b.iter(|| base.files.iter().map(|f| parse(SourceId(0), &f.text).documents.len()).sum::<usize>());
        });
    }
}

criterion_group!(benches, parse_all);
criterion_main!(benches);
