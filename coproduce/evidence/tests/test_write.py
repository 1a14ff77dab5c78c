"""A package is written whole or not at all, and a spreadsheet that opens it runs nothing."""

import csv
import json
import zipfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from coproduce.errors import SourceError
from coproduce.evidence.write import Writer


def rows_of(folder: Path, name: str) -> list[list[str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def write(out: Path, **said: Any) -> None:
    with Writer(out, **said) as package:
        package.table("initiatives", ["initiative", "place"], [("lunch", "Dorchester, “town”")])
        package.table("needs", ["need", "initiative", "person", "told_on", "met"], [])


def test_what_is_written_can_be_read_back(tmp_path: Path) -> None:
    write(tmp_path / "out")
    assert rows_of(tmp_path / "out", "initiatives") == [
        ["initiative", "place"],
        ["lunch", "Dorchester, “town”"],
    ]
    assert rows_of(tmp_path / "out", "needs") == [["need", "initiative", "person", "told_on", "met"]]


def test_values_are_written_in_their_one_form(tmp_path: Path) -> None:
    row = ("a", date(2026, 3, 1), Decimal("1E+3"), True, None)
    with Writer(tmp_path / "out") as package:
        columns = ["decision", "decided_on", "money", "says_reasons", "rule"]
        package.table("decisions", columns, [row])
    assert rows_of(tmp_path / "out", "decisions")[1] == ["a", "2026-03-01", "1000", "yes", ""]


def test_the_descriptor_says_what_the_package_holds(tmp_path: Path) -> None:
    write(tmp_path / "out", as_of=date(2026, 3, 31), older_from=60, title="Lunch club")
    told = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
    assert (told["as_of"], told["older_from"], told["framework"]) == ("2026-03-31", 60, "review-2014")
    initiatives, needs = told["resources"]
    assert initiatives["path"] == "initiatives.csv"
    met = needs["schema"]["fields"][-1]
    assert met["constraints"]["enum"] == ["yes", "partly", "no", "not known", "no longer wanted"]
    assert "codes" not in met
    assert needs["schema"]["primaryKey"] == ["need"]


def test_a_reference_to_a_table_that_is_not_there_is_left_out_of_the_descriptor(tmp_path: Path) -> None:
    write(tmp_path / "out")
    told = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
    links = told["resources"][1]["schema"]["foreignKeys"]
    assert [link["reference"]["resource"] for link in links] == ["initiatives"]


def test_what_nobody_knows_is_not_in_the_descriptor(tmp_path: Path) -> None:
    write(tmp_path / "out")
    told = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
    assert not {"as_of", "older_from", "title"} & set(told)


@pytest.mark.parametrize(
    "cell", ["=1+1", "+44 x", "-cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "\r=1", "-2+3", "'=1"]
)
def test_a_spreadsheet_runs_nothing_of_what_is_written(tmp_path: Path, cell: str) -> None:
    with Writer(tmp_path / "out") as package:
        package.table("people", ["person", "place"], [(cell, cell)])
    assert rows_of(tmp_path / "out", "people")[1] == [f"'{cell}", f"'{cell}"]


@pytest.mark.parametrize("cell", ["-12", "+3.5", "p-1", "a=b", "'a", ""])
def test_a_number_or_a_harmless_text_is_left_as_it_is(tmp_path: Path, cell: str) -> None:
    with Writer(tmp_path / "out") as package:
        package.table("people", ["person"], [(cell,)])
    assert rows_of(tmp_path / "out", "people")[1:] == ([[cell]] if cell else [[""]])


def test_a_negative_number_stays_a_number(tmp_path: Path) -> None:
    with Writer(tmp_path / "out") as package:
        package.table("measures", ["measure", "value"], [("m", -2.5)])
    assert rows_of(tmp_path / "out", "measures")[1] == ["m", "-2.5"]


def test_nothing_is_left_when_something_goes_wrong(tmp_path: Path) -> None:
    def rows() -> Iterator[tuple[str]]:
        yield ("p1",)
        raise SourceError("broken off")

    with pytest.raises(SourceError), Writer(tmp_path / "out") as package:
        package.table("people", ["person"], rows())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("mine")
    with pytest.raises(SourceError, match="is not empty"):
        write(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["diary.txt"]


def test_a_file_in_the_way_is_not_overwritten(tmp_path: Path) -> None:
    for name in ("out", "out.zip"):
        (tmp_path / name).write_text("mine")
        with pytest.raises(SourceError, match="exists already"):
            write(tmp_path / name)
        assert (tmp_path / name).read_text() == "mine"


def test_an_empty_folder_is_filled_and_a_missing_one_is_made(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    write(tmp_path / "empty")
    write(tmp_path / "not" / "yet" / "there")
    assert (tmp_path / "empty" / "needs.csv").exists()
    assert (tmp_path / "not" / "yet" / "there" / "needs.csv").exists()


def test_a_place_that_cannot_be_written_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SourceError, match="Nothing can be written"):
        write(tmp_path / "file" / "out")


def test_the_same_records_give_the_same_zip(tmp_path: Path) -> None:
    write(tmp_path / "a.zip")
    write(tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as package:
        assert package.namelist() == ["datapackage.json", "initiatives.csv", "needs.csv", "open.sql"]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_row_of_the_wrong_length_or_an_unknown_column_is_a_mistake_of_the_writer(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="zip"), Writer(tmp_path / "a") as package:
        package.table("people", ["person", "side"], [("p1",)])
    with pytest.raises(ValueError, match="no column shoe"), Writer(tmp_path / "b") as package:
        package.table("people", ["person", "shoe"], [])
    with Writer(tmp_path / "c") as package:
        package.table("people", ["person"], [])
        with pytest.raises(ValueError, match="already"):
            package.table("people", ["person"], [])
