//! The register through the built binary: adding, linking, deciding, recoding, verifying, and what it says
//! when it cannot.

mod desk;

use desk::Desk;
use serde_json::{Value, json};
use std::io::Write as _;
use std::process::{Command, Stdio};

fn report(id: &str, outlet: &str, day: &str, title: &str, text: &str) -> Value {
    json!({"id": id, "outlet": outlet, "published": day, "title": title, "text": text})
}

/// One bombing in Mosul told by three outlets in two languages over two days, and another a week later.
fn mosul() -> Vec<Value> {
    vec![
        report(
            "a",
            "الجزيرة",
            "2023-03-06",
            "مقتل 9 أشخاص في تفجير سيارة مفخخة في الموصل",
            "قتل تسعة أشخاص وأصيب 21 آخرون اليوم الاثنين في تفجير سيارة مفخخة استهدف سوقا شعبية في مدينة الموصل شمالي العراق، حسبما أفاد مصدر أمني.",
        ),
        report(
            "b",
            "Rudaw",
            "2023-03-06",
            "Car bomb kills nine in Mosul market",
            "A car bomb exploded at a market in Mosul, Iraq on Monday, killing nine people and wounding 21 others, police said.",
        ),
        report(
            "c",
            "BBC News",
            "2023-03-07",
            "Mosul bombing death toll rises to 12",
            "The death toll from a car bomb attack on a market in Mosul, Iraq on Monday has risen to 12, the health ministry said on Tuesday.\n\nIslamic State claimed responsibility for the attack in a statement.",
        ),
        report(
            "d",
            "Rudaw",
            "2023-03-14",
            "Gunmen kill two policemen in Mosul",
            "Gunmen shot dead two policemen at a checkpoint in Mosul, Iraq on Tuesday, a security source said.",
        ),
    ]
}

#[test]
fn reports_of_one_incident_in_two_languages_become_one() {
    let desk = Desk::new("one");
    desk.add("mosul.jsonl", &mosul());
    let list = desk.json(&["incidents", "--format", "json"]);
    assert_eq!(list.as_array().unwrap().len(), 2, "{list:#}");
    let bombing = desk.incident("i1.1");
    assert_eq!(bombing["accounts"].as_array().unwrap().len(), 3);
    assert_eq!(bombing["status"], "corroborated");
    assert_eq!(bombing["date"]["start"], "2023-03-06");
    assert_eq!(bombing["place"]["country"], "IQ");
    let killed = &bombing["tolls"][0];
    assert_eq!((&killed["low"], &killed["high"], &killed["best"]), (&json!(9), &json!(12), &json!(12)));
    assert_eq!(killed["contested"], false, "a toll that grows is no conflict");
    assert_eq!(bombing["perpetrators"][0]["actor"], "islamic-state");
    assert_eq!(bombing["perpetrators"][0]["basis"], "claimed");
    let words = desk.good(&["explain", "r3"]);
    assert!(words.contains("suicide") || words.contains("act:"), "{words}");
    let why = desk.good(&["incident", "i1.1", "--why"]);
    assert!(why.contains("place.same") && why.contains("date.same_day"), "{why}");
    desk.verified();
}

#[test]
fn the_order_of_arrival_does_not_matter() {
    // What an incident holds, without the names that tell who came first.
    let facts = |desk: &Desk| -> Vec<String> {
        let mut all: Vec<String> = desk
            .json(&["incidents", "--format", "json"])
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                let i = desk.incident(row["id"].as_str().unwrap());
                let mut reports: Vec<&str> =
                    i["accounts"].as_array().unwrap().iter().map(|a| a["report"].as_str().unwrap()).collect();
                reports.sort_unstable();
                let tolls: Vec<String> = i["tolls"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|t| format!("{} {} {} {} {}", t["measure"], t["group"], t["low"], t["high"], t["best"]))
                    .collect();
                format!(
                    "{reports:?} {} {} {} {} {tolls:?} {} {}",
                    i["event"]["subtype"],
                    i["date"]["start"],
                    i["place"]["name"],
                    i["status"],
                    i["title"],
                    i["confidence"]
                )
            })
            .collect();
        all.sort();
        all
    };
    let reports = mosul();
    let first = Desk::new("order-a");
    first.add("all.jsonl", &reports);
    let expected = facts(&first);
    assert_eq!(expected.len(), 2);
    for (n, order) in [[3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]].iter().enumerate() {
        let desk = Desk::new(&format!("order-{n}"));
        for &i in order {
            desk.add(&format!("{i}.jsonl"), &reports[i..=i]);
        }
        assert_eq!(facts(&desk), expected, "{order:?}");
        desk.verified();
    }
}

