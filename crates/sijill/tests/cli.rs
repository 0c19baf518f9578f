//! The built binary, end to end: what goes in, what comes out, what it says when it cannot.

use serde_json::Value;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn sijill(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sijill"))
        .args(arguments)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    // Written from a thread of its own: a full pipe on either side must not stop the other. A program
    // that refuses its input may close it early.
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("the writer ends");
    output
}

fn codings(arguments: &[&str], input: &[u8]) -> Vec<Value> {
    let output = sijill(arguments, input);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

/// A folder of its own for a test.
fn scratch(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

#[test]
fn a_name_may_open_a_sentence_behind_a_closing_mark() {
    // Found by fuzzing: the quotation mark of the sentence before was taken for one of this.
    for text in [
        "قالوا: \"لهجوم كبير.\n\"عرضت جماعة تدعى \"قاعدة.\" عين الأسد تبنت الهجوم.",
        "\"\"\" \"\"\"! \"لأسد تبنى الهجوم \"\"\"عرضت قاعدة لهجوم أمس.",
        "\"We did it.\" Resistance claimed the attack in Mosul on Monday.",
    ] {
        let coded = codings(&["code", "-"], serde_json::json!({ "text": text }).to_string().as_bytes());
        assert_eq!(coded.len(), 1, "{text}");
    }
}

#[test]
fn a_text_may_break_off_behind_any_word() {
    // Found by fuzzing: a text that ended with "The mayor and" was read past its end.
    let whole = [
        "The mayor and two of his guards, a teacher and three others were shot dead by gunmen in Kano on Monday.",
        "قتل رئيس البلدية واثنان من مرافقيه ومدرس و3 آخرون أمس في هجوم نفذه من يعتقد أنهم متشددون في مالي.",
        "A group calling itself “Free Men of the North” claimed the attack, which came a day after 12 people were killed.",
        "وكان تنظيم «الدولة الإسلامية» قد تبنى، يوم الأحد 3 مارس، تفجيرا أسفر عن مقتل ثلاثة جنود بينهم ضابط ورابع تونسي.",
    ];
    let mut parts = String::new();
    let mut told = 0;
    for text in whole {
        for (at, _) in text.char_indices().skip(1) {
            parts += &serde_json::json!({ "published": "2024-03-12", "text": &text[..at] }).to_string();
            parts.push('\n');
            told += 1;
        }
    }
    assert_eq!(codings(&["code", "-"], parts.as_bytes()).len(), told);
}

fn quotes_hold(coding: &Value) -> usize {
    fn walk(value: &Value, text: &[char], seen: &mut usize) {
        match value {
            Value::Object(map) => {
                if let (Some(Value::String(quote)), Some(start), Some(end)) =
                    (map.get("quote"), map.get("start").and_then(Value::as_u64), map.get("end").and_then(Value::as_u64))
                {
                    let cut: String = text[start as usize..end as usize].iter().collect();
                    assert_eq!(&cut, quote);
                    *seen += 1;
                }
                map.values().for_each(|v| walk(v, text, seen));
            }
            Value::Array(list) => list.iter().for_each(|v| walk(v, text, seen)),
            _ => {}
        }
    }
    let text: Vec<char> = coding["report"]["text"].as_str().unwrap().chars().collect();
    let mut seen = 0;
    walk(coding, &text, &mut seen);
    seen
}

#[test]
fn every_quote_is_what_stands_at_its_span() {
    let codings = codings(&["code", "examples"], b"");
    assert!(codings.len() >= 8);
    assert!(codings.iter().map(quotes_hold).sum::<usize>() > 60);
}

#[test]
fn codings_parse_back_into_the_model() {
    for value in codings(&["code", "examples"], b"") {
        let coding: sijill_model::Coding = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&coding).unwrap(), value);
    }
}

#[test]
fn the_schema_checked_in_is_current() {
    let checked: Value =
        serde_json::from_str(&std::fs::read_to_string(root().join("schema/coding.schema.json")).unwrap()).unwrap();
    assert_eq!(checked, sijill_model::coding_schema(), "run `cargo xtask schema`");
}

#[test]
fn the_same_in_gives_the_same_out_with_any_number_of_threads() {
    let lines: String = (0..40)
        .map(|i| {
            let text = format!("قتل {} أشخاص في هجوم شنه مسلحون على سوق في بغداد أمس.", i + 3);
            format!("{}\n", serde_json::json!({"text": text, "published": "2024-07-22"}))
        })
        .collect();
    let one = sijill(&["code", "--jobs", "1", "-"], lines.as_bytes());
    let four = sijill(&["code", "--jobs", "4", "-"], lines.as_bytes());
    assert_eq!(one.stdout, four.stdout);
    let parts: Vec<u8> =
        lines.lines().flat_map(|l| sijill(&["code", "-"], format!("{l}\n").as_bytes()).stdout).collect();
    assert_eq!(one.stdout, parts);
}

