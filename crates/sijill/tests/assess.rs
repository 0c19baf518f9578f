//! `stats` and `brief` through the built binary, on reports whose figures are known.

mod desk;

use desk::Desk;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn attack(id: usize, day: &str, outlet: &str, town: &str, country: &str, killed: &str, claimed: bool) -> Value {
    let claim = if claimed { "\n\nThe Islamic State group claimed responsibility for the attack." } else { "" };
    json!({
        "id": format!("n{id}"),
        "outlet": outlet,
        "published": day,
        "title": format!("Islamic State attack kills {killed} in {town}"),
        "text": format!("Islamic State fighters attacked a village near {town} in {country} on {day}, killing {killed} people, police said.{claim}"),
    })
}

/// Three attacks in the first half of 2023, seven in that of 2024, the last of them in a country of its own.
fn desk(name: &str) -> Desk {
    let desk = Desk::new(name);
    let mut reports = Vec::new();
    let days = [
        ("2023-01-10", "Mosul", "Iraq", "four"),
        ("2023-03-14", "Kirkuk", "Iraq", "two"),
        ("2023-05-20", "Palmyra", "Syria", "nine"),
        ("2024-01-09", "Mosul", "Iraq", "three"),
        ("2024-02-06", "Kirkuk", "Iraq", "five"),
        ("2024-03-12", "Palmyra", "Syria", "six"),
        ("2024-04-16", "Mosul", "Iraq", "two"),
        ("2024-05-07", "Kirkuk", "Iraq", "seven"),
        ("2024-06-04", "Palmyra", "Syria", "four"),
        ("2024-07-15", "Muscat", "Oman", "five"),
    ];
    for (i, (day, town, country, killed)) in days.iter().enumerate() {
        reports.push(attack(2 * i, day, "Rudaw", town, country, killed, i % 2 == 1));
        reports.push(attack(2 * i + 1, day, "BBC News", town, country, killed, false));
    }
    // As many reports of other matters in the spring of 2023: the register listened in both years.
    for i in 0..8 {
        let text =
            format!("Gunmen killed two farmers near Zinder in Niger on 2023-0{}-1{i}, officials said.", 1 + i % 6);
        reports.push(json!({"id": format!("o{i}"), "outlet": "Rudaw", "published": format!("2023-0{}-1{i}", 1 + i % 6), "title": "Gunmen kill farmers in Niger", "text": text}));
    }
    desk.add("reports.jsonl", &reports);
    desk
}

const ASK: [&str; 5] = ["--actor", "islamic-state", "--as-of", "2024-07-22", "--format"];

fn stats(desk: &Desk) -> Value {
    let mut arguments = vec!["stats"];
    arguments.extend(ASK);
    arguments.push("json");
    desk.json(&arguments)
}

#[test]
fn the_figures_are_those_of_the_reports() {
    let desk = desk("stats");
    let a = stats(&desk);
    assert_eq!(a["attacks"]["value"], 10, "{}", a["attacks"]);
    assert_eq!(a["this_year"]["value"], 7);
    assert_eq!(a["this_year_tolls"]["killed"]["best"], 32);
    let before = &a["compared"][0];
    assert_eq!(before["attacks"]["value"], 3);
    assert_eq!(before["killed"]["best"], 15);
    // 7 in 204 days against 3 in 203: R's poisson.test gives 2.322 (0.529 to 13.92).
    let ratio = before["ratio"]["ratio"].as_f64().unwrap();
    assert!((ratio - 7.0 / 204.0 * 203.0 / 3.0).abs() < 1e-9, "{before}");
    assert!(before["ratio"]["low"].as_f64().unwrap() < 1.0 && before["ratio"]["high"].as_f64().unwrap() > 10.0);
    let oman = a["firsts"].as_array().unwrap().iter().find(|f| f["kind"] == "country" && f["value"] == "OM").unwrap();
    assert_eq!(oman["after"], 9);
    assert_eq!(oman["date"], "2024-07-15");
    assert_eq!(a["claims"]["claimed"]["value"], 5);
    // Each figure's incidents can be looked up.
    for id in a["this_year"]["incidents"].as_array().unwrap() {
        assert_eq!(desk.incident(id.as_str().unwrap())["id"], *id);
    }
    // What was not yet published is not known.
    let early = desk.json(&["stats", "--actor", "islamic-state", "--as-of", "2024-07-01", "--format", "json"]);
    assert_eq!(early["this_year"]["value"], 6);
    // A country's own figures; an actor by its Arabic name.
    let iraq = desk.json(&[
        "stats",
        "--actor",
        "تنظيم الدولة الإسلامية",
        "--country",
        "iq",
        "--as-of",
        "2024-07-22",
        "--format",
        "json",
    ]);
    assert_eq!(
        (iraq["this_year"]["value"].as_i64(), iraq["question"]["actor"].as_str()),
        (Some(4), Some("islamic-state"))
    );
    let csv = desk.good(&["stats", "--actor", "islamic-state", "--as-of", "2024-07-22", "--format", "csv"]);
    assert!(csv.contains("\n2024-07-01,2024-07-31,1,5,5,5,"), "{csv}");
}

