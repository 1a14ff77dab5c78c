"""What is wrong in a light workbook is named as the person sees it: sheet, row and heading, all at once."""

from datetime import date
from pathlib import Path

import pytest

from coproduce.errors import FaultsFound, SourceError
from coproduce.evidence.light.convert import FaultyLightWorkbook, convert
from coproduce.evidence.light.tests.filled import SAID, SIX, Answers, Lines, folder, workbook


def faults(tmp_path: Path, lines: Lines, said: Answers = SAID) -> list[str]:
    with pytest.raises(FaultyLightWorkbook) as wrong:
        convert(workbook(tmp_path / "club.xlsx", said, lines), tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert isinstance(wrong.value, FaultsFound)
    assert all(fault.text() in str(wrong.value) for fault in wrong.value.report.faults)
    return [fault.text() for fault in wrong.value.report.faults]


def changed(sheet: str, **said: object) -> Lines:
    """The six sheets with the first line of one of them changed."""
    first, *others = SIX[sheet]
    return {**SIX, sheet: [{**first, **said}, *others]}


def test_every_fault_is_found_in_one_run(tmp_path: Path) -> None:
    lines = changed("Decided", decided_on="31/02/2026", rule="shouting")
    found = faults(tmp_path, {**lines, "Who": changed("Who", side="pensioner")["Who"]})
    assert len(found) == 3
    assert found[0].startswith("Who, row 4, Side: found “pensioner”, expected one of older person, community")
    assert found[1] == "Decided, row 4, Decided on: found “31/02/2026”, expected a day that there is"
    assert found[2].startswith(
        "Decided, row 4, How it was decided: found “shouting”, expected one of consensus"
    )


@pytest.mark.parametrize("count", [-1, 2.5, "six", 1e9])
def test_a_count_is_a_whole_number(tmp_path: Path, count: object) -> None:
    (found,) = faults(tmp_path, {"Came": [{"held_on": date(2026, 1, 14), "older person": count}]})
    assert found.startswith("Came, row 4, Older people who came: found “")
    assert found.endswith("expected a whole number from 0 to 10,000")


@pytest.mark.parametrize("day", ["3/27/2026", "2026", "Tuesday", "2026-1-32", 46000])
def test_a_day_is_a_day(tmp_path: Path, day: object) -> None:
    (found,) = faults(tmp_path, {"Came": [{"held_on": day, "older person": 4}]})
    assert found.startswith("Came, row 4, Meeting on: found “")


@pytest.mark.parametrize("day", ["27/3/2026", "27.03.2026", "27 3 2026", "2026-03-27", date(2026, 3, 27)])
def test_a_day_may_be_written_in_several_ways(tmp_path: Path, day: object) -> None:
    convert(
        workbook(tmp_path / "a.xlsx", {}, {"Came": [{"held_on": day, "mode": "Mixed "}]}), tmp_path / "out"
    )
    meetings = (tmp_path / "out" / "meetings.csv").read_text()
    assert "2026-03-27,mixed" in meetings


def test_a_wrong_answer_on_the_sheet_package_is_a_fault(tmp_path: Path) -> None:
    (found,) = faults(tmp_path, {}, {**SAID, "as_of": "soon"})
    assert (
        found == "package, row 4, Up to which day?: found “soon”, expected a day, as 2026-03-27 or 27/3/2026"
    )


def test_what_tells_lines_apart_cannot_be_blank(tmp_path: Path) -> None:
    found = faults(tmp_path, {**changed("Decided", decision=None), "What became": []})
    assert found == ["Decided, row 4, Number: found nothing, expected something: it cannot be blank"]


def test_nothing_stands_twice(tmp_path: Path) -> None:
    (found,) = faults(tmp_path, {"Came": [SIX["Came"][0], SIX["Came"][0]]})
    assert (
        found
        == "Came, row 5, Meeting on: found “2026-01-14”, expected something else, since row 4 says the same"
    )


def test_a_decision_that_is_not_there_has_no_fate(tmp_path: Path) -> None:
    (found,) = faults(tmp_path, changed("What became", decision="9"))
    assert (
        found
        == "What became, row 4, Decision number: found “9”, expected one that stands on the sheet Decided"
    )


def test_a_code_is_looked_for_only_where_people_are_listed(tmp_path: Path) -> None:
    asked = changed("Asked for", person="p9")
    (found,) = faults(tmp_path, asked)
    assert found == "Asked for, row 4, Who? (code): found “p9”, expected one that stands on the sheet Who"
    convert(workbook(tmp_path / "b.xlsx", {}, {"Asked for": asked["Asked for"]}), tmp_path / "out")


def test_a_need_is_not_answered_like_a_thing_said(tmp_path: Path) -> None:
    found = faults(tmp_path, changed("Asked for", kind="idea", answer="not now"))
    assert found[0].startswith("Asked for, row 4, What kind?: found “idea”, expected one of step free")
    assert found[1].endswith("found “not now”, expected nothing, since this is a need")


def test_there_are_no_more_ticks_than_cards_and_no_more_cards_than_were_given(tmp_path: Path) -> None:
    found = faults(tmp_path, changed("Card", given=3, returned=4))
    assert found == [
        "Card, row 4, Cards back: found “4”, expected no more than the 3 that were given",
        "Card, row 4, Cards back: found “4”, expected at least 5: so many answered"
        " “I felt safe to say what I think.”",
    ]


def test_a_sheet_without_its_first_heading_is_a_fault(tmp_path: Path) -> None:
    source = folder(tmp_path / "club", {}, {"Decided": SIX["Decided"]})
    file = source / "Decided.csv"
    file.write_text(file.read_text().replace("Number", "No."))
    with pytest.raises(FaultyLightWorkbook, match="Decided: found no heading “Number”"):
        convert(source, tmp_path / "out")


def test_a_file_that_is_no_text_is_a_fault_of_its_sheet(tmp_path: Path) -> None:
    source = folder(tmp_path / "club", {}, {"Who": SIX["Who"]})
    (source / "Came.csv").write_bytes(b"\xff\xfe\x00\x00")
    (source / "Card.csv").write_bytes(b"")
    with pytest.raises(FaultyLightWorkbook) as wrong:
        convert(source, tmp_path / "out")
    assert [fault.table for fault in wrong.value.report.faults] == ["Came", "Card"]


def test_more_than_the_light_path_carries_is_refused(tmp_path: Path) -> None:
    many = [{"person": f"p{n}"} for n in range(20_001)]
    with pytest.raises(SourceError, match="too much for the light path"):
        convert(folder(tmp_path / "club", {}, {"Who": many}), tmp_path / "out")


def test_a_workbook_that_is_broken_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "club.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    with pytest.raises(SourceError, match="not a whole workbook"):
        convert(tmp_path / "club.xlsx", tmp_path / "out")
