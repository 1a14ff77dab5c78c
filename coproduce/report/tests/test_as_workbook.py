"""The report as a workbook: everything that was found, to look up and to work on."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from python_calamine import CalamineWorkbook

from coproduce.report.as_workbook import as_workbook
from coproduce.report.tests.village import assessed

Rows = list[dict[str, Any]]


def sheets(data: Mapping[str, Any]) -> dict[str, Rows]:
    """Every sheet but the first, as rows by column."""
    book = CalamineWorkbook.from_filelike(BytesIO(as_workbook(data)))
    found = {}
    for name in book.sheet_names[1:]:
        head, *rows = book.get_sheet_by_name(name).to_python()
        found[name] = [dict(zip(map(str, head), row, strict=True)) for row in rows]
    return found


EXACT, TOLD = (sheets(assessed(publishing=publishing)) for publishing in (False, True))


def test_there_is_a_sheet_for_each_thing() -> None:
    assert list(EXACT) == [
        "principles", "questions", "by side", "gaps", "power", "level", "next level", "matrix", "box 3",
        "who is here", "thread",
        "records", "level records", "thresholds", "words",
    ]  # fmt: skip
    assert set(EXACT) - set(TOLD) == {"records", "level records"}


def test_each_question_has_its_counts_its_interval_and_what_would_help() -> None:
    row = next(row for row in EXACT["questions"] if row["Question"] == "6.1-needs-met")
    assert (row["Asked"], row["Yes"], row["Share"]) == (92, 69, 0.75)
    assert row["Likely from"] < 0.75 < row["Likely to"]
    assert row["Judgement"] == "Partly"
    assert row["What would help"]


def test_what_is_hidden_is_an_empty_cell_and_no_nought() -> None:
    row = next(row for row in TOLD["questions"] if row["Question"] == "6.5-claim-paid-in-14-days")
    assert (row["Asked"], row["Yes"], row["Share"], row["Not told"]) == (20, "", "", "all or nearly all")


def test_sides_places_and_quarters_stand_under_each_other() -> None:
    sides = [
        row
        for row in EXACT["by side"]
        if row["Question"] == "6.1-needs-met" and row["Way of looking"] == "side"
    ]
    asked = {row["Value"]: row["Asked"] for row in sides}
    assert asked == {"Older people": 60, "Community": 16, "Professionals": 16}


def test_the_matrix_has_a_tenth_box() -> None:
    assert [row["Planned"] for row in EXACT["matrix"] if row["Period"] == "all"].count("not known") == 1
    assert len([row for row in EXACT["matrix"] if row["Period"] == "all"]) == 10
