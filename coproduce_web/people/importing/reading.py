"""A workbook or a CSV file opened: its first row, and the rows below with the numbers a spreadsheet shows."""

import csv
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from django.utils.translation import gettext as _

from coproduce.errors import SourceError
from coproduce.evidence.fault import Unreadable
from coproduce.evidence.light.recognise import names_in
from coproduce.evidence.reading.raw_text import utf8_text
from coproduce.evidence.reading.read_workbook import taken_apart

KINDS = (".xlsx", ".ods", ".csv")
SHEET = "people"
# A sheet's name becomes that of a file on the way.
PLAIN = re.compile(r"[\w ()-]{1,31}")

Row = tuple[int, list[str]]


def read(name: str, content: Iterable[bytes], most: int) -> list[Row]:
    """Its rows that are not blank, its headings first; at most so many. SourceError in plain words."""
    with TemporaryDirectory(prefix="coproduce-") as folder:
        source, room = Path(folder) / f"list{PurePath(name).suffix.lower()}", Path(folder) / "room"
        room.mkdir()
        with source.open("wb") as out:
            out.writelines(content)
        try:
            rows = _of_csv(source, room) if source.suffix == ".csv" else _of_book(source, room)
            return list(islice((row for row in rows if any(row[1])), most))
        except Unreadable as wrong:
            raise SourceError(_("That file holds %(found)s. Give %(expected)s.") % vars(wrong)) from None
        except SourceError as wrong:
            raise SourceError(str(wrong).replace(str(source), _("Your file"))) from None


def _of_csv(source: Path, room: Path) -> Iterator[Row]:
    text = utf8_text(source, room, lambda done: None)
    with text.path.open(encoding="utf-8-sig", newline="") as lines:
        first = lines.readline()
        lines.seek(0)
        comma = ";" if ";" in first and "," not in first else ","
        try:
            for number, row in enumerate(csv.reader(lines, delimiter=comma), start=1):
                yield number, _tidy(row)
        except csv.Error:
            raise SourceError(_("That file is no table. Save the sheet again as CSV UTF-8.")) from None


def _of_book(source: Path, room: Path) -> Iterator[Row]:
    plain = [name for name in names_in(source) if PLAIN.fullmatch(name)]
    chosen = next((name for name in plain if name.strip().casefold() == SHEET), plain[0] if plain else "")
    sheets = {sheet["name"]: sheet for sheet in taken_apart(source, room, [chosen] if chosen else [])}
    sheet = sheets.get(chosen)
    if sheet is None or "broken" in sheet:
        raise SourceError(_("That workbook has no sheet we can read. Call it People, and save it again."))
    yield sheet["row"], _tidy(sheet["header"])
    with (room / f"{chosen}.csv").open(encoding="utf-8", newline="") as lines:
        for number, *cells in csv.reader(lines):
            yield int(number), _tidy(cells)


def _tidy(cells: Iterable[str]) -> list[str]:
    # A zero byte is no word, and not every database takes one.
    return [cell.replace("\0", "").strip() for cell in cells]
