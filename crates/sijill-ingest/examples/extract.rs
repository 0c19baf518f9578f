use std::io::Read;
fn main() {
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes).unwrap();
    let text = sijill_ingest::decode(&bytes).unwrap();
    let t = std::time::Instant::now();
    let page = sijill_ingest::html::page(&text, None, &|_| None);
    eprintln!("{:?} for {} bytes", t.elapsed(), text.len());
    println!(
        "TITLE {}\nOUTLET {:?} BY {:?} PUB {:?} LANG {:?} URL {:?} STAND {:?}\n",
        page.title, page.outlet, page.byline, page.published, page.language, page.url, page.standfirst
    );
    for p in page.paragraphs {
        println!("{p}\n");
    }
}
