"""Packages of Parquet for tests: rows as Python values, written with ids as text or as whole numbers."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from coproduce.evidence.database import connect, quoted
from coproduce.evidence.package import Rows, fill
from coproduce.evidence.schema import Column, Table, tables
from coproduce.evidence.write_parquet import copy_to, describe_as


def write_parquet(folder: Path, given: Mapping[str, Rows], as_of: date, *, numbers: bool = False) -> Path:
    """The rows as a folder of Parquet, a file for each table given; with `numbers`, ids are whole numbers."""
    folder.mkdir(parents=True, exist_ok=True)
    known: dict[str, dict[object, int]] = {}
    connection = connect()
    fill(connection, _numbered(given, known) if numbers else given)
    for name, rows in given.items():
        present = {column for row in rows for column in row}
        cells = [
            _cell(tables()[name], column, known)
            for column in tables()[name].columns
            if column.name in present
        ]
        if cells:
            rows_in_order = f"SELECT {', '.join(cells)} FROM {quoted(name)} ORDER BY at_row"
            copy_to(connection, rows_in_order, folder / f"{name}.parquet")
    describe_as(folder, {"as_of": as_of.isoformat()})
    return folder


def _of(table: Table, column: Column) -> str:
    """Whose ids a column holds."""
    return column.refers_to or table.name


def _cell(table: Table, column: Column, known: Mapping[str, object]) -> str:
    name = quoted(column.name)
    return f"CAST({name} AS INTEGER) AS {name}" if column.type == "id" and known else name


def _numbered(given: Mapping[str, Rows], known: dict[str, dict[object, int]]) -> dict[str, Rows]:
    def number(table: Table, name: str, value: object) -> object:
        column = table.column(name)
        if value is None or column is None or column.type != "id":
            return value
        numbers = known.setdefault(_of(table, column), {})
        return numbers.setdefault(value, len(numbers) + 1)

    return {
        name: [{key: number(tables()[name], key, value) for key, value in row.items()} for row in rows]
        for name, rows in given.items()
    }
