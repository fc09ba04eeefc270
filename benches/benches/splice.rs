//! Edits to the new texts.

use criterion::{Criterion, criterion_group, criterion_main};
use onlay_benches::bench;

fn splice(c: &mut Criterion) {
    bench(c, "splice", |group, work| {
        let loaded = work.load();
        let plan = onlay::plan(&loaded.base, loaded.overlays());
        group.bench_function(&work.name, |b| b.iter(|| onlay::texts(&loaded.base, &plan)));
    });
}

criterion_group!(benches, splice);
criterion_main!(benches);
