//! `onlay completions`: a script that completes commands and options.

use crate::args::{self, CompletionsArgs};
use crate::output::stdout;
use crate::session::{Session, Status};

/// Runs the command.
pub(crate) fn run(args: &CompletionsArgs, session: &mut Session) -> Status {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut args::command(), "onlay", &mut script);
    stdout::finish([script], session)
}
