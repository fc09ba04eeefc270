//! The limits within which bundles are read, one flag each: made from the library's list, so that none is forgotten.

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command, FromArgMatches};
use onlay::bundle::{Limit, Limits};

/// The limits that the user has set, the others as they are by default.
#[derive(Debug, Default)]
pub(crate) struct LimitArgs(pub(crate) Limits, Vec<Limit>);

impl LimitArgs {
    /// Takes over what a project file sets, where no option does.
    pub(crate) fn fill(&mut self, limits: &[(Limit, u64)]) {
        for (limit, value) in limits.iter().filter(|(limit, _)| !self.1.contains(limit)) {
            self.0.set(*limit, *value);
        }
    }
}

impl clap::Args for LimitArgs {
    fn augment_args(command: Command) -> Command {
        let defaults = Limits::default();
        Limit::ALL.into_iter().fold(command, |command, limit| {
            let default = shown(limit, defaults.get(limit));
            let arg = Arg::new(id(limit))
                .long(id(limit))
                .value_name(if limit.counts_bytes() { "SIZE" } else { "N" })
                .help(format!("{} [default: {default}]", help(limit)))
                .help_heading("Limits")
                .hide_short_help(true);
            command.arg(if limit.counts_bytes() {
                arg.value_parser(size)
            } else {
                arg.value_parser(clap::value_parser!(u64))
            })
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for LimitArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut limits = Self::default();
        limits.update_from_arg_matches(matches)?;
        Ok(limits)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        for limit in Limit::ALL {
            if matches.value_source(id(limit)) == Some(ValueSource::CommandLine)
                && let Some(value) = matches.get_one::<u64>(id(limit))
            {
                self.0.set(limit, *value);
                self.1.push(limit);
            }
        }
        Ok(())
    }
}

fn id(limit: Limit) -> &'static str {
    limit.flag().trim_start_matches('-')
}

fn help(limit: Limit) -> &'static str {
    match limit {
        Limit::BundleSize => "The largest archive",
        Limit::TotalSize => "The most that all members may expand to",
        Limit::FileSize => "The largest member",
        Limit::Files => "The most members",
        Limit::Ratio => "The most that a member may expand, in times its packed size",
        Limit::PathBytes => "The longest path of a member",
        Limit::PathParts => "The most parts of a member's path",
        Limit::NameBytes => "The longest part of a member's path",
        Limit::TarHeaderBytes => "The largest extended header of a tar",
        Limit::ManifestSize => "The largest manifest.json",
        Limit::ManifestDepth => "The deepest nesting in manifest.json",
        Limit::YamlDepth => "The deepest nesting in a YAML or JSON text",
        Limit::Documents => "The most documents in one text",
        Limit::KeyBytes => "The longest key of a mapping",
        Limit::ScalarSize => "The largest value that is no mapping and no list",
        Limit::YamlGrowth => {
            "The most that a text may stand for by its aliases, in times its own nodes, beyond 100,000 nodes"
        }
        _ => "A limit",
    }
}

const UNITS: [(&str, u64); 3] = [("G", 1 << 30), ("M", 1 << 20), ("K", 1 << 10)];

fn shown(limit: Limit, value: u64) -> String {
    let unit = UNITS.iter().find(|(_, unit)| limit.counts_bytes() && value.is_multiple_of(*unit));
    unit.map_or_else(|| value.to_string(), |(name, unit)| format!("{}{name}iB", value / unit))
}

/// Reads `64MiB`, `64M`, `64 MiB` or a number of bytes.
fn size(text: &str) -> Result<u64, String> {
    onlay::bundle::parse_size(text).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_as_people_write_them() {
        let cases =
            [("64MiB", 64 << 20), ("64M", 64 << 20), ("1 GiB", 1 << 30), ("2k", 2048), ("1000", 1000), ("5B", 5)];
        for (text, bytes) in cases {
            assert_eq!(size(text), Ok(bytes), "{text}");
        }
        for text in ["", "MiB", "64MB", "-1", "1.5G", "99999999999999999999", "18446744073709551615K"] {
            assert!(size(text).is_err(), "{text}");
        }
    }

    #[test]
    fn every_limit_has_its_flag_and_a_default_that_reads_back() {
        let defaults = Limits::default();
        for limit in Limit::ALL {
            assert_ne!(help(limit), "A limit", "{}", limit.flag());
            assert_eq!(size(&shown(limit, defaults.get(limit))), Ok(defaults.get(limit)));
        }
    }
}
