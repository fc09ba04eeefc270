//! `onlay explain`: whence lines and fields come, and what each patch did.

use std::ops::RangeInclusive;

use onlay::kube::{Names, ObjectId, Rules};
use onlay::patch::{PatchSet, Pointer, Severity};
use onlay::{Explain, ExplainJson, FieldStory, Finding, Letters, Origins, PatchStory, masked, materialized, of_plan};

use super::additions::Additions;
use super::{Aids, did_you_mean, json, objects};
use crate::args::{ExplainArgs, ExplainFormat};
use crate::input;
use crate::output::explain::Explained;
use crate::output::stdout;
use crate::session::{Session, Status};

/// Runs the command.
pub(crate) fn run(args: &ExplainArgs, session: &mut Session) -> Status {
    let limits = &args.limits.0;
    session.ahead.expect(&args.overlays.patches);
    let bundle = input::bundle(&args.bundle, limits, session);
    let mut set = PatchSet::default();
    input::patches(&args.overlays.patches, limits, &mut set, session);
    input::default_patches(&args.overlays, bundle.as_ref(), limits, &mut set, session);
    let aids = Aids::read(&args.overlays, limits, session).with(&args.transforms, limits, session);
    let Some(mut bundle) = bundle.filter(|bundle| !bundle.release.has_errors()) else {
        session.findings.extend(set.problems.iter().map(Finding::from));
        return Status::Trouble;
    };
    let additions = Additions { overlays: &args.overlays, keep: &args.keep, before: None, stamp: &args.stamp, limits };
    let Some(added) = additions.add(&mut bundle.release, &mut set, session) else { return Status::Trouble };
    let base = &bundle.release;
    aids.check_labels(&[&base.index], session);
    let plan = aids.plan(base, &set, &added.settled, session);
    session.findings.extend(of_plan(&plan, &base.index, &set));
    let wanted: Vec<Wanted> =
        args.what.iter().chain(&args.object).flat_map(|what| Wanted::parse(what, base, session)).collect();
    if session.is_in_trouble() {
        return Status::Trouble;
    }

    let result = materialized(base, &plan, &mut session.sources);
    session.secrets.learn(&result);
    let mut letters = Letters::default();
    let shown = match args.show_secrets {
        true => None,
        false => Some(masked(&result, &mut letters, &mut session.sources)),
    };
    let origins = Origins::of(base, &result, &plan, &session.sources);
    let indexes: Vec<_> = [Some(base), aids.crds.as_ref()].into_iter().flatten().map(|r| &*r.index).collect();
    let rules = Rules::of(&indexes);
    let explain = Explain {
        base,
        result: &result,
        shown: shown.as_ref().unwrap_or(&result),
        set: &set,
        plan: &plan,
        rules: &rules,
        origins: &origins,
        sources: &session.sources,
    };
    let names = Names::unique_in(&[base.index.objects().map(|(_, object)| &object.key).collect()]);
    let mut problems = Vec::new();
    let mut answers = Vec::new();
    for one in &wanted {
        match one.answer(explain, args, &mut letters) {
            Ok(answer) => answers.push((one.words.as_str(), answer)),
            Err(problem) => problems.push((one.words.as_str(), *problem)),
        }
    }
    // A line of a file is in one of its objects, and not in the others.
    problems.retain(|(words, _)| answers.iter().all(|(answered, _)| answered != words));
    problems.dedup_by_key(|(words, _)| *words);
    let problems: Vec<Finding> = problems.into_iter().map(|(_, problem)| problem).collect();
    let answers: Vec<Answer> = answers.into_iter().map(|(_, answer)| answer).collect();
    let text = match args.format {
        ExplainFormat::Json => json(&as_json(explain, &answers, &names)),
        ExplainFormat::Text => {
            as_text(Explained { explain, names: &names, is_colored: stdout::is_colored() }, &answers)
        }
    };
    let is_complete = problems.is_empty();
    problems.into_iter().for_each(|problem| session.refuse(problem));
    let status = match (is_complete, plan.has_errors()) {
        (false, _) => return Status::Trouble,
        (true, true) => Status::Found,
        (true, false) => Status::Clean,
    };
    if set.patches.is_empty() && answers.is_empty() {
        session.remarks.push("no patches are given; name them with -p".to_owned());
    }
    stdout::finish([text], session).max(status)
}

/// Something that is to be explained.
struct Wanted {
    object: ObjectId,
    part: Part,
    /// What the user wrote.
    words: String,
}

enum Part {
    All,
    Line(usize),
    Field(Pointer),
}

/// An explanation.
struct Answer {
    object: ObjectId,
    lines: Vec<onlay::ExplainedLine>,
    field: Option<FieldStory>,
}

