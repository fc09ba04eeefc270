//! The `onlay` command.
#![allow(clippy::print_stdout, clippy::print_stderr, missing_docs)]
use onlay::bundle::{Content, Input, Limits};
use onlay::patch::PatchSet;
use onlay::yaml::{Text, Value};
use onlay::*;

fn main() -> std::process::ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let base = &args[1];
    let mut patches = Vec::new();
    let mut json = false;
    let mut i = 2;
    while i < args.len() {
        match args[i].as_str() {
            "-p" => {
                patches.push(args[i + 1].clone());
                i += 1;
            }
            "-o" => i += 1,
            "--format" => {
                json = args[i + 1] == "json";
                i += 1;
            }
            _ => {}
        }
        i += 1;
    }
    let mut sources = Sources::default();
    let bundle = bundle::read(
        Input { name: base.clone(), content: Content::Bytes(std::fs::read(base).unwrap()) },
        &Limits::default(),
    )
    .unwrap();
    let release = Release::read(bundle, base, &mut sources);
    let mut set = PatchSet::default();
    for p in patches {
        let text = Text::from_utf8(std::fs::read(&p).unwrap()).unwrap();
        let id = sources.add(p.clone(), text.clone());
        set.read(&p, id, &text);
    }
    let labels = kube::Labels::default();
    let plan = plan(&release, Overlays { patches: &set, labels: &labels, crds: None });
    for f in release.findings.iter().cloned().chain(plan.problems.iter().map(Finding::from)) {
        eprintln!("{:?}[{}]: {}", f.severity, f.code, f.message);
        for m in &f.places {
            eprintln!("  --> {}", sources.show(&m.place));
        }
    }
    if plan.has_errors() || release.has_errors() {
        return 1.into();
    }
    if json {
        let out = materialized(&release, &plan, &mut sources);
        for (id, _) in out.index.objects() {
            println!("{}", Value::from(out.index.node(id)).to_json());
        }
    } else {
        for t in texts(&release, &plan) {
            print!("{}", t.as_str());
        }
    }
    0.into()
}
