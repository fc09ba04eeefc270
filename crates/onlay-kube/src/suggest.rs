//! "Did you mean": the names nearest to a word that named nothing.

use std::collections::BTreeSet;

use crate::index::ObjectIndex;
use crate::object::NameForm;

/// How many names are suggested at most.
const MOST: usize = 3;

/// Gives the candidates that someone who wrote `word` may have meant, nearest first, three at most.
///
/// Near is a candidate that is the same but for case, or reached by few typing errors (a letter left out, added,
/// changed, or two neighbours swapped: the Damerau-Levenshtein distance in its restricted form, in characters): one
/// error in a word of three to five characters, two up to eight, three beyond. Then come those that contain the
/// word, or whole in the word, from three characters on. Equal ones come shorter first, then in byte order.
///
/// ```
/// let names = ["deployment-api-server", "deployment-web", "service-api-server"];
/// assert_eq!(onlay_kube::nearest("deployment-api-sever", names), ["deployment-api-server"]);
/// assert_eq!(onlay_kube::nearest("api-server", names), ["service-api-server", "deployment-api-server"]);
/// ```
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted: Vec<char> = word.to_lowercase().chars().collect();
    let mut buffers = Buffers::default();
    let mut found: Vec<(Rank, usize, &str)> = candidates
        .into_iter()
        .filter_map(|candidate| Some((buffers.rank(&wanted, candidate)?, candidate.len(), candidate)))
        .collect();
    found.sort_unstable();
    found.dedup();
    found.into_iter().take(MOST).map(|(_, _, candidate)| candidate).collect()
}