impl Wanted {
    /// Reads `OBJECT`, `OBJECT#/POINTER`, `OBJECT:LINE`, or the same of a file's objects.
    fn parse(words: &str, release: &onlay::Release, session: &mut Session) -> Vec<Self> {
        let find = |name: &str| -> Vec<ObjectId> {
            let file =
                release.files.iter().find(|file| file.path == name || name.ends_with(&format!("/{}", file.path)));
            let found = release.index.find(name);
            match file.filter(|_| found.is_empty()) {
                Some(file) => {
                    let is_in = |id: &ObjectId| release.index.node(*id).document().source() == file.source;
                    release.index.objects().map(|(id, _)| id).filter(is_in).collect()
                }
                None => found,
            }
        };
        // Names may hold colons, so the whole word counts before its parts do.
        let (name, part) = match (words.split_once('#'), words.rsplit_once(':')) {
            _ if !find(words).is_empty() => (words, Part::All),
            (Some((name, pointer)), _) => match Pointer::parse(pointer) {
                Ok(pointer) => (name, Part::Field(pointer)),
                Err(problem) => {
                    session.refuse(Finding::general("input/bad-pointer", Severity::Error, problem));
                    return Vec::new();
                }
            },
            (None, Some((name, line))) if !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit()) => {
                (name, Part::Line(line.parse().unwrap_or(usize::MAX)))
            }
            _ => (words, Part::All),
        };
        let mut found = find(name);
        if found.is_empty() {
            found = objects(&[name.to_owned()], &release.index, session);
        }
        let of = |object: ObjectId| Self {
            object,
            part: match &part {
                Part::All => Part::All,
                Part::Line(line) => Part::Line(*line),
                Part::Field(pointer) => Part::Field(pointer.clone()),
            },
            words: words.to_owned(),
        };
        found.into_iter().map(of).collect()
    }

    fn answer(&self, explain: Explain<'_>, args: &ExplainArgs, letters: &mut Letters) -> Result<Answer, Box<Finding>> {
        let object = self.object;
        let only = |lines: RangeInclusive<usize>| {
            let mut lines = explain.explain_lines(object, lines);
            lines.retain(|line| !args.changed || !line.origin.by.is_empty());
            lines
        };
        let all = explain.lines_of(object);
        match &self.part {
            Part::All => Ok(Answer { object, lines: only(all), field: None }),
            Part::Line(line) if all.contains(line) => {
                Ok(Answer { object, lines: explain.explain_lines(object, *line..=*line), field: None })
            }
            Part::Line(line) => {
                let message = format!("`{}`: the object has no line {line}", self.words);
                let finding = Finding::general("input/no-such-line", Severity::Error, message);
                let (first, last) = (all.start(), all.end());
                Err(Box::new(finding.help(format!("its lines are {first} to {last} of the materialized file"))))
            }
            Part::Field(pointer) => {
                let mut field = explain.field(object, pointer).map_err(|error| {
                    let message = format!("`{}`: {error}", self.words);
                    let finding = Finding::general("input/no-such-field", Severity::Error, message);
                    Box::new(did_you_mean(finding, &error.near.iter().map(String::as_str).collect::<Vec<_>>()))
                })?;
                if !args.show_secrets {
                    explain.hide_secrets(object, &mut field, letters);
                }
                let lines = field.place.as_ref().map(|place| only(explain.lines_at(place))).unwrap_or_default();
                Ok(Answer { object, lines, field: Some(field) })
            }
        }
    }
}

/// The patches that found one of the objects, or all of them where no object is asked for.
fn stories(explain: Explain<'_>, answers: &[Answer]) -> Vec<PatchStory> {
    let mut stories = explain.patches();
    if !answers.is_empty() {
        let is_asked = |object: ObjectId| answers.iter().any(|answer| answer.object == object);
        for story in &mut stories {
            story.objects.retain(|on| is_asked(on.object));
            story.skipped.retain(|skipped| is_asked(skipped.object));
        }
        stories.retain(|story| !story.objects.is_empty() || !story.skipped.is_empty());
    }
    stories
}

fn as_json(explain: Explain<'_>, answers: &[Answer], names: &Names) -> ExplainJson {
    let stories = stories(explain, answers);
    ExplainJson {
        patches: stories.iter().map(|story| explain.patch_json(story, names)).collect(),
        objects: answers
            .iter()
            .map(|answer| explain.object_json(answer.object, &answer.lines, answer.field.as_ref(), names))
            .collect(),
    }
}

fn as_text(explained: Explained<'_>, answers: &[Answer]) -> String {
    let mut parts: Vec<String> = answers
        .iter()
        .map(|answer| match &answer.field {
            Some(field) => explained.field(answer.object, field, &answer.lines),
            None => explained.lines(answer.object, &answer.lines),
        })
        .collect();
    if answers.is_empty() {
        parts.extend(stories(explained.explain, answers).iter().map(|story| explained.patch(story)));
    }
    parts.join("\n")
}
