//! `onlay patch list` and `onlay patch grep`: what is in a set of patches.

use std::path::PathBuf;

use onlay::kube::{Labels, Names, ObjectId, ObjectIndex};
use onlay::patch::{PatchSet, Plan, without_header};
use onlay::{
    Finding, FoundLineJson, FoundPatchesJson, Letters, ListedPatchJson, Overlays, PatchJson, PatchListJson,
    PatchesJson, may_write_secret, shown_patch,
};

use crate::args::{GrepPatchesArgs, ListPatchesArgs, PatchSetArgs, PatchesFormat};
use crate::commands::json;
use crate::display::display;
use crate::input::{self, Loaded};
use crate::output::stdout;
use crate::output::table::Table;
use crate::session::{Session, Status};

/// A set of patches, and the release that it is for.
struct Read {
    set: PatchSet,
    known: Option<(Loaded, Plan)>,
    names: Names,
}

impl Read {
    fn of(args: &PatchSetArgs, session: &mut Session) -> Option<Self> {
        let limits = &args.limits.0;
        input::named(args.patches.first().map(PathBuf::as_path), "patch", session)?;
        let mut set = PatchSet::default();
        input::patches(&args.patches, limits, &mut set, session);
        session.extend(set.problems.iter().map(Finding::from));
        let Some(path) = &args.bundle else { return Some(Self { set, known: None, names: Names::default() }) };
        let bundle = input::load(path, limits, session)?;
        let labels = match &args.labels {
            Some(path) => input::labels_file(path, limits, session)?.labels,
            None => Labels::default(),
        };
        let plan = onlay::plan(&bundle.release, Overlays { patches: &set, labels: &labels, crds: None });
        let keys = bundle.release.index.objects().map(|(_, object)| &object.key).collect();
        let names = Names::unique_in(&[keys]);
        Some(Self { set, known: Some((bundle, plan)), names })
    }

    fn index(&self) -> Option<&ObjectIndex> {
        self.known.as_ref().map(|(bundle, _)| &*bundle.release.index)
    }

    fn objects(&self, number: usize) -> &[ObjectId] {
        self.known.as_ref().map_or(&[], |(_, plan)| &plan.matches[number].objects)
    }

    /// The patches that the user wants to see.
    fn wanted(&self, args: &PatchSetArgs) -> Vec<usize> {
        let is_wanted = |number: &usize| match (&args.object, self.index()) {
            (None, _) => true,
            (Some(name), None) => self.set.patches[*number].target == *name,
            (Some(name), Some(index)) => {
                let found = index.find(name);
                self.objects(*number).iter().any(|id| found.contains(id)) || self.set.patches[*number].target == *name
            }
        };
        (0..self.set.patches.len()).filter(is_wanted).collect()
    }

    /// The text of a patch as it may be shown.
    fn shown(&self, number: usize, letters: &mut Letters) -> String {
        let patch = &self.set.patches[number];
        shown_patch(patch, may_write_secret(patch, self.index(), self.objects(number)), letters)
    }

    fn listed(&self, number: usize) -> ListedPatchJson {
        let objects = self
            .index()
            .map(|index| self.objects(number).iter().map(|id| self.names.of(&index.object(*id).key)).collect());
        ListedPatchJson { objects, ..ListedPatchJson::of(&self.set, number) }
    }

    fn api(&self, number: usize, args: &PatchSetArgs, letters: &mut Letters) -> PatchJson {
        let text = without_header(&self.shown(number, letters));
        PatchJson::of(&self.set, number, text, args.stamp.user.as_deref())
    }
}

/// Runs `onlay patch list`.
pub(crate) fn run(args: &ListPatchesArgs, session: &mut Session) -> Status {
    let args = &args.set;
    let Some(read) = Read::of(args, session) else { return Status::Trouble };
    let wanted = read.wanted(args);
    let mut letters = Letters::default();
    let text = match args.format {
        PatchesFormat::Json => json(&PatchListJson { patches: wanted.iter().map(|n| read.listed(*n)).collect() }),
        PatchesFormat::Api => json(&PatchesJson::of(wanted.iter().map(|n| read.api(*n, args, &mut letters)).collect())),
        PatchesFormat::Table => {
            let mut text = String::new();
            let mut table = Table::new(["NO", "FILE", "TARGET", "KIND", "FORMAT", "DESCRIPTION"]);
            for patch in wanted.iter().map(|number| read.listed(*number)) {
                let target = match &patch.objects {
                    Some(objects) if objects.is_empty() => format!("{} (nothing)", patch.target),
                    Some(objects) if objects.len() > 1 => format!("{} ({} objects)", patch.target, objects.len()),
                    _ => patch.target,
                };
                let place = format!("{}:{}", patch.file, patch.line);
                let (kind, description) = (patch.kind.unwrap_or_default(), patch.description.unwrap_or_default());
                table.row([patch.number.to_string(), place, target, kind, patch.format.to_owned(), description]);
            }
            table.write(&mut text);
            text
        }
    };
    finish(text, session)
}

/// Runs `onlay patch grep`.
pub(crate) fn grep(args: &GrepPatchesArgs, session: &mut Session) -> Status {
    let Some(read) = Read::of(&args.set, session) else { return Status::Trouble };
    let mut letters = Letters::default();
    let fold = |text: &str| if args.ignore_case { text.to_lowercase() } else { text.to_owned() };
    let query = fold(&args.query);
    let mut found: Vec<(usize, Vec<FoundLineJson>)> = Vec::new();
    for number in read.wanted(&args.set) {
        if args.limit.is_some_and(|limit| found.len() >= limit) {
            break;
        }
        let patch = &read.set.patches[number];
        let first = patch.document.text().line_column(patch.document.span().start).0;
        let shown = read.shown(number, &mut letters);
        let lines = shown.lines().enumerate().filter(|(_, line)| fold(line).contains(&query));
        let lines: Vec<FoundLineJson> =
            lines.map(|(at, line)| FoundLineJson { line: first + at, text: line.to_owned() }).collect();
        // What goes over several lines is in none of them.
        if !lines.is_empty() || fold(&shown).contains(&query) {
            found.push((number, lines));
        }
    }
    let text = match args.set.format {
        PatchesFormat::Api => {
            let patch = |(number, _): &(usize, Vec<FoundLineJson>)| read.api(*number, &args.set, &mut letters).found();
            json(&FoundPatchesJson { patches: found.iter().map(patch).collect() })
        }
        PatchesFormat::Json => {
            let patch = |(number, lines)| ListedPatchJson { matches: Some(lines), ..read.listed(number) };
            json(&PatchListJson { patches: found.into_iter().map(patch).collect() })
        }
        PatchesFormat::Table => {
            let mut text = String::new();
            for (number, lines) in &found {
                let path = &read.set.patches[*number].path;
                for line in lines {
                    text.push_str(&format!("{}:{}: {}\n", display(path), line.line, display(line.text.trim_end())));
                }
            }
            text
        }
    };
    finish(text, session)
}

/// What could be read is shown, whatever was wrong with the rest.
fn finish(text: String, session: &mut Session) -> Status {
    let printed = stdout::finish([text], session);
    if session.is_in_trouble() { Status::Trouble } else { printed }
}
