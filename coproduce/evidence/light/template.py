"""The light workbook: the first hour, six short sheets, and the card to print."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from xlsxwriter.worksheet import Worksheet

from coproduce.evidence.light.card import print_sheet
from coproduce.evidence.light.sheets import Asked, Sheet, package_asks, sheets, told
from coproduce.evidence.workbook import INK, RUBRIC, Book, high, note
from coproduce.evidence.workbook_rules import choose, count, day

# Two rows that say what the sheet is for stand above the headings.
HEADINGS, FIRST, LINES = 2, 3, 200
BOXED = 30
NUMBERED = 20
WIDTHS = {"text": 16, "day": 15, "count": 14}


def write_light_template(out: Path) -> None:
    """Writes the workbook to `out`, a new file ending in .xlsx; else SourceError."""
    _filled().save(out)


def light_template() -> bytes:
    """The workbook as it would stand in a file."""
    return _filled().whole()


def _filled() -> Book:
    book = Book("Coproduction on six sheets")
    _first_hour(book, told("first-hour.toml"))
    _package(book)
    for sheet in sheets():
        _sheet(book, sheet)
    print_sheet(book, "Card to print", RUBRIC)
    asked = [("package", package_asks()), *((sheet.name, sheet.columns) for sheet in sheets())]
    words = {
        list_of(name, column): column.words for name, columns in asked for column in columns if column.words
    }
    book.lists(words).hide()
    return book


def list_of(sheet: str, column: Asked) -> str:
    """What the list of words of that column is called."""
    return f"{sheet} {column.name}"


def _first_hour(book: Book, script: Mapping[str, Any]) -> None:
    sheet = book.prose("first hour", INK)
    for column, width in enumerate((14, 18, 78)):
        sheet.set_column(column, column, width)
    sheet.set_row(0, 44)
    sheet.write_string(0, 0, script["title"], book.style["title"])
    sheet.set_row(1, 44)
    sheet.merge_range(1, 0, 1, 2, script["lead"], book.style["words"])
    row = 3
    for step in script["step"]:
        sheet.set_row(row, high(step["do"], 78))
        sheet.write_string(row, 0, f"{step['minutes']} minutes", book.style["strong"])
        _lead_to(book, sheet, row, step["sheet"])
        sheet.write_string(row, 2, step["do"], book.style["words"])
        row += 1
    row = _one_page(book, sheet, row + 1, script["page"])
    _after(book, sheet, row + 1, script["after"])


def _lead_to(book: Book, sheet: Worksheet, row: int, name: str) -> None:
    if name in {each.name for each in sheets()}:
        sheet.write_url(row, 1, f"internal:'{name}'!A1", book.style["link"], name)
    else:
        sheet.write_string(row, 1, name, book.style["words"])


def _one_page(book: Book, sheet: Worksheet, row: int, page: Mapping[str, Any]) -> int:
    sheet.set_row(row, 30)
    sheet.write_string(row, 0, page["heading"], book.style["part"])
    for line in page["lines"]:
        row += 1
        sheet.set_row(row, 44)
        sheet.merge_range(row, 0, row, 1, line, book.style["words"])
        sheet.write_blank(row, 2, None, book.style["box"])
    return row + 1


def _after(book: Book, sheet: Worksheet, row: int, after: Mapping[str, Any]) -> None:
    sheet.set_row(row, 30)
    sheet.write_string(row, 0, after["heading"], book.style["part"])
    for at, line in enumerate(after["lines"], start=row + 1):
        sheet.set_row(at, high(line, 110))
        sheet.merge_range(at, 0, at, 2, line, book.style["words"])


def _package(book: Book) -> None:
    sheet = book.prose("package", INK)
    for column, width in enumerate((48, 26, 70)):
        sheet.set_column(column, column, width)
    for row, asked in enumerate(package_asks()):
        sheet.set_row(row, high(asked.about, 90))
        sheet.write_string(row, 0, asked.heading, book.style["strong"])
        sheet.write_blank(row, 1, None, book.style["box_date" if asked.kind == "day" else "box_any"])
        sheet.write_string(row, 2, asked.about, book.style["soft"])
        if rule := _rule("package", asked):
            sheet.data_validation(row, 1, row, 1, rule)


def _sheet(book: Book, sheet: Sheet) -> None:
    page = book.sheet(sheet.name, sheet.colour)
    page.set_landscape()
    page.repeat_rows(HEADINGS)
    page.set_row(0, 34)
    page.write_string(0, 0, sheet.answers, book.style["question"])
    page.set_row(1, 24)
    page.write_string(1, 0, sheet.help, book.style["line"])
    page.set_row(HEADINGS, 84)
    page.freeze_panes(FIRST, 1)
    for at, column in enumerate(sheet.columns):
        _column(book, page, at, sheet, column)
    if sheet.name == "Decided":
        page.write_column(FIRST, 0, [str(n) for n in range(1, NUMBERED + 1)], book.style["box"])


def _column(book: Book, page: Worksheet, at: int, sheet: Sheet, column: Asked) -> None:
    must = column.must or column.name in sheet.key
    page.write_string(HEADINGS, at, column.heading, book.style["key" if must else "heading"])
    note(page, HEADINGS, at, column.about)
    longest = max((len(word) for word in column.words), default=0)
    page.set_column(at, at, max(longest + 5, len(column.heading) // 3 + 2, WIDTHS.get(column.kind, 13)))
    style = {"day": "box_date", "count": "box_any"}.get(column.kind, "box")
    for row in range(FIRST, FIRST + BOXED):
        page.write_blank(row, at, None, book.style[style])
    if rule := _rule(sheet.name, column):
        page.data_validation(FIRST, at, FIRST + LINES, at, rule)


def _rule(sheet: str, column: Asked) -> dict[str, Any] | None:
    if column.words:
        return choose(list_of(sheet, column))
    if column.of:
        from_there = f"='{column.of}'!$A${FIRST + 1}:$A${FIRST + LINES}"
        return {"validate": "list", "source": from_there, "error_type": "warning"}
    return {"day": day(), "count": count()}.get(column.kind)
