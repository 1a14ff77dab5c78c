"""A sheet of the template that nobody wrote in is as good as absent."""

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from coproduce.evidence.checking.check import check
from coproduce.evidence.open import open_package
from coproduce.evidence.reading.raw import read


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Needs written down, and the headings of people and meetings with nothing under them."""
    out = tmp_path / "needs.xlsx"
    with xlsxwriter.Workbook(out) as workbook:
        sheet = workbook.add_worksheet("needs")
        sheet.write_row(0, 0, ["need", "person", "meeting", "met"])
        sheet.write_row(1, 0, ["n1", "p1", "m1", "yes"])
        workbook.add_worksheet("people").write_row(0, 0, ["person", "side"])
        workbook.add_worksheet("meetings").write_row(0, 0, ["meeting", "held_on"])
    return out


def test_codes_in_other_sheets_are_not_faulted_for_a_sheet_nobody_wrote_in(book: Path) -> None:
    report = check(read(book))
    assert report.clean
    assert any("no table people" in notice for notice in report.not_checkable)


def test_a_question_that_needs_such_a_sheet_is_not_asked_of_it(book: Path) -> None:
    package = open_package(book, as_of=date(2026, 3, 31))
    assert package.has("needs.met")
    assert not package.has("people")
