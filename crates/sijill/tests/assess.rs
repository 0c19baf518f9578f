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
            let c = desk.json(&["compare", path.to_str().unwrap(), "--form", form, "--format", "json"]);
            assert_eq!(c["pairs"].as_array().unwrap().len(), all, "{form}: {c}");
            assert_eq!(c["same_day"], all, "{form}");
            for pair in c["pairs"].as_array().unwrap() {
                assert_eq!(pair["reference"], pair["incident"], "{form}");
                assert_eq!(pair["killed_agrees"], true, "{form}: {pair}");
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
        201801,2024,7,15,Oman,23.58,58.40,Armed Assault,Islamic State,6\n\
        201802,2024,7,0,Oman,23.58,58.40,Armed Assault,Unknown,1\n\
        201803,2024,1,20,Iraq,33.31,44.36,Bombing/Explosion,Unknown,3\n";
    let path = desk.file("gtd.csv", table);
    let c = desk.json(&["compare", path.to_str().unwrap(), "--form", "gtd", "--format", "json"]);
    assert_eq!((c["theirs"].as_i64(), c["pairs"].as_array().unwrap().len()), (Some(2), 1), "{c}");
    assert_eq!(c["pairs"][0]["killed_agrees"], false);
    assert_eq!(c["only_theirs"], json!(["201803"]));
    assert_eq!(c["only_ours"].as_array().unwrap().len(), 3, "{c}");
    let text = desk.good(&["compare", path.to_str().unwrap(), "--form", "gtd"]);
    assert!(text.contains("2 rows with a day (1 without)") && text.contains("deaths differ"), "{text}");
    let (code, said) = desk.bad(&["compare", path.to_str().unwrap(), "--form", "acled"]);
    assert_eq!(code, 1);
    assert!(said.contains("no column `event_id_cnty`"), "{said}");
}