#[test]
fn a_report_is_added_once_and_a_reprint_is_one_voice() {
    let desk = Desk::new("once");
    let reports = mosul();
    desk.add("a.jsonl", &reports);
    let path = desk.folder.join("a.jsonl");
    let receipts = desk.good(&["add", "-q", "--receipts", path.to_str().unwrap()]);
    assert_eq!(receipts.matches("\"known\"").count(), 4, "{receipts}");
    // The same words under two more mastheads.
    let mut reprints = vec![reports[1].clone(), reports[1].clone()];
    for (i, outlet) in ["Kurdistan 24", "Some Daily"].iter().enumerate() {
        reprints[i]["outlet"] = json!(outlet);
        reprints[i]["id"] = json!(format!("reprint{i}"));
    }
    let before = desk.incident("i1.1")["independent"].clone();
    desk.add("reprints.jsonl", &reprints);
    let after = desk.incident("i1.1");
    assert_eq!(after["independent"], before);
    assert_eq!(after["accounts"].as_array().unwrap().len(), 5);
    desk.verified();
}

#[test]
fn decisions_stay_and_can_be_undone() {
    let desk = Desk::new("decide");
    desk.add("mosul.jsonl", &mosul());
    let revision = desk.incident("i1.1")["revision"].as_str().unwrap().to_owned();
    desk.good(&["decide", "correct", "i1.1", "killed", "13", "--why", "hospital list", "--if-revision", &revision]);
    // The incident has changed: a second analyst who saw the old one is told so.
    let (code, said) = desk.bad(&["decide", "confirm", "i1.1", "--by", "sami", "--if-revision", &revision]);
    assert_eq!(code, 1);
    assert!(said.contains("has changed since you read it"), "{said}");
    desk.good(&["decide", "confirm", "i1.1"]);
    let now = desk.incident("i1.1");
    assert_eq!((&now["status"], &now["tolls"][0]["best"]), (&json!("confirmed"), &json!(13)));
    assert_eq!(now["corrections"][0]["machine"], "9-12");
    assert_eq!(now["decisions"][0]["why"], "hospital list");
    // Merge with the other incident, look, undo.
    desk.good(&["decide", "merge", "i1.1", "i4.1"]);
    assert_eq!(desk.incident("i4.1")["id"], "i1.1");
    assert_eq!(desk.json(&["incidents", "--format", "json"]).as_array().unwrap().len(), 1);
    desk.verified();
    desk.good(&["decide", "undo", "3"]);
    assert_eq!(desk.incident("i4.1")["id"], "i4.1");
    // Split one account off, and put it back by undoing; redo by undoing the undoing.
    desk.good(&["decide", "split", "i1.1", "r3.1"]);
    assert_eq!(desk.incident("i3.1")["id"], "i3.1");
    desk.good(&["decide", "undo", "5"]);
    assert_eq!(desk.incident("i3.1")["id"], "i1.1");
    desk.good(&["decide", "undo", "6"]);
    assert_eq!(desk.incident("i3.1")["id"], "i3.1");
    desk.good(&["decide", "link", "r3.1", "i1.1"]);
    assert_eq!(desk.incident("i3.1")["id"], "i1.1", "a later link outweighs an earlier split");
    desk.good(&["decide", "unlink", "r2.1", "i1.1"]);
    assert_eq!(desk.incident("i2.1")["id"], "i2.1");
    desk.good(&["decide", "note", "i1.1", "--why", "the market is Bab al-Toub"]);
    desk.verified();
    // Neither a newer coding nor new weights undo any of it.
    let own = desk.folder.join("lexicon");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::write(
        own.join("own.lex"),
        "[actors | kind=rebel_group]\nown-group | جماعة مجهولة تماما | Wholly Unknown Band | countries=IQ\n",
    )
    .unwrap();
    let said = desk.run(&["recode", "--lexicon", own.to_str().unwrap()]);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let now = desk.incident("i1.1");
    assert_eq!((&now["status"], &now["tolls"][0]["best"]), (&json!("confirmed"), &json!(13)));
    assert_eq!(desk.incident("i2.1")["id"], "i2.1");
    let log = desk.good(&["decide", "log"]);
    assert_eq!(log.lines().count(), 10, "{log}");
    assert!(log.contains("(undone by 4)"));
}

