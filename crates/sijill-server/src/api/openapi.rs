//! The OpenAPI 3.1 document, made from the table of operations.

use super::{Api, Need, Problem};
use serde_json::{Map, Value, json};

/// The document.
pub fn openapi() -> Value {
    let mut api = Api::new();
    let problem = api.out.subschema_for::<Problem>();
    let mut paths: Map<String, Value> = Map::new();
    for o in &api.operations {
        let mut parameters: Vec<Value> = o
            .path
            .split('/')
            .filter_map(|p| p.strip_prefix('{')?.strip_suffix('}'))
            .map(|name| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}))
            .collect();
        if let Some(query) = o.query.as_ref().map(|q| q.clone().to_value()) {
            let required = query["required"].as_array().cloned().unwrap_or_default();
            for (name, schema) in query["properties"].as_object().into_iter().flatten() {
                let mut schema = schema.clone();
                let about = schema.as_object_mut().and_then(|s| s.remove("description"));
                parameters.push(json!({
                    "name": name, "in": "query", "required": required.contains(&json!(name)),
                    "description": about, "schema": without_null(schema),
                }));
            }
        }
        let schema = o.answer.as_ref().map_or(json!({"type": "string"}), |a| a.clone().to_value());
        let mut operation = json!({
            "operationId": o.id,
            "summary": o.summary,
            "tags": [o.path.split('/').nth(1).unwrap_or("")],
            "parameters": parameters,
            "responses": {
                "200": {"description": "Done.", "content": {o.media: {"schema": schema}}},
                "default": {
                    "description": "What went wrong (RFC 9457).",
                    "content": {"application/problem+json": {"schema": problem.clone().to_value()}},
                },
            },
            "security": match o.need {
                Need::Nothing => json!([]),
                Need::Self_ | Need::Administrate => json!([{"session": []}]),
                Need::Read => json!([{"session": []}, {"token": ["read"]}]),
                Need::Decide => json!([{"session": []}, {"token": ["decide"]}]),
                Need::Add => json!([{"session": []}, {"token": ["add"]}]),
            },
        });
        if let Some(body) = &o.body {
            operation["requestBody"] =
                json!({"required": true, "content": {"application/json": {"schema": body.clone().to_value()}}});
        }
        let at = paths.entry(o.path.to_owned()).or_insert_with(|| json!({}));
        at[o.method.to_lowercase()] = operation;
    }
    let mut schemas = api.inward.take_definitions(true);
    // What is sent out says more (what is always there); it wins where a type goes both ways.
    schemas.extend(api.out.take_definitions(true));
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Sijill",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The register of violent incidents. Lists go on with `after` where `next` says; answers carry an ETag; problems are RFC 9457. Writing with a session needs its `csrf` in the header `X-Sijill-CSRF`; a decision sent again with the same `Idempotency-Key` is made once.",
            "license": {"name": "MIT OR Apache-2.0"},
        },
        "servers": [{"url": "/api/v1"}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "session": {"type": "apiKey", "in": "cookie", "name": crate::http::COOKIE},
                "token": {"type": "http", "scheme": "bearer"},
            },
        },
    })
}

/// A parameter that is not given is not sent; none is ever `null`.
fn without_null(mut schema: Value) -> Value {
    if let Some(kinds) = schema["type"].as_array().cloned() {
        let kinds: Vec<Value> = kinds.into_iter().filter(|k| k != "null").collect();
        schema["type"] = if kinds.len() == 1 { kinds[0].clone() } else { Value::Array(kinds) };
    }
    if let Some(any) = schema["anyOf"].as_array().cloned() {
        let any: Vec<Value> = any.into_iter().filter(|s| s["type"] != "null").collect();
        if any.len() == 1 {
            schema = any[0].clone();
        } else {
            schema["anyOf"] = Value::Array(any);
        }
    }
    // Indexing a missing key for writing would have made it.
    if let Some(object) = schema.as_object_mut() {
        object.retain(|_, v| !v.is_null());
    }
    schema
}
