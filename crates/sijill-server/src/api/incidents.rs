//! Incidents: lists, one of them, its neighbours, what waits for a look.

use super::{Api, Call, Need, None_, Problem, Reply, filter};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sijill_register::{Incident, Length, Listed, Near, New, Sort, Stretch, Summary, View};

#[derive(Deserialize, JsonSchema)]
struct List {
    /// A filter, as `country=OM and killed>=5`.
    r#where: Option<String>,
    /// Words their reports must hold.
    q: Option<String>,
    /// Sorted by; `date` when not said.
    sort: Option<Sort>,
    /// Smallest first.
    ascending: Option<bool>,
    /// Where the list before stopped: its `next`.
    after: Option<String>,
    /// How many; 50 when not said, 500 at most.
    limit: Option<usize>,
}

/// A stretch of a list of incidents.
#[derive(Serialize, JsonSchema)]
struct Incidents {
    /// Lines.
    items: Vec<Listed>,
    /// Where to go on; `null` at the end.
    next: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
struct Sums {
    /// A filter.
    r#where: Option<String>,
    /// Words their reports must hold.
    q: Option<String>,
    /// Length of the timeline's bins; what draws well when not said.
    length: Option<Length>,
    /// `west,south,east,north` in degrees: cells of a map of this part of the world.
    bounds: Option<String>,
    /// Degrees of a cell's side.
    cell: Option<f64>,
}

#[derive(Deserialize, JsonSchema)]
struct Few {
    /// How many; 8 when not said, 50 at most.
    limit: Option<usize>,
}

#[derive(Deserialize, JsonSchema)]
struct Recent {
    /// From this day on.
    from: String,
    /// How many; 10 when not said, 50 at most.
    limit: Option<usize>,
}

/// Incidents that may be the same.
#[derive(Serialize, JsonSchema)]
struct Nears {
    /// The likeliest first.
    items: Vec<Near>,
}

/// Groups seen for the first time in a country.
#[derive(Serialize, JsonSchema)]
struct News {
    /// Newest first.
    items: Vec<New>,
}

/// Which incidents wait.
#[derive(Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Waiting {
    /// Not looked at by anyone.
    First,
    /// Confirmed by one person alone, someone else.
    Second,
}

#[derive(Deserialize, JsonSchema)]
struct Queue {
    /// Which; `first` when not said.
    waiting: Option<Waiting>,
    /// A filter.
    r#where: Option<String>,
    /// Where the list before stopped.
    after: Option<String>,
    /// How many; 20 when not said, 100 at most.
    limit: Option<usize>,
}

/// What waits for a look.
#[derive(Serialize, JsonSchema)]
struct Waits {
    /// Most pressing first.
    items: Vec<Listed>,
    /// Where to go on.
    next: Option<String>,
    /// How many wait.
    left: i64,
    /// How many someone has decided on.
    decided: i64,
}

pub(super) fn operations(api: &mut Api) {
    api.get("/incidents", "listIncidents", "Incidents that pass a filter.", |call: &Call<'_>, q: List| {
        let filter = filter(q.r#where.as_deref(), q.q.as_deref())?;
        let stretch = Stretch {
            sort: q.sort.unwrap_or_default(),
            ascending: q.ascending.unwrap_or(false),
            after: q.after.as_deref(),
            limit: q.limit.unwrap_or(50).clamp(1, 500),
        };
        let (items, next) = call.house.read(|r| r.browse(&filter, &stretch).map_err(Problem::from))?;
        Ok(Reply::new(Incidents { items, next }))
    })
    .lasting = true;
    api.get(
        "/summary",
        "summarise",
        "Sums, timeline, shares and map cells of what passes.",
        |call: &Call<'_>, q: Sums| {
            let filter = filter(q.r#where.as_deref(), q.q.as_deref())?;
            let view = q.bounds.as_deref().map(|b| view(b, q.cell)).transpose()?;
            let summary: Summary = call.house.read(|r| {
                let overview = call.house.overview(r)?;
                overview.summary(r, &filter, q.length, view).map_err(Problem::from)
            })?;
            Ok(Reply::new(summary))
        },
    )
    .lasting = true;
    api.get(
        "/incidents/{id}",
        "getIncident",
        "One incident, each value with its sources.",
        |call: &Call<'_>, _: None_| {
            let incident: Incident = call.house.read(|r| r.incident(call.part(0)).map_err(Problem::from))?;
            Ok(Reply { etag: Some(incident.revision.clone()), ..Reply::new(incident) })
        },
    );
    api.get("/incidents/{id}/near", "nearIncidents", "Incidents that may be the same.", |call: &Call<'_>, q: Few| {
        let limit = q.limit.unwrap_or(8).clamp(1, 50);
        let items = call.house.read(|r| r.near(call.part(0), limit).map_err(Problem::from))?;
        Ok(Reply::new(Nears { items }))
    })
    .lasting = true;
    api.get("/new", "newlySeen", "First incidents of a group in a country.", |call: &Call<'_>, q: Recent| {
        let from: jiff::civil::Date =
            q.from.parse().map_err(|_| Problem::new("invalid", 400, "No day", "from is a day as 2024-07-15"))?;
        let limit = q.limit.unwrap_or(10).clamp(1, 50);
        let items = call.house.read(|r| {
            let overview = call.house.overview(r)?;
            overview.newly_seen(r, sijill_register::day(from), limit).map_err(Problem::from)
        })?;
        Ok(Reply::new(News { items }))
    })
    .lasting = true;
    api.get(
        "/queue",
        "reviewQueue",
        "What waits for a look, the most pressing first.",
        |call: &Call<'_>, q: Queue| {
            let limit = q.limit.unwrap_or(20).clamp(1, 100);
            let open = "status != confirmed and status != rejected";
            let condition = match q.r#where.as_deref().map(str::trim).filter(|w| !w.is_empty()) {
                Some(own) => format!("({own}) and {open}"),
                None => open.to_owned(),
            };
            let filter = filter(Some(&condition), None)?;
            let decided = super::filter(Some("status = confirmed or status = rejected"), None)?;
            call.house.read(|r| {
                let decided = r.count(&decided)?;
                Ok(Reply::new(match q.waiting.unwrap_or(Waiting::First) {
                    Waiting::First => {
                        let stretch =
                            Stretch { sort: Sort::Review, ascending: false, after: q.after.as_deref(), limit };
                        let (items, next) = r.browse(&filter, &stretch)?;
                        Waits { items, next, left: r.count(&filter)?, decided }
                    }
                    Waiting::Second => {
                        let items = r.second_look(call.name(), limit)?;
                        Waits { left: items.len() as i64, items, next: None, decided }
                    }
                }))
            })
        },
    )
    .need = Need::Read;
}

fn view(bounds: &str, cell: Option<f64>) -> Result<View, Problem> {
    let wrong = || {
        Problem::new(
            "invalid",
            400,
            "No part of the world",
            "bounds are west,south,east,north in degrees, cell is degrees",
        )
    };
    let numbers: Vec<f64> = bounds.split(',').map(str::parse).collect::<Result<_, _>>().map_err(|_| wrong())?;
    let bounds: [f64; 4] = numbers.try_into().map_err(|_| wrong())?;
    let cell = cell.unwrap_or(1.0);
    if bounds.iter().any(|b| !b.is_finite() || b.abs() > 360.0) || !(0.001..=90.0).contains(&cell) {
        return Err(wrong());
    }
    Ok(View { bounds, cell })
}
