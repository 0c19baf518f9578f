//! The figures of an assessment, and the brief that says them.
//!
//! Input: incidents of a register and a question (an actor, a country, a day). Output: an
//! [`Assessment`], every figure with the incidents behind it; prose, charts and a map of it in Arabic
//! or English. A pure function of both: the same register and question give the same bytes.
//!
//! Methods and their sources are written beside each function and told in `docs/analysis.md`.

mod asking;
mod assess;
mod brief;
mod chart;
mod claims;
mod events;
mod firsts;
pub mod rates;
mod tempo;
mod words;

pub use asking::{Ask, AskError, Asked, actor, answer, arabic_places, branches, names, towns};
pub use assess::{Assessment, Official, Question, Reported, Sums, assess};
pub use brief::{Form, brief};
pub use claims::Claims;
pub use events::{Event, Figure, Line, Range, Sum, event};
pub use firsts::{Backtest, First, Reach, Return};
pub use tempo::{Change, Compared, Lag, Period, Season, Slice, Week};
pub use words::{Names, Tongue};
