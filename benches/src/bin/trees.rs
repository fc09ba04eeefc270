//! How fast texts become trees, on one thread, and how large the trees are; beside what only walks over the same bytes.
//!
//! Reads the files below the folders that it is given, or those of `../shared/corpus`.

#![allow(clippy::print_stdout, reason = "a table for people is what this program is for")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use onlay::yaml::{SourceId, Text, parse};

/// Files below this are what most repositories consist of.
const SMALL: usize = 4096;
const PASSES: usize = 15;

fn main() -> std::io::Result<()> {
    let mut folders: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if folders.is_empty() {
        folders.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus"));
    }
    let mut texts = Vec::new();
    for folder in &folders {
        read(folder, &mut texts)?;
    }
    let small: Vec<Text> = texts.iter().filter(|text| text.len() < SMALL).cloned().collect();
    for (name, texts) in [("all files", &texts), ("files below 4 KiB", &small)] {
        let bytes: usize = texts.iter().map(|text| text.len()).sum();
        println!("{name}: {} with {bytes} bytes", texts.len());
        if bytes > 0 {
            report(texts, bytes);
        }
    }
    Ok(())
}

fn read(path: &Path, texts: &mut Vec<Text>) -> std::io::Result<()> {
    if path.is_dir() {
        let mut paths = std::fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
        paths.sort();
        return paths.iter().try_for_each(|path| read(path, texts));
    }
    let is_config = path.extension().is_some_and(|end| end == "yaml" || end == "yml" || end == "json");
    if let Some(text) = is_config.then(|| std::fs::read(path)).transpose()?.and_then(|b| Text::from_utf8(b).ok()) {
        texts.push(text);
    }
    Ok(())
}

fn report(texts: &[Text], bytes: usize) {
    let trees: Vec<_> = texts.iter().map(|text| parse(SourceId(0), text)).collect();
    let documents = || trees.iter().flat_map(|parsed| &parsed.documents);
    let nodes: usize = documents().map(|document| document.nodes().count()).sum();
    let memory: usize = documents().map(onlay::yaml::Document::tree_bytes).sum();
    println!(
        "  {} documents, {nodes} nodes, {memory} bytes: {:.2} bytes of tree a byte of text",
        documents().count(),
        memory as f64 / bytes as f64
    );
    drop(trees);
    let check = |text: &Text| usize::from(std::str::from_utf8(black_box(text.as_bytes())).is_ok());
    let lines = |text: &Text| text.lines().map(indent).sum();
    timed("UTF-8 check", texts, bytes, check);
    timed("indentation of each line", texts, bytes, lines);
    timed("trees", texts, bytes, |text| parse(SourceId(0), text).documents.len());
}

fn indent(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b' ').count()
}

/// Does something with all texts, some times over; prints the throughput of the quickest pass and of the median.
fn timed(what: &str, texts: &[Text], bytes: usize, work: impl Fn(&Text) -> usize) {
    let pass = || {
        let start = Instant::now();
        // What is read at first sight is read again until there is something to measure.
        let rounds = (1_usize << 23).div_ceil(bytes);
        for _ in 0..rounds {
            black_box(texts.iter().map(&work).sum::<usize>());
        }
        start.elapsed().as_secs_f64() / rounds as f64
    };
    let mut seconds: Vec<f64> = (0..PASSES).map(|_| pass()).collect();
    seconds.sort_by(f64::total_cmp);
    let rate = |seconds: f64| bytes as f64 / seconds / 1e6;
    println!("  {what:26} {:7.0} MB/s, median {:7.0}", rate(seconds[0]), rate(seconds[PASSES / 2]));
}
