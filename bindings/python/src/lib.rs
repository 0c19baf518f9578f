//! Sijill in Python.
//!
//! Input: reports as strings, dictionaries, or any table that speaks Arrow's C stream interface. Output: codings as JSON text
//! (the package turns them into dictionaries), tables as Arrow (arro3, zero copy into pyarrow, polars, pandas), and the
//! register with its figures. The package `sijill` (`python/sijill`) gives all of it its Python shape.

use arrow_array::cast::AsArray;
use arrow_array::{Array, RecordBatch};
use arrow_schema::DataType;
use pyo3::create_exception;
use pyo3::exceptions::{PyKeyError, PyRuntimeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyMapping, PyString};
use pyo3_arrow::PyTable;
use pyo3_arrow::export::Arro3Table;
use pyo3_arrow::input::AnyRecordBatch;
use sijill_analysis as analysis;
use sijill_coder::{Coder, Scratch};
use sijill_export::{Batches, CODED, Column, Form, TABLES, Table, coded};
use sijill_ingest::Fields;
use sijill_model::{Coding, Language, Report};
use sijill_register::{Filter, Prepared, RegisterError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

create_exception!(_sijill, SijillError, PyRuntimeError, "What a register cannot do, and why.");

fn failed(e: impl std::fmt::Display) -> PyErr {
    SijillError::new_err(e.to_string())
}

fn of_register(e: RegisterError) -> PyErr {
    match e {
        RegisterError::Unknown { .. } => PyKeyError::new_err(e.to_string()),
        RegisterError::Invalid(_) => PyValueError::new_err(e.to_string()),
        e => failed(e),
    }
}

/// The coder over the built-in lexicon, made once.
fn built_in() -> PyResult<Arc<Coder>> {
    static CODER: OnceLock<Arc<Coder>> = OnceLock::new();
    if let Some(coder) = CODER.get() {
        return Ok(coder.clone());
    }
    let coder = Arc::new(sijill_builtin::coder(None, None).map_err(failed)?);
    Ok(CODER.get_or_init(|| coder).clone())
}

fn coder(lexicon: Option<&Path>) -> PyResult<Arc<Coder>> {
    match lexicon {
        None => built_in(),
        Some(dir) => Ok(Arc::new(sijill_builtin::coder(Some(dir), None).map_err(failed)?)),
    }
}

/// Columns a table of reports may have.
const REPORT: [&str; 7] = ["id", "url", "outlet", "language", "published", "title", "text"];

fn report(parts: [Option<String>; 7], row: usize) -> PyResult<Report> {
    let [id, url, outlet, language, published, title, text] = parts;
    let fields = Fields { id, url, outlet, language, published, title, text };
    sijill_ingest::from_fields(fields, &format!("report {row}: ")).map_err(|e| PyValueError::new_err(e.to_string()))
}

/// Reports of a list of strings and dictionaries, or of a table.
fn reports(input: &Bound<'_, PyAny>) -> PyResult<Vec<Report>> {
    let mut list = Vec::new();
    if input.hasattr("__arrow_c_stream__")? || input.hasattr("__arrow_c_array__")? {
        for batch in input.extract::<AnyRecordBatch>()?.into_reader()? {
            of_batch(&batch.map_err(failed)?, &mut list)?;
        }
        return Ok(list);
    }
    if input.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err("reports are a list or a table; put a single text in a list"));
    }
    for (row, item) in input.try_iter()?.enumerate() {
        let item = item?;
        let mut parts: [Option<String>; 7] = Default::default();
        if let Ok(text) = item.extract::<String>() {
            parts[6] = Some(text);
        } else {
            let fields = item.cast::<PyMapping>().map_err(|_| {
                PyTypeError::new_err(format!("report {row} is neither a string nor a mapping with a `text`"))
            })?;
            for (name, part) in REPORT.iter().zip(&mut parts) {
                if fields.contains(*name)? {
                    let value = fields.get_item(*name)?;
                    // A date or a time prints as ISO 8601.
                    *part = if value.is_none() { None } else { Some(value.str()?.to_string()) };
                }
            }
        }
        list.push(report(parts, row)?);
    }
    Ok(list)
}

