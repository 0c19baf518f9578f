"""Coding: every way in gives the same."""

import datetime

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import sijill


def test_a_text_is_coded_as_the_codebook_says(reports):
    english, arabic, _, sport = sijill.code(reports)
    assert english["schema"] == "sijill.coding/1"
    account = english["accounts"][0]
    assert account["event"]["subtype"] == "attack"
    assert account["date"]["start"] == "2024-07-15"
    assert account["place"]["country"] == "OM"
    assert [c["by"] for c in account["claims"]] == ["islamic-state"]
    killed = next(t for t in account["tolls"] if t["measure"] == "killed")
    assert killed["best"] == 5
    for span in killed["evidence"]:
        assert english["report"]["text"][span["start"] : span["end"]] == span["quote"]
    assert arabic["accounts"][0]["place"]["country"] == "OM"
    assert sport["accounts"] == []


def test_every_kind_of_table_gives_the_same_rows(reports):
    expected = pa.table(sijill.code_table(reports))
    assert expected.num_rows == 3
    assert expected.column("killed_best").to_pylist() == [5, 5, 3]
    assert expected.schema.field("date_start").type == pa.date32()
    for table in (pa.Table.from_pylist(reports), pl.DataFrame(reports), pd.DataFrame(reports)):
        assert pa.table(sijill.code_table(table)).equals(expected)
    assert pa.table(sijill.code_table(reports, threads=1)).equals(expected)
    assert set(sijill.columns("coded")) == set(expected.column_names)


def test_days_and_times_are_dates_of_publication(reports):
    frame = pl.DataFrame(reports).with_columns(pl.col("published").str.to_date())
    assert pa.table(sijill.code_table(frame)).column("date_start")[0].as_py() == datetime.date(2024, 7, 15)
    stamped = frame.with_columns(pl.col("published").cast(pl.Datetime("us", "UTC")))
    assert pa.table(sijill.code_table(stamped)).column("date_start")[0].as_py() == datetime.date(2024, 7, 15)
    reports[0]["published"] = datetime.date(2024, 7, 16)
    assert sijill.code(reports[:1])[0]["accounts"][0]["date"]["start"] == "2024-07-15"


def test_what_is_missing_is_filled_in():
    text = "Gunmen killed four policemen in Mosul, Iraq, on Tuesday."
    [coding] = sijill.code([text], published="2024-06-20")
    assert coding["accounts"][0]["date"]["start"] == "2024-06-18"


@pytest.mark.parametrize(
    ("reports", "error", "says"),
    [
        ("a text", TypeError, "put a single text in a list"),
        ([3], TypeError, "report 0"),
        ([{"title": " ", "text": ""}], ValueError, "report 0"),
        (pa.table({"body": ["x"]}), ValueError, "no column `text`"),
        (pa.table({"text": [1]}), TypeError, "`text`"),
    ],
)
def test_what_is_no_report_is_refused_by_name(reports, error, says):
    with pytest.raises(error, match=says):
        sijill.code(reports)


def test_wrong_words_are_refused():
    with pytest.raises(ValueError, match="no date"):
        sijill.code(["x"], published="yesterday")
    with pytest.raises(ValueError, match="`ar` or `en`"):
        sijill.code(["x"], language="fr")


def test_nothing_gives_nothing():
    assert sijill.code([]) == []
    assert pa.table(sijill.code_table([])).num_rows == 0
