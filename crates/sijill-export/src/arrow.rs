//! Tables as Arrow batches and as Parquet.
//!
//! Input: rows, or incidents, one after another. Output: record batches of at most [`Batches::FULL`] rows, or a Parquet file
//! (zstd), the table of incidents with a point a row as GeoParquet 1.1. No more than one row group is held at a time.

use crate::columns::{Cell, Column, Kind, Table};
use arrow_array::builder::{
    BinaryBuilder, BooleanBuilder, Date32Builder, Float64Builder, Int64Builder, ListBuilder, StringBuilder,
};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use jiff::civil::Date;
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use sijill_register::Incident;
use std::collections::HashMap;
use std::io::{self, Write};
use std::sync::Arc;

/// The column of positions, beside `lat` and `lon`: what map programs read.
const GEOMETRY: &str = "geometry";

/// The Arrow schema of columns. What a column says is its metadata `description`.
pub fn schema(columns: &[Column]) -> SchemaRef {
    Arc::new(Schema::new(fields(columns)))
}

fn fields(columns: &[Column]) -> Vec<Field> {
    columns
        .iter()
        .map(|c| {
            let kind = match c.kind {
                Kind::Text => DataType::Utf8,
                Kind::Whole => DataType::Int64,
                Kind::Real => DataType::Float64,
                Kind::Day => DataType::Date32,
                Kind::Flag => DataType::Boolean,
                Kind::List => DataType::List(Arc::new(Field::new("item", DataType::Utf8, true))),
            };
            Field::new(c.name, kind, true)
                .with_metadata(HashMap::from([("description".to_owned(), c.about.to_owned())]))
        })
        .collect()
}

enum Builder {
    Text(StringBuilder),
    Whole(Int64Builder),
    Real(Float64Builder),
    Day(Date32Builder),
    Flag(BooleanBuilder),
    List(ListBuilder<StringBuilder>),
}

/// Days since 1970-01-01, as Arrow counts them.
fn days(text: &str) -> Option<i32> {
    let date: Date = text.parse().ok()?;
    Some((date - Date::constant(1970, 1, 1)).get_days())
}

impl Builder {
    fn new(kind: Kind) -> Self {
        match kind {
            Kind::Text => Self::Text(StringBuilder::new()),
            Kind::Whole => Self::Whole(Int64Builder::new()),
            Kind::Real => Self::Real(Float64Builder::new()),
            Kind::Day => Self::Day(Date32Builder::new()),
            Kind::Flag => Self::Flag(BooleanBuilder::new()),
            Kind::List => Self::List(ListBuilder::new(StringBuilder::new())),
        }
    }

    /// A cell of another kind than its column's counts as empty.
    fn push(&mut self, cell: &Cell<'_>) {
        match (self, cell) {
            (Self::Text(b), Cell::Text(v)) => b.append_value(v),
            (Self::Text(b), _) => b.append_null(),
            (Self::Whole(b), Cell::Whole(v)) => b.append_value(*v),
            (Self::Whole(b), _) => b.append_null(),
            (Self::Real(b), Cell::Real(v)) => b.append_value(*v),
            (Self::Real(b), _) => b.append_null(),
            (Self::Day(b), Cell::Text(v)) => b.append_option(days(v)),
            (Self::Day(b), _) => b.append_null(),
            (Self::Flag(b), Cell::Flag(v)) => b.append_value(*v),
            (Self::Flag(b), _) => b.append_null(),
            (Self::List(b), cell) => {
                if let Cell::List(list) = cell {
                    for v in list {
                        b.values().append_value(v);
                    }
                }
                b.append(true);
            }
        }
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Text(b) => Arc::new(b.finish()),
            Self::Whole(b) => Arc::new(b.finish()),
            Self::Real(b) => Arc::new(b.finish()),
            Self::Day(b) => Arc::new(b.finish()),
            Self::Flag(b) => Arc::new(b.finish()),
            Self::List(b) => Arc::new(b.finish()),
        }
    }
}

/// A column of points made from those of degrees north and east.
struct Points {
    lat: usize,
    lon: usize,
    builder: BinaryBuilder,
}

impl Points {
    fn push(&mut self, row: &[Cell<'_>]) {
        let (Cell::Real(lat), Cell::Real(lon)) = (&row[self.lat], &row[self.lon]) else {
            return self.builder.append_null();
        };
        // A point in well-known binary: little-endian, type 1.
        let mut wkb = [0; 21];
        wkb[0] = 1;
        wkb[1..5].copy_from_slice(&1_u32.to_le_bytes());
        wkb[5..13].copy_from_slice(&lon.to_le_bytes());
        wkb[13..].copy_from_slice(&lat.to_le_bytes());
        self.builder.append_value(wkb);
    }
}

/// Gathers rows into record batches.
pub struct Batches {
    schema: SchemaRef,
    columns: Vec<Builder>,
    points: Option<Points>,
    rows: usize,
}

impl Batches {
    /// Rows of a full batch.
    pub const FULL: usize = 8192;

