//! Panah in a browser, from a server on 127.0.0.1. No cookies, nothing written, nothing from outside; no script but for
//! somebody who edits the files that are served.

mod accept_language;
mod assets;
mod compare;
mod connections;
mod fields;
mod limits;
mod live_reload;
mod locale_apps;
mod origin;
mod pages;
mod respond;
mod security;
mod serving;
mod urls;
mod versions;

pub use connections::accept;
pub use limits::Limits;
pub use live_reload::LiveReload;
pub use serving::Serving;

use crate::output::{self, Failure};
use axum::Router;
use axum::middleware::{from_fn_with_state, map_response_with_state};
use axum::routing::get;
use panah_core::Files;
use std::fmt::Write;
use std::net::Ipv4Addr;
use std::sync::Arc;
use tokio::net::TcpListener;

/// The port that is tried first.
const PORT: u16 = 8642;

/// Serves until the process is stopped. Prints the address.
///
/// # Errors
/// A fault in one of the files, no port, or nowhere to print the address.
pub(crate) fn serve(files: Files, serving: &Serving) -> Result<(), Failure> {
    let live = LiveReload::open(files, serving)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("the server cannot start: {error}"))?;
    runtime.block_on(async {
        let listener = match serving.port {
            Some(port) => TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await,
            None => match TcpListener::bind((Ipv4Addr::LOCALHOST, PORT)).await {
                Ok(listener) => Ok(listener),
                Err(_) => TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await,
            },
        }
        .map_err(|error| format!("the port cannot be opened: {error}; name another with --port"))?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        let mut greeting = format!(
            "Panah is open at http://{address}/  (stop it with Ctrl+C)\n\
             All languages side by side: http://{address}/compare/home\n"
        );
        if serving.against.is_some() {
            let versions = urls::VERSIONS;
            let _ = writeln!(greeting, "What differs between the two versions: http://{address}{versions}");
        }
        if serving.watch.is_some() {
            greeting.push_str("Pages follow the files in locales/ and core/content/ as they are saved.\n");
        }
        // Without the address nobody finds the pages.
        output::print(&greeting).map_err(Failure::Unwritten)?;
        if serving.watch.is_some() {
            tokio::spawn(live_reload::poll(Arc::clone(&live)));
        }
        tokio::select! {
            () = accept(listener, router(&live, address.port()), serving.limits) => Ok(()),
            stopped = tokio::signal::ctrl_c() => stopped.map_err(|error| Failure::Refused(error.to_string())),
        }
    })
}

/// The whole app as an axum router, for a server on `port` of this computer; also what the tests ask.
pub fn router(live: &Arc<LiveReload>, port: u16) -> Router {
    let mut router = assets::routes(Router::new())
        .route("/compare/{*route}", get(compare::show))
        .route(urls::VERSIONS, get(versions::list))
        .route("/versions/{tag}/{*route}", get(versions::show))
        .fallback(pages::answer)
        .method_not_allowed_fallback(pages::answer);
    let watched = live.is_watched();
    if watched {
        router = live_reload::routes(router);
    }
    router
        .layer(from_fn_with_state(port, security::only_from_here))
        .layer(map_response_with_state(watched, security::security_headers))
        .with_state(Arc::clone(live))
}
