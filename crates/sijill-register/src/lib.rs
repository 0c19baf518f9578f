//! The register: reports as they came, codings, incidents, and the decisions of analysts.
//!
//! Input: coded reports and decisions. Output: incidents, each value with its sources. One SQLite
//! file; nothing that came in or was decided is ever overwritten, and everything else can be made
//! anew from it (`Register::verify` does, and compares).
//!
//! ```text
//! report ─▶ coding ─▶ account ─▶ incident      made by program, made anew at will
//!    kept as it came   │            ▲
//!                      └─ decision ─┘           appended, chained by hash
//! ```

mod browse;
mod cluster;
mod deciding;
mod decision;
mod error;
mod facts;
mod filter;
mod gist;
mod incident;
mod neighbourhood;
mod outlets;
mod overview;
mod prepared;
mod query;
mod recode;
mod reconcile;
mod references;
mod schema;
mod score;
mod search;
mod sources;
mod store;
mod tuning;
mod verify;

pub use browse::{Kept, Lines, Near, ReportLine, Sort, Stretch};
pub use cluster::{Item, Link, Pin, Settled, settle};
pub use decision::{Act, Decision, Field};
pub use error::RegisterError;
pub use facts::{Facts, Figure, Sketch, date_of, day};
pub use filter::{Filter, FilterError};
pub use incident::*;
pub use outlets::{Outlet, Outlets};
pub use overview::{ActorTally, Bin, Cell, Length, New, Overview, Share, Summary, View};
pub use prepared::Prepared;
pub use query::{Found, Listed, Order, Page, Reason};
pub use reconcile::figure;
pub use references::{Imported, ReferenceEvent, ReferenceSet};
pub use score::{Feature, Matcher, WEIGHTS, WeightError};
pub use search::{indexed, query as search_query};
pub use sources::{AsItCame, Reject, Source};
pub use store::{Added, Options, Recoded, Register, Totals};
pub use tuning::{Agreement, Labelled, agreement, fit};
pub use verify::Problem;
