//! Who may do what: users, sessions, tokens, saved views, and the log of logins.
//!
//! Input: names, passwords, codes, tokens. Output: a [`Who`], or a [`Refusal`]. All of it lives in a file of its own beside
//! the register, so that a register handed on carries no password.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a user may do; each may do what those before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Reads.
    Reader,
    /// Decides on incidents, adds reports, undoes own decisions.
    Analyst,
    /// Undoes others' decisions too.
    Reviewer,
    /// Users, tokens of others, the log of logins.
    Administrator,
}

impl Role {
    const ALL: [(Role, &'static str); 4] = [
        (Self::Reader, "reader"),
        (Self::Analyst, "analyst"),
        (Self::Reviewer, "reviewer"),
        (Self::Administrator, "administrator"),
    ];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|r| r.0 == self).map_or("reader", |r| r.1)
    }

    /// The role of a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|r| r.1 == name).map(|r| r.0)
    }
}

/// What a token may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// To read.
    Read,
    /// To decide.
    Decide,
    /// To add reports.
    Add,
}

/// How someone comes to be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Via {
    /// The one local analyst of a register without users.
    Local,
    /// A login; writing needs the session's secret.
    Session {
        /// What a writing request must repeat.
        csrf: String,
        /// Which session.
        hash: Vec<u8>,
    },
    /// An API token.
    Token(Vec<Scope>),
}

/// Someone known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// Name, as decisions carry it.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// How they are known.
    pub via: Via,
}

/// Why someone is not let in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Name, password or code is wrong; which of them is not said.
    #[error("name, password or code is wrong")]
    Wrong,
    /// The password is right; a code of the second factor is needed.
    #[error("a code of the authenticator is needed")]
    CodeNeeded,
    /// Too many tries.
    #[error("too many tries; wait {0} seconds")]
    Wait(u64),
    /// There is no such thing.
    #[error("there is no {0}")]
    Missing(String),
    /// What was given cannot be.
    #[error("{0}")]
    Invalid(String),
    /// The file.
    #[error("{0}")]
    Store(String),
}

impl From<rusqlite::Error> for Refusal {
    fn from(e: rusqlite::Error) -> Self {
        Self::Store(format!("the file of users cannot be used: {e}"))
    }
}

/// A user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct User {
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Whether a second factor is set up.
    pub totp: bool,
    /// Whether they are shut out.
    pub disabled: bool,
    /// When made, RFC 3339.
    pub created: String,
    /// Last login, RFC 3339.
    pub seen: Option<String>,
}

/// An API token, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Token {
    /// Number.
    pub id: i64,
    /// Whose.
    pub user: String,
    /// What it is for, in its owner's words.
    pub label: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When made.
    pub created: String,
    /// When it ends.
    pub expires: String,
    /// When last used.
    pub used: Option<String>,
}

/// A saved view: an address of the pages under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SavedView {
    /// Number.
    pub id: i64,
    /// Whose.
    pub owner: String,
    /// Name.
    pub name: String,
    /// Path and query of the page.
    pub address: String,
    /// Whether others see it.
    pub shared: bool,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Entry {
    /// When, RFC 3339.
    pub at: String,
    /// Name, as given.
    pub name: String,
    /// Address it came from.
    pub from: String,
    /// What: `login`, `wrong`, `limited`, `logout`, `user …`, `token …`.
    pub what: String,
}

