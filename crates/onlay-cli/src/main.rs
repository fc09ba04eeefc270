//! The `onlay` command: arguments in, the library's pipeline, findings and exit code out.
//!
//! | module | job |
//! |---|---|
//! | `args` | what the user may write |
//! | `project` | what `onlay.yaml` says, where the arguments say nothing |
//! | `input` | files, folders and standard input to values; the only reader of the world |
//! | `commands` | one file per command: values in, values out |
//! | `output` | to standard output, a file, or a folder that is exchanged into place |
//! | `watch` | a check again and again, whenever an input changes |
//! | `memory` | the allocator, and the pages that it takes |
//! | `threads` | the pool, and on which processors its threads begin |
//! | `talk`, `frames`, `secrets`, `display` | findings to a terminal, with their source lines, safely |

mod args;
mod commands;
mod display;
mod frames;
mod input;
mod memory;
mod output;
mod project;
mod secrets;
mod session;
mod talk;
mod threads;
mod watch;

use std::path::Path;

use onlay::Finding;
use onlay::patch::Severity;

use crate::args::{Args, Command};
use crate::session::{Session, Status};
use crate::watch::Watch;

fn main() {
    // Before anything is allocated: a page that is small stays so. Who calls a bundle `diff` gets large ones as well.
    memory::use_large_pages(std::env::args_os().any(|word| word == "diff"));
    loop {
        let mut args = match Args::read(std::env::args_os()) {
            Ok(args) => args,
            Err(message) => end(talk::usage(&message)),
        };
        args.common.talk.color.write_global();
        threads::start(args.common.threads);

        let mut session = Session::new();
        let project = project::apply(&args.common.project, &mut args.command, &mut session);
        // What changes while the check is at work is found afterwards.
        let watch = watched(&args.command, project.as_deref(), &mut session);
        let status = run(args, &mut session);
        match watch {
            Some(watch) => watch.wait(),
            None => end(status),
        }
        talk::again();
    }
}

/// Ends the process at once, without what libraries would do at its end.
///
/// All that was printed has been flushed, and the system takes memory back faster than the allocator gives it away page by page: 0.6 ms
/// of each run. Who measures coverage or leaks, which are written at the end of a process, returns the code from `main` instead.
fn end(status: Status) -> ! {
    signal_hook::low_level::exit(match status {
        Status::Clean => 0,
        Status::Found => 1,
        Status::Trouble => 2,
    })
}

fn run(args: Args, session: &mut Session) -> Status {
    let status = match args.command {
        _ if session.is_in_trouble() => Status::Trouble,
        Command::Inspect(args) => commands::inspect::run(&args, session),
        Command::Materialize(args) => commands::materialize::run(&args, session),
        Command::Diff(args) => commands::diff::run(&args, session),
        Command::Check(check) => commands::check::run(&check, &args.common.talk, session),
        Command::Explain(args) => commands::explain::run(&args, session),
        Command::Labels(args) => commands::labels::run(&args, session),
        Command::Patch(args) => commands::patch::run(&args, session),
        Command::Completions(args) => commands::completions::run(&args, session),
        Command::Man(args) => commands::man::run(&args, session),
    };
    talk::findings(session, &args.common.talk);
    status
}

/// Begins to watch what a check reads, if that is asked for.
fn watched(command: &Command, project: Option<&Path>, session: &mut Session) -> Option<Watch> {
    let Command::Check(check) = command else { return None };
    if !check.watch {
        return None;
    }
    let mut inputs = commands::check::inputs(check);
    inputs.extend(project);
    if inputs.iter().any(|path| path.as_os_str() == "-") {
        let finding = Finding::general("usage/conflict", Severity::Error, "standard input cannot be watched");
        session.refuse(finding.help("name a file or a folder"));
        return None;
    }
    // A project file that cannot be read may be mended; wrong options stay wrong.
    let was_in_trouble = session.is_in_trouble();
    output::reports::check(&check.reports, &inputs, session);
    if session.is_in_trouble() && !was_in_trouble {
        return None;
    }
    Some(Watch::of(&inputs, &check.reports.files()))
}
