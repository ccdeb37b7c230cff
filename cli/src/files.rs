//! Writing files.

use crate::Problem;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::{Builder, NamedTempFile};

/// What the name of a draft begins with. The rest is picked so that no other file has the name.
const DRAFT: &str = ".panah-draft-";

/// How many links in a row are followed, as many as Linux does: more lead in a circle.
const MOST_LINKS: usize = 40;

/// Writes a file as a whole or not at all: first to a draft beside it, which then replaces the file.
///
/// A symbolic link stays a link, and what it leads to is written. The file keeps its mode and, where the system allows it,
/// its owner. Other names of the same file (hard links) keep showing the same text. Nothing else in the folder changes.
///
/// # Errors
/// The file may not be written, or the file system refuses; the file then has its old text.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Problem> {
    let target = target(path).map_err(|error| unchanged(path, &error))?;
    let replaced = match fs::metadata(&target) {
        Ok(about) => replace(&target, &about, text.as_bytes()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => create(&target, text.as_bytes()),
        Err(error) => Err(error),
    };
    replaced.map_err(|error| unchanged(path, &error))
}

fn unchanged(path: &Path, error: &io::Error) -> Problem {
    format!("{}: {error}; nothing was changed", path.display())
}

/// Where `path` leads when its links are followed. The last of them may lead to a file that is not there yet.
fn target(path: &Path) -> io::Result<PathBuf> {
    let mut at = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        match fs::symlink_metadata(&at) {
            Ok(about) if about.is_symlink() => {
                let leads = fs::read_link(&at)?;
                // An absolute path takes the place of the folder.
                at = folder(&at).join(leads);
            }
            _ => return Ok(at),
        }
    }
    Err(io::Error::other("a link that leads in a circle"))
}

/// The folder that `path` is in.
fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn create(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut builder = Builder::new();
    builder.prefix(DRAFT);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any new file: the user's mask takes away from it.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let draft = filled(builder.tempfile_in(folder(target))?, bytes)?;
    draft.persist_noclobber(target)?;
    keep_name(target);
    Ok(())
}

fn replace(target: &Path, about: &Metadata, bytes: &[u8]) -> io::Result<()> {
    if !about.is_file() {
        return Err(io::Error::other("not an ordinary file"));
    }
    // Replacing takes the right to write to the folder only; somebody who has protected the file means the file.
    if about.permissions().readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "the file may not be written"));
    }
    OpenOptions::new().write(true).open(target)?;
    let draft = filled(Builder::new().prefix(DRAFT).tempfile_in(folder(target))?, bytes)?;
    if has_other_names(about) {
        return overwrite(target, bytes);
    }
    keep_owner(draft.path(), about);
    // After the owner: a change of owner takes away a part of the mode.
    fs::set_permissions(draft.path(), about.permissions())?;
    draft.persist(target)?;
    keep_name(target);
    Ok(())
}

/// The draft with `bytes`, safely on the disk.
fn filled(mut draft: NamedTempFile, bytes: &[u8]) -> io::Result<NamedTempFile> {
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    Ok(draft)
}

/// Writes into the file itself. Until this returns there is a draft with the new text beside it, so the disk had room for
/// the text, and a stop in the middle loses nothing.
fn overwrite(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let before = fs::read(target)?;
    let put = |bytes: &[u8]| {
        let mut file = File::create(target)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    put(bytes).inspect_err(|_| {
        // The old text has room again: it has just been there.
        let _ = put(&before);
    })
}

/// True if the file has other names than the one it was found by.
#[cfg(unix)]
fn has_other_names(about: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    about.nlink() > 1
}

/// True if the file has other names than the one it was found by: not told by this system.
#[cfg(not(unix))]
const fn has_other_names(_: &Metadata) -> bool {
    false
}

/// Gives `draft` the owner and the group of the file that it will replace. Only an administrator may give a file away; a group
/// may be given by its members, so the two are tried apart.
#[cfg(unix)]
fn keep_owner(draft: &Path, about: &Metadata) {
    use std::os::unix::fs::{MetadataExt, chown};
    let _ = chown(draft, None, Some(about.gid()));
    let _ = chown(draft, Some(about.uid()), None);
}

#[cfg(not(unix))]
const fn keep_owner(_: &Path, _: &Metadata) {}

/// Has the system write down which file the name leads to, where it can be asked to. The text itself is on the disk already.
fn keep_name(target: &Path) {
    let _ = File::open(folder(target)).and_then(|folder| folder.sync_all());
}

#[cfg(all(test, unix))]
mod tests;