fn of_batch(batch: &RecordBatch, list: &mut Vec<Report>) -> PyResult<()> {
    if batch.column_by_name("text").is_none() {
        return Err(PyValueError::new_err("the table has no column `text`"));
    }
    let mut columns = Vec::new();
    for name in REPORT {
        columns.push(batch.column_by_name(name).map(|c| Texts::of(name, c)).transpose()?);
    }
    for row in 0..batch.num_rows() {
        let mut parts: [Option<String>; 7] = Default::default();
        for (part, column) in parts.iter_mut().zip(&columns) {
            *part = column.as_ref().and_then(|c| c.get(row));
        }
        list.push(report(parts, list.len())?);
    }
    Ok(())
}

/// A column of texts or days.
enum Texts<'a> {
    Small(&'a arrow_array::StringArray),
    Large(&'a arrow_array::LargeStringArray),
    View(&'a arrow_array::StringViewArray),
    Days(&'a arrow_array::Date32Array),
    Seconds(Vec<Option<i64>>),
    Nothing,
}

impl<'a> Texts<'a> {
    fn of(name: &str, column: &'a Arc<dyn Array>) -> PyResult<Self> {
        use arrow_array::types::{
            TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType,
        };
        use arrow_schema::TimeUnit;
        Ok(match column.data_type() {
            DataType::Utf8 => Self::Small(column.as_string()),
            DataType::LargeUtf8 => Self::Large(column.as_string()),
            DataType::Utf8View => Self::View(column.as_string_view()),
            DataType::Date32 => Self::Days(column.as_primitive()),
            DataType::Timestamp(unit, _) => {
                let (values, of_second): (Vec<Option<i64>>, i64) = match unit {
                    TimeUnit::Second => (column.as_primitive::<TimestampSecondType>().iter().collect(), 1),
                    TimeUnit::Millisecond => {
                        (column.as_primitive::<TimestampMillisecondType>().iter().collect(), 1_000)
                    }
                    TimeUnit::Microsecond => {
                        (column.as_primitive::<TimestampMicrosecondType>().iter().collect(), 1_000_000)
                    }
                    TimeUnit::Nanosecond => {
                        (column.as_primitive::<TimestampNanosecondType>().iter().collect(), 1_000_000_000)
                    }
                };
                Self::Seconds(values.into_iter().map(|v| v.map(|v| v.div_euclid(of_second))).collect())
            }
            DataType::Null => Self::Nothing,
            other => {
                return Err(PyTypeError::new_err(format!("the column `{name}` holds {other}, where text is needed")));
            }
        })
    }

    fn get(&self, row: usize) -> Option<String> {
        let date = |days: i32| {
            let epoch = jiff::civil::Date::constant(1970, 1, 1);
            epoch.checked_add(jiff::Span::new().days(days)).ok().map(|d| d.to_string())
        };
        match self {
            Self::Small(a) => a.is_valid(row).then(|| a.value(row).to_owned()),
            Self::Large(a) => a.is_valid(row).then(|| a.value(row).to_owned()),
            Self::View(a) => a.is_valid(row).then(|| a.value(row).to_owned()),
            Self::Days(a) => a.is_valid(row).then(|| a.value(row)).and_then(date),
            Self::Seconds(v) => v[row].and_then(|s| jiff::Timestamp::from_second(s).ok()).map(|t| t.to_string()),
            Self::Nothing => None,
        }
    }
}

/// Codes reports on `jobs` threads, in order.
fn code_all(coder: &Coder, reports: &[Report], jobs: usize) -> Vec<Coding> {
    let share = reports.len().div_ceil(jobs.max(1)).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> = reports
            .chunks(share)
            .map(|part| {
                scope.spawn(|| {
                    let mut scratch = Scratch::default();
                    part.iter().map(|r| coder.code(r, &mut scratch)).collect::<Vec<_>>()
                })
            })
            .collect();
        parts.into_iter().flat_map(|p| p.join().expect("coding never panics")).collect()
    })
}

fn jobs(jobs: Option<usize>) -> usize {
    jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, std::num::NonZero::get)).max(1)
}

/// The reports of a call, with what stands where they say nothing.
fn given(input: &Bound<'_, PyAny>, published: Option<String>, language: Option<&str>) -> PyResult<Vec<Report>> {
    let mut list = reports(input)?;
    let language = match language {
        None => None,
        Some("ar") => Some(Language::Arabic),
        Some("en") => Some(Language::English),
        Some(other) => return Err(PyValueError::new_err(format!("language is `ar` or `en`, not `{other}`"))),
    };
    if let Some(day) = &published
        && sijill_coder::parse_published(day).is_none()
    {
        return Err(PyValueError::new_err(format!("`{day}` is no date")));
    }
    for r in &mut list {
        if r.published.is_none() {
            r.published.clone_from(&published);
        }
        if let (Language::Unknown, Some(language)) = (r.language, language) {
            r.language = language;
        }
    }
    Ok(list)
}

