//! What a command is going to ask for, opened while the bundle is: patches are small, but many files.

use std::path::{Path, PathBuf};

use onlay::Finding;
use onlay::bundle::{Bundle, Limits};
use rayon::prelude::*;

use super::{Stdin, is_stdin, open};

type Opened = Result<Bundle, Vec<Finding>>;

/// Inputs that are opened before somebody asks for them.
#[derive(Debug, Default)]
pub(crate) struct Ahead {
    expected: Vec<PathBuf>,
    opened: Vec<(PathBuf, Opened)>,
}

impl Ahead {
    /// Says that paths are going to be asked for. Standard input belongs to whoever asks first.
    pub(crate) fn expect(&mut self, paths: &[PathBuf]) {
        self.expected.extend(paths.iter().filter(|path| !is_stdin(path)).cloned());
    }

    /// Opens paths, and those that are expected beside them.
    pub(super) fn open_all(&mut self, paths: &[&Path], limits: &Limits, stdin: &Stdin) -> Vec<Opened> {
        let expected = std::mem::take(&mut self.expected);
        let (opened, ahead) = rayon::join(
            || paths.par_iter().map(|path| open(path, limits, stdin)).collect(),
            || expected.par_iter().map(|path| open(path, limits, stdin)).collect::<Vec<_>>(),
        );
        self.opened.extend(expected.into_iter().zip(ahead));
        opened
    }

    /// Gives what a path holds to the first who asks; the next one opens it again.
    pub(super) fn take(&mut self, path: &Path) -> Option<Opened> {
        let at = self.opened.iter().position(|(opened, _)| opened == path)?;
        Some(self.opened.remove(at).1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_opened_path_is_given_once() {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        let [patch, missing, bundle] =
            ["patch.yaml", "missing.yaml", "bundle.yaml"].map(|name| folder.path().join(name));
        std::fs::write(&patch, "# target: a\n").expect("can be written");
        std::fs::write(&bundle, "kind: A\n").expect("can be written");
        let mut ahead = Ahead::default();
        ahead.expect(&[patch.clone(), "-".into(), missing.clone()]);
        let opened = ahead.open_all(&[&bundle], &Limits::default(), &Stdin::default());
        assert!(matches!(opened.as_slice(), [Ok(bundle)] if &*bundle.files[0].text == "kind: A\n"), "{opened:?}");

        assert!(matches!(ahead.take(&patch), Some(Ok(patch)) if &*patch.files[0].text == "# target: a\n"));
        assert!(ahead.take(&patch).is_none(), "the next one opens it again");
        assert!(matches!(ahead.take(&missing), Some(Err(_))), "what is wrong is told to whoever asks");
        assert!(ahead.take(Path::new("-")).is_none(), "standard input is left alone");
    }
}
