//! Makes the inputs to start from, `corpus/TARGET/*`, of `testdata`.

use std::fs;
use std::path::{Path, PathBuf};

use onlay::bundle::write::{pack_tgz, pack_zip};

fn main() {
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testdata");
    let mut files = Vec::new();
    walk(&testdata, &mut files);
    let texts: Vec<PathBuf> = files.iter().filter(|f| is_text(f)).cloned().collect();
    for (i, file) in texts.iter().enumerate() {
        let text = fs::read(file).expect("it can be read");
        save("read", i, &text);
        save("pipeline", i, &text);
        save("settings", i, &text);
        save("transform", i, &text);
        let choices: Vec<u8> = (0..16).map(|n| (i * 31 + n * 57) as u8).collect();
        save("edit", i, &[choices, text].concat());
    }
    for (i, base) in texts.iter().filter(|f| f.file_stem().is_some_and(|s| s == "base")).enumerate() {
        let folder = base.parent().expect("it is in a folder");
        let patches = texts.iter().filter(|f| f.starts_with(folder) && name(f).starts_with("patch"));
        for patch in patches {
            let both = [fs::read(base), Ok(b"%%%%\n".to_vec()), fs::read(patch)].map(|f| f.expect("it can be read"));
            save("strategic", i, &both.concat());
            save("json_patch", i, &both.concat());
        }
    }
    let demo: Vec<(String, Vec<u8>)> = files
        .iter()
        .filter_map(|f| Some((f.strip_prefix(testdata.join("demo")).ok()?.to_str()?.to_owned(), fs::read(f).ok()?)))
        .filter(|(path, _)| path.starts_with("23.04.3/"))
        .collect();
    let members = || demo.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    save("pipeline", 10_000, &pack_zip(members()).expect("it can be packed"));
    save("pipeline", 10_001, &pack_tgz(members()).expect("it can be packed"));
}

fn save(target: &str, number: usize, bytes: &[u8]) {
    const LARGEST: usize = 16_000;
    if bytes.len() > LARGEST && number < 10_000 {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    fs::create_dir_all(&folder).expect("the folder can be made");
    fs::write(folder.join(format!("seed-{number}")), bytes).expect("the file can be written");
}

fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().map(|e| e.expect("ok").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() { walk(&path, into) } else { into.push(path) }
    }
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(|n| n.to_str()).unwrap_or_default()
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|e| ["yaml", "yml", "json"].iter().any(|known| e == *known))
}
