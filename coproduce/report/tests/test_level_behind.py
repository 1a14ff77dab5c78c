"""Beside each level stand the records it rests on and what would lift it; outside the group none is named."""

import html
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from coproduce.evidence.package import from_rows
from coproduce.report.as_file import KINDS
from coproduce.report.as_json import as_json
from coproduce.report.lengths import Length
from coproduce.report.level_data import SOME
from coproduce.report.on_sheets.levels import next_level
from coproduce.report.paper.tests.test_paper import told
from coproduce.report.pictures.level_behind import levels_behind
from coproduce.report.pictures.level_missing import missing
from coproduce.report.pictures.level_named import named
from coproduce.report.report_data import report_data
from coproduce.report.tests.test_as_pdf import POPPLER
from coproduce.report.tests.test_as_workbook import sheets
from coproduce.report.tests.village import AS_OF, DAYS, assessed, found

EXACT, TOLD = assessed(publishing=False), assessed(publishing=True)
CODES = re.compile(r"\b[dam]\d+\b")


def level(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Where the forum stands."""
    return next(one for one in data["power"]["levels"] if one["slice"] == "all")


def page(data: Mapping[str, Any], length: Length) -> str:
    made = KINDS[".html"](data, length, False).decode().partition("<body")[2]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", made)).split())


def text(data: Mapping[str, Any]) -> str:
    return " ".join(KINDS[".txt"](data, None, False).decode().split())


def paper(data: Mapping[str, Any], length: Length, folder: Path, *, large: bool = False) -> str:
    return " ".join(told(KINDS[".pdf"](data, length, large), folder, "pdftotext", "-raw").split())


def test_the_village_has_a_level_that_can_be_lifted() -> None:
    assert level(EXACT)["next"]["wants"]
    assert any(one["bears"] == "puts it there" for one in EXACT["level_records"])


@pytest.mark.parametrize("length", [Length.SHORT, Length.FULL])
def test_a_page_names_the_newest_records_a_level_rests_on_and_what_would_lift_it(length: Length) -> None:
    (one,) = levels_behind(EXACT, most=2 if length is Length.SHORT else 8)
    words = page(EXACT, length)
    assert one.records
    for line in [*one.records, *one.wants]:
        assert line in words
    assert f"What is missing for {one.above}" in words


@POPPLER
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize("length", [Length.SHORT, Length.FULL])
def test_a_paper_names_them_too(length: Length, large: bool, tmp_path: Path) -> None:
    (one,) = levels_behind(EXACT, most=2 if length is Length.SHORT else 8)
    words = re.sub(r"rows, 30 June 2026 Page \d+ of \d+ ", "", paper(EXACT, length, tmp_path, large=large))
    for line in [*one.records, *one.wants]:
        assert line in words


def test_text_names_them_too() -> None:
    (one,) = levels_behind(EXACT, most=2)
    words = re.sub(r" {2,}", " ", text(EXACT))
    assert all(code in words for code in CODES.findall(" ".join(one.records)))


def test_a_workbook_has_every_record_kept_and_everything_that_is_missing() -> None:
    book = sheets(EXACT)
    assert [(row["Record"], row["Speaks of"], row["Counts as"]) for row in book["level records"]] == [
        (one["record"], one["about"], one["holds"]) for one in EXACT["level_records"]
    ]
    missed = [row["What is missing for it"] for row in book["next level"] if row["Of it"] == "all"]
    wanted = [f"{one}." for one in level(EXACT)["next"]["wants"]]
    assert [one.lower() for one in missed] == [one.lower() for one in wanted]


def test_what_is_published_names_no_record_and_still_says_what_would_lift_it() -> None:
    assert TOLD["level_records"] == []
    assert "level records" not in sheets(TOLD)
    assert not CODES.search(as_json(TOLD))
    for length in (Length.SHORT, Length.FULL):
        words = page(TOLD, length)
        assert not CODES.search(words)
        assert "is for the group itself to see" in words
        assert all(want in words for one in levels_behind(TOLD, most=8) for want in one.wants)
    assert not CODES.search(text(TOLD))
    assert list(next_level(TOLD)) == list(next_level(EXACT))


@POPPLER
def test_a_published_paper_names_no_record(tmp_path: Path) -> None:
    assert not CODES.search(paper(TOLD, Length.FULL, tmp_path))


def test_a_level_that_cannot_be_placed_names_the_records_that_leave_something_out() -> None:
    package = from_rows(
        {
            "initiatives": [{"initiative": "forum"}],
            "people": [{"person": "p1", "side": "older person"}],
            "meetings": [{"meeting": "m1", "initiative": "forum", "held_on": DAYS[0]}],
            "attendance": [{"meeting": "m1", "person": "p1", "side": "older person"}],
            "decisions": [{"decision": "d1", "initiative": "forum", "decided_on": DAYS[1], "stage": "agree"}],
        },
        as_of=AS_OF,
    )
    data = report_data(found(package), package, publishing=False)
    (one,) = levels_behind(data, most=8)
    assert level(data)["placed"] == "cannot place"
    assert "Who decided it is not on record: decisions d1 (26 May 2026)." in one.left_open
    words = page(data, Length.FULL)
    assert "The records that leave something out" in words
    assert all(line in words for line in one.left_open)


def test_initiatives_that_miss_the_same_are_told_of_together() -> None:
    (one,) = levels_behind(EXACT, most=2)
    assert [each.who for each in missing([one])] == ["forum"]
    assert [each.who for each in missing([one, one])] == ["All 2 initiatives"]


def test_of_very_many_records_it_does_not_say_how_many_more() -> None:
    def of(number: int) -> list[dict[str, str]]:
        says = {
            "says": "an older person decided",
            "about": "involved",
            "table": "decisions",
            "on": "2026-05-03",
        }
        return [{**says, "record": f"d{at}", "on": "2026-05-03"} for at in range(number)]

    assert list(named(of(3), 2)) == [
        "An older person decided: decisions d0 (3 May 2026), d1 (3 May 2026) and 1 more."
    ]
    assert list(named(of(SOME), 1)) == ["An older person decided: decisions d0 (3 May 2026) and more."]
    assert list(named([{**of(1)[0], "on": ""}], 1)) == ["An older person decided: decisions d0."]


@pytest.mark.parametrize("lowest", ["none on record", "compliance", "involvement", "transformation"])
def test_every_level_says_in_a_sentence_what_it_rests_on(lowest: str) -> None:
    power = {**EXACT["power"], "levels": [{**level(EXACT), "lowest": lowest, "highest": lowest}]}
    (one,) = levels_behind({**EXACT, "power": power}, most=2)
    assert one.rests_on.endswith(".")


@pytest.mark.parametrize("kind", [".html", ".txt"])
def test_a_report_goes_by_the_name_of_its_package(kind: str) -> None:
    written = KINDS[kind]({**EXACT, "source": "The Hallowby forum."}, None, False).decode()
    assert "The Hallowby forum" in written
    assert "forum.." not in written


def test_a_page_of_text_lists_some_initiatives_and_says_how_many_more_there_are() -> None:
    one = level(EXACT)
    levels = [{**one, "initiative": f"forum-{number}"} for number in range(1, 35)]
    made = text({**EXACT, "power": {**EXACT["power"], "levels": levels}})
    assert "And 4 more: a report as .xlsx or .json has them all." in made
