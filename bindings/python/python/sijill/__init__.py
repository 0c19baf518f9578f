"""Sijill: reports of violence in Arabic and English, read into an auditable register.

>>> import sijill
>>> [coding] = sijill.code(["Islamic State gunmen killed five policemen in Kirkuk, Iraq on Monday."], published="2024-06-20")
>>> coding["accounts"][0]["event"]["subtype"]
'armed_clash'
"""

from __future__ import annotations

import json as _json
import os as _os
from collections.abc import Iterable as _Iterable
from typing import Any as _Any

from . import _sijill
from ._sijill import SijillError, __version__

__all__ = ["Register", "SijillError", "__version__", "code", "code_table", "coder_name", "columns"]


def code(
    reports: _Any,
    *,
    published: str | None = None,
    language: str | None = None,
    threads: int | None = None,
    lexicon: str | _os.PathLike[str] | None = None,
) -> list[dict[str, _Any]]:
    """Codes reports; one coding a report, in the codebook's form (``sijill.coding/1``), in order.

    ``reports`` is a list of texts, of dictionaries (``text``, and if known ``id``, ``url``, ``outlet``, ``language``,
    ``published``, ``title``), or any table with such columns that speaks Arrow (pandas 2.2+, polars, pyarrow, duckdb).
    ``published`` (``YYYY-MM-DD`` or RFC 3339) and ``language`` (``ar``, ``en``) hold for reports that do not say.
    ``threads`` is all cores by default. ``lexicon`` is a folder of your own rules, laid over the built-in ones.

    Raises ``ValueError`` for a report without text, ``TypeError`` for what is no report.
    """
    return [_json.loads(text) for text in _sijill.code_json(reports, published, language, threads, lexicon)]


def code_table(
    reports: _Any,
    *,
    published: str | None = None,
    language: str | None = None,
    threads: int | None = None,
    lexicon: str | _os.PathLike[str] | None = None,
) -> _Any:
    """Codes reports into an Arrow table, one row an account; :func:`columns` ``("coded")`` says what its columns hold.

    Hand it on without a copy: ``pyarrow.table(t)``, ``polars.from_arrow(t)``, ``pyarrow.table(t).to_pandas()``.
    """
    return _sijill.code_table(reports, published, language, threads, lexicon)


def columns(table: str = "incidents") -> dict[str, str]:
    """What the columns of a table say: ``incidents``, ``accounts``, ``tolls``, ``perpetrators``, ``claims``, ``coded``."""
    return dict(_sijill.columns(table))


def coder_name() -> str:
    """Program and lexicon, as a coding names them."""
    return _sijill.coder_name()


class Register:
    """A register: one SQLite file, the same that the program ``sijill`` and its pages use.

    ``Register(":memory:")`` is one that is gone when you are.
    """

    def __init__(
        self,
        path: str | _os.PathLike[str],
        *,
        create: bool = True,
        read_only: bool = False,
        lexicon: str | _os.PathLike[str] | None = None,
    ) -> None:
        self._inner = _sijill.Register(path, create, read_only, lexicon)

    def add(
        self,
        reports: _Any,
        *,
        published: str | None = None,
        language: str | None = None,
        threads: int | None = None,
    ) -> dict[str, int]:
        """Codes reports and adds them, a thousand at a time, each thousand durable before the next.

        Gives how many were ``added``, were ``known`` already, and how many ``accounts`` and ``incidents`` were made or changed.
        """
        return _json.loads(self._inner.add(reports, published, language, threads))

    def add_codings(self, codings: _Iterable[str | dict[str, _Any]]) -> dict[str, int]:
        """Adds reports that were coded elsewhere, by :func:`code` or :mod:`sijill.spark`."""
        texts = [c if isinstance(c, str) else _json.dumps(c, ensure_ascii=False) for c in codings]
        return _json.loads(self._inner.add_codings(texts))

    def incidents(self, where: str = "") -> _Any:
        """An Arrow table of the incidents that pass a filter such as ``"country=OM and killed>=5"``."""
        return self._inner.table("incidents", where)

    def table(self, name: str, where: str = "") -> _Any:
        """``accounts``, ``tolls``, ``perpetrators`` or ``claims`` of the incidents that pass a filter."""
        return self._inner.table(name, where)

    def incident(self, id: str) -> dict[str, _Any]:
        """One incident with every value's sources (``sijill.incident/1``). Raises ``KeyError``."""
        return _json.loads(self._inner.incident(id))

    def count(self, where: str = "") -> int:
        """How many incidents pass a filter."""
        return self._inner.count(where)

    def totals(self) -> dict[str, int]:
        """Reports, codings, accounts, incidents, decisions."""
        return _json.loads(self._inner.totals())

    def verify(self) -> list[str]:
        """Makes everything derived anew and compares; what does not hold, nothing when all does."""
        return self._inner.verify()

    def export(self, form: str, path: str | _os.PathLike[str], where: str = "") -> None:
        """Writes ``csv``, ``hxl``, ``parquet``, ``geojson``, ``jsonld``, ``acled`` or ``ucdp``."""
        self._inner.export(form, path, where)

    def stats(
        self,
        *,
        actor: str | None = None,
        country: str | None = None,
        as_of: str | None = None,
        period: str = "month",
        where: str = "",
        alone: bool = False,
    ) -> dict[str, _Any]:
        """The figures of an assessment, each with its incidents (``sijill.assessment/1``)."""
        return _json.loads(self._inner.stats(actor, country, as_of, period, where, alone))

    def brief(
        self,
        *,
        actor: str | None = None,
        country: str | None = None,
        as_of: str | None = None,
        format: str = "html",
        language: str = "en",
        where: str = "",
        alone: bool = False,
    ) -> str | bytes:
        """A brief: text for ``html`` and ``md``, bytes for ``pdf``."""
        page = self._inner.brief(actor, country, as_of, format, language, where, alone)
        return bytes(page) if format == "pdf" else bytes(page).decode()
