"""Worked examples: a few rows and the answer they should give, beside each question."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from coproduce.assess.question import FOLDER
from coproduce.evidence.package import Package, Rows, from_rows
from coproduce.evidence.schema import tables


@dataclass(frozen=True)
class Example:
    """The rows of a worked example, its day, and what is expected of the question."""

    about: str
    as_of: date
    rows: Mapping[str, Rows]
    expect: Mapping[str, Any]

    def package(self) -> Package:
        return from_rows(self.rows, as_of=self.as_of)


def example(stem: str) -> Example:
    """The worked example beside the question of that name."""
    written = tomllib.loads((FOLDER / f"{stem}.example.toml").read_text(encoding="utf-8"))
    about, as_of, expect = written.pop("about"), written.pop("as_of"), written.pop("expect")
    strange = written.keys() - tables().keys()
    assert not strange, f"{stem}.example.toml has rows for {strange}, which are no tables"
    for name, rows in written.items():
        columns = {column.name for column in tables()[name].columns}
        unknown = {column for row in rows for column in row} - columns
        assert not unknown, f"{stem}.example.toml, {name}: no column {unknown}"
    return Example(about, as_of, written, expect)
