//! What can go wrong with a register, said so that the person at the shell knows what to do.

/// An error of the register.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// Another process writes.
    #[error("{path}: another process is writing to this register; try again when it is done")]
    Locked {
        /// File.
        path: String,
    },
    /// Made by a later program.
    #[error(
        "{path}: this register was made by a newer sijill (layout {found}, this one knows up to {known}); install the newer program, or restore a backup made with this one"
    )]
    Newer {
        /// File.
        path: String,
        /// Layout found.
        found: i64,
        /// Latest known.
        known: i64,
    },
    /// A file of something else.
    #[error("{path}: this file is not a sijill register")]
    NotARegister {
        /// File.
        path: String,
    },
    /// The folder the register is to stand in is missing.
    #[error("{path}: there is no folder {folder} to put the register in; make it first")]
    NoFolder {
        /// File.
        path: String,
        /// Its folder.
        folder: String,
    },
    /// Broken pages.
    #[error(
        "{path}: this register is damaged ({reason}); nothing was changed. Restore a backup (`sijill backup`), or run `sijill verify` to see what is whole"
    )]
    Damaged {
        /// File.
        path: String,
        /// What SQLite says.
        reason: String,
    },
    /// No room.
    #[error(
        "{path}: the disk is full; what was acknowledged before is kept, the rest was not added. Make room and run the same command again: reports already in are skipped"
    )]
    Full {
        /// File.
        path: String,
    },
    /// No right to write.
    #[error("{path}: the register cannot be written here (read-only file or folder)")]
    ReadOnly {
        /// File.
        path: String,
    },
    /// No such file.
    #[error("{path}: there is no register here; `sijill add` makes one")]
    Missing {
        /// File.
        path: String,
    },
    /// A name nothing has.
    #[error("there is no {what} `{name}` in this register")]
    Unknown {
        /// Incident, account, decision.
        what: &'static str,
        /// As given.
        name: String,
    },
    /// Someone was faster.
    #[error(
        "{incident} has changed since you read it (its revision is now {found}, not {expected}); look at it again: `sijill incident {incident}`"
    )]
    Conflict {
        /// Incident.
        incident: String,
        /// Given.
        expected: String,
        /// Now.
        found: String,
    },
    /// A decision that makes no sense.
    #[error("{0}")]
    Invalid(String),
    /// Anything else of SQLite.
    #[error("{path}: {source}")]
    Sql {
        /// File.
        path: String,
        /// The error.
        source: rusqlite::Error,
    },
    /// A blob that does not unpack.
    #[error(
        "{path}: {what} cannot be unpacked ({reason}); the register is damaged: restore a backup or run `sijill verify`"
    )]
    Blob {
        /// File.
        path: String,
        /// Which.
        what: String,
        /// Why.
        reason: String,
    },
    /// A file error.
    #[error("{path}: {source}")]
    Io {
        /// File.
        path: String,
        /// The error.
        source: std::io::Error,
    },
}

impl RegisterError {
    /// Whether the register itself cannot be used (exit code 3).
    pub fn is_unusable(&self) -> bool {
        matches!(
            self,
            Self::Locked { .. }
                | Self::Newer { .. }
                | Self::NotARegister { .. }
                | Self::Damaged { .. }
                | Self::Full { .. }
                | Self::ReadOnly { .. }
                | Self::Blob { .. }
        )
    }

    /// The error SQLite's means for the file at `path`.
    pub fn of(path: &str, source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as C;
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(C::DatabaseBusy | C::DatabaseLocked) => Self::Locked { path },
            Some(C::DatabaseCorrupt) => Self::Damaged { path, reason: source.to_string() },
            Some(C::NotADatabase) => Self::NotARegister { path },
            Some(C::DiskFull) => Self::Full { path },
            Some(C::ReadOnly | C::PermissionDenied) => Self::ReadOnly { path },
            _ => Self::Sql { path, source },
        }
    }
}
