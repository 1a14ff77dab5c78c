"""An empty workbook with a sheet for each table, which a development worker can fill in."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from xlsxwriter.worksheet import Worksheet

from coproduce.evidence.schema import Column, Table, codes, tables
from coproduce.evidence.workbook import INK, LAST_ROW, Book, high, note
from coproduce.evidence.workbook_rules import MOST, choose, count, day, number

YES_NO = "yes_no"
WIDTHS = {"date": 14, "boolean": 12, "integer": 12, "number": 12, "id": 18, "text": 22, "date or year": 14}
TOLD_WORDS = 8


def write_template(out: Path) -> None:
    """Writes the workbook to `out`, a new file ending in .xlsx; else SourceError."""
    _filled().save(out)


def template() -> bytes:
    """The workbook as it would stand in a file."""
    return _filled().whole()


def _filled() -> Book:
    told = tomllib.loads((files("coproduce.evidence") / "template.toml").read_text(encoding="utf-8"))
    book = Book(told["title"])
    _explain(book, told)
    _package(book, told)
    for group in told["group"]:
        for name in group["tables"]:
            _table(book, tables()[name], group["colour"])
    book.lists({name: words for name, words in codes().items() if not name.startswith("card_statement")})
    return book


def _explain(book: Book, told: Mapping[str, Any]) -> None:
    sheet = book.prose("explain", INK)
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 88)
    sheet.set_row(0, 44)
    sheet.write_string(0, 0, told["title"], book.style["title"])
    sheet.set_row(1, 42)
    sheet.merge_range(1, 0, 1, 1, told["lead"], book.style["words"])
    row = 3
    for part in told["part"]:
        row = _part(book, sheet, row, part)
    _contents(book, sheet, row, told)


def _part(book: Book, sheet: Worksheet, row: int, part: Mapping[str, Any]) -> int:
    sheet.set_row(row, 30)
    sheet.write_string(row, 0, part["heading"], book.style["part"])
    for at, line in enumerate(part["lines"], start=row + 1):
        sheet.set_row(at, high(line, 116))
        sheet.merge_range(at, 0, at, 1, line, book.style["words"])
    return row + len(part["lines"]) + 2


def _contents(book: Book, sheet: Worksheet, row: int, told: Mapping[str, Any]) -> None:
    """Every sheet with what a row of it is, under the heading of what people do; a press leads there."""
    for group in told["group"]:
        sheet.set_row(row, 30)
        sheet.write_string(row, 0, group["name"], book.styled("part", font_color=group["colour"]))
        for at, name in enumerate(group["tables"], start=row + 1):
            sheet.write_url(at, 0, f"internal:'{name}'!A1", book.style["link"], name)
            sheet.write_string(at, 1, tables()[name].about, book.style["words"])
        row += len(group["tables"]) + 2


def _package(book: Book, told: Mapping[str, Any]) -> None:
    sheet = book.sheet("package", INK)
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 20)
    for row, value in enumerate(told["value"]):
        sheet.write_string(row, 0, value["name"], book.style["heading"])
        style = book.style["box_date" if value["kind"] == "date" else "box"]
        if "given" in value:
            sheet.write_string(row, 1, value["given"], style)
        else:
            sheet.write_blank(row, 1, None, style)
        if rule := {"date": day(), "number": count(most=120)}.get(value["kind"]):
            sheet.data_validation(row, 1, row, 1, rule)


def _table(book: Book, table: Table, colour: str) -> None:
    sheet = book.sheet(table.name, colour)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.set_row(0, 40)
    sheet.freeze_panes(1, 1)
    for at, column in enumerate(table.columns):
        style = book.style["key" if column.required else "heading"]
        sheet.write_string(0, at, column.name, style)
        sheet.set_column(at, at, _width(column), book.style[_cells(column)])
        note(sheet, 0, at, _told(column))
        if rule := _rule(column):
            sheet.data_validation(1, at, LAST_ROW, at, rule)


def _width(column: Column) -> int:
    longest = max((len(word) for word in column.codes), default=WIDTHS.get(column.type, 0))
    return min(max(longest, len(column.name)) + 4, 34)


def _cells(column: Column) -> str:
    if column.type == "date":
        return "date"
    return "text" if column.type in ("id", "text", "code", "date or year") else "any"


def _told(column: Column) -> str:
    """The note on a heading: what the column is, and what may stand in it."""
    may = {
        "boolean": "yes or no",
        "date": "a day, as 2026-03-27",
        "date or year": "a day, as 2026-03-27, or only a year",
        "integer": "a whole number",
        "number": "a number",
        "id": f"a code from the sheet {column.refers_to}" if column.refers_to else "a short code of your own",
        "text": "a word or two",
        "code": "a word from the list" if len(column.codes) > TOLD_WORDS else ", ".join(column.codes),
    }[column.type]
    must = "\nTo be filled in on every row." if column.required else ""
    return f"{column.about}\nWrite: {may}.{must}"


def _rule(column: Column) -> dict[str, Any] | None:
    if column.type == "code":
        return choose(next(name for name, words in codes().items() if words == column.codes))
    if column.type == "integer":
        return count(column.least or 0, column.most or MOST)
    return {"boolean": choose(YES_NO), "date": day(), "number": number()}.get(column.type)
