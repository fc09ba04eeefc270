//! Patches and an index to a plan: targets found, patches folded, changes lowered to edits.

use criterion::{Criterion, criterion_group, criterion_main};
use onlay_benches::bench;

fn resolve(c: &mut Criterion) {
    bench(c, "resolve", |group, work| {
        let loaded = work.load();
        group.bench_function(&work.name, |b| b.iter(|| onlay::plan(&loaded.base, loaded.overlays())));
    });
}

criterion_group!(benches, resolve);
criterion_main!(benches);
