"""The light workbook: six sheets that say what they answer, the first hour, and a card to print."""

import re
import zipfile
from collections.abc import Sequence
from pathlib import Path

import html5lib
import pytest
from python_calamine import CalamineWorkbook, SheetVisibleEnum

from coproduce.errors import SourceError
from coproduce.evidence.light.card import card_html
from coproduce.evidence.light.convert import convert
from coproduce.evidence.light.sheets import package_asks, sheets, statements, told
from coproduce.evidence.light.template import light_template, write_light_template
from coproduce.evidence.schema import NOT_TABLES, codes, tables

SIX = ["Who", "Came", "Decided", "Asked for", "What became", "Card"]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("light") / "light.xlsx"
    write_light_template(out)
    return out


def cells(book: Path, name: str) -> Sequence[Sequence[object]]:
    return CalamineWorkbook.from_path(book).get_sheet_by_name(name).to_python(skip_empty_area=False)


def test_the_six_sheets_stand_in_their_order(book: Path) -> None:
    names = CalamineWorkbook.from_path(book).sheet_names
    assert [name for name in names if name in SIX] == SIX
    assert {"first hour", "codes"} <= set(names) & set(NOT_TABLES)


def test_each_sheet_says_first_what_it_would_answer(book: Path) -> None:
    for sheet in sheets():
        rows = cells(book, sheet.name)
        assert str(rows[0][0]).endswith("?")
        assert rows[2] == [column.heading for column in sheet.columns]


def test_no_heading_stands_twice_on_a_sheet_or_holds_a_comma() -> None:
    for sheet in sheets():
        headings = [column.heading.casefold() for column in sheet.columns]
        assert len(set(headings)) == len(headings), sheet.name
        assert not any("," in heading for heading in headings)


def test_the_card_asks_the_six_statements_and_no_other() -> None:
    assert tuple(statement.name for statement in statements()) == codes()["card_statement"]


def test_the_empty_workbook_is_read_without_faults_and_tells_of_nothing(book: Path, tmp_path: Path) -> None:
    convert(book, tmp_path / "out")
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [
        "datapackage.json",
        "initiatives.csv",
        "open.sql",
    ]


def test_every_sheet_becomes_tables_that_there_are() -> None:
    for sheet in sheets():
        assert sheet.kept
        assert set(sheet.kept) <= set(tables())
        assert sheet.day is None or sheet.day in {column.name for column in sheet.columns}


def test_the_first_hour_lasts_an_hour_and_visits_every_kind_of_sheet(book: Path) -> None:
    steps = told("first-hour.toml")["step"]
    assert sum(step["minutes"] for step in steps) == 60
    assert [step["sheet"] for step in steps[:5]] == ["Who", "Came", "Decided", "Asked for", "Card"]
    words = " ".join(str(cell) for row in cells(book, "first hour") for cell in row)
    assert "Who will ring those who were not there" in words


def test_words_are_chosen_from_a_list_that_is_out_of_the_way(book: Path) -> None:
    workbook = CalamineWorkbook.from_path(book)
    hidden = [sheet.name for sheet in workbook.sheets_metadata if sheet.visible != SheetVisibleEnum.Visible]
    assert hidden == ["codes"]
    asked = [column for sheet in sheets() for column in sheet.columns]
    with zipfile.ZipFile(book) as inside:
        pages = [inside.read(f"xl/worksheets/sheet{n}.xml").decode() for n in range(3, 9)]
        names = re.findall(r'<definedName name="list_', inside.read("xl/workbook.xml").decode())
    rules = [kind for page in pages for kind in re.findall(r'<dataValidation type="(\w+)"', page)]
    assert rules.count("list") == sum(1 for column in asked if column.words or column.of)
    assert rules.count("date") == sum(1 for column in asked if column.kind == "day")
    assert len(names) == sum(1 for column in (*asked, *package_asks()) if column.words)


def test_the_same_words_give_the_same_file() -> None:
    assert light_template() == light_template()


def test_a_workbook_that_is_there_is_not_overwritten(book: Path) -> None:
    with pytest.raises(SourceError, match="exists already"):
        write_light_template(book)


def test_the_card_is_a_plain_page_with_a_box_for_each_answer() -> None:
    page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(card_html())
    assert [row.text for row in page.iterfind(".//tbody//th")] == [each.text for each in statements()]
    assert len(page.findall(".//td/span")) == 18
    assert len(page.findall(".//li/span")) == 3
    assert not page.findall(".//script")
    assert "http" not in card_html()