/// Gives the objects of some indexes that someone who wrote `name` may have meant, in the form in which they wrote: with a kind, if they
/// gave one. Three at most.
///
/// ```
/// use onlay_kube::{ObjectIndex, nearest_objects};
/// use onlay_yaml::{SourceId, Text, parse};
/// let text = Text::from("apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: speaker}\n");
/// let index = ObjectIndex::of(parse(SourceId(0), &text).documents, |_| "speaker");
/// assert_eq!(nearest_objects("speker", &[&index]), ["speaker"]);
/// assert_eq!(nearest_objects("DaemonSet/speker", &[&index]), ["DaemonSet/speaker"]);
/// assert_eq!(nearest_objects("Deployment/speaker", &[&index]), ["DaemonSet/speaker"]);
/// ```
#[must_use]
pub fn nearest_objects(name: &str, indexes: &[&ObjectIndex]) -> Vec<String> {
    let owned = |near: Vec<&str>| near.into_iter().map(str::to_owned).collect();
    let Some((front, last)) = name.rsplit_once('/') else {
        return owned(nearest(name, indexes.iter().flat_map(|index| index.names())));
    };
    let keys = || indexes.iter().flat_map(|index| index.objects()).map(|(_, object)| &object.key);
    // The name may be right, and the kind wrong.
    let same_name = keys().filter(|key| key.name == last).map(|key| key.in_form(NameForm::Kind));
    let same_name: BTreeSet<String> = same_name.collect();
    if !same_name.is_empty() {
        return same_name.into_iter().take(MOST).collect();
    }
    let forms = || indexes.iter().flat_map(|index| index.forms()).map(String::as_str);
    let of_kind = forms().filter_map(|form| form.rsplit_once('/')).filter(|(kind, _)| *kind == front);
    match nearest(last, of_kind.map(|(_, name)| name)) {
        near if near.is_empty() => owned(nearest(name, forms())),
        near => near.into_iter().map(|near| format!("{front}/{near}")).collect(),
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// This many errors away.
    Typo(usize),
    /// One holds the other, with this many characters around it.
    Part(usize),
}

/// Space that is used again for every candidate.
#[derive(Default)]
struct Buffers {
    candidate: Vec<char>,
    rows: [Vec<usize>; 3],
}

impl Buffers {
    fn rank(&mut self, wanted: &[char], candidate: &str) -> Option<Rank> {
        self.candidate.clear();
        if candidate.is_ascii() {
            self.candidate.extend(candidate.bytes().map(|byte| char::from(byte.to_ascii_lowercase())));
        } else {
            self.candidate.extend(candidate.chars().flat_map(char::to_lowercase));
        }
        let most = errors_allowed(wanted.len().min(self.candidate.len()));
        if let Some(errors) = self.distance(wanted, most) {
            return Some(Rank::Typo(errors));
        }
        let (short, long) = if wanted.len() < self.candidate.len() {
            (wanted, self.candidate.as_slice())
        } else {
            (self.candidate.as_slice(), wanted)
        };
        let holds = short.len() >= 3 && long.windows(short.len()).any(|part| part == short);
        holds.then(|| Rank::Part(long.len() - short.len()))
    }

    /// The errors between `wanted` and the candidate, if they are not more than `most`.
    fn distance(&mut self, wanted: &[char], most: usize) -> Option<usize> {
        let candidate = &self.candidate;
        if wanted.len().abs_diff(candidate.len()) > most {
            return None;
        }
        let [before, above, row] = &mut self.rows;
        above.clear();
        above.extend(0..=candidate.len());
        for (i, &left) in wanted.iter().enumerate() {
            row.clear();
            row.push(i + 1);
            for (j, &right) in candidate.iter().enumerate() {
                let mut errors = (above[j] + usize::from(left != right)).min(above[j + 1] + 1).min(row[j] + 1);
                if i > 0 && j > 0 && left == candidate[j - 1] && wanted[i - 1] == right {
                    errors = errors.min(before[j - 1] + 1);
                }
                row.push(errors);
            }
            // What two rows in a row have lost is not won back: a swap reaches over one.
            if row.iter().chain(above.iter()).all(|&errors| errors > most) {
                return None;
            }
            std::mem::swap(before, above);
            std::mem::swap(above, row);
        }
        above.last().copied().filter(|&errors| errors <= most)
    }
}

fn errors_allowed(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_errors_are_forgiven_by_length() {
        let cases: [(&str, &str, bool); 13] = [
            ("Deploymant", "Deployment", true),
            ("Deplyoment", "Deployment", true),
            ("Deplyomnet", "Deployment", true),
            ("deployment", "Deployment", true),
            ("sepc", "spec", true),
            ("spce", "spec", true),
            ("cats", "spec", false),
            ("no", "on", false),
            ("pot", "Pod", true),
            ("ContigMaap", "ConfigMap", true),
            ("Confusion", "ConfigMap", false),
            ("größe", "grösse", false),
            ("grose", "größe", false),
        ];
        for (word, candidate, near) in cases {
            assert_eq!(nearest(word, [candidate]), if near { vec![candidate] } else { vec![] }, "{word} {candidate}");
        }
    }

    #[test]
    fn a_part_of_a_name_finds_the_name_and_a_longer_word_its_part() {
        assert_eq!(nearest("api", ["deployment-api-server", "web"]), ["deployment-api-server"]);
        assert_eq!(nearest("my-deployment-web", ["deployment-web", "web"]), ["deployment-web", "web"]);
        assert_eq!(nearest("ap", ["deployment-api-server"]), [""; 0]);
        assert_eq!(nearest("", ["a", "", "b"]), [""]);
    }

    #[test]
    fn the_nearest_comes_first_and_three_are_enough() {
        let names = ["web-10", "web-1", "web-2", "web-3", "web-4", "a-web-0", "web"];
        assert_eq!(nearest("web-0", names), ["web-1", "web-2", "web-3"]);
    }

    #[test]
    fn the_order_of_the_candidates_does_not_matter_nor_does_a_name_come_twice() {
        let names = ["service-b", "service-a", "Service-a", "service-a"];
        let mut backwards = names;
        backwards.reverse();
        assert_eq!(nearest("servic-a", names), ["Service-a", "service-a", "service-b"]);
        assert_eq!(nearest("servic-a", names), nearest("servic-a", backwards));
    }

    #[test]
    fn a_distance_within_the_limit_does_not_depend_on_the_limit() {
        let words = ["", "a", "ab", "ba", "abc", "acb", "abcd", "badc", "abdc", "xaby"];
        let mut buffers = Buffers::default();
        for left in words {
            for right in words {
                let wanted: Vec<char> = left.chars().collect();
                buffers.candidate = right.chars().collect();
                let exact = buffers.distance(&wanted, 100).expect("no limit");
                for most in 0..5 {
                    assert_eq!(buffers.distance(&wanted, most), (exact <= most).then_some(exact), "{left} {right}");
                }
            }
        }
    }
}
