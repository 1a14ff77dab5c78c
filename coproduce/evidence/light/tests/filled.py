"""A light workbook filled in, for tests: lines by the names of columns, laid out as in the empty workbook."""

import csv
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from html import escape
from pathlib import Path

import xlsxwriter

from coproduce.evidence.light.sheets import count_of, package_asks, sheets, statements

Lines = Mapping[str, Sequence[Mapping[str, object]]]
Answers = Mapping[str, object]

SAID: Answers = {
    "initiative": "lunch club",
    "place": "Maiden Newton",
    "from": date(2025, 4, 1),
    "as_of": date(2026, 3, 31),
    "kept Decided": "all",
    "kept Asked for": "most",
}

SIX: Lines = {
    "Who": [
        {"person": "p1", "side": "older person", "can_commit": "no"},
        {"person": "p2", "side": "professional", "can_commit": "yes"},
    ],
    "Came": [
        {"held_on": date(2026, 1, 14), "mode": "mixed", "older person": 7, "community": 2, "professional": 0},
        {"held_on": date(2026, 2, 11), "older person": 6},
    ],
    "Decided": [
        {
            "decision": "1",
            "what": "Thursday, not Friday",
            "decided_on": date(2026, 1, 14),
            "kind": "service",
            "rule": "consensus",
            "known_before": "yes",
            "older person": 7,
            "community": 2,
            "professional": 0,
            "passes_without_older": "no",
            "binding": "it stood",
            "raised_by_side": "older person",
            "result": "agreed",
        },
        {"decision": "2", "decided_on": date(2026, 2, 11), "binding": "a recommendation", "professional": 3},
        {"decision": "3"},
    ],
    "Asked for": [
        {"sort": "need", "kind": "travel", "person": "p1", "said_on": date(2026, 1, 14), "met": "yes"},
        {
            "sort": "thing said",
            "kind": "idea",
            "side": "older person",
            "said_on": date(2026, 1, 14),
            "answer": "acted on",
            "answered_on": date(2026, 2, 1),
            "told_on": date(2026, 2, 11),
            "can_be_reached": "yes",
            "channel": "phone",
        },
    ],
    "What became": [
        {"decision": "1", "looked_on": date(2026, 3, 1), "carried_out": "yes", "still_so": "yes"},
        {"decision": "2", "looked_on": date(2026, 3, 1), "carried_out": "no", "reason_given": "no"},
    ],
    "Card": [
        {
            "held_on": date(2026, 2, 11),
            "side": "older person",
            "given": 6,
            "returned": 5,
            **{count_of(statement.name, "agree"): 4 for statement in statements()},
            count_of("safe", "disagree"): 1,
        },
    ],
}


def grid(name: str, said: Answers, lines: Lines, *, above: bool = True) -> Iterator[Sequence[object]]:
    """The rows of a sheet; the two rows of explanation `above` stand in a workbook only."""
    if name == "package":
        yield from ([asked.heading, said.get(asked.name)] for asked in package_asks())
        return
    sheet = next(sheet for sheet in sheets() if sheet.name == name)
    if above:
        yield from ([sheet.answers], [sheet.help])
    yield [column.heading for column in sheet.columns]
    yield from ([line.get(column.name) for column in sheet.columns] for line in lines.get(name, ()))


def workbook(out: Path, said: Answers = SAID, lines: Lines = SIX) -> Path:
    """Filled in as .xlsx."""
    book = xlsxwriter.Workbook(str(out), {"default_date_format": "yyyy-mm-dd"})
    for name in ("first hour", "package", *(sheet.name for sheet in sheets())):
        page = book.add_worksheet(name)
        rows = [["The first hour"]] if name == "first hour" else grid(name, said, lines)
        for row, cells in enumerate(rows):
            page.write_row(row, 0, cells)
    book.close()
    return out


def folder(
    out: Path, said: Answers = SAID, lines: Lines = SIX, *, comma: str = ",", encoding: str = "utf-8"
) -> Path:
    """Filled in as a folder of .csv files; a sheet without lines is left out."""
    out.mkdir()
    for name in ("package", *lines):
        with (out / f"{name}.csv").open("w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=comma).writerows(grid(name, said, lines, above=False))
    return out


def ods(out: Path, said: Answers = SAID, lines: Lines = SIX) -> Path:
    """Filled in as .ods, every cell as text."""
    tables = "".join(
        f'<table:table table:name="{name}">{"".join(map(_ods_row, grid(name, said, lines)))}</table:table>'
        for name in ("package", *lines)
    )
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{urn}:office:1.0" xmlns:table="{urn}:table:1.0"'
        f' xmlns:text="{urn}:text:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    with zipfile.ZipFile(out, "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("META-INF/manifest.xml", "<manifest/>")
        book.writestr("content.xml", content)
    return out


def _ods_row(cells: Sequence[object]) -> str:
    text = ("" if cell is None else escape(str(cell)) for cell in cells)
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    return f"<table:table-row>{''.join(map(cell.format, text))}</table:table-row>"
