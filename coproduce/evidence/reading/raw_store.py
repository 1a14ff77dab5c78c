"""Into the connection: a file's rows as text, under the numbers a spreadsheet shows."""

import glob
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from coproduce.evidence.database import quoted
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.schema import Table

# What Writer puts an apostrophe before, lest a spreadsheet run it: reading takes it away again.
GUARDED = "^''+[=+\\-@\\t\\r\\n]"

FIRST_ROW = 2
"""A spreadsheet counts from 1, and the first row holds the names."""


@dataclass(frozen=True)
class Rows:
    """A file as SQL reads it.

    `reader` takes the file's name in place of its one question mark; `cells` has SQL for each column that
    came; rows that bring their own `at_row` are `numbered`; `count` says how many there should be, if known.
    """

    file: Path
    reader: str
    cells: Mapping[str, str]
    numbered: bool = False
    count: int | None = None


def store(raw: Raw, table: Table, rows: Rows) -> bool:
    """Load the rows and give them as `raw.NAME`, without the blank ones.

    Of a CSV file DuckDB may leave out blank lines without counting them, or without a word all that follows a
    quotation mark never closed. Unless as many rows came as there should be, none is kept: False.
    """
    number = _load(raw, table, rows)
    _show(raw, table, rows)
    if rows.count not in (None, number):
        forget(raw, table)
        return False
    raw.tables[table.name] = frozenset(rows.cells)
    return True


def forget(raw: Raw, table: Table) -> None:
    """Let go of a table's text."""
    name = quoted(table.name)
    raw.connection.execute(f"DROP VIEW raw.{name}; DROP TABLE lines.{name}")


def _load(raw: Raw, table: Table, rows: Rows) -> int:
    lines = f"lines.{quoted(table.name)}"
    # DuckDB would take a star in a file's name for a pattern.
    file = glob.escape(str(rows.file))
    run = raw.connection.execute
    run(f"CREATE TABLE {lines} AS SELECT {_chosen(table, rows)} FROM {rows.reader}", [file])
    return int((run(f"SELECT count(*) FROM {lines}").fetchone() or [0])[0])


def _show(raw: Raw, table: Table, rows: Rows) -> None:
    name = quoted(table.name)
    # Rows lie in the order of the file; to number them while loading would take twice as long.
    number = "at_row" if rows.numbered else f"rowid + {FIRST_ROW}"
    every = ", ".join(
        quoted(column.name)
        if column.name in rows.cells
        else f"CAST(NULL AS VARCHAR) AS {quoted(column.name)}"
        for column in table.columns
    )
    anything = f"COALESCE({', '.join(map(quoted, rows.cells))}) IS NOT NULL"
    view = f"SELECT {every}, {number} AS at_row FROM lines.{name} WHERE {anything}"
    raw.connection.execute(f"CREATE VIEW raw.{name} AS {view}")


def _chosen(table: Table, rows: Rows) -> str:
    words = {column.name for column in table.columns if column.type in ("id", "text")}
    chosen = [
        f"{_unguarded(cell) if name in words else cell} AS {quoted(name)}"
        for name, cell in rows.cells.items()
    ]
    return ", ".join([*chosen, "at_row"] if rows.numbered else chosen)


def _unguarded(cell: str) -> str:
    guarded = f"starts_with({cell}, '''') AND regexp_matches({cell}, '{GUARDED}')"
    return f"CASE WHEN {guarded} THEN substr({cell}, 2) ELSE {cell} END"
