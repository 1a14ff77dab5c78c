"""What stands in the cells of a light workbook, or of a folder of its sheets: text, row by row."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from coproduce.errors import SourceError
from coproduce.evidence.fault import Unreadable
from coproduce.evidence.light.recognise import light_names, names_in
from coproduce.evidence.reading.raw_text import utf8_text

Row = tuple[int, list[str]]
MOST_ROWS = 20_000
READER = "coproduce.evidence.reading.read_sheets"


def rows(source: Path, room: Path) -> Mapping[str, Iterator[Row]]:
    """The rows of each sheet of the light path with the numbers a spreadsheet shows.

    `room` is a folder for files on the way. SourceError where it cannot be opened at all; a single sheet that
    cannot be read raises Unreadable when its rows are taken.
    """
    there = light_names(names_in(source))
    if source.is_dir():
        files = {file.stem: file for file in source.iterdir() if file.suffix.lower() == ".csv"}
        return {name: _few(_of_csv(files[stem], room), name) for name, stem in there.items()}
    found = _taken_apart(source, room, there)
    return {name: _few(_of_sheet(found[sheet], room), name) for name, sheet in there.items()}


def _few(rows: Iterator[Row], name: str) -> Iterator[Row]:
    for count, row in enumerate(rows):
        if count > MOST_ROWS:
            raise SourceError(
                f"The sheet {name} has more than {MOST_ROWS:,} rows, which is too much for the light path:"
                " use the full workbook that `coproduce template` writes."
            )
        yield row


def _of_csv(file: Path, room: Path) -> Iterator[Row]:
    text = utf8_text(file, room, lambda done: None)
    with text.path.open(encoding="utf-8-sig", newline="") as lines:
        first = lines.readline()
        comma = ";" if ";" in first and "," not in first else ","
        lines.seek(0)
        try:
            yield from enumerate(csv.reader(lines, delimiter=comma), start=1)
        except csv.Error as wrong:
            raise Unreadable(f"a line that is none ({wrong})", "a table saved as CSV UTF-8") from None


def _of_sheet(sheet: Mapping[str, Any], room: Path) -> Iterator[Row]:
    if "broken" in sheet:
        raise Unreadable("a broken sheet", "one that a spreadsheet opens")
    with (room / f"{sheet['name']}.csv").open(encoding="utf-8", newline="") as lines:
        numbered = ((int(number), cells) for number, *cells in csv.reader(lines))
        # The reader tells the first row that is not blank apart from the rest, without its number.
        yield from chain([(1, sheet["header"])], numbered)


def _taken_apart(source: Path, room: Path, there: Mapping[str, str]) -> Mapping[str, Mapping[str, Any]]:
    """Each sheet's name and first row; the rest of it is then in `room`. Done by a process kept small."""
    command = [sys.executable, "-P", "-m", READER, str(source), str(room), *there.values()]
    found = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    subprocess.run(command, env=found, capture_output=True, check=False)  # noqa: S603
    told = room / "sheets.json"
    if not told.exists():
        raise SourceError(f"{source} is not a whole workbook: open it in a spreadsheet and save it again.")
    said = json.loads(told.read_text(encoding="utf-8"))
    if "locked" in said:
        raise SourceError(f"{source} is locked with a password: save it again without one.")
    return {sheet["name"]: sheet for sheet in said["sheets"]}
