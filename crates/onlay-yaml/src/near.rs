//! A search for the first of a few bytes that mostly stands near.
//!
//! With the widest vectors of a machine, as `memchr` has it, a search takes longer to begin than such a one takes to find.

use wide::{CmpEq, i8x16};

/// Beyond so many times sixteen bytes the search is for others.
const NEAR: usize = 4;

/// Finds the first of three bytes in `bytes[at..]`; the length of `bytes` if there is none.
#[inline]
pub(crate) fn first_of<const A: u8, const B: u8, const C: u8>(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    for (n, chunk) in rest.as_chunks().0.iter().take(NEAR).enumerate() {
        let found = (places::<A>(chunk) | places::<B>(chunk) | places::<C>(chunk)).move_mask();
        if found != 0 {
            return at + n * CHUNK + found.trailing_zeros() as usize;
        }
    }
    far(bytes, at, |byte| [A, B, C].contains(&byte), |rest| memchr::memchr3(A, B, C, rest))
}

/// Finds the next line feed in `bytes[at..]`; the length of `bytes` if there is none.
#[inline]
pub(crate) fn line_feed(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    for (n, chunk) in rest.as_chunks().0.iter().take(NEAR).enumerate() {
        let found = places::<b'\n'>(chunk).move_mask();
        if found != 0 {
            return at + n * CHUNK + found.trailing_zeros() as usize;
        }
    }
    far(bytes, at, |byte| byte == b'\n', |rest| memchr::memchr(b'\n', rest))
}

/// Finds where the lines of a text begin, and adds it to `starts`: the byte behind each line feed, from the start of the text.
///
/// Of a text over 4 GiB, which no reader takes, places are cut down to 32 bits.
///
/// ```
/// let mut starts = vec![0];
/// onlay_yaml::line_starts("a: 1\n\nb: 2\n", &mut starts);
/// assert_eq!(starts, [0, 5, 6, 11]);
/// ```
#[allow(clippy::cast_possible_truncation, reason = "texts over 4 GiB are refused before they are read")]
pub fn line_starts(text: &str, starts: &mut Vec<u32>) {
    // As many bytes as a word has bits.
    const CHUNKS: usize = u64::BITS as usize / CHUNK;
    let ends = |chunk: &[u8; CHUNK]| u64::from(places::<b'\n'>(chunk).move_mask().cast_unsigned());
    let (chunks, _) = text.as_bytes().as_chunks::<CHUNK>();
    let (blocks, _) = chunks.as_chunks::<CHUNKS>();
    let mut at = 0;
    for [first, second, third, fourth] in blocks {
        let mut found = ends(first) | ends(second) << CHUNK | ends(third) << (2 * CHUNK) | ends(fourth) << (3 * CHUNK);
        while found != 0 {
            starts.push((at + found.trailing_zeros() as usize + 1) as u32);
            found &= found - 1;
        }
        at += CHUNKS * CHUNK;
    }
    let rest = text.as_bytes()[at..].iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    starts.extend(rest.map(|(i, _)| (at + i + 1) as u32));
}

/// What is not in the first chunks: the last few bytes of a text, or a long way to go.
#[cold]
#[inline(never)]
fn far(bytes: &[u8], at: usize, is_wanted: impl Fn(u8) -> bool, search: impl Fn(&[u8]) -> Option<usize>) -> usize {
    let left = bytes.len().saturating_sub(at);
    if left < CHUNK {
        return (at..bytes.len()).find(|at| is_wanted(bytes[*at])).unwrap_or(bytes.len());
    }
    let looked_at = (left / CHUNK).min(NEAR) * CHUNK;
    search(&bytes[at + looked_at..]).map_or(bytes.len(), |i| at + looked_at + i)
}

const CHUNK: usize = 16;

#[inline]
fn places<const WANTED: u8>(chunk: &[u8; CHUNK]) -> i8x16 {
    // `map` of an array is a call for each byte where the compiler does not see through it; this never is.
    let mut signed = [0; CHUNK];
    for (to, byte) in signed.iter_mut().zip(chunk) {
        *to = byte.cast_signed();
    }
    i8x16::new(signed).cmp_eq(i8x16::splat(WANTED.cast_signed()))
}

#[cfg(test)]
mod tests {
    use super::{first_of, line_feed};

    #[test]
    fn the_first_is_found_wherever_it_stands() {
        let text = "abcdefghijklmnopqrstuvwxyz:0123456789#abcdé fghijklmnopqrstuvwxyzabcdefghijk\n".repeat(2);
        let text = text.as_bytes();
        for end in 0..=text.len() {
            let text = &text[..end];
            for at in 0..=text.len() {
                let expected =
                    |wanted: &[u8]| text[at..].iter().position(|b| wanted.contains(b)).map_or(end, |i| at + i);
                assert_eq!(first_of::<b'\n', b':', b'#'>(text, at), expected(b"\n:#"), "{at}..{end}");
                assert_eq!(first_of::<0, 0xff, 1>(text, at), end, "{at}..{end}");
                assert_eq!(line_feed(text, at), expected(b"\n"), "{at}..{end}");
            }
        }
    }
}