fn json(value: &impl serde::Serialize) -> PyResult<String> {
    serde_json::to_string(value).map_err(failed)
}

/// Codes reports; one JSON text a report (`sijill.coding/1`).
#[pyfunction]
#[pyo3(signature = (reports, published=None, language=None, threads=None, lexicon=None))]
fn code_json(
    py: Python<'_>,
    reports: &Bound<'_, PyAny>,
    published: Option<String>,
    language: Option<&str>,
    threads: Option<usize>,
    lexicon: Option<PathBuf>,
) -> PyResult<Vec<String>> {
    let coder = coder(lexicon.as_deref())?;
    let list = given(reports, published, language)?;
    py.detach(|| code_all(&coder, &list, jobs(threads)).iter().map(json).collect())
}

/// Codes reports; a table, one row an account.
#[pyfunction]
#[pyo3(signature = (reports, published=None, language=None, threads=None, lexicon=None))]
fn code_table(
    py: Python<'_>,
    reports: &Bound<'_, PyAny>,
    published: Option<String>,
    language: Option<&str>,
    threads: Option<usize>,
    lexicon: Option<PathBuf>,
) -> PyResult<Arro3Table> {
    let coder = coder(lexicon.as_deref())?;
    let list = given(reports, published, language)?;
    let (batches, schema) = py.detach(|| {
        let mut batches = Batches::new(&CODED);
        let mut full = Vec::new();
        for coding in code_all(&coder, &list, jobs(threads)) {
            full.extend(coded(&coding).iter().filter_map(|row| batches.push(row)));
        }
        full.extend(batches.rest());
        (full, batches.schema())
    });
    Ok(PyTable::try_new(batches, schema)?.into())
}

/// A register.
#[pyclass(module = "sijill._sijill", frozen)]
struct Register {
    inner: Mutex<sijill_register::Register>,
    coder: Arc<Coder>,
}

fn table(name: &str) -> PyResult<Table> {
    TABLES.into_iter().find(|t| t.name == name).ok_or_else(|| {
        let names: Vec<&str> = TABLES.iter().map(|t| t.name).collect();
        PyValueError::new_err(format!("there is no table `{name}`: {}", names.join(", ")))
    })
}

fn filter(text: &str) -> PyResult<Filter> {
    Filter::parse(text).map_err(|e| PyValueError::new_err(e.to_string()))
}

impl Register {
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut sijill_register::Register) -> Result<T, PyErr> + Send,
    ) -> PyResult<T> {
        py.detach(|| {
            let mut register = self.inner.lock().map_err(|_| failed("the register was left in a broken state"))?;
            work(&mut register)
        })
    }

    fn rows(&self, py: Python<'_>, table: Table, filter: &Filter) -> PyResult<Arro3Table> {
        let (batches, schema) = self.with(py, |register| {
            let mut batches = Batches::new(table.columns);
            let mut full = Vec::new();
            register
                .each(filter, &mut |i| {
                    full.extend((table.rows)(&i).iter().filter_map(|row| batches.push(row)));
                    Ok::<(), RegisterError>(())
                })
                .map_err(of_register)?;
            full.extend(batches.rest());
            Ok((full, batches.schema()))
        })?;
        Ok(PyTable::try_new(batches, schema)?.into())
    }
}

/// Reports coded at a time.
const BATCH: usize = 1000;

#[pymethods]
impl Register {
    #[new]
    #[pyo3(signature = (path, create=true, read_only=false, lexicon=None))]
    fn new(path: PathBuf, create: bool, read_only: bool, lexicon: Option<PathBuf>) -> PyResult<Self> {
        let coder = coder(lexicon.as_deref())?;
        let options = sijill_builtin::register_options(&coder, None).map_err(failed)?;
        let opened = if create && !read_only {
            sijill_register::Register::open(&path, options)
        } else {
            sijill_register::Register::open_existing(&path, options, !read_only)
        };
        Ok(Self { inner: Mutex::new(opened.map_err(of_register)?), coder })
    }

