//! The pattern language of the rules.
//!
//! Input: one `match` or `emit` line. Output: its parsed form, which the coder runs. The language
//! is described for its writers in `lexicon/README.md`.

/// One step of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Element {
    /// One token or phrase that passes a test.
    One {
        /// What must stand here.
        test: Test,
        /// Name under which the emission finds it.
        capture: Option<String>,
        /// May be missing.
        optional: bool,
        /// Must not stand here (takes nothing).
        negated: bool,
        /// Proclitic preposition it must carry: `ب`, `ل`, `ك`, `س`; `0` for none.
        proclitic: Option<char>,
    },
    /// Up to this many tokens of the same clause, as few as possible.
    Gap(u8),
    /// One of several sequences.
    Group {
        /// The sequences, tried in order.
        alternatives: Vec<Vec<Element>>,
        /// May be missing.
        optional: bool,
    },
}

/// What a token or phrase is tested for.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// One of these folded words.
    Words(Vec<String>),
    /// A lexeme of one of these classes.
    Class {
        /// Class names.
        classes: Vec<String>,
        /// `v`, `n`, `ap`, `pp`, `adj`, `past`, `pres`, `base`, `pass`, `act`, `ing`: all must hold.
        features: Vec<String>,
        /// `key=value` the lexeme must have.
        attributes: Vec<(String, String)>,
    },
    /// A phrase read by a grammar: `num`, `people`, `date`, `place`, `actor`, `agent`.
    Phrase(Vec<String>),
    /// The start of a sentence or clause.
    Start,
    /// The end of a sentence or clause.
    End,
    /// A quotation mark.
    Quote,
    /// Any one token.
    Any,
}

/// A parsed `match` line.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// Its steps.
    pub elements: Vec<Element>,
}

/// A parsed `emit` line.
#[derive(Clone, Debug, PartialEq)]
pub struct Emission {
    /// `toll`, `event`, `claim`, `say`, `mark`, `stat`.
    pub kind: String,
    /// Plain words after it.
    pub words: Vec<String>,
    /// Its arguments.
    pub arguments: Vec<(String, Value)>,
}

/// The value of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// What a capture covers.
    Capture(String),
    /// A word of the codebook.
    Constant(String),
}

impl Emission {
    /// The capture an argument names.
    pub fn capture(&self, key: &str) -> Option<&str> {
        self.arguments.iter().find(|(k, _)| k == key).and_then(|(_, v)| match v {
            Value::Capture(name) => Some(name.as_str()),
            Value::Constant(_) => None,
        })
    }
    /// The constant an argument is.
    pub fn constant(&self, key: &str) -> Option<&str> {
        self.arguments.iter().find(|(k, _)| k == key).and_then(|(_, v)| match v {
            Value::Constant(word) => Some(word.as_str()),
            Value::Capture(_) => None,
        })
    }

    /// Parses `kind word … key=$capture key=constant`.
    ///
    /// # Errors
    /// An unknown kind or an empty line.
    pub fn parse(line: &str) -> Result<Self, PatternError> {
        let mut parts = line.split_whitespace();
        let kind = parts.next().ok_or_else(|| PatternError("an emission needs a kind".into()))?.to_owned();
        if !["toll", "event", "claim", "say", "mark", "stat"].contains(&kind.as_str()) {
            return Err(PatternError(format!("`{kind}` is no emission; use toll, event, claim, say, mark or stat")));
        }
        let mut emission = Self { kind, words: Vec::new(), arguments: Vec::new() };
        for part in parts {
            match part.split_once('=') {
                Some((key, value)) => emission.arguments.push((
                    key.to_owned(),
                    match value.strip_prefix('$') {
                        Some(name) => Value::Capture(name.to_owned()),
                        None => Value::Constant(value.to_owned()),
                    },
                )),
                None => emission.words.push(part.to_owned()),
            }
        }
        Ok(emission)
    }
}

/// What is wrong with a pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct PatternError(pub String);

const PHRASES: [&str; 6] = ["num", "people", "date", "place", "actor", "agent"];

impl Pattern {
    /// Parses a `match` line.
    ///
    /// # Errors
    /// Unbalanced brackets, unknown phrase kinds, an empty pattern.
    ///
    /// ```
    /// use sijill_lexicon::Pattern;
    /// assert!(Pattern::parse("@death.n p=$people").is_ok());
    /// assert!(Pattern::parse("( @a | @b").is_err());
    /// ```
    pub fn parse(line: &str) -> Result<Self, PatternError> {
        let tokens: Vec<&str> = line.split_whitespace().collect();
        let mut at = 0;
        let elements = sequence(&tokens, &mut at)?;
        if at < tokens.len() {
            return Err(PatternError(format!("`{}` closes nothing", tokens[at])));
        }
        if elements.is_empty() {
            return Err(PatternError("the pattern is empty".into()));
        }
        Ok(Self { elements })
    }

