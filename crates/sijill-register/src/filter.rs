//! The filter language of `--where`: `country=OM and (killed>=5 or injured>=20) and date>=2024-07`.
//!
//! Input: a filter as typed. Output: SQL with bound values; nothing typed ever becomes SQL.

use crate::decision::parse_days;
use rusqlite::types::Value;

/// A filter that can be run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub(crate) sql: String,
    pub(crate) values: Vec<Value>,
}

/// What is wrong with a filter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FilterError {
    /// Something else was expected.
    #[error("at character {at} of the filter: {expected} expected, found {found}")]
    Expected {
        /// Character, from 1.
        at: usize,
        /// What.
        expected: String,
        /// Instead of.
        found: String,
    },
    /// No such field.
    #[error("`{0}` is no field; fields are: {fields}", fields = FIELDS.iter().map(|f| f.0).collect::<Vec<_>>().join(", "))]
    Field(String),
    /// A value that does not fit.
    #[error("`{field}` takes {form}, not `{value}`")]
    Value {
        /// Field.
        field: String,
        /// What it takes.
        form: &'static str,
        /// As typed.
        value: String,
    },
    /// A comparison a field cannot make.
    #[error("`{field}` can be compared with {with}, not `{operator}`")]
    Operator {
        /// Field.
        field: String,
        /// What works.
        with: &'static str,
        /// As typed.
        operator: String,
    },
}

#[derive(Clone, Copy)]
enum Kind {
    /// A word, compared without regard to case.
    Word,
    Number,
    Days,
    /// A row of `incident_term`.
    Term,
    /// Full text of the incident's reports.
    Text,
}

/// Field, column, kind.
const FIELDS: &[(&str, &str, Kind)] = &[
    ("id", "name", Kind::Word),
    ("status", "status", Kind::Word),
    ("type", "type", Kind::Word),
    ("subtype", "subtype", Kind::Word),
    ("modality", "modality", Kind::Word),
    ("country", "country", Kind::Word),
    ("admin1", "admin1", Kind::Word),
    ("place", "place", Kind::Word),
    ("site", "site", Kind::Word),
    ("title", "title", Kind::Word),
    ("date", "date_start", Kind::Days),
    ("killed", "killed", Kind::Number),
    ("killed_low", "killed_low", Kind::Number),
    ("killed_high", "killed_high", Kind::Number),
    ("injured", "injured", Kind::Number),
    ("injured_low", "injured_low", Kind::Number),
    ("injured_high", "injured_high", Kind::Number),
    ("confidence", "confidence", Kind::Number),
    ("accounts", "accounts", Kind::Number),
    ("independent", "independent", Kind::Number),
    ("lat", "lat", Kind::Number),
    ("lon", "lon", Kind::Number),
    ("perpetrator", "perpetrator", Kind::Term),
    ("claimed", "claimed", Kind::Term),
    ("denied", "denied", Kind::Term),
    ("blamed", "blamed", Kind::Term),
    ("target", "target", Kind::Term),
    ("nationality", "nationality", Kind::Term),
    ("weapon", "weapon", Kind::Term),
    ("outlet", "outlet", Kind::Term),
    ("language", "language", Kind::Term),
    ("text", "", Kind::Text),
];

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Quoted(String),
    Operator(&'static str),
    Open,
    Close,
}

impl Token {
    fn show(&self) -> String {
        match self {
            Self::Word(w) | Self::Quoted(w) => format!("`{w}`"),
            Self::Operator(o) => format!("`{o}`"),
            Self::Open => "`(`".into(),
            Self::Close => "`)`".into(),
        }
    }
}

impl Filter {
    /// Reads a filter. An empty one lets everything through.
    ///
    /// ```
    /// use sijill_register::Filter;
    /// assert!(Filter::parse("country=OM and killed>=5 and date>=2024-07").is_ok());
    /// assert!(Filter::parse("kiled>=5").unwrap_err().to_string().contains("is no field"));
    /// ```
    ///
    /// # Errors
    /// What is wrong and where.
    pub fn parse(text: &str) -> Result<Self, FilterError> {
        let tokens = tokens(text)?;
        let mut parser = Parser { tokens, at: 0, filter: Self::default(), depth: 0 };
        if parser.tokens.is_empty() {
            return Ok(parser.filter);
        }
        parser.any()?;
        match parser.peek() {
            None => Ok(parser.filter),
            Some(_) => Err(parser.expected("`and`, `or` or the end")),
        }
    }

    /// Whether everything passes.
    pub fn is_empty(&self) -> bool {
        self.sql.is_empty()
    }
}

