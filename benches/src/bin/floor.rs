//! The floor: reads a zip, inflates it, checks UTF-8 and writes the same bytes to a folder. No tool can do less.
//!
//! With `--read` it reads all the zips that it is given and writes nothing, as a comparison has to. With a folder of patches it reads
//! these, too, and does nothing with them.

use std::ffi::OsString;
use std::io::Read;
use std::path::Path;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let (options, paths): (Vec<OsString>, Vec<OsString>) =
        std::env::args_os().skip(1).partition(|argument| argument == "--read");
    match (options.as_slice(), paths.as_slice()) {
        ([_], [_, ..]) => paths.iter().try_for_each(|bundle| each_file(Path::new(bundle), |_, _| Ok(()))),
        ([], [bundle, out]) => copy(Path::new(bundle), Path::new(out)),
        ([], [bundle, patches, out]) => {
            read_folder(Path::new(patches))?;
            copy(Path::new(bundle), Path::new(out))
        }
        _ => Err("usage: floor BUNDLE.zip [PATCHES] OUT, or floor BUNDLE.zip… --read".into()),
    }
}

fn read_folder(folder: &Path) -> Outcome<()> {
    for entry in std::fs::read_dir(folder)? {
        std::hint::black_box(std::fs::read_to_string(entry?.path())?);
    }
    Ok(())
}

fn copy(bundle: &Path, out: &Path) -> Outcome<()> {
    let stage = out.with_extension("stage");
    each_file(bundle, |name, text| {
        let path = stage.join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(std::fs::write(path, text)?)
    })?;
    // Output as users get it: complete, and then in its place.
    if out.exists() {
        std::fs::remove_dir_all(out)?;
    }
    Ok(std::fs::rename(stage, out)?)
}

fn each_file(bundle: &Path, see: impl Fn(&str, String) -> Outcome<()>) -> Outcome<()> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(std::fs::read(bundle)?))?;
    for i in 0..archive.len() {
        let mut member = archive.by_index(i)?;
        let mut bytes = Vec::with_capacity(usize::try_from(member.size())?);
        member.read_to_end(&mut bytes)?;
        see(&member.name()?, String::from_utf8(bytes)?)?;
    }
    Ok(())
}
