//! Explanations to text for people.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use onlay::kube::{Names, ObjectId};
use onlay::patch::{Effect, MatchedBy};
use onlay::yaml::Place;
use onlay::{By, Explain, ExplainedLine, FieldStory, PatchStory, Writer};

use crate::display::display;
use crate::talk::plural;

/// Origins are padded to the longest, but not beyond this.
const WIDEST: usize = 60;

/// Writes explanations.
#[derive(Clone, Copy)]
pub(crate) struct Explained<'e> {
    pub(crate) explain: Explain<'e>,
    pub(crate) names: &'e Names,
    pub(crate) is_colored: bool,
}

impl Explained<'_> {
    /// Writes what a patch did.
    pub(crate) fn patch(self, story: &PatchStory) -> String {
        let patch = &self.explain.set.patches[story.number];
        let how = match story.by {
            MatchedBy::Nothing | MatchedBy::Name => "",
            MatchedBy::Label => " (a label)",
            MatchedBy::Selector => " (a selector)",
        };
        let bold = Style::new().bold();
        let mut out = self.styled(bold, &format!("{} {}{how}", self.line_of(&patch.target_place), patch.target));
        out.push('\n');
        if let Some(description) = &patch.description {
            let _ = writeln!(out, "  # {}", display(description));
        }
        for on in &story.objects {
            let name = self.name(on.object);
            let _ = match (on.effect, &on.error) {
                (Effect::Changed, _) => writeln!(out, "  changed    {name}"),
                (Effect::None, _) => writeln!(out, "  no effect  {name}: it is as the patch wants it"),
                (Effect::Failed, Some(error)) => writeln!(out, "  failed     {name}: {}", display(error)),
                (Effect::Failed, None) => writeln!(out, "  failed     {name}"),
            };
            for list in &on.lists {
                if list.is_new {
                    let _ = writeln!(out, "             {} is new", display(&list.pointer));
                    continue;
                }
                let dropped = match list.dropped {
                    0 => String::new(),
                    count => format!(": {} dropped", plural(count, "item")),
                };
                let text = format!("{} {}{dropped}", list.pointer, list.how);
                let _ = writeln!(out, "             {}", display(&text));
            }
        }
        for skipped in &story.skipped {
            let text = format!("{} {}", self.name(skipped.object), skipped.reason);
            let _ = writeln!(out, "  skipped    {}", display(&text));
        }
        if story.objects.is_empty() && story.skipped.is_empty() {
            let _ = writeln!(out, "  nothing    no object has this name or label");
        }
        let has_changed = story.objects.iter().any(|on| on.effect == Effect::Changed);
        if has_changed && story.bytes_written + story.bytes_removed == 0 {
            out.push_str("  nothing of it is left: what comes later has written over it\n");
        } else if has_changed {
            let (written, removed) = (plural(story.bytes_written, "byte"), plural(story.bytes_removed, "byte"));
            let _ = writeln!(out, "  {written} written, {removed} taken away");
        }
        out
    }

    /// Writes the lines of an object, each with whence it comes, below its name.
    pub(crate) fn lines(self, object: ObjectId, lines: &[ExplainedLine]) -> String {
        let mut out = self.title(object, "");
        self.push_lines(&mut out, object, lines);
        out
    }

    /// Writes who wrote a field, in order, and its lines.
    pub(crate) fn field(self, object: ObjectId, story: &FieldStory, lines: &[ExplainedLine]) -> String {
        let mut out = self.title(object, &format!("#{}", story.pointer));
        let writers: Vec<String> = story
            .steps
            .iter()
            .map(|step| {
                let place = step.place.as_ref();
                match (step.writer, place) {
                    (Writer::Base, Some(place)) => self.base(object, place),
                    (Writer::Transformation(by), Some(place)) => self.asked(place, Some(by.name())),
                    (_, Some(place)) => self.line_of(place),
                    (_, None) => String::new(),
                }
            })
            .collect();
        let width = width(&writers);
        for (step, writer) in story.steps.iter().zip(&writers) {
            let value = step.value.as_ref().map_or_else(|| "takes it away".to_owned(), onlay::yaml::Value::to_json);
            let same = if step.has_changed || step.writer == Writer::Base { "" } else { "  (no change)" };
            let _ = writeln!(out, "  {}  {}{same}", padded(writer, width), display(&short(&value)));
        }
        if !lines.is_empty() {
            out.push('\n');
            self.push_lines(&mut out, object, lines);
        }
        out
    }

    fn title(self, object: ObjectId, pointer: &str) -> String {
        let source = self.explain.result.index.node(object).document().source();
        let path = self.explain.result.file(source).map_or("", |file| file.path.as_str());
        let name = self.name(object);
        self.styled(Style::new().bold(), &format!("{name}{} ({path})", display(pointer))) + "\n"
    }

    fn push_lines(self, out: &mut String, object: ObjectId, lines: &[ExplainedLine]) {
        let origins: Vec<String> = lines.iter().map(|line| self.origin(object, line)).collect();
        let width = width(&origins);
        let digits = lines.last().map_or(1, |line| line.number.to_string().len());
        let mut last = None;
        for (line, origin) in lines.iter().zip(&origins) {
            if last.is_some_and(|last| line.number != last + 1) {
                out.push_str("  …\n");
            }
            last = Some(line.number);
            let style = match line.origin.by.is_empty() {
                true => Style::new(),
                false => AnsiColor::Green.on_default(),
            };
            let text = format!("  {}  {:>digits$} │ {}", padded(origin, width), line.number, display(&line.text));
            out.push_str(&self.styled(style, text.trim_end()));
            out.push('\n');
        }
    }

    /// Whence a line comes: the patches that have a part in it, or else the base.
    fn origin(self, object: ObjectId, line: &ExplainedLine) -> String {
        let mut by: Vec<String> = line
            .origin
            .by
            .iter()
            .map(|By { place, step, .. }| self.asked(place, step.map(onlay::patch::Step::name)))
            .collect();
        by.dedup();
        match (&line.origin.base, by.is_empty()) {
            (Some(place), true) => self.base(object, place),
            (None, true) => String::new(),
            _ => by.join(", "),
        }
    }

    /// A place of the object's own file is told by the path in the bundle.
    fn base(self, object: ObjectId, place: &Place) -> String {
        let source = self.explain.base.index.node(object).document().source();
        let file = self.explain.base.file(source).filter(|file| file.source == place.source);
        match file {
            Some(file) => format!("{}:{}", display(&file.path), file.text.line_column(place.span.start).0),
            None => self.line_of(place),
        }
    }

    fn asked(self, place: &Place, step: Option<&str>) -> String {
        let source = self.explain.sources.get(place.source);
        match step {
            // An option has one line.
            Some(_) if source.path.starts_with("--") => format!("{} {}", display(&source.path), display(&source.text)),
            Some(step) => format!("{} ({step})", self.line_of(place)),
            None => self.line_of(place),
        }
    }

    fn line_of(self, place: &Place) -> String {
        let source = self.explain.sources.get(place.source);
        format!("{}:{}", display(&source.path), source.text.line_column(place.span.start).0)
    }

    fn name(self, object: ObjectId) -> String {
        let key = &self.explain.base.index.object(object).key;
        let name = self.names.of(key);
        let name = if name == key.name { format!("{}/{}", key.kind, key.name) } else { name };
        display(&name).into_owned()
    }

    fn styled(self, style: Style, text: &str) -> String {
        match self.is_colored && style != Style::new() {
            true => format!("{style}{text}{style:#}"),
            false => text.to_owned(),
        }
    }
}

fn width(texts: &[String]) -> usize {
    texts.iter().map(|text| text.chars().count()).max().unwrap_or(0).min(WIDEST)
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.chars().count())))
}

/// A long value is cut: its lines follow below.
fn short(value: &str) -> String {
    const MOST: usize = 200;
    match value.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}
