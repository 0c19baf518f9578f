//! The API of the built binary, over HTTP: lists that hold still under writes, ETags, problems, who may do what, what
//! is refused.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

const SIJILL: &str = env!("CARGO_BIN_EXE_sijill");

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sijill-serve-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn register(&self) -> PathBuf {
        self.0.join("r.db")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn run(register: &Path, arguments: &[&str], stdin: &str) -> std::process::Output {
    let mut child = Command::new(SIJILL)
        .args(arguments)
        .arg("--register")
        .arg(register)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// Reports of as many incidents, each of its own day and town of a month (`2024-07`).
fn reports(n: usize, month: &str) -> String {
    const TOWNS: [&str; 6] =
        ["Mopti, Mali", "Maiduguri, Nigeria", "Quetta, Pakistan", "Kirkuk, Iraq", "Aden, Yemen", "Kabul, Afghanistan"];
    (0..n)
        .map(|i| {
            let (town, day) = (TOWNS[i % 6], format!("{month}-{:02}", 1 + i % 28));
            let text = format!("Gunmen killed {} villagers in an attack in {town} on {day}.", i % 9 + 2);
            json!({"id": format!("{month}-{i}"), "outlet": format!("Outlet {i}"), "published": day, "title": format!("Attack in {town}"), "text": text})
                .to_string()
                + "\n"
        })
        .collect()
}

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(register: &Path) -> Self {
        let mut child = Command::new(SIJILL)
            .args(["serve", "--listen", "127.0.0.1:0", "--register"])
            .arg(register)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let line = lines.next().unwrap().unwrap();
        let address = line.split("http://").nth(1).expect(&line).split('/').next().unwrap().to_owned();
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address }
    }

    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<&Value>) -> Answer {
        let body = body.map(Value::to_string).unwrap_or_default();
        let mut request =
            format!("{method} {path} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
        if !headers.iter().any(|h| h.0 == "host") {
            request.push_str(&format!("host: {}\r\n", self.address));
        }
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(format!("{request}\r\n{body}").as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let chunked = head.to_lowercase().contains("transfer-encoding: chunked");
        Answer { status, head: head.to_owned(), body: if chunked { unchunk(body) } else { body.to_owned() } }
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", &format!("/api/v1{path}"), &[], None)
    }

    fn write(&self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        self.ask(method, &format!("/api/v1{path}"), &[("x-sijill-csrf", "1")], body)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn unchunk(mut body: &str) -> String {
    let mut out = String::new();
    while let Some((size, rest)) = body.split_once("\r\n") {
        let n = usize::from_str_radix(size, 16).unwrap();
        if n == 0 {
            break;
        }
        out.push_str(&rest[..n]);
        body = &rest[n + 2..];
    }
    out
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|e| panic!("{e}: {}\n{}", self.head, self.body))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|l| l.split_once(": ").filter(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v))
    }
}