#[test]
fn bad_input_is_named_and_the_rest_is_done() {
    let dir = scratch("bad-input");
    let good = "قتل خمسة جنود في هجوم على حاجز في بغداد أمس.";
    std::fs::write(dir.join("a-empty.txt"), "").unwrap();
    std::fs::write(dir.join("b-binary.txt"), (0..5000_u32).map(|i| (i * 7919 % 251) as u8).collect::<Vec<_>>())
        .unwrap();
    std::fs::write(dir.join("c-good.txt"), good).unwrap();
    std::fs::write(dir.join("d-broken.json"), "{\"text\": \"x").unwrap();
    std::fs::write(dir.join("e.pdf"), "%PDF-1.4").unwrap();
    std::fs::write(dir.join("f-links.html"), "<html><body><a href=x>y</a></body></html>").unwrap();
    let output = sijill(&["code", dir.to_str().unwrap(), "/no/such/file.txt"], b"");
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).unwrap();
    for (name, reason) in [
        ("a-empty.txt", "empty"),
        ("b-binary.txt", "binary"),
        ("d-broken.json", "not a report in JSON"),
        ("e.pdf", "the PDF cannot be read"),
        ("f-links.html", "no article text"),
        ("/no/such/file.txt", "No such file"),
    ] {
        assert!(errors.lines().any(|l| l.contains(name) && l.contains(reason)), "{name}: {errors}");
    }
    let codings: Vec<Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(codings.len(), 1);
    assert_eq!(codings[0]["accounts"][0]["tolls"][0]["best"], 5);
}

#[test]
fn windows_1256_and_a_long_line_and_direction_marks_are_read() {
    let sentence = "قتل تسعة أشخاص في تفجير سيارة مفخخة استهدف سوقا في مدينة بغداد يوم الاثنين 15 يوليو 2024.";
    let (bytes, ..) = encoding_rs::WINDOWS_1256.encode(sentence);
    let coded = codings(&["code", "-"], &bytes);
    assert_eq!(coded[0]["accounts"][0]["tolls"][0]["best"], 9);
    // Ten megabytes in one line, the report at its end.
    let mut long = "كلمة ".repeat(1_200_000);
    long.push_str(". ");
    long.push_str(sentence);
    let coded = codings(&["code", "-"], long.as_bytes());
    assert_eq!(coded.len(), 1);
    let marked = sentence.replace(' ', "\u{200f} \u{202b}");
    let coded = codings(&["code", "-"], marked.as_bytes());
    assert_eq!(coded[0]["accounts"][0]["date"]["start"], "2024-07-15");
    quotes_hold(&coded[0]);
}

#[test]
fn other_languages_in_arabic_script_are_told_apart() {
    let persian =
        "پلیس گفت که در حمله‌ای در کابل پنج نفر کشته شدند و چند تن دیگر زخمی گردیدند و گروهی مسئولیت را پذیرفت.";
    let coded = codings(&["code", "-"], persian.as_bytes());
    assert_eq!(coded[0]["report"]["language"], "und");
    assert_eq!(coded[0]["accounts"].as_array().unwrap().len(), 0);
}

#[test]
fn wrong_use_exits_with_two() {
    for arguments in
        [&["code", "--published", "yesterday", "-"][..], &["read", "dates", "--language", "fr", "-"], &["nothing"]]
    {
        assert_eq!(sijill(arguments, b"x").status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn read_gives_one_array_a_line() {
    let output = sijill(&["read", "numbers"], "قتل ثلاثة وعشرون\n\nat least 12\n".as_bytes());
    let lines: Vec<Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0][0]["best"], 23);
    assert_eq!(lines[1], serde_json::json!([]));
    assert_eq!((&lines[2][0]["low"], &lines[2][0]["bound"]), (&Value::from(12), &Value::from("at_least")));
    let output = sijill(&["read", "dates", "--reference", "2024-07-22"], "ليلة الاثنين الماضي".as_bytes());
    let line: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(line[0]["value"]["start"], "2024-07-15");
}

#[test]
fn a_lexicon_of_ones_own_is_laid_over() {
    let dir = scratch("own-lexicon");
    std::fs::create_dir_all(dir.join("actors")).unwrap();
    std::fs::write(
        dir.join("actors/mine.lex"),
        "[actors | kind=rebel_group]\nred-dawn | كتائب الفجر الأحمر | Red Dawn Brigades | countries=IQ | form=katiba\n",
    )
    .unwrap();
    let text = "Five soldiers were killed on Monday in an attack by the Red Dawn Brigades in Baghdad.";
    let actor = |c: &Value| c["accounts"][0]["perpetrators"].to_string();
    let without = codings(&["code", "-"], text.as_bytes());
    let with = codings(&["code", "--lexicon", dir.to_str().unwrap(), "-"], text.as_bytes());
    assert!(!actor(&without[0]).contains("red-dawn"));
    assert!(actor(&with[0]).contains("red-dawn"));
    assert_ne!(without[0]["coder"], with[0]["coder"]);
    std::fs::write(dir.join("actors/mine.lex"), "[rule r]\nmatch @act\nemit mark x\n").unwrap();
    let output = sijill(&["lexicon", "check", dir.to_str().unwrap()], b"");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(errors.contains("mine.lex:1") && errors.contains("does not load without examples"), "{errors}");
}

#[test]
fn every_example_of_every_rule_holds() {
    let output = sijill(&["lexicon", "test"], b"");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let line = String::from_utf8(output.stdout).unwrap();
    assert!(line.contains(" passed, 0 failed"), "{line}");
}

#[test]
fn explain_leads_back_to_the_lexicon() {
    let output = sijill(&["explain", "examples/muscat-mosque.ar.txt"], b"");
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("lexicon/ar/acts.lex:"), "{shown}");
    assert!(shown.contains("considered and left out:"));
}

