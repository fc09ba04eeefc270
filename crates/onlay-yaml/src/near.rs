//! A search for the first of three bytes that mostly stands a few bytes away.
//!
//! With the widest vectors of a machine, as `memchr` has it, a search takes longer to begin than such a one takes to find.

/// Finds the first of some bytes in `bytes[at..]`; the length of `bytes` if there is none.
#[inline]
pub(crate) fn first_of(bytes: &[u8], at: usize, wanted: [u8; 3]) -> usize {
    // Beyond this the search is for others.
    const NEAR: usize = 24;
    let mut step = 0;
    while step < NEAR {
        let Some(eight) = bytes.get(at + step..).and_then(<[u8]>::first_chunk::<8>) else { break };
        let found = places(*eight, wanted);
        if found != 0 {
            return at + step + found.trailing_zeros() as usize / 8;
        }
        step += 8;
    }
    far(bytes, at + step, wanted)
}

#[inline(never)]
fn far(bytes: &[u8], at: usize, [a, b, c]: [u8; 3]) -> usize {
    bytes.get(at..).and_then(|rest| memchr::memchr3(a, b, c, rest)).map_or(bytes.len(), |i| at + i)
}

/// Marks where the bytes are one of those wanted: the lowest bit that is set belongs to the first.
#[inline]
fn places(eight: [u8; 8], wanted: [u8; 3]) -> u64 {
    const LOW: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    let word = u64::from_le_bytes(eight);
    // A byte is zero if taking one away from it sets its highest bit, which it had not; what is above a zero may be wrong.
    wanted.iter().fold(0, |any, byte| {
        let rest = word ^ (LOW * u64::from(*byte));
        any | (rest.wrapping_sub(LOW) & !rest)
    }) & HIGH
}

#[cfg(test)]
mod tests {
    use super::first_of;

    #[test]
    fn the_first_is_found_wherever_it_stands() {
        let text = b"abcdefghijklmnopqrstuvwxyz:0123456789#abcdefghijk\n";
        for at in 0..=text.len() {
            let expected = text[at..].iter().position(|b| b"\n:#".contains(b)).map_or(text.len(), |i| at + i);
            assert_eq!(first_of(text, at, [b'\n', b':', b'#']), expected, "{at}");
            assert_eq!(first_of(text, at, [0xff; 3]), text.len(), "{at}");
        }
    }
}
