"""Six short sheets become a full package, whatever they are kept in."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from coproduce.evidence.checking.check import check
from coproduce.evidence.light.convert import convert
from coproduce.evidence.light.recognise import recognise_light
from coproduce.evidence.light.tests.filled import SAID, SIX, folder, ods, workbook
from coproduce.evidence.reading.raw import read

Row = dict[str, str]


def converted(source: Path, name: str) -> list[Row]:
    """The rows of one table of the package that `source` becomes."""
    out = source.parent / "package"
    if not out.exists():
        convert(source, out)
    with (out / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def club(tmp_path: Path) -> Path:
    return workbook(tmp_path / "club.xlsx")


@pytest.mark.parametrize(("fill", "name"), [(workbook, "club.xlsx"), (ods, "club.ods"), (folder, "club")])
def test_whatever_it_is_kept_in_it_becomes_a_package_without_faults(
    tmp_path: Path, fill: Callable[[Path], Path], name: str
) -> None:
    source = fill(tmp_path / name)
    assert recognise_light(source)
    convert(source, tmp_path / "package")
    raw = read(tmp_path / "package")
    report = check(raw)
    assert (report.total, report.notices) == (0, ())
    assert len(raw.tables) == 13


def test_a_workbook_and_its_sheets_as_csv_say_the_same(tmp_path: Path) -> None:
    convert(workbook(tmp_path / "club.xlsx"), tmp_path / "a")
    convert(folder(tmp_path / "club", comma=";", encoding="utf-8-sig"), tmp_path / "b")
    for file in (tmp_path / "a").iterdir():
        # The row of a need is where it stands: two rows of words stand above it in the workbook.
        if file.name not in ("needs.csv", "contributions.csv"):
            assert file.read_text() == (tmp_path / "b" / file.name).read_text()


def test_the_package_says_its_own_day_and_age(tmp_path: Path, club: Path) -> None:
    convert(club, tmp_path / "a", older_from=60)
    told = json.loads((tmp_path / "a" / "datapackage.json").read_text())
    assert (told["title"], told["as_of"], told["older_from"]) == ("lunch club", "2026-03-31", 60)
    convert(workbook(tmp_path / "b.xlsx", {**SAID, "older_from": 55}), tmp_path / "b", older_from=60)
    assert json.loads((tmp_path / "b" / "datapackage.json").read_text())["older_from"] == 55


def test_without_a_name_the_work_is_called_after_its_file(tmp_path: Path) -> None:
    source = workbook(tmp_path / "bus group.xlsx", {}, {"Who": SIX["Who"]})
    assert converted(source, "initiatives") == [{"initiative": "bus group", "place": ""}]


def test_a_side_left_blank_where_others_were_counted_is_blank_and_not_nobody(club: Path) -> None:
    rows = converted(club, "meeting_sides")
    assert [(row["meeting"][-5:], row["side"], row["came"]) for row in rows] == [
        ("01-14", "older person", "7"),
        ("01-14", "community", "2"),
        ("01-14", "professional", "0"),
        ("02-11", "older person", "6"),
        ("02-11", "community", ""),
        ("02-11", "professional", ""),
    ]


def test_a_decision_keeps_what_was_said_of_it_and_not_its_few_words(club: Path) -> None:
    first, second = converted(club, "decisions")
    assert (first["decision"], first["rule"], first["known_before"]) == ("decision 1", "consensus", "yes")
    assert (first["passes_without_older"], first["binding"], second["binding"]) == ("no", "yes", "no")
    assert "Thursday" not in (club.parent / "package" / "decisions.csv").read_text()


def test_every_part_is_on_record_only_where_all_three_sides_were_counted(club: Path) -> None:
    assert [row["parts_complete"] for row in converted(club, "decisions")] == ["yes", ""]
    decided = [(row["decision"], row["side"], row["decided"]) for row in converted(club, "decision_sides")]
    assert decided[-1] == ("decision 2", "professional", "3")
    assert decided[3] == ("decision 2", "older person", "")
    assert len(decided) == 6


def test_a_number_with_nothing_beside_it_is_no_decision(club: Path) -> None:
    assert len(converted(club, "decisions")) == 2


def test_a_need_and_a_thing_said_lead_back_to_their_row(club: Path) -> None:
    (need,), (said,) = converted(club, "needs"), converted(club, "contributions")
    assert (need["need"], need["person"], need["kind"], need["met"]) == (
        "Asked for, row 4",
        "p1",
        "travel",
        "yes",
    )
    assert (said["contribution"], said["side"], said["answer"]) == (
        "Asked for, row 5",
        "older person",
        "acted on",
    )
    assert (said["told_on"], said["can_be_reached"], said["channel"]) == ("2026-02-11", "yes", "phone")


@pytest.mark.parametrize(
    ("carried_out", "still_so", "state"),
    [
        ("yes", None, "carried out"),
        ("yes", "yes", "in force"),
        (None, "yes", "in force"),
        ("yes", "it ended", "ended"),
        ("yes", "it was undone", "reversed"),
        ("partly", "yes", "partly"),
        ("no", None, "dropped"),
        ("not yet", None, ""),
        (None, None, ""),
    ],
)
def test_what_became_of_a_decision(
    tmp_path: Path, carried_out: str | None, still_so: str | None, state: str
) -> None:
    line = {**SIX["What became"][0], "carried_out": carried_out, "still_so": still_so}
    source = workbook(tmp_path / "club.xlsx", SAID, {**SIX, "What became": [line]})
    assert [row["state"] for row in converted(source, "fates")] == [state]


def test_every_tick_is_an_answer_of_its_own(club: Path) -> None:
    (pulse,) = converted(club, "pulses")
    assert (pulse["given"], pulse["returned"]) == ("6", "5")
    answers = [(row["statement"], row["score"]) for row in converted(club, "judgements")]
    assert len(answers) == 6 * 4 + 1
    assert answers.count(("safe", "agree")) == 4
    assert answers.count(("safe", "disagree")) == 1


def test_a_meeting_that_only_the_cards_tell_of_is_a_meeting(tmp_path: Path) -> None:
    source = workbook(tmp_path / "club.xlsx", SAID, {"Card": SIX["Card"]})
    assert [row["held_on"] for row in converted(source, "meetings")] == ["2026-02-11"]
    assert not (tmp_path / "package" / "meeting_sides.csv").exists()


def test_kept_is_as_the_group_says_from_the_day_it_says(club: Path) -> None:
    rows = converted(club, "kept")
    assert [(row["kept_table"], row["how"]) for row in rows] == [
        ("decisions", "all"),
        ("decision_sides", "all"),
        ("needs", "most"),
        ("contributions", "most"),
    ]
    assert {(row["from_on"], row["until_on"]) for row in rows} == {("2025-04-01", "2026-03-31")}


def test_without_a_first_day_kept_begins_with_the_first_line(tmp_path: Path) -> None:
    said = {"kept Decided": "all", "kept Card": "all", "kept Who": "all"}
    source = workbook(tmp_path / "club.xlsx", said, {"Who": SIX["Who"], "Decided": SIX["Decided"]})
    rows = converted(source, "kept")
    # Nothing says when Who or Card began, so nothing is claimed of them.
    assert {(row["kept_table"], row["from_on"]) for row in rows} == {
        ("decisions", "2026-01-14"),
        ("decision_sides", "2026-01-14"),
    }