#[test]
fn what_cannot_be_asked_is_told() {
    let desk = desk("ask");
    let (code, said) = desk.bad(&["stats", "--actor", "islamic-stat"]);
    assert_eq!(code, 2);
    assert!(said.contains("did you mean") && said.contains("islamic-state"), "{said}");
    assert!(desk.bad(&["stats", "--country", "XX"]).1.contains("ISO 3166-1"));
    assert!(desk.bad(&["stats", "--as-of", "yesterday"]).1.contains("YYYY-MM-DD"));
    assert!(desk.bad(&["stats", "--where", "country=ZZ"]).1.contains("nothing to assess"));
    assert!(desk.bad(&["brief", "--language", "fr"]).1.contains("`ar` or `en`"));
}

/// Every internal link of a page leads somewhere.
fn dangling(page: &str) -> Vec<String> {
    let parts = |mark: &str| -> BTreeSet<String> {
        page.split(mark).skip(1).filter_map(|p| p.split_once('"')).map(|p| p.0.to_owned()).collect()
    };
    let ids = parts("id=\"");
    parts("href=\"#").into_iter().filter(|to| !ids.contains(to)).collect()
}

#[test]
fn a_brief_says_the_figures_and_links_them() {
    let desk = desk("brief");
    let mut hostile = attack(99, "2024-06-20", "Rudaw", "Mosul", "Iraq", "eight", false);
    hostile["title"] = json!("<script>alert(1)</script> Islamic State attack kills eight | Mosul");
    desk.add("hostile.jsonl", &[hostile]);
    let brief = |language: &str, form: &str| {
        let mut arguments = vec!["brief"];
        arguments.extend(ASK);
        arguments.extend([form, "--language", language]);
        desk.good(&arguments)
    };
    for language in ["ar", "en"] {
        let page = brief(language, "html");
        assert!(!page.contains("<script") && page.contains("default-src 'none'"), "{language}");
        assert!(!page.contains("http://") && !page.contains("https://"), "{language}: a request to another host");
        assert_eq!(dangling(&page), Vec::<String>::new(), "{language}");
        assert_eq!(page, brief(language, "html"), "the same bytes again");
    }
    let en = brief("en", "html");
    assert!(en.contains("8 attacks</a> from 1 January to 22 July 2024"), "{en}");
    assert!(en.contains("the first attack in Oman that the register knows of, after 10 attacks elsewhere"), "{en}");
    let ar = brief("ar", "html");
    assert!(ar.contains("dir=\"rtl\"") && ar.contains("8 هجمات</a> من 1 يناير إلى 22 يوليو 2024"), "{ar}");
    let md = brief("en", "md");
    assert!(md.starts_with("# Islamic State: assessment of 22 July 2024"), "{md}");
    assert!(md.contains("\\<script\\>alert") && md.contains("\\| Mosul"), "{md}");
}

#[test]
fn the_brief_reads_as_it_did() {
    let desk = desk("snapshot");
    for (language, name) in [("en", "brief_en"), ("ar", "brief_ar")] {
        let mut arguments = vec!["brief"];
        arguments.extend(ASK);
        arguments.extend(["md", "--language", language]);
        insta::assert_snapshot!(name, desk.good(&arguments));
    }
}

#[test]
fn a_year_in_which_nobody_listened_is_not_compared() {
    let desk = Desk::new("deaf");
    let mut reports: Vec<Value> =
        (0..6).map(|i| attack(i, &format!("2024-0{}-12", i + 1), "Rudaw", "Mosul", "Iraq", "three", false)).collect();
    reports.push(json!({"id": "back", "outlet": "Rudaw", "published": "2024-06-20", "title": "Islamic State gunmen kill four near Kirkuk",
        "text": "Islamic State gunmen killed four policemen near Kirkuk, Iraq on Thursday, police said.\n\nOn 14 February 2023, Islamic State fighters killed 11 villagers in Muqdadiya, Iraq."}));
    desk.add("reports.jsonl", &reports);
    let page = desk.good(&["brief", "--actor", "islamic-state", "--as-of", "2024-07-22", "--format", "md"]);
    assert!(page.contains("it cannot tell whether the pace has changed"), "{page}");
    assert!(!page.contains("95% interval"), "{page}");
}

