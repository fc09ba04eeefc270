//! Words of the command line to `Args`.
//!
//! To build all commands with all their options takes longer than the work on a small bundle. So where the first word is the
//! name of a command, only that one is built; it cannot be told from the same command among the others.

use std::ffi::OsString;

use clap::{Args as _, CommandFactory, FromArgMatches};

use super::{
    Args, CheckArgs, CommonArgs, CompletionsArgs, DiffArgs, ExplainArgs, InspectArgs, LabelsArgs, ManArgs,
    MaterializeArgs, PatchArgs,
};

/// Adds the arguments of a command.
type Augment = fn(clap::Command) -> clap::Command;

/// Every command.
const COMMANDS: [(&str, Augment); 9] = [
    ("inspect", InspectArgs::augment_args),
    ("materialize", MaterializeArgs::augment_args),
    ("diff", DiffArgs::augment_args),
    ("check", CheckArgs::augment_args),
    ("explain", ExplainArgs::augment_args),
    ("labels", LabelsArgs::augment_args),
    ("patch", PatchArgs::augment_args),
    ("completions", CompletionsArgs::augment_args),
    ("man", ManArgs::augment_args),
];

impl Args {
    /// Reads words, the first of which is the name of the program; what is wrong with them, or the help that they ask for,
    /// is an error.
    pub(crate) fn read(words: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let words: Vec<OsString> = words.into_iter().collect();
        let named = words.get(1).and_then(|name| COMMANDS.iter().find(|(known, _)| name == known));
        let mut command = named.map_or_else(Self::command, |(name, augment)| only(name, *augment));
        let mut matches = command.try_get_matches_from_mut(words)?;
        Self::from_arg_matches_mut(&mut matches).map_err(|error| error.format(&mut command))
    }
}

/// Builds the program with one command. What the program says of itself is not needed: after the name of a command nothing
/// can ask for it.
fn only(name: &'static str, augment: Augment) -> clap::Command {
    let all = clap::Command::new("onlay").version(env!("CARGO_PKG_VERSION")).propagate_version(true);
    let all = all.disable_help_subcommand(true).subcommand_required(true);
    CommonArgs::augment_args(all.subcommand(augment(clap::Command::new(name))))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a command answers, and whether that is an error.
    fn answer(mut command: clap::Command, words: &[&str]) -> Option<(String, bool)> {
        let words = ["onlay"].into_iter().chain(words.iter().copied());
        let error = command.try_get_matches_from_mut(words).err()?;
        Some((error.render().to_string(), error.use_stderr()))
    }

    #[test]
    fn every_command_can_be_built_alone() {
        let names: Vec<&str> = COMMANDS.iter().map(|(name, _)| *name).collect();
        let all = Args::command();
        assert_eq!(all.get_subcommands().map(clap::Command::get_name).collect::<Vec<_>>(), names);
    }

    #[test]
    fn a_command_alone_answers_as_among_the_others() {
        for (name, augment) in COMMANDS {
            let mut asked = vec![
                vec!["-h"],
                vec!["--help"],
                vec!["--version"],
                vec!["--colour"],
                vec!["--color", "pink"],
                vec!["--threads", "0"],
                vec!["-q", "-v"],
                vec!["--max-fil", "1"],
                vec!["a", "b", "c", "d"],
                vec!["help"],
                vec![],
            ];
            for inner in only(name, augment).find_subcommand(name).into_iter().flat_map(|c| c.get_subcommands()) {
                let inner = inner.get_name().to_owned().leak();
                asked.extend([vec![&*inner, "--help"], vec![&*inner, "--version"], vec![&*inner, "--no-such"]]);
            }
            for mut words in asked {
                words.insert(0, name);
                assert_eq!(answer(only(name, augment), &words), answer(Args::command(), &words), "{words:?}");
            }
        }
    }

    #[test]
    fn options_before_the_command_are_read_too() {
        for words in [&["onlay", "--color", "never", "man"] as &[&str], &["onlay", "man", "--color", "never"]] {
            let args = Args::read(words.iter().map(OsString::from)).expect("these are right");
            assert_eq!(args.common.talk.color, crate::args::Color::Never);
        }
        let wrong = Args::read(["onlay", "dif"].map(OsString::from)).expect_err("that is no command");
        assert!(wrong.to_string().contains("'diff'"), "{wrong}");
    }
}
