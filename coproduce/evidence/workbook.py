"""What our workbooks look like, and how they help whoever fills them in: one hand for all of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from coproduce.errors import SourceError

INK, SOFT, RUBRIC, PAPER, RULE = "#17223A", "#42495A", "#8C2814", "#F4ECDB", "#B9AD96"

PLAIN: dict[str, Any] = {"font_name": "Calibri", "font_size": 13, "font_color": INK, "valign": "top"}
HEADING: dict[str, Any] = {
    "bold": True,
    "bg_color": PAPER,
    "bottom": 2,
    "bottom_color": INK,
    "text_wrap": True,
    "valign": "vcenter",
}
STYLES: Mapping[str, dict[str, Any]] = {
    "title": {"font_name": "Georgia", "font_size": 24, "valign": "vcenter"},
    "part": {"font_name": "Georgia", "font_size": 17, "font_color": RUBRIC, "valign": "vcenter"},
    "words": {"text_wrap": True},
    "soft": {"text_wrap": True, "font_color": SOFT},
    "strong": {"text_wrap": True, "bold": True},
    "link": {"underline": 1},
    "heading": HEADING,
    "key": HEADING | {"font_color": RUBRIC},
    "box": {"border": 1, "border_color": RULE, "text_wrap": True, "num_format": "@"},
    "box_date": {"border": 1, "border_color": RULE, "num_format": "yyyy-mm-dd", "align": "left"},
    "box_any": {"border": 1, "border_color": RULE, "align": "left"},
    "date": {"num_format": "yyyy-mm-dd", "align": "left"},
    "text": {"num_format": "@"},
    "any": {},
    "statement": {"text_wrap": True, "font_size": 18, "valign": "vcenter", "bottom": 1, "bottom_color": RULE},
    "large": {"text_wrap": True, "font_size": 18, "valign": "vcenter"},
    "question": {"font_name": "Georgia", "font_size": 18, "font_color": RUBRIC, "valign": "vcenter"},
    "line": {"font_color": SOFT, "valign": "vcenter"},
    "tick": {"border": 2, "border_color": INK},
    "head": {"bold": True, "font_size": 15, "indent": 0, "align": "center", "valign": "vcenter"},
}
LAST_ROW = 1_048_575
NOTE_WIDTH = 300


class Book:
    """A workbook in the making: `sheet` after sheet, then `save`."""

    def __init__(self, title: str) -> None:
        self._bytes = BytesIO()
        options = {"in_memory": True, "default_format_properties": PLAIN, "strings_to_formulas": False}
        self.book = xlsxwriter.Workbook(self._bytes, options)
        # No clock: the same words give the same file.
        self.book.set_properties({"title": title, "author": "Coproduce", "created": datetime(1980, 1, 1)})
        self.style: dict[str, Format] = {name: self.styled(name) for name in STYLES}

    def styled(self, name: str, **but: object) -> Format:
        """The style of that name `but` for some properties; words never touch the edge of their cell."""
        return self.book.add_format(PLAIN | {"indent": 1} | STYLES[name] | but)

    def sheet(self, name: str, colour: str) -> Worksheet:
        """A new sheet with its tab in `colour`, printed as wide as one sheet of A4."""
        sheet = self.book.add_worksheet(name)
        sheet.set_tab_color(colour)
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_default_row(20)
        return sheet

    def prose(self, name: str, colour: str) -> Worksheet:
        """A sheet to be read: no grid."""
        sheet = self.sheet(name, colour)
        sheet.hide_gridlines(2)
        return sheet

    def lists(self, words: Mapping[str, Sequence[str]]) -> Worksheet:
        """The sheet `codes`: a column for each list of words, which the drop-downs of other sheets show."""
        sheet = self.sheet("codes", RULE)
        sheet.freeze_panes(1, 0)
        for at, (name, allowed) in enumerate(words.items()):
            sheet.write_string(0, at, name.replace("_", " "), self.style["heading"])
            sheet.write_column(1, at, allowed, self.style["any"])
            sheet.set_column(at, at, max(len(word) for word in [*allowed, name]) + 4)
            column = xl_col_to_name(at, col_abs=True)
            self.book.define_name(list_name(name), f"=codes!{column}$2:{column}${len(allowed) + 1}")
        return sheet

    def save(self, out: Path) -> None:
        """Writes the workbook to `out`, a new file ending in .xlsx; else SourceError."""
        if out.suffix.lower() != ".xlsx":
            raise SourceError(f"{out} is to be a workbook: give it a name that ends in .xlsx.")
        whole = self.whole()
        try:
            with out.open("xb") as file:
                file.write(whole)
        except FileExistsError:
            raise SourceError(
                f"{out} exists already, and nothing is overwritten: choose another name."
            ) from None
        except OSError as wrong:
            raise SourceError(f"Nothing can be written to {out}: {wrong.strerror}.") from None

    def whole(self) -> bytes:
        """The finished workbook as it would stand in a file."""
        self.book.close()
        return self._bytes.getvalue()


def list_name(name: str) -> str:
    """What the list of words is called inside the workbook, where some short names are cells."""
    return f"list_{name.replace(' ', '_')}"


def high(words: str, wide: int) -> int:
    """How high, in points, a row must be for these words in a cell `wide` letters wide."""
    return 10 + 18 * (1 + len(words) // wide)


def note(sheet: Worksheet, row: int, column: int, words: str) -> None:
    """A note on a cell, sized to be read without scrolling; readers of the data never see it."""
    height = 30 + 20 * (len(words) // 40 + words.count("\n") + 1)
    sheet.write_comment(row, column, words, {"width": NOTE_WIDTH, "height": height, "font_size": 11})