#[test]
fn exported_tables_come_back_as_the_same_incidents() {
    let desk = desk("export");
    let count = |text: &str| text.lines().count();
    let all: usize = desk.good(&["incidents", "--count"]).trim().parse().unwrap();
    for (form, heads) in [("acled", 1), ("ucdp", 1), ("hxl", 2), ("jsonld", 0), ("csv", 1)] {
        let text = desk.good(&["export", form]);
        assert_eq!(count(&text), all + heads, "{form}");
        if form == "acled" || form == "ucdp" {
            let path = desk.file(&format!("{form}.csv"), &text);
            // From the file, and from the table kept in the register under its name: the same.
            let c = desk.json(&["compare", path.to_str().unwrap(), "--form", form, "--format", "json"]);
            let said = desk.good(&["import", form, path.to_str().unwrap()]);
            assert!(said.contains(&format!("{form}: {all} events of")), "{said}");
            assert_eq!(c, desk.json(&["compare", form, "--format", "json"]), "{form}");
            assert_eq!(c["pairs"].as_array().unwrap().len(), all, "{form}: {c}");
            for field in ["day", "place", "killed", "killed_in_range", "kind", "actor"] {
                let share = &c["agreement"][field];
                assert_eq!(share["n"], share["of"], "{form}: {field}");
                assert!(field == "actor" || share["of"].as_u64().unwrap() > 0, "{form}: {field}");
            }
            for pair in c["pairs"].as_array().unwrap() {
                assert_eq!(pair["reference"], pair["incident"], "{form}");
            }
        }
    }
    let acled = desk.good(&["export", "acled", "--where", "country=OM"]);
    assert!(
        acled.contains("2024-07-15,2024,1,Political violence,Violence against civilians,Attack,islamic-state"),
        "{acled}"
    );
    // Every selector of the linked data leads to its words.
    let line: Value =
        serde_json::from_str(desk.good(&["export", "jsonld", "--where", "country=OM"]).lines().next().unwrap())
            .unwrap();
    let annotations = line["sijill:annotation"].as_array().unwrap();
    assert!(annotations.iter().any(|a| a["sijill:field"] == "toll" && a["oa:hasBody"]["best"] == 5), "{line}");
    let report = attack(18, "2024-07-15", "Rudaw", "Muscat", "Oman", "five", true);
    // The text of a report is its title and its body.
    let text: Vec<char> =
        format!("{}\n\n{}", report["title"].as_str().unwrap(), report["text"].as_str().unwrap()).chars().collect();
    for a in annotations.iter().filter(|a| a["oa:hasTarget"]["oa:hasSource"] == "urn:sijill:report:n18") {
        for s in a["oa:hasTarget"]["oa:hasSelector"].as_array().unwrap() {
            let (from, to) = (s["oa:start"].as_u64().unwrap() as usize, s["oa:end"].as_u64().unwrap() as usize);
            let words: String = text[from..to].iter().collect();
            assert_eq!(s["oa:refinedBy"]["oa:exact"], words.as_str());
        }
    }
}

#[test]
fn a_comparison_tells_what_each_side_lacks() {
    let desk = desk("compare");
    let table = "eventid,iyear,imonth,iday,country_txt,latitude,longitude,attacktype1_txt,gname,nkill\n\
        201801,2024,7,15,Oman,23.58,58.40,Armed Assault,Islamic State of Iraq and the Levant (ISIL),6\n\
        201802,2024,0,0,Oman,23.58,58.40,Armed Assault,Unknown,1\n\
        201803,2024,1,20,Iraq,33.31,44.36,Bombing/Explosion,Unknown,3\n";
    let path = desk.file("gtd.csv", table);
    let c = desk.json(&["compare", path.to_str().unwrap(), "--form", "gtd", "--format", "json"]);
    assert_eq!((c["theirs"].as_i64(), c["pairs"].as_array().unwrap().len()), (Some(2), 1), "{c}");
    let pair = &c["pairs"][0];
    assert_eq!((&pair["killed_in_range"], &pair["kind"], &pair["actor"]), (&json!(false), &json!(true), &json!(true)));
    assert_eq!(c["only_theirs"], json!(["201803"]));
    assert_eq!(c["only_ours"].as_array().unwrap().len(), 3, "{c}");
    assert_eq!(c["coverage"]["country"]["Oman"], json!({"n": 1, "of": 1}));
    let text = desk.good(&["compare", path.to_str().unwrap(), "--form", "gtd"]);
    assert!(text.contains("2 rows with a day (1 without)") && text.contains(": deaths"), "{text}");
    let (code, said) = desk.bad(&["compare", path.to_str().unwrap(), "--form", "acled"]);
    assert_eq!(code, 1);
    assert!(said.contains("no column `event_id_cnty`"), "{said}");
    let (code, said) = desk.bad(&["compare", "nothing"]);
    assert_eq!(code, 2);
    assert!(said.contains("no reference is called `nothing` (there: none)"), "{said}");
}

