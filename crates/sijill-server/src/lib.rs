//! The HTTP API of a register, and the pages where analysts work.
//!
//! Input: a register, a coder, requests. Output: JSON (`/api/v1`, described by [`openapi`]), files, pages.
//!
//! ```text
//! request ─▶ http.rs: who asks? ─▶ api/: one function an operation ─▶ house.rs: the register's connections
//!                 └─▶ pages.rs: files built into the program
//! ```

pub mod access;
mod api;
mod house;
mod http;
mod pages;

pub use api::openapi;
pub use house::{ActorEntry, House, OpenError, Parts};
pub use http::{Manner, router};

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// Where and how to listen.
#[derive(Clone, Debug)]
pub struct Listen {
    /// Address and port; port 0 for any free one.
    pub at: SocketAddr,
    /// Certificate chain and key, PEM.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// Listen beyond this machine without TLS: a proxy in front does it.
    pub insecure: bool,
    /// Believe the proxy in front about where requests come from.
    pub proxied: bool,
}

/// Serves until the program is told to stop. `ready` is called with the address once requests are taken.
///
/// # Errors
/// An address beyond this machine without users, or without TLS and no word that it is wanted; a port that is taken;
/// a certificate that cannot be read.
pub fn serve(house: House, listen: &Listen, ready: impl FnOnce(SocketAddr)) -> Result<(), OpenError> {
    let beyond = !listen.at.ip().is_loopback();
    if beyond && house.local {
        return Err(OpenError::Listen(
            "without users only this machine is served: make an administrator first (`sijill users add NAME --role administrator`)"
                .into(),
        ));
    }
    if beyond && listen.tls.is_none() && !listen.insecure {
        return Err(OpenError::Listen(
            "beyond this machine passwords need TLS: give --tls-certificate and --tls-key, or --insecure when a proxy in front does it"
                .into(),
        ));
    }
    let fail = |what: &str| {
        let what = what.to_owned();
        move |e: std::io::Error| OpenError::Listen(format!("{what}: {e}"))
    };
    let manner = Manner { secure: listen.tls.is_some() || (listen.insecure && beyond), proxied: listen.proxied };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(64)
        .build()
        .map_err(fail("the server could not be started"))?;
    runtime.block_on(async move {
        let socket =
            std::net::TcpListener::bind(listen.at).map_err(fail(&format!("{} cannot be listened at", listen.at)))?;
        socket.set_nonblocking(true).map_err(fail("the port cannot be used"))?;
        let address = socket.local_addr().map_err(fail("the port cannot be used"))?;
        let service = router(house, manner).into_make_service_with_connect_info::<SocketAddr>();
        let handle = axum_server::Handle::new();
        let stop = handle.clone();
        tokio::spawn(async move {
            stopped().await;
            stop.graceful_shutdown(Some(Duration::from_secs(5)));
        });
        match &listen.tls {
            None => {
                let mut server = axum_server::from_tcp(socket).map_err(fail("the port cannot be used"))?;
                patient(server.http_builder());
                ready(address);
                server.handle(handle).serve(service).await.map_err(fail("the server stopped"))
            }
            Some((certificate, key)) => {
                let config = axum_server::tls_rustls::RustlsConfig::from_pem_file(certificate, key)
                    .await
                    .map_err(fail(&format!("{} and {}", certificate.display(), key.display())))?;
                let mut server =
                    axum_server::from_tcp_rustls(socket, config).map_err(fail("the port cannot be used"))?;
                patient(server.http_builder());
                ready(address);
                server.handle(handle).serve(service).await.map_err(fail("the server stopped"))
            }
        }
    })
}

/// Whoever opens connections and says nothing does not hold them for ever.
fn patient(builder: &mut hyper_util::server::conn::auto::Builder<hyper_util::rt::TokioExecutor>) {
    builder.http1().timer(hyper_util::rt::TokioTimer::new()).header_read_timeout(Duration::from_secs(15));
}

/// Waits for Ctrl-C or, on Unix, a polite request to end.
async fn stopped() {
    #[cfg(unix)]
    {
        let mut ends = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).ok();
        let ended = async {
            match &mut ends {
                Some(ends) => {
                    ends.recv().await;
                }
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            () = ended => {}
        }
    }
    #[cfg(not(unix))]
    let _ = tokio::signal::ctrl_c().await;
}
