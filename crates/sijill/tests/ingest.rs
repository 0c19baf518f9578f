//! Ingest, end to end: the built binary against archives good and bad and a server that misbehaves.

mod server;

use serde_json::Value;
use server::{Server, page, socks};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

fn scratch(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("ingest-{name}"));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

fn sijill(dir: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sijill"))
        .args(arguments)
        .current_dir(dir)
        .stdin(Stdio::null())
        .output()
        .expect("the binary starts")
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn lines(output: &Output) -> Vec<Value> {
    String::from_utf8_lossy(&output.stdout).lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

/// Titles of the reports of a register, sorted.
fn titles(dir: &Path) -> Vec<String> {
    let db = rusqlite::Connection::open(dir.join("sijill.db")).unwrap();
    let mut titles: Vec<String> = db
        .prepare("SELECT title FROM report ORDER BY title")
        .unwrap()
        .query_map([], |r| r.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    titles.sort();
    titles
}

fn config(dir: &Path, server: &Server, feeds: &[&str]) {
    let mut text =
        format!("[fetch]\nallow = [\"127.0.0.1:{}\"]\ndelay = 0.0\ntimeout = 2.0\nmegabytes = 1\n", server.port);
    for feed in feeds {
        text.push_str(&format!("[[feed]]\naddress = \"{}\"\non = true\n", server.url(feed)));
    }
    std::fs::write(dir.join("sijill.toml"), text).unwrap();
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn addresses_are_added_and_each_misbehaviour_is_named() {
    let (dir, server) = (scratch("misbehaviour"), Server::start());
    config(&dir, &server, &[]);
    let paths = [
        ("/article", ""),
        ("/old", ""),
        ("/gzip", ""),
        ("/moved", ""),
        ("/broken-gzip", "content encoding `gzip` cannot be undone"),
        ("/bomb", "larger than 64 MB uncompressed"),
        ("/loop-1", "without end"),
        ("/to-metadata", "link-local"),
        ("/to-other-port", "loopback"),
        ("/to-file", "only http and https"),
        ("/picture", "image/png"),
        ("/short", "breaks off"),
        ("/private/article", "robots.txt"),
        ("/busy", "429"),
        ("/nothing", "404"),
        ("/slow", "2 seconds"),
        ("/endless", "larger than 1 MB"),
        ("/broken.xml", "the feed cannot be read"),
    ];
    let urls: Vec<String> = paths.iter().map(|(p, _)| server.url(p)).collect();
    let mut arguments = vec!["add"];
    arguments.extend(urls.iter().map(String::as_str));
    let output = sijill(&dir, &arguments);
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
    let said = errors(&output);
    for ((path, reason), url) in paths.iter().zip(&urls) {
        let named = said.lines().any(|l| l.contains(&format!("{url}:")) && l.contains(reason));
        assert_eq!(named, !reason.is_empty(), "{path}: {said}");
    }
    // One of the four good ones is another's article under another address.
    assert_eq!(
        titles(&dir),
        ["تسعة قتلى في تفجير في بعقوبة", "ثمانية قتلى في تفجير في تكريت", "سبعة قتلى في تفجير في الموصل"]
    );
    let rejects = lines(&sijill(&dir, &["rejects", "--json"]));
    assert_eq!(rejects.len(), paths.iter().filter(|p| !p.1.is_empty()).count());
    assert!(
        rejects
            .iter()
            .any(|r| r["place"].as_str().unwrap().ends_with("/busy") && r["reason"].as_str().unwrap().contains("429"))
    );
}

#[test]
fn this_machine_is_not_fetched_unless_it_is_allowed() {
    let (dir, server) = (scratch("loopback"), Server::start());
    let output = sijill(&dir, &["add", &server.url("/article")]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("loopback"), "{}", errors(&output));
    assert!(server.statuses("/article").is_empty() && server.statuses("/robots.txt").is_empty());
    // Commands that read files do not reach for the network.
    let output = sijill(&dir, &["code", &server.url("/article")]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_feed_is_watched_politely_and_a_broken_one_stops_no_other() {
    let (dir, server) = (scratch("watch"), Server::start());
    config(&dir, &server, &["/down.xml", "/feed.xml", "/broken.xml", "/bomb.xml", "/gone.xml", "/busy"]);
    let output = sijill(&dir, &["watch", "--once"]);
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
    // Two from their pages; two whose page cannot be had from what the feed gives of them.
    let found = titles(&dir);
    for title in
        ["سبعة قتلى في تفجير في الموصل", "ستة قتلى في تفجير في كركوك", "قتلى في هجوم رقم 2", "قتلى في هجوم رقم 3"]
    {
        assert!(found.iter().any(|t| t == title), "{title}: {found:?}\n{}", errors(&output));
    }
    assert!(server.statuses("/private/article").is_empty(), "robots.txt is obeyed");
    let sources = lines(&sijill(&dir, &["watch", "--status", "--json"]));
    let of = |path: &str| sources.iter().find(|s| s["address"].as_str().unwrap().ends_with(path)).unwrap().clone();
    assert_eq!((of("/feed.xml")["failures"].as_u64(), of("/feed.xml")["entries"].as_u64()), (Some(0), Some(4)));
    assert!(of("/down.xml")["problem"].as_str().unwrap().contains("503"));
    assert!(of("/broken.xml")["problem"].as_str().unwrap().contains("feed cannot be read"));
    // The server asked for two hours.
    let wait = |s: &Value| {
        let at = |key: &str| s[key].as_str().unwrap().parse::<jiff::Timestamp>().unwrap().as_second();
        at("next_at") - at("asked_at")
    };
    assert!((7100..=7300).contains(&wait(&of("/busy"))), "{}", of("/busy"));
    assert!((600..=1200).contains(&wait(&of("/down.xml"))), "{}", of("/down.xml"));
    assert!(wait(&of("/gone.xml")) > 3 * 3600, "{}", of("/gone.xml"));

    // Again: nothing is fetched twice; then nothing is sent at all. Those in trouble are left alone.
    let before = (server.statuses("/article").len(), server.statuses("/down.xml").len());
    let output = sijill(&dir, &["watch", "--once"]);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(errors(&output).contains("in trouble"));
    sijill(&dir, &["watch", "--once"]);
    assert_eq!((server.statuses("/article").len(), server.statuses("/down.xml").len()), before);
    assert_eq!(server.statuses("/feed.xml"), [200, 200, 304]);
    assert_eq!(titles(&dir), found);
}

#[test]
fn a_sitemap_leads_to_its_pages_and_a_dry_run_writes_nothing() {
    let (dir, server) = (scratch("sitemap"), Server::start());
    config(&dir, &server, &["/sitemap.xml"]);
    let dry = sijill(&dir, &["add", "--dry-run", &server.url("/sitemap.xml")]);
    assert!(errors(&dry).contains("would add 2 reports"), "{}", errors(&dry));
    assert!(!dir.join("sijill.db").exists());
    let dry = sijill(&dir, &["watch", "--dry-run"]);
    assert!(String::from_utf8_lossy(&dry.stdout).contains("2 entries"), "{}", errors(&dry));
    let output = sijill(&dir, &["add", &server.url("/sitemap.xml")]);
    assert!(output.status.success(), "{}", errors(&output));
    assert_eq!(titles(&dir).len(), 2);
    let dry = sijill(&dir, &["add", "--dry-run", &server.url("/sitemap.xml")]);
    assert!(
        errors(&dry).contains("would add 0 reports") && errors(&dry).contains("2 are there already"),
        "{}",
        errors(&dry)
    );
}

#[test]
fn a_proxy_looks_names_up_and_nothing_else_is_reached() {
    let (dir, server) = (scratch("proxy"), Server::start());
    let (port, names) = socks(server.port);
    std::fs::write(
        dir.join("sijill.toml"),
        format!("[fetch]\nproxy = \"socks5h://127.0.0.1:{port}\"\ndelay = 0.0\ntimeout = 5.0\n"),
    )
    .unwrap();
    let output =
        sijill(&dir, &["add", "http://news.example.org/article", "http://10.0.0.7/article", "http://intranet/article"]);
    assert_eq!(titles(&dir), ["سبعة قتلى في تفجير في الموصل"], "{}", errors(&output));
    let names = names.lock().unwrap();
    assert!(!names.is_empty() && names.iter().all(|n| n == "news.example.org"), "{names:?}");
}

#[test]
fn what_was_fetched_is_kept_as_it_came_and_reads_back() {
    let (dir, server) = (scratch("warc"), Server::start());
    config(&dir, &server, &[]);
    std::fs::write(dir.join("note.txt"), "قتل ثلاثة جنود في هجوم على حاجز في بغداد أمس.").unwrap();
    let output = sijill(&dir, &["add", &server.url("/gzip"), &server.url("/old"), "note.txt"]);
    assert!(output.status.success(), "{}", errors(&output));
    for name in ["kept.warc.gz", "kept.warc"] {
        let output = sijill(&dir, &["export", "warc", "--output", name]);
        assert!(output.status.success(), "{}", errors(&output));
        let again = scratch("warc-again");
        let archive = dir.join(name);
        let output = sijill(&again, &["add", archive.to_str().unwrap()]);
        assert!(output.status.success(), "{name}: {}", errors(&output));
        assert_eq!(titles(&again), titles(&dir), "{name}");
    }
    // The body of a compressed answer is there as it was sent, and the archive is the same every time.
    let plain = std::fs::read(dir.join("kept.warc")).unwrap();
    assert!(plain.windows(22).any(|w| w == b"content-encoding: gzip"), "head as it came");
    assert!(plain.windows(3).any(|w| w == [0x1f, 0x8b, 8]), "body as it came");
}

#[test]
fn archives_in_every_shape_and_half_written_ones() {
    let dir = scratch("archives");
    let html = |n: u32| page(&format!("{n} قتلى في تفجير في الموصل"), "الموصل", n, "2024-07-16");
    let record = |n: u32| {
        let body = html(n);
        let http = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        format!(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/{n}\r\nWARC-Date: 2024-07-17T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n{http}\r\n\r\n",
            http.len()
        )
    };
    let picture = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx";
    let other = format!(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/p.png\r\nContent-Type: application/http\r\nContent-Length: {}\r\n\r\n{picture}\r\n\r\n",
        picture.len()
    );
    let whole: Vec<u8> =
        [gzip(record(4).as_bytes()), gzip(other.as_bytes()), gzip(record(5).as_bytes()), gzip(record(6).as_bytes())]
            .concat();
    std::fs::write(dir.join("half.warc.gz"), &whole[..whole.len() - 40]).unwrap();
    let mut zip = zip::ZipWriter::new(std::fs::File::create(dir.join("press.zip")).unwrap());
    let options = zip::write::SimpleFileOptions::default();
    let mut put = |name: &str, bytes: &[u8]| {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    };
    put("a/page.html", html(7).as_bytes());
    put("b/lines.jsonl.gz", &gzip("{\"text\":\"قتل 8 جنود في هجوم على حاجز في بغداد أمس.\"}\n{oops\n".as_bytes()));
    put("../../escape.txt", "قتل 9 جنود في هجوم على حاجز في سامراء أمس.".as_bytes());
    put("photo.jpg", b"\xff\xd8\xff");
    put("bomb.txt", &vec![b' '; 70 << 20]);
    zip.finish().unwrap();
    let mail = "From: Desk <desk@x.example>\r\nTo: a@x.example\r\nSubject: statement\r\nDate: Wed, 17 Jul 2024 04:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nTen soldiers were killed in an attack on a checkpoint in Kirkuk on Tuesday, police said.\r\n";
    std::fs::write(dir.join("mail.eml"), mail).unwrap();
    std::fs::write(dir.join("feed.rss"), "<rss version=\"2.0\"><channel><title>x</title><item><title>Eleven killed in Basra</title><description>Eleven people were killed in a bombing in Basra on Tuesday.</description><pubDate>Wed, 17 Jul 2024 04:30:00 GMT</pubDate></item></channel></rss>").unwrap();
    std::fs::write(dir.join("junk.gz"), &whole[..9]).unwrap();
    let output = sijill(&dir, &["code", "."]);
    assert_eq!(output.status.code(), Some(1));
    let mut dead: Vec<i64> =
        lines(&output).iter().filter_map(|c| c["accounts"][0]["tolls"][0]["best"].as_i64()).collect();
    dead.sort_unstable();
    assert_eq!(dead, [4, 5, 7, 8, 9, 10, 11], "{}", errors(&output));
    let said = errors(&output);
    for (place, reason) in [
        ("half.warc", "broken"),
        ("press.zip/b/lines.jsonl", "line 2"),
        ("press.zip/bomb.txt", "larger than"),
        ("junk", ""),
    ] {
        assert!(said.lines().any(|l| l.contains(place) && l.contains(reason)), "{place}: {said}");
    }
    assert!(!said.contains("photo.jpg") && !said.contains("p.png"), "pictures are no failures: {said}");
}

#[test]
fn a_batch_broken_off_goes_on_where_it_stopped() {
    let dir = scratch("resume");
    let mut text = String::new();
    for n in 0..16_000 {
        text.push_str(&format!("{{\"id\":\"n{n}\",\"published\":\"2024-07-16\",\"text\":\"بحث مجلس البلدية في جلسته رقم {n} خطة صيانة الطرق الداخلية في المدينة. وقال رئيس المجلس إن العمل سيبدأ بعد انتهاء موسم الأمطار، وإن الأهالي سيبلغون بمواعيده في كل حي من الأحياء قبل أسبوع منه على الأقل.\"}}\n"));
    }
    assert!(text.len() > 4 << 20);
    std::fs::write(dir.join("big.jsonl"), &text).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_sijill"))
        .args(["add", "big.jsonl"])
        .current_dir(&dir)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let far = || -> Option<i64> {
        let db =
            rusqlite::Connection::open_with_flags(dir.join("sijill.db"), rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)
                .ok()?;
        db.query_row("SELECT records FROM unfinished", [], |r| r.get(0)).ok()
    };
    let mut kept = None;
    for _ in 0..3000 {
        kept = far();
        if kept.is_some() || child.try_wait().unwrap().is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let kept = far().or(kept).expect("it was killed half way");
    assert!((1..16_000).contains(&kept), "{kept}");
    let output = sijill(&dir, &["add", "big.jsonl"]);
    assert!(output.status.success(), "{}", errors(&output));
    let said = errors(&output);
    let number = |word: &str| -> i64 {
        let at = said.find(word).unwrap_or_else(|| panic!("{said}"));
        said[..at].trim_end().rsplit(' ').next().unwrap().parse().unwrap()
    };
    assert_eq!(number("added") + number("already there"), 16_000, "{said}");
    assert!(number("already there") >= kept, "{said}");
    assert_eq!(far(), None, "it is finished");
}

#[test]
fn watched_for_ever_it_goes_on_until_it_is_stopped_and_nothing_is_lost() {
    let (dir, server) = (scratch("forever"), Server::start());
    config(&dir, &server, &["/feed.xml", "/down.xml"]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_sijill"))
        .arg("watch")
        .current_dir(&dir)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let count = || -> i64 {
        let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
        let db = rusqlite::Connection::open_with_flags(dir.join("sijill.db"), flags).ok();
        db.and_then(|db| db.query_row("SELECT count(*) FROM report", [], |r| r.get(0)).ok()).unwrap_or(0)
    };
    for _ in 0..1500 {
        if count() == 4 || child.try_wait().unwrap().is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(count(), 4);
    assert!(child.try_wait().unwrap().is_none(), "it goes on");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(sijill(&dir, &["verify"]).status.success());
    assert!(sijill(&dir, &["watch", "--once"]).status.code().is_some());
    assert_eq!(count(), 4);
}

#[test]
fn the_starter_file_is_sound_and_all_off() {
    let dir = scratch("starter");
    assert!(sijill(&dir, &["watch", "--init"]).status.success());
    assert!(!sijill(&dir, &["watch", "--init"]).status.success(), "it is never written over");
    let output = sijill(&dir, &["watch", "--once"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("no feed is switched on"), "{}", errors(&output));
}
