"""Workbooks as development workers fill them in."""

import datetime
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from coproduce.errors import SourceError
from coproduce.evidence.checking.check import check
from coproduce.evidence.reading.raw import Raw, read
from coproduce.evidence.tests.packages import rows, said


def xlsx(home: Path, fill: Callable[[xlsxwriter.Workbook], None]) -> Path:
    file = home / "records.xlsx"
    with xlsxwriter.Workbook(file) as book:
        fill(book)
    return file


def one_sheet(home: Path, *lines: list[object], name: str = "needs", row: int = 0, column: int = 0) -> Raw:
    def fill(book: xlsxwriter.Workbook) -> None:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet(name)
        for down, line in enumerate(lines):
            for across, cell in enumerate(line):
                style = [day] if isinstance(cell, datetime.date) else []
                sheet.write(row + down, column + across, cell, *style)

    return read(xlsx(home, fill))


def test_a_sheet_is_a_table(tmp_path: Path) -> None:
    raw = one_sheet(tmp_path, ["need", "met"], ["n1", "yes"], ["n2", ""])
    assert rows(raw, "needs", "need", "met") == [(2, "n1", "yes"), (3, "n2", None)]


def test_cells_with_types_become_the_words_of_a_package(tmp_path: Path) -> None:
    raw = one_sheet(
        tmp_path,
        ["need", "told_on", "kept_away", "person"],
        [101.0, datetime.date(2025, 3, 31), True, 0.25],
        ["n2", datetime.datetime(2025, 3, 31, 12, 30), False, 1e-7],
    )
    assert rows(raw, "needs", "need", "told_on", "kept_away", "person") == [
        (2, "101", "2025-03-31", "yes", "0.25"),
        (3, "n2", "2025-03-31 12:30:00", "no", "0.0000001"),
    ]


def test_a_table_may_start_lower_and_have_blank_rows(tmp_path: Path) -> None:
    raw = one_sheet(tmp_path, ["need", "met"], ["n1", "yes"], [], ["n2", "no"], row=3, column=2)
    assert rows(raw, "needs", "need", "met") == [(5, "n1", "yes"), (7, "n2", "no")]


def test_a_cell_with_a_line_break_keeps_its_row_whole(tmp_path: Path) -> None:
    raw = one_sheet(tmp_path, ["need", "person"], ["n1", 'p"1"\nand,more'], ["n2", "p2"])
    assert rows(raw, "needs", "need", "person") == [(2, "n1", 'p"1"\nand,more'), (3, "n2", "p2")]


def test_the_sheet_package_says_its_few_values_and_sheets_of_words_are_passed_over(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        package = book.add_worksheet("package")
        for at, (name, value) in enumerate([("name", "value"), ("as_of", "2025-03-31"), ("older_from", 60)]):
            package.write_row(at, 0, [name, value])
        book.add_worksheet("explain").write(0, 0, "How to fill this in")
        book.add_worksheet("people").write(0, 0, "person")
        book.add_worksheet("tasks")
        book.add_worksheet("holiday").write(0, 0, "sun")

    raw = read(xlsx(tmp_path, fill))
    assert (str(raw.descriptor.as_of), raw.descriptor.older_from) == ("2025-03-31", 60)
    assert set(raw.tables) == {"people"}
    assert raw.notices == [
        "The sheet tasks is empty.",
        "“holiday” is not a table of an evidence package, and was not read.",
    ]


def test_a_formula_that_fails_is_a_fault_and_not_a_blank(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("needs")
        sheet.write_row(1, 1, ["need", "met", "person"])
        sheet.write(2, 1, "n1")
        sheet.write_formula(2, 2, "=1/0", None, "#DIV/0!")
        sheet.write_formula(2, 3, "=NA()", None, "#N/A")

    report = check(read(xlsx(tmp_path, fill)))
    assert [text.split(", expected")[0] for text in said(report)] == [
        "needs, row 3, person: found “#N/A”",
        "needs, row 3, met: found “#DIV/0!”",
    ]


def test_an_unknown_word_is_told_by_sheet_row_and_column(tmp_path: Path) -> None:
    report = check(one_sheet(tmp_path, ["need", "met"], [], ["n1", "perhaps"], row=2))
    assert said(report) == [
        "needs, row 5, met: found “perhaps”, expected one of yes, partly, no, not known, no longer wanted"
    ]


def test_a_workbook_that_unfolds_to_more_than_a_machine_holds_is_not_read(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("needs")
        sheet.write(0, 0, "need")
        sheet.write(1_048_575, 16_383, "far away")

    with pytest.raises(SourceError, match="is not a whole workbook, or unfolds to far more than one should"):
        read(xlsx(tmp_path, fill))


@pytest.mark.parametrize("name", ["records.xlsx", "records.ods"])
@pytest.mark.parametrize("content", [b"", b"not a workbook", b"PK\x03\x04 broken"])
def test_a_broken_workbook_says_so(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SourceError, match="is not a whole workbook"):
        read(tmp_path / name)


def test_a_broken_sheet_is_a_fault_and_the_others_are_read(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet("people").write(0, 0, "person")
        book.add_worksheet("needs").write(0, 0, "need")

    whole, broken = xlsx(tmp_path, fill), tmp_path / "broken.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(
                name, content[: len(content) // 2] + b"<<<" if name.endswith("sheet2.xml") else content
            )
    raw = read(broken)
    assert set(raw.tables) == {"people"}
    assert said(check(raw)) == ["needs: found a broken sheet, expected one that a spreadsheet opens"]
