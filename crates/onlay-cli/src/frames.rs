//! One finding to the text that a person reads: its words, and every place with its line and a mark below it.

mod excerpt;

use std::collections::{BTreeSet, HashMap};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use onlay::patch::Severity;
use onlay::yaml::SourceId;
use onlay::{Finding, Mark};

use crate::display::display;
use crate::secrets::Why;
use crate::session::Session;
use excerpt::{Excerpt, Lines};

/// Lines are cut to fit, so that the frames are the same on every terminal.
const WIDTH: usize = 160;

/// Draws findings.
pub(crate) struct Frames {
    renderer: Renderer,
    lines: HashMap<SourceId, Lines>,
}

impl Frames {
    /// Draws with colours or without.
    pub(crate) fn new(is_colored: bool) -> Self {
        let renderer = if is_colored { Renderer::styled() } else { Renderer::plain() };
        Self { renderer: renderer.decor_style(DecorStyle::Ascii).term_width(WIDTH), lines: HashMap::new() }
    }

    /// Draws a finding, with a line end.
    pub(crate) fn draw(&mut self, finding: &Finding, session: &Session) -> String {
        let title = level(finding.severity).primary_title(display(&finding.message)).id(finding.code);
        let mut group = Group::with_title(title);
        if let Some(file) = finding.file.as_ref().filter(|_| finding.places.is_empty()) {
            group = group.element(Origin::path(display(file)));
        }
        let mut paths = Vec::new();
        let mut masked = BTreeSet::new();
        for (number, mark) in finding.places.iter().enumerate() {
            let source = mark.place.source;
            let lines = self.lines.entry(source).or_insert_with(|| Lines::of(&session.sources.get(source).text));
            let (snippet, path, why) = place(mark, number, lines, session);
            group = group.element(snippet);
            paths.push(path);
            masked.extend(why);
        }
        for why in masked {
            group = group.element(Level::NOTE.message(why.words()));
        }
        if let Some(file) = finding.file.as_ref().filter(|_| !finding.places.is_empty()) {
            group = group.element(Level::NOTE.message(format!("with {}", display(file))));
        }
        if let Some(help) = &finding.help {
            group = group.element(Level::HELP.message(display(help)));
        }
        let mut text = self.renderer.render(&[group]);
        for (stand_in, path) in paths {
            text = text.replacen(&stand_in, &path, 1);
        }
        text.push('\n');
        text
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

/// Makes the snippet of a place; what it shows as `path:line:column`, and what that should be, come second,
/// and last why its line is not shown in full.
///
/// The renderer counts columns in the line as it is shown; ours is of the whole line, neither cut nor escaped.
fn place<'a>(
    mark: &'a Mark,
    number: usize,
    lines: &Lines,
    session: &'a Session,
) -> (Snippet<'a, Annotation<'a>>, (String, String), Option<Why>) {
    let source = session.sources.get(mark.place.source);
    let excerpt = Excerpt::of(mark.place.source, &source.text, lines, &mark.place.span, &session.secrets);
    let kind = if number == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
    let shown_column = excerpt.text[..excerpt.mark.start].chars().count() + 1;
    let mut annotation: Annotation<'_> = kind.span(excerpt.mark);
    if !mark.label.is_empty() {
        annotation = annotation.label(display(&mark.label));
    }
    let stand_in = format!("\u{e000}{number}");
    let paths = (
        format!("{stand_in}:{}:{shown_column}", excerpt.line),
        format!("{}:{}:{}", display(&source.path), excerpt.line, excerpt.column),
    );
    let snippet = Snippet::source(excerpt.text).path(stand_in).line_start(excerpt.line).annotation(annotation);
    (snippet, paths, excerpt.masked)
}
