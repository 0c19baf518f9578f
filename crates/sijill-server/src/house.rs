//! What all requests share: the register's connections, the coder, the users, and answers that still hold.
//!
//! Reads go to a pool of connections, each in a thread of its own; writes wait for the one writer. SQLite's WAL lets
//! both go on at once.

use crate::access::{Access, Refusal};
use schemars::JsonSchema;
use serde::Serialize;
use sijill_analysis::Names;
use sijill_coder::{Coder, Scratch};
use sijill_register::{Options, Overview, Register, RegisterError};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// An actor as the lexicon has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ActorEntry {
    /// Slug.
    pub slug: String,
    /// Kind, as the codebook's.
    pub kind: String,
    /// Names in Arabic, the usual one first.
    pub ar: Vec<String>,
    /// Names in English.
    pub en: Vec<String>,
    /// The group it is a branch of.
    pub parent: Option<String>,
    /// Countries it is known to act in.
    pub countries: Vec<String>,
    /// First year.
    pub since: Option<String>,
    /// Last year.
    pub until: Option<String>,
    /// File and line of its entry.
    pub origin: String,
}

/// What a server is made of.
pub struct Parts {
    /// The register's file.
    pub register: PathBuf,
    /// What a register needs to know.
    pub options: Options,
    /// The coder.
    pub coder: Coder,
    /// Actors of the lexicon.
    pub actors: Vec<ActorEntry>,
    /// What the lexicon is, in words: its files and counts.
    pub lexicon: Vec<(String, u64)>,
    /// Whether a lexicon of the user's own is laid over the built-in one.
    pub overlay: Option<String>,
    /// Under which name the one local analyst decides, where there are no users.
    pub local: String,
    /// The clock, for tests that want the same bytes.
    pub now: fn() -> String,
}

/// An answer kept for as long as the register stays as it is.
#[derive(Clone)]
pub struct Kept {
    /// State of the register it is of.
    pub version: i64,
    /// JSON.
    pub body: Arc<[u8]>,
}

/// The shared state.
pub struct House {
    pub(crate) parts: Parts,
    pub(crate) access: Access,
    pub(crate) names: Names,
    /// Whether there were no users when the server started: then nobody logs in.
    pub(crate) local: bool,
    readers: Mutex<Vec<Register>>,
    writer: Mutex<Register>,
    watcher: Mutex<Register>,
    kept: Mutex<HashMap<String, Kept>>,
    overview: Mutex<Option<(i64, Arc<Overview>)>>,
    /// Decisions by the key of the request that made them, so that one sent twice is made once.
    done: Mutex<HashMap<String, i64>>,
    scratch: Mutex<Vec<Scratch>>,
    /// Tells answers of this run from those of another.
    pub(crate) run: String,
}

/// Connections kept open for reading; more are opened when all are in use, and closed again.
const READERS: usize = 16;
/// Answers kept.
const KEPT: usize = 400;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl House {
    /// Opens everything.
    ///
    /// # Errors
    /// The register or the file of users.
    pub fn open(parts: Parts) -> Result<Self, OpenError> {
        let writer = Register::open_existing(&parts.register, parts.options.clone(), true)?;
        let watcher = Register::open_existing(&parts.register, parts.options.clone(), false)?;
        let access = Access::open(&Access::beside(&parts.register))?;
        let names = sijill_analysis::names(&parts.coder.knowledge.lexicon);
        let local = !access.has_users()?;
        let mut run = [0_u8; 6];
        getrandom::fill(&mut run).map_err(|e| Refusal::Store(format!("this machine gives no random numbers: {e}")))?;
        Ok(Self {
            parts,
            access,
            names,
            local,
            readers: Mutex::default(),
            writer: Mutex::new(writer),
            watcher: Mutex::new(watcher),
            kept: Mutex::default(),
            overview: Mutex::default(),
            done: Mutex::default(),
            scratch: Mutex::default(),
            run: sijill_model::hex(&run),
        })
    }

    /// Runs `what` on a connection for reading, on one state of the register.
    pub(crate) fn read<T, E: From<RegisterError>>(&self, what: impl FnOnce(&Register) -> Result<T, E>) -> Result<T, E> {
        let idle = lock(&self.readers).pop();
        let register = match idle {
            Some(register) => register,
            None => Register::open_existing(&self.parts.register, self.parts.options.clone(), false)?,
        };
        let found = register.snapshot(what);
        let mut readers = lock(&self.readers);
        if readers.len() < READERS {
            readers.push(register);
        }
        found
    }

    /// Runs `what` on the connection that writes.
    pub(crate) fn write<T>(&self, what: impl FnOnce(&mut Register) -> T) -> T {
        what(&mut lock(&self.writer))
    }

    /// A number that changes with every change of the register, also by other programs.
    pub(crate) fn version(&self) -> Result<i64, RegisterError> {
        lock(&self.watcher).data_version()
    }

    /// The columns that sums are made of, read anew when the register has changed. Whoever asks meanwhile waits for the
    /// one reading.
    pub(crate) fn overview(&self, register: &Register) -> Result<Arc<Overview>, RegisterError> {
        let version = self.version()?;
        let mut kept = lock(&self.overview);
        if let Some((_, overview)) = kept.as_ref().filter(|k| k.0 == version) {
            return Ok(overview.clone());
        }
        let overview = Arc::new(register.overview()?);
        *kept = Some((version, overview.clone()));
        Ok(overview)
    }

    /// The answer to a request, if it still holds.
    pub(crate) fn kept(&self, key: &str, version: i64) -> Option<Arc<[u8]>> {
        lock(&self.kept).get(key).filter(|k| k.version == version).map(|k| k.body.clone())
    }

    /// Keeps an answer.
    pub(crate) fn keep(&self, key: String, version: i64, body: Arc<[u8]>) {
        let mut kept = lock(&self.kept);
        if kept.len() >= KEPT {
            kept.retain(|_, k| k.version == version);
            if kept.len() >= KEPT {
                kept.clear();
            }
        }
        kept.insert(key, Kept { version, body });
    }

    /// The decision a request made before.
    pub(crate) fn done(&self, key: &str) -> Option<i64> {
        lock(&self.done).get(key).copied()
    }

    /// Remembers the decision a request made.
    pub(crate) fn remember(&self, key: String, number: i64) {
        let mut done = lock(&self.done);
        if done.len() > 5000 {
            done.clear();
        }
        done.insert(key, number);
    }

    /// Runs `what` with the coder's scratch memory.
    pub(crate) fn coding<T>(&self, what: impl FnOnce(&Coder, &mut Scratch) -> T) -> T {
        let mut scratch = lock(&self.scratch).pop().unwrap_or_default();
        let found = what(&self.parts.coder, &mut scratch);
        lock(&self.scratch).push(scratch);
        found
    }
}

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The register.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// The users.
    #[error(transparent)]
    Users(#[from] Refusal),
    /// The place to listen at.
    #[error("{0}")]
    Listen(String),
}
