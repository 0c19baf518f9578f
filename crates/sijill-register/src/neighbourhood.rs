//! Neighbourhoods: which accounts an account is compared with, and settling them into incidents.
//!
//! Input: rows of new or changed accounts. Output: components, links and incident rows true to what they say.
//! A change touches only the components it reaches.

use crate::cluster::{self, Item, Pin};
use crate::error::RegisterError;
use crate::facts::Facts;
use crate::gist::Gist;
use crate::incident::Incident;
use crate::prepared::pack;
use crate::reconcile::{Context, Member, reconcile};
use crate::store::Work;
use rusqlite::{OptionalExtension, params};
use sijill_model::{Language, Measure, Modality};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Row of an account no coding in force reads any more, and the incident it was in.
pub(crate) type Dead = (i64, Option<i64>);
/// Indices of accounts that are one incident, with the row of the account it is named after and its record; none
/// where all deny it.
pub(crate) type Cluster = (Vec<usize>, Option<(i64, Incident)>);
/// Row of the account one is linked by, and the score.
type Partner = (Option<i64>, f64);

impl Work<'_> {
    /// Accounts that may be of the same incident as one with these facts: (row, facts).
    pub(crate) fn candidates(&self, id: i64, facts: &Facts) -> Result<Vec<(i64, Facts)>, RegisterError> {
        let (country, class, day, cell_, place) = block(facts);
        let mut found: BTreeMap<i64, Facts> = BTreeMap::new();
        let around: Vec<i64> = match facts.position {
            Some((lat, lon)) if cell_ != 0 => {
                let (lat, lon) = (lat.floor() as i64, lon.floor() as i64);
                let ring = (-1..=1).flat_map(|a| (-1..=1).map(move |b| (a, b)));
                std::iter::once(0).chain(ring.map(|(a, b)| cell(lat + a, lon + b))).collect()
            }
            _ => Vec::new(),
        };
        let mut take = |work: &Self, sql: &str, values: &[&dyn rusqlite::ToSql]| -> Result<(), RegisterError> {
            let rows: Vec<(i64, Vec<u8>)> = work
                .sql((|| work.tx.prepare_cached(sql)?.query_map(values, |r| Ok((r.get(0)?, r.get(1)?)))?.collect())())?;
            for (row, facts) in rows {
                if row != id && !found.contains_key(&row) {
                    found.insert(row, work.unblob(&facts, "an account's facts")?);
                }
            }
            Ok(())
        };
        const BLOCK: &str =
            "SELECT id, facts FROM account WHERE live = 1 AND country = ?1 AND class = ?2 AND day BETWEEN ?3 AND ?4";
        const CELLS: &str = "SELECT id, facts FROM account WHERE live = 1 AND country = ?1 AND class = ?2 AND day BETWEEN ?3 AND ?4 AND cell IN (?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
        // (class of the others, how much earlier and later their first day may be): each is the mirror of another, so
        // that it does not matter which of two accounts came first.
        let windows: &[(i64, i64, i64)] = match class {
            0 => &[(0, -18, 18), (1, -48, 11)],
            1 => &[(0, -11, 48), (1, -48, 48)],
            _ => &[],
        };
        for &(other, before, after) in windows {
            let (from, to) = (day + before, day + after);
            if around.is_empty() {
                take(self, BLOCK, &[&country, &other, &from, &to])?;
            } else {
                let mut values: Vec<&dyn rusqlite::ToSql> = vec![&country, &other, &from, &to];
                values.extend(around.iter().map(|c| c as &dyn rusqlite::ToSql));
                take(self, CELLS, &values)?;
            }
        }
        // "In 2017" meets only what names the same place.
        if place != 0 {
            const PLACE: &str = "SELECT id, facts FROM account WHERE live = 1 AND place = ?1 AND place <> 0 AND class = ?2 AND day BETWEEN ?3 AND ?4";
            if class == 2 {
                take(self, PLACE, &[&place, &0_i64, &day, &(day + 370)])?;
                take(self, PLACE, &[&place, &1_i64, &day, &(day + 370)])?;
                take(self, PLACE, &[&place, &2_i64, &(day - 370), &(day + 370)])?;
            } else {
                take(self, PLACE, &[&place, &2_i64, &(day - 370), &day])?;
            }
        }
        Ok(found.into_iter().collect())
    }

    /// Finds the neighbourhoods of new accounts, and settles these and those of the touched ones.
    /// Gives how many incidents were made, changed or ended.
    pub(crate) fn place(&mut self, new: &[i64], touched: &[i64]) -> Result<usize, RegisterError> {
        // Union of components by new edges.
        let mut parent: HashMap<i64, i64> = HashMap::new();
        fn root(parent: &mut HashMap<i64, i64>, mut c: i64) -> i64 {
            loop {
                let p = *parent.entry(c).or_insert(c);
                if p == c {
                    return c;
                }
                c = p;
            }
        }
        let component = |work: &Self, id: i64| -> Result<i64, RegisterError> {
            work.sql((|| {
                work.tx.prepare_cached("SELECT component FROM account WHERE id = ?1")?.query_row([id], |r| r.get(0))
            })())
        };
        let mut pinned: Vec<(i64, i64)> = Vec::new();
        for &id in new.iter().chain(touched) {
            let pins: Vec<(i64, i64)> = self.sql((|| {
                self.tx
                    .prepare_cached("SELECT a, b FROM pin WHERE a = ?1 OR b = ?1")?
                    .query_map([id], |r| Ok((r.get(0)?, r.get(1)?)))?
                    .collect()
            })())?;
            pinned.extend(pins);
            let c = component(self, id)?;
            root(&mut parent, c);
        }
        for (a, b) in pinned {
            let (a, b) = (component(self, a)?, component(self, b)?);
            let (a, b) = (root(&mut parent, a), root(&mut parent, b));
            parent.insert(a.max(b), a.min(b));
        }
        for &id in new {
            let (own, facts): (i64, Vec<u8>) = self.sql((|| {
                self.tx
                    .prepare_cached("SELECT component, facts FROM account WHERE id = ?1")?
                    .query_row([id], |r| Ok((r.get(0)?, r.get(1)?)))
            })())?;
            let facts: Facts = self.unblob(&facts, "an account's facts")?;
            for (other, theirs) in self.candidates(id, &facts)? {
                if self.options.matcher.score(&facts, &theirs) > 0.0 {
                    let (a, b) = (root(&mut parent, own), component(self, other)?);
                    let b = root(&mut parent, b);
                    parent.insert(a.max(b), a.min(b));
                }
            }
        }
        let keys: Vec<i64> = parent.keys().copied().collect();
        let mut groups: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
        for c in keys {
            let r = root(&mut parent, c);
            groups.entry(r).or_default().insert(c);
        }
        let mut changed = 0;
        for components in groups.values() {
            changed += self.settle(components)?;
        }
        Ok(changed)
    }

    /// The accounts of some components, dead ones included, in order of their rows.
    pub(crate) fn load(&self, components: &BTreeSet<i64>) -> Result<(Vec<Loaded>, Vec<Dead>), RegisterError> {
        let mut live = Vec::new();
        let mut dead = Vec::new();
        for component in components {
            let mut statement = self.sql(self.tx.prepare_cached(
                "SELECT a.id, a.report, a.number, a.live, a.facts, a.gist, a.incident, a.partner, a.score, r.name, r.outlet, r.url, r.title, r.published, r.language FROM account a JOIN report r ON r.id = a.report WHERE a.component = ?1 ORDER BY a.id",
            ))?;
            let mut rows = self.sql(statement.query([component]))?;
            while let Some(r) = self.sql(rows.next())? {
                let get = (|| -> rusqlite::Result<_> {
                    let facts: Vec<u8> = r.get(4)?;
                    let gist: Vec<u8> = r.get(5)?;
                    Ok((
                        (r.get::<_, i64>(0)?, r.get::<_, i64>(1)?, r.get::<_, i64>(2)?, r.get::<_, i64>(3)?),
                        facts,
                        gist,
                        r.get::<_, Option<i64>>(6)?,
                        (r.get::<_, Option<i64>>(7)?, r.get::<_, f64>(8)?),
                        r.get::<_, String>(9)?,
                        (r.get(10)?, r.get(11)?, r.get::<_, String>(12)?, r.get(13)?),
                        r.get::<_, String>(14)?,
                    ))
                })();
                let ((id, report, number, alive), facts, gist, incident, link, report_name, meta, language) =
                    self.sql(get)?;
                if alive == 0 {
                    dead.push((id, incident));
                    continue;
                }
                let facts: Facts = self.unblob(&facts, "an account's facts")?;
                let gist: Gist = self.unblob(&gist, "an account")?;
                let (outlet, url, title, published) = meta;
                live.push(Loaded {
                    component: *component,
                    incident,
                    number,
                    link,
                    member: Member {
                        row: id,
                        name: format!("r{report}.{number}"),
                        key: facts.key,
                        report_name,
                        outlet,
                        url,
                        title,
                        published,
                        language: Language::parse(&language).unwrap_or(Language::Unknown),
                        sketch: facts.sketch.clone(),
                        gist,
                        score: 0.0,
                        pinned: false,
                    },
                    item: Item { id, report, facts },
                });
            }
        }
        live.sort_by_key(|l| l.item.id);
        Ok((live, dead))
    }

    pub(crate) fn pins_of(&self, loaded: &[Loaded]) -> Result<Vec<Pin>, RegisterError> {
        let mut pins: Vec<Pin> = Vec::new();
        for l in loaded {
            let rows: Vec<Pin> = self.sql((|| {
                self.tx
                    .prepare_cached("SELECT a, b, joins, decision FROM pin WHERE a = ?1")?
                    .query_map([l.item.id], |r| {
                        Ok(Pin { a: r.get(0)?, b: r.get(1)?, joins: r.get::<_, i64>(2)? == 1, decision: r.get(3)? })
                    })?
                    .collect()
            })())?;
            pins.extend(rows);
        }
        Ok(pins)
    }

    /// What a neighbourhood's accounts come to: clusters with their records.
    pub(crate) fn clusters(&self, loaded: &mut [Loaded]) -> Result<(Vec<Cluster>, Vec<usize>), RegisterError> {
        let pins = self.pins_of(loaded)?;
        let items: Vec<Item> = loaded.iter().map(|l| l.item.clone()).collect();
        let matcher = &self.options.matcher;
        let settled = cluster::settle(&items, &pins, &|a, b| matcher.score(a, b));
        let joined: BTreeSet<i64> = pins.iter().filter(|p| p.joins).map(|p| p.a).collect();
        for (i, link) in settled.links.iter().enumerate() {
            let l = &mut loaded[i];
            l.member.score = link.score;
            l.member.pinned = joined.contains(&l.item.id);
            l.link = (link.partner, link.score);
        }
        let kin = |a: &str, b: &str| matcher.is_kin(a, b);
        let context = Context { outlets: &self.options.outlets, kin: &kin };
        let mut out = Vec::new();
        for cluster in settled.clusters {
            // Denials of something nobody asserts are no incident.
            if cluster.iter().all(|&i| loaded[i].member.gist.modality == Modality::Denied) {
                out.push((cluster, None));
                continue;
            }
            let founder = cluster
                .iter()
                .map(|&i| (loaded[i].item.report, loaded[i].number, loaded[i].item.id))
                .min()
                .map_or(0, |f| f.2);
            let members: Vec<Member> = cluster.iter().map(|&i| loaded[i].member.clone()).collect();
            let decisions = self.decisions_on(members.iter().map(|m| m.row))?;
            out.push((cluster, Some((founder, reconcile(founder, &members, &decisions, &context)))));
        }
        Ok((out, settled.components))
    }

    pub(crate) fn settle(&mut self, components: &BTreeSet<i64>) -> Result<usize, RegisterError> {
        let (mut loaded, dead) = self.load(components)?;
        let before: Vec<(i64, Option<i64>, Partner)> =
            loaded.iter().map(|l| (l.component, l.incident, l.link)).collect();
        let (clusters, roots) = self.clusters(&mut loaded)?;
        let mut gone: BTreeSet<i64> =
            before.iter().filter_map(|b| b.1).chain(dead.iter().filter_map(|d| d.1)).collect();
        let mut changed = 0;
        for (cluster, incident) in &clusters {
            let founder = incident.as_ref().map(|(founder, _)| *founder);
            for &i in cluster {
                let l = &loaded[i];
                let component = loaded[roots[i]].item.id;
                if before[i] != (component, founder, l.link) {
                    self.sql((|| {
                        self.tx
                            .prepare_cached("UPDATE account SET component = ?2, incident = ?3, partner = ?4, score = ?5 WHERE id = ?1")?
                            .execute(params![l.item.id, component, founder, l.link.0, l.link.1])
                    })())?;
                }
            }
            if let Some((founder, incident)) = incident {
                gone.remove(founder);
                changed += usize::from(self.write_incident(*founder, incident)?);
            }
        }
        for (id, incident) in &dead {
            // A dead account is alone and in no incident until a coding reads it again.
            if incident.is_some() {
                self.sql((|| {
                    self.tx
                        .prepare_cached("UPDATE account SET component = id, incident = NULL, partner = NULL, score = 0 WHERE id = ?1")?
                        .execute([id])
                })())?;
            }
        }
        for id in gone {
            self.sql((|| {
                self.tx.prepare_cached("DELETE FROM incident WHERE id = ?1")?.execute([id])?;
                self.tx.prepare_cached("DELETE FROM incident_term WHERE incident = ?1")?.execute([id])
            })())?;
            changed += 1;
        }
        Ok(changed)
    }

    pub(crate) fn write_incident(&self, id: i64, incident: &Incident) -> Result<bool, RegisterError> {
        let known: Option<String> = self.sql((|| {
            self.tx
                .prepare_cached("SELECT revision FROM incident WHERE id = ?1")?
                .query_row([id], |r| r.get(0))
                .optional()
        })())?;
        if known.as_deref() == Some(&incident.revision) {
            return Ok(false);
        }
        let row = Columns::of(incident);
        self.sql((|| {
            self.tx
                .prepare_cached("INSERT OR REPLACE INTO incident (id, name, revision, status, title, type, subtype, modality, date_start, date_end, date_precision, country, admin1, place, site, lat, lon, place_precision, killed, killed_low, killed_high, injured, injured_low, injured_high, confidence, accounts, independent, record) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28)")?
                .execute(params![
                    id, incident.id, incident.revision, incident.status.as_str(), incident.title,
                    incident.event.event_type.as_str(), incident.event.subtype.as_str(), incident.event.modality.as_str(),
                    row.start, row.end, incident.date.precision.as_str(),
                    row.country, row.admin1, row.place, row.site, row.lat, row.lon, row.place_precision,
                    row.killed.map(|t| t.2), row.killed.map(|t| t.0), row.killed.map(|t| t.1),
                    row.injured.map(|t| t.2), row.injured.map(|t| t.0), row.injured.map(|t| t.1),
                    incident.confidence, incident.accounts.len() as i64, incident.independent as i64,
                    pack(&serde_json::to_vec(incident).expect("an incident is JSON")),
                ])?;
            let mut terms = row.terms;
            terms.sort();
            terms.dedup();
            if known.is_some() {
                self.tx.prepare_cached("DELETE FROM incident_term WHERE incident = ?1")?.execute([id])?;
            }
            let mut insert = self.tx.prepare_cached("INSERT INTO incident_term (kind, value, incident) VALUES (?1, ?2, ?3)")?;
            for (kind, value) in &terms {
                insert.execute(params![kind, value, id])?;
            }
            Ok(())
        })())?;
        Ok(true)
    }
}

