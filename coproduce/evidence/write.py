"""Writing a package: a table at a time into a folder or a .zip, whole or not at all."""

import csv
import json
import os
import re
import secrets
import shutil
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from coproduce.errors import SourceError
from coproduce.evidence.datapackage import describe
from coproduce.evidence.open_sql import NAME as OPEN_SQL
from coproduce.evidence.open_sql import open_sql
from coproduce.evidence.schema import tables

# A cell that a spreadsheet would run as a formula, or that looks as if we had guarded one: an apostrophe goes
# before it, which reading takes away again. A plain number with its sign is no formula.
FORMULA = re.compile(r"(?![+-][0-9]+(\.[0-9]+)?$)'*[=+\-@\t\r\n]")

RISKY = frozenset("'=+-@\t\r\n")
PLAIN = frozenset((str, int, type(None)))


class Writer:
    """Use it with `with`: what is written appears under `out` when the block ends well, and not otherwise.

    `out` is a folder, new or empty, or a new file ending in .zip; else SourceError.
    """

    def __init__(
        self,
        out: Path,
        *,
        as_of: date | None = None,
        older_from: int | None = None,
        framework: str = "review-2014",
        title: str = "",
    ) -> None:
        self.out = out
        self._as_of = as_of
        said = {
            "title": title or None,
            "framework": framework,
            "as_of": as_of and as_of.isoformat(),
            "older_from": older_from,
        }
        self._said = {name: value for name, value in said.items() if value is not None}
        self._written: dict[str, tuple[str, ...]] = {}

    def __enter__(self) -> Self:
        _refuse_to_overwrite(self.out)
        self._beside = self.out.with_name(f".{self.out.name}.{secrets.token_hex(4)}")
        try:
            self._beside.mkdir(parents=True)
        except OSError as wrong:
            raise SourceError(f"Nothing can be written to {self.out}: {wrong.strerror}.") from None
        return self

    def table(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """One table, once, its cells in the order of `columns`. None is a blank; True is yes, False no."""
        if name in self._written:
            raise ValueError(f"{name} is written already")
        cells = [_cell_of(name, column) for column in columns]
        self._written[name] = tuple(columns)
        with (self._beside / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            sheet = csv.writer(file)
            sheet.writerow(columns)
            sheet.writerows([cell(value) for cell, value in zip(cells, row, strict=True)] for row in rows)

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            shutil.rmtree(self._beside, ignore_errors=True)

    def _finish(self) -> None:
        told: dict[str, Any] = describe(self._said, self._written)
        text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
        (self._beside / "datapackage.json").write_text(text, encoding="utf-8")
        (self._beside / OPEN_SQL).write_text(open_sql(self._written, self._as_of), encoding="utf-8")
        _refuse_to_overwrite(self.out)
        if self.out.suffix.lower() == ".zip":
            _zip(self._beside)
            os.replace(self._beside / "package.zip", self.out)
            return
        if self.out.exists():
            self.out.rmdir()
        self._beside.rename(self.out)


def _refuse_to_overwrite(out: Path) -> None:
    if out.is_dir() and out.suffix.lower() != ".zip":
        if any(out.iterdir()):
            raise SourceError(
                f"{out} is not empty, and nothing is overwritten: choose a new or an empty folder."
            )
    elif out.exists() or out.is_symlink():
        raise SourceError(f"{out} exists already, and nothing is overwritten: choose another name.")


def _zip(folder: Path) -> None:
    files = sorted(file for file in folder.iterdir())
    with zipfile.ZipFile(folder / "package.zip", "x", zipfile.ZIP_DEFLATED) as package:
        for file in files:
            # A fixed date: the same records give the same file.
            entry = zipfile.ZipInfo(file.name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with file.open("rb") as source, package.open(entry, "w") as target:
                shutil.copyfileobj(source, target)


def _cell_of(table: str, name: str) -> Callable[[object], object]:
    column = tables()[table].column(name)
    if column is None:
        raise ValueError(f"{table} has no column {name}")
    return _words if column.type in ("id", "text") else _value


def _value(value: object) -> object:
    # Most cells are words or numbers already, and a nation has tens of millions of them.
    if type(value) in PLAIN:
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()[:10]
    return f"{value:f}" if isinstance(value, Decimal) else value


def _words(value: object) -> object:
    if isinstance(value, str):
        return f"'{value}" if value[:1] in RISKY and FORMULA.match(value) else value
    return _value(value)
