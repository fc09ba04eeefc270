//! Criterion benchmarks, one file per step of the flow.