const LAYOUT: &str = "
CREATE TABLE IF NOT EXISTS user (
  name TEXT PRIMARY KEY, role TEXT NOT NULL, password TEXT NOT NULL,
  totp BLOB, totp_step INTEGER NOT NULL DEFAULT 0, totp_new BLOB,
  disabled INTEGER NOT NULL DEFAULT 0, created TEXT NOT NULL, seen TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS session (
  hash BLOB PRIMARY KEY, user TEXT NOT NULL, csrf TEXT NOT NULL, created INTEGER NOT NULL, seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS token (
  id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, user TEXT NOT NULL, label TEXT NOT NULL, scopes TEXT NOT NULL,
  created TEXT NOT NULL, expires INTEGER NOT NULL, used TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS view (
  id INTEGER PRIMARY KEY, owner TEXT NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL, shared INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS log (at TEXT NOT NULL, name TEXT NOT NULL, origin TEXT NOT NULL, what TEXT NOT NULL) STRICT;
";

/// A session ends after this long without a request …
const IDLE_SECONDS: i64 = 8 * 3600;
/// … and after this long in any case.
const LIFE_SECONDS: i64 = 7 * 24 * 3600;
/// Wrong tries of one name or address before waiting begins; the wait doubles with every further one.
const FREE_TRIES: u32 = 5;
/// Wrong tries are forgotten after this long.
const MEMORY_SECONDS: i64 = 3600;
/// The longest a name or address has to wait.
const LONGEST_WAIT: u64 = 900;
/// NIST SP 800-63B asks for 8 at least; a password that may be the only factor should be longer.
const SHORTEST_PASSWORD: usize = 12;

/// The store.
pub struct Access {
    store: Mutex<Connection>,
    tries: Mutex<HashMap<String, (u32, i64)>>,
    /// Argon2 takes 19 MB a hash: only so many at once.
    hashing: Mutex<()>,
}

fn now() -> i64 {
    Timestamp::now().as_second()
}

fn at(second: i64) -> String {
    Timestamp::from_second(second).unwrap_or_default().to_string()
}

/// Random bytes as hexadecimal.
fn secret() -> Result<String, Refusal> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|e| Refusal::Store(format!("this machine gives no random numbers: {e}")))?;
    Ok(sijill_model::hex(&bytes))
}

fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

impl Access {
    /// Where the users of a register are kept.
    pub fn beside(register: &Path) -> PathBuf {
        PathBuf::from(format!("{}.users", register.display()))
    }

    /// Opens the file, makes it when there is none; on Unix only its owner can read it.
    ///
    /// # Errors
    /// A file that cannot be made or is something else.
    pub fn open(path: &Path) -> Result<Self, Refusal> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            // Made here first, so that it is never there with wider rights.
            let _ = std::fs::OpenOptions::new().create_new(true).write(true).mode(0o600).open(path);
        }
        let store = Connection::open(path)?;
        store.busy_timeout(std::time::Duration::from_secs(5))?;
        store.pragma_update(None, "journal_mode", "WAL")?;
        store.execute_batch(LAYOUT)?;
        Ok(Self { store: Mutex::new(store), tries: Mutex::default(), hashing: Mutex::new(()) })
    }

    fn store(&self) -> MutexGuard<'_, Connection> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether anyone has to log in.
    ///
    /// # Errors
    /// The file.
    pub fn has_users(&self) -> Result<bool, Refusal> {
        Ok(self.store().query_row("SELECT EXISTS (SELECT 1 FROM user)", [], |r| r.get(0))?)
    }

    /// All users.
    ///
    /// # Errors
    /// The file.
    pub fn users(&self) -> Result<Vec<User>, Refusal> {
        let store = self.store();
        let mut statement =
            store.prepare("SELECT name, role, totp IS NOT NULL, disabled, created, seen FROM user ORDER BY name")?;
        let rows = statement.query_map([], |r| {
            let role: String = r.get(1)?;
            Ok(User {
                name: r.get(0)?,
                role: Role::parse(&role).unwrap_or(Role::Reader),
                totp: r.get(2)?,
                disabled: r.get(3)?,
                created: r.get(4)?,
                seen: r.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Makes a user.
    ///
    /// # Errors
    /// A name that is taken or cannot be one, a password that is too short.
    pub fn add_user(&self, name: &str, role: Role, password: &str) -> Result<(), Refusal> {
        let shape = |c: char| c.is_alphanumeric() || " ._-@".contains(c);
        if name.trim() != name || name.is_empty() || name.chars().count() > 60 || !name.chars().all(shape) {
            return Err(Refusal::Invalid("a name has up to 60 letters, digits, spaces and . _ - @".into()));
        }
        if !self.has_users()? && role != Role::Administrator {
            return Err(Refusal::Invalid("the first user must be an administrator".into()));
        }
        let password = self.hashed(name, password)?;
        let made = self.store().execute(
            "INSERT INTO user (name, role, password, created) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            params![name, role.as_str(), password, at(now())],
        )?;
        if made == 0 {
            return Err(Refusal::Invalid(format!("there is a user {name} already")));
        }
        Ok(())
    }

    fn hashed(&self, name: &str, password: &str) -> Result<String, Refusal> {
        let length = password.chars().count();
        if !(SHORTEST_PASSWORD..=1000).contains(&length) {
            return Err(Refusal::Invalid(format!("a password has at least {SHORTEST_PASSWORD} characters")));
        }
        let alike = password.to_lowercase().contains(&name.to_lowercase()) && length < 2 * name.chars().count() + 4;
        let first = password.chars().next();
        if alike || password.chars().all(|c| Some(c) == first) {
            return Err(Refusal::Invalid("this password is too easy to guess".into()));
        }
        let _one = self.hashing.lock().unwrap_or_else(PoisonError::into_inner);
        // The defaults are the OWASP cheat sheet's: Argon2id, 19 MiB, two passes, one lane.
        let hash = Argon2::default()
            .hash_password(password.as_bytes())
            .map_err(|e| Refusal::Store(format!("the password could not be hashed: {e}")))?;
        Ok(hash.to_string())
    }

    fn verified(&self, password: &str, against: Option<&str>) -> bool {
        // A name nobody has takes as long as one that somebody has.
        const NOBODY: &str =
            "$argon2id$v=19$m=19456,t=2,p=1$c2lqaWxsLW5vYm9keQ$NqTzxnjHDCtCuv9FSFw1oXVuyNVZ0TbPKZHL6TwBnMM";
        let _one = self.hashing.lock().unwrap_or_else(PoisonError::into_inner);
        let right = PasswordHash::new(against.unwrap_or(NOBODY))
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
        right && against.is_some()
    }

    /// Changes a user: role, password, shut out or not, second factor off. Whoever loses rights is logged out.
    ///
    /// # Errors
    /// A name nobody has, or the last administrator.
    pub fn change_user(&self, name: &str, change: &UserChange) -> Result<(), Refusal> {
        let password = change.password.as_deref().map(|p| self.hashed(name, p)).transpose()?;
        let mut store = self.store();
        let tx = store.transaction()?;
        let role = change.role.map(Role::as_str);
        let changed = tx.execute(
            "UPDATE user SET role = coalesce(?2, role), password = coalesce(?3, password), disabled = coalesce(?4, disabled), totp = CASE WHEN ?5 THEN NULL ELSE totp END WHERE name = ?1",
            params![name, role, password, change.disabled, change.totp_off],
        )?;
        if changed == 0 {
            return Err(Refusal::Missing(format!("user {name}")));
        }
        keep_an_administrator(&tx)?;
        tx.execute("DELETE FROM session WHERE user = ?1", [name])?;
        tx.commit()?;
        Ok(())
    }

    /// Removes a user, with sessions and tokens. Decisions keep the name.
    ///
    /// # Errors
    /// A name nobody has, or the last administrator while there are others.
    pub fn remove_user(&self, name: &str) -> Result<(), Refusal> {
        let mut store = self.store();
        let tx = store.transaction()?;
        if tx.execute("DELETE FROM user WHERE name = ?1", [name])? == 0 {
            return Err(Refusal::Missing(format!("user {name}")));
        }
        let left: i64 = tx.query_row("SELECT count(*) FROM user", [], |r| r.get(0))?;
        if left > 0 {
            keep_an_administrator(&tx)?;
        }
        tx.execute("DELETE FROM session WHERE user = ?1", [name])?;
        tx.execute("DELETE FROM token WHERE user = ?1", [name])?;
        tx.commit()?;
        Ok(())
    }

    /// How long a name or address still has to wait.
    fn wait(&self, keys: &[&str]) -> Option<u64> {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        let now = now();
        tries.retain(|_, (_, last)| now - *last < MEMORY_SECONDS);
        keys.iter()
            .filter_map(|key| tries.get(*key))
            .filter(|(n, _)| *n >= FREE_TRIES)
            .map(|(n, last)| {
                let wait = (2_u64 << (n - FREE_TRIES).min(12)).min(LONGEST_WAIT);
                wait.saturating_sub((now - last).max(0) as u64)
            })
            .max()
            .filter(|w| *w > 0)
    }

    fn failed(&self, keys: &[&str]) {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        if tries.len() > 10_000 {
            tries.clear();
        }
        for key in keys {
            let entry = tries.entry((*key).to_owned()).or_insert((0, 0));
            *entry = (entry.0 + 1, now());
        }
    }

    /// Lets someone in: the session's secret for the cookie, and who it is.
    ///
    /// # Errors
    /// [`Refusal`]; the log has it.
    pub fn login(&self, name: &str, password: &str, code: Option<&str>, from: &str) -> Result<(String, Who), Refusal> {
        let (by_name, by_address) = (format!("n:{}", name.to_lowercase()), format!("a:{from}"));
        let keys = [by_name.as_str(), by_address.as_str()];
        if let Some(seconds) = self.wait(&keys) {
            self.log(name, from, "limited")?;
            return Err(Refusal::Wait(seconds));
        }
        type Row = (String, String, Option<Vec<u8>>, i64);
        let found: Option<Row> = self
            .store()
            .query_row(
                "SELECT role, password, totp, totp_step FROM user WHERE name = ?1 AND disabled = 0",
                [name],
                |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)),
            )
            .optional()?;
        let right = self.verified(password, found.as_ref().map(|f| f.1.as_str()));
        let wrong = |access: &Self| -> Result<(String, Who), Refusal> {
            access.failed(&keys);
            access.log(name, from, "wrong")?;
            Err(Refusal::Wrong)
        };
        let Some((role, _, totp, last_step)) = found.filter(|_| right) else { return wrong(self) };
        if let Some(key) = totp {
            let Some(code) = code.map(str::trim).filter(|c| !c.is_empty()) else { return Err(Refusal::CodeNeeded) };
            // A code is good once.
            match step_of(&key, code) {
                Some(step) if step > last_step => {
                    self.store().execute(
                        "UPDATE user SET totp_step = ?2 WHERE name = ?1 AND totp_step < ?2",
                        params![name, step],
                    )?;
                }
                _ => return wrong(self),
            }
        }
        let (cookie, csrf) = (secret()?, secret()?);
        let key = hash(&cookie);
        {
            let store = self.store();
            store.execute(
                "DELETE FROM session WHERE seen < ?1 OR created < ?2",
                [now() - IDLE_SECONDS, now() - LIFE_SECONDS],
            )?;
            store.execute(
                "INSERT INTO session (hash, user, csrf, created, seen) VALUES (?1, ?2, ?3, ?4, ?4)",
                params![key, name, csrf, now()],
            )?;
            store.execute("UPDATE user SET seen = ?2 WHERE name = ?1", params![name, at(now())])?;
        }
        self.tries.lock().unwrap_or_else(PoisonError::into_inner).remove(&by_name);
        self.log(name, from, "login")?;
        let role = Role::parse(&role).unwrap_or(Role::Reader);
        Ok((cookie, Who { name: name.to_owned(), role, via: Via::Session { csrf, hash: key } }))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The file.
    pub fn logout(&self, who: &Who, from: &str) -> Result<(), Refusal> {
        if let Via::Session { hash, .. } = &who.via {
            self.store().execute("DELETE FROM session WHERE hash = ?1", [hash])?;
            self.log(&who.name, from, "logout")?;
        }
        Ok(())
    }

    /// Who a session's cookie is.
    ///
    /// # Errors
    /// The file.
    pub fn session(&self, cookie: &str) -> Result<Option<Who>, Refusal> {
        let key = hash(cookie);
        let store = self.store();
        let now = now();
        let found: Option<(String, String, String, i64)> = store
            .prepare_cached("SELECT s.user, u.role, s.csrf, s.seen FROM session s JOIN user u ON u.name = s.user WHERE s.hash = ?1 AND s.seen >= ?2 AND s.created >= ?3 AND u.disabled = 0")?
            .query_row(params![key, now - IDLE_SECONDS, now - LIFE_SECONDS], |r| {
                Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))
            })
            .optional()?;
        let Some((name, role, csrf, seen)) = found else { return Ok(None) };
        // Once a minute is often enough, and spares a write a request.
        if now - seen > 60 {
            store.execute("UPDATE session SET seen = ?2 WHERE hash = ?1", params![key, now])?;
        }
        let role = Role::parse(&role).unwrap_or(Role::Reader);
        Ok(Some(Who { name, role, via: Via::Session { csrf, hash: key } }))
    }

    /// Who a token is.
    ///
    /// # Errors
    /// The file.
    pub fn token(&self, secret: &str) -> Result<Option<Who>, Refusal> {
        let store = self.store();
        let found: Option<(i64, String, String, String, Option<String>)> = store
            .prepare_cached("SELECT t.id, t.user, u.role, t.scopes, t.used FROM token t JOIN user u ON u.name = t.user WHERE t.hash = ?1 AND t.expires > ?2 AND u.disabled = 0")?
            .query_row(params![hash(secret), now()], |r| {
                Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?))
            })
            .optional()?;
        let Some((id, name, role, scopes, used)) = found else { return Ok(None) };
        // The day is enough: when it was last used tells a token nobody needs.
        let today = at(now() - now().rem_euclid(86_400));
        if used.as_deref() != Some(today.as_str()) {
            store.execute("UPDATE token SET used = ?2 WHERE id = ?1", params![id, today])?;
        }
        let scopes = serde_json::from_str(&scopes).unwrap_or_default();
        Ok(Some(Who { name, role: Role::parse(&role).unwrap_or(Role::Reader), via: Via::Token(scopes) }))
    }

    /// Makes a token; its secret is shown this once.
    ///
    /// # Errors
    /// No scope, or a life of nothing or more than a year.
    pub fn add_token(&self, user: &str, label: &str, scopes: &[Scope], days: i64) -> Result<String, Refusal> {
        if scopes.is_empty() || !(1..=366).contains(&days) || label.trim().is_empty() || label.chars().count() > 100 {
            return Err(Refusal::Invalid("a token has a label, at least one scope, and lives 1 to 366 days".into()));
        }
        let token = format!("sijill_{}", secret()?);
        let scopes = serde_json::to_string(scopes).expect("scopes are JSON");
        self.store().execute(
            "INSERT INTO token (hash, user, label, scopes, created, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![hash(&token), user, label.trim(), scopes, at(now()), now() + days * 86_400],
        )?;
        Ok(token)
    }

    /// Tokens of a user, or of all.
    ///
    /// # Errors
    /// The file.
    pub fn tokens(&self, user: Option<&str>) -> Result<Vec<Token>, Refusal> {
        let store = self.store();
        let mut statement = store.prepare(
            "SELECT id, user, label, scopes, created, expires, used FROM token WHERE ?1 IS NULL OR user = ?1 ORDER BY id",
        )?;
        let rows = statement.query_map([user], |r| {
            let scopes: String = r.get(3)?;
            Ok(Token {
                id: r.get(0)?,
                user: r.get(1)?,
                label: r.get(2)?,
                scopes: serde_json::from_str(&scopes).unwrap_or_default(),
                created: r.get(4)?,
                expires: at(r.get(5)?),
                used: r.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Ends a token; of any user when `user` is `None`.
    ///
    /// # Errors
    /// A number nothing has.
    pub fn remove_token(&self, id: i64, user: Option<&str>) -> Result<(), Refusal> {
        let gone =
            self.store().execute("DELETE FROM token WHERE id = ?1 AND (?2 IS NULL OR user = ?2)", params![id, user])?;
        if gone == 0 { Err(Refusal::Missing(format!("token {id}"))) } else { Ok(()) }
    }

    /// Begins setting up a second factor: the key for the authenticator. It counts once a code of it was given.
    ///
    /// # Errors
    /// The file.
    pub fn totp_begin(&self, name: &str) -> Result<String, Refusal> {
        let mut key = [0_u8; 20];
        getrandom::fill(&mut key).map_err(|e| Refusal::Store(format!("this machine gives no random numbers: {e}")))?;
        self.store().execute("UPDATE user SET totp_new = ?2 WHERE name = ?1", params![name, key.as_slice()])?;
        let totp = totp(&key, name).ok_or_else(|| Refusal::Store("the key could not be made".into()))?;
        totp.to_url().map_err(|e| Refusal::Store(e.to_string()))
    }

    /// Ends setting it up with a first code.
    ///
    /// # Errors
    /// A wrong code.
    pub fn totp_confirm(&self, name: &str, code: &str) -> Result<(), Refusal> {
        let key: Option<Vec<u8>> = self
            .store()
            .query_row("SELECT totp_new FROM user WHERE name = ?1", [name], |r| r.get(0))
            .optional()?
            .flatten();
        match key.as_deref().and_then(|k| step_of(k, code.trim())) {
            None => Err(Refusal::Wrong),
            Some(step) => {
                self.store().execute(
                    "UPDATE user SET totp = totp_new, totp_new = NULL, totp_step = ?2 WHERE name = ?1",
                    params![name, step],
                )?;
                Ok(())
            }
        }
    }

    /// Writes a line of the log.
    ///
    /// # Errors
    /// The file.
    pub fn log(&self, name: &str, from: &str, what: &str) -> Result<(), Refusal> {
        let name: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
        self.store().execute(
            "INSERT INTO log (at, name, origin, what) VALUES (?1, ?2, ?3, ?4)",
            params![at(now()), name, from, what],
        )?;
        Ok(())
    }

    /// The last lines of the log, newest first.
    ///
    /// # Errors
    /// The file.
    pub fn entries(&self, limit: usize) -> Result<Vec<Entry>, Refusal> {
        let store = self.store();
        let mut statement = store.prepare("SELECT at, name, origin, what FROM log ORDER BY rowid DESC LIMIT ?1")?;
        let rows = statement.query_map([limit as i64], |r| {
            Ok(Entry { at: r.get(0)?, name: r.get(1)?, from: r.get(2)?, what: r.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Views one may see: one's own and shared ones.
    ///
    /// # Errors
    /// The file.
    pub fn views(&self, owner: &str) -> Result<Vec<SavedView>, Refusal> {
        let store = self.store();
        let mut statement = store.prepare(
            "SELECT id, owner, name, address, shared FROM view WHERE owner = ?1 OR shared = 1 ORDER BY name, id",
        )?;
        let rows = statement.query_map([owner], |r| {
            Ok(SavedView { id: r.get(0)?, owner: r.get(1)?, name: r.get(2)?, address: r.get(3)?, shared: r.get(4)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Saves a view.
    ///
    /// # Errors
    /// A name of nothing, an address that is not one of the pages.
    pub fn add_view(&self, owner: &str, name: &str, address: &str, shared: bool) -> Result<i64, Refusal> {
        let long = name.chars().count() > 100 || address.len() > 4000;
        if name.trim().is_empty() || long || !address.starts_with('/') || address.starts_with("//") {
            return Err(Refusal::Invalid("a view has a name and an address of these pages".into()));
        }
        let store = self.store();
        store.execute(
            "INSERT INTO view (owner, name, address, shared) VALUES (?1, ?2, ?3, ?4)",
            params![owner, name.trim(), address, shared],
        )?;
        Ok(store.last_insert_rowid())
    }

    /// Removes one's view.
    ///
    /// # Errors
    /// A number nothing of one's own has.
    pub fn remove_view(&self, id: i64, owner: &str) -> Result<(), Refusal> {
        let gone = self.store().execute("DELETE FROM view WHERE id = ?1 AND owner = ?2", params![id, owner])?;
        if gone == 0 { Err(Refusal::Missing(format!("view {id} of yours"))) } else { Ok(()) }
    }
}

/// What is changed of a user; what is `None` stays.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct UserChange {
    /// New role.
    pub role: Option<Role>,
    /// New password.
    pub password: Option<String>,
    /// Shut out or let in again.
    pub disabled: Option<bool>,
    /// Take the second factor away (a lost phone).
    pub totp_off: bool,
}

fn keep_an_administrator(tx: &Connection) -> Result<(), Refusal> {
    let left: i64 =
        tx.query_row("SELECT count(*) FROM user WHERE role = 'administrator' AND disabled = 0", [], |r| r.get(0))?;
    if left == 0 { Err(Refusal::Invalid("one administrator must stay".into())) } else { Ok(()) }
}

/// RFC 6238 with what every authenticator knows: SHA-1, six digits, thirty seconds, one step early or late.
fn totp(key: &[u8], name: &str) -> Option<totp_rs::Totp> {
    totp_rs::Builder::new()
        .with_secret(key.to_vec())
        .with_account_name(name.replace(':', " "))
        .with_issuer(Some("Sijill"))
        .build()
        .ok()
}

/// The step a code is of, when it is right now.
fn step_of(key: &[u8], code: &str) -> Option<i64> {
    totp(key, "user")?.check_current(code).map(|step| step as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access() -> Access {
        let access = Access::open(Path::new(":memory:")).unwrap();
        access.add_user("salma", Role::Administrator, "a long sentence of words").unwrap();
        access
    }

    #[test]
    fn the_first_user_is_an_administrator_and_one_stays() {
        let access = Access::open(Path::new(":memory:")).unwrap();
        assert!(access.add_user("omar", Role::Reader, "a long sentence of words").is_err());
        access.add_user("salma", Role::Administrator, "a long sentence of words").unwrap();
        access.add_user("omar", Role::Reader, "another long sentence").unwrap();
        assert!(access.change_user("salma", &UserChange { role: Some(Role::Reader), ..Default::default() }).is_err());
        assert!(access.remove_user("salma").is_err());
        assert!(access.add_user("omar", Role::Reader, "another long sentence").is_err());
        for (name, password) in
            [("", "a long sentence"), ("x", "short"), ("x", "aaaaaaaaaaaaaaaa"), ("<b>", "a long sentence")]
        {
            assert!(access.add_user(name, Role::Reader, password).is_err(), "{name} {password}");
        }
    }

    #[test]
    fn a_session_is_known_by_its_cookie_until_it_ends() {
        let access = access();
        let (cookie, who) = access.login("salma", "a long sentence of words", None, "127.0.0.1").unwrap();
        assert_eq!(access.session(&cookie).unwrap().unwrap().name, "salma");
        assert!(access.session("made up").unwrap().is_none());
        access.logout(&who, "127.0.0.1").unwrap();
        assert!(access.session(&cookie).unwrap().is_none());
        let what: Vec<String> = access.entries(10).unwrap().into_iter().map(|e| e.what).collect();
        assert_eq!(what, ["logout", "login"]);
    }

    #[test]
    fn guessing_has_to_wait_by_name_and_by_address() {
        let access = access();
        for _ in 0..FREE_TRIES {
            assert_eq!(access.login("salma", "guess", None, "10.0.0.1").unwrap_err(), Refusal::Wrong);
        }
        assert!(matches!(access.login("salma", "a long sentence of words", None, "10.0.0.2"), Err(Refusal::Wait(_))));
        assert!(matches!(access.login("other", "guess", None, "10.0.0.1"), Err(Refusal::Wait(_))));
    }

    #[test]
    fn a_code_is_needed_once_set_up_and_good_once() {
        let access = access();
        let url = access.totp_begin("salma").unwrap();
        assert!(url.starts_with("otpauth://totp/Sijill"), "{url}");
        let key: Vec<u8> = access.store().query_row("SELECT totp_new FROM user", [], |r| r.get(0)).unwrap();
        let code = totp(&key, "salma").unwrap().generate_current().to_string();
        assert!(access.totp_confirm("salma", "000000x").is_err());
        access.totp_confirm("salma", &code).unwrap();
        let password = "a long sentence of words";
        assert_eq!(access.login("salma", password, None, "h").unwrap_err(), Refusal::CodeNeeded);
        assert_eq!(access.login("salma", password, Some(&code), "h").unwrap_err(), Refusal::Wrong, "used already");
        let next = totp(&key, "salma").unwrap().generate(now() as u64 + 30).to_string();
        assert!(access.login("salma", password, Some(&next), "h").is_ok());
    }

    #[test]
    fn a_change_of_password_ends_sessions() {
        let access = access();
        let (cookie, _) = access.login("salma", "a long sentence of words", None, "h").unwrap();
        let change = UserChange { password: Some("an entirely new one".into()), ..Default::default() };
        access.change_user("salma", &change).unwrap();
        assert!(access.session(&cookie).unwrap().is_none());
        assert!(access.login("salma", "an entirely new one", None, "h").is_ok());
    }

    #[test]
    fn a_token_does_what_it_may_and_ends() {
        let access = access();
        let secret = access.add_token("salma", "nightly", &[Scope::Read], 30).unwrap();
        assert_eq!(access.token(&secret).unwrap().unwrap().via, Via::Token(vec![Scope::Read]));
        let id = access.tokens(None).unwrap()[0].id;
        assert!(access.remove_token(id, Some("omar")).is_err());
        access.remove_token(id, None).unwrap();
        assert!(access.token(&secret).unwrap().is_none());
        assert!(access.add_token("salma", "for ever", &[Scope::Read], 4000).is_err());
    }
}
