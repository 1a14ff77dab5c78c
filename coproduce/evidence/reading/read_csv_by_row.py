"""The careful way through a CSV file: row by row, for files with blank lines or with rows that are wrong."""

import csv
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TextIO

from coproduce.evidence.fault import Fault, Unreadable
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.reading.raw_text import Text
from coproduce.evidence.schema import Table

LONGEST_LINE = 1_000_000
TELL_EVERY = 1 << 16


def mend(raw: Raw, table: Table, text: Text, comma: str, width: int, out: Path) -> int:
    """Copy the file to `out`, a blank row in place of each blank line and of each row without `width` cells.

    So every row keeps its number; the wrong ones are faults. Returns how many rows there are, with the first.
    """
    number, nothing = 0, comma * (width - 1)
    with text.path.open(encoding="utf-8-sig", newline="") as source, out.open("w", encoding="utf-8") as copy:
        for number, (row, cells) in enumerate(_rows(source, comma), start=1):
            copy.write(row if cells == width else nothing)
            copy.write("\n")
            if cells != width and row.strip(f"{comma} "):
                raw.faults.add(Fault("row", table.name, number, None, *_wrong(cells, width)))
            if number % TELL_EVERY == 0:
                raw.progress(f"reading {table.name} row by row", number, text.lines)
    return number


def _wrong(cells: int, width: int) -> tuple[str, str]:
    if not cells:
        return "a quotation mark out of place or never closed", "one on each side of a cell, or none"
    return f"{cells} cells" if cells > 1 else "one cell", f"{width}, as in the first row"


def _rows(source: TextIO, comma: str) -> Iterator[tuple[str, int]]:
    """Each row without its line end, and its number of cells: 0 where its quotation marks do not pair."""
    lines = _lines(source)
    for line in lines:
        if '"' not in line:
            yield line.rstrip("\r\n"), line.count(comma) + 1
            continue
        try:
            # A quoted cell may go on in the lines that follow: they are taken from the same source.
            cells = next(csv.reader(chain([line], lines), delimiter=comma, strict=True))
            yield comma.join('"' + cell.replace('"', '""') + '"' for cell in cells), len(cells)
        except csv.Error:
            yield line, 0


def _lines(source: TextIO) -> Iterator[str]:
    while line := source.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE:
            raise Unreadable("a line of more than a million signs", "a row of a table on each line")
        yield line
