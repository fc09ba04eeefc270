//! The project file: found, read, and filled in where the command line says nothing.

use std::path::{Path, PathBuf};

use onlay::bundle::Limits;
use onlay::project::{self, Project, Said};

use crate::args::{
    BindArgs, BundleArgs, CheckArgs, Command, DiffArgs, GrepPatchesArgs, KeepArgs, KubeArgs, LabelsCommand, LimitArgs,
    ListPatchesArgs, OverlayArgs, PatchCommand, ProjectArgs, TransformArgs, UnbindArgs,
};
use crate::input;
use crate::session::{Asked, Session};

/// What a project file may be called.
const NAMES: [&str; 2] = ["onlay.yaml", "onlay.yml"];

/// Finds the project file, reads it, and puts what it says where the command line says nothing; returns where it is.
pub(crate) fn apply(args: &ProjectArgs, command: &mut Command, session: &mut Session) -> Option<PathBuf> {
    if args.no_project || matches!(command, Command::Completions(_) | Command::Man(_)) {
        return None;
    }
    let found = match &args.project {
        Some(path) => Some(path.clone()),
        None => find(),
    };
    let path = found?;
    let Some((source, text)) = input::text(&path, Limits::default().file_size, session) else { return Some(path) };
    session.secrets.understand_text(source, &text);
    let (project, findings) = project::read(source, &text);
    session.extend(findings);
    if args.project.is_none() && path.parent().is_some_and(|parent| !parent.as_os_str().is_empty()) {
        session.remarks.push(format!("{} is in use; --no-project leaves it out", input::name_of(&path)));
    }
    let folder = path.parent().unwrap_or(Path::new("")).to_owned();
    let filling = Filling { project, folder };
    filling.command(command);
    session.project = filling.asked();
    Some(path)
}

/// Looks for a project file in the working folder and above it, up to the top of a working copy of git.
fn find() -> Option<PathBuf> {
    let start = std::env::current_dir().ok()?;
    let mut up = PathBuf::new();
    for folder in start.ancestors() {
        if let Some(name) = NAMES.iter().find(|name| folder.join(name).is_file()) {
            return Some(up.join(name));
        }
        if folder.join(".git").exists() {
            return None;
        }
        up.push("..");
    }
    None
}

/// A project file on its way into the arguments of a command.
struct Filling {
    project: Project,
    folder: PathBuf,
}

impl Filling {
    fn command(&self, command: &mut Command) {
        match command {
            Command::Inspect(args) => {
                self.bundle(&mut args.bundle);
                self.transforms(&mut args.transforms);
                self.kube(&mut args.kube);
                self.limits(&mut args.limits);
            }
            Command::Explain(args) => {
                self.bundle(&mut args.bundle);
                self.overlays(&mut args.overlays);
                self.transforms(&mut args.transforms);
                self.keep(&mut args.keep);
                self.limits(&mut args.limits);
            }
            Command::Materialize(args) => {
                self.bundle(&mut args.bundle);
                self.overlays(&mut args.overlays);
                self.transforms(&mut args.transforms);
                self.keep(&mut args.keep);
                self.limits(&mut args.limits);
            }
            Command::Diff(args) => self.diff(args),
            Command::Check(args) => self.check(args),
            Command::Labels(args) => self.labels(&mut args.command),
            Command::Patch(args) => self.patch(&mut args.command),
            Command::Completions(_) | Command::Man(_) => {}
        }
    }

    fn diff(&self, args: &mut DiffArgs) {
        if args.before.is_none() {
            args.before_version = self.project.release_version.as_ref().map(|said| said.text.clone());
        }
        self.fill(&mut args.before, self.project.base.as_ref());
        self.overlays(&mut args.overlays);
        self.transforms(&mut args.transforms);
        self.keep(&mut args.keep);
        self.kube(&mut args.kube);
        self.limits(&mut args.limits);
    }

    fn check(&self, args: &mut CheckArgs) {
        match args.after {
            Some(_) => self.fill(&mut args.before, self.project.base.as_ref()),
            None => self.bundle(&mut args.bundle),
        }
        self.overlays(&mut args.overlays);
        self.transforms(&mut args.transforms);
        self.keep(&mut args.keep);
        self.kube(&mut args.kube);
        self.limits(&mut args.limits);
    }