/// The blocking columns of an account: country, class of date, first day, cell, place.
pub(crate) fn block(f: &Facts) -> (String, i64, i64, i64, i64) {
    let country = f.country.map_or_else(String::new, |c| String::from_utf8_lossy(&c).into_owned());
    let class = match f.end.saturating_sub(f.start) {
        0..=8 => 0,
        9..=45 => 1,
        _ => 2,
    };
    let cell = match f.position {
        Some((lat, lon)) if f.placed() => cell(lat.floor() as i64, lon.floor() as i64),
        _ => 0,
    };
    (country, class, i64::from(f.start), cell, f.place as i64)
}

fn cell(lat: i64, lon: i64) -> i64 {
    1 + (lat + 90) * 360 + (lon + 180).rem_euclid(360)
}

/// An account with all that settling and reconciling need.
pub(crate) struct Loaded {
    pub item: Item,
    pub component: i64,
    pub incident: Option<i64>,
    pub number: i64,
    pub link: Partner,
    pub member: Member,
}

/// What filters and lists look at.
struct Columns<'a> {
    start: i32,
    end: i32,
    country: Option<&'a str>,
    admin1: Option<&'a str>,
    place: Option<&'a str>,
    site: Option<&'a str>,
    lat: Option<f64>,
    lon: Option<f64>,
    place_precision: Option<&'a str>,
    killed: Option<(i64, Option<i64>, i64)>,
    injured: Option<(i64, Option<i64>, i64)>,
    terms: Vec<(&'static str, String)>,
}

