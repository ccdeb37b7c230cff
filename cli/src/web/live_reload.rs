//! Files that change while they are served: every save shows at once, and a wrong one shows what is wrong with it above
//! the last good text.

use super::limits::Limits;
use super::locale_apps::LocaleApps;
use super::serving::Serving;
use super::urls;
use crate::clock::Clock;
use crate::l10n::pseudo::{self, Pseudo};
use crate::l10n::read_files;
use crate::{Problem, lint, output};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use panah_core::Files;
use std::path::{Path as FilePath, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};
use tokio::sync::watch;

/// How often the files are looked at.
const PAUSE: Duration = Duration::from_millis(300);
/// How long a browser waits for a change before it asks again.
const PATIENCE: Duration = Duration::from_secs(5);
/// Lines of what is wrong that are shown; one mistake may lead to many.
const MOST_LINES: usize = 40;
const SCRIPT: &str = include_str!("../../assets/live_reload.js");

/// What is served, which may change.
pub struct LiveReload {
    apps: RwLock<Arc<LocaleApps>>,
    /// Why the files as they are now are not what is shown.
    problem: RwLock<Option<Problem>>,
    /// Grows with every change.
    version: watch::Sender<u64>,
    /// The project that is watched, and its files as they were last seen.
    root: Option<PathBuf>,
    snapshot: RwLock<Vec<SeenFile>>,
    against: Option<Files>,
    clock: Clock,
    pseudo: bool,
    limits: Limits,
}

/// A file as it was seen: its path, when it was written, how many bytes it has.
type SeenFile = (PathBuf, Option<SystemTime>, u64);

impl LiveReload {
    /// Opens `files`; those that are watched are read again when they change.
    ///
    /// # Errors
    /// A fault in one of the files.
    pub fn open(files: Files, serving: &Serving) -> Result<Arc<Self>, Problem> {
        let snapshot = serving.watch.as_deref().map(scan).unwrap_or_default();
        let apps = open_apps(files, serving.against.as_ref(), serving.pseudo, serving.clock)?;
        Ok(Arc::new(Self {
            apps: RwLock::new(Arc::new(apps)),
            problem: RwLock::default(),
            version: watch::Sender::new(0),
            root: serving.watch.clone(),
            snapshot: RwLock::new(snapshot),
            against: serving.against.clone(),
            clock: serving.clock,
            pseudo: serving.pseudo,
            limits: serving.limits,
        }))
    }

    /// The apps as they are now.
    pub(super) fn apps(&self) -> Arc<LocaleApps> {
        Arc::clone(&self.apps.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// How much one visitor may take.
    pub(super) const fn limits(&self) -> Limits {
        self.limits
    }

    pub(super) fn is_watched(&self) -> bool {
        self.root.is_some()
    }

    /// Looks whether a file has changed, and reads them all again if one has. What cannot be read leaves the last good
    /// text in place. This blocks for as long as every language takes to open.
    pub fn refresh(&self) {
        let Some(root) = &self.root else { return };
        let now = scan(root);
        {
            let mut snapshot = self.snapshot.write().unwrap_or_else(PoisonError::into_inner);
            if *snapshot == now {
                return;
            }
            *snapshot = now;
        }
        let read = read_files(root)
            .and_then(|files| open_apps(files, self.against.as_ref(), self.pseudo, self.clock));
        let problem = match read {
            Ok(fresh) => {
                *self.apps.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(fresh);
                None
            }
            Err(problem) => Some(faults(root).unwrap_or(problem)),
        };
        *self.problem.write().unwrap_or_else(PoisonError::into_inner) = problem;
        self.version.send_modify(|version| *version += 1);
    }

    /// The version of what is served, for a browser that waits for the next; `None` if nothing is watched.
    pub(super) fn version(&self) -> Option<u64> {
        self.is_watched().then(|| *self.version.borrow())
    }

    /// Why the files as they are now are not what is served.
    pub(super) fn problem(&self) -> Option<Problem> {
        self.problem.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The errors that `panah lint` finds in the project, or the first of them; `None` if it finds none.
fn faults(root: &FilePath) -> Option<Problem> {
    let errors = lint::errors(root)?;
    Some(errors.lines().take(MOST_LINES).collect::<Vec<_>>().join("\n"))
}

fn open_apps(
    mut files: Files,
    against: Option<&Files>,
    with_pseudo: bool,
    clock: Clock,
) -> Result<LocaleApps, Problem> {
    if with_pseudo {
        pseudo::add(&mut files, &[Pseudo::Accented, Pseudo::Mirrored])?;
    }
    LocaleApps::open(&files, against, clock)
}

/// The files of the project as they are on the disk.
fn scan(root: &FilePath) -> Vec<SeenFile> {
    let mut seen = Vec::new();
    let mut folders = vec![root.join("core").join("content"), root.join("locales")];
    // One level: the folders of the locales.
    folders.extend(entries(&root.join("locales")));
    for path in folders.iter().flat_map(|folder| entries(folder)) {
        if let Ok(about) = std::fs::metadata(&path)
            && about.is_file()
        {
            seen.push((path, about.modified().ok(), about.len()));
        }
    }
    seen.sort();
    seen
}

fn entries(folder: &FilePath) -> Vec<PathBuf> {
    let listing = std::fs::read_dir(folder);
    listing.into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect()
}

/// Looks at the files as long as the server runs.
pub(super) async fn poll(live: Arc<LiveReload>) {
    loop {
        tokio::time::sleep(PAUSE).await;
        let live = Arc::clone(&live);
        // On a thread of its own: the server goes on answering.
        if let Err(error) = tokio::task::spawn_blocking(move || live.refresh()).await {
            output::say(&format!("the files could not be read again: {error}"));
        }
    }
}

/// What a browser asks to learn of a change.
pub(super) fn routes(router: Router<Arc<LiveReload>>) -> Router<Arc<LiveReload>> {
    router
        .route(
            urls::LIVE_RELOAD,
            get(async || ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], SCRIPT)),
        )
        .route("/live-reload/{version}", get(changed))
}

/// Answers as soon as something else is served than `version`, or that nothing is yet.
async fn changed(State(live): State<Arc<LiveReload>>, Path(version): Path<u64>) -> Response {
    let mut versions = live.version.subscribe();
    match tokio::time::timeout(PATIENCE, versions.wait_for(|now| *now != version)).await {
        Ok(_) => StatusCode::OK.into_response(),
        Err(_) => StatusCode::NO_CONTENT.into_response(),
    }
}
