//! What must not be fetched: anything that is not the public web.
//!
//! Input: an address, and what its name resolves to at the moment of connecting. Output: a reason to
//! refuse. An article or a feed may hold any address, also one of a printer, a router, or the metadata
//! service of a cloud; the check is made on the very addresses that are then connected to, so a name that
//! changes its mind between two look-ups gains nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;
use url::{Host, Url};

/// Why an address is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} is not fetched: {why}")]
pub struct Refused {
    /// Address or name.
    pub what: String,
    /// The reason.
    pub why: &'static str,
}

/// Why an IP address is not of the public internet (IANA's special-purpose registries, RFC 6890 and
/// those that update it); `None` when it is.
pub fn private(ip: IpAddr) -> Option<&'static str> {
    match ip {
        IpAddr::V4(ip) => private_v4(ip),
        IpAddr::V6(ip) => private_v6(ip),
    }
}

fn private_v4(ip: Ipv4Addr) -> Option<&'static str> {
    let [a, b, c, _] = ip.octets();
    match (a, b, c) {
        (127, ..) => Some("it is this machine (loopback)"),
        (10, ..) | (192, 168, _) => Some("it is a private network"),
        (172, 16..=31, _) => Some("it is a private network"),
        (169, 254, _) => Some("it is a link-local address (cloud metadata is there)"),
        (100, 64..=127, _) => Some("it is a carrier's private network"),
        (0, ..)
        | (192, 0, 0)
        | (192, 0, 2)
        | (192, 88, 99)
        | (198, 18..=19, _)
        | (198, 51, 100)
        | (203, 0, 113)
        | (224.., ..) => Some("it is no address of a public host"),
        _ => None,
    }
}

fn private_v6(ip: Ipv6Addr) -> Option<&'static str> {
    let s = ip.segments();
    if ip.is_loopback() {
        return Some("it is this machine (loopback)");
    }
    // IPv4 inside of IPv6: mapped, compatible, translated.
    let inner = Ipv4Addr::new((s[6] >> 8) as u8, s[6] as u8, (s[7] >> 8) as u8, s[7] as u8);
    if s[..5] == [0; 5] && (s[5] == 0xffff || s[5] == 0) || s[..6] == [0x64, 0xff9b, 0, 0, 0, 0] {
        return private_v4(inner).or((s[0] == 0 && s[5] == 0).then_some("it is no address of a public host"));
    }
    match s[0] {
        0xfc00..=0xfdff => Some("it is a private network"),
        0xfe80..=0xfebf => Some("it is a link-local address"),
        // Only 2000::/3 is given out; in it, protocols' own, documentation, 6to4.
        0x2001 if s[1] < 0x200 || s[1] == 0xdb8 => Some("it is no address of a public host"),
        0x2002 | 0x3fff => Some("it is no address of a public host"),
        0x2000..=0x3ffe => None,
        _ => Some("it is no address of a public host"),
    }
}

/// The rules.
#[derive(Clone, Debug, Default)]
pub struct Guard {
    /// Hosts, or host:port, of the user's own network that may be fetched all the same.
    pub allow: Vec<String>,
    /// Host and port of the proxy, which is usually this machine.
    pub proxy: Option<(String, u16)>,
}

impl Guard {
    fn is_allowed(&self, host: &str, port: Option<u16>) -> bool {
        let host = host.trim_matches(['[', ']']);
        self.allow.iter().any(|a| {
            a.eq_ignore_ascii_case(host) || port.is_some_and(|p| a.eq_ignore_ascii_case(&format!("{host}:{p}")))
        })
    }

    /// Refuses an address by what it says, before anything is looked up: this is all there is to go by
    /// when a proxy does the looking up.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn check(&self, url: &Url) -> Result<(), Refused> {
        let refuse = |why| Err(Refused { what: url.to_string(), why });
        if !matches!(url.scheme(), "http" | "https") {
            return refuse("only http and https are");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("it carries a name or a password");
        }
        let Some(host) = url.host() else { return refuse("it names no host") };
        if self.is_allowed(&host.to_string(), url.port_or_known_default()) {
            return Ok(());
        }
        if url.port().is_some_and(|p| p < 1024) {
            return refuse("its port is not one of the web");
        }
        match host {
            Host::Ipv4(ip) => private_v4(ip).map_or(Ok(()), refuse),
            Host::Ipv6(ip) => private_v6(ip).map_or(Ok(()), refuse),
            Host::Domain(name) => {
                let name = name.trim_end_matches('.').to_ascii_lowercase();
                let ending = name.rsplit('.').next().unwrap_or_default();
                if !name.contains('.')
                    || matches!(ending, "localhost" | "local" | "internal" | "intranet" | "lan" | "home" | "corp")
                    || name.ends_with(".home.arpa")
                {
                    return refuse("it is a name of a private network");
                }
                Ok(())
            }
        }
    }
}

/// Looks names up and gives only public addresses.
#[derive(Debug, Default)]
pub struct Lookup {
    guard: Guard,
    inner: DefaultResolver,
}

impl Lookup {
    /// A look-up under these rules.
    pub fn new(guard: Guard) -> Self {
        Self { guard, inner: DefaultResolver::default() }
    }
}

impl Resolver for Lookup {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        let host = uri.host().unwrap_or_default();
        let port = found.first().map(SocketAddr::port);
        let proxy = self.guard.proxy.as_ref().is_some_and(|(h, p)| h.eq_ignore_ascii_case(host) && Some(*p) == port);
        if proxy || self.guard.is_allowed(host, port) {
            return Ok(found);
        }
        let mut public = self.empty();
        let mut why = None;
        for address in found.iter() {
            match private(address.ip()) {
                None => public.push(*address),
                Some(reason) => why = Some(reason),
            }
        }
        match why {
            // A public name with a private address among its own is an attack or a mistake; neither is fetched.
            Some(why) => Err(ureq::Error::Other(Box::new(Refused { what: host.to_owned(), why }))),
            None => Ok(public),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_public_web() {
        let guard = Guard::default();
        let check = |a: &str| Url::parse(a).ok().is_some_and(|u| guard.check(&u).is_ok());
        for good in
            ["https://www.example.com/a", "http://example.org:8080/", "http://8.8.8.8/", "https://[2606:4700::1]/"]
        {
            assert!(check(good), "{good}");
        }
        for bad in [
            "file:///etc/passwd",
            "ftp://example.com/",
            "gopher://example.com/",
            "http://localhost/",
            "http://127.0.0.1/",
            "http://127.1/",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://017700000001/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:a9fe:a9fe]/",
            "http://169.254.169.254/latest/meta-data/",
            "http://10.0.0.1/",
            "http://172.31.255.1/",
            "http://192.168.1.1/",
            "http://100.64.0.1/",
            "http://0.0.0.0/",
            "http://[fd00::1]/",
            "http://[fe80::1]/",
            "http://[64:ff9b::a00:1]/",
            "http://[2002:7f00:1::]/",
            "http://printer/",
            "http://router.local/",
            "http://metadata.google.internal/",
            "http://x.localhost./",
            "http://user:secret@example.com/",
            "http://example.com:22/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
        ] {
            assert!(!check(bad), "{bad}");
        }
        let own = Guard { allow: vec!["127.0.0.1:8000".into(), "archive.lan".into()], proxy: None };
        assert!(own.check(&Url::parse("http://127.0.0.1:8000/x").unwrap()).is_ok());
        assert!(own.check(&Url::parse("http://127.0.0.1:8001/x").unwrap()).is_err());
        assert!(own.check(&Url::parse("http://archive.lan/x").unwrap()).is_ok());
    }
}
