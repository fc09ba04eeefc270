//! Which items of a list stay where they are when others move around them.

/// Marks a longest run of increasing numbers, not necessarily adjacent; `None` entries are never part of it.
pub(super) fn longest_increasing(rows: &[Option<usize>]) -> Vec<bool> {
    let mut previous: Vec<Option<usize>> = vec![None; rows.len()];
    // The last index of the best run of each length.
    let mut tails: Vec<usize> = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        let Some(row) = row else { continue };
        let at = tails.partition_point(|&t| rows[t].is_some_and(|r| r < *row));
        previous[i] = at.checked_sub(1).map(|before| tails[before]);
        if at == tails.len() { tails.push(i) } else { tails[at] = i }
    }
    let mut stays = vec![false; rows.len()];
    let mut next = tails.last().copied();
    while let Some(i) = next {
        stays[i] = true;
        next = previous[i];
    }
    stays
}

#[cfg(test)]
mod tests {
    use super::longest_increasing;

    #[test]
    fn the_most_items_stay() {
        let stays = longest_increasing(&[Some(3), Some(0), None, Some(1), Some(2)]);
        assert_eq!(stays, [false, true, false, true, true]);
        assert_eq!(longest_increasing(&[]), Vec::<bool>::new());
    }
}