#[test]
fn decisions_that_make_no_sense_are_refused() {
    let desk = Desk::new("refused");
    desk.add("mosul.jsonl", &mosul());
    for (arguments, says) in [
        (vec!["decide", "confirm", "i99.1"], "there is no incident"),
        (vec!["decide", "correct", "i1.1", "killed", "many"], "a toll is written"),
        (vec!["decide", "correct", "i1.1", "date", "yesterday"], "a date is written"),
        (vec!["decide", "correct", "i1.1", "subtype", "bang"], "must be one of"),
        (vec!["decide", "merge", "i1.1", "i2.1"], "are one incident already"),
        (vec!["decide", "split", "i4.1", "r4.1"], "at least one account on either side"),
        (vec!["decide", "split", "i1.1", "r4.1"], "is not in"),
        (vec!["decide", "unlink", "r4.1", "i4.1"], "reject it instead"),
        (vec!["decide", "undo", "7"], "there is no decision"),
        (vec!["incident", "x"], "there is no incident"),
        (vec!["explain", "r99"], "there is no report"),
    ] {
        let (code, said) = desk.bad(&arguments);
        assert!(code == 1 && said.contains(says), "{arguments:?} gave {code}: {said}");
    }
    for (arguments, says) in [
        (vec!["decide", "correct", "i1.1", "colour", "red"], "cannot be corrected"),
        (vec!["decide", "note", "i1.1"], "needs its text"),
        (vec!["incidents", "--where", "kiled>3"], "is no field"),
    ] {
        let (code, said) = desk.bad(&arguments);
        assert!(code == 2 && said.contains(says), "{arguments:?} gave {code}: {said}");
    }
    let none: Vec<Value> = vec![];
    assert_eq!(desk.incident("i1.1")["decisions"], json!(none));
}

#[test]
fn filters_and_search_find_what_they_should() {
    let desk = Desk::new("filter");
    desk.add("mosul.jsonl", &mosul());
    let ids = |arguments: &[&str]| -> Vec<String> {
        let mut all = vec!["incidents", "--format", "json"];
        all.extend(arguments);
        let list = desk.json(&all);
        list.as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&["--where", "country=iq and killed>=5"]), ["i1.1"]);
    assert_eq!(ids(&["--where", "date>=2023-03-10"]), ["i4.1"]);
    assert_eq!(ids(&["--where", "date=2023-03 and not perpetrator=islamic-state"]), ["i4.1"]);
    assert_eq!(ids(&["--where", "claimed=islamic-state or killed=2", "--order", "killed"]), ["i1.1", "i4.1"]);
    assert_eq!(ids(&["--where", "outlet=Rudaw and weapon=vehicle_bomb"]), ["i1.1"]);
    assert_eq!(ids(&["--where", "text~\"checkpoint\""]), ["i4.1"]);
    assert_eq!(ids(&["--search", "السوق مفخخه"]), ["i1.1"], "article and spelling do not matter");
    assert_eq!(ids(&["--search", "policem*", "--where", "country=IQ"]), ["i4.1"]);
    assert_eq!(ids(&["--search", "\"بالموصل مدينة\""]), Vec::<String>::new());
    assert_eq!(desk.good(&["incidents", "--count", "--where", "country=IQ"]).trim(), "2");
}