    /// Codes reports and adds them; JSON: added, known, accounts, incidents.
    #[pyo3(signature = (reports, published=None, language=None, threads=None))]
    fn add(
        &self,
        py: Python<'_>,
        reports: &Bound<'_, PyAny>,
        published: Option<String>,
        language: Option<&str>,
        threads: Option<usize>,
    ) -> PyResult<String> {
        let list = given(reports, published, language)?;
        let now = jiff::Timestamp::now().round(jiff::Unit::Second).map_err(failed)?.to_string();
        let (mut added, mut known, mut accounts, mut incidents) = (0, 0, 0, 0);
        for part in list.chunks(BATCH) {
            let done = self.with(py, |register| {
                let prepared: Vec<Prepared> = code_all(&self.coder, part, jobs(threads))
                    .iter()
                    .zip(part)
                    .map(|(c, r)| Prepared::new(c, "json", "python", sijill_ingest::to_record(r).as_bytes()))
                    .collect();
                register.add(&prepared, &now).map_err(of_register)
            })?;
            added += done.reports.len();
            known += done.known.len();
            accounts += done.accounts;
            incidents += done.incidents;
            py.check_signals()?;
        }
        json(&serde_json::json!({"added": added, "known": known, "accounts": accounts, "incidents": incidents}))
    }

    /// Adds codings made elsewhere (JSON texts of `sijill.coding/1`), as on a cluster.
    fn add_codings(&self, py: Python<'_>, codings: Vec<String>) -> PyResult<String> {
        let now = jiff::Timestamp::now().round(jiff::Unit::Second).map_err(failed)?.to_string();
        let (mut added, mut known) = (0, 0);
        for part in codings.chunks(BATCH) {
            let done = self.with(py, |register| {
                let mut prepared = Vec::with_capacity(part.len());
                for text in part {
                    let coding: Coding = serde_json::from_str(text)
                        .map_err(|e| PyValueError::new_err(format!("this is no coding: {e}")))?;
                    let bytes = sijill_ingest::to_record(&coding.report);
                    prepared.push(Prepared::new(&coding, "json", "python", bytes.as_bytes()));
                }
                register.add(&prepared, &now).map_err(of_register)
            })?;
            added += done.reports.len();
            known += done.known.len();
        }
        json(&serde_json::json!({"added": added, "known": known}))
    }

