//! Sizes as people write them.

const UNITS: [(&str, u64); 3] = [("G", 1 << 30), ("M", 1 << 20), ("K", 1 << 10)];

/// A text that is no size.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadSize {
    /// It is no number, or its unit is none.
    #[error("a size is a number of bytes, or one with KiB, MiB or GiB")]
    NoSize,
    /// It is beyond what can be counted.
    #[error("the size is too large")]
    TooLarge,
}

/// Reads `64MiB`, `64M`, `64 MiB` or a number of bytes.
///
/// # Errors
/// Anything else.
///
/// ```
/// assert_eq!(onlay_bundle::parse_size("64 MiB"), Ok(64 << 20));
/// assert!(onlay_bundle::parse_size("64MB").is_err());
/// ```
pub fn parse_size(text: &str) -> Result<u64, BadSize> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let factor = match unit.trim().to_ascii_uppercase().as_str() {
        "" | "B" => 1,
        unit => {
            let letter = unit.strip_suffix("IB").unwrap_or(unit);
            let known = UNITS.iter().find(|(name, _)| *name == letter);
            known.map(|(_, factor)| *factor).ok_or(BadSize::NoSize)?
        }
    };
    let number: u64 = number.parse().map_err(|_| BadSize::NoSize)?;
    number.checked_mul(factor).ok_or(BadSize::TooLarge)
}
