//! `onlay patch adopt`: headers for patches of kustomize.

use std::path::{Path, PathBuf};

use onlay::Finding;
use onlay::adopt::{KustomizePatch, KustomizeTarget, PatchAt, adopt, kustomization};
use onlay::patch::Severity;
use onlay::yaml::Text;

use crate::args::AdoptArgs;
use crate::input;
use crate::output::{file, stdout};
use crate::session::{Session, Status};
use crate::talk::plural;

const KUSTOMIZATIONS: [&str; 3] = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/// A file to be written.
struct Work {
    path: PathBuf,
    text: Text,
    is_new: bool,
}

/// Runs the command.
pub(crate) fn run(args: &AdoptArgs, session: &mut Session) -> Status {
    let is_kustomization =
        |path: &Path| path.file_name().is_some_and(|name| KUSTOMIZATIONS.iter().any(|known| name == *known));
    let inside = KUSTOMIZATIONS.iter().map(|name| args.path.join(name)).find(|path| path.is_file());
    let mut lines = Vec::new();
    let work = match inside {
        Some(path) => of_kustomization(args, &path, &mut lines, session),
        None if is_kustomization(&args.path) => of_kustomization(args, &args.path, &mut lines, session),
        None => of_folder(args, &mut lines, session),
    };
    if session.is_in_trouble() {
        return Status::Trouble;
    }
    for work in &work {
        if !args.dry_run
            && let Err(error) = file::write(&work.path, work.text.as_bytes(), false)
        {
            session.refuse(error.into());
            return Status::Trouble;
        }
    }
    let done = if args.dry_run { "would be changed" } else { "changed" };
    let made = work.iter().filter(|work| work.is_new).count();
    let mut summary = format!("{} {done}", plural(work.len() - made, "file"));
    if made > 0 {
        summary.push_str(&format!(
            ", {} {}",
            plural(made, "file"),
            if args.dry_run { "would be made" } else { "made" }
        ));
    }
    session.remarks.push(summary);
    stdout::finish([lines.concat()], session)
}

/// The patches that a kustomization names, in the files beside it and in itself.
fn of_kustomization(args: &AdoptArgs, path: &Path, lines: &mut Vec<String>, session: &mut Session) -> Vec<Work> {
    let limits = &args.limits.0;
    let Some((_, text)) = input::text(path, limits.file_size, session) else { return Vec::new() };
    let patches = match kustomization(&text) {
        Ok(patches) => patches,
        Err(message) => {
            let finding = Finding::general("adopt/kustomization", Severity::Error, message);
            session.refuse(finding.about(input::name_of(path)));
            return Vec::new();
        }
    };
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut work: Vec<Work> = Vec::new();
    for (number, KustomizePatch { at, target }) in patches.into_iter().enumerate() {
        match at {
            PatchAt::File(name) => {
                let path = folder.join(&name);
                let Some((_, text)) = input::text(&path, limits.file_size, session) else { continue };
                if work.iter().any(|work| work.path == path) {
                    let message = "the kustomization lays it on twice; here it is laid on once";
                    let finding = Finding::general("adopt/twice", Severity::Warning, message);
                    session.findings.push(finding.about(input::name_of(&path)));
                    continue;
                }
                work.extend(one(path, &text, target.as_ref(), false, lines, session));
            }
            PatchAt::Inline(text) => {
                let path = folder.join(format!("adopted-{}.yaml", number + 1));
                if path.exists() {
                    let finding = Finding::general("adopt/in-the-way", Severity::Warning, "the file is there already");
                    session.findings.push(finding.about(input::name_of(&path)).help("it is left as it is"));
                    continue;
                }
                let text = if text.ends_with('\n') { text } else { text + "\n" };
                work.extend(one(path, &Text::from(text), target.as_ref(), true, lines, session));
            }
        }
    }
    work
}

/// All patches in a folder, or one file.
fn of_folder(args: &AdoptArgs, lines: &mut Vec<String>, session: &mut Session) -> Vec<Work> {
    let limits = &args.limits.0;
    if args.path.is_file() {
        let Some((_, text)) = input::text(&args.path, limits.file_size, session) else { return Vec::new() };
        return one(args.path.clone(), &text, None, false, lines, session).into_iter().collect();
    }
    let Some(files) = input::texts(&args.path, limits, session) else { return Vec::new() };
    let mut work = Vec::new();
    for file in files {
        work.extend(one(args.path.join(&file.path), &file.text, None, false, lines, session));
    }
    work
}

fn one(
    path: PathBuf,
    text: &Text,
    target: Option<&KustomizeTarget>,
    is_new: bool,
    lines: &mut Vec<String>,
    session: &mut Session,
) -> Option<Work> {
    let name = input::name_of(&path);
    let adopted = adopt(&name, text, target);
    for (line, why) in &adopted.refused {
        let finding = Finding::general("adopt/no-target", Severity::Warning, why.clone());
        session.findings.push(finding.about(format!("{name}:{line}")));
    }
    for target in &adopted.targets {
        lines.push(format!("{}: {}\n", crate::display::display(&name), crate::display::display(target)));
    }
    let is_changed = adopted.text != *text || (is_new && !adopted.targets.is_empty());
    is_changed.then_some(Work { path, text: adopted.text, is_new })
}
