//! The `onlay` command: arguments in, the library's pipeline, findings and exit code out.
//!
//! | module | job |
//! |---|---|
//! | `args` | what the user may write |
//! | `project` | what `onlay.yaml` says, where the arguments say nothing |
//! | `input` | files, folders and standard input to values; the only reader of the world |
//! | `commands` | one file per command: values in, values out |
//! | `output` | to standard output, a file, or a folder that is exchanged into place |
//! | `talk`, `frames`, `secrets`, `display` | findings to a terminal, with their source lines, safely |

mod args;
mod commands;
mod display;
mod frames;
mod input;
mod output;
mod project;
mod secrets;
mod session;
mod talk;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Args, Command};
use crate::session::{Session, Status};

/// Trees are many small allocations on several threads; the system's allocator asks the kernel for each few of them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let mut args = match Args::try_parse() {
        Ok(args) => args,
        Err(message) => return talk::usage(&message),
    };
    args.talk.color.write_global();
    if let Some(threads) = args.threads {
        // A second pool is never built, so this cannot fail; were it to, the default pool does as well.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(threads.get()).build_global();
    }

    let mut session = Session::new();
    project::apply(&args.project, &mut args.command, &mut session);
    if session.is_in_trouble() {
        talk::findings(&session, &args.talk);
        return ExitCode::from(Status::Trouble);
    }
    let status = match args.command {
        Command::Inspect(args) => commands::inspect::run(&args, &mut session),
        Command::Materialize(args) => commands::materialize::run(&args, &mut session),
        Command::Diff(args) => commands::diff::run(&args, &mut session),
        Command::Check(check) => commands::check::run(&check, &args.talk, &mut session),
        Command::Explain(args) => commands::explain::run(&args, &mut session),
        Command::Labels(args) => commands::labels::run(&args, &mut session),
        Command::Patch(args) => commands::patch::run(&args, &mut session),
        Command::Completions(args) => commands::completions::run(&args, &mut session),
        Command::Man(args) => commands::man::run(&args, &mut session),
    };
    talk::findings(&session, &args.talk);
    ExitCode::from(status)
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Clean => 0,
            Status::Found => 1,
            Status::Trouble => 2,
        })
    }
}
