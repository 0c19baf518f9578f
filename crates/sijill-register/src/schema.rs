//! The layout of the file, and how an older one becomes this one.

use rusqlite::Connection;

/// "Sjil": marks the file as a register.
pub const APPLICATION: i64 = 0x536A_696C;

/// One step a version; a register of version N has the first N.
pub const MIGRATIONS: [&str; 4] = [
    r"
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Reports as they came. Never changed.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,      -- SHA-256 of outlet, address, title and text
  name TEXT NOT NULL,             -- its own id, or sha256:…
  url TEXT, outlet TEXT, language TEXT NOT NULL, published TEXT, title TEXT NOT NULL,
  form TEXT NOT NULL,             -- text, html, json
  address TEXT NOT NULL,          -- the file or address it was read from
  read_at TEXT NOT NULL,          -- RFC 3339
  digest BLOB NOT NULL,           -- SHA-256 of the bytes
  bytes BLOB NOT NULL,            -- zstd
  sketch BLOB NOT NULL,
  coding INTEGER NOT NULL         -- the coding in force
) STRICT;
CREATE INDEX report_by_name ON report (name);

CREATE TABLE coder (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

-- What a version of the coder read. Never changed.
CREATE TABLE coding (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (id),
  coder INTEGER NOT NULL REFERENCES coder (id),
  body BLOB NOT NULL              -- sijill.coding/1, zstd
) STRICT;
CREATE INDEX coding_by_report ON coding (report);

-- Derived: the accounts of the codings in force. A number stays with an account through recoding.
CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL,
  number INTEGER NOT NULL,
  live INTEGER NOT NULL,          -- 0: a later coding no longer reads it
  facts BLOB NOT NULL,
  gist BLOB NOT NULL,
  country TEXT NOT NULL, class INTEGER NOT NULL, day INTEGER NOT NULL, cell INTEGER NOT NULL, place INTEGER NOT NULL,
  component INTEGER NOT NULL,
  incident INTEGER,
  partner INTEGER,
  score REAL NOT NULL,
  UNIQUE (report, number)
) STRICT;
CREATE INDEX account_block ON account (country, class, day, cell) WHERE live = 1;
CREATE INDEX account_place ON account (place, class, day) WHERE live = 1 AND place <> 0;
CREATE INDEX account_component ON account (component);
CREATE INDEX account_incident ON account (incident);

-- Derived: one row an incident, under the row of the account it is named after.
CREATE TABLE incident (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  revision TEXT NOT NULL,
  status TEXT NOT NULL, title TEXT NOT NULL,
  type TEXT NOT NULL, subtype TEXT NOT NULL, modality TEXT NOT NULL,
  date_start INTEGER NOT NULL, date_end INTEGER NOT NULL, date_precision TEXT NOT NULL,
  country TEXT, admin1 TEXT, place TEXT, site TEXT, lat REAL, lon REAL, place_precision TEXT,
  killed INTEGER, killed_low INTEGER, killed_high INTEGER,
  injured INTEGER, injured_low INTEGER, injured_high INTEGER,
  confidence REAL NOT NULL, accounts INTEGER NOT NULL, independent INTEGER NOT NULL,
  record BLOB NOT NULL            -- sijill.incident/1, zstd
) STRICT;
CREATE INDEX incident_by_date ON incident (date_start);
CREATE INDEX incident_by_country ON incident (country, date_start);
CREATE INDEX incident_by_killed ON incident (killed);
CREATE INDEX incident_by_subtype ON incident (subtype, date_start);
CREATE INDEX incident_by_status ON incident (status, date_start);

CREATE TABLE incident_term (
  kind TEXT NOT NULL, value TEXT NOT NULL, incident INTEGER NOT NULL,
  PRIMARY KEY (kind, value, incident)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_term_of ON incident_term (incident);

-- Decisions of analysts. Appended, never changed.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL, by TEXT NOT NULL, body TEXT NOT NULL, why TEXT NOT NULL,
  previous BLOB NOT NULL, hash BLOB NOT NULL
) STRICT;
CREATE TRIGGER decision_is_appended BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