fn tokens(text: &str) -> Result<Vec<(usize, Token)>, FilterError> {
    let chars: Vec<char> = text.chars().collect();
    let mut out = Vec::new();
    let mut i = 0;
    while i < chars.len() {
        let c = chars[i];
        let at = i;
        let next = chars.get(i + 1).copied();
        match c {
            c if c.is_whitespace() => i += 1,
            '(' => {
                out.push((at, Token::Open));
                i += 1;
            }
            ')' => {
                out.push((at, Token::Close));
                i += 1;
            }
            '=' | '!' | '<' | '>' | '~' => {
                let (operator, length) = match (c, next) {
                    ('!', Some('=')) => ("!=", 2),
                    ('<', Some('=')) => ("<=", 2),
                    ('>', Some('=')) => (">=", 2),
                    ('=', Some('=')) => ("=", 2),
                    ('=', _) => ("=", 1),
                    ('<', _) => ("<", 1),
                    ('>', _) => (">", 1),
                    ('~', _) => ("~", 1),
                    _ => {
                        return Err(FilterError::Expected { at: at + 1, expected: "`!=`".into(), found: "`!`".into() });
                    }
                };
                out.push((at, Token::Operator(operator)));
                i += length;
            }
            '"' | '\'' => {
                let close = chars[i + 1..].iter().position(|x| *x == c);
                let Some(length) = close else {
                    return Err(FilterError::Expected {
                        at: chars.len(),
                        expected: format!("a closing {c}"),
                        found: "the end".into(),
                    });
                };
                out.push((at, Token::Quoted(chars[i + 1..i + 1 + length].iter().collect())));
                i += length + 2;
            }
            _ => {
                while i < chars.len() && !chars[i].is_whitespace() && !"()=!<>~\"'".contains(chars[i]) {
                    i += 1;
                }
                out.push((at, Token::Word(chars[at..i].iter().collect())));
            }
        }
    }
    Ok(out)
}

