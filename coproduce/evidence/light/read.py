"""A light workbook read: what each line of its six sheets says, and every fault in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from coproduce.evidence.fault import Fault, Faults, Unreadable
from coproduce.evidence.light.cells import Row, rows
from coproduce.evidence.light.recognise import PACKAGE
from coproduce.evidence.light.sheets import Asked, Sheet, package_asks, sheets
from coproduce.evidence.light.value import NotThat, Value, value

Said = dict[str, Value]


@dataclass(frozen=True)
class Line:
    """A line of a sheet: the number a spreadsheet shows, and what is said under each heading."""

    row: int
    said: Said

    def __getitem__(self, name: str) -> Value:
        return self.said.get(name)


@dataclass(frozen=True)
class Given:
    """A whole light workbook: the answers on its sheet `package`, and the lines of each sheet by its name."""

    package: Said
    lines: Mapping[str, list[Line]]


def read(source: Path, room: Path, faults: Faults) -> Given:
    """Everything that can be read; the rest is told to `faults`. `room` is a folder for files on the way."""
    found = rows(source, room)
    lines = {sheet.name: _lines(sheet, found.get(sheet.name, iter(())), faults) for sheet in sheets()}
    return Given(_package(found.get(PACKAGE, iter(())), faults), lines)


def _package(rows: Iterator[Row], faults: Faults) -> Said:
    asks = {_same(asked.heading): asked for asked in package_asks()}
    said: Said = {}
    try:
        for number, (heading, *rest) in rows:
            if rest and (asked := asks.get(_same(heading))):
                said |= _said(asked, rest[0], PACKAGE, number, faults)
    except Unreadable as wrong:
        faults.add(Fault("file", PACKAGE, None, None, wrong.found, wrong.expected))
    return said


def _lines(sheet: Sheet, rows: Iterator[Row], faults: Faults) -> list[Line]:
    try:
        places = _places(sheet, rows, faults)
        lines = [_line(sheet, places, row, faults) for row in rows if any(cell.strip() for cell in row[1])]
    except Unreadable as wrong:
        faults.add(Fault("file", sheet.name, None, None, wrong.found, wrong.expected))
        return []
    return [line for line in lines if not _blank(sheet, line)]


def _places(sheet: Sheet, rows: Iterator[Row], faults: Faults) -> Mapping[int, Asked]:
    """Which column stands where. The headings are the first row that has two of them; words stand above."""
    headings = {_same(column.heading): column for column in sheet.columns}
    places: dict[int, Asked] = {}
    for _, cells in rows:
        places = {at: headings[_same(cell)] for at, cell in enumerate(cells) if _same(cell) in headings}
        if len(places) > 1:
            break
    else:
        return {}
    for column in sheet.columns:
        if (column.must or column.name in sheet.key) and column not in places.values():
            found = f"no heading “{column.heading}”"
            faults.add(Fault("header", sheet.name, None, None, found, "it in the row of headings"))
    return places


def _line(sheet: Sheet, places: Mapping[int, Asked], row: Row, faults: Faults) -> Line:
    number, cells = row
    said: Said = {}
    for at, asked in places.items():
        said |= _said(asked, cells[at] if at < len(cells) else "", sheet.name, number, faults)
    return Line(number, said)


def _said(asked: Asked, cell: str, sheet: str, row: int, faults: Faults) -> Said:
    """What the cell says under the name asked for; nothing, not even a blank, where it cannot be read."""
    try:
        return {asked.name: value(asked, cell)}
    except NotThat as wrong:
        faults.add(Fault("form", sheet, row, asked.heading, cell.strip(), str(wrong)))
        return {}


def _blank(sheet: Sheet, line: Line) -> bool:
    given = {name for name, said in line.said.items() if said is not None}
    return not given - ({sheet.columns[0].name} if sheet.numbered else set())


def _same(heading: str) -> str:
    return " ".join(heading.split()).casefold()
