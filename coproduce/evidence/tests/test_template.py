"""The workbook a development worker fills in: all of it is there, and an empty one is a clean package."""

import re
import tomllib
import zipfile
from importlib.resources import files
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from coproduce.errors import SourceError
from coproduce.evidence.checking.check import check
from coproduce.evidence.reading.raw import read
from coproduce.evidence.schema import NOT_TABLES, tables
from coproduce.evidence.template import template, write_template


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("template") / "empty.xlsx"
    write_template(out)
    return out


def part(book: Path, name: str) -> str:
    """One file of those that the workbook is made of."""
    with zipfile.ZipFile(book) as inside:
        return inside.read(name).decode("utf-8")


def sheet_file(book: Path, name: str) -> str:
    at = CalamineWorkbook.from_path(book).sheet_names.index(name) + 1
    return part(book, f"xl/worksheets/sheet{at}.xml")


def test_there_is_a_sheet_for_each_table_and_its_first_row_names_the_columns(book: Path) -> None:
    workbook = CalamineWorkbook.from_path(book)
    assert set(workbook.sheet_names) - set(tables()) == {"explain", "package", "codes"}
    for table in tables().values():
        rows = workbook.get_sheet_by_name(table.name).to_python(skip_empty_area=False)
        assert rows == [[column.name for column in table.columns]]


def test_each_table_is_in_one_group() -> None:
    told = tomllib.loads((files("coproduce.evidence") / "template.toml").read_text(encoding="utf-8"))
    grouped = [name for group in told["group"] for name in group["tables"]]
    assert sorted(grouped) == sorted(tables())


def test_an_empty_workbook_is_a_package_without_faults_or_notices(book: Path) -> None:
    raw = read(book)
    assert set(raw.tables) == set(tables())
    assert raw.descriptor.framework == "review-2014"
    report = check(raw)
    assert report.clean
    assert report.notices == ()


def test_sheets_that_explain_are_known_not_to_be_tables(book: Path) -> None:
    names = CalamineWorkbook.from_path(book).sheet_names
    assert set(names) - set(tables()) - {"package"} <= set(NOT_TABLES)


def test_each_coded_column_has_a_drop_down_and_each_date_is_held_to_be_a_day(book: Path) -> None:
    for table in tables().values():
        rules = re.findall(r'<dataValidation type="(\w+)"', sheet_file(book, table.name))
        kinds = [column.type for column in table.columns]
        assert rules.count("list") == kinds.count("code") + kinds.count("boolean"), table.name
        assert rules.count("date") == kinds.count("date"), table.name
        assert rules.count("whole") == kinds.count("integer"), table.name
        assert rules.count("decimal") == kinds.count("number"), table.name


def test_a_drop_down_shows_the_words_of_its_column(book: Path) -> None:
    codes = CalamineWorkbook.from_path(book).get_sheet_by_name("codes").to_python()
    at = codes[0].index("met")
    assert [row[at] for row in codes[1:6]] == ["yes", "partly", "no", "not known", "no longer wanted"]
    named = re.search(r'<definedName name="list_met">([^<]*)</definedName>', part(book, "xl/workbook.xml"))
    assert named
    letters = re.fullmatch(r"codes!\$([A-Z]+)\$2:\$\1\$6", named[1])
    assert letters
    assert sum((ord(letter) - 64) * 26**n for n, letter in enumerate(reversed(letters[1]))) == at + 1


def test_headings_stay_in_sight_and_say_what_they_mean(book: Path) -> None:
    needs = sheet_file(book, "needs")
    assert 'state="frozen"' in needs
    at = CalamineWorkbook.from_path(book).sheet_names.index("needs") + 1
    relations = part(book, f"xl/worksheets/_rels/sheet{at}.xml.rels")
    comments = re.search(r"\.\./(comments\d+\.xml)", relations)
    assert comments
    notes = part(book, f"xl/{comments[1]}")
    assert notes.count("<comment ") == len(tables()["needs"].columns)
    assert "Whether it was met, as the person tells it." in notes


def test_the_same_words_give_the_same_file() -> None:
    assert template() == template()


def test_a_workbook_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "mine.xlsx"
    out.write_bytes(b"mine")
    with pytest.raises(SourceError, match="exists already"):
        write_template(out)
    assert out.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("name", "why"), [("out.csv", "ends in .xlsx"), ("no/such/out.xlsx", "Nothing can be written")]
)
def test_a_place_that_will_not_do_is_said_plainly(tmp_path: Path, name: str, why: str) -> None:
    with pytest.raises(SourceError, match=why):
        write_template(tmp_path / name)