#[test]
fn imported_tables_stand_beside_the_register_and_never_in_it() {
    let desk = desk("import");
    let before = (desk.good(&["incidents"]), desk.good(&["export", "csv"]));
    let row = |id: &str, dead: u8| format!("{id},2024-07-15,Oman,23.58,58.40,{dead},Attack,Islamic State (Oman)\n");
    let head = "event_id_cnty,event_date,country,latitude,longitude,fatalities,sub_event_type,actor1\n";
    let one = desk.file("one.csv", &format!("{head}{}", row("OMN1", 5)));
    let two = desk.file("two.csv", &format!("{head}{}{}", row("OMN1", 5), row("OMN2", 1)));
    let (one, two) = (one.to_str().unwrap(), two.to_str().unwrap());
    desk.good(&["import", "acled", one, "--name", "mine"]);
    assert!(desk.good(&["import", "acled", one, "--name", "mine"]).contains("there already"));
    let (code, said) = desk.bad(&["import", "acled", two, "--name", "mine"]);
    assert_eq!(code, 1);
    assert!(said.contains("--replace"), "{said}");
    assert_eq!(desk.json(&["references", "--json"])[0]["events"], 1);
    desk.good(&["import", "acled", two, "--name", "mine", "--replace"]);
    assert_eq!(desk.json(&["references", "--json"])[0]["events"], 2);
    assert_eq!(desk.json(&["compare", "mine", "--format", "json"])["theirs"], 2);
    assert_eq!(before, (desk.good(&["incidents"]), desk.good(&["export", "csv"])));
    desk.good(&["verify"]);
    desk.good(&["references", "--drop", "mine"]);
    assert_eq!(desk.json(&["references", "--json"]), json!([]));
    assert_eq!(desk.bad(&["references", "--drop", "mine"]).0, 1);
}

#[test]
fn a_data_package_describes_and_seals_every_file() {
    let desk = desk("package");
    let at = desk.folder.join("package");
    let at = at.to_str().unwrap();
    desk.good(&["export", "package", "--output", at, "--where", "killed>=1"]);
    let read = |name: &str| std::fs::read(format!("{at}/{name}")).unwrap();
    let about: Value = serde_json::from_slice(&read("datapackage.json")).unwrap();
    let resources = about["resources"].as_array().unwrap();
    assert!(resources.len() >= 9, "{about}");
    for r in resources {
        let bytes = read(r["path"].as_str().unwrap());
        assert_eq!(r["bytes"], bytes.len(), "{r}");
        assert!(r["hash"].as_str().unwrap().starts_with("sha256:"), "{r}");
        if let Some(fields) = r["schema"]["fields"].as_array() {
            let head = String::from_utf8(bytes).unwrap().lines().next().unwrap().to_owned();
            let names: Vec<&str> = fields.iter().map(|f| f["name"].as_str().unwrap()).collect();
            assert_eq!(head, names.join(","));
        }
    }
    let codebook = String::from_utf8(read("codebook.md")).unwrap();
    assert!(codebook.contains("| `killed_best` |") && codebook.contains("suicide_bomb"), "{codebook}");
    let count: usize = desk.good(&["incidents", "--count", "--where", "killed>=1"]).trim().parse().unwrap();
    assert_eq!(about["sijill"]["incidents"], count);
    assert_eq!(&read("data/incidents.parquet")[..4], b"PAR1");
    // The same register gives the same bytes; a folder that is there is left alone.
    let again = desk.folder.join("again");
    desk.good(&["export", "package", "--output", again.to_str().unwrap(), "--where", "killed>=1"]);
    for r in resources {
        let name = r["path"].as_str().unwrap();
        assert_eq!(read(name), std::fs::read(again.join(name)).unwrap(), "{name}");
    }
    assert!(desk.bad(&["export", "package", "--output", at]).1.contains("is there already"));
    assert_eq!(desk.bad(&["export", "package"]).0, 2);
}

#[test]
fn a_brief_is_printed_in_both_languages() {
    let desk = desk("pdf");
    let made = |name: &str, language: &str| {
        let path = desk.folder.join(name);
        let ask =
            ["brief", "--actor", "islamic-state", "--as-of", "2024-07-22", "--format", "pdf", "--language", language];
        desk.good(&[&ask[..], &["--output", path.to_str().unwrap()]].concat());
        std::fs::read(path).unwrap()
    };
    for language in ["en", "ar"] {
        let pdf = made("a.pdf", language);
        assert!(pdf.starts_with(b"%PDF-"), "{language}");
        assert_eq!(pdf, made("b.pdf", language), "the same bytes");
        let text = pdf_extract::extract_text_from_mem(&pdf).unwrap();
        let words = if language == "en" { "Islamic State" } else { "2024" };
        assert!(text.contains(words), "{text}");
    }
}
