//! Incidents as linked data: JSON-LD with schema.org, PROV-O and Web Annotation.
//!
//! Input: incidents and, for each of their accounts, the coding it comes from. Output: one JSON object a line, every
//! value that an account supports with the exact words and their place in the report.

use serde_json::{Value, json};
use sijill_model::{Account, Coding, Evidence, Measure};
use sijill_register::Incident;

/// The context every line carries.
pub fn context() -> Value {
    json!({
        "@vocab": "https://schema.org/",
        "prov": "http://www.w3.org/ns/prov#",
        "oa": "http://www.w3.org/ns/oa#",
        "sijill": "urn:sijill:",
    })
}

fn selectors(evidence: &Evidence) -> Vec<Value> {
    evidence
        .spans()
        .iter()
        .map(|s| {
            json!({
                "@type": "oa:TextPositionSelector",
                "oa:start": s.start(),
                "oa:end": s.end(),
                "oa:refinedBy": {"@type": "oa:TextQuoteSelector", "oa:exact": s.quote()},
            })
        })
        .collect()
}

fn annotation(body: &str, value: Value, report: &str, evidence: &Evidence) -> Value {
    json!({
        "@type": "oa:Annotation",
        "oa:motivatedBy": "oa:classifying",
        "sijill:field": body,
        "oa:hasBody": value,
        "oa:hasTarget": {"oa:hasSource": report, "oa:hasSelector": selectors(evidence)},
    })
}

fn annotations(report: &str, a: &Account) -> Vec<Value> {
    let mut out = vec![
        annotation("subtype", json!(a.event.subtype.as_str()), report, &a.event.evidence),
        annotation("date", json!(a.date.start.map(|d| d.to_string())), report, &a.date.evidence),
    ];
    if let Some(p) = &a.place {
        out.push(annotation("place", json!(p.name), report, &p.evidence));
    }
    for p in &a.perpetrators {
        // Only actors of the table have a name; others are a kind.
        out.push(annotation(
            "perpetrator",
            json!(p.actor.clone().unwrap_or_else(|| p.kind.to_string())),
            report,
            &p.evidence,
        ));
    }
    for t in &a.tolls {
        let value = json!({"measure": t.measure.as_str(), "group": t.group.as_str(), "best": t.best()});
        out.push(annotation("toll", value, report, &t.evidence));
    }
    for c in &a.claims {
        out.push(annotation("claim", json!({"kind": c.kind.as_str(), "by": c.by}), report, &c.evidence));
    }
    out
}

/// One incident. `coding` finds the coding of an account by its name (`r12.1`).
pub fn linked(i: &Incident, coding: &mut dyn FnMut(&str) -> Option<Coding>) -> Value {
    let mut derived = Vec::new();
    let mut annotated = Vec::new();
    for account in &i.accounts {
        let source = account.url.clone().unwrap_or_else(|| format!("urn:sijill:report:{}", account.report));
        derived.push(json!({
            "@id": source,
            "@type": ["NewsArticle", "prov:Entity"],
            "publisher": account.outlet,
            "datePublished": account.published,
            "inLanguage": account.language.as_str(),
            "sijill:account": account.id,
        }));
        if let Some(coding) = coding(&account.id)
            && let Some(a) = coding.accounts.iter().find(|a| a.id == account.label)
        {
            annotated.extend(annotations(&source, a));
        }
    }
    let toll = |measure| {
        i.victims(measure)
            .map(|t| json!({"@type": "QuantitativeValue", "minValue": t.low, "value": t.best, "maxValue": t.high}))
    };
    json!({
        "@context": context(),
        "@id": format!("urn:sijill:incident:{}", i.id),
        "@type": ["Event", "prov:Entity"],
        "additionalType": i.event.subtype.as_str(),
        "startDate": i.date.start,
        "endDate": i.date.end,
        "sijill:datePrecision": i.date.precision.as_str(),
        "location": i.place.as_ref().map(|p| json!({
            "@type": "Place",
            "name": p.name,
            "identifier": p.id,
            "addressCountry": p.country,
            "geo": p.lat.zip(p.lon).map(|(lat, lon)| json!({"@type": "GeoCoordinates", "latitude": lat, "longitude": lon})),
            "sijill:precision": p.precision.as_str(),
        })),
        "sijill:killed": toll(Measure::Killed),
        "sijill:injured": toll(Measure::Injured),
        "sijill:perpetrator": i.perpetrators.iter().map(|p| json!({
            "sijill:actor": p.actor,
            "sijill:kind": p.kind.as_str(),
            "sijill:basis": p.basis.as_str(),
        })).collect::<Vec<_>>(),
        "sijill:claim": i.claims.iter().map(|c| json!({"sijill:by": c.by, "sijill:kind": c.kind.as_str()})).collect::<Vec<_>>(),
        "sijill:status": i.status.as_str(),
        "sijill:confidence": i.confidence,
        "sijill:revision": i.revision,
        "prov:wasDerivedFrom": derived,
        "sijill:annotation": annotated,
    })
}
