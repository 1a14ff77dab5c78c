"""A table kept as CSV. Nothing is guessed: comma, or semicolon where the first row has no comma."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import duckdb

from coproduce.evidence.fault import Unreadable
from coproduce.evidence.reading.raw_store import Rows, store
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.reading.raw_text import Text, utf8_text
from coproduce.evidence.reading.read_csv_by_row import mend
from coproduce.evidence.reading.read_header import places
from coproduce.evidence.schema import Table

LONGEST_HEADER = 1 << 16
A_HEADER = "the names of its columns in the first row"


@dataclass(frozen=True)
class Shape:
    """How wide the rows are, where each column that came stands in them, and the sign between cells."""

    width: int
    came: Mapping[str, int]
    comma: str = ","

    def rows(self, file: Path, count: int, *, numbered: bool = False, parallel: bool = False) -> Rows:
        """The file's rows for DuckDB: `count` of them after a first row of names.

        `numbered` ones begin with their number, and have no first row of names. What may hold quoted line
        breaks is not read in parallel, which stumbles over them.
        """
        columns = {f"c{place}": "VARCHAR" for place in range(self.width)}
        if numbered:
            columns = {"at_row": "BIGINT"} | columns
        reader = (
            f"read_csv(?, auto_detect = false, strict_mode = true, delim = '{self.comma}', quote = '\"',"
            f" escape = '\"', header = {not numbered}, columns = {columns},"
            f" parallel = {parallel})"
        )
        return Rows(file, reader, {name: f"c{place}" for name, place in self.came.items()}, numbered, count)


def read_csv(raw: Raw, table: Table, file: Path, room: Path) -> None:
    """Load one CSV file; Unreadable where it is none."""
    text = _text(raw, table, file, room)
    header, comma = _header(text)
    shape = Shape(len(header), places(raw, table, header), comma)
    if not shape.came or _arrived(raw, table, shape.rows(text.path, text.lines - 1, parallel=True)):
        return
    raw.progress(f"reading {table.name} row by row", 0, text.lines)
    mended = room / f"{table.name}.mended.csv"
    count = mend(raw, table, text, comma, shape.width, mended)
    _must_arrive(raw, table, shape.rows(mended, count - 1, parallel=count == text.lines))


def store_numbered(raw: Raw, table: Table, file: Path, shape: Shape, count: int) -> None:
    """Load the rows of a sheet, each of which begins with its number; Unreadable where some are too long."""
    _must_arrive(raw, table, shape.rows(file, count, numbered=True))


def _must_arrive(raw: Raw, table: Table, rows: Rows) -> None:
    if not _arrived(raw, table, rows):
        raise Unreadable("a row of more than a million signs", "a table, with short rows")


def _arrived(raw: Raw, table: Table, rows: Rows) -> bool:
    try:
        return store(raw, table, rows)
    except duckdb.InvalidInputException:
        return False


def _text(raw: Raw, table: Table, file: Path, room: Path) -> Text:
    size = file.stat().st_size
    text = utf8_text(file, room, lambda done: raw.progress(f"reading {table.name}", done, size))
    if not text.utf8:
        raw.notices.append(f"{table.name} is not written in UTF-8: it was read as Windows text (cp1252).")
    return text


def _header(text: Text) -> tuple[list[str], str]:
    """The names in the first row, and the sign between cells."""
    with text.path.open(encoding="utf-8-sig", newline="") as file:
        start = file.read(LONGEST_HEADER)
    line, *_ = start.splitlines() or [""]
    if not line.strip() or len(line) == LONGEST_HEADER:
        raise Unreadable("a first row that is blank or far too long", A_HEADER)
    comma = ";" if ";" in line and "," not in line else ","
    try:
        return next(csv.reader(StringIO(start, newline=""), delimiter=comma, strict=True)), comma
    except csv.Error:
        raise Unreadable("a quotation mark out of place in the first row", A_HEADER) from None
