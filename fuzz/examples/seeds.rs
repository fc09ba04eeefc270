//! Makes the inputs to start from, `corpus/TARGET/*`.

use std::fs;
use std::path::Path;

fn main() {
    let targets =
        ["read", "edit", "strategic", "json_patch", "pipeline", "zip", "tar_gz", "manifest", "patch_file", "diff", "settings", "transform"];
    for target in targets {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
        fs::create_dir_all(&folder).expect("the folder can be made");
        for (number, seed) in onlay_fuzz::seeds::of(target).into_iter().enumerate() {
            fs::write(folder.join(format!("seed-{number}")), seed).expect("the file can be written");
        }
    }
}