#[test]
fn exports_are_safe_and_complete() {
    let desk = Desk::new("export");
    let mut reports = mosul();
    reports[3]["title"] = json!("=HYPERLINK(\"http://evil\") Gunmen kill two policemen in Mosul");
    desk.add("mosul.jsonl", &reports);
    let csv = desk.good(&["export", "csv"]);
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(!csv.contains(",=") && !csv.contains(",\"="), "{csv}");
    assert!(csv.contains("\"'=HYPERLINK"), "{csv}");
    let map = desk.json(&["export", "geojson", "--where", "killed>=5"]);
    let point = &map["features"][0]["geometry"]["coordinates"];
    assert!((point[0].as_f64().unwrap() - 43.1).abs() < 0.3 && (point[1].as_f64().unwrap() - 36.3).abs() < 0.3);
    assert_eq!(map["features"][0]["properties"]["killed_best"], 12);
}

#[test]
fn a_change_behind_the_registers_back_is_found() {
    let desk = Desk::new("tamper");
    desk.add("mosul.jsonl", &mosul());
    desk.good(&["decide", "confirm", "i1.1", "--why", "seen"]);
    desk.good(&["decide", "note", "i1.1", "--why", "second"]);
    let db = rusqlite::Connection::open(desk.folder.join("sijill.db")).unwrap();
    assert!(db.execute("UPDATE decision SET why = 'x'", []).is_err(), "the register itself refuses");
    db.execute_batch("DROP TRIGGER decision_is_appended; UPDATE decision SET why = 'never seen' WHERE number = 1;")
        .unwrap();
    drop(db);
    let output = desk.run(&["verify"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stdout).contains("decision 1 was changed behind the register's back"));
}

#[test]
fn what_is_derived_and_no_longer_follows_is_found() {
    for (name, change, says) in [
        (
            "record",
            "UPDATE incident SET record = (SELECT record FROM incident WHERE name = 'i4.1')",
            "is not what its accounts",
        ),
        ("link", "UPDATE account SET incident = 4 WHERE report = 2", "is linked elsewhere"),
        (
            "bytes",
            "UPDATE report SET bytes = (SELECT bytes FROM report WHERE id = 2) WHERE id = 1",
            "are not those that came in",
        ),
        (
            "coding",
            "UPDATE coding SET body = (SELECT body FROM coding WHERE id = 2) WHERE id = 1",
            "is not of the report that came in",
        ),
        ("account", "UPDATE account SET live = 0 WHERE report = 4", "do not follow from its coding"),
    ] {
        let desk = Desk::new(&format!("derived-{name}"));
        desk.add("mosul.jsonl", &mosul());
        let db = rusqlite::Connection::open(desk.folder.join("sijill.db")).unwrap();
        db.execute_batch(change).unwrap();
        drop(db);
        let output = desk.run(&["verify"]);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.code() == Some(3) && said.contains(says), "{name}: {said}");
    }
}

#[test]
fn files_that_are_no_register_are_refused_and_left_alone() {
    let desk = Desk::new("refuse");
    let path = desk.file("one.jsonl", &format!("{}\n", mosul()[0]));
    let add = |db: &str| desk.bad(&["add", "-q", path.to_str().unwrap(), "--register", db]);
    let (code, said) = desk.bad(&["incidents"]);
    assert!(code == 1 && said.contains("`sijill add` makes one"), "{said}");
    // Another program's database.
    let other = rusqlite::Connection::open(desk.folder.join("other.db")).unwrap();
    other.execute_batch("CREATE TABLE t (x)").unwrap();
    drop(other);
    let (code, said) = add("other.db");
    assert!(code == 3 && said.contains("not a sijill register"), "{code} {said}");
    // No database at all.
    let text = desk.file("text.db", &"this is a text, not a database; ".repeat(100));
    let (code, said) = add("text.db");
    assert!(code == 3 && said.contains("not a sijill register"), "{code} {said}");
    assert!(std::fs::read_to_string(text).unwrap().starts_with("this is a text"));
    // A later program's.
    desk.good(&["add", "-q", path.to_str().unwrap(), "--register", "new.db"]);
    let new = rusqlite::Connection::open(desk.folder.join("new.db")).unwrap();
    new.pragma_update(None, "user_version", 99).unwrap();
    drop(new);
    let (code, said) = add("new.db");
    assert!(code == 3 && said.contains("newer sijill"), "{code} {said}");
    // A folder.
    let (code, said) = add(".");
    assert!(code == 3, "{code} {said}");
    // A folder that is not there.
    let (code, said) = add("nowhere/one.db");
    assert!(code != 0 && said.contains("there is no folder nowhere to put the register in"), "{code} {said}");
}

