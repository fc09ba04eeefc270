//! `onlay patch`: what one patch does, new ones, and what is in a set.

mod adopt;
mod list;
mod new;
mod preview;

use std::path::Path;

use crate::args::{PatchArgs, PatchCommand};
use crate::output::{Destination, file, stdout};
use crate::session::{Session, Status};

/// Runs the command.
pub(crate) fn run(args: &PatchArgs, session: &mut Session) -> Status {
    match &args.command {
        PatchCommand::Preview(args) => preview::run(args, session),
        PatchCommand::New(args) => new::run(args, session),
        PatchCommand::SetImage(args) => new::set_image(args, session),
        PatchCommand::Adopt(args) => adopt::run(args, session),
        PatchCommand::List(args) => list::run(args, session),
        PatchCommand::Grep(args) => list::grep(args, session),
    }
}

/// Writes the text of a new patch.
fn write(text: &str, output: &Path, session: &mut Session) -> Status {
    if Destination::of(output) == Destination::Stdout {
        return stdout::finish([text], session);
    }
    match file::write(output, text.as_bytes(), false) {
        Ok(()) => {
            session.remarks.push(format!("{}: written", output.display()));
            Status::Clean
        }
        Err(error) => {
            session.refuse(error.into());
            Status::Trouble
        }
    }
}
