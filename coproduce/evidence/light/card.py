"""The card: six statements to tick, without a name, as a page to print and as a sheet of the workbook."""

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, PackageLoader, select_autoescape
from xlsxwriter.worksheet import Worksheet

from coproduce.evidence.light.sheets import statements, told
from coproduce.evidence.schema import codes
from coproduce.evidence.workbook import Book

# Rows and columns of the sheet, counted from nought.
BOXES, LAST = (2, 4, 6), 6
STATEMENTS_AT, SIDES_AT = 4, 18


def card_html() -> str:
    """One card as a page of HTML that prints in large letters on one sheet of A4."""
    pages = Environment(
        loader=PackageLoader("coproduce.evidence.light", ""),
        autoescape=select_autoescape(default=True, default_for_string=True),
    )
    words = told("sheets.toml")["card"]
    scores = codes()["card_score"]
    return pages.get_template("card.html.j2").render(words, statements=statements(), scores=scores)


def print_sheet(book: Book, name: str, colour: str) -> None:
    """One card as a sheet that prints on A4."""
    words = told("sheets.toml")["card"]
    sheet = book.prose(name, colour)
    sheet.fit_to_pages(1, 1)
    sheet.set_margins(left=0.6, right=0.6, top=0.6, bottom=0.6)
    for column, width in enumerate((54, 4, 11, 4, 11, 4, 11)):
        sheet.set_column(column, column, width)
    for row, (high, said, style) in enumerate(
        ((52, words["title"], "title"), (68, words["how"], "large"), (40, words["day"], "statement"))
    ):
        sheet.set_row(row, high)
        sheet.merge_range(row, 0, row, LAST, said, book.style[style])
    _statements(book, sheet)
    _sides(book, sheet, words)
    sheet.print_area(0, 0, SIDES_AT + 2 * len(words["sides"]), LAST)


def _statements(book: Book, sheet: Worksheet) -> None:
    """Each statement and its boxes; a thin row between keeps the boxes apart."""
    for box, score in zip(BOXES, codes()["card_score"], strict=True):
        sheet.write_string(STATEMENTS_AT, box, score, book.style["head"])
    for at, statement in enumerate(statements()):
        row = STATEMENTS_AT + 2 + 2 * at
        sheet.set_row(row - 1, 10)
        sheet.set_row(row, 48)
        sheet.write_string(row, 0, statement.text, book.style["large"])
        for box in BOXES:
            sheet.write_blank(row, box, None, book.style["tick"])


def _sides(book: Book, sheet: Worksheet, words: Mapping[str, Any]) -> None:
    sheet.set_row(SIDES_AT, 36)
    sheet.write_string(SIDES_AT, 0, words["here_as"], book.style["part"])
    for at, side in enumerate(words["sides"]):
        row = SIDES_AT + 1 + 2 * at
        sheet.set_row(row, 46)
        sheet.set_row(row + 1, 10)
        sheet.merge_range(row, 0, row, 1, side, book.style["large"])
        sheet.write_blank(row, BOXES[0], None, book.style["tick"])