struct Parser {
    tokens: Vec<(usize, Token)>,
    at: usize,
    filter: Filter,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|t| &t.1)
    }

    fn keyword(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Word(w)) if w.eq_ignore_ascii_case(word));
        self.at += usize::from(found);
        found
    }

    fn expected(&self, what: &str) -> FilterError {
        let (at, found) = match self.tokens.get(self.at) {
            Some((at, token)) => (at + 1, token.show()),
            None => (self.tokens.last().map_or(1, |t| t.0 + 1), "the end".to_owned()),
        };
        FilterError::Expected { at, expected: what.to_owned(), found }
    }

    fn any(&mut self) -> Result<(), FilterError> {
        self.filter.sql.push('(');
        self.all()?;
        while self.keyword("or") {
            self.filter.sql.push_str(" OR ");
            self.all()?;
        }
        self.filter.sql.push(')');
        Ok(())
    }

    fn all(&mut self) -> Result<(), FilterError> {
        self.one()?;
        while self.keyword("and") {
            self.filter.sql.push_str(" AND ");
            self.one()?;
        }
        Ok(())
    }

    fn one(&mut self) -> Result<(), FilterError> {
        self.depth += 1;
        if self.depth > 50 {
            return Err(self.expected("fewer parentheses"));
        }
        let done = if self.keyword("not") {
            self.filter.sql.push_str("NOT ");
            self.one()
        } else if self.peek() == Some(&Token::Open) {
            self.at += 1;
            self.any()?;
            if self.peek() == Some(&Token::Close) {
                self.at += 1;
                Ok(())
            } else {
                Err(self.expected("`)`"))
            }
        } else {
            self.comparison()
        };
        self.depth -= 1;
        done
    }

    fn comparison(&mut self) -> Result<(), FilterError> {
        let Some(Token::Word(name)) = self.peek().cloned() else { return Err(self.expected("a field")) };
        let Some(&(_, column, kind)) = FIELDS.iter().find(|f| f.0.eq_ignore_ascii_case(&name)) else {
            return Err(FilterError::Field(name));
        };
        self.at += 1;
        let Some(Token::Operator(operator)) = self.peek().cloned() else {
            return Err(self.expected("=, !=, <, <=, >, >= or ~"));
        };
        self.at += 1;
        let value = match self.peek().cloned() {
            Some(Token::Word(w) | Token::Quoted(w)) => w,
            _ => return Err(self.expected("a value")),
        };
        self.at += 1;
        let wrong = |form| FilterError::Value { field: name.clone(), form, value: value.clone() };
        let cannot = |with| FilterError::Operator { field: name.clone(), with, operator: operator.to_owned() };
        let sql = &mut self.filter.sql;
        let values = &mut self.filter.values;
        let mut bind = |v: Value| {
            values.push(v);
            format!("?{}", values.len())
        };
        let none = value == "none";
        match kind {
            Kind::Word => match operator {
                "=" if none => sql.push_str(&format!("incident.{column} IS NULL")),
                "!=" if none => sql.push_str(&format!("incident.{column} IS NOT NULL")),
                // A name is looked up, not searched for.
                "=" if column == "name" => {
                    let v = bind(Value::Text(value));
                    sql.push_str(&format!("incident.name = {v}"));
                }
                "=" | "!=" => {
                    let v = bind(Value::Text(value));
                    let not = if operator == "=" { "" } else { "NOT " };
                    // A missing value is unequal to every word.
                    sql.push_str(&format!("{not}coalesce(incident.{column} = {v} COLLATE NOCASE, 0)"));
                }
                "~" => {
                    let v = bind(Value::Text(value));
                    sql.push_str(&format!("coalesce(instr(lower(incident.{column}), lower({v})) > 0, 0)"));
                }
                _ => return Err(cannot("=, != and ~")),
            },
            Kind::Number => {
                if operator == "~" {
                    return Err(cannot("=, !=, <, <=, > and >="));
                }
                if none {
                    match operator {
                        "=" => sql.push_str(&format!("incident.{column} IS NULL")),
                        "!=" => sql.push_str(&format!("incident.{column} IS NOT NULL")),
                        _ => return Err(wrong("a number")),
                    }
                } else {
                    let n: f64 = value.parse().ok().filter(|n: &f64| n.is_finite()).ok_or_else(|| wrong("a number"))?;
                    let v = bind(Value::Real(n));
                    sql.push_str(&format!("coalesce(incident.{column} {operator} {v}, 0)"));
                }
            }
            Kind::Days => {
                let (from, to, _) = parse_days(&value)
                    .ok_or_else(|| wrong("a day, a month, a year or days (2024-07-15, 2024-07, 2024, A..B)"))?;
                let from = Value::Integer(i64::from(crate::facts::day(from)));
                let to = Value::Integer(i64::from(crate::facts::day(to)));
                match operator {
                    "=" | "!=" => {
                        let (from, to) = (bind(from), bind(to));
                        let not = if operator == "=" { "" } else { "NOT " };
                        sql.push_str(&format!("{not}(incident.date_start <= {to} AND incident.date_end >= {from})"));
                    }
                    ">=" => sql.push_str(&format!("incident.date_start >= {}", bind(from))),
                    ">" => sql.push_str(&format!("incident.date_start > {}", bind(to))),
                    "<=" => sql.push_str(&format!("incident.date_start <= {}", bind(to))),
                    "<" => sql.push_str(&format!("incident.date_start < {}", bind(from))),
                    _ => return Err(cannot("=, !=, <, <=, > and >=")),
                }
            }
            Kind::Term => {
                let not = match operator {
                    "=" => "",
                    "!=" => "NOT ",
                    _ => return Err(cannot("= and !=")),
                };
                let kind = bind(Value::Text(column.to_owned()));
                let test = if none { String::new() } else { format!(" AND t.value = {}", bind(Value::Text(value))) };
                let not = match (not, none) {
                    ("", true) => "NOT ",
                    (_, true) => "",
                    (not, false) => not,
                };
                sql.push_str(&format!(
                    "incident.id {not}IN (SELECT t.incident FROM incident_term t WHERE t.kind = {kind}{test})"
                ));
            }
            Kind::Text => {
                if operator != "~" && operator != "=" {
                    return Err(cannot("~"));
                }
                let query = crate::search::query(&value).ok_or_else(|| wrong("words"))?;
                let v = bind(Value::Text(query));
                sql.push_str(&format!(
                    "incident.id IN (SELECT a.incident FROM report_text f JOIN account a ON a.report = f.rowid WHERE f.text MATCH {v})"
                ));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn errors_name_the_place() {
        let error = |s: &str| Filter::parse(s).unwrap_err().to_string();
        assert!(error("country=OM and").contains("a field expected, found the end"));
        assert!(error("killed ~ 3").contains("can be compared with"));
        assert!(error("killed>=many").contains("takes a number"));
        assert!(error("date>=yesterday").contains("takes a day"));
        assert!(error("country=\"OM").contains("a closing"));
        assert!(error("(country=OM").contains("`)` expected"));
        assert!(error("country=OM killed>2").contains("`and`, `or` or the end"));
        assert!(Filter::parse(&"(".repeat(5000)).is_err());
        assert!(Filter::parse("  ").unwrap().is_empty());
    }

    proptest! {
            #[test]
            fn what_is_typed_never_becomes_sql(value in "[a-z';)( -]{1,20}") {
                let text = format!("place=\"{value}\"");
                let filter = Filter::parse(&text).unwrap();
    // The same words of SQL, whatever was typed.
                prop_assert_eq!(&filter.sql, &Filter::parse("place=\"x\"").unwrap().sql);
                prop_assert_eq!(filter.values, vec![Value::Text(value)]);
            }

            #[test]
            fn nothing_typed_panics(text in "\\PC{0,60}") {
                let _ = Filter::parse(&text);
            }
        }
}
