//! `onlay man`: manual pages, made of the same texts as `--help`.

use onlay::Finding;
use onlay::kube::nearest;
use onlay::patch::Severity;

use crate::args::{self, ManArgs};
use crate::output::stdout;
use crate::session::{Session, Status};

/// Runs the command.
pub(crate) fn run(args: &ManArgs, session: &mut Session) -> Status {
    let mut all = args::command();
    all.build();
    let page = match &args.name {
        None => all,
        Some(name) => match all.find_subcommand(name) {
            Some(command) => command.clone(),
            None => {
                let finding =
                    Finding::general("usage/no-such-command", Severity::Error, format!("`{name}` is no command"));
                let near = nearest(name, all.get_subcommands().map(clap::Command::get_name));
                session.refuse(match near.first() {
                    Some(near) => finding.help(format!("did you mean `{near}`?")),
                    None => finding,
                });
                return Status::Trouble;
            }
        },
    };
    let mut text = Vec::new();
    // Writing to memory does not fail.
    let _ = clap_mangen::Man::new(page).render(&mut text);
    stdout::finish([text], session)
}