impl<'a> Columns<'a> {
    fn of(incident: &'a Incident) -> Self {
        let day = |s: &Option<String>| s.as_deref().and_then(|s| s.parse().ok()).map_or(i32::MIN, crate::facts::day);
        let place = incident.place.as_ref();
        let toll = |measure: Measure| {
            incident.victims(measure).map(|t| (t.low as i64, t.high.map(|h| h as i64), t.best as i64))
        };
        let mut terms = Vec::new();
        for p in &incident.perpetrators {
            terms.push(("perpetrator", p.actor.clone().unwrap_or_else(|| p.kind.to_string())));
        }
        for c in &incident.claims {
            match &c.by {
                Some(by) => terms.push((c.kind.as_str(), by.clone())),
                None => terms.push((c.kind.as_str(), String::new())),
            }
        }
        for t in &incident.targets {
            terms.push(("target", t.kind.to_string()));
            terms.extend(t.group.iter().map(|g| ("target", g.clone())));
            terms.extend(t.actor.iter().map(|a| ("target", a.clone())));
            terms.extend(t.nationality.iter().map(|n| ("nationality", n.clone())));
        }
        terms.extend(incident.weapons.iter().map(|w| ("weapon", w.to_string())));
        terms.extend(incident.accounts.iter().map(|a| ("language", a.language.to_string())));
        terms.extend(incident.accounts.iter().filter_map(|a| a.outlet.clone()).map(|o| ("outlet", o)));
        Self {
            start: day(&incident.date.start),
            end: day(&incident.date.end),
            country: place.and_then(|p| p.country.as_deref()),
            admin1: place.and_then(|p| p.admin1.as_deref()),
            place: place.map(|p| p.name.as_str()),
            site: place.and_then(|p| p.site).map(sijill_model::Site::as_str),
            lat: place.and_then(|p| p.lat),
            lon: place.and_then(|p| p.lon),
            place_precision: place.map(|p| p.precision.as_str()),
            killed: toll(Measure::Killed),
            injured: toll(Measure::Injured),
            terms,
        }
    }
}
