from os import PathLike
from typing import Any

__version__: str

class SijillError(RuntimeError): ...

def code_json(
    reports: Any,
    published: str | None = None,
    language: str | None = None,
    threads: int | None = None,
    lexicon: str | PathLike[str] | None = None,
) -> list[str]: ...
def code_table(
    reports: Any,
    published: str | None = None,
    language: str | None = None,
    threads: int | None = None,
    lexicon: str | PathLike[str] | None = None,
) -> Any: ...
def columns(name: str = "incidents") -> list[tuple[str, str]]: ...
def coder_name() -> str: ...

class Register:
    def __init__(
        self,
        path: str | PathLike[str],
        create: bool = True,
        read_only: bool = False,
        lexicon: str | PathLike[str] | None = None,
    ) -> None: ...
    def add(
        self, reports: Any, published: str | None = None, language: str | None = None, threads: int | None = None
    ) -> str: ...
    def add_codings(self, codings: list[str]) -> str: ...
    def table(self, name: str = "incidents", where: str = "") -> Any: ...
    def incident(self, id: str) -> str: ...
    def count(self, where: str = "") -> int: ...
    def totals(self) -> str: ...
    def verify(self) -> list[str]: ...
    def export(self, form: str, path: str | PathLike[str], where: str = "") -> None: ...
    def stats(
        self,
        actor: str | None = None,
        country: str | None = None,
        as_of: str | None = None,
        period: str = "month",
        where: str = "",
        alone: bool = False,
    ) -> str: ...
    def brief(
        self,
        actor: str | None = None,
        country: str | None = None,
        as_of: str | None = None,
        format: str = "html",
        language: str = "en",
        where: str = "",
        alone: bool = False,
    ) -> bytes: ...
