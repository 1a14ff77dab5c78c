"""A package in one workbook: a sheet for each table, and perhaps a sheet `package`."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from coproduce.errors import SourceError
from coproduce.evidence.fault import Fault
from coproduce.evidence.reading.raw_tables import Raw
from coproduce.evidence.reading.read_csv import Shape, store_numbered
from coproduce.evidence.reading.read_descriptor import descriptor_of
from coproduce.evidence.reading.read_header import places
from coproduce.evidence.schema import NOT_TABLES, Table, tables

PACKAGE = "package"


def read_workbook(raw: Raw, source: Path, room: Path) -> None:
    """Read every sheet that is a table into `raw`; `room` is for files on the way."""
    raw.progress(f"reading {source.name}", 0, None)
    for sheet in taken_apart(source, room, [PACKAGE, *tables()]):
        name, file = sheet["name"], room / f"{sheet['name']}.csv"
        if name == PACKAGE:
            raw.descriptor = descriptor_of(_pairs(file), "the sheet “package”")
        elif name not in NOT_TABLES and (table := raw.table(name)):
            _read_sheet(raw, table, sheet, file)


def _read_sheet(raw: Raw, table: Table, sheet: Mapping[str, Any], file: Path) -> None:
    if "broken" in sheet:
        raw.faults.add(
            Fault("file", table.name, None, None, "a broken sheet", "one that a spreadsheet opens")
        )
    elif not sheet["header"]:
        raw.notices.append(f"The sheet {table.name} is empty.")
    elif came := places(raw, table, sheet["header"]):
        store_numbered(raw, table, file, Shape(len(sheet["header"]), came), sheet["count"])
        if not sheet["count"]:
            raw.unwritten.add(table.name)


def _pairs(file: Path) -> dict[str, str]:
    """The values by name in the sheet's first two columns; its first row is a heading."""
    with file.open(encoding="utf-8", newline="") as rows:
        return {row[1].strip(): row[2].strip() for row in csv.reader(rows) if len(row) > 2}


def taken_apart(source: Path, room: Path, wanted: Collection[str]) -> list[dict[str, Any]]:
    """Each sheet's `name`; of those wanted also the `header` and its `row`, while the rest of it lies in
    `room` as NAME.csv: `count` lines, each led by its row number. SourceError where there is no opening it.

    Done by a process of its own, which may come to grief without us.
    """
    if not os.access(source, os.R_OK):
        raise SourceError(f"{source} cannot be read: ask whoever keeps it to let you.")
    command = [
        sys.executable,
        "-P",
        "-m",
        "coproduce.evidence.reading.read_sheets",
        str(source),
        str(room),
        *wanted,
    ]
    found = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    subprocess.run(command, env=found, capture_output=True, check=False)  # noqa: S603
    told = room / "sheets.json"
    if not told.exists():
        raise SourceError(
            f"{source} is not a whole workbook, or unfolds to far more than one should: open it in a"
            " spreadsheet and save it again as .xlsx or .ods, or give each sheet as a .csv file."
        )
    said: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    if "locked" in said:
        raise SourceError(f"{source} is locked with a password: save it again without one.")
    return list(said["sheets"])
