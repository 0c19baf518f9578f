//! Who says who did it: claimed, blamed, stated, denied, and how long a claim takes.
//!
//! Input: an actor's attacks. Output: figures with their incidents.

use crate::events::{Event, Figure, days};
use schemars::JsonSchema;
use serde::Serialize;
use sijill_model::{Basis, ClaimKind};

/// Claims about the attacks of an assessment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Claims {
    /// The actor claimed them.
    pub claimed: Figure,
    /// Claimed, and only the claim says so: no report states it in its own voice and no authority blames.
    pub claim_only: Figure,
    /// Claimed and told by one independent voice.
    pub unconfirmed: Figure,
    /// Blamed on the actor by others, not claimed.
    pub blamed: Figure,
    /// Stated by reports, neither claimed nor blamed.
    pub stated: Figure,
    /// Only suspected.
    pub suspected: Figure,
    /// Denied by the actor.
    pub denied: Figure,
    /// Another actor claims what this one is named for as well.
    pub claimed_by_others: Figure,
    /// Days from an act to the first report of a claim: half within so many, and of how many.
    pub lag_days: Option<(i32, usize)>,
}

/// Sorts attacks by who says that the actors did them.
pub fn claims(events: &[&Event], actors: &[String]) -> Claims {
    let ours = |a: &Option<String>| a.as_ref().is_some_and(|a| actors.contains(a));
    let bases = |e: &Event| -> Vec<Basis> { e.perpetrators.iter().filter(|p| ours(&p.0)).map(|p| p.2).collect() };
    let said = |e: &Event, kind: ClaimKind| e.claims.iter().any(|c| c.1 == kind && ours(&c.0));
    let claimed = |e: &Event| said(e, ClaimKind::Claimed) || bases(e).contains(&Basis::Claimed);
    let blamed = |e: &Event| said(e, ClaimKind::Blamed) || bases(e).contains(&Basis::Blamed);
    let stated = |e: &Event| bases(e).contains(&Basis::Stated);
    let figure = |test: &dyn Fn(&Event) -> bool| Figure::of(events.iter().copied().filter(|e| test(e)));
    let mut lags: Vec<i32> = events
        .iter()
        .filter(|e| e.has_day())
        .flat_map(|e| {
            e.claims
                .iter()
                .filter(|c| c.1 == ClaimKind::Claimed && ours(&c.0))
                .filter_map(|c| c.2)
                .min()
                .map(|first| days(e.start, first))
        })
        .filter(|d| (0..=60).contains(d))
        .collect();
    lags.sort_unstable();
    Claims {
        claimed: figure(&claimed),
        claim_only: figure(&|e| claimed(e) && !stated(e) && !blamed(e)),
        unconfirmed: figure(&|e| claimed(e) && e.independent < 2 && e.status != sijill_register::Status::Confirmed),
        blamed: figure(&|e| blamed(e) && !claimed(e)),
        stated: figure(&|e| stated(e) && !claimed(e) && !blamed(e)),
        suspected: figure(&|e| !claimed(e) && !blamed(e) && !stated(e)),
        denied: figure(&|e| said(e, ClaimKind::Denied)),
        claimed_by_others: figure(&|e| {
            e.claims.iter().any(|c| c.1 == ClaimKind::Claimed && c.0.is_some() && !ours(&c.0))
        }),
        lag_days: (!lags.is_empty()).then(|| (lags[lags.len() / 2], lags.len())),
    }
}