    fn labels(&self, command: &mut LabelsCommand) {
        let read = match command {
            LabelsCommand::List(args) => &mut args.read,
            LabelsCommand::Objects(args) => &mut args.read,
            LabelsCommand::Of(args) => &mut args.read,
            LabelsCommand::Bind(BindArgs { edit, .. }) | LabelsCommand::Unbind(UnbindArgs { edit, .. }) => {
                self.fill(&mut edit.labels, self.project.labels.as_ref());
                self.fill(&mut edit.bundle, self.project.base.as_ref());
                return self.limits(&mut edit.limits);
            }
        };
        self.bundle(&mut read.bundle);
        self.fill(&mut read.labels, self.project.labels.as_ref());
        self.limits(&mut read.limits);
    }

    fn patch(&self, command: &mut PatchCommand) {
        match command {
            PatchCommand::Preview(args) => {
                self.bundle(&mut args.bundle);
                self.overlays(&mut args.overlays);
                self.limits(&mut args.limits);
            }
            PatchCommand::SetImage(args) => {
                self.bundle(&mut args.bundle);
                self.overlays(&mut args.overlays);
                self.limits(&mut args.limits);
            }
            PatchCommand::New(args) => {
                self.fill(&mut args.base, self.project.base.as_ref());
                self.overlays(&mut args.overlays);
                self.limits(&mut args.limits);
            }
            PatchCommand::List(ListPatchesArgs { set }) | PatchCommand::Grep(GrepPatchesArgs { set, .. }) => {
                // What the file says of its own patches says nothing of others.
                if set.patches.is_empty() {
                    set.patches = self.project.patches.iter().map(|said| self.path(said)).collect();
                    self.fill(&mut set.bundle, self.project.base.as_ref());
                    self.fill(&mut set.labels, self.project.labels.as_ref());
                }
                self.limits(&mut set.limits);
            }
            PatchCommand::Adopt(args) => self.limits(&mut args.limits),
        }
    }

    fn bundle(&self, args: &mut BundleArgs) {
        // The version is that of the base, and of no other bundle.
        if args.bundle.is_none() && args.release_version.is_none() {
            args.release_version = self.project.release_version.as_ref().map(|said| said.text.clone());
        }
        self.fill(&mut args.bundle, self.project.base.as_ref());
    }

    fn overlays(&self, args: &mut OverlayArgs) {
        if args.patches.is_empty() {
            args.patches = self.project.patches.iter().map(|said| self.path(said)).collect();
        }
        if !args.no_default_patches {
            self.fill(&mut args.default_patches, self.project.default_patches.as_ref());
            args.no_default_patches = self.project.no_default_patches && args.default_patches.is_none();
        }
        self.fill(&mut args.network_policies, self.project.network_policies.as_ref());
        self.fill(&mut args.labels, self.project.labels.as_ref());
        self.fill(&mut args.crds, self.project.crds.as_ref());
        args.strict |= self.project.strict;
        args.pedantic |= self.project.pedantic;
    }

    fn transforms(&self, args: &mut TransformArgs) {
        self.fill(&mut args.presets, self.project.presets.as_ref());
    }

    fn keep(&self, args: &mut KeepArgs) {
        self.fill(&mut args.extra, self.project.extra.as_ref());
    }

    fn kube(&self, args: &mut KubeArgs) {
        args.kube_version = args.kube_version.or(self.project.kube_version);
    }

    fn limits(&self, args: &mut LimitArgs) {
        args.fill(&self.project.limits);
    }

    fn fill(&self, path: &mut Option<PathBuf>, said: Option<&Said>) {
        if path.is_none() {
            *path = said.map(|said| self.path(said));
        }
    }

    /// A path of the file, seen from the working folder.
    fn path(&self, said: &Said) -> PathBuf {
        self.folder.join(&said.text)
    }

    /// What no argument can hold, as its place would be lost.
    fn asked(self) -> Asked {
        let size = self.project.size.map(|said| (said.text, said.place));
        Asked { transforms: self.project.transforms, size, keep: self.project.keep, check: self.project.check }
    }
}