    /// An empty batch of columns.
    pub fn new(columns: &[Column]) -> Self {
        Self {
            schema: schema(columns),
            columns: columns.iter().map(|c| Builder::new(c.kind)).collect(),
            points: None,
            rows: 0,
        }
    }

    /// The same with a column of points, where the columns hold a position.
    fn with_points(columns: &[Column]) -> Self {
        let at = |name: &str| columns.iter().position(|c| c.name == name);
        let mut batches = Self::new(columns);
        if let (Some(lat), Some(lon)) = (at("lat"), at("lon")) {
            let mut fields = fields(columns);
            fields.push(Field::new(GEOMETRY, DataType::Binary, true));
            batches.schema = Arc::new(Schema::new(fields));
            batches.points = Some(Points { lat, lon, builder: BinaryBuilder::new() });
        }
        batches
    }

    /// The schema of the batches.
    pub fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }

    /// Takes a row; a batch when one is full.
    pub fn push(&mut self, row: &[Cell<'_>]) -> Option<RecordBatch> {
        for (builder, cell) in self.columns.iter_mut().zip(row) {
            builder.push(cell);
        }
        if let Some(points) = &mut self.points {
            points.push(row);
        }
        self.rows += 1;
        (self.rows >= Self::FULL).then(|| self.take())
    }

    /// What is left, if anything is.
    pub fn rest(&mut self) -> Option<RecordBatch> {
        (self.rows > 0).then(|| self.take())
    }

    fn take(&mut self) -> RecordBatch {
        self.rows = 0;
        let mut arrays: Vec<ArrayRef> = self.columns.iter_mut().map(Builder::finish).collect();
        if let Some(points) = &mut self.points {
            arrays.push(Arc::new(points.builder.finish()));
        }
        RecordBatch::try_new(self.schema.clone(), arrays).expect("every row has all columns")
    }
}

/// Writes a table as Parquet.
pub struct Parquet<W: Write + Send> {
    table: Table,
    batches: Batches,
    writer: ArrowWriter<W>,
}

impl<W: Write + Send> Parquet<W> {
    /// Opens the file. `facts` go into its metadata under `sijill:` names.
    ///
    /// # Errors
    /// What the sink says.
    pub fn new(table: Table, out: W, facts: &[(&str, &str)]) -> io::Result<Self> {
        let mut about: Vec<KeyValue> =
            facts.iter().map(|(k, v)| KeyValue::new(format!("sijill:{k}"), (*v).to_owned())).collect();
        let mut batches = Batches::with_points(table.columns);
        if batches.points.is_some() {
            let geo = serde_json::json!({
                "version": "1.1.0",
                "primary_column": GEOMETRY,
                "columns": {GEOMETRY: {"encoding": "WKB", "geometry_types": ["Point"]}},
            });
            about.push(KeyValue::new("geo".to_owned(), geo.to_string()));
            // Readers differ in where they look: in the file's own metadata or in that of the Arrow schema.
            let metadata = HashMap::from([("geo".to_owned(), geo.to_string())]);
            batches.schema = Arc::new(Schema::clone(&batches.schema).with_metadata(metadata));
        }
        let properties = WriterProperties::builder()
            .set_created_by(format!("sijill {}", env!("CARGO_PKG_VERSION")))
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_max_row_group_row_count(Some(65_536))
            .set_key_value_metadata(Some(about))
            .build();
        let writer = ArrowWriter::try_new(out, batches.schema(), Some(properties))?;
        Ok(Self { table, batches, writer })
    }

    /// Writes the rows of one incident.
    ///
    /// # Errors
    /// What the sink says.
    pub fn write(&mut self, incident: &Incident) -> io::Result<()> {
        for row in (self.table.rows)(incident) {
            if let Some(batch) = self.batches.push(&row) {
                self.writer.write(&batch)?;
            }
        }
        Ok(())
    }

    /// Writes what is left and the footer.
    ///
    /// # Errors
    /// What the sink says.
    pub fn end(self) -> io::Result<()> {
        self.finish()?.flush()
    }

    pub(crate) fn finish(mut self) -> io::Result<W> {
        if let Some(batch) = self.batches.rest() {
            self.writer.write(&batch)?;
        }
        Ok(self.writer.into_inner()?)
    }
}