    /// A table of the incidents that pass a filter.
    #[pyo3(signature = (name="incidents", r#where=""))]
    fn table(&self, py: Python<'_>, name: &str, r#where: &str) -> PyResult<Arro3Table> {
        self.rows(py, table(name)?, &filter(r#where)?)
    }

    /// One incident, JSON of `sijill.incident/1`.
    fn incident(&self, py: Python<'_>, id: &str) -> PyResult<String> {
        self.with(py, |r| json(&r.incident(id).map_err(of_register)?))
    }

    /// How many incidents pass a filter.
    #[pyo3(signature = (r#where=""))]
    fn count(&self, py: Python<'_>, r#where: &str) -> PyResult<i64> {
        let filter = filter(r#where)?;
        self.with(py, |r| r.count(&filter).map_err(of_register))
    }

    /// Counts of the register, JSON.
    fn totals(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |r| json(&r.totals().map_err(of_register)?))
    }

    /// What does not hold, one line each.
    fn verify(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        self.with(py, |r| {
            let found = r.verify().map_err(of_register)?;
            Ok(found.into_iter().map(|p| format!("{}: {}", p.layer, p.what)).collect())
        })
    }

    /// Writes incidents in a form into a file.
    #[pyo3(signature = (form, path, r#where=""))]
    fn export(&self, py: Python<'_>, form: &str, path: PathBuf, r#where: &str) -> PyResult<()> {
        let filter = filter(r#where)?;
        let form = Form::ALL.into_iter().find(|f| f.as_str() == form).ok_or_else(|| {
            PyValueError::new_err(format!("there is no form `{form}`: {}", Form::ALL.map(Form::as_str).join(", ")))
        })?;
        self.with(py, |register| {
            let file = std::fs::File::create(&path).map_err(|e| failed(format!("{}: {e}", path.display())))?;
            sijill_export::write(register, &filter, form, &mut std::io::BufWriter::new(file)).map_err(failed)?;
            Ok(())
        })
    }

    /// The figures of an assessment, JSON of `sijill.assessment/1`.
    #[pyo3(signature = (actor=None, country=None, as_of=None, period="month", r#where="", alone=false))]
    #[allow(clippy::too_many_arguments)]
    fn stats(
        &self,
        py: Python<'_>,
        actor: Option<String>,
        country: Option<String>,
        as_of: Option<&str>,
        period: &str,
        r#where: &str,
        alone: bool,
    ) -> PyResult<String> {
        let period = match period {
            "day" => analysis::Period::Day,
            "week" => analysis::Period::Week,
            "month" => analysis::Period::Month,
            "year" => analysis::Period::Year,
            other => return Err(PyValueError::new_err(format!("period is day, week, month or year, not `{other}`"))),
        };
        let ask = ask(actor, country, as_of, r#where, alone)?;
        self.with(py, |r| json(&answer(r, &self.coder, &ask, period)?.assessment))
    }

    /// A brief: text for `html` and `md`, bytes for `pdf`.
    #[pyo3(signature = (actor=None, country=None, as_of=None, format="html", language="en", r#where="", alone=false))]
    #[allow(clippy::too_many_arguments)]
    fn brief(
        &self,
        py: Python<'_>,
        actor: Option<String>,
        country: Option<String>,
        as_of: Option<&str>,
        format: &str,
        language: &str,
        r#where: &str,
        alone: bool,
    ) -> PyResult<Vec<u8>> {
        let tongue = match language {
            "ar" => analysis::Tongue::Arabic,
            "en" => analysis::Tongue::English,
            other => return Err(PyValueError::new_err(format!("language is `ar` or `en`, not `{other}`"))),
        };
        let form = match format {
            "html" | "pdf" => analysis::Form::Html,
            "md" => analysis::Form::Markdown,
            other => return Err(PyValueError::new_err(format!("format is html, md or pdf, not `{other}`"))),
        };
        let ask = ask(actor, country, as_of, r#where, alone)?;
        self.with(py, |r| {
            let asked = answer(r, &self.coder, &ask, analysis::Period::Month)?;
            let k = &self.coder.knowledge;
            let mut names = analysis::names(&k.lexicon);
            if tongue == analysis::Tongue::Arabic {
                names.places = analysis::arabic_places(&k.gazetteer);
            }
            let towns = analysis::towns(&k.gazetteer);
            let page = analysis::brief(&asked.assessment, &asked.events, &towns, &names, tongue, form);
            if format == "pdf" { sijill_print::pdf(&page).map_err(failed) } else { Ok(page.into_bytes()) }
        })
    }
}

fn ask(
    actor: Option<String>,
    country: Option<String>,
    as_of: Option<&str>,
    condition: &str,
    alone: bool,
) -> PyResult<analysis::Ask> {
    let as_of = as_of
        .map(|day| day.parse().map_err(|_| PyValueError::new_err(format!("`{day}` is no date (YYYY-MM-DD)"))))
        .transpose()?;
    Ok(analysis::Ask { actor, alone, country, as_of, filter: filter(condition)? })
}

fn answer(
    register: &sijill_register::Register,
    coder: &Coder,
    ask: &analysis::Ask,
    period: analysis::Period,
) -> PyResult<analysis::Asked> {
    analysis::answer(register, &coder.knowledge, ask, period).map_err(|e| match e {
        analysis::AskError::Register(e) => of_register(e),
        e => PyValueError::new_err(e.to_string()),
    })
}

/// What the columns of a table say: (name, description).
#[pyfunction]
#[pyo3(signature = (name="incidents"))]
fn columns(name: &str) -> PyResult<Vec<(&'static str, &'static str)>> {
    let list: &'static [Column] = if name == "coded" { &CODED } else { table(name)?.columns };
    Ok(list.iter().map(|c| (c.name, c.about)).collect())
}

/// Program and lexicon: what a coding says it was made by.
#[pyfunction]
fn coder_name() -> PyResult<String> {
    Ok(built_in()?.name().to_owned())
}

#[pymodule]
fn _sijill(m: &Bound<'_, PyModule>) -> PyResult<()> {
    m.add("__version__", env!("CARGO_PKG_VERSION"))?;
    m.add("SijillError", m.py().get_type::<SijillError>())?;
    m.add_class::<Register>()?;
    m.add_function(wrap_pyfunction!(code_json, m)?)?;
    m.add_function(wrap_pyfunction!(code_table, m)?)?;
    m.add_function(wrap_pyfunction!(columns, m)?)?;
    m.add_function(wrap_pyfunction!(coder_name, m)?)?;
    Ok(())
}
