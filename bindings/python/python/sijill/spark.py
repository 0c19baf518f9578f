"""Sijill on Apache Spark: the same coder and the same matching, in parallel.

Needs ``pip install 'sijill[spark]'`` on the driver and the workers. No state is shared: reports are coded where they lie
(``mapInArrow``), and accounts are matched country by country (``applyInArrow``), which is how the register blocks them too:
two accounts of one incident are always of one country, or both of none. So the incidents are those that one machine makes of
the same reports; only their names differ, as there is no order of arrival: an incident is named after the account of it that
was published first, ``<report>/<account>``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pyarrow as pa
from pyspark.sql.pandas.types import from_arrow_schema

import sijill

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["code", "codings", "incidents", "stable_ids"]

#: Columns of a table of reports; only ``text`` must be there.
REPORT = ["id", "url", "outlet", "language", "published", "title", "text"]


def _schema(table: Any) -> pa.Schema:
    return pa.table(table).schema


def _reports(df: DataFrame) -> DataFrame:
    if "text" not in df.columns:
        raise ValueError("the data frame has no column `text`")
    return df.select(*[c for c in REPORT if c in df.columns])


def code(df: DataFrame, *, published: str | None = None, language: str | None = None) -> DataFrame:
    """Codes a data frame of reports; one row an account, the columns of :func:`sijill.code_table`."""

    def work(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            table = sijill.code_table(batch, published=published, language=language, threads=1)
            yield from pa.table(table).to_batches()

    return _reports(df).mapInArrow(work, from_arrow_schema(_schema(sijill.code_table([]))))


def codings(df: DataFrame, *, published: str | None = None, language: str | None = None) -> DataFrame:
    """Codes a data frame of reports; one row a report, ``coding`` is the JSON text of ``sijill.coding/1``.

    :meth:`sijill.Register.add_codings` takes such texts into a register.
    """

    def work(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            texts = sijill._sijill.code_json(batch, published, language, 1)
            ids = [json.loads(text)["report"]["id"] for text in texts]
            yield pa.record_batch({"report": pa.array(ids, pa.string()), "coding": pa.array(texts, pa.string())})

    return _reports(df).mapInArrow(work, "report string, coding string")


def _by_country(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """A coding goes to every country it tells of, with the accounts of that country."""
    for batch in batches:
        keys, texts = [], []
        for text in batch.column("coding").to_pylist():
            coding = json.loads(text)
            accounts: dict[str, list[Any]] = {}
            for account in coding["accounts"]:
                country = (account["place"] or {}).get("country") or ""
                accounts.setdefault(country, []).append(account)
            for country, own in accounts.items():
                keys.append(country)
                texts.append(json.dumps({**coding, "accounts": own}, ensure_ascii=False))
        yield pa.record_batch({"country": pa.array(keys, pa.string()), "coding": pa.array(texts, pa.string())})


def stable_ids(accounts: Any) -> dict[str, str]:
    """From a register's table of accounts: the name of each incident that does not depend on the order of arrival."""
    first: dict[str, tuple[str, str, str]] = {}
    table = pa.table(accounts).select(["incident", "published", "report", "label"])
    for row in table.to_pylist():
        key = (row["published"] or "9999", row["report"], row["label"])
        first[row["incident"]] = min(first.get(row["incident"], key), key)
    return {incident: f"{report}/{label}" for incident, (_, report, label) in first.items()}


def incidents(df: DataFrame, *, published: str | None = None, language: str | None = None) -> DataFrame:
    """Codes and matches a data frame of reports; one row an incident, the columns of :meth:`sijill.Register.incidents`."""
    schema = _schema(sijill.Register(":memory:").incidents())

    def settle(group: pa.Table) -> pa.Table:
        register = sijill.Register(":memory:")
        # Any order gives the same; one order gives the same bytes.
        register.add_codings(sorted(group.column("coding").to_pylist()))
        names = stable_ids(register.table("accounts"))
        table = pa.table(register.incidents())
        ids = pa.array([names[i] for i in table.column("id").to_pylist()], pa.string())
        table = table.set_column(0, schema.field(0), ids).cast(schema)
        return table.sort_by([("date_start", "ascending"), ("id", "ascending")])

    keyed = codings(df, published=published, language=language).mapInArrow(_by_country, "country string, coding string")
    return keyed.groupBy("country").applyInArrow(settle, from_arrow_schema(schema))
