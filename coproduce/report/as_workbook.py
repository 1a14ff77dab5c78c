"""An assessment as a workbook: a sheet for each thing one may want to look up or work on."""

from collections.abc import Iterator, Sequence
from typing import Any

from xlsxwriter.worksheet import Worksheet

from coproduce.evidence.workbook import INK, RUBRIC, RULE, Book, high
from coproduce.report.on_sheets import findings, levels, people, power, standing
from coproduce.report.on_sheets.columns import Column, Row
from coproduce.report.words import Data, lead

SHARE, COUNT = "0%", "#,##0"


def as_workbook(data: Data) -> bytes:
    """The whole workbook, as it would stand in a file."""
    book = Book(f"How are we doing? {data['source']}")
    _about(book, data)
    for name, colour, columns, rows in _sheets(data):
        _sheet(book, name, colour, columns, list(rows))
    return book.whole()


def _about(book: Book, data: Data) -> None:
    sheet = book.prose("about", INK)
    sheet.set_column(0, 0, 90)
    told = [
        ("How are we doing?", "title"),
        (lead(data), "words"),
        (data["note"], "words"),
        (
            "An empty cell is a number that is not told, or that there is none of. Shares are of all asked.",
            "soft",
        ),
        ("There is no single score: adding these together would hide what matters.", "soft"),
    ]
    for row, (words, style) in enumerate(told):
        sheet.set_row(row, 40 if style == "title" else high(words, 90))
        sheet.write_string(row, 0, words, book.style[style])


Sheet = tuple[str, str, Sequence[Column], Iterator[Row]]


def _sheets(data: Data) -> Iterator[Sheet]:
    yield "principles", RUBRIC, findings.PRINCIPLES, findings.principles(data)
    yield "questions", RUBRIC, findings.QUESTIONS, findings.questions(data)
    yield "by side", RULE, findings.BY, findings.by(data)
    yield "gaps", RULE, findings.GAPS, findings.gaps(data)
    if data["power"]:
        yield "power", RUBRIC, power.POWER, power.power(data)
        yield "level", RUBRIC, levels.LEVEL, levels.level(data)
        yield "next level", RUBRIC, levels.NEXT, levels.next_level(data)
        yield "matrix", RUBRIC, standing.MATRIX, standing.matrix(data)
        yield "box 3", RUBRIC, standing.BOX3, standing.box3(data)
    if data.get("reach"):
        yield "who is here", RULE, people.REACH, people.reach(data)
    if data.get("flow"):
        yield "thread", RULE, people.THREAD, people.thread(data)
    if data.get("records"):
        yield "records", RULE, findings.RECORDS, findings.records(data)
    if data.get("level_records"):
        yield "level records", RULE, levels.RECORDS, levels.records(data)
    yield "thresholds", RULE, findings.THRESHOLDS, findings.thresholds(data)
    yield "words", RULE, findings.WORDS, findings.words_used(data)


def _sheet(book: Book, name: str, colour: str, columns: Sequence[Column], rows: Sequence[Row]) -> None:
    sheet = book.sheet(name, colour)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_row(0, 36)
    for at, column in enumerate(columns):
        sheet.set_column(at, at, column.width)
        sheet.write_string(0, at, column.head, book.style["heading"])
    styles = [_style(book, column) for column in columns]
    for nth, row in enumerate(rows, start=1):
        sheet.set_row(nth, max(_height(column, cell) for column, cell in zip(columns, row, strict=True)))
        for at, cell in enumerate(row):
            _write(sheet, nth, at, cell, styles[at])
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)


def _style(book: Book, column: Column) -> Any:
    if column.is_share:
        return book.styled("any", num_format=SHARE)
    return book.styled("any", num_format=COUNT) if column.is_number else book.style["words"]


def _height(column: Column, cell: object) -> int:
    return high(cell, int(column.width * 0.9)) if isinstance(cell, str) else 20


def _write(sheet: Worksheet, row: int, at: int, cell: object, style: Any) -> None:
    """What is not told stays empty: it is no nought."""
    if cell is None or cell == "":
        sheet.write_blank(row, at, None, style)
    elif isinstance(cell, str):
        sheet.write_string(row, at, cell, style)
    else:
        sheet.write_number(row, at, cell, style)
