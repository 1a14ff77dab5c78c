"""Rows beside one another: keys, references, and initiatives that answer for themselves."""

from pathlib import Path

import pytest

from coproduce.evidence.checking.check_search import one
from coproduce.evidence.tests.packages import INITIATIVES, checked, said

MEETINGS = "meeting,initiative\nm1,i1\nm2,i2\nm3,\n"


def test_a_key_may_stand_once(tmp_path: Path) -> None:
    report = checked(tmp_path, people="person\np1\np2\np1\np1\n")
    assert said(report) == [
        "people, row 4, person: found “p1”, expected each of them once; row 2 has it already",
        "people, row 5, person: found “p1”, expected each of them once; row 2 has it already",
    ]


def test_a_key_of_several_columns_is_one_key(tmp_path: Path) -> None:
    report = checked(tmp_path, attendance="meeting,person\nm1,p1\nm1,p2\nm2,p1\nm1,p2\n")
    assert said(report) == [
        "attendance, row 5, meeting, person: found “m1, p2”, expected each of them once; row 3 has it already"
    ]


def test_rows_of_a_table_without_a_key_may_repeat(tmp_path: Path) -> None:
    assert checked(tmp_path, judgements="side,statement,score\n" + "older person,safe,agree\n" * 3).clean


def test_a_reference_to_nobody_is_a_fault(tmp_path: Path) -> None:
    report = checked(tmp_path, people="person\np1\n", needs="need,person\nn1,p1\nn2,p9\nn3,\n")
    assert said(report) == ["needs, row 3, person: found “p9”, expected a person that has a row in people"]


def test_a_reference_finds_rows_that_have_other_faults(tmp_path: Path) -> None:
    report = checked(tmp_path, people="person,side\np1,nobody knows\n", needs="need,person\nn1,p1\n")
    assert [fault.table for fault in report.faults] == ["people"]


def test_references_to_an_absent_table_are_listed_once_and_are_no_fault(tmp_path: Path) -> None:
    report = checked(tmp_path, needs="need,person\nn1,p1\nn2,p2\n", attendance="meeting,person\nm1,p1\n")
    assert report.clean
    assert report.not_checkable == (
        "There is no table meetings to check attendance.meeting against.",
        "There is no table people to check attendance.person, needs.person against.",
    )


def test_an_initiative_may_be_part_of_another(tmp_path: Path) -> None:
    report = checked(tmp_path, initiatives="initiative,part_of\ni1,i2\ni2,\ni3,i9\n")
    assert said(report) == [
        "initiatives, row 4, part_of: found “i9”, expected an initiative that has a row in initiatives"
    ]


def test_a_need_whose_meeting_is_of_another_initiative_is_a_fault(tmp_path: Path) -> None:
    report = checked(
        tmp_path,
        initiatives=INITIATIVES,
        meetings=MEETINGS,
        needs="need,initiative,meeting\nn1,i1,m1\nn2,i1,m2\nn3,,m2\nn4,i1,m3\nn5,i1,\n",
    )
    assert said(report) == [
        "needs, row 3, meeting: found “m2”,"
        " expected a meeting of the same initiative (“i1”); this one is of “i2”"
    ]


@pytest.mark.parametrize(
    ("table", "column", "rows", "to", "theirs"),
    [
        (
            "expenses",
            "meeting",
            "expense,initiative,meeting\ne1,i1,x\n",
            "meetings",
            "meeting,initiative\nx,i2\n",
        ),
        ("tasks", "meeting", "initiative,meeting\ni1,x\n", "meetings", "meeting,initiative\nx,i2\n"),
        (
            "actions",
            "decision",
            "action,initiative,decision\na1,i1,x\n",
            "decisions",
            "decision,initiative\nx,i2\n",
        ),
        (
            "changes",
            "outcome",
            "change,initiative,outcome\nc1,i1,x\n",
            "outcomes",
            "outcome,initiative\nx,i2\n",
        ),
        ("judgements", "meeting", "initiative,meeting\ni1,x\n", "meetings", "meeting,initiative\nx,i2\n"),
    ],
)
def test_whatever_a_row_refers_to_is_of_its_own_initiative(
    tmp_path: Path, table: str, column: str, rows: str, to: str, theirs: str
) -> None:
    report = checked(tmp_path, initiatives=INITIATIVES, **{table: rows, to: theirs})
    assert [(fault.kind, fault.table, fault.column) for fault in report.faults] == [
        ("another initiative", table, column)
    ]


@pytest.mark.parametrize(
    ("table", "columns", "left", "right"),
    [
        ("contribution_issues", "contribution,issue", "contributions", "issues"),
        ("decision_issues", "decision,issue", "decisions", "issues"),
        ("change_sources", "change,decision", "changes", "decisions"),
    ],
)
def test_a_link_joins_two_of_one_initiative(
    tmp_path: Path, table: str, columns: str, left: str, right: str
) -> None:
    first, second = columns.split(",")
    tables = {
        "initiatives": INITIATIVES,
        left: f"{first},initiative\na,i1\n",
        right: f"{second},initiative\nb,i1\nc,i2\n",
        table: f"{columns}\na,b\na,c\n",
    }
    report = checked(tmp_path, **tables)
    assert said(report) == [
        f"{table}, row 3, {second}: found “c”,"
        f" expected {one(second)} of the same initiative (“i1”); this one is of “i2”"
    ]
