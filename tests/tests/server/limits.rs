//! Who is slow or wants too much does not keep others out. On real connections, with short limits.

use panah_cli::web::{Limits, LiveReload, Serving, accept, router};
use panah_core::Files;
use panah_tests::http::serving;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep, timeout};

const SHORT: Duration = Duration::from_millis(300);
/// Far more than any limit here: who waits that long was not cut off.
const LONG: Duration = Duration::from_secs(5);

const LIMITS: Limits = Limits {
    head: SHORT,
    body: SHORT,
    connection: Duration::from_mins(1),
    connections: 4,
    head_bytes: 16 * 1024,
    body_bytes: 16 * 1024,
};

/// A server with `limits`; its address.
async fn start(limits: Limits) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let live: Arc<LiveReload> = LiveReload::open(Files::shipped(), &Serving { limits, ..serving() }).unwrap();
    tokio::spawn(accept(listener, router(&live, address.port()), limits));
    address
}

/// What the server sends until it closes the connection, and after how long; `None` if it does not.
async fn rest(stream: &mut TcpStream) -> Option<(String, Duration)> {
    let (start, mut bytes) = (Instant::now(), Vec::new());
    // A connection that is cut off while more is sent ends with an error.
    let _ = timeout(LONG, stream.read_to_end(&mut bytes)).await.ok()?;
    Some((String::from_utf8_lossy(&bytes).into_owned(), start.elapsed()))
}

fn get(address: SocketAddr, path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n")
}

#[tokio::test]
async fn a_head_that_does_not_end_is_not_waited_for() {
    let address = start(LIMITS).await;
    for begun in [String::new(), "G".to_owned(), get(address, "/en/home"), get(address, "/en/home") + "X: "] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(begun.as_bytes()).await.unwrap();
        let (_, waited) = rest(&mut stream).await.unwrap_or_else(|| panic!("stays open: {begun:?}"));
        assert!(waited > SHORT / 2, "{begun:?}: closed after {waited:?}");
    }
    // Drop by drop is no way either.
    let mut stream = TcpStream::connect(address).await.unwrap();
    let start = Instant::now();
    while start.elapsed() < LONG && stream.write_all(b"G").await.is_ok() {
        sleep(SHORT / 10).await;
    }
    assert!(start.elapsed() < LONG, "stays open");
}

#[tokio::test]
async fn a_connection_that_asks_for_nothing_more_is_closed() {
    let address = start(LIMITS).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all((get(address, "/en/home") + "\r\n").as_bytes()).await.unwrap();
    let (text, waited) = rest(&mut stream).await.expect("stays open");
    assert!(text.starts_with("HTTP/1.1 200") && text.contains("</html>"), "{text}");
    assert!(waited > SHORT / 2, "{waited:?}");
}

#[tokio::test]
async fn what_is_handed_in_too_slowly_has_the_entrance_for_an_answer() {
    let address = start(LIMITS).await;
    for sent in ["", "action=search&que"] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head =
            format!("POST /en/search HTTP/1.1\r\nHost: {address}\r\nContent-Length: 100\r\n\r\n{sent}");
        stream.write_all(head.as_bytes()).await.unwrap();
        let (text, _) = rest(&mut stream).await.expect("stays open");
        assert!(text.starts_with("HTTP/1.1 408") && text.contains("name=\"query\""), "{text}");
    }
}

#[tokio::test]
async fn a_browser_that_hands_in_much_gets_its_page() {
    let address = start(LIMITS).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    let form = format!("action=search&query={}", "interpreter+".repeat(200_000));
    let length = form.len();
    let head = format!(
        "POST /en/search HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all((head + &form).as_bytes()).await.unwrap();
    let (text, _) = rest(&mut stream).await.expect("stays open");
    assert!(text.starts_with("HTTP/1.1 200") && text.contains("</html>"), "{text}");
}

#[tokio::test]
async fn a_head_that_is_too_long_is_refused() {
    let address = start(LIMITS).await;
    for head in [
        get(address, "/en/home") + &format!("X: {}\r\n\r\n", "x".repeat(20_000)),
        get(address, &format!("/en/{}", "x".repeat(20_000))) + "\r\n",
        get(address, "/en/home") + &"X: x\r\n".repeat(1_000) + "\r\n",
    ] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let _ = stream.write_all(head.as_bytes()).await;
        let (text, _) = rest(&mut stream).await.expect("stays open");
        assert!(!text.starts_with("HTTP/1.1 2"), "{text}");
    }
}

#[tokio::test]
async fn who_is_silent_keeps_nobody_out_for_long() {
    let address = start(LIMITS).await;
    let mut silent = Vec::new();
    for _ in 0..LIMITS.connections {
        silent.push(TcpStream::connect(address).await.unwrap());
    }
    sleep(SHORT / 6).await;
    let start = Instant::now();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all((get(address, "/en/home") + "Connection: close\r\n\r\n").as_bytes()).await.unwrap();
    let (text, _) = rest(&mut stream).await.expect("is not answered");
    assert!(text.starts_with("HTTP/1.1 200"), "{text}");
    // As many as may be open at once were; this one waited for a limit to close one of them.
    assert!(start.elapsed() > SHORT / 3, "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_connection_ends_however_busy_it_is() {
    let address = start(Limits { connection: SHORT, ..LIMITS }).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    let start = Instant::now();
    let mut room = vec![0; 1 << 16];
    while start.elapsed() < LONG {
        let asked = stream.write_all((get(address, "/sign.svg") + "\r\n").as_bytes()).await;
        let answered = timeout(LONG, stream.read(&mut room)).await.expect("is not answered");
        if asked.is_err() || !matches!(answered, Ok(1..)) {
            break;
        }
        sleep(SHORT / 10).await;
    }
    assert!(start.elapsed() < LONG && start.elapsed() > SHORT / 2, "{:?}", start.elapsed());
}
