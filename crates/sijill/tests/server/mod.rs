//! A web server that serves every kind of misbehaviour, on this machine, for the tests of fetching.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A page of an outlet, with an article of its own.
pub fn page(title: &str, town: &str, dead: u32, published: &str) -> String {
    format!(
        r#"<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>{title} - الخبر</title>
<meta property="og:site_name" content="الخبر"><meta property="article:published_time" content="{published}"></head>
<body><nav><a href="/">الرئيسية</a> <a href="/sport">رياضة</a></nav><article><h1>{title}</h1>
<p>قتل {dead} أشخاص وأصيب آخرون بجروح في تفجير سيارة مفخخة استهدف سوقا شعبية في مدينة {town} يوم الاثنين، بحسب مصدر أمني.</p>
<p>وقالت وزارة الداخلية في بيان إن قوات الأمن طوقت المكان ونقلت سيارات الإسعاف المصابين إلى المستشفى.</p>
<p>اقرأ أيضا: <a href="/x">هزة أرضية تضرب الساحل</a></p></article><footer>جميع الحقوق محفوظة</footer></body></html>"#
    )
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The server: its address, and how often each path was asked with which status.
pub struct Server {
    pub port: u16,
    pub asked: Arc<Mutex<HashMap<String, Vec<u16>>>>,
}

impl Server {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked: Arc<Mutex<HashMap<String, Vec<u16>>>> = Arc::default();
        let log = asked.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let log = log.clone();
                std::thread::spawn(move || {
                    let _ = serve(stream, port, &log);
                });
            }
        });
        Self { port, asked }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub fn statuses(&self, path: &str) -> Vec<u16> {
        self.asked.lock().unwrap().get(path).cloned().unwrap_or_default()
    }
}

