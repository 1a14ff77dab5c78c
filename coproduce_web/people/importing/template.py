"""The workbook to fill in: one sheet, a column for each thing, and words to choose from."""

from django.utils.translation import gettext as _

from coproduce.evidence.workbook import INK, Book, note
from coproduce.evidence.workbook_rules import choose
from coproduce_web.people.importing.columns import MOST, Column, columns

WIDTHS = {"name": 30, "address": 40, "email": 32}
WIDTH = 22


def template() -> bytes:
    """The workbook as it stands in a file."""
    book = Book(_("People"))
    sheet = book.sheet("People", INK)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.set_row(0, 40)
    sheet.freeze_panes(1, 1)
    for at, column in enumerate(columns()):
        sheet.write_string(0, at, column.heading, book.style["key" if column.must else "heading"])
        # As text: a number would lose its first nought.
        sheet.set_column(at, at, WIDTHS.get(column.name, WIDTH), book.style["text"])
        note(sheet, 0, at, _told(column))
        if column.words:
            sheet.data_validation(1, at, MOST, at, choose(column.name))
    book.lists({column.name: column.words for column in columns() if column.words}).hide()
    return book.whole()


def _told(column: Column) -> str:
    must = _("To be filled in on every row.") if column.must else _("It may be left empty.")
    return f"{column.about}\n{must}"
