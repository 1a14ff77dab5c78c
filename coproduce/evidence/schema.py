"""The tables of an evidence package as plain values, read from the Table Schema descriptors in `tables/`."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

FOLDER = files("coproduce.evidence")

SQL_TYPES: Mapping[str, str] = {
    "id": "VARCHAR",
    "text": "VARCHAR",
    "code": "VARCHAR",
    "date or year": "VARCHAR",
    "date": "DATE",
    "integer": "BIGINT",
    "number": "DECIMAL(18,4)",
    "boolean": "BOOLEAN",
}

EVIDENCE_VERSION = 1
"""Of the tables and what they mean: a package says under which it was written."""

# Sheets of a workbook that hold words for people and no records.
NOT_TABLES = ("explain", "codes", "card", "first hour")

# These two say how the records stand, not what reached somebody: the columns of any row do not fit them.
WITHOUT_ANY_ROW = ("kept", "population")


@dataclass(frozen=True)
class Column:
    """One column. `codes` are the words allowed where `type` is "code"; `refers_to` is the table an id is of.

    `least` and `most` bound an integer where they are given.
    """

    name: str
    type: str
    codes: tuple[str, ...] = ()
    required: bool = False
    refers_to: str | None = None
    about: str = ""
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True)
class Table:
    """One table; `key` names the columns that together tell its rows apart (none: rows may repeat)."""

    name: str
    about: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    def column(self, name: str) -> Column | None:
        """The column of that name, if there is one."""
        return next((column for column in self.columns if column.name == name), None)


@cache
def codes() -> Mapping[str, tuple[str, ...]]:
    """Every list of allowed words by its name, as "side" or "channel"."""
    lists = tomllib.loads((FOLDER / "codes.toml").read_text(encoding="utf-8"))
    return MappingProxyType({name: tuple(words) for name, words in lists.items()})


@cache
def tables() -> Mapping[str, Table]:
    """Every table by its name, in the order in which people meet them."""
    return MappingProxyType({name: _table(name, descriptor(name)) for name in codes()["table"]})


def descriptor(name: str) -> dict[str, Any]:
    """The Table Schema of the table of that name, with the columns any row may have."""
    schema = _read(f"tables/{name}.json")
    if name not in WITHOUT_ANY_ROW:
        schema["fields"] += _read("any-row.json")["fields"]
    return schema


def _read(file: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / file).read_text(encoding="utf-8"))
    return found


def _table(name: str, schema: Mapping[str, Any]) -> Table:
    key = tuple(schema.get("primaryKey", ()))
    refers = {link["fields"]: link["reference"]["resource"] for link in schema.get("foreignKeys", ())}
    columns = tuple(_column(field, key, refers.get(field["name"])) for field in schema["fields"])
    return Table(name, schema["description"], key, columns)


def _column(field: Mapping[str, Any], key: tuple[str, ...], refers_to: str | None) -> Column:
    limits = field.get("constraints", {})
    return Column(
        name=field["name"],
        type=_type(field, key, refers_to),
        codes=codes()[field["codes"]] if "codes" in field else (),
        required=limits.get("required", False),
        refers_to=refers_to,
        about=field["description"],
        least=limits.get("minimum"),
        most=limits.get("maximum"),
    )


def _type(field: Mapping[str, Any], key: tuple[str, ...], refers_to: str | None) -> str:
    """Table Schema knows only "string" for what we tell apart: a code, a date or year, an id, text."""
    if field["type"] != "string":
        return str(field["type"])
    if "codes" in field:
        return "code"
    if "pattern" in field.get("constraints", {}):
        return "date or year"
    return "id" if refers_to or key == (field["name"],) else "text"