-- Derived from decisions.
CREATE TABLE undone (decision INTEGER PRIMARY KEY, by INTEGER NOT NULL) STRICT;
CREATE TABLE decided (account INTEGER NOT NULL, decision INTEGER NOT NULL, PRIMARY KEY (account, decision)) STRICT, WITHOUT ROWID;
CREATE TABLE pin (a INTEGER NOT NULL, b INTEGER NOT NULL, joins INTEGER NOT NULL, decision INTEGER NOT NULL) STRICT;
CREATE INDEX pin_a ON pin (a);
CREATE INDEX pin_b ON pin (b);

CREATE VIRTUAL TABLE report_text USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', detail = 'full');
",
    r"
-- What is known of each feed and sitemap that is watched.
CREATE TABLE source (
  address TEXT PRIMARY KEY,
  etag TEXT, modified TEXT,       -- validators of the last answer
  asked_at TEXT NOT NULL,         -- RFC 3339
  next_at TEXT NOT NULL,          -- not before then
  ok_at TEXT,                     -- last answered well
  failures INTEGER NOT NULL,      -- in a row
  problem TEXT,                   -- what went wrong last
  entries INTEGER NOT NULL,       -- reports that came of it
  moved TEXT                      -- where it moved for good
) STRICT, WITHOUT ROWID;

-- Entries of sources that were looked at: done with, or how often tried.
CREATE TABLE entry (
  source TEXT NOT NULL, key TEXT NOT NULL,
  at TEXT NOT NULL, attempts INTEGER NOT NULL, done INTEGER NOT NULL,
  PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;

-- What could not be read, and why.
CREATE TABLE reject (id INTEGER PRIMARY KEY, at TEXT NOT NULL, place TEXT NOT NULL, reason TEXT NOT NULL, times INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX reject_once ON reject (place, reason);

-- Inputs that were not read to their end: how many of their records are durable.
CREATE TABLE unfinished (input TEXT PRIMARY KEY, mark TEXT NOT NULL, records INTEGER NOT NULL) STRICT, WITHOUT ROWID;
",
    r"
-- All that is filtered by, beside the records: a filter reads 150 bytes an incident instead of thousands.
DROP INDEX incident_by_date;
CREATE INDEX incident_face ON incident (
  date_start, date_end, country, subtype, status, killed, injured, confidence, type, modality, admin1, place, site, lat, lon,
  killed_low, killed_high, injured_low, injured_high, accounts, independent
);
",
    r"
-- Tables of other datasets that people brought, beside our own and never mixed with it.
CREATE TABLE reference (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  form TEXT NOT NULL,             -- acled, ucdp, gtd
  file TEXT NOT NULL, digest TEXT NOT NULL, read_at TEXT NOT NULL,
  events INTEGER NOT NULL, undated INTEGER NOT NULL
) STRICT;

CREATE TABLE reference_event (
  reference INTEGER NOT NULL REFERENCES reference (id),
  number INTEGER NOT NULL,        -- its place in the table
  name TEXT NOT NULL,             -- its id there
  date_start INTEGER NOT NULL, date_end INTEGER NOT NULL, day_known INTEGER NOT NULL,
  country TEXT NOT NULL, admin1 TEXT NOT NULL, place TEXT NOT NULL, lat REAL, lon REAL, place_known INTEGER NOT NULL,
  killed INTEGER, kind TEXT NOT NULL, actor TEXT NOT NULL, target TEXT NOT NULL,
  PRIMARY KEY (reference, number)
) STRICT, WITHOUT ROWID;
",
];

/// The layout this program writes.
pub const VERSION: i64 = MIGRATIONS.len() as i64;

/// Brings a file from version `from` to this one, in one transaction.
pub fn migrate(connection: &mut Connection, from: i64) -> rusqlite::Result<()> {
    if from >= VERSION {
        return Ok(());
    }
    let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Another process may have done it while this one waited.
    let from: i64 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for step in &MIGRATIONS[from as usize..] {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION)?;
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.commit()
}
