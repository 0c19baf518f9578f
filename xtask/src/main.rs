//! The chores: `cargo xtask demo`, `test`, `gazetteer`.

mod gazetteer;
fn main() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned();
    gazetteer::run(&root, &root.join("target/gazetteer")).unwrap();
}
