"""The first row: what is unknown is told, what is wrong is a fault."""

from pathlib import Path

from coproduce.evidence.reading.raw import read
from coproduce.evidence.tests.packages import checked, folder, said


def test_an_unknown_column_is_a_notice_with_a_hint(tmp_path: Path) -> None:
    report = checked(tmp_path, needs="need,Met ,colour\nn1,yes,red\n")
    assert report.clean
    assert report.notices == (
        "needs has no column “Met ”: it was not read (did you mean met?).",
        "needs has no column “colour”: it was not read.",
    )


def test_an_unknown_table_is_a_notice_with_a_hint(tmp_path: Path) -> None:
    raw = read(folder(tmp_path, {"people.csv": "person\np1\n", "Need.csv": "need\n", "zebra.csv": "x\n"}))
    assert raw.notices == [
        "“Need” is not a table of an evidence package, and was not read (did you mean needs?).",
        "“zebra” is not a table of an evidence package, and was not read.",
    ]


def test_a_column_without_a_name_is_a_notice(tmp_path: Path) -> None:
    report = checked(tmp_path, needs="need,,met\nn1,aside,yes\n")
    assert report.clean
    assert report.notices == ("needs: column 2 has no name in the first row, and was not read.",)


def test_a_name_said_twice_is_a_fault_of_the_whole_table(tmp_path: Path) -> None:
    report = checked(tmp_path, needs="need,met,met\nn1,yes,no\n")
    assert said(report) == [
        "needs: found the name “met” more than once, expected each name in the first row once"
    ]
    assert report.whole_tables == report.faults


def test_a_key_without_a_column_is_a_fault_of_the_whole_table(tmp_path: Path) -> None:
    report = checked(tmp_path, needs="met\nyes\n")
    assert said(report) == ["needs: found no column “need”, expected one, since it tells the rows apart"]
    assert report.whole_tables == report.faults
