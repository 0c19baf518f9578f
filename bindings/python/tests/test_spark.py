"""On Spark the incidents are those of one machine. Skipped where Spark or Java is missing (`cargo xtask spark` installs it)."""

import shutil
import sys

import pyarrow as pa
import pytest

import sijill

pyspark = pytest.importorskip("pyspark")
if shutil.which("java") is None:
    pytest.skip("no Java", allow_module_level=True)

from pyspark.sql import SparkSession  # noqa: E402

import sijill.spark  # noqa: E402


@pytest.fixture(scope="module")
def spark():
    import os

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    yield session
    session.stop()


def many(reports):
    """Reports of many incidents, several an incident."""
    countries = [("Mosul", "Iraq"), ("Gao", "Mali"), ("Kabul", "Afghanistan"), ("Aleppo", "Syria"), ("Baidoa", "Somalia")]
    list_ = list(reports)
    for day in range(1, 15):
        for n, (town, country) in enumerate(countries):
            for outlet in ("Example News", "Another Paper", "Third Wire"):
                dead = 2 + (day * 7 + n) % 9
                list_.append(
                    {
                        "id": f"{day}-{n}-{outlet[0]}",
                        "outlet": outlet,
                        "published": f"2023-03-{day * 2:02}",
                        "title": f"Bomb kills {dead} in {town}",
                        "text": f"A bomb killed {dead} people at a market in {town}, {country}, on 2023-03-{day * 2 - 1:02}, "
                        f"police told {outlet}.",
                    }
                )
    return list_


def test_spark_gives_what_one_machine_gives(spark, reports):
    everything = many(reports)
    register = sijill.Register(":memory:")
    register.add(everything)
    names = sijill.spark.stable_ids(register.table("accounts"))
    expected = pa.table(register.incidents()).to_pylist()
    for row in expected:
        row["id"] = names[row["id"]]
    df = spark.createDataFrame(everything, schema="id string, outlet string, published string, title string, text string").repartition(3)
    got = sijill.spark.incidents(df).toArrow().to_pylist()
    # A revision is of the record with its names in it; all else is the same.
    for row in expected + got:
        del row["revision"]
    key = lambda row: row["id"]  # noqa: E731
    assert len(got) > 60
    assert sorted(got, key=key) == sorted(expected, key=key)


def test_accounts_and_codings(spark, reports):
    df = spark.createDataFrame(reports, schema="id string, outlet string, published string, title string, text string")
    table = sijill.spark.code(df).toArrow().sort_by("report")
    assert table.column("killed_best").to_pylist() == [5, 5, 3]
    texts = [row.coding for row in sijill.spark.codings(df).collect()]
    assert sijill.Register(":memory:").add_codings(texts)["added"] == 4
    with pytest.raises(ValueError, match="no column `text`"):
        sijill.spark.code(df.drop("text"))
