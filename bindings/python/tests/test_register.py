"""The register: the same file, the same figures."""

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import sijill


@pytest.fixture
def register(reports, tmp_path):
    register = sijill.Register(tmp_path / "r.db")
    done = register.add(reports)
    assert (done["added"], done["known"]) == (4, 0)
    return register


def test_reports_of_one_incident_in_two_languages_are_one(register):
    table = pa.table(register.incidents("country=OM"))
    assert table.num_rows == 1
    row = table.to_pylist()[0]
    assert (row["accounts"], row["killed_best"], row["claimed_by"]) == (2, 5, ["islamic-state"])
    incident = register.incident(row["id"])
    assert {a["report"] for a in incident["accounts"]} == {"en-1", "ar-1"}
    accounts = pa.table(register.table("accounts", "country=OM"))
    assert sorted(accounts.column("report").to_pylist()) == ["ar-1", "en-1"]
    assert register.count() == 2
    assert register.totals()["reports"] == 4
    assert register.verify() == []


def test_a_report_is_added_once(register, reports):
    assert register.add(reports)["known"] == 4


def test_codings_made_elsewhere_are_the_same(register, reports, tmp_path):
    other = sijill.Register(tmp_path / "other.db")
    assert other.add_codings(sijill.code(reports))["added"] == 4
    assert pa.table(other.incidents()).equals(pa.table(register.incidents()))
    with pytest.raises(ValueError, match="no coding"):
        other.add_codings(["{}"])


def test_parquet_holds_what_the_table_holds(register, tmp_path):
    path = tmp_path / "i.parquet"
    register.export("parquet", path)
    file = pq.read_table(path)
    assert b"geo" in file.schema.metadata
    assert file.drop_columns(["geometry"]).cast(pa.table(register.incidents()).schema).equals(
        pa.table(register.incidents())
    )
    with pytest.raises(ValueError, match="no form `xls`"):
        register.export("xls", path)


def test_figures_and_briefs(register):
    stats = register.stats(actor="islamic-state", as_of="2024-07-22")
    assert stats["this_year"]["value"] == 1
    assert "Islamic State" in register.brief(actor="islamic-state", as_of="2024-07-22")
    assert 'dir="rtl"' in register.brief(actor="islamic-state", as_of="2024-07-22", language="ar")
    assert register.brief(as_of="2024-07-22", format="pdf").startswith(b"%PDF-")
    with pytest.raises(ValueError, match="no actor is called"):
        register.stats(actor="nobody at all")


def test_errors_say_what_is_wrong(register, tmp_path):
    with pytest.raises(KeyError, match="i99.1"):
        register.incident("i99.1")
    with pytest.raises(ValueError):
        register.count("colour=red")
    with pytest.raises(ValueError, match="no table"):
        register.table("victims")
    with pytest.raises(sijill.SijillError, match="there is no register here"):
        sijill.Register(tmp_path / "none.db", create=False)
    (tmp_path / "text.db").write_text("this is no register, only a text of some length")
    with pytest.raises(sijill.SijillError):
        sijill.Register(tmp_path / "text.db")


def test_the_notebook_runs():
    """Every cell of the example, in order, without a notebook server."""
    import json
    import pathlib

    book = pathlib.Path(__file__).parents[3] / "examples" / "tempo.ipynb"
    names: dict = {}
    for cell in json.loads(book.read_text())["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)  # noqa: S102
    assert names["incidents"].shape[0] >= 20
    assert names["tempo"]["incidents"].sum() == names["incidents"]["date_start"].notna().sum()
