//! The floor: reads a zip, inflates it, checks UTF-8 and writes the same bytes to a folder. No tool can do less.

use std::io::Read;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(bundle), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("usage: floor BUNDLE.zip OUT".into());
    };
    let out = Path::new(&out);
    let stage = out.with_extension("stage");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(std::fs::read(bundle)?))?;
    for i in 0..archive.len() {
        let mut member = archive.by_index(i)?;
        let mut bytes = Vec::with_capacity(usize::try_from(member.size())?);
        member.read_to_end(&mut bytes)?;
        let text = String::from_utf8(bytes)?;
        let path = stage.join(member.name()?.as_ref());
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, text)?;
    }
    // Output as users get it: complete, and then in its place.
    if out.exists() {
        std::fs::remove_dir_all(out)?;
    }
    std::fs::rename(stage, out)?;
    Ok(())
}
