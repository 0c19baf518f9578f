//! From addresses to reports: pages, documents, and the entries of feeds and sitemaps.
//!
//! Input: an address or an entry. Output: reports as they came, or what went wrong.

use crate::input::Raw;
use serde::Deserialize;
use sijill_ingest::feed::{Entry, Feed, feed, list_of};
use sijill_ingest::fetch::{Client, FetchError, Validators};
use sijill_ingest::http::Message;
use sijill_ingest::{Form, Incoming, InputError, Known, Reader, Sink};
use std::convert::Infallible;

/// Where the text of an entry comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Text {
    /// From its page, unless the feed has it whole.
    #[default]
    Auto,
    /// Always from its page.
    Page,
    /// Always from the feed.
    Feed,
}

/// What an address holds.
pub enum Found {
    /// Reports, and what could not be read of it.
    Reports(Vec<Raw>, Vec<(String, InputError)>),
    /// A feed or a sitemap, what to send along the next time, and where it moved.
    List(Feed, Validators, Option<String>),
}

/// Keeps all that comes in.
#[derive(Default)]
struct Kept {
    raws: Vec<Raw>,
    bad: Vec<(String, InputError)>,
}

impl Sink for Kept {
    type Stop = Infallible;

    fn report(&mut self, incoming: Incoming<'_>) -> Result<(), Infallible> {
        self.raws.push(Raw::of(incoming));
        Ok(())
    }

    fn bad(&mut self, place: &str, reason: &InputError) -> Result<(), Infallible> {
        self.bad.push((place.to_owned(), reason.clone()));
        Ok(())
    }
}

/// Fetches an address; `None` when it is as it was.
pub fn fetch(
    client: &Client,
    address: &str,
    known: &Validators,
    reader: &Reader<'_>,
) -> Result<Option<Found>, FetchError> {
    let Some(fetched) = client.get(address, known)? else { return Ok(None) };
    let message =
        Message::read(&fetched.message).ok_or_else(|| FetchError::Network("the answer has no head".into()))?;
    let body = message.body(reader.limits.document)?;
    let head = String::from_utf8_lossy(&body[..body.len().min(4096)]);
    if list_of(&head).is_some() {
        let list = feed(&body, message.charset.as_deref(), Some(&fetched.address))?;
        return Ok(Some(Found::List(list, fetched.validators, fetched.moved)));
    }
    let mut kept = Kept::default();
    let known = Known {
        content_type: message.content_type.as_deref(),
        charset: message.charset.as_deref(),
        url: Some(&fetched.address),
        kept: Some((Form::Http, &fetched.message)),
    };
    let Ok(()) = reader.bytes(&fetched.address, &body, known, &mut kept);
    Ok(Some(Found::Reports(kept.raws, kept.bad)))
}

/// The report of an entry: from its page, or, where that cannot be had, what the feed gives of it. What
/// went wrong on the way is told beside it.
pub fn entry(
    client: &Client,
    entry: &Entry,
    outlet: Option<&str>,
    text: Text,
    reader: &Reader<'_>,
) -> (Vec<Raw>, Vec<(String, FetchError)>) {
    let from_feed = || {
        entry.report(outlet).map(|report| Raw {
            bytes: sijill_ingest::to_record(&report).into_bytes(),
            address: entry.address.clone().unwrap_or_default(),
            form: Form::Json,
            report,
        })
    };
    let page = match (&entry.address, text) {
        (Some(address), Text::Page) => Some(address),
        (Some(address), Text::Auto) if !entry.whole => Some(address),
        _ => None,
    };
    let Some(address) = page else { return (from_feed().into_iter().collect(), Vec::new()) };
    match fetch(client, address, &Validators::default(), reader) {
        Ok(Some(Found::Reports(mut raws, bad))) if !raws.is_empty() => {
            for raw in &mut raws {
                // The page says it better than the feed, where it says it.
                if raw.report.published.is_none() {
                    raw.report.published.clone_from(&entry.published);
                }
                if raw.report.outlet.is_none() {
                    raw.report.outlet = outlet.map(str::to_owned);
                }
            }
            (raws, bad.into_iter().map(|(p, e)| (p, e.into())).collect())
        }
        Ok(Some(Found::Reports(_, bad))) => {
            (from_feed().into_iter().collect(), bad.into_iter().map(|(p, e)| (p, e.into())).collect())
        }
        Ok(Some(Found::List(..))) => {
            (from_feed().into_iter().collect(), vec![(address.clone(), FetchError::Kind("another feed".into()))])
        }
        Ok(None) => (from_feed().into_iter().collect(), Vec::new()),
        Err(e) => (from_feed().into_iter().collect(), vec![(address.clone(), e)]),
    }
}