fn serve(mut stream: TcpStream, port: u16, log: &Mutex<HashMap<String, Vec<u16>>>) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let path = line.split(' ').nth(1).unwrap_or("/").to_owned();
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
    }
    let note = |status: u16| log.lock().unwrap().entry(path.clone()).or_default().push(status);
    let base = format!("http://127.0.0.1:{port}");
    let mut send = |status: &str, head: &str, body: &[u8]| -> std::io::Result<()> {
        note(status[..3].parse().unwrap());
        let length =
            if head.contains("Content-Length") { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
        write!(stream, "HTTP/1.1 {status}\r\n{head}{length}Connection: close\r\n\r\n")?;
        stream.write_all(body)
    };
    let html = "Content-Type: text/html; charset=utf-8\r\n";
    match path.as_str() {
        "/robots.txt" => send("200 OK", "Content-Type: text/plain\r\n", b"User-agent: *\nDisallow: /private/\n"),
        "/article" => send(
            "200 OK",
            html,
            page("سبعة قتلى في تفجير في الموصل", "الموصل", 7, "2024-07-16T10:00:00+03:00").as_bytes(),
        ),
        "/article-2" => {
            send("200 OK", html, page("ستة قتلى في تفجير في كركوك", "كركوك", 6, "2024-07-16T12:00:00+03:00").as_bytes())
        }
        // The bytes are windows-1256; the header says otherwise, the page says nothing.
        "/old" => {
            let text = page("تسعة قتلى في تفجير في بعقوبة", "بعقوبة", 9, "2024-07-16T11:00:00+03:00")
                .replace("<meta charset=\"utf-8\">", "");
            let (bytes, ..) = encoding_rs::WINDOWS_1256.encode(&text);
            send("200 OK", "Content-Type: text/html; charset=iso-8859-1\r\n", &bytes)
        }
        "/gzip" => send(
            "200 OK",
            &format!("{html}Content-Encoding: gzip\r\n"),
            &gzip(page("ثمانية قتلى في تفجير في تكريت", "تكريت", 8, "2024-07-16").as_bytes()),
        ),
        "/broken-gzip" => {
            let whole = gzip(page("x", "y", 8, "2024-07-16").as_bytes());
            send("200 OK", &format!("{html}Content-Encoding: gzip\r\n"), &whole[..whole.len() / 2])
        }
        "/bomb" => send("200 OK", &format!("{html}Content-Encoding: gzip\r\n"), &gzip(&vec![b' '; 80 << 20])),
        "/moved" => send("301 Moved Permanently", "Location: /article\r\n", b""),
        "/loop-1" => send("302 Found", "Location: /loop-2\r\n", b""),
        "/loop-2" => send("302 Found", &format!("Location: {base}/loop-1\r\n"), b""),
        "/to-metadata" => send("302 Found", "Location: http://169.254.169.254/latest/meta-data/\r\n", b""),
        "/to-other-port" => send("302 Found", &format!("Location: http://127.0.0.1:{}/x\r\n", port ^ 1), b""),
        "/to-file" => send("302 Found", "Location: file:///etc/passwd\r\n", b""),
        "/picture" => send("200 OK", "Content-Type: image/png\r\n", b"\x89PNG"),
        "/short" => {
            send("200 OK", &format!("{html}Content-Length: 5000\r\n"), page("x", "y", 8, "2024-07-16").as_bytes())
        }
        "/private/article" => send("200 OK", html, page("x", "y", 5, "2024-07-16").as_bytes()),
        "/busy" => send("429 Too Many Requests", "Retry-After: 7200\r\n", b""),
        "/down.xml" => send("503 Service Unavailable", "", b""),
        "/gone.xml" => send("410 Gone", "", b""),
        "/broken.xml" => send(
            "200 OK",
            "Content-Type: application/rss+xml\r\n",
            b"<?xml version=\"1.0\"?><rss><channel><title>x</title><item><title>a</tit",
        ),
        "/bomb.xml" => {
            let mut text = String::from("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"boom boom boom\">");
            for n in 1..30 {
                text.push_str(&format!(
                    "<!ENTITY a{n} \"&a{0};&a{0};&a{0};&a{0};&a{0};&a{0};&a{0};&a{0};&a{0};&a{0};\">",
                    n - 1
                ));
            }
            text.push_str("]><rss version=\"2.0\"><channel><title>x</title><item><title>&a29;</title><link>http://127.0.0.1/</link></item></channel></rss>");
            send("200 OK", "Content-Type: application/rss+xml\r\n", text.as_bytes())
        }
        "/feed.xml" if headers.get("if-none-match").is_some_and(|v| v == "\"v1\"") => {
            send("304 Not Modified", "ETag: \"v1\"\r\n", b"")
        }
        "/feed.xml" => {
            let mut items = String::new();
            for (n, target) in ["/article", "/article-2", "/missing", "/private/article"].iter().enumerate() {
                items.push_str(&format!(
                    "<item><guid>item-{n}</guid><title>قتلى في هجوم رقم {n}</title><link>{base}{target}</link><pubDate>Tue, 16 Jul 2024 09:00:00 GMT</pubDate><description>&lt;p&gt;قتل {} جنود في هجوم على حاجز قرب مدينة سامراء.&lt;/p&gt;</description></item>",
                    n + 3
                ));
            }
            let text = format!(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>الخبر</title><link>{base}</link>{items}</channel></rss>"
            );
            send("200 OK", "Content-Type: application/rss+xml\r\nETag: \"v1\"\r\n", text.as_bytes())
        }
        "/sitemap.xml" => {
            let text = format!(
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>{base}/article</loc><news:news><news:publication_date>2024-07-16</news:publication_date><news:title>x</news:title></news:news></url><url><loc>{base}/gzip</loc></url></urlset>"
            );
            send("200 OK", "Content-Type: application/xml\r\n", text.as_bytes())
        }
        // Never ends, a byte at a time.
        "/slow" => {
            note(200);
            write!(stream, "HTTP/1.1 200 OK\r\n{html}Connection: close\r\n\r\n")?;
            for _ in 0..200 {
                stream.write_all(b"<")?;
                stream.flush()?;
                std::thread::sleep(Duration::from_millis(100));
            }
            Ok(())
        }
        // Never ends, as fast as it can.
        "/endless" => {
            note(200);
            write!(stream, "HTTP/1.1 200 OK\r\n{html}Connection: close\r\n\r\n")?;
            let block = vec![b'x'; 1 << 16];
            for _ in 0..4000 {
                stream.write_all(&block)?;
            }
            Ok(())
        }
        _ => send("404 Not Found", "", b""),
    }
}

/// A SOCKS5 proxy that takes names, as Tor does, and leads them all to one port of this machine.
pub fn socks(to: u16) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let names: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = names.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let seen = seen.clone();
            std::thread::spawn(move || {
                let _ = relay(stream, to, &seen);
            });
        }
    });
    (port, names)
}

fn relay(mut client: TcpStream, to: u16, seen: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut head = [0; 2];
    client.read_exact(&mut head)?;
    let mut methods = vec![0; head[1] as usize];
    client.read_exact(&mut methods)?;
    client.write_all(&[5, 0])?;
    let mut request = [0; 4];
    client.read_exact(&mut request)?;
    let name = match request[3] {
        3 => {
            let mut length = [0];
            client.read_exact(&mut length)?;
            let mut name = vec![0; length[0] as usize];
            client.read_exact(&mut name)?;
            String::from_utf8_lossy(&name).into_owned()
        }
        1 => {
            let mut ip = [0; 4];
            client.read_exact(&mut ip)?;
            format!("{ip:?}")
        }
        _ => String::new(),
    };
    let mut port = [0; 2];
    client.read_exact(&mut port)?;
    seen.lock().unwrap().push(name);
    client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0])?;
    let mut server = TcpStream::connect(("127.0.0.1", to))?;
    let (mut up, mut down) = (client.try_clone()?, server.try_clone()?);
    std::thread::spawn(move || std::io::copy(&mut up, &mut down));
    std::io::copy(&mut server, &mut client)?;
    client.shutdown(std::net::Shutdown::Both)
}
