//! The texts of a bundle to trees, on one thread.

use criterion::{Criterion, criterion_group, criterion_main};
use onlay::yaml::{SourceId, parse};
use onlay_benches::bench;

fn parse_all(c: &mut Criterion) {
    bench(c, "parse", |group, work| {
        let base = work.load().base;
        group.bench_function(&work.name, |b| {
            b.iter(|| base.files.iter().map(|f| parse(SourceId(0), &f.text).documents.len()).sum::<usize>());
        });
    });
}

criterion_group!(benches, parse_all);
criterion_main!(benches);