#[test]
fn a_damaged_page_is_named_and_a_backup_helps() {
    let desk = Desk::new("damaged");
    let reports: Vec<Value> = (0..200)
        .map(|n| {
            report(
                &n.to_string(),
                "Rudaw",
                "2023-03-14",
                &format!("Gunmen kill {n} in Mosul"),
                &format!(
                    "Gunmen killed {n} policemen at a checkpoint in Mosul, Iraq on Tuesday, a security source said. {}",
                    "More was not known. ".repeat(20)
                ),
            )
        })
        .collect();
    desk.add("many.jsonl", &reports);
    let said = desk.good(&["backup", "copy.db"]);
    assert!(said.contains("copy.db"));
    let (code, again) = desk.bad(&["backup", "copy.db"]);
    assert!(code == 1 && again.contains("does not overwrite"), "{again}");
    let path = desk.folder.join("sijill.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xA5);
    std::fs::write(&path, &bytes).unwrap();
    let output = desk.run(&["verify"]);
    assert_eq!(output.status.code(), Some(3), "{}", String::from_utf8_lossy(&output.stdout));
    let copy = desk.good(&["verify", "--register", "copy.db"]);
    assert!(copy.contains("200 reports") && copy.contains("everything follows"), "{copy}");
}

#[test]
fn a_second_writer_waits_or_is_told() {
    let desk = Desk::new("locked");
    desk.add("mosul.jsonl", &mosul());
    let holder = rusqlite::Connection::open(desk.folder.join("sijill.db")).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    // Readers go on.
    assert!(desk.good(&["incidents"]).contains("Mosul"));
    let started = std::time::Instant::now();
    let (code, said) = desk.bad(&["decide", "confirm", "i1.1"]);
    assert!(code == 3 && said.contains("another process is writing"), "{code} {said}");
    assert!(started.elapsed().as_secs() >= 5, "it waits before it gives up");
    drop(holder);
    desk.good(&["decide", "confirm", "i1.1"]);
}

#[cfg(unix)]
#[test]
fn killed_while_working_nothing_acknowledged_is_lost() {
    // `SIJILL_KILLS=200 cargo test -p sijill --test register killed` for the long run.
    let kills: u64 = std::env::var("SIJILL_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(8);
    let desk = Desk::new("killed");
    desk.add("mosul.jsonl", &mosul());
    let towns = ["Mosul, Iraq", "Kirkuk, Iraq", "Kabul, Afghanistan", "Aleppo, Syria", "Mogadishu, Somalia"];
    let lines: String = (0..12_000_usize)
        .map(|n| {
            let (town, day) = (towns[n % 5], 1 + n / 5 % 27);
            let text = format!("Gunmen shot dead {} policemen at a checkpoint in {town} on 2 March, a security source said. Report {n}.", 1 + n / 27 % 40);
            format!("{}\n", report(&format!("k{n}"), &format!("Outlet {}", n % 17), &format!("2023-03-{day:02}"), "", &text))
        })
        .collect();
    let input = desk.file("many.jsonl", &lines);
    let mut acknowledged = std::collections::BTreeSet::new();
    let mut confirmed = 0;
    for round in 0..kills {
        // Moments spread over the run without a clock's help: start-up, coding, committing.
        let pause = std::time::Duration::from_millis(40 + round * 7919 % 1400);
        let what = round % 4;
        let arguments: Vec<&str> = match what {
            0 | 1 => vec!["add", "-q", "--receipts", input.to_str().unwrap()],
            2 => vec!["recode", "--jobs", "1"],
            _ => vec!["backup", "killed-copy.db"],
        };
        let _ = std::fs::remove_file(desk.folder.join("killed-copy.db"));
        let mut child = desk.command(&arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut pipe = child.stdout.take().unwrap();
        let reader = std::thread::spawn(move || {
            let mut bytes = Vec::new();
            let _ = std::io::Read::read_to_end(&mut pipe, &mut bytes);
            bytes
        });
        std::thread::sleep(pause);
        let _ = child.kill();
        let _ = child.wait();
        let text = String::from_utf8_lossy(&reader.join().unwrap()).into_owned();
        // A receipt cut off in the middle was not given.
        let whole = text.rfind('\n').map_or("", |end| &text[..end]);
        for line in whole.lines().filter(|_| what < 2) {
            let receipt: Value = serde_json::from_str(line).unwrap();
            acknowledged.insert(receipt["report"].as_str().unwrap().to_owned());
        }
        if what == 3 && desk.folder.join("killed-copy.db").exists() {
            let copy = desk.good(&["verify", "--register", "killed-copy.db"]);
            assert!(copy.contains("everything follows"), "round {round}: {copy}");
        }
        if desk.run(&["decide", "confirm", "i1.1"]).status.success() {
            confirmed += 1;
        }
        if round % 4 == 3 || round + 1 == kills {
            desk.verified();
        }
    }
    let db = rusqlite::Connection::open(desk.folder.join("sijill.db")).unwrap();
    let mut names = db.prepare("SELECT name FROM report").unwrap();
    let names: Vec<String> = names.query_map([], |r| r.get(0)).unwrap().map(Result::unwrap).collect();
    let unique: std::collections::BTreeSet<&String> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "none twice");
    assert!(acknowledged.iter().all(|a| unique.contains(a)), "none lost");
    let decisions: i64 = db.query_row("SELECT count(*) FROM decision", [], |r| r.get(0)).unwrap();
    assert_eq!(decisions, confirmed);
    println!("{} reports acknowledged over {kills} kills, {} in the register", acknowledged.len(), names.len());
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_said_and_nothing_acknowledged_is_lost() {
    let desk = Desk::new("full");
    desk.add("mosul.jsonl", &mosul());
    let lines: String = (0..4000)
        .map(|n| {
            format!(
                "{}\n",
                report(
                    &format!("f{n}"),
                    "Rudaw",
                    "2023-03-14",
                    "",
                    &format!("Gunmen shot dead {n} policemen in Mosul, Iraq on Tuesday, a security source said.")
                )
            )
        })
        .collect();
    let input = desk.file("many.jsonl", &lines);
    // A limit on file size is what a full disk looks like to a process.
    let script = format!(
        "trap '' XFSZ; ulimit -f 1500; exec {} add -q --receipts {}",
        env!("CARGO_BIN_EXE_sijill"),
        input.display()
    );
    let output = Command::new("bash").args(["-c", &script]).current_dir(&desk.folder).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{said}");
    let receipts = String::from_utf8_lossy(&output.stdout).lines().count();
    desk.verified();
    let now: usize = desk.good(&["verify"]).split(' ').next().unwrap().parse().unwrap();
    assert!(now >= 4 + receipts, "{now} reports, {receipts} receipts: {said}");
    // With room again the same command finishes the work.
    desk.good(&["add", "-q", input.to_str().unwrap()]);
    assert!(desk.good(&["verify"]).starts_with("4004 reports"));
}

#[test]
fn standard_input_and_pages_are_kept_as_they_came() {
    let desk = Desk::new("stdin");
    let mut child = desk.command(&["add", "-q", "-"]).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(mosul()[0].to_string().as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    let paragraph = "<p>قتل خمسة أشخاص وأصيب عشرون آخرون بجروح في تفجير استهدف سوقا شعبية وسط مدينة كركوك العراقية اليوم الثلاثاء، بحسب الشرطة.</p>";
    let page = format!(
        "<html lang=ar><head><title>تفجير في كركوك</title></head><body><article><h1>تفجير في كركوك</h1>{}</article></body></html>",
        paragraph.repeat(3)
    );
    let path = desk.file("page.html", &page);
    desk.good(&["add", "-q", path.to_str().unwrap(), "--published", "2023-03-14"]);
    assert_eq!(desk.good(&["incidents", "--count"]).trim(), "2");
    desk.verified();
}
