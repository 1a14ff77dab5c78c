"""From text to typed tables: every table there, blanks as nothing, faulty rows and only those left out."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from coproduce.evidence.checking.check import check
from coproduce.evidence.load import load
from coproduce.evidence.package import Package
from coproduce.evidence.schema import tables
from coproduce.evidence.tests.packages import opened

DAY = date(2025, 3, 31)


def loaded(home: Path, **given: str) -> Package:
    raw = opened(home, **given)
    check(raw)
    return load(raw, as_of=DAY)


def test_every_table_stands_there_with_all_its_columns(tmp_path: Path) -> None:
    package = loaded(tmp_path, needs="need\nn1\n")
    for table in tables().values():
        names = [name for name, *_ in package.connection.execute(f"DESCRIBE {table.name}").fetchall()]
        assert names == [*(column.name for column in table.columns), "at_row"]
    assert package.connection.execute("SELECT count(*) FROM people").fetchone() == (0,)
    assert package.present == {"needs": frozenset({"need"})}


def test_values_have_their_types(tmp_path: Path) -> None:
    package = loaded(
        tmp_path,
        needs="need,told_on,kept_away\nn1,2025-02-28,yes\nn2,,\nn3,,FALSE\n",
        expenses="expense,amount\ne1,12.5\n",
    )
    ask = package.connection.execute
    assert ask("SELECT need, told_on, kept_away, met, at_row FROM needs ORDER BY at_row").fetchall() == [
        ("n1", date(2025, 2, 28), True, None, 2),
        ("n2", None, None, None, 3),
        ("n3", None, False, None, 4),
    ]
    assert ask("SELECT amount FROM expenses").fetchone() == (Decimal("12.5000"),)


def test_all_faulty_rows_are_left_out_beyond_those_shown_and_no_others(tmp_path: Path) -> None:
    bad = "".join(f"b{number},perhaps\n" for number in range(300))
    package = loaded(tmp_path, needs=f"need,met\nn1,yes\n{bad}n2,no\nn1,no\n")
    assert package.connection.execute("SELECT need, met, at_row FROM needs ORDER BY at_row").fetchall() == [
        ("n1", "yes", 2),
        ("n2", "no", 303),
    ]


def test_rows_that_referred_to_a_row_left_out_stay(tmp_path: Path) -> None:
    package = loaded(tmp_path, people="person,side\np1,nobody knows\n", needs="need,person\nn1,p1\n")
    assert package.connection.execute("SELECT need, person FROM needs").fetchall() == [("n1", "p1")]
    assert package.connection.execute("SELECT count(*) FROM people").fetchone() == (0,)


def test_the_day_is_a_table_of_one_row_and_the_door_is_locked(tmp_path: Path) -> None:
    package = loaded(tmp_path, needs="need\nn1\n")
    assert package.connection.execute("SELECT as_of FROM package").fetchall() == [(DAY,)]
    for attempt in (f"COPY needs TO '{tmp_path}/out.csv'", "SET memory_limit = '9GB'", "LOAD httpfs"):
        with pytest.raises(duckdb.Error):
            package.connection.execute(attempt)


def test_the_text_and_the_faults_are_let_go(tmp_path: Path) -> None:
    package = loaded(tmp_path, needs="need\nn1\n")
    left = package.connection.execute(
        "SELECT table_name FROM information_schema.tables WHERE table_schema <> 'main'"
    )
    assert left.fetchall() == []