    /// Every class the pattern names.
    pub fn classes(&self) -> Vec<&str> {
        fn walk<'a>(elements: &'a [Element], out: &mut Vec<&'a str>) {
            for element in elements {
                match element {
                    Element::One { test: Test::Class { classes, .. }, .. } => {
                        out.extend(classes.iter().map(String::as_str));
                    }
                    Element::Group { alternatives, .. } => alternatives.iter().for_each(|a| walk(a, out)),
                    _ => {}
                }
            }
        }
        let mut out = Vec::new();
        walk(&self.elements, &mut out);
        out
    }

    /// Every capture the pattern makes.
    pub fn captures(&self) -> Vec<&str> {
        fn walk<'a>(elements: &'a [Element], out: &mut Vec<&'a str>) {
            for element in elements {
                match element {
                    Element::One { capture: Some(name), .. } => out.push(name),
                    Element::Group { alternatives, .. } => alternatives.iter().for_each(|a| walk(a, out)),
                    _ => {}
                }
            }
        }
        let mut out = Vec::new();
        walk(&self.elements, &mut out);
        out
    }
}

fn sequence(tokens: &[&str], at: &mut usize) -> Result<Vec<Element>, PatternError> {
    let mut out = Vec::new();
    while *at < tokens.len() {
        let token = tokens[*at];
        if token == "|" || token == ")" || token == ")?" {
            return Ok(out);
        }
        *at += 1;
        if token == "(" {
            let mut alternatives = vec![sequence(tokens, at)?];
            loop {
                match tokens.get(*at) {
                    Some(&"|") => {
                        *at += 1;
                        alternatives.push(sequence(tokens, at)?);
                    }
                    Some(&close) => {
                        *at += 1;
                        out.push(Element::Group { alternatives, optional: close == ")?" });
                        break;
                    }
                    None => return Err(PatternError("a `(` is not closed".into())),
                }
            }
            continue;
        }
        if let Some(n) = token.strip_prefix('~') {
            let n = if n.is_empty() { Ok(6) } else { n.parse::<u8>() };
            out.push(Element::Gap(n.map_err(|_| PatternError(format!("`{token}` is no gap; write `~4`")))?));
            continue;
        }
        out.push(one(token)?);
    }
    Ok(out)
}

fn one(token: &str) -> Result<Element, PatternError> {
    let mut rest = token;
    let mut optional = false;
    if let Some(r) = rest.strip_suffix('?').filter(|r| !r.is_empty()) {
        optional = true;
        rest = r;
    }
    let negated = rest.starts_with('!') && rest.len() > 1;
    if negated {
        rest = &rest[1..];
    }
    let mut capture = None;
    if let Some((name, r)) = rest.split_once('=')
        && !name.is_empty()
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    {
        capture = Some(name.to_owned());
        rest = r;
    }
    let mut proclitic = None;
    if let Some((letter, r)) = rest.split_once('+')
        && letter.chars().count() == 1
    {
        proclitic = letter.chars().next();
        rest = r;
    }
    let test = match rest {
        "^" => Test::Start,
        "$" => Test::End,
        "\"" => Test::Quote,
        "." => Test::Any,
        _ if rest.starts_with('@') => class_test(&rest[1..])?,
        _ if rest.starts_with('$') => {
            let kinds: Vec<String> = rest[1..].split('/').map(str::to_owned).collect();
            if let Some(bad) = kinds.iter().find(|k| !PHRASES.contains(&k.as_str())) {
                return Err(PatternError(format!("`${bad}` is no phrase; there are ${}", PHRASES.join(", $"))));
            }
            Test::Phrase(kinds)
        }
        _ => {
            let words: Vec<String> = rest.split('/').map(crate::fold_str).filter(|w| !w.is_empty()).collect();
            if words.is_empty() {
                return Err(PatternError(format!("`{token}` is empty")));
            }
            Test::Words(words)
        }
    };
    Ok(Element::One { test, capture, optional, negated, proclitic })
}

fn class_test(rest: &str) -> Result<Test, PatternError> {
    let (rest, attributes) = match rest.split_once('[') {
        Some((head, tail)) => {
            let inside = tail.strip_suffix(']').ok_or_else(|| PatternError(format!("`@{rest}` lacks its `]`")))?;
            let pairs = inside.split(',').map(|pair| {
                pair.split_once('=')
                    .map(|(k, v)| (k.to_owned(), v.to_owned()))
                    .ok_or_else(|| PatternError(format!("`{pair}` is not `key=value`")))
            });
            (head, pairs.collect::<Result<Vec<_>, _>>()?)
        }
        None => (rest, Vec::new()),
    };
    let mut parts = rest.split('.');
    let classes = parts.next().unwrap_or("").split('/').map(str::to_owned).collect();
    let features: Vec<String> = parts.map(str::to_owned).collect();
    let known = ["v", "n", "ap", "pp", "adj", "past", "pres", "base", "pass", "act", "ing", "def", "indef", "pl", "du"];
    if let Some(bad) = features.iter().find(|f| !known.contains(&f.as_str())) {
        return Err(PatternError(format!("`.{bad}` is no feature; there are .{}", known.join(" ."))));
    }
    Ok(Test::Class { classes, features, attributes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_the_whole_language() {
        let pattern = Pattern::parse("^ v=@result.v ~3 ( عن/على ب+@death.n | @x[a=b] )? !@neg p=$people $").unwrap();
        assert_eq!(pattern.elements.len(), 7);
        assert_eq!(pattern.captures(), ["v", "p"]);
        assert_eq!(pattern.classes(), ["result", "death", "x", "neg"]);
    }

    #[test]
    fn says_what_is_wrong() {
        assert!(Pattern::parse("$nothing").unwrap_err().to_string().contains("$nothing"));
        assert!(Pattern::parse("@a.z").unwrap_err().to_string().contains(".z"));
        assert!(Emission::parse("shout x").unwrap_err().to_string().contains("shout"));
    }
}