fn names(page: &Value) -> Vec<String> {
    page["items"].as_array().unwrap().iter().map(|i| i["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_document_of_the_api_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let now = Command::new(SIJILL).args(["schema", "api"]).output().unwrap().stdout;
    let kept = std::fs::read(root.join("schema/openapi.json")).unwrap();
    assert!(now == kept, "run `cargo xtask schema`");
}

#[test]
fn a_list_goes_on_where_it_stopped_though_reports_come_in() {
    let folder = Folder::new("pages");
    let register = folder.register();
    assert!(run(&register, &["add", "-"], &reports(30, "2024-07")).status.success());
    let server = Server::start(&register);
    let all = names(&server.get("/incidents?limit=500&sort=killed").json());
    assert!(all.len() > 10, "{all:?}");
    for sort in ["killed", "date", "injured", "confidence", "accounts", "added", "review"] {
        for up in ["true", "false"] {
            let whole = names(&server.get(&format!("/incidents?limit=500&sort={sort}&ascending={up}")).json());
            let (mut seen, mut after) = (Vec::new(), String::new());
            loop {
                let page = server.get(&format!("/incidents?limit=7&sort={sort}&ascending={up}&after={after}")).json();
                seen.extend(names(&page));
                match page["next"].as_str() {
                    Some(next) => after = next.to_owned(),
                    None => break,
                }
            }
            assert_eq!(seen, whole, "{sort} {up}");
        }
    }
    // Others write between two pages: nothing is shown twice, nothing that was there is passed over.
    let first = server.get("/incidents?limit=7&sort=date").json();
    let before = names(&server.get("/incidents?limit=500&sort=date").json());
    assert!(run(&register, &["add", "-"], &reports(25, "2024-09")).status.success());
    let after = first["next"].as_str().unwrap();
    let rest = names(&server.get(&format!("/incidents?limit=500&sort=date&after={after}")).json());
    assert_eq!([names(&first), rest].concat(), before);
    let wrong = server.get("/incidents?after=nonsense");
    assert_eq!((wrong.status, wrong.json()["type"].as_str().unwrap()), (422, "invalid"));
}

#[test]
fn answers_carry_etags_that_change_with_the_register() {
    let folder = Folder::new("etag");
    let register = folder.register();
    assert!(run(&register, &["add", "-"], &reports(3, "2024-07")).status.success());
    let server = Server::start(&register);
    let id = names(&server.get("/incidents").json())[0].clone();
    for path in ["/incidents".to_owned(), "/summary".into(), format!("/incidents/{id}"), "/actors".into()] {
        let tag = server.get(&path).header("etag").unwrap().to_owned();
        let again = server.ask("GET", &format!("/api/v1{path}"), &[("if-none-match", &tag)], None);
        assert_eq!((again.status, again.body.as_str()), (304, ""), "{path}");
    }
    let tag = server.get("/summary").header("etag").unwrap().to_owned();
    assert!(run(&register, &["decide", "reject", &id, "--by", "salma"], "").status.success());
    let now = server.ask("GET", "/api/v1/summary", &[("if-none-match", &tag)], None);
    assert_eq!(now.status, 200);
    assert!(now.json()["statuses"].to_string().contains("rejected"));
}

#[test]
fn a_decision_is_made_once_and_never_over_another() {
    let folder = Folder::new("decide");
    let register = folder.register();
    assert!(run(&register, &["add", "-"], &reports(2, "2024-07")).status.success());
    let server = Server::start(&register);
    let line = server.get("/incidents").json()["items"][0].clone();
    let (id, revision) = (line["id"].as_str().unwrap(), line["revision"].as_str().unwrap());
    let confirm = json!({"what": {"kind": "confirm", "incident": id}, "why": "two wires", "if_revision": revision});
    let send = |key: &str| {
        let headers = [("x-sijill-csrf", "1"), ("idempotency-key", key)];
        server.ask("POST", "/api/v1/decisions", &headers, Some(&confirm))
    };
    let first = send("k1");
    assert_eq!((first.status, first.json()["incident"]["status"].as_str().unwrap()), (200, "confirmed"));
    assert_eq!(send("k1").json()["number"], first.json()["number"], "sent again, made once");
    let late = send("k2");
    assert_eq!((late.status, late.json()["type"].as_str().unwrap()), (412, "conflict"));
    assert_eq!(late.json()["revision"], first.json()["incident"]["revision"]);
    assert_eq!(server.get("/decisions").json()["items"].as_array().unwrap().len(), 1);
    let undo = json!({"what": {"kind": "undo", "decision": 1}});
    assert_ne!(server.write("POST", "/decisions", Some(&undo)).json()["incident"]["status"], "confirmed");
    for (body, status) in [
        (json!({"what": {"kind": "confirm", "incident": "i99.1"}}), 404),
        (json!({"what": {"kind": "correct", "incident": id, "field": "killed", "value": "many"}}), 422),
        (json!({"what": {"kind": "note", "incident": id}}), 422),
        (json!({"what": {"kind": "vanish"}}), 400),
        (json!({"nothing": true}), 400),
    ] {
        let answer = server.write("POST", "/decisions", Some(&body));
        assert_eq!(answer.status, status, "{body} {}", answer.body);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"));
        assert!(!answer.body.contains(folder.0.to_str().unwrap()), "no path of this machine: {}", answer.body);
    }
}

#[test]
fn another_page_or_host_gets_nothing() {
    let folder = Folder::new("guard");
    let register = folder.register();
    assert!(run(&register, &["add", "-"], &reports(1, "2024-07")).status.success());
    let server = Server::start(&register);
    let rebound = server.ask("GET", "/api/v1/incidents", &[("host", "attacker.example")], None);
    assert_eq!(rebound.status, 421);
    assert!(!rebound.body.contains("Mali"));
    let id = names(&server.get("/incidents").json())[0].clone();
    let confirm = json!({"what": {"kind": "confirm", "incident": id}});
    let forged = server.ask("POST", "/api/v1/decisions", &[("content-type", "text/plain")], Some(&confirm));
    assert_eq!(forged.status, 403);
    assert_eq!(server.get("/decisions").json()["items"].as_array().unwrap().len(), 0);
    let page = server.ask("GET", "/", &[], None);
    for (name, part) in [
        ("content-security-policy", "default-src 'none'"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
    ] {
        assert!(page.header(name).is_some_and(|v| v.contains(part)), "{name}: {}", page.head);
    }
    assert!(!page.header("content-security-policy").unwrap().contains("unsafe"));
    let brief = server.ask("GET", "/api/v1/brief", &[], None);
    assert!(brief.header("content-security-policy").unwrap().contains("sandbox"));
}

#[test]
fn each_role_and_token_may_what_it_may() {
    let folder = Folder::new("roles");
    let register = folder.register();
    assert!(run(&register, &["add", "-"], &reports(2, "2024-07")).status.success());
    let password = "several words in a row\n";
    let early = run(&register, &["users", "add", "rami", "--role", "reader"], password);
    assert_eq!(early.status.code(), Some(2), "the first is an administrator");
    for (name, role) in [("salma", "administrator"), ("amal", "analyst"), ("rami", "reader"), ("ruba", "reviewer")] {
        assert!(run(&register, &["users", "add", name, "--role", role], password).status.success());
    }
    let users = std::fs::read(format!("{}.users", register.display())).unwrap();
    assert!(!String::from_utf8_lossy(&users).contains("several words"));
    let server = Server::start(&register);
    assert_eq!(server.get("/incidents").status, 401);
    assert_eq!(server.get("/session").json()["name"], Value::Null);
    let login = |name: &str| {
        let body = json!({"name": name, "password": password.trim()});
        let answer = server.ask("POST", "/api/v1/session", &[], Some(&body));
        assert_eq!(answer.status, 200, "{}", answer.body);
        let line = answer.header("set-cookie").unwrap();
        assert!(line.contains("HttpOnly") && line.contains("SameSite=Strict"), "{line}");
        (line.split(';').next().unwrap().to_owned(), answer.json()["csrf"].as_str().unwrap().to_owned())
    };
    let id = names_as(&server, &login("rami"));
    let note = json!({"what": {"kind": "note", "incident": id}, "why": "seen"});
    let user = json!({"name": "new", "role": "reader", "password": "several other words"});
    // Method, path, body, who may.
    let all = ["rami", "amal", "ruba", "salma"];
    let table: [(&str, &str, Option<&Value>, &[&str]); 5] = [
        ("GET", "/incidents", None, &all),
        ("POST", "/decisions", Some(&note), &all[1..]),
        ("GET", "/users", None, &all[3..]),
        ("GET", "/log", None, &all[3..]),
        ("POST", "/users", Some(&user), &all[3..]),
    ];
    let sessions: Vec<(String, String)> = all.iter().map(|n| login(n)).collect();
    for (method, path, body, may) in table {
        for (name, (cookie, csrf)) in all.iter().zip(&sessions) {
            let headers = [("cookie", cookie.as_str()), ("x-sijill-csrf", csrf.as_str())];
            let answer = server.ask(method, &format!("/api/v1{path}"), &headers, body);
            let expected = if may.contains(name) { 200 } else { 403 };
            assert_eq!(answer.status, expected, "{name} {method} {path}: {}", answer.body);
        }
    }
    let as_amal = [("cookie", sessions[1].0.as_str()), ("x-sijill-csrf", sessions[1].1.as_str())];
    let without = server.ask("POST", "/api/v1/decisions", &[as_amal[0]], Some(&note));
    assert_eq!(without.status, 403, "the cookie alone writes nothing");
    // Another's decision is a reviewer's to undo.
    let decided = server.ask("GET", "/api/v1/decisions", &as_amal, None).json();
    let line = decided["items"].as_array().unwrap().iter().find(|d| d["by"] == "salma").unwrap();
    let undo = json!({"what": {"kind": "undo", "decision": line["number"]}});
    assert_eq!(server.ask("POST", "/api/v1/decisions", &as_amal, Some(&undo)).status, 403);
    let as_ruba = [("cookie", sessions[2].0.as_str()), ("x-sijill-csrf", sessions[2].1.as_str())];
    assert_eq!(server.ask("POST", "/api/v1/decisions", &as_ruba, Some(&undo)).status, 200);
    // A token reads and no more.
    let wanted = json!({"label": "nightly", "scopes": ["read"], "days": 7});
    let made = server.ask("POST", "/api/v1/tokens", &as_amal, Some(&wanted)).json();
    let bearer = format!("Bearer {}", made["secret"].as_str().unwrap());
    let with = |method, path: &str, body| {
        server.ask(method, &format!("/api/v1{path}"), &[("authorization", bearer.as_str())], body)
    };
    assert_eq!(with("GET", "/incidents", None).status, 200);
    assert_eq!(with("POST", "/decisions", Some(&note)).status, 403);
    assert_eq!(with("GET", "/tokens", None).status, 403);
    assert_eq!(server.ask("GET", "/api/v1/incidents", &[("authorization", "Bearer sijill_x")], None).status, 401);
    // Guessing waits.
    let guess = json!({"name": "salma", "password": "guess"});
    let tries: Vec<u16> = (0..7).map(|_| server.ask("POST", "/api/v1/session", &[], Some(&guess)).status).collect();
    assert_eq!(tries, [401, 401, 401, 401, 401, 429, 429]);
}

fn names_as(server: &Server, (cookie, _): &(String, String)) -> String {
    names(&server.ask("GET", "/api/v1/incidents", &[("cookie", cookie)], None).json())[0].clone()
}

#[test]
fn exports_are_whole_and_defused() {
    let folder = Folder::new("export");
    let register = folder.register();
    let report = json!({"title": "=HYPERLINK(\"http://x\") attack", "text": "Gunmen killed three people in Mopti, Mali, on Monday.", "published": "2024-07-16"});
    assert!(run(&register, &["add", "-"], &format!("{report}\n")).status.success());
    let server = Server::start(&register);
    let csv = server.get("/export/csv");
    assert!(csv.header("content-disposition").unwrap().contains("incidents-csv.csv"));
    assert_eq!(csv.body.lines().count(), 2);
    assert!(!csv.body.contains(",=HYPERLINK") && !csv.body.contains("\"=HYPERLINK"), "{}", csv.body);
    assert_eq!(server.get("/export/geojson").json()["features"].as_array().unwrap().len(), 1);
    assert_eq!(server.get("/export/exe").status, 404);
}

#[test]
fn the_network_beyond_this_machine_needs_users_and_tls() {
    let folder = Folder::new("beyond");
    let register = folder.register();
    assert!(run(&register, &["add", "-"], &reports(1, "2024-07")).status.success());
    let refused = run(&register, &["serve", "--listen", "0.0.0.0:0"], "");
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("users add"));
    assert!(
        run(&register, &["users", "add", "salma", "--role", "administrator"], "several words in a row\n")
            .status
            .success()
    );
    let refused = run(&register, &["serve", "--listen", "0.0.0.0:0"], "");
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("TLS"));
}

#[test]
fn a_register_that_is_not_there_is_not_made_up() {
    let folder = Folder::new("missing");
    let refused = run(&folder.register(), &["serve", "--listen", "127.0.0.1:0"], "");
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("no register here"));
    assert!(!folder.register().exists());
}

#[test]
fn an_account_is_linked_and_parted_by_its_name() {
    let folder = Folder::new("link");
    let register = folder.register();
    assert!(run(&register, &["add", "-"], &reports(2, "2024-07")).status.success());
    let server = Server::start(&register);
    let line = server.get("/incidents?sort=added&ascending=true").json()["items"][0].clone();
    let id = line["id"].as_str().unwrap();
    let link = json!({"what": {"kind": "link", "incident": id, "account": "r2.1"}});
    let linked = server.write("POST", "/decisions", Some(&link)).json();
    assert_eq!(linked["incident"]["accounts"].as_array().unwrap().len(), 2, "{linked}");
    let report = server.get("/reports/r2").json();
    assert_eq!(report["kept"][0]["incident"], id);
    let unlink = json!({"what": {"kind": "unlink", "incident": id, "account": "r2.1"}});
    assert_eq!(
        server.write("POST", "/decisions", Some(&unlink)).json()["incident"]["accounts"].as_array().unwrap().len(),
        1
    );
}