#[test]
fn the_text_format_lets_no_escape_through() {
    let hostile = "قتل خمسة أشخاص في هجوم \u{1b}[31mأحمر\u{7} في بغداد أمس.";
    let output = sijill(&["code", "--format", "text", "-"], hostile.as_bytes());
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(!shown.contains('\u{1b}') && !shown.contains('\u{7}'));
}

#[test]
fn a_gazetteer_is_built_from_geonames_tables() {
    let dir = scratch("gazetteer");
    let table = "1\tNewtown\tNewtown\tالبلدة الجديدة,Neustadt\t33.5\t44.5\tP\tPPL\tIQ\t\t07\t\t\t\t5000\t\t\tAsia/Baghdad\t2024-01-01\n";
    std::fs::write(dir.join("IQ.txt"), table).unwrap();
    let out = dir.join("iq.gaz");
    let output =
        sijill(&["gazetteer", "build", dir.join("IQ.txt").to_str().unwrap(), "-o", out.to_str().unwrap()], b"");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = sijill(
        &["read", "places", "--gazetteer", out.to_str().unwrap()],
        "انفجار في مدينة البلدة الجديدة في العراق".as_bytes(),
    );
    assert!(String::from_utf8_lossy(&read.stdout).contains("Newtown"));
    std::fs::write(dir.join("bad.txt"), "not a table\n").unwrap();
    let output =
        sijill(&["gazetteer", "build", dir.join("bad.txt").to_str().unwrap(), "-o", out.to_str().unwrap()], b"");
    assert!(String::from_utf8_lossy(&output.stderr).contains("bad.txt:1"));
}

/// Any mixture of the words the grammars know, with marks, digits and stray characters between
/// them: the reader must neither fall nor cut a span outside its text.
#[test]
fn no_mixture_of_words_makes_it_fall() {
    let mut words: Vec<String> = Vec::new();
    for folder in ["lexicon/ar", "lexicon/en", "lexicon/actors", "examples"] {
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let text = std::fs::read_to_string(path).unwrap();
                words.extend(text.split_whitespace().map(str::to_owned));
            }
        }
    }
    let odd = [
        "\u{200f}", "«", "»", "(", ")", "،", ".", "؟", ":", "\n", "-", "–", "/", "%", "٣", "1,2", "2024", "ـ", "'s",
        "\u{301}", "😀", "7/7",
    ];
    // A linear congruential generator: the same mixtures on every machine.
    let mut state = 20_240_715_u64;
    let mut next = |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % n
    };
    let mut lines = String::new();
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..next(60) + 1 {
            if next(5) == 0 {
                text.push_str(odd[next(odd.len())]);
            } else {
                text.push_str(&words[next(words.len())]);
            }
            if next(8) > 0 {
                text.push(' ');
            }
        }
        let day = if next(2) == 0 { Some("2024-07-22") } else { None };
        lines.push_str(&serde_json::json!({"title": "", "text": format!("x {text}"), "published": day}).to_string());
        lines.push('\n');
    }
    let coded = codings(&["code", "-"], lines.as_bytes());
    assert_eq!(coded.len(), 3000);
    coded.iter().for_each(|c| {
        quotes_hold(c);
    });
    for what in ["numbers", "dates", "places", "actors", "people"] {
        let output = sijill(&["read", what], lines.as_bytes());
        assert!(output.status.success(), "{what}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
