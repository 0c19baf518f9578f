//! Decisions: making them, and the chain of them.

use super::{Api, Call, Need, Problem, Reply};
use crate::access::Role;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sijill_register::{Act, DecisionLine, Field, Incident, RegisterError};

/// What is decided.
#[derive(Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum What {
    /// It happened, as recorded.
    Confirm {
        /// Incident.
        incident: String,
    },
    /// It is no incident.
    Reject {
        /// Incident.
        incident: String,
    },
    /// A field is to be otherwise.
    Correct {
        /// Incident.
        incident: String,
        /// Field.
        field: Field,
        /// Value, as `sijill decide correct` takes it.
        value: String,
    },
    /// A note.
    Note {
        /// Incident.
        incident: String,
    },
    /// An account belongs to an incident.
    Link {
        /// Incident.
        incident: String,
        /// Account.
        account: String,
    },
    /// An account does not belong to it.
    Unlink {
        /// Incident.
        incident: String,
        /// Account.
        account: String,
    },
    /// Two incidents are one.
    Merge {
        /// Incident.
        incident: String,
        /// The other.
        other: String,
    },
    /// Some accounts are another incident.
    Split {
        /// Incident.
        incident: String,
        /// Accounts that leave.
        accounts: Vec<String>,
    },
    /// An earlier decision no longer holds.
    Undo {
        /// Its number.
        decision: i64,
    },
}

/// A decision to make.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Deciding {
    /// What.
    what: What,
    /// Why.
    #[serde(default)]
    why: String,
    /// Refuse when the incident is no longer at this revision.
    #[serde(default)]
    if_revision: Option<String>,
}

/// A decision made.
#[derive(Serialize, JsonSchema)]
struct Decided {
    /// Its number.
    number: i64,
    /// The incident it is about, as it is now; `null` when no coding tells of it any more.
    incident: Option<Incident>,
}

#[derive(Deserialize, JsonSchema)]
struct Log {
    /// Only before this number.
    before: Option<i64>,
    /// How many; 50 when not said, 500 at most.
    limit: Option<usize>,
}

/// A line of the chain.
#[derive(Serialize, JsonSchema)]
struct ChainLine {
    /// The incident.
    incident: String,
    /// The decision.
    #[serde(flatten)]
    decision: DecisionLine,
}

/// Decisions, newest first.
#[derive(Serialize, JsonSchema)]
struct Chain {
    /// Lines.
    items: Vec<ChainLine>,
    /// Where to go on: `before`.
    next: Option<i64>,
}

pub(super) fn operations(api: &mut Api) {
    api.write("POST", "/decisions", "decide", "Decides on an incident.", Need::Decide, decide);
    api.get("/decisions", "listDecisions", "Decisions, newest first.", |call: &Call<'_>, q: Log| {
        let limit = q.limit.unwrap_or(50).clamp(1, 500);
        let all = call.house.read(|r| r.decisions_before(q.before, limit).map_err(Problem::from))?;
        let next = if all.len() == limit { all.last().map(|d| d.number) } else { None };
        let items =
            all.into_iter().map(|d| ChainLine { incident: d.act.incident().to_owned(), decision: d.line() }).collect();
        Ok(Reply::new(Chain { items, next }))
    });
}

fn decide(call: &Call<'_>, wanted: Deciding) -> Result<Reply<Decided>, Problem> {
    let by = call.name().to_owned();
    // One key of one person: another's is another request.
    let key = call.key.as_ref().map(|k| format!("{by}\u{0}{k}"));
    if let Some(number) = key.as_deref().and_then(|k| call.house.done(k)) {
        return decided(call, number);
    }
    if wanted.why.chars().count() > 4000 {
        return Err(Problem::invalid("a reason has at most 4,000 characters"));
    }
    let none = Vec::new;
    let act = match wanted.what {
        What::Confirm { incident } => Act::Confirm { incident },
        What::Reject { incident } => Act::Reject { incident },
        What::Correct { incident, field, value } => Act::Correct { incident, field, value },
        What::Note { incident } => {
            if wanted.why.trim().is_empty() {
                return Err(Problem::invalid("a note needs words"));
            }
            Act::Note { incident }
        }
        What::Link { incident, account } => Act::Link { incident, account, members: none() },
        What::Unlink { incident, account } => Act::Unlink { incident, account, members: none() },
        What::Merge { incident, other } => Act::Merge { incident, other, members: none() },
        What::Split { incident, accounts } => Act::Split { incident, out: accounts, rest: none() },
        What::Undo { decision } => {
            let who = call.who.ok_or_else(|| Problem::forbidden("log in first"))?;
            let whose =
                call.house.read(|r| r.decisions_before(Some(decision.saturating_add(1)), 1).map_err(Problem::from))?;
            if who.role < Role::Reviewer && whose.first().is_some_and(|d| d.number == decision && d.by != by) {
                return Err(Problem::forbidden("another's decision is undone by a reviewer"));
            }
            Act::Undo { incident: String::new(), decision }
        }
    };
    let at = (call.house.parts.now)();
    let number = call
        .house
        .write(|r| r.decide(act, &by, wanted.why.trim(), &at, wanted.if_revision.as_deref()))
        .map_err(Problem::from)?;
    if let Some(key) = key {
        call.house.remember(key, number);
    }
    decided(call, number)
}

fn decided(call: &Call<'_>, number: i64) -> Result<Reply<Decided>, Problem> {
    call.house.read(|r| {
        let about = r.decisions_before(Some(number + 1), 1)?.pop().map(|d| d.act.incident().to_owned());
        let incident = match about.map(|name| r.incident(&name)) {
            Some(Ok(incident)) => Some(incident),
            None | Some(Err(RegisterError::Unknown { .. })) => None,
            Some(Err(e)) => return Err(e.into()),
        };
        Ok(Reply::new(Decided { number, incident }))
    })
}
