//! Inputs to start from, made of `../testdata`, and small changes to them.

use std::fs;
use std::path::{Path, PathBuf};

use onlay::bundle::write::{pack_tgz, pack_zip};

/// Seeds larger than this make a fuzzer slow.
const LARGEST: usize = 16_000;

/// The seeds of a target.
#[must_use]
pub fn of(target: &str) -> Vec<Vec<u8>> {
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testdata");
    let mut files = Vec::new();
    walk(&testdata, &mut files);
    let texts: Vec<&PathBuf> = files.iter().filter(|file| has_ending(file, &["yaml", "yml", "json"])).collect();
    let all = || texts.iter().map(|file| bytes(file));
    let hostile = |kind: &str| {
        let cases = onlay_hostile::cases().into_iter().filter(|case| case.id.starts_with(kind) && !is_large(case.id));
        cases.map(|case| (case.bytes)()).collect::<Vec<_>>()
    };
    let mut seeds: Vec<Vec<u8>> = match target {
        "edit" => {
            let choices = |i: usize| (0..16).map(move |n| u8::try_from((i * 31 + n * 57) % 256).unwrap_or(0));
            all().enumerate().map(|(i, text)| choices(i).chain(text).collect()).collect()
        }
        "strategic" | "json_patch" => beside(&texts, "patch"),
        "diff" => beside(&texts, "expected"),
        "pipeline" => {
            let demo = demo(&testdata, &files);
            let members = || demo.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
            let packed = [pack_zip(members()), pack_tgz(members())].map(|packed| packed.expect("it can be packed"));
            return all().filter(|text| text.len() <= LARGEST).chain(packed).collect();
        }
        "zip" => hostile("zip/"),
        // Two bytes say what is done to the tar; what is gzip'd already goes as it is.
        "tar_gz" => {
            let how = |bytes: &[u8]| if bytes.starts_with(b"\x1f\x8b") { [1, 1] } else { [0, 0] };
            hostile("tar/").into_iter().map(|bytes| [&how(&bytes)[..], &bytes].concat()).collect()
        }
        "manifest" => files
            .iter()
            .filter(|file| file.ends_with("manifest.json"))
            .map(|file| bytes(file))
            .chain(
                [
                    &br#"{"releaseVersion": "1", "images": {"a": "a:1", "\u0061": "b"}}"#[..],
                    b"[[[[]]]]",
                    b"\xef\xbb\xbf{}",
                ]
                .map(<[u8]>::to_vec),
            )
            .collect(),
        "patch_file" => texts
            .iter()
            .filter(|file| name(file).starts_with("patch") || file.starts_with(testdata.join("demo/patches")))
            .map(|file| bytes(file))
            .collect(),
        _ => all().chain(hostile("text/")).collect(),
    };
    seeds.retain(|seed| seed.len() <= LARGEST);
    seeds
}

/// Whether a case takes long to make, or is too large for a seed anyway.
fn is_large(id: &str) -> bool {
    ["00", "-mb", "zeros-behind", "bomb", "quoted", "claims-less", "long-names-only"]
        .iter()
        .any(|word| id[4..].contains(word))
        && !id.contains("/00")
}

/// A case's base and its other files of a kind, as one input with a line `%%%%` between.
fn beside(texts: &[&PathBuf], kind: &str) -> Vec<Vec<u8>> {
    let bases = texts.iter().filter(|file| file.file_stem().is_some_and(|stem| stem == "base"));
    let pairs = bases.flat_map(|base| {
        let others = texts.iter().filter(|file| file.parent() == base.parent() && name(file).starts_with(kind));
        others.map(|other| [bytes(base), b"%%%%\n".to_vec(), bytes(other)].concat())
    });
    pairs.collect()
}

fn demo(testdata: &Path, files: &[PathBuf]) -> Vec<(String, Vec<u8>)> {
    let demo = testdata.join("demo");
    let path = |file: &PathBuf| Some(file.strip_prefix(&demo).ok()?.to_str()?.to_owned());
    let all = files.iter().filter_map(|file| Some((path(file)?, bytes(file))));
    all.filter(|(path, _)| path.starts_with("23.04.3/")).collect()
}

fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("it can be read").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() { walk(&path, into) } else { into.push(path) }
    }
}

fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).expect("the file can be read")
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known))
}

/// Numbers that look random and are the same in each run (xorshift64).
#[derive(Debug)]
pub struct Random(pub u64);

impl Random {
    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % end
    }
}

/// Changes, removes, doubles or swaps in some bytes.
pub fn mutate(input: &mut Vec<u8>, others: &[Vec<u8>], random: &mut Random) {
    for _ in 0..=random.below(4) {
        let at = random.below(input.len() + 1);
        let end = (at + random.below(24)).min(input.len());
        match random.below(5) {
            0 => drop(input.drain(at..end)),
            1 => {
                let part = input[at..end].to_vec();
                input.splice(at..at, part);
            }
            2 => {
                let other = &others[random.below(others.len())];
                let from = random.below(other.len() + 1);
                let to = (from + random.below(64)).min(other.len());
                input.splice(at..end, other[from..to].iter().copied());
            }
            _ => {
                const LIKED: &[u8] = b"\0\x01\x7f\x80\xff \n\t:-[]{}&*!|>'\"#%@`,?~<a0";
                if let Some(byte) = input.get_mut(at) {
                    *byte = LIKED[random.below(LIKED.len())];
                }
            }
        }
    }
}
