"""The careful way through a CSV file: row by row, for files with blank lines or with rows that are wrong."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from coproduce.evidence.check_fault import Fault, Unreadable
from coproduce.evidence.raw_tables import Raw
from coproduce.evidence.schema import Table

LONGEST_LINE = 1_000_000
MISQUOTED = ("a quotation mark out of place or never closed", "one on each side of a cell, or none")


def number_rows(raw: Raw, table: Table, file: Path, comma: str, width: int, out: Path) -> int:
    """Copy the good rows to `out`, each led by its number; a row without `width` cells is a fault.

    Returns how many were copied.
    """
    count = 0
    with (
        file.open(encoding="utf-8-sig", newline="") as source,
        out.open("w", encoding="utf-8", newline="") as to,
    ):
        numbered = csv.writer(to, lineterminator="\n")
        reader = csv.reader(_lines(source), delimiter=comma, strict=True)
        next(reader)
        for number, row in enumerate(_rows(reader), start=2):
            if wrong := _wrong(row, width):
                raw.faults.add(Fault("row", table.name, number, None, *wrong))
            elif row and not _blank(row):
                numbered.writerow([number, *row])
                count += 1
    return count


def _rows(reader: Iterator[list[str]]) -> Iterator[list[str] | None]:
    """Each row's cells; None for a row whose quotation marks do not pair, after which it starts afresh."""
    while True:
        try:
            yield next(reader)
        except csv.Error:
            yield None
        except StopIteration:
            return


def _wrong(row: list[str] | None, width: int) -> tuple[str, str] | None:
    if row is None:
        return MISQUOTED
    if len(row) == width or _blank(row):
        return None
    return f"{len(row)} cells" if len(row) > 1 else "one cell", f"{width}, as in the first row"


def _blank(row: Iterable[str]) -> bool:
    return not any(cell.strip() for cell in row)


def _lines(source: TextIO) -> Iterator[str]:
    while line := source.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE:
            raise Unreadable("a line of more than a million signs", "a row of a table on each line")
        yield line
