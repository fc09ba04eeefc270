//! Archives inside a bundle: whether a member is one, and what it is for.

use crate::bundle::{Member, Role};
use crate::container::{self, Kind};
use crate::gzip::{self, Metered, Unzipped};
use crate::intake::{Called, Intake, Members};
use crate::path;
use crate::violation::Violation;
use crate::{tar, zip};

/// Says whether a member's content is an archive: a zip, a tar or a gzip'd tar.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    match container::sniff(bytes) {
        Kind::Zip | Kind::Tar => true,
        Kind::Gzip => gzip::holds_a_tar(bytes),
        Kind::Foreign(_) | Kind::Plain => false,
    }
}

/// Reads the members of a nested archive, out of the same budget as the bundle's own.
pub(crate) fn open(archive: &Member, intake: &mut Intake<'_>) -> Members {
    let at = format!("{}/", archive.path);
    let called = Called { archive: &archive.path, at: &at };
    let members = match container::sniff(&archive.bytes) {
        Kind::Zip => zip::read(&archive.bytes, called, intake),
        Kind::Tar => tar::read(&mut Metered::plain(archive.bytes.as_slice()), called, intake),
        Kind::Gzip => match gzip::read(&archive.bytes, called, intake) {
            Some(Unzipped::Tar(members)) => members,
            Some(Unzipped::Single(_)) | None => Members::default(),
        },
        Kind::Foreign(_) | Kind::Plain => Members::default(),
    };
    intake.check_names(members.paths(), members.folder_paths(), &at);
    for file in members.files.iter().filter(|file| is_archive(&file.bytes)) {
        intake.refuse(Violation::NestedTooDeep { member: called.member(&file.path) });
    }
    members
}

/// Decides what an archive is for; `None` if it holds nothing that we read, such as a jar.
pub(crate) fn role(members: &Members) -> Option<Role> {
    let mut configs = members.files.iter().filter(|file| is_wanted(&file.path)).peekable();
    configs.peek()?;
    Some(if configs.any(is_patch) { Role::Patches } else { Role::Configs })
}

fn is_wanted(member: &str) -> bool {
    !path::is_macos_metadata(member)
        && !path::is_dot_file(member)
        && (path::ends_like_a_config(member) || path::file_name(member) == "release_version")
}

/// Gives the folder that an archive's configs are put into: its path without its ending.
pub(crate) fn folder_of(archive: &str) -> &str {
    const ENDINGS: [&str; 5] = [".tar.gz", ".tgz", ".tar", ".zip", ".gz"];
    let name = path::file_name(archive);
    let ending = ENDINGS.iter().find(|ending| {
        let start = name.len().checked_sub(ending.len()).filter(|start| *start > 0);
        start.and_then(|start| name.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case(ending))
    });
    &archive[..archive.len() - ending.map_or(0, |ending| ending.len())]
}

/// Says whether a file looks like a patch: a target in its header comment, or a mapping with a `patch` list.
///
/// This decides for an archive as a whole and reads no YAML: one file that says so clearly is enough.
fn is_patch(file: &Member) -> bool {
    if !path::ends_like_a_config(&file.path) {
        return false;
    }
    let Ok(text) = std::str::from_utf8(&file.bytes) else { return false };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('{') {
        let json = serde_json::from_str::<serde_json::Value>(text);
        return json.is_ok_and(|json| json.get("patch").is_some_and(serde_json::Value::is_array));
    }
    has_target_header(text) || has_patch_list(text)
}

/// Looks for `# target:` among the comments before the first content of any document.
fn has_target_header(text: &str) -> bool {
    let mut in_header = true;
    for line in text.lines() {
        if is_document_start(line) {
            in_header = true;
        } else if let Some(comment) = line.strip_prefix('#') {
            let is_target =
                comment.trim_start().strip_prefix("target").is_some_and(|rest| rest.trim_start().starts_with(':'));
            if in_header && is_target {
                return true;
            }
        } else if !line.trim().is_empty() && !line.starts_with('%') {
            in_header = false;
        }
    }
    false
}

/// Looks for a key `patch` at the left margin, with a list as its value.
fn has_patch_list(text: &str) -> bool {
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(value) = line.strip_prefix("patch:").or_else(|| line.strip_prefix("\"patch\":")) else { continue };
        let value = value.trim_start();
        if value.starts_with('[') {
            return true;
        }
        let is_content = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
        if (value.is_empty() || value.starts_with('#'))
            && lines.clone().find(is_content).is_some_and(|next| next.trim_start().starts_with("- "))
        {
            return true;
        }
    }
    false
}

fn is_document_start(line: &str) -> bool {
    line.strip_prefix("---").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_patch_text(path: &str, text: &str) -> bool {
        is_patch(&Member { path: path.to_owned(), bytes: text.as_bytes().to_vec() })
    }

    #[test]
    fn a_target_in_the_header_makes_a_patch() {
        for text in [
            "# target: web\nspec: {}\n",
            "\u{feff}#target : web\n",
            "kind: Pod\n---\n\n# note\n# target: web\nspec: 1\n",
            "---\r\n# target: web\r\na: 1\r\n",
        ] {
            assert!(is_patch_text("a.yaml", text), "{text:?}");
        }
    }

    #[test]
    fn a_list_of_operations_makes_a_patch() {
        for text in [
            "kind: patch\ntarget: web\npatch:\n  # why\n  - op: remove\n    path: /a\n",
            "patch:\n- {op: remove, path: /a}\n",
            "patch: [{op: remove, path: /a}]\n",
            "{\"patch\": [{\"op\": \"remove\", \"path\": \"/a\"}]}",
        ] {
            assert!(is_patch_text("a.json", text), "{text:?}");
        }
    }

    #[test]
    fn other_comments_and_keys_do_not() {
        for text in [
            "kind: Pod\n# target: web\n",
            "# targets: web\nkind: Pod\n",
            "spec:\n  patch:\n  - a\n",
            "patch: |\n  - a\n",
            "{\"patch\": 1}",
            "kind: Pod\nspec:\n  # ---\n  # target: web\n",
        ] {
            assert!(!is_patch_text("a.yaml", text), "{text:?}");
        }
        assert!(!is_patch_text("README.md", "# target: web\n"));
    }

    #[test]
    fn the_folder_of_an_archive_is_its_path_without_the_ending() {
        let folders = ["x/base.zip", "base.tar.gz", "BASE.TGZ", "x/base", "x/.zip"].map(folder_of);
        assert_eq!(folders, ["x/base", "base", "BASE", "x/base", "x/.zip"]);
    }
}
