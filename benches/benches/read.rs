//! A zip in memory to the files of a bundle.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use onlay::bundle::Content;
use onlay_benches::bench;

fn read(c: &mut Criterion) {
    bench(c, "read", |group, work| {
        let zip = work.zip();
        group.bench_function(&work.name, |b| {
            let input = || work.input(Content::Bytes(zip.clone()));
            b.iter_batched(input, |input| onlay::bundle::read(input, &work.limits), BatchSize::LargeInput);
        });
    });
}

criterion_group!(benches, read);
criterion_main!(benches);
