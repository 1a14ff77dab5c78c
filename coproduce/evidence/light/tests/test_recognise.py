"""A light workbook is told from a full one by the names of its sheets."""

from pathlib import Path

import pytest

from coproduce.evidence.light.recognise import recognise_light
from coproduce.evidence.light.template import write_light_template
from coproduce.evidence.light.tests.filled import folder, ods, workbook
from coproduce.evidence.template import write_template
from coproduce.evidence.write import Writer


def test_the_empty_light_workbook_and_a_filled_one_are_light(tmp_path: Path) -> None:
    write_light_template(tmp_path / "empty.xlsx")
    assert recognise_light(tmp_path / "empty.xlsx")
    assert recognise_light(workbook(tmp_path / "filled.xlsx"))
    assert recognise_light(ods(tmp_path / "filled.ods"))
    assert recognise_light(folder(tmp_path / "filled"))


def test_one_sheet_is_enough_and_its_letters_may_be_small(tmp_path: Path) -> None:
    (tmp_path / "decided.csv").write_text("Number,Kind\n")
    assert recognise_light(tmp_path)


def test_a_full_package_is_not_light(tmp_path: Path) -> None:
    write_template(tmp_path / "full.xlsx")
    assert not recognise_light(tmp_path / "full.xlsx")
    with Writer(tmp_path / "full") as package:
        package.table("people", ["person"], [("p1",)])
    (tmp_path / "full" / "Who.csv").write_text("Code,Side\n")
    assert not recognise_light(tmp_path / "full")


@pytest.mark.parametrize("name", ["photo.jpg", "broken.xlsx", "broken.ods", "notes.zip"])
def test_anything_else_is_not_light(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"PK\x05\x06")
    assert not recognise_light(tmp_path / name)
    assert not recognise_light(tmp_path / "nothing there")
