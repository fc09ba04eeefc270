//! What the vendor's JSON holds and no file says.

use onlay::Stamp;

/// When, and who.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct StampArgs {
    /// The time, as `2023-07-01T12:00:00Z` or in milliseconds since 1970: what --format api writes [default: 0], and the
    /// day by which kept objects may have expired [default: today]
    #[arg(long, value_name = "TIME", value_parser = milliseconds, help_heading = "Result")]
    pub(crate) now: Option<i64>,
    /// With --format api: the name of whoever makes the upgrade or the patches [default: none]
    #[arg(long, value_name = "NAME", help_heading = "Result")]
    pub(crate) user: Option<String>,
}

impl StampArgs {
    /// Gives what the library writes; it has no clock of its own.
    pub(crate) fn stamp(&self) -> Stamp {
        Stamp { now_ms: self.now.unwrap_or(0), user: self.user.clone().unwrap_or_default() }
    }
}

fn milliseconds(text: &str) -> Result<i64, String> {
    if let Ok(number) = text.parse() {
        return Ok(number);
    }
    let help = "write it as `2023-07-01T12:00:00Z` (UTC), or in milliseconds since 1970";
    let time = humantime::parse_rfc3339(text).map_err(|error| format!("{error}; {help}"))?;
    let since = time.duration_since(std::time::UNIX_EPOCH).map_err(|_| format!("it is before 1970; {help}"))?;
    i64::try_from(since.as_millis()).map_err(|_| help.to_owned())
}

#[cfg(test)]
mod tests {
    use super::milliseconds;

    #[test]
    fn times_are_read_in_two_ways() {
        assert_eq!(milliseconds("1652116484052"), Ok(1_652_116_484_052));
        assert_eq!(milliseconds("2022-05-09T17:14:44.052Z"), Ok(1_652_116_484_052));
        assert!(milliseconds("yesterday").is_err_and(|error| error.contains("2023-07-01T12:00:00Z")));
    }
}
