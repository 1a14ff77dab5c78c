"""Every cell by itself: its exact form, its words, its key."""

from pathlib import Path

import pytest

from coproduce.evidence.fault import SHOWN, Group
from coproduce.evidence.tests.packages import checked, said

DAY = "a day such as 2025-03-31"
NUMBER = "a number such as 12 or 12.50, with a point and no other sign"
TRIMMED = "no space before or after it, and no line break"


@pytest.mark.parametrize(
    "day",
    [
        "2020-02-30",
        "2025-2-3",
        "2025/02/03",
        "03/02/2025",
        "epoch",
        "infinity",
        "today",
        "45000",
        "2025-02-03 10:00",
    ],
)
def test_a_day_that_does_not_exist_or_is_written_otherwise_is_a_fault(tmp_path: Path, day: str) -> None:
    report = checked(tmp_path, needs=f"need,told_on\nn1,{day}\n")
    assert said(report) == [f"needs, row 2, told_on: found “{day}”, expected {DAY}"]


@pytest.mark.parametrize("number", ["2.5", "1e3", "1_000", "1,000", "nan", "ten", "+3", " 3", "9" * 20])
def test_an_integer_is_digits_and_nothing_else(tmp_path: Path, number: str) -> None:
    report = checked(tmp_path, meeting_sides=f'meeting,side,came\nm1,older person,"{number}"\n')
    assert said(report) == [
        f"meeting_sides, row 2, came: found “{number}”, expected a whole number such as 12"
    ]


@pytest.mark.parametrize("number", ["inf", "nan", "1e3", "2,50", "£5", ".5", "5."])
def test_a_number_is_finite_and_has_a_point(tmp_path: Path, number: str) -> None:
    report = checked(tmp_path, expenses=f'expense,amount\ne1,"{number}"\n')
    assert said(report) == [f"expenses, row 2, amount: found “{number}”, expected {NUMBER}"]


@pytest.mark.parametrize("word", ["t", "1", "Yes", "y", "not known"])
def test_only_yes_and_no_answer_a_yes_or_no(tmp_path: Path, word: str) -> None:
    report = checked(tmp_path, needs=f"need,kept_away\nn1,{word}\n")
    assert said(report) == [f"needs, row 2, kept_away: found “{word}”, expected yes or no"]


def test_what_is_written_rightly_is_no_fault(tmp_path: Path) -> None:
    report = checked(
        tmp_path,
        needs="need,kept_away,told_on\nn1,yes,2024-02-29\nn2,true,\nn3,TRUE,\nn4,no,\nn5,false,\nn6,FALSE,\nn7,,\n",
        expenses="expense,amount\ne1,-12\ne2,12.50\ne3,0.123456\n",
        affected="initiative,voice,joined\ni1,carers,2024\ni1,neighbours,2024-05-06\n",
    )
    assert report.clean
    assert report.total == 0


def test_a_year_may_stand_for_a_day_only_where_it_may(tmp_path: Path) -> None:
    report = checked(
        tmp_path,
        needs="need,told_on\nn1,2024\n",
        affected="initiative,voice,joined\ni1,carers,24\ni1,men,2024-13-01\n",
    )
    either = "a day such as 2025-03-31, or a year such as 2025"
    assert sorted(said(report)) == [
        f"affected, row 2, joined: found “24”, expected {either}",
        f"affected, row 3, joined: found “2024-13-01”, expected {either}",
        f"needs, row 2, told_on: found “2024”, expected {DAY}",
    ]


def test_a_whole_number_keeps_to_its_bounds(tmp_path: Path) -> None:
    report = checked(tmp_path, actions="action,says\na1,6\na2,5\na3,-1\n")
    assert said(report) == [
        "actions, row 2, says: found “6”, expected a whole number from 0 to 5",
        "actions, row 4, says: found “-1”, expected a whole number from 0 to 5",
    ]


def test_an_unknown_side_is_told_with_the_sides_there_are(tmp_path: Path) -> None:
    report = checked(tmp_path, people="person,side\np1,Older Person\np2,\n")
    assert said(report) == [
        "people, row 2, side: found “Older Person”,"
        " expected one of older person, community, professional, not known"
    ]


def test_a_long_list_of_words_is_cut_short(tmp_path: Path) -> None:
    report = checked(tmp_path, characteristics="person,strand,value\np1,height,tall\n")
    assert said(report)[0].endswith("religion, sex, trans, orientation, marriage and 8 more")


@pytest.mark.parametrize("name", [" p1", "p1 ", "p1\u00a0", "p\n1", "p\t1", " "])
def test_a_space_around_a_name_or_a_break_in_it_is_a_fault(tmp_path: Path, name: str) -> None:
    report = checked(tmp_path, people=f'person,place\n"{name}",Poole\n')
    assert [(fault.found, fault.expected) for fault in report.faults] == [(name, TRIMMED)]


@pytest.mark.parametrize("name", ["p 1", "Zoë", "p-1", "長老", "x"])
def test_any_other_name_will_do(tmp_path: Path, name: str) -> None:
    assert checked(tmp_path, people=f"person,place\n{name},{name}\n").clean


def test_the_error_of_a_formula_is_a_fault_in_any_column(tmp_path: Path) -> None:
    report = checked(tmp_path, people="person,place,since\n#REF!,#N/A,#NAME?\n")
    assert {(fault.column, fault.found) for fault in report.faults} == {
        ("person", "#REF!"),
        ("place", "#N/A"),
        ("since", "#NAME?"),
    }


def test_a_blank_key_is_a_fault(tmp_path: Path) -> None:
    report = checked(tmp_path, memberships="initiative,person\ni1,p1\n,p2\ni1,\n")
    assert said(report) == [
        "memberships, row 3, initiative: found nothing, expected a value, since it tells the rows apart",
        "memberships, row 4, person: found nothing, expected a value, since it tells the rows apart",
    ]


def test_an_end_before_its_beginning_is_a_fault(tmp_path: Path) -> None:
    report = checked(
        tmp_path,
        memberships="initiative,person,joined_on,left_on\n"
        "i1,p1,2025-02-01,2025-01-31\ni1,p2,2025-02-01,2025-02-01\n",
        stages="initiative,stage,round,began_on,ended_on\ni1,design,1,,2020-01-01\n",
    )
    assert said(report) == [
        "memberships, row 2, left_on: found “2025-01-31”,"
        " expected a day not before joined_on, which is 2025-02-01"
    ]


def test_several_faults_of_one_row_are_all_found(tmp_path: Path) -> None:
    report = checked(tmp_path, needs="need,met,told_on,kept_away\n,perhaps,soon,maybe\n")
    assert {fault.column for fault in report.faults} == {"need", "met", "told_on", "kept_away"}


def test_the_first_twenty_of_a_kind_are_kept_and_all_are_counted(tmp_path: Path) -> None:
    lines = "".join(f"n{number},perhaps\n" for number in range(500))
    report = checked(tmp_path, needs=f"need,met\n{lines}")
    assert [fault.row for fault in report.faults] == list(range(2, 2 + SHOWN))
    assert report.totals == {Group("code", "needs", "met"): 500}
    assert report.total == 500


def test_a_very_long_cell_is_cut_where_it_is_shown(tmp_path: Path) -> None:
    (fault,) = checked(tmp_path, needs=f"need,met\nn1,{'x' * 9999}\n").faults
    assert len(fault.found) < 100
